//! About the site itself, and the addresses that machines ask for.

use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::Organiser;
use crate::app::App;
use crate::errors::html;
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "about/about.html")]
struct About<'a> {
    page: Page,
    organiser: &'a Organiser,
}

#[derive(Template)]
#[template(path = "about/nothing_to_hand_over.html")]
struct NothingToHandOver {
    page: Page,
}

#[derive(Template)]
#[template(path = "about/accessibility.html")]
struct Accessibility<'a> {
    page: Page,
    organiser: &'a Organiser,
}

/// `GET /about`
pub(crate) async fn show(State(app): State<App>) -> Response {
    let page = Page::new(Area::About, "About", "What careof is, how its check works, and who runs this copy.");
    html(&About { page: page.area_start(), organiser: &app.site.organiser })
}

/// `GET /about/nothing-to-hand-over`
pub(crate) async fn nothing_to_hand_over() -> Response {
    let page = Page::new(
        Area::About,
        "Nothing to hand over",
        "What this site takes, where it is, how long it stays there, and what is not protected.",
    );
    html(&NothingToHandOver { page })
}

/// `GET /about/accessibility`
pub(crate) async fn accessibility(State(app): State<App>) -> Response {
    let page = Page::new(Area::About, "Accessibility", "How this site is built so that everyone can use it.");
    html(&Accessibility { page, organiser: &app.site.organiser })
}

/// `GET /healthz`
pub(crate) async fn health() -> Response {
    ([(header::CACHE_CONTROL, "no-store")], "ok\n").into_response()
}

/// `GET /robots.txt`
pub(crate) async fn robots() -> &'static str {
    "User-agent: *\nAllow: /\n"
}
