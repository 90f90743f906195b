//! A copy of the database while it runs, and whether a copy is whole.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::sqlite::translated;
use crate::{Store, StoreError};

impl Store {
    /// Writes a copy to a file that must not be there yet, as the database is at this moment; others go on meanwhile. Only
    /// for SQLite.
    ///
    /// # Errors
    /// When the file cannot be written, or the database is PostgreSQL, which has tools of its own.
    pub async fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        let Some(from) = self.file().map(Path::to_owned) else {
            return Err(StoreError::Refused("PostgreSQL is copied with its own pg_dump".to_owned()));
        };
        let to = file.to_string_lossy().into_owned();
        let copy = move || {
            let connection = Connection::open(from).map_err(translated)?;
            connection.execute("-- copy_to()\nVACUUM INTO ?1", [to]).map(|_| ()).map_err(translated)
        };
        tokio::task::spawn_blocking(copy).await.map_err(|error| StoreError::Gone(error.to_string()))?
    }
}

/// Whether a file is a whole database of ours: reads all of it.
///
/// # Errors
/// When it is damaged, or something else.
pub fn check_copy(file: &Path) -> Result<(), StoreError> {
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(translated)?;
    let said: String =
        connection.query_row("-- check_copy()\nPRAGMA integrity_check", [], |row| row.get(0)).map_err(translated)?;
    if said != "ok" {
        return Err(StoreError::Damaged(said));
    }
    connection
        .query_row("-- check_copy()\nSELECT COUNT(*) FROM schema_version", [], |row| row.get::<_, i64>(0))
        .map(|_| ())
        .map_err(|_| StoreError::Unexpected("this is a database of another program".to_owned()))
}
