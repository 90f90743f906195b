//! Pieces of lines: letters that stand side by side, and the rows that they form.

use super::letters::Letter;

/// Wide gaps that are remembered of one piece: no table has more columns.
const MOST_GAPS: usize = 64;

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
    pub(super) bold: usize,
    pub(super) count: usize,
    /// The right end of the last letter that is no blank.
    ink: f32,
    /// Wider gaps than words need: where the words behind them begin, in `words` and on the page.
    pub(super) gaps: Vec<(usize, f32)>,
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
            if letter.x - self.ink > 0.42 * size && self.gaps.len() < MOST_GAPS {
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
    pub(super) fn part(self, columns: &[f32]) -> Vec<Self> {
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

/// The size of the largest letters of a row.
pub(super) fn largest(row: &[&Segment]) -> f32 {
    row.iter().map(|segment| segment.size).fold(0.0, f32::max)
}

/// The middle one.
pub(super) fn typical(values: impl Iterator<Item = f32>) -> Option<f32> {
    let mut values: Vec<f32> = values.collect();
    values.sort_by(f32::total_cmp);
    values.get(values.len() / 2).copied()
}

/// Segments by base line, from the top, each row from left to right.
pub(super) fn rows<'s>(segments: impl Iterator<Item = &'s Segment>) -> Vec<(f32, Vec<&'s Segment>)> {
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
