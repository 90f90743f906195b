//! Where a block begins and ends, what it is, and what stands between two blocks in the text.

use base::Span;

use super::Reader;
use super::stack::Context;
use crate::compose;
use crate::text::{self, Mark};
use crate::{Block, BlockKind, Input, Region};

/// The block that is being written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    start: usize,
    kind: BlockKind,
    lead: Option<usize>,
    region: Region,
    guessed: bool,
    context: Context,
    /// Whether all its words are bold.
    bold: bool,
    /// Whether it holds line breaks.
    broken: bool,
}

impl Open {
    /// Where its words begin in the text.
    pub(super) fn start(&self) -> usize {
        self.start
    }

    /// The label of a field turns out to be of this kind.
    pub(super) fn set_control(&mut self, new: Input, insists: bool) {
        if let BlockKind::Field { required, input } = &mut self.kind {
            *input = new;
            *required |= insists;
        }
    }

    /// Words in front of a field turn out to be its label.
    pub(super) fn become_field(&mut self, input: Input, required: bool) {
        if matches!(
            self.kind,
            BlockKind::Paragraph | BlockKind::ListItem { .. } | BlockKind::Cell { .. } | BlockKind::Definition
        ) {
            self.kind = BlockKind::Field { required, input };
        }
    }
}

impl Reader<'_> {
    /// Makes ready for words: begins a block if none is open, else puts the white space in between.
    #[inline]
    pub(super) fn before_words(&mut self) {
        let region = self.stack.top().region;
        match &mut self.open {
            Some(open) if open.region == region => {
                if self.breaks > 0 {
                    open.broken = true;
                    self.text.push_str(if self.breaks == 1 { "\n" } else { "\n\n" });
                    self.breaks = 0;
                } else if self.space {
                    self.text.push(' ');
                }
                open.bold &= self.bold > 0;
                self.space = false;
            }
            Some(_) => {
                self.flush();
                self.begin();
            }
            None => self.begin(),
        }
        if let Some((_, begun @ None)) = &mut self.link {
            *begun = Some(self.text.len());
        }
    }

    /// Whether line breaks of the page are kept here, as in `pre`.
    pub(super) fn keeps_lines(&self) -> bool {
        self.stack.top().lines
    }

    /// A line break: `br`, or the end of a line where lines are kept.
    pub(super) fn line_break(&mut self) {
        let Some(open) = self.open else { return };
        // “What to bring” in bold with its text on the next line is a title, whatever the mark-up.
        if open.bold && open.kind == BlockKind::Paragraph && text::is_title(&self.text[open.start..]) {
            return self.flush();
        }
        self.breaks = (self.breaks + 1).min(2);
    }

    fn begin(&mut self) {
        let frame = *self.stack.top();
        let (kind, lead) = self.kind(frame.context);
        if self.blocks.len() >= self.limits.blocks {
            self.overfull = true;
        }
        if matches!(kind, BlockKind::Heading(_))
            && let Some(list) = self.lists.last_mut()
        {
            list.sectioned = true;
        }
        self.separate(kind);
        self.space = false;
        self.breaks = 0;
        self.open = Some(Open {
            start: self.text.len(),
            kind,
            lead,
            region: frame.region,
            guessed: frame.guessed,
            context: frame.context,
            bold: self.bold > 0,
            broken: false,
        });
    }

    /// What a block is that begins here, and what leads in to it.
    fn kind(&mut self, context: Context) -> (BlockKind, Option<usize>) {
        if let Some((kind, lead)) = self.form.take_next() {
            return (kind, lead);
        }
        let here = self.blocks.len();
        match context {
            Context::Flow => (BlockKind::Paragraph, None),
            Context::Item => {
                let depth = u8::try_from(self.lists.len().saturating_sub(1)).unwrap_or(u8::MAX);
                let Some(list) = self.lists.last_mut() else {
                    return (BlockKind::ListItem { depth: 0, ordered: false }, None);
                };
                if list.sectioned {
                    return (BlockKind::Paragraph, None);
                }
                let lead = list.item.or(list.lead);
                list.item.get_or_insert(here);
                (BlockKind::ListItem { depth, ordered: list.ordered }, lead)
            }
            Context::Cell(header) => match self.tables.last() {
                Some(table) if !table.layout => {
                    let row = table.row.saturating_sub(1);
                    (BlockKind::Cell { row, column: table.column, header }, table.lead)
                }
                _ => (BlockKind::Paragraph, None),
            },
            Context::Term => (BlockKind::Term, None),
            Context::Definition => (BlockKind::Definition, self.term),
            Context::Fold => match self.folds.last() {
                Some(&Some(term)) => (BlockKind::Definition, Some(term)),
                _ => (BlockKind::Paragraph, None),
            },
            Context::Label => (self.form.label_kind(), self.form.legend()),
            Context::Legend => (BlockKind::Field { required: false, input: Input::Text }, None),
            Context::Choice => (BlockKind::Field { required: false, input: Input::Choice }, self.form.latest_label()),
            Context::Button => (BlockKind::Field { required: false, input: Input::Button }, None),
            Context::Hint => (BlockKind::Field { required: false, input: Input::Text }, self.form.latest_label()),
            Context::Heading(level) => (BlockKind::Heading(level), None),
        }
    }

    /// What stands between the last block and the next, and the bullet or number of an item.
    fn separate(&mut self, kind: BlockKind) {
        let before = self.blocks.last().map(|block| block.kind);
        self.text.push_str(compose::separator(before, kind, &self.text));
        let BlockKind::ListItem { depth, ordered } = kind else { return };
        for _ in 0..depth.min(8) {
            self.text.push_str("  ");
        }
        match self.lists.last() {
            Some(list) if list.item != Some(self.blocks.len()) => self.text.push_str("  "),
            Some(list) if ordered => self.text.push_str(&format!("{}. ", list.number)),
            _ => self.text.push_str("• "),
        }
    }

    /// Ends the block that is open, if there is one.
    pub(super) fn flush(&mut self) {
        self.space = false;
        self.breaks = 0;
        let Some(open) = self.open.take() else { return };
        let words = &self.text[open.start..];
        let inner = matches!(
            open.kind,
            BlockKind::Paragraph | BlockKind::ListItem { .. } | BlockKind::Cell { .. } | BlockKind::Definition
        );
        if inner && (open.broken || compose::is_drawn_form(words)) {
            return self.flush_lines(open);
        }
        let mut span = Span::new(open.start, self.text.len());
        let mut kind = open.kind;
        let mut lead = open.lead;
        match kind {
            BlockKind::Paragraph if open.bold && text::is_title(words) => kind = BlockKind::Heading(6),
            BlockKind::Paragraph | BlockKind::ListItem { .. } => {
                if let Some((mark, length)) = text::mark(words) {
                    (kind, lead, span) = self.marked(open, mark, length);
                }
            }
            BlockKind::Field { required, input } => {
                let required = required || text::says_required(words);
                let kept = words.trim_end_matches([' ', '*']).len();
                if kept > 0 {
                    span.end = open.start + kept;
                }
                let input = if input == Input::Text && text::asks_for_file(words) { Input::File } else { input };
                kind = BlockKind::Field { required, input };
            }
            _ => {}
        }
        let index = self.push(open, span, kind, lead);
        match open.context {
            Context::Term => {
                self.term = Some(index);
                if let Some(fold) = self.folds.last_mut() {
                    fold.get_or_insert(index);
                }
            }
            Context::Label => self.form.labelled(index),
            Context::Legend => self.form.group_named(index),
            _ => {}
        }
    }

    /// A paragraph or item that begins with a bullet of its own.
    fn marked(&self, open: Open, mark: Mark, length: usize) -> (BlockKind, Option<usize>, Span) {
        let whole = Span::new(open.start, self.text.len());
        let behind = Span::new(open.start + length, self.text.len());
        if matches!(open.kind, BlockKind::ListItem { .. }) {
            return (open.kind, open.lead, if matches!(mark, Mark::Bullet(_)) { behind } else { whole });
        }
        let (kind, lead) = compose::typed(mark, open.kind, open.lead, &self.blocks);
        (kind, lead, if kind == open.kind { whole } else { behind })
    }

    /// A block with line breaks or blanks to fill in: its lines are read as plain text is.
    fn flush_lines(&mut self, open: Open) {
        let first = self.blocks.len();
        let pieces = text::pieces(&self.text[open.start..]);
        for piece in pieces {
            let span = Span::new(open.start + piece.span.start, open.start + piece.span.end);
            let nested = matches!(open.kind, BlockKind::ListItem { .. });
            let within = |lead: Option<usize>| match lead {
                Some(lead) => Some(first + lead),
                None if nested && self.blocks.len() > first => Some(first),
                None => open.lead,
            };
            let (kind, lead) = match (piece.kind, open.kind) {
                (BlockKind::Paragraph, kind) => (kind, within(None)),
                (BlockKind::ListItem { depth, ordered }, BlockKind::ListItem { depth: outer, .. }) => {
                    let depth =
                        if self.blocks.len() == first { outer } else { outer.saturating_add(1).saturating_add(depth) };
                    (BlockKind::ListItem { depth, ordered }, within(piece.lead))
                }
                (kind, _) => (kind, within(piece.lead)),
            };
            if self.blocks.len() >= self.limits.blocks {
                self.overfull = true;
                return;
            }
            self.push(open, span, kind, lead);
        }
        if open.context == Context::Label && self.blocks.len() > first {
            self.form.labelled(first);
        }
    }

    fn push(&mut self, open: Open, span: Span, kind: BlockKind, lead: Option<usize>) -> usize {
        let index = self.blocks.len();
        let mut region = open.region;
        if region == Region::Content && kind == BlockKind::Paragraph && text::is_cookie_notice(span.of(&self.text)) {
            region = Region::Notice;
        }
        let outline = if region == Region::Content {
            &mut self.outline
        } else {
            if self.blocks.last().is_some_and(|last| last.region != region) {
                self.side_outline = crate::outline::Outline::default();
            }
            &mut self.side_outline
        };
        let headings = match kind {
            BlockKind::Heading(level) => outline.enter(level, index),
            _ => outline.path(),
        };
        self.blocks.push(Block { span, kind, headings, lead, region });
        self.guessed.push(open.guessed);
        index
    }

    /// Menus that were only guessed from class names: whole sentences in them are content after all, and all
    /// of it is when they hold nearly all of the page.
    pub(super) fn trust_content(&mut self) {
        let prose = |block: &Block, text: &str| block.span.len() >= 100 && block.span.of(text).ends_with('.');
        let mut content = 0;
        let mut doubtful = 0;
        for (block, &guessed) in self.blocks.iter_mut().zip(&self.guessed) {
            if guessed && block.region == Region::Navigation && prose(block, &self.text) {
                block.region = Region::Content;
            }
            if block.region == Region::Content {
                content += block.span.len();
            } else if guessed && block.region != Region::Hidden && block.span.len() > 60 {
                doubtful += block.span.len();
            }
        }
        if content < 400 && doubtful > 5 * content {
            for (block, &guessed) in self.blocks.iter_mut().zip(&self.guessed) {
                if guessed {
                    block.region = Region::Content;
                }
            }
        }
    }
}
