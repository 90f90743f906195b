//! The body of an OpenDocument text: its paragraphs, lists, tables and fields, in order.

use super::styles::Styles;
use crate::Input;
use crate::compose::Composer;
use crate::xml::{Element, Step};

/// A paragraph that is being read.
#[derive(Debug, Default)]
struct Paragraph {
    words: String,
    style: String,
    /// The level of a heading.
    heading: Option<u8>,
    /// Words that are not bold.
    light: bool,
    /// Open spans: whether each is bold, whether it is hidden.
    spans: Vec<(bool, bool)>,
    /// Links and their words.
    links: Vec<(String, String)>,
}

/// An open list.
#[derive(Debug, Default)]
struct List {
    style: String,
    /// Whether the open item has a paragraph already.
    begun: bool,
}

/// An open table.
#[derive(Debug, Default)]
struct Table {
    row: u32,
    column: u32,
    span: u32,
    header: bool,
    cell: Option<String>,
    /// Whether the open cell has words that are not bold.
    light: bool,
    /// The depth of lists outside the table.
    lists: usize,
}

impl Table {
    /// Whether the open cell heads its column: the file says so, or it stands out in the first row.
    fn heads(&self) -> bool {
        self.header || (self.row == 0 && !self.light)
    }
}

/// Reads the body step by step.
pub(super) struct Body<'a, 'l> {
    styles: &'a Styles,
    composer: &'a mut Composer<'l>,
    /// Whether the text has begun; styles come before it.
    begun: bool,
    /// Open paragraphs: text boxes and notes stand inside the one that they hang on.
    paragraphs: Vec<Paragraph>,
    lists: Vec<List>,
    tables: Vec<Table>,
    /// Elements whose content is left out.
    skipped: usize,
    link: Option<(String, String)>,
    /// The field whose options follow.
    field: Option<usize>,
}

impl<'a, 'l> Body<'a, 'l> {
    pub(super) fn new(styles: &'a Styles, composer: &'a mut Composer<'l>) -> Self {
        Self {
            styles,
            composer,
            begun: false,
            paragraphs: Vec::new(),
            lists: Vec::new(),
            tables: Vec::new(),
            skipped: 0,
            link: None,
            field: None,
        }
    }

    pub(super) fn step(&mut self, step: &Step<'_>) {
        match step {
            Step::Open(element) if element.name() == "text" && !self.begun => self.begun = true,
            _ if !self.begun => {}
            Step::Open(element) => self.open(element),
            Step::Close(name) => self.close(name),
            Step::Text(words) => {
                if self.skipped == 0 {
                    // Line ends in the file are only its writer's.
                    self.words(&words.replace(['\n', '\r', '\t'], " "));
                }
            }
        }
    }

    /// Gives out what is still open.
    pub(super) fn end(&mut self) {
        while !self.paragraphs.is_empty() {
            self.end_paragraph();
        }
    }

