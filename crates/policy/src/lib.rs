//! A practice's own words → findings with the guidance beside them, a grade, and mended wording.
//!
//! Pure and deterministic: no clock, no network, no files. The rules and the vocabulary are text in
//! `knowledge/policy/`; the grammar that reads sentences is here.

mod findings;
mod grammar;
mod hash;
mod hurdles;
mod mend;
mod model_policy;
mod reader;
mod report;
mod rules;
mod sentences;
mod verdict;
mod weigh;
mod words;

use base::Nation;
use documents::Document;

pub use mend::{Mended, Piece, mend};
pub use model_policy::{ModelPolicy, Part, PartKind, Practice, Sentence, model_policy};
pub use reader::{Candidate, candidates};
pub use report::{Finding, Grade, Kind, Level, Positive, PositiveKind, Report, Standing, Summary};
pub use rules::{Rule, rule, rules, sources};
pub use weigh::{Decision, Sums};

/// What the check must know besides the words.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Whose law applies.
    pub nation: Nation,
}

/// Reads a document and says what is wrong in it.
#[must_use]
pub fn check(document: &Document, options: &Options) -> Report {
    let text = sentences::Text::new(document);
    let claims = reader::claims(document, &text, options.nation);
    let positives = verdict::positives(&claims);
    let summary = verdict::summary(&claims, &positives);
    let sentence = |offset| text.sentence_at(document, offset);
    let mut hurdles = hurdles::hurdles(document, options.nation, sentence);
    hurdles.extend(hurdles::of_the_whole(document, options.nation, &claims, sentence));
    let grade = verdict::grade(&summary, !hurdles.is_empty());
    let findings = findings::findings(document, options.nation, &claims, &hurdles);
    Report { nation: options.nation, grade, summary, findings, positives }
}
