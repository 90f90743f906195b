//! The words of a finding where they stand, underlined: line numbers, lines broken to the width of
//! the terminal, and only the part of a long paragraph that matters.
//!
//! Terminals show right-to-left text in an order of their own, so that a line underneath would point
//! at the wrong words: such lines get brackets around the words instead.

use base::Span;

use super::wrap::columns_of;
use crate::term::{Ink, Paint, clean_char};

/// Rows that are shown of one finding, at most.
const MOST_ROWS: usize = 8;

/// How a character is marked. Ordered: the strongest mark of a row decides what is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    Plain,
    Inside,
    Decisive,
}

/// A character on its place.
#[derive(Debug, Clone, Copy)]
struct Cell {
    c: char,
    mark: Mark,
}

/// One row of the terminal.
struct Row {
    /// The number of its line; only on the first row of a line.
    number: Option<usize>,
    cells: Vec<Cell>,
    /// Words of the same line before and after.
    cut_before: bool,
    cut_after: bool,
}

/// What to show, and how.
pub(super) struct Excerpt<'a> {
    /// What stands above: the place and the headings.
    pub(super) above: &'a str,
    pub(super) text: &'a str,
    pub(super) span: Span,
    /// The words that decided; when there are none, all words of the span.
    pub(super) because: &'a [Span],
    pub(super) paint: Paint,
    pub(super) ink: Ink,
    pub(super) width: usize,
}

impl Excerpt<'_> {
    /// The excerpt, each row behind a gutter. `line_of` gives the number of the line in which a place
    /// of the text stands.
    pub(super) fn draw(&self, line_of: impl Fn(usize) -> usize) -> String {
        let last_number = line_of(self.span.end.saturating_sub(1).max(self.span.start));
        let digits = last_number.to_string().len().max(2);
        let rows = self.rows(self.width.saturating_sub(digits + 4).max(20), line_of);
        let keep = chosen(&rows);
        let above = self.paint.ink(Ink::Faint, format!("{:>digits$} ╭ {}", "", self.above));
        let mut out = format!("{above}\n");
        let bar = self.paint.ink(Ink::Faint, "│").to_string();
        let mut skipped = false;
        for (row, keep) in rows.iter().zip(keep) {
            if !keep {
                skipped = true;
                continue;
            }
            if std::mem::take(&mut skipped) {
                out.push_str(&format!("{:>digits$} {}\n", "", self.paint.ink(Ink::Faint, "⋮")));
            }
            let number = row.number.map(|number| number.to_string()).unwrap_or_default();
            out.push_str(&format!(
                "{} {bar} {}\n",
                self.paint.ink(Ink::Faint, format!("{number:>digits$}")),
                self.words(row)
            ));
            let underline = self.underline(row);
            if !underline.is_empty() {
                out.push_str(&format!("{:>digits$} {bar} {underline}\n", ""));
            }
        }
        out
    }

    /// All rows of the lines that the span touches.
    fn rows(&self, width: usize, line_of: impl Fn(usize) -> usize) -> Vec<Row> {
        let start = self.text[..self.span.start].rfind('\n').map_or(0, |at| at + 1);
        let end = self.text[self.span.end..].find('\n').map_or(self.text.len(), |at| self.span.end + at);
        let mut rows = Vec::new();
        let mut at = start;
        for line in self.text[start..end].split('\n') {
            if !line.trim().is_empty() {
                // A bullet in front may be ours, not the file's: the first letter is not.
                let first = line.find(char::is_alphanumeric).unwrap_or(0);
                self.break_line(line, at, width, line_of(at + first), &mut rows);
            }
            at += line.len() + 1;
        }
        rows
    }

    fn break_line(&self, line: &str, at: usize, width: usize, number: usize, rows: &mut Vec<Row>) {
        let mut row: Vec<Cell> = Vec::new();
        let mut pieces: Vec<Vec<Cell>> = Vec::new();
        let (mut used, mut last_space) = (0, None);
        for (offset, c) in line.char_indices() {
            let c = clean_char(c);
            let cell = Cell { c, mark: self.mark(at + offset) };
            if used == 0 && c == ' ' {
                continue; // no row begins with a space
            }
            let wide = columns_of(c);
            if used + wide > width {
                let rest = last_space.map_or_else(Vec::new, |space: usize| row.split_off(space + 1));
                used = rest.iter().map(|cell| columns_of(cell.c)).sum();
                last_space = None;
                pieces.push(std::mem::replace(&mut row, rest));
            }
            if c == ' ' {
                last_space = Some(row.len());
            }
            row.push(cell);
            used += wide;
        }
        pieces.push(row);
        let last = pieces.len() - 1;
        for (index, cells) in pieces.into_iter().enumerate() {
            rows.push(Row {
                number: (index == 0).then_some(number),
                cells,
                cut_before: index > 0,
                cut_after: index < last,
            });
        }
    }

    fn mark(&self, offset: usize) -> Mark {
        let inside = |span: &Span| span.start <= offset && offset < span.end;
        if !inside(&self.span) {
            Mark::Plain
        } else if self.because.is_empty() || self.because.iter().any(inside) {
            Mark::Decisive
        } else {
            Mark::Inside
        }
    }

    fn words(&self, row: &Row) -> String {
        let bracketed = is_right_to_left(row);
        let mut out = String::new();
        let mut at = 0;
        while at < row.cells.len() {
            let mark = row.cells[at].mark;
            let end =
                row.cells[at..].iter().position(|cell| cell.mark != mark).map_or(row.cells.len(), |next| at + next);
            let words: String = row.cells[at..end].iter().map(|cell| cell.c).collect();
            match mark {
                Mark::Decisive if bracketed => out.push_str(&format!("⟦{}⟧", self.paint.ink(self.ink, words))),
                Mark::Decisive => out.push_str(&self.paint.ink(self.ink, words).to_string()),
                Mark::Inside | Mark::Plain => out.push_str(&words),
            }
            at = end;
        }
        out.truncate(out.trim_end().len());
        out
    }

    fn underline(&self, row: &Row) -> String {
        if is_right_to_left(row) {
            return String::new();
        }
        let mut out = String::new();
        for cell in &row.cells {
            let sign = match cell.mark {
                Mark::Plain => ' ',
                Mark::Inside => '─',
                Mark::Decisive => '━',
            };
            out.extend(std::iter::repeat_n(sign, columns_of(cell.c)));
        }
        let line = out.trim_end();
        let indent = line.len() - line.trim_start().len();
        if line.is_empty() {
            String::new()
        } else {
            format!("{}{}", &line[..indent], self.paint.ink(self.ink, &line[indent..]))
        }
    }
}

