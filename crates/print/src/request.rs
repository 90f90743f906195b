//! What somebody wants printed, and whether it can be.

use std::collections::BTreeMap;

use languages::Language;

use crate::catalogue::{FieldKind, Kind, Sheet, Takes, find};
use crate::error::{PrintError, nearest, said};
use crate::paper::Paper;
use crate::runs::{can_be_written, clean};
use crate::{logo, qr};

/// The most languages on one sheet; with more, none could be read from two metres.
pub const MOST_LANGUAGES: usize = 4;

/// In which form a sheet is wanted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Format {
    /// PDF, tagged, all pages in one file.
    Pdf,
    /// PNG, one file for each page, at this many dots per inch.
    Png(f64),
    /// JPEG, one file for each page, at this many dots per inch.
    Jpeg(f64),
    /// SVG, one file for each page.
    Svg,
    /// A Word document that can be changed (letters and forms in running text).
    Docx,
}

impl Format {
    /// The usual density for the printer's own pictures.
    pub const USUAL_DENSITY: f64 = 150.0;

    /// The format with this name, such as `pdf`; pictures at the usual density.
    #[must_use]
    pub fn find(asked: &str) -> Option<Self> {
        match asked.trim().to_ascii_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "png" => Some(Self::Png(Self::USUAL_DENSITY)),
            "jpg" | "jpeg" => Some(Self::Jpeg(Self::USUAL_DENSITY)),
            "svg" => Some(Self::Svg),
            "docx" | "word" => Some(Self::Docx),
            _ => None,
        }
    }

    /// The end of a file's name.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png(_) => "png",
            Self::Jpeg(_) => "jpg",
            Self::Svg => "svg",
            Self::Docx => "docx",
        }
    }

    /// The media type for a web answer.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png(_) => "image/png",
            Self::Jpeg(_) => "image/jpeg",
            Self::Svg => "image/svg+xml",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }
}

/// A sheet as somebody wants it. Start with [`Request::new`] and set what differs.
#[derive(Debug, Clone)]
pub struct Request {
    /// The kind of sheet.
    pub kind: Kind,
    /// Its name in the catalogue.
    pub name: String,
    /// The languages; the first one leads. Empty means English.
    pub languages: Vec<&'static Language>,
    /// The paper; `None` takes the one for which the sheet is mainly made.
    pub paper: Option<Paper>,
    /// What is filled in, by field name.
    pub fields: BTreeMap<String, String>,
    /// A logo: PNG, JPEG or SVG.
    pub logo: Option<Vec<u8>>,
    /// Whether letters may be smaller than one reads easily from two metres.
    pub small_letters: bool,
    /// Whether a translation that no speaker has checked says so in small print. The file's own
    /// description says it in any case.
    pub draft_line: bool,
    /// The colour of a campaign, for sheets that take one: red, green, blue; dark enough for white letters.
    pub colour: Option<[u8; 3]>,
}

impl Request {
    /// The sheet of this kind and name, in English, nothing filled in.
    #[must_use]
    pub fn new(kind: Kind, name: &str) -> Self {
        Self {
            kind,
            name: name.to_owned(),
            languages: Vec::new(),
            paper: None,
            fields: BTreeMap::new(),
            logo: None,
            small_letters: false,
            draft_line: true,
            colour: None,
        }
    }

