//! Writes a short text as a DOCX that Word, LibreOffice and screen readers understand: real headings,
//! real lists, a language, a footer with page numbers. No more than our own texts need.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

mod parts;

/// What browsers and mail call a DOCX.
pub(crate) const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A text to write.
#[derive(Debug, Clone, Default)]
pub(crate) struct Docx {
    /// Its title, for the window and for screen readers.
    pub(crate) title: String,
    /// What stands at the foot of each page before the page number.
    pub(crate) footer: String,
    /// Its lines in order.
    pub(crate) lines: Vec<Line>,
}

/// A heading, paragraph or item.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// What it is.
    pub(crate) style: Style,
    /// Its words.
    pub(crate) runs: Vec<Run>,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// The title of the whole.
    Title,
    /// A heading.
    Heading,
    /// Running text.
    Paragraph,
    /// An item with a bullet.
    Bullet,
    /// An item with a number; `first` starts again from 1.
    Step {
        /// Whether a new list begins.
        first: bool,
    },
    /// A source at the end, with its number.
    Source {
        /// Whether the list begins.
        first: bool,
    },
}

/// Words in one manner.
#[derive(Debug, Clone, Default)]
pub(crate) struct Run {
    /// The words.
    pub(crate) text: String,
    /// Small and raised, as the number of a source.
    pub(crate) raised: bool,
    /// Where they lead.
    pub(crate) link: Option<String>,
}

impl Run {
    /// Plain words.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

impl Docx {
    /// The file.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let body = Body::of(self);
        let files = [
            ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
            ("_rels/.rels", parts::RELATIONS.to_owned()),
            ("docProps/core.xml", parts::core(&xml(&self.title))),
            ("word/document.xml", parts::document(&body.xml)),
            ("word/styles.xml", parts::STYLES.to_owned()),
            ("word/settings.xml", parts::SETTINGS.to_owned()),
            ("word/numbering.xml", parts::numbering(body.numbered_lists)),
            ("word/footer1.xml", parts::footer(&xml(&self.footer))),
            ("word/_rels/document.xml.rels", parts::document_relations(&body.links)),
        ];
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in files {
            zip.start_file(name, SimpleFileOptions::default()).expect("our own names, each once");
            zip.write_all(content.as_bytes()).expect("memory can be written");
        }
        zip.finish().expect("memory can be written").into_inner()
    }
}

/// The lines as XML, with what other parts must know of them.
struct Body {
    xml: String,
    /// How many lists with numbers there are; each is an own list to Word.
    numbered_lists: usize,
    links: Vec<String>,
}

impl Body {
    fn of(docx: &Docx) -> Self {
        let mut body = Self { xml: String::new(), numbered_lists: 0, links: Vec::new() };
        for line in &docx.lines {
            body.line(line);
        }
        body
    }

    fn line(&mut self, line: &Line) {
        let style = match line.style {
            Style::Title => "Title",
            Style::Heading => "Heading1",
            Style::Paragraph => "Normal",
            Style::Bullet => "ListBullet",
            Style::Step { .. } => "ListNumber",
            Style::Source { .. } => "Source",
        };
        let _ = write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>");
        match line.style {
            Style::Bullet => self.list(parts::BULLETS),
            Style::Step { first } | Style::Source { first } => {
                self.numbered_lists += usize::from(first);
                self.list(parts::BULLETS + self.numbered_lists);
            }
            _ => {}
        }
        self.xml.push_str("</w:pPr>");
        for run in &line.runs {
            self.run(run);
        }
        self.xml.push_str("</w:p>");
    }

    fn list(&mut self, number: usize) {
        let _ = write!(self.xml, "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{number}\"/></w:numPr>");
    }

    fn run(&mut self, run: &Run) {
        let manner = match (&run.link, run.raised) {
            (Some(_), _) => "<w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr>",
            (None, true) => "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>",
            (None, false) => "",
        };
        if let Some(address) = &run.link {
            self.links.push(xml(address));
            let _ = write!(self.xml, "<w:hyperlink r:id=\"{}\">", parts::link_id(self.links.len()));
        }
        let _ = write!(self.xml, "<w:r>{manner}<w:t xml:space=\"preserve\">{}</w:t></w:r>", xml(&run.text));
        if run.link.is_some() {
            self.xml.push_str("</w:hyperlink>");
        }
    }
}

/// Text that may stand in XML: signs of markup escaped, control characters, which XML forbids, left out.
fn xml(text: &str) -> String {
    let allowed = |c: &char| !c.is_control() || *c == '\t';
    let text: String = text.chars().filter(allowed).filter(|c| !matches!(c, '\u{FFFE}' | '\u{FFFF}')).collect();
    crate::cite::escape(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_typed_cannot_break_the_file() {
        assert_eq!(xml("A & B <w:p/>\u{0}\u{b}\n\"'"), "A &amp; B &lt;w:p/&gt;&quot;&#39;");
    }

    #[test]
    fn each_list_with_numbers_starts_again() {
        let step = |first| Line { style: Style::Step { first }, runs: vec![Run::plain("x")] };
        let docx = Docx { lines: vec![step(true), step(false), step(true)], ..Docx::default() };
        let body = Body::of(&docx);
        assert_eq!(body.numbered_lists, 2);
        assert_eq!(body.xml.matches("<w:numId w:val=\"2\"/>").count(), 2);
        assert_eq!(body.xml.matches("<w:numId w:val=\"3\"/>").count(), 1);
    }
}
