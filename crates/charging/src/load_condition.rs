//! Reading the condition of a rule, with every key, answer, list and rule that it names checked.

use toml::Spanned;

use crate::condition::{self, Condition, Test};
use crate::lists::DatedList;
use crate::mistake::{Mistake, Text};
use crate::nearest::did_you_mean;
use crate::questions::{Kind, Questions};

/// Reads a condition and checks every key, answer, list and rule that it names.
pub(crate) fn condition(
    text: Text<'_>,
    raw: &Spanned<String>,
    questions: &Questions,
    lists: &[DatedList],
    rules: &[&str],
    mistakes: &mut Vec<Mistake>,
) -> Condition {
    match condition::read(raw.get_ref()) {
        Ok(condition) => {
            let mut wrong = Vec::new();
            check(&condition, questions, lists, rules, &mut wrong);
            if !meets_is_joined_with_and(&condition) {
                wrong.push("“meets” may only be joined to the rest with “and”".to_owned());
            }
            mistakes.extend(wrong.into_iter().map(|what| text.mistake(raw.span().start, what)));
            condition
        }
        Err(slip) => {
            // One byte for the opening quotation mark.
            mistakes
                .push(text.mistake(raw.span().start + 1 + slip.at, format!("in “{}”: {}", raw.get_ref(), slip.what)));
            Condition::Always
        }
    }
}

fn meets_is_joined_with_and(condition: &Condition) -> bool {
    fn has(condition: &Condition) -> bool {
        match condition {
            Condition::Meets(_) => true,
            Condition::All(parts) | Condition::Any(parts) => parts.iter().any(has),
            Condition::Not(inner) => has(inner),
            Condition::Always | Condition::Asks { .. } => false,
        }
    }
    match condition {
        Condition::All(parts) => parts.iter().all(meets_is_joined_with_and),
        Condition::Any(_) | Condition::Not(_) => !has(condition),
        Condition::Always | Condition::Meets(_) | Condition::Asks { .. } => true,
    }
}

fn check(condition: &Condition, questions: &Questions, lists: &[DatedList], rules: &[&str], wrong: &mut Vec<String>) {
    match condition {
        Condition::Always => {}
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| check(part, questions, lists, rules, wrong))
        }
        Condition::Not(inner) => check(inner, questions, lists, rules, wrong),
        Condition::Meets(ids) => {
            for id in ids.iter().filter(|id| !rules.contains(&id.as_str())) {
                wrong.push(format!("there is no rule {id}{}", did_you_mean(id, rules.iter().copied())));
            }
        }
        Condition::Asks { key, test } => {
            let Some(question) = questions.get(key) else {
                wrong.push(format!(
                    "there is no question “{key}”{}",
                    did_you_mean(key, questions.all.iter().map(|q| q.key.as_str()))
                ));
                return;
            };
            let fits = match test {
                Test::In(_) | Test::InList(_) => matches!(question.kind, Kind::Choice | Kind::Country),
                Test::Has(_) => question.kind == Kind::Several,
                Test::AtMost(_) | Test::AtLeast(_) => matches!(question.kind, Kind::Number { .. }),
            };
            if !fits {
                wrong.push(format!("“{condition}” does not fit the kind of question that “{key}” is"));
                return;
            }
            if question.advice_only {
                wrong.push(format!("“{key}” is marked advice_only, so no rule may hang on it"));
            }
            let named: Vec<&str> = match test {
                Test::In(answers) => answers.iter().map(String::as_str).collect(),
                Test::Has(answer) => vec![answer],
                Test::InList(list) => {
                    if !lists.iter().any(|other| other.name == *list) {
                        wrong.push(format!(
                            "there is no list “{list}”{}",
                            did_you_mean(list, lists.iter().map(|l| l.name.as_str()))
                        ));
                    }
                    Vec::new()
                }
                Test::AtMost(_) | Test::AtLeast(_) => Vec::new(),
            };
            for answer in named {
                // In rules the spelling must be exact, so that a reader can search for it.
                let exact = match question.kind {
                    Kind::Country => questions.countries.iter().any(|(code, _)| code == answer),
                    _ => question.answers.iter().any(|other| other.value == answer),
                };
                if !exact {
                    let what = questions
                        .value(question, answer)
                        .err()
                        .unwrap_or_else(|| format!("“{answer}” is no answer to “{key}” as it is spelt there"));
                    wrong.push(what);
                }
            }
        }
    }
}
