//! `/rights`: what a patient can do today.

use askama::Template;
use axum::response::Response;

use crate::errors::html;
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "rights/rights.html")]
struct Rights {
    page: Page,
}

/// `GET /rights`
pub(crate) async fn show() -> Response {
    let page = Page::new(
        Area::Rights,
        "You can see a doctor",
        "In England, Scotland and Wales anyone can join a GP practice without papers. What to say, and what to do if they say no.",
    );
    html(&Rights { page: page.area_start() })
}
