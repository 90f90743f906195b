//! The whole guide as one page to print, and the table of what changed when.

use ::charging::{Change, Rules};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use base::{Nation, in_words};

use super::guide::{List, OfNation, by_nation, lists};
use super::{page, sure};
use crate::app::App;
use crate::errors::html;
use crate::page::Page;

#[derive(Template)]
#[template(path = "charging/changes.html")]
struct Changes {
    page: Page,
    rows: Vec<Row>,
}

/// One change.
pub(super) struct Row {
    day: String,
    nation: &'static str,
    what: String,
    rules: Vec<String>,
    law: String,
    address: String,
    sure: (&'static str, &'static str),
    day_unsure: bool,
}

#[derive(Template)]
#[template(path = "charging/book.html")]
struct Book {
    page: Page,
    today: String,
    nations: Vec<Chapter>,
    lists: Vec<List>,
    amounts: Vec<Amount>,
    rows: Vec<Row>,
}

/// An amount through the years.
struct Amount {
    name: String,
    values: Vec<Value>,
}

/// What it was from a day on.
struct Value {
    day: String,
    amount: String,
    unsure: bool,
}

/// A nation's chapter.
struct Chapter {
    nation: Nation,
    title: String,
    cite: String,
    text_read: String,
    rules: Vec<(String, OfNation)>,
}

/// `GET /charging/changes`
pub(crate) async fn changes(State(app): State<App>) -> Response {
    html(&Changes {
        page: page("What changed when", "How the rules on NHS charges changed, day by day, in the four nations."),
        rows: rows(&app.site.charging),
    })
}

/// `GET /charging/book`
pub(crate) async fn show(State(app): State<App>) -> Response {
    let rules = &app.site.charging;
    let day = (app.site.clock)();
    let chapter = |nation: Nation| {
        let of = rules.nation(nation);
        let ids = rules.ids();
        let chapter = ids.iter().filter_map(|id| {
            let mut entries = rules.explain(id).ok()?.entries;
            entries.retain(|entry| entry.nation == nation);
            Some(((*id).to_owned(), by_nation(&entries, day).pop()?))
        });
        Chapter {
            nation,
            title: of.title.clone(),
            cite: of.cite.clone(),
            text_read: in_words(of.text_read),
            rules: chapter.collect(),
        }
    };
    let everything: Vec<_> =
        rules.ids().iter().filter_map(|id| rules.explain(id).ok()).flat_map(|one| one.entries).collect();
    html(&Book {
        page: page("Who is charged: the whole guide", "The rules on NHS charges in the four nations, to print."),
        today: in_words(day),
        nations: Nation::ALL.iter().map(|nation| chapter(*nation)).collect(),
        lists: lists(rules, &everything),
        amounts: rules
            .amounts()
            .iter()
            .map(|amount| Amount {
                name: super::sentence(&amount.say).trim_end_matches('.').to_owned(),
                values: amount
                    .values
                    .iter()
                    .map(|value| Value {
                        day: in_words(value.from),
                        amount: value.value.clone(),
                        unsure: value.confidence == base::Confidence::Low,
                    })
                    .collect(),
            })
            .collect(),
        rows: rows(rules),
    })
}

/// The changes, newest first.
fn rows(rules: &Rules) -> Vec<Row> {
    rules.changes().into_iter().rev().map(row).collect()
}

fn row(change: Change) -> Row {
    Row {
        day: in_words(change.on),
        nation: change.nation.map_or("United Kingdom", Nation::name),
        what: super::sentence(&change.what),
        rules: change
            .rules
            .into_iter()
            .filter(|rule| rule.chars().next().is_some_and(|c| c.is_ascii_uppercase()))
            .collect(),
        law: if change.law.is_empty() { "Source".to_owned() } else { change.law },
        address: change.address,
        sure: sure(change.confidence),
        day_unsure: change.day_unsure,
    }
}
