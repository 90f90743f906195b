//! Questions: what waits is not shown, what is taken back is gone.

use questions::moderation::State;
use store::journal::NewEntry;
use store::on_each_database;
use store::questions::{Answer, Piece, Question};

fn question(id: &str) -> Question {
    Question {
        id: id.to_owned(),
        title: "May a trust hold back a letter?".to_owned(),
        body: "They say that the bill must be paid first.".to_owned(),
        tag: "charging".to_owned(),
        state: State::Waiting,
        asked_on: "2026-11-21".to_owned(),
    }
}

fn answer(id: &str, question: &str) -> Answer {
    Answer {
        id: id.to_owned(),
        question: question.to_owned(),
        body: "No. Ask for it in writing.".to_owned(),
        source: String::new(),
        state: State::Waiting,
        answered_on: "2026-11-22".to_owned(),
        checked_on: None,
        rules: vec!["england:P4".to_owned()],
    }
}

on_each_database! {
    async fn a_question_goes_its_way(store: Store) {
        let entry = |what: &str| NewEntry::new("o1", "Ana", 1_795_000_000, "questions", what);
        store.add_question(&question("q1"), [1; 32]).await.expect("kept");
        store.add_answer(&answer("a1", "q1"), [2; 32]).await.expect("kept");
        assert!(store.questions(State::Shown, 10).await.expect("read").is_empty());
        assert!(store.moderate(Piece::Question, "q1", State::Shown, &entry("showed a question")).await.expect("moved"));
        assert!(!store.moderate(Piece::Question, "q1", State::Shown, &entry("showed it again")).await.expect("not moved"));
        assert!(!store.mark_checked("a1", Some("2026-11-23"), &entry("checked")).await.expect("not shown yet"));
        assert!(store.moderate(Piece::Answer, "a1", State::Shown, &entry("showed an answer")).await.expect("moved"));
        assert!(store.mark_checked("a1", Some("2026-11-23"), &entry("checked")).await.expect("marked"));
        let shown = store.answers(Some("q1"), State::Shown).await.expect("read");
        assert_eq!(shown[0].checked_on.as_deref(), Some("2026-11-23"));
        assert_eq!(shown[0].rules, ["england:P4"]);
        assert_eq!(store.journal(None, 10).await.expect("read").len(), 3, "a line for each change, none for what was none");

        assert_eq!(store.take_back([9; 32]).await.expect("nobody's"), None);
        assert_eq!(store.take_back([2; 32]).await.expect("taken back"), Some(Piece::Answer));
        assert_eq!(store.take_back([1; 32]).await.expect("taken back"), Some(Piece::Question));
        assert_eq!(store.take_back([1; 32]).await.expect("once"), None);
        let gone = store.question("q1").await.expect("read").expect("its place stays");
        assert_eq!((gone.state, gone.title.as_str(), gone.body.as_str()), (State::Withdrawn, "", ""));
        assert!(!store.moderate(Piece::Question, "q1", State::Shown, &entry("showed")).await.expect("never again"));
    }
}
