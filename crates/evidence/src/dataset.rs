//! What a dataset is.

use base::{Confidence, Date};
use serde::Deserialize;

use crate::chart::Chart;

/// What a dataset is about; the page `/evidence` is ordered by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Patients' details and the Home Office.
    DataSharing,
    /// Registering with a practice.
    Registration,
    /// Bills and paying first.
    Charging,
    /// What delay and fear do.
    Harm,
    /// Other countries.
    World,
}

impl Topic {
    /// All, in the order of the page.
    pub const ALL: [Self; 5] = [Self::DataSharing, Self::Registration, Self::Charging, Self::Harm, Self::World];

    /// For headings.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::DataSharing => "Patients’ details and the Home Office",
            Self::Registration => "Registering with a practice",
            Self::Charging => "Bills, and paying first",
            Self::Harm => "What delay and fear do",
            Self::World => "Other countries",
        }
    }
}

/// A column of figures or of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// In the CSV.
    pub name: String,
    /// For people.
    pub title: String,
    /// Whether it holds figures.
    pub is_figure: bool,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A figure, and how it is written in the file.
    Figure(f64, String),
    /// Not known.
    Empty,
}

impl Cell {
    /// As people read it: thousands parted by commas.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Figure(_, written) => grouped(written),
            Self::Empty => String::new(),
        }
    }
}

/// One row: its cells in the order of the columns, and where they come from.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// In the order of [`Dataset::columns`].
    pub cells: Vec<Cell>,
    /// Keys of `knowledge/sources.toml`; at least one.
    pub sources: Vec<String>,
    /// How sure we are of the whole row.
    pub confidence: Confidence,
    /// What a reader must know of it; may be empty.
    pub note: String,
}

/// A change of the figures that readers are told of.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// When.
    pub on: Date,
    /// What.
    pub what: String,
}

/// Figures with their sources.
#[derive(Debug, Clone, PartialEq)]
pub struct Dataset {
    /// For addresses and file names.
    pub slug: String,
    /// For people.
    pub title: String,
    /// What it is about.
    pub topic: Topic,
    /// Place within its topic.
    pub order: u32,
    /// What the figures are.
    pub about: String,
    /// How to read them, and what they do not say.
    pub reading: String,
    /// The column that names a row.
    pub label: usize,
    /// All columns but the three that every dataset has.
    pub columns: Vec<Column>,
    /// The figures.
    pub rows: Vec<Row>,
    /// How they are drawn, when they are.
    pub chart: Option<Chart>,
    /// When the page first showed it.
    pub first_published: Date,
    /// What has changed since, newest first.
    pub changes: Vec<Change>,
}

impl Dataset {
    /// The place of a column by its name in the CSV.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// What a row is called.
    #[must_use]
    pub fn name_of(&self, row: &Row) -> String {
        row.cells.get(self.label).map(Cell::shown).unwrap_or_default()
    }
}

/// `8127` → `8,127`. Years stand in columns of words.
pub(crate) fn grouped(written: &str) -> String {
    let (whole, rest) = written.split_once('.').map_or((written, None), |(whole, rest)| (whole, Some(rest)));
    let mut shown = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) && !shown.ends_with('-') {
            shown.push(',');
        }
        shown.push(digit);
    }
    rest.map_or(shown.clone(), |rest| format!("{shown}.{rest}"))
}
