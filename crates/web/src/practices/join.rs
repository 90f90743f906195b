//! `/practices/join`: from a practice's first click to the public register, without an account. Who
//! speaks for the practice shows it by a link in its own mail; from then on it goes on by its own link.
//!
//! The address is sealed on arrival and used for nothing else; the server itself cannot read it again.

pub(crate) mod affirm;
pub(crate) mod details;
pub(crate) mod hub;
pub(crate) mod known;
pub(crate) mod prove;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use surgeries::steps::{Step, steps};

use self::known::{Found, KnownPractice};
use crate::app::App;
use crate::errors::html;
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "join/start.html")]
struct Start {
    page: Page,
    asked: String,
    found: Option<Found>,
    steps: &'static [Step],
}

impl Start {
    fn problem(&self) -> Option<&str> {
        match &self.found {
            Some(Found::Problem(problem)) => Some(problem),
            _ => None,
        }
    }

    fn practices(&self) -> &[KnownPractice] {
        match &self.found {
            Some(Found::Practices(practices)) => practices,
            _ => &[],
        }
    }
}

/// What is asked for: public, so it may stand in the address.
#[derive(serde::Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    practice: String,
}

/// `GET /practices/join`: what it is, and which practice.
pub(crate) async fn start(State(app): State<App>, Query(asked): Query<Asked>) -> Response {
    let asked = asked.practice.trim().chars().take(100).collect::<String>();
    let found = (!asked.is_empty()).then(|| known::find(&app, &asked));
    let wrong = matches!(found, Some(Found::Problem(_)));
    html(&Start { page: page("Become a safe surgery").with_error(wrong), asked, found, steps: steps() })
}

fn page(title: &str) -> Page {
    let description =
        "Seven steps make a GP practice a safe surgery: what to do, what shows that it is done, and what helps.";
    Page::new(Area::Practices, title, description)
}
