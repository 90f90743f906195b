//! From a name to a document: bytes from a file, from standard input or from the web, and then the
//! room that reads files.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::OnceLock;

use anyhow::{Context, Result, anyhow, bail};
use documents::worker::Worker;
use documents::{Document, Format, Limits};
use fetch::{Fetcher, Policy};
use tokio::runtime::{Builder, Runtime};

use crate::checked::Lines;
use crate::inputs::Input;

/// A larger file than this is not a page, form or policy.
const MOST_BYTES: u64 = 20_000_000;

/// How to read.
pub(crate) struct Reader {
    /// What standard input is called, also to tell its format by.
    stdin_name: Option<String>,
    allow_private: bool,
    worker: Worker,
    web: OnceLock<Web>,
}

struct Web {
    runtime: Runtime,
    fetcher: Fetcher,
}

/// A document and where it came from.
pub(crate) struct Original {
    /// As the person named it.
    pub(crate) source: String,
    /// Its text.
    pub(crate) document: Document,
    /// The lines of the file, when it has lines.
    pub(crate) lines: Option<Lines>,
}

impl Reader {
    pub(crate) fn new(stdin_name: Option<String>, allow_private: bool) -> Self {
        Self { stdin_name, allow_private, worker: worker(), web: OnceLock::new() }
    }

    /// What an input is called in reports.
    pub(crate) fn name(&self, input: &Input) -> String {
        match input {
            Input::File(path) => path.display().to_string(),
            Input::Stdin => self.stdin_name.clone().unwrap_or_else(|| "-".to_owned()),
            Input::Address(address) => address.clone(),
        }
    }

    /// Reads a document.
    ///
    /// # Errors
    /// Says why it cannot be read, and what to do.
    pub(crate) fn read(&self, input: &Input) -> Result<Original> {
        let source = self.name(input);
        let (bytes, hint) = match input {
            Input::File(path) => (file(path)?, source.clone()),
            Input::Stdin => (capped(io::stdin().lock()).context("standard input cannot be read")?, source.clone()),
            Input::Address(address) => {
                let fetched = self.fetch(address)?;
                (fetched.bytes, fetched.content_type)
            }
        };
        let limits = Limits::default();
        let document = self.worker.read(&bytes, Some(&hint), &limits)?;
        let format = Format::of(&bytes, Some(&hint))?;
        let has_lines = matches!(format, Format::Html | Format::Markdown | Format::Text);
        Ok(Original { source, document, lines: has_lines.then(|| Lines::new(bytes)) })
    }

    fn fetch(&self, address: &str) -> Result<fetch::Fetched> {
        let web = match self.web.get() {
            Some(web) => web,
            None => {
                let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
                let fetcher = Fetcher::new(Policy { allow_private: self.allow_private, ..Policy::default() });
                self.web.get_or_init(|| Web { runtime, fetcher })
            }
        };
        Ok(web.runtime.block_on(web.fetcher.get(address))?)
    }
}

fn file(path: &Path) -> Result<Vec<u8>> {
    let file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::PermissionDenied => anyhow!("this file may not be read; check its permissions"),
        io::ErrorKind::NotFound => anyhow!("no such file; check the spelling"),
        _ => anyhow!("this file cannot be opened ({error})"),
    })?;
    capped(file)
}

fn capped(from: impl Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES {
        bail!(
            "this file is larger than {} MB; give the registration page itself, not a whole archive",
            MOST_BYTES / 1_000_000
        );
    }
    Ok(bytes)
}

/// Reads strangers' files: a PDF in a child process, which is this very program with a hidden command.
pub(crate) fn worker() -> Worker {
    // Without a path to itself the program can still read everything but PDFs, and then says so.
    Worker::new(std::env::current_exe().unwrap_or_default())
}
