//! What every domain leans on: statements, transactions, numbers, migrations, typed errors.

use std::time::Duration;

use store::testing::TestDatabase;
use store::{Location, Store, StoreError, Value, on_each_database, params};

async fn table(store: &Store) {
    store
        .execute(
            "-- test\nCREATE TABLE things (id BIGINT PRIMARY KEY, name TEXT, body BYTEA, kind BIGINT NOT NULL)",
            params![],
        )
        .await
        .expect("made");
}

const INSERT: &str = "-- test\nINSERT INTO things (id, name, body, kind) VALUES ($1, $2, $3, $4)";

on_each_database! {
    async fn values_come_back_as_they_went_in(store: Store) {
        table(&store).await;
        let none: Option<&str> = None;
        store.execute(INSERT, params![1, "Ana O'Neill – أنا", &[0u8, 255, 39][..], true]).await.expect("stored");
        store.execute(INSERT, params![2, none, Value::Null, false]).await.expect("stored");
        let sql = "-- test\nSELECT name, body, kind, id FROM things WHERE kind = $2 AND id = $1";
        let row = store.query_one(sql, params![1, true]).await.expect("asked").expect("there");
        assert_eq!(row.get::<String>("name").expect("text"), "Ana O'Neill – أنا");
        assert_eq!(row.get::<[u8; 3]>("body").expect("bytes"), [0, 255, 39]);
        assert!(row.get::<bool>("kind").expect("whether"));
        assert!(row.get::<i64>("name").is_err() && row.get::<i64>("nothing").is_err());
        let row = store.query_one(sql, params![2, false]).await.expect("asked").expect("there");
        assert_eq!(row.get::<Option<String>>("name").expect("nothing"), None);
        assert_eq!(row.at::<Option<Vec<u8>>>(1).expect("nothing"), None);
        assert!(store.query_one(sql, params![3, false]).await.expect("asked").is_none());
        assert_eq!(store.execute("-- test\nUPDATE things SET kind = $1", params![7]).await.expect("changed"), 2);
    }

    async fn what_is_there_already_is_a_conflict(store: Store) {
        table(&store).await;
        store.execute(INSERT, params![1, "a", Value::Null, 0]).await.expect("stored");
        assert_eq!(store.execute(INSERT, params![1, "b", Value::Null, 0]).await, Err(StoreError::Conflict));
        assert!(matches!(store.query("-- test\nSELECT nothing FROM nowhere", params![]).await, Err(StoreError::Refused(_))));
    }

    async fn a_transaction_happens_wholly_or_not_at_all(store: Store) {
        table(&store).await;
        let count = async || {
            let sql = "-- test\nSELECT COUNT(*) AS n FROM things";
            store.query_one(sql, params![]).await.expect("asked").expect("one").get::<i64>("n").expect("a number")
        };
        let transaction = store.begin().await.expect("begun");
        transaction.execute(INSERT, params![1, "a", Value::Null, 0]).await.expect("stored");
        let seen = transaction.query("-- test\nSELECT id FROM things", params![]).await.expect("asked");
        assert_eq!(seen.len(), 1);
        assert_eq!(count().await, 0, "others do not see it yet");
        drop(transaction);
        assert_eq!(count().await, 0, "dropped: undone");
        let transaction = store.begin().await.expect("begun");
        transaction.execute(INSERT, params![1, "a", Value::Null, 0]).await.expect("stored");
        transaction.execute(INSERT, params![2, "b", Value::Null, 0]).await.expect("stored");
        transaction.commit().await.expect("committed");
        assert_eq!(count().await, 2);
    }

    async fn numbers_are_given_once(store: Store) {
        let takers: Vec<_> = (0..8).map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.take_ids("thing", 10).await.expect("given") })
        }).collect();
        let mut firsts = Vec::new();
        for taker in takers {
            firsts.push(taker.await.expect("no panic"));
        }
        firsts.sort_unstable();
        assert_eq!(firsts, (0..8).map(|n| 1 + n * 10).collect::<Vec<i64>>());
        assert_eq!(store.take_ids("other", 1).await, Ok(1));
    }

    async fn a_database_of_a_newer_version_is_left_alone(store: Store) {
        store.execute("-- test\nINSERT INTO schema_version (number) VALUES ($1)", params![9999]).await.expect("stored");
        // The harness opens each database once; open it a second time through its own location.
        if let Some(file) = store.file() {
            let location = Location::Folder(file.parent().expect("a folder").to_owned());
            assert_eq!(Store::open(&location).await.err(), Some(StoreError::Newer(9999)));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_transaction_does_not_stop_the_house() {
    let database = TestDatabase::sqlite();
    let store = database.open().await;
    let forgotten = store.begin().await.expect("begun");
    let waited = tokio::time::timeout(Duration::from_secs(20), store.take_ids("thing", 1)).await;
    assert_eq!(waited.expect("it went on"), Ok(1));
    assert_eq!(forgotten.commit().await, Err(StoreError::Abandoned));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_no_database_is_called_damaged() {
    let database = TestDatabase::sqlite();
    let Location::Folder(folder) = &database.location else { unreachable!("SQLite") };
    std::fs::write(folder.join("careof.db"), vec![7u8; 8192]).expect("written");
    assert!(matches!(Store::open(&database.location).await.err(), Some(StoreError::Damaged(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_survives_is_there_after_opening_again() {
    let database = TestDatabase::sqlite();
    let first = database.open().await;
    assert_eq!(first.take_ids("thing", 5).await, Ok(1));
    drop(first);
    assert_eq!(database.open().await.take_ids("thing", 1).await, Ok(6));
}

#[tokio::test]
async fn a_database_that_cannot_be_reached_is_gone() {
    let nowhere = Location::Postgres("postgres://nobody@127.0.0.1:1/none?connect_timeout=2".to_owned());
    assert!(matches!(Store::open(&nowhere).await.err(), Some(StoreError::Gone(_))));
    let nonsense = Location::Postgres("not an address".to_owned());
    assert!(matches!(Store::open(&nonsense).await.err(), Some(StoreError::Refused(_))));
}
