//! A list of practices with their websites: CSV as spreadsheets and public registers write it.
//! Columns are found by their names; the whole list is looked over before anything is asked of anybody.

use std::fs::File;
use std::io::{BufRead, BufReader, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use base::Nation;

use crate::practice::Practice;

/// Names of columns, as people and registers write them, without spaces, marks and capitals.
const NAME: &[&str] = &["name", "practice", "practicename", "organisationname", "gppractice", "surgery", "surgeryname"];
const WEBSITE: &[&str] =
    &["website", "url", "web", "webaddress", "websiteaddress", "websiteurl", "site", "homepage", "link"];
const CODE: &[&str] = &["odscode", "ods", "code", "organisationcode", "practicecode", "gpcode"];
const NATION: &[&str] = &["nation", "country"];

/// How many lines with mistakes are told at once.
const TOLD: usize = 5;

/// What is wrong with a list of practices.
#[derive(Debug, thiserror::Error)]
pub enum SitesError {
    /// The file cannot be opened or read.
    #[error("{path} cannot be read: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Nothing in it.
    #[error("{0} is empty; it needs a first line with the names of the columns, such as: name,website,ods_code,nation")]
    Empty(PathBuf),
    /// A column that cannot be done without.
    #[error("{path}, line 1: no column for the {what}; name one of the columns “{example}” (found: {found})")]
    NoColumn {
        /// The file.
        path: PathBuf,
        /// What the column holds.
        what: &'static str,
        /// A name that would be understood.
        example: &'static str,
        /// The names that are there.
        found: String,
    },
    /// Lines that cannot be understood.
    #[error("{path}: {lines}")]
    Lines {
        /// The file.
        path: PathBuf,
        /// What is wrong with the first few of them.
        lines: String,
    },
    /// A first line and nothing else.
    #[error("{0} names its columns, but lists no practice")]
    NoPractices(PathBuf),
}

/// A practice and the line on which it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// From 1; the names of the columns are line 1.
    pub(crate) line: u64,
    /// The practice.
    pub(crate) practice: Practice,
}

/// A list of practices that has been looked over.
#[derive(Debug)]
pub(crate) struct Sites {
    path: PathBuf,
    delimiter: u8,
    columns: Columns,
    nation: Nation,
    /// How many practices it lists.
    pub(crate) count: u64,
}

#[derive(Debug, Clone, Copy)]
struct Columns {
    name: Option<usize>,
    website: usize,
    code: Option<usize>,
    nation: Option<usize>,
}

impl Sites {
    /// Opens a list and looks it over. `nation` is for rows that name none.
    ///
    /// # Errors
    /// When it cannot be read, lacks a column, or has lines that cannot be understood.
    pub(crate) fn open(path: &Path, nation: Nation) -> Result<Self, SitesError> {
        let read = |source| SitesError::Read { path: path.to_owned(), source };
        let mut first = Vec::new();
        BufReader::new(File::open(path).map_err(read)?).read_until(b'\n', &mut first).map_err(read)?;
        if first.iter().all(u8::is_ascii_whitespace) {
            return Err(SitesError::Empty(path.to_owned()));
        }
        let delimiter = delimiter_of(&first);
        let mut reader = reader(path, delimiter).map_err(read)?;
        let headers = reader.byte_headers().map_err(|error| read(into_io(error)))?.clone();
        let columns = Columns::find(&headers, path)?;
        let mut sites = Self { path: path.to_owned(), delimiter, columns, nation, count: 0 };
        let mut wrong = Vec::new();
        let mut more = 0_usize;
        for row in sites.rows()? {
            match row {
                Ok(_) => sites.count += 1,
                Err(error) if wrong.len() < TOLD => wrong.push(error),
                Err(_) => more += 1,
            }
        }
        if !wrong.is_empty() {
            let mut lines = wrong.join("; ");
            if more > 0 {
                lines.push_str(&format!("; and {more} more lines"));
            }
            return Err(SitesError::Lines { path: path.to_owned(), lines });
        }
        if sites.count == 0 {
            return Err(SitesError::NoPractices(path.to_owned()));
        }
        Ok(sites)
    }

