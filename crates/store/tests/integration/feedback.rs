//! Feedback: waits for an organiser, and is gone when it was dealt with.

use store::feedback::Feedback;
use store::journal::NewEntry;
use store::on_each_database;

on_each_database! {
    async fn feedback_waits_and_goes(store: Store) {
        let said = Feedback {
            id: "f1".to_owned(),
            page: "/check".to_owned(),
            words: "The second button does nothing.".to_owned(),
            said_on: "2026-11-21".to_owned(),
        };
        store.add_feedback(&said).await.expect("kept");
        assert_eq!(store.feedback(10).await.expect("read"), [said]);
        let entry = NewEntry::new("o1", "Ana", 1_795_000_000, "feedback", "dealt with what a visitor said");
        assert!(store.feedback_done("f1", &entry).await.expect("done"));
        assert!(!store.feedback_done("f1", &entry).await.expect("done before"));
        assert!(store.feedback(10).await.expect("read").is_empty());
        assert_eq!(store.journal(None, 10).await.expect("read").len(), 1, "one line, without the words");
    }
}
