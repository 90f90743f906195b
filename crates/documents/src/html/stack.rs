//! The open elements of a page, and which of them a tag closes.
//!
//! It follows the rules of the HTML standard as far as they change which words stand together. The
//! depth is bounded: deeper elements are counted and left out, their words stay.

use super::tag::Tag;
use crate::Region;

/// Deeper than browsers go.
const DEEPEST: usize = 512;

/// What a block of text becomes that begins inside an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    /// A paragraph.
    Flow,
    /// An item of a list.
    Item,
    /// A cell of a table; `true` heads its row or column.
    Cell(bool),
    /// A term, or what folds something open.
    Term,
    /// What is said of a term.
    Definition,
    /// The inside of a `details`.
    Fold,
    /// The label of a field.
    Label,
    /// What a group of fields is about.
    Legend,
    /// An option of a list to choose from.
    Choice,
    /// A button.
    Button,
    /// A hint of a form.
    Hint,
    /// A heading and its level.
    Heading(u8),
}

/// An open element.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) context: Context,
    pub(super) region: Region,
    /// Whether the region was guessed from a class, here or above.
    pub(super) guessed: bool,
    /// Inside SVG or MathML.
    pub(super) foreign: bool,
    /// Itself an element of SVG.
    pub(super) svg: bool,
    /// Itself an element of SVG or MathML, though HTML may stand inside.
    pub(super) alien: bool,
    /// Words inside are left out.
    pub(super) dropped: bool,
    /// Line breaks inside are kept.
    pub(super) lines: bool,
    /// Its end ends a block of text, though its tag alone would not.
    pub(super) block: bool,
    /// The nearest element, from here outwards, that stops the search for one to close.
    scope: u16,
    /// The nearest element, from here outwards, that inline end tags do not reach across.
    special: u16,
}

/// The open elements, outermost first. There is always one: the page itself.
#[derive(Debug)]
pub(super) struct Stack {
    tags: Vec<Tag>,
    frames: Vec<Frame>,
    /// How many of each are open.
    counts: [u16; Tag::COUNT],
    /// Elements beyond the deepest level.
    beyond: usize,
}

impl Stack {
    pub(super) fn new() -> Self {
        let page = Frame {
            context: Context::Flow,
            region: Region::Content,
            guessed: false,
            foreign: false,
            svg: false,
            alien: false,
            dropped: false,
            lines: false,
            block: true,
            scope: 0,
            special: 0,
        };
        let mut tags = Vec::with_capacity(64);
        let mut frames = Vec::with_capacity(64);
        tags.push(Tag::Html);
        frames.push(page);
        Self { tags, frames, counts: [0; Tag::COUNT], beyond: 0 }
    }

    /// The innermost element.
    #[inline]
    pub(super) fn top(&self) -> &Frame {
        &self.frames[self.frames.len() - 1]
    }

    /// The tag of the innermost element.
    #[inline]
    pub(super) fn top_tag(&self) -> Tag {
        self.tags[self.tags.len() - 1]
    }

