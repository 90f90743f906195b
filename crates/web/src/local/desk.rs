//! `/organise/groups`: local groups that apply, and those that are shown.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use store::StoreError;
use store::journal::NewEntry;
use store::local_groups::{GroupState, LocalGroup};

use crate::app::App;
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::organise::{Desk, Failed, SignedIn, Task, Weight};
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "local/desk.html")]
struct Groups {
    page: Page,
    desk: Desk,
    waiting: Vec<LocalGroup>,
    shown: Vec<LocalGroup>,
}

/// `GET /organise/groups`
pub(crate) async fn list(State(app): State<App>, who: SignedIn) -> Response {
    let store = &app.site.store;
    let (Ok(waiting), Ok(shown)) =
        (store.local_groups(GroupState::Waiting).await, store.local_groups(GroupState::Shown).await)
    else {
        return errors::broken();
    };
    let page = Page::new(Area::Organise, "Local groups", "For organisers of this site.");
    html(&Groups { page, desk: Desk::of(&app, who, "/organise/groups"), waiting, shown })
}

/// `POST /organise/groups/{slug}`: show a group or take it off.
pub(crate) async fn decide(
    State(app): State<App>,
    who: SignedIn,
    Path(slug): Path<String>,
    fields: Fields,
) -> Response {
    let group = match app.site.store.local_group(&slug).await {
        Ok(Some(group)) => group,
        Ok(None) => return errors::not_found().await,
        Err(_) => return errors::broken(),
    };
    let (to, what) = match fields.get("decision") {
        "show" => (GroupState::Shown, "showed"),
        "decline" => (GroupState::Declined, "took off"),
        _ => return errors::unreadable_form(),
    };
    let what = format!("{what} the local group {}", group.name);
    let entry = NewEntry::new(&who.id, &who.name, app.now(), "groups", &what)
        .with_undo("group-moved", &format!("{slug} {}", group.state.key()));
    match app.site.store.move_local_group(&slug, to, &entry).await {
        Ok(_) => Redirect::to("/organise/groups").into_response(),
        Err(_) => errors::broken(),
    }
}

/// `GET /organise/groups.json`: the sealed contacts, in the shape that `careof surgeries export` opens.
pub(crate) async fn contacts(State(app): State<App>, who: SignedIn) -> Response {
    let store = &app.site.store;
    let mut all = Vec::new();
    for state in [GroupState::Waiting, GroupState::Shown] {
        match store.local_groups(state).await {
            Ok(groups) => all.extend(groups),
            Err(_) => return errors::broken(),
        }
    }
    let entry = NewEntry::new(&who.id, &who.name, app.now(), "groups", "took the sealed contacts of local groups away");
    if store.write_entry(&entry).await.is_err() {
        return errors::broken();
    }
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let contacts: Vec<_> = all
        .iter()
        .map(|group| {
            serde_json::json!({ "ods_code": group.slug, "practice": group.name, "state": group.state.key(),
                "contact": hex(&group.contact), "lead": null })
        })
        .collect();
    let file = serde_json::json!({ "careof": "contacts of practices", "version": 1, "contacts": contacts });
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"groups.json\""),
    ];
    (headers, file.to_string()).into_response()
}

/// A group goes back to where it stood.
pub(crate) async fn undo(app: &App, with: &str, entry: NewEntry) -> Result<(), Failed> {
    let (slug, state) = with.split_once(' ').unwrap_or((with, ""));
    let state = GroupState::from_key(state).ok_or_else(|| Failed::NotNow("Nobody knows how it was.".to_owned()))?;
    if app.site.store.move_local_group(slug, state, &entry).await? {
        return Ok(());
    }
    Err(Failed::NotNow("The group has ended, or stands there already.".to_owned()))
}

/// Groups that wait, for the page of what needs doing.
pub(crate) async fn tasks(app: &App) -> Result<Vec<Task>, StoreError> {
    let waiting = app.site.store.local_groups(GroupState::Waiting).await?;
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Task {
        what: format!("Welcome {} local group{}", waiting.len(), if waiting.len() == 1 { "" } else { "s" }),
        detail: "Nobody sees their pages before.".to_owned(),
        link: "/organise/groups".to_owned(),
        since: waiting.iter().map(|group| &group.applied_on).min().and_then(|day| day.parse().ok()),
        weight: Weight::Now,
    }])
}
