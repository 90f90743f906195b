//! The body of a Word document: its paragraphs, tables and fields, in order.

use super::styles::{Marks, Numbering, Styles, is_on};
use crate::Input;
use crate::compose::Composer;
use crate::xml::{Element, Step};

/// A paragraph that is being read.
#[derive(Debug, Default)]
struct Paragraph {
    words: String,
    style: String,
    outline: Option<u8>,
    list: Option<u32>,
    level: Option<u8>,
    /// Words that are not bold.
    light: bool,
    /// Links and their words.
    links: Vec<(String, String)>,
}

/// A table that is being read.
#[derive(Debug, Default)]
struct Table {
    row: u32,
    column: u32,
    span: u32,
    header: bool,
    /// The words of the open cell so far.
    cell: Option<String>,
    /// Whether the open cell has words that are not bold.
    light: bool,
}

impl Table {
    /// Whether the open cell heads its column: the file says so, or it stands out in the first row.
    fn heads(&self) -> bool {
        self.header || (self.row == 0 && !self.light)
    }
}

/// A content control that is being read.
#[derive(Debug, Default)]
struct Control {
    label: String,
    input: Option<Input>,
    options: Vec<String>,
    /// Whether its words only hold the place of an answer.
    placeholder: bool,
    words: String,
}

/// Reads the body step by step.
pub(super) struct Body<'a, 'l> {
    styles: &'a Styles,
    composer: &'a mut Composer<'l>,
    /// Open paragraphs: a text box stands inside the one that it hangs on.
    paragraphs: Vec<Paragraph>,
    tables: Vec<Table>,
    controls: Vec<Control>,
    /// Elements whose content is left out: deleted words, fallbacks.
    skipped: usize,
    /// Inside the properties of a paragraph, of a run, of a control.
    paragraph_properties: bool,
    run_properties: bool,
    control_properties: bool,
    bold: bool,
    vanished: bool,
    /// Inside an element whose text counts.
    text: bool,
    /// The text of a field instruction.
    instruction: Option<String>,
    link: Option<(String, String)>,
    /// A field of the old kind, from its data.
    old_field: Option<Control>,
}

impl<'a, 'l> Body<'a, 'l> {
    pub(super) fn new(styles: &'a Styles, composer: &'a mut Composer<'l>) -> Self {
        Self {
            styles,
            composer,
            paragraphs: Vec::new(),
            tables: Vec::new(),
            controls: Vec::new(),
            skipped: 0,
            paragraph_properties: false,
            run_properties: false,
            control_properties: false,
            bold: false,
            vanished: false,
            text: false,
            instruction: None,
            link: None,
            old_field: None,
        }
    }

