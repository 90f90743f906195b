//! The text as it could stand instead: once with each change visible in the structure of the
//! original, once as plain text to copy.

use std::fmt::Write as _;

use base::Span;
use documents::{BlockKind, Document, Region};
use policy::{Piece, Report};

use super::structure;
use crate::cite::escape;

/// The mended text.
#[derive(Debug, Default)]
pub(crate) struct Mended {
    /// With what goes and what comes. Safe HTML.
    pub(crate) changes: String,
    /// As it could stand.
    pub(crate) text: String,
    /// How many places change.
    pub(crate) count: usize,
}

/// Mends a text by its report. `verbatim` says that the text of the document is what somebody wrote,
/// line by line, so that it can be given back in the same lines.
pub(crate) fn mend(document: &Document, report: &Report, verbatim: bool) -> Mended {
    let mended = policy::mend(document, report);
    let edits = edits(&mended.pieces);
    if edits.is_empty() {
        return Mended::default();
    }
    let text = Changed::new(document, edits);
    let shown = text.shown();
    let mut changes = String::new();
    for (kind, run) in structure::runs(document, &shown) {
        changes.push_str(&structure::html(document, run, kind, &|index, html| text.write_changes(index, html)));
    }
    let plain = if verbatim { mended.text() } else { text.plain(&shown) };
    Mended { changes, text: plain, count: text.edits.len() }
}

/// One change: what goes, and what comes in its place.
struct Edit {
    removed: Span,
    added: String,
}

fn edits(pieces: &[Piece<'_>]) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    let mut at = 0;
    for piece in pieces {
        match piece {
            Piece::Same(text) => at += text.len(),
            Piece::Removed(text) => {
                edits.push(Edit { removed: Span::new(at, at + text.len()), added: String::new() });
                at += text.len();
            }
            Piece::Added(text) => match edits.last_mut() {
                Some(edit) if edit.removed.end == at => edit.added.push_str(text.trim()),
                _ => edits.push(Edit { removed: Span::new(at, at), added: text.trim().to_owned() }),
            },
        }
    }
    edits
}

/// A document with its changes.
struct Changed<'a> {
    document: &'a Document,
    edits: Vec<Edit>,
    /// For each block, the edits that take something from it.
    touching: Vec<Vec<usize>>,
    /// For each edit, the block in which its new words stand: the first that loses some.
    home: Vec<usize>,
}

enum Part<'a> {
    Stays(&'a str),
    Goes(&'a str),
    Comes(&'a str),
}

impl<'a> Changed<'a> {
    fn new(document: &'a Document, edits: Vec<Edit>) -> Self {
        let touching = structure::touching(document, edits.iter().map(|edit| edit.removed));
        let mut home = vec![usize::MAX; edits.len()];
        for (block, touched) in touching.iter().enumerate().rev() {
            touched.iter().for_each(|&edit| home[edit] = block);
        }
        Self { document, edits, touching, home }
    }

    /// The blocks that are shown: what the page is about, and whatever changes.
    fn shown(&self) -> Vec<usize> {
        let is_shown = |index: &usize| {
            let block = &self.document.blocks[*index];
            let about = block.region == Region::Content && !self.document.words(block).trim().is_empty();
            about || !self.touching[*index].is_empty()
        };
        (0..self.document.blocks.len()).filter(is_shown).collect()
    }

    /// One block cut into what stays, what goes, what comes.
    fn parts(&self, index: usize) -> Vec<Part<'_>> {
        let (text, span) = (&self.document.text, self.document.blocks[index].span);
        let mut parts = Vec::new();
        let mut at = span.start;
        for &number in &self.touching[index] {
            let edit = &self.edits[number];
            let (start, end) = (edit.removed.start.max(span.start), edit.removed.end.min(span.end));
            parts.push(Part::Stays(Span::new(at, start).of(text)));
            parts.push(Part::Goes(Span::new(start, end).of(text)));
            if !edit.added.is_empty() && self.home[number] == index {
                parts.push(Part::Comes(&edit.added));
            }
            at = end;
        }
        parts.push(Part::Stays(Span::new(at, span.end).of(text)));
        parts
    }

    /// The words of one block with its changes.
    fn write_changes(&self, index: usize, html: &mut String) {
        for part in self.parts(index) {
            let _ = match part {
                Part::Stays(words) => write!(html, "{}", escape(words)),
                Part::Goes(words) => write!(html, "<del>{}</del>", escape(words)),
                Part::Comes(words) => write!(html, " <ins>{}</ins>", escape(words)),
            };
        }
    }

    /// Plain text from the blocks: what is left of each on its own line, lists with their signs.
    fn plain(&self, shown: &[usize]) -> String {
        let mut text = String::new();
        let mut before: Option<BlockKind> = None;
        for &index in shown {
            let words = self.left_of(index);
            // What is left of “Bring: passport.” may be a full stop.
            if !words.chars().any(char::is_alphanumeric) {
                continue;
            }
            let kind = self.document.blocks[index].kind;
            if let Some(before) = before {
                text.push_str(between(before, kind));
            }
            if let BlockKind::ListItem { depth, .. } = kind {
                text.push_str(&"  ".repeat(usize::from(depth)));
                text.push_str("- ");
            }
            text.push_str(&words);
            before = Some(kind);
        }
        if !text.is_empty() {
            text.push('\n');
        }
        text
    }

    /// The words of a block after its changes, on one line.
    fn left_of(&self, index: usize) -> String {
        let mut left = String::new();
        for part in self.parts(index) {
            match part {
                Part::Stays(words) => left.push_str(words),
                Part::Comes(words) => {
                    left.push(' ');
                    left.push_str(words);
                }
                Part::Goes(_) => {}
            }
        }
        left.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// What stands between two blocks in plain text.
fn between(before: BlockKind, kind: BlockKind) -> &'static str {
    match (before, kind) {
        (BlockKind::ListItem { .. }, BlockKind::ListItem { .. }) => "\n",
        (BlockKind::Cell { row: above, .. }, BlockKind::Cell { row, .. }) if above == row => " | ",
        _ => "\n\n",
    }
}

#[cfg(test)]
mod tests {
    use base::Nation;
    use policy::Options;

    use super::*;

    fn mended(text: &str, verbatim: bool) -> Mended {
        let document = documents::read_text(text);
        let report = policy::check(&document, &Options { nation: Nation::England });
        mend(&document, &report, verbatim)
    }

    #[test]
    fn a_page_without_findings_is_not_mended() {
        let mended = mended("Ring us from 8am.", true);
        assert_eq!((mended.count, mended.text.as_str()), (0, ""));
    }

    #[test]
    fn new_words_stand_where_the_old_ones_stood() {
        let mended = mended("New patients\n\nWelcome. You must bring photo ID to register. See you soon.", false);
        assert!(
            mended.changes.contains("<p>Welcome. <del>You must bring photo ID to register.</del> <ins>"),
            "{}",
            mended.changes
        );
        assert!(mended.text.starts_with("New patients\n\nWelcome. You do not need ID"), "{}", mended.text);
        assert!(mended.text.trim_end().ends_with("See you soon."), "{}", mended.text);
    }

    #[test]
    fn a_bullet_that_loses_all_its_words_goes_with_its_sign() {
        let mended = mended("You must bring:\n- photo ID\n- a utility bill\n- your red book", false);
        assert!(!mended.text.contains("photo ID") && !mended.text.contains("- \n"), "{}", mended.text);
        assert!(mended.text.contains("- your red book"), "{}", mended.text);
    }
}
