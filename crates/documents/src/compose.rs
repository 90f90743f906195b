//! Puts a document together from paragraphs, items, cells and fields, for the formats that name them.
//!
//! It writes the text as people would type it (a bullet before an item, a bar between cells) and keeps
//! headings, leads and nesting. What a paragraph shows to be by its looks is found out here: a title in
//! bold, a typed bullet, a blank to fill in.

use std::borrow::Cow;
use std::sync::LazyLock;

use base::Span;
use memchr::memmem::Finder;

use crate::outline::Outline;
use crate::text::{self, Mark};
use crate::{Block, BlockKind, Document, Input, Limits, Link, ReadError, Region};

/// A document that is being put together.
#[derive(Debug)]
pub(crate) struct Composer<'l> {
    limits: &'l Limits,
    text: String,
    blocks: Vec<Block>,
    links: Vec<Link>,
    origin: Vec<(usize, usize)>,
    outline: Outline,
    /// The latest item of each open depth, and its number.
    items: Vec<(usize, u32)>,
    /// What leads in to the open list.
    list_lead: Option<usize>,
    /// What leads in to the open table.
    table_lead: Option<Option<usize>>,
    /// Blocks were refused because there are too many.
    overfull: bool,
}

impl<'l> Composer<'l> {
    pub(crate) fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            text: String::new(),
            blocks: Vec::new(),
            links: Vec::new(),
            origin: Vec::new(),
            outline: Outline::default(),
            items: Vec::new(),
            list_lead: None,
            table_lead: None,
            overfull: false,
        }
    }

    /// A heading of a level from 1 to 6.
    pub(crate) fn heading(&mut self, level: u8, words: &str) {
        let words = fold(words);
        self.end_list();
        self.add(&words, BlockKind::Heading(level.clamp(1, 6)), None, Region::Content);
    }

    /// A paragraph; `bold` says that all its words are.
    pub(crate) fn paragraph(&mut self, words: &str, bold: bool) {
        self.running(words, bold, BlockKind::Paragraph, None);
    }

    /// What is said of a term.
    pub(crate) fn definition(&mut self, words: &str, term: Option<usize>) {
        self.running(words, false, BlockKind::Definition, term);
    }

    /// A term; gives its block.
    pub(crate) fn term(&mut self, words: &str) -> Option<usize> {
        let words = fold(words);
        self.end_list();
        self.add(&words, BlockKind::Term, None, Region::Content)
    }

    /// Page numbers, running heads and the like.
    pub(crate) fn aside(&mut self, words: &str) {
        let words = fold(words);
        self.add(&words, BlockKind::Paragraph, None, Region::Navigation);
    }

    fn running(&mut self, words: &str, bold: bool, kind: BlockKind, lead: Option<usize>) {
        let words = fold(words);
        if words.is_empty() {
            return;
        }
        if words.contains('\n') || is_drawn_form(&words) {
            self.end_list();
            return self.lines(&words, kind, lead);
        }
        if bold && kind == BlockKind::Paragraph && text::is_title(&words) {
            return self.heading(6, &words);
        }
        if let Some((mark, length)) = text::mark(&words) {
            let (found, found_lead) = typed(mark, kind, lead, &self.blocks);
            if found != kind {
                if !matches!(found, BlockKind::ListItem { .. }) {
                    self.end_list();
                }
                self.separate(found);
                self.text.push_str(&words[..length]);
                self.put(&words[length..], found, found_lead, Region::Content);
                return;
            }
        }
        self.end_list();
        self.add(&words, kind, lead, Region::Content);
    }

    /// An item of a list, `depth` from 0.
    pub(crate) fn item(&mut self, words: &str, depth: u8, ordered: bool) {
        let number = self.items.get(usize::from(depth)).map_or(1, |&(_, number)| number.saturating_add(1));
        let mark = if ordered { format!("{number}.") } else { "•".to_owned() };
        self.item_with(words, depth, ordered, &mark);
    }

    /// An item of a list with the mark that stands before it.
    pub(crate) fn item_with(&mut self, words: &str, depth: u8, ordered: bool, mark: &str) {
        let words = fold(words);
        if words.is_empty() {
            return;
        }
        let depth = depth.min(40);
        if self.items.is_empty() {
            self.list_lead = self.lead().or_else(|| self.goes_on());
        }
        let number = self.items.get(usize::from(depth)).map_or(0, |&(_, number)| number);
        self.items.truncate(usize::from(depth));
        let lead = self.items.last().map(|&(item, _)| item).or(self.list_lead);
        let kind = BlockKind::ListItem { depth, ordered };
        self.separate(kind);
        for _ in 0..depth.min(8) {
            self.text.push_str("  ");
        }
        self.text.push_str(mark.trim());
        self.text.push(' ');
        if is_drawn_form(&words) {
            let start = self.blocks.len();
            self.pieces(&words, kind, lead);
            if self.blocks.len() > start {
                self.items.push((start, number.saturating_add(1)));
            }
            return;
        }
        let words = match text::mark(&words) {
            Some((Mark::Bullet(_), length)) => &words[length..],
            _ => &words,
        };
        if let Some(block) = self.put(words, kind, lead, Region::Content) {
            self.items.push((block, number.saturating_add(1)));
        }
    }

    /// More of the item before: a second paragraph of it.
    pub(crate) fn item_again(&mut self, words: &str) {
        let words = fold(words);
        let Some(&(item, _)) = self.items.last() else { return self.paragraph(&words, false) };
        if words.is_empty() {
            return;
        }
        let kind = self.blocks[item].kind;
        self.separate(kind);
        self.text.push_str("  ");
        self.put(&words, kind, Some(item), Region::Content);
    }

    /// A table begins.
    pub(crate) fn table(&mut self) {
        let lead = self.lead();
        self.end_list();
        self.table_lead = Some(lead);
    }

    /// The table ends.
    pub(crate) fn end_table(&mut self) {
        self.table_lead = None;
    }

    /// A cell of the open table.
    pub(crate) fn cell(&mut self, words: &str, row: u32, column: u32, header: bool) {
        let words = fold(words);
        let lead = self.table_lead.flatten();
        let kind = BlockKind::Cell { row, column, header };
        if words.contains('\n') || is_drawn_form(&words) {
            return self.lines(&words, kind, lead);
        }
        self.add(&words, kind, lead, Region::Content);
    }

    /// The label or an option of a field; gives its block.
    pub(crate) fn field(&mut self, words: &str, input: Input, required: bool, lead: Option<usize>) -> Option<usize> {
        let words = fold(words);
        let required = required || text::says_required(&words);
        let input = if input == Input::Text && text::asks_for_file(&words) { Input::File } else { input };
        let words = words.trim_end_matches(['*', ' ', ':']);
        self.end_list();
        self.add(words, BlockKind::Field { required, input }, lead, Region::Content)
    }

    /// A link whose words stand at the end of the text so far.
    pub(crate) fn link(&mut self, href: &str, words: &str) {
        let href = href.trim();
        let words = fold(words);
        if href.is_empty() || href.starts_with('#') || self.links.len() >= self.limits.links {
            return;
        }
        let from = self.blocks.last().map_or(0, |block| block.span.start);
        let span = match self.text[from..].rfind(words.as_ref()) {
            Some(at) if !words.is_empty() => Span::new(from + at, from + at + words.len()),
            _ => Span::new(self.text.len(), self.text.len()),
        };
        self.links.push(Link { href: href.to_owned(), span });
    }

    /// Whether blocks were refused because there are too many.
    pub(crate) fn is_full(&self) -> bool {
        self.overfull
    }

    /// Remembers where the words come from that were just added: pairs (offset in them, offset in the file).
    pub(crate) fn place(&mut self, words: &str, places: &[(usize, usize)]) {
        let folded = fold(words);
        if !self.text.ends_with(folded.as_ref()) || folded.len() != words.trim().len() {
            return;
        }
        let start = self.text.len() - folded.len();
        let before = words.len() - words.trim_start().len();
        let pairs = places.iter().filter(|&&(offset, _)| offset >= before && offset < before + folded.len());
        self.origin.extend(pairs.map(|&(offset, file)| (start + offset - before, file)));
    }

    /// The document.
    ///
    /// # Errors
    /// When it has too many blocks.
    pub(crate) fn finish(self, title: Option<String>, language: Option<String>) -> Result<Document, ReadError> {
        if self.overfull {
            return Err(ReadError::TooManyParts);
        }
        Ok(Document {
            text: self.text,
            blocks: self.blocks,
            links: self.links,
            origin: self.origin,
            title: title.map(|title| fold(&title).into_owned()).filter(|title| !title.is_empty()),
            language: language.filter(|language| !language.is_empty()),
            ..Document::default()
        })
    }

    /// Words with line breaks or blanks: read line by line as plain text is.
    fn lines(&mut self, words: &str, kind: BlockKind, lead: Option<usize>) {
        self.separate(kind);
        self.pieces(words, kind, lead);
    }

    fn pieces(&mut self, words: &str, kind: BlockKind, lead: Option<usize>) {
        let start = self.text.len();
        let first = self.blocks.len();
        self.text.push_str(words);
        for piece in text::pieces(words) {
            let span = Span::new(start + piece.span.start, start + piece.span.end);
            let lead = piece.lead.map(|lead| first + lead).or(lead);
            let kind = if piece.kind == BlockKind::Paragraph { kind } else { piece.kind };
            self.push(span, kind, lead, Region::Content);
        }
    }

    fn add(&mut self, words: &str, kind: BlockKind, lead: Option<usize>, region: Region) -> Option<usize> {
        if words.is_empty() {
            return None;
        }
        self.separate(kind);
        self.put(words, kind, lead, region)
    }

    fn put(&mut self, words: &str, kind: BlockKind, lead: Option<usize>, region: Region) -> Option<usize> {
        let start = self.text.len();
        self.text.push_str(words);
        self.push(Span::new(start, self.text.len()), kind, lead, region)
    }

    fn push(&mut self, span: Span, kind: BlockKind, lead: Option<usize>, region: Region) -> Option<usize> {
        if self.blocks.len() >= self.limits.blocks {
            self.overfull = true;
            return None;
        }
        let index = self.blocks.len();
        let headings = match kind {
            BlockKind::Heading(level) => self.outline.enter(level, index),
            _ => self.outline.path(),
        };
        self.blocks.push(Block { span, kind, headings, lead, region });
        Some(index)
    }

    fn separate(&mut self, kind: BlockKind) {
        let between = separator(self.blocks.last().map(|block| block.kind), kind, &self.text);
        self.text.push_str(between);
    }

    fn end_list(&mut self) {
        self.items.clear();
        self.list_lead = None;
    }

    /// The block just before, if it can lead in to a list or table.
    fn lead(&self) -> Option<usize> {
        let last = self.blocks.len().checked_sub(1)?;
        match self.blocks[last].kind {
            BlockKind::Paragraph | BlockKind::Definition | BlockKind::Term => Some(last),
            _ => None,
        }
    }

    /// What led in to the list just before, when a second one follows it at once.
    fn goes_on(&self) -> Option<usize> {
        let last = self.blocks.last()?;
        matches!(last.kind, BlockKind::ListItem { depth: 0, .. }).then_some(last.lead).flatten()
    }
}

