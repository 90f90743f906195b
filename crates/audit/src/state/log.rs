//! The log itself: lines behind one another, the pages of each practice linked from the last to the
//! first, and a table of where to begin.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde::Deserialize;

use super::table::Table;
use super::{Line, VERSION, page_key};
use crate::page::Page;
use crate::practice::{Key, Practice};
use crate::trouble::Trouble;

/// What a log says of itself.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) engine: Key,
    pub(crate) ended: bool,
    /// How long it is without a line that was cut off.
    length: u64,
    lines: u64,
}

/// The part of a line that is needed to find it again: the rest is passed over.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Brief {
    Run {
        version: u32,
        engine: Key,
    },
    Page {
        practice: Key,
        #[serde(default)]
        who: Option<Practice>,
        page: BriefPage,
    },
    Done {
        practice: Key,
    },
    End {},
}

#[derive(Deserialize)]
struct BriefPage {
    address: String,
}

/// Looks a log over from its first to its last whole line. None when there is no log, or one of
/// another version.
pub(crate) fn look_over(path: &Path) -> io::Result<Option<Found>> {
    let mut found: Option<Found> = None;
    let lines = match raw_lines(path) {
        Ok(lines) => lines,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    for line in lines {
        let (at, line) = line?;
        let brief = serde_json::from_slice(&line).ok();
        match (&mut found, brief) {
            (None, Some(Brief::Run { version: VERSION, engine })) => {
                found = Some(Found { engine, ended: false, length: 0, lines: 0 });
            }
            (None, _) => return Ok(None),
            (Some(found), Some(Brief::End {})) => found.ended = true,
            (Some(_), Some(_)) => {}
            // A line that was cut off in the middle, and by rights the last one.
            (Some(_), None) => break,
        }
        if let Some(found) = &mut found {
            found.length = at + line.len() as u64;
            found.lines += 1;
        }
    }
    Ok(found)
}

/// Whole lines with their places.
fn raw_lines(path: &Path) -> io::Result<impl Iterator<Item = io::Result<(u64, Vec<u8>)>> + use<>> {
    let mut reader = BufReader::with_capacity(1 << 16, File::open(path)?);
    let mut at = 0_u64;
    Ok(std::iter::from_fn(move || {
        let mut line = Vec::new();
        match reader.read_until(b'\n', &mut line) {
            Ok(_) if !line.ends_with(b"\n") => None,
            Ok(read) => {
                let place = at;
                at += read as u64;
                Some(Ok((place, line)))
            }
            Err(error) => Some(Err(error)),
        }
    }))
}

/// Who each practice of an archive is, in the order in which they first came.
pub(crate) fn first_comers(path: &Path) -> io::Result<impl Iterator<Item = io::Result<Practice>> + use<>> {
    Ok(raw_lines(path)?.filter_map(|line| match line {
        Ok((_, line)) => match serde_json::from_slice(&line) {
            Ok(Brief::Page { who: Some(who), .. }) => Some(Ok(who)),
            _ => None,
        },
        Err(error) => Some(Err(error)),
    }))
}

/// Makes the table of a log.
fn index(path: &Path, table: &Path, found: &Found) -> io::Result<Table> {
    let mut table = Table::create(table, found.lines)?;
    for line in raw_lines(path)? {
        let (at, line) = line?;
        if at >= found.length {
            break;
        }
        match serde_json::from_slice(&line) {
            Ok(Brief::Page { practice, page, .. }) => {
                table.put(page_key(practice, &page.address), at)?;
                table.put(practice, at)?;
            }
            Ok(Brief::Done { practice }) => table.put(practice, at)?,
            Ok(_) | Err(_) => {}
        }
    }
    Ok(table)
}

/// Reads one line of a file, starting at its place.
struct Lines {
    file: File,
    buffer: Vec<u8>,
}

impl Lines {
    fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { file: File::open(path)?, buffer: Vec::new() })
    }

    /// The line at a place; none when there is no such line.
    fn read(&mut self, at: u64) -> io::Result<Option<Line>> {
        self.buffer.clear();
        self.file.seek(SeekFrom::Start(at))?;
        let mut step = 2048;
        loop {
            let before = self.buffer.len();
            let read = (&mut self.file).take(step).read_to_end(&mut self.buffer)?;
            if let Some(end) = memchr::memchr(b'\n', &self.buffer[before..]) {
                return Ok(serde_json::from_slice(&self.buffer[..before + end]).ok());
            }
            if read == 0 {
                return Ok(None);
            }
            step *= 4;
        }
    }
}

