//! One server at a time counts, sends mail and erases what is old. With SQLite that is the only server; with PostgreSQL, the
//! one that holds an advisory lock on a connection of its own.

use deadpool_postgres::Object;

use crate::store::Engine;
use crate::{Store, StoreError};

/// With the name of the schema added, so that several sites may share a database.
const LOCK: i64 = 0x0063_6172_656f_6601;

/// Being the one. Ends when it is dropped, or when the connection to the database breaks.
pub struct Leader(Option<Object>);

impl Store {
    /// Becomes the one server that counts, sends mail and erases; nothing when another is.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn lead(&self) -> Result<Option<Leader>, StoreError> {
        let Engine::Postgres(postgres) = &*self.engine else { return Ok(Some(Leader(None))) };
        let connection = postgres.connection().await?;
        let sql = "-- lead()\nSELECT pg_try_advisory_lock($1 + CAST(hashtext(current_schema()) AS BIGINT))";
        let row = connection.query_one(sql, &[&LOCK]).await.map_err(|error| crate::postgres::translated(&error))?;
        // Out of the pool, so that it lives as long as the leader.
        Ok(row.get::<_, bool>(0).then(|| Leader(Some(connection))))
    }
}

impl Leader {
    /// Whether it still is the one.
    pub async fn still_leads(&self) -> bool {
        match &self.0 {
            None => true,
            Some(connection) => connection.simple_query("-- still_leads()\nSELECT 1").await.is_ok(),
        }
    }
}

impl Drop for Leader {
    fn drop(&mut self) {
        // Closing the connection gives the lock back; in the pool it would keep it.
        if let Some(connection) = self.0.take() {
            drop(Object::take(connection));
        }
    }
}
