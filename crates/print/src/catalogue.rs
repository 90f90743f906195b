//! Which sheets there are: read from the folders of `knowledge/`, one for each sheet.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::error::{PrintError, nearest, said};
use crate::paper::Paper;
use crate::world::{FILES, embedded};

/// The kinds of sheet, each a folder of `knowledge/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// For walls and screens.
    Poster,
    /// For pockets and desks.
    Card,
    /// For sending.
    Letter,
    /// For filling in, and for hanging up after signing.
    Form,
    /// For posts and headers on the web.
    Graphic,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Poster, Self::Card, Self::Letter, Self::Form, Self::Graphic];

    /// The word for it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Poster => "poster",
            Self::Card => "card",
            Self::Letter => "letter",
            Self::Form => "form",
            Self::Graphic => "graphic",
        }
    }

    /// The folder of `knowledge/` in which its sheets lie, and the first step of their pages' addresses.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Poster => "posters",
            Self::Card => "cards",
            Self::Letter => "letters",
            Self::Form => "forms",
            Self::Graphic => "graphics",
        }
    }

    /// The kind with this word, or with its plural.
    ///
    /// # Errors
    /// When there is none; names the nearest.
    pub fn find(asked: &str) -> Result<Self, PrintError> {
        let plain = asked.trim().to_lowercase();
        Self::ALL.into_iter().find(|kind| kind.key() == plain || kind.folder() == plain).ok_or_else(|| {
            let nearest = nearest(&plain, Self::ALL.iter().map(|kind| kind.key())).unwrap_or("poster");
            PrintError::UnknownKind { asked: said(asked), nearest }
        })
    }
}

/// In which languages a sheet can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Takes {
    /// One or several side by side.
    Several,
    /// One.
    One,
    /// It shows all languages at once; the chosen ones lead.
    All,
    /// English only: letters to offices, registers of the practice.
    English,
}

/// What may be written into a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldKind {
    /// A few words on one line.
    Line,
    /// Several lines.
    Text,
    /// A web address, for a QR code.
    Link,
    /// Yes or no.
    Tick,
    /// A date.
    Date,
    /// One of the field's choices.
    Choice,
}

/// Something that can be filled in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The name by which it is given.
    #[serde(default)]
    pub name: String,
    /// What people see beside it.
    pub label: String,
    /// A sentence of help.
    #[serde(default)]
    pub hint: String,
    /// What may be written.
    #[serde(default = "Field::line")]
    pub kind: FieldKind,
    /// The most characters; 120 for a line and 1,200 for a text when not said.
    #[serde(default)]
    pub most: usize,
    /// The sheet makes no sense without it.
    #[serde(default)]
    pub needed: bool,
    /// For a choice: keys and what people see.
    #[serde(default)]
    pub choices: BTreeMap<String, String>,
    /// An example, for previews.
    #[serde(default)]
    pub example: String,
}

impl Field {
    const fn line() -> FieldKind {
        FieldKind::Line
    }

    /// The most characters that it takes.
    #[must_use]
    pub fn limit(&self) -> usize {
        match (self.most, self.kind) {
            (0, FieldKind::Text) => 1200,
            (0, _) => 120,
            (most, _) => most,
        }
    }
}

/// A sheet's `about.toml`.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    title: String,
    about: String,
    order: u32,
    languages: Takes,
    papers: Vec<Paper>,
    #[serde(default)]
    area: String,
    #[serde(default)]
    texts: Vec<String>,
    #[serde(default)]
    fields: Vec<String>,
    #[serde(default)]
    field: Vec<Field>,
    #[serde(default)]
    law: Vec<Law>,
}

/// A rule that a letter leans on.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// As it is quoted.
    pub cite: String,
    /// Its key in `knowledge/sources.toml`.
    pub source: String,
}

/// One sheet of the catalogue.
#[derive(Debug)]
pub struct Sheet {
    /// Its kind.
    pub kind: Kind,
    /// The name by which it is asked for.
    pub name: &'static str,
    /// What people see.
    pub title: String,
    /// One sentence: what it is for.
    pub about: String,
    /// In which languages it can be had.
    pub languages: Takes,
    /// The papers for which it is designed, the usual one first.
    pub papers: Vec<Paper>,
    /// What can be filled in, in the order in which to ask.
    pub fields: Vec<Field>,
    /// What it leans on (letters).
    pub law: Vec<Law>,
    /// The area of the language files from which its words come.
    pub area: String,
    /// Keys of its words.
    pub texts: Vec<String>,
    order: u32,
}

