//! `/`: three doors.

use askama::Template;
use axum::response::Response;

use crate::errors::html;
use crate::page::{Area, Page};

struct Door {
    path: &'static str,
    name: &'static str,
    words: &'static str,
}

const DOORS: [Door; 3] = [
    Door {
        path: "/practices",
        name: "I work at a practice",
        words: "Check your page, form or policy. Get it back mended. Make a registration policy in two minutes.",
    },
    Door {
        path: "/rights",
        name: "I need a doctor",
        words: "What you must show, which is usually nothing, and what to say if they turn you away.",
    },
    Door {
        path: "/act",
        name: "I want to act",
        words: "Sign, share, write. Help your own practice put its page right.",
    },
];

#[derive(Template)]
#[template(path = "home/home.html")]
struct Home {
    page: Page,
    doors: &'static [Door],
}

/// `GET /`
pub(crate) async fn show() -> Response {
    let page = Page::new(
        Area::Home,
        "careof",
        "Nobody has to show papers to join a GP practice. careof helps practices put their pages right, and patients get in.",
    );
    html(&Home { page, doors: &DOORS })
}
