//! `/organise/journal`: every change, who made it and when. Nothing in it is ever changed or taken
//! away; undoing writes a new line.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use store::journal::{Entry, NewEntry};

use super::desk::Desk;
use super::gate::SignedIn;
use super::undo;
use crate::app::{App, moment};
use crate::errors::{self, html};
use crate::page::{Area, Page};

/// Lines on one page.
const LINES: i64 = 50;

#[derive(Template)]
#[template(path = "organise/journal.html")]
struct Journal {
    page: Page,
    desk: Desk,
    entries: Vec<Line>,
    more: Option<String>,
    problem: Option<String>,
}

/// A line as it is shown.
struct Line {
    entry: Entry,
    when: String,
    can_undo: bool,
}

#[derive(serde::Deserialize)]
pub(crate) struct Before {
    before: Option<String>,
}

/// `GET /organise/journal`
pub(crate) async fn show(State(app): State<App>, who: SignedIn, Query(from): Query<Before>) -> Response {
    page(&app, who, from.before.as_deref(), None).await
}

async fn page(app: &App, who: SignedIn, before: Option<&str>, problem: Option<String>) -> Response {
    let Ok(entries) = app.site.store.journal(before, LINES).await else { return errors::broken() };
    let more = (entries.len() == usize::try_from(LINES).unwrap_or_default())
        .then(|| entries.last().map(|entry| entry.id.clone()))
        .flatten();
    let may_undo = who.may(&axum::http::Method::POST, "/organise/journal/{entry}/undo");
    let entries = entries
        .into_iter()
        .map(|entry| Line {
            when: moment(entry.at),
            can_undo: may_undo && entry.undone_by.is_none() && entry.undo.as_ref().is_some_and(undo::is_known),
            entry,
        })
        .collect();
    let page = Page::new(Area::Organise, "Journal", "For organisers of this site.").with_error(problem.is_some());
    html(&Journal { page, desk: Desk::of(app, who, "/organise/journal"), entries, more, problem })
}

/// `POST /organise/journal/{entry}/undo`
pub(crate) async fn undo(State(app): State<App>, who: SignedIn, Path(id): Path<String>) -> Response {
    let entry = match app.site.store.journal_entry(&id).await {
        Ok(Some(entry)) => entry,
        Ok(None) => return errors::not_found().await,
        Err(_) => return errors::broken(),
    };
    let Some(way) = entry.undo.clone().filter(|_| entry.undone_by.is_none()) else {
        return refused(&app, who, "This line cannot be undone, or was undone before.".to_owned()).await;
    };
    let new = NewEntry::new(&who.id, &who.name, app.now(), &entry.area, &format!("undid: {}", entry.what));
    match undo::run(&app, &way, new.undoing(&entry.id)).await {
        Ok(()) => Redirect::to("/organise/journal").into_response(),
        Err(undo::Failed::NotNow(why)) => refused(&app, who, why).await,
        Err(undo::Failed::Broken) => errors::broken(),
    }
}

async fn refused(app: &App, who: SignedIn, why: String) -> Response {
    (StatusCode::CONFLICT, page(app, who, None, Some(why)).await).into_response()
}
