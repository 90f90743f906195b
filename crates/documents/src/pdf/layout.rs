//! Reading order from the places of the letters: pieces of lines, columns, lines, tables, paragraphs.

use std::collections::HashMap;

use super::flow::{Paragraph, Piece, rounded};
use super::letters::{Letter, Page};
use crate::text;

/// A piece of a line without a wide gap in it.
#[derive(Debug, Clone)]
pub(super) struct Segment {
    pub(super) words: String,
    pub(super) left: f32,
    pub(super) right: f32,
    /// The base line, from the top.
    pub(super) y: f32,
    pub(super) size: f32,
    /// Letters that are bold, and all.
    bold: usize,
    count: usize,
    /// The right end of the last letter that is no blank.
    ink: f32,
    /// Wider gaps than words need: where the words behind them begin, in `words` and on the page.
    gaps: Vec<(usize, f32)>,
}

impl Segment {
    fn new(letter: &Letter) -> Self {
        let mut words = String::new();
        letter.text.push_to(&mut words);
        Self {
            words,
            left: letter.x,
            right: letter.x + letter.width,
            y: letter.y,
            size: letter.size,
            bold: usize::from(letter.bold),
            count: 1,
            ink: letter.x + letter.width,
            gaps: Vec::new(),
        }
    }

    /// Whether nearly all letters are bold.
    pub(super) fn is_bold(&self) -> bool {
        self.bold * 10 >= self.count * 9
    }

    /// Adds a letter that stands next in the line; `false` when it does not.
    fn take(&mut self, letter: &Letter) -> bool {
        let gap = letter.x - self.right;
        let size = self.size.max(letter.size);
        let level = (letter.y - self.y).abs();
        let beside = gap > -0.35 * size && gap < 1.1 * size;
        let raised = level < 0.5 * size && letter.size < 0.85 * self.size && gap < 0.3 * size;
        if !beside || (level > 0.15 * size && !raised) {
            return false;
        }
        if gap > 0.17 * size && !self.words.ends_with(' ') && !letter.text.is_blank() {
            self.words.push(' ');
        }
        if !letter.text.is_blank() {
            if letter.x - self.ink > 0.42 * size {
                self.gaps.push((self.words.len(), letter.x));
            }
            self.ink = letter.x + letter.width;
        }
        letter.text.push_to(&mut self.words);
        self.right = self.right.max(letter.x + letter.width);
        if !letter.text.is_blank() {
            self.bold += usize::from(letter.bold);
            self.count += 1;
            // The size of a line is that of its letters, not of a raised note.
            self.size = self.size.max(letter.size);
        }
        true
    }
}

impl Segment {
    /// Parts the segment at a wider gap whose far side stands at one of `columns`.
    fn part(self, columns: &[f32]) -> Vec<Self> {
        let near = 0.3 * self.size;
        let cut = self.gaps.iter().position(|&(_, x)| columns.iter().any(|column| (column - x).abs() < near));
        let Some(cut) = cut else { return vec![self] };
        let (at, x) = self.gaps[cut];
        let mut head = self.clone();
        let mut tail = self;
        head.words.truncate(at);
        head.words.truncate(head.words.trim_end().len());
        head.gaps.truncate(cut);
        head.right = x - near;
        head.ink = head.right;
        tail.words.drain(..at);
        tail.left = x;
        tail.gaps.drain(..=cut);
        for gap in &mut tail.gaps {
            gap.0 -= at;
        }
        let mut parts = vec![head];
        parts.extend(tail.part(columns));
        parts
    }
}

/// Joins letters that stand side by side.
pub(super) fn segments<'a>(letters: impl Iterator<Item = &'a Letter>) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    for letter in letters {
        if let Some(last) = segments.last_mut()
            && last.take(letter)
        {
            continue;
        }
        if !letter.text.is_blank() {
            segments.push(Segment::new(letter));
        }
    }
    for segment in &mut segments {
        segment.words.truncate(segment.words.trim_end().len());
    }
    segments.retain(|segment| !segment.words.trim().is_empty());
    segments
}

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

fn largest(row: &[&Segment]) -> f32 {
    row.iter().map(|segment| segment.size).fold(0.0, f32::max)
}

