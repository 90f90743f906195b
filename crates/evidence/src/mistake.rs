//! What can be wrong in a file of the evidence, with file and line.

/// A mistake in `knowledge/evidence`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("knowledge/evidence/{file}, line {line}: {why}")]
pub struct Mistake {
    /// Name of the file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub why: Why,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// The TOML cannot be read.
    #[error("{0}")]
    Toml(String),
    /// The CSV cannot be read.
    #[error("{0}")]
    Csv(String),
    /// Columns that the TOML does not name, or lacks.
    #[error(
        "the columns are {found}; {expected} were expected: those that the TOML names, then source, confidence, note"
    )]
    Columns {
        /// As they stand.
        found: String,
        /// As the TOML names them.
        expected: String,
    },
    /// A figure without a source.
    #[error("this row has no source; every figure needs one (a key of knowledge/sources.toml)")]
    NoSource,
    /// A key that is not in `sources.toml`.
    #[error("no source “{0}” in knowledge/sources.toml; add it there, with the date on which it was checked")]
    UnknownSource(String),
    /// A mark that is none of the three.
    #[error("“{0}” is no mark of confidence; write high, medium or low")]
    Confidence(String),
    /// A number that is none.
    #[error(
        "“{value}” in the column “{column}” is no number; write it without commas and signs, or leave the cell empty"
    )]
    Number {
        /// The column.
        column: String,
        /// What stands there.
        value: String,
    },
    /// The chart names what is not there.
    #[error("the chart names “{0}”, which is neither a column with figures nor a row")]
    Chart(String),
    /// One of the two files is missing.
    #[error("{0} is missing; a dataset is two files of the same name")]
    Alone(String),
}
