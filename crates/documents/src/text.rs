//! Plain text: lines, blank lines, bullets and what looks like a heading.

use base::Span;

use crate::{Block, BlockKind, Document, Region};

/// Reads plain text. The text of the document is the text as given.
#[must_use]
pub fn read_text(text: &str) -> Document {
    let mut blocks = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        if !words.is_empty() {
            let at = start + (line.len() - line.trim_start().len());
            blocks.push(Block {
                span: Span::new(at, at + words.len()),
                kind: BlockKind::Paragraph,
                headings: Vec::new(),
                lead: None,
                region: Region::Content,
            });
        }
        start += line.len();
    }
    Document { text: text.to_owned(), blocks, ..Document::default() }
}
