//! `/petitions/{id}`: the petition with its form. `/petitions/{id}.json` is the same for programs.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;

use super::form::Shown;
use super::view::View;
use super::{Parts, closed, json, others, page, part, petition};
use crate::app::App;
use crate::errors::html;
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
pub(crate) async fn show(State(app): State<App>, tongue: Tongue, Path(parts): Path<Parts>) -> Response {
    let id = part(&parts, "id");
    if let Some(number) = id.strip_suffix(".json") {
        return json::single(&app, number).await;
    }
    let mut response = with_form(&app, tongue, id, Shown::empty(app.now())).await;
    fresh(&mut response);
    response
}

/// The page with a form in some state.
pub(super) async fn with_form(app: &App, tongue: Tongue, id: &str, form: Shown) -> Response {
    let (Some(signing), Some((campaign, petition))) = (&app.signing, petition(app, id)) else {
        return closed().await;
    };
    let view = View::of(app, signing, campaign, petition, tongue);
    let page = page(tongue, &view.path, view.words.action.clone(), view.words.background.clone())
        .with_error(!form.problems.is_empty());
    let demonstration = app.site.demonstration;
    html(&PetitionPage { page, tongue, others: others(tongue).collect(), petition: view, form, demonstration })
}

/// A page whose number moves: a browser may keep it for a second.
pub(super) fn fresh(response: &mut Response) {
    if response.status().is_success() {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=1"));
    }
}