/// Which rows are shown: those with marks and one beside them; of many, the first, the last and
/// those that decide.
fn chosen(rows: &[Row]) -> Vec<bool> {
    let strength: Vec<Mark> =
        rows.iter().map(|row| row.cells.iter().map(|cell| cell.mark).max().unwrap_or(Mark::Plain)).collect();
    let marked = |index: usize| strength.get(index).is_some_and(|&mark| mark > Mark::Plain);
    let mut keep: Vec<bool> = (0..rows.len())
        .map(|index| {
            marked(index)
                || (rows[index].cut_after && marked(index + 1))
                || (rows[index].cut_before && index > 0 && marked(index - 1))
        })
        .collect();
    let mut kept = keep.iter().filter(|&&keep| keep).count();
    for weakest in [Mark::Plain, Mark::Inside, Mark::Decisive] {
        // From the middle outwards, so that the beginning and the end stay.
        let mut order: Vec<usize> = (1..rows.len().saturating_sub(1)).collect();
        order.sort_by_key(|&index| index.abs_diff(rows.len() / 2));
        for index in order {
            if kept <= MOST_ROWS {
                return keep;
            }
            if keep[index] && strength[index] == weakest {
                keep[index] = false;
                kept -= 1;
            }
        }
    }
    keep
}

fn is_right_to_left(row: &Row) -> bool {
    row.cells.iter().any(|cell| {
        matches!(u32::from(cell.c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::report::wrap::columns;

    fn draw(text: &str, words: &str, because: &[&str], width: usize) -> String {
        let start = text.find(words).expect("the words are in the text");
        let because: Vec<Span> = because
            .iter()
            .map(|word| {
                let at = start + text[start..].find(word).expect("the word is in the words");
                Span::new(at, at + word.len())
            })
            .collect();
        let span = Span::new(start, start + words.len());
        let excerpt =
            Excerpt { above: "a.txt", text, span, because: &because, paint: Paint::NONE, ink: Ink::Required, width };
        excerpt.draw(|offset| base::line_and_column(text, offset).line)
    }

    #[test]
    fn words_are_underlined_where_they_stand() {
        let text = "Welcome\nYou must bring a passport today.\nThank you";
        assert_eq!(
            draw(text, "You must bring a passport", &["must bring", "passport"], 60),
            "   ╭ a.txt\n 2 │ You must bring a passport today.\n   │ ────━━━━━━━━━━───━━━━━━━━\n"
        );
    }

    #[test]
    fn a_long_paragraph_is_cut_to_the_rows_around_the_words() {
        let text = format!(
            "{}You must bring a passport. {}",
            "We are open every day. ".repeat(20),
            "We are kind. ".repeat(20)
        );
        let drawn = draw(&text, "You must bring a passport.", &[], 50);
        assert!(drawn.lines().count() <= 7, "{drawn}");
        assert!(drawn.contains("passport"), "{drawn}");
        let marks: usize = drawn.matches('━').count();
        assert_eq!(marks, "You must bring a passport.".len(), "{drawn}");
    }

    #[test]
    fn wide_characters_count_twice_and_right_to_left_gets_brackets() {
        assert!(draw("請帶護照 please", "護照", &[], 60).contains("│     ━━━━\n"));
        let arabic = draw("يرجى إحضار جواز السفر", "جواز السفر", &[], 60);
        assert!(arabic.contains("⟦جواز السفر⟧") && !arabic.contains('━'), "{arabic}");
    }

    #[test]
    fn a_finding_over_many_rows_is_shortened_but_what_decides_stays() {
        let text = format!("{} you must {}", "word ".repeat(200), "word ".repeat(200));
        let drawn = draw(&text, text.trim(), &["you must"], 60);
        assert!(drawn.contains("you must") && drawn.contains('⋮'), "{drawn}");
        assert!(drawn.lines().count() <= 2 * MOST_ROWS + 5, "{drawn}");
    }

    proptest! {
        #[test]
        fn nothing_panics_and_no_row_is_too_wide(
            text in "[a-zé漢ع\u{1b}\u{301}\n\t ]{1,300}", from in 0_usize..300, length in 1_usize..200, width in 30_usize..100,
        ) {
            let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let from = from.min(places.len() - 2);
            let to = (from + length).min(places.len() - 1);
            let span = Span::new(places[from], places[to]);
            let excerpt = Excerpt { above: "a.txt", text: &text, span, because: &[], paint: Paint::NONE, ink: Ink::Required, width };
            let drawn = excerpt.draw(|offset| base::line_and_column(&text, offset).line);
            for line in drawn.lines() {
                // Brackets around right-to-left words may take two columns more for each run.
                prop_assert!(columns(line) <= width.max(26) + 4, "{line}");
                prop_assert!(!line.chars().any(char::is_control), "{}", line);
            }
        }
    }
}
