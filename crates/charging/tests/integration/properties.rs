//! What must hold for any answers at all.

use std::sync::OnceLock;

use base::{Date, Nation};
use charging::{Answers, Kind, Manner, Outcome, Question, Rules, Topic};
use proptest::prelude::*;
use proptest::sample::{Index, select};

fn rules() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(Rules::embedded)
}

/// A question and an answer to it, as words.
fn answer() -> impl Strategy<Value = (&'static Question, String)> {
    let questions: Vec<&'static Question> =
        rules().questions().all().iter().filter(|q| q.kind != Kind::Nation && !q.advice_only).collect();
    (select(questions), any::<Index>()).prop_map(|(question, index)| {
        let value = match question.kind {
            Kind::Number { .. } => ["0", "3", "4", "30", "215", "216", "400"][index.index(7)].to_owned(),
            Kind::Country => ["IE", "TR", "UA", "RU", "BB", "US", "ZZ"][index.index(7)].to_owned(),
            Kind::Several => match index.index(question.answers.len() + 1) {
                0 => "none".to_owned(),
                i => question.answers[i - 1].value.clone(),
            },
            Kind::Choice | Kind::Nation => question.answers[index.index(question.answers.len())].value.clone(),
        };
        (question, value)
    })
}

fn sheet() -> impl Strategy<Value = Vec<(&'static Question, String)>> {
    prop::collection::vec(answer(), 0..14).prop_map(|mut sheet| {
        let mut seen: Vec<&str> = Vec::new();
        sheet.retain(|(question, _)| {
            let new = !seen.contains(&question.key.as_str());
            seen.push(&question.key);
            new
        });
        sheet
    })
}

fn day() -> impl Strategy<Value = Date> {
    select(vec![
        "2015-06-01",
        "2016-05-01",
        "2017-09-01",
        "2019-01-01",
        "2020-02-01",
        "2022-03-10",
        "2022-06-01",
        "2023-01-10",
        "2024-06-01",
        "2026-11-21",
    ])
    .prop_map(|day| day.parse().expect("a date"))
}

fn nation() -> impl Strategy<Value = Nation> {
    select(Nation::ALL.to_vec())
}

