//! For tests of every room: each test runs on SQLite, and on PostgreSQL when `TEST_POSTGRES_URL` names one (`./test` does). Each
//! has tables of its own.

use std::sync::atomic::{AtomicU32, Ordering};

use tempfile::TempDir;

use crate::{Location, Store};

/// The variable that names a PostgreSQL database in which tests may make and drop schemas.
pub const POSTGRES: &str = "TEST_POSTGRES_URL";

static NEXT: AtomicU32 = AtomicU32::new(0);

/// A database for one test, gone when it is dropped.
pub struct TestDatabase {
    /// Where it is.
    pub location: Location,
    _folder: Option<TempDir>,
    schema: Option<(String, String)>,
}

impl TestDatabase {
    /// An empty SQLite database.
    pub fn sqlite() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        Self { location: Location::Folder(folder.path().to_owned()), _folder: Some(folder), schema: None }
    }

    /// An empty schema in the PostgreSQL database of [`POSTGRES`]; nothing when there is none.
    pub async fn postgres() -> Option<Self> {
        let url = std::env::var(POSTGRES).ok()?;
        let schema = format!("t{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        run_alone(&url, &format!("CREATE SCHEMA {schema}")).await;
        let joint = if url.contains('?') { '&' } else { '?' };
        let location =
            Location::Postgres(format!("{url}{joint}options=-csearch_path%3D{schema}&application_name={schema}"));
        Some(Self { location, _folder: None, schema: Some((url, schema)) })
    }

    /// Opens it.
    pub async fn open(&self) -> Store {
        Store::open(&self.location).await.expect("an empty database")
    }

    /// Drops what was made.
    pub async fn close(self) {
        if let Some((url, schema)) = self.schema {
            run_alone(&url, &format!("DROP SCHEMA {schema} CASCADE")).await;
        }
    }
}

async fn run_alone(url: &str, sql: &str) {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await.expect("PostgreSQL answers");
    let connection = tokio::spawn(connection);
    client.batch_execute(sql).await.expect("a schema can be made and dropped");
    drop(client);
    let _ = connection.await;
}

/// Runs a test on each database: `on_each_database! { async fn name(store: Store) { … } }`.
#[macro_export]
macro_rules! on_each_database {
    ($($(#[$meta:meta])* async fn $name:ident($store:ident: Store) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports, reason = "a test may need nothing from around it")]
            use super::*;

            async fn run($store: $crate::Store) $body

            #[tokio::test(flavor = "multi_thread")]
            async fn on_sqlite() {
                let database = $crate::testing::TestDatabase::sqlite();
                run(database.open().await).await;
                database.close().await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn on_postgres() {
                if let Some(database) = $crate::testing::TestDatabase::postgres().await {
                    run(database.open().await).await;
                    database.close().await;
                }
            }
        }
    )+};
}
