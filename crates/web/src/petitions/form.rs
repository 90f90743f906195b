//! The form: what somebody typed, what is wrong with it, and the two traps for machines that people do
//! not see: a field to be left empty, and the moment at which the page was made.

use petition::country::{self, Country};
use petition::{Fault, Field, Form};
use serde::Deserialize;

/// How long whoever mends a form is taken to have had it open at least, in seconds.
const MENDING: i64 = 10;
/// A form that has lain open for longer than this is no trap, only old.
const LONGEST: i64 = 7 * 86_400;

/// What was sent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Sent {
    name: String,
    email: String,
    postcode: String,
    country: String,
    updates: String,
    /// Tag of the language of the page, and so of the mails.
    pub(crate) language: String,
    /// To be left empty.
    website: String,
    /// When the page was made, in seconds since 1970.
    pub(super) since: String,
}

/// As the page shows it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shown {
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) postcode: String,
    pub(crate) country: String,
    pub(crate) updates: bool,
    pub(crate) since: i64,
    pub(crate) problems: Vec<Problem>,
}

/// What has to be put right: the field, and the key of the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) field: &'static str,
    pub(crate) key: &'static str,
}

impl Sent {
    /// For the engine.
    pub(crate) fn form(&self) -> Form {
        Form {
            name: self.name.clone(),
            email: self.email.clone(),
            postcode: self.postcode.clone(),
            country: self.country.clone(),
            updates: self.updates.clone(),
        }
    }

    /// Whether the field that people do not see was filled in.
    pub(crate) fn is_trapped(&self) -> bool {
        !self.website.trim().is_empty()
    }

    /// The form once more, with all that was typed.
    pub(crate) fn again(self, faults: &[(Field, Fault)], now: i64) -> Shown {
        // Who mends a form is quick, and no machine for that.
        let since = self.since.parse().ok().filter(|since| (0..LONGEST).contains(&(now - since)));
        let since = since.unwrap_or(now).min(now - MENDING);
        Shown {
            name: self.name,
            email: self.email,
            postcode: self.postcode,
            country: if self.country.is_empty() { "GB".to_owned() } else { self.country },
            updates: !self.updates.is_empty(),
            since,
            problems: faults
                .iter()
                .map(|(field, fault)| Problem { field: field.name(), key: key(*field, *fault) })
                .collect(),
        }
    }
}

impl Shown {
    /// An empty form.
    pub(crate) fn empty(now: i64) -> Self {
        Self { country: "GB".to_owned(), since: now, ..Self::default() }
    }

    /// Every country but the first of the list.
    pub(crate) fn countries(&self) -> impl Iterator<Item = &'static Country> {
        country::all().iter().filter(|country| country.code != "GB")
    }

    /// The words for a field, if something is wrong with it.
    pub(crate) fn problem(&self, field: &str) -> Option<&'static str> {
        self.problems.iter().find(|problem| problem.field == field).map(|problem| problem.key)
    }

    /// Whether something is wrong with a field.
    pub(crate) fn is_wrong(&self, field: &str) -> bool {
        self.problem(field).is_some()
    }
}

const fn key(field: Field, fault: Fault) -> &'static str {
    match (field, fault) {
        (_, Fault::Unprintable) => "petition-error-unprintable",
        (Field::Name, Fault::Empty) => "petition-error-name-missing",
        (Field::Name, Fault::LooksLikeAFormula) => "petition-error-name-sign",
        (Field::Name, Fault::HoldsAnAddress) => "petition-error-name-link",
        (Field::Name, _) => "petition-error-name-long",
        (Field::Email, Fault::Empty) => "petition-error-email-missing",
        (Field::Email, _) => "petition-error-email",
        (Field::Postcode, Fault::Empty) => "petition-error-postcode-missing",
        (Field::Postcode, _) => "petition-error-postcode",
        (Field::Country, _) => "petition-error-country",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(website: &str, since: &str) -> Sent {
        Sent { website: website.into(), since: since.into(), ..Sent::default() }
    }

    #[test]
    fn machines_fall_into_the_trap_and_people_do_not() {
        assert!(sent("https://x.example", "0").is_trapped());
        assert!(!sent(" ", "990").is_trapped());
    }

    #[test]
    fn whoever_mends_a_form_is_not_too_quick() {
        let again = sent("", "999").again(&[(Field::Name, Fault::Empty)], 1000);
        assert_eq!(again.since, 990);
        assert_eq!(again.problem("name"), Some("petition-error-name-missing"));
        assert_eq!(sent("", "soon").again(&[], 1000).since, 990);
        assert_eq!(sent("", "400").again(&[], 1000).since, 400);
    }
}
