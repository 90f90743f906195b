//! `/act`: what a supporter can do today.

use askama::Template;
use axum::response::Response;

use crate::errors::html;
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "act/act.html")]
struct Act {
    page: Page,
}

/// `GET /act`
pub(crate) async fn show() -> Response {
    let page = Page::new(
        Area::Act,
        "Help your own practice",
        "See what your own practice asks new patients for, and help it to put that right.",
    );
    html(&Act { page: page.area_start().with_script() })
}