    fn open(&mut self, element: &Element<'_>) {
        let name = element.name();
        let unseen = matches!(
            name,
            "tracked-changes"
                | "annotation"
                | "note-citation"
                | "hidden-text"
                | "hidden-paragraph"
                | "script"
                | "bookmark-ref"
                | "sequence-decls"
                | "user-field-decls"
                | "variable-decls"
                | "ruby-text"
                | "title"
                | "desc"
        );
        if self.skipped > 0 || unseen {
            self.skipped += 1;
            return;
        }
        let style = || element.get("style-name").unwrap_or_default();
        match name {
            "p" | "h" => {
                let heading = (name == "h")
                    .then(|| element.get("outline-level").and_then(|level| level.parse().ok()).unwrap_or(1));
                self.paragraphs.push(Paragraph { style: style(), heading, ..Paragraph::default() });
            }
            "span" => {
                let style = style();
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    let (bold, hidden) = paragraph.spans.last().copied().unwrap_or((false, false));
                    let bold = self.styles.bold(&style).unwrap_or(bold);
                    paragraph.spans.push((bold, hidden || self.styles.is_hidden(&style)));
                }
            }
            "s" | "tab" => self.words(" "),
            "line-break" => self.words("\n"),
            "a" if !self.paragraphs.is_empty() => self.link = element.get("href").map(|href| (href, String::new())),
            "list" => {
                let inherited = self.lists.last().map_or(String::new(), |list| list.style.clone());
                let style = element.get("style-name").unwrap_or(inherited);
                self.lists.push(List { style, begun: false });
            }
            "list-item" | "list-header" => {
                if let Some(list) = self.lists.last_mut() {
                    list.begun = false;
                }
            }
            "table" => {
                self.composer.table();
                self.tables.push(Table { lists: self.lists.len(), ..Table::default() });
            }
            "table-header-rows" => {
                if let Some(table) = self.tables.last_mut() {
                    table.header = true;
                }
            }
            "table-row" => {
                if let Some(table) = self.tables.last_mut() {
                    table.column = 0;
                }
            }
            "table-cell" | "covered-table-cell" => {
                if let Some(table) = self.tables.last_mut() {
                    let number =
                        |name| element.get(name).and_then(|value: String| value.parse::<u32>().ok()).unwrap_or(1);
                    table.span = number("number-columns-repeated").clamp(1, 1000);
                    table.cell = Some(String::new());
                    table.light = false;
                }
            }
            "checkbox" | "radio" => self.form_field(element, Input::Choice),
            "textarea" | "password" | "formatted-text" | "number" | "date" | "combobox" | "listbox" => {
                self.form_field(element, Input::Text);
            }
            "file" => self.form_field(element, Input::File),
            "button" => self.form_field(element, Input::Button),
            "option" | "item" | "label" if self.field.is_some() => {
                if let Some(label) = element.get("label").or_else(|| element.get("value")) {
                    self.composer.field(&label, Input::Choice, false, self.field);
                }
            }
            _ => {}
        }
    }

    /// A form control: its label, or else its name when that says something.
    fn form_field(&mut self, element: &Element<'_>, input: Input) {
        let label = element.get("label").or_else(|| element.get("title")).or_else(|| element.get("name"));
        self.field = label.and_then(|label| self.composer.field(&label, input, false, None));
    }

    fn close(&mut self, name: &str) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match name {
            "p" | "h" => self.end_paragraph(),
            "span" => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.spans.pop();
                }
            }
            "a" => {
                if let (Some(link), Some(paragraph)) = (self.link.take(), self.paragraphs.last_mut()) {
                    paragraph.links.push(link);
                }
            }
            "list" => {
                self.lists.pop();
            }
            "table-header-rows" => {
                if let Some(table) = self.tables.last_mut() {
                    table.header = false;
                }
            }
            "table-row" => {
                if let Some(table) = self.tables.last_mut() {
                    table.row = table.row.saturating_add(1);
                }
            }
            "table-cell" | "covered-table-cell" => self.end_cell(),
            "table" => {
                self.tables.pop();
                self.composer.end_table();
            }
            "listbox" | "combobox" => self.field = None,
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        let own = || self.styles.bold(&paragraph.style).unwrap_or(false);
        let (bold, hidden) =
            paragraph.spans.last().copied().unwrap_or_else(|| (own(), self.styles.is_hidden(&paragraph.style)));
        if hidden {
            return;
        }
        paragraph.light |= !bold && !words.trim().is_empty();
        paragraph.words.push_str(words);
        if let Some((_, link)) = &mut self.link {
            link.push_str(words);
        }
    }

    fn end_paragraph(&mut self) {
        let Some(paragraph) = self.paragraphs.pop() else { return };
        let words = paragraph.words.trim();
        if words.is_empty() {
            return;
        }
        let heading = paragraph.heading.or_else(|| self.styles.heading(&paragraph.style));
        let table = self.tables.last_mut();
        let depth = self.lists.len() - table.as_ref().map_or(0, |table| table.lists).min(self.lists.len());
        let in_cell = table.as_ref().is_some_and(|table| table.cell.is_some());
        if let Some(level) = heading {
            self.give_out_cell();
            self.composer.heading(level.clamp(1, 6), words);
        } else if depth > 0 {
            if in_cell {
                self.give_out_cell();
            }
            let level = u8::try_from(depth).unwrap_or(u8::MAX);
            let again = self.lists.last_mut().is_some_and(|list| std::mem::replace(&mut list.begun, true));
            if again {
                self.composer.item_again(words);
            } else {
                let style = self.lists.last().map_or("", |list| list.style.as_str());
                let style = if style.is_empty() { self.styles.list(&paragraph.style).unwrap_or("") } else { style };
                let numbered = self.styles.is_numbered(style, level);
                self.composer.item(words, level - 1, numbered);
            }
        } else if let Some(table) = table.filter(|table| table.cell.is_some()) {
            table.light |= paragraph.light;
            let cell = table.cell.get_or_insert_default();
            if !cell.is_empty() {
                cell.push('\n');
            }
            cell.push_str(words);
        } else {
            self.composer.paragraph(words, !paragraph.light);
        }
        for (href, words) in &paragraph.links {
            self.composer.link(href, words);
        }
    }

    /// The words of the open cell so far become a block; what follows in it has its own kind.
    fn give_out_cell(&mut self) {
        let Some(table) = self.tables.last_mut() else { return };
        let Some(words) = table.cell.replace(String::new()) else {
            table.cell = None;
            return;
        };
        let (row, column, header) = (table.row, table.column, table.heads());
        self.composer.cell(&words, row, column, header);
    }

    fn end_cell(&mut self) {
        let Some(table) = self.tables.last_mut() else { return };
        let Some(words) = table.cell.take() else { return };
        let (row, column, header) = (table.row, table.column, table.heads());
        table.column = table.column.saturating_add(table.span);
        self.composer.cell(&words, row, column, header);
    }
}
