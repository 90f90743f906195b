//! PostgreSQL: a pool of connections; each remembers the statements that it has prepared.

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use bytes::BytesMut;
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime};
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use tokio_postgres::{Config, NoTls};

use crate::migrations::Migration;
use crate::sqlite::Done;
use crate::{Row, StoreError, Value};

const CONNECTIONS: usize = 12;
const PATIENCE: Duration = Duration::from_secs(5);
/// Held while the tables are brought up to date, so that two servers that start together do not do it twice.
const MIGRATION_LOCK: i64 = 0x6361_7265_6f66;

/// A PostgreSQL database.
pub(crate) struct Postgres {
    pool: Pool,
}

impl Postgres {
    /// Connects. The address is one of PostgreSQL's: `postgres://user@host/database`. Without TLS: meant for a database on the
    /// same machine or in a network of one's own.
    pub(crate) async fn open(url: &str) -> Result<Self, StoreError> {
        let mut config: Config = url
            .parse()
            .map_err(|error| StoreError::Refused(format!("this is no address of a PostgreSQL database: {error}")))?;
        config.connect_timeout(PATIENCE);
        if config.get_application_name().is_none() {
            config.application_name("careof");
        }
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = Manager::from_config(config, NoTls, recycling);
        let pool = Pool::builder(manager)
            .max_size(CONNECTIONS)
            .wait_timeout(Some(PATIENCE))
            .create_timeout(Some(PATIENCE))
            .runtime(Runtime::Tokio1)
            .build()
            .map_err(|error| StoreError::Gone(error.to_string()))?;
        let store = Self { pool };
        drop(store.connection().await?);
        Ok(store)
    }

    pub(crate) async fn connection(&self) -> Result<Object, StoreError> {
        self.pool.get().await.map_err(|error| match error {
            deadpool_postgres::PoolError::Backend(error) => translated(&error),
            deadpool_postgres::PoolError::Timeout(deadpool_postgres::TimeoutType::Wait) => StoreError::Busy,
            other => StoreError::Gone(other.to_string()),
        })
    }

    pub(crate) async fn run(&self, sql: &str, params: Vec<Value>) -> Result<Done, StoreError> {
        statement(&self.connection().await?, sql, &params).await
    }

    pub(crate) async fn begin(&self) -> Result<PostgresTransaction, StoreError> {
        let connection = self.connection().await?;
        connection.batch_execute("BEGIN").await.map_err(|error| translated(&error))?;
        Ok(PostgresTransaction { connection: Some(connection) })
    }

