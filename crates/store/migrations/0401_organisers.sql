-- Who runs the site, how they come in, and the journal of what they changed.

CREATE TABLE organiser (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,   -- the name in small letters, as it is typed to come in
  role TEXT NOT NULL,              -- organiser, moderator, translator
  added_at BIGINT NOT NULL,        -- seconds since 1970, as everywhere below
  removed_at BIGINT                -- no way in since then
);

-- One-time links. Only a hash is kept; a new link replaces the old one.
CREATE TABLE organiser_link (
  organiser TEXT PRIMARY KEY,
  hash BYTEA NOT NULL UNIQUE,
  expires_at BIGINT NOT NULL
);

CREATE TABLE organiser_passkey (
  id TEXT PRIMARY KEY,             -- the credential's own name
  organiser TEXT NOT NULL,
  passkey TEXT NOT NULL,           -- its public half, as JSON
  added_at BIGINT NOT NULL
);
CREATE INDEX organiser_passkey_of ON organiser_passkey (organiser);

-- Printed codes that were not used yet, as hashes.
CREATE TABLE organiser_code (
  hash BYTEA PRIMARY KEY,
  organiser TEXT NOT NULL
);
CREATE INDEX organiser_code_of ON organiser_code (organiser);

-- Who is signed in. The cookie is not kept, only its hash.
CREATE TABLE organiser_session (
  hash BYTEA PRIMARY KEY,
  organiser TEXT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX organiser_session_of ON organiser_session (organiser);

-- The server's half of a passkey that is being made or shown; minutes old at most.
CREATE TABLE organiser_ceremony (
  hash BYTEA PRIMARY KEY,
  organiser TEXT NOT NULL,
  kind TEXT NOT NULL,              -- make, show
  state TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);

-- Every change. Only ever added to.
CREATE TABLE journal (
  id TEXT PRIMARY KEY,             -- in the order of time
  at BIGINT NOT NULL,
  who TEXT NOT NULL,               -- organiser.id, or the word server
  who_name TEXT NOT NULL,
  area TEXT NOT NULL,
  what TEXT NOT NULL,
  undo_way TEXT,                   -- how it is undone, when it can be
  undo_with TEXT,
  undoes TEXT UNIQUE               -- journal.id of what this line undid: nothing is undone twice
);
