//! Plain text: lines, empty lines, bullets, numbers and what looks like a heading, a table or a form.
//!
//! The text of the document is the text as given, byte for byte; only blocks are made. What decides is
//! told in `marks` (bullets and numbers), `heading`, `form` and `furniture` (menus and notices).

mod form;
mod furniture;
mod heading;
mod line;
mod lists;
mod marks;

use base::Span;

pub(crate) use furniture::is_cookie_notice;

pub(crate) use form::{asks_for_file, says_required};
pub(crate) use marks::{Mark, mark};

use crate::outline::Outline;
use crate::{Block, BlockKind, Document, Input, Region};
use line::Line;
use lists::Lists;

/// Reads plain text. The text of the document is the text as given.
#[must_use]
pub fn read_text(text: &str) -> Document {
    Document { text: text.to_owned(), blocks: blocks(text, true), ..Document::default() }
}

/// The blocks of a stretch of another format whose lines were broken by its writer, such as a paragraph
/// with `<br>`. None is a heading; places and leads are counted from the stretch.
pub(crate) fn pieces(text: &str) -> Vec<Block> {
    blocks(text, false)
}

/// Whether a paragraph that stands out (all bold) reads as a title.
pub(crate) fn is_title(words: &str) -> bool {
    words.len() <= 120 && !words.ends_with(':') && heading::reads_as_title(words)
}

/// Whether words are nothing but a bullet or number, whose item stands beside them.
pub(crate) fn is_lone_mark(words: &str) -> bool {
    words == "o" || marks::lone_mark(words).is_some() || mark(&format!("{words} x")).is_some()
}

fn blocks(text: &str, titles: bool) -> Vec<Block> {
    let lines = line::lines(text);
    let mut reader = Reader {
        lines: &lines,
        wrap: wrap_width(&lines),
        titles,
        blocks: Vec::new(),
        outline: Outline::default(),
        lists: Lists::default(),
        lead: None,
        question: None,
    };
    let mut at = 0;
    while at < lines.len() {
        at = reader.read(at);
    }
    reader.blocks
}

struct Reader<'a> {
    lines: &'a [Line<'a>],
    /// The width at which the writer's lines were broken, when they were.
    wrap: Option<usize>,
    /// Whether lines can be headings.
    titles: bool,
    blocks: Vec<Block>,
    outline: Outline,
    lists: Lists,
    /// The block just before, when it can lead in to a list.
    lead: Option<usize>,
    /// The question that is being answered.
    question: Option<usize>,
}

