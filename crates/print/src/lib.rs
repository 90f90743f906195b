//! The printing room: text + template → PDF, pictures, SVG, Word documents, packs. The only room that knows
//! the typesetter and the fonts. It reads no file, asks no network and no clock, and keeps nothing of what
//! it is given.
//!
//! ```
//! use print::{Format, Kind, Request};
//! let request = Request::new(Kind::Poster, "welcome").with("practice", "Elm Tree Surgery");
//! let printed = print::print(&request, Format::Pdf)?;
//! assert!(printed.files[0].starts_with(b"%PDF"));
//! # Ok::<(), print::PrintError>(())
//! ```
//!
//! There are three ways in:
//! - [`print()`] and [`preview`]: a sheet of the catalogue (a folder below `knowledge/`), filled in by name;
//! - [`print_book`]: what another room puts together from headings, paragraphs, tables and fields, in any
//!   language, as a tagged PDF ([`book`] says how);
//! - [`print_text`]: running English text, set as our letters are, as PDF or as a Word document.
//!
//! [`pack`] puts everything for a practice into one zip, [`collection`] the pictures of a campaign.

mod bind;
pub mod book;
mod catalogue;
pub mod collection;
mod docx;
mod error;
mod fonts;
mod letter;
mod logo;
mod output;
pub mod pack;
mod paper;
mod qr;
mod request;
mod running;
mod runs;
mod sheet;
mod top;
mod typeset;
mod world;

pub use bind::print_book;
pub use catalogue::{Field, FieldKind, Kind, Law, Sheet, Takes, catalogue, find};
pub use error::PrintError;
pub use fonts::index as font_index;
pub use logo::{LARGEST_LOGO, LogoError};
pub use output::MOST_PIXELS;
pub use paper::Paper;
pub use request::{Format, MOST_LANGUAGES, Request};
pub use running::{RunningText, TextPart, print_text};

/// What came out.
#[derive(Clone)]
pub struct Printed {
    /// One file (PDF, Word), or one for each page.
    pub files: Vec<Vec<u8>>,
    /// The format, for names and media types.
    pub format: Format,
    /// How many pages; nought for a Word document, which Word breaks into pages itself.
    pub pages: usize,
}

/// What a sheet says is nobody's business but its owner's: only sizes are shown.
impl std::fmt::Debug for Printed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sizes: Vec<usize> = self.files.iter().map(Vec::len).collect();
        f.debug_struct("Printed")
            .field("format", &self.format)
            .field("pages", &self.pages)
            .field("bytes", &sizes)
            .finish()
    }
}

/// Prints a sheet.
///
/// # Errors
/// [`PrintError`], in words for the person who asked; nothing is half printed.
pub fn print(request: &Request, format: Format) -> Result<Printed, PrintError> {
    let checked = request::check(request)?;
    if format == Format::Docx {
        return Ok(Printed { files: vec![sheet::word(&checked)?], format, pages: 0 });
    }
    let set = sheet::set(&checked)?;
    put_out(&set.document, set.paper, format)
}

/// Laid-out pages in a format.
fn put_out(document: &typst_layout::PagedDocument, paper: Paper, format: Format) -> Result<Printed, PrintError> {
    let pages = document.pages();
    let wide = |dots: f64| paper.pixels(dots.clamp(20.0, 600.0));
    let files = match format {
        Format::Pdf => vec![output::pdf(document)?],
        Format::Png(dots) => pages.iter().map(|page| output::png(page, wide(dots))).collect::<Result<_, _>>()?,
        Format::Jpeg(dots) => pages.iter().map(|page| output::jpeg(page, wide(dots))).collect::<Result<_, _>>()?,
        Format::Svg => pages.iter().map(|page| output::svg(page).into_bytes()).collect(),
        Format::Docx => Vec::new(),
    };
    Ok(Printed { files, format, pages: pages.len() })
}

/// The first page as a picture for a screen.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The picture, PNG.
    pub png: Vec<u8>,
    /// How wide it is, in pixels.
    pub width: u32,
    /// How high it is.
    pub height: u32,
    /// How many pages the sheet has.
    pub pages: usize,
}

/// A quick picture of the first page, this many pixels wide.
///
/// # Errors
/// As [`print()`].
pub fn preview(request: &Request, width: u32) -> Result<Preview, PrintError> {
    picture(request, width, output::quick_png)
}

/// A picture of the first page in few colours: a small file, for galleries.
///
/// # Errors
/// As [`print()`].
pub fn thumbnail(request: &Request, width: u32) -> Result<Preview, PrintError> {
    picture(request, width, output::small_png)
}

fn picture(
    request: &Request,
    width: u32,
    draw: fn(&typst_layout::Page, f64) -> Result<output::Drawn, PrintError>,
) -> Result<Preview, PrintError> {
    let set = sheet::set(&request::check(request)?)?;
    let pages = set.document.pages();
    let page = pages.first().ok_or_else(|| PrintError::Fault("no page".to_owned()))?;
    let drawn = draw(page, f64::from(width.clamp(60, 2000)))?;
    Ok(Preview { png: drawn.data, width: drawn.width, height: drawn.height, pages: pages.len() })
}
