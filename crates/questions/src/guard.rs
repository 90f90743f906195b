//! The identifier guard: finds, in what somebody is about to send, what would lead to one person.
//!
//! It reads by form (numbers with their check digits, dates, postcodes) and by the words beside (`knowledge/questions/
//! guard.toml`). It stops too much rather than too little where a number stands beside such a word, and leaves alone
//! what answers are full of: regulations, amounts, dates of laws, helplines, offices. How well it does both is measured
//! on labelled lines (`tests/integration/lines.rs`).

mod clusters;
mod dates;
mod letters;
mod names;
mod nhs_number;
mod numbers;
mod places;
mod words;

use std::ops::Range;

use letters::Plain;
use words::WORDS;

/// What a found identifier is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// An NHS number, or a CHI or H&C number, which have the same form.
    NhsNumber,
    /// A date of birth.
    BirthDate,
    /// A full postcode.
    Postcode,
    /// A street address.
    Address,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A name, beside another identifier or given as a patient's.
    Name,
    /// Another number that leads to one person: hospital, passport, National Insurance, Home Office.
    Reference,
}

impl Kind {
    /// The key in `guard.toml`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NhsNumber => "nhs_number",
            Self::BirthDate => "birth_date",
            Self::Postcode => "postcode",
            Self::Address => "address",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Name => "name",
            Self::Reference => "reference",
        }
    }

    /// What it is and what to write instead, for the person who wrote it.
    #[must_use]
    pub fn advice(self) -> &'static str {
        WORDS.advice(self.key())
    }
}

/// An identifier in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: Kind,
    /// Where it stands, in bytes of the text; starts and ends on letters.
    pub at: Range<usize>,
}

/// All identifiers in a text, in order of place; none overlaps another.
#[must_use]
pub fn check(text: &str) -> Vec<Found> {
    let plain = Plain::new(text);
    let mut found = Vec::new();
    places::emails(&plain, &mut found);
    dates::find(&plain, &mut found);
    numbers::find(&plain, &mut found);
    places::postcodes(&plain, &mut found);
    places::addresses(&plain, &mut found);
    let mut found = without_overlaps(found);
    names::find(&plain, &mut found);
    let mut found = without_overlaps(found);
    for one in &mut found {
        one.at = plain.original(&one.at);
    }
    found
}

/// Of two that overlap the first found stays: readers run from the surest to the least sure.
fn without_overlaps(found: Vec<Found>) -> Vec<Found> {
    let mut kept: Vec<Found> = Vec::new();
    for one in found {
        if kept.iter().all(|k| k.at.end <= one.at.start || one.at.end <= k.at.start) {
            kept.push(one);
        }
    }
    kept.sort_by_key(|one| one.at.start);
    kept
}
