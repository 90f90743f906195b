//! Letters to practices whose addresses are sealed: they wait here until an organiser takes them to
//! the computer where the key is, opens the addresses there, and sends them.

use crate::journal::NewEntry;
use crate::{Row, Store, StoreError, Transaction, params};

/// A letter to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLetter {
    /// Its name: letters and digits.
    pub id: String,
    /// To which practice.
    pub ods_code: String,
    /// What it is about, such as `affirm`. A practice has one waiting letter of each kind; a newer one
    /// takes its place.
    pub kind: &'static str,
    /// Its subject.
    pub subject: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
    /// The one link; may be empty.
    pub link: String,
    /// When, in seconds since 1970.
    pub at: i64,
}

/// A letter that waits, with the sealed address that it goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingLetter {
    /// Its name.
    pub id: String,
    /// To which practice.
    pub ods_code: String,
    /// The practice's name.
    pub name: String,
    /// What it is about.
    pub kind: String,
    /// Its subject.
    pub subject: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
    /// The one link; may be empty.
    pub link: String,
    /// Since when it waits, in seconds since 1970.
    pub written_at: i64,
    /// Address and lead, sealed.
    pub contact: Vec<u8>,
}

pub(crate) async fn write(transaction: &Transaction, letter: &NewLetter) -> Result<(), StoreError> {
    transaction
        .execute(
            "-- write_letter()
            INSERT INTO practice_letter (id, ods_code, kind, subject, words, link, written_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (ods_code, kind) DO UPDATE SET id = excluded.id, subject = excluded.subject,
              words = excluded.words, link = excluded.link, written_at = excluded.written_at",
            params![
                &letter.id,
                &letter.ods_code,
                letter.kind,
                &letter.subject,
                letter.paragraphs.join("\n\n"),
                &letter.link,
                letter.at
            ],
        )
        .await
        .map(drop)
}

pub(super) async fn forget(transaction: &Transaction, ods_code: &str, kind: &str) -> Result<(), StoreError> {
    transaction
        .execute(
            "-- forget_letter()\nDELETE FROM practice_letter WHERE ods_code = $1 AND kind = $2",
            params![ods_code, kind],
        )
        .await
        .map(drop)
}

fn waiting(row: &Row) -> Result<WaitingLetter, StoreError> {
    let words: String = row.get("words")?;
    Ok(WaitingLetter {
        id: row.get("id")?,
        ods_code: row.get("ods_code")?,
        name: row.get("name")?,
        kind: row.get("kind")?,
        subject: row.get("subject")?,
        paragraphs: words.split("\n\n").map(str::to_owned).collect(),
        link: row.get("link")?,
        written_at: row.get("written_at")?,
        contact: row.get("contact")?,
    })
}

impl Store {
    /// Writes a letter to a practice.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn write_letter(&self, letter: &NewLetter) -> Result<(), StoreError> {
        let transaction = self.begin().await?;
        write(&transaction, letter).await?;
        transaction.commit().await
    }

    /// Writes a letter that asks a practice to renew its promise, with the link that does it; an older
    /// link no longer works.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn ask_to_affirm(&self, letter: &NewLetter, link: &[u8; 32], expires_at: i64) -> Result<(), StoreError> {
        let transaction = self.begin().await?;
        transaction
            .execute(
                "-- ask_to_affirm()
                INSERT INTO membership_affirm (ods_code, hash, expires_at) VALUES ($1, $2, $3)
                ON CONFLICT (ods_code) DO UPDATE SET hash = excluded.hash, expires_at = excluded.expires_at",
                params![&letter.ods_code, *link, expires_at],
            )
            .await?;
        write(&transaction, letter).await?;
        transaction.commit().await
    }

    /// Letters that wait, the oldest first. Those to practices whose address is not known are left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn waiting_letters(&self) -> Result<Vec<WaitingLetter>, StoreError> {
        let rows = self
            .query(
                "-- waiting_letters()
                SELECT l.*, m.name, m.contact FROM practice_letter l JOIN membership m ON m.ods_code = l.ods_code
                WHERE m.contact IS NOT NULL ORDER BY l.written_at, l.id",
                vec![],
            )
            .await?;
        rows.iter().map(waiting).collect()
    }

    /// Forgets letters that were sent, with a line in the journal.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn letters_sent(&self, ids: &[String], entry: &NewEntry) -> Result<u64, StoreError> {
        let transaction = self.begin().await?;
        let mut gone = 0;
        for id in ids {
            gone += transaction
                .execute("-- letters_sent()\nDELETE FROM practice_letter WHERE id = $1", params![id])
                .await?;
        }
        if gone > 0 {
            transaction.write_entry(entry).await?;
            transaction.commit().await?;
        }
        Ok(gone)
    }
}
