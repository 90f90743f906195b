//! The journal: who changed what and when, and how it is undone. Lines are added and never changed;
//! whatever changes something writes its line in the same transaction.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::{Row, Store, StoreError, Transaction};

/// How a change is undone: the name of a way, and what it needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undo {
    /// The name of the way; whoever made the change knows it.
    pub way: String,
    /// What it needs.
    pub with: String,
}

/// A line to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry {
    id: String,
    at: i64,
    who: String,
    who_name: String,
    area: String,
    what: String,
    undo: Option<Undo>,
    undoes: Option<String>,
}

impl NewEntry {
    /// A line about a change by this organiser at `at`, in seconds since 1970.
    #[must_use]
    pub fn new(who: &str, who_name: &str, at: i64, area: &str, what: &str) -> Self {
        Self {
            id: next_id(at),
            at,
            who: who.to_owned(),
            who_name: who_name.to_owned(),
            area: area.to_owned(),
            what: what.to_owned(),
            undo: None,
            undoes: None,
        }
    }

    /// A line about something that the server did by itself.
    #[must_use]
    pub fn by_the_server(at: i64, area: &str, what: &str) -> Self {
        Self::new("server", "the server", at, area, what)
    }

    /// With a way back.
    #[must_use]
    pub fn with_undo(mut self, way: &str, with: &str) -> Self {
        self.undo = Some(Undo { way: way.to_owned(), with: with.to_owned() });
        self
    }

    /// As the line that undoes another one.
    #[must_use]
    pub fn undoing(mut self, entry: &str) -> Self {
        self.undoes = Some(entry.to_owned());
        self
    }

    /// When.
    #[must_use]
    pub fn at(&self) -> i64 {
        self.at
    }
}

/// A line as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name; later lines have larger ones.
    pub id: String,
    /// When, in seconds since 1970.
    pub at: i64,
    /// Who: an organiser's id, or `server`.
    pub who: String,
    /// The name they had.
    pub who_name: String,
    /// Which part of the site.
    pub area: String,
    /// What changed, in words.
    pub what: String,
    /// How it is undone, when it can be.
    pub undo: Option<Undo>,
    /// The line that this one undid.
    pub undoes: Option<String>,
    /// The line that undid this one.
    pub undone_by: Option<String>,
}

impl Store {
    /// Writes a line about something that is no change of the database.
    ///
    /// # Errors
    /// When the database refuses, or the line undoes what was undone before.
    pub async fn write_entry(&self, entry: &NewEntry) -> Result<(), StoreError> {
        self.execute(INSERT, values(entry)).await.map(drop)
    }

    /// Lines, the newest first, older than `before` if that is given.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn journal(&self, before: Option<&str>, most: i64) -> Result<Vec<Entry>, StoreError> {
        let rows = self
            .query(
                "-- journal()
                SELECT j.*, u.id AS undone_by FROM journal j LEFT JOIN journal u ON u.undoes = j.id
                WHERE j.id < $1 ORDER BY j.id DESC LIMIT $2",
                vec![before.unwrap_or("~").into(), most.into()],
            )
            .await?;
        rows.iter().map(entry).collect()
    }

    /// One line.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn journal_entry(&self, id: &str) -> Result<Option<Entry>, StoreError> {
        let row = self
            .query_one(
                "-- journal_entry()
                SELECT j.*, u.id AS undone_by FROM journal j LEFT JOIN journal u ON u.undoes = j.id WHERE j.id = $1",
                vec![id.into()],
            )
            .await?;
        row.as_ref().map(entry).transpose()
    }
}

impl Transaction {
    /// Writes a line together with the change that it tells of.
    ///
    /// # Errors
    /// When the database refuses, or the line undoes what was undone before.
    pub async fn write_entry(&self, entry: &NewEntry) -> Result<(), StoreError> {
        self.execute(INSERT, values(entry)).await.map(drop)
    }
}

const INSERT: &str = "-- write_entry()
    INSERT INTO journal (id, at, who, who_name, area, what, undo_way, undo_with, undoes)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

fn values(entry: &NewEntry) -> Vec<crate::Value> {
    let (way, with) = entry.undo.as_ref().map(|undo| (undo.way.as_str(), undo.with.as_str())).unzip();
    vec![
        (&entry.id).into(),
        entry.at.into(),
        (&entry.who).into(),
        (&entry.who_name).into(),
        (&entry.area).into(),
        (&entry.what).into(),
        way.into(),
        with.into(),
        entry.undoes.as_deref().into(),
    ]
}

fn entry(row: &Row) -> Result<Entry, StoreError> {
    let way: Option<String> = row.get("undo_way")?;
    let with: Option<String> = row.get("undo_with")?;
    Ok(Entry {
        id: row.get("id")?,
        at: row.get("at")?,
        who: row.get("who")?,
        who_name: row.get("who_name")?,
        area: row.get("area")?,
        what: row.get("what")?,
        undo: way.map(|way| Undo { way, with: with.unwrap_or_default() }),
        undoes: row.get("undoes")?,
        undone_by: row.get("undone_by")?,
    })
}

/// In the order of time, also within a second; two servers never make the same.
fn next_id(at: i64) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{at:012}-{count:08}-{:08x}", std::process::id())
}
