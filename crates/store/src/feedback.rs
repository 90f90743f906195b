//! What visitors say is wrong or missing: kept until an organiser has dealt with it, then erased.

use crate::journal::NewEntry;
use crate::{Store, StoreError, Value};

/// One thing that somebody said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// By which it is known.
    pub id: String,
    /// Which page it is about, in the visitor's words; may be empty.
    pub page: String,
    /// What they said.
    pub words: String,
    /// The day, `2026-11-21`.
    pub said_on: String,
}

impl Store {
    /// Keeps what somebody said.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_feedback(&self, new: &Feedback) -> Result<(), StoreError> {
        let values: Vec<Value> = vec![(&new.id).into(), (&new.page).into(), (&new.words).into(), (&new.said_on).into()];
        let sql = "-- add_feedback()\nINSERT INTO feedback (id, page, words, said_on) VALUES ($1, $2, $3, $4)";
        self.execute(sql, values).await.map(drop)
    }

    /// What waits, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn feedback(&self, most: i64) -> Result<Vec<Feedback>, StoreError> {
        let sql = "-- feedback()\nSELECT id, page, words, said_on FROM feedback ORDER BY said_on, id LIMIT $1";
        let rows = self.query(sql, vec![most.into()]).await?;
        let one = |row: &crate::Row| {
            Ok(Feedback {
                id: row.get("id")?,
                page: row.get("page")?,
                words: row.get("words")?,
                said_on: row.get("said_on")?,
            })
        };
        rows.iter().map(one).collect()
    }

    /// Erases what was dealt with and writes the line; `false` when it was gone.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn feedback_done(&self, id: &str, entry: &NewEntry) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        if transaction.execute("-- feedback_done()\nDELETE FROM feedback WHERE id = $1", vec![id.into()]).await? == 0 {
            return Ok(false);
        }
        transaction.write_entry(entry).await?;
        transaction.commit().await?;
        Ok(true)
    }
}
