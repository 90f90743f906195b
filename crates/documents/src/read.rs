//! Bytes of any known format → [`Document`].

use crate::docx::read_docx;
use crate::encoding::{self, Decoded};
use crate::format::{Format, named_encoding};
use crate::markdown::read_markdown;
use crate::odt::read_odt;
use crate::pdf::read_pdf;
use crate::{Document, Limits, ReadError, read_html, read_text};

/// More lines than any page or policy has.
const MOST_LINES: usize = 300_000;

/// Reads a file. `hint` is its name or content type; its bytes decide first.
///
/// A PDF is read in this very process, which a harmful one can bring down; for strangers' files use
/// [`crate::worker::Worker`], which gives PDFs to a child with limits.
///
/// # Errors
/// A [`ReadError`] whose words say what to do next.
pub fn read_bytes(bytes: &[u8], hint: Option<&str>, limits: &Limits) -> Result<Document, ReadError> {
    if bytes.len() > limits.bytes {
        return Err(ReadError::too_large(bytes.len(), limits.bytes));
    }
    let format = Format::of(bytes, hint)?;
    let document = match format {
        Format::Html => {
            let decoded = encoding::decode(bytes, hint.and_then(named_encoding), true)?;
            let mut document = read_html(&decoded.text, limits)?;
            if !decoded.is_plain() {
                decoded.to_file(document.origin.iter_mut().map(|(_, file)| file));
            }
            document
        }
        Format::Pdf => read_pdf(bytes, limits)?,
        Format::Docx => read_docx(bytes, limits)?,
        Format::Odt => read_odt(bytes, limits)?,
        Format::Markdown if bytes.len() > limits.markdown => {
            return Err(ReadError::too_large(bytes.len(), limits.markdown));
        }
        Format::Markdown => plain(bytes, hint, limits, |text| read_markdown(text, limits))?,
        Format::Text => plain(bytes, hint, limits, |text| Ok(read_text(text)))?,
    };
    // Ten megabytes of brackets are no words either.
    if document.blocks.is_empty() || !document.text.chars().any(char::is_alphabetic) {
        return Err(ReadError::NoText);
    }
    if document.text.len() > limits.text {
        return Err(ReadError::too_large(document.text.len(), limits.text));
    }
    Ok(document)
}

/// Decodes a text file and reads it with `read`, whose places are those of the text.
fn plain(
    bytes: &[u8],
    hint: Option<&str>,
    limits: &Limits,
    read: impl Fn(&str) -> Result<Document, ReadError>,
) -> Result<Document, ReadError> {
    let decoded = encoding::decode(bytes, hint.and_then(named_encoding), false)?;
    let lines = memchr::memchr2_iter(b'\n', b'\r', decoded.text.as_bytes()).take(MOST_LINES + 1).count();
    if lines > MOST_LINES {
        return Err(ReadError::TooManyParts);
    }
    if decoded.text.len() > limits.text && decoded.text.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return Err(ReadError::too_large(decoded.text.len(), limits.text));
    }
    let mut document = read(&decoded.text)?;
    if document.blocks.len() > limits.blocks {
        return Err(ReadError::TooManyParts);
    }
    if document.origin.is_empty() && !decoded.is_plain() {
        document.origin = line_starts(&decoded);
    } else if !decoded.is_plain() {
        decoded.to_file(document.origin.iter_mut().map(|(_, file)| file));
    }
    Ok(document)
}

/// Where each line of a text begins, in the text and in the file.
fn line_starts(decoded: &Decoded<'_>) -> Vec<(usize, usize)> {
    let starts = std::iter::once(0).chain(memchr::memchr_iter(b'\n', decoded.text.as_bytes()).map(|at| at + 1));
    let mut pairs: Vec<(usize, usize)> = starts.map(|start| (start, start)).collect();
    decoded.to_file(pairs.iter_mut().map(|(_, file)| file));
    pairs
}
