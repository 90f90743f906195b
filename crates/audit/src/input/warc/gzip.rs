//! Compressed archives: one gzip member after the other, as WARC tools write them. A damaged member
//! costs its own record, not the rest of the archive.

use std::io::{self, Read};

use flate2::bufread::GzDecoder;

use super::window::Window;

/// The first bytes of every member: magic number and method.
pub(crate) const MAGIC: [u8; 3] = [0x1f, 0x8b, 0x08];

/// Reads members one after the other as one stream. Where a member is damaged, `read` fails once with
/// [`io::ErrorKind::InvalidData`] and then goes on with the next member that can be found.
pub(crate) struct Members<R: Read>(State<R>);

enum State<R: Read> {
    Between(Window<R>),
    Inside(Box<GzDecoder<Window<R>>>),
    /// Only while one state is exchanged for another, or behind an error of the disk.
    Gone,
}

impl<R: Read> Members<R> {
    pub(crate) fn new(inner: R) -> Self {
        Self(State::Between(Window::new(inner)))
    }
}

impl<R: Read> Read for Members<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if into.is_empty() {
            return Ok(0);
        }
        loop {
            match std::mem::replace(&mut self.0, State::Gone) {
                State::Gone => return Ok(0),
                State::Between(mut inner) => {
                    if !find_member(&mut inner)? {
                        return Ok(0);
                    }
                    self.0 = State::Inside(Box::new(GzDecoder::new(inner)));
                }
                State::Inside(mut member) => match member.read(into) {
                    Ok(0) => self.0 = State::Between(member.into_inner()),
                    Ok(read) => {
                        self.0 = State::Inside(member);
                        return Ok(read);
                    }
                    Err(error) if is_damage(&error) => {
                        // Go on behind the bytes that the decoder has taken.
                        self.0 = State::Between(member.into_inner());
                        return Err(io::Error::new(io::ErrorKind::InvalidData, error));
                    }
                    Err(error) => return Err(error),
                },
            }
        }
    }
}

/// Damage of the data, told apart from a disk that fails.
fn is_damage(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof)
}

/// Moves to the next member. What lies between members (padding, remains of a damaged one) is passed over.
fn find_member(inner: &mut Window<impl Read>) -> io::Result<bool> {
    loop {
        let seen = inner.peek(MAGIC.len())?;
        if seen.len() < MAGIC.len() {
            return Ok(false);
        }
        match memchr::memmem::find(seen, &MAGIC) {
            Some(at) => {
                inner.advance(at);
                return Ok(true);
            }
            // The last two bytes may be the beginning of a start.
            None => {
                let pass = seen.len() - (MAGIC.len() - 1);
                inner.advance(pass);
            }
        }
    }
}
