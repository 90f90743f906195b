//! A petition: its words, its dates, and what became of it. What people see of its state follows
//! from the day.

use std::collections::BTreeMap;

use base::Date;

/// What people sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Petition {
    /// The number in its address; never used twice.
    pub number: u32,
    /// In English.
    pub words: Words,
    /// In other languages, by tag; missing ones are shown in English.
    pub translations: BTreeMap<String, Words>,
    /// Who asks.
    pub creator: String,
    /// Signatures.
    pub goal: u64,
    /// The first day of signing.
    pub opens: Date,
    /// The last day of signing.
    pub closes: Date,
    /// The day on which the sealed signatures are erased at the latest.
    pub erase: Date,
    /// What of the names is handed in.
    pub names: Names,
    /// Keys of `knowledge/sources.toml`.
    pub sources: Vec<String>,
    /// When and to whom it was handed in.
    pub handed_in: Option<HandedIn>,
    /// What the addressee answered.
    pub response: Option<Response>,
    /// To whom it was presented again, the oldest first.
    pub presented_again: Vec<PresentedAgain>,
}

/// A petition's words in one language.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// What is asked for, at most 80 characters.
    pub action: String,
    /// Why, at most 300 characters.
    pub background: String,
    /// What exactly, at most 800 characters.
    pub additional: String,
    /// Who is asked.
    pub addressee: String,
}

/// What of the signatories' names the addressee gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Names {
    /// Only the number.
    None,
    /// Their names.
    Names,
    /// Their names and constituencies.
    NamesAndConstituencies,
}

/// The handing in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedIn {
    /// The day.
    pub on: Date,
    /// To whom.
    pub to: String,
}

/// The addressee's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The day.
    pub on: Date,
    /// Who answered.
    pub by: String,
    /// In short, at most 300 characters.
    pub summary: String,
    /// In full; empty when there is no more.
    pub details: String,
}

/// Presented once more, such as to a new government.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresentedAgain {
    /// The day.
    pub on: Date,
    /// To whom.
    pub to: String,
    /// Why.
    pub why: String,
    /// The last day of signing once more; none when it cannot be signed again.
    pub closes: Option<Date>,
}

/// Where a petition stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Signing has not begun.
    NotYetOpen,
    /// It can be signed.
    Open,
    /// Signing has ended.
    Closed,
    /// The addressee has it.
    HandedIn,
    /// The addressee has answered.
    Answered,
    /// It was presented once more.
    PresentedAgain,
}

impl Petition {
    /// Where it stands on a day.
    #[must_use]
    pub fn stage(&self, day: Date) -> Stage {
        let so_far = |on: Date| on <= day;
        if self.presented_again.iter().any(|again| so_far(again.on)) {
            Stage::PresentedAgain
        } else if self.response.as_ref().is_some_and(|response| so_far(response.on)) {
            Stage::Answered
        } else if self.handed_in.as_ref().is_some_and(|handed_in| so_far(handed_in.on)) {
            Stage::HandedIn
        } else if day < self.opens {
            Stage::NotYetOpen
        } else if day > self.closes {
            Stage::Closed
        } else {
            Stage::Open
        }
    }

    /// Whether it can be signed on a day.
    #[must_use]
    pub fn can_be_signed(&self, day: Date) -> bool {
        self.last_day(day).is_some_and(|last| self.opens <= day && day <= last)
    }

    /// The last day of the signing that is under way on a day, or was the last; none when it was
    /// presented again without being opened again.
    #[must_use]
    pub fn last_day(&self, day: Date) -> Option<Date> {
        match self.presented_again.iter().rfind(|again| again.on <= day) {
            Some(again) => again.closes,
            // What has been handed in is complete.
            None => match &self.handed_in {
                Some(handed_in) if handed_in.on <= day => Some(handed_in.on.yesterday().unwrap_or(handed_in.on)),
                _ => Some(self.closes),
            },
        }
    }

    /// Its words in a language, and whether they are in that language rather than in English.
    #[must_use]
    pub fn words_in(&self, tag: &str) -> (&Words, bool) {
        match self.translations.get(tag) {
            Some(words) => (words, true),
            None => (&self.words, tag == "en"),
        }
    }
}
