//! A full disk, a read-only one, a database that goes away: said clearly, nothing half kept, and it goes on by itself.

use desk::{Refusal, Visit};
use petition::NoteKind;
use store::testing::TestDatabase;
use store::{Store, StoreError};

use crate::desks::{TestDesk, form, seat};

async fn try_to_sign(test: &TestDesk, number: u32) -> Result<(), Refusal> {
    let form = form("Ana", &format!("ana{number}@example.org"), "M1 1AE");
    test.desk.sign(1, &form, seat(), "en", &Visit::default()).await.map(|_| ())
}

async fn pragma(store: &Store, text: &str) {
    store.query(&format!("-- test\nPRAGMA {text}"), vec![]).await.expect("set");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_refuses_and_goes_on_when_there_is_room() {
    let database = TestDatabase::sqlite();
    let store = database.open().await;
    let test = TestDesk::open(&store).await;
    pragma(&store, "max_page_count = 60").await;
    let mut kept = 0;
    let refused = loop {
        match try_to_sign(&test, kept).await {
            Ok(()) => kept += 1,
            Err(refused) => break refused,
        }
    };
    assert_eq!(refused, Refusal::Store(StoreError::Full));
    assert_eq!(test.desk.people_in_memory(), Some(kept as usize), "who was refused is not remembered as signed");
    pragma(&store, "max_page_count = 1000000").await;
    assert_eq!(try_to_sign(&test, kept).await, Ok(()));
    let mails = test.mails(&format!("ana{kept}@example.org")).await;
    assert_eq!(mails.iter().map(|note| note.kind).collect::<Vec<_>>(), [NoteKind::Confirm]);
    assert_eq!(store.signatures_kept(1).await, Ok(u64::from(kept) + 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_only_disk_refuses_and_goes_on_when_it_can_be_written() {
    let database = TestDatabase::sqlite();
    let store = database.open().await;
    let test = TestDesk::open(&store).await;
    assert_eq!(try_to_sign(&test, 0).await, Ok(()));
    pragma(&store, "query_only = 1").await;
    assert_eq!(try_to_sign(&test, 1).await, Err(Refusal::Store(StoreError::ReadOnly)));
    pragma(&store, "query_only = 0").await;
    assert_eq!(try_to_sign(&test, 1).await, Ok(()));
    assert_eq!(store.signatures_kept(1).await, Ok(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_goes_away_comes_back_without_a_hand() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let store = database.open().await;
    let mut test = TestDesk::open(&store).await;
    assert_eq!(try_to_sign(&test, 0).await, Ok(()));
    test.round().await;
    let (mut kept, mut refused) = (1, 0);
    for number in 1..40 {
        // Every connection of this test is broken again and again, that of the leader too.
        let sql = "-- test\nSELECT pg_terminate_backend(pid) AS gone FROM pg_stat_activity \
            WHERE application_name = current_setting('application_name') AND pid <> pg_backend_pid()";
        let _ = store.query(sql, vec![]).await;
        match try_to_sign(&test, number).await {
            Ok(()) => kept += 1,
            Err(Refusal::Store(error)) => {
                assert!(error.passes(), "{error}");
                refused += 1;
            }
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!(kept + refused, 40);
    let mut last = try_to_sign(&test, 100).await;
    for _ in 0..20 {
        if last.is_ok() {
            break;
        }
        last = try_to_sign(&test, 100).await;
    }
    assert_eq!(last, Ok(()), "it goes on");
    let there = store.signatures_kept(1).await.expect("asked");
    assert!(there > kept && there <= kept + refused + 21, "{there} of {kept} acknowledged");
    // The house goes on as well.
    let mut rounds = 0;
    while test.desk.round(&mut test.house).await.is_err() {
        rounds += 1;
        assert!(rounds < 20);
    }
    database.close().await;
}
