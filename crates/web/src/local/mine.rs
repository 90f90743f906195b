//! `/local/mine/{key}`: where a group looks after itself. Whoever has the link may; nobody else, and it is kept nowhere.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::Date;
use store::local_groups::{GroupState, LocalEvent, LocalGroup};

use super::{EventShown, Problem, helpers_key, key_hash, on_one_line, page, purpose, shown, tidy, within, wrong};
use crate::app::App;
use crate::errors::{self, html, no_store};
use crate::fields::Fields;
use crate::organise::new_id;
use crate::page::Page;

/// Events of one group that are still to come.
const MOST_EVENTS: usize = 50;

#[derive(Template)]
#[template(path = "local/mine.html")]
struct Mine {
    page: Page,
    group: LocalGroup,
    key: String,
    events: Vec<EventShown>,
    helpers: Vec<Helper>,
    problems: Vec<Problem>,
    typed: [String; 5],
}

impl Mine {
    fn is(&self, state: GroupState) -> bool {
        self.group.state == state
    }

    fn problem(&self, field: &str) -> Option<&str> {
        self.problems.iter().find(|problem| problem.field == field).map(|problem| problem.words.as_str())
    }
}

struct Helper {
    id: String,
    name: String,
    mail: String,
    words: String,
}

async fn of(app: &App, key: &str) -> Result<LocalGroup, Response> {
    match app.site.store.local_group_of(key_hash(key)).await {
        Ok(Some(group)) if group.state != GroupState::Ended => Ok(group),
        Ok(_) => Err(errors::not_found().await),
        Err(_) => Err(errors::broken()),
    }
}

/// `GET /local/mine/{key}`
pub(crate) async fn show(State(app): State<App>, Path(key): Path<String>) -> Response {
    match of(&app, &key).await {
        Ok(group) => one(&app, group, key, Vec::new(), Default::default()).await,
        Err(refusal) => refusal,
    }
}

async fn one(app: &App, group: LocalGroup, key: String, problems: Vec<Problem>, typed: [String; 5]) -> Response {
    let store = &app.site.store;
    let today = app.today().to_string();
    let (Ok(events), Ok(sealed)) =
        (store.local_events(&group.slug, &today).await, store.local_helpers(&group.slug).await)
    else {
        return errors::broken();
    };
    let secret = helpers_key(&key);
    let open = |(id, sealed): (String, Vec<u8>)| {
        let plain = seal::open(&secret, &purpose(&group.slug), &sealed).ok()?;
        let text = String::from_utf8(plain).ok()?;
        let mut lines = text.splitn(3, '\n').map(str::to_owned);
        let mut next = || lines.next().unwrap_or_default();
        Some(Helper { id, name: next(), mail: next(), words: next() })
    };
    let helpers = sealed.into_iter().filter_map(open).collect();
    let is_wrong = !problems.is_empty();
    let page = page("Your group").with_error(is_wrong);
    let response = html(&Mine { page, group, key, events: shown(events), helpers, problems, typed });
    if is_wrong { wrong(response) } else { no_store(response) }
}

fn back(key: &str) -> Response {
    Redirect::to(&format!("/local/mine/{key}")).into_response()
}

/// `POST /local/mine/{key}/events`
pub(crate) async fn add_event(State(app): State<App>, Path(key): Path<String>, fields: Fields) -> Response {
    let group = match of(&app, &key).await {
        Ok(group) => group,
        Err(refusal) => return refusal,
    };
    let mut typed = ["title", "on", "at", "where", "words"].map(|field| tidy(fields.get(field)));
    for line in &mut typed[..4] {
        *line = on_one_line(line);
    }
    let [title, on, at, place, words] = &typed;
    let mut problems = Vec::new();
    within("title", "What it is", title, 100, &mut problems);
    within("where", "Where it is", place, 150, &mut problems);
    let today = app.today();
    if !on.parse::<Date>().is_ok_and(|day| day >= today) {
        problems.push(Problem { field: "on", words: format!("Write a day from today on, such as {today}.") });
    }
    if !is_time(at) {
        problems.push(Problem { field: "at", words: "Write the time as 18:30.".to_owned() });
    }
    if words.chars().count() > 600 {
        problems.push(Problem { field: "words", words: "Write at most 600 characters.".to_owned() });
    }
    match app.site.store.local_events(&group.slug, &today.to_string()).await {
        Ok(events) if events.len() >= MOST_EVENTS => {
            problems
                .push(Problem { field: "title", words: "Fifty events are enough. Take one away first.".to_owned() });
        }
        Ok(_) => {}
        Err(_) => return errors::broken(),
    }
    if !problems.is_empty() {
        return one(&app, group, key, problems, typed).await;
    }
    let event = LocalEvent {
        id: new_id(),
        on_day: on.clone(),
        at_time: at.clone(),
        title: title.clone(),
        place: place.clone(),
        words: words.clone(),
    };
    match app.site.store.add_local_event(&group.slug, &event).await {
        Ok(()) => back(&key),
        Err(_) => errors::broken(),
    }
}

fn is_time(text: &str) -> bool {
    let Some((hours, minutes)) = text.split_once(':') else { return false };
    let below = |part: &str, most: u8| {
        part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()) && part.parse::<u8>().is_ok_and(|n| n < most)
    };
    below(hours, 24) && below(minutes, 60)
}

/// `POST /local/mine/{key}/events/{id}/remove`
pub(crate) async fn remove_event(State(app): State<App>, Path((key, id)): Path<(String, String)>) -> Response {
    match of(&app, &key).await {
        Ok(group) => match app.site.store.remove_local_event(&group.slug, &id).await {
            Ok(_) => back(&key),
            Err(_) => errors::broken(),
        },
        Err(refusal) => refusal,
    }
}

/// `POST /local/mine/{key}/helpers/{id}/remove`
pub(crate) async fn remove_helper(State(app): State<App>, Path((key, id)): Path<(String, String)>) -> Response {
    match of(&app, &key).await {
        Ok(group) => match app.site.store.remove_local_helper(&group.slug, &id).await {
            Ok(_) => back(&key),
            Err(_) => errors::broken(),
        },
        Err(refusal) => refusal,
    }
}

/// `POST /local/mine/{key}/end`: everything is erased.
pub(crate) async fn end(State(app): State<App>, Path(key): Path<String>) -> Response {
    match of(&app, &key).await {
        Ok(group) => match app.site.store.end_local_group(&group.slug).await {
            Ok(()) => Redirect::to("/local").into_response(),
            Err(_) => errors::broken(),
        },
        Err(refusal) => refusal,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_time_is_a_time() {
        assert!(["00:00", "18:30", "23:59"].iter().all(|time| super::is_time(time)));
        assert!(["", "24:00", "9:30", "18:60", "18.30", "+1:30", "١٨:٣٠"].iter().all(|time| !super::is_time(time)));
    }
}
