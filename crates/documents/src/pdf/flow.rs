//! The paragraphs of a PDF in reading order, however they were found, and what their looks say they are.

use std::collections::HashMap;

use crate::compose::Composer;
use crate::text::{self, Mark};

/// A piece of the document.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    /// Running text.
    Paragraph(Paragraph),
    /// A heading that the file calls one.
    Heading(u8, String),
    /// An item that the file calls one: its mark and words, its depth, and whether it counts.
    Item(String, String, u8, bool),
    /// A table begins.
    Table,
    /// A cell: words, row, column, whether it heads.
    Cell(String, u32, u32, bool),
    /// The table ends.
    EndTable,
    /// Page numbers and running heads.
    Aside(String),
}

/// Running text and its looks.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Paragraph {
    pub(super) words: String,
    /// The size of most of its letters.
    pub(super) size: f32,
    pub(super) bold: bool,
    /// Where its first line begins.
    pub(super) left: f32,
}

/// How much larger than the text a heading is.
const LARGER: f32 = 1.12;

/// Sizes are told apart by half a point.
#[allow(clippy::cast_possible_truncation, reason = "font sizes are small")]
pub(super) fn rounded(size: f32) -> i32 {
    (size * 2.0).round() as i32
}

/// Puts the pieces into a document.
pub(super) fn compose(pieces: &[Piece], composer: &mut Composer<'_>) {
    let body = body_size(pieces);
    let levels = heading_sizes(pieces, body);
    let mut indents: Vec<f32> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Paragraph(paragraph) => {
                if let Some(level) = level(paragraph, body, &levels) {
                    indents.clear();
                    composer.heading(level, &paragraph.words);
                } else if !item(paragraph, composer, &mut indents) {
                    indents.clear();
                    composer.paragraph(&paragraph.words, paragraph.bold);
                }
            }
            Piece::Heading(level, words) => {
                indents.clear();
                composer.heading(*level, words);
            }
            Piece::Item(mark, words, depth, ordered) => composer.item_with(words, *depth, *ordered, mark),
            Piece::Table => {
                indents.clear();
                composer.table();
            }
            Piece::Cell(words, row, column, header) => composer.cell(words, *row, *column, *header),
            Piece::EndTable => composer.end_table(),
            Piece::Aside(words) => composer.aside(words),
        }
    }
}

/// A paragraph with a bullet or number is an item; how far in it stands tells its depth.
fn item(paragraph: &Paragraph, composer: &mut Composer<'_>, indents: &mut Vec<f32>) -> bool {
    let Some((mark, length)) = text::mark(&paragraph.words) else { return false };
    let ordered = match mark {
        Mark::Bullet(_) => false,
        Mark::Number { dotless: false, depth: 1, .. } | Mark::Letter(_) | Mark::Roman => true,
        _ => return false,
    };
    let near = paragraph.size * 0.7;
    while indents.last().is_some_and(|&last| last > paragraph.left + near) {
        indents.pop();
    }
    if indents.last().is_none_or(|&last| paragraph.left > last + near) {
        indents.push(paragraph.left);
    }
    let depth = u8::try_from(indents.len() - 1).unwrap_or(u8::MAX);
    let (mark, words) = paragraph.words.split_at(length);
    composer.item_with(words, depth, ordered, mark);
    true
}

/// The size of most letters.
fn body_size(pieces: &[Piece]) -> f32 {
    let mut counts: HashMap<i32, usize> = HashMap::new();
    for piece in pieces {
        if let Piece::Paragraph(paragraph) = piece {
            *counts.entry(rounded(paragraph.size)).or_default() += paragraph.words.len();
        }
    }
    let most = counts.into_iter().max_by_key(|&(size, count)| (count, std::cmp::Reverse(size)));
    most.map_or(0.0, |(size, _)| size as f32 / 2.0)
}

/// The sizes of headings, largest first.
fn heading_sizes(pieces: &[Piece], body: f32) -> Vec<i32> {
    let mut sizes: Vec<i32> = pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Paragraph(paragraph) if is_large(paragraph, body) => Some(rounded(paragraph.size)),
            _ => None,
        })
        .collect();
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    sizes.dedup();
    sizes
}

fn is_large(paragraph: &Paragraph, body: f32) -> bool {
    body > 0.0
        && paragraph.size >= body * LARGER
        && paragraph.words.split_whitespace().count() <= 25
        && paragraph.words.contains(char::is_alphabetic)
        && !matches!(text::mark(&paragraph.words), Some((Mark::Bullet(_) | Mark::Box, _)))
}

fn level(paragraph: &Paragraph, body: f32, sizes: &[i32]) -> Option<u8> {
    if !is_large(paragraph, body) {
        return None;
    }
    let place = sizes.iter().position(|&size| size == rounded(paragraph.size))?;
    Some(u8::try_from(place + 1).unwrap_or(5).min(5))
}
