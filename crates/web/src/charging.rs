//! `/charging`: who may be charged for NHS care. An interview with one question a page, its answer with the regulation,
//! a guide with a page for each exemption, and a panel for the lawyer who checks the rules.
//!
//! Answers travel in the form alone ([`trail`]); they are never kept and never stand in an address.

mod ask;
mod book;
mod day;
mod guide;
mod laws;
mod panel;
mod pdf;
mod question;
mod result;
mod trail;

pub(crate) use ask::{answer, start};
pub(crate) use book::{changes, show as book};
pub(crate) use guide::{list as guide, search, show as rule};
pub(crate) use laws::{list as laws, show as law};
pub(crate) use panel::{download as checks_file, list as panels, show as panel};
pub(crate) use pdf::show as book_pdf;

use ::charging::{Outcome, Span};
use base::{Confidence, Date, Nation, in_words};

use crate::page::{Area, Page};

/// A page of this area.
fn page(title: impl Into<String>, description: &'static str) -> Page {
    Page::new(Area::Charging, title, description)
}

/// How sure we are, for a badge: its class and its words.
const fn sure(confidence: Confidence) -> (&'static str, &'static str) {
    match confidence {
        Confidence::High => ("sure", "read at the source"),
        Confidence::Medium => ("told", "read in part, or told by others"),
        Confidence::Low => ("unsure", "not verified"),
    }
}

/// The outcome as a class of style.
const fn shade(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::FreeGp | Outcome::FreeForEveryone | Outcome::FreeForYou => "free",
        Outcome::Depends => "depends",
        Outcome::ChargeableUrgentNotUpfront => "later",
        Outcome::ChargeableUpfront => "first",
    }
}

/// `since 23 October 2017`; nothing where there is no limit.
fn days(span: Span) -> Option<String> {
    match (span.from, span.until) {
        (None, None) => None,
        (Some(from), None) => Some(format!("since {}", in_words(from))),
        (None, Some(until)) => Some(format!("until {}", in_words(until))),
        (Some(from), Some(until)) => Some(format!("from {} until {}", in_words(from), in_words(until))),
    }
}

/// Whether a rule is in force on the day.
fn today(span: Span, day: Date) -> bool {
    span.holds(day)
}

/// The nation whose key stands in an address: `northern-ireland`.
fn nation_of(slug: &str) -> Option<Nation> {
    Nation::ALL.iter().copied().find(|nation| nation_slug(*nation) == slug)
}

/// The nation as it stands in an address.
fn nation_slug(nation: Nation) -> String {
    nation.key().replace('_', "-")
}

/// With a capital first letter and a full stop.
fn sentence(words: &str) -> String {
    let words = words.trim();
    let mut letters = words.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().collect::<String>()).unwrap_or_default();
    let stop = if words.ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{first}{}{stop}", letters.as_str())
}
