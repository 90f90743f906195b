//! The questions: how they are asked, why, and which answers there are.

use crate::condition::Condition;
use crate::nearest::{did_you_mean, plain};

/// One question of `knowledge/charging/questions.toml`.
#[derive(Debug, Clone)]
pub struct Question {
    /// Its key in rules and JSON.
    pub key: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Whether it is about the care, not the person.
    pub about_care: bool,
    /// How much it asks of somebody, from 0 to 3.
    pub personal: u8,
    /// Asked only when nothing else is open.
    pub last: bool,
    /// No rule hangs on it: taken and passed on, never asked.
    pub advice_only: bool,
    /// How it is asked.
    pub ask: String,
    /// Why it is asked.
    pub why: String,
    /// What to do if one does not know.
    pub unsure: String,
    /// For a question that few people need: the words beside a box to tick, on one page with others of its kind. Not
    /// ticked means the default.
    pub tick: Option<String>,
    /// Questions with a box of which one must have been ticked for this one to be worth asking; empty: any.
    pub follows: Vec<String>,
    /// The answers to choose from; empty for numbers and countries.
    pub answers: Vec<Answer>,
    /// What is taken when nothing is said, with the situation in which it is; the first that fits.
    pub(crate) assume: Vec<(usize, Condition)>,
    /// Its first slot, see [`Slot`].
    pub(crate) slot: usize,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A nation of the United Kingdom.
    Nation,
    /// One of the answers.
    Choice,
    /// Any number of the answers.
    Several,
    /// A whole number in this range.
    Number {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A country by its ISO 3166 code.
    Country,
}

/// One answer to choose.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its key in rules and JSON.
    pub value: String,
    /// Its wording for people.
    pub label: String,
    /// Other names that are understood.
    pub also: Vec<String>,
    /// It can only help the person.
    pub exempts: bool,
    /// It is the absence of such help.
    pub neutral: bool,
}

/// One thing that can be known: a question, or one answer of a question that takes several.
#[derive(Debug, Clone)]
pub(crate) struct Slot {
    /// The question's place in [`Questions::all`].
    pub(crate) question: usize,
    /// For a question that takes several answers: which.
    pub(crate) item: Option<usize>,
    /// How many values it can have.
    pub(crate) size: usize,
}

/// All questions.
#[derive(Debug, Clone)]
pub struct Questions {
    pub(crate) all: Vec<Question>,
    pub(crate) slots: Vec<Slot>,
    /// ISO codes and names, sorted by code.
    pub(crate) countries: Vec<(String, String)>,
    pub(crate) never: Vec<Never>,
}

/// Answers that cannot all be true of one person.
#[derive(Debug, Clone)]
pub(crate) struct Never {
    pub(crate) when: Condition,
    pub(crate) say: String,
}

impl Questions {
    /// All questions, in the order of the file.
    #[must_use]
    pub fn all(&self) -> &[Question] {
        &self.all
    }

    /// The question with this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Question> {
        self.all.iter().find(|question| question.key == key)
    }

    /// The country codes with their names.
    #[must_use]
    pub fn countries(&self) -> &[(String, String)] {
        &self.countries
    }

    /// What is taken when nothing is said, whatever else is known; as `key = value` says it.
    #[must_use]
    pub fn default_of(&self, question: &Question) -> Option<String> {
        let (raw, _) = question.assume.iter().find(|(_, when)| *when == Condition::Always)?;
        Some(if question.kind == Kind::Several { "none".to_owned() } else { self.value_key(question, *raw) })
    }

    /// The number of the answer `value`, read kindly: case, spaces and other usual names do not matter.
    ///
    /// # Errors
    /// When it is no answer, in words, with the nearest one.
    pub(crate) fn value(&self, question: &Question, value: &str) -> Result<usize, String> {
        let wrong = |known: Vec<&str>| {
            let near = did_you_mean(value, known.iter().copied());
            let list = if known.len() <= 25 { format!(" It takes: {}.", known.join(", ")) } else { String::new() };
            let stop = if near.is_empty() { "." } else { "" };
            Err(format!("“{value}” is no answer to “{}”{near}{stop}{list}", question.key))
        };
        let meant = plain(value);
        match question.kind {
            Kind::Nation => Err(format!("“{}” is no answer to choose in a rule", question.key)),
            Kind::Choice | Kind::Several => question
                .answers
                .iter()
                .position(|answer| answer.value == value)
                .or_else(|| {
                    question
                        .answers
                        .iter()
                        .position(|a| plain(&a.value) == meant || a.also.iter().any(|name| plain(name) == meant))
                })
                .map_or_else(|| wrong(question.answers.iter().map(|answer| answer.value.as_str()).collect()), Ok),
            Kind::Country => self
                .countries
                .iter()
                .position(|(code, _)| code == value)
                .or_else(|| {
                    // “UK” is no ISO code, and everybody's word for GB.
                    let code = if meant == "uk" { "GB" } else { value.trim() };
                    self.countries
                        .iter()
                        .position(|(known, name)| known.eq_ignore_ascii_case(code) || plain(name) == meant)
                })
                .map_or_else(
                    || match crate::nearest::nearest(value, self.countries.iter().map(|(_, name)| name.as_str())) {
                        Some(name) => {
                            let code = self
                                .countries
                                .iter()
                                .find(|(_, other)| other == name)
                                .map_or("", |(code, _)| code.as_str());
                            Err(format!("“{value}” is no country code – did you mean {code} ({name})?"))
                        }
                        None => Err(format!("“{value}” is no country code; use two letters such as IE or AU")),
                    },
                    Ok,
                ),
            Kind::Number { least, most } => match value.trim().trim_end_matches(".0").parse::<u32>() {
                Ok(number) if (least..=most).contains(&number) => Ok((number - least) as usize),
                _ => Err(format!(
                    "“{value}” is no answer to “{}”: it takes a whole number from {least} to {most}",
                    question.key
                )),
            },
        }
    }

    /// The value number `raw` of a question in words for JSON.
    pub(crate) fn value_key(&self, question: &Question, raw: usize) -> String {
        match question.kind {
            Kind::Country => self.countries.get(raw).map_or_else(String::new, |(code, _)| code.clone()),
            Kind::Number { least, .. } => (raw + least as usize).to_string(),
            _ => question.answers.get(raw).map_or_else(String::new, |answer| answer.value.clone()),
        }
    }

    /// The value of a slot as `key = value` for people who read rules.
    pub(crate) fn slot_words(&self, slot: usize, raw: usize) -> String {
        let slot = &self.slots[slot];
        let question = &self.all[slot.question];
        match slot.item {
            Some(item) => {
                let has = if raw == 0 { "without" } else { "has" };
                format!("{} {has} {}", question.key, question.answers[item].value)
            }
            None => format!("{} = {}", question.key, self.value_key(question, raw)),
        }
    }
}
