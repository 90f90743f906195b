//! What somebody has said so far. Lives in memory only; this room writes nothing anywhere.

use base::{Date, Nation};

use crate::nearest::did_you_mean;
use crate::questions::{Kind, Question};
use crate::rules::Rules;

/// The answer to one slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Given {
    /// Nobody asked yet, or nothing was said.
    #[default]
    NotAsked,
    /// Asked, and not known.
    DontKnow,
    /// This value.
    Is(usize),
}

/// Answers, in any number. The order in which they are given does not matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    pub(crate) nation: Option<Nation>,
    pub(crate) nation_asked: bool,
    pub(crate) given: Vec<Given>,
    /// The day of the treatment, where it was given among the answers.
    pub treatment_date: Option<Date>,
}

/// An answer that was not understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// No question has this key.
    #[error("there is no question “{key}”{near}")]
    UnknownKey {
        /// What was given.
        key: String,
        /// “did you mean …?” or nothing.
        near: String,
    },
    /// The question does not take this answer.
    #[error("{0}")]
    UnknownValue(String),
    /// Not a JSON object.
    #[error("answers are one JSON object, such as {{\"nation\": \"england\", \"service\": \"maternity\"}}")]
    NotAnObject,
}

impl Answers {
    /// No answers yet.
    #[must_use]
    pub fn new(rules: &Rules) -> Self {
        Self {
            nation: None,
            nation_asked: false,
            given: vec![Given::NotAsked; rules.questions.slots.len()],
            treatment_date: None,
        }
    }

    /// Reads answers from a JSON object with the keys of the questions and `treatment_date`. `null` is no answer,
    /// `"unknown"` means asked and not known.
    ///
    /// # Errors
    /// For the first key or value that is not known, with the nearest one.
    pub fn from_json(rules: &Rules, json: &serde_json::Value) -> Result<Self, AnswerError> {
        let object = json.as_object().ok_or(AnswerError::NotAnObject)?;
        let mut answers = Self::new(rules);
        for (key, value) in object {
            answers.set_json(rules, key, value)?;
        }
        Ok(answers)
    }

    fn set_json(&mut self, rules: &Rules, key: &str, value: &serde_json::Value) -> Result<(), AnswerError> {
        use serde_json::Value;
        let text = match value {
            Value::Null => {
                return rules
                    .questions
                    .get(key)
                    .map(|_| ())
                    .or((key == "treatment_date").then_some(()))
                    .ok_or_else(|| unknown_key(rules, key));
            }
            Value::Array(items) => {
                let items: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
                let items = items.ok_or_else(|| AnswerError::UnknownValue(format!("“{key}” takes a list of words")))?;
                return self.set_several(rules, key, &items);
            }
            Value::String(text) => text.clone(),
            Value::Bool(yes) => (if *yes { "yes" } else { "no" }).to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Object(_) => {
                return Err(AnswerError::UnknownValue(format!(
                    "“{key}” takes a word, a number or a list, not an object"
                )));
            }
        };
        self.set(rules, key, &text)
    }

    /// Takes one answer as a word: a value, `unknown`, or for questions that take several, values with commas between.
    ///
    /// # Errors
    /// When key or value is not known, with the nearest one.
    pub fn set(&mut self, rules: &Rules, key: &str, value: &str) -> Result<(), AnswerError> {
        if key == "treatment_date" {
            // The default of the key, said aloud.
            if matches!(value.trim(), "" | "today") {
                self.treatment_date = None;
                return Ok(());
            }
            let day = value.trim().parse().map_err(|_| {
                AnswerError::UnknownValue(format!("“{value}” is no date; write year-month-day, such as 2026-11-21"))
            })?;
            self.treatment_date = Some(day);
            return Ok(());
        }
        let question = rules.questions.get(key).ok_or_else(|| unknown_key(rules, key))?;
        let known = rules.questions.value(question, value);
        if known.is_err() && matches!(value.trim(), "unknown" | "not_known" | "dont_know") {
            self.set_unknown(question);
            return Ok(());
        }
        match question.kind {
            Kind::Nation => {
                self.nation = Some(
                    value.parse().map_err(|error: base::UnknownNation| AnswerError::UnknownValue(error.to_string()))?,
                );
                self.nation_asked = true;
            }
            Kind::Several => {
                let items: Vec<&str> =
                    value.split(',').map(str::trim).filter(|item| !item.is_empty() && *item != "none").collect();
                self.set_several(rules, key, &items)?;
            }
            Kind::Choice | Kind::Country | Kind::Number { .. } => {
                self.given[question.slot] = Given::Is(known.map_err(AnswerError::UnknownValue)?);
            }
        }
        Ok(())
    }