    pub(super) fn step(&mut self, step: &Step<'_>) {
        match step {
            Step::Open(element) => self.open(element),
            Step::Close(name) => self.close(name),
            Step::Text(words) => {
                if let Some(instruction) = self.instruction.as_mut() {
                    instruction.push_str(words);
                } else if self.text && self.skipped == 0 && !self.vanished {
                    self.words(words);
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
        if self.skipped > 0 || matches!(name, "Fallback" | "del" | "moveFrom" | "delText") {
            self.skipped += 1;
            return;
        }
        let value = || element.get("val");
        if self.control_properties {
            self.control_property(name, element);
            return;
        }
        match name {
            "p" => self.paragraphs.push(Paragraph::default()),
            "pPr" => self.paragraph_properties = true,
            "rPr" => self.run_properties = true,
            "r" => {
                self.bold = false;
                self.vanished = false;
            }
            "t" => self.text = true,
            "instrText" => self.instruction = Some(String::new()),
            "tab" if !self.paragraph_properties => self.words(" "),
            "br" | "cr" => self.words("\n"),
            "noBreakHyphen" => self.words("-"),
            "sym" => self.symbol(element.get("char").as_deref()),
            "hyperlink" => {
                let href = element.get("id").and_then(|id| self.styles.link(&id).map(str::to_owned));
                self.link = href.map(|href| (href, String::new()));
            }
            "b" if self.run_properties => self.bold = is_on(&value()),
            "vanish" if self.run_properties && !self.paragraph_properties => self.vanished = is_on(&value()),
            "tbl" => {
                self.composer.table();
                self.tables.push(Table::default());
            }
            "tr" => {
                if let Some(table) = self.tables.last_mut() {
                    table.column = 0;
                    table.header = false;
                }
            }
            "tblHeader" => {
                if let Some(table) = self.tables.last_mut() {
                    table.header = is_on(&value());
                }
            }
            "tc" => {
                if let Some(table) = self.tables.last_mut() {
                    table.cell = Some(String::new());
                    table.light = false;
                    table.span = 1;
                }
            }
            "gridSpan" => {
                if let Some(table) = self.tables.last_mut() {
                    table.span = value().and_then(|span| span.parse().ok()).unwrap_or(1).clamp(1, 1000);
                }
            }
            "sdt" => self.controls.push(Control::default()),
            "sdtPr" => self.control_properties = true,
            "ffData" => self.old_field = Some(Control::default()),
            _ if self.old_field.is_some() => self.old_field_property(name, element),
            _ if self.paragraph_properties => self.paragraph_property(name, value()),
            _ => {}
        }
    }

    fn paragraph_property(&mut self, name: &str, value: Option<String>) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        let number = || value.as_deref().and_then(|value| value.parse::<u32>().ok());
        match name {
            "pStyle" => paragraph.style = value.unwrap_or_default(),
            "numId" => paragraph.list = number(),
            "ilvl" => paragraph.level = number().and_then(|level| u8::try_from(level).ok()),
            "outlineLvl" => {
                paragraph.outline = number().and_then(|level| u8::try_from(level).ok()).filter(|&level| level < 9)
            }
            _ => {}
        }
    }

    fn control_property(&mut self, name: &str, element: &Element<'_>) {
        let Some(control) = self.controls.last_mut() else { return };
        match name {
            "alias" => control.label = element.get("val").unwrap_or_default(),
            "checkbox" | "checkBox" => control.input = Some(Input::Choice),
            "dropDownList" | "comboBox" => control.input = Some(Input::Choice),
            "listItem" => {
                if let Some(option) = element.get("displayText").or_else(|| element.get("value")) {
                    control.options.push(option);
                }
            }
            "text" | "richText" | "date" => control.input = control.input.or(Some(Input::Text)),
            "picture" => control.input = Some(Input::File),
            "showingPlcHdr" => control.placeholder = true,
            _ => {}
        }
    }

    fn old_field_property(&mut self, name: &str, element: &Element<'_>) {
        let Some(field) = &mut self.old_field else { return };
        match name {
            "textInput" => field.input = Some(Input::Text),
            "checkBox" | "ddList" => field.input = Some(Input::Choice),
            "listEntry" => field.options.extend(element.get("val")),
            "statusText" | "helpText" => field.label = element.get("val").unwrap_or_default(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match name {
            "p" => self.end_paragraph(),
            "pPr" => self.paragraph_properties = false,
            "rPr" => self.run_properties = false,
            "t" => self.text = false,
            "r" => self.vanished = false,
            "instrText" => self.instruction = None,
            "hyperlink" => {
                if let (Some(link), Some(paragraph)) = (self.link.take(), self.paragraphs.last_mut()) {
                    paragraph.links.push(link);
                }
            }
            "tc" => self.end_cell(),
            "tr" => {
                if let Some(table) = self.tables.last_mut() {
                    table.row = table.row.saturating_add(1);
                }
            }
            "tbl" => {
                self.tables.pop();
                self.composer.end_table();
            }
            "sdtPr" => self.control_properties = false,
            "sdt" => self.end_control(),
            "ffData" => self.end_old_field(),
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if let Some(control) = self.controls.last_mut()
            && control.placeholder
        {
            control.words.push_str(words);
            return;
        }
        if let Some((_, link)) = &mut self.link {
            link.push_str(words);
        }
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.light |= !self.bold && !words.trim().is_empty();
            paragraph.words.push_str(words);
        }
    }

    /// A character of a symbol font: boxes to tick are drawn with it.
    fn symbol(&mut self, code: Option<&str>) {
        let code = code.and_then(|code| u32::from_str_radix(code, 16).ok()).unwrap_or(0) & 0xff;
        match code {
            0x6f | 0x70 | 0x71 | 0x72 | 0xa8 => self.words("☐"),
            0xfc | 0xfe | 0x52 | 0x54 => self.words("☑"),
            0xb7 | 0xa7 => self.words("• "),
            _ => self.words(" "),
        }
    }

    fn end_paragraph(&mut self) {
        let Some(paragraph) = self.paragraphs.pop() else { return };
        let words = paragraph.words.trim();
        if words.is_empty() {
            return;
        }
        let numbering = paragraph
            .list
            .map(|list| Numbering { list, level: paragraph.level.unwrap_or(0) })
            .or_else(|| self.styles.numbering(&paragraph.style));
        let marks = numbering.map_or(Marks::None, |numbering| self.styles.marks(numbering));
        let heading = paragraph.outline.map(|level| level + 1).or_else(|| self.styles.heading(&paragraph.style));
        let bold = !paragraph.light || self.styles.is_bold(&paragraph.style);
        let in_cell = self.tables.last().is_some_and(|table| table.cell.is_some());
        let stands_out = heading.is_some() || marks != Marks::None;
        if in_cell && !stands_out {
            if let Some(table) = self.tables.last_mut() {
                table.light |= !bold;
                let cell = table.cell.get_or_insert_default();
                if !cell.is_empty() {
                    cell.push('\n');
                }
                cell.push_str(words);
            }
        } else {
            if in_cell {
                self.give_out_cell();
            }
            match (heading, marks) {
                (Some(level), _) => self.composer.heading(level.min(6), words),
                (None, Marks::None) => self.composer.paragraph(words, bold),
                (None, marks) => {
                    let depth = numbering.map_or(0, |numbering| numbering.level);
                    self.composer.item(words, depth, marks == Marks::Number);
                }
            }
        }
        for (href, words) in &paragraph.links {
            self.composer.link(href, words);
        }
    }

    /// The words of the open cell so far become a block; what follows in it has its own kind.
    fn give_out_cell(&mut self) {
        let Some(table) = self.tables.last_mut() else { return };
        let words = table.cell.replace(String::new()).unwrap_or_default();
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

    /// A content control: its name is a label, its options are choices, its placeholder a hint.
    fn end_control(&mut self) {
        let Some(control) = self.controls.pop() else { return };
        let Some(input) = control.input else { return };
        if input == Input::Choice && control.options.is_empty() {
            // The box itself is in the text; its name adds to it only when it says more than “checkbox”.
            return;
        }
        let label = self.composer.field(&control.label, input, false, None);
        if control.options.is_empty() {
            self.composer.field(&control.words, input, false, label);
        }
        for option in &control.options {
            self.composer.field(option, Input::Choice, false, label);
        }
    }

    /// A field of the old kind leaves a blank or a box in the sentence.
    fn end_old_field(&mut self) {
        let Some(field) = self.old_field.take() else { return };
        match field.input {
            Some(Input::Choice) if field.options.is_empty() => self.words("☐ "),
            Some(Input::Text) => self.words(" ____ "),
            _ => {}
        }
        let label = self.composer.field(&field.label, field.input.unwrap_or(Input::Text), false, None);
        for option in &field.options {
            self.composer.field(option, Input::Choice, false, label);
        }
    }
}
