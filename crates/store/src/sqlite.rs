//! SQLite: one thread that writes, a few connections that read. WAL, so that readers never wait; `synchronous=FULL`, so that
//! what was acknowledged survives a power cut.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, ToSql, params_from_iter};
use tokio::sync::oneshot;

use crate::migrations::Migration;
use crate::numbered::for_sqlite;
use crate::{Row, StoreError, Value};

/// Name of the database in the data folder.
pub(crate) const FILE: &str = "careof.db";
const READERS: usize = 4;
const PATIENCE: Duration = Duration::from_secs(5);
/// A transaction that is left alone for this long is undone, so that a forgotten one cannot stop the house.
const ABANDONED: Duration = Duration::from_secs(10);
const STATEMENTS: usize = 128;

/// What a statement did: its rows, and how many it changed.
pub(crate) struct Done {
    pub(crate) rows: Vec<Row>,
    pub(crate) changed: u64,
}

type Reply = oneshot::Sender<Result<Done, StoreError>>;
type Work = Box<dyn FnOnce(&mut Connection) + Send>;

enum Job {
    Statement(String, Vec<Value>, Reply),
    Work(Work),
    Transaction(mpsc::Receiver<Step>, oneshot::Sender<Result<(), StoreError>>),
}

enum Step {
    Statement(String, Vec<Value>, Reply),
    Commit(oneshot::Sender<Result<(), StoreError>>),
}

/// An open database in a folder.
pub(crate) struct Sqlite {
    path: PathBuf,
    writer: mpsc::Sender<Job>,
    readers: Arc<Readers>,
}

struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
    turns: Arc<tokio::sync::Semaphore>,
}

impl Sqlite {
    /// Opens the database in this folder, and makes it when it is not there.
    pub(crate) fn open(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join(FILE);
        let connection = open_to_write(&path)?;
        let (writer, jobs) = mpsc::channel();
        thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || write(connection, &jobs))
            .map_err(|error| StoreError::Gone(error.to_string()))?;
        let readers = Readers {
            path: path.clone(),
            idle: Mutex::new(Vec::new()),
            turns: Arc::new(tokio::sync::Semaphore::new(READERS)),
        };
        Ok(Self { path, writer, readers: Arc::new(readers) })
    }

    /// Where the file lies.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) async fn run(&self, sql: &str, params: Vec<Value>) -> Result<Done, StoreError> {
        if reads_only(sql) { self.read(sql.to_owned(), params).await } else { self.write(sql, params).await }
    }

    async fn write(&self, sql: &str, params: Vec<Value>) -> Result<Done, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.hand_in(Job::Statement(sql.to_owned(), params, reply))?;
        answer.await.map_err(|_| stopped())?
    }

    async fn read(&self, sql: String, params: Vec<Value>) -> Result<Done, StoreError> {
        self.read_with(move |connection| statement(connection, &sql, &params)).await
    }

    /// Does something that only reads, with a connection of its own.
    pub(crate) async fn read_with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let readers = Arc::clone(&self.readers);
        let turn = Arc::clone(&readers.turns).acquire_owned().await.map_err(|_| stopped())?;
        let task = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            let idle = readers.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let connection = idle.map_or_else(|| open_to_read(&readers.path), Ok)?;
            let done = work(&connection);
            if done.is_ok() {
                readers.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            }
            done
        });
        task.await.map_err(|_| stopped())?
    }

    /// Does something with the one connection that writes.
    pub(crate) async fn write_with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.hand_in(Job::Work(Box::new(move |connection| {
            let _ = reply.send(work(connection));
        })))?;
        answer.await.map_err(|_| stopped())?
    }

    pub(crate) async fn begin(&self) -> Result<SqliteTransaction, StoreError> {
        let (steps, of_steps) = mpsc::channel();
        let (begun, has_begun) = oneshot::channel();
        self.hand_in(Job::Transaction(of_steps, begun))?;
        has_begun.await.map_err(|_| stopped())??;
        Ok(SqliteTransaction { steps })
    }

    pub(crate) async fn migrate(&self, known: &[&'static Migration]) -> Result<(), StoreError> {
        let known = known.to_vec();
        self.write_with(move |connection| migrate(connection, &known)).await
    }

    fn hand_in(&self, job: Job) -> Result<(), StoreError> {
        self.writer.send(job).map_err(|_| stopped())
    }
}

/// A transaction; undone when it is dropped without a commit.
pub(crate) struct SqliteTransaction {
    steps: mpsc::Sender<Step>,
}

impl SqliteTransaction {
    pub(crate) async fn run(&self, sql: &str, params: Vec<Value>) -> Result<Done, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.steps.send(Step::Statement(sql.to_owned(), params, reply)).map_err(|_| StoreError::Abandoned)?;
        answer.await.map_err(|_| StoreError::Abandoned)?
    }

    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        let (reply, answer) = oneshot::channel();
        self.steps.send(Step::Commit(reply)).map_err(|_| StoreError::Abandoned)?;
        answer.await.map_err(|_| StoreError::Abandoned)?
    }
}

fn stopped() -> StoreError {
    StoreError::Gone("the thread that writes has ended".to_owned())
}

