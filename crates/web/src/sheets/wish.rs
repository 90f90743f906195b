//! What somebody wants printed, as a form says it: read in memory, never kept.

use std::collections::BTreeMap;

use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use languages::Language;
use print::{Format, Kind, Paper, Sheet};

/// The names of the form's own questions; a sheet's fields have names of theirs.
pub(crate) mod names {
    pub(crate) const LANGUAGE: &str = "sheet-language";
    pub(crate) const PAPER: &str = "sheet-paper";
    pub(crate) const SMALL: &str = "sheet-small";
    pub(crate) const CHECKED: &str = "sheet-checked";
    pub(crate) const LOGO: &str = "sheet-logo";
    pub(crate) const FORMAT: &str = "sheet-format";
}

/// The form as it was sent.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    /// Which sheet.
    pub(crate) sheet: &'static Sheet,
    /// The languages, the leading one first.
    pub(crate) languages: Vec<&'static Language>,
    /// The paper; none takes the usual one.
    pub(crate) paper: Option<Paper>,
    /// What was filled in; nothing for what was left empty.
    pub(crate) fields: BTreeMap<String, String>,
    /// Letters may be small.
    pub(crate) small: bool,
    /// A speaker has read the translation: leave out the line that calls it a draft.
    pub(crate) checked: bool,
    /// A picture.
    pub(crate) logo: Option<Vec<u8>>,
    /// In which form it is wanted.
    pub(crate) format: Option<Format>,
}

/// The form cannot be read.
pub(crate) struct Unreadable;

impl Wish {
    /// Nothing filled in.
    pub(crate) fn empty(sheet: &'static Sheet) -> Self {
        Self {
            sheet,
            languages: Vec::new(),
            paper: None,
            fields: BTreeMap::new(),
            small: false,
            checked: false,
            logo: None,
            format: None,
        }
    }

    /// With these fields filled in; those that the sheet does not have are left out.
    pub(crate) fn of(sheet: &'static Sheet, fields: &[(&str, String)]) -> Self {
        let mut wish = Self::empty(sheet);
        for (name, value) in fields {
            wish.take(name, value.clone());
        }
        wish
    }

    /// Reads `multipart/form-data` or `application/x-www-form-urlencoded`.
    pub(crate) async fn read(sheet: &'static Sheet, request: Request) -> Result<Self, Unreadable> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
        let mut wish = Self::empty(sheet);
        if !kind.starts_with("multipart/form-data") {
            let pairs = axum::Form::<Vec<(String, String)>>::from_request(request, &()).await;
            for (name, value) in pairs.map_err(|_| Unreadable)?.0 {
                wish.take(&name, value);
            }
            return Ok(wish);
        }
        let mut parts = Multipart::from_request(request, &()).await.map_err(|_| Unreadable)?;
        while let Some(part) = parts.next_field().await.map_err(|_| Unreadable)? {
            let name = part.name().unwrap_or_default().to_owned();
            let bytes = part.bytes().await.map_err(|_| Unreadable)?;
            if name == names::LOGO {
                // Browsers send an empty part when no file was chosen.
                wish.logo = Some(bytes.to_vec()).filter(|bytes| !bytes.is_empty());
            } else {
                wish.take(&name, String::from_utf8_lossy(&bytes).into_owned());
            }
        }
        Ok(wish)
    }

    fn take(&mut self, name: &str, value: String) {
        match name {
            names::LANGUAGE => self.languages.extend(Language::find(&value).ok()),
            names::PAPER => self.paper = Paper::find(&value).ok(),
            names::SMALL => self.small = true,
            names::CHECKED => self.checked = true,
            names::FORMAT => self.format = Format::find(&value),
            _ if self.sheet.field(name).is_some() && !value.trim().is_empty() => {
                self.fields.insert(name.to_owned(), value.replace("\r\n", "\n"));
            }
            _ => {}
        }
    }

    /// As the printing room wants it.
    pub(crate) fn request(&self) -> print::Request {
        let mut request = print::Request::new(self.sheet.kind, self.sheet.name).in_languages(&self.languages);
        request.paper = self.paper;
        request.fields.clone_from(&self.fields);
        request.logo.clone_from(&self.logo);
        request.small_letters = self.small;
        request.draft_line = !self.checked;
        request
    }

    /// The same with examples where the sheet makes no sense without words: for the first picture.
    pub(crate) fn with_examples(mut self) -> Self {
        for field in self.sheet.fields.iter().filter(|field| field.needed) {
            self.fields.entry(field.name.clone()).or_insert_with(|| field.example.clone());
        }
        self
    }

    /// Whether the sheet shows a logo.
    pub(crate) fn takes_logo(&self) -> bool {
        self.sheet.kind == Kind::Poster
    }
}