    pub(crate) async fn migrate(&self, known: &[&'static Migration]) -> Result<(), StoreError> {
        let mut transaction = self.begin().await?;
        let connection = transaction.connection()?;
        let run = async |sql: &str| connection.batch_execute(sql).await.map_err(|error| translated(&error));
        run(&format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")).await?;
        run("CREATE TABLE IF NOT EXISTS schema_version (number BIGINT PRIMARY KEY)").await?;
        let done = statement(connection, "SELECT number FROM schema_version", &[]).await?;
        let done: Vec<i64> = done.rows.iter().map(|row| row.at(0)).collect::<Result<_, _>>()?;
        for step in crate::migrations::missing(known, &done)? {
            run(step.sql).await?;
            run(&format!("INSERT INTO schema_version (number) VALUES ({})", step.number)).await?;
        }
        transaction.finish("COMMIT").await
    }
}

/// A transaction; undone when it is dropped without a commit.
pub(crate) struct PostgresTransaction {
    connection: Option<Object>,
}

impl PostgresTransaction {
    pub(crate) fn connection(&self) -> Result<&Object, StoreError> {
        self.connection.as_ref().ok_or(StoreError::Abandoned)
    }

    pub(crate) async fn run(&self, sql: &str, params: Vec<Value>) -> Result<Done, StoreError> {
        statement(self.connection()?, sql, &params).await
    }

    pub(crate) async fn commit(mut self) -> Result<(), StoreError> {
        self.finish("COMMIT").await
    }

    async fn finish(&mut self, how: &str) -> Result<(), StoreError> {
        self.connection()?.batch_execute(how).await.map_err(|error| translated(&error))?;
        // Only now may the connection go back to the pool.
        self.connection.take();
        Ok(())
    }
}

impl Drop for PostgresTransaction {
    fn drop(&mut self) {
        // A connection with an open transaction must not go back to the pool; closing it undoes the transaction.
        if let Some(connection) = self.connection.take() {
            drop(Object::take(connection));
        }
    }
}

async fn statement(connection: &Object, sql: &str, params: &[Value]) -> Result<Done, StoreError> {
    let wrong = |error| translated(&error);
    let prepared = connection.prepare_cached(sql).await.map_err(wrong)?;
    let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|value| value as _).collect();
    if prepared.columns().is_empty() {
        let changed = connection.execute(&prepared, &params).await.map_err(wrong)?;
        return Ok(Done { rows: Vec::new(), changed });
    }
    let names: Arc<[String]> = prepared.columns().iter().map(|column| column.name().to_owned()).collect();
    let found = connection.query(&prepared, &params).await.map_err(wrong)?;
    let rows = found.iter().map(|row| {
        let values = (0..names.len()).map(|place| from_postgres(row, place)).collect::<Result<_, _>>()?;
        Ok(Row { names: Arc::clone(&names), values })
    });
    let rows: Vec<Row> = rows.collect::<Result<_, StoreError>>()?;
    Ok(Done { changed: rows.len() as u64, rows })
}

fn from_postgres(row: &tokio_postgres::Row, place: usize) -> Result<Value, StoreError> {
    let kind = row.columns()[place].type_();
    let value = match *kind {
        Type::INT8 => row.try_get::<_, Option<i64>>(place).map(Value::from),
        Type::INT4 => row.try_get::<_, Option<i32>>(place).map(Value::from),
        Type::BOOL => row.try_get::<_, Option<bool>>(place).map(Value::from),
        Type::FLOAT8 => row.try_get::<_, Option<f64>>(place).map(Value::from),
        Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(place).map(Value::from),
        Type::TEXT | Type::VARCHAR => row.try_get::<_, Option<String>>(place).map(Value::from),
        _ => {
            let name = row.columns()[place].name();
            return Err(StoreError::Unexpected(format!("column {name} is {kind}; CAST it to BIGINT, TEXT or BYTEA")));
        }
    };
    value.map_err(|error| translated(&error))
}

impl ToSql for Value {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match (self, kind) {
            (Self::Null, _) => Ok(IsNull::Yes),
            (Self::Int(value), &Type::INT4) => i32::try_from(*value)?.to_sql(kind, out),
            (Self::Int(value), &Type::BOOL) => (*value != 0).to_sql(kind, out),
            (Self::Int(value), &Type::INT8) => value.to_sql(kind, out),
            (Self::Real(value), &Type::FLOAT8) => value.to_sql(kind, out),
            (Self::Text(value), _) if <String as ToSql>::accepts(kind) => value.to_sql(kind, out),
            (Self::Bytes(value), &Type::BYTEA) => value.to_sql(kind, out),
            _ => Err(format!("{self:?} given where {kind} is wanted").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// PostgreSQL's errors in our words.
pub(crate) fn translated(error: &tokio_postgres::Error) -> StoreError {
    let Some(by_server) = error.as_db_error() else {
        let cause = error.source().map_or_else(|| error.to_string(), ToString::to_string);
        // Everything without a code came from the connection, but for values that could not be converted.
        return if error.is_closed() || !error.to_string().contains("serializ") {
            StoreError::Gone(cause)
        } else {
            StoreError::Unexpected(cause)
        };
    };
    let text = by_server.message().to_owned();
    let code = by_server.code();
    match code.code() {
        _ if *code == SqlState::UNIQUE_VIOLATION => StoreError::Conflict,
        _ if *code == SqlState::DISK_FULL => StoreError::Full,
        _ if *code == SqlState::READ_ONLY_SQL_TRANSACTION => StoreError::ReadOnly,
        _ if *code == SqlState::DATA_CORRUPTED || *code == SqlState::INDEX_CORRUPTED => StoreError::Damaged(text),
        _ if *code == SqlState::T_R_DEADLOCK_DETECTED
            || *code == SqlState::T_R_SERIALIZATION_FAILURE
            || *code == SqlState::LOCK_NOT_AVAILABLE
            || *code == SqlState::TOO_MANY_CONNECTIONS =>
        {
            StoreError::Busy
        }
        // Classes 08 and 57 (connection, operator intervention), and files that cannot be written (58).
        code if code.starts_with("08") || code.starts_with("57") || code.starts_with("58") => StoreError::Gone(text),
        _ => StoreError::Refused(text),
    }
}
