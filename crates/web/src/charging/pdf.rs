//! The whole guide as a PDF, from the same rules as the page to print.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use base::{Date, Nation, in_words};
use languages::Language;
use print::Format;
use print::book::{Book, Part, Text, Tone};

use ::charging::Rules;

use super::guide::{OfNation, by_nation};
use crate::app::App;
use crate::errors;

/// `GET /charging/book.pdf`
pub(crate) async fn show(State(app): State<App>) -> Response {
    let rules = app.site.charging.clone();
    let day = (app.site.clock)();
    // Setting a book takes seconds of one core: not on a thread that answers others.
    let set = tokio::task::spawn_blocking(move || print::print_book(&book(&rules, day), Format::Pdf));
    match app.when_there_is_room(set).await {
        Err(_) => errors::busy(),
        Ok(Ok(Ok(printed))) => match printed.files.into_iter().next() {
            Some(file) => {
                let headers = [
                    (header::CONTENT_TYPE, "application/pdf"),
                    (header::CONTENT_DISPOSITION, "attachment; filename=\"who-is-charged.pdf\""),
                ];
                (headers, file).into_response()
            }
            None => errors::broken(),
        },
        Ok(_) => errors::broken(),
    }
}

/// The parts of the book: a chapter for each nation, then what changed when.
fn book(rules: &Rules, day: Date) -> Book {
    let mut book = Book::new("Who is charged for NHS care", Language::english());
    book.subtitle = Some(Text::new("The rules of England, Wales, Scotland and Northern Ireland"));
    book.about = "Who may be charged for NHS care in the four nations, with the regulations".to_owned();
    book.foot = format!("careof · {} · information about published rules, not legal advice", in_words(day));
    book.add(Part::note(
        Tone::Care,
        "The care itself comes first. What a clinician finds urgent, and all maternity care, must never wait for money.",
    ));
    book.add(Part::paragraph(
        "“Not verified” means that nobody has read it at the source yet: check it before relying on it. Old bills are judged by the rules of the day of the care.",
    ));
    for nation in Nation::ALL {
        chapter(&mut book, rules, nation, day);
    }
    book.add(Part::heading(1, "What changed when"));
    let rows = rules.changes().into_iter().rev().map(|change| {
        let place = change.nation.map_or("United Kingdom", Nation::name);
        let doubt = if change.day_unsure { " (day not verified)" } else { "" };
        [format!("{}{doubt}", in_words(change.on)), place.to_owned(), super::sentence(&change.what)]
    });
    book.add(Part::table(["Since", "Where", "What changed"], rows));
    book
}

fn chapter(book: &mut Book, rules: &Rules, nation: Nation, day: Date) {
    let of = rules.nation(nation);
    book.add(Part::heading(1, nation.name()));
    book.add(Part::small(format!(
        "{} ({}). The newest text that we read is of {}.",
        of.title,
        of.cite,
        in_words(of.text_read)
    )));
    for id in rules.ids() {
        let Ok(explanation) = rules.explain(id) else { continue };
        let entries: Vec<_> = explanation.entries.into_iter().filter(|entry| entry.nation == nation).collect();
        if let Some(rule) = by_nation(&entries, day).pop() {
            book.add(Part::together(of_rule(id, &rule)));
        }
    }
}

/// A rule: its name, what it says, where it stands.
fn of_rule(id: &str, rule: &OfNation) -> Vec<Part> {
    let name = rule.parts.first().map_or("", |part| part.name.as_str());
    let mut parts = vec![Part::heading(2, format!("{name} ({id})"))];
    for part in &rule.parts {
        let head = part.part.as_ref().map_or_else(String::new, |name| format!("**{name}**: "));
        let outcome = part.outcome.map_or_else(String::new, |(_, words)| format!("**{words}.** "));
        let limits = part.limits.as_ref().map_or_else(String::new, |limits| format!(" {limits}"));
        parts.push(Part::paragraph(format!("{outcome}{head}{}{limits}", part.say)));
        let days = part.days.as_ref().map_or_else(String::new, |days| format!("; {days}"));
        parts.push(Part::small(format!("{}{days} · {}", part.cite, part.sure.1)));
    }
    parts
}
