//! Mails that wait, opened for the courier.

use petition::Note;
use store::StoreError;

use crate::Desk;
use crate::batch::ABOUT_NOTE;

/// A mail that waits.
#[derive(Debug, Clone)]
pub struct WaitingNote {
    /// Its number in the spool.
    pub id: i64,
    /// Since when it waits: seconds since 1970.
    pub since: i64,
    /// Attempts so far.
    pub attempts: u32,
    /// What is to be written.
    pub note: Note,
}

impl Desk {
    /// Mails that are due, those that wait longest first. What cannot be opened, because it was sealed with another key file,
    /// is left where it is.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn due_notes(&self, most: u32) -> Result<Vec<WaitingNote>, StoreError> {
        let waiting = self.0.store.due_mails(self.now(), most).await?;
        let open = |waiting: store::spool::Waiting| {
            let note = self.0.spool.open(ABOUT_NOTE, &waiting.sealed).ok()?;
            let note = Note::from_bytes(&note).ok()?;
            Some(WaitingNote { id: waiting.id, since: waiting.since, attempts: waiting.attempts, note })
        };
        Ok(waiting.into_iter().filter_map(open).collect())
    }

    /// Forgets mails that are sent or given up.
    ///
    /// # Errors
    /// When the database cannot be reached; they may then be sent once more.
    pub async fn forget_notes(&self, ids: &[i64]) -> Result<(), StoreError> {
        self.0.store.forget_mails(ids).await
    }

    /// Lets mails wait: number, until when, attempts so far.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn postpone_notes(&self, wait: &[(i64, i64, u32)]) -> Result<(), StoreError> {
        self.0.store.postpone_mails(wait).await
    }

    /// How many mails wait, and since when the oldest does.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn waiting_notes(&self) -> Result<(u64, Option<i64>), StoreError> {
        self.0.store.waiting_mails().await
    }
}
