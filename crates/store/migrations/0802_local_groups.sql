-- Local groups: their public page, their events, and sealed what is not public. Days are written 2026-11-21.

CREATE TABLE local_group (
  slug TEXT PRIMARY KEY,           -- in its address
  campaign TEXT NOT NULL,
  name TEXT NOT NULL,
  place TEXT NOT NULL,             -- as people call it: a town, a part of a city
  aims TEXT NOT NULL,
  target BIGINT NOT NULL,          -- signatures it wants from its constituency; 0 is none
  region TEXT NOT NULL,            -- ONS code; empty when not known
  seat TEXT NOT NULL,              -- ONS code of the constituency; empty when not known
  north BIGINT NOT NULL,           -- hundredths of a degree: about a kilometre
  east BIGINT NOT NULL,
  state TEXT NOT NULL,             -- waiting, shown, declined, ended (its words and contacts are gone)
  applied_on TEXT NOT NULL,
  contact BYTEA NOT NULL,          -- sealed to the organisers' key
  helpers_key BYTEA NOT NULL,      -- public key; the secret one follows from the group's link, which is kept nowhere
  key_hash BYTEA NOT NULL UNIQUE   -- the group's link
);

CREATE TABLE local_event (
  id TEXT PRIMARY KEY,
  local_group TEXT NOT NULL,
  on_day TEXT NOT NULL,
  at_time TEXT NOT NULL,           -- 18:30
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  words TEXT NOT NULL
);
CREATE INDEX local_event_group ON local_event (local_group);

CREATE TABLE local_helper (
  id TEXT PRIMARY KEY,
  local_group TEXT NOT NULL,
  sealed BYTEA NOT NULL            -- to the group's helpers_key
);
CREATE INDEX local_helper_group ON local_helper (local_group);
