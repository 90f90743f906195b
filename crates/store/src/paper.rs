//! Signatures on paper, entered by batch and counted apart.

use crate::journal::NewEntry;
use crate::{Row, Store, StoreError, params};

/// A batch of sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperBatch {
    /// Its number.
    pub id: i64,
    /// What organisers call it.
    pub name: String,
    /// Sheets.
    pub sheets: i64,
    /// Signatures on them.
    pub signatures: i64,
    /// When it was entered, in days since 1970.
    pub day: i64,
}

impl Store {
    /// Enters a batch, with its line in the journal.
    ///
    /// # Errors
    /// When the database cannot be reached; then nothing is entered.
    pub async fn add_paper(&self, petition: u32, batch: &PaperBatch, entry: &NewEntry) -> Result<(), StoreError> {
        let transaction = self.begin().await?;
        let sql = "-- add_paper()\nINSERT INTO paper (id, petition, name, sheets, signatures, day, removed) \
            VALUES ($1, $2, $3, $4, $5, $6, 0)";
        let values = params![batch.id, petition, &batch.name, batch.sheets, batch.signatures, batch.day];
        transaction.execute(sql, values).await?;
        transaction.write_entry(entry).await?;
        transaction.commit().await
    }

    /// Takes a batch out, or puts it back; no when that was done already.
    ///
    /// # Errors
    /// When the database cannot be reached; then nothing is changed.
    pub async fn remove_paper(&self, id: i64, removed: bool, entry: &NewEntry) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        let sql = "-- remove_paper()\nUPDATE paper SET removed = $2 WHERE id = $1 AND removed <> $2";
        let changed = transaction.execute(sql, params![id, removed]).await? > 0;
        if changed {
            transaction.write_entry(entry).await?;
            transaction.commit().await?;
        }
        Ok(changed)
    }

    /// The batches of a petition, in the order in which they were entered.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn paper(&self, petition: u32) -> Result<Vec<PaperBatch>, StoreError> {
        let sql = "-- paper()\nSELECT id, name, sheets, signatures, day FROM paper \
            WHERE petition = $1 AND removed = 0 ORDER BY id";
        self.query(sql, params![petition]).await?.iter().map(batch).collect()
    }

    /// Signatures on paper of each petition that has some.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn paper_totals(&self) -> Result<Vec<(u32, u64)>, StoreError> {
        let sql = "-- paper_totals()\nSELECT petition, CAST(SUM(signatures) AS BIGINT) AS n FROM paper \
            WHERE removed = 0 GROUP BY petition";
        let rows = self.query(sql, params![]).await?;
        rows.iter()
            .map(|row| {
                let petition = u32::try_from(row.get::<i64>("petition")?);
                let petition = petition.map_err(|_| StoreError::Unexpected("a petition's number".to_owned()))?;
                Ok((petition, u64::try_from(row.get::<i64>("n")?).unwrap_or_default()))
            })
            .collect()
    }
}

fn batch(row: &Row) -> Result<PaperBatch, StoreError> {
    Ok(PaperBatch {
        id: row.get("id")?,
        name: row.get("name")?,
        sheets: row.get("sheets")?,
        signatures: row.get("signatures")?,
        day: row.get("day")?,
    })
}