/// What stands between two blocks, so that the text can be read as it is.
pub(crate) fn separator(before: Option<BlockKind>, kind: BlockKind, text: &str) -> &'static str {
    use BlockKind::{Cell, Definition, Field, ListItem, Term};
    match (before, kind) {
        (None, _) => "",
        (Some(Cell { row: a, column: b, .. }), Cell { row: c, column: d, .. }) if a == c && b < d => " | ",
        (Some(Cell { .. }), Cell { .. })
        | (Some(ListItem { .. }), ListItem { .. })
        | (Some(Field { .. }), Field { .. })
        | (Some(Term), Definition) => "\n",
        (Some(_), ListItem { .. }) if text.ends_with(':') => "\n",
        _ => "\n\n",
    }
}

/// What a paragraph becomes that begins with a mark of its own: lists that were typed instead of marked up.
/// Gives `kind` and `lead` back when the mark says nothing.
pub(crate) fn typed(mark: Mark, kind: BlockKind, lead: Option<usize>, before: &[Block]) -> (BlockKind, Option<usize>) {
    let led = match before.last().map(|block| (block.kind, block.lead)) {
        Some((BlockKind::ListItem { .. }, lead)) => lead,
        Some((BlockKind::Paragraph | BlockKind::Definition, _)) => Some(before.len() - 1),
        _ => None,
    };
    match mark {
        Mark::Bullet(_) => (BlockKind::ListItem { depth: 0, ordered: false }, led),
        Mark::Letter(_) | Mark::Roman | Mark::Number { dotless: false, .. } => {
            (BlockKind::ListItem { depth: 0, ordered: true }, led)
        }
        Mark::Box => (BlockKind::Field { required: false, input: Input::Choice }, led),
        Mark::Question => (BlockKind::Term, None),
        Mark::Number { .. } | Mark::Answer | Mark::Hash(_) => (kind, lead),
    }
}

