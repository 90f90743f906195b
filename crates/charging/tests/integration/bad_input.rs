//! Mistakes: in the files (which file, which line, what, and the program goes on with the built-in rules) and in answers.

use charging::{Answers, EMBEDDED, Manner, Rules};
use serde_json::json;

/// What is wrong when `from` in `file` is replaced; and that the built-in rules are used then.
fn mistake(file: &str, from: &str, to: &str) -> String {
    let texts: Vec<(&str, String)> = EMBEDDED
        .iter()
        .map(|(name, text)| {
            let text = if *name == file { text.replacen(from, to, 1) } else { (*text).to_owned() };
            (*name, text)
        })
        .collect();
    assert!(texts.iter().any(|(name, text)| *name == file && text.contains(to)), "{file} does not say {from}");
    let texts: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let (rules, mistakes) = Rules::load_or_embedded(&texts);
    assert_eq!(rules.ids(), Rules::embedded().ids(), "the last good rules are used");
    mistakes.map_or_else(String::new, |mistakes| mistakes.to_string())
}

/// The line of the first place in the embedded file that says `what`.
fn line(file: &str, what: &str) -> usize {
    let text = EMBEDDED.iter().find(|(name, _)| *name == file).expect("a file of this name").1;
    1 + text[..text.find(what).expect("the file says it")].matches('\n').count()
}

#[test]
fn mistakes_in_rule_files_name_file_and_line() {
    let at = line("england.toml", "when = \"looked_after = yes\"");
    for (to, what) in [
        ("when = \"looked_aftr = yes\"", "did you mean “looked_after”"),
        ("when = \"looked_after = yess\"", "did you mean “yes”"),
        ("when = \"looked_after yes\"", "cannot follow the key"),
        ("when = \"looked_after = yes and\"", "is missing at the end"),
        ("when = \"looked_after has yes\"", "does not fit the kind of question"),
        ("when = \"home_country in schedule_two\"", "there is no list “schedule_two”"),
        ("when = \"meets P77\"", "there is no rule P77"),
        ("when = \"looked_after = yes or meets P7\"", "may only be joined to the rest with “and”"),
        ("when = \"months_before_can_leave_uk <= 3\"", "advice_only"),
        ("wenn = \"looked_after = yes\"", "unknown field `wenn`"),
        ("when = \"looked_after = yes\"\nfrom = 2017-13-41", "invalid"),
    ] {
        let found = mistake("england.toml", "when = \"looked_after = yes\"", to);
        let told = found.lines().next().unwrap_or_default();
        let near = [at, at + 1].iter().any(|line| told.starts_with(&format!("england.toml, line {line}: ")));
        assert!(near && found.contains(what), "for {to}: {found}");
    }
}

#[test]
fn more_mistakes_in_rule_files() {
    for (file, from, to, what) in [
        ("england.toml", "id = \"P7\"", "id = \"P6\"", "stands here twice for the same days"),
        (
            "england.toml",
            "stage = \"charge\"\nwhen = \"service = maternity\"\noutcome = \"chargeable_urgent_not_upfront\"\n",
            "stage = \"charge\"\nwhen = \"service = maternity\"\n",
            "needs an outcome",
        ),
        ("england.toml", "until = 2022-12-27", "from = 2023-01-01\nuntil = 2022-12-27", "lies before the first"),
        ("england.toml", "overridden_by = [\"K1\"]", "overridden_by = [\"K99\"]", "there is no rule K99"),
        ("england.toml", "if_open = \"O2\"", "if_open = \"O9\"", "there is no [[open]] O9"),
        ("england.toml", "to = [\"P1\",", "to = [\"P111\",", "there is no rule P111"),
        ("england.toml", "key = \"england\"", "key = \"wales\"", "this file is for England"),
        ("england.toml", "id = \"X1\"", "id = \"X9\"", "X1"),
        (
            "england.toml",
            "read = \"https://legislation.gov.uk/uksi/2015/238/regulation/2/data.html\"",
            "read = \"a book\"",
            "starting with http",
        ),
        ("questions.toml", "key = \"nrm\"", "key = \"ihs\"", "stands here twice"),
        ("questions.toml", "default = \"in_ae\"", "default = \"in_bed\"", "no answer to “ae_phase”"),
        ("questions.toml", "most = 1500", "most = 4000000000", "at most 10000 apart"),
        (
            "questions.toml",
            "answers_from = \"schedule_1\"",
            "answers_from = \"schedule_9\"",
            "there is no list “schedule_9”",
        ),
        ("countries.toml", "{ value = \"BE\" }", "{ value = \"QQ\" }", "“QQ” is no country code"),
        (
            "amounts.toml",
            "from = 2024-02-06, value = \"£1,035\"",
            "from = 2014-02-06, value = \"£1,035\"",
            "not in the order of their days",
        ),
        ("notes.toml", "{price}", "{prize}", "there is no amount “prize”"),
        ("events.toml", "touches = [\"P7\"]", "touches = [\"P70\"]", "there is no rule P70"),
        ("wales.toml", "[nation]", "[nation", "wales.toml, line"),
        ("advice.toml", "rules = [\"K1\"]", "rules = [\"K19\"]", "there is no rule K19"),
        ("advice.toml", "{debt_told}", "{debt_tolled}", "there is no amount “debt_tolled”"),
        ("advice.toml", "topic = \"letter\"", "topic = \"say\"", "names a letter"),
        ("advice.toml", "when = \"service = maternity\"", "when = \"servce = maternity\"", "did you mean “service”"),
        (
            "checks.toml",
            "# What",
            "[[check]]\nnation = \"wales\"\nrule = \"L1\"\non = 2026-11-28\nby = \"a\"\nfinding = \"right\"\n# What",
            "there is no rule “L1” in Wales",
        ),
        ("questions.toml", "default = \"na\"", "tick = \"Paid\"", "needs a default"),
    ] {
        let found = mistake(file, from, to);
        assert!(found.contains(what) && found.contains(file), "for {to} in {file}: {found}");
    }
}

