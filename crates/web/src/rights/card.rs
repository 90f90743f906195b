//! `/rights/card`: the card to show at reception, in the person's language, with the practice's name if wished.

use askama::Template;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use print::{Format, Kind};

use crate::errors::{self, html};
use crate::page::Page;
use crate::tongue::Tongue;

#[derive(Template)]
#[template(path = "rights/card.html")]
struct Card {
    page: Page,
    tongue: Tongue,
    practice: String,
    trouble: Option<String>,
}

/// What the card says to the patient, in its order: keys of `cards.ftl`.
const LINES: [&str; 7] = [
    "rights-register",
    "rights-no-papers",
    "rights-no-status",
    "rights-no-address",
    "rights-interpreter",
    "rights-refused",
    "rights-urgent",
];

/// `GET /rights/card`
pub(crate) async fn show(tongue: Tongue) -> Response {
    shown(tongue, String::new(), None)
}

/// `POST /rights/card.pdf`
pub(crate) async fn as_pdf(tongue: Tongue, request: Request) -> Response {
    let pairs = axum::Form::<Vec<(String, String)>>::from_request(request, &()).await;
    let Ok(axum::Form(pairs)) = pairs else { return errors::unreadable_form() };
    let practice = pairs.into_iter().find(|(name, _)| name == "practice").map(|(_, value)| value).unwrap_or_default();
    let mut card = print::Request::new(Kind::Card, "rights");
    card.languages = vec![tongue.language];
    if !practice.trim().is_empty() {
        card.fields.insert("practice".to_owned(), practice.trim().to_owned());
    }
    match print::print(&card, Format::Pdf) {
        Ok(printed) => {
            let name = format!("attachment; filename=\"card-{}.pdf\"", tongue.language.tag);
            let headers = [(header::CONTENT_TYPE, "application/pdf"), (header::CONTENT_DISPOSITION, name.as_str())];
            let bytes = printed.files.into_iter().next().unwrap_or_default();
            let mut response = (headers, bytes).into_response();
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }
        Err(error) => shown(tongue, practice, Some(error.to_string())),
    }
}

fn shown(tongue: Tongue, practice: String, trouble: Option<String>) -> Response {
    let page = Page::for_patients(tongue, "/rights/card", "rights-headline", "rights-register", &["site", "cards"]);
    let status = if trouble.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, html(&Card { page: page.with_error(trouble.is_some()), tongue, practice, trouble })).into_response()
}
