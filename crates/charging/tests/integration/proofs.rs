//! The embedded rules are proved; and each kind of fault that the proof looks for is found when it is put in.

use charging::{EMBEDDED, Finding, Rules};

#[test]
fn the_embedded_rules_are_proved() {
    let rules = Rules::load(&EMBEDDED).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    let start = std::time::Instant::now();
    let proof = rules.prove();
    eprintln!("{proof}\n{:?}", start.elapsed());
    assert!(proof.holds(), "{proof}");
    assert!(proof.periods.iter().all(|period| period.situations > 1_000_000));
}
