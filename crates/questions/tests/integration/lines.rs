//! How well the guard tells lines that identify somebody from lines that do not. Prints its figures, and holds floors.

use std::collections::BTreeSet;

use questions::guard::{Kind, check};

/// Of all lines that identify somebody, the part that must be stopped; and the other way round.
const FLOOR: f64 = 0.98;

#[test]
fn labelled_lines_are_told_apart() {
    let lines: Vec<(BTreeSet<&str>, &str)> = include_str!("lines.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_once('\t').expect("kinds, a tab, a line"))
        .map(|(kinds, text)| (kinds.split(',').map(str::trim).filter(|kind| *kind != "-").collect(), text))
        .collect();
    assert!(lines.len() >= 380, "{} lines are too few to say anything", lines.len());
    let (mut right, mut missed, mut wrong, mut kinds_right, mut kinds) = (0.0, 0.0, 0.0, 0, 0);
    for (expected, text) in &lines {
        let found: BTreeSet<&str> = check(text).iter().map(|found| found.kind.key()).collect();
        match (expected.is_empty(), found.is_empty()) {
            (false, false) => right += 1.0,
            (false, true) => missed += 1.0,
            (true, false) => wrong += 1.0,
            (true, true) => {}
        }
        kinds += expected.len();
        kinds_right += expected.intersection(&found).count();
        if *expected != found {
            let words: Vec<_> = check(text).into_iter().map(|found| (found.kind, &text[found.at])).collect();
            println!("expected {expected:?}, found {words:?}: {text}");
        }
    }
    let (recall, precision) = (right / (right + missed), right / (right + wrong));
    println!(
        "{} lines: stopped {:.1} % of those that identify somebody; {:.1} % of those stopped do; kinds named {kinds_right} of {kinds}",
        lines.len(),
        recall * 100.0,
        precision * 100.0
    );
    assert!(recall >= FLOOR && precision >= FLOOR, "recall {recall:.3}, precision {precision:.3}");
}

#[test]
fn every_kind_has_its_advice() {
    for kind in [
        Kind::NhsNumber,
        Kind::BirthDate,
        Kind::Postcode,
        Kind::Address,
        Kind::Phone,
        Kind::Email,
        Kind::Name,
        Kind::Reference,
    ] {
        assert!(kind.advice().len() > 20, "{kind:?}");
    }
}
