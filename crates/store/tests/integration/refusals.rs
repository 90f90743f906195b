//! Refusals are counted, and a practice is shown from five on.

use store::on_each_database;

on_each_database! {
    async fn a_practice_is_shown_from_five_refusals_on_and_a_reason_as_well(store: Store) {
        for _ in 0..4 {
            store.count_refusal("Alder  Row Surgery", "2026-11", "id").await.expect("counted");
        }
        assert_eq!(store.refusals().await.expect("read"), []);
        store.count_refusal("alder row surgery", "2026-12", "address").await.expect("counted");
        let shown = store.refusals().await.expect("read");
        assert_eq!((shown.len(), shown[0].practice.as_str(), shown[0].counted), (1, "alder row surgery", 5));
        assert_eq!(shown[0].reasons, [], "four and one are both too few");
        for _ in 0..2 {
            store.count_refusal("Alder Row Surgery", "2026-12", "id").await.expect("counted");
        }
        let shown = store.refusals().await.expect("read");
        assert_eq!((shown[0].counted, shown[0].reasons.len()), (7, 0), "the one left out could be worked out");
    }
}
