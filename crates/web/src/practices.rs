//! `/practices`: the steps that a practice can take today, and the model policy.

mod answers;
pub(crate) mod briefing;
pub(crate) mod join;
pub(crate) mod pack;
pub(crate) mod policy;
pub(crate) mod register;
mod shapes;

use askama::Template;
use axum::response::Response;

use crate::errors::html;
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "practices/practices.html")]
struct Practices {
    page: Page,
}

/// `GET /practices`
pub(crate) async fn show() -> Response {
    let page = Page::new(
        Area::Practices,
        "For practices",
        "Check your registration page, adopt a registration policy, become a safe surgery.",
    );
    html(&Practices { page: page.area_start() })
}
