//! Running text from other rooms (a policy, a briefing, a report) as a page or a Word document, set as our
//! letters are.

use languages::Language;
use serde_json::json;

use crate::error::PrintError;
use crate::letter::{Block, Letter, Line, Piece};
use crate::paper::Paper;
use crate::request::Format;
use crate::runs::can_be_written;
use crate::sheet::NOTE;
use crate::typeset::typeset;
use crate::world::Parts;
use crate::{Printed, docx, fonts, put_out, sheet};

/// A text with a title, in English.
#[derive(Debug, Clone, Default)]
pub struct RunningText {
    /// The title.
    pub title: String,
    /// One sentence: what it is, for the file's description.
    pub about: String,
    /// Its parts, in order.
    pub parts: Vec<TextPart>,
    /// What it rests on, each with the date on which it was looked at; printed small at the end.
    pub sources: Vec<String>,
}

/// A part of a running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextPart {
    /// A heading below the title.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A point of a list.
    Point(String),
    /// A step with its number.
    Step(usize, String),
    /// A table: its head and its rows; rows that are too short are filled up with empty cells.
    Table(Vec<String>, Vec<Vec<String>>),
}

/// Prints a running text on A4: PDF, pictures, SVG or Word.
///
/// # Errors
/// [`PrintError::NoSuchCharacter`], and [`PrintError::DoesNotFit`] for a word longer than a line.
pub fn print_text(text: &RunningText, format: Format) -> Result<Printed, PrintError> {
    let letter =
        Letter { subject: vec![line(&text.title)], body: text.parts.iter().map(block).collect(), ..Letter::default() };
    for source in text.sources.iter().chain([&text.title]) {
        can_be_written(source, || format!("in “{source}”"))?;
    }
    if format == Format::Docx {
        let foot = docx::Foot { law: text.sources.clone(), note: NOTE.to_owned() };
        return Ok(Printed { files: vec![docx::write(&text.title, &letter, &foot)?], format, pages: 0 });
    }
    let (width, height) = Paper::A4.size();
    let data = json!({
        "paper": { "key": "a4", "width": width, "height": height },
        "languages": [sheet::face(Language::english())],
        "latin": fonts::latin_stack(),
        "fields": {},
        "qr": false,
        "logo": null,
        "small": false,
        "title": text.title,
        "about": text.about,
        "letter": letter,
        "rests": text.sources,
        "note": NOTE,
    });
    let parts = Parts { data: data.to_string().into_bytes(), ..Parts::default() };
    let document = typeset("kit/letter.typ", parts)?.map_err(|misfit| PrintError::DoesNotFit {
        zone: misfit.zone,
        over_mm: 1,
        paper: Paper::A4.label(),
        small_helps: false,
        larger: None,
    })?;
    put_out(&document, Paper::A4, format)
}

fn line(text: &str) -> Line {
    vec![Piece { t: text.to_owned(), strong: false, filled: false, blank: false }]
}

fn block(part: &TextPart) -> Block {
    match part {
        TextPart::Heading(text) => Block::Heading { line: line(text) },
        TextPart::Paragraph(text) => Block::Paragraph { line: line(text) },
        TextPart::Point(text) => Block::Point { line: line(text) },
        TextPart::Step(number, text) => Block::Step { number: *number, line: line(text) },
        TextPart::Table(head, rows) => {
            let full = |row: &Vec<String>| {
                let cells = row.iter().map(|cell| line(cell)).chain(std::iter::repeat(Line::new()));
                cells.take(head.len()).collect()
            };
            Block::Table { head: head.iter().map(|cell| line(cell)).collect(), rows: rows.iter().map(full).collect() }
        }
    }
}
