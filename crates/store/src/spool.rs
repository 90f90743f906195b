//! Mails that wait, each sealed with a key outside the database.

use crate::postgres::translated;
use crate::{Row, Store, StoreError, Value, params};

/// A mail to be kept until the mail server has taken it.
#[derive(Debug, Clone)]
pub struct NewNote {
    /// Its number.
    pub id: i64,
    /// Not before: seconds since 1970.
    pub due: i64,
    /// The sealed note.
    pub sealed: Vec<u8>,
}

/// A mail that waits.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Its number.
    pub id: i64,
    /// Since when it waits: seconds since 1970.
    pub since: i64,
    /// Attempts so far.
    pub attempts: u32,
    /// The sealed note.
    pub sealed: Vec<u8>,
}

pub(crate) const INSERT: &str = "-- spool::insert()\n\
    INSERT INTO spool (id, due, since, attempts, sealed) VALUES ($1, $2, $2, 0, $3)";
const INSERT_SQLITE: &str = "-- spool::insert()\n\
    INSERT INTO spool (id, due, since, attempts, sealed) VALUES (?1, ?2, ?2, 0, ?3)";
const INSERT_MANY: &str = "-- spool::insert_many()\n\
    INSERT INTO spool (id, due, since, attempts, sealed) SELECT id, due, due, 0, sealed \
    FROM UNNEST($1::BIGINT[], $2::BIGINT[], $3::BYTEA[]) AS new (id, due, sealed)";

pub(crate) fn values(note: NewNote) -> Vec<Value> {
    params![note.id, note.due, note.sealed]
}

pub(crate) fn insert(connection: &rusqlite::Connection, notes: &[NewNote]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare_cached(INSERT_SQLITE)?;
    for note in notes {
        insert.execute(rusqlite::params![note.id, note.due, note.sealed])?;
    }
    Ok(())
}

pub(crate) async fn insert_many(connection: &deadpool_postgres::Object, notes: &[&NewNote]) -> Result<(), StoreError> {
    if notes.is_empty() {
        return Ok(());
    }
    let ids: Vec<i64> = notes.iter().map(|note| note.id).collect();
    let due: Vec<i64> = notes.iter().map(|note| note.due).collect();
    let sealed: Vec<&[u8]> = notes.iter().map(|note| note.sealed.as_slice()).collect();
    let prepared = connection.prepare_cached(INSERT_MANY).await.map_err(|error| translated(&error))?;
    connection.execute(&prepared, &[&ids, &due, &sealed]).await.map_err(|error| translated(&error))?;
    Ok(())
}

impl Store {
    /// Keeps one mail.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn spool(&self, note: NewNote) -> Result<(), StoreError> {
        self.execute(INSERT, values(note)).await.map(|_| ())
    }

    /// Mails that are due, those that wait longest first.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn due_mails(&self, now: i64, most: u32) -> Result<Vec<Waiting>, StoreError> {
        let sql =
            "-- due_mails()\nSELECT id, since, attempts, sealed FROM spool WHERE due <= $1 ORDER BY due, id LIMIT $2";
        self.query(sql, params![now, most]).await?.iter().map(waiting).collect()
    }

    /// Mails after a number, in order, whether they are due or not.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn mails_after(&self, after: i64, most: u32) -> Result<Vec<Waiting>, StoreError> {
        let sql = "-- mails_after()\nSELECT id, since, attempts, sealed FROM spool WHERE id > $1 ORDER BY id LIMIT $2";
        self.query(sql, params![after, most]).await?.iter().map(waiting).collect()
    }

    /// How many mails wait, and since when the oldest does.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn waiting_mails(&self) -> Result<(u64, Option<i64>), StoreError> {
        let sql = "-- waiting_mails()\nSELECT COUNT(*) AS n, MIN(since) AS oldest FROM spool";
        let row = self.query_one(sql, params![]).await?;
        let row = row.ok_or_else(|| StoreError::Unexpected("no count".to_owned()))?;
        Ok((u64::try_from(row.get::<i64>("n")?).unwrap_or_default(), row.get("oldest")?))
    }

    /// Forgets mails that the mail server has taken, or that are given up.
    ///
    /// # Errors
    /// When the database cannot be reached; they may then be sent once more.
    pub async fn forget_mails(&self, ids: &[i64]) -> Result<(), StoreError> {
        let transaction = self.begin().await?;
        for id in ids {
            transaction.execute("-- forget_mails()\nDELETE FROM spool WHERE id = $1", params![*id]).await?;
        }
        transaction.commit().await
    }

    /// Lets mails wait until then; the third number is how many attempts there were.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn postpone_mails(&self, wait: &[(i64, i64, u32)]) -> Result<(), StoreError> {
        let transaction = self.begin().await?;
        for (id, until, attempts) in wait {
            let sql = "-- postpone_mails()\nUPDATE spool SET due = $2, attempts = $3 WHERE id = $1";
            transaction.execute(sql, params![*id, *until, *attempts]).await?;
        }
        transaction.commit().await
    }
}

fn waiting(row: &Row) -> Result<Waiting, StoreError> {
    Ok(Waiting {
        id: row.get("id")?,
        since: row.get("since")?,
        attempts: u32::try_from(row.get::<i64>("attempts")?).unwrap_or(u32::MAX),
        sealed: row.get("sealed")?,
    })
}