    /// The practices in the order of the list, read from the file as they are asked for.
    ///
    /// # Errors
    /// When the file has gone.
    pub(crate) fn rows(&self) -> Result<impl Iterator<Item = Result<Row, String>> + use<>, SitesError> {
        let read = |source| SitesError::Read { path: self.path.clone(), source };
        let reader = reader(&self.path, self.delimiter).map_err(read)?;
        let (columns, nation) = (self.columns, self.nation);
        Ok(reader.into_byte_records().filter_map(move |record| match record {
            Ok(record) => columns.row(&record, nation).transpose(),
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                Some(Err(format!("line {line}: {error}")))
            }
        }))
    }
}

fn reader(path: &Path, delimiter: u8) -> std::io::Result<csv::Reader<BufReader<File>>> {
    let mut file = BufReader::new(File::open(path)?);
    // Spreadsheets write a mark in front that belongs to no name.
    if !file.fill_buf()?.starts_with("\u{feff}".as_bytes()) {
        file.seek(SeekFrom::Start(0))?;
    } else {
        file.seek(SeekFrom::Start(3))?;
    }
    Ok(csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).trim(csv::Trim::All).from_reader(file))
}

fn into_io(error: csv::Error) -> std::io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => std::io::Error::other(format!("{other:?}")),
    }
}

/// The separator that cuts the first line into most pieces. ¬ in Latin-1 is that of a public register.
fn delimiter_of(first: &[u8]) -> u8 {
    let count = |delimiter: u8| first.iter().filter(|&&byte| byte == delimiter).count();
    [b',', b';', b'\t', b'|', 0xAC].into_iter().rev().max_by_key(|&delimiter| count(delimiter)).unwrap_or(b',')
}

/// Text of a cell. What is not UTF-8 is taken for the encoding that old spreadsheets write.
fn text(cell: &[u8]) -> String {
    match std::str::from_utf8(cell) {
        Ok(text) => text.trim().to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(cell).0.trim().to_owned(),
    }
}

impl Columns {
    fn find(headers: &csv::ByteRecord, path: &Path) -> Result<Self, SitesError> {
        let names: Vec<String> = headers.iter().map(text).collect();
        let plain: Vec<String> = names
            .iter()
            .map(|name| name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect())
            .collect();
        // The first name of the list that is there wins: a file with “name” and “practice” means “name”.
        let find = |known: &[&str]| known.iter().find_map(|known| plain.iter().position(|name| name == known));
        let missing =
            |what, example| SitesError::NoColumn { path: path.to_owned(), what, example, found: names.join(", ") };
        let columns = Self {
            name: find(NAME),
            website: find(WEBSITE).ok_or_else(|| missing("address of the website", "website"))?,
            code: find(CODE),
            nation: find(NATION),
        };
        if columns.name.is_none() && columns.code.is_none() {
            return Err(missing("name of the practice", "name"));
        }
        Ok(columns)
    }

