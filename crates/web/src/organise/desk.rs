//! What the frame of every page of the desk shows: who is signed in, where they may go, and a
//! warning while the demonstration key lies beside the data.

use axum::http::Method;

use super::gate::SignedIn;
use crate::app::App;

/// For the frame (`templates/organise/frame.html`).
pub(crate) struct Desk {
    /// Who is signed in.
    pub(crate) who: SignedIn,
    /// The address of the page, for the menu.
    pub(crate) here: &'static str,
    /// Whether the key that should be elsewhere lies beside the data.
    pub(crate) demonstration: bool,
}

/// The pages of the desk, in the order of the menu.
const MENU: &[(&str, &str)] = &[
    ("/organise", "To do"),
    ("/organise/petitions", "Petitions"),
    ("/organise/questions", "Questions"),
    ("/organise/feedback", "Feedback"),
    ("/organise/practices", "Practices"),
    ("/organise/reports", "Reports"),
    ("/organise/letters", "Letters"),
    ("/organise/groups", "Groups"),
    ("/organise/requests", "Requests"),
    ("/organise/languages", "Languages"),
    ("/organise/journal", "Journal"),
    ("/organise/people", "Colleagues"),
    ("/organise/keys", "Your keys"),
];

impl Desk {
    /// For who is signed in.
    pub(crate) fn of(app: &App, who: SignedIn, here: &'static str) -> Self {
        Self { who, here, demonstration: app.site.demonstration }
    }

    /// The pages that this person may open: address and name.
    pub(crate) fn menu(&self) -> impl Iterator<Item = &'static (&'static str, &'static str)> {
        MENU.iter().filter(|(path, _)| self.who.may(&Method::GET, path))
    }

    /// What every form carries.
    pub(crate) fn token(&self) -> &str {
        &self.who.token
    }
}
