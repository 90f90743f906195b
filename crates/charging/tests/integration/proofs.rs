//! The embedded rules are proved; and each kind of fault that the proof looks for is found when it is put in.

use charging::{EMBEDDED, Finding, Outcome, Proof, Rules};

/// The embedded texts with one text in one file replaced.
fn with(file: &str, from: &str, to: &str) -> Rules {
    let texts: Vec<(&str, String)> = EMBEDDED
        .iter()
        .map(|(name, text)| {
            if *name == file {
                assert!(text.contains(from), "{file} does not say {from}");
                (*name, text.replacen(from, to, 1))
            } else {
                (*name, (*text).to_owned())
            }
        })
        .collect();
    let texts: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    Rules::load(&texts).unwrap_or_else(|mistakes| panic!("{mistakes}"))
}

/// A rule to put in front of the first of its stage.
fn rule(id: &str, stage: &str, when: &str, outcome: &str) -> String {
    format!(
        "[[rule]]\nid = \"{id}\"\nname = \"put in\"\nstage = \"{stage}\"\nwhen = \"{when}\"\noutcome = \"{outcome}\"\nlaw = \"none\"\nat = \"regulation/1\"\nread = \"https://example.org\"\nconfidence = \"low\"\nsay = \"x\"\n\n"
    )
}

fn finds(proof: &Proof, what: impl Fn(&Finding) -> bool) {
    assert!(proof.findings.iter().any(&what), "{proof}");
}

#[test]
fn the_embedded_rules_are_proved() {
    let rules = Rules::load(&EMBEDDED).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    let proof = rules.prove();
    assert!(proof.holds(), "{proof}");
    assert!(proof.periods.len() > 30, "every period of every nation");
    for period in &proof.periods {
        assert!(period.situations > 1_000_000_000_000_000_000, "{period:?}");
        // What is free, unclear and charged adds up to all situations.
        assert_eq!(period.by_outcome.iter().map(|(_, n)| n).sum::<u128>(), period.situations);
    }
}

#[test]
fn a_situation_without_an_answer_is_found() {
    let rules = with(
        "england.toml",
        "urgency in [immediately_necessary, urgent]\"\noutcome = \"chargeable_urgent_not_upfront\"\nfrom",
        "urgency = urgent\"\noutcome = \"chargeable_urgent_not_upfront\"\nfrom",
    );
    finds(
        &rules.prove(),
        |finding| matches!(finding, Finding::Undecided { answers, .. } if answers.contains("urgency = immediately_necessary")),
    );
}

#[test]
fn two_rules_that_clash_are_both_shown() {
    let clashing = rule("K9", "charge", "service = termination", "chargeable_upfront");
    let rules = with("england.toml", "[[rule]]\nid = \"K2\"", &format!("{clashing}[[rule]]\nid = \"K2\""));
    let proof = rules.prove();
    finds(&proof, |finding| {
        matches!(finding, Finding::Clash { one, other, answers, .. }
            if one.contains("K9") && other.contains("K2") && answers.contains("service = termination"))
    });
    assert!(proof.to_string().contains("say which is the exception"), "{proof}");
}

#[test]
fn an_exception_spelt_as_one_is_no_clash() {
    let exception = rule("K9", "charge", "service = termination", "chargeable_upfront");
    let english = EMBEDDED.iter().find(|(name, _)| *name == "england.toml").expect("England").1;
    let spelt = english
        .replace(
            "when = \"urgency in [immediately_necessary, urgent]\"\n",
            "when = \"urgency in [immediately_necessary, urgent]\"\noverridden_by = [\"K9\"]\n",
        )
        .replace("overridden_by = [\"K1\"]", "overridden_by = [\"K1\", \"K9\"]")
        .replacen("[[rule]]\nid = \"K2\"", &format!("{exception}[[rule]]\nid = \"K2\""), 1);
    let rules = with("england.toml", english, &spelt);
    let proof = rules.prove();
    assert!(proof.findings.iter().all(|finding| !matches!(finding, Finding::Clash { .. })), "{proof}");
}

#[test]
fn a_rule_that_never_decides_is_found() {
    let dead = rule("P99", "person", "status = asylum_pending and nrm = referred", "free_for_you");
    let rules = with("england.toml", "[[rule]]\nid = \"P6\"", &format!("{dead}[[rule]]\nid = \"P6\""));
    finds(&rules.prove(), |finding| matches!(finding, Finding::Dead { rule, .. } if rule.contains("P99")));
}

#[test]
fn a_question_that_cannot_matter_is_found() {
    let question = "[[question]]\nkey = \"shoe_size\"\nkind = \"choice\"\ngroup = \"person\"\npersonal = 1\nask = \"?\"\nwhy = \"?\"\nunsure = \"?\"\nanswers = [{ value = \"large\", label = \"L\" }, { value = \"small\", label = \"S\" }]\n\n";
    let rules = with(
        "questions.toml",
        "[[question]]\nkey = \"looked_after\"",
        &format!("{question}[[question]]\nkey = \"looked_after\""),
    );
    finds(&rules.prove(), |finding| matches!(finding, Finding::UselessQuestion { key } if key == "shoe_size"));
}

#[test]
fn an_exempting_fact_that_hurts_is_found() {
    let rules = with(
        "england.toml",
        "when = \"looked_after = yes\"",
        "when = \"looked_after = yes and nrm != conclusive_grounds and nrm != reasonable_grounds\"",
    );
    assert!(rules.prove().holds(), "P7 makes up for it");
    let rules = with(
        "england.toml",
        "when = \"nrm in [reasonable_grounds, conclusive_grounds]\"",
        "when = \"nrm in [reasonable_grounds, conclusive_grounds] and looked_after = no and role = none\"",
    );
    finds(
        &rules.prove(),
        |finding| matches!(finding, Finding::WorseOff { fact, outcomes, .. } if fact.contains("role = ") && outcomes.0.is_free() && outcomes.1 != Outcome::FreeForYou),
    );
}

#[test]
fn a_change_without_words_is_found() {
    let rules = with(
        "england.toml",
        "began = \"Help to conceive leaves the surcharge exemption, except for a course already begun.\"\n",
        "",
    );
    finds(
        &rules.prove(),
        |finding| matches!(finding, Finding::SilentChange { on, .. } if on.to_string() == "2017-08-21"),
    );
}
