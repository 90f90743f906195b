//! `/petitions`: all petitions, in a reader's language.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::view::View;
use super::{closed, others, page};
use crate::app::App;
use crate::errors::html;
use crate::page::Page;
use crate::tongue::Tongue;

#[derive(Template)]
#[template(path = "petitions/list.html")]
struct List {
    page: Page,
    tongue: Tongue,
    others: Vec<Tongue>,
    petitions: Vec<View>,
}

impl List {
    const fn page_path(&self) -> &'static str {
        "/petitions"
    }
}

/// `GET /petitions`
pub(crate) async fn show(State(app): State<App>, tongue: Tongue) -> Response {
    let Some(signing) = &app.signing else { return closed().await };
    let today = app.today();
    let shown = signing.campaigns.petitions().filter(|(_, petition)| petition.opens <= today);
    let petitions = shown.map(|(campaign, petition)| View::of(&app, signing, campaign, petition, tongue)).collect();
    let page = page(tongue, "/petitions", tongue.plain("petition-list-title"), tongue.plain("petition-list-lead"));
    let mut response = html(&List { page, tongue, others: others(tongue).collect(), petitions });
    super::show::fresh(&mut response);
    response
}
