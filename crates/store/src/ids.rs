//! Numbers for new rows, made by the program: without a clock in them and without gaps that say anything.

use crate::{Store, StoreError, params};

impl Store {
    /// Takes `count` numbers of this kind that nobody else gets; gives the first. Numbers begin at 1. A server takes many at
    /// once where it needs many.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn take_ids(&self, kind: &str, count: u32) -> Result<i64, StoreError> {
        let sql = "-- take_ids()\n\
            INSERT INTO ids (kind, next) VALUES ($1, 1 + $2) \
            ON CONFLICT (kind) DO UPDATE SET next = ids.next + $2 RETURNING next";
        let row = self.query_one(sql, params![kind, count]).await?;
        let next: i64 = row.ok_or_else(|| StoreError::Unexpected("no number was given".to_owned()))?.at(0)?;
        Ok(next - i64::from(count))
    }
}
