//! What can go wrong, in words for the person who wanted the sheet.

use languages::{TextError, UnknownLanguage};

use crate::LogoError;

/// Why a sheet could not be printed. Nothing is ever half printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PrintError {
    /// No such kind of sheet.
    #[error(
        "there is no kind of sheet called “{asked}”; did you mean {nearest}? There are posters, cards, letters, forms and graphics"
    )]
    UnknownKind {
        /// What was asked for.
        asked: String,
        /// The kind that looks most like it.
        nearest: &'static str,
    },
    /// No such sheet.
    #[error("there is no {kind} called “{asked}”; did you mean {nearest}?")]
    UnknownSheet {
        /// The kind.
        kind: &'static str,
        /// What was asked for.
        asked: String,
        /// The name that looks most like it.
        nearest: String,
    },
    /// No such language.
    #[error(transparent)]
    UnknownLanguage(#[from] UnknownLanguage),
    /// More languages than one sheet can hold, or none, or another language than the sheet is written in.
    #[error("{name} takes {takes}, not {asked}")]
    Languages {
        /// The sheet.
        name: String,
        /// What it takes.
        takes: String,
        /// How many were asked for.
        asked: usize,
    },
    /// No such paper.
    #[error("there is no paper called “{asked}”; did you mean {nearest}?")]
    UnknownPaper {
        /// What was asked for.
        asked: String,
        /// The paper that looks most like it.
        nearest: &'static str,
    },
    /// This sheet is not made for that paper.
    #[error("{name} is not made for {paper}; it is made for {offered}")]
    Paper {
        /// The sheet.
        name: String,
        /// What was asked for.
        paper: &'static str,
        /// What there is.
        offered: String,
    },
    /// No such format, or not for this sheet.
    #[error("{name} cannot be made as {format}; choose one of {offered}")]
    Format {
        /// The sheet.
        name: String,
        /// What was asked for.
        format: String,
        /// What there is.
        offered: &'static str,
    },
    /// The sheet has no such field.
    #[error("{name} has no field “{field}”; did you mean “{nearest}”?")]
    UnknownField {
        /// The sheet.
        name: String,
        /// What was given.
        field: String,
        /// The field that looks most like it.
        nearest: String,
    },
    /// The sheet makes no sense without this field.
    #[error("{name} needs “{label}” (field {field})")]
    MissingField {
        /// The sheet.
        name: String,
        /// The field.
        field: String,
        /// What it is for.
        label: String,
    },
    /// The field holds something else than it should.
    #[error("{label} (field {field}): {why}")]
    Field {
        /// The field.
        field: String,
        /// What it is for.
        label: String,
        /// What is wrong and what to write.
        why: String,
    },
    /// None of our fonts has this character.
    #[error("no font here has the character “{character}” (U+{code:04X}), {place}; write it in another way, or leave it out", code = *character as u32)]
    NoSuchCharacter {
        /// The character.
        character: char,
        /// Where it stands.
        place: String,
    },
    /// The words are more than the sheet holds, even in the smallest letters that can be read.
    #[error("{zone} needs {over_mm} mm more than {paper} has, even in small letters; {}", what_helps(*small_helps, *larger))]
    DoesNotFit {
        /// Which part of the sheet.
        zone: String,
        /// By how many millimetres.
        over_mm: u32,
        /// The paper.
        paper: &'static str,
        /// Whether it fits with the smaller letters that the sheet offers.
        small_helps: bool,
        /// The next larger paper for which the sheet is made.
        larger: Option<&'static str>,
    },
    /// The logo cannot be used.
    #[error(transparent)]
    Logo(#[from] LogoError),
    /// A text is missing in this language.
    #[error(transparent)]
    Text(#[from] TextError),
    /// Our own fault: a template is wrong.
    #[error("this sheet could not be set ({0}); this is a fault in the program, please report it")]
    Fault(String),
}

/// What a person can do about words that do not fit.
fn what_helps(small_helps: bool, larger: Option<&'static str>) -> String {
    let mut ways = Vec::new();
    if small_helps {
        ways.push("choose smaller letters".to_owned());
    }
    if let Some(paper) = larger {
        ways.push(format!("take {paper}"));
    }
    ways.push("use fewer words or fewer languages".to_owned());
    ways.join(", or ")
}

/// The name that looks most like what was asked for.
pub(crate) fn nearest<'a>(asked: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let asked = asked.to_lowercase();
    names.max_by(|a, b| strsim::jaro_winkler(&asked, a).total_cmp(&strsim::jaro_winkler(&asked, b)))
}

/// What people typed, short enough to be said back.
pub(crate) fn said(asked: &str) -> String {
    asked.chars().filter(|c| !c.is_control()).take(60).collect()
}
