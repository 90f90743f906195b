//! Where a statement comes from: `knowledge/sources.toml` holds every outside source once, with
//! the date on which one of us last looked at it.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// How sure we are that a source says what we say it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Read, and it says so plainly.
    High,
    /// Read in part, or told by others.
    Medium,
    /// Not verified: to be shown with these words.
    Low,
}

/// One outside source.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Title as its publisher gives it.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its address.
    pub url: String,
    /// The date on which the statement was last checked against it.
    pub checked: Date,
    /// How sure we are.
    pub confidence: Confidence,
}

/// All sources by their key.
#[derive(Debug, Clone, Default)]
pub struct Sources(BTreeMap<String, Source>);

/// The key names no source.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no source “{0}” in knowledge/sources.toml; add it there, with the date on which it was checked")]
pub struct SourceError(pub String);

impl Sources {
    /// From pairs of key and source.
    #[must_use]
    pub fn new(all: BTreeMap<String, Source>) -> Self {
        Self(all)
    }

    /// The source with this key.
    ///
    /// # Errors
    /// When there is none.
    pub fn get(&self, key: &str) -> Result<&Source, SourceError> {
        self.0.get(key).ok_or_else(|| SourceError(key.to_owned()))
    }

    /// All of them, by key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Source)> {
        self.0.iter().map(|(key, source)| (key.as_str(), source))
    }
}
