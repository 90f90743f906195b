//! What tables there are, for whoever looks at a database from outside.

use crate::{Store, StoreError, params};

impl Store {
    /// Each table and how many rows it has, by name. Reads all of them: not for a page.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn table_sizes(&self) -> Result<Vec<(String, u64)>, StoreError> {
        let sql = if self.is_shared() {
            "-- table_sizes()\nSELECT CAST(tablename AS TEXT) AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"
        } else {
            "-- table_sizes()\nSELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        };
        let mut sizes = Vec::new();
        for row in self.query(sql, params![]).await? {
            let name: String = row.get("name")?;
            // A name of our own migrations, never one that somebody typed.
            let sql = format!("-- table_sizes()\nSELECT COUNT(*) AS n FROM {name}");
            let count = self.query_one(&sql, params![]).await?;
            let count: i64 = count.ok_or_else(|| StoreError::Unexpected("no count".to_owned()))?.get("n")?;
            sizes.push((name, u64::try_from(count).unwrap_or_default()));
        }
        Ok(sizes)
    }
}
