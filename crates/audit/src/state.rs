//! What an audit has learnt so far, on disk: a log in JSON Lines that is only ever appended to, so that
//! an audit that was stopped, however rudely, goes on where it was. Everything else is made from it.
//!
//! Two generations are kept: `run.jsonl`, this run, and `last.jsonl`, the last one that was finished,
//! whose pages need not be read again when they have not changed.

mod log;
mod table;

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use self::log::{Log, Past};
use self::table::Table;
use crate::page::Page;
use crate::practice::{Key, Practice};
use crate::trouble::Trouble;

/// Raised when the log changes its shape; logs of another shape are not read.
const VERSION: u32 = 1;

/// What can go wrong with the folder of results.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    /// The disk fails or says no.
    #[error("{path} cannot be written or read: {source}")]
    Disk {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Two audits at once into one folder.
    #[error("another audit is writing to {0}; wait for it, or give another folder with --out")]
    InUse(PathBuf),
}

/// A line of the log.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    /// The first line: what decides the results of this run.
    Run {
        version: u32,
        /// Fingerprint of program, rules and settings.
        engine: Key,
    },
    /// A page.
    Page {
        practice: Key,
        /// Where the page before it of the same practice stands in the log.
        prev: Option<u64>,
        /// Who the practice is, when nobody else knows: on the first page of each one in an archive.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        who: Option<Practice>,
        page: Box<Page>,
    },
    /// A practice is done; the `pages` lines before this one belong to it.
    Done { practice: Key, prev: Option<u64>, pages: u64, trouble: Option<Trouble> },
    /// The run is finished.
    End {},
}

/// The name of a page within everything.
pub(crate) fn page_key(practice: Key, address: &str) -> Key {
    Key::of(&[b"page", &practice.bytes(), address.as_bytes()])
}

/// The state of one audit. Appending needs it alone; looking up the last run is for everybody.
pub(crate) struct State {
    log: Log,
    dir: PathBuf,
    /// Held as long as the state is.
    _lock: File,
    /// Whether this run goes on with one that was stopped.
    pub(crate) resumed: bool,
}

impl State {
    /// Opens the state in `dir`, going on with a run that was stopped, or starting a new one.
    /// Gives back as well what the last finished run knows.
    pub(crate) fn open(dir: &Path, engine: Key) -> Result<(Self, LastRun), StateError> {
        let disk = |path: &Path| {
            let path = path.to_owned();
            move |source| StateError::Disk { path, source }
        };
        fs::create_dir_all(dir).map_err(disk(dir))?;
        let lock_path = dir.join("lock");
        let lock = File::create(&lock_path).map_err(disk(&lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StateError::InUse(dir.to_owned())),
            Err(TryLockError::Error(source)) => return Err(StateError::Disk { path: lock_path, source }),
        }
        let (run, last) = (dir.join("run.jsonl"), dir.join("last.jsonl"));
        let before = log::look_over(&run).map_err(disk(&run))?;
        let resumed = before.as_ref().is_some_and(|before| before.engine == engine && !before.ended);
        if before.is_some() && !resumed {
            fs::rename(&run, &last).map_err(disk(&run))?;
        }
        let before = before.filter(|_| resumed);
        let mut past = Vec::new();
        // The part of this run that is there already comes first: it is newer.
        if let Some(before) = &before {
            past.push(Past::open(&run, &dir.join("before.table"), before).map_err(disk(&run))?);
        }
        match log::look_over(&last).map_err(disk(&last))? {
            Some(found) if found.engine == engine => {
                past.push(Past::open(&last, &dir.join("last.table"), &found).map_err(disk(&last))?);
            }
            _ => {}
        }
        let log = Log::open(&run, &dir.join("run.table"), engine, before).map_err(disk(&run))?;
        Ok((Self { log, dir: dir.to_owned(), _lock: lock, resumed }, LastRun(past)))
    }

    fn disk(&self, source: io::Error) -> StateError {
        StateError::Disk { path: self.dir.join("run.jsonl"), source }
    }

