//! The results: a table for spreadsheets, one for programs, and a report for people. All are written
//! as the practices pass by, so that memory stays the same however many there are.

mod chart;
mod csv;
mod html;
mod json;
mod words;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use base::Date;

use crate::input::warc::PassedOver;
use crate::practice::Practice;
use crate::result::{Gathered, PracticeResult};
use crate::run::AuditError;
use crate::settings::Settings;
use crate::state::State;
use crate::tally::Tally;
use crate::watch::{Event, Watch};

/// What the report says of itself.
#[derive(Debug, Clone)]
pub(crate) struct About {
    /// The name of the file or folder.
    pub(crate) source: String,
    /// In words: a list, a folder, an archive.
    pub(crate) what: &'static str,
    /// Whether sites were visited, rather than saved pages read.
    pub(crate) visited: bool,
    /// What of an archive was passed over.
    pub(crate) passed_over: Option<PassedOver>,
}

impl About {
    fn new(path: &Path, what: &'static str) -> Self {
        let source = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self { source, what, visited: false, passed_over: None }
    }

    pub(crate) fn sites(path: &Path) -> Self {
        Self { visited: true, ..Self::new(path, "the websites in the list") }
    }

    pub(crate) fn folder(path: &Path) -> Self {
        Self::new(path, "the saved pages in the folder")
    }

    pub(crate) fn archive(path: &Path, passed_over: PassedOver) -> Self {
        Self { passed_over: Some(passed_over), ..Self::new(path, "the saved pages in the web archive") }
    }
}

/// What every writer of results does.
trait Results {
    /// Adds a practice.
    fn add(&mut self, result: &PracticeResult) -> io::Result<()>;
    /// Ends with the counts of all.
    fn finish(self: Box<Self>, tally: &Tally) -> io::Result<()>;
}

/// Writes all results of the practices in this order.
pub(crate) fn write(
    state: &mut State,
    practices: impl Iterator<Item = Result<Practice, AuditError>>,
    settings: &Settings,
    about: &About,
    watch: &dyn Watch,
) -> Result<Tally, AuditError> {
    let out = &settings.out;
    let failed = |error| AuditError::write(out.clone())(error);
    let mut writers: Vec<Box<dyn Results>> = vec![
        Box::new(csv::Csv::create(out).map_err(failed)?),
        Box::new(json::Json::create(out, about, settings.today).map_err(failed)?),
        Box::new(html::Html::create(out, about, settings).map_err(failed)?),
    ];
    let mut tally = Tally::default();
    let mut written = state.seen_table()?;
    for practice in practices {
        let practice = practice?;
        let key = practice.key();
        // The same practice twice in a list is one practice.
        if !written.first_time(key)? {
            tally.repeated += 1;
            continue;
        }
        let mut gathered = Gathered::default();
        let trouble = state.pages_of(key, |page| gathered.add(page, settings.most_pages))?;
        let result = gathered.finish(practice, trouble);
        tally.add(&result);
        for writer in &mut writers {
            writer.add(&result).map_err(failed)?;
        }
        watch.note(&Event::Written);
    }
    for writer in writers {
        writer.finish(&tally).map_err(failed)?;
    }
    Ok(tally)
}

/// A file that takes its name only when it is whole, so that nobody reads half a result.
struct Whole {
    file: BufWriter<File>,
    beside: PathBuf,
    path: PathBuf,
}

impl Whole {
    fn create(path: PathBuf) -> io::Result<Self> {
        let mut beside = path.clone().into_os_string();
        beside.push(".part");
        let beside = PathBuf::from(beside);
        Ok(Self { file: BufWriter::new(File::create(&beside)?), beside, path })
    }

    fn finish(mut self) -> io::Result<()> {
        self.file.flush()?;
        fs::rename(&self.beside, &self.path)
    }
}

impl Write for Whole {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// 21 November 2026.
fn date_in_words(date: Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}
