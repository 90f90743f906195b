//! Reading order from the places of the letters: columns, lines, paragraphs, and what stands on every page.

use std::collections::HashMap;

use super::flow::{Paragraph, Piece, rounded};
use super::letters::Page;
use super::segment::{Segment, largest, rows, segments, typical};
use super::table::{Line, is_blank, part_columns, table, table_end};
use crate::text;

/// The pieces of all pages in reading order.
pub(super) fn flow(pages: &[Page]) -> Vec<Piece> {
    let asides = running_heads(pages);
    let pitch = Pitch::of(pages);
    let mut pieces: Vec<Piece> = Vec::new();
    for page in pages {
        let mut kept = Vec::new();
        for segment in segments(page.letters.iter().filter(|letter| !letter.artifact)) {
            if asides.contains_key(&key(&segment, page)) || is_page_number(&segment, page) {
                pieces.push(Piece::Aside(segment.words));
            } else {
                kept.push(segment);
            }
        }
        let mut regions = Vec::new();
        cut(kept, &mut regions, 0);
        let before = pieces.len();
        for region in regions {
            region_pieces(&region, &pitch, &mut pieces);
        }
        // A sentence that goes on over the page.
        join_over(&mut pieces, before);
    }
    pieces
}

/// From base line to base line inside a paragraph, as a multiple of the letters' size, for each size: as
/// among the nearest lines of the document, since paragraphs stand further apart.
#[derive(Debug, Default)]
struct Pitch {
    drops: HashMap<i32, f32>,
}

impl Pitch {
    fn of(pages: &[Page]) -> Self {
        let mut drops: HashMap<i32, Vec<f32>> = HashMap::new();
        for page in pages {
            let segments = segments(page.letters.iter().filter(|letter| !letter.artifact));
            for pair in rows(segments.iter()).windows(2) {
                let (above, below) = (largest(&pair[0].1), largest(&pair[1].1));
                let drop = (pair[1].0 - pair[0].0) / above.max(0.1);
                if (above - below).abs() < 0.05 * above && drop > 0.9 {
                    drops.entry(rounded(above)).or_default().push(drop);
                }
            }
        }
        let near = |mut drops: Vec<f32>| {
            drops.sort_by(f32::total_cmp);
            drops[drops.len() / 7].clamp(1.0, 1.55)
        };
        Self { drops: drops.into_iter().map(|(size, drops)| (size, near(drops))).collect() }
    }

    /// The most that two lines of this size are apart inside a paragraph.
    fn most(&self, size: f32) -> f32 {
        self.drops.get(&rounded(size)).copied().unwrap_or(1.25) * 1.2 * size
    }
}

/// A paragraph that the last page left unfinished goes on on this one.
fn join_over(pieces: &mut Vec<Piece>, at: usize) {
    let Some(Piece::Paragraph(next)) = pieces.get(at).cloned() else { return };
    let Some(last) = pieces[..at].iter().rposition(|piece| !matches!(piece, Piece::Aside(_))) else { return };
    if let Piece::Paragraph(before) = &mut pieces[last]
        && next.words.starts_with(char::is_lowercase)
        && (next.size - before.size).abs() < 0.6
        && !before.words.ends_with(['.', '!', '?', ':'])
    {
        append(&mut before.words, &next.words);
        pieces.remove(at);
    }
}

/// Words at the top or foot of a page with their numbers levelled out.
fn key(segment: &Segment, page: &Page) -> Option<String> {
    let edge = segment.y < page.height * 0.09 || segment.y > page.height * 0.92;
    edge.then(|| segment.words.chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect())
}

/// What stands at the top or foot of at least three pages, and of half of them.
fn running_heads(pages: &[Page]) -> HashMap<Option<String>, usize> {
    let mut counts: HashMap<Option<String>, usize> = HashMap::new();
    for page in pages {
        let mut here: Vec<_> =
            segments(page.letters.iter()).iter().map(|segment| key(segment, page)).filter(Option::is_some).collect();
        here.sort();
        here.dedup();
        for key in here {
            *counts.entry(key).or_default() += 1;
        }
    }
    counts.retain(|_, count| *count >= 3 && *count * 2 >= pages.len());
    counts
}

/// “Page 1 of 3”, “3” at the foot or head of a page.
fn is_page_number(segment: &Segment, page: &Page) -> bool {
    if key(segment, page).is_none() || segment.words.len() > 20 {
        return false;
    }
    let small = segment.words.to_lowercase();
    small
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .all(|word| matches!(word, "page" | "of") || word.bytes().all(|byte| byte.is_ascii_digit()))
}

/// How often a page is cut at most; further down it is read as it is.
const DEEPEST_CUT: usize = 24;

/// Cuts a page into regions that are read one after the other.
fn cut(segments: Vec<Segment>, regions: &mut Vec<Vec<Segment>>, depth: usize) {
    if segments.len() < 2 || depth >= DEEPEST_CUT {
        if !segments.is_empty() {
            regions.push(segments);
        }
        return;
    }
    if let Some(x) = column_gap(&segments) {
        let (left, right) = segments.into_iter().partition(|segment| segment.left < x);
        cut(left, regions, depth + 1);
        return cut(right, regions, depth + 1);
    }
    if let Some(y) = widest_row_gap(&segments) {
        let (above, below) = segments.into_iter().partition(|segment| segment.y < y);
        cut(above, regions, depth + 1);
        return cut(below, regions, depth + 1);
    }
    regions.push(segments);
}

