//! The folder of places inside the data folder: what `careof data add` has read, kept in a shape that is
//! loaded in a blink. Each kind of file is one file here. A new one is written beside the old, then takes
//! its name in one step, so that a broken file never costs what was there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{BufReader, Read, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use base::{Date, OdsCode};
use serde::de::DeserializeOwned;
use surgeries::reading::{self, DataError, DataKind, OdsRow, OdsStatus, ReadRows, Watch, What};
use surgeries::{Entry, Parts, Places, PostcodeChanges, Postcodes, PracticeChanges, kept};

/// The folder's name in the data folder.
const FOLDER: &str = "places";
/// Says what was added when.
const LIST: &str = "added.json";
/// A file that has less than this part of what its older edition had is not taken unasked.
const LEAST_OF_TEN: usize = 8;

/// The folder.
#[derive(Debug, Clone)]
pub(crate) struct PlacesFolder {
    folder: PathBuf,
}

/// When the list of what was added was last written, and its length.
pub(crate) type Stamp = Option<(std::time::SystemTime, u64)>;

/// What was added when.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub(crate) struct AddedFile {
    /// The file's name.
    pub(crate) file: String,
    /// The day on which it was added.
    pub(crate) on: Date,
    /// How many rows were kept of it.
    pub(crate) rows: usize,
}

/// What adding a file did.
pub(crate) struct Added {
    pub(crate) kind: DataKind,
    pub(crate) rows: usize,
    /// Of the rows, how many are open; only for organisations.
    pub(crate) open: Option<usize>,
    pub(crate) odd: Vec<DataError>,
    pub(crate) changes: Changes,
}

/// How it differs from what was there.
pub(crate) enum Changes {
    /// Nothing of this kind was there.
    First,
    /// Organisations.
    Organisations(PracticeChanges),
    /// Postcodes.
    Postcodes(PostcodeChanges),
    /// Other tables: whether anything is different.
    Other(bool),
}

impl PlacesFolder {
    /// In this data folder.
    pub(crate) fn in_data(data: &Path) -> Self {
        Self { folder: data.join(FOLDER) }
    }

    /// What was added so far.
    pub(crate) fn added(&self) -> Result<BTreeMap<DataKind, AddedFile>> {
        match fs::read(self.folder.join(LIST)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(BTreeMap::new()),
            Err(error) => Err(error).with_context(|| format!("{} cannot be read", self.folder.display())),
            Ok(bytes) => serde_json::from_slice(&bytes).with_context(|| {
                format!("{} is damaged; remove it and add the files again", self.folder.join(LIST).display())
            }),
        }
    }

    /// Changes whenever something was added.
    pub(crate) fn stamp(&self) -> Stamp {
        let about = fs::metadata(self.folder.join(LIST)).ok()?;
        Some((about.modified().ok()?, about.len()))
    }

    /// Puts everything together that was added; what is built in when nothing was.
    pub(crate) fn load(&self) -> Result<Places> {
        Ok(Places::assemble(Parts {
            practices: self.rows(DataKind::Practices)?,
            branches: self.rows(DataKind::Branches)?,
            trusts: self.rows(DataKind::Trusts)?,
            trust_answers: self.rows(DataKind::TrustAnswers)?,
            websites: self.rows(DataKind::Websites)?,
            code_point: self.postcodes(DataKind::CodePoint)?,
            onspd: self.postcodes(DataKind::Onspd)?,
            ranges: self.rows(DataKind::SeatRanges)?,
            names: self.rows(DataKind::SeatNames)?,
            list: self.rows(DataKind::SeatList)?,
            hexes: self.rows(DataKind::Hexes)?,
        }))
    }

