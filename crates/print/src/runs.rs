//! Texts as a template takes them: lines of runs, so that a Latin name in an Arabic or Chinese line keeps
//! its own direction and letters, and what is not filled in becomes a line to write on.

use serde::Serialize;

use crate::error::PrintError;
use crate::fonts;

/// Stands in a text where a person will write by hand.
pub(crate) const BLANK: &str = "\u{E000}";

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// A piece of a line in one manner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Run {
    /// The letters.
    pub t: String,
    /// A value that was filled in: it has its own direction. `None` for the text around it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dir: Option<&'static str>,
    /// A line to write on.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub blank: bool,
}

/// A text in lines, each in runs; the values of a text arrive between direction marks.
pub(crate) fn lines(text: &str) -> Vec<Vec<Run>> {
    text.lines().map(line).collect()
}

fn line(line: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once(FIRST_STRONG_ISOLATE) {
        let (value, after) = after.split_once(POP_ISOLATE).unwrap_or((after, ""));
        if !before.is_empty() {
            runs.push(Run { t: before.to_owned(), dir: None, blank: false });
        }
        runs.push(value_run(value));
        rest = after;
    }
    if !rest.is_empty() {
        runs.push(Run { t: rest.to_owned(), dir: None, blank: false });
    }
    runs
}

/// Something that was filled in.
pub(crate) fn value_run(value: &str) -> Run {
    if value == BLANK {
        return Run { t: String::new(), dir: None, blank: true };
    }
    Run { t: value.to_owned(), dir: Some(direction(value)), blank: false }
}

/// The direction of the first letter that has one.
pub(crate) fn direction(text: &str) -> &'static str {
    let strong = text.chars().find_map(|c| {
        let right_to_left = matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
        // Digits have no direction of their own, in any script.
        if c.is_numeric() {
            None
        } else if right_to_left {
            Some("rtl")
        } else {
            c.is_alphabetic().then_some("ltr")
        }
    });
    strong.unwrap_or("ltr")
}

/// What people typed: no characters that would steer the line or the machine, ends trimmed, spaces single.
pub(crate) fn clean(typed: &str) -> String {
    let plain: String = typed
        .chars()
        .map(|c| if c == '\t' { ' ' } else { c })
        .filter(|c| *c == '\n' || !(c.is_control() || (fonts::steers(*c) && !matches!(*c, '\u{200C}' | '\u{200D}'))))
        .collect();
    let lines = plain.lines().map(|line| line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Refuses a character that no font has, before anything is set, and says where it stands.
pub(crate) fn can_be_written(text: &str, place: impl Fn() -> String) -> Result<(), PrintError> {
    match text.chars().find(|c| !fonts::can_write(*c)) {
        Some(character) => Err(PrintError::NoSuchCharacter { character, place: place() }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_keeps_its_own_direction() {
        let runs = &lines("عيادتكم: \u{2068}Elm Tree Surgery\u{2069}.")[0];
        assert_eq!(runs.len(), 3);
        assert_eq!((runs[0].dir, runs[1].dir, runs[2].dir), (None, Some("ltr"), None));
        assert_eq!(runs[1].t, "Elm Tree Surgery");
        assert_eq!(value_run("020 7946 0018").dir, Some("ltr"));
        assert_eq!(value_run("٥ عيادة").dir, Some("rtl"));
    }

    #[test]
    fn what_steers_is_taken_out_of_what_people_type() {
        assert_eq!(clean("  Elm\u{202E} Tree\t  Surgery\u{0} "), "Elm Tree Surgery");
        assert_eq!(clean("می\u{200C}خواهم"), "می\u{200C}خواهم");
    }
}
