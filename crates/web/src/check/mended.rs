//! The text as it could stand instead: once with each change visible in the structure of the
//! original, once as plain text to copy.

use std::fmt::Write as _;

use base::Span;
use documents::{Block, BlockKind, Document, Region};
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
    let is_shown = |block: &Block| {
        let about = block.region == Region::Content && !document.words(block).trim().is_empty();
        about || edits.iter().any(|edit| edit.removed.overlaps(block.span))
    };
    let shown: Vec<usize> = (0..document.blocks.len()).filter(|&index| is_shown(&document.blocks[index])).collect();
    let mut changes = String::new();
    for (kind, run) in structure::runs(document, &shown) {
        let words = |index: usize, html: &mut String| write_changes(document, &edits, index, html);
        changes.push_str(&structure::html(document, run, kind, &words));
    }
    let text = if verbatim { mended.text() } else { text(document, &edits, &shown) };
    Mended { changes, text, count: edits.len() }
}

/// One change: what goes, and what comes in its place.
struct Edit {
    removed: Span,
    added: String,
}

impl Edit {
    /// The block in which the new words stand: the first that loses some.
    fn stands_in(&self, document: &Document, index: usize) -> bool {
        document.blocks.iter().position(|block| block.span.overlaps(self.removed)) == Some(index)
    }
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

/// The words of one block: what stays, what goes, what comes.
fn write_changes(document: &Document, edits: &[Edit], index: usize, html: &mut String) {
    for part in parts(document, edits, index) {
        let _ = match part {
            Changed::Stays(words) => write!(html, "{}", escape(words)),
            Changed::Goes(words) => write!(html, "<del>{}</del>", escape(words)),
            Changed::Comes(words) => write!(html, " <ins>{}</ins>", escape(words)),
        };
    }
}

enum Changed<'a> {
    Stays(&'a str),
    Goes(&'a str),
    Comes(&'a str),
}

fn parts<'a>(document: &'a Document, edits: &'a [Edit], index: usize) -> Vec<Changed<'a>> {
    let span = document.blocks[index].span;
    let mut parts = Vec::new();
    let mut at = span.start;
    for edit in edits.iter().filter(|edit| edit.removed.overlaps(span)) {
        let (start, end) = (edit.removed.start.max(span.start), edit.removed.end.min(span.end));
        parts.push(Changed::Stays(Span::new(at, start).of(&document.text)));
        parts.push(Changed::Goes(Span::new(start, end).of(&document.text)));
        if !edit.added.is_empty() && edit.stands_in(document, index) {
            parts.push(Changed::Comes(&edit.added));
        }
        at = end;
    }
    parts.push(Changed::Stays(Span::new(at, span.end).of(&document.text)));
    parts
}

/// Plain text from the blocks: what is left of each on its own line, lists with their signs.
fn text(document: &Document, edits: &[Edit], shown: &[usize]) -> String {
    let mut text = String::new();
    let mut before: Option<BlockKind> = None;
    for &index in shown {
        let kept = parts(document, edits, index).into_iter().fold(String::new(), |mut kept, part| {
            match part {
                Changed::Stays(words) => kept.push_str(words),
                Changed::Comes(words) => {
                    if !kept.is_empty() && !kept.ends_with(char::is_whitespace) {
                        kept.push(' ');
                    }
                    kept.push_str(words);
                }
                Changed::Goes(_) => {}
            }
            kept
        });
        let words = kept.split_whitespace().collect::<Vec<_>>().join(" ");
        // What is left of “Bring: passport.” may be a full stop.
        if !words.chars().any(char::is_alphanumeric) {
            continue;
        }
        let kind = document.blocks[index].kind;
        let same_list = matches!((before, kind), (Some(BlockKind::ListItem { .. }), BlockKind::ListItem { .. }));
        let same_row = matches!((before, kind), (Some(BlockKind::Cell { row: above, .. }), BlockKind::Cell { row, .. }) if above == row);
        if before.is_some() {
            text.push_str(if same_row {
                " | "
            } else if same_list {
                "\n"
            } else {
                "\n\n"
            });
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
