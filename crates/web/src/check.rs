//! `/check`: a page, form or policy in, the same with its findings out. Read in memory, answered and
//! forgotten.

pub(crate) mod download;
mod form;
mod marked;
mod mended;
mod note;
mod read;
pub(crate) mod rules;
mod structure;
mod submission;
mod verdict;

use askama::Template;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Nation;
use documents::Document;
use policy::Report;

use crate::app::{App, Busy};
use crate::errors::{self, html};
use crate::page::{Area, Page};

use form::{Form, Problem};
use marked::Stretch;
use mended::Mended;
use note::Note;
use read::Read;
use submission::Submission;
use verdict::Verdict;

const DESCRIPTION: &str =
    "See what a GP registration page asks for that nobody has to show, why, and what to write instead.";

#[derive(Template)]
#[template(path = "check/start.html")]
struct Start {
    page: Page,
    form: Form,
}

#[derive(Template)]
#[template(path = "check/result.html")]
struct Outcome {
    page: Page,
    read: String,
    nation: Nation,
    verdict: Verdict,
    has_notes: bool,
    stretches: Vec<Stretch>,
    changes_sentence: String,
    mended: Mended,
    form: Form,
}

#[derive(Template)]
#[template(path = "check/live.html")]
struct Live {
    verdict: Verdict,
    marks: String,
    notes: Vec<Note>,
}

/// `GET /check`
pub(crate) async fn start() -> Response {
    html(&Start { page: page(false), form: Form::empty() })
}

/// `POST /check`
pub(crate) async fn answer(State(app): State<App>, request: Request) -> Response {
    let Ok(submission) = Submission::read(request).await else { return errors::unreadable_form() };
    match app.when_there_is_room(answer_to(&app, &submission)).await {
        Ok(Ok(result)) => html(&result),
        Ok(Err(problems)) => {
            let form = Form::again(&submission, problems);
            (StatusCode::UNPROCESSABLE_ENTITY, html(&Start { page: page(true), form })).into_response()
        }
        Err(Busy) => errors::busy(),
    }
}

/// `POST /check/live`: what the small script shows while somebody types. Only text, only notes.
pub(crate) async fn live(State(app): State<App>, request: Request) -> Response {
    let Ok(submission) = Submission::read(request).await else { return errors::unreadable_form() };
    if submission.text.trim().is_empty() || submission.nation.is_none() {
        return StatusCode::NO_CONTENT.into_response();
    }
    let only_text = Submission { file: None, address: String::new(), ..submission };
    let glimpsed = app.when_there_is_room(async {
        let read = read::read(&app.site, &only_text).await?;
        away_from_answers(move || glimpse(&read)).await
    });
    match glimpsed.await {
        Ok(Ok(live)) => html(&live),
        Ok(Err(_)) => StatusCode::NO_CONTENT.into_response(),
        Err(Busy) => errors::busy(),
    }
}

async fn answer_to(app: &App, submission: &Submission) -> Result<Outcome, Vec<Problem>> {
    let read = read::read(&app.site, submission).await?;
    away_from_answers(move || outcome(read)).await
}

/// The page about a document that was read.
fn outcome(read: Read) -> Outcome {
    let mut report = read.check();
    let Read { nation, document, named, verbatim } = read;
    let mended = mended::mend(&document, &report, verbatim);
    let verdict = Verdict::of(&report);
    report.findings.truncate(verdict::MOST_NOTES);
    report.positives.truncate(verdict::MOST_NOTES);
    let notes = note::notes(&report, policy::sources());
    Outcome {
        page: page(false),
        read: named,
        nation,
        verdict,
        has_notes: !notes.is_empty(),
        stretches: marked::stretches(&document, &report, notes),
        changes_sentence: match mended.count {
            1 => String::from("One change."),
            many => format!("{} changes.", verdict::capital(&verdict::number(many))),
        },
        mended,
        form: Form::below(nation, document.text),
    }
}

/// The fragment about a text that is being typed.
fn glimpse(read: &Read) -> Live {
    let report = read.check();
    Live {
        verdict: Verdict::of(&report),
        marks: marks(&read.document, &report),
        notes: note::notes(&report, policy::sources()),
    }
}

/// Does work away from the threads that answer.
async fn away_from_answers<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Vec<Problem>> {
    let our_mistake = "we could not read this text, which is our mistake; try with only the words about registering";
    tokio::task::spawn_blocking(work).await.map_err(|_| vec![Problem::new("text", our_mistake)])
}

/// Where the findings lie, for the script: `start,end,class` with offsets as browsers count them
/// (UTF-16), separated by spaces.
fn marks(document: &Document, report: &Report) -> String {
    let utf16 = |offset: usize| document.text.get(..offset).map_or(0, |before| before.encode_utf16().count());
    let findings = report.findings.iter().map(|finding| (finding.span, note::class_of(finding.level)));
    let positives = report.positives.iter().map(|positive| (positive.span, "fine"));
    let mut all: Vec<_> = findings.chain(positives).collect();
    all.sort_by_key(|(span, _)| *span);
    let all: Vec<String> =
        all.into_iter().map(|(span, class)| format!("{},{},{class}", utf16(span.start), utf16(span.end))).collect();
    all.join(" ")
}

fn page(error: bool) -> Page {
    Page::new(Area::Check, "Check a registration page", DESCRIPTION).area_start().with_script().with_error(error)
}
