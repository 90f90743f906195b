//! The one shape into which every file format is read.

use base::{Position, Span, line_and_column};
use serde::{Deserialize, Serialize};

/// A document that has been read: its text, cut into blocks in reading order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The extracted text. Every span of the document and of its findings points into it.
    pub text: String,
    /// The blocks in reading order; their spans never overlap.
    pub blocks: Vec<Block>,
    /// Links to other places, for a crawler.
    pub links: Vec<Link>,
    /// The title that the file itself gives.
    pub title: Option<String>,
    /// The language that the file itself declares, such as `en-GB`.
    pub language: Option<String>,
    /// The address against which the file wants its links resolved, when it names one (`<base href>`).
    pub base: Option<String>,
    /// Pairs (offset in `text`, offset in the file as it was given), ascending, one for each stretch
    /// that stands in the file as it stands in the text. Empty when the text is the file (plain
    /// text) or when the file has no lines of its own (PDF, DOCX, ODT).
    pub origin: Vec<(usize, usize)>,
}

/// A paragraph, heading, bullet, cell or field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Its words in [`Document::text`], without the bullet or number in front.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
    /// The headings above it, outermost first, as indices into [`Document::blocks`].
    pub headings: Vec<usize>,
    /// For a list item, definition, cell or field: the block that leads in to it, when there is one: the
    /// paragraph just before the list or table, the item that holds a nested list, the term of a definition,
    /// the legend or question of a field. A heading just above is not one; it is in [`Block::headings`].
    pub lead: Option<usize>,
    /// Which part of the page it stands in.
    pub region: Region,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlockKind {
    /// A heading and its level, 1 to 6.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// An item of a list; depth from 0.
    ListItem {
        /// How deep the list is nested, from 0.
        depth: u8,
        /// Whether it has a number or letter of its own.
        ordered: bool,
    },
    /// A cell of a table, from row 0 and column 0.
    Cell {
        /// Row, from 0.
        row: u32,
        /// Column, from 0.
        column: u32,
        /// Whether it heads its row or column.
        header: bool,
    },
    /// The term of a definition list, or a question that folds open.
    Term,
    /// What is said of a term.
    Definition,
    /// The label, legend, hint or option of a form field.
    Field {
        /// Whether the form insists on an answer (`required`, an asterisk, “(required)”).
        required: bool,
        /// What the field takes.
        input: Input,
    },
}

/// What a form field takes from the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Input {
    /// Words, a number, a date: information.
    Text,
    /// A file: a document.
    File,
    /// A tick box, radio button or option of a list.
    Choice,
    /// A button.
    Button,
}

/// Which part of a page a block stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Region {
    /// What the page is about.
    #[default]
    Content,
    /// Menus, breadcrumbs, header and footer.
    Navigation,
    /// Cookie banners and the like.
    Notice,
    /// Not shown to a person who opens the page.
    Hidden,
}

/// A link as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The address as it stands in the file, not yet resolved.
    pub href: String,
    /// The words of the link in [`Document::text`].
    pub span: Span,
}

impl Document {
    /// The words of a block.
    #[must_use]
    pub fn words(&self, block: &Block) -> &str {
        block.span.of(&self.text)
    }

    /// The headings above a block, outermost first.
    pub fn heading_path<'a>(&'a self, block: &'a Block) -> impl Iterator<Item = &'a str> {
        block.headings.iter().filter_map(|&index| self.blocks.get(index)).map(|heading| self.words(heading))
    }

    /// Where `offset` of the text lies in the file as it was given: a byte offset into that file.
    #[must_use]
    pub fn origin_of(&self, offset: usize) -> usize {
        match self.origin.partition_point(|&(text, _)| text <= offset).checked_sub(1) {
            Some(index) => self.origin[index].1 + (offset - self.origin[index].0),
            None => offset,
        }
    }

    /// Whether everything points where it may: a document that another process made is looked at before it is used.
    pub(crate) fn is_sound(&self) -> bool {
        let mut end = 0;
        let blocks = self.blocks.iter().enumerate().all(|(index, block)| {
            let ordered = block.span.start >= end && block.span.end > block.span.start;
            end = block.span.end;
            ordered
                && self.text.get(block.span.start..block.span.end).is_some()
                && block.headings.iter().chain(&block.lead).all(|&other| other < index)
        });
        blocks
            && self.links.iter().all(|link| self.text.get(link.span.start..link.span.end).is_some())
            && self.origin.windows(2).all(|pair| pair[0].0 <= pair[1].0)
    }

    /// Line and column of `offset` in the extracted text.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        line_and_column(&self.text, offset)
    }
}
