//! Practices on their way: links that work once, states that move once, counts that add up.

use base::Date;
use store::journal::NewEntry;
use store::memberships::{Change, Filter, NewLetter, Proof};
use store::{Store, on_each_database};
use surgeries::membership::{Intent, State};

const TODAY: Date = Date::constant(2026, 11, 21);
const NOW: i64 = 1_795_269_900;

fn entry(what: &str) -> NewEntry {
    NewEntry::by_the_server(NOW, "practices", what)
}

fn proof(code: &str, mark: u8) -> Proof {
    Proof {
        ods_code: code.to_owned(),
        name: format!("Surgery {code}"),
        nation: "england".to_owned(),
        postcode: "QX1 1AA".to_owned(),
        intent: Intent::Plans,
        shown_by: "nhs.net".to_owned(),
        contact: vec![mark; 40],
        contact_mark: [mark; 32],
    }
}

/// A practice that has followed its mailed link; its own link is `[key; 32]`.
async fn begin(store: &Store, code: &str, mark: u8, key: u8) -> bool {
    let link = [key.wrapping_add(100); 32];
    store.keep_proof(&link, &proof(code, mark), NOW, NOW + 100).await.expect("kept");
    let until = Date::constant(2027, 12, 1);
    let used = store.use_proof(&link, &[key; 32], until, &format!("team{key}"), NOW, TODAY).await.expect("used");
    used.is_some()
}

async fn change(store: &Store, code: &str, from: State, to: State, on: Date) -> bool {
    let change = Change { from, to, on, reason: (to == State::Declined).then(|| "The form".to_owned()) };
    store.change_membership(code, &change, &entry("changed"), None).await.expect("a store")
}

async fn state(store: &Store, code: &str) -> Option<State> {
    store.membership(code).await.expect("read").map(|practice| practice.state)
}