    /// How many elements are open.
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.tags.len()
    }

    /// How many of this element are open.
    #[inline]
    pub(super) fn count(&self, tag: Tag) -> u16 {
        self.counts[tag as usize]
    }

    /// Whether the next element would be too deep to be kept.
    #[inline]
    pub(super) fn is_full(&self) -> bool {
        self.tags.len() >= DEEPEST
    }

    /// Counts an element that is too deep.
    pub(super) fn pass_over(&mut self) {
        self.beyond += 1;
    }

    /// Uncounts an element that was too deep, if there is one.
    #[inline]
    pub(super) fn take_beyond(&mut self) -> bool {
        let any = self.beyond > 0;
        self.beyond -= usize::from(any);
        any
    }

    /// Opens an element; its frame begins as a copy of the innermost one.
    #[inline]
    pub(super) fn push(&mut self, tag: Tag, change: impl FnOnce(&mut Frame)) {
        let mut frame = *self.top();
        let here = u16::try_from(self.tags.len()).unwrap_or(u16::MAX);
        let foreign_inside = frame.foreign;
        frame.block = false;
        frame.alien = false;
        change(&mut frame);
        // Inside SVG and MathML the names of HTML mean nothing.
        if !foreign_inside && tag.is_scope() || foreign_inside && !frame.foreign {
            frame.scope = here;
        }
        if !foreign_inside && tag.is_special() || foreign_inside && !frame.foreign {
            frame.special = here;
        }
        self.tags.push(tag);
        self.frames.push(frame);
        self.counts[tag as usize] += 1;
    }

    /// Changes what blocks become inside the innermost element.
    pub(super) fn set_context(&mut self, context: Context) {
        if let Some(frame) = self.frames.last_mut() {
            frame.context = context;
        }
    }

    /// Closes the innermost element, but never the page.
    pub(super) fn pop(&mut self) -> Option<(Tag, Frame)> {
        if self.tags.len() <= 1 {
            return None;
        }
        let tag = self.tags.pop()?;
        let frame = self.frames.pop()?;
        self.counts[tag as usize] = self.counts[tag as usize].saturating_sub(1);
        Some((tag, frame))
    }

    /// The nearest `tag` that is not beyond a table, cell or the like.
    pub(super) fn in_scope(&self, tag: Tag) -> Option<usize> {
        if self.count(tag) == 0 {
            return None;
        }
        let scope = usize::from(self.top().scope);
        self.find(tag, scope)
    }

    /// The nearest `tag` at `from` or deeper.
    pub(super) fn find(&self, tag: Tag, from: usize) -> Option<usize> {
        if self.count(tag) == 0 {
            return None;
        }
        let from = from.max(1);
        self.tags.get(from..)?.iter().rposition(|&open| open == tag).map(|at| from + at)
    }

    /// The nearest paragraph that a block would close.
    pub(super) fn open_paragraph(&self) -> Option<usize> {
        let at = self.in_scope(Tag::P)?;
        // A button keeps the paragraph around it open.
        (self.count(Tag::Button) == 0 || self.find(Tag::Button, at).is_none()).then_some(at)
    }

    /// The nearest item (`li`, `dt`, `dd`) of the innermost list.
    pub(super) fn open_item(&self, tags: &[Tag]) -> Option<usize> {
        if tags.iter().all(|&tag| self.count(tag) == 0) {
            return None;
        }
        for at in (1..self.tags.len()).rev() {
            let tag = self.tags[at];
            if tags.contains(&tag) {
                return Some(at);
            }
            if tag.is_special() && !matches!(tag, Tag::Address | Tag::Div | Tag::P) {
                return None;
            }
        }
        None
    }

    /// The nearest heading in scope.
    pub(super) fn open_heading(&self) -> Option<usize> {
        const HEADINGS: [Tag; 6] = [Tag::H1, Tag::H2, Tag::H3, Tag::H4, Tag::H5, Tag::H6];
        HEADINGS.iter().filter_map(|&tag| self.in_scope(tag)).max()
    }

    /// Whether no special element stands deeper than `at`, so that an inline end tag reaches it.
    pub(super) fn reaches(&self, at: usize) -> bool {
        usize::from(self.top().special) <= at
    }

    /// The element that bounds the search for elements to close, and its place.
    pub(super) fn scope(&self) -> (Tag, usize) {
        let at = usize::from(self.top().scope);
        (if at == 0 { Tag::Html } else { self.tags[at] }, at)
    }

    /// The nearest `tag` of SVG or MathML, if no HTML stands deeper.
    pub(super) fn find_alien(&self, tag: Tag) -> Option<usize> {
        let at = self.find(tag, 1)?;
        self.frames[at..].iter().all(|frame| frame.alien).then_some(at)
    }

    /// The outermost element inside all special ones that is not mere formatting.
    pub(super) fn ordinary_inside(&self) -> Option<usize> {
        let inside = usize::from(self.top().special) + 1;
        (inside..self.tags.len()).find(|&at| !self.tags[at].is_format())
    }

    /// Forgets the formatting element at `at`, leaving what is open inside it.
    pub(super) fn neutralise(&mut self, at: usize) {
        let tag = std::mem::replace(&mut self.tags[at], Tag::Other);
        self.counts[tag as usize] = self.counts[tag as usize].saturating_sub(1);
        self.counts[Tag::Other as usize] += 1;
    }

    /// Whether an element is open in which `header` and `footer` are content.
    pub(super) fn is_sectioned(&self) -> bool {
        [
            Tag::Article,
            Tag::Main,
            Tag::Section,
            Tag::Aside,
            Tag::Blockquote,
            Tag::Details,
            Tag::Fieldset,
            Tag::Figure,
            Tag::Td,
            Tag::Dialog,
        ]
        .iter()
        .any(|&tag| self.count(tag) > 0)
    }
}
