//! Letters and forms in running text: one plain text file each, filled from named fields, blank where
//! nothing was given. The same blocks become a page ([`crate::sheet`]) and a Word document ([`crate::docx`]).
//!
//! The text: a head of `from:`, `to:`, `date:`, `subject:`, `copies:`, `close:`, `sign:` (further lines
//! indented), an empty line, then blocks between empty lines. In it
//!
//! ```text
//! {field}            what was filled in, or a blank with the field's label
//! {field|words}      what was filled in, or these words
//! **words**          weight
//! [?field] …         this block only when the field is given (and is not “no”)
//! [!field] …         only when it is not given (or is “no”)
//! [=field:choice] …  only when this choice was taken
//! # Heading          - point          1. step          | cell | cell |
//! ```

use std::collections::BTreeMap;

use serde::Serialize;

use crate::catalogue::{FieldKind, Sheet};
use crate::error::PrintError;

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Piece {
    pub t: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub strong: bool,
    /// Filled in by a person.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub filled: bool,
    /// To be filled in by hand; `t` says with what.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub blank: bool,
}

/// A line of pieces.
pub(crate) type Line = Vec<Piece>;

/// A part of the body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum Block {
    Heading { line: Line },
    Paragraph { line: Line },
    Point { line: Line },
    Step { number: usize, line: Line },
    Table { head: Vec<Line>, rows: Vec<Vec<Line>> },
}

/// A letter, filled in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub(crate) struct Letter {
    pub from: Vec<Line>,
    pub to: Vec<Line>,
    pub date: Vec<Line>,
    pub subject: Vec<Line>,
    pub copies: Vec<Line>,
    pub close: Vec<Line>,
    pub sign: Vec<Line>,
    pub body: Vec<Block>,
}

/// Fills a letter in.
pub(crate) fn fill(sheet: &Sheet, text: &str, fields: &BTreeMap<String, String>) -> Result<Letter, PrintError> {
    let filling = Filling { sheet, fields };
    let mut letter = Letter::default();
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut into = String::new();
    for row in head.lines() {
        let content = match row.split_once(':') {
            Some((key, rest)) if !row.starts_with(' ') => {
                into = key.trim().to_owned();
                rest.trim()
            }
            _ => row.trim(),
        };
        let Some(content) = filling.wanted(content)? else { continue };
        let part = match into.as_str() {
            "from" => &mut letter.from,
            "to" => &mut letter.to,
            "date" => &mut letter.date,
            "subject" => &mut letter.subject,
            "copies" => &mut letter.copies,
            "close" => &mut letter.close,
            "sign" => &mut letter.sign,
            other => return Err(filling.fault(&format!("the head of a letter has no “{other}”"))),
        };
        part.extend(filling.lines(content)?);
    }
    letter.body = filling.body(body)?;
    Ok(letter)
}

struct Filling<'a> {
    sheet: &'a Sheet,
    fields: &'a BTreeMap<String, String>,
}

