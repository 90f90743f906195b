//! What is known of practices: readings of their pages, visits and calls. Each with its source and day;
//! nothing is ever changed but whether it is public.

use base::{Date, OdsCode};
use surgeries::Grade;

use crate::{Row, Store, StoreError, Value, params};

/// How something was learnt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Its pages were read by the check.
    Page,
    /// Somebody went there.
    Visit,
    /// Somebody rang.
    Call,
}

impl Kind {
    /// As the table spells it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Visit => "visit",
            Self::Call => "call",
        }
    }

    /// The one with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Page, Self::Visit, Self::Call].into_iter().find(|kind| kind.key() == key)
    }
}

/// Who may see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nobody but organisers yet.
    Waiting,
    /// Everybody.
    Public,
    /// Nobody: an organiser did not believe it.
    Refused,
}

impl State {
    /// As the table spells it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Public => "public",
            Self::Refused => "refused",
        }
    }

    /// The one with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Waiting, Self::Public, Self::Refused].into_iter().find(|state| state.key() == key)
    }
}

/// One thing that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its own name. Of one day the later have the larger, so that they stand in the order in which they came.
    pub id: String,
    /// The practice.
    pub ods: OdsCode,
    /// The day of which it speaks.
    pub seen_on: Date,
    /// How it was learnt.
    pub kind: Kind,
    /// What it comes to.
    pub grade: Grade,
    /// What was found, one a line.
    pub findings: String,
    /// Where it comes from: an address, or who reported.
    pub source: String,
    /// Who may see it.
    pub state: State,
}

impl Record {
    /// For what several records come to.
    #[must_use]
    pub fn seen(&self) -> surgeries::Seen {
        surgeries::Seen { on: self.seen_on, is_page: self.kind == Kind::Page, grade: self.grade }
    }
}

/// What a practice, or an organiser for it, has said of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Detail {
    /// Languages of its team by their English names.
    pub languages: Vec<String>,
    /// The address of its pages; may be empty.
    pub website: String,
}

pub(crate) const COLUMNS: &str = "id, ods_code, seen_on, kind, grade, findings, source, state";

pub(crate) fn record(row: &Row) -> Result<Record, StoreError> {
    let text = |column: &str| row.get::<String>(column);
    let odd = |column: &str, found: &str| StoreError::Unexpected(format!("{column}: {found}"));
    let [ods, day, kind, grade, state] =
        [text("ods_code")?, text("seen_on")?, text("kind")?, text("grade")?, text("state")?];
    Ok(Record {
        id: text("id")?,
        ods: ods.parse().map_err(|_| odd("ods_code", &ods))?,
        seen_on: day.parse().map_err(|_| odd("seen_on", &day))?,
        kind: Kind::from_key(&kind).ok_or_else(|| odd("kind", &kind))?,
        grade: Grade::from_key(&grade).ok_or_else(|| odd("grade", &grade))?,
        findings: text("findings")?,
        source: text("source")?,
        state: State::from_key(&state).ok_or_else(|| odd("state", &state))?,
    })
}

pub(crate) fn insert() -> String {
    format!("-- add_practice_record()\nINSERT INTO practice_record ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
}

pub(crate) fn values(record: &Record) -> Vec<Value> {
    params![
        &record.id,
        record.ods.to_string(),
        record.seen_on.to_string(),
        record.kind.key(),
        record.grade.key(),
        &record.findings,
        &record.source,
        record.state.key()
    ]
}

impl Store {
    /// Adds a record.
    ///
    /// # Errors
    /// When the database cannot be written, or has a record of this name already.
    pub async fn add_practice_record(&self, record: &Record) -> Result<(), StoreError> {
        self.execute(&insert(), values(record)).await.map(|_| ())
    }

    /// All records in a state, by practice and the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn practice_records(&self, state: State) -> Result<Vec<Record>, StoreError> {
        let sql = format!(
            "-- practice_records()\nSELECT {COLUMNS} FROM practice_record WHERE state = $1 ORDER BY ods_code, seen_on, id"
        );
        self.query(&sql, params![state.key()]).await?.iter().map(record).collect()
    }

    /// Says what a practice's languages and pages are.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn set_practice_detail(&self, ods: &OdsCode, detail: &Detail) -> Result<(), StoreError> {
        let sql = "-- set_practice_detail()\nINSERT INTO practice_detail (ods_code, languages, website) VALUES ($1, $2, $3) \
            ON CONFLICT (ods_code) DO UPDATE SET languages = $2, website = $3";
        let values = params![ods.to_string(), detail.languages.join(", "), detail.website.clone()];
        self.execute(sql, values).await.map(|_| ())
    }

    /// What practices have said of themselves, by code.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn practice_details(&self) -> Result<Vec<(OdsCode, Detail)>, StoreError> {
        let sql = "-- practice_details()\nSELECT ods_code, languages, website FROM practice_detail ORDER BY ods_code";
        let rows = self.query(sql, vec![]).await?;
        let detail = |row: &Row| {
            let (ods, languages): (String, String) = (row.get("ods_code")?, row.get("languages")?);
            let languages = languages.split(", ").filter(|name| !name.is_empty()).map(Into::into).collect();
            let ods = ods.parse().map_err(|_| StoreError::Unexpected(format!("ods_code: {ods}")))?;
            Ok((ods, Detail { languages, website: row.get("website")? }))
        };
        rows.iter().map(detail).collect()
    }
}
