//! `POST /petitions/{id}/signatures`: the form arrives, the desk writes it down durably, and only then
//! the page says "check your mail". Who has signed before sees the same page.

use std::net::IpAddr;
use std::time::Duration;

use askama::Template;
use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::extract::{Path, State};
use axum::http::request::Parts as Head;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use desk::{Refusal, Visit};

use super::form::Sent;
use super::{Parts, closed, message, page, part, peer, petition, place, show, tongue, trouble};
use crate::app::App;
use crate::errors::{self, html};
use crate::page::Page;
use crate::tongue::Tongue;

/// From where somebody signs.
pub(crate) struct From(Option<IpAddr>);

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for From {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Head, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self(peer::address(parts)))
    }
}

/// `POST /petitions/{id}/signatures`
pub(crate) async fn sign(
    State(app): State<App>,
    Path(id): Path<String>,
    From(address): From,
    form: Result<Form<Sent>, FormRejection>,
) -> Response {
    let Ok(Form(sent)) = form else { return errors::unreadable_form() };
    let tongue = tongue(&sent.language);
    let (Some(signing), Some((_, petition))) = (&app.signing, petition(&app, &id)) else {
        return closed().await;
    };
    if !petition.can_be_signed(app.today()) {
        return message(tongue, StatusCode::CONFLICT, "petition-error-closed", &["petition-closed-what"]);
    }
    let now = app.now();
    let form = sent.form();
    let place = place::of(&signing.places, &form.postcode, &form.country);
    let visit = Visit { address, trap_filled: sent.is_trapped(), took: sent.took(now) };
    match signing.desk.sign(petition.number, &form, place, tongue.language.tag, &visit).await {
        Ok(signed) => {
            let random = seal::random_bytes(&mut seal::system_randomness());
            let ticket = app.tickets.issue(signed.handle, now, random);
            Redirect::to(&tongue.path(&format!("/petitions/{}/sent/{ticket}", petition.number))).into_response()
        }
        Err(Refusal::Fields(faults)) => {
            let mut response = show::with_form(&app, tongue, &id, sent.again(&faults, now)).await;
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            response
        }
        Err(Refusal::NotOpen) => {
            message(tongue, StatusCode::CONFLICT, "petition-not-here-title", &["petition-not-here-what"])
        }
        Err(Refusal::Busy | Refusal::Store(_)) => trouble(tongue),
    }
}

/// "Check your mail."
#[derive(Template)]
#[template(path = "petitions/sent.html")]
pub(super) struct SentPage {
    pub(super) page: Page,
    pub(super) tongue: Tongue,
    pub(super) ticket: Option<String>,
    pub(super) mails_are_shown: bool,
    /// What was done, by its key.
    pub(super) said: Option<&'static str>,
    /// What is wrong with the code, by its key.
    pub(super) wrong: Option<&'static str>,
    pub(super) typed: String,
}

impl SentPage {
    /// As it is first seen.
    pub(super) fn new(app: &App, tongue: Tongue, ticket: Option<String>) -> Self {
        let title = tongue.plain("petition-sent-title");
        let page = page(tongue, "/confirm", title, tongue.plain("petition-sent-lead"));
        let mails_are_shown = app.site.tray.is_some();
        Self { page, tongue, ticket, mails_are_shown, said: None, wrong: None, typed: String::new() }
    }

    /// As an answer that nobody keeps.
    pub(super) fn respond(self) -> Response {
        let status = if self.wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let page = self.page.clone().with_error(self.wrong.is_some());
        let mut response = html(&Self { page, ..self });
        *response.status_mut() = status;
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}

/// `GET /petitions/{id}/sent/{ticket}`
pub(crate) async fn sent(State(app): State<App>, tongue: Tongue, Path(parts): Path<Parts>) -> Response {
    if petition(&app, part(&parts, "id")).is_none() {
        return closed().await;
    }
    let ticket = part(&parts, "ticket");
    let known = app.tickets.handle(ticket, app.now()).is_some();
    SentPage::new(&app, tongue, known.then(|| ticket.to_owned())).respond()
}

impl Sent {
    /// How long the form was open; nothing when it did not say.
    fn took(&self, now: i64) -> Option<Duration> {
        let since: i64 = self.since.parse().ok()?;
        u64::try_from(now - since).ok().map(Duration::from_secs)
    }
}
