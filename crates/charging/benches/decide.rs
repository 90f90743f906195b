//! How long a decision takes, by how it is settled; a question of an interview; reading the rules; the whole proof.
//! Run with `cargo bench -p charging`.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use base::Date;
use charging::{Answers, Manner, Rules};

/// What is measured: a name, and the answers.
const SITUATIONS: [(&str, &[(&str, &str)]); 5] = [
    (
        "free for everyone (S4)",
        &[
            ("nation", "england"),
            ("service", "sched1_condition"),
            ("condition", "tuberculosis"),
            ("status", "undocumented_entry"),
        ],
    ),
    (
        "asylum claim (P3)",
        &[
            ("nation", "england"),
            ("service", "hospital_inpatient"),
            ("status", "asylum_pending"),
            ("settled_in_uk", "yes"),
        ],
    ),
    (
        "charged, all rules looked at (K3)",
        &[
            ("nation", "england"),
            ("service", "hospital_inpatient"),
            ("status", "overstayer"),
            ("settled_in_uk", "yes"),
            ("urgency", "non_urgent"),
        ],
    ),
    (
        "agreement (P18)",
        &[
            ("nation", "england"),
            ("service", "hospital_inpatient"),
            ("status", "visitor"),
            ("settled_in_uk", "no"),
            ("documents", "reciprocal"),
            ("home_country", "AU"),
            ("arose_during_visit", "yes"),
        ],
    ),
    (
        "GP in Northern Ireland (GP2)",
        &[
            ("nation", "northern_ireland"),
            ("service", "gp_care"),
            ("status", "asylum_refused"),
            ("settled_in_uk", "yes"),
        ],
    ),
];

const OPEN: &[(&str, &str)] = &[("nation", "england"), ("service", "hospital_inpatient"), ("urgency", "non_urgent")];

fn main() {
    let rules = Rules::embedded();
    let today: Date = "2026-11-21".parse().expect("a date");
    println!("{:<44} {:>10} {:>10} {:>10}", "one decision, warm", "median", "p99", "most");
    for (name, sheet) in SITUATIONS {
        let answers = answers(&rules, sheet);
        let bare = measure(|| black_box(rules.outcome(black_box(&answers), today, Manner::Assume)).is_ok());
        show(&format!("{name}: outcome"), bare);
        let words = measure(|| black_box(rules.decide(black_box(&answers), today, Manner::Assume)).is_ok());
        show(&format!("{name}: in words"), words);
    }
    let open = answers(&rules, OPEN);
    show(
        "depends (X1): outcome",
        measure(|| black_box(rules.outcome(black_box(&open), today, Manner::Assume)).is_ok()),
    );
    show(
        "depends (X1): in words, open questions ranked",
        measure(|| black_box(rules.decide(black_box(&open), today, Manner::Assume)).is_ok()),
    );
    show("next question of an interview", measure(|| black_box(rules.next_question(black_box(&open), today)).is_ok()));
    println!();
    once("reading the rules", || drop(black_box(Rules::embedded())));
    once("first decision of a nation and period", || {
        let rules = Rules::embedded();
        let answers = answers(&rules, OPEN);
        let start = Instant::now();
        let _ = black_box(rules.decide(&answers, today, Manner::Assume));
        println!("{:<44} {:>10.1?}", "  of which deciding", start.elapsed());
    });
    once("the whole proof", || assert!(black_box(Rules::embedded().prove()).holds()));
}

fn answers(rules: &Rules, sheet: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::new(rules);
    for (key, value) in sheet {
        answers.set(rules, key, value).expect("a good answer");
    }
    answers
}

/// Times of many runs, sorted; each of the short ones is a batch, divided.
fn measure(mut run: impl FnMut() -> bool) -> Vec<Duration> {
    const BATCH: u32 = 20;
    for _ in 0..200 {
        assert!(run());
    }
    let end = Instant::now() + Duration::from_millis(600);
    let mut times = Vec::new();
    while Instant::now() < end {
        let start = Instant::now();
        for _ in 0..BATCH {
            black_box(run());
        }
        times.push(start.elapsed() / BATCH);
    }
    times.sort_unstable();
    times
}

fn show(name: &str, times: Vec<Duration>) {
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    println!("{name:<44} {:>10.2?} {:>10.2?} {:>10.2?}", at(50), at(99), at(100));
}

fn once(name: &str, run: impl FnOnce()) {
    let start = Instant::now();
    run();
    println!("{name:<44} {:>10.1?}", start.elapsed());
}
