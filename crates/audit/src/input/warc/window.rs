//! A window that slides over a stream: bytes can be looked at before they are taken, and a gap in the
//! stream (where compressed data is damaged) is a place at which to stop, not the end of everything.

use std::io::{self, BufRead, Read};

/// How much is asked of the stream at once.
const STEP: usize = 64 * 1024;

/// Buffered bytes of a stream.
pub(crate) struct Window<R> {
    inner: R,
    buffer: Vec<u8>,
    /// The first byte that has not been taken.
    at: usize,
    /// Where the stream has a gap: bytes from here on do not follow those before.
    gap: Option<usize>,
    ended: bool,
}

impl<R: Read> Window<R> {
    pub(crate) fn new(inner: R) -> Self {
        Self { inner, buffer: Vec::with_capacity(2 * STEP), at: 0, gap: None, ended: false }
    }

    /// At least `wanted` bytes without taking them; fewer only before a gap or the end.
    ///
    /// # Errors
    /// Those of the stream, but for damage, which is a gap.
    pub(crate) fn peek(&mut self, wanted: usize) -> io::Result<&[u8]> {
        while self.gap.is_none() && !self.ended && self.buffer.len() - self.at < wanted {
            if self.at > 0 {
                self.buffer.drain(..self.at);
                self.at = 0;
            }
            let before = self.buffer.len();
            self.buffer.resize(before + STEP, 0);
            match self.inner.read(&mut self.buffer[before..]) {
                Ok(read) => {
                    self.buffer.truncate(before + read);
                    self.ended = read == 0;
                }
                Err(error) => {
                    self.buffer.truncate(before);
                    match error.kind() {
                        io::ErrorKind::Interrupted => {}
                        io::ErrorKind::InvalidData => self.gap = Some(before),
                        _ => return Err(error),
                    }
                }
            }
        }
        Ok(&self.buffer[self.at..self.gap.unwrap_or(self.buffer.len())])
    }

    /// Takes bytes that have been looked at.
    pub(crate) fn advance(&mut self, count: usize) {
        self.at = (self.at + count).min(self.gap.unwrap_or(self.buffer.len()));
    }

    /// Whether the stream has a gap right behind the bytes that are in sight.
    pub(crate) const fn before_gap(&self) -> bool {
        self.gap.is_some()
    }

    /// Leaves what lies before the gap and goes on behind it.
    pub(crate) fn cross_gap(&mut self) {
        if let Some(gap) = self.gap.take() {
            self.at = gap;
        }
    }

    /// Puts bytes back in front, to be read again.
    pub(crate) fn put_back(&mut self, bytes: &[u8]) {
        self.buffer.splice(..self.at, bytes.iter().copied());
        if let Some(gap) = self.gap.as_mut() {
            *gap = *gap - self.at + bytes.len();
        }
        self.at = 0;
    }
}

// What the gzip decoder reads from. There are no gaps below it: files have none.
impl<R: Read> Read for Window<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let seen = self.peek(1)?;
        let count = seen.len().min(into.len());
        into[..count].copy_from_slice(&seen[..count]);
        self.advance(count);
        Ok(count)
    }
}

impl<R: Read> BufRead for Window<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.peek(1)
    }

    fn consume(&mut self, count: usize) {
        self.advance(count);
    }
}
