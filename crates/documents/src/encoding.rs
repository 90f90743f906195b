//! Bytes → letters: byte order marks, declared and guessed encodings, and the way back for places.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::ReadError;

/// How far into a page browsers look for its encoding.
const PRESCAN: usize = 2048;

/// A text and how it was encoded.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    /// The text, without its byte order mark.
    pub(crate) text: Cow<'a, str>,
    encoding: &'static Encoding,
    /// Bytes in front of the text.
    mark: usize,
}

/// Decodes a text file. `declared` is an encoding named by whoever sent it, `page` says that the file is
/// HTML and may name one itself.
///
/// # Errors
/// When the bytes are no text in any encoding.
pub(crate) fn decode<'a>(bytes: &'a [u8], declared: Option<&str>, page: bool) -> Result<Decoded<'a>, ReadError> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(found) => found,
        None => (guess(bytes, declared, page), 0),
    };
    let body = &bytes[mark..];
    let (text, broken) = encoding.decode_without_bom_handling(body);
    if is_garbled(&text, broken) {
        return Err(ReadError::WrongEncoding);
    }
    Ok(Decoded { text, encoding, mark })
}

fn guess(bytes: &[u8], declared: Option<&str>, page: bool) -> &'static Encoding {
    // Most files are UTF-8, whatever they say: other encodings make valid UTF-8 only by a rare accident.
    if std::str::from_utf8(bytes).is_ok() && !looks_wide(bytes) {
        return UTF_8;
    }
    if let Some(encoding) = declared.and_then(|label| Encoding::for_label(label.as_bytes())) {
        return encoding;
    }
    if let Some(encoding) = wide(bytes) {
        return encoding;
    }
    if page && let Some(encoding) = declared_in_page(bytes) {
        return encoding;
    }
    // A few broken letters in a text that is UTF-8 otherwise, or the old Western encoding.
    if mostly_utf_8(bytes) { UTF_8 } else { WINDOWS_1252 }
}

/// Zero bytes everywhere: UTF-16 that passes for UTF-8.
fn looks_wide(bytes: &[u8]) -> bool {
    memchr::memchr(0, &bytes[..bytes.len().min(PRESCAN)]).is_some() && wide(bytes).is_some()
}

/// UTF-16 without its mark: every other byte of its beginning is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(PRESCAN) & !1];
    let pairs = start.len() / 2;
    let zeros = |offset: usize| start.iter().skip(offset).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if pairs >= 2 && odd * 10 >= pairs * 7 && even * 10 < pairs {
        Some(UTF_16LE)
    } else if pairs >= 2 && even * 10 >= pairs * 7 && odd * 10 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The encoding that a page names in its `meta` tags.
fn declared_in_page(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(PRESCAN)];
    let mut at = 0;
    while let Some(found) = memchr::memmem::find(&start[at..], b"charset") {
        at += found + 7;
        let rest = &start[at..];
        let value = rest.iter().position(|byte| !matches!(byte, b' ' | b'=' | b'"' | b'\'' | b'\t'))?;
        let label: &[u8] = &rest[value..];
        let end = label
            .iter()
            .position(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b'_' | b':' | b'.'))
            .unwrap_or(label.len());
        if let Some(encoding) = Encoding::for_label(&label[..end]) {
            // A page that can be read as far as this is not UTF-16, whatever it says.
            return Some(if encoding == UTF_16LE || encoding == UTF_16BE { UTF_8 } else { encoding });
        }
    }
    None
}

fn mostly_utf_8(bytes: &[u8]) -> bool {
    let mut good = 0usize;
    let mut bad = 0usize;
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|byte| *byte >= 0xc0).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > 4 * bad
}

/// Whether what came out is no text: letters replaced all over, or control characters as in binary files.
fn is_garbled(text: &str, broken: bool) -> bool {
    let start: String = text.chars().take(20_000).collect();
    let letters = start.chars().count();
    let control = start.chars().filter(|c| c.is_control() && !c.is_whitespace()).count();
    let replaced = if broken { start.chars().filter(|&c| c == '\u{fffd}').count() } else { 0 };
    control * 50 > letters || replaced * 10 > letters
}

impl Decoded<'_> {
    /// Whether offsets in the text are offsets in the file.
    pub(crate) fn is_plain(&self) -> bool {
        self.mark == 0 && self.encoding == UTF_8 && matches!(self.text, Cow::Borrowed(_))
    }

    /// Turns ascending offsets in the text into offsets in the file.
    pub(crate) fn to_file<'o>(&self, offsets: impl Iterator<Item = &'o mut usize>) {
        let mut text = 0;
        let mut file = self.mark;
        for offset in offsets {
            // Nearly always ascending; where not, count from the start again.
            if *offset < text {
                text = 0;
                file = self.mark;
            }
            file += self.length_in_file(&self.text[text..*offset]);
            text = *offset;
            *offset = file;
        }
    }

    fn length_in_file(&self, text: &str) -> usize {
        if self.encoding == UTF_8 {
            text.len()
        } else if self.encoding == UTF_16LE || self.encoding == UTF_16BE {
            2 * text.chars().map(char::len_utf16).sum::<usize>()
        } else if self.encoding.is_single_byte() {
            text.chars().count()
        } else {
            self.encoding.encode(text).0.len()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8], declared: Option<&str>) -> String {
        decode(bytes, declared, true).expect("it is text").text.into_owned()
    }

    #[test]
    fn encodings_are_found() {
        assert_eq!(text("\u{feff}Café".as_bytes(), None), "Café");
        assert_eq!(text(b"Caf\xe9 \x93quoted\x94", None), "Café “quoted”");
        assert_eq!(text(b"Caf\xe9", Some("iso-8859-1")), "Café");
        assert_eq!(text("Café".as_bytes(), Some("iso-8859-1")), "Café");
        assert_eq!(
            text(b"<meta charset='windows-1251'>\xcf\xf0\xe8\xe2\xe5\xf2", None),
            "<meta charset='windows-1251'>Привет"
        );
        let wide: Vec<u8> = "Proof of address".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text(&wide, None), "Proof of address");
        assert_eq!(text(&[&b"\xff\xfe"[..], &wide].concat(), None), "Proof of address");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let noise: Vec<u8> =
            (0..4000u32).map(|n| u8::try_from(n.wrapping_mul(2_654_435_761) >> 24 & 0xff).unwrap_or(0)).collect();
        assert_eq!(decode(&noise, None, false).err(), Some(ReadError::WrongEncoding));
    }

    #[test]
    fn places_are_led_back_to_the_file() {
        let decoded = decode(b"Caf\xe9 x", None, false).expect("it is text");
        let mut offsets = [0, 3, 6];
        decoded.to_file(offsets.iter_mut());
        assert_eq!(offsets, [0, 3, 5]);
        let wide: Vec<u8> = "\u{feff}é😀x".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let decoded = decode(&wide, None, false).expect("it is text");
        let mut offsets = [0, 2, 6];
        decoded.to_file(offsets.iter_mut());
        assert_eq!(offsets, [2, 4, 8]);
    }
}
