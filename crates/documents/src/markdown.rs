//! Markdown: CommonMark with tables, task lists and definition lists, each word with its place in the file.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::compose::Composer;
use crate::{Document, Input, Limits, ReadError, read_html};

/// Reads Markdown.
///
/// # Errors
/// When it has too many blocks.
pub(crate) fn read_markdown(source: &str, limits: &Limits) -> Result<Document, ReadError> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader = Reader::new(limits);
    for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
        reader.event(event, range.start, limits);
        if reader.composer.is_full() {
            return Err(ReadError::TooManyParts);
        }
    }
    reader.composer.finish(None, None)
}

struct Reader<'l> {
    composer: Composer<'l>,
    /// The words of the open block, and pairs (offset in them, offset in the file).
    words: String,
    places: Vec<(usize, usize)>,
    /// Words that are not bold.
    light: bool,
    strong: u32,
    /// The open lists: whether each counts.
    lists: Vec<bool>,
    /// Whether the open item has words already.
    begun: bool,
    /// A box to tick stands before the words.
    task: bool,
    /// Inside something whose words are not shown: an image's description, the front matter.
    unseen: u32,
    heading: u8,
    /// Row and column of the open cell, and whether it is in the head.
    cell: Option<(u32, u32, bool)>,
    term: Option<usize>,
    defining: bool,
    link: Vec<(String, usize)>,
    links: Vec<(String, String)>,
    html: String,
}

impl<'l> Reader<'l> {
    fn new(limits: &'l Limits) -> Self {
        Self {
            composer: Composer::new(limits),
            words: String::new(),
            places: Vec::new(),
            light: false,
            strong: 0,
            lists: Vec::new(),
            begun: false,
            task: false,
            unseen: 0,
            heading: 0,
            cell: None,
            term: None,
            defining: false,
            link: Vec::new(),
            links: Vec::new(),
            html: String::new(),
        }
    }

