//! A practice as people need it: readable name, address, where it is, whether it is open.

use std::cmp::Ordering;

use base::{Date, Nation, OdsCode, Postcode};

use crate::Point;
use crate::reading::{OdsRow, OdsStatus};

/// A GP practice, or a branch of one.
#[derive(Debug, Clone, PartialEq)]
pub struct Practice {
    /// Its code.
    pub ods: OdsCode,
    /// Its name, in the capitals that people expect.
    pub name: String,
    /// Its address without the postcode.
    pub address: String,
    /// Its postcode.
    pub postcode: Option<Postcode>,
    /// Telephone as published; empty when it is not known.
    pub phone: String,
    /// Address of its site; empty when it is not known.
    pub site: String,
    /// The code of its integrated care board or health board.
    pub board: String,
    /// The nation.
    pub nation: Nation,
    /// Whether it is open.
    pub status: OdsStatus,
    /// When it closed.
    pub closed: Option<Date>,
    /// The practice of which this is a branch.
    pub parent: Option<OdsCode>,
    /// Where it is.
    pub point: Option<Point>,
    /// Whether `point` is only the middle of a district around it, because its postcode is not in the tables.
    pub is_rough: bool,
    /// Whether it belongs to the town that does not exist.
    pub is_made_up: bool,
}

impl Practice {
    /// Whether people can go there.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.status == OdsStatus::Active
    }

    /// The page of the NHS on which people join it; only practices in England have one.
    #[must_use]
    pub fn registration_page(&self) -> Option<String> {
        let takes_part = self.nation == Nation::England && self.is_open() && !self.is_made_up && self.parent.is_none();
        takes_part.then(|| format!("https://gp-registration.nhs.uk/{}", self.ods))
    }

    /// From a row of an ODS table, still without a place.
    pub(crate) fn from_row(row: &OdsRow) -> Self {
        let nation = match row.grouping.as_str() {
            "W00" => Nation::Wales,
            "S00" => Nation::Scotland,
            _ => Nation::England,
        };
        Self {
            ods: row.code.clone(),
            name: in_readable_capitals(&row.name),
            address: in_readable_capitals(&row.address),
            postcode: row.postcode,
            phone: row.phone.clone(),
            site: String::new(),
            board: row.board.clone(),
            nation,
            status: row.status,
            closed: row.closed,
            parent: row.parent.clone(),
            point: None,
            is_rough: false,
            is_made_up: false,
        }
    }
}

/// Words that keep their capitals in a name.
const ALL_CAPITALS: [&str; 9] = ["NHS", "GP", "PMS", "UK", "II", "III", "IV", "HMP", "MRI"];
/// Words that have none, except at the beginning.
const NO_CAPITALS: [&str; 12] = ["and", "of", "the", "on", "in", "at", "by", "upon", "le", "under", "with", "for"];

/// `THE DENSHAM SURGERY` → `The Densham Surgery`; what already has small letters stays as it is.
#[must_use]
pub fn in_readable_capitals(text: &str) -> String {
    if text.chars().any(char::is_lowercase) {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    let mut begins = true;
    for (at, word) in text.split(' ').filter(|word| !word.is_empty()).enumerate() {
        if at > 0 {
            shown.push(' ');
        }
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let lower = word.to_lowercase();
        if ALL_CAPITALS.contains(&bare) || has_digit_and_letter(bare) {
            shown.push_str(word);
        } else if !begins && NO_CAPITALS.contains(&bare.to_lowercase().as_str()) {
            shown.push_str(&lower);
        } else {
            capitalise(&lower, &mut shown);
        }
        begins = word.ends_with([',', '-', '(', '/']);
    }
    shown
}

fn has_digit_and_letter(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
        && word.bytes().any(|byte| byte.is_ascii_alphabetic())
        && word.len() < 5
}

/// A capital at the beginning and behind a hyphen, bracket or dot, and behind `O'` and `Mc`.
fn capitalise(word: &str, into: &mut String) {
    let mut wants = true;
    let mut before = String::new();
    for c in word.chars() {
        if wants && c.is_alphabetic() {
            into.extend(c.to_uppercase());
            wants = false;
        } else {
            into.push(c);
        }
        before.push(c);
        wants |= matches!(c, '-' | '(' | '.' | '/' | '&') || before == "o'" || before == "o’" || before == "mc";
    }
}

/// What changed between two editions of a list of practices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PracticeChanges {
    /// Code and name of those that were not there before.
    pub opened: Vec<(OdsCode, String)>,
    /// Those that were open and are not any more, and those that are gone from the list.
    pub closed: Vec<(OdsCode, String)>,
    /// Code, name before, name now.
    pub renamed: Vec<(OdsCode, String, String)>,
    /// Code and name of those at another postcode now.
    pub moved: Vec<(OdsCode, String)>,
}

