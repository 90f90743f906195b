//! Situations with the expected outcome and rule, from a set that is not part of the project. Where it is absent, the
//! test says so; the project's own cases are in `cases.rs`.

use std::path::Path;

use charging::{Answers, Manner, Rules};

#[test]
fn all_scenarios_give_the_expected_outcome_and_rule() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/charging/dev.jsonl");
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("skipped: {} is not there", path.display());
        return;
    };
    let rules = Rules::embedded();
    let today = "2026-11-21".parse().expect("a date");
    let mut wrong = Vec::new();
    let mut all = 0;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        all += 1;
        let scenario: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
        let id = scenario["id"].as_str().unwrap_or("?");
        let wanted = (scenario["expected"].as_str().unwrap_or(""), scenario["rule"].as_str().unwrap_or(""));
        let got =
            Answers::from_json(&rules, &scenario["inputs"]).map_err(|error| error.to_string()).and_then(|answers| {
                rules
                    .decide(&answers, answers.treatment_date.unwrap_or(today), Manner::Assume)
                    .map_err(|error| error.to_string())
            });
        match got {
            Ok(decision) if (decision.outcome.key(), decision.rule.as_str()) == wanted => {}
            Ok(decision) => wrong.push(format!(
                "{id}: wanted {wanted:?}, got {} {} {:?}",
                decision.outcome.key(),
                decision.rule,
                decision.ask
            )),
            Err(error) => wrong.push(format!("{id}: wanted {wanted:?}, got {error}")),
        }
    }
    eprintln!("{} of {all} scenarios as expected", all - wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
