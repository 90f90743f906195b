//! Reading members' own pages again: whose turn it is, who is at it, what came of it.

use base::OdsCode;

use crate::journal::NewEntry;
use crate::memberships::NewLetter;
use crate::practice_records::{self, Record};
use crate::{Row, Store, StoreError, params};

/// How the last try went.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Check {
    /// When, in seconds since 1970; 0 before the first.
    pub tried_at: i64,
    /// Whether somebody asks for it now.
    pub is_wished: bool,
    /// Why the pages could not be read; empty when they could.
    pub trouble: String,
}

/// What came of reading a practice's pages.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// Why they could not be read; empty when they could.
    pub trouble: String,
    /// What they say.
    pub record: Option<Record>,
    /// A letter to the practice.
    pub letter: Option<NewLetter>,
    /// A line in the journal.
    pub entry: Option<NewEntry>,
}

fn check(row: &Row) -> Result<Check, StoreError> {
    Ok(Check { tried_at: row.get("tried_at")?, is_wished: row.get("wished")?, trouble: row.get("trouble")? })
}

impl Store {
    /// Members whose pages are to be read: those who ask for it, then those last tried at `before` or earlier,
    /// or where that failed at `failed_before` or earlier; the longest ago first. Nobody else is at them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn practices_to_check(
        &self,
        before: i64,
        failed_before: i64,
        now: i64,
        most: u32,
    ) -> Result<Vec<String>, StoreError> {
        let sql = "-- practices_to_check()
            SELECT m.ods_code FROM membership m LEFT JOIN practice_check c ON c.ods_code = m.ods_code
            WHERE m.state = 'member' AND COALESCE(c.busy_until, 0) <= $3
              AND (COALESCE(c.wished, 0) = 1 OR COALESCE(c.tried_at, 0) <= $1
                OR (COALESCE(c.trouble, '') <> '' AND c.tried_at <= $2))
            ORDER BY COALESCE(c.wished, 0) DESC, COALESCE(c.tried_at, 0), m.ods_code LIMIT $4";
        self.query(sql, params![before, failed_before, now, most])
            .await?
            .iter()
            .map(|row| row.get("ods_code"))
            .collect()
    }

    /// Takes a practice in hand until then; `false` when another server has it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn begin_check(&self, ods_code: &str, now: i64, until: i64) -> Result<bool, StoreError> {
        let sql = "-- begin_check()
            INSERT INTO practice_check (ods_code, tried_at, wished, busy_until, trouble) VALUES ($1, 0, 0, $3, '')
            ON CONFLICT (ods_code) DO UPDATE SET busy_until = excluded.busy_until WHERE practice_check.busy_until <= $2";
        Ok(self.execute(sql, params![ods_code, now, until]).await? > 0)
    }

    /// Writes down what came of it, all at once.
    ///
    /// # Errors
    /// When the database refuses; then nothing is written.
    pub async fn finish_check(&self, ods_code: &str, now: i64, outcome: &Outcome) -> Result<(), StoreError> {
        let transaction = self.begin().await?;
        let sql = "-- finish_check()
            INSERT INTO practice_check (ods_code, tried_at, wished, busy_until, trouble) VALUES ($1, $2, 0, 0, $3)
            ON CONFLICT (ods_code) DO UPDATE SET tried_at = excluded.tried_at, wished = 0, busy_until = 0,
              trouble = excluded.trouble";
        transaction.execute(sql, params![ods_code, now, &outcome.trouble]).await?;
        if let Some(record) = &outcome.record {
            transaction.execute(&practice_records::insert(), practice_records::values(record)).await?;
        }
        if let Some(letter) = &outcome.letter {
            crate::memberships::write_letter(&transaction, letter).await?;
        }
        if let Some(entry) = &outcome.entry {
            transaction.write_entry(entry).await?;
        }
        transaction.commit().await
    }

    /// Asks that a practice's pages be read soon.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn wish_check(&self, ods_code: &str) -> Result<(), StoreError> {
        let sql = "-- wish_check()
            INSERT INTO practice_check (ods_code, tried_at, wished, busy_until, trouble) VALUES ($1, 0, 1, 0, '')
            ON CONFLICT (ods_code) DO UPDATE SET wished = 1";
        self.execute(sql, params![ods_code]).await.map(drop)
    }

    /// How the last try of a practice went.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn last_check(&self, ods_code: &str) -> Result<Option<Check>, StoreError> {
        let sql = "-- last_check()\nSELECT tried_at, wished, trouble FROM practice_check WHERE ods_code = $1";
        self.query_one(sql, params![ods_code]).await?.as_ref().map(check).transpose()
    }

    /// Members whose pages could not be read the last time: code, name, and why.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn checks_in_trouble(&self) -> Result<Vec<(String, String, String)>, StoreError> {
        let sql = "-- checks_in_trouble()
            SELECT m.ods_code, m.name, c.trouble FROM practice_check c JOIN membership m ON m.ods_code = c.ods_code
            WHERE m.state = 'member' AND c.trouble <> '' ORDER BY m.name, m.ods_code";
        let rows = self.query(sql, vec![]).await?;
        rows.iter().map(|row| Ok((row.get("ods_code")?, row.get("name")?, row.get("trouble")?))).collect()
    }

    /// What organisers have switched under this name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let row = self.query_one("-- setting()\nSELECT value FROM setting WHERE name = $1", params![name]).await?;
        row.map(|row| row.get("value")).transpose()
    }

    /// Switches something, with a line in the journal.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn set_setting(&self, name: &str, value: &str, entry: &NewEntry) -> Result<(), StoreError> {
        let transaction = self.begin().await?;
        let sql = "-- set_setting()
            INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        transaction.execute(sql, params![name, value]).await?;
        transaction.write_entry(entry).await?;
        transaction.commit().await
    }

    /// What is on record about one practice, whoever may see it, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn records_of(&self, ods: &OdsCode) -> Result<Vec<Record>, StoreError> {
        let sql = format!(
            "-- records_of()\nSELECT {} FROM practice_record WHERE ods_code = $1 ORDER BY seen_on, id",
            practice_records::COLUMNS
        );
        self.query(&sql, params![ods.to_string()]).await?.iter().map(practice_records::record).collect()
    }

    /// A record by its name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn practice_record(&self, id: &str) -> Result<Option<Record>, StoreError> {
        let sql =
            format!("-- practice_record()\nSELECT {} FROM practice_record WHERE id = $1", practice_records::COLUMNS);
        self.query_one(&sql, params![id]).await?.as_ref().map(practice_records::record).transpose()
    }

    /// Lets a record be seen, or not, with a line in the journal; `false` when it has moved on since.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn show_record(
        &self,
        id: &str,
        from: practice_records::State,
        to: practice_records::State,
        entry: &NewEntry,
    ) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        let sql = "-- show_record()\nUPDATE practice_record SET state = $3 WHERE id = $1 AND state = $2";
        if transaction.execute(sql, params![id, from.key(), to.key()]).await? == 0 {
            return Ok(false);
        }
        transaction.write_entry(entry).await?;
        transaction.commit().await?;
        Ok(true)
    }
}
