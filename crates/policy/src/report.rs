//! What a check says: findings, positive statements, summary and grade. The scale is that of Hodson
//! et al., British Journal of General Practice 2019;69:e731.

use base::{Nation, Span};
use serde::{Deserialize, Serialize};

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Proof of who somebody is.
    PhotoId,
    /// Proof of where somebody lives.
    Address,
    /// Immigration status or papers; in Northern Ireland also papers of entitlement.
    Immigration,
    /// Another hurdle.
    Other,
}

/// How strongly something is asked for. Ordered: mentioned < requested < required.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// It would help; may be asked; if you have it.
    Mentioned,
    /// Please bring; we ask for.
    Requested,
    /// Must; no registration without.
    Required,
}

/// What a whole page says of one kind of paper, for somebody who wants to register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nothing about it.
    #[default]
    None,
    /// The page says that it is not needed, and does not ask.
    NotNeeded,
    /// See [`Level::Mentioned`].
    Mentioned,
    /// See [`Level::Requested`].
    Requested,
    /// See [`Level::Required`].
    Required,
}

impl From<Level> for Standing {
    fn from(level: Level) -> Self {
        match level {
            Level::Mentioned => Self::Mentioned,
            Level::Requested => Self::Requested,
            Level::Required => Self::Required,
        }
    }
}

/// The grade of a whole document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Says nothing about papers.
    NoMention,
    /// Asks for none, and says something true that helps people without.
    Clean,
    /// Mentions papers softly, or puts another hurdle in the way.
    Asks,
    /// Requires or requests papers.
    Demands,
}

/// A statement that helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PositiveKind {
    /// No papers are needed.
    NoDocumentsNeeded,
    /// The practice's address, or none, will do.
    PracticeAddressOrNoFixedAbode,
    /// Immigration status plays no part.
    ImmigrationStatusIrrelevant,
    /// Registered all the same, with nothing to show.
    WillRegisterWithout,
}

/// A positive statement and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Positive {
    /// What it says.
    pub kind: PositiveKind,
    /// Where, in the text of the document.
    pub span: Span,
}

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's name, such as `photo-id-required`.
    pub rule: &'static str,
    /// What it is about.
    pub kind: Kind,
    /// How strongly it is asked for.
    pub level: Level,
    /// The words, in the text of the document.
    pub span: Span,
    /// The words that decided, each inside `span`, in order of place: what to underline.
    pub because: Vec<Span>,
    /// The headings above, outermost first.
    pub context: Vec<String>,
    /// One sentence that says what is wrong.
    pub message: String,
    /// Keys of `knowledge/sources.toml`.
    pub guidance: Vec<&'static str>,
    /// The wording to use instead; empty means: leave it out.
    pub suggestion: String,
}

/// What the whole document says of each kind.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Summary {
    /// Proof of identity.
    pub photo_id: Standing,
    /// Proof of address.
    pub address: Standing,
    /// Immigration papers or status.
    pub immigration: Standing,
    /// Positive statements, each once, in order.
    pub positive: Vec<PositiveKind>,
}

/// All that a check says of one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Whose law was applied.
    pub nation: Nation,
    /// The grade of the whole.
    pub grade: Grade,
    /// What the whole says of each kind.
    pub summary: Summary,
    /// What to mend, in order of place.
    pub findings: Vec<Finding>,
    /// What helps, in order of place.
    pub positives: Vec<Positive>,
}
