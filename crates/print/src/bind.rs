//! A book's parts → the data that its template reads, and the pages that come of it.

use languages::Language;
use serde::Serialize;
use serde_json::{Value, json};

use crate::book::{Book, Choice, Entry, Part, Text, Tone};
use crate::error::PrintError;
use crate::paper::Paper;
use crate::request::Format;
use crate::runs::{Run, can_be_written, clean, direction, lines};
use crate::typeset::typeset;
use crate::world::{MOST_PICTURES, Parts, Picture};
use crate::{Printed, fonts, put_out, qr, sheet};

/// Parts within parts within parts: more is a mistake.
const DEEPEST: usize = 8;
/// A word longer than this gets places where it may break, so that nothing leaves its column.
const LONGEST_WORD: usize = 24;

/// Prints a book: PDF, pictures or SVG.
///
/// # Errors
/// [`PrintError::NoSuchCharacter`] with the words in which it stands; [`PrintError::Format`] for Word.
pub fn print_book(book: &Book, format: Format) -> Result<Printed, PrintError> {
    if format == Format::Docx {
        let (name, format) = (book.title.words.clone(), "docx".to_owned());
        return Err(PrintError::Format { name, format, offered: "pdf, png, jpg, svg" });
    }
    if !matches!(book.paper, Paper::A4 | Paper::A5) {
        let name = book.title.words.clone();
        return Err(PrintError::Paper { name, paper: book.paper.label(), offered: "a4, a5".to_owned() });
    }
    let mut binding = Binding { faces: vec![book.language], pictures: Vec::new() };
    let data = binding.data(book)?;
    let parts = Parts { data: data.to_string().into_bytes(), pictures: binding.pictures, ..Parts::default() };
    let document = typeset("kit/book.typ", parts)?.map_err(|misfit| PrintError::DoesNotFit {
        zone: misfit.zone,
        over_mm: sheet::whole(misfit.over_mm),
        paper: book.paper.label(),
        small_helps: false,
        larger: None,
    })?;
    put_out(&document, book.paper, format)
}

struct Binding {
    /// Every language that occurs.
    faces: Vec<&'static Language>,
    pictures: Vec<Picture>,
}

/// A piece of a line.
#[derive(Serialize)]
struct Piece {
    #[serde(flatten)]
    run: Run,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    strong: bool,
}

impl Binding {
    /// All that the template may know.
    fn data(&mut self, book: &Book) -> Result<Value, PrintError> {
        let title = self.text(&book.title, book.language)?;
        let subtitle = book.subtitle.as_ref().map(|text| self.text(text, book.language)).transpose()?;
        let parts = self.parts(&book.parts, book.language, 0)?;
        let foot = self.text(&Text::new(book.foot.clone()), Language::english())?;
        let drafts: Vec<&'static Language> =
            self.faces.iter().copied().filter(|l| book.areas.iter().any(|area| l.is_draft(area))).collect();
        let draft = if book.draft_line { self.draft(&drafts)? } else { None };
        let (width, height) = book.paper.size();
        let faces: serde_json::Map<String, Value> =
            self.faces.iter().map(|language| (language.tag.to_owned(), sheet::face(language))).collect();
        Ok(json!({
            "paper": { "key": book.paper.key(), "width": width, "height": height },
            "languages": [sheet::face(book.language)],
            "faces": faces,
            "latin": fonts::latin_stack(),
            "fields": {},
            "qr": false,
            "logo": null,
            "small": false,
            "drafts": drafts.iter().map(|l| l.tag).collect::<Vec<_>>(),
            "name": clean(&book.title.words.replace("**", "")),
            "about": book.about,
            "title": title,
            "subtitle": subtitle,
            "contents": book.contents,
            "foot": foot,
            "draft": draft,
            "parts": parts,
        }))
    }

