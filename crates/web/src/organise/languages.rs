//! `/organise/languages`: how far each language is, for those who check translations.

use std::sync::OnceLock;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use languages::Survey;

use super::desk::Desk;
use super::gate::SignedIn;
use crate::app::App;
use crate::errors::html;
use crate::page::{Area, Page};

/// Read by somebody who speaks the language.
const CHECKED: Option<languages::State> = Some(languages::State::Checked);

#[derive(Template)]
#[template(path = "organise/languages.html")]
struct Languages {
    page: Page,
    desk: Desk,
    languages: &'static [Survey],
}

impl Languages {
    /// Areas of a language whose texts a speaker has checked.
    fn checked(&self, language: &Survey) -> usize {
        language.areas.values().filter(|(_, state)| *state == CHECKED).count()
    }
}

/// `GET /organise/languages`
pub(crate) async fn show(State(app): State<App>, who: SignedIn) -> Response {
    let page = Page::new(Area::Organise, "Languages", "For organisers of this site.");
    html(&Languages { page, desk: Desk::of(&app, who, "/organise/languages"), languages: all() })
}

/// How many languages have texts that nobody who speaks them has checked.
pub(super) fn waiting() -> usize {
    let is_waiting = |language: &&Survey| language.areas.values().any(|(_, state)| *state != CHECKED);
    all().iter().filter(is_waiting).count()
}

/// The texts are part of the program, so one look is enough.
fn all() -> &'static [Survey] {
    static ALL: OnceLock<Vec<Survey>> = OnceLock::new();
    ALL.get_or_init(languages::survey)
}
