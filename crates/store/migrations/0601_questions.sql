-- Questions of colleagues, and their answers. Nobody's name, address or session stands here. Days are written 2026-11-21.

CREATE TABLE question (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  tag TEXT NOT NULL,
  state TEXT NOT NULL,             -- waiting, shown, declined, withdrawn (its words are gone)
  asked_on TEXT NOT NULL,
  key_hash BYTEA NOT NULL UNIQUE   -- the link with which it is taken back
);
CREATE INDEX question_state ON question (state);

CREATE TABLE answer (
  id TEXT PRIMARY KEY,
  question TEXT NOT NULL,
  body TEXT NOT NULL,
  source TEXT NOT NULL,            -- where it stands, as whoever answered says; may be empty
  state TEXT NOT NULL,             -- as above
  answered_on TEXT NOT NULL,
  checked_on TEXT,                 -- the day on which a moderator held it against its source
  rules TEXT NOT NULL,             -- rules of charging that it rests on, parted by spaces: england:P4
  key_hash BYTEA NOT NULL UNIQUE
);
CREATE INDEX answer_question ON answer (question);
CREATE INDEX answer_state ON answer (state);
