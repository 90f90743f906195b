//! The text as it could stand instead, with each change visible.

use documents::Document;
use policy::Report;

/// The mended text.
#[derive(Debug)]
pub(crate) struct Mended {
    /// In order: what stays, what goes, what comes.
    pub(crate) pieces: Vec<Piece>,
    /// What stays and what comes.
    pub(crate) text: String,
    /// How many changes.
    pub(crate) changes: usize,
}

/// A stretch of the mended text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The words.
    pub(crate) text: String,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Kept,
    Removed,
    Added,
}

impl Piece {
    /// Whether it goes.
    pub(crate) fn is_removed(&self) -> bool {
        self.kind == Kind::Removed
    }

    /// Whether it comes.
    pub(crate) fn is_added(&self) -> bool {
        self.kind == Kind::Added
    }
}

/// Mends a text by its report.
pub(crate) fn mend(document: &Document, report: &Report) -> Mended {
    let mut pieces = Vec::new();
    let mut at = 0;
    let mut changes = 0;
    let mut push = |text: &str, kind| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), kind });
        }
    };
    for finding in &report.findings {
        if finding.span.start < at {
            continue;
        }
        push(&document.text[at..finding.span.start], Kind::Kept);
        push(finding.span.of(&document.text), Kind::Removed);
        push(&finding.suggestion, Kind::Added);
        at = finding.span.end;
        changes += 1;
    }
    push(&document.text[at..], Kind::Kept);
    let text = pieces.iter().filter(|piece| !piece.is_removed()).map(|piece| piece.text.as_str()).collect();
    Mended { pieces, text, changes }
}