fn answers(nation: Nation, sheet: &[(&'static Question, String)]) -> Answers {
    let mut answers = Answers::new(rules());
    answers.set(rules(), "nation", nation.key()).expect("a nation");
    for (question, value) in sheet {
        answers.set(rules(), &question.key, value).expect("a good answer");
    }
    answers
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_answers_does_not_matter(nation in nation(), day in day(), sheet in sheet().prop_shuffle(), again in any::<u64>()) {
        let one = answers(nation, &sheet);
        let mut other = sheet.clone();
        let middle = if other.is_empty() { 0 } else { usize::try_from(again % other.len() as u64).unwrap_or(0) };
        other.rotate_left(middle);
        other.reverse();
        let two = answers(nation, &other);
        for manner in [Manner::Assume, Manner::AssumeNothing] {
            prop_assert_eq!(rules().decide(&one, day, manner), rules().decide(&two, day, manner));
        }
    }

    #[test]
    fn what_is_certain_is_never_taken_back(nation in nation(), day in day(), sheet in sheet(), more in sheet()) {
        let mut all = answers(nation, &sheet);
        let Ok(before) = rules().decide(&all, day, Manner::AssumeNothing) else { return Ok(()) };
        let certain = before.outcome != Outcome::Depends || before.ask.is_empty();
        for (question, value) in more.iter().filter(|(question, _)| !sheet.iter().any(|(other, _)| other.key == question.key)) {
            let mut next = all.clone();
            next.set(rules(), &question.key, value).expect("a good answer");
            // An answer that cannot be true together with the others says nothing about the others.
            if let Ok(after) = rules().decide(&next, day, Manner::AssumeNothing) {
                if certain {
                    prop_assert!(after.outcome.agrees(before.outcome), "{before:?}\nthen {} = {value}\n{after:?}", question.key);
                } else {
                    prop_assert!(before.could_be.iter().any(|outcome| outcome.agrees(after.outcome)) || after.outcome == Outcome::Depends, "{before:?}\n{after:?}");
                }
                all = next;
            }
        }
    }

    #[test]
    fn nothing_that_was_not_taken_for_granted_can_change_it(nation in nation(), day in day(), sheet in sheet(), more in answer()) {
        let all = answers(nation, &sheet);
        let Ok(before) = rules().decide(&all, day, Manner::Assume) else { return Ok(()) };
        let (question, value) = more;
        let answered = sheet.iter().any(|(other, _)| other.key == question.key);
        if answered || before.outcome == Outcome::Depends || before.assumed.iter().any(|assumed| assumed.key == question.key) {
            return Ok(());
        }
        let mut next = all;
        next.set(rules(), &question.key, &value).expect("a good answer");
        if let Ok(after) = rules().decide(&next, day, Manner::Assume) {
            prop_assert!(after.outcome.good() >= before.outcome.good() || after.outcome.agrees(before.outcome),
                "{before:?}\nthen {} = {value}\n{after:?}", question.key);
        }
    }

    #[test]
    fn more_true_exempting_facts_never_make_it_worse(nation in nation(), day in day(), sheet in sheet(), which in any::<Index>()) {
        let changeable: Vec<usize> = (0..sheet.len()).filter(|i| {
            let (question, value) = &sheet[*i];
            question.answers.iter().any(|answer| answer.value == *value && answer.neutral) || question.kind == Kind::Several && value == "none"
        }).collect();
        if changeable.is_empty() {
            return Ok(());
        }
        let place = changeable[which.index(changeable.len())];
        let Ok(before) = rules().decide(&answers(nation, &sheet), day, Manner::Assume) else { return Ok(()) };
        for fact in sheet[place].0.answers.iter().filter(|answer| answer.exempts) {
            let mut better = sheet.clone();
            better[place].1.clone_from(&fact.value);
            if let Ok(after) = rules().decide(&answers(nation, &better), day, Manner::Assume) {
                // More facts may open a question; they never make something free or unclear into something charged.
                prop_assert!(after.outcome.good() >= before.outcome.good().min(2), "{} = {}\n{before:?}\n{after:?}", sheet[place].0.key, fact.value);
            }
        }
    }

    #[test]
    fn every_answer_says_what_it_means_today(nation in nation(), day in day(), sheet in sheet()) {
        let all = answers(nation, &sheet);
        let Ok(decision) = rules().decide(&all, day, Manner::Assume) else { return Ok(()) };
        let advice = rules().advice(&all, &decision);
        for topic in [Topic::Wait, Topic::Money, Topic::HomeOffice] {
            let said = advice.iter().filter(|advice| advice.topic == topic).count();
            prop_assert_eq!(said, 1, "{:?} for {} on {}: {}", topic, nation, day, decision.outcome.key());
        }
        prop_assert!(advice.iter().any(|advice| advice.topic == Topic::Say), "{decision:?}");
        prop_assert!(advice.iter().any(|advice| advice.topic == Topic::Help) || decision.outcome == Outcome::Depends || nation == Nation::NorthernIreland, "{decision:?}");
    }

    #[test]
    fn depends_on_facts_names_a_question_and_certain_asks_none(nation in nation(), day in day(), sheet in sheet()) {
        let all = answers(nation, &sheet);
        let Ok(decision) = rules().decide(&all, day, Manner::AssumeNothing) else { return Ok(()) };
        let left = rules().questions_left(&all, day).expect("no clash");
        prop_assert_eq!(decision.ask.is_empty(), left.is_empty());
        prop_assert_eq!(decision.could_be.len() > 1, !decision.ask.is_empty());
        prop_assert!(decision.assumed.is_empty());
        prop_assert!(!decision.citations.is_empty());
    }
}
