//! What was learnt of one page, in a form that is written down and read back.

use base::Position;
use fetch::Version;
use policy::{Grade, Kind, Level, PositiveKind, Report, Summary};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::practice::Key;
use crate::trouble::Trouble;

/// A hostile page may hold thousands of findings; so many are kept, the rest are counted.
const MOST_FINDINGS: usize = 100;
/// Quotes are cut at so many characters.
const LONGEST_QUOTE: usize = 600;

/// One page of a practice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Its address, or its path inside the folder.
    pub address: String,
    /// Its title, when it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// How much it seems to be about joining (see `knowledge/audit/links.toml`).
    pub weight: f32,
    /// What was found on it.
    pub reading: Reading,
    /// A fingerprint of its bytes and of everything that decides the result. None when there were no bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) content: Option<Key>,
    /// A fingerprint of its bytes alone: the same page under two addresses is one page.
    #[serde(skip)]
    pub(crate) body: Option<Key>,
    /// Where it came from in the end, when that is another address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) landed: Option<String>,
    /// By what the site knows this version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) etag: Option<String>,
    /// The same, in another header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) modified: Option<String>,
    /// Where it leads, for pages that may not need to be read again: the links worth following.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) leads: Vec<Lead>,
}

/// A link that is worth following.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Lead {
    /// Where to, as an absolute address.
    pub(crate) to: String,
    /// How much it seems to be about joining.
    pub(crate) weight: f32,
}

/// What became of a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// It is about joining, and was checked.
    Checked(Box<Checked>),
    /// It is about something else.
    Beside,
    /// It could not be read.
    Failed(Trouble),
}

/// The result of checking one page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// The grade of the page.
    pub grade: Grade,
    /// What the whole page says of each kind of paper.
    pub summary: Summary,
    /// What to mend, in order of place.
    pub findings: Vec<Finding>,
    /// What helps, in order of place.
    pub positives: Vec<Positive>,
    /// How many findings there are beyond those that are kept.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more_findings: usize,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde passes a reference
const fn is_zero(number: &usize) -> bool {
    *number == 0
}

/// One thing to mend. The same as [`policy::Finding`], with its words instead of their place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule's name.
    pub rule: String,
    /// What it is about.
    pub kind: Kind,
    /// How strongly it is asked for.
    pub level: Level,
    /// The words of the page.
    pub quote: String,
    /// Line and column in the text of the page.
    pub position: Position,
    /// The headings above, outermost first.
    pub context: Vec<String>,
    /// What is wrong, in one sentence.
    pub message: String,
    /// Keys of `knowledge/sources.toml`.
    pub guidance: Vec<String>,
    /// The wording to use instead; empty means: leave it out.
    pub suggestion: String,
}

/// A statement that helps, in the page's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Positive {
    /// What it says.
    pub kind: PositiveKind,
    /// The words of the page.
    pub quote: String,
}

impl Checked {
    /// From the check of a document with this text.
    pub(crate) fn new(report: Report, text: &str) -> Self {
        let more_findings = report.findings.len().saturating_sub(MOST_FINDINGS);
        let findings = report.findings.into_iter().take(MOST_FINDINGS).map(|finding| Finding {
            rule: finding.rule.to_owned(),
            kind: finding.kind,
            level: finding.level,
            quote: quote(finding.span.of(text)),
            position: base::line_and_column(text, finding.span.start),
            context: finding.context,
            message: finding.message,
            guidance: finding.guidance.into_iter().map(str::to_owned).collect(),
            suggestion: finding.suggestion,
        });
        let positives = report.positives.into_iter().take(MOST_FINDINGS);
        Self {
            grade: report.grade,
            summary: report.summary,
            findings: findings.collect(),
            positives: positives.map(|said| Positive { kind: said.kind, quote: quote(said.span.of(text)) }).collect(),
            more_findings,
        }
    }
}

/// The words on one line, cut when they go on for too long.
fn quote(words: &str) -> String {
    let mut line = String::with_capacity(words.len().min(LONGEST_QUOTE));
    for (index, word) in words.split_whitespace().enumerate() {
        if index > 0 {
            line.push(' ');
        }
        line.push_str(word);
        if let Some((cut, _)) = line.char_indices().nth(LONGEST_QUOTE) {
            line.truncate(cut);
            line.push('…');
            break;
        }
    }
    line
}

impl Page {
    /// A page of which nothing is known yet.
    pub(crate) fn unread(address: String) -> Self {
        Self {
            address,
            title: None,
            weight: 0.0,
            reading: Reading::Beside,
            content: None,
            body: None,
            landed: None,
            etag: None,
            modified: None,
            leads: Vec::new(),
        }
    }

    /// Leaves out what only the next visit needs.
    pub(crate) fn forget_the_way(&mut self) {
        (self.content, self.etag, self.modified) = (None, None, None);
        self.leads = Vec::new();
    }

    /// The version that may be shown to the site, and the address that it belongs to.
    pub(crate) fn known(&self) -> Option<(Url, Version)> {
        if matches!(self.reading, Reading::Failed(_)) || (self.etag.is_none() && self.modified.is_none()) {
            return None;
        }
        let at = Url::parse(self.landed.as_deref().unwrap_or(&self.address)).ok()?;
        Some((at, Version { etag: self.etag.clone(), modified: self.modified.clone() }))
    }

    /// The result of the check, when the page was checked.
    #[must_use]
    pub fn checked(&self) -> Option<&Checked> {
        match &self.reading {
            Reading::Checked(checked) => Some(checked),
            Reading::Beside | Reading::Failed(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_one_line_and_end_somewhere() {
        assert_eq!(quote("bring \n\n a  passport"), "bring a passport");
        let long = quote(&"é".repeat(5000));
        assert_eq!(long.chars().count(), LONGEST_QUOTE + 1);
        assert!(long.ends_with('…'));
    }
}
