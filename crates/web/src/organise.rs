//! `/organise`: the desk of those who run the site. Passkeys and printed codes to come in, a gate
//! with one table of who may do what, a journal in which every change stands and can be undone, and
//! one page of what needs doing, into which each area puts its own.

mod desk;
mod gate;
mod journal;
mod keys;
mod languages;
mod letters;
mod passkeys;
mod people;
mod permissions;
mod petitions;
mod practices;
mod rates;
mod records;
mod routes;
mod sign_in;
mod tasks;
#[cfg(test)]
mod tests;
pub(crate) mod tokens;
mod undo;
mod welcome;

use askama::Template;
use axum::extract::State;
use axum::response::Response;

pub(crate) use self::desk::Desk;
pub(crate) use self::tasks::{Task, Weight};
pub(crate) use self::undo::Failed;
use crate::app::App;
use crate::errors::html;
use crate::page::{Area, Page};

pub(crate) use self::gate::{SignedIn, gate, too_often};
pub use self::letters::write_due_letters;
pub use self::people::good_name;
pub(crate) use self::rates::{Rates, What};
pub(crate) use self::routes::routes;
pub use self::tokens::new_id;
pub(crate) use self::tokens::{new_question_key, question_key_hash};
pub use self::welcome::{LINK_SECONDS, new_link};

#[derive(Template)]
#[template(path = "organise/desk.html")]
struct DeskPage {
    page: Page,
    desk: Desk,
    tasks: Vec<Task>,
    troubles: Vec<&'static str>,
}

/// `GET /organise`: what needs doing.
pub(crate) async fn show(State(app): State<App>, who: SignedIn) -> Response {
    let (tasks, troubles) = tasks::all(&app, who.role).await;
    let page = Page::new(Area::Organise, "What needs doing", "For organisers of this site.");
    html(&DeskPage { page, desk: Desk::of(&app, who, "/organise"), tasks, troubles })
}