    /// Reads a file or a folder and keeps what is in it.
    ///
    /// # Errors
    /// When it cannot be read, makes no sense, or has much less than the edition before and `smaller` is not
    /// wanted; what was there before then stays.
    pub(crate) fn add(&self, path: &Path, today: Date, smaller: bool, watch: Watch<'_>) -> Result<Added> {
        let name =
            path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
        let kind = kind_of(path, &name)?;
        let kept = match kind {
            DataKind::CodePoint | DataKind::Onspd => self.add_postcodes(path, &name, kind, smaller, watch)?,
            DataKind::Practices | DataKind::Branches | DataKind::Trusts => {
                let read = reading::read_ods(&name, kind, open(path)?, watch)?;
                self.add_organisations(&name, kind, read, smaller)?
            }
            DataKind::Websites => self.add_table(kind, reading::read_websites(&name, open(path)?, watch)?)?,
            DataKind::SeatList => self.add_table(kind, reading::read_seat_csv(&name, open(path)?, watch)?)?,
            DataKind::SeatRanges => self.add_table(kind, whole(reading::read_ranges(&name, open(path)?)?))?,
            DataKind::SeatNames => self.add_table(kind, whole(reading::read_names(&name, open(path)?)?))?,
            DataKind::TrustAnswers => self.add_table(kind, reading::read_trust_answers(&name, open(path)?, watch)?)?,
            DataKind::Hexes => self.add_table(kind, whole(reading::read_hexes(&name, open(path)?)?))?,
        };
        let mut added = self.added()?;
        added.insert(kind, AddedFile { file: name, on: today, rows: kept.rows });
        self.replace(LIST, &serde_json::to_vec_pretty(&added)?)?;
        Ok(kept)
    }

    fn add_postcodes(&self, path: &Path, name: &str, kind: DataKind, smaller: bool, watch: Watch<'_>) -> Result<Added> {
        let ReadRows { rows, odd } = if path.is_dir() {
            read_folder(path, watch)?
        } else if kind == DataKind::Onspd {
            reading::read_onspd(name, open(path)?, watch)?
        } else if is_archive(path) {
            reading::read_code_point_archive(name, open(path)?, watch)?
        } else {
            reading::read_code_point_csv(name, open(path)?, watch)?
        };
        let table = Postcodes::new(&rows);
        drop(rows);
        let older = self.postcodes(kind)?;
        if let Some(older) = &older {
            refuse_much_smaller(name, older.len(), table.len(), "postcodes", smaller)?;
        }
        let changes = older.map_or(Changes::First, |older| Changes::Postcodes(table.changes_since(&older)));
        self.replace(&file_name(kind), table.as_bytes())?;
        Ok(Added { kind, rows: table.len(), open: None, odd, changes })
    }

    fn add_organisations(&self, name: &str, kind: DataKind, read: ReadRows<OdsRow>, smaller: bool) -> Result<Added> {
        let ReadRows { mut rows, odd } = read;
        let older: Vec<OdsRow> = self.rows(kind)?;
        let open = |rows: &[OdsRow]| rows.iter().filter(|row| row.status == OdsStatus::Active).count();
        refuse_much_smaller(name, open(&older), open(&rows), kind.rows(), smaller)?;
        let changes = if older.is_empty() {
            Changes::First
        } else {
            let changes = PracticeChanges::between(&older, &rows);
            // Whoever is gone from the list has closed; somebody may still ask for it.
            let there: BTreeSet<&OdsCode> = rows.iter().map(|row| &row.code).collect();
            let gone = older.into_iter().filter(|old| !there.contains(&old.code));
            let gone: Vec<OdsRow> = gone.map(|row| OdsRow { status: OdsStatus::Closed, ..row }).collect();
            rows.extend(gone);
            Changes::Organisations(changes)
        };
        self.replace(&file_name(kind), &kept::to_csv(&rows)?)?;
        Ok(Added { kind, rows: rows.len(), open: Some(open(&rows)), odd, changes })
    }

    fn add_table<T: serde::Serialize>(&self, kind: DataKind, read: ReadRows<T>) -> Result<Added> {
        let bytes = kept::to_csv(&read.rows)?;
        let older = fs::read(self.folder.join(file_name(kind))).ok();
        let changes = older.map_or(Changes::First, |older| Changes::Other(older != bytes));
        self.replace(&file_name(kind), &bytes)?;
        Ok(Added { kind, rows: read.rows.len(), open: None, odd: read.odd, changes })
    }