    /// The practice of a line; nothing for a line without any words.
    fn row(self, record: &csv::ByteRecord, usual: Nation) -> Result<Option<Row>, String> {
        if record.iter().all(|cell| cell.is_empty()) {
            return Ok(None);
        }
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |column: Option<usize>| column.and_then(|column| record.get(column)).map(text).unwrap_or_default();
        let code = Some(cell(self.code)).filter(|code| !code.is_empty());
        let mut name = cell(self.name);
        if name.is_empty() {
            name = code.clone().ok_or_else(|| format!("line {line}: no name of a practice"))?;
        }
        let nation = match cell(self.nation) {
            empty if empty.is_empty() => usual,
            word => word.parse().map_err(|error| format!("line {line}: {error}"))?,
        };
        Ok(Some(Row { line, practice: Practice { name, website: cell(Some(self.website)), code, nation } }))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use proptest::prelude::*;

    use super::*;

    fn sites(bytes: &[u8]) -> Result<Vec<Row>, SitesError> {
        let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
        file.write_all(bytes).expect("written");
        let sites = Sites::open(file.path(), Nation::England)?;
        Ok(sites.rows()?.map(|row| row.expect("looked over before")).collect())
    }

    #[test]
    fn columns_are_found_by_name_in_any_order_and_case() {
        let rows = sites(
            b"\xef\xbb\xbfODS Code,Country,Website URL,Practice Name\nX12345,Wales,https://elm.example,Elm Tree\n",
        )
        .expect("understood");
        assert_eq!(
            rows,
            [Row {
                line: 2,
                practice: Practice {
                    name: "Elm Tree".to_owned(),
                    website: "https://elm.example".to_owned(),
                    code: Some("X12345".to_owned()),
                    nation: Nation::Wales
                }
            }]
        );
    }

    #[test]
    fn the_missing_column_is_named_with_those_that_are_there() {
        let error = sites(b"practice,telephone\nElm Tree,0\n").expect_err("no website").to_string();
        assert!(
            error.contains("line 1") && error.contains("“website”") && error.contains("practice, telephone"),
            "{error}"
        );
        let error = sites(b"url\nhttps://elm.example\n").expect_err("no name").to_string();
        assert!(error.contains("name of the practice"), "{error}");
    }

    #[test]
    fn lines_with_mistakes_are_told_by_number_and_not_all_at_once() {
        let mut csv = b"name,website,nation\nElm,https://elm.example,Narnia\n,https://x.example,\n".to_vec();
        for _ in 0..10 {
            csv.extend_from_slice(b"Oak,,Atlantis\n");
        }
        let error = sites(&csv).expect_err("mistakes").to_string();
        assert!(error.contains("line 2: “Narnia” is not a nation"), "{error}");
        assert!(error.contains("line 3: no name"), "{error}");
        assert!(error.contains("and 7 more"), "{error}");
    }

    #[test]
    fn empty_files_and_lists_say_what_is_missing() {
        assert!(matches!(sites(b""), Err(SitesError::Empty(_))));
        assert!(matches!(sites(b"\n"), Err(SitesError::Empty(_))));
        assert!(matches!(sites(b"name,website\n\n"), Err(SitesError::NoPractices(_))));
    }

    #[test]
    fn other_separators_and_old_encodings_are_read() {
        let rows = sites(b"OrganisationCode\xacOrganisationName\xacWebsite\nX1\xacCaf\xe9 Lane\xachttp://c.example\n")
            .expect("Latin-1");
        assert_eq!(rows[0].practice.name, "Café Lane");
        assert_eq!(rows[0].practice.website, "http://c.example");
        let rows = sites("name;website\n\"Elm; Tree\";elm.example\n".as_bytes()).expect("semicolons");
        assert_eq!(rows[0].practice.name, "Elm; Tree");
    }

    #[test]
    fn a_row_that_stops_early_has_no_website() {
        let rows = sites(b"name,website\nElm Tree\n").expect("short row");
        assert_eq!(rows[0].practice.website, "");
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_list_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = sites(&bytes);
        }

        #[test]
        fn what_a_csv_writer_writes_is_read_back(names in proptest::collection::vec("[^\\p{C}]{0,12}[a-z]", 1..8)) {
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(["name", "website"]).expect("in memory");
            for name in &names {
                writer.write_record([name.as_str(), "https://x.example"]).expect("in memory");
            }
            let rows = sites(&writer.into_inner().expect("in memory")).expect("well-formed");
            let read: Vec<&str> = rows.iter().map(|row| row.practice.name.as_str()).collect();
            prop_assert_eq!(read, names.iter().map(|name| name.trim()).collect::<Vec<_>>());
        }
    }
}
