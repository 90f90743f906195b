//! NHS numbers, phone numbers, and other numbers that lead to one person.

use std::sync::LazyLock;

use regex::Regex;

use super::clusters::{Cluster, Group, clusters};
use super::letters::Plain;
use super::nhs_number;
use super::words::{WORDS, pattern};
use super::{Found, Kind};

static NATIONAL_INSURANCE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b[a-ceghj-prtw-z][a-ceghj-nprtw-z]\s?-?\d{2}\s?-?\d{2}\s?-?\d{2}\s?-?[a-d]\b"));
/// Numbers of the Home Office and of passports whose form alone tells them.
static TOLD_BY_FORM: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(?:GWF\s?\d{9}|R[A-Z][A-Z0-9]\d{7}|Z[A-Z0-9]\d{7}|\d{4}-\d{4}-\d{4}-\d{4})\b"));
/// A token with figures, behind a word such as "hospital number".
static TOKEN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b[a-z]{0,4}[/\-]?\d[a-z\d]*(?:[ /\-][a-z]{0,2}\d[a-z\d]*)*\b"));
/// Figures said as words, nine or more of them.
static SPOKEN: LazyLock<Regex> = LazyLock::new(|| {
    let figure = "(?:oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine)";
    pattern(&format!(
        r"\b(?:(?:double|treble|triple)\s+)?{figure}(?:[\s,\-]+(?:(?:double|treble|triple)\s+)?{figure}){{8,}}\b"
    ))
});

/// Adds all of them.
pub(super) fn find(plain: &Plain, found: &mut Vec<Found>) {
    for pattern in [&NATIONAL_INSURANCE, &TOLD_BY_FORM] {
        found.extend(pattern.find_iter(&plain.text).map(|number| Found { kind: Kind::Reference, at: number.range() }));
    }
    for token in TOKEN.find_iter(&plain.small) {
        let figures = token.as_str().chars().filter(char::is_ascii_digit).count();
        if figures >= 5 && WORDS.reference.is_match(plain.before(token.start(), 48)) {
            found.push(Found { kind: Kind::Reference, at: token.range() });
        }
    }
    for cluster in clusters(&plain.text) {
        in_cluster(plain, &cluster, found);
    }
    found.extend(SPOKEN.find_iter(&plain.small).map(|spoken| Found { kind: Kind::Phone, at: spoken.range() }));
}

fn in_cluster(plain: &Plain, cluster: &Cluster, found: &mut Vec<Found>) {
    let groups = &cluster.groups;
    let mut at = 0;
    while at < groups.len() {
        let bound = at == 0 && cluster.bound;
        let taken = if bound { 0 } else { nhs(plain, groups, at, found).max(phone(plain, cluster, at, found)) };
        at += taken.max(1);
    }
}

/// The ways in which people part ten digits.
const PARTS: [&[usize]; 9] =
    [&[10], &[3, 3, 4], &[6, 4], &[5, 5], &[3, 7], &[4, 3, 3], &[4, 6], &[3, 3, 2, 2], &[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]];

/// How many groups from here are an NHS number; adds it.
fn nhs(plain: &Plain, groups: &[Group], at: usize, found: &mut Vec<Found>) -> usize {
    let Some(parts) = PARTS.iter().find(|parts| fits(&groups[at..], parts)) else { return 0 };
    let these = &groups[at..at + parts.len()];
    let digits: String = these.iter().map(|group| group.digits.as_str()).collect();
    let (start, end) = ends(these);
    let named = WORDS.nhs_number.is_match(plain.before(start, 40));
    let touched = plain.behind(end, 1).starts_with(|c: char| c.is_alphanumeric() || c == '%');
    if !named && (!nhs_number::is_valid(&digits) || digits.starts_with('0') && !is_a_day(&digits) || touched) {
        return 0;
    }
    found.push(Found { kind: Kind::NhsNumber, at: start..end });
    parts.len()
}

/// CHI numbers begin with a day, so that they may begin with a nought.
fn is_a_day(digits: &str) -> bool {
    let part = |range: std::ops::Range<usize>| digits.get(range).and_then(|part| part.parse::<u8>().ok()).unwrap_or(0);
    (1..=31).contains(&part(0..2)) && (1..=12).contains(&part(2..4))
}

fn fits(groups: &[Group], parts: &[usize]) -> bool {
    groups.len() >= parts.len()
        && groups.iter().zip(parts).all(|(group, length)| group.digits.len() == *length)
        && groups[1..parts.len()].iter().all(|group| !group.gap.contains('/') && group.gap.trim().len() <= 1)
}

/// How many groups from here are a phone number; adds it unless it is a helpline's.
fn phone(plain: &Plain, cluster: &Cluster, at: usize, found: &mut Vec<Found>) -> usize {
    let groups = &cluster.groups[at..];
    let first = &groups[0];
    let abroad =
        (at == 0 && cluster.plus) || first.digits.starts_with("00") && first.digits.len() > 3 || first.digits == "0044";
    // "0 11 702345 6" is a book's number; a phone number that begins with a lone nought goes on in lone figures.
    if !abroad && first.digits == "0" && groups.get(1).is_some_and(|second| second.digits.len() > 1) {
        return 0;
    }
    let called = WORDS.phone.is_match(plain.before(first.start, 40));
    let mut digits = String::new();
    let mut taken = 0;
    for (number, group) in groups.iter().enumerate() {
        let parted = number > 0 && (group.gap.contains('/') || group.gap.contains(". "));
        if parted || digits.len() + group.digits.len() > if abroad { 17 } else { 11 } {
            break;
        }
        digits.push_str(&group.digits);
        if is_phone(&digits, abroad, called) {
            taken = number + 1;
        }
    }
    if taken == 0 {
        return 0;
    }
    let digits: String = groups[..taken].iter().map(|group| group.digits.as_str()).collect();
    let national = national(&digits);
    if !WORDS.phone_starts.iter().any(|start| national.starts_with(start.as_str())) {
        let (start, end) = ends(&groups[..taken]);
        found.push(Found { kind: Kind::Phone, at: start..end });
    }
    taken
}

fn is_phone(digits: &str, abroad: bool, called: bool) -> bool {
    let length = digits.len();
    if abroad {
        return (8..=17).contains(&length);
    }
    match digits.as_bytes() {
        [b'0', b'1' | b'2' | b'3' | b'5' | b'7' | b'8' | b'9', ..] => length == 11 || length == 10,
        [b'4', b'4', b'1' | b'2' | b'7', ..] if length >= 11 => true,
        [b'7', b'1'..=b'9', ..] if length == 10 => called,
        _ => called && (6..=11).contains(&length) && !is_a_year_or_round(digits),
    }
}

fn is_a_year_or_round(digits: &str) -> bool {
    digits.ends_with("000") || digits.len() == 8 && (digits.starts_with("19") || digits.starts_with("20"))
}

/// As dialled at home: `+44 (0)7700 900123` → `07700900123`.
fn national(digits: &str) -> String {
    let rest = digits.strip_prefix("0044").or_else(|| digits.strip_prefix("44"));
    match rest {
        Some(rest) if rest.starts_with('0') => rest.to_owned(),
        Some(rest) => format!("0{rest}"),
        None => digits.to_owned(),
    }
}

fn ends(groups: &[Group]) -> (usize, usize) {
    (groups.first().map_or(0, |group| group.start), groups.last().map_or(0, |group| group.end))
}
