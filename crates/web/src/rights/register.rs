//! `/rights/register`: the form that a practice needs, and what comes of it. Everything is made in memory from what was
//! sent, and forgotten; the browser is told to keep nothing.

mod form;
mod link;
mod paper;
mod translated;

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use registration::{Answers, Problem, Registration, fhir, parcel};
use seal::PublicKey;

use crate::app::App;
use crate::errors::{self, html};
use crate::page::Page;
use crate::qr;
use crate::tongue::{Tongue, Words};

use form::Sent;
pub(crate) use link::Offer;

/// The texts that these pages show.
const AREAS: &[&str] = &["site", "register"];
const PATH: &str = "/rights/register";

/// Choices and the keys of their texts.
const SEXES: [(&str, &str); 4] = [
    ("female", "join-sex-female"),
    ("male", "join-sex-male"),
    ("other", "join-sex-other"),
    ("unknown", "join-sex-unknown"),
];
const POSTS: [(&str, &str); 3] =
    [("collect", "join-post-collect"), ("call", "join-post-call"), ("text", "join-post-text")];

#[derive(Template)]
#[template(path = "rights/register.html")]
struct Form {
    page: Page,
    tongue: Tongue,
    answers: Answers,
    key: String,
    problems: Vec<Problem>,
}

#[derive(Template)]
#[template(path = "rights/register_check.html")]
struct Check {
    page: Page,
    tongue: Tongue,
    rows: Vec<(Words, String)>,
    notes: Vec<&'static str>,
    answers: Answers,
    key: String,
    letters: bool,
    trouble: Option<String>,
}

#[derive(Template)]
#[template(path = "rights/register_codes.html")]
struct Codes {
    page: Page,
    tongue: Tongue,
    practice: String,
    codes: Vec<qr::Code>,
}

impl Form {
    fn error(&self, field: &str) -> Option<Words> {
        self.problems.iter().find(|problem| problem.field == field).map(|problem| self.tongue.t(problem.key))
    }

    fn has_error<const N: usize>(&self, fields: &[&str; N]) -> bool {
        self.problems.iter().any(|problem| fields.contains(&problem.field))
    }

    fn value(&self, field: &str) -> &str {
        self.answers.get(field)
    }

    fn is(&self, field: &str, value: &str) -> bool {
        self.answers.get(field) == value
    }
}

/// `GET /rights/register`
pub(crate) async fn start(tongue: Tongue) -> Response {
    let answers = Answers { language: tongue.language.tag.to_owned(), ..Answers::default() };
    form(tongue, answers, String::new(), Vec::new())
}

/// `GET /rights/register/at/{practice}`: with the practice's address filled in, from its own link.
pub(crate) async fn at_practice(tongue: Tongue, uri: Uri) -> Response {
    let code = uri.path().rsplit('/').next().unwrap_or_default();
    let Ok(offer) = Offer::read(code) else { return errors::not_found().await };
    let answers = Answers {
        language: tongue.language.tag.to_owned(),
        practice: offer.name,
        practice_street: offer.street,
        practice_postcode: offer.postcode,
        practice_ods: offer.ods,
        address: "practice".to_owned(),
        ..Answers::default()
    };
    form(tongue, answers, offer.key, Vec::new())
}

/// `POST /rights/register`: the answers to look at once more, or the form with what is wrong; nothing typed is lost.
pub(crate) async fn answer(State(app): State<App>, tongue: Tongue, request: Request) -> Response {
    let Ok(sent) = Sent::read(request).await else { return errors::unreadable_form() };
    if sent.step == "change" {
        return form(tongue, sent.answers, sent.key, Vec::new());
    }
    match sent.answers.check((app.site.clock)()) {
        Ok(person) => check(tongue, sent, &person, None),
        Err(problems) => form(tongue, sent.answers, sent.key, problems),
    }
}

/// `POST /rights/register/{what}`: the form to hand in, the agreement, the file, the sealed file, the codes.
pub(crate) async fn make(State(app): State<App>, tongue: Tongue, uri: Uri, request: Request) -> Response {
    let what = uri.path().rsplit('/').next().unwrap_or_default().to_owned();
    let Ok(sent) = Sent::read(request).await else { return errors::unreadable_form() };
    let today = (app.site.clock)();
    let person = match sent.answers.check(today) {
        Ok(person) => with_language(person),
        Err(problems) => return form(tongue, sent.answers, sent.key, problems),
    };
    let printed = match what.as_str() {
        "form.pdf" => paper::form(&person, tongue, today),
        "letters.pdf" => paper::agreement(&person, tongue, today),
        "patient.json" => {
            let json = serde_json::to_vec_pretty(&fhir::patient(&person, today)).unwrap_or_default();
            return download("application/fhir+json", "registration.json", json);
        }
        "sealed.txt" | "codes" => return sealed(tongue, &sent, &person, &what, today),
        _ => return errors::not_found().await,
    };
    match printed {
        Ok(pdf) => {
            download("application/pdf", if what == "form.pdf" { "registration.pdf" } else { "letters.pdf" }, pdf)
        }
        // Letters of a script that we cannot print: everything typed is still there, with the reason.
        Err(error) => check(tongue, sent, &person, Some(error.to_string())),
    }
}

fn sealed(tongue: Tongue, sent: &Sent, person: &Registration, what: &str, today: base::Date) -> Response {
    let Ok(key) = sent.key.parse::<PublicKey>() else { return errors::unreadable_form() };
    let json = fhir::patient(person, today).to_string();
    let bytes = parcel::seal_to(&key, json.as_bytes(), &mut seal::system_randomness());
    if what == "sealed.txt" {
        return download(
            "text/plain; charset=utf-8",
            "registration.careof",
            parcel::as_file(&key, &bytes).into_bytes(),
        );
    }
    let codes = parcel::as_pieces(&bytes).iter().filter_map(|piece| qr::code(piece)).collect();
    let page = page(tongue, false);
    let practice = person.practice.clone().map(|practice| practice.name).unwrap_or_default();
    unkept(html(&Codes { page, tongue, practice, codes }))
}

fn with_language(person: Registration) -> Registration {
    let english = Tongue::tagged(&person.language.0).map_or("", |tongue| tongue.language.english_name);
    person.speaking(english)
}

fn form(tongue: Tongue, answers: Answers, key: String, problems: Vec<Problem>) -> Response {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = page(tongue, !problems.is_empty());
    unkept((status, html(&Form { page, tongue, answers, key, problems })).into_response())
}

fn check(tongue: Tongue, sent: Sent, person: &Registration, trouble: Option<String>) -> Response {
    let letters = matches!(person.address, registration::Address::Practice | registration::Address::None);
    let status = if trouble.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let shown = Check {
        page: page(tongue, trouble.is_some()),
        tongue,
        rows: translated::rows(person, tongue),
        notes: person.notes(),
        answers: sent.answers,
        key: sent.key,
        letters,
        trouble,
    };
    unkept((status, html(&shown)).into_response())
}

fn page(tongue: Tongue, error: bool) -> Page {
    Page::for_patients(tongue, PATH, "join-title", "join-lead", AREAS).with_error(error)
}

/// Neither the browser nor anything on the way may keep it.
fn unkept(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    response
}

fn download(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let attachment = format!("attachment; filename=\"{name}\"");
    let headers = [(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, attachment.as_str())];
    unkept((headers, bytes).into_response())
}
