//! `/organise/sign-in`: with a passkey, or with a printed code where there is no script or no
//! device at hand.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

use super::gate::{self, SignedIn};
use super::passkeys::{self, Trouble};
use super::rates::{Wait, What};
use super::tokens;
use crate::app::App;
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "organise/sign_in.html")]
struct SignIn<'a> {
    page: Page,
    name: &'a str,
    problem: Option<&'static str>,
    passkeys: bool,
    address: &'a str,
}

/// `GET /organise/sign-in`
pub(crate) async fn show(State(app): State<App>) -> Response {
    page(&app, "", None)
}

fn page(app: &App, name: &str, problem: Option<&'static str>) -> Response {
    let page = Page::new(Area::Organise, "Sign in to the desk", "For organisers of this site.");
    let shown = html(&SignIn {
        page: page.with_error(problem.is_some()),
        name,
        problem,
        passkeys: passkeys::possible(app),
        address: &app.site.address,
    });
    if problem.is_some() { (StatusCode::UNPROCESSABLE_ENTITY, shown).into_response() } else { shown }
}

/// `POST /organise/sign-in`: with a name and a printed code.
pub(crate) async fn with_code(State(app): State<App>, fields: Fields) -> Response {
    let (name, code) = (fields.get("name"), fields.get("code"));
    if let Err(wait) = count(&app, name) {
        return gate::too_often(wait);
    }
    if name.is_empty() || code.is_empty() {
        return page(&app, name, Some("Write your name as it stands at the desk, and one of your printed codes."));
    }
    match used_code(&app, name, code).await {
        Ok(Some(organiser)) => gate::sign_in(&app, &organiser, "/organise").await,
        // One sentence for a wrong name and a wrong code, so that nobody learns who works here.
        Ok(None) => page(&app, name, Some("That name and code do not go together, or the code was used before.")),
        Err(_) => errors::broken(),
    }
}

async fn used_code(app: &App, name: &str, code: &str) -> Result<Option<String>, store::StoreError> {
    let Some(organiser) = app.site.store.organiser_named(name).await? else { return Ok(None) };
    let used = app.site.store.use_code(&organiser.id, &tokens::hash_of_typed_code(code)).await?;
    Ok(used.then_some(organiser.id))
}

/// `POST /organise/sign-in/begin`: for the script.
pub(crate) async fn begin(State(app): State<App>, fields: Fields) -> Response {
    let name = fields.get("name");
    if let Err(wait) = count(&app, name) {
        return gate::too_often(wait);
    }
    answer(passkeys::begin_showing(&app, name).await)
}

/// `POST /organise/sign-in/finish`: for the script.
pub(crate) async fn finish(State(app): State<App>, fields: Fields) -> Response {
    match passkeys::finish_showing(&app, fields.get("ceremony"), fields.get("credential")).await {
        Ok(organiser) => go_on(&app, &organiser, "/organise").await,
        Err(trouble) => refused(&trouble),
    }
}

/// `POST /organise/sign-out`
pub(crate) async fn sign_out(State(app): State<App>, who: SignedIn) -> Response {
    if app.site.store.end_session(&who.session).await.is_err() {
        return errors::broken();
    }
    let headers = [
        (header::SET_COOKIE, gate::no_cookie(&app)),
        (header::HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\"")),
    ];
    (headers, Redirect::to("/organise/sign-in")).into_response()
}

/// What a script gets: something to go on with, or a sentence.
pub(crate) fn answer(begun: Result<impl serde::Serialize, Trouble>) -> Response {
    match begun {
        Ok(begun) => json(StatusCode::OK, &begun),
        Err(trouble) => refused(&trouble),
    }
}

/// A sentence for the script to show.
pub(crate) fn refused(trouble: &Trouble) -> Response {
    let status = if matches!(trouble, Trouble::Store(_)) {
        StatusCode::INTERNAL_SERVER_ERROR
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    json(status, &serde_json::json!({ "error": trouble.to_string() }))
}

/// The session's cookie, and where the script goes next.
pub(crate) async fn go_on(app: &App, organiser: &str, to: &str) -> Response {
    match gate::start_session(app, organiser).await {
        Ok(cookie) => {
            ([(header::SET_COOKIE, cookie)], json(StatusCode::OK, &serde_json::json!({ "go": to }))).into_response()
        }
        Err(error) => refused(&Trouble::Store(error)),
    }
}

fn count(app: &App, name: &str) -> Result<(), Wait> {
    let now = app.now();
    app.rates.count(What::SignIn, "", now).and_then(|()| app.rates.count(What::SignInAs, name, now))
}

fn json(status: StatusCode, value: &impl serde::Serialize) -> Response {
    match serde_json::to_string(value) {
        Ok(text) => (status, [(header::CONTENT_TYPE, "application/json")], text).into_response(),
        Err(_) => errors::broken(),
    }
}
