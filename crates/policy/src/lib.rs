//! A practice's own words → findings with the guidance beside them, a grade, and mended wording.
//!
//! Pure and deterministic: no clock, no network, no files. The rules and the vocabulary are text in
//! `knowledge/policy/`; the grammar that reads sentences is here.

mod report;

use base::{Date, Nation};
use documents::Document;

pub use report::{Finding, Grade, Kind, Level, Positive, PositiveKind, Report, Standing, Summary};

/// What the check must know besides the words.
#[derive(Debug, Clone)]
pub struct Options {
    /// Whose law applies.
    pub nation: Nation,
    /// Today, for suppressions that expire.
    pub today: Date,
}

/// Reads a document and says what is wrong in it.
#[must_use]
pub fn check(document: &Document, options: &Options) -> Report {
    let _ = document;
    Report { nation: options.nation, grade: Grade::NoMention, summary: Summary::default(), findings: Vec::new(), positives: Vec::new() }
}
