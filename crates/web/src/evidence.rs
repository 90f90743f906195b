//! `/evidence`: every figure with its source, as a table, a chart and a download.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use base::{Confidence, in_words};
use evidence::{Cell, Dataset, Library, Topic};

use crate::cite;
use crate::errors::{self, html};
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "evidence/list.html")]
struct List {
    page: Page,
    groups: Vec<Group>,
}

struct Group {
    title: &'static str,
    datasets: Vec<&'static Dataset>,
}

#[derive(Template)]
#[template(path = "evidence/dataset.html")]
struct DatasetPage {
    page: Page,
    dataset: &'static Dataset,
    topic: &'static str,
    chart: Option<String>,
    rows: Vec<RowShown>,
    sources: Vec<SourceShown>,
    first_published: String,
    changes: Vec<(String, &'static str)>,
}

struct RowShown {
    cells: Vec<CellShown>,
    /// Numbers of the sources below the table.
    sources: Vec<usize>,
    confidence: &'static str,
    note: &'static str,
}

struct CellShown {
    text: String,
    is_figure: bool,
    is_label: bool,
}

struct SourceShown {
    number: usize,
    line: String,
}

/// `GET /evidence`
pub(crate) async fn list() -> Response {
    let groups = Topic::ALL
        .map(|topic| Group { title: topic.title(), datasets: Library::ours().of(topic).collect() })
        .into_iter()
        .filter(|group| !group.datasets.is_empty())
        .collect();
    let page = Page::new(
        Area::Act,
        "The evidence",
        "Figures on registration, bills and patients’ details, each with its source and how sure we are.",
    );
    html(&List { page, groups })
}

/// `GET /evidence/{slug}`
pub(crate) async fn show(Path(slug): Path<String>) -> Response {
    let Some(dataset) = Library::ours().find(&slug) else { return errors::not_found().await };
    let mut keys: Vec<&'static str> = Vec::new();
    let rows = dataset.rows.iter().map(|row| row_shown(dataset, row, &mut keys)).collect();
    let sources = keys
        .iter()
        .enumerate()
        .filter_map(|(at, key)| {
            let source = evidence::sources().get(key).ok()?;
            Some(SourceShown { number: at + 1, line: cite::line(source) })
        })
        .collect();
    let page =
        Page::new(Area::Act, dataset.title.clone(), "A table, a chart and a download, with a source for each figure.");
    html(&DatasetPage {
        page,
        dataset,
        topic: dataset.topic.title(),
        chart: evidence::svg(dataset, false),
        rows,
        sources,
        first_published: in_words(dataset.first_published),
        changes: dataset.changes.iter().map(|change| (in_words(change.on), change.what.as_str())).collect(),
    })
}

fn row_shown(dataset: &'static Dataset, row: &'static evidence::Row, keys: &mut Vec<&'static str>) -> RowShown {
    let cells = row
        .cells
        .iter()
        .enumerate()
        .map(|(at, cell)| CellShown {
            text: match cell {
                // Days read better in words; what is no whole day stays as it is.
                Cell::Text(text) => text.parse().map_or_else(|_| text.clone(), in_words),
                other => other.shown(),
            },
            is_figure: dataset.columns[at].is_figure,
            is_label: at == dataset.label,
        })
        .collect();
    let sources = row
        .sources
        .iter()
        .map(|key| {
            let place = keys.iter().position(|known| known == key);
            place.unwrap_or_else(|| {
                keys.push(key);
                keys.len() - 1
            }) + 1
        })
        .collect();
    let confidence = match row.confidence {
        Confidence::High => "read",
        Confidence::Medium => "told by others, or worked out",
        Confidence::Low => "not verified",
    };
    RowShown { cells, sources, confidence, note: &row.note }
}

/// `GET /evidence/{slug}/figures.csv`
pub(crate) async fn as_csv(Path(slug): Path<String>) -> Response {
    let Some(dataset) = Library::ours().find(&slug) else { return errors::not_found().await };
    file(&format!("{slug}.csv"), "text/csv; charset=utf-8", evidence::csv(dataset))
}

/// `GET /evidence/{slug}/datapackage.json`
pub(crate) async fn as_package(Path(slug): Path<String>) -> Response {
    let Some(dataset) = Library::ours().find(&slug) else { return errors::not_found().await };
    file("datapackage.json", "application/json", evidence::data_package(dataset, evidence::sources()))
}

/// `GET /evidence/{slug}/chart.svg`
pub(crate) async fn chart(Path(slug): Path<String>) -> Response {
    let drawn = Library::ours().find(&slug).and_then(|dataset| evidence::svg(dataset, true));
    let Some(drawn) = drawn else { return errors::not_found().await };
    file(&format!("{slug}.svg"), "image/svg+xml", drawn)
}

fn file(name: &str, mime: &'static str, content: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, mime.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*".to_owned()),
    ];
    (headers, content).into_response()
}