#[test]
fn a_missing_file_is_named() {
    let texts: Vec<(&str, &str)> = EMBEDDED.into_iter().filter(|(name, _)| *name != "wales.toml").collect();
    let mistakes = Rules::load(&texts).expect_err("Wales is missing").to_string();
    assert!(mistakes.contains("wales.toml") && mistakes.contains("missing"), "{mistakes}");
}

#[test]
fn unknown_keys_and_values_name_the_nearest() {
    let rules = Rules::embedded();
    for (answers, what) in [
        (json!({"servce": "maternity"}), "did you mean “service”"),
        (json!({"tratment_date": "2020-01-01"}), "did you mean “treatment_date”"),
        (json!({"service": "maternitty"}), "did you mean “maternity”"),
        (json!({"status": "refused"}), "did you mean “asylum_refused”"),
        (json!({"nation": "Englandd"}), "is not a nation"),
        (json!({"home_country": "Austalia"}), "AU (Australia)"),
        (json!({"age_months": -1}), "whole number"),
        (json!({"age_months": "two"}), "whole number"),
        (json!({"documents": ["ehic"]}), "did you mean “ehic_prc”"),
        (json!({"documents": [1]}), "list of words"),
        (json!({"status": ["visitor"]}), "takes one answer"),
        (json!({"status": {"a": 1}}), "not an object"),
        (json!({"treatment_date": "yesterday"}), "no date"),
        (json!({"zzzz": null}), "no question"),
        (json!([1, 2]), "one JSON object"),
    ] {
        let error = Answers::from_json(&rules, &answers).expect_err("not understood").to_string();
        assert!(error.contains(what), "{answers}: {error}");
    }
}

#[test]
fn usual_spellings_are_understood() {
    let rules = Rules::embedded();
    let kind = json!({"nation": "Northern Ireland", "service": "sched1_condition", "condition": "COVID-19", "home_country": "ireland",
        "looked_after": true, "age_months": "7", "documents": "s1_uk, s2", "status": "unknown", "months_before_can_leave_uk": null});
    let answers = Answers::from_json(&rules, &kind).expect("understood");
    let get = |key: &str| answers.get(&rules, rules.questions().get(key).expect("a question"));
    assert_eq!(get("condition").as_deref(), Some("covid_19"));
    assert_eq!(get("home_country").as_deref(), Some("IE"));
    assert_eq!(get("looked_after").as_deref(), Some("yes"));
    assert_eq!(get("documents").as_deref(), Some("s1_uk,s2"));
    assert_eq!(get("status"), None);
}

#[test]
fn impossible_combinations_name_the_answers_that_clash() {
    let rules = Rules::embedded();
    let today = "2026-11-21".parse().expect("a date");
    for (answers, clashing) in [
        (
            json!({"nation": "england", "status": "british_or_irish", "lawfully_present": "no"}),
            vec!["status = british_or_irish", "lawfully_present = no"],
        ),
        (
            json!({"nation": "wales", "looked_after": "yes", "age_months": 300}),
            vec!["looked_after = yes", "age_months = 300"],
        ),
        (
            json!({"nation": "scotland", "travelled_for_this_treatment": "yes", "arose_during_visit": "yes"}),
            vec!["travelled_for_this_treatment = yes", "arose_during_visit = yes"],
        ),
        (
            json!({"nation": "england", "status": "british_or_irish", "nationality_group": "other"}),
            vec!["status = british_or_irish", "nationality_group = other"],
        ),
    ] {
        let read = Answers::from_json(&rules, &answers).expect("understood");
        for manner in [Manner::Assume, Manner::AssumeNothing] {
            let error = rules.decide(&read, today, manner).expect_err("a clash").to_string();
            assert!(clashing.iter().all(|answer| error.contains(answer)), "{error}");
        }
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 60, ..proptest::prelude::ProptestConfig::default() })]

    /// Whatever an accident in an editor does to a file: no panic, but a mistake with its file, or rules that can decide.
    #[test]
    fn damaged_files_never_bring_it_down(file in 0..EMBEDDED.len(), from in 0..1200_usize, lines in 1..40_usize, twice in proptest::bool::ANY) {
        let damage = |text: &str| {
            let all: Vec<&str> = text.lines().collect();
            let start = from % all.len();
            let end = (start + lines).min(all.len());
            let mut kept = all[..start].to_vec();
            if twice {
                kept.extend(&all[start..end]);
                kept.extend(&all[start..]);
            } else {
                kept.extend(&all[end..]);
            }
            kept.join("\n")
        };
        let text = |i: usize, text: &str| if i == file { damage(text) } else { text.to_owned() };
        let texts: Vec<(&str, String)> = EMBEDDED.iter().enumerate().map(|(i, (name, all))| (*name, text(i, all))).collect();
        let texts: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
        match Rules::load(&texts) {
            Err(mistakes) => proptest::prop_assert!(!mistakes.0.is_empty()),
            Ok(rules) => {
                for nation in base::Nation::ALL {
                    let mut answers = Answers::new(&rules);
                    for (key, value) in [("nation", nation.key()), ("service", "hospital_inpatient"), ("status", "visitor")] {
                        // The question may be what was lost.
                        let _ = answers.set(&rules, key, value);
                    }
                    for manner in [Manner::Assume, Manner::AssumeNothing] {
                        let _ = rules.decide(&answers, "2026-11-21".parse().expect("a date"), manner);
                    }
                }
            }
        }
    }
}
