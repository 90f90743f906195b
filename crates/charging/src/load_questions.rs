//! The file of the questions: answers, defaults, and what can never go together.

use toml::Spanned;

use crate::condition::Condition;
use crate::files::{QuestionFile, RawGroup, RawKind};
use crate::lists::DatedList;
use crate::load_condition::condition;
use crate::mistake::{Mistake, Text};
use crate::questions::{Answer, Kind, Never, Question, Questions, Slot};

pub(crate) fn questions(
    text: Text<'_>,
    file: QuestionFile,
    lists: &[DatedList],
    countries: Vec<(String, String)>,
    mistakes: &mut Vec<Mistake>,
) -> Questions {
    let mut all: Vec<Question> = Vec::new();
    let mut slots = Vec::new();
    let mut assumed = Vec::new();
    let mut followed: Vec<Spanned<String>> = Vec::new();
    for raw in file.question {
        let at = raw.key.span().start;
        if all.iter().any(|other| other.key == *raw.key.get_ref()) {
            mistakes.push(text.mistake(at, format!("the question “{}” stands here twice", raw.key.get_ref())));
        }
        let mut answers: Vec<Answer> = Vec::new();
        for answer in raw.answers {
            if answers.iter().any(|other| other.value == *answer.value.get_ref()) {
                mistakes.push(text.mistake(
                    answer.value.span().start,
                    format!("the answer “{}” stands here twice", answer.value.get_ref()),
                ));
            }
            answers.push(Answer {
                value: answer.value.into_inner(),
                label: answer.label,
                also: answer.also,
                exempts: answer.exempts,
                neutral: answer.neutral,
            });
        }
        if let Some(from) = &raw.answers_from {
            match lists.iter().find(|list| list.name == *from.get_ref()) {
                Some(list) => answers.extend(list.entries.iter().map(|entry| Answer {
                    value: entry.value.clone(),
                    label: entry.label.clone(),
                    also: entry.also.clone(),
                    exempts: false,
                    neutral: false,
                })),
                None => {
                    mistakes.push(text.mistake(from.span().start, format!("there is no list “{}”", from.get_ref())))
                }
            }
        }
        let kind = match raw.kind {
            RawKind::Nation => Kind::Nation,
            RawKind::Choice => Kind::Choice,
            RawKind::Several => Kind::Several,
            RawKind::Country => Kind::Country,
            RawKind::Number => number(text, at, raw.least, raw.most, mistakes),
        };
        if matches!(kind, Kind::Choice | Kind::Several) && answers.is_empty() {
            mistakes.push(text.mistake(at, format!("the question “{}” has no answers", raw.key.get_ref())));
        }
        if raw.tick.is_some() && raw.default.is_none() {
            mistakes
                .push(text.mistake(at, "a question with “tick” needs a default, which is meant when it is not ticked"));
        }
        let follows = raw.follows.iter().map(|key| key.get_ref().clone()).collect();
        followed.extend(raw.follows);
        let question = all.len();
        let slot = slots.len();
        match kind {
            Kind::Nation => {}
            Kind::Several => slots.extend((0..answers.len()).map(|item| Slot { question, item: Some(item), size: 2 })),
            Kind::Choice => slots.push(Slot { question, item: None, size: answers.len() }),
            Kind::Country => slots.push(Slot { question, item: None, size: countries.len() }),
            Kind::Number { least, most } => {
                slots.push(Slot { question, item: None, size: (most.saturating_sub(least) + 1) as usize })
            }
        }
        assumed.push((raw.assume, raw.default));
        all.push(Question {
            key: raw.key.into_inner(),
            kind,
            about_care: raw.group == RawGroup::Care,
            personal: raw.personal.min(3),
            last: raw.last,
            advice_only: raw.advice_only,
            ask: raw.ask,
            why: raw.why,
            unsure: raw.unsure,
            tick: raw.tick,
            follows,
            answers,
            assume: Vec::new(),
            slot,
        });
    }
    for key in followed.iter().filter(|key| !all.iter().any(|q| q.key == *key.get_ref() && q.tick.is_some())) {
        let what = format!("there is no question “{}” with a box to tick", key.get_ref());
        mistakes.push(text.mistake(key.span().start, what));
    }
    let mut questions = Questions { all, slots, countries, never: Vec::new() };
    for (i, (assume, default)) in assumed.into_iter().enumerate() {
        let mut taken = Vec::new();
        let mut add = |value: &Spanned<String>, when: Condition, mistakes: &mut Vec<Mistake>| {
            let question = &questions.all[i];
            // A question that takes several answers is taken as “none of them”.
            if question.kind == Kind::Several {
                if value.get_ref() != "none" {
                    mistakes.push(text.mistake(
                        value.span().start,
                        "a question that takes several answers can only have the default “none”",
                    ));
                }
                taken.push((0, when));
                return;
            }
            match questions.value(question, value.get_ref()) {
                Ok(raw) => taken.push((raw, when)),
                Err(what) => mistakes.push(text.mistake(value.span().start, what)),
            }
        };
        for raw in &assume {
            let when = condition(text, &raw.when, &questions, lists, &[], mistakes);
            add(&raw.value, when, mistakes);
        }
        if let Some(value) = &default {
            add(value, Condition::Always, mistakes);
        }
        questions.all[i].assume = taken;
    }
    for raw in &file.never {
        let when = condition(text, &raw.when, &questions, lists, &[], mistakes);
        let plain = match &when {
            Condition::Asks { .. } => true,
            Condition::All(parts) => parts.iter().all(|part| matches!(part, Condition::Asks { .. })),
            _ => false,
        };
        if !plain {
            mistakes
                .push(text.mistake(raw.when.span().start, "what can never be must be answers joined with “and” only"));
        }
        questions.never.push(Never { when, say: raw.say.clone() });
    }
    questions
}

/// The widest range of a whole number that is kept value by value.
const WIDEST: u32 = 10_000;

fn number(text: Text<'_>, at: usize, least: Option<u32>, most: Option<u32>, mistakes: &mut Vec<Mistake>) -> Kind {
    match (least, most) {
        (Some(least), Some(most)) if least < most && most - least <= WIDEST => Kind::Number { least, most },
        _ => {
            let what = format!("a number needs “least” and “most”, at most {WIDEST} apart");
            mistakes.push(text.mistake(at, what));
            Kind::Number { least: 0, most: 1 }
        }
    }
}
