//! Letters that the site sends by itself: to addresses that somebody has just typed, and that are not
//! kept. Whoever serves the site says how they go out; without a mail server they are shown on a page
//! of this machine.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use crate::app::App;
use crate::errors::{self, html};
use crate::page::{Area, Page};

/// A letter with one link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The address.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// Paragraphs above the link.
    pub before: Vec<String>,
    /// What the link does, and where it leads.
    pub link: Option<(String, String)>,
    /// Paragraphs below it.
    pub after: Vec<String>,
}

/// A letter could not be taken; it is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotPosted;

/// What posting gives.
pub type Posted<'a> = Pin<Box<dyn Future<Output = Result<(), NotPosted>> + Send + 'a>>;

/// Takes letters and sees that they go out.
pub trait Post: Send + Sync {
    /// Takes a letter; when it answers, the letter is safe.
    fn post(&self, letter: Letter) -> Posted<'_>;
}

/// A tray from which nothing goes out: the letters are shown, and forgotten with the program.
#[derive(Debug, Clone, Default)]
pub struct Tray(Arc<Mutex<Vec<Letter>>>);

/// So many letters lie in the tray; older ones fall out.
const MOST: usize = 100;

impl Tray {
    /// What lies in it, the newest first.
    #[must_use]
    pub fn letters(&self) -> Vec<Letter> {
        let letters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        letters.iter().rev().cloned().collect()
    }
}

impl Post for Tray {
    fn post(&self, letter: Letter) -> Posted<'_> {
        let mut letters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if letters.len() >= MOST {
            letters.remove(0);
        }
        letters.push(letter);
        Box::pin(async { Ok(()) })
    }
}

#[derive(Template)]
#[template(path = "mails/tray.html")]
struct Shown {
    page: Page,
    letters: Vec<Letter>,
}

/// `GET /mails`: the letters of a site without a mail server. With one there is no such page.
pub(crate) async fn show(State(app): State<App>) -> Response {
    let Some(tray) = &app.site.tray else { return errors::not_found().await };
    let page = Page::new(Area::About, "Letters that were not sent", "This site runs without a mail server.");
    errors::no_store(html(&Shown { page, letters: tray.letters() }))
}
