//! HTML: headings, lists, tables, definitions, forms, menus and hidden parts, as a person would see them.
//!
//! One pass, no tree: `scan` cuts the page into tags and text, `stack` knows which elements are open,
//! `region` tells content from menus and hidden parts, `words` folds white space and decodes entities,
//! `structure`, `table`, `form` and `blocks` make blocks of it all. Cost per byte is bounded whatever the page.

mod blocks;
mod form;
mod region;
mod scan;
mod stack;
mod structure;
mod table;
mod tag;
mod words;

use crate::outline::Outline;
use crate::{Block, Document, Limits, Link, ReadError};
use blocks::Open;
use form::Form;
use scan::{Attribute, Scanner, Token};
use stack::Stack;
use structure::List;
use table::Table;
use tag::Tag;

/// Reads a page.
///
/// # Errors
/// When the page has more blocks than [`Limits::blocks`].
pub fn read_html(page: &str, limits: &Limits) -> Result<Document, ReadError> {
    let mut reader = Reader::new(page, limits);
    reader.run();
    reader.finish()
}

/// A page that is being read.
#[derive(Debug)]
struct Reader<'a> {
    source: &'a str,
    scanner: Scanner<'a>,
    limits: &'a Limits,
    stack: Stack,
    text: String,
    origin: Vec<(usize, usize)>,
    blocks: Vec<Block>,
    /// Of each block whether its region was only guessed.
    guessed: Vec<bool>,
    links: Vec<Link>,
    title: Option<String>,
    language: Option<String>,
    base: Option<String>,
    /// White space stands before the next words.
    space: bool,
    /// Line breaks stand before the next words.
    breaks: u8,
    /// Open `b` and `strong`.
    bold: u16,
    /// The block that is being written.
    open: Option<Open>,
    /// The open link: where its address stands, and where its words begin once there are some.
    link: Option<((usize, usize), Option<usize>)>,
    outline: Outline,
    /// Headings of menus and footers, which do not head the content.
    side_outline: Outline,
    lists: Vec<List>,
    tables: Vec<Table>,
    /// The summaries of the open `details`.
    folds: Vec<Option<usize>>,
    /// The latest term.
    term: Option<usize>,
    form: Form<'a>,
    /// More blocks than allowed.
    overfull: bool,
}

impl<'a> Reader<'a> {
    fn new(source: &'a str, limits: &'a Limits) -> Self {
        Self {
            source,
            scanner: Scanner::new(source),
            limits,
            stack: Stack::new(),
            text: String::with_capacity(source.len() / 4),
            origin: Vec::with_capacity(source.len() / 128),
            blocks: Vec::with_capacity(source.len() / 256),
            guessed: Vec::with_capacity(source.len() / 256),
            links: Vec::new(),
            title: None,
            language: None,
            base: None,
            space: false,
            breaks: 0,
            bold: 0,
            open: None,
            link: None,
            outline: Outline::default(),
            side_outline: Outline::default(),
            lists: Vec::new(),
            tables: Vec::new(),
            folds: Vec::new(),
            term: None,
            form: Form::default(),
            overfull: false,
        }
    }

    fn run(&mut self) {
        while let Some(token) = self.scanner.next() {
            match token {
                Token::Text(start, end) => {
                    if !self.stack.top().dropped {
                        self.words(start, end, false);
                    }
                }
                Token::Verbatim(start, end) => {
                    if !self.stack.top().dropped {
                        self.words(start, end, true);
                    }
                }
                Token::Start(tag, closed) => self.start(tag, closed),
                Token::End(tag) => self.end(tag),
            }
            if self.overfull {
                return;
            }
        }
    }

    fn finish(mut self) -> Result<Document, ReadError> {
        self.flush();
        self.close_link();
        if self.overfull {
            return Err(ReadError::TooManyParts);
        }
        self.bind_labels();
        self.trust_content();
        Ok(Document {
            text: self.text,
            blocks: self.blocks,
            links: self.links,
            title: self.title.filter(|title| !title.is_empty()),
            language: self.language.filter(|language| !language.is_empty()),
            base: self.base,
            origin: self.origin,
        })
    }

    /// The value of an attribute of the latest start tag, entities decoded.
    fn attribute(&self, attribute: Attribute) -> Option<String> {
        self.scanner.attributes.get(attribute).map(|value| decoded(value).trim().to_owned())
    }

    /// Reads the title of the page.
    fn read_title(&mut self) {
        let (start, end) = self.scanner.raw_text(Tag::Title);
        if self.title.is_none() {
            let title = htmlize::unescape(&self.source[start..end]);
            self.title = Some(title.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }

    /// Remembers where the open link points and closes it.
    fn close_link(&mut self) {
        let Some(((start, end), begun)) = self.link.take() else { return };
        let href = decoded(&self.source[start..end]);
        let href = href.trim();
        if href.is_empty() || href.starts_with('#') || self.links.len() >= self.limits.links {
            return;
        }
        let from = begun.unwrap_or(self.text.len());
        self.links.push(Link { href: href.to_owned(), span: base::Span::new(from, self.text.len()) });
    }

    /// Remembers a link that has no words.
    fn bare_link(&mut self, href: &str) {
        let href = href.trim();
        if !href.is_empty() && self.links.len() < self.limits.links {
            self.links.push(Link { href: href.to_owned(), span: base::Span::new(self.text.len(), self.text.len()) });
        }
    }
}

/// An attribute value with its entities decoded.
fn decoded(value: &str) -> std::borrow::Cow<'_, str> {
    if memchr::memchr(b'&', value.as_bytes()).is_none() {
        return value.into();
    }
    htmlize::unescape_attribute(value)
}

#[cfg(test)]
mod tests;