    fn set_several(&mut self, rules: &Rules, key: &str, items: &[&str]) -> Result<(), AnswerError> {
        let question = rules.questions.get(key).ok_or_else(|| unknown_key(rules, key))?;
        if question.kind != Kind::Several {
            return Err(AnswerError::UnknownValue(format!("“{key}” takes one answer, not a list")));
        }
        let mut given = vec![Given::Is(0); question.answers.len()];
        for item in items.iter().filter(|item| **item != "none") {
            given[rules.questions.value(question, item).map_err(AnswerError::UnknownValue)?] = Given::Is(1);
        }
        self.given[question.slot..question.slot + given.len()].copy_from_slice(&given);
        Ok(())
    }

    /// Marks a question as asked and not known.
    pub fn set_unknown(&mut self, question: &Question) {
        if question.kind == Kind::Nation {
            self.nation = None;
            self.nation_asked = true;
            return;
        }
        for slot in slots(question) {
            self.given[slot] = Given::DontKnow;
        }
    }

    /// Takes an answer back, as if the question had not been asked.
    pub fn forget(&mut self, question: &Question) {
        if question.kind == Kind::Nation {
            self.nation = None;
            self.nation_asked = false;
            return;
        }
        for slot in slots(question) {
            self.given[slot] = Given::NotAsked;
        }
    }

    /// The nation, where it was said.
    #[must_use]
    pub fn nation(&self) -> Option<Nation> {
        self.nation
    }

    /// Whether the question was asked, with or without an answer.
    #[must_use]
    pub fn was_asked(&self, question: &Question) -> bool {
        if question.kind == Kind::Nation {
            return self.nation_asked;
        }
        slots(question).any(|slot| self.given[slot] != Given::NotAsked)
    }

    /// The answer as `key = value` says it, if there is one.
    #[must_use]
    pub fn get(&self, rules: &Rules, question: &Question) -> Option<String> {
        match question.kind {
            Kind::Nation => self.nation.map(|nation| nation.key().to_owned()),
            Kind::Several => {
                let given = &self.given[question.slot..question.slot + question.answers.len()];
                if given.iter().any(|given| !matches!(given, Given::Is(_))) {
                    return None;
                }
                let held: Vec<&str> = given
                    .iter()
                    .zip(&question.answers)
                    .filter(|(given, _)| **given == Given::Is(1))
                    .map(|(_, a)| a.value.as_str())
                    .collect();
                Some(if held.is_empty() { "none".to_owned() } else { held.join(",") })
            }
            _ => match self.given[question.slot] {
                Given::Is(value) => Some(rules.questions.value_key(question, value)),
                _ => None,
            },
        }
    }
}

/// The slots of a question.
pub(crate) fn slots(question: &Question) -> std::ops::Range<usize> {
    let count = match question.kind {
        Kind::Nation => 0,
        Kind::Several => question.answers.len(),
        Kind::Choice | Kind::Number { .. } | Kind::Country => 1,
    };
    question.slot..question.slot + count
}

fn unknown_key(rules: &Rules, key: &str) -> AnswerError {
    let known = rules.questions.all.iter().map(|question| question.key.as_str()).chain(["treatment_date"]);
    AnswerError::UnknownKey { key: key.to_owned(), near: did_you_mean(key, known) }
}
