//! `/practices/policy`: five answers in, a complete registration policy out, as a page, as text and
//! as a DOCX. Nothing is kept: each download is made anew from the answers.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use policy::{ModelPolicy, sources};

use super::answers::{Answers, Problem};
use super::shapes;
use crate::app::App;
use crate::docx;
use crate::errors::{self, html};
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "practices/policy_form.html")]
struct PolicyForm {
    page: Page,
    answers: Answers,
    problems: Vec<Problem>,
}

impl PolicyForm {
    fn error(&self, field: &str) -> Option<&'static str> {
        self.problems.iter().find(|problem| problem.field == field).map(|problem| problem.message)
    }
}

#[derive(Template)]
#[template(path = "practices/policy.html")]
struct PolicyPage {
    page: Page,
    answers: Answers,
    policy: String,
    text: String,
}

/// `GET /practices/policy`
pub(crate) async fn start() -> Response {
    html(&PolicyForm { page: page(false), answers: Answers::empty(), problems: Vec::new() })
}

/// `POST /practices/policy`: the policy, or the form once more.
pub(crate) async fn answer(State(app): State<App>, request: Request) -> Response {
    let Ok(answers) = Answers::read(request).await else { return errors::unreadable_form() };
    match written(&app, &answers) {
        Ok(policy) => html(&PolicyPage {
            page: page(false),
            answers,
            policy: shapes::html(&policy, sources()),
            text: shapes::text(&policy, sources()),
        }),
        Err(problems) => once_more(answers, problems),
    }
}

/// `POST /practices/policy/change`: the form once more, with all answers in it.
pub(crate) async fn change(request: Request) -> Response {
    let Ok(answers) = Answers::read(request).await else { return errors::unreadable_form() };
    html(&PolicyForm { page: page(false), answers, problems: Vec::new() })
}

/// `POST /practices/policy.txt`
pub(crate) async fn as_text(State(app): State<App>, request: Request) -> Response {
    download(&app, request, "text/plain; charset=utf-8", "registration-policy.txt", |policy| {
        // Windows programs still want both signs at the end of a line.
        shapes::text(policy, sources()).replace('\n', "\r\n").into_bytes()
    })
    .await
}

/// `POST /practices/policy.docx`
pub(crate) async fn as_docx(State(app): State<App>, request: Request) -> Response {
    download(&app, request, docx::MEDIA_TYPE, "registration-policy.docx", |policy| shapes::docx(policy, sources()))
        .await
}

async fn download(
    app: &App,
    request: Request,
    kind: &'static str,
    name: &str,
    shape: impl FnOnce(&ModelPolicy) -> Vec<u8>,
) -> Response {
    let Ok(answers) = Answers::read(request).await else { return errors::unreadable_form() };
    match written(app, &answers) {
        Ok(policy) => {
            let attachment = format!("attachment; filename=\"{name}\"");
            ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, attachment.as_str())], shape(&policy))
                .into_response()
        }
        Err(problems) => once_more(answers, problems),
    }
}

fn written(app: &App, answers: &Answers) -> Result<ModelPolicy, Vec<Problem>> {
    Ok(policy::model_policy(&answers.practice((app.site.clock)())?))
}

fn once_more(answers: Answers, problems: Vec<Problem>) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, html(&PolicyForm { page: page(true), answers, problems })).into_response()
}

fn page(error: bool) -> Page {
    let description = "A complete registration policy for a GP practice in England, Scotland, Wales or Northern Ireland, with sources.";
    Page::new(Area::Practices, "A registration policy", description).with_script().with_error(error)
}
