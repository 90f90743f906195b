//! `/practices/affirm/{token}`: once a year, one click in a mail renews a practice's promise. Opening
//! the link shows it; only the button does it, so that mail scanners promise nothing.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use store::StoreError;
use store::journal::NewEntry;
use store::memberships::Membership;

use super::page;
use crate::app::App;
use crate::errors::{self, html, no_store};
use crate::organise::tokens::{self, Kind};
use crate::page::Page;

#[derive(Template)]
#[template(path = "join/affirm.html")]
struct Affirm {
    page: Page,
    token: String,
    practice: Option<Membership>,
    done: bool,
}

/// `GET /practices/affirm/{token}`
pub(crate) async fn show(State(app): State<App>, Path(token): Path<String>) -> Response {
    match practice(&app, &token).await {
        Ok(practice) => answer(token, practice, false),
        Err(_) => errors::broken(),
    }
}

/// `POST /practices/affirm/{token}`: uses the link up.
pub(crate) async fn affirm(State(app): State<App>, Path(token): Path<String>) -> Response {
    let practice = match practice(&app, &token).await {
        Ok(Some(practice)) => practice,
        Ok(None) => return answer(token, None, false),
        Err(_) => return errors::broken(),
    };
    match renew(&app, &practice, Some(&tokens::hash(Kind::Affirm, &token))).await {
        Ok(true) => answer(token, Some(practice), true),
        Ok(false) => answer(token, None, false),
        Err(_) => errors::broken(),
    }
}

/// Renews the promise from today on.
pub(super) async fn renew(app: &App, practice: &Membership, link: Option<&[u8; 32]>) -> Result<bool, StoreError> {
    let what = format!("{} ({}) renewed its promise", practice.name, practice.ods_code);
    let entry = NewEntry::new("practice", "the practice", app.now(), "practices", &what);
    app.site.store.affirm(&practice.ods_code, link, app.today(), &entry).await
}

async fn practice(app: &App, token: &str) -> Result<Option<Membership>, StoreError> {
    app.site.store.membership_to_affirm(&tokens::hash(Kind::Affirm, token), app.now()).await
}

fn answer(token: String, practice: Option<Membership>, done: bool) -> Response {
    let status = if practice.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let title = if done { "Thank you for another year" } else { "Still a safe surgery?" };
    no_store((status, html(&Affirm { page: page(title), token, practice, done })).into_response())
}
