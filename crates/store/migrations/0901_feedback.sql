-- What visitors say is wrong or missing. Nobody's name, address or session stands here. Days are written 2026-11-21.

CREATE TABLE feedback (
  id TEXT PRIMARY KEY,
  page TEXT NOT NULL,      -- which page, as they say; may be empty
  words TEXT NOT NULL,     -- gone as soon as it is done
  said_on TEXT NOT NULL
);
