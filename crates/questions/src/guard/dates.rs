//! Dates of birth: a date with a word of birth beside it, or right behind a name.

use std::sync::LazyLock;

use regex::Regex;

use super::letters::Plain;
use super::names::ends_with_a_name;
use super::words::{WORDS, pattern};
use super::{Found, Kind};

/// With day, month and year, in figures or words; or day and month in words.
static DATE: LazyLock<Regex> = LazyLock::new(|| {
    let months = &WORDS.months;
    pattern(&format!(
        r"\b(?:\d{{1,2}}\s?[/.\-]\s?\d{{1,2}}\s?[/.\-]\s?(?:\d{{4}}|\d{{2}})|(?:19|20)\d{{2}}\s?[/.\-]\s?\d{{1,2}}\s?[/.\-]\s?\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?[\s\-]+(?:{months})\b\.?,?(?:[\s\-]+(?:(?:19|20)\d{{2}}|'?\d{{2}})\b)?|(?:{months})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s+(?:19|20)\d{{2}}\b)?|(?:{months})\.?,?\s+(?:19|20)\d{{2}})"
    ))
});
/// Six or eight figures in a row: a date only behind a word of birth.
static ROW: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b\d{6}(?:\d{2})?\b"));

/// How far a word of birth may stand from its date, in bytes.
const NEAR: usize = 28;

/// Adds the dates of birth.
pub(super) fn find(plain: &Plain, found: &mut Vec<Found>) {
    for date in DATE.find_iter(&plain.small) {
        if is_birth(plain, date.start(), date.end()) {
            found.push(Found { kind: Kind::BirthDate, at: date.range() });
        }
    }
    for row in ROW.find_iter(&plain.small) {
        let before = plain.before(row.start(), 16);
        if WORDS.birth.is_match(before) && !WORDS.reference.is_match(before) && !WORDS.phone.is_match(before) {
            found.push(Found { kind: Kind::BirthDate, at: row.range() });
        }
    }
}

fn is_birth(plain: &Plain, start: usize, end: usize) -> bool {
    let before = sentence_end(plain.before(start, NEAR));
    if let Some(word) = WORDS.birth.find_iter(before).last() {
        let rest = &before[word.end().saturating_sub(1)..];
        let loose =
            word.as_str().trim_matches(|c: char| !c.is_alphabetic()) == "birth" && !has_year(&plain.small[start..end]);
        return !loose && !WORDS.not_birth.is_match(rest);
    }
    let behind = sentence_start(plain.behind(end, NEAR));
    let labelled = behind.trim_start_matches([' ', ',', ')', '-', '(']);
    if labelled.starts_with("dob")
        || labelled.starts_with("d.o.b")
        || labelled.starts_with("is her birthday")
        || labelled.starts_with("is his birthday")
    {
        return true;
    }
    if WORDS.birth.is_match(behind)
        && (labelled.starts_with("is ")
            || labelled.starts_with("as ")
            || labelled.starts_with("date of birth")
            || labelled.starts_with("birth"))
    {
        return true;
    }
    // "Amina Yusuf, 12/03/1985" or "Amina Yusuf (12.3.85)".
    let touching = plain.text[..start].trim_end_matches([' ', ',', '(', '-', ';', '/']);
    touching.len() < start && has_year(&plain.small[start..end]) && ends_with_a_name(touching)
}

fn has_year(date: &str) -> bool {
    date.chars().filter(char::is_ascii_digit).count() >= 5
}

/// What stands in the same sentence, at the end of it.
fn sentence_end(before: &str) -> &str {
    before.rfind(['?', '!', '\n']).map_or(before, |at| &before[at + 1..])
}

fn sentence_start(behind: &str) -> &str {
    behind.find(['?', '!', '\n']).map_or(behind, |at| &behind[..at])
}