/// Blanks to write on or boxes to tick, drawn with characters.
pub(crate) fn is_drawn_form(words: &str) -> bool {
    static DOTS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("....."));
    let bytes = words.as_bytes();
    if bytes.len() >= 2000 {
        return false;
    }
    // 0x98 is in the middle of “☐”.
    let likely = memchr::memchr3(b'_', b'[', 0x98, bytes).is_some();
    (likely && ["___", "[ ]", "☐"].iter().any(|drawn| words.contains(drawn))) || DOTS.find(bytes).is_some()
}

/// Folds white space to single blanks, keeps line breaks, drops what has no width.
pub(crate) fn fold(words: &str) -> Cow<'_, str> {
    let plain = |c: char| {
        !matches!(c, '\t' | '\r' | '\u{a0}' | '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2002}'..='\u{200a}' | '\u{202f}')
            && (!c.is_control() || c == '\n')
    };
    let tidy = words.chars().all(plain)
        && !words.contains("  ")
        && !words.contains(" \n")
        && !words.contains("\n ")
        && !words.contains("\n\n\n");
    if tidy {
        return Cow::Borrowed(words.trim());
    }
    let mut folded = String::with_capacity(words.len());
    let mut space = false;
    let mut lines = 0;
    for c in words.chars() {
        match c {
            '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
            '\n' => {
                lines += 1;
                space = false;
            }
            _ if c.is_whitespace() => space = true,
            _ if c.is_control() => {}
            _ => {
                if folded.is_empty() {
                } else if lines > 0 {
                    folded.push_str(if lines == 1 { "\n" } else { "\n\n" });
                } else if space {
                    folded.push(' ');
                }
                space = false;
                lines = 0;
                folded.push(c);
            }
        }
    }
    Cow::Owned(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_folded() {
        assert_eq!(fold("  a\u{a0} b\t\n\n\n c\u{ad}d \n"), "a b\n\ncd");
        assert_eq!(fold(" plain words "), "plain words");
    }

    #[test]
    fn text_reads_as_it_would_be_typed() {
        let limits = Limits::default();
        let mut composer = Composer::new(&limits);
        composer.heading(1, "Join us");
        composer.paragraph("Please bring:", false);
        composer.item("ID", 0, false);
        composer.item("a photo", 1, false);
        composer.item("a bill", 0, true);
        composer.item_with("a letter", 0, true, "(iii)");
        composer.paragraph("- a typed one", false);
        composer.paragraph("Office use", true);
        composer.table();
        composer.cell("Seen", 0, 0, true);
        composer.cell("Date ____", 0, 1, true);
        composer.end_table();
        let document = composer.finish(Some(" T ".into()), None).expect("few blocks");
        assert_eq!(
            document.text,
            "Join us\n\nPlease bring:\n• ID\n  • a photo\n2. a bill\n(iii) a letter\n- a typed one\n\nOffice use\n\nSeen | Date ____"
        );
        let leads: Vec<_> = document.blocks.iter().map(|block| block.lead).collect();
        assert_eq!(leads, [None, None, Some(1), Some(2), Some(1), Some(1), Some(1), None, None, None]);
        assert_eq!(document.title.as_deref(), Some("T"));
    }
}