    /// With these languages.
    #[must_use]
    pub fn in_languages(mut self, languages: &[&'static Language]) -> Self {
        self.languages = languages.to_vec();
        self
    }

    /// With this field filled in.
    #[must_use]
    pub fn with(mut self, field: &str, value: &str) -> Self {
        self.fields.insert(field.to_owned(), value.to_owned());
        self
    }

    /// On this paper.
    #[must_use]
    pub fn on(mut self, paper: Paper) -> Self {
        self.paper = Some(paper);
        self
    }
}

/// A request that has been looked through: everything in it can be used.
pub(crate) struct Checked {
    pub sheet: &'static Sheet,
    pub languages: Vec<&'static Language>,
    pub paper: Paper,
    /// Field by field, cleaned; what was not given is absent.
    pub fields: BTreeMap<String, String>,
    pub logo: Option<logo::Logo>,
    pub small_letters: bool,
    pub draft_line: bool,
    pub colour: Option<[u8; 3]>,
}

/// Looks a request through.
pub(crate) fn check(request: &Request) -> Result<Checked, PrintError> {
    let sheet = find(request.kind, &request.name)?;
    let paper = request.paper.unwrap_or(sheet.papers[0]);
    if !sheet.papers.contains(&paper) {
        let offered = sheet.papers.iter().map(|paper| paper.key()).collect::<Vec<_>>().join(", ");
        return Err(PrintError::Paper { name: sheet.name.to_owned(), paper: paper.label(), offered });
    }
    let logo = request.logo.as_deref().map(logo::read).transpose()?;
    Ok(Checked {
        sheet,
        languages: languages(sheet, &request.languages)?,
        paper,
        fields: fields(sheet, &request.fields)?,
        logo,
        small_letters: request.small_letters,
        draft_line: request.draft_line,
        colour: request.colour,
    })
}

fn languages(sheet: &Sheet, asked: &[&'static Language]) -> Result<Vec<&'static Language>, PrintError> {
    let mut wanted: Vec<&'static Language> = Vec::new();
    for language in asked {
        if !wanted.contains(language) {
            wanted.push(language);
        }
    }
    if wanted.is_empty() {
        wanted.push(Language::english());
    }
    let (most, takes) = match sheet.languages {
        Takes::Several => (MOST_LANGUAGES, format!("one to {MOST_LANGUAGES} languages")),
        Takes::All => (2, "one or two languages to lead (it shows all the others anyway)".to_owned()),
        Takes::One => (1, "one language".to_owned()),
        Takes::English => (1, "English only".to_owned()),
    };
    let english_only = sheet.languages == Takes::English && !wanted[0].is_english();
    if wanted.len() > most || english_only {
        return Err(PrintError::Languages { name: sheet.name.to_owned(), takes, asked: wanted.len() });
    }
    Ok(wanted)
}

fn fields(sheet: &Sheet, given: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>, PrintError> {
    let mut out = BTreeMap::new();
    for (name, value) in given {
        let Some(field) = sheet.field(name) else {
            let nearest =
                nearest(name, sheet.fields.iter().map(|field| field.name.as_str())).unwrap_or("no field at all");
            return Err(PrintError::UnknownField {
                name: sheet.name.to_owned(),
                field: said(name),
                nearest: nearest.to_owned(),
            });
        };
        let wrong = |why: String| PrintError::Field { field: field.name.clone(), label: field.label.clone(), why };
        let value = clean(value);
        if value.is_empty() {
            continue;
        }
        let length = value.chars().count();
        if length > field.limit() {
            return Err(wrong(format!("{length} characters are too many; use at most {}", field.limit())));
        }
        can_be_written(&value, || format!("in “{}”", field.label))?;
        out.insert(name.clone(), right_kind(field.kind, value, &field.choices).map_err(wrong)?);
    }
    for field in sheet.fields.iter().filter(|field| field.needed) {
        if !out.contains_key(&field.name) {
            let (field, label) = (field.name.clone(), field.label.clone());
            return Err(PrintError::MissingField { name: sheet.name.to_owned(), field, label });
        }
    }
    Ok(out)
}

/// The value if it is of the field's kind, in one way of writing.
fn right_kind(kind: FieldKind, value: String, choices: &BTreeMap<String, String>) -> Result<String, String> {
    match kind {
        FieldKind::Text => Ok(value),
        FieldKind::Line if value.contains('\n') => Ok(value.replace('\n', ", ")),
        FieldKind::Line => Ok(value),
        FieldKind::Link => link(value),
        FieldKind::Tick => match value.to_lowercase().as_str() {
            "yes" | "y" | "true" | "on" | "1" => Ok("yes".to_owned()),
            "no" | "n" | "false" | "off" | "0" => Ok("no".to_owned()),
            _ => Err(format!("“{}” is neither yes nor no", said(&value))),
        },
        FieldKind::Date => match value.parse::<base::Date>() {
            Ok(date) => Ok(date.strftime("%-d %B %Y").to_string()),
            // People write dates in many ways, and a letter may hold any of them.
            Err(_) if value.chars().any(|c| c.is_ascii_digit()) => Ok(value),
            Err(_) => Err(format!("“{}” is not a date; write it like 2026-11-21 or 21 November 2026", said(&value))),
        },
        FieldKind::Choice if choices.contains_key(&value) => Ok(value),
        FieldKind::Choice => {
            let known = choices.keys().cloned().collect::<Vec<_>>().join(", ");
            Err(format!("“{}” is not among the choices: {known}", said(&value)))
        }
    }
}

/// An address that a telephone may open: web only, so that a code never dials or sends.
fn link(value: String) -> Result<String, String> {
    let with_scheme = if value.contains("://") { value } else { format!("https://{value}") };
    let rest = with_scheme.strip_prefix("https://").or_else(|| with_scheme.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let plain = with_scheme.chars().all(|c| !c.is_whitespace() && c != '"' && c != '<' && c != '>');
    if !plain || host.is_empty() || host.contains('@') || !(host.contains('.') || host.starts_with("localhost")) {
        return Err(format!("“{}” is not a web address; write it like https://example.org/join", said(&with_scheme)));
    }
    if with_scheme.len() > qr::LONGEST {
        return Err(format!("the address is too long for a QR code; use at most {} characters", qr::LONGEST));
    }
    Ok(with_scheme)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_do_more_than_open_a_page_are_refused() {
        assert_eq!(link("example.org/join".to_owned()), Ok("https://example.org/join".to_owned()));
        for bad in
            ["javascript://alert(1)", "tel:999", "https://", "https://a b.org", "https://nhs.uk@evil.example", "x"]
        {
            assert!(link(bad.to_owned()).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_field_of_the_wrong_kind_says_what_to_write() {
        let none = BTreeMap::new();
        assert_eq!(right_kind(FieldKind::Tick, "ON".to_owned(), &none), Ok("yes".to_owned()));
        assert!(right_kind(FieldKind::Tick, "perhaps".to_owned(), &none).is_err());
        assert_eq!(right_kind(FieldKind::Date, "2026-11-03".to_owned(), &none), Ok("3 November 2026".to_owned()));
        assert!(right_kind(FieldKind::Date, "soon".to_owned(), &none).is_err());
    }
}
