//! `/organise/welcome/{token}`: the one-time link of a new organiser, or of one who lost everything.
//! It leads to a passkey, or to printed codes.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use store::organisers::Organiser;

use super::gate;
use super::keys;
use super::passkeys;
use super::rates::What;
use super::sign_in;
use super::tokens::{self, Kind};
use crate::app::App;
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::page::{Area, Page};

/// A one-time link lives so long, in seconds.
pub const LINK_SECONDS: i64 = 48 * 3600;

/// A new one-time link at this address of the site, and the hash by which the store knows it.
#[must_use]
pub fn new_link(address: &str) -> (String, [u8; 32]) {
    let secret = tokens::new_secret();
    (format!("{address}/organise/welcome/{secret}"), tokens::hash(Kind::Welcome, &secret))
}

#[derive(Template)]
#[template(path = "organise/welcome.html")]
struct Welcome<'a> {
    page: Page,
    organiser: Option<Organiser>,
    link: &'a str,
    passkeys: bool,
    address: &'a str,
}

/// `GET /organise/welcome/{token}`: shows, and uses nothing up.
pub(crate) async fn show(State(app): State<App>, Path(link): Path<String>) -> Response {
    match organiser(&app, &link).await {
        Ok(organiser) => page(&app, organiser, &link),
        Err(refusal) => refusal,
    }
}

fn page(app: &App, organiser: Option<Organiser>, link: &str) -> Response {
    let found = organiser.is_some();
    let title = if found { "Welcome to the desk" } else { "This link does not open anything" };
    let page = Page::new(Area::Organise, title, "For organisers of this site.");
    let passkeys = passkeys::possible(app);
    let shown = html(&Welcome { page, organiser, link, passkeys, address: &app.site.address });
    if found { shown } else { (StatusCode::NOT_FOUND, shown).into_response() }
}

async fn organiser(app: &App, link: &str) -> Result<Option<Organiser>, Response> {
    app.rates.count(What::Link, link, app.now()).map_err(gate::too_often)?;
    let hash = tokens::hash(Kind::Welcome, link);
    app.site.store.organiser_of_link(&hash, app.now()).await.map_err(|_| errors::broken())
}

/// `POST /organise/welcome/{token}/begin`: for the script.
pub(crate) async fn begin(State(app): State<App>, Path(link): Path<String>) -> Response {
    match organiser(&app, &link).await {
        Ok(Some(organiser)) => sign_in::answer(passkeys::begin_making(&app, &organiser).await),
        Ok(None) => sign_in::refused(&passkeys::Trouble::Late),
        Err(refusal) => refusal,
    }
}

/// `POST /organise/welcome/{token}/finish`: for the script. The link is used up.
pub(crate) async fn finish(State(app): State<App>, Path(link): Path<String>, fields: Fields) -> Response {
    match organiser(&app, &link).await {
        Ok(Some(_)) => {}
        Ok(None) => return sign_in::refused(&passkeys::Trouble::Late),
        Err(refusal) => return refusal,
    }
    match passkeys::finish_making(&app, fields.get("ceremony"), fields.get("credential")).await {
        Ok(owner) => match use_up(&app, &link).await {
            Ok(Some(used)) if used.id == owner => sign_in::go_on(&app, &used.id, "/organise/keys").await,
            _ => sign_in::refused(&passkeys::Trouble::Late),
        },
        Err(trouble) => sign_in::refused(&trouble),
    }
}

/// `POST /organise/welcome/{token}/codes`: goes on without a passkey. The link is used up, the codes
/// are shown once.
pub(crate) async fn with_codes(State(app): State<App>, Path(link): Path<String>) -> Response {
    if let Err(wait) = app.rates.count(What::Link, &link, app.now()) {
        return gate::too_often(wait);
    }
    let organiser = match use_up(&app, &link).await {
        Ok(Some(organiser)) => organiser,
        Ok(None) => return page(&app, None, &link),
        Err(_) => return errors::broken(),
    };
    let (Ok(codes), Ok(cookie)) =
        (keys::make_codes(&app, &organiser.id).await, gate::start_session(&app, &organiser.id).await)
    else {
        return errors::broken();
    };
    ([(header::SET_COOKIE, cookie)], keys::codes_page(&organiser.name, codes)).into_response()
}

async fn use_up(app: &App, link: &str) -> Result<Option<Organiser>, store::StoreError> {
    app.site.store.use_link(&tokens::hash(Kind::Welcome, link), app.now()).await
}
