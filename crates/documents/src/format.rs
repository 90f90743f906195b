//! Which format a file has, by its bytes first and its name or type second.

use memchr::memmem;

use crate::ReadError;

/// The formats that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A web page.
    Html,
    /// Portable Document Format.
    Pdf,
    /// Word since 2007.
    Docx,
    /// OpenDocument text.
    Odt,
    /// Markdown.
    Markdown,
    /// Anything else that is text.
    Text,
}

/// What the name or content type says; `None` when it says nothing of use.
fn named(hint: &str) -> Option<Format> {
    let hint = hint.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    let found = match hint.as_str() {
        "text/html" | "application/xhtml+xml" => Format::Html,
        "application/pdf" => Format::Pdf,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => Format::Docx,
        "application/vnd.oasis.opendocument.text" => Format::Odt,
        "text/markdown" => Format::Markdown,
        "text/plain" => Format::Text,
        _ => match hint.rsplit_once('.').map_or("", |(_, ending)| ending) {
            "html" | "htm" | "xhtml" | "shtml" | "php" | "asp" | "aspx" => Format::Html,
            "pdf" => Format::Pdf,
            "docx" | "docm" => Format::Docx,
            "odt" => Format::Odt,
            "md" | "markdown" => Format::Markdown,
            "txt" | "text" => Format::Text,
            _ => return None,
        },
    };
    Some(found)
}

/// The encoding that a content type names: `text/html; charset=utf-8`.
pub(crate) fn named_encoding(hint: &str) -> Option<&str> {
    let at = hint.to_ascii_lowercase().find("charset=")?;
    Some(hint[at + 8..].split(';').next().unwrap_or("").trim().trim_matches('"'))
}

impl Format {
    /// Finds the format of a file. `hint` is a file name or content type.
    ///
    /// # Errors
    /// When the file is empty, or is of a kind that is known and not read here.
    pub fn of(bytes: &[u8], hint: Option<&str>) -> Result<Self, ReadError> {
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(ReadError::Empty);
        }
        let named = hint.and_then(named);
        let start = &bytes[..bytes.len().min(1024)];
        if memmem::find(start, b"%PDF-").is_some_and(|at| at < 1024) && !looks_like_text(start, named) {
            return Ok(Self::Pdf);
        }
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            return packed(bytes, named);
        }
        if let Some(found) = other(bytes) {
            return Err(ReadError::UnknownFormat { found });
        }
        match named {
            // A PDF, Word or OpenDocument file that does not begin like one is broken.
            Some(Self::Pdf) => Err(ReadError::Damaged { format: "PDF" }),
            Some(Self::Docx) if !looks_like_page(bytes) => Err(ReadError::Damaged { format: "Word" }),
            Some(Self::Odt) if !looks_like_page(bytes) => Err(ReadError::Damaged { format: "OpenDocument" }),
            Some(Self::Markdown) => Ok(Self::Markdown),
            Some(Self::Html) => Ok(Self::Html),
            _ if looks_like_page(bytes) => Ok(Self::Html),
            _ => Ok(Self::Text),
        }
    }
}

/// A text about PDF files that happens to name their mark.
fn looks_like_text(start: &[u8], named: Option<Format>) -> bool {
    matches!(named, Some(Format::Text | Format::Markdown | Format::Html)) && !start.starts_with(b"%PDF-")
}

/// What a ZIP archive holds, by the names in it.
fn packed(bytes: &[u8], named: Option<Format>) -> Result<Format, ReadError> {
    let has = |name: &[u8]| memmem::find(bytes, name).is_some();
    if has(b"mimetypeapplication/vnd.oasis.opendocument.text") {
        return Ok(Format::Odt);
    }
    if has(b"word/document.xml") {
        return Ok(Format::Docx);
    }
    let found = if has(b"xl/workbook") || has(b"opendocument.spreadsheet") {
        "a spreadsheet"
    } else if has(b"ppt/presentation") || has(b"opendocument.presentation") {
        "a slide show"
    } else if has(b"EncryptedPackage") {
        return Err(ReadError::Encrypted);
    } else {
        match named {
            Some(Format::Docx) => return Err(ReadError::Damaged { format: "Word" }),
            Some(Format::Odt) => return Err(ReadError::Damaged { format: "OpenDocument" }),
            _ => "a packed archive",
        }
    };
    Err(ReadError::UnknownFormat { found })
}