    /// Says which languages no speaker has checked: one in its own words, several in English.
    fn draft(&mut self, drafts: &[&'static Language]) -> Result<Option<Value>, PrintError> {
        let english = Language::english();
        Ok(match drafts {
            [] => None,
            [one] => Some(self.text(&Text::new(one.text("draft", &[])?), one)?),
            several => {
                let names = several.iter().map(|l| l.english_name).collect::<Vec<_>>().join(", ");
                Some(self.text(&Text::new(format!("{}: {names}", english.text("draft", &[])?)), english)?)
            }
        })
    }

    fn parts(&mut self, parts: &[Part], language: &'static Language, depth: usize) -> Result<Vec<Value>, PrintError> {
        if depth > DEEPEST {
            return Err(PrintError::Fault("parts within parts within parts".to_owned()));
        }
        parts.iter().map(|part| self.part(part, language, depth)).collect()
    }

    fn part(&mut self, part: &Part, language: &'static Language, depth: usize) -> Result<Value, PrintError> {
        Ok(match part {
            Part::Heading(level, text) => {
                json!({ "kind": "heading", "level": (*level).clamp(1, 3) + 1, "text": self.text(text, language)? })
            }
            Part::Paragraph(text) => json!({ "kind": "paragraph", "text": self.text(text, language)? }),
            Part::Small(text) => json!({ "kind": "small", "text": self.text(text, language)? }),
            Part::Points(points) => json!({ "kind": "points", "items": self.texts(points, language)? }),
            Part::Steps(steps) => {
                let numbers: Vec<String> = (1..=steps.len()).map(|n| language.digits.put(&n.to_string())).collect();
                json!({ "kind": "steps", "items": self.texts(steps, language)?, "numbers": numbers })
            }
            Part::Table { head, rows, widths } => self.table(head, rows, widths, language)?,
            Part::Entries(entries) => {
                let entries = entries.iter().map(|entry| self.entry(entry, language)).collect::<Result<Vec<_>, _>>()?;
                json!({ "kind": "entries", "entries": entries })
            }
            Part::Choices(question, choices) => {
                let choices =
                    choices.iter().map(|choice| self.choice(choice, language)).collect::<Result<Vec<_>, _>>()?;
                json!({ "kind": "choices", "question": self.text(question, language)?, "choices": choices })
            }
            Part::Note(tone, parts) => {
                let tone = match tone {
                    Tone::Calm => "calm",
                    Tone::Care => "care",
                    Tone::Urgent => "urgent",
                };
                let dir = language.direction().key();
                json!({ "kind": "note", "tone": tone, "dir": dir, "parts": self.parts(parts, language, depth + 1)? })
            }
            Part::Beside(first, second) => {
                let first = self.parts(first, language, depth + 1)?;
                let second = self.parts(second, language, depth + 1)?;
                json!({ "kind": "beside", "first": first, "second": second })
            }
            Part::In(own, parts) => json!({ "kind": "group", "parts": self.parts(parts, own, depth + 1)? }),
            Part::Together(parts) => json!({ "kind": "together", "parts": self.parts(parts, language, depth + 1)? }),
            Part::Picture { data, alt, width } => {
                let path = self.picture(Picture::new(data.clone()))?;
                json!({ "kind": "picture", "path": path, "alt": alt, "width": (*width).clamp(5, 100) })
            }
            Part::Code(address, words) => {
                let path = self.picture(Picture::new(qr::svg(address)?))?;
                let shown = breakable(address);
                json!({ "kind": "code", "path": path, "address": shown, "text": self.text(words, language)? })
            }
            Part::Space(mm) => json!({ "kind": "space", "mm": mm }),
            Part::PageBreak => json!({ "kind": "page" }),
        })
    }

    /// Every row as long as the head.
    fn table(
        &mut self,
        head: &[Text],
        rows: &[Vec<Text>],
        widths: &[u8],
        language: &'static Language,
    ) -> Result<Value, PrintError> {
        let columns = head.len().max(1);
        let widths: Vec<u8> = (0..columns).map(|n| widths.get(n).copied().unwrap_or(1).max(1)).collect();
        let mut full = |row: &[Text]| {
            let mut row = row.to_vec();
            row.resize(columns, Text::default());
            self.texts(&row, language)
        };
        let head = full(head)?;
        let rows = rows.iter().map(|row| full(row)).collect::<Result<Vec<_>, _>>()?;
        Ok(json!({ "kind": "table", "head": head, "rows": rows, "widths": widths }))
    }

    fn picture(&mut self, picture: Picture) -> Result<String, PrintError> {
        if self.pictures.len() >= MOST_PICTURES {
            return Err(PrintError::Fault(format!("a book holds at most {MOST_PICTURES} pictures")));
        }
        let path = picture.path(self.pictures.len());
        self.pictures.push(picture);
        Ok(path)
    }

    fn entry(&mut self, entry: &Entry, language: &'static Language) -> Result<Value, PrintError> {
        let also = entry.also.as_ref().map(|also| self.text(also, language)).transpose()?;
        let (label, value) = (self.text(&entry.label, language)?, self.text(&entry.value, language)?);
        let empty = entry.value.words.trim().is_empty();
        Ok(json!({ "label": label, "also": also, "value": value, "empty": empty, "lines": entry.lines.clamp(1, 30) }))
    }

    fn choice(&mut self, choice: &Choice, language: &'static Language) -> Result<Value, PrintError> {
        let also = choice.also.as_ref().map(|also| self.text(also, language)).transpose()?;
        Ok(json!({ "label": self.text(&choice.label, language)?, "also": also, "ticked": choice.ticked }))
    }

    fn texts(&mut self, texts: &[Text], language: &'static Language) -> Result<Vec<Value>, PrintError> {
        texts.iter().map(|text| self.text(text, language)).collect()
    }

    fn text(&mut self, text: &Text, around: &'static Language) -> Result<Value, PrintError> {
        let language = text.language.unwrap_or(around);
        if !self.faces.contains(&language) {
            self.faces.push(language);
        }
        can_be_written(&text.words, || format!("in “{}”", text.words.chars().take(60).collect::<String>()))?;
        let lines: Vec<Vec<Piece>> = if text.typed {
            let value = |line: &str| {
                let run = Run { t: breakable(line), dir: Some(direction(line)), blank: false };
                vec![Piece { run, strong: false }]
            };
            clean(&text.words).lines().map(value).collect()
        } else {
            lines(&text.words).into_iter().map(marked).collect()
        };
        Ok(json!({ "face": language.tag, "lines": lines }))
    }
}

/// Runs cut where `**` begins and ends strong words.
fn marked(runs: Vec<Run>) -> Vec<Piece> {
    let mut strong = false;
    let mut pieces = Vec::new();
    for run in runs {
        if run.dir.is_some() || run.blank {
            pieces.push(Piece { run: Run { t: breakable(&run.t), ..run }, strong });
            continue;
        }
        for (number, part) in run.t.split("**").enumerate() {
            strong ^= number > 0;
            if !part.is_empty() {
                pieces.push(Piece { run: Run { t: breakable(part), dir: None, blank: false }, strong });
            }
        }
    }
    pieces
}

/// The words, with places where a very long one may break. Han breaks anywhere by itself.
fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut length = 0;
    for c in text.chars() {
        let breaks = c.is_whitespace() || c == '-' || ('\u{2E80}'..='\u{9FFF}').contains(&c);
        length = if breaks { 0 } else { length + 1 };
        if length > LONGEST_WORD {
            out.push('\u{200B}');
            length = 1;
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strong_words_and_values_are_told_apart() {
        let pieces = marked(lines("You need **no papers** at \u{2068}Elm ** Tree\u{2069}.").remove(0));
        let told: Vec<(&str, bool)> = pieces.iter().map(|p| (p.run.t.as_str(), p.strong)).collect();
        let wanted = [("You need ", false), ("no papers", true), (" at ", false), ("Elm ** Tree", false), (".", false)];
        assert_eq!(told, wanted);
    }

    #[test]
    fn a_word_without_end_can_break() {
        assert_eq!(breakable("short words"), "short words");
        assert_eq!(breakable(&"x".repeat(100)).matches('\u{200B}').count(), 4);
    }
}