    fn rows<T: DeserializeOwned>(&self, kind: DataKind) -> Result<Vec<T>> {
        match self.read(kind)? {
            None => Ok(Vec::new()),
            Some(bytes) => kept::from_csv(&bytes).with_context(|| {
                format!("{} is damaged; add its file again", self.folder.join(file_name(kind)).display())
            }),
        }
    }

    fn postcodes(&self, kind: DataKind) -> Result<Option<Postcodes>> {
        self.read(kind)?.map(Postcodes::from_bytes).transpose().context("the places cannot be loaded")
    }

    fn read(&self, kind: DataKind) -> Result<Option<Vec<u8>>> {
        let path = self.folder.join(file_name(kind));
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("{} cannot be read", path.display())),
        }
    }

    /// Writes beside, makes sure that it has arrived, then takes the name.
    fn replace(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.folder.join(name);
        let beside = self.folder.join(format!("{name}.{}.new", std::process::id()));
        let write = || -> std::io::Result<()> {
            fs::create_dir_all(&self.folder)?;
            let mut file = File::create(&beside)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&beside, &path)
        };
        write().map_err(|error| {
            // What is half written is of no use; that it cannot be removed either changes nothing.
            let _ = fs::remove_file(&beside);
            anyhow::anyhow!("{} cannot be written ({error}); what was there before is unchanged", path.display())
        })
    }
}

/// Rows that were read whole or not at all.
fn whole<T>(rows: Vec<T>) -> ReadRows<T> {
    ReadRows { rows, odd: Vec::new() }
}

fn file_name(kind: DataKind) -> String {
    let ending = if matches!(kind, DataKind::CodePoint | DataKind::Onspd) { "table" } else { "csv" };
    format!("{}.{ending}", kind.key())
}

fn open(path: &Path) -> Result<BufReader<File>> {
    let file = File::open(path).with_context(|| format!("{} cannot be opened", path.display()))?;
    Ok(BufReader::with_capacity(256 * 1024, file))
}

fn kind_of(path: &Path, name: &str) -> Result<DataKind> {
    if path.is_dir() {
        return Ok(DataKind::CodePoint);
    }
    let mut head = Vec::new();
    open(path)?.take(16 * 1024).read_to_end(&mut head).with_context(|| format!("{} cannot be read", path.display()))?;
    if head.is_empty() {
        return Err(DataError::whole(name, What::Empty).into());
    }
    reading::recognise(&head).ok_or_else(|| DataError::whole(name, What::Unknown).into())
}

fn is_archive(path: &Path) -> bool {
    let mut head = [0; 2];
    File::open(path).and_then(|mut file| file.read_exact(&mut head)).is_ok_and(|()| &head == b"PK")
}

/// All files of Code-Point Open in a folder, as it is unpacked: itself, or its `Data/CSV`.
fn read_folder(path: &Path, watch: Watch<'_>) -> Result<ReadRows<Entry>> {
    let inner = ["Data/CSV", "CSV", "."].map(|inner| path.join(inner));
    let Some(folder) = inner.iter().find(|folder| folder.is_dir()) else {
        bail!("{} is no folder of Code-Point Open", path.display())
    };
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| format!("{} cannot be read", folder.display()))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")))
        .collect();
    files.sort();
    if files.is_empty() {
        bail!("there is no CSV file in {}; give the folder as Code-Point Open is unpacked", folder.display());
    }
    let mut all = whole(Vec::new());
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let before = all.rows.len() as u64;
        let read = reading::read_code_point_csv(&name, open(&file)?, &mut |rows| watch(before + rows))?;
        all.rows.extend(read.rows);
        all.odd.extend(read.odd);
    }
    Ok(all)
}

fn refuse_much_smaller(name: &str, older: usize, newer: usize, what: &str, wanted: bool) -> Result<()> {
    if wanted || newer * 10 >= older * LEAST_OF_TEN {
        return Ok(());
    }
    bail!(
        "{name} has {newer} {what}, where {older} are known already; it may be only half here. Nothing was changed. \
         If so many have really gone, add it with --accept-smaller"
    )
}
