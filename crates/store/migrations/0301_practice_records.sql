-- What is known of practices, each with where it comes from and when: readings of their pages, and visits
-- and calls by people who tried to register. Only added to; a report waits until an organiser has read it.

CREATE TABLE practice_record (
  id TEXT PRIMARY KEY,             -- made by the program
  ods_code TEXT NOT NULL,
  seen_on TEXT NOT NULL,           -- the day of which it speaks, 2026-11-21
  kind TEXT NOT NULL,              -- page, visit, call
  grade TEXT NOT NULL,             -- demands, asks, clean, no_mention
  findings TEXT NOT NULL,          -- what was found, one a line, ready to be read
  source TEXT NOT NULL,            -- the address of the page, or who reported
  state TEXT NOT NULL              -- waiting, public, refused
);
CREATE INDEX practice_record_of ON practice_record (ods_code, seen_on);
CREATE INDEX practice_record_state ON practice_record (state);

-- The languages that a team speaks, and where its pages are, as the practice or the organiser said.
CREATE TABLE practice_detail (
  ods_code TEXT PRIMARY KEY,
  languages TEXT NOT NULL,         -- English names, joined by commas; may be empty
  website TEXT NOT NULL            -- may be empty
);
