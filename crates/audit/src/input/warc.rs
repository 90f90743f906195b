//! Web archives (WARC, ISO 28500), plain or compressed: the answers of web servers, one after the other,
//! never more than one in memory. A damaged record is counted and passed over.
//!
//! A reader of our own: the crate that there is stops at the first damage, puts a record of any length
//! into memory and reads it line by line.

mod gzip;
mod http;
mod window;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde::{Deserialize, Serialize};

use self::gzip::Members;
use self::window::Window;

/// The longest line and the longest head of a record that we read.
const LONGEST_HEAD: usize = 64 * 1024;

/// A page from an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SavedPage {
    /// The address from which it was saved.
    pub(crate) address: String,
    /// The status that the server gave.
    pub(crate) status: u16,
    /// What the server said that it is.
    pub(crate) content_type: Option<String>,
    /// Its bytes.
    pub(crate) body: Vec<u8>,
    /// Whether the end is missing.
    pub(crate) cut: bool,
}

/// What was passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct PassedOver {
    /// Records that hold no page: requests, notes of the crawler, look-ups of names.
    pub(crate) other: u64,
    /// Records over the limit of length.
    pub(crate) too_long: u64,
    /// Stretches that could not be read.
    pub(crate) damaged: u64,
}

/// Reads the pages of an archive.
pub(crate) struct Archive<R: Read> {
    window: Window<R>,
    /// The longest record that is read, in bytes.
    limit: usize,
    /// What has been passed over so far.
    pub(crate) passed_over: PassedOver,
}

/// An archive in a file, compressed or not.
pub(crate) type FileArchive = Archive<Box<dyn Read + Send>>;

impl FileArchive {
    /// Opens an archive; the first bytes tell whether it is compressed.
    ///
    /// # Errors
    /// When it cannot be opened or read, or is compressed in a way that we cannot undo.
    pub(crate) fn open(path: &Path, limit: usize) -> io::Result<Self> {
        let mut window = Window::new(File::open(path)?);
        let start = window.peek(4)?;
        if start.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]) {
            return Err(io::Error::new(
                io::ErrorKind::Unsupported,
                "the archive is compressed with Zstandard; unpack it first (unzstd FILE) and give the .warc file",
            ));
        }
        let compressed = start.starts_with(&gzip::MAGIC);
        let inner: Box<dyn Read + Send> = if compressed { Box::new(Members::new(window)) } else { Box::new(window) };
        Ok(Self::new(inner, limit))
    }
}

/// The head of a record.
#[derive(Default)]
struct Head {
    kind: String,
    address: String,
    content_type: String,
    length: u64,
    truncated: bool,
}

impl<R: Read> Archive<R> {
    /// Reads records that are not compressed.
    pub(crate) fn new(inner: R, limit: usize) -> Self {
        Self { window: Window::new(inner), limit, passed_over: PassedOver::default() }
    }

    /// The next page.
    ///
    /// # Errors
    /// When the disk fails; damage of the archive is passed over.
    pub(crate) fn next_page(&mut self) -> io::Result<Option<SavedPage>> {
        while self.find_record()? {
            let Some(head) = self.head()? else { continue };
            let is_page = matches!(head.kind.as_str(), "response" | "resource")
                && (head.address.starts_with("http://") || head.address.starts_with("https://"));
            if !is_page || head.length > self.limit as u64 {
                *(if is_page { &mut self.passed_over.too_long } else { &mut self.passed_over.other }) += 1;
                self.pass_over(head.length)?;
                continue;
            }
            // No larger than the limit, which is a usize.
            let length = usize::try_from(head.length).unwrap_or(self.limit);
            let (body, whole) = self.body(length)?;
            if !whole {
                self.passed_over.damaged += 1;
            }
            if let Some(page) = self.page(head, body, !whole) {
                return Ok(Some(page));
            }
        }
        Ok(None)
    }

    fn page(&mut self, head: Head, body: Vec<u8>, short: bool) -> Option<SavedPage> {
        let cut = short || head.truncated;
        if head.kind == "resource" {
            let content_type = Some(head.content_type).filter(|kind| !kind.is_empty());
            return Some(SavedPage { address: head.address, status: 200, content_type, body, cut });
        }
        let Some(answer) = http::read(&body, self.limit) else {
            if short {
                // Counted as damage before.
            } else {
                self.passed_over.other += 1;
            }
            return None;
        };
        Some(SavedPage {
            address: head.address,
            status: answer.status,
            content_type: answer.content_type,
            body: answer.body,
            cut: cut || answer.cut,
        })
    }

    /// Moves to the first line of the next record. What is not empty before it counts as damage once.
    fn find_record(&mut self) -> io::Result<bool> {
        let mut damaged = false;
        loop {
            let seen = self.window.peek(START.len() + 1)?;
            if is_start(seen) {
                break;
            }
            if seen.len() < START.len() {
                damaged |= !seen.trim_ascii().is_empty();
                if self.window.before_gap() {
                    damaged = true;
                    self.window.cross_gap();
                    continue;
                }
                self.passed_over.damaged += u64::from(damaged);
                return Ok(false);
            }
            // Empty lines between records are as they should be.
            let blank = seen.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            if blank > 0 && !damaged {
                self.window.advance(blank);
                continue;
            }
            damaged = true;
            // The next line that starts a record.
            let next = memchr::memmem::find_iter(seen, START)
                .find(|&at| at > 0 && seen[at - 1] == b'\n')
                .unwrap_or(seen.len().saturating_sub(START.len()).max(1));
            self.window.advance(next);
        }
        self.passed_over.damaged += u64::from(damaged);
        Ok(true)
    }

