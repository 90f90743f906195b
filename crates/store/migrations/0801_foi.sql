-- Requests to trusts under the Freedom of Information Act. Everything here is public: which trust, when, what came of it. Who sent
-- it does not stand here. Days are written 2026-11-21.

CREATE TABLE foi_request (
  id TEXT PRIMARY KEY,
  trust TEXT NOT NULL,             -- ODS code
  sent_on TEXT NOT NULL,
  due_on TEXT NOT NULL,            -- the twentieth working day after
  state TEXT NOT NULL,             -- sent, answered, partly, refused
  answered_on TEXT,
  link TEXT NOT NULL               -- where it can be read; may be empty
);
CREATE INDEX foi_request_trust ON foi_request (trust);
