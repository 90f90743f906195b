//! The text that was checked, with its structure kept and the findings marked in place; beside
//! each stretch the notes that belong to it.
//!
//! The page is a list of *stretches*: a heading, a paragraph, a whole list or table. Each holds
//! words as HTML and the notes on them, in reading order, so that a screen reader and a narrow
//! screen meet a note just behind the words that it is about.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use base::Span;
use documents::{Block, BlockKind, Document, Input, Region};
use policy::{Level, Report};

use super::note::{Note, class_of, letter};
use crate::cite::escape;

/// Words as HTML, and the notes on them.
#[derive(Debug, Default)]
pub(crate) struct Stretch {
    /// The words, marked. Safe HTML.
    pub(crate) words: String,
    /// Notes on these words.
    pub(crate) notes: Vec<Note>,
}

/// Marks the text. `notes` are all notes of the report, in order of place.
pub(crate) fn stretches(document: &Document, report: &Report, notes: Vec<Note>) -> Vec<Stretch> {
    let page = Page::new(document, report);
    let mut notes: Vec<Option<Note>> = notes.into_iter().map(Some).collect();
    let mut done: Vec<Stretch> = Vec::new();
    let mut rest = page.shown.as_slice();
    while let Some(&first) = rest.first() {
        let kind = Run::of(&document.blocks[first].kind);
        let length = match kind {
            Run::Alone => 1,
            _ => rest.iter().take_while(|&&index| Run::of(&document.blocks[index].kind) == kind).count(),
        };
        let (run, after) = rest.split_at(length);
        rest = after;
        let words = page.run(run, kind);
        let mine: Vec<Note> = page
            .marks
            .iter()
            .zip(&mut notes)
            .filter(|(mark, _)| run.contains(&mark.first_block))
            .filter_map(|(_, note)| note.take())
            .collect();
        match done.last_mut() {
            Some(last) if mine.is_empty() && last.notes.is_empty() => last.words.push_str(&words),
            _ => done.push(Stretch { words, notes: mine }),
        }
    }
    // A note whose words lie in no block still has to be read.
    let homeless: Vec<Note> = notes.into_iter().flatten().collect();
    if !homeless.is_empty() {
        done.push(Stretch { words: String::new(), notes: homeless });
    }
    done
}

/// Blocks that belong into one element.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Run {
    Alone,
    List,
    Table,
    Definitions,
    Form,
}

impl Run {
    const fn of(kind: &BlockKind) -> Self {
        match kind {
            BlockKind::Heading(_) | BlockKind::Paragraph => Self::Alone,
            BlockKind::ListItem { .. } => Self::List,
            BlockKind::Cell { .. } => Self::Table,
            BlockKind::Term | BlockKind::Definition => Self::Definitions,
            BlockKind::Field { .. } => Self::Form,
        }
    }
}

/// One finding or positive statement, as a stretch to mark.
struct Mark {
    span: Span,
    because: Vec<Span>,
    class: &'static str,
    /// The strongest of several that overlap gives the colour.
    rank: u8,
    /// The sign that links to the note.
    sign: String,
    spoken: String,
    first_block: usize,
    last_block: usize,
}

struct Page<'a> {
    document: &'a Document,
    /// Indices of the blocks that are shown, in order.
    shown: Vec<usize>,
    /// In the order of the notes.
    marks: Vec<Mark>,
}

impl<'a> Page<'a> {
    fn new(document: &'a Document, report: &Report) -> Self {
        let findings = report.findings.iter().enumerate().map(|(index, finding)| Mark {
            span: finding.span,
            because: finding.because.clone(),
            class: class_of(finding.level),
            rank: match finding.level {
                Level::Required => 4,
                Level::Requested => 3,
                Level::Mentioned => 2,
            },
            sign: (index + 1).to_string(),
            spoken: format!("note {}", index + 1),
            first_block: usize::MAX,
            last_block: usize::MAX,
        });
        let positives = report.positives.iter().enumerate().map(|(index, positive)| Mark {
            span: positive.span,
            because: Vec::new(),
            class: "fine",
            rank: 1,
            sign: letter(index),
            spoken: format!("note {}", letter(index)),
            first_block: usize::MAX,
            last_block: usize::MAX,
        });
        let mut marks: Vec<Mark> = findings.chain(positives).collect();
        let mut shown = Vec::new();
        for (index, block) in document.blocks.iter().enumerate() {
            let mut touched = false;
            for mark in marks.iter_mut().filter(|mark| mark.span.overlaps(block.span)) {
                touched = true;
                mark.last_block = index;
                if mark.first_block == usize::MAX {
                    mark.first_block = index;
                }
            }
            if touched || (block.region == Region::Content && !document.words(block).trim().is_empty()) {
                shown.push(index);
            }
        }
        Self { document, shown, marks }
    }

    fn run(&self, run: &[usize], kind: Run) -> String {
        let mut html = String::new();
        match kind {
            Run::Alone => run.iter().for_each(|&index| self.alone(index, &mut html)),
            Run::List => self.list(run, &mut html),
            Run::Table => self.table(run, &mut html),
            Run::Definitions => self.definitions(run, &mut html),
            Run::Form => run.iter().for_each(|&index| self.field(index, &mut html)),
        }
        html
    }

