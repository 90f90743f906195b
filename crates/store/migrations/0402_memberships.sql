-- Practices that are safe surgeries or on their way. Days are written 2026-11-21.

CREATE TABLE membership (
  ods_code TEXT PRIMARY KEY,
  name TEXT NOT NULL,              -- as the public file had it, or as the practice wrote it
  nation TEXT NOT NULL,            -- england, scotland, wales, northern_ireland
  postcode TEXT NOT NULL,          -- may be empty
  state TEXT NOT NULL,             -- preparing, waiting, member, declined, left
  intent TEXT NOT NULL,            -- plans, already
  shown_by TEXT NOT NULL,          -- the domain that showed that it speaks for the practice
  contact BYTEA,                   -- the address, sealed to the organisers' key; nothing after it left
  lead BYTEA,                      -- who leads on it, sealed likewise
  contact_mark BYTEA,              -- keyed hash of the address, so that a new link goes to the same one only
  key_hash BYTEA UNIQUE,           -- the link with which it goes on
  key_until TEXT,                  -- that link's last day
  team TEXT UNIQUE,                -- the code of the team's link to the briefing; opens nothing else
  began_on TEXT NOT NULL,
  pledged_on TEXT,
  sent_on TEXT,
  joined_on TEXT,                  -- first time on the register
  affirmed_on TEXT,                -- last promise
  left_on TEXT,
  reason TEXT                      -- why it was sent back, for the practice to read
);
CREATE INDEX membership_state ON membership (state);

-- The steps that a practice says it has taken.
CREATE TABLE membership_step (
  ods_code TEXT NOT NULL,
  step TEXT NOT NULL,
  done_on TEXT NOT NULL,
  PRIMARY KEY (ods_code, step)
);

-- When practices came onto the register and left it; what the counts over time are made of.
CREATE TABLE membership_passage (
  ods_code TEXT NOT NULL,
  joined_on TEXT NOT NULL,
  left_on TEXT,
  PRIMARY KEY (ods_code, joined_on)
);

-- Links mailed to practices that nobody has followed yet: single use, bound to the practice.
CREATE TABLE membership_mail (
  hash BYTEA PRIMARY KEY,
  ods_code TEXT NOT NULL,
  name TEXT NOT NULL,
  nation TEXT NOT NULL,
  postcode TEXT NOT NULL,
  intent TEXT NOT NULL,
  shown_by TEXT NOT NULL,
  contact BYTEA NOT NULL,
  contact_mark BYTEA NOT NULL,
  expires_at BIGINT NOT NULL
);

-- Links that renew a promise: single use, one for each practice.
CREATE TABLE membership_affirm (
  ods_code TEXT PRIMARY KEY,
  hash BYTEA NOT NULL UNIQUE,
  expires_at BIGINT NOT NULL
);

-- How many people of a practice's team did the briefing, by day; nothing about who.
CREATE TABLE briefed (
  ods_code TEXT NOT NULL,
  day TEXT NOT NULL,
  many BIGINT NOT NULL,
  PRIMARY KEY (ods_code, day)
);

-- Letters to practices that wait for the organisers' key, which is not on the server.
CREATE TABLE practice_letter (
  id TEXT PRIMARY KEY,
  ods_code TEXT NOT NULL,
  kind TEXT NOT NULL,              -- approved, declined, affirm, briefing, recheck
  subject TEXT NOT NULL,
  words TEXT NOT NULL,             -- paragraphs, an empty line between them
  link TEXT NOT NULL,              -- the one link; may be empty
  written_at BIGINT NOT NULL,
  UNIQUE (ods_code, kind)
);
