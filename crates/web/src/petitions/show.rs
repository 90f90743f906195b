//! `/petitions/{id}`: the petition with its form. `/petitions/{id}.json` is the same for programs.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use campaign::{Campaign, Petition};

use super::form::Shown;
use super::view::View;
use super::{Parts, Signing, closed, json, kept, others, page, part, petition};
use crate::app::App;
use crate::errors::{self, html};
use crate::page::Page;
use crate::tongue::Tongue;

#[derive(Template)]
#[template(path = "petitions/petition.html")]
struct PetitionPage {
    page: Page,
    tongue: Tongue,
    others: Vec<Tongue>,
    petition: View,
    form: Shown,
    demonstration: bool,
}

impl PetitionPage {
    fn page_path(&self) -> &str {
        &self.petition.path
    }
}

/// `GET /petitions/{id}`
pub(crate) async fn show(
    State(app): State<App>,
    tongue: Tongue,
    Path(parts): Path<Parts>,
    headers: HeaderMap,
) -> Response {
    let id = part(&parts, "id");
    if let Some(number) = id.strip_suffix(".json") {
        return json::single(&app, number).await;
    }
    let (Some(signing), Some((campaign, petition))) = (&app.signing, petition(&app, id)) else {
        return closed().await;
    };
    let state = kept::State { now: app.now(), counts: signing.desk.counts(petition.number) };
    let (number, language) = (petition.number, tongue.language.tag);
    let kept = match app.petition_pages.get(number, language, &state) {
        Some(kept) => kept,
        None => match made(&app, signing, campaign, petition, tongue, Shown::empty(state.now)).render() {
            Ok(page) => app.petition_pages.keep(number, language, state, page),
            Err(_) => return errors::broken(),
        },
    };
    let mut response = kept.answer(&headers);
    fresh(&mut response);
    response
}

/// The page with a form that has to be put right.
pub(super) async fn with_form(app: &App, tongue: Tongue, id: &str, form: Shown) -> Response {
    let (Some(signing), Some((campaign, petition))) = (&app.signing, petition(app, id)) else {
        return closed().await;
    };
    html(&made(app, signing, campaign, petition, tongue, form))
}

fn made(
    app: &App,
    signing: &Signing,
    campaign: &Campaign,
    petition: &Petition,
    tongue: Tongue,
    form: Shown,
) -> PetitionPage {
    let view = View::of(app, signing, campaign, petition, tongue);
    let page = page(tongue, &view.path, view.words.action.clone(), view.words.background.clone())
        .with_error(!form.problems.is_empty());
    let demonstration = app.site.demonstration;
    PetitionPage { page, tongue, others: others(tongue).collect(), petition: view, form, demonstration }
}

/// A page whose number moves: a browser may keep it for a second.
pub(super) fn fresh(response: &mut Response) {
    if response.status().is_success() {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=1"));
    }
}
