//! What a check says, in the many shapes that people and programs want it in.

mod concise;
mod excerpt;
mod github;
mod html;
mod json;
mod junit;
mod sarif;
mod text;
mod words;
mod wrap;

use crate::checked::{Checked, Totals, Unread};
use crate::term::Paint;

pub(crate) use words::{date_in_words, kind as kind_in_words, level as level_in_words};
pub(crate) use wrap::wrap;

/// The shapes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people: each finding with the words, the reason and what to write instead
    #[default]
    Text,
    /// One line for each finding
    Concise,
    /// One JSON object
    Json,
    /// One JSON object a line for each document
    JsonLines,
    /// SARIF 2.1.0, for code hosting and editors
    Sarif,
    /// JUnit XML, for build servers
    Junit,
    /// Annotations of GitHub Actions
    Github,
    /// One page that stands alone, to read, print or send
    Html,
}

/// One shape. Documents are written one by one, so that memory stays flat however many there are.
pub(crate) trait Render: Sync {
    /// Whether the head speaks of all documents, so that they must be kept until the last one.
    fn gathers(&self) -> bool {
        false
    }

    /// Before the first document. The overview is empty unless the shape gathers.
    fn head(&self, overview: &Overview) -> String {
        let _ = overview;
        String::new()
    }

    /// One document; empty when there is nothing to say. Runs beside others.
    fn document(&self, checked: &Checked) -> String;

    /// A document that could not be read; standard error says it as well.
    fn unread(&self, unread: &Unread) -> String {
        let _ = unread;
        String::new()
    }

    /// Between two pieces that are not empty.
    fn between(&self) -> &'static str {
        ""
    }

    /// After the last document.
    fn tail(&self, totals: &Totals) -> String {
        let _ = totals;
        String::new()
    }
}

/// All documents at a glance.
#[derive(Debug, Default)]
pub(crate) struct Overview {
    /// Counts.
    pub(crate) totals: Totals,
    /// One row for each document.
    pub(crate) rows: Vec<Row>,
}

/// A document at a glance.
#[derive(Debug)]
pub(crate) struct Row {
    /// As the person named it.
    pub(crate) source: String,
    /// Its grade.
    pub(crate) grade: policy::Grade,
    /// What it says of each kind.
    pub(crate) summary: policy::Summary,
    /// How many things are to be mended.
    pub(crate) findings: usize,
}

impl Row {
    /// The row of a document.
    pub(crate) fn of(checked: &Checked) -> Self {
        Self {
            source: checked.source.clone(),
            grade: checked.report.grade,
            summary: checked.report.summary.clone(),
            findings: checked.report.findings.len(),
        }
    }
}

/// What a shape must know besides the documents.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// Colours, or none.
    pub(crate) paint: Paint,
    /// Columns.
    pub(crate) width: usize,
    /// Whether one document was asked about: then also a clean one is spoken of.
    pub(crate) single: bool,
    /// Today, for formats that carry a date.
    pub(crate) today: base::Date,
}

/// The shape as asked for.
pub(crate) fn renderer(format: Format, look: Look) -> Box<dyn Render> {
    match format {
        Format::Text => Box::new(text::Text::new(look)),
        Format::Concise => Box::new(concise::Concise),
        Format::Json => Box::new(json::Json),
        Format::JsonLines => Box::new(json::JsonLines),
        Format::Sarif => Box::new(sarif::Sarif),
        Format::Junit => Box::new(junit::Junit),
        Format::Github => Box::new(github::Github),
        Format::Html => Box::new(html::Html { today: look.today }),
    }
}
