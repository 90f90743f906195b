//! Dated lists (infections, countries) and amounts: what was on them, and how much it was, on a given day.

use base::{Confidence, Date, Nation};

/// A list whose entries come and go.
#[derive(Debug, Clone)]
pub struct DatedList {
    /// The name used in rules.
    pub name: String,
    /// What it is, for people.
    pub say: String,
    /// Where it was read; empty when from general knowledge.
    pub read: String,
    /// How sure we are of it.
    pub confidence: Confidence,
    /// What is on it, and when.
    pub entries: Vec<Entry>,
}

/// One entry of a list.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The answer that it names.
    pub value: String,
    /// Its wording for people.
    pub label: String,
    pub(crate) also: Vec<String>,
    pub(crate) from: Option<Date>,
    pub(crate) from_in: Vec<(Nation, Date)>,
    pub(crate) until: Option<Date>,
    /// The day on which it began is not verified.
    pub day_unsure: bool,
}

impl Entry {
    /// The first day on which it counts in the nation, if one is known.
    #[must_use]
    pub fn from(&self, nation: Nation) -> Option<Date> {
        self.from_in.iter().find(|(other, _)| *other == nation).map(|(_, date)| *date).or(self.from)
    }

    /// The last day on which it counts, if it has ended.
    #[must_use]
    pub fn until(&self) -> Option<Date> {
        self.until
    }

    /// Whether it counts on that day.
    #[must_use]
    pub fn counts(&self, nation: Nation, on: Date) -> bool {
        self.from(nation).is_none_or(|from| from <= on) && self.until.is_none_or(|until| on <= until)
    }
}

/// An amount that changes by date.
#[derive(Debug, Clone)]
pub struct Amount {
    /// The name used in sentences, as `{name}`.
    pub name: String,
    /// What it is, for people.
    pub say: String,
    /// The values, oldest first.
    pub values: Vec<AmountValue>,
}

/// What an amount was from a day on.
#[derive(Debug, Clone)]
pub struct AmountValue {
    /// The first day.
    pub from: Date,
    /// How much, ready to be read.
    pub value: String,
    /// Where it was read.
    pub source: String,
    /// How sure we are.
    pub confidence: Confidence,
}

impl Amount {
    /// What it was on that day.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&AmountValue> {
        self.values.iter().rev().find(|value| value.from <= day)
    }
}

/// Puts the amounts of that day into a sentence; `None` when one is not known on that day.
#[must_use]
pub(crate) fn fill(sentence: &str, amounts: &[Amount], day: Date) -> Option<String> {
    let mut filled = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}')?;
        filled.push_str(before);
        filled.push_str(&amounts.iter().find(|amount| amount.name == name)?.on(day)?.value);
        rest = behind;
    }
    filled.push_str(rest);
    Some(filled)
}
