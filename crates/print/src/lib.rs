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

mod catalogue;
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
mod typeset;
mod world;

pub use catalogue::{Field, FieldKind, Kind, Law, Sheet, Takes, catalogue, find};
pub use error::PrintError;
pub use fonts::index as font_index;
pub use logo::{LARGEST_LOGO, LogoError};
pub use output::MOST_PIXELS;
pub use paper::Paper;
pub use request::{Format, MOST_LANGUAGES, Request};
pub use running::{RunningText, TextPart, print_text};

/// What came out.
#[derive(Debug, Clone)]
pub struct Printed {
    /// One file (PDF, Word), or one for each page.
    pub files: Vec<Vec<u8>>,
    /// The format, for names and media types.
    pub format: Format,
    /// How many pages; nought for a Word document, which Word breaks into pages itself.
    pub pages: usize,
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
        Format::Png(dots) => pages.iter().map(|page| output::png(page, wide(dots), false)).collect::<Result<_, _>>()?,
        Format::Jpeg(dots) => pages.iter().map(|page| output::jpeg(page, wide(dots))).collect::<Result<_, _>>()?,
        Format::Svg => pages.iter().map(|page| output::svg(page).into_bytes()).collect(),
        Format::Docx => Vec::new(),
    };
    Ok(Printed { files, format, pages: pages.len() })
}

/// A quick picture (PNG) of the first page for a screen, this many pixels wide.
///
/// # Errors
/// As [`print`].
pub fn preview(request: &Request, width: u32) -> Result<Vec<u8>, PrintError> {
    let set = sheet::set(&request::check(request)?)?;
    let page = set.document.pages().first().ok_or_else(|| PrintError::Fault("no page".to_owned()))?;
    output::png(page, f64::from(width.clamp(60, 2000)), true)
}