    fn block(&self, index: usize) -> &'a Block {
        &self.document.blocks[index]
    }

    fn alone(&self, index: usize, html: &mut String) {
        let block = self.block(index);
        // Levels follow the nesting, not the file's own numbers: none is left out.
        let name = match block.kind {
            BlockKind::Heading(_) => format!("h{}", (3 + block.headings.len()).min(6)),
            _ => String::from("p"),
        };
        self.element(&name, index, html);
    }

    fn element(&self, name: &str, index: usize, html: &mut String) {
        let _ = write!(html, "<{name}>");
        self.words(index, html);
        let _ = writeln!(html, "</{name}>");
    }

    fn list(&self, run: &[usize], html: &mut String) {
        let mut open: Vec<(u8, &str)> = Vec::new();
        for &index in run {
            let BlockKind::ListItem { depth, ordered } = self.block(index).kind else { continue };
            let name = if ordered { "ol" } else { "ul" };
            while let Some(&(deeper, closing)) = open.last()
                && (deeper > depth || (deeper == depth && closing != name))
            {
                let _ = write!(html, "</li></{closing}>");
                open.pop();
            }
            if open.last().is_some_and(|&(same, _)| same == depth) {
                html.push_str("</li>");
            } else {
                let _ = write!(html, "<{name}>");
                open.push((depth, name));
            }
            html.push_str("<li>");
            self.words(index, html);
        }
        while let Some((_, closing)) = open.pop() {
            let _ = write!(html, "</li></{closing}>");
        }
        html.push('\n');
    }

    fn table(&self, run: &[usize], html: &mut String) {
        let mut last: Option<(u32, u32)> = None;
        for &index in run {
            let BlockKind::Cell { row, column, header } = self.block(index).kind else { continue };
            match last {
                // The numbers start again: another table.
                Some(before) if (row, column) <= before => {
                    html.push_str("</tr></table></div><div class=\"scroll\"><table><tr>")
                }
                Some((above, _)) if row > above => html.push_str("</tr><tr>"),
                Some(_) => {}
                None => html.push_str("<div class=\"scroll\"><table><tr>"),
            }
            last = Some((row, column));
            self.element(if header { "th" } else { "td" }, index, html);
        }
        if last.is_some() {
            html.push_str("</tr></table></div>\n");
        }
    }

    fn definitions(&self, run: &[usize], html: &mut String) {
        html.push_str("<dl>");
        for (place, &index) in run.iter().enumerate() {
            let is_term = matches!(self.block(index).kind, BlockKind::Term);
            if place == 0 && !is_term {
                // A list may not begin with what is said of nothing.
                html.push_str("<dt></dt>");
            }
            self.element(if is_term { "dt" } else { "dd" }, index, html);
        }
        html.push_str("</dl>\n");
    }

    fn field(&self, index: usize, html: &mut String) {
        let BlockKind::Field { required, input } = self.block(index).kind else { return };
        let class = match input {
            Input::Text => "takes-text",
            Input::File => "takes-file",
            Input::Choice => "takes-choice",
            Input::Button => "takes-click",
        };
        let _ = write!(html, "<p class=\"asked {class}\"><span>");
        self.words(index, html);
        html.push_str("</span>");
        if required {
            html.push_str(" <small>must be filled in</small>");
        }
        html.push_str("</p>\n");
    }

    /// The words of a block, cut wherever a mark begins or ends.
    fn words(&self, index: usize, html: &mut String) {
        let block = self.block(index);
        let here: Vec<&Mark> = self.marks.iter().filter(|mark| mark.span.overlaps(block.span)).collect();
        let mut cuts = BTreeSet::from([block.span.start, block.span.end]);
        for mark in &here {
            for span in mark.because.iter().chain([&mark.span]) {
                cuts.extend([span.start, span.end].map(|at| at.clamp(block.span.start, block.span.end)));
            }
        }
        let cuts: Vec<usize> = cuts.into_iter().collect();
        let mut open: Vec<&str> = Vec::new();
        for pair in cuts.windows(2) {
            let piece = Span::new(pair[0], pair[1]);
            let over: Vec<&&Mark> = here.iter().filter(|mark| mark.span.contains(piece)).collect();
            let signs: Vec<&str> = over.iter().map(|mark| mark.sign.as_str()).collect();
            if signs != open {
                if !open.is_empty() {
                    html.push_str("</mark>");
                }
                if let Some(strongest) = over.iter().max_by_key(|mark| mark.rank) {
                    let _ = write!(html, "<mark class=\"{}\">", strongest.class);
                }
                open = signs;
            }
            let words = escape(piece.of(&self.document.text));
            if over.iter().any(|mark| mark.because.iter().any(|why| why.contains(piece))) {
                let _ = write!(html, "<b>{words}</b>");
            } else {
                html.push_str(&words);
            }
            for mark in
                over.iter().filter(|mark| mark.last_block == index && mark.span.end.min(block.span.end) == piece.end)
            {
                let (sign, spoken) = (&mark.sign, &mark.spoken);
                let _ = write!(
                    html,
                    "<a class=\"ref\" id=\"words-{sign}\" href=\"#note-{sign}\" aria-label=\"{spoken}\">{sign}</a>"
                );
            }
        }
        if !open.is_empty() {
            html.push_str("</mark>");
        }
    }
}
