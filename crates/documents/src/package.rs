//! Packed documents (DOCX, ODT): a ZIP archive whose parts are unpacked one by one, within limits.

use std::io::{Cursor, Read};

use memchr::memmem;
use zip::ZipArchive;
use zip::result::ZipError;

use crate::{Limits, ReadError};

/// More parts than any text document has.
const MOST_PARTS: usize = 5_000;

/// A part may unpack to this many times its packed size before it is taken for a bomb; text in XML
/// reaches thirty, rows of the same table a few hundred.
const MOST_RATIO: u64 = 600;

/// An open package.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Bytes that may still be unpacked.
    left: u64,
    format: &'static str,
}

impl<'a> Package<'a> {
    /// Opens a package; `format` names it in errors.
    ///
    /// # Errors
    /// When it is damaged or has too many parts.
    pub(crate) fn open(bytes: &'a [u8], format: &'static str, limits: &Limits) -> Result<Self, ReadError> {
        // Counted before the archive is opened, which takes memory for each entry.
        if memmem::find_iter(bytes, b"PK\x01\x02").take(MOST_PARTS + 1).count() > MOST_PARTS {
            return Err(ReadError::TooManyParts);
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| of_zip(&error, format))?;
        if archive.len() > MOST_PARTS {
            return Err(ReadError::TooManyParts);
        }
        Ok(Self { archive, left: limits.unpacked as u64, format })
    }

    /// The text of a part; `None` when the package has no such part.
    ///
    /// # Errors
    /// When the part is damaged, encrypted, or unpacks to too much.
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        let part = match self.archive.by_name(name) {
            Ok(part) => part,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(of_zip(&error, self.format)),
        };
        if part.encrypted() {
            return Err(ReadError::Encrypted);
        }
        let most = self.left.min(part.compressed_size().saturating_mul(MOST_RATIO).max(1_000_000));
        let mut bytes = Vec::new();
        let read = part.take(most + 1).read_to_end(&mut bytes);
        if bytes.len() as u64 > most {
            return Err(ReadError::Bomb);
        }
        read.map_err(|_| ReadError::Damaged { format: self.format })?;
        self.left -= bytes.len() as u64;
        Ok(Some(text_of(bytes)))
    }

    /// The text of a part that must be there.
    pub(crate) fn needed(&mut self, name: &str) -> Result<String, ReadError> {
        self.part(name)?.ok_or(ReadError::Damaged { format: self.format })
    }
}

/// XML is UTF-8 unless a mark says that it is UTF-16.
fn text_of(bytes: Vec<u8>) -> String {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return encoding_rs::UTF_16LE.decode(&bytes).0.into_owned();
    }
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    }
}

fn of_zip(error: &ZipError, format: &'static str) -> ReadError {
    match error {
        ZipError::InvalidPassword => ReadError::Encrypted,
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => ReadError::Encrypted,
        _ => ReadError::Damaged { format },
    }
}
