//! `/practices/register`: a practice's own link to the form, with its c/o address filled in, as a link, a QR code and a
//! button for its website; and the page on which it reads a registration that somebody brings as a file.

use askama::Template;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use base::{OdsCode, Postcode};
use seal::PublicKey;

use crate::errors::{self, html};
use crate::page::{Area, Page};
use crate::qr;
use crate::rights::register::Offer;

/// Longer than any name or address of a practice.
const LONGEST: usize = 120;
/// What a browser may send: a registration has at most 100 KB.
const LARGEST: usize = 200_000;

#[derive(Template)]
#[template(path = "practices/register.html")]
struct Form {
    page: Page,
    offer: Offer,
    site: String,
    problems: Vec<(&'static str, String)>,
    made: Option<Made>,
}

/// What the practice puts on its door and its website.
struct Made {
    link: String,
    button: String,
    code: Option<qr::Code>,
}

#[derive(Template)]
#[template(path = "practices/read.html")]
struct Read {
    page: Page,
    received: Option<registration::Received>,
    trouble: Option<String>,
}

impl Form {
    /// Name, label, hint and answer of each field.
    fn fields(&self) -> [(&'static str, &'static str, &'static str, &str); 6] {
        [
            ("name", "Name of the practice", "", &self.offer.name),
            ("street", "Street and town", "Letters for people without an address go there.", &self.offer.street),
            ("postcode", "Postcode", "", &self.offer.postcode),
            ("ods", "ODS code (optional)", "Such as A81001", &self.offer.ods),
            (
                "key",
                "Public key (optional)",
                "With one, people can seal the form so that only you can open it. Make it with: careof registration key",
                &self.offer.key,
            ),
            (
                "site",
                "Address of this site (optional)",
                "Such as https://careof.example; only if people reach it under another name than you do now.",
                &self.site,
            ),
        ]
    }

    fn error(&self, field: &str) -> Option<&str> {
        self.problems.iter().find(|(known, _)| *known == field).map(|(_, message)| message.as_str())
    }
}

/// `GET /practices/register`
pub(crate) async fn start() -> Response {
    form(Offer::default(), String::new(), Vec::new(), None)
}

/// `POST /practices/register`: link, code and button, or the form with what is wrong.
pub(crate) async fn answer(request: Request) -> Response {
    let host =
        request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost").to_owned();
    let pairs = axum::Form::<Vec<(String, String)>>::from_request(request, &()).await;
    let Ok(axum::Form(pairs)) = pairs else { return errors::unreadable_form() };
    let mut offer = Offer::default();
    let mut site = String::new();
    for (name, value) in pairs {
        let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
        match name.as_str() {
            "name" => offer.name = line,
            "street" => offer.street = line,
            "postcode" => offer.postcode = line,
            "ods" => offer.ods = line,
            "key" => offer.key = line,
            "site" => site = line.trim_end_matches('/').to_owned(),
            _ => {}
        }
    }
    let problems = check(&mut offer);
    if !problems.is_empty() {
        return form(offer, site, problems, None);
    }
    let origin = if site.is_empty() { format!("https://{host}") } else { site.clone() };
    let link = format!("{origin}/rights/register/at/{}", offer.code());
    let button = format!(
        "<a href=\"{link}\" rel=\"noreferrer\" style=\"display:inline-block;padding:.7em 1.2em;border-radius:.5em;background:#0b5d4b;color:#fffdf8;font-weight:bold;text-decoration:none\">Register with us, in your language</a>"
    );
    let code = qr::code(&link);
    form(offer, site, Vec::new(), Some(Made { link, button, code }))
}

fn check(offer: &mut Offer) -> Vec<(&'static str, String)> {
    let mut problems = Vec::new();
    if offer.name.is_empty() || offer.name.chars().count() > LONGEST {
        problems.push(("name", "Give the name of the practice, in at most 120 letters.".to_owned()));
    }
    if offer.street.is_empty() || offer.street.chars().count() > LONGEST {
        problems.push((
            "street",
            "Give street and town, in at most 120 letters: letters for patients go there.".to_owned(),
        ));
    }
    match offer.postcode.parse::<Postcode>() {
        Ok(postcode) if !postcode.is_pseudo() => offer.postcode = postcode.to_string(),
        Ok(_) => problems
            .push(("postcode", "Give the postcode of the practice, not one that stands for no place.".to_owned())),
        Err(error) => problems.push(("postcode", sentence(&error.to_string()))),
    }
    if !offer.ods.is_empty() {
        match offer.ods.parse::<OdsCode>() {
            Ok(code) => offer.ods = code.to_string(),
            Err(error) => problems.push(("ods", sentence(&error.to_string()))),
        }
    }
    if !offer.key.is_empty() && offer.key.parse::<PublicKey>().is_err() {
        problems.push((
            "key",
            "This is no public key. It begins with “careof-key-”; copy all of it, or leave it empty.".to_owned(),
        ));
    }
    problems
}

fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    format!("{first}{}.", letters.as_str().trim_end_matches('.'))
}

fn form(offer: Offer, site: String, problems: Vec<(&'static str, String)>, made: Option<Made>) -> Response {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let description = "A link, a QR code and a button with which people register with your practice, in their language, with your address as theirs.";
    let page = Page::new(Area::Practices, "Registering with your practice", description).with_script();
    let page = page.with_error(!problems.is_empty());
    (status, html(&Form { page, offer, site, problems, made })).into_response()
}

/// `GET /practices/register/read`
pub(crate) async fn read_start() -> Response {
    read_page(None, None)
}

/// `POST /practices/register/read`: what a file says that somebody brings. It is read in memory and forgotten.
pub(crate) async fn read(request: Request) -> Response {
    let Ok(mut form) = Multipart::from_request(request, &()).await else { return errors::unreadable_form() };
    let mut bytes = Vec::new();
    while let Ok(Some(field)) = form.next_field().await {
        if let Ok(content) = field.bytes().await
            && !content.is_empty()
        {
            bytes = content.to_vec();
        }
    }
    if bytes.len() > LARGEST {
        return read_page(None, Some(registration::ReadError::TooLarge.to_string()));
    }
    match registration::read(&bytes, None) {
        Ok(received) => read_page(Some(received), None),
        Err(registration::ReadError::NeedsKey) => read_page(None, Some(
            "this registration is sealed to your practice’s key, which must not leave your computer; open it there with: careof registration read FILE --key KEYFILE".to_owned(),
        )),
        Err(error) => read_page(None, Some(error.to_string())),
    }
}

fn read_page(received: Option<registration::Received>, trouble: Option<String>) -> Response {
    let status = if trouble.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = Page::new(
        Area::Practices,
        "Read a registration",
        "Shows what is in a registration file that somebody brings, and whether it is whole.",
    );
    let page = page.with_error(trouble.is_some());
    let trouble = trouble.map(|words| sentence(&words));
    (status, [(header::CACHE_CONTROL, "no-store")], html(&Read { page, received, trouble })).into_response()
}
