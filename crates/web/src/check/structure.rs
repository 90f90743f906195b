//! The structure of a checked document as HTML: headings, lists, tables, definitions, the fields of a
//! form. How the words of a block are written is up to the caller: with marks, or with changes.

use std::fmt::Write as _;

use base::Span;
use documents::{Block, BlockKind, Document, Input};

/// Writes the words of the block with this index.
pub(crate) type Words<'a> = &'a dyn Fn(usize, &mut String);

/// Blocks that belong into one element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Run {
    /// A heading or paragraph.
    Alone,
    /// Items of lists, nested or not.
    List,
    /// Cells.
    Table,
    /// Terms and what is said of them.
    Definitions,
    /// Fields.
    Form,
}

impl Run {
    const fn of(kind: BlockKind) -> Self {
        match kind {
            BlockKind::Heading(_) | BlockKind::Paragraph => Self::Alone,
            BlockKind::ListItem { .. } => Self::List,
            BlockKind::Cell { .. } => Self::Table,
            BlockKind::Term | BlockKind::Definition => Self::Definitions,
            BlockKind::Field { .. } => Self::Form,
        }
    }
}

/// Cuts the blocks with these indices into runs.
pub(crate) fn runs<'a>(document: &'a Document, shown: &'a [usize]) -> impl Iterator<Item = (Run, &'a [usize])> {
    let run_of = |index: &usize| Run::of(document.blocks[*index].kind);
    shown.chunk_by(move |a, b| run_of(a) == run_of(b) && run_of(a) != Run::Alone).map(move |run| (run_of(&run[0]), run))
}

/// For each block, which of these stretches of the text touch it. Takes time in proportion to what it
/// finds, also when somebody sends a text of many thousand findings.
pub(crate) fn touching(document: &Document, stretches: impl Iterator<Item = Span>) -> Vec<Vec<usize>> {
    let mut by_place: Vec<usize> = (0..document.blocks.len()).collect();
    by_place.sort_by_key(|&block| document.blocks[block].span);
    let mut touching = vec![Vec::new(); document.blocks.len()];
    for (index, stretch) in stretches.enumerate() {
        let first = by_place.partition_point(|&block| document.blocks[block].span.end <= stretch.start);
        let touched = by_place[first..].iter().take_while(|&&block| document.blocks[block].span.start < stretch.end);
        for &block in touched.filter(|&&block| document.blocks[block].span.overlaps(stretch)) {
            touching[block].push(index);
        }
    }
    touching
}

/// A run as HTML.
pub(crate) fn html(document: &Document, run: &[usize], kind: Run, words: Words<'_>) -> String {
    let mut writer = Writer { document, words, html: String::new() };
    match kind {
        Run::Alone => run.iter().for_each(|&index| writer.alone(index)),
        Run::List => writer.list(run),
        Run::Table => writer.table(run),
        Run::Definitions => writer.definitions(run),
        Run::Form => run.iter().for_each(|&index| writer.field(index)),
    }
    writer.html
}

struct Writer<'a> {
    document: &'a Document,
    words: Words<'a>,
    html: String,
}

impl<'a> Writer<'a> {
    fn block(&self, index: usize) -> &'a Block {
        &self.document.blocks[index]
    }

    fn words(&mut self, index: usize) {
        (self.words)(index, &mut self.html);
    }

    fn element(&mut self, name: &str, index: usize) {
        let _ = write!(self.html, "<{name}>");
        self.words(index);
        let _ = writeln!(self.html, "</{name}>");
    }

    fn alone(&mut self, index: usize) {
        let block = self.block(index);
        // Levels follow the nesting, not the file's own numbers: none is left out.
        let name = match block.kind {
            BlockKind::Heading(_) => format!("h{}", (3 + block.headings.len()).min(6)),
            _ => String::from("p"),
        };
        self.element(&name, index);
    }

    fn list(&mut self, run: &[usize]) {
        let mut open: Vec<(u8, &str)> = Vec::new();
        for &index in run {
            let BlockKind::ListItem { depth, ordered } = self.block(index).kind else { continue };
            let name = if ordered { "ol" } else { "ul" };
            while let Some(&(deeper, closing)) = open.last()
                && (deeper > depth || (deeper == depth && closing != name))
            {
                let _ = write!(self.html, "</li></{closing}>");
                open.pop();
            }
            if open.last().is_some_and(|&(same, _)| same == depth) {
                self.html.push_str("</li>");
            } else {
                let _ = write!(self.html, "<{name}>");
                open.push((depth, name));
            }
            self.html.push_str("<li>");
            self.words(index);
        }
        while let Some((_, closing)) = open.pop() {
            let _ = write!(self.html, "</li></{closing}>");
        }
        self.html.push('\n');
    }

    fn table(&mut self, run: &[usize]) {
        let mut last: Option<(u32, u32)> = None;
        for &index in run {
            let BlockKind::Cell { row, column, header } = self.block(index).kind else { continue };
            match last {
                // The numbers start again: another table.
                Some(before) if (row, column) <= before => {
                    self.html.push_str("</tr></table></div><div class=\"scroll\"><table><tr>");
                }
                Some((above, _)) if row > above => self.html.push_str("</tr><tr>"),
                Some(_) => {}
                None => self.html.push_str("<div class=\"scroll\"><table><tr>"),
            }
            last = Some((row, column));
            self.element(if header { "th" } else { "td" }, index);
        }
        if last.is_some() {
            self.html.push_str("</tr></table></div>\n");
        }
    }

    fn definitions(&mut self, run: &[usize]) {
        self.html.push_str("<dl>");
        for (place, &index) in run.iter().enumerate() {
            let is_term = matches!(self.block(index).kind, BlockKind::Term);
            if place == 0 && !is_term {
                // A list may not begin with what is said of nothing.
                self.html.push_str("<dt></dt>");
            }
            self.element(if is_term { "dt" } else { "dd" }, index);
        }
        self.html.push_str("</dl>\n");
    }

    fn field(&mut self, index: usize) {
        let BlockKind::Field { required, input } = self.block(index).kind else { return };
        let class = match input {
            Input::Text => "takes-text",
            Input::File => "takes-file",
            Input::Choice => "takes-choice",
            Input::Button => "takes-click",
        };
        let _ = write!(self.html, "<p class=\"asked {class}\"><span>");
        self.words(index);
        self.html.push_str("</span>");
        if required {
            self.html.push_str(" <small>must be filled in</small>");
        }
        self.html.push_str("</p>\n");
    }
}
