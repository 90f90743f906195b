-- When members' own pages were read, and which are to be read now.
CREATE TABLE practice_check (
  ods_code TEXT PRIMARY KEY,
  tried_at BIGINT NOT NULL,        -- the last time, in seconds since 1970; 0 before the first
  wished BIGINT NOT NULL,          -- 1 when the practice or an organiser asks for it now
  busy_until BIGINT NOT NULL,      -- until then one server reads them and no other does
  trouble TEXT NOT NULL            -- why they could not be read the last time; empty when they could
);

-- What organisers have switched, by name.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
