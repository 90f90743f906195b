//! Names: two words with capitals right beside another identifier, or said to be a patient's.

use std::sync::LazyLock;

use regex::Regex;

use super::letters::Plain;
use super::words::{WORDS, pattern};
use super::{Found, Kind};

/// Words with capitals, one behind another.
static CAPITALS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?:Mrs?|Ms|Miss|Mx)\.\s+)?\p{Lu}[\p{L}'\-]+(?:\s+(?:(?:al|el|bin|bint|de|van|der|da|dos|ul)\b|\p{Lu}[\p{L}'\-]+|\p{Lu}\b\.?))*",
    )
});
static LAST_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:\p{Lu}[\p{L}'\-]+)(?:\s+(?:(?:al|el|bin|bint|de|van|der|da|dos|ul)\b|\p{Lu}[\p{L}'\-]+|\p{Lu}\b\.?))*$",
    )
});

/// How near a name and a number must stand, in bytes.
const NEAR: usize = 40;

/// Adds names beside what is already found, and names that are said to be a patient's.
pub(super) fn find(plain: &Plain, found: &mut Vec<Found>) {
    let others: Vec<_> = found.iter().map(|one| one.at.clone()).collect();
    for words in CAPITALS.find_iter(&plain.text) {
        let Some(name) = name_in(words.as_str()) else { continue };
        let at = words.start() + name.start..words.start() + name.end;
        let said = WORDS.named.is_match(plain.before(at.start, 24)) && words_of(&plain.text[at.clone()]) >= 2;
        let titled = ends_with_a_title(plain.before(at.start, 8));
        let beside = others.iter().any(|other| {
            other.end <= at.start && at.start - other.end <= NEAR
                || at.end <= other.start && other.start - at.end <= NEAR
        });
        if said || beside && (titled || words_of(&plain.text[at.clone()]) >= 2) {
            found.push(Found { kind: Kind::Name, at });
        }
    }
}

/// Whether a text ends with a name, such as "… saw Amina Yusuf".
pub(super) fn ends_with_a_name(text: &str) -> bool {
    let Some(words) = LAST_WORDS.find(text) else { return false };
    name_in(words.as_str()).is_some_and(|name| {
        let titled = ends_with_a_title(&text[..words.start() + name.start].to_lowercase());
        name.end == words.len() && (titled || words_of(&words.as_str()[name]) >= 2)
    })
}

/// Whether what stands before, in small letters, is "Mrs" or the like.
fn ends_with_a_title(before: &str) -> bool {
    let last = before.trim_end_matches(['.', ' ']).rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    WORDS.titles.iter().any(|title| title == last)
}

/// The part of some words with capitals that can be a name: without a first "The" or "Monday", and with nothing official in it.
fn name_in(words: &str) -> Option<std::ops::Range<usize>> {
    let mut start = 0;
    for word in words.split_inclusive(char::is_whitespace) {
        let bare = word.trim().trim_end_matches(['.', '\'']).to_lowercase();
        let title = WORDS.titles.contains(&bare);
        if !title && !WORDS.not_names.contains(&bare) {
            break;
        }
        start += word.len();
    }
    let rest = words.get(start..).filter(|rest| !rest.trim().is_empty())?;
    let official = rest
        .split_whitespace()
        .any(|word| WORDS.not_names.contains(&word.trim_end_matches(['.', '\'']).to_lowercase()));
    let shouted = rest.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase) && words_of(rest) < 2;
    (!official && !shouted).then(|| start..start + rest.trim_end().len())
}

fn words_of(text: &str) -> usize {
    text.split_whitespace().count()
}