/// A white stripe from top to bottom with prose on both sides.
fn column_gap(segments: &[Segment]) -> Option<f32> {
    let mut sides: Vec<(f32, f32)> = segments.iter().map(|segment| (segment.left, segment.right)).collect();
    sides.sort_by(|a, b| a.0.total_cmp(&b.0));
    let size = typical(segments.iter().map(|segment| segment.size))?;
    let mut reach = sides.first()?.1;
    let mut best: Option<(f32, f32)> = None;
    for &(left, right) in &sides[1..] {
        let gap = left - reach;
        if gap > size * 1.2 && best.is_none_or(|(widest, _)| gap > widest) {
            best = Some((gap, reach + gap / 2.0));
        }
        reach = reach.max(right);
    }
    let (_, x) = best?;
    let prose = |side: &[&Segment]| {
        let letters: usize = side.iter().map(|segment| segment.words.chars().count()).sum();
        rows(side.iter().copied()).len() >= 3 && letters / side.len().max(1) >= 22
    };
    let (left, right): (Vec<&Segment>, Vec<&Segment>) = segments.iter().partition(|segment| segment.left < x);
    (prose(&left) && prose(&right)).then_some(x)
}

/// The widest white stripe from side to side, if it is wider than between lines.
fn widest_row_gap(segments: &[Segment]) -> Option<f32> {
    let rows = rows(segments.iter());
    let pitch = typical(rows.windows(2).map(|pair| pair[1].0 - pair[0].0))?;
    rows.windows(2)
        .filter(|pair| {
            let gap = pair[1].0 - pair[0].0;
            gap > pitch * 1.6 && gap > 1.8 * largest(&pair[0].1).max(largest(&pair[1].1))
        })
        .max_by(|a, b| (a[1].0 - a[0].0).total_cmp(&(b[1].0 - b[0].0)))
        .map(|pair| pair[1].0 - 0.85 * largest(&pair[1].1))
}

/// The pieces of one region.
fn region_pieces(region: &[Segment], pitch: &Pitch, pieces: &mut Vec<Piece>) {
    let mut lines: Vec<Line> = rows(region.iter()).iter().map(|(y, row)| Line::new(*y, row)).collect();
    part_columns(&mut lines);
    let mut at = 0;
    while at < lines.len() {
        let end = table_end(&lines, at);
        if end > at {
            table(&lines[at..end], pieces);
            at = end;
            continue;
        }
        let mut end = at + 1;
        while end < lines.len() && table_end(&lines, end) == end {
            end += 1;
        }
        paragraphs(&lines[at..end], pitch, pieces);
        at = end;
    }
}

/// Joins lines to paragraphs.
fn paragraphs(lines: &[Line], pitch: &Pitch, pieces: &mut Vec<Piece>) {
    let flat: Vec<Segment> = lines
        .iter()
        .filter_map(|line| {
            let mut cells = line.cells.iter();
            let mut whole = cells.next()?.clone();
            for cell in cells {
                whole.words.push_str("   ");
                whole.words.push_str(&cell.words);
                whole.right = cell.right;
                whole.bold += cell.bold;
                whole.count += cell.count;
            }
            whole.y = line.y;
            Some(whole)
        })
        .collect();
    let right = flat.iter().map(|line| line.right).fold(0.0, f32::max);
    let mut open: Option<(Paragraph, &Segment)> = None;
    for line in &flat {
        if let Some((paragraph, last)) = &mut open
            && goes_on(paragraph, last, line, pitch, right)
        {
            append(&mut paragraph.words, &line.words);
            paragraph.bold &= line.is_bold();
            *last = line;
            continue;
        }
        if let Some((paragraph, _)) = open.take() {
            pieces.push(Piece::Paragraph(paragraph));
        }
        let paragraph = Paragraph { words: line.words.clone(), size: line.size, bold: line.is_bold(), left: line.left };
        open = Some((paragraph, line));
    }
    if let Some((paragraph, _)) = open {
        pieces.push(Piece::Paragraph(paragraph));
    }
}

/// Whether a line goes on with the paragraph above it.
fn goes_on(paragraph: &Paragraph, last: &Segment, line: &Segment, pitch: &Pitch, right: f32) -> bool {
    let drop = line.y - last.y;
    let size = last.size.max(line.size);
    if drop > pitch.most(size) || (last.size - line.size).abs() > 0.08 * size {
        return false;
    }
    if text::mark(&line.words).is_some()
        || last.is_bold() != line.is_bold() && !line.words.starts_with(char::is_lowercase)
    {
        return false;
    }
    if is_blank(&line.words) || is_blank(&last.words) {
        return false;
    }
    let hangs = text::mark(&paragraph.words).is_some() && line.left > paragraph.left + 0.5 * size;
    // The next word would have fitted in: the line was ended on purpose.
    let letters = line.words.chars().count().max(1);
    let first = line.words.split_whitespace().next().unwrap_or("").chars().count();
    #[allow(clippy::cast_precision_loss, reason = "lines are short")]
    let word = (line.right - line.left) / letters as f32 * (first as f32 + 1.0);
    let broken = last.right + word < right - 0.5 * size;
    if broken {
        return line.words.starts_with(char::is_lowercase) && (hangs || !last.words.ends_with(['.', '!', '?', ':']));
    }
    !last.words.ends_with(':') || line.words.starts_with(char::is_lowercase)
}

/// Adds a line to a paragraph; a word that was parted is made whole.
pub(super) fn append(words: &mut String, line: &str) {
    let parted = words.ends_with('\u{ad}')
        || (words.ends_with('-')
            && words[..words.len() - 1].ends_with(char::is_lowercase)
            && line.starts_with(char::is_lowercase)
            && !words.split_whitespace().next_back().is_some_and(|word| word[..word.len() - 1].contains('-')));
    if parted {
        words.pop();
    } else if !words.is_empty() && !words.ends_with(' ') {
        words.push(' ');
    }
    words.push_str(line);
}