    /// Whether this page of this run is known already.
    pub(crate) fn has_page(&mut self, key: Key) -> Result<bool, StateError> {
        self.log.find(key).map(|found| found.is_some()).map_err(|error| self.disk(error))
    }

    /// Whether this practice has been finished in this run.
    pub(crate) fn is_done(&mut self, practice: Key) -> Result<bool, StateError> {
        let done = self.log.head(practice).and_then(|head| match head {
            Some(at) => Ok(matches!(self.log.read(at)?, Some(Line::Done { .. }))),
            None => Ok(false),
        });
        done.map_err(|error| self.disk(error))
    }

    /// Adds one page of a practice whose pages come in any order.
    pub(crate) fn add_page(&mut self, practice: &Practice, page: Page) -> Result<(), StateError> {
        let added = self.log.add_page(practice.key(), Some(practice), page);
        added.map_err(|error| self.disk(error))
    }

    /// Adds a practice with all its pages, and says that it is done.
    pub(crate) fn add_practice(
        &mut self,
        practice: Key,
        pages: Vec<Page>,
        trouble: Option<Trouble>,
    ) -> Result<(), StateError> {
        let count = pages.len() as u64;
        let mut added = Ok(());
        for page in pages {
            added = added.and_then(|()| self.log.add_page(practice, None, page));
        }
        added
            .and_then(|()| self.log.add_done(practice, count, trouble))
            .and_then(|()| self.log.flush())
            .map_err(|error| self.disk(error))
    }

    /// The pages of a practice, the last one first, each handed over as it is read; then what kept the
    /// site from being read.
    pub(crate) fn pages_of(
        &mut self,
        practice: Key,
        mut take: impl FnMut(Page),
    ) -> Result<Option<Trouble>, StateError> {
        self.log.walk(practice, &mut take).map_err(|error| self.disk(error))
    }

    /// An empty table of what has been seen, kept on disk.
    pub(crate) fn seen_table(&self) -> Result<Seen, StateError> {
        let path = self.dir.join("written.table");
        Table::create(&path, 0)
            .map(|table| Seen { table, path: path.clone() })
            .map_err(|source| StateError::Disk { path, source })
    }

    /// All practices of a run over an archive, in the order in which they first came.
    pub(crate) fn first_comers(
        &mut self,
    ) -> Result<impl Iterator<Item = Result<Practice, StateError>> + use<>, StateError> {
        self.log.flush().map_err(|error| self.disk(error))?;
        let path = self.dir.join("run.jsonl");
        let comers = log::first_comers(&path).map_err(|error| self.disk(error))?;
        Ok(comers.map(move |who| who.map_err(|source| StateError::Disk { path: path.clone(), source })))
    }

    /// Notes that the run is finished: the next one starts anew and compares with this one.
    pub(crate) fn end(&mut self) -> Result<(), StateError> {
        self.log.add_end().map_err(|error| self.disk(error))
    }
}

/// What has been seen, however much it is.
pub(crate) struct Seen {
    table: Table,
    path: PathBuf,
}

impl Seen {
    /// Whether this is seen for the first time.
    pub(crate) fn first_time(&mut self, key: Key) -> Result<bool, StateError> {
        let seen = self.table.get(key).and_then(|before| match before {
            Some(_) => Ok(true),
            None => self.table.put(key, 0).map(|()| false),
        });
        seen.map(|seen| !seen).map_err(|source| StateError::Disk { path: self.path.clone(), source })
    }
}

/// What is known from before, by the same rules and settings: this run until it was stopped, and the
/// last one that was finished.
pub(crate) struct LastRun(Vec<Past>);

impl LastRun {
    /// Nothing is known from before.
    pub(crate) const fn none() -> Self {
        Self(Vec::new())
    }

    /// The page as the last run knew it. A log that cannot be read any more knows nothing.
    pub(crate) fn page(&self, practice: Key, address: &str) -> Option<Page> {
        let key = page_key(practice, address);
        self.0.iter().find_map(|past| past.page(key))
    }
}

#[cfg(test)]
mod tests;
