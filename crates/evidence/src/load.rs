//! Reads a dataset from its two files. Everything that could mislead is a mistake with file and line.

use std::collections::BTreeSet;

use base::{Confidence, Date};
use serde::Deserialize;

use crate::chart::Chart;
use crate::dataset::{Cell, Change, Column, Dataset, Row, Topic};
use crate::mistake::{Mistake, Why};

/// The columns that every dataset has, last.
pub(crate) const EVERYWHERE: [&str; 3] = ["source", "confidence", "note"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    title: String,
    topic: Topic,
    order: u32,
    about: String,
    reading: String,
    label: String,
    first_published: Date,
    #[serde(default)]
    changes: Vec<Change>,
    figures: toml::Table,
    texts: toml::Table,
    chart: Option<Chart>,
}

/// A dataset from what it is (`about`, the TOML) and its figures (`figures`, the CSV); `is_source` tells which keys are
/// in `knowledge/sources.toml`.
///
/// # Errors
/// A [`Mistake`] with the file and the line.
pub fn read(slug: &str, about: &str, figures: &str, is_source: impl Fn(&str) -> bool) -> Result<Dataset, Mistake> {
    let in_toml = |line, why| Mistake { file: format!("{slug}.toml"), line, why };
    let head: About = toml::from_str(about).map_err(|error| {
        let line = error.span().map_or(1, |span| about[..span.start].matches('\n').count() + 1);
        in_toml(line, Why::Toml(error.message().to_owned()))
    })?;
    let sheet = Sheet { slug, head: &head, is_source: &is_source };
    let (columns, rows) = sheet.table(figures)?;
    let label = columns.iter().position(|column| column.name == head.label);
    let label = label.ok_or_else(|| in_toml(1, Why::Chart(head.label.clone())))?;
    let dataset = Dataset {
        slug: slug.to_owned(),
        title: head.title,
        topic: head.topic,
        order: head.order,
        about: head.about,
        reading: head.reading,
        label,
        columns,
        rows,
        chart: head.chart,
        first_published: head.first_published,
        changes: head.changes,
    };
    match dataset.chart.as_ref().and_then(|chart| unknown_in(chart, &dataset)) {
        Some(name) => {
            let line = about.lines().position(|line| line.starts_with("chart")).map_or(1, |at| at + 1);
            Err(in_toml(line, Why::Chart(name)))
        }
        None => Ok(dataset),
    }
}

fn unknown_in(chart: &Chart, dataset: &Dataset) -> Option<String> {
    let names: BTreeSet<String> = dataset.rows.iter().map(|row| dataset.name_of(row)).collect();
    let is_figure = |name: &str| dataset.column(name).is_some_and(|at| dataset.columns[at].is_figure);
    let value = chart.values.iter().find(|name| !is_figure(name));
    let row = chart.rows.iter().find(|name| !names.contains(*name));
    value.or(row).cloned()
}

struct Sheet<'a, F: Fn(&str) -> bool> {
    slug: &'a str,
    head: &'a About,
    is_source: &'a F,
}

impl<F: Fn(&str) -> bool> Sheet<'_, F> {
    fn mistake(&self, line: usize, why: Why) -> Mistake {
        Mistake { file: format!("{}.csv", self.slug), line, why }
    }

    fn table(&self, figures: &str) -> Result<(Vec<Column>, Vec<Row>), Mistake> {
        let mut reader = csv::ReaderBuilder::new().from_reader(figures.as_bytes());
        let header = reader.headers().map_err(|error| self.mistake(1, Why::Csv(error.to_string())))?.clone();
        let columns = self.columns(&header)?;
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|error| {
                let line = error.position().map_or(1, csv::Position::line);
                self.mistake(usize::try_from(line).unwrap_or(1), Why::Csv(error.to_string()))
            })?;
            let line = record.position().map_or(1, csv::Position::line);
            rows.push(
                self.row(&columns, &record).map_err(|why| self.mistake(usize::try_from(line).unwrap_or(1), why))?,
            );
        }
        Ok((columns, rows))
    }

    fn columns(&self, header: &csv::StringRecord) -> Result<Vec<Column>, Mistake> {
        let title = |table: &toml::Table, name: &str| table.get(name).and_then(toml::Value::as_str).map(str::to_owned);
        let names: Vec<&str> = header.iter().collect();
        let own = names.len().saturating_sub(EVERYWHERE.len());
        let columns: Option<Vec<Column>> = names[..own]
            .iter()
            .map(|name| {
                let (figure, text) = (title(&self.head.figures, name), title(&self.head.texts, name));
                let is_figure = figure.is_some();
                Some(Column { name: (*name).to_owned(), title: figure.or(text)?, is_figure })
            })
            .collect();
        let expected = self.head.texts.len() + self.head.figures.len();
        match columns.filter(|columns| names[own..] == EVERYWHERE && columns.len() == expected) {
            Some(columns) => Ok(columns),
            None => {
                let known: Vec<&str> =
                    self.head.texts.keys().chain(self.head.figures.keys()).map(String::as_str).collect();
                Err(self.mistake(1, Why::Columns { found: names.join(", "), expected: known.join(", ") }))
            }
        }
    }

    fn row(&self, columns: &[Column], record: &csv::StringRecord) -> Result<Row, Why> {
        let cells =
            columns.iter().zip(record).map(|(column, value)| cell(column, value.trim())).collect::<Result<_, _>>()?;
        let at = |offset: usize| record.get(columns.len() + offset).unwrap_or("").trim();
        let sources: Vec<String> = at(0).split_whitespace().map(str::to_owned).collect();
        if sources.is_empty() {
            return Err(Why::NoSource);
        }
        if let Some(unknown) = sources.iter().find(|key| !(self.is_source)(key)) {
            return Err(Why::UnknownSource(unknown.clone()));
        }
        let confidence = match at(1) {
            "high" => Confidence::High,
            "medium" => Confidence::Medium,
            "low" => Confidence::Low,
            other => return Err(Why::Confidence(other.to_owned())),
        };
        Ok(Row { cells, sources, confidence, note: at(2).to_owned() })
    }
}

fn cell(column: &Column, value: &str) -> Result<Cell, Why> {
    if value.is_empty() {
        return Ok(Cell::Empty);
    }
    if !column.is_figure {
        return Ok(Cell::Text(value.to_owned()));
    }
    let plain = value.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
    let number = value.parse::<f64>().ok().filter(|number| plain && number.is_finite());
    number
        .map(|number| Cell::Figure(number, value.to_owned()))
        .ok_or_else(|| Why::Number { column: column.name.clone(), value: value.to_owned() })
}
