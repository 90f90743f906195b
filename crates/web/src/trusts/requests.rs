//! `/trusts/requests`: who was asked when, by when an answer is due, and what came. And the organisers' half, where requests are
//! put in and answers noted.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use base::{Date, OdsCode};
use campaign::foi;
use store::StoreError;
use store::foi::{FoiRequest, FoiState};
use store::journal::NewEntry;

use crate::app::App;
use crate::csv;
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::organise::{Desk, Failed, SignedIn, Task, Weight, new_id};
use crate::page::{Area, Page};

/// Requests put in at once.
const MOST: usize = 200;

/// A request as the table has it.
struct Shown {
    request: FoiRequest,
    name: String,
    sent: String,
    due: String,
    answered: String,
    overdue: bool,
}

#[derive(Template)]
#[template(path = "trusts/requests.html")]
struct Requests {
    page: Page,
    rows: Vec<Shown>,
    waiting: usize,
    overdue: usize,
    answered: usize,
}

#[derive(Template)]
#[template(path = "trusts/desk.html")]
struct AtDesk {
    page: Page,
    desk: Desk,
    rows: Vec<Shown>,
    problem: Option<String>,
    codes: String,
    sent_on: String,
    link: String,
}

fn shown(app: &App, requests: Vec<FoiRequest>) -> Vec<Shown> {
    let directory = app.site.directories.get();
    let today = app.today();
    let words = |day: &str| day.parse::<Date>().map(base::in_words).unwrap_or_default();
    let one = |request: FoiRequest| {
        let trust = request.trust.parse::<OdsCode>().ok();
        let known = trust.and_then(|ods| directory.places.trust(&ods)).map(|trust| trust.name.clone());
        Shown {
            name: known.unwrap_or_else(|| request.trust.clone()),
            sent: words(&request.sent_on),
            due: words(&request.due_on),
            answered: request.answered_on.as_deref().map(words).unwrap_or_default(),
            overdue: is_overdue(&request, today),
            request,
        }
    };
    requests.into_iter().map(one).collect()
}

fn is_overdue(request: &FoiRequest, today: Date) -> bool {
    request.state == FoiState::Sent && request.due_on.parse::<Date>().is_ok_and(|due| due < today)
}

/// `GET /trusts/requests`
pub(crate) async fn public(State(app): State<App>) -> Response {
    let Ok(requests) = app.site.store.foi_requests().await else { return errors::broken() };
    let rows = shown(&app, requests);
    let about = "Which hospital trust was asked when, by when its answer is due, and what came of it.";
    html(&Requests {
        page: Page::new(Area::Act, "Requests to trusts", about),
        waiting: rows.iter().filter(|row| row.request.state == FoiState::Sent).count(),
        overdue: rows.iter().filter(|row| row.overdue).count(),
        answered: rows.iter().filter(|row| row.request.state != FoiState::Sent).count(),
        rows,
    })
}

/// `GET /trusts/requests.csv`
pub(crate) async fn public_csv(State(app): State<App>) -> Response {
    let Ok(requests) = app.site.store.foi_requests().await else { return errors::broken() };
    let mut text = csv::line(&["trust", "name", "sent_on", "due_on", "state", "answered_on", "link"]);
    for row in shown(&app, requests) {
        let request = &row.request;
        let answered = request.answered_on.as_deref().unwrap_or_default();
        let state = request.state.key();
        text +=
            &csv::line(&[&request.trust, &row.name, &request.sent_on, &request.due_on, state, answered, &request.link]);
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"requests.csv\""),
    ];
    (headers, text).into_response()
}

/// `GET /organise/requests`
pub(crate) async fn desk(State(app): State<App>, who: SignedIn) -> Response {
    at_desk(&app, who, None, [String::new(), app.today().to_string(), String::new()]).await
}

async fn at_desk(app: &App, who: SignedIn, problem: Option<String>, typed: [String; 3]) -> Response {
    let Ok(requests) = app.site.store.foi_requests().await else { return errors::broken() };
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let [codes, sent_on, link] = typed;
    let page = Page::new(Area::Organise, "Requests to trusts", "For organisers of this site.");
    let shown = AtDesk {
        page: page.with_error(problem.is_some()),
        desk: Desk::of(app, who, "/organise/requests"),
        rows: shown(app, requests),
        problem,
        codes,
        sent_on,
        link,
    };
    (status, html(&shown)).into_response()
}

/// `POST /organise/requests`: puts requests in that were sent.
pub(crate) async fn add(State(app): State<App>, who: SignedIn, fields: Fields) -> Response {
    let typed = ["codes", "sent_on", "link"].map(|name| fields.get(name).to_owned());
    let new = match read(&app, &typed) {
        Ok(new) => new,
        Err(problem) => return at_desk(&app, who, Some(problem), typed).await,
    };
    let many = if new.len() == 1 { "a request".to_owned() } else { format!("{} requests", new.len()) };
    let ids: Vec<&str> = new.iter().map(|request| request.id.as_str()).collect();
    let entry = NewEntry::new(&who.id, &who.name, app.now(), "trusts", &format!("put in {many} to trusts"))
        .with_undo("foi-added", &ids.join(" "));
    match app.site.store.add_foi_requests(&new, &entry).await {
        Ok(()) => Redirect::to("/organise/requests").into_response(),
        Err(_) => errors::broken(),
    }
}

