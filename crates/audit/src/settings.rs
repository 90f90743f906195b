//! How an audit goes about it.

use std::fs::File;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use base::{Date, Nation};
use documents::{Document, Limits, ReadError};

use crate::practice::Key;

/// Reads a file: its bytes, and its name or content type.
pub type ReadFile = Arc<dyn Fn(&[u8], Option<&str>, &Limits) -> Result<Document, ReadError> + Send + Sync>;

/// What an audit must be told.
#[derive(Clone)]
pub struct Settings {
    /// The folder for results; what has been learnt so far is kept in it too.
    pub out: PathBuf,
    /// Whose law applies where the input does not say.
    pub nation: Nation,
    /// Today: stands in the report, and is the day for which pages are checked.
    pub today: Date,
    /// How many sites are visited at once.
    pub at_once: usize,
    /// The least time between two requests to one host.
    pub gap: Duration,
    /// The most pages that are asked for, and checked, of one practice.
    pub most_pages: usize,
    /// The most links between the home page and a page.
    pub most_depth: u8,
    /// How often a page is asked for again when its site does not answer.
    pub retries: u32,
    /// How long to wait before asking again; longer each time.
    pub retry_wait: Duration,
    /// The longest that one practice may take. What has been read by then counts.
    pub practice_time: Duration,
    /// Largest page in bytes.
    pub max_bytes: usize,
    /// Reads strangers' files; see `documents::worker` for one that survives all of them.
    pub read_file: ReadFile,
}

impl Settings {
    /// Polite and thorough, with results in `out`.
    #[must_use]
    pub fn new(out: PathBuf, today: Date) -> Self {
        Self {
            out,
            nation: Nation::England,
            today,
            at_once: 32,
            gap: Duration::from_secs(1),
            most_pages: 25,
            most_depth: 3,
            retries: 2,
            retry_wait: Duration::from_secs(5),
            practice_time: Duration::from_secs(10 * 60),
            max_bytes: 10_000_000,
            read_file: Arc::new(documents::read_bytes),
        }
    }

    /// A fingerprint of everything besides the pages themselves that decides a result. What an earlier
    /// run found counts only when this is the same.
    pub(crate) fn engine(&self) -> Key {
        Key::of(&[
            program(),
            &(self.most_pages as u64).to_le_bytes(),
            &[self.most_depth],
            &(self.max_bytes as u64).to_le_bytes(),
        ])
    }
}

/// A fingerprint of the program itself. Grammar, rules, words and weights are all inside it, so no change
/// of them can be forgotten, and none has to be remembered. Some forty milliseconds.
fn program() -> &'static [u8] {
    static PROGRAM: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let read = || -> io::Result<Vec<u8>> {
            let mut hasher = blake3::Hasher::new();
            hasher.update_reader(File::open(std::env::current_exe()?)?)?;
            Ok(hasher.finalize().as_bytes().to_vec())
        };
        // Where the program cannot see itself, its version must do.
        read().unwrap_or_else(|_| env!("CARGO_PKG_VERSION").as_bytes().to_vec())
    });
    &PROGRAM
}
