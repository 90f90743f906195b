//! The addresses under `/organise`. Each area adds its lines here, and its rows to the table of
//! [`super::permissions`].

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{get, post};

use super::{journal, keys, languages, letters, people, petitions, practices, records, sign_in, welcome};
use crate::app::App;
use crate::{feedback, local, questions, trusts};

/// Routes that remember their own names, so that a test can hold them against the table.
pub(crate) struct Routes {
    router: Router<App>,
    names: Vec<(Method, &'static str)>,
}

impl Routes {
    fn new() -> Self {
        Self { router: Router::new(), names: Vec::new() }
    }

    fn get<T: 'static>(mut self, path: &'static str, handler: impl Handler<T, App>) -> Self {
        self.router = self.router.route(path, get(handler));
        self.names.push((Method::GET, path));
        self
    }

    fn post<T: 'static>(mut self, path: &'static str, handler: impl Handler<T, App>) -> Self {
        self.router = self.router.route(path, post(handler));
        self.names.push((Method::POST, path));
        self
    }

    /// For the site's own router.
    pub(crate) fn into_router(self) -> Router<App> {
        self.router
    }

    /// What it has.
    #[cfg(test)]
    pub(crate) fn names(&self) -> &[(Method, &'static str)] {
        &self.names
    }
}

/// All of them.
pub(crate) fn routes() -> Routes {
    Routes::new()
        // Ways in and out.
        .get("/organise/sign-in", sign_in::show)
        .post("/organise/sign-in", sign_in::with_code)
        .post("/organise/sign-in/begin", sign_in::begin)
        .post("/organise/sign-in/finish", sign_in::finish)
        .get("/organise/welcome/{token}", welcome::show)
        .post("/organise/welcome/{token}/begin", welcome::begin)
        .post("/organise/welcome/{token}/finish", welcome::finish)
        .post("/organise/welcome/{token}/codes", welcome::with_codes)
        .post("/organise/sign-out", sign_in::sign_out)
        // One's own keys.
        .get("/organise/keys", keys::show)
        .post("/organise/keys/begin", keys::begin)
        .post("/organise/keys/finish", keys::finish)
        .post("/organise/keys/remove", keys::remove)
        .post("/organise/keys/codes", keys::new_codes)
        // The desk.
        .get("/organise", super::show)
        .get("/organise/languages", languages::show)
        .get("/organise/journal", journal::show)
        .post("/organise/journal/{entry}/undo", journal::undo)
        // Questions of colleagues.
        .get("/organise/questions", questions::desk)
        .post("/organise/questions/{piece}/{id}", questions::decide)
        // Petitions.
        .get("/organise/petitions", petitions::list)
        .get("/organise/petitions/{number}", petitions::show)
        .post("/organise/petitions/{number}/set-aside", petitions::set_aside)
        .post("/organise/petitions/{number}/paper", petitions::add_paper)
        .get("/organise/petitions/{number}/paper.csv", petitions::paper)
        // Local groups.
        .get("/organise/groups", local::desk)
        .get("/organise/groups.json", local::contacts)
        .post("/organise/groups/{slug}", local::decide)
        // Requests to trusts.
        .get("/organise/requests", trusts::desk)
        .post("/organise/requests", trusts::add)
        .post("/organise/requests/{id}", trusts::answered)
        // What visitors say.
        .get("/organise/feedback", feedback::desk)
        .post("/organise/feedback/{id}", feedback::done)
        // Practices.
        .get("/organise/practices", practices::list)
        .get("/organise/practices.csv", practices::as_csv)
        .get("/organise/practices/{ods}", practices::show)
        .post("/organise/practices/{ods}/approve", practices::approve)
        .post("/organise/practices/{ods}/decline", practices::decline)
        .post("/organise/practices/{ods}/remove", practices::remove)
        .post("/organise/practices/{ods}/hand-over", practices::hand_over)
        .post("/organise/practices/{ods}/read-again", records::read_again)
        .post("/organise/practices/{ods}/details", records::set_details)
        .get("/organise/reports", records::reports)
        .post("/organise/reports/grades", records::switch_grades)
        .post("/organise/records/{id}", records::decide)
        .get("/organise/letters", letters::show)
        .get("/organise/letters.json", letters::take)
        .post("/organise/letters/affirm", letters::ask_to_affirm)
        .post("/organise/letters/sent", letters::sent)
        .get("/organise/contacts.json", letters::contacts)
        // Colleagues.
        .get("/organise/people", people::show)
        .post("/organise/people", people::add)
        .post("/organise/people/{id}/role", people::change_role)
        .post("/organise/people/{id}/link", people::new_link)
        .post("/organise/people/{id}/remove", people::remove)
}
