//! What start and end tags do: which elements open and close, lists, tables, folds and links.

use super::scan::Attribute;
use super::stack::Context;
use super::tag::Tag;
use super::{Reader, region};
use crate::{BlockKind, Region};

/// An open list.
#[derive(Debug)]
pub(super) struct List {
    /// The block that leads in to it.
    pub(super) lead: Option<usize>,
    /// Whether its items are numbered.
    pub(super) ordered: bool,
    /// The number of the latest item.
    pub(super) number: u32,
    /// The first block of the latest item.
    pub(super) item: Option<usize>,
    /// Whether a heading stands in the latest item: then it is a section rather than an item.
    pub(super) sectioned: bool,
}

impl Reader<'_> {
    /// A start tag.
    pub(super) fn start(&mut self, tag: Tag, closed: bool) {
        if self.stack.top().foreign {
            if !tag.is_breakout() {
                return self.start_foreign(tag, closed);
            }
            while self.stack.top().foreign {
                self.pop();
            }
        }
        if self.stack.count(Tag::Select) > 0 && self.ends_select(tag) {
            return;
        }
        match tag {
            Tag::Script => return self.scanner.script(),
            Tag::Title => return self.read_title(),
            Tag::Xmp => {
                self.close_implied(tag);
                self.flush();
                let (start, end) = self.scanner.raw_text(tag);
                if !self.stack.top().dropped {
                    self.words(start, end, true);
                }
                return self.flush();
            }
            Tag::Plaintext => {
                self.close_implied(tag);
                self.flush();
                let (start, end) = self.scanner.rest();
                if !self.stack.top().dropped {
                    self.words(start, end, true);
                }
                return;
            }
            _ if tag.is_raw() => {
                self.scanner.raw_text(tag);
                return;
            }
            Tag::Html => {
                if self.language.is_none() {
                    self.language = self.attribute(Attribute::Lang);
                }
                return;
            }
            Tag::Head | Tag::Body | Tag::Frameset => return,
            // Forms do not nest.
            Tag::Form if self.stack.count(Tag::Form) > 0 && self.stack.count(Tag::Template) == 0 => return,
            _ => {}
        }
        if tag.is_table_part() {
            return self.start_table_part(tag);
        }
        self.close_implied(tag);
        if tag.is_void() {
            return self.void(tag);
        }
        if tag == Tag::Textarea {
            return self.textarea();
        }
        if tag == Tag::Select {
            self.control(tag);
        }
        self.open_element(tag, closed);
    }

    /// Inside a list to choose from: whether the tag only closes it.
    fn ends_select(&mut self, tag: Tag) -> bool {
        match tag {
            Tag::Select | Tag::Input => {
                if let Some(at) = self.stack.in_scope(Tag::Select) {
                    self.pop_to(at);
                    return tag == Tag::Select;
                }
            }
            Tag::Option | Tag::Optgroup | Tag::Hr if self.stack.in_scope(Tag::Select).is_some() => {
                while matches!(self.stack.top_tag(), Tag::Option | Tag::P | Tag::Li | Tag::Dd | Tag::Dt)
                    || (tag != Tag::Option && self.stack.top_tag() == Tag::Optgroup)
                {
                    self.pop();
                }
            }
            _ => {}
        }
        false
    }

    /// Elements whose end tags were left out.
    pub(super) fn close_implied(&mut self, tag: Tag) {
        match tag {
            Tag::Li => {
                if let Some(at) = self.stack.open_item(&[Tag::Li]) {
                    self.pop_to(at);
                }
            }
            Tag::Dd | Tag::Dt => {
                if let Some(at) = self.stack.open_item(&[Tag::Dd, Tag::Dt]) {
                    self.pop_to(at);
                }
            }
            Tag::Option | Tag::Optgroup if self.stack.top_tag() == Tag::Option => self.pop(),
            Tag::A if self.stack.count(Tag::A) > 0 => self.close_format(Tag::A),
            Tag::Button if self.stack.count(Tag::Button) > 0 => self.close_special(Tag::Button),
            _ => {}
        }
        if tag.closes_p()
            && let Some(at) = self.stack.open_paragraph()
        {
            self.pop_to(at);
        }
        if tag.is_heading() && self.stack.top_tag().is_heading() {
            self.pop();
        }
    }

    /// Elements without content.
    fn void(&mut self, tag: Tag) {
        match tag {
            Tag::Br => self.line_break(),
            Tag::Hr => self.flush(),
            Tag::Input => self.control(tag),
            Tag::Base if self.base.is_none() => self.base = self.attribute(Attribute::Href),
            Tag::Area => {
                if let Some(href) = self.attribute(Attribute::Href) {
                    self.bare_link(&href);
                }
            }
            Tag::Meta => self.refresh(),
            _ => {}
        }
    }

    /// A page that sends its reader on: `<meta http-equiv=refresh content="0; url=…">`.
    fn refresh(&mut self) {
        let refreshes = self
            .scanner
            .attributes
            .get(Attribute::HttpEquiv)
            .is_some_and(|value| value.eq_ignore_ascii_case("refresh"));
        if !refreshes {
            return;
        }
        let Some(content) = self.attribute(Attribute::Content) else { return };
        let small = content.to_ascii_lowercase();
        if let Some(at) = small.find("url=") {
            let href = content[at + 4..].trim().trim_matches(['\'', '"']).to_owned();
            self.bare_link(&href);
        }
    }

    /// Opens an element that has content.
    pub(super) fn open_element(&mut self, tag: Tag, closed: bool) {
        if self.stack.is_full() {
            return self.stack.pass_over();
        }
        let top = *self.stack.top();
        let attributes = &self.scanner.attributes;
        let opened = if attributes.is_empty() && !tag.is_block() {
            None
        } else {
            region::opened(tag, attributes, self.stack.is_sectioned())
        };
        let mut region = top.region;
        let mut guessed = top.guessed;
        if let Some(opened) = opened
            && top.region != Region::Hidden
            && (top.region != Region::Notice || opened.region == Region::Hidden)
        {
            // Content begins again inside a menu only where the page says so, not inside a `nav`.
            region = opened.region;
            guessed = opened.guessed;
        }
        // The name of the practice or page, though it stands in the page's header.
        if tag == Tag::H1 && region == Region::Navigation && self.stack.count(Tag::Nav) == 0 {
            region = Region::Content;
            guessed = false;
        }
        let block = tag.is_block() || (region != top.region && self.open.is_none());
        if block {
            self.flush();
        }
        // A hidden word inside a sentence is left out, so that the sentence stays whole.
        let dropped = top.dropped
            || (region == Region::Hidden && top.region != Region::Hidden && self.open.is_some())
            || matches!(tag, Tag::Datalist | Tag::Video | Tag::Audio | Tag::Canvas | Tag::Rp);
        let context = self.context(tag, top.context);
        match tag {
            Tag::A => {
                self.close_link();
                self.link = self.scanner.attributes.range(Attribute::Href).map(|href| (href, None));
                // Links of a menu stand apart even when nothing stands between them.
                self.space |= region == Region::Navigation
                    && self.links.last().is_some_and(|last| last.span.end == self.text.len());
            }
            Tag::B | Tag::Strong => self.bold += 1,
            Tag::Ul | Tag::Ol | Tag::Menu | Tag::Dir => self.open_list(tag == Tag::Ol),
            Tag::Li => {
                if let Some(list) = self.lists.last_mut() {
                    list.number += 1;
                    list.item = None;
                    list.sectioned = false;
                }
            }
            Tag::Details => self.folds.push(None),
            Tag::Fieldset => self.form.open_group(),
            Tag::Label => self.open_label(),
            Tag::Dl => self.term = None,
            _ => {}
        }
        let foreign = matches!(tag, Tag::Svg | Tag::Math);
        if foreign && closed {
            return;
        }
        let lines = top.lines || matches!(tag, Tag::Pre | Tag::Listing);
        self.stack.push(tag, |frame| {
            frame.context = context;
            frame.region = region;
            frame.guessed = guessed;
            frame.foreign = foreign;
            frame.svg = tag == Tag::Svg;
            frame.alien = foreign;
            frame.dropped = dropped;
            frame.lines = lines;
            frame.block = block;
        });
        self.scanner.foreign = foreign;
    }

    /// What a block becomes inside `tag`.
    fn context(&self, tag: Tag, outer: Context) -> Context {
        let attributes = &self.scanner.attributes;
        let within_heading = matches!(outer, Context::Heading(_) | Context::Term);
        match tag {
            Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 if outer != Context::Term => {
                Context::Heading(tag as u8 - Tag::H1 as u8 + 1)
            }
            Tag::Li => Context::Item,
            Tag::Dt | Tag::Summary => Context::Term,
            Tag::Dd => Context::Definition,
            Tag::Details => Context::Fold,
            Tag::Label => Context::Label,
            Tag::Legend => Context::Legend,
            Tag::Option | Tag::Optgroup => Context::Choice,
            Tag::Button if within_heading => outer,
            // A button that unfolds something is the question above an answer.
            Tag::Button if attributes.has(Attribute::AriaExpanded) && attributes.has(Attribute::AriaControls) => {
                Context::Term
            }
            Tag::Button => Context::Button,
            _ if attributes.is_empty() => outer,
            Tag::Div | Tag::P | Tag::Span if attributes.get(Attribute::Role) == Some("heading") => {
                let level = attributes.get(Attribute::AriaLevel).and_then(|level| level.trim().parse().ok());
                Context::Heading(level.unwrap_or(2u8).clamp(1, 6))
            }
            Tag::Div | Tag::P | Tag::Span | Tag::Small if outer != Context::Label && self.is_hint() => Context::Hint,
            _ => outer,
        }
    }

    fn is_hint(&self) -> bool {
        self.stack.count(Tag::Form) > 0
            && self.scanner.attributes.get(Attribute::Class).is_some_and(|class| {
                class
                    .split(|c: char| !c.is_ascii_alphanumeric())
                    .any(|part| matches!(part, "hint" | "help" | "description"))
            })
    }

    /// SVG and MathML: their titles and styles are no words of the page.
    fn start_foreign(&mut self, tag: Tag, closed: bool) {
        if closed {
            return;
        }
        if self.stack.is_full() {
            return self.stack.pass_over();
        }
        let html_inside = if self.stack.top().svg {
            matches!(tag, Tag::ForeignObject | Tag::Desc | Tag::Title)
        } else {
            matches!(tag, Tag::Mi | Tag::Mn | Tag::Mo | Tag::Ms | Tag::Mtext)
        };
        let unseen = matches!(tag, Tag::Title | Tag::Desc | Tag::Style | Tag::Script);
        self.stack.push(tag, |frame| {
            frame.foreign = !html_inside;
            frame.alien = true;
            frame.dropped |= unseen;
        });
        self.scanner.foreign = !html_inside;
    }

    fn open_list(&mut self, ordered: bool) {
        let lead = self.lead().or_else(|| self.goes_on());
        let number = if ordered {
            let first =
                self.scanner.attributes.get(Attribute::Start).and_then(|start| start.trim().parse::<u32>().ok());
            first.map_or(0, |first| first.saturating_sub(1))
        } else {
            0
        };
        self.lists.push(List { lead, ordered, number, item: None, sectioned: false });
    }

    /// The block that leads in to a list or table that begins here.
    pub(super) fn lead(&self) -> Option<usize> {
        let last = self.blocks.len().checked_sub(1)?;
        let block = &self.blocks[last];
        if block.region != self.stack.top().region {
            return None;
        }
        // Inside an item or cell that has words, these lead in.
        if self.stack.top().context == Context::Item
            && let Some(item) = self.lists.last().and_then(|list| list.item)
        {
            return Some(item);
        }
        match block.kind {
            BlockKind::Paragraph | BlockKind::Definition | BlockKind::Term => Some(last),
            BlockKind::Cell { .. } if matches!(self.stack.top().context, Context::Cell(_)) => Some(last),
            _ => None,
        }
    }

    /// What led in to the list just before, when a second one follows it at once.
    fn goes_on(&self) -> Option<usize> {
        let last = self.blocks.last()?;
        let list = matches!(last.kind, BlockKind::ListItem { depth: 0, .. }) && last.region == self.stack.top().region;
        list.then_some(last.lead).flatten()
    }

    /// An end tag.
    pub(super) fn end(&mut self, tag: Tag) {
        if matches!(tag, Tag::Br | Tag::P) {
            while self.stack.top().foreign {
                self.pop();
            }
        }
        if tag.is_void() {
            if tag == Tag::Br {
                self.line_break();
            }
            return;
        }
        if self.stack.take_beyond() {
            if tag.is_block() {
                self.flush();
            }
            return;
        }
        if self.stack.top().alien
            && let Some(at) = self.stack.find_alien(tag)
        {
            return self.pop_to(at);
        }
        match tag {
            Tag::Html | Tag::Body | Tag::Head | Tag::Frameset => {}
            // The end of a paragraph that was never opened makes an empty one.
            Tag::P => match self.stack.open_paragraph() {
                Some(at) => self.pop_to(at),
                None => self.flush(),
            },
            Tag::Li => {
                if let Some(at) = self.stack.in_scope(Tag::Li)
                    && self.stack.find(Tag::Ul, at).is_none()
                    && self.stack.find(Tag::Ol, at).is_none()
                {
                    self.pop_to(at);
                }
            }
            _ if tag.is_heading() => {
                if let Some(at) = self.stack.open_heading() {
                    self.pop_to(at);
                }
            }
            Tag::Form => self.close_form(),
            _ if tag.is_table_part() => self.close_table_part(tag),
            _ if tag.is_format() => self.close_format(tag),
            _ if tag.is_special() => self.close_special(tag),
            _ => {
                let (_, scope) = self.stack.scope();
                self.close_ordinary(tag, scope);
            }
        }
    }

    /// The end of a form leaves the elements open that are not closed inside it.
    fn close_form(&mut self) {
        let Some(at) = self.stack.in_scope(Tag::Form) else { return };
        while matches!(self.stack.top_tag(), Tag::P | Tag::Li | Tag::Dd | Tag::Dt | Tag::Option | Tag::Optgroup) {
            self.pop();
        }
        if self.stack.len() == at + 1 {
            self.pop();
        } else {
            self.stack.neutralise(at);
        }
    }

    fn close_special(&mut self, tag: Tag) {
        if let Some(at) = self.stack.in_scope(tag) {
            self.pop_to(at);
        }
    }

    fn close_ordinary(&mut self, tag: Tag, from: usize) {
        if let Some(at) = self.stack.find(tag, from)
            && self.stack.reaches(at)
        {
            self.pop_to(at);
        }
    }

    /// Inline formatting may be closed while blocks inside it are open.
    fn close_format(&mut self, tag: Tag) {
        let Some(at) = self.stack.in_scope(tag) else { return };
        if self.stack.reaches(at) {
            return self.pop_to(at);
        }
        self.stack.neutralise(at);
        self.closed(tag);
        if let Some(at) = self.stack.ordinary_inside() {
            self.pop_to(at);
        }
    }

    /// Closes the innermost elements down to and with the one at `at`.
    pub(super) fn pop_to(&mut self, at: usize) {
        while self.stack.len() > at.max(1) {
            self.pop();
        }
    }

    /// Closes the innermost element.
    pub(super) fn pop(&mut self) {
        if self.stack.top().block {
            self.flush();
        }
        let Some((tag, _)) = self.stack.pop() else { return };
        self.scanner.foreign = self.stack.top().foreign;
        self.closed(tag);
    }

    /// What is over when an element closes.
    fn closed(&mut self, tag: Tag) {
        match tag {
            Tag::A => self.close_link(),
            Tag::B | Tag::Strong => self.bold = self.bold.saturating_sub(1),
            Tag::Ul | Tag::Ol | Tag::Menu | Tag::Dir => {
                self.lists.pop();
            }
            Tag::Table => {
                self.tables.pop();
            }
            Tag::Caption => self.captioned(),
            Tag::Details => {
                self.folds.pop();
            }
            Tag::Fieldset => self.form.close_group(),
            Tag::Label => self.close_label(),
            _ => {}
        }
    }
}
