//! PDF: the letters as they are drawn, put into reading order, and the fields of its form.
//!
//! A PDF that carries its own outline (tags) is read by it; any other by the places of its letters.
//! Harmful files can make the parser run for ever or out of memory, which no limit here prevents:
//! strangers' files are read in a child process (`worker`).

mod flow;
mod form;
mod layout;
mod letters;
mod segment;
mod table;
mod tags;

use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};

use crate::compose::{Composer, fold};
use crate::{Document, Limits, ReadError};

/// The name of the format in errors.
const FORMAT: &str = "PDF";

/// More pages than any policy has.
const MOST_PAGES: usize = 400;

/// A page with fewer letters is taken for a picture.
const FEWEST_LETTERS: usize = 20;

/// Reads a PDF in this very process.
///
/// # Errors
/// When it is locked, damaged, a scan, or past a limit.
pub(crate) fn read_pdf(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => ReadError::Encrypted,
        LoadPdfError::Invalid => ReadError::Damaged { format: FORMAT },
    })?;
    let count = pdf.pages().len();
    if count == 0 {
        return Err(ReadError::Damaged { format: FORMAT });
    }
    if count > MOST_PAGES {
        return Err(ReadError::TooManyParts);
    }
    let pages = letters::read_pages(&pdf);
    let fields = form::fields(&pdf);
    let letters: usize = pages.iter().map(letters::Page::visible).sum();
    if letters < FEWEST_LETTERS * count && fields.is_empty() {
        let pictures = pages.iter().any(|page| page.pictures > 0);
        return Err(match letters {
            0 if !pictures => ReadError::NoText,
            _ if pictures || letters == 0 => ReadError::Scanned,
            // A short letter is still a letter.
            _ => return finish(&pdf, &pages, &fields, limits),
        });
    }
    finish(&pdf, &pages, &fields, limits)
}

fn finish(pdf: &Pdf, pages: &[letters::Page], fields: &[form::Field], limits: &Limits) -> Result<Document, ReadError> {
    let flow = tags::flow(pdf, pages).unwrap_or_else(|| layout::flow(pages));
    let mut composer = Composer::new(limits);
    flow::compose(&flow, &mut composer);
    for field in fields {
        let label = composer.field(&field.label, field.input, field.required, None);
        for value in &field.values {
            composer.field(value, field.input, false, label);
        }
    }
    let title = pdf.metadata().title.as_deref().map(form::text_string).map(|title| fold(&title).into_owned());
    composer.finish(title, form::language(pdf))
}