impl Reader<'_> {
    /// Reads the block that begins at line `at`; gives the line behind it.
    fn read(&mut self, at: usize) -> usize {
        let line = &self.lines[at];
        if let Some(end) = self.table(at) {
            return end;
        }
        if furniture::is_menu(line.words) && line.mark.is_none() {
            self.push(
                Span::new(line.start, line.start + line.words.len()),
                BlockKind::Paragraph,
                None,
                Region::Navigation,
            );
            return at + 1;
        }
        if self.lead.is_some_and(|lead| lead + 1 == self.blocks.len() && self.ends_with_colon(lead))
            && !heading::in_capitals(line.words)
            && self.lines.get(at + 1).is_some_and(|next| !next.gap && !next.ends_sentence())
            && let Some(end) = self.bare_items(at)
        {
            return end;
        }
        if let Some(end) = self.heading(at) {
            return end;
        }
        if let Some(end) = self.fields(at) {
            return end;
        }
        match line.mark {
            Some(Mark::Question) => {
                let end = self.joined(at);
                self.lists.close();
                let block = self.push(self.span(at, end), BlockKind::Term, None, Region::Content);
                self.question = Some(block);
                self.lead = Some(block);
                end
            }
            Some(Mark::Answer | Mark::Letter('A')) if self.question.is_some() => {
                let end = self.joined(at);
                let block = self.push(self.span(at, end), BlockKind::Definition, self.question, Region::Content);
                self.lead = Some(block);
                end
            }
            Some(mark) if mark != Mark::Box => self.item(at, mark),
            _ => self.bare_items(at).unwrap_or_else(|| self.paragraph(at)),
        }
    }

    fn heading(&mut self, at: usize) -> Option<usize> {
        if !self.titles {
            return None;
        }
        let after_heading = self.blocks.last().is_some_and(|block| matches!(block.kind, BlockKind::Heading(_)));
        let line = &self.lines[at];
        let level = heading::level(self.lines, at, after_heading)?;
        if at + 1 < self.lines.len() && self.joins(at) {
            return None;
        }
        let body = line.body().trim_end_matches(['#', '=', '-', '*', ' ']);
        let kept = body.trim_start_matches(['=', '-', '*', ' ']);
        if kept.is_empty() {
            return None;
        }
        let start = line.body_start() + (body.len() - kept.len());
        let index = self.blocks.len();
        let headings = self.outline.enter(level, index);
        let span = Span::new(start, start + kept.len());
        self.blocks.push(Block {
            span,
            kind: BlockKind::Heading(level),
            headings,
            lead: None,
            region: Region::Content,
        });
        self.lists.end();
        self.lead = None;
        self.question = None;
        Some(at + 1)
    }

    fn fields(&mut self, at: usize) -> Option<usize> {
        let line = &self.lines[at];
        let (text, start) = match line.mark {
            Some(Mark::Box) | None => (line.words, line.start),
            Some(_) => (line.body(), line.body_start()),
        };
        // A name over a ruled line is a blank to fill in.
        if line.rule_below == Some('_') || line.rule_below == Some('.') {
            if line.width() > 60 || line.mark.is_some() {
                return None;
            }
            let span = Span::new(start, start + text.trim_end_matches([':', '*', ' ']).len());
            let required = form::says_required(text);
            self.push(span, BlockKind::Field { required, input: Input::Text }, self.field_lead(), Region::Content);
            return Some(at + 1);
        }
        let labels = form::labels(text);
        if labels.is_empty() {
            return None;
        }
        let before = self.field_lead();
        let mut lead = before;
        let mut end = at + 1;
        let single = labels.len() == 1 && line.mark == Some(Mark::Box);
        for label in labels {
            let mut span = Span::new(start + label.span.start, start + label.span.end);
            if single {
                end = self.joined(at);
                let last = &self.lines[end - 1];
                span.end = span.end.max(last.start + last.words.len());
            }
            let kind = BlockKind::Field { required: label.required, input: label.input };
            let block = self.push(span, kind, lead, Region::Content);
            if label.leads {
                lead = Some(block);
            }
        }
        self.lists.end();
        // The next line of the form keeps what led in to this one.
        self.lead = before;
        Some(end)
    }

    fn field_lead(&self) -> Option<usize> {
        self.lead
    }

    fn item(&mut self, at: usize, mark: Mark) -> usize {
        let line = &self.lines[at];
        let end = self.joined(at);
        let span = self.span(at, end);
        let index = self.blocks.len();
        let above_ends_open = |item: usize| self.blocks.get(item).is_some_and(|block| block.kind_ends_open(self.lines));
        let place = self.lists.place(mark, line.indent, index, self.lead, above_ends_open);
        let kind = BlockKind::ListItem { depth: place.depth, ordered: mark.is_ordered() };
        self.push(span, kind, place.lead, Region::Content);
        self.lead = None;
        end
    }

    /// Short lines without bullets that are a list all the same: below “You need all of:”, or several below a title.
    fn bare_items(&mut self, at: usize) -> Option<usize> {
        let after_colon = self.lead.is_some_and(|lead| lead + 1 == self.blocks.len() && self.ends_with_colon(lead));
        let after_heading = self.blocks.last().is_some_and(|block| matches!(block.kind, BlockKind::Heading(_)));
        if !after_colon && !after_heading {
            return None;
        }
        let most_words = if after_colon { 24 } else { 9 };
        let fits = |line: &Line<'_>| {
            line.mark.is_none()
                && line.words.split_whitespace().count() <= most_words
                && !line.ends_sentence()
                && !line.words.ends_with(':')
                && form::labels(line.words).is_empty()
        };
        let run =
            self.lines[at..].iter().enumerate().take_while(|(index, line)| (*index == 0 || !line.gap) && fits(line));
        let end = at + run.count();
        // A line that the next one carries on is running text.
        let cut_short = self.lines.get(end).is_some_and(|line| !line.gap && line.mark.is_none());
        let least = if after_colon { 1 } else { 3 };
        if end - at < least || (cut_short && after_heading) || (at..end).any(|line| self.joins(line)) {
            return None;
        }
        if after_colon && end - at == 1 && heading::level(self.lines, at, false).is_some() {
            return None;
        }
        let lead = self.lead;
        for line in &self.lines[at..end] {
            let span = Span::new(line.start, line.start + line.words.trim_end_matches([',', ';']).len());
            self.push(span, BlockKind::ListItem { depth: 0, ordered: false }, lead, Region::Content);
        }
        self.lead = None;
        Some(end)
    }

    fn paragraph(&mut self, at: usize) -> usize {
        let end = self.joined(at);
        let span = self.span(at, end);
        let first = &self.lines[at];
        let (kind, lead) = match self.question {
            Some(question) => (BlockKind::Definition, Some(question)),
            None => (BlockKind::Paragraph, None),
        };
        let notice = is_cookie_notice(first.words);
        self.lists.close();
        let block = self.push(span, kind, lead, if notice { Region::Notice } else { Region::Content });
        self.lead = (!notice).then_some(block);
        end
    }

    /// Two or more lines with columns.
    fn table(&mut self, at: usize) -> Option<usize> {
        let columns = |line: &Line<'_>| {
            if line.words.contains(" | ") || line.words.ends_with(" |") || line.words.starts_with("| ") {
                Some('|')
            } else if line.mark.is_none() && line.words.contains('\t') {
                Some('\t')
            } else {
                None
            }
        };
        let separator = columns(&self.lines[at])?;
        let rows = self.lines[at..]
            .iter()
            .enumerate()
            .take_while(|(index, line)| (*index == 0 || !line.gap) && columns(line) == Some(separator))
            .count();
        if rows < 2 {
            return None;
        }
        let lead = self.lead.filter(|lead| lead + 1 == self.blocks.len());
        self.lists.end();
        let mut row = 0;
        for line in &self.lines[at..at + rows] {
            if line.words.chars().all(|c| matches!(c, '|' | '-' | ':' | '=' | '+' | ' ')) {
                continue;
            }
            let heads = row == 0
                && line.words.trim_matches(separator).contains(separator)
                && line.words.split(separator).all(|cell| !line::ends_sentence(cell.trim()));
            let mut start = line.start;
            let cells = line.words.split(separator);
            // A row that is fenced on both sides has an empty first piece, which is no column.
            let skip = usize::from(line.words.starts_with(separator));
            for (column, cell) in cells.enumerate() {
                let words = cell.trim();
                if !words.is_empty() {
                    let from = start + (cell.len() - cell.trim_start().len());
                    let kind = BlockKind::Cell {
                        row,
                        column: u32::try_from(column.saturating_sub(skip)).unwrap_or(u32::MAX),
                        header: heads,
                    };
                    self.push(Span::new(from, from + words.len()), kind, lead, Region::Content);
                }
                start += cell.len() + separator.len_utf8();
            }
            row += 1;
        }
        self.lead = None;
        Some(at + rows)
    }

    fn push(&mut self, span: Span, kind: BlockKind, lead: Option<usize>, region: Region) -> usize {
        self.blocks.push(Block { span, kind, headings: self.outline.path(), lead, region });
        self.blocks.len() - 1
    }

    fn ends_with_colon(&self, block: usize) -> bool {
        self.blocks.get(block).is_some_and(|block| block.kind_ends_open(self.lines))
    }

    /// From the body of line `at` to the end of the line before `end`.
    fn span(&self, at: usize, end: usize) -> Span {
        let last = &self.lines[end - 1];
        Span::new(self.lines[at].body_start(), last.start + last.words.len())
    }

    /// The line behind the block of lines that `at` begins, its continuations joined.
    fn joined(&self, at: usize) -> usize {
        let mut end = at + 1;
        while end < self.lines.len() && (self.joins(end - 1) || self.hangs(at, end)) {
            end += 1;
        }
        end
    }

    /// Whether the line behind `at` goes on with the same sentence or wrapped paragraph.
    fn joins(&self, at: usize) -> bool {
        let line = &self.lines[at];
        let Some(next) = self.lines.get(at + 1) else { return false };
        if next.gap || next.mark.is_some() || line.words.ends_with(':') || !form::labels(next.words).is_empty() {
            return false;
        }
        let first_word = next.words.split_whitespace().next().unwrap_or("").chars().count();
        let broken =
            self.wrap.is_some_and(|wrap| line.width() >= 40 && line.width() + line.indent + 1 + first_word > wrap);
        broken || (next.starts_small() && !line.ends_sentence() && line.width() >= 40)
    }

    /// Whether line `end` hangs below the words of the list item at `at`.
    fn hangs(&self, at: usize, end: usize) -> bool {
        let (item, next) = (&self.lines[at], &self.lines[end]);
        item.mark.is_some()
            && !next.gap
            && next.mark.is_none()
            && next.indent >= item.indent + 2
            && form::labels(next.words).is_empty()
    }
}

impl Block {
    /// Whether the block's last line ends with a colon, so that what follows belongs to it.
    fn kind_ends_open(&self, lines: &[Line<'_>]) -> bool {
        let behind = lines.partition_point(|line| line.start < self.span.end);
        behind.checked_sub(1).is_some_and(|last| lines[last].words.ends_with(':'))
    }
}

/// The width at which lines were broken, if the text was typed or exported with broken lines.
fn wrap_width(lines: &[Line<'_>]) -> Option<usize> {
    let widths = || lines.iter().map(|line| line.width() + line.indent);
    let widest = widths().max()?;
    let full = lines
        .windows(2)
        .filter(|pair| {
            !pair[1].gap
                && pair[1].mark.is_none()
                && pair[0].width() + pair[0].indent + 15 >= widest
                && !pair[0].ends_sentence()
        })
        .count();
    ((45..=110).contains(&widest) && full >= 3).then_some(widest)
}
