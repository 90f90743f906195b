//! All SQL: one text for SQLite and PostgreSQL, one file for each domain.