impl Sheet {
    /// The template that sets it.
    pub(crate) fn template(&self) -> String {
        let own = format!("{}/{}/sheet.typ", self.kind.folder(), self.name);
        if embedded(&own).is_some() { own } else { "kit/letter.typ".to_owned() }
    }

    /// The text of a letter.
    pub(crate) fn letter(&self) -> Option<&'static str> {
        embedded(&format!("{}/{}/letter.txt", self.kind.folder(), self.name))
    }

    /// Whether it is running text, which can be had as a Word document.
    #[must_use]
    pub fn is_running_text(&self) -> bool {
        self.letter().is_some()
    }

    /// The field with this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// Every sheet, by kind and in the order in which to show them.
pub fn catalogue() -> &'static [Sheet] {
    static SHEETS: LazyLock<Vec<Sheet>> = LazyLock::new(|| {
        let (sheets, faults) = read();
        debug_assert!(faults.is_empty(), "{faults:?}");
        sheets
    });
    &SHEETS
}

/// Reads every `about.toml`; what cannot be read is told, and left out.
pub(crate) fn read() -> (Vec<Sheet>, Vec<String>) {
    let (mut sheets, mut faults) = (Vec::new(), Vec::new());
    for kind in Kind::ALL {
        let shared = embedded(&format!("{}/fields.toml", kind.folder())).unwrap_or_default();
        let shared: BTreeMap<String, Field> = toml::from_str(shared).unwrap_or_else(|error| {
            faults.push(format!("{}/fields.toml: {error}", kind.folder()));
            BTreeMap::new()
        });
        let prefix = format!("{}/", kind.folder());
        for (path, text) in FILES {
            let name = path.strip_prefix(&prefix).and_then(|rest| rest.strip_suffix("/about.toml"));
            if let Some(name) = name {
                match sheet(kind, name, text, &shared) {
                    Ok(sheet) => sheets.push(sheet),
                    Err(why) => faults.push(format!("{path}: {why}")),
                }
            }
        }
    }
    sheets.sort_by(|a, b| (a.kind, a.order, a.name).cmp(&(b.kind, b.order, b.name)));
    (sheets, faults)
}

fn sheet(kind: Kind, name: &'static str, text: &str, shared: &BTreeMap<String, Field>) -> Result<Sheet, String> {
    let about: About = toml::from_str(text).map_err(|error| error.to_string())?;
    let mut fields = Vec::new();
    for name in &about.fields {
        let (name, needed) = name.strip_suffix('!').map_or((name.as_str(), false), |name| (name, true));
        let own = about.field.iter().find(|field| field.name == name);
        let field = own.or_else(|| shared.get(name)).ok_or_else(|| format!("field {name} is described nowhere"))?;
        fields.push(Field { name: name.to_owned(), needed: needed || field.needed, ..field.clone() });
    }
    if about.papers.is_empty() {
        return Err("it is made for no paper".to_owned());
    }
    Ok(Sheet {
        kind,
        name,
        title: about.title,
        about: about.about,
        languages: about.languages,
        papers: about.papers,
        fields,
        law: about.law,
        area: about.area,
        texts: about.texts,
        order: about.order,
    })
}

/// The sheet of this kind with this name.
///
/// # Errors
/// When there is none; names the nearest.
pub fn find(kind: Kind, asked: &str) -> Result<&'static Sheet, PrintError> {
    let plain = asked.trim().to_lowercase().replace([' ', '_'], "-");
    let sheets = || catalogue().iter().filter(move |sheet| sheet.kind == kind);
    sheets().find(|sheet| sheet.name == plain).ok_or_else(|| PrintError::UnknownSheet {
        kind: kind.key(),
        asked: said(asked),
        nearest: nearest(&plain, sheets().map(|sheet| sheet.name)).unwrap_or_default().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sheet_can_be_read_and_has_a_template() {
        let (sheets, faults) = read();
        assert_eq!(faults, [""; 0]);
        for sheet in sheets {
            assert!(embedded(&sheet.template()).is_some(), "{} has no template", sheet.name);
        }
    }

    #[test]
    fn a_mistyped_name_is_told_the_nearest() {
        let error = find(Kind::Poster, "no paper").expect_err("there is none");
        assert!(error.to_string().contains("no-papers"), "{error}");
        assert!(matches!(Kind::find("postr"), Err(PrintError::UnknownKind { nearest: "poster", .. })));
    }
}
