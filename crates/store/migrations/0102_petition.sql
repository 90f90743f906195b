-- Signatures. Of who signed, only what is sealed to the campaign's key and keyed hashes.
CREATE TABLE signatures (
    id BIGINT PRIMARY KEY,
    petition BIGINT NOT NULL,
    state BIGINT NOT NULL,      -- 0 pending, 1 confirmed, 2 counted, 3 withdrawn
    day BIGINT NOT NULL,        -- of arrival, days since 1970: no finer time is kept
    mailbox BYTEA NOT NULL,     -- keyed hash
    slot BIGINT NOT NULL,       -- 0 the first of a household, 1 the second
    tags BIGINT NOT NULL,       -- keyed hash of name and home
    leaf BYTEA NOT NULL,        -- what the tally will have
    place BYTEA,                -- masked with the server's key; gone once it is counted
    mails BIGINT NOT NULL,      -- how many were sent about it
    leaf_index BIGINT,
    sealed BYTEA NOT NULL
);
CREATE INDEX signatures_to_count ON signatures (id) WHERE state IN (1, 3);
-- PostgreSQL only: where one server has the file for itself, it keeps this index in memory, ten times quicker.
CREATE UNIQUE INDEX signatures_mailbox ON signatures (mailbox, slot);

-- Mails that wait, sealed with a key outside the database.
CREATE TABLE spool (
    id BIGINT PRIMARY KEY,
    due BIGINT NOT NULL,        -- seconds since 1970
    since BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    sealed BYTEA NOT NULL
);
CREATE INDEX spool_due ON spool (due, id);

-- The tally: size and totals, tiles of the tree, signed heads, counts by place, totals by hour.
CREATE TABLE tallies (
    petition BIGINT PRIMARY KEY,
    size BIGINT NOT NULL,
    signatures BIGINT NOT NULL
);
CREATE TABLE tally_tiles (
    petition BIGINT NOT NULL,
    level BIGINT NOT NULL,
    number BIGINT NOT NULL,
    hashes BYTEA NOT NULL,
    PRIMARY KEY (petition, level, number)
);
CREATE TABLE tally_heads (
    petition BIGINT NOT NULL,
    hour BIGINT NOT NULL,       -- hours since 1970; the last head of each hour is kept
    size BIGINT NOT NULL,
    signatures BIGINT NOT NULL,
    head TEXT NOT NULL,         -- JSON
    places TEXT NOT NULL,       -- the published table that the head names
    PRIMARY KEY (petition, hour)
);
CREATE TABLE tally_places (
    petition BIGINT NOT NULL,
    place TEXT NOT NULL,
    signatures BIGINT NOT NULL,
    PRIMARY KEY (petition, place)
);

-- Too many from one place in an hour: kept apart until somebody has looked.
CREATE TABLE set_aside (
    id BIGINT PRIMARY KEY,
    petition BIGINT NOT NULL,
    hour BIGINT NOT NULL,       -- hours since 1970
    removed BIGINT NOT NULL,    -- 1 when it is to be erased
    domain BYTEA NOT NULL,      -- mail domain, sealed with the server's key
    mailbox BYTEA NOT NULL,
    tags BIGINT NOT NULL,
    leaf BYTEA NOT NULL,
    place BYTEA NOT NULL,
    note BYTEA NOT NULL,        -- the mail that would be sent, sealed with the server's key
    sealed BYTEA NOT NULL
);