    /// Reads the head of a record; nothing when it is none.
    fn head(&mut self) -> io::Result<Option<Head>> {
        let mut wanted = 1024;
        let end = loop {
            let seen = self.window.peek(wanted)?;
            if let Some(end) = head_end(seen) {
                break end;
            }
            if seen.len() < wanted || wanted >= LONGEST_HEAD {
                // Leave the first line, so that the search goes on behind it.
                self.passed_over.damaged += 1;
                self.window.advance(START.len());
                return Ok(None);
            }
            wanted = (seen.len() + 1).max(wanted * 2).min(LONGEST_HEAD);
        };
        let seen = self.window.peek(end)?;
        let head = parse_head(&seen[..end]);
        self.window.advance(if head.is_some() { end } else { START.len() });
        if head.is_none() {
            self.passed_over.damaged += 1;
        }
        Ok(head)
    }

    /// Takes a body. The flag says whether it is whole: when the stream ends too soon, or when the
    /// stated length runs into another record, the body is what lies before.
    fn body(&mut self, length: usize) -> io::Result<(Vec<u8>, bool)> {
        let mut body = Vec::with_capacity(length.min(LONGEST_HEAD));
        while body.len() < length {
            let left = length - body.len();
            let seen = self.window.peek(1)?;
            if seen.is_empty() {
                return Ok((self.rescue(body), false));
            }
            let count = seen.len().min(left);
            body.extend_from_slice(&seen[..count]);
            self.window.advance(count);
        }
        let behind = self.window.peek(4 + START.len())?;
        let fine = behind.trim_ascii_start().is_empty() || is_start(behind.trim_ascii_start());
        if fine { Ok((body, true)) } else { Ok((self.rescue(body), false)) }
    }

    /// Looks for another record inside a body that is too long, and puts it back to be read.
    fn rescue(&mut self, mut body: Vec<u8>) -> Vec<u8> {
        let start = memchr::memmem::find_iter(&body, START)
            .find(|&at| body[..at].ends_with(b"\n") && is_start(&body[at..]) && looks_like_head(&body[at..]));
        if let Some(at) = start {
            self.window.put_back(&body[at..]);
            body.truncate(at);
        }
        body
    }

    /// Passes over a body without keeping it. A length that runs into other records is not believed.
    fn pass_over(&mut self, length: u64) -> io::Result<()> {
        let mut left = length;
        while left > 0 {
            let seen = self.window.peek(LONGEST_HEAD / 8)?;
            if seen.is_empty() {
                return Ok(());
            }
            let count = usize::try_from(left).unwrap_or(usize::MAX).min(seen.len());
            let next = memchr::memmem::find_iter(&seen[..count], b"\r\n\r\nWARC/1.")
                .find(|&at| looks_like_head(&seen[at + 4..]));
            if let Some(at) = next {
                self.window.advance(at);
                self.passed_over.damaged += 1;
                return Ok(());
            }
            // A start that the end of the window cuts is seen whole next time.
            let keep = if count < seen.len() || (count as u64) == left { 0 } else { 512.min(count - 1) };
            self.window.advance(count - keep);
            left -= (count - keep) as u64;
        }
        Ok(())
    }
}

/// How every record starts.
const START: &[u8] = b"WARC/";

fn is_start(bytes: &[u8]) -> bool {
    bytes.starts_with(b"WARC/1") || bytes.starts_with(b"WARC/0")
}

/// Whether a start is followed by a field of a record, not by prose about archives.
fn looks_like_head(bytes: &[u8]) -> bool {
    let second = memchr::memchr(b'\n', bytes).map_or(&[][..], |at| &bytes[at + 1..]);
    second.len() >= 5 && (second[..5].eq_ignore_ascii_case(b"WARC-") || second[..5].eq_ignore_ascii_case(b"Conte"))
}

/// The length of a head, with the empty line that ends it.
fn head_end(bytes: &[u8]) -> Option<usize> {
    memchr::memchr_iter(b'\n', bytes).find_map(|at| match &bytes[at + 1..] {
        [b'\r', b'\n', ..] => Some(at + 3),
        [b'\n', ..] => Some(at + 2),
        _ => None,
    })
}

fn parse_head(bytes: &[u8]) -> Option<Head> {
    let mut head = Head::default();
    let mut length = None;
    for line in bytes.split(|&byte| byte == b'\n').skip(1).map(<[u8]>::trim_ascii) {
        let Some(colon) = memchr::memchr(b':', line) else { continue };
        let name = line[..colon].trim_ascii();
        let value = String::from_utf8_lossy(line[colon + 1..].trim_ascii());
        if name.eq_ignore_ascii_case(b"warc-type") {
            head.kind = value.to_ascii_lowercase();
        } else if name.eq_ignore_ascii_case(b"warc-target-uri") {
            // Old tools wrote the address in angle brackets.
            head.address = value.trim_start_matches('<').trim_end_matches('>').to_owned();
        } else if name.eq_ignore_ascii_case(b"content-type") {
            head.content_type = value.into_owned();
        } else if name.eq_ignore_ascii_case(b"content-length") {
            length = value.parse().ok();
        } else if name.eq_ignore_ascii_case(b"warc-truncated") {
            head.truncated = true;
        }
    }
    head.length = length?;
    Some(head)
}

#[cfg(test)]
mod tests;
