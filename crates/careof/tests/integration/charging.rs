//! `careof charging`: answers in, decisions out, mistakes named.

use std::path::Path;

use charging::EMBEDDED;
use serde_json::Value;

use crate::run::{Ran, run, with_input};

fn decide(arguments: &[&str], input: &str) -> Ran {
    with_input(&[&["charging", "decide"], arguments].concat(), input.as_bytes())
}

fn json(ran: &Ran) -> Value {
    assert_eq!(ran.code, 0, "{}", ran.err);
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}", ran.out))
}

#[test]
fn one_object_in_gives_one_object_out() {
    let ran = decide(
        &[],
        r#"{"nation":"england","service":"hospital_inpatient","status":"asylum_refused","asylum_support":"s4_2"}"#,
    );
    let answer = json(&ran);
    assert_eq!((answer["outcome"].as_str(), answer["rule"].as_str()), (Some("free_for_you"), Some("P4")));
    assert!(answer["citations"][0]["law"].as_str().is_some_and(|law| law.contains("reg 15")));
    for key in ["ask", "because", "as_of", "warnings"] {
        assert!(!answer[key].is_null(), "{key} is missing");
    }
    assert_eq!(ran.out.lines().count(), 1);
}

#[test]
fn an_object_over_several_lines_is_one_object() {
    let answer = json(&decide(&[], "{\n  \"nation\": \"wales\",\n  \"service\": \"sti\"\n}\n"));
    assert_eq!(answer["rule"], "S5");
}

#[test]
fn a_stream_gives_one_result_a_line_and_goes_on_after_a_bad_one() {
    let ran = decide(
        &[],
        "{\"nation\":\"england\",\"service\":\"sti\"}\n{\"nation\":\"england\",\"service\":\"stti\"}\n{oops}\n{\"nation\":\"scotland\",\"service\":\"gp_care\"}\n",
    );
    assert_eq!(ran.code, 2);
    let lines: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.len(), 4);
    assert_eq!((lines[0]["rule"].as_str(), lines[3]["rule"].as_str()), (Some("S5"), Some("GP1")));
    assert!(lines[1]["error"].as_str().is_some_and(|error| error.contains("did you mean “sti”")));
    assert!(lines[2]["error"].as_str().is_some_and(|error| error.contains("no JSON object")));
}

#[test]
fn the_day_can_be_given() {
    let ivf = r#"{"nation":"england","service":"assisted_conception","status":"limited_leave","ihs":"paid","treatment_date":"2024-01-01"}"#;
    assert_eq!(json(&decide(&[], ivf))["outcome"], "chargeable_upfront");
    assert_eq!(json(&decide(&["--on", "2017-08-20"], ivf))["outcome"], "free_for_you");
    let early = decide(&["--on", "2014-08-20"], ivf);
    assert!(
        early.code == 2
            && early.out.is_empty()
            && early.err.contains("the first day for which this guide has rules for England"),
        "{}",
        early.err
    );
}

#[test]
fn taking_nothing_for_granted_leaves_more_open() {
    let sheet = r#"{"nation":"england","service":"hospital_inpatient","status":"overstayer","settled_in_uk":"yes","urgency":"urgent"}"#;
    let usual = json(&decide(&[], sheet));
    assert_eq!(usual["rule"], "K2");
    assert!(usual["assumed"].as_array().is_some_and(|assumed| !assumed.is_empty()));
    let strict = json(&decide(&["--assume-nothing"], sheet));
    assert_eq!(strict["outcome"], "depends");
    assert!(strict["ask"].as_array().is_some_and(|ask| ask.len() > 5));
}

#[test]
fn bad_input_is_told_in_words() {
    for (input, what) in [
        ("", "standard input is empty"),
        ("hello", "no JSON object"),
        ("[[1]]", "one JSON object"),
        ("{\"nation\":\"france\"}", "is not a nation"),
        ("{\"nation\":\"england\",\"status\":\"british_or_irish\",\"lawfully_present\":\"no\"}", "cannot all be true"),
    ] {
        let ran = decide(&[], input);
        assert!(ran.code == 2 && ran.err.contains(what), "{input}: {}", ran.err);
    }
    let deep = "[".repeat(100_000);
    assert_eq!(decide(&[], &deep).code, 2);
}

#[test]
fn the_interview_asks_what_matters_and_ends() {
    let ran =
        with_input(&["charging", "ask", "--on", "2026-11-21"], b"wales\n?\nhospital_inpatient\nasylum_refused\ne\n");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        ran.out.contains("Where is the care?") && ran.out.contains("Some care is free for everyone"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("Rule P5") && ran.out.contains("not legal advice"), "{}", ran.out);
}

#[test]
fn the_interview_goes_back_and_takes_back_what_clashes() {
    let ran = with_input(&["charging", "ask"], b"9\nengland\nhospital_inpatient\nb\nsti\n");
    assert!(ran.out.contains("is not a nation") && ran.out.contains("Rule S5"), "{}", ran.out);
}

#[test]
fn the_rules_are_proved() {
    let ran = run(&["charging", "prove"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    assert!(ran.out.contains("Proved for every one of them") && ran.out.contains("England"), "{}", ran.out);
}

#[test]
fn rules_changes_and_pictures_can_be_looked_at() {
    let explained = run(&["charging", "explain", "p4"]);
    assert!(explained.code == 0 && explained.out.contains("SI 2015/238 reg 15(c)"), "{}", explained.out);
    let unknown = run(&["charging", "explain", "P44"]);
    assert!(unknown.code == 2 && unknown.err.contains("did you mean “P4”"), "{}", unknown.err);
    let changes = run(&["charging", "changes", "--nation", "england", "--json"]);
    let changes: Value = serde_json::from_str(&changes.out).expect("JSON");
    assert!(changes.as_array().is_some_and(|all| all.iter().any(|change| change["on"] == "2017-10-23")));
    let picture = run(&["charging", "picture", "scotland", "--on", "2026-11-21"]);
    assert!(picture.out.starts_with("<svg") && picture.out.contains("the rules on 2026-11-21"));
}

#[test]
fn rules_from_a_folder_with_a_mistake_fall_back_to_the_built_in_ones() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |change: &dyn Fn(&str, &str) -> String| {
        for (name, text) in EMBEDDED {
            std::fs::write(folder.path().join(name), change(name, text)).expect("written");
        }
    };
    let path = folder.path().to_str().expect("a plain path");
    let sheet = br#"{"nation":"england","service":"sti"}"#;
    write(&|name, text| {
        if name == "england.toml" { text.replace("service = sti", "service = stti") } else { text.to_owned() }
    });
    let ran = with_input(&["charging", "--rules", path, "decide"], sheet);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("\"rule\":\"S5\""), "{}", ran.out);
    assert!(
        ran.err.contains("england.toml, line ")
            && ran.err.contains("did you mean “sti”")
            && ran.err.contains("built-in rules are used"),
        "{}",
        ran.err
    );
    write(&|name, text| {
        if name == "england.toml" { text.replace("id = \"S5\"", "id = \"S55\"") } else { text.to_owned() }
    });
    let ran = with_input(&["charging", "--rules", path, "decide"], sheet);
    assert!(ran.err.is_empty() && ran.out.contains("\"rule\":\"S55\""), "{} {}", ran.err, ran.out);
    assert!(!Path::new(path).join("careof.log").exists(), "nothing is written");
}