/// The life of the thread that writes.
fn write(mut connection: Connection, jobs: &mpsc::Receiver<Job>) {
    while let Ok(job) = jobs.recv() {
        match job {
            Job::Statement(sql, params, reply) => {
                let _ = reply.send(statement(&connection, &sql, &params));
            }
            Job::Work(work) => work(&mut connection),
            Job::Transaction(steps, begun) => {
                let begin = connection.execute_batch("BEGIN IMMEDIATE").map_err(translated);
                let goes_on = begin.is_ok();
                if begun.send(begin).is_ok() && goes_on {
                    transaction(&connection, &steps);
                }
                // Whatever was not committed is undone: it failed, was dropped, or was left alone.
                if !connection.is_autocommit() {
                    let _ = connection.execute_batch("ROLLBACK");
                }
            }
        }
    }
}

fn transaction(connection: &Connection, steps: &mpsc::Receiver<Step>) {
    loop {
        match steps.recv_timeout(ABANDONED) {
            Ok(Step::Statement(sql, params, reply)) => {
                let _ = reply.send(statement(connection, &sql, &params));
            }
            Ok(Step::Commit(reply)) => {
                let _ = reply.send(connection.execute_batch("COMMIT").map_err(translated));
                return;
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return,
        }
    }
}

fn open_to_write(path: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open(path).map_err(translated)?;
    connection.busy_timeout(PATIENCE).map_err(translated)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // What is erased is overwritten, not only forgotten. The WAL may grow to 80 MB, so that checkpoints are rare.
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; \
             PRAGMA wal_autocheckpoint = 20000; PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY;",
        )
        .map_err(translated)?;
    Ok(connection)
}

fn open_to_read(path: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(translated)?;
    connection.busy_timeout(PATIENCE).map_err(translated)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.execute_batch("PRAGMA cache_size = -8000;").map_err(translated)?;
    Ok(connection)
}

/// Whether a statement only reads: then it need not wait for the one that writes.
fn reads_only(sql: &str) -> bool {
    let mut words = sql.lines().filter(|line| !line.trim_start().starts_with("--")).flat_map(str::split_whitespace);
    words.next().is_some_and(|word| word.eq_ignore_ascii_case("select"))
}

fn statement(connection: &Connection, sql: &str, params: &[Value]) -> Result<Done, StoreError> {
    let mut prepared = connection.prepare_cached(&for_sqlite(sql)).map_err(translated)?;
    let names: Arc<[String]> = prepared.column_names().map(ToOwned::to_owned).collect();
    if names.is_empty() {
        let changed = prepared.execute(params_from_iter(params)).map_err(translated)?;
        return Ok(Done { rows: Vec::new(), changed: changed as u64 });
    }
    let mut found = prepared.query(params_from_iter(params)).map_err(translated)?;
    let mut rows = Vec::new();
    while let Some(row) = found.next().map_err(translated)? {
        let values = (0..names.len()).map(|place| row.get_ref(place).map(from_sqlite));
        let values = values.collect::<Result<_, _>>().map_err(translated)?;
        rows.push(Row { names: Arc::clone(&names), values });
    }
    let changed = rows.len() as u64;
    Ok(Done { rows, changed })
}

fn migrate(connection: &mut Connection, known: &[&'static Migration]) -> Result<(), StoreError> {
    connection
        .execute_batch("CREATE TABLE IF NOT EXISTS schema_version (number INTEGER PRIMARY KEY)")
        .map_err(translated)?;
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).map_err(translated)?;
    let done: Vec<i64> = transaction
        .prepare("SELECT number FROM schema_version")
        .and_then(|mut all| all.query_map([], |row| row.get(0))?.collect())
        .map_err(translated)?;
    for step in crate::migrations::missing(known, &done)? {
        transaction.execute_batch(&step.for_sqlite()).map_err(translated)?;
        transaction.execute("INSERT INTO schema_version (number) VALUES (?1)", [step.number]).map_err(translated)?;
    }
    transaction.commit().map_err(translated)
}

fn from_sqlite(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(value) => Value::Int(value),
        ValueRef::Real(value) => Value::Real(value),
        ValueRef::Text(value) => Value::Text(String::from_utf8_lossy(value).into_owned()),
        ValueRef::Blob(value) => Value::Bytes(value.to_owned()),
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(value) => ValueRef::Integer(*value),
            Self::Real(value) => ValueRef::Real(*value),
            Self::Text(value) => ValueRef::Text(value.as_bytes()),
            Self::Bytes(value) => ValueRef::Blob(value),
        }))
    }
}

/// SQLite's errors in our words.
#[allow(clippy::needless_pass_by_value, reason = "so that it fits map_err")]
pub(crate) fn translated(error: rusqlite::Error) -> StoreError {
    let text = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::Full,
        Some(ErrorCode::ReadOnly) => StoreError::ReadOnly,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged(text),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
        Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure) => StoreError::Gone(text),
        Some(ErrorCode::ConstraintViolation) => match error.sqlite_error().map(|error| error.extended_code) {
            Some(rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY) => {
                StoreError::Conflict
            }
            _ => StoreError::Refused(text),
        },
        _ => StoreError::Refused(text),
    }
}
