-- Numbers for rows (ids.rs).
CREATE TABLE ids (
    kind TEXT PRIMARY KEY,
    next BIGINT NOT NULL
);
