//! For the lawyer who checks the rules: each beside its source, with how sure we are, what was found before, and a form of
//! the checks done. The form gives a file that is kept with the text; this site keeps nothing of it.

use ::charging::{Check, CheckFinding, Explained, Rules, What};
use askama::Template;
use axum::extract::{FromRequest as _, Path, Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use base::{Confidence, Nation, in_words};

use super::guide::{Part, part};
use super::{nation_of, nation_slug, page};
use crate::app::App;
use crate::errors::{self, html};
use crate::page::Page;

/// Longer than any role.
const LONGEST_ROLE: usize = 120;
/// Longer than any note.
const LONGEST_NOTE: usize = 1000;

#[derive(Template)]
#[template(path = "charging/panels.html")]
struct Panels {
    page: Page,
    nations: Vec<Summary>,
    mistakes: Vec<String>,
}

/// How far the check of a nation is.
struct Summary {
    nation: Nation,
    slug: String,
    rules: usize,
    unsure: usize,
    checked: usize,
    wrong: usize,
}

#[derive(Template)]
#[template(path = "charging/panel.html")]
struct Panel {
    page: Page,
    nation: Nation,
    slug: String,
    cite: String,
    compiled: String,
    rows: Vec<Row>,
    error: bool,
    role: String,
}

/// A rule beside its source.
struct Row {
    id: String,
    field: usize,
    part: Part,
    check: Option<Found>,
}

/// What was found before.
struct Found {
    words: &'static str,
    key: &'static str,
    on: String,
    by: String,
    note: String,
}

/// `GET /charging/check`
pub(crate) async fn list(State(app): State<App>) -> Response {
    let rules = &app.site.charging;
    let nations = Nation::ALL.iter().map(|nation| {
        let entries = entries(rules, *nation);
        let found: Vec<&Check> = entries.iter().filter_map(|(id, _)| rules.check_of(*nation, id)).collect();
        Summary {
            nation: *nation,
            slug: nation_slug(*nation),
            rules: entries.len(),
            unsure: entries.iter().filter(|(_, entry)| entry.law.confidence == Confidence::Low).count(),
            checked: found.len(),
            wrong: found.iter().filter(|check| check.finding == CheckFinding::Wrong).count(),
        }
    });
    html(&Panels {
        page: page(
            "For the lawyer who checks the rules",
            "Every rule on NHS charges beside its source, and a form of the checks done.",
        ),
        nations: nations.collect(),
        mistakes: app.site.charging_mistakes.clone(),
    })
}

/// `GET /charging/check/{nation}`
pub(crate) async fn show(State(app): State<App>, Path(nation): Path<String>) -> Response {
    let Some(nation) = nation_of(&nation) else { return errors::not_found().await };
    panel(&app, nation, false, String::new())
}

fn panel(app: &App, nation: Nation, error: bool, role: String) -> Response {
    let rules = &app.site.charging;
    let day = (app.site.clock)();
    let of = rules.nation(nation);
    let rows = entries(rules, nation)
        .into_iter()
        .enumerate()
        .map(|(field, (id, entry))| Row {
            field,
            part: part(&entry, day),
            check: rules.check_of(nation, &id).map(|check| Found {
                words: check.finding.words(),
                key: check.finding.key(),
                on: in_words(check.on),
                by: check.by.clone(),
                note: check.note.clone().unwrap_or_default(),
            }),
            id,
        })
        .collect();
    html(&Panel {
        page: page(
            format!("The rules of {nation} beside their sources"),
            "Every rule beside its source, and a form of the checks done.",
        )
        .with_error(error),
        nation,
        slug: nation_slug(nation),
        cite: of.cite.clone(),
        compiled: in_words(of.compiled),
        rows,
        error,
        role,
    })
}

/// `POST /charging/check/{nation}`: the file of the checks, with those that were made now.
pub(crate) async fn download(State(app): State<App>, Path(nation): Path<String>, request: Request) -> Response {
    let Some(nation) = nation_of(&nation) else { return errors::not_found().await };
    let Ok(axum::Form(pairs)) = axum::Form::<Vec<(String, String)>>::from_request(request, &()).await else {
        return errors::unreadable_form();
    };
    let value = |name: &str| pairs.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim());
    let by: String = value("by").chars().filter(|c| !c.is_control()).take(LONGEST_ROLE).collect();
    let rules = &app.site.charging;
    let on = (app.site.clock)();
    let mut checks = Vec::new();
    for (field, (id, _)) in entries(rules, nation).into_iter().enumerate() {
        let said = value(&format!("finding-{field}"));
        let Some(finding) = CheckFinding::ALL.into_iter().find(|finding| finding.key() == said) else { continue };
        let note: String = value(&format!("note-{field}")).chars().take(LONGEST_NOTE).collect();
        checks.push(Check { nation, rule: id, on, by: by.clone(), finding, note: (!note.is_empty()).then_some(note) });
    }
    if by.is_empty() || checks.is_empty() {
        return panel(&app, nation, true, by);
    }
    (
        [
            (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
            (header::CONTENT_DISPOSITION, "attachment; filename=\"checks.toml\""),
        ],
        rules.checks_file(&checks),
    )
        .into_response()
}

/// The rules, exceptions and labels of a nation, each with its number and part, as the file has them.
fn entries(rules: &Rules, nation: Nation) -> Vec<(String, Explained)> {
    let ids = rules.ids();
    let all = ids.iter().filter_map(|id| Some((*id, rules.explain(id).ok()?.entries)));
    all.flat_map(|(id, entries)| entries.into_iter().map(move |entry| (id, entry)))
        .filter(|(_, entry)| entry.nation == nation)
        .map(|(id, entry)| {
            let full = match (&entry.what, &entry.part) {
                (What::Rule(..), Some(part)) => format!("{id} {part}"),
                _ => id.to_owned(),
            };
            (full, entry)
        })
        .collect()
}
