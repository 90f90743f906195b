//! A practice's own words → findings with the guidance beside them, a grade, and mended wording.
//!
//! Pure and deterministic: no clock, no network, no files. The rules and the vocabulary are text in
//! `knowledge/policy/`; the grammar that reads sentences is here.

mod grammar;
mod model_policy;
mod reader;
mod report;
mod verdict;
mod words;

use base::{Date, Nation};
use documents::Document;

pub use model_policy::{ModelPolicy, Part, PartKind, Practice, Sentence, model_policy};
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
    let text = reader::Text::new(document);
    let claims = reader::claims(document, &text, options.nation);
    let positives = verdict::positives(&claims);
    let summary = verdict::summary(&claims, &positives);
    let grade = verdict::grade(&summary, false);
    let findings = claims.iter().flat_map(|claim| findings(document, claim)).collect();
    Report { nation: options.nation, grade, summary, findings, positives }
}

fn findings(document: &Document, claim: &reader::Claim) -> Vec<Finding> {
    use grammar::mentions::Kinds;
    let Some(level) = verdict::level(claim.act) else { return Vec::new() };
    [(Kinds::IDENTITY, Kind::PhotoId), (Kinds::ADDRESS, Kind::Address), (Kinds::STATUS, Kind::Immigration)]
        .into_iter()
        .filter(|(kinds, _)| claim.kinds.has(*kinds))
        .map(|(_, kind)| Finding {
            rule: "x",
            kind,
            level,
            span: claim.span,
            because: claim.because.clone(),
            context: document.heading_path(&document.blocks[claim.block]).map(str::to_owned).collect(),
            message: String::new(),
            guidance: Vec::new(),
            suggestion: String::new(),
        })
        .collect()
}