on_each_database! {
    async fn a_mailed_link_works_once_for_its_practice_and_not_for_ever(store: Store) {
        let link = [1; 32];
        store.keep_proof(&link, &proof("QX0001", 5), NOW, NOW + 100).await.expect("kept");
        assert!(store.proof(&link, NOW + 99).await.expect("read").is_some());
        assert!(store.proof(&link, NOW + 100).await.expect("read").is_none(), "too old");
        assert!(store.proof(&[2; 32], NOW).await.expect("read").is_none(), "another one");
        let until = Date::constant(2027, 1, 1);
        let used = store.use_proof(&link, &[7; 32], until, "team", NOW, TODAY).await.expect("used");
        assert_eq!(used.map(|proof| proof.ods_code).as_deref(), Some("QX0001"));
        assert!(store.use_proof(&link, &[8; 32], until, "other", NOW, TODAY).await.expect("used").is_none(), "once");
        let practice = store.membership_of_key(&[7; 32], until).await.expect("read").expect("it goes on");
        assert_eq!((practice.state, practice.team.as_deref()), (State::Preparing, Some("team")));
        assert!(store.membership_of_key(&[8; 32], TODAY).await.expect("read").is_none());
        assert!(store.membership_of_key(&[7; 32], Date::constant(2027, 1, 2)).await.expect("read").is_none(), "ended");
    }

    async fn nobody_takes_a_practice_from_its_colleague(store: Store) {
        assert!(begin(&store, "QX0001", 5, 1).await);
        assert!(store.somebody_else_speaks("QX0001", &[6; 32]).await.expect("read"));
        assert!(!store.somebody_else_speaks("QX0001", &[5; 32]).await.expect("read"));
        assert!(!begin(&store, "QX0001", 6, 2).await, "another address");
        assert!(store.membership_of_key(&[1; 32], TODAY).await.expect("read").is_some(), "the first link still works");
        assert!(begin(&store, "QX0001", 5, 3).await, "the same address gets a new link");
        assert!(store.membership_of_key(&[1; 32], TODAY).await.expect("read").is_none(), "and the old one ends");
        assert_eq!(store.free_voice("QX0001", &entry("freed")).await, Ok(true));
        assert!(begin(&store, "QX0001", 6, 4).await, "after an organiser let it");
        let practice = store.membership("QX0001").await.expect("read").expect("there");
        assert_eq!(practice.contact, Some(vec![6; 40]), "letters go to the new address");
    }

    async fn onto_the_register_and_back_out(store: Store) {
        assert!(begin(&store, "QX0001", 5, 1).await);
        store.set_step("QX0001", "posters", Some(TODAY)).await.expect("noted");
        store.set_step("QX0001", "posters", Some(Date::constant(2026, 12, 1))).await.expect("noted");
        assert_eq!(store.steps_done("QX0001").await, Ok(vec![("posters".to_owned(), TODAY)]), "the first day counts");
        store.pledge("QX0001", b"sealed lead", TODAY).await.expect("noted");
        assert!(change(&store, "QX0001", State::Preparing, State::Waiting, TODAY).await);
        assert!(!change(&store, "QX0001", State::Preparing, State::Waiting, TODAY).await, "once");
        assert!(store.members(TODAY).await.expect("read").is_empty());
        assert!(change(&store, "QX0001", State::Waiting, State::Member, TODAY).await);
        assert_eq!(store.members(TODAY).await.expect("read").len(), 1);
        assert_eq!(store.members(Date::constant(2028, 1, 21)).await.expect("read").len(), 0, "the promise has lapsed");
        assert_eq!(store.membership_counts().await, Ok(vec![(State::Member, 1)]));
        let later = Date::constant(2027, 2, 1);
        assert!(change(&store, "QX0001", State::Member, State::Left, later).await);
        assert!(store.members(TODAY).await.expect("read").is_empty());
        let practice = store.membership("QX0001").await.expect("read").expect("what was public stays");
        assert_eq!((practice.contact, practice.lead, practice.team), (None, None, None));
        assert_eq!(store.steps_done("QX0001").await, Ok(vec![]));
        assert!(store.membership_of_key(&[1; 32], TODAY).await.expect("read").is_none());
        let passages = store.passages().await.expect("read");
        assert_eq!((passages[0].joined_on, passages[0].left_on), (TODAY, Some(later)));
        assert!(begin(&store, "QX0001", 9, 2).await, "it may come back, from any good address");
        let practice = store.membership("QX0001").await.expect("read").expect("there");
        assert_eq!((practice.state, practice.pledged_on), (State::Preparing, None));
    }

    async fn of_a_practice_that_stops_before_nothing_stays(store: Store) {
        assert!(begin(&store, "QX0002", 5, 1).await);
        assert!(change(&store, "QX0002", State::Preparing, State::Left, TODAY).await);
        assert_eq!(store.membership("QX0002").await, Ok(None));
    }

    async fn an_approval_can_be_put_back(store: Store) {
        assert!(begin(&store, "QX0001", 5, 1).await);
        assert!(change(&store, "QX0001", State::Preparing, State::Waiting, TODAY).await);
        assert!(change(&store, "QX0001", State::Waiting, State::Member, TODAY).await);
        assert_eq!(store.put_back("QX0001", State::Member, State::Waiting, &entry("undid")).await, Ok(true));
        assert_eq!(state(&store, "QX0001").await, Some(State::Waiting));
        assert_eq!(store.passages().await, Ok(vec![]), "it never was on the register");
        assert_eq!(store.put_back("QX0001", State::Member, State::Waiting, &entry("undid")).await, Ok(false));
        assert!(change(&store, "QX0001", State::Waiting, State::Declined, TODAY).await);
        let practice = store.membership("QX0001").await.expect("read").expect("there");
        assert_eq!(practice.reason.as_deref(), Some("The form"));
    }

    async fn a_promise_is_renewed_once_by_its_own_link(store: Store) {
        assert!(begin(&store, "QX0001", 5, 1).await && begin(&store, "QX0002", 6, 2).await);
        for code in ["QX0001", "QX0002"] {
            assert!(change(&store, code, State::Preparing, State::Waiting, TODAY).await);
            assert!(change(&store, code, State::Waiting, State::Member, TODAY).await);
        }
        let letter = NewLetter {
            id: "letter1".to_owned(),
            ods_code: "QX0001".to_owned(),
            kind: "affirm",
            subject: "Still?".to_owned(),
            paragraphs: vec!["One".to_owned(), "Two".to_owned()],
            link: "https://careof.example/x".to_owned(),
            at: NOW,
        };
        store.ask_to_affirm(&letter, &[9; 32], NOW + 100).await.expect("written");
        let waiting = store.waiting_letters().await.expect("read");
        assert_eq!((waiting.len(), waiting[0].paragraphs.len(), waiting[0].contact.len()), (1, 2, 40));
        assert!(store.asked_to_affirm(NOW).await.expect("read").contains("QX0001"));
        assert!(store.membership_to_affirm(&[9; 32], NOW + 100).await.expect("read").is_none(), "too old");
        let later = Date::constant(2027, 11, 20);
        let affirm = async |code: &str| store.affirm(code, Some(&[9; 32]), later, &entry("renewed")).await;
        assert_eq!(affirm("QX0002").await, Ok(false), "bound to its practice");
        assert_eq!(affirm("QX0001").await, Ok(true));
        assert_eq!(affirm("QX0001").await, Ok(false), "once");
        assert!(store.waiting_letters().await.expect("read").is_empty(), "nobody is asked who has answered");
        let practice = store.membership("QX0001").await.expect("read").expect("there");
        assert_eq!((practice.joined_on, practice.affirmed_on), (Some(TODAY), Some(later)));
    }

    async fn briefings_are_counts_and_nothing_else(store: Store) {
        assert!(begin(&store, "QX0001", 5, 1).await);
        for (day, times) in [(TODAY, 3), (Date::constant(2025, 1, 1), 2)] {
            for _ in 0..times {
                assert_eq!(store.count_briefed("team1", day).await, Ok(true));
            }
        }
        assert_eq!(store.count_briefed("team9", TODAY).await, Ok(false));
        let briefed = store.briefed("QX0001", Date::constant(2025, 11, 21)).await.expect("read");
        assert_eq!((briefed.within_a_year, briefed.ever, briefed.last), (3, 5, Some(TODAY)));
        assert_eq!(store.briefed("QX0002", TODAY).await.expect("read").last, None);
        assert_eq!(store.briefed_since(Date::constant(2025, 11, 21)).await.expect("read").len(), 1);
    }

    async fn the_list_is_narrowed(store: Store) {
        for (code, key) in [("QX0001", 1), ("QX0002", 2), ("QX0003", 3)] {
            assert!(begin(&store, code, key, key).await);
        }
        assert!(change(&store, "QX0002", State::Preparing, State::Waiting, TODAY).await);
        let found = async |filter: Filter| -> Vec<String> {
            store.memberships(&filter).await.expect("read").into_iter().map(|practice| practice.ods_code).collect()
        };
        assert_eq!(found(Filter::default()).await.len(), 3);
        assert_eq!(found(Filter { state: Some(State::Waiting), ..Filter::default() }).await, ["QX0002"]);
        assert_eq!(found(Filter { words: " qx0003 ".to_owned(), ..Filter::default() }).await, ["QX0003"]);
        assert!(found(Filter { nation: Some("wales".to_owned()), ..Filter::default() }).await.is_empty());
    }
}