fn read(app: &App, [codes, sent_on, link]: &[String; 3]) -> Result<Vec<FoiRequest>, String> {
    let directory = app.site.directories.get();
    let sent = day(sent_on, app.today()).map_err(|problem| format!("Sent on: {problem}"))?;
    let link = good_link(link)?;
    let mut new = Vec::new();
    for code in codes.split(|c: char| c.is_whitespace() || c == ',' || c == ';').filter(|code| !code.is_empty()) {
        let known = code.parse::<OdsCode>().ok().and_then(|ods| directory.places.trust(&ods).map(|_| ods));
        let ods = known.ok_or_else(|| {
            let shown: String = code.chars().filter(|c| !c.is_control()).take(20).collect();
            format!("No trust is known here by the code “{shown}”. Nothing was put in.")
        })?;
        new.push(FoiRequest {
            id: new_id(),
            trust: ods.as_str().to_owned(),
            sent_on: sent.to_string(),
            due_on: foi::due(sent).to_string(),
            state: FoiState::Sent,
            answered_on: None,
            link: link.clone(),
        });
    }
    match new.len() {
        0 => Err("Write the code of at least one trust, such as QXT.".to_owned()),
        many if many > MOST => Err(format!("Put in at most {MOST} at once; these are {many}.")),
        _ => Ok(new),
    }
}

fn day(text: &str, today: Date) -> Result<Date, &'static str> {
    let day: Date = text.parse().map_err(|_| "write the day as 2026-11-21.")?;
    if day > today { Err("this day is still to come.") } else { Ok(day) }
}

/// Only what leads to a page.
fn good_link(text: &str) -> Result<String, String> {
    let good = text.is_empty() || text.starts_with("https://") || text.starts_with("http://");
    if !good || text.chars().count() > 300 || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err("The address begins with https:// and has at most 300 letters.".to_owned());
    }
    Ok(text.to_owned())
}

/// `POST /organise/requests/{id}`: what came of one.
pub(crate) async fn answered(
    State(app): State<App>,
    who: SignedIn,
    Path(id): Path<String>,
    fields: Fields,
) -> Response {
    let Some(state) = FoiState::from_key(fields.get("state")) else { return errors::unreadable_form() };
    let Ok(all) = app.site.store.foi_requests().await else { return errors::broken() };
    let Some(before) = all.into_iter().find(|request| request.id == id) else { return errors::not_found().await };
    let typed = [String::new(), app.today().to_string(), String::new()];
    let link = match good_link(fields.get("link")) {
        Ok(link) => link,
        Err(problem) => return at_desk(&app, who, Some(problem), typed).await,
    };
    let on = match day(fields.get("on"), app.today()) {
        _ if state == FoiState::Sent => None,
        Ok(on) => Some(on.to_string()),
        Err(problem) => return at_desk(&app, who, Some(format!("Answered on: {problem}")), typed).await,
    };
    let what = format!("noted of the request to {}: {}", before.trust, state.words());
    let answered_before = before.answered_on.as_deref().unwrap_or("-");
    let way = format!("{id} {} {answered_before} {}", before.state.key(), before.link);
    let entry = NewEntry::new(&who.id, &who.name, app.now(), "trusts", &what).with_undo("foi-answered", &way);
    match app.site.store.set_foi_request(&id, state, on.as_deref(), &link, &entry).await {
        Ok(_) => Redirect::to("/organise/requests").into_response(),
        Err(_) => errors::broken(),
    }
}

/// Takes requests away again, or puts one back to what it was.
pub(crate) async fn undo(app: &App, way: &str, with: &str, entry: NewEntry) -> Result<(), Failed> {
    let store = &app.site.store;
    let done = if way == "foi-added" {
        store.remove_foi_requests(&with.split(' ').collect::<Vec<_>>(), &entry).await?
    } else {
        let mut parts = with.splitn(4, ' ');
        let (id, state) = (parts.next().unwrap_or(""), parts.next().and_then(FoiState::from_key));
        let on = parts.next().filter(|on| *on != "-");
        let link = parts.next().unwrap_or("");
        let state = state.ok_or_else(|| Failed::NotNow("Nobody knows any more how it was before.".to_owned()))?;
        store.set_foi_request(id, state, on, link, &entry).await?
    };
    if done { Ok(()) } else { Err(Failed::NotNow("It is not there any more.".to_owned())) }
}

/// Answers that are overdue, for the page of what needs doing.
pub(crate) async fn tasks(app: &App) -> Result<Vec<Task>, StoreError> {
    let today = app.today();
    let requests = app.site.store.foi_requests().await?;
    let overdue: Vec<&FoiRequest> = requests.iter().filter(|request| is_overdue(request, today)).collect();
    let Some(first) = overdue.iter().filter_map(|request| request.due_on.parse().ok()).min() else {
        return Ok(Vec::new());
    };
    let many = overdue.len();
    Ok(vec![Task {
        what: format!("Ask {many} trust{} where the answer is", if many == 1 { "" } else { "s" }),
        detail: "Their 20 working days are over.".to_owned(),
        link: "/organise/requests".to_owned(),
        since: Some(first),
        weight: Weight::Soon,
    }])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_are_linked_and_no_day_is_to_come() {
        assert!(good_link("").is_ok() && good_link("https://example.org/a?b=<c>").is_ok());
        for bad in ["javascript:alert(1)", "https://a b", "ftp://x", "data:text/html,x"] {
            assert!(good_link(bad).is_err(), "{bad}");
        }
        let today = Date::constant(2026, 11, 29);
        assert!(day("2026-11-29", today).is_ok());
        assert!(day("2026-11-30", today).is_err() && day("29.11.2026", today).is_err());
    }
}
