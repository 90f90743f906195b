//! What is wrong with a data file, and where: file, line, column.

use std::fmt;

/// A data file that cannot be read, or a row that makes no sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataError {
    /// The file's name, as it was given.
    pub file: String,
    /// The line, from 1.
    pub line: Option<u64>,
    /// The column, such as `column 10 (Postcode)`.
    pub column: Option<String>,
    /// What is wrong there.
    pub what: What,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum What {
    /// Another kind of file.
    #[error(
        "this is none of the files that are known here (epraccur.csv, ebranchs.csv, etr.csv, GP.csv, Code-Point Open, ONS Postcode Directory, constituency tables, answers of trusts); see `careof data add --help`"
    )]
    Unknown,
    /// The file is empty.
    #[error("there is nothing in it; fetch it again from its publisher")]
    Empty,
    /// A row is cut short or too long.
    #[error(
        "this row has {found} columns and should have {wanted}; the file may be only half here, or its columns have changed. Fetch it again from its publisher"
    )]
    Columns {
        /// How many there are.
        found: usize,
        /// How many there should be.
        wanted: usize,
    },
    /// A column that is needed is not in the heading.
    #[error("the heading has no column “{0}”; this edition may have renamed it")]
    NoColumn(String),
    /// A cell says something that cannot stand there.
    #[error("“{found}” cannot stand here; expected {wanted}")]
    Cell {
        /// What stands there, shortened.
        found: String,
        /// What should.
        wanted: &'static str,
    },
    /// So many cells make no sense that the columns must have moved.
    #[error(
        "the columns seem to have moved: {odd} of {rows} rows make no sense, this one because “{found}” stands where {wanted} belongs"
    )]
    Moved {
        /// Rows that make no sense.
        odd: u64,
        /// Rows read.
        rows: u64,
        /// What stands in the first of them.
        found: String,
        /// What should.
        wanted: &'static str,
    },
    /// The archive cannot be opened.
    #[error("the archive cannot be read ({0}); it may be only half here. Fetch it again from its publisher")]
    Archive(String),
    /// JSON that is not what it should be.
    #[error("this is not the table that its first lines promise ({0}); fetch it again from its publisher")]
    Json(String),
    /// The disk or the pipe broke off.
    #[error("it could not be read to its end ({0})")]
    Broken(String),
}

impl DataError {
    /// About a whole file.
    #[must_use]
    pub fn whole(file: &str, what: What) -> Self {
        Self { file: file.to_owned(), line: None, column: None, what }
    }

    /// About a line.
    #[must_use]
    pub fn line(file: &str, line: u64, what: What) -> Self {
        Self { file: file.to_owned(), line: Some(line), column: None, what }
    }

    /// About a cell; `column` counts from 1.
    #[must_use]
    pub fn cell(file: &str, line: u64, column: usize, name: &str, found: &str, wanted: &'static str) -> Self {
        let found = found.chars().filter(|c| !c.is_control()).take(40).collect();
        let column = Some(format!("column {column} ({name})"));
        Self { file: file.to_owned(), line: Some(line), column, what: What::Cell { found, wanted } }
    }
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", {column}")?;
        }
        write!(f, ": {}", self.what)
    }
}

impl std::error::Error for DataError {}
