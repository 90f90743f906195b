-- Signatures on paper, entered by batch: how many, and nobody's name.
CREATE TABLE paper (
    id BIGINT PRIMARY KEY,
    petition BIGINT NOT NULL,
    name TEXT NOT NULL,         -- of the batch, as organisers wrote it
    sheets BIGINT NOT NULL,
    signatures BIGINT NOT NULL,
    day BIGINT NOT NULL,        -- when it was entered, days since 1970
    removed BIGINT NOT NULL     -- 1 when it was entered by mistake
);
