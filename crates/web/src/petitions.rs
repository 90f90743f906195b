//! `/petitions`: read, sign, confirm, keep a receipt, check the count, withdraw; and the same numbers
//! for programs. What is typed goes to the signing desk (room `desk`) and nowhere else.

mod confirm;
mod counts;
mod feeds;
mod form;
mod json;
mod kept;
mod list;
mod mails;
mod peer;
mod place;
mod shape;
mod show;
mod sign;
mod tickets;
mod verify;
mod view;
mod when;

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use campaign::{Campaign, Campaigns, Petition};
use desk::Desk;
use surgeries::Places;

use crate::app::App;
use crate::assets;
use crate::errors::{self, html};
use crate::page::{Area, Page};
use crate::tongue::{InLanguages as _, Tongue};

pub(crate) use counts::of as counts_of;
pub(crate) use kept::KeptPages;
pub use mails::letter;
pub(crate) use peer::with_peer;
pub(crate) use tickets::Tickets;
pub(crate) use view::number;

/// What the petition pages need from outside, besides the desk.
#[derive(Clone)]
pub struct Petitions {
    /// What can be signed.
    pub campaigns: Arc<Campaigns>,
    /// In which constituency a postcode lies.
    pub places: Arc<Places>,
}

impl Default for Petitions {
    /// What is built in.
    fn default() -> Self {
        let campaigns = campaign::built_in().cloned().unwrap_or_default();
        Self { campaigns: Arc::new(campaigns), places: Arc::new(Places::built_in()) }
    }
}

/// A desk with what can be signed at it.
#[derive(Clone)]
pub(crate) struct Signing {
    /// Takes signatures, confirms and counts them.
    pub(crate) desk: Desk,
    /// What can be signed.
    pub(crate) campaigns: Arc<Campaigns>,
    /// In which constituency a postcode lies.
    pub(crate) places: Arc<Places>,
}

impl Signing {
    /// Where there is a desk.
    pub(crate) fn of(site: &crate::Site) -> Option<Self> {
        let Petitions { campaigns, places } = site.petitions.clone();
        Some(Self { desk: site.desk.clone()?, campaigns, places })
    }
}

/// All addresses of petitions.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .in_languages("/petitions", get(list::show))
        .in_languages("/petitions/{id}", get(show::show))
        .in_languages("/petitions/{id}/sent/{ticket}", get(sign::sent))
        .in_languages("/petitions/{id}/verify", get(verify::show))
        .in_languages("/confirm", get(confirm::by_code))
        .in_languages("/confirm/{token}", get(confirm::show))
        .route("/petitions/{id}/signatures", post(sign::sign))
        .route("/petitions/{id}/verify", post(verify::check))
        .route("/confirm", post(confirm::code))
        .route("/confirm/resend", post(confirm::resend))
        .route("/confirm/{token}", post(confirm::act))
        .route("/confirm/{token}/receipt.json", post(confirm::receipt))
        .route("/demonstration/mails", get(mails::show))
        // For programs.
        .route("/petitions.json", get(json::list))
        .route("/petitions.csv", get(feeds::csv))
        .route("/petitions.atom", get(feeds::atom))
        .route("/petitions/{id}/count.json", get(json::count))
        .route("/petitions/{id}/head.json", get(json::head))
        .route("/petitions/{id}/tally.json", get(json::tally))
        .route("/petitions/{id}/history.csv", get(feeds::history))
        .route("/petitions/{id}/embed", get(feeds::embed))
        .route("/petitions/local/{seat}", get(json::local))
        .route("/trending.json", get(json::trending))
        .route("/constituencies.json", get(json::constituencies))
        .route("/oembed", get(feeds::oembed))
}

/// The petition that an address names: only one whose campaign is there, and whose signing has begun.
fn petition<'a>(app: &'a App, id: &str) -> Option<(&'a Campaign, &'a Petition)> {
    let number = id.parse().ok()?;
    let found = app.signing.as_ref()?.campaigns.petition(number)?;
    (found.1.opens <= app.today()).then_some(found)
}

/// The parts of an address by name; with a language in front there is one more.
type Parts = HashMap<String, String>;

fn part<'a>(parts: &'a Parts, name: &str) -> &'a str {
    parts.get(name).map(String::as_str).unwrap_or_default()
}

/// The frame of a page about petitions.
fn page(tongue: Tongue, path: &str, title: String, description: String) -> Page {
    let page = Page::new(Area::Act, title, description);
    let in_languages = (!tongue.language.is_english()).then(|| path.to_owned());
    let style = if in_languages.is_some() { assets::STYLE_PATIENT } else { assets::STYLE };
    let script = in_languages.is_some();
    Page { tongue, style, in_languages, script, draft: tongue.is_draft(&["petitions"]), foot: "petition-foot", ..page }
}

/// The languages in which these pages exist, besides the page's own.
fn others(tongue: Tongue) -> impl Iterator<Item = Tongue> {
    Tongue::all().filter(move |other| *other != tongue && other.language.has("petition-sign"))
}

/// The language that a form names; its page has it in a hidden field.
fn tongue(tag: &str) -> Tongue {
    Tongue::tagged(tag).unwrap_or_else(Tongue::english)
}

#[derive(askama::Template)]
#[template(path = "petitions/message.html")]
struct Message {
    page: Page,
    tongue: Tongue,
    title: &'static str,
    paragraphs: &'static [&'static str],
}

/// A short page: a heading and a few sentences, by their keys.
fn message(tongue: Tongue, status: StatusCode, title: &'static str, paragraphs: &'static [&'static str]) -> Response {
    let page = page(tongue, "/petitions", tongue.plain(title), tongue.plain("petition-list-lead"));
    let mut response = html(&Message { page, tongue, title, paragraphs });
    *response.status_mut() = status;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The database did not answer, or too many came at once: nothing was kept, try again.
fn trouble(tongue: Tongue) -> Response {
    let paragraphs = &["petition-trouble-lead", "petition-trouble-what"];
    let mut response = message(tongue, StatusCode::SERVICE_UNAVAILABLE, "petition-trouble-title", paragraphs);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    response
}

/// Where there is no desk, there are no petitions.
async fn closed() -> Response {
    errors::not_found().await.into_response()
}
