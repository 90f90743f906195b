//! Requests to trusts: put in, answered, taken away again.

use store::foi::{FoiRequest, FoiState};
use store::journal::NewEntry;
use store::on_each_database;

on_each_database! {
    async fn a_request_is_put_in_answered_and_taken_away(store: Store) {
        let entry = |what: &str| NewEntry::new("o1", "Ana", 1_795_000_000, "trusts", what);
        let request = |id: &str, trust: &str| FoiRequest {
            id: id.to_owned(),
            trust: trust.to_owned(),
            sent_on: "2026-11-02".to_owned(),
            due_on: "2026-11-30".to_owned(),
            state: FoiState::Sent,
            answered_on: None,
            link: String::new(),
        };
        let both = [request("r1", "QXT"), request("r2", "QXU")];
        store.add_foi_requests(&both, &entry("put in 2 requests")).await.expect("kept");
        assert!(store.add_foi_requests(&both, &entry("again")).await.is_err(), "no id twice");
        assert_eq!(store.foi_requests().await.expect("read"), both);
        let link = "https://example.org/\"<b>";
        let done = store.set_foi_request("r2", FoiState::Partly, Some("2026-11-20"), link, &entry("answered")).await;
        assert!(done.expect("changed"));
        let gone = store.set_foi_request("r9", FoiState::Refused, None, "", &entry("nothing")).await;
        assert!(!gone.expect("nothing to change"));
        let all = store.foi_requests().await.expect("read");
        assert_eq!((all[1].state, all[1].link.as_str()), (FoiState::Partly, link));
        assert!(store.remove_foi_requests(&["r1", "r9"], &entry("took away")).await.expect("gone"));
        assert!(!store.remove_foi_requests(&["r1"], &entry("took away")).await.expect("gone before"));
        assert_eq!(store.foi_requests().await.expect("read").len(), 1);
        assert_eq!(store.journal(None, 10).await.expect("read").len(), 3, "what did not happen has no line");
    }
}