/// The middle one.
fn typical(values: impl Iterator<Item = f32>) -> Option<f32> {
    let mut values: Vec<f32> = values.collect();
    values.sort_by(f32::total_cmp);
    values.get(values.len() / 2).copied()
}

/// Segments by base line, from the top, each row from left to right.
fn rows<'s>(segments: impl Iterator<Item = &'s Segment>) -> Vec<(f32, Vec<&'s Segment>)> {
    let mut sorted: Vec<&Segment> = segments.collect();
    sorted.sort_by(|a, b| a.y.total_cmp(&b.y));
    let mut rows: Vec<(f32, Vec<&Segment>)> = Vec::new();
    for segment in sorted {
        match rows.last_mut() {
            Some((y, row)) if segment.y - *y < 0.35 * segment.size => row.push(segment),
            _ => rows.push((segment.y, vec![segment])),
        }
    }
    for (_, row) in &mut rows {
        row.sort_by(|a, b| a.left.total_cmp(&b.left));
    }
    rows
}

/// A line of text: its pieces joined, unless they are columns.
#[derive(Debug, Clone)]
struct Line {
    cells: Vec<Segment>,
    y: f32,
}

impl Line {
    fn new(y: f32, row: &[&Segment]) -> Self {
        let mut cells: Vec<Segment> = Vec::new();
        for &segment in row {
            // A bullet or number stands apart from its words; blanks to write on are part of a line.
            let joins = cells.last().is_some_and(|last| {
                is_lone_mark(&last.words)
                    || segment.left - last.right < 1.1 * segment.size
                    || is_blank(&last.words)
                    || is_blank(&segment.words)
            });
            match cells.last_mut() {
                Some(last) if joins => {
                    let mark = is_lone_mark(&last.words);
                    last.words.push_str(if mark { "  " } else { " " });
                    let shift = last.words.len();
                    last.words.push_str(&segment.words);
                    last.gaps.extend(segment.gaps.iter().map(|&(at, x)| (at + shift, x)));
                    last.right = last.right.max(segment.right);
                    last.bold += segment.bold;
                    last.count += segment.count;
                    last.size = if mark { segment.size } else { last.size.max(segment.size) };
                }
                _ => cells.push(segment.clone()),
            }
        }
        Self { cells, y }
    }
}

/// In a narrow table the gaps between some cells are no wider than between words: the columns of a
/// neighbouring row tell where they are.
fn part_columns(lines: &mut [Line]) {
    let starts = |line: &Line| line.cells.iter().skip(1).map(|cell| cell.left).collect::<Vec<f32>>();
    for at in 1..lines.len() {
        let columns = starts(&lines[at - 1]);
        lines[at].part(&columns);
        // Two rows of a table that both leave a gap above one another, as below a centred title.
        if lines[at].cells.len() >= 2 && lines[at - 1].cells.len() >= 2 {
            let above = lines[at - 1].gaps();
            let below = lines[at].gaps();
            lines[at].part(&above);
            lines[at - 1].part(&below);
        }
    }
    for at in (1..lines.len()).rev() {
        let columns = starts(&lines[at]);
        lines[at - 1].part(&columns);
    }
}

impl Line {
    /// Where the words begin behind the wider gaps of its cells.
    fn gaps(&self) -> Vec<f32> {
        self.cells.iter().flat_map(|cell| &cell.gaps).map(|&(_, x)| x).collect()
    }

    fn part(&mut self, columns: &[f32]) {
        if !columns.is_empty() && self.cells.iter().any(|cell| !cell.gaps.is_empty()) {
            self.cells = std::mem::take(&mut self.cells).into_iter().flat_map(|cell| cell.part(columns)).collect();
        }
    }
}

fn is_lone_mark(words: &str) -> bool {
    words.chars().count() <= 6 && text::is_lone_mark(words.trim())
}

