//! The situations of `knowledge/charging/cases.toml`, which anybody can write.

use std::collections::BTreeMap;

use charging::{Answers, Manner, Rules};

const CASES: &str = include_str!("../../../../knowledge/charging/cases.toml");

#[derive(serde::Deserialize)]
struct File {
    case: Vec<Case>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    on: toml::value::Datetime,
    answers: BTreeMap<String, String>,
    expect: Expect,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    outcome: String,
    rule: String,
}

#[test]
fn every_case_comes_out_as_written() {
    let file: File = toml::from_str(CASES).expect("cases.toml reads");
    let rules = Rules::embedded();
    let mut wrong = Vec::new();
    for case in &file.case {
        let mut answers = Answers::new(&rules);
        for (key, value) in &case.answers {
            answers.set(&rules, key, value).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        }
        let on = case.on.to_string().parse().expect("a date");
        let decision =
            rules.decide(&answers, on, Manner::Assume).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        if (decision.outcome.key(), decision.rule.as_str()) != (case.expect.outcome.as_str(), case.expect.rule.as_str())
        {
            wrong.push(format!("{}: got {} {}", case.name, decision.outcome.key(), decision.rule));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_change_in_the_table_has_a_day_a_place_and_a_source() {
    let rules = Rules::embedded();
    let changes = rules.changes();
    for day in [
        "2015-04-06",
        "2016-01-01",
        "2016-10-01",
        "2017-08-21",
        "2017-10-23",
        "2020-01-29",
        "2022-02-24",
        "2022-05-01",
        "2022-12-28",
        "2023-01-30",
        "2023-02-01",
        "2023-02-18",
        "2024-02-06",
        "2024-12-24",
        "2025-11-11",
        "2025-11-17",
    ] {
        assert!(changes.iter().any(|change| change.on.to_string() == day), "{day} is missing");
    }
    for change in &changes {
        assert!(!change.what.is_empty(), "{change:?}");
        assert!(!change.law.is_empty() || !change.address.is_empty(), "{change:?}");
    }
    assert!(changes.is_sorted_by_key(|change| change.on));
}

#[test]
fn a_day_before_the_regulations_says_so() {
    let rules = Rules::embedded();
    for (nation, day) in [
        ("england", "2015-04-05"),
        ("northern_ireland", "2015-02-22"),
        ("wales", "1989-03-31"),
        ("scotland", "1989-04-04"),
    ] {
        let mut answers = Answers::new(&rules);
        answers.set(&rules, "nation", nation).expect("a nation");
        let day = day.parse().expect("a date");
        let error = rules.decide(&answers, day, Manner::Assume).expect_err("too early").to_string();
        assert!(error.contains(&day.to_string()) && error.contains("before"), "{error}");
        let next = day.tomorrow().expect("a next day");
        assert!(rules.decide(&answers, next, Manner::Assume).is_ok());
    }
}

#[test]
fn a_day_after_the_facts_warns() {
    let rules = Rules::embedded();
    let mut answers = Answers::new(&rules);
    answers.set(&rules, "nation", "england").expect("a nation");
    answers.set(&rules, "service", "sti").expect("a service");
    let late = rules.decide(&answers, "2027-06-01".parse().expect("a date"), Manner::Assume).expect("decided");
    assert!(late.warnings.iter().any(|warning| warning.contains("after 21 November 2026")), "{:?}", late.warnings);
    let early = rules.decide(&answers, "2023-06-01".parse().expect("a date"), Manner::Assume).expect("decided");
    assert!(early.warnings.is_empty(), "{:?}", early.warnings);
}

#[test]
fn citations_point_to_the_law_of_the_day() {
    let rules = Rules::embedded();
    let mut answers = Answers::new(&rules);
    for (key, value) in [("nation", "england"), ("service", "hospital_inpatient"), ("status", "asylum_pending")] {
        answers.set(&rules, key, value).expect("an answer");
    }
    let decision = rules.decide(&answers, "2016-05-05".parse().expect("a date"), Manner::Assume).expect("decided");
    assert_eq!(decision.citations[0].address, "https://www.legislation.gov.uk/uksi/2015/238/regulation/15/2016-05-05");
}

#[test]
fn what_was_taken_for_granted_is_named_and_nothing_else() {
    let rules = Rules::embedded();
    let mut answers = Answers::new(&rules);
    for (key, value) in [
        ("nation", "england"),
        ("service", "hospital_inpatient"),
        ("status", "visitor"),
        ("settled_in_uk", "no"),
        ("urgency", "urgent"),
    ] {
        answers.set(&rules, key, value).expect("an answer");
    }
    let decision = rules.decide(&answers, "2026-05-05".parse().expect("a date"), Manner::Assume).expect("decided");
    assert_eq!(decision.rule, "K2");
    let keys: Vec<&str> = decision.assumed.iter().map(|assumed| assumed.key.as_str()).collect();
    for key in ["nrm", "role", "documents", "family_of", "detained", "later_recognised"] {
        assert!(keys.contains(&key), "{key} is missing in {keys:?}");
    }
    for key in ["status", "settled_in_uk", "urgency", "violence_type", "ae_phase", "left_uk_since_birth"] {
        assert!(!keys.contains(&key), "{key} does not matter, but stands in {keys:?}");
    }
}
