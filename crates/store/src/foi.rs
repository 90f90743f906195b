//! Requests to trusts under the Freedom of Information Act, and what came of them. All of it is public.

use crate::journal::NewEntry;
use crate::{Row, Store, StoreError, Value};

/// A request as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoiRequest {
    /// By which it is known.
    pub id: String,
    /// The trust's ODS code.
    pub trust: String,
    /// The day, `2026-11-21`.
    pub sent_on: String,
    /// The day on which an answer is due.
    pub due_on: String,
    /// What came of it.
    pub state: FoiState,
    /// The day of the answer.
    pub answered_on: Option<String>,
    /// Where it can be read; may be empty.
    pub link: String,
}

/// What came of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FoiState {
    /// No answer yet.
    Sent,
    /// Answered in full.
    Answered,
    /// Answered in part.
    Partly,
    /// Refused.
    Refused,
}

impl FoiState {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Sent, Self::Answered, Self::Partly, Self::Refused];

    /// In the database and in forms.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Answered => "answered",
            Self::Partly => "partly",
            Self::Refused => "refused",
        }
    }

    /// For people.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Sent => "no answer yet",
            Self::Answered => "answered",
            Self::Partly => "answered in part",
            Self::Refused => "refused",
        }
    }

    /// The one with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }
}

fn request(row: &Row) -> Result<FoiRequest, StoreError> {
    let state: String = row.get("state")?;
    Ok(FoiRequest {
        id: row.get("id")?,
        trust: row.get("trust")?,
        sent_on: row.get("sent_on")?,
        due_on: row.get("due_on")?,
        state: FoiState::from_key(&state).ok_or_else(|| StoreError::Unexpected(format!("state {state}")))?,
        answered_on: row.get("answered_on")?,
        link: row.get("link")?,
    })
}

impl Store {
    /// Keeps new requests, all or none, and writes the line.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_foi_requests(&self, new: &[FoiRequest], entry: &NewEntry) -> Result<(), StoreError> {
        let transaction = self.begin().await?;
        for one in new {
            let values: Vec<Value> = vec![
                one.id.as_str().into(),
                one.trust.as_str().into(),
                one.sent_on.as_str().into(),
                one.due_on.as_str().into(),
                one.state.key().into(),
                one.answered_on.clone().into(),
                one.link.as_str().into(),
            ];
            transaction
                .execute(
                    "-- add_foi_requests()
                    INSERT INTO foi_request (id, trust, sent_on, due_on, state, answered_on, link)
                    VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    values,
                )
                .await?;
        }
        transaction.write_entry(entry).await?;
        transaction.commit().await
    }

    /// All requests, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn foi_requests(&self) -> Result<Vec<FoiRequest>, StoreError> {
        let sql = "-- foi_requests()
            SELECT id, trust, sent_on, due_on, state, answered_on, link FROM foi_request
            ORDER BY sent_on DESC, trust, id LIMIT 5000";
        self.query(sql, Vec::new()).await?.iter().map(request).collect()
    }

    /// Says what came of a request, and writes the line; `false` when it is not there.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn set_foi_request(
        &self,
        id: &str,
        state: FoiState,
        answered_on: Option<&str>,
        link: &str,
        entry: &NewEntry,
    ) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        let values: Vec<Value> =
            vec![id.into(), state.key().into(), answered_on.map(str::to_owned).into(), link.into()];
        let changed = transaction
            .execute(
                "-- set_foi_request()
                UPDATE foi_request SET state = $2, answered_on = $3, link = $4 WHERE id = $1",
                values,
            )
            .await?;
        if changed == 0 {
            return Ok(false);
        }
        transaction.write_entry(entry).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Takes requests away that were put in by mistake, and writes the line; `false` when none of them is there.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn remove_foi_requests(&self, ids: &[&str], entry: &NewEntry) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        let mut gone = 0;
        for id in ids {
            let sql = "-- remove_foi_requests()\nDELETE FROM foi_request WHERE id = $1";
            gone += transaction.execute(sql, vec![(*id).into()]).await?;
        }
        if gone == 0 {
            return Ok(false);
        }
        transaction.write_entry(entry).await?;
        transaction.commit().await?;
        Ok(true)
    }
}