impl Filling<'_> {
    fn fault(&self, why: &str) -> PrintError {
        PrintError::Fault(format!("{}: {why}", self.sheet.name))
    }

    fn body(&self, text: &str) -> Result<Vec<Block>, PrintError> {
        let mut blocks = Vec::new();
        let mut step = 0;
        for block in text.split("\n\n").map(str::trim).filter(|block| !block.is_empty()) {
            if block.starts_with('|') {
                blocks.push(self.table(block)?);
                continue;
            }
            // Points and steps follow each other line by line; other lines of a block are one paragraph.
            let mut paragraph: Option<String> = None;
            for row in block.lines().map(str::trim) {
                let starts = row.starts_with(['-', '#', '[']) || numbered(row).is_some();
                match (&mut paragraph, starts) {
                    (Some(so_far), false) => {
                        so_far.push(' ');
                        so_far.push_str(row);
                    }
                    (_, _) => {
                        if let Some(done) = paragraph.replace(row.to_owned()) {
                            self.block(&done, &mut step, &mut blocks)?;
                        }
                    }
                }
            }
            if let Some(done) = paragraph {
                self.block(&done, &mut step, &mut blocks)?;
            }
        }
        Ok(blocks)
    }

    fn block(&self, row: &str, step: &mut usize, blocks: &mut Vec<Block>) -> Result<(), PrintError> {
        let Some(row) = self.wanted(row)? else { return Ok(()) };
        if let Some(rest) = row.strip_prefix("# ") {
            *step = 0;
            blocks.push(Block::Heading { line: self.line(rest)? });
        } else if let Some(rest) = row.strip_prefix("- ") {
            blocks.push(Block::Point { line: self.line(rest)? });
        } else if let Some(rest) = numbered(row) {
            *step += 1;
            blocks.push(Block::Step { number: *step, line: self.line(rest)? });
        } else {
            *step = if matches!(blocks.last(), Some(Block::Step { .. })) { *step } else { 0 };
            // What a person wrote in several lines becomes several paragraphs.
            blocks.extend(self.lines(row)?.into_iter().map(|line| Block::Paragraph { line }));
        }
        Ok(())
    }

    /// `| a | b |` rows; the first is the head, `|= 12` adds that many empty rows.
    fn table(&self, block: &str) -> Result<Block, PrintError> {
        let mut head = Vec::new();
        let mut rows = Vec::new();
        for (number, row) in block.lines().map(str::trim).enumerate() {
            if let Some(count) = row.strip_prefix("|=") {
                let count = count.trim().parse::<usize>().map_err(|_| self.fault("|= wants a number"))?;
                rows.extend(std::iter::repeat_n(vec![Line::new(); head.len()], count.min(60)));
                continue;
            }
            let cells =
                row.trim_matches('|').split('|').map(|cell| self.line(cell.trim())).collect::<Result<Vec<_>, _>>()?;
            if number == 0 { head = cells } else { rows.push(cells) }
        }
        Ok(Block::Table { head, rows })
    }

    fn given(&self, field: &str) -> Result<Option<&str>, PrintError> {
        let known = self.sheet.field(field).ok_or_else(|| self.fault(&format!("no field {field}")))?;
        let value = self.fields.get(field).map(String::as_str);
        Ok(value.filter(|value| known.kind != FieldKind::Tick || *value == "yes"))
    }

    /// The row without its conditions, if they hold.
    fn wanted<'t>(&self, row: &'t str) -> Result<Option<&'t str>, PrintError> {
        let mut rest = row;
        while let Some(inner) = rest.strip_prefix('[') {
            let Some((condition, after)) = inner.split_once(']') else { break };
            let holds = if let Some(field) = condition.strip_prefix('?') {
                self.given(field)?.is_some()
            } else if let Some(field) = condition.strip_prefix('!') {
                self.given(field)?.is_none()
            } else if let Some((field, choice)) = condition.strip_prefix('=').and_then(|c| c.split_once(':')) {
                self.given(field)? == Some(choice)
            } else {
                break;
            };
            if !holds {
                return Ok(None);
            }
            rest = after.trim_start();
        }
        Ok(Some(rest))
    }

    /// A row that may hold filled-in lines.
    fn lines(&self, row: &str) -> Result<Vec<Line>, PrintError> {
        let mut lines = vec![Line::new()];
        for piece in self.line(row)? {
            for (number, part) in piece.t.split('\n').enumerate() {
                if number > 0 {
                    lines.push(Line::new());
                }
                if let Some(line) = lines.last_mut().filter(|_| !part.is_empty()) {
                    line.push(Piece { t: part.to_owned(), ..piece.clone() });
                }
            }
        }
        Ok(lines)
    }

    fn line(&self, row: &str) -> Result<Line, PrintError> {
        let mut line = Line::new();
        for (number, part) in row.split("**").enumerate() {
            self.pieces(part, number % 2 == 1, &mut line)?;
        }
        Ok(line)
    }

    fn pieces(&self, mut rest: &str, strong: bool, line: &mut Line) -> Result<(), PrintError> {
        let words = |t: &str| Piece { t: t.to_owned(), strong, filled: false, blank: false };
        while let Some((before, inner)) = rest.split_once('{') {
            if !before.is_empty() {
                line.push(words(before));
            }
            let (name, after) = inner.split_once('}').ok_or_else(|| self.fault("a { without its }"))?;
            let (name, default) = name.split_once('|').map_or((name, None), |(name, default)| (name, Some(default)));
            let field = self.sheet.field(name).ok_or_else(|| self.fault(&format!("no field {name}")))?;
            line.push(match (self.fields.get(name), default) {
                (Some(value), _) => {
                    let shown = field.choices.get(value).unwrap_or(value);
                    Piece { t: shown.clone(), strong, filled: true, blank: false }
                }
                (None, Some(default)) => words(default),
                (None, None) => {
                    Piece { t: field.label.to_lowercase_first(), strong: false, filled: false, blank: true }
                }
            });
            rest = after;
        }
        if !rest.is_empty() {
            line.push(words(rest));
        }
        Ok(())
    }
}

/// The rest of a row that starts with a number and a full stop.
fn numbered(row: &str) -> Option<&str> {
    let (number, rest) = row.split_once(". ")?;
    (!number.is_empty() && number.len() < 3 && number.chars().all(|c| c.is_ascii_digit())).then_some(rest)
}

trait LowercaseFirst {
    fn to_lowercase_first(&self) -> String;
}

impl LowercaseFirst for String {
    /// Labels start with a capital, blanks stand inside a sentence; names such as NHS keep theirs.
    fn to_lowercase_first(&self) -> String {
        let mut chars = self.chars();
        match (chars.next(), chars.clone().next()) {
            (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(chars).collect(),
            _ => self.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Kind, catalogue, find};

    fn fields(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
    }

    fn plain(line: &Line) -> String {
        line.iter().map(|p| p.t.as_str()).collect()
    }

    #[test]
    fn blanks_and_values_stand_where_the_text_says() {
        let sheet = find(Kind::Letter, "refused-registration").expect("there");
        let text = "from: {your-name}\nto: The manager\n    {practice}\n\nDear manager,\n\n[?patient] For **{patient}**.\n\n[!patient] For somebody.\n\n1. One\n2. Two {refused-time|at some time}";
        let letter = fill(sheet, text, &fields(&[("patient", "Sana")])).expect("well written");
        assert!(letter.from[0][0].blank && letter.to.len() == 2);
        let body: Vec<String> = letter
            .body
            .iter()
            .map(|b| match b {
                Block::Paragraph { line } | Block::Step { line, .. } => plain(line),
                other => format!("{other:?}"),
            })
            .collect();
        assert_eq!(body, ["Dear manager,", "For Sana.", "One", "Two at some time"]);
        assert!(matches!(&letter.body[1], Block::Paragraph { line } if line[1].strong && line[1].filled));
    }

    #[test]
    fn every_letter_can_be_filled_with_nothing_and_with_everything() {
        for sheet in catalogue().iter().filter(|sheet| sheet.letter().is_some()) {
            let text = sheet.letter().expect("filtered");
            let everything: BTreeMap<_, _> = sheet
                .fields
                .iter()
                .map(|f| (f.name.clone(), f.example.clone()))
                .filter(|(_, v)| !v.is_empty())
                .collect();
            for given in [BTreeMap::new(), everything] {
                let letter = fill(sheet, text, &given).expect(sheet.name);
                assert!(!letter.body.is_empty(), "{}", sheet.name);
            }
        }
    }
}
