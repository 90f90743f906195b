//! Mails that wait, opened for the courier.

use petition::Note;
use seal::system_randomness;
use store::StoreError;
use store::spool::NewNote;

use crate::Desk;
use crate::batch::ABOUT_NOTE;

const ABOUT_LETTER: &[u8] = b"letter";

/// What is to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mail {
    /// About a signature; whoever sends it writes the letter.
    Note(Note),
    /// A letter that was written by somebody else, in their own shape.
    Letter(Vec<u8>),
}

/// A mail that waits.
#[derive(Debug, Clone)]
pub struct WaitingMail {
    /// Its number in the spool.
    pub id: i64,
    /// Since when it waits: seconds since 1970.
    pub since: i64,
    /// Attempts so far.
    pub attempts: u32,
    /// What is to be sent.
    pub mail: Mail,
}

impl WaitingMail {
    /// What it says about a signature; nothing for a letter of others.
    pub fn note(&self) -> Option<&Note> {
        if let Mail::Note(note) = &self.mail { Some(note) } else { None }
    }
}

impl Desk {
    /// Mails that are due, those that wait longest first. What cannot be opened, because it was sealed with another key file,
    /// is left where it is.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn due_mails(&self, most: u32) -> Result<Vec<WaitingMail>, StoreError> {
        let waiting = self.0.store.due_mails(self.now(), most).await?;
        let open = |waiting: store::spool::Waiting| {
            let mail = match self.0.spool.open(ABOUT_NOTE, &waiting.sealed) {
                Ok(note) => Mail::Note(Note::from_bytes(&note).ok()?),
                Err(_) => Mail::Letter(self.0.spool.open(ABOUT_LETTER, &waiting.sealed).ok()?),
            };
            Some(WaitingMail { id: waiting.id, since: waiting.since, attempts: waiting.attempts, mail })
        };
        Ok(waiting.into_iter().filter_map(open).collect())
    }

    /// Lets a letter wait that was written elsewhere, sealed like all that waits. When this returns, it is safe.
    ///
    /// # Errors
    /// When the database cannot be reached; then nothing is sent.
    pub async fn post_letter(&self, letter: &[u8]) -> Result<(), StoreError> {
        let sealed = self.0.spool.seal(ABOUT_LETTER, letter, &mut system_randomness());
        let id = self.0.store.take_ids("note", 1).await?;
        self.0.store.spool(NewNote { id, due: self.now(), sealed }).await
    }

    /// Forgets mails that are sent or given up.
    ///
    /// # Errors
    /// When the database cannot be reached; they may then be sent once more.
    pub async fn forget_mails(&self, ids: &[i64]) -> Result<(), StoreError> {
        self.0.store.forget_mails(ids).await
    }

    /// Lets mails wait: number, until when, attempts so far.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn postpone_mails(&self, wait: &[(i64, i64, u32)]) -> Result<(), StoreError> {
        self.0.store.postpone_mails(wait).await
    }

    /// How many mails wait, and since when the oldest does.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn waiting_mails(&self) -> Result<(u64, Option<i64>), StoreError> {
        self.0.store.waiting_mails().await
    }
}