/// Kinds of file that people try and that are not read here.
fn other(bytes: &[u8]) -> Option<&'static str> {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    if starts(b"{\\rtf") {
        Some("a rich text (RTF) file")
    } else if starts(&[0xd0, 0xcf, 0x11, 0xe0]) {
        // Old Office files, and new ones behind a password.
        Some("an old Word or Office file, or one with a password")
    } else if starts(b"\x89PNG")
        || starts(&[0xff, 0xd8, 0xff])
        || starts(b"GIF8")
        || starts(b"II*\0")
        || starts(b"MM\0*")
        || (starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"))
        || bytes.get(4..12).is_some_and(|kind| kind.starts_with(b"ftyphei"))
    {
        Some("a picture")
    } else if starts(&[0x1f, 0x8b])
        || starts(b"7z\xbc\xaf")
        || starts(b"Rar!")
        || starts(b"BZh")
        || starts(&[0xfd, b'7', b'z', b'X', b'Z'])
    {
        Some("a packed archive")
    } else if starts(b"\x7fELF") || (starts(b"MZ") && bytes.contains(&0)) {
        Some("a program")
    } else if starts(b"ID3") || bytes.get(4..8) == Some(b"ftyp") || starts(b"OggS") {
        Some("sound or video")
    } else {
        None
    }
}

/// Whether a text is HTML: a doctype or a tag that pages have, early on.
fn looks_like_page(bytes: &[u8]) -> bool {
    let start: Vec<u8> = bytes.iter().filter(|&&byte| byte != 0).take(2048).map(u8::to_ascii_lowercase).collect();
    let first = start.iter().position(|byte| !byte.is_ascii_whitespace() && *byte < 0x80).unwrap_or(0);
    let body = &start[first..];
    if [&b"<!doctype html"[..], b"<html", b"<head", b"<body", b"<!--", b"<?xml"].iter().any(|tag| body.starts_with(tag))
    {
        return true;
    }
    [
        &b"<html"[..],
        b"<body",
        b"<div",
        b"<p>",
        b"<p ",
        b"<h1",
        b"<h2",
        b"<ul",
        b"<table",
        b"<title",
        b"<script",
        b"<br>",
        b"</",
    ]
    .iter()
    .filter(|tag| memmem::find(&start, tag).is_some())
    .count()
        >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_by_content_and_name() {
        let of = |bytes: &[u8], hint| Format::of(bytes, hint);
        assert_eq!(of(b"%PDF-1.7\n...", Some("page.html")), Ok(Format::Pdf));
        assert_eq!(of(b"\n<!DOCTYPE HTML><p>", None), Ok(Format::Html));
        assert_eq!(of(b"<div><p>words</p></div>", None), Ok(Format::Html));
        assert_eq!(of(b"5 < 6 and 7 > 2", None), Ok(Format::Text));
        assert_eq!(of(b"words", Some("text/html; charset=utf-8")), Ok(Format::Html));
        assert_eq!(of(b"# words", Some("policy.md")), Ok(Format::Markdown));
        assert_eq!(of(b" \n ", None), Err(ReadError::Empty));
        assert_eq!(of(b"", Some("x.pdf")), Err(ReadError::Empty));
        assert_eq!(of(b"not one", Some("x.pdf")), Err(ReadError::Damaged { format: "PDF" }));
        assert!(matches!(of(b"{\\rtf1 words}", None), Err(ReadError::UnknownFormat { .. })));
        assert!(matches!(of(b"\x89PNG\r\n", Some("poster.png")), Err(ReadError::UnknownFormat { found: "a picture" })));
    }

    #[test]
    fn encodings_in_content_types() {
        assert_eq!(named_encoding("text/html; charset=\"UTF-8\""), Some("UTF-8"));
        assert_eq!(named_encoding("text/html"), None);
    }
}