    fn event(&mut self, event: Event<'_>, at: usize, limits: &Limits) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag, limits),
            Event::Text(words) => self.push(&words, at),
            // The backticks stand before the words of code.
            Event::Code(words) => self.push(&words, at + 1),
            Event::SoftBreak => self.words.push(' '),
            Event::HardBreak => self.words.push('\n'),
            Event::InlineHtml(tag) if tag.to_ascii_lowercase().starts_with("<br") => self.words.push('\n'),
            Event::Html(html) => self.html.push_str(&html),
            Event::TaskListMarker(_) => self.task = true,
            Event::Rule => self.give_out(),
            _ => {}
        }
    }

    fn push(&mut self, words: &str, at: usize) {
        if self.unseen > 0 {
            return;
        }
        self.light |= self.strong == 0 && !words.trim().is_empty();
        self.places.push((self.words.len(), at));
        self.words.push_str(words);
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.give_out();
                self.heading = match level {
                    HeadingLevel::H1 => 1,
                    HeadingLevel::H2 => 2,
                    HeadingLevel::H3 => 3,
                    HeadingLevel::H4 => 4,
                    HeadingLevel::H5 => 5,
                    HeadingLevel::H6 => 6,
                };
            }
            Tag::List(first) => {
                self.give_out();
                self.lists.push(first.is_some());
            }
            Tag::Item => {
                self.give_out();
                self.begun = false;
            }
            Tag::Table(_) => {
                self.give_out();
                self.composer.table();
                self.cell = Some((0, 0, false));
            }
            Tag::TableHead => self.cell = Some((0, 0, true)),
            Tag::DefinitionListDefinition => {
                self.give_out();
                self.defining = true;
            }
            Tag::Strong => self.strong += 1,
            Tag::Link { dest_url, .. } => self.link.push((dest_url.into_string(), self.words.len())),
            Tag::Image { .. } | Tag::MetadataBlock(_) => self.unseen += 1,
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented)
            | Tag::Paragraph
            | Tag::BlockQuote(_) => self.give_out(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, limits: &Limits) {
        match tag {
            TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock | TagEnd::Heading(_) | TagEnd::BlockQuote(_) => {
                self.give_out()
            }
            TagEnd::List(_) => {
                self.give_out();
                self.lists.pop();
                // What follows in the item around is more of it.
                self.begun = true;
            }
            TagEnd::TableCell => {
                if let Some((row, column, header)) = self.cell {
                    let words = std::mem::take(&mut self.words);
                    self.composer.cell(words.trim(), row, column, header);
                    self.placed(&words);
                    self.cell = Some((row, column.saturating_add(1), header));
                }
            }
            TagEnd::TableHead | TagEnd::TableRow => {
                self.cell = self.cell.map(|(row, _, _)| (row.saturating_add(1), 0, false));
            }
            TagEnd::Table => {
                self.cell = None;
                self.composer.end_table();
            }
            TagEnd::DefinitionListTitle => {
                let words = std::mem::take(&mut self.words);
                self.term = self.composer.term(&words);
                self.placed(&words);
            }
            TagEnd::DefinitionListDefinition => {
                self.give_out();
                self.defining = false;
            }
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Link => {
                if let Some((href, from)) = self.link.pop() {
                    let words = self.words.get(from..).unwrap_or("").to_owned();
                    self.links.push((href, words));
                }
            }
            TagEnd::Image | TagEnd::MetadataBlock(_) => self.unseen = self.unseen.saturating_sub(1),
            TagEnd::HtmlBlock => self.html_block(limits),
            _ => {}
        }
    }

    /// Gives out the words of the block that ends here.
    fn give_out(&mut self) {
        let words = std::mem::take(&mut self.words);
        let light = std::mem::replace(&mut self.light, false);
        let heading = std::mem::take(&mut self.heading);
        if words.trim().is_empty() {
            self.places.clear();
            return;
        }
        if heading > 0 {
            self.composer.heading(heading, &words);
        } else if std::mem::take(&mut self.task) {
            self.begun = true;
            self.composer.field(&words, Input::Choice, false, None);
        } else if let Some(&ordered) = self.lists.last() {
            let depth = u8::try_from(self.lists.len() - 1).unwrap_or(u8::MAX);
            if std::mem::replace(&mut self.begun, true) {
                self.composer.item_again(&words);
            } else {
                self.composer.item(&words, depth, ordered);
            }
        } else if self.defining {
            self.composer.definition(&words, self.term);
        } else {
            self.composer.paragraph(&words, !light);
        }
        self.placed(&words);
    }

    /// Tells the composer where the words stand that it has just been given.
    fn placed(&mut self, words: &str) {
        self.composer.place(words, &self.places);
        self.places.clear();
        for (href, words) in self.links.drain(..) {
            self.composer.link(&href, &words);
        }
    }

    /// A block of HTML keeps its words.
    fn html_block(&mut self, limits: &Limits) {
        let html = std::mem::take(&mut self.html);
        if let Ok(inner) = read_html(&html, limits) {
            for block in &inner.blocks {
                self.composer.paragraph(inner.words(block), false);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::BlockKind;

    #[test]
    fn what_markdown_becomes() {
        let source = "---\ntitle: x\n---\n# Join *us*\n\nPlease bring **photo\nID** and a [bill](/b):\n\n- ID\n  - nested\n- [ ] I agree\n\n1. one\n\n   more\n2. two\n\n| Who | What |\n|-----|------|\n| a | b |\n\nTerm\n: meaning\n\n**Office use**\n\n<div>raw</div>\n\nName: ______\n";
        let document = read_markdown(source, &Limits::default()).expect("few blocks");
        let shown: Vec<String> = document
            .blocks
            .iter()
            .map(|block| {
                format!("{:?} {:?} {}", block.kind, block.lead, document.words(block)).replace("required: false, ", "")
            })
            .collect();
        assert_eq!(
            shown,
            [
                "Heading(1) None Join us",
                "Paragraph None Please bring photo ID and a bill:",
                "ListItem { depth: 0, ordered: false } Some(1) ID",
                "ListItem { depth: 1, ordered: false } Some(2) nested",
                "Field { input: Choice } None I agree",
                "ListItem { depth: 0, ordered: true } None one",
                "ListItem { depth: 0, ordered: true } Some(5) more",
                "ListItem { depth: 0, ordered: true } None two",
                "Cell { row: 0, column: 0, header: true } None Who",
                "Cell { row: 0, column: 1, header: true } None What",
                "Cell { row: 1, column: 0, header: false } None a",
                "Cell { row: 1, column: 1, header: false } None b",
                "Term None Term",
                "Definition Some(12) meaning",
                "Heading(6) None Office use",
                "Paragraph None raw",
                "Field { input: Text } None Name",
            ]
        );
        for word in ["Join", "us", "photo", "bill", "nested", "meaning", "Office"] {
            let at = document.text.find(word).expect("the word is there");
            assert!(source[document.origin_of(at)..].starts_with(word), "{word}");
        }
        assert_eq!(document.links[0].href, "/b");
        assert_eq!(document.links[0].span.of(&document.text), "bill");
        assert!(matches!(document.blocks[0].kind, BlockKind::Heading(1)));
    }
}
