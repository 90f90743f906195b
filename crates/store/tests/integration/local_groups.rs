//! Local groups: from applying to the end, after which nothing of them is left.

use store::journal::NewEntry;
use store::local_groups::{GroupState, LocalEvent, LocalGroup};
use store::on_each_database;

on_each_database! {
    async fn a_group_applies_is_shown_and_leaves_nothing_behind(store: Store) {
        let entry = |what: &str| NewEntry::new("o1", "Ana", 1_795_000_000, "groups", what);
        let group = LocalGroup {
            slug: "marrowby".to_owned(),
            campaign: "stop-sharing".to_owned(),
            name: "Marrowby'); DROP TABLE local_group; --".to_owned(),
            place: "Marrowby".to_owned(),
            aims: "Every practice a safe surgery.".to_owned(),
            target: 200,
            region: String::new(),
            seat: String::new(),
            north: 5395,
            east: -73,
            state: GroupState::Waiting,
            applied_on: "2026-11-29".to_owned(),
            contact: vec![1, 2, 3],
            helpers_key: vec![7; 32],
        };
        assert!(store.add_local_group(&group, [1; 32]).await.expect("kept"));
        assert!(!store.add_local_group(&group, [2; 32]).await.expect("the address is taken"));
        assert_eq!(store.local_group_of([1; 32]).await.expect("read"), Some(group.clone()));
        assert!(store.local_groups(GroupState::Shown).await.expect("read").is_empty());
        assert!(store.move_local_group("marrowby", GroupState::Shown, &entry("showed it")).await.expect("moved"));
        assert!(!store.move_local_group("marrowby", GroupState::Shown, &entry("again")).await.expect("there already"));
        let event = LocalEvent {
            id: "e1".to_owned(),
            on_day: "2026-12-03".to_owned(),
            at_time: "18:30".to_owned(),
            title: "A stall".to_owned(),
            place: "Market Place".to_owned(),
            words: String::new(),
        };
        store.add_local_event("marrowby", &event).await.expect("kept");
        assert_eq!(store.local_events("marrowby", "2026-12-03").await.expect("read"), [event]);
        assert!(store.local_events("marrowby", "2026-12-04").await.expect("read").is_empty(), "it is over");
        assert!(!store.remove_local_event("elsewhere", "e1").await.expect("not theirs"));
        store.add_local_helper("marrowby", "h1", vec![9; 80]).await.expect("kept");
        assert_eq!(store.local_helpers("marrowby").await.expect("read").len(), 1);
        store.end_local_group("marrowby").await.expect("ended");
        let left = store.local_group("marrowby").await.expect("read").expect("its address stays taken");
        assert_eq!((left.name.as_str(), left.aims.as_str(), left.contact.len()), ("", "", 0));
        assert!(store.local_helpers("marrowby").await.expect("read").is_empty());
        assert!(!store.move_local_group("marrowby", GroupState::Shown, &entry("back")).await.expect("it is over"));
    }
}
