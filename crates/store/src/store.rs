//! [`Store`]: the one way to the database, whichever it is.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::postgres::{Postgres, PostgresTransaction};
use crate::sqlite::{Done, Sqlite, SqliteTransaction};
use crate::{Row, StoreError, Value, migrations};

/// Where the database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// SQLite in this folder, which is made when it is not there.
    Folder(PathBuf),
    /// PostgreSQL at this address: `postgres://user@host/database`.
    Postgres(String),
}

/// The database. A handle: copies are cheap and mean the same.
///
/// Statements are written once, for both databases: parameters are `$1`, `$2`, …; types are `TEXT`, `BIGINT`, `BYTEA`; sums are
/// `CAST(SUM(x) AS BIGINT)`; each begins with a comment that names the function it stands in.
#[derive(Clone)]
pub struct Store {
    pub(crate) engine: Arc<Engine>,
}

pub(crate) enum Engine {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Store {
    /// Opens the database and brings its tables up to date.
    ///
    /// # Errors
    /// When it cannot be reached or made, or was changed by a newer version.
    pub async fn open(location: &Location) -> Result<Self, StoreError> {
        let engine = match location {
            Location::Folder(folder) => {
                make_folder(folder)?;
                Engine::Sqlite(Sqlite::open(folder)?)
            }
            Location::Postgres(url) => Engine::Postgres(Postgres::open(url).await?),
        };
        let store = Self { engine: Arc::new(engine) };
        migrations::run(&store).await?;
        Ok(store)
    }

    /// Whether there is a database in this folder already.
    #[must_use]
    pub fn is_in(folder: &Path) -> bool {
        folder.join(crate::sqlite::FILE).exists()
    }

    /// The rows that a statement answers with.
    ///
    /// # Errors
    /// When the database refuses it or cannot be reached.
    pub async fn query(&self, sql: &str, params: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        Ok(self.run(sql, params).await?.rows)
    }

    /// The first row that a statement answers with, if there is one.
    ///
    /// # Errors
    /// When the database refuses it or cannot be reached.
    pub async fn query_one(&self, sql: &str, params: Vec<Value>) -> Result<Option<Row>, StoreError> {
        Ok(self.run(sql, params).await?.rows.into_iter().next())
    }

    /// Runs a statement and says how many rows it changed.
    ///
    /// # Errors
    /// When the database refuses it or cannot be reached. Then nothing was changed.
    pub async fn execute(&self, sql: &str, params: Vec<Value>) -> Result<u64, StoreError> {
        Ok(self.run(sql, params).await?.changed)
    }

    /// Begins a transaction. Everything in it happens at [`Transaction::commit`], or not at all. Keep it short: SQLite has one
    /// at a time, and one that is left alone for ten seconds is undone.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin(&self) -> Result<Transaction, StoreError> {
        Ok(Transaction(match &*self.engine {
            Engine::Sqlite(sqlite) => Begun::Sqlite(sqlite.begin().await?),
            Engine::Postgres(postgres) => Begun::Postgres(Box::new(postgres.begin().await?)),
        }))
    }

    /// Whether several servers may share this database.
    pub fn is_shared(&self) -> bool {
        matches!(*self.engine, Engine::Postgres(_))
    }

    /// The file of the database, where it is a file.
    pub fn file(&self) -> Option<&Path> {
        match &*self.engine {
            Engine::Sqlite(sqlite) => Some(sqlite.path()),
            Engine::Postgres(_) => None,
        }
    }

    pub(crate) async fn migrate(&self, known: &[&'static migrations::Migration]) -> Result<(), StoreError> {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.migrate(known).await,
            Engine::Postgres(postgres) => postgres.migrate(known).await,
        }
    }

    async fn run(&self, sql: &str, params: Vec<Value>) -> Result<Done, StoreError> {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.run(sql, params).await,
            Engine::Postgres(postgres) => postgres.run(sql, params).await,
        }
    }
}

/// A transaction that has begun; dropped without [`Transaction::commit`], it is undone.
pub struct Transaction(Begun);

enum Begun {
    Sqlite(SqliteTransaction),
    Postgres(Box<PostgresTransaction>),
}

impl Transaction {
    /// The rows that a statement answers with.
    ///
    /// # Errors
    /// When the database refuses it or cannot be reached; then drop the transaction.
    pub async fn query(&self, sql: &str, params: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        Ok(self.run(sql, params).await?.rows)
    }

    /// The first row that a statement answers with, if there is one.
    ///
    /// # Errors
    /// When the database refuses it or cannot be reached; then drop the transaction.
    pub async fn query_one(&self, sql: &str, params: Vec<Value>) -> Result<Option<Row>, StoreError> {
        Ok(self.run(sql, params).await?.rows.into_iter().next())
    }

    /// Runs a statement and says how many rows it changed.
    ///
    /// # Errors
    /// When the database refuses it or cannot be reached; then drop the transaction.
    pub async fn execute(&self, sql: &str, params: Vec<Value>) -> Result<u64, StoreError> {
        Ok(self.run(sql, params).await?.changed)
    }

    /// Makes everything in it happen, durably.
    ///
    /// # Errors
    /// When the database could not; then nothing happened, but for [`StoreError::Gone`], after which nobody knows.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self.0 {
            Begun::Sqlite(transaction) => transaction.commit().await,
            Begun::Postgres(transaction) => transaction.commit().await,
        }
    }

    async fn run(&self, sql: &str, params: Vec<Value>) -> Result<Done, StoreError> {
        match &self.0 {
            Begun::Sqlite(transaction) => transaction.run(sql, params).await,
            Begun::Postgres(transaction) => transaction.run(sql, params).await,
        }
    }
}

/// Makes a folder that only its owner may look into.
fn make_folder(folder: &Path) -> Result<(), StoreError> {
    let failed = |error: std::io::Error| StoreError::Folder(format!("{}: {error}", folder.display()));
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(failed)
}