/// The log of this run.
pub(crate) struct Log {
    file: BufWriter<File>,
    length: u64,
    /// How much of it has reached the file.
    written: u64,
    table: Table,
    lines: Lines,
}

impl Log {
    /// Goes on with the log that was found, or starts a new one.
    pub(crate) fn open(path: &Path, table: &Path, engine: Key, found: Option<Found>) -> io::Result<Self> {
        let mut file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        let length = found.as_ref().map_or(0, |found| found.length);
        file.set_len(length)?;
        file.seek(SeekFrom::End(0))?;
        let table = match &found {
            Some(found) => index(path, table, found)?,
            None => Table::create(table, 0)?,
        };
        let lines = Lines::open(path)?;
        let mut log = Self { file: BufWriter::with_capacity(1 << 16, file), length, written: length, table, lines };
        if found.is_none() {
            log.append(&Line::Run { version: VERSION, engine })?;
            log.flush()?;
        }
        Ok(log)
    }

    /// Adds a line and gives its place.
    fn append(&mut self, line: &Line) -> io::Result<u64> {
        let mut bytes = serde_json::to_vec(line)?;
        bytes.push(b'\n');
        self.file.write_all(&bytes)?;
        let at = self.length;
        self.length += bytes.len() as u64;
        Ok(at)
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.file.flush()?;
        self.written = self.length;
        Ok(())
    }

    /// Where something stands.
    pub(crate) fn find(&mut self, key: Key) -> io::Result<Option<u64>> {
        self.table.get(key)
    }

    /// The last line of a practice.
    pub(crate) fn head(&mut self, practice: Key) -> io::Result<Option<u64>> {
        self.table.get(practice)
    }

    /// The line at a place.
    pub(crate) fn read(&mut self, at: u64) -> io::Result<Option<Line>> {
        if at >= self.written {
            self.flush()?;
        }
        self.lines.read(at)
    }

    pub(crate) fn add_page(&mut self, practice: Key, who: Option<&Practice>, page: Page) -> io::Result<()> {
        let prev = self.head(practice)?;
        let key = page_key(practice, &page.address);
        let who = who.filter(|_| prev.is_none()).cloned();
        let at = self.append(&Line::Page { practice, prev, who, page: Box::new(page) })?;
        self.table.put(key, at)?;
        self.table.put(practice, at)
    }

    pub(crate) fn add_done(&mut self, practice: Key, pages: u64, trouble: Option<Trouble>) -> io::Result<()> {
        let prev = self.head(practice)?;
        let at = self.append(&Line::Done { practice, prev, pages, trouble })?;
        self.table.put(practice, at)
    }

    pub(crate) fn add_end(&mut self) -> io::Result<()> {
        self.append(&Line::End {})?;
        self.flush()
    }

    /// Hands over the pages of a practice from the last to the first.
    pub(crate) fn walk(&mut self, practice: Key, take: &mut impl FnMut(Page)) -> io::Result<Option<Trouble>> {
        let (mut at, mut left, mut trouble) = (self.head(practice)?, u64::MAX, None);
        while let Some(place) = at {
            match self.read(place)? {
                // What stands before the pages of a finished practice was left by a run that was stopped.
                Some(Line::Done { prev, pages, trouble: told, .. }) if left == u64::MAX => {
                    (at, left, trouble) = (prev, pages, told);
                }
                Some(Line::Page { prev, page, .. }) if left > 0 => {
                    take(*page);
                    left -= 1;
                    at = prev;
                }
                _ => break,
            }
        }
        Ok(trouble)
    }
}

/// A finished log, for looking things up from any thread.
pub(crate) struct Past(Mutex<(Table, Lines)>);

impl Past {
    pub(crate) fn open(path: &Path, table: &Path, found: &Found) -> io::Result<Self> {
        Ok(Self(Mutex::new((index(path, table, found)?, Lines::open(path)?))))
    }

    /// A page by its key. What cannot be read any more is not known.
    pub(crate) fn page(&self, key: Key) -> Option<Page> {
        let mut past = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = past.0.get(key).ok()??;
        match past.1.read(at).ok()?? {
            Line::Page { page, .. } => Some(*page),
            _ => None,
        }
    }
}
