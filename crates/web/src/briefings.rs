//! `/briefings`: long texts with a source for each statement, as pages and as PDF.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use base::{Confidence, in_words};
use evidence::{Briefing, Dataset, Library, Piece, Statement};
use languages::Language;
use print::Format;
use print::book::{Book, Part, Text};

use crate::app::App;
use crate::cite;
use crate::errors::{self, html};
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "briefings/list.html")]
struct List {
    page: Page,
    all: &'static [Briefing],
}

#[derive(Template)]
#[template(path = "briefings/briefing.html")]
struct BriefingPage {
    page: Page,
    briefing: &'static Briefing,
    pieces: Vec<Shown>,
    sources: Vec<String>,
    first_published: String,
    changes: Vec<(String, &'static str)>,
}

/// A part as the page shows it.
enum Shown {
    Heading(&'static str),
    Paragraph(Said),
    Points(Vec<Said>),
    Table(&'static Dataset, Vec<Vec<String>>),
}

/// A statement with the numbers of its sources.
struct Said {
    words: &'static str,
    numbers: Vec<usize>,
    unsure: bool,
}

fn all() -> &'static [Briefing] {
    evidence::briefings().unwrap_or_default()
}

/// `GET /briefings`
pub(crate) async fn list() -> Response {
    let page = Page::new(
        Area::Act,
        "Briefings",
        "Patients’ details, charging, registration, other countries: what is known, with a source for each statement.",
    );
    html(&List { page, all: all() })
}

/// `GET /briefings/{slug}`
pub(crate) async fn show(Path(slug): Path<String>) -> Response {
    let Some(briefing) = all().iter().find(|briefing| briefing.slug == slug) else { return errors::not_found().await };
    let mut keys: Vec<&'static str> = Vec::new();
    let pieces = briefing
        .pieces
        .iter()
        .filter_map(|piece| {
            Some(match piece {
                Piece::Heading(words) => Shown::Heading(words),
                Piece::Paragraph(statement) => Shown::Paragraph(said(statement, &mut keys)),
                Piece::Points(points) => Shown::Points(points.iter().map(|point| said(point, &mut keys)).collect()),
                Piece::Table(name) => {
                    let dataset = Library::ours().find(name)?;
                    Shown::Table(dataset, cells(dataset))
                }
            })
        })
        .collect();
    html(&BriefingPage {
        page: Page::new(Area::Act, briefing.title.clone(), briefing.summary.clone()),
        briefing,
        pieces,
        sources: keys.iter().filter_map(|key| evidence::sources().get(key).ok()).map(cite::line).collect(),
        first_published: in_words(briefing.first_published),
        changes: briefing.changes.iter().map(|(on, what)| (in_words(*on), what.as_str())).collect(),
    })
}

/// `GET /briefings/{slug}/briefing.pdf`
pub(crate) async fn as_pdf(State(app): State<App>, Path(slug): Path<String>) -> Response {
    let Some(briefing) = all().iter().find(|briefing| briefing.slug == slug) else { return errors::not_found().await };
    let set = tokio::task::spawn_blocking(move || print::print_book(&book(briefing), Format::Pdf));
    match app.when_there_is_room(set).await {
        Err(_) => errors::busy(),
        Ok(Ok(Ok(printed))) => match printed.files.into_iter().next() {
            Some(file) => {
                let name = format!("attachment; filename=\"{slug}.pdf\"");
                let headers = [(header::CONTENT_TYPE, "application/pdf"), (header::CONTENT_DISPOSITION, name.as_str())];
                (headers, file).into_response()
            }
            None => errors::broken(),
        },
        Ok(_) => errors::broken(),
    }
}

fn said(statement: &'static Statement, keys: &mut Vec<&'static str>) -> Said {
    Said { words: &statement.words, numbers: numbers(statement, keys), unsure: is_unsure(statement) }
}

/// The places of a statement's sources in the list below, which grows with each new one.
fn numbers(statement: &'static Statement, keys: &mut Vec<&'static str>) -> Vec<usize> {
    let place = |key: &'static String, keys: &mut Vec<&'static str>| {
        keys.iter().position(|known| known == key).unwrap_or_else(|| {
            keys.push(key);
            keys.len() - 1
        }) + 1
    };
    statement.sources.iter().map(|key| place(key, keys)).collect()
}

/// It says so itself, or rests only on what we are not sure of.
fn is_unsure(statement: &Statement) -> bool {
    let sure = |key: &String| evidence::sources().get(key).is_ok_and(|source| source.confidence == Confidence::High);
    statement.unsure || (!statement.sources.is_empty() && !statement.sources.iter().any(sure))
}

/// A dataset's cells in words.
fn cells(dataset: &Dataset) -> Vec<Vec<String>> {
    let shown = |cell: &evidence::Cell| match cell {
        evidence::Cell::Text(text) => text.parse().map_or_else(|_| text.clone(), in_words),
        other => other.shown(),
    };
    dataset.rows.iter().map(|row| row.cells.iter().map(shown).collect()).collect()
}

fn book(briefing: &'static Briefing) -> Book {
    let mut book = Book::new(briefing.title.as_str(), Language::english());
    book.subtitle = Some(Text::new(briefing.summary.as_str()));
    book.about.clone_from(&briefing.summary);
    book.foot = format!("careof · first published {}", in_words(briefing.first_published));
    let mut keys: Vec<&'static str> = Vec::new();
    let words = |statement: &'static Statement, keys: &mut Vec<&'static str>| {
        let numbers: Vec<String> = numbers(statement, keys).iter().map(ToString::to_string).collect();
        let doubt = if is_unsure(statement) { " (Told by others; read the source before you rely on it.)" } else { "" };
        if numbers.is_empty() {
            statement.words.clone()
        } else {
            format!("{}{doubt} [{}]", statement.words, numbers.join(", "))
        }
    };
    for piece in &briefing.pieces {
        match piece {
            Piece::Heading(heading) => book.add(Part::heading(1, heading.as_str())),
            Piece::Paragraph(statement) => book.add(Part::paragraph(words(statement, &mut keys))),
            Piece::Points(points) => {
                let points: Vec<String> = points.iter().map(|point| words(point, &mut keys)).collect();
                book.add(Part::points(points))
            }
            Piece::Table(name) => match Library::ours().find(name) {
                Some(dataset) => {
                    let head: Vec<String> = dataset.columns.iter().map(|column| column.title.clone()).collect();
                    book.add(Part::small(dataset.title.as_str()));
                    book.add(Part::table(head, cells(dataset)));
                    book.add(Part::small(format!(
                        "{} Sources and doubts, row by row: /evidence/{name}",
                        dataset.reading
                    )))
                }
                None => &mut book,
            },
        };
    }
    book.add(Part::heading(1, "Sources"));
    let lines: Vec<String> = keys
        .iter()
        .filter_map(|key| evidence::sources().get(key).ok())
        .map(|source| format!("{}, {}. {} ({})", source.publisher, source.title, source.url, cite::checked(source)))
        .collect();
    book.add(Part::steps(lines));
    for (on, what) in &briefing.changes {
        book.add(Part::small(format!("Updated {}: {what}", in_words(*on))));
    }
    book
}