impl PracticeChanges {
    /// Compares two lists.
    #[must_use]
    pub fn between(older: &[OdsRow], newer: &[OdsRow]) -> Self {
        let open = |row: &OdsRow| row.status == OdsStatus::Active;
        let (older, newer) = (by_code(older), by_code(newer));
        let mut changes = Self::default();
        let (mut old, mut new) = (older.into_iter().peekable(), newer.into_iter().peekable());
        loop {
            let order = match (old.peek(), new.peek()) {
                (None, None) => break,
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(old), Some(new)) => old.code.cmp(&new.code),
            };
            match order {
                Ordering::Less => {
                    if let Some(row) = old.next().filter(|row| open(row)) {
                        changes.closed.push(named(row));
                    }
                }
                Ordering::Greater => {
                    if let Some(row) = new.next().filter(|row| open(row)) {
                        changes.opened.push(named(row));
                    }
                }
                Ordering::Equal => {
                    if let (Some(before), Some(now)) = (old.next(), new.next()) {
                        changes.compare(before, now);
                    }
                }
            }
        }
        changes
    }

    fn compare(&mut self, before: &OdsRow, now: &OdsRow) {
        let open = |row: &OdsRow| row.status == OdsStatus::Active;
        match (open(before), open(now)) {
            (true, false) => self.closed.push(named(now)),
            (false, true) => self.opened.push(named(now)),
            (false, false) => {}
            (true, true) => {
                let [old_name, new_name] = [before, now].map(|row| in_readable_capitals(&row.name));
                if old_name != new_name {
                    self.renamed.push((now.code.clone(), old_name, new_name));
                }
                if before.postcode != now.postcode {
                    self.moved.push(named(now));
                }
            }
        }
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self == &Self::default()
    }
}

fn named(row: &OdsRow) -> (OdsCode, String) {
    (row.code.clone(), in_readable_capitals(&row.name))
}

fn by_code(rows: &[OdsRow]) -> Vec<&OdsRow> {
    let mut rows: Vec<_> = rows.iter().collect();
    rows.sort_by(|a, b| a.code.cmp(&b.code));
    rows.dedup_by(|a, b| a.code == b.code);
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_capitals_become_readable() {
        for (published, shown) in [
            ("THE DENHOLM SURGERY", "The Denholm Surgery"),
            ("DR O'MALLEY & PARTNERS", "Dr O'Malley & Partners"),
            ("ST. MARY'S HEALTH CENTRE", "St. Mary's Health Centre"),
            ("MARROWBY-ON-SEA GP PRACTICE", "Marrowby-On-Sea GP Practice"),
            ("HOUSE OF THE ELM (UPPER VALE)", "House of the Elm (Upper Vale)"),
            ("12A HIGH STREET, THE GREEN", "12A High Street, The Green"),
            ("McKenzie Practice", "McKenzie Practice"),
            ("MCKENZIE PRACTICE", "McKenzie Practice"),
        ] {
            assert_eq!(in_readable_capitals(published), shown);
        }
    }

    fn row(code: &str, name: &str, postcode: &str, status: OdsStatus) -> OdsRow {
        OdsRow {
            code: code.parse().expect("a code"),
            name: name.into(),
            grouping: "Y56".into(),
            board: "QMF".into(),
            address: String::new(),
            postcode: postcode.parse().ok(),
            status,
            closed: None,
            parent: None,
            phone: String::new(),
        }
    }

    #[test]
    fn a_newer_list_opens_closes_renames_and_moves() {
        use OdsStatus::{Active, Closed};
        let old = [
            row("X00001", "OAK SURGERY", "QX1 1AA", Active),
            row("X00002", "ELM SURGERY", "QX1 1AA", Active),
            row("X00003", "ASH SURGERY", "QX1 1AA", Active),
            row("X00004", "FIR SURGERY", "QX1 1AA", Closed),
        ];
        let new = [
            row("X00005", "YEW SURGERY", "QX1 1AA", Active),
            row("X00002", "ELM TREE SURGERY", "QX2 1AA", Active),
            row("X00003", "ASH SURGERY", "QX1 1AA", Closed),
        ];
        let changes = PracticeChanges::between(&old, &new);
        let codes = |list: &[(OdsCode, String)]| list.iter().map(|(code, _)| code.to_string()).collect::<Vec<_>>();
        assert_eq!(codes(&changes.opened), ["X00005"]);
        assert_eq!(codes(&changes.closed), ["X00001", "X00003"]);
        assert_eq!(codes(&changes.moved), ["X00002"]);
        assert_eq!(changes.renamed[0].2, "Elm Tree Surgery");
        assert!(PracticeChanges::between(&new, &new).is_empty());
    }
}
