//! What the typesetter may see: our templates, our fonts, and the data of one sheet. No file system, no
//! network, no clock, no system fonts; a template that asks for anything else is refused.

use std::collections::HashMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts;

/// Path and content of every template and text below `knowledge/` and `typst/`.
pub(crate) static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The content of an embedded file.
pub(crate) fn embedded(path: &str) -> Option<&'static str> {
    FILES.iter().find(|(p, _)| *p == path).map(|(_, text)| *text)
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// Templates, parsed once.
static TEMPLATES: LazyLock<HashMap<FileId, Source>> = LazyLock::new(|| {
    let templates = FILES.iter().filter(|(path, _)| path.ends_with(".typ"));
    templates.filter_map(|(path, text)| id(path).map(|id| (id, Source::new(id, (*text).to_owned())))).collect()
});

/// The typesetter keeps every path for ever, so paths come from our own fixed names only.
fn id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

/// Files that belong to one sheet only; their names are fixed.
#[derive(Debug, Default, Clone)]
pub(crate) struct Parts {
    /// The words and settings, as JSON: the only way in which anything typed by people reaches a template.
    pub data: Vec<u8>,
    /// The QR code, drawn.
    pub qr: Option<Vec<u8>>,
    /// The logo, and whether it is SVG (else PNG).
    pub logo: Option<(Vec<u8>, bool)>,
    /// Pictures inside: of pages, for the sheet that shows what is in a pack; of other rooms, in a book.
    pub pictures: Vec<Picture>,
}

/// A picture of our own making.
#[derive(Debug, Clone)]
pub(crate) struct Picture(Vec<u8>);

impl Picture {
    /// PNG or SVG.
    pub(crate) fn new(data: Vec<u8>) -> Self {
        Self(data)
    }

    /// What a template calls the picture with this number.
    pub(crate) fn path(&self, number: usize) -> String {
        format!("/picture-{number}.{}", if self.0.starts_with(b"\x89PNG") { "png" } else { "svg" })
    }
}

/// How many pictures one sheet can show.
pub(crate) const MOST_PICTURES: usize = 60;

/// One sheet's world.
pub(crate) struct Sheet {
    main: FileId,
    files: HashMap<FileId, Bytes>,
}

impl Sheet {
    /// The world of a sheet made by this template; `None` when there is no such template.
    pub(crate) fn new(template: &str, parts: Parts) -> Option<Self> {
        let main = id(template).filter(|id| TEMPLATES.contains_key(id))?;
        let mut files = HashMap::new();
        files.insert(id("data.json")?, Bytes::new(parts.data));
        if let Some(qr) = parts.qr {
            files.insert(id("qr.svg")?, Bytes::new(qr));
        }
        if let Some((logo, svg)) = parts.logo {
            files.insert(id(if svg { "logo.svg" } else { "logo.png" })?, Bytes::new(logo));
        }
        for (number, picture) in parts.pictures.into_iter().take(MOST_PICTURES).enumerate() {
            files.insert(id(picture.path(number).trim_start_matches('/'))?, Bytes::new(picture.0));
        }
        Some(Self { main, files })
    }
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        fonts::book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        TEMPLATES.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