fn is_blank(words: &str) -> bool {
    words.contains("__") || words.contains("....") || words.contains("☐") || words.contains('□')
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

/// The end of the table that begins at `at`; `at` itself when there is none.
fn table_end(lines: &[Line], at: usize) -> usize {
    let aligned = |a: &Line, b: &Line| {
        a.cells
            .iter()
            .skip(1)
            .any(|cell| b.cells.iter().skip(1).any(|other| (cell.left - other.left).abs() < 1.5 * cell.size))
    };
    let mut end = at;
    let mut rows = 0;
    while end < lines.len() {
        let line = &lines[end];
        let fits = if line.cells.len() >= 2 {
            rows == 0
                || lines[at..end]
                    .iter()
                    .rev()
                    .find(|line| line.cells.len() >= 2)
                    .is_some_and(|before| aligned(before, line))
        } else {
            // The second line of a cell.
            rows > 0 && continues_cell(&lines[at..end], line)
        };
        if !fits {
            break;
        }
        rows += usize::from(line.cells.len() >= 2);
        end += 1;
    }
    // A line behind the table that hangs in the air belongs to it only between rows.
    if rows >= 2 { end } else { at }
}

fn continues_cell(table: &[Line], line: &Line) -> bool {
    let (Some(last), Some(cell)) = (table.last(), line.cells.first()) else { return false };
    let near = line.y - last.y < 1.6 * cell.size;
    near && table.iter().rev().find(|line| line.cells.len() >= 2).is_some_and(|row| {
        row.cells.iter().any(|column| (column.left - cell.left).abs() < cell.size)
            && (row.cells[0].left - cell.left).abs() > cell.size
    })
}

/// The columns of a table, from left to right: how far their cells reach in the rows that have all of them.
fn columns(lines: &[Line]) -> Vec<(f32, f32)> {
    let most = lines.iter().map(|line| line.cells.len()).max().unwrap_or(0);
    let full = || lines.iter().filter(|line| line.cells.len() == most);
    let mut reach: Vec<(f32, f32)> =
        full().next().map(|line| line.cells.iter().map(|cell| (cell.left, cell.right)).collect()).unwrap_or_default();
    for line in full().skip(1) {
        for ((left, right), cell) in reach.iter_mut().zip(&line.cells) {
            *left = left.min(cell.left);
            *right = right.max(cell.right);
        }
    }
    reach
}

fn table(lines: &[Line], pieces: &mut Vec<Piece>) {
    let columns = columns(lines);
    let column = |cell: &Segment| {
        let apart = |&(left, right): &(f32, f32)| {
            (left - cell.right).max(cell.left - right).max(0.0) + (left - cell.left).abs() * 0.01
        };
        let nearest = columns.iter().enumerate().min_by(|a, b| apart(a.1).total_cmp(&apart(b.1)));
        nearest.map_or(0, |(index, _)| u32::try_from(index).unwrap_or(u32::MAX))
    };
    let mut cells: Vec<(String, u32, u32, bool)> = Vec::new();
    let mut row = 0u32;
    for (index, line) in lines.iter().enumerate() {
        if line.cells.len() == 1 && index > 0 {
            let of = column(&line.cells[0]);
            if let Some((words, ..)) = cells.iter_mut().rev().find(|(_, _, column, _)| *column == of) {
                append(words, &line.cells[0].words);
                continue;
            }
        }
        if index > 0 {
            row += 1;
        }
        for cell in &line.cells {
            cells.push((cell.words.clone(), row, column(cell), row == 0 && cell.is_bold()));
        }
    }
    pieces.push(Piece::Table);
    pieces.extend(cells.into_iter().map(|(words, row, column, header)| Piece::Cell(words, row, column, header)));
    pieces.push(Piece::EndTable);
}

/// Joins lines to paragraphs.
fn paragraphs(lines: &[Line], pitch: &Pitch, pieces: &mut Vec<Piece>) {
    let flat: Vec<Segment> = lines
        .iter()
        .map(|line| {
            let mut cells = line.cells.iter();
            let mut whole = cells.next().cloned().unwrap_or_else(|| unreachable_line(line));
            for cell in cells {
                whole.words.push_str("   ");
                whole.words.push_str(&cell.words);
                whole.right = cell.right;
                whole.bold += cell.bold;
                whole.count += cell.count;
            }
            whole.y = line.y;
            whole
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

/// A line always has a cell; an empty one stands in should that ever fail.
fn unreachable_line(line: &Line) -> Segment {
    Segment {
        words: String::new(),
        left: 0.0,
        right: 0.0,
        y: line.y,
        size: 0.0,
        bold: 0,
        count: 0,
        ink: 0.0,
        gaps: Vec::new(),
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
