//! Lines whose pieces are columns: where a table begins and ends, and which cell is which.

use super::flow::Piece;
use super::layout::append;
use super::segment::Segment;
use crate::text;

/// A line of text: its pieces joined, unless they are columns.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) cells: Vec<Segment>,
    pub(super) y: f32,
}

impl Line {
    pub(super) fn new(y: f32, row: &[&Segment]) -> Self {
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
pub(super) fn part_columns(lines: &mut [Line]) {
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

/// Whether there is room to write or a box to tick.
pub(super) fn is_blank(words: &str) -> bool {
    words.contains("__") || words.contains("....") || words.contains("☐") || words.contains('□')
}

/// The end of the table that begins at `at`; `at` itself when there is none.
pub(super) fn table_end(lines: &[Line], at: usize) -> usize {
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

/// Gives out the cells of a table.
pub(super) fn table(lines: &[Line], pieces: &mut Vec<Piece>) {
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
