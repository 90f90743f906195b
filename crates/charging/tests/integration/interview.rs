//! The interview: what is asked, in which order, and when it stops.

use charging::{Answers, Manner, Outcome, Rules};

fn today() -> base::Date {
    "2026-11-21".parse().expect("a date")
}

/// Goes through an interview with prepared answers; what is not prepared is not known. Gives the keys asked.
fn interview(rules: &Rules, prepared: &[(&str, &str)]) -> (Vec<String>, Answers) {
    let mut answers = Answers::new(rules);
    let mut asked = Vec::new();
    while let Some(question) = rules.next_question(&answers, today()).expect("no clash") {
        assert!(!asked.contains(&question.key), "{} is asked twice", question.key);
        asked.push(question.key.clone());
        match prepared.iter().find(|(key, _)| *key == question.key) {
            Some((key, value)) => answers.set(rules, key, value).expect("a good answer"),
            None => answers.set_unknown(question),
        }
    }
    (asked, answers)
}

#[test]
fn services_that_are_free_for_everyone_are_settled_without_a_personal_question() {
    let rules = Rules::embedded();
    for nation in ["england", "wales", "scotland"] {
        for service in [
            "gp_registration",
            "gp_care",
            "nhs111",
            "family_planning",
            "sti",
            "sched1_condition",
            "vaccination_sched1",
            "detained_or_court_ordered",
        ] {
            let (asked, answers) = interview(&rules, &[("nation", nation), ("service", service)]);
            assert_eq!(asked, ["nation", "service"], "{nation}, {service}");
            let decision = rules.decide(&answers, today(), Manner::AssumeNothing).expect("decided");
            assert!(decision.outcome.is_free() && decision.assumed.is_empty(), "{nation}, {service}");
        }
        let (asked, _) = interview(&rules, &[("nation", nation), ("service", "ae"), ("ae_phase", "in_ae")]);
        assert_eq!(asked, ["nation", "service", "ae_phase"]);
    }
}

#[test]
fn the_nation_is_never_taken_for_granted() {
    let rules = Rules::embedded();
    let mut answers = Answers::new(&rules);
    answers.set(&rules, "service", "gp_care").expect("a service");
    let decision = rules.decide(&answers, today(), Manner::Assume).expect("decided");
    assert_eq!((decision.outcome, decision.ask), (Outcome::Depends, vec!["nation".to_owned()]));
}

#[test]
fn a_survivor_is_asked_why_they_came_before_anything_about_papers() {
    let rules = Rules::embedded();
    let (asked, answers) = interview(
        &rules,
        &[
            ("nation", "england"),
            ("service", "violence_care"),
            ("violence_type", "torture"),
            ("travelled_for_this_treatment", "no"),
        ],
    );
    assert!(!asked.iter().any(|key| key == "status"), "{asked:?}");
    assert_eq!(rules.decide(&answers, today(), Manner::AssumeNothing).expect("decided").rule, "S6");
}

#[test]
fn an_asylum_seeker_is_asked_little() {
    let rules = Rules::embedded();
    let (asked, answers) = interview(
        &rules,
        &[
            ("nation", "england"),
            ("service", "hospital_inpatient"),
            ("status", "asylum_pending"),
            ("settled_in_uk", "yes"),
            ("urgency", "urgent"),
        ],
    );
    assert!(asked.len() <= 6, "{asked:?}");
    let decision = rules.decide(&answers, today(), Manner::AssumeNothing).expect("decided");
    assert_eq!((decision.outcome, decision.rule.as_str()), (Outcome::FreeForYou, "P3"));
}

#[test]
fn somebody_who_says_nothing_gets_depends_with_what_is_open() {
    let rules = Rules::embedded();
    let (asked, answers) = interview(&rules, &[("nation", "england"), ("service", "hospital_inpatient")]);
    assert!(asked.len() > 10);
    let decision = rules.decide(&answers, today(), Manner::AssumeNothing).expect("decided");
    assert_eq!((decision.outcome, decision.rule.as_str()), (Outcome::Depends, "X1"));
    assert!(decision.ask.iter().any(|key| key == "status") && decision.could_be.len() > 2);
}

#[test]
fn urgency_is_asked_last() {
    let rules = Rules::embedded();
    let chargeable = [
        ("nation", "england"),
        ("service", "hospital_inpatient"),
        ("status", "overstayer"),
        ("settled_in_uk", "no"),
        ("ihs", "na"),
        ("asylum_support", "none"),
        ("nrm", "none"),
        ("looked_after", "no"),
        ("born_in_uk", "no"),
        ("parent_basis", "none"),
        ("detained", "none"),
        ("role", "none"),
        ("family_of", "none"),
        ("documents", "none"),
        ("home_country", "NG"),
        ("humanitarian_determination", "no"),
        ("authorised_companion", "no"),
        ("course_started_when_free", "no"),
        ("later_recognised", "none"),
        ("without_resources", "no"),
        ("arose_during_visit", "no"),
        ("lawfully_present", "no"),
        ("travelled_for_this_treatment", "no"),
        ("urgency", "non_urgent"),
    ];
    let (asked, answers) = interview(&rules, &chargeable);
    assert_eq!(asked.last().map(String::as_str), Some("urgency"), "{asked:?}");
    let decision = rules.decide(&answers, today(), Manner::AssumeNothing).expect("decided");
    assert_eq!(decision.rule, "K3");
    assert!(decision.assumed.is_empty(), "nothing was taken for granted: {:?}", decision.assumed);
}

#[test]
fn going_back_forgets() {
    let rules = Rules::embedded();
    let mut answers = Answers::new(&rules);
    let before = answers.clone();
    for (key, value) in [("nation", "wales"), ("documents", "s2,ehic_prc"), ("status", "visitor")] {
        answers.set(&rules, key, value).expect("an answer");
    }
    for key in ["status", "documents", "nation"] {
        answers.forget(rules.questions().get(key).expect("a question"));
    }
    assert_eq!(answers, before);
}
