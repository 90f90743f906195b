//! Datasets to take away: CSV that no spreadsheet mistakes for a formula, and a description after the Data Package
//! specification (frictionlessdata.io, version 1).

use base::{Confidence, Sources};
use serde_json::{Value, json};

use crate::dataset::{Cell, Dataset};
use crate::load::EVERYWHERE;

/// The table with its three last columns, in UTF-8 with CRLF line ends (RFC 4180).
#[must_use]
pub fn csv(dataset: &Dataset) -> String {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let header = dataset.columns.iter().map(|column| column.name.as_str()).chain(EVERYWHERE);
    let mut records = vec![header.map(str::to_owned).collect::<Vec<_>>()];
    for row in &dataset.rows {
        let cells = row.cells.iter().map(|cell| match cell {
            Cell::Text(text) => harmless(text),
            Cell::Figure(_, written) => written.clone(),
            Cell::Empty => String::new(),
        });
        let last = [row.sources.join(" "), mark(row.confidence).to_owned(), harmless(&row.note)];
        records.push(cells.chain(last).collect());
    }
    for record in records {
        writer.write_record(record).expect("memory takes every record, and all are of one length");
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// Words that a spreadsheet would take for a formula begin with an apostrophe.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// `datapackage.json` beside the CSV.
#[must_use]
pub fn data_package(dataset: &Dataset, sources: &Sources) -> String {
    let fields: Vec<Value> = dataset
        .columns
        .iter()
        .map(|column| json!({"name": column.name, "title": column.title, "type": if column.is_figure { "number" } else { "string" }}))
        .chain([
            json!({"name": "source", "title": "Sources", "type": "string", "description": "Names in “sources”, parted by spaces"}),
            json!({"name": "confidence", "title": "How sure", "type": "string", "constraints": {"enum": ["high", "medium", "low"]}}),
            json!({"name": "note", "title": "Note", "type": "string"}),
        ])
        .collect();
    let mut keys: Vec<&String> = dataset.rows.iter().flat_map(|row| &row.sources).collect();
    keys.sort_unstable();
    keys.dedup();
    let named: Vec<Value> = keys
        .iter()
        .filter_map(|key| sources.get(key).ok().map(|s| json!({"name": key, "title": format!("{}: {}", s.publisher, s.title), "path": s.url, "checked": s.checked.to_string()})))
        .collect();
    let package = json!({
        "profile": "tabular-data-package",
        "name": dataset.slug,
        "title": dataset.title,
        "description": format!("{} {}", dataset.about, dataset.reading),
        "created": dataset.first_published.to_string(),
        "sources": named,
        "resources": [{
            "profile": "tabular-data-resource",
            "name": dataset.slug,
            "path": format!("{}.csv", dataset.slug),
            "encoding": "utf-8",
            "dialect": {"lineTerminator": "\r\n"},
            "schema": {"fields": fields, "missingValues": [""]},
        }],
    });
    serde_json::to_string_pretty(&package).unwrap_or_default()
}

fn mark(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}
