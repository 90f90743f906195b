//! What is wrong in a campaign's files, where, and what to do about it.

use std::fmt;
use std::ops::Range;

/// A mistake in a file below `knowledge/campaigns/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file, such as `stop-sharing/petition.toml`.
    pub file: String,
    /// Its line, from 1.
    pub line: usize,
    /// What is wrong, and what to do.
    pub what: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

impl std::error::Error for Mistake {}

/// A file while it is being read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text<'a> {
    /// Its path below the campaigns' folder.
    pub(crate) file: &'a str,
    /// What it holds.
    pub(crate) content: &'a str,
}

impl Text<'_> {
    /// A mistake at a place in it.
    pub(crate) fn mistake(&self, place: Range<usize>, what: impl Into<String>) -> Mistake {
        let before = self.content.get(..place.start).unwrap_or(self.content);
        Mistake { file: self.file.to_owned(), line: before.matches('\n').count() + 1, what: what.into() }
    }

    /// Reads it.
    pub(crate) fn read<T: serde::de::DeserializeOwned>(&self) -> Result<T, Mistake> {
        toml::from_str(self.content)
            .map_err(|error| self.mistake(error.span().unwrap_or(0..0), error.message().to_owned()))
    }
}
