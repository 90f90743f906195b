//! `/act`: what a supporter can do, by how long it takes; and how to help one's own practice.

use askama::Template;
use axum::response::Response;
use campaign::Campaign;

use crate::errors::html;
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "act/act.html")]
struct Act {
    page: Page,
    campaigns: Vec<&'static Campaign>,
}

#[derive(Template)]
#[template(path = "act/practice.html")]
struct Practice {
    page: Page,
}

/// `GET /act`
pub(crate) async fn show() -> Response {
    let page = Page::new(
        Area::Act,
        "What you can do",
        "Sign, share, help your own practice: what a supporter can do in a minute, in ten, or in an evening.",
    );
    let campaigns = campaign::built_in().map(|all| all.iter().collect()).unwrap_or_default();
    html(&Act { page: page.area_start(), campaigns })
}

/// `GET /act/practice`
pub(crate) async fn practice() -> Response {
    let page = Page::new(
        Area::Act,
        "Help your own practice",
        "See what your own practice asks new patients for, and help it to put that right.",
    );
    html(&Practice { page: page.with_script() })
}
