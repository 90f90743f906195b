//! `/organise/questions`: what waits to be read, and what is shown.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use questions::moderation::State as Stands;
use store::StoreError;
use store::journal::NewEntry;
use store::questions::{Answer, Piece, Question};

use crate::app::App;
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::organise::{Desk, Failed, SignedIn, Task, Weight};
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "questions/desk.html")]
struct Waiting {
    page: Page,
    desk: Desk,
    questions: Vec<Question>,
    answers: Vec<(Answer, String)>,
    unchecked: Vec<(Answer, String)>,
}

/// `GET /organise/questions`
pub(crate) async fn desk(State(app): State<App>, who: SignedIn) -> Response {
    match waiting(&app, who).await {
        Ok(page) => html(&page),
        Err(_) => errors::broken(),
    }
}

async fn waiting(app: &App, who: SignedIn) -> Result<Waiting, StoreError> {
    let store = &app.site.store;
    let questions = store.questions(Stands::Waiting, 200).await?;
    let answers = with_titles(app, store.answers(None, Stands::Waiting).await?).await?;
    let shown = store.answers(None, Stands::Shown).await?;
    let unchecked = shown.into_iter().filter(|answer| answer.checked_on.is_none()).take(50).collect();
    Ok(Waiting {
        page: Page::new(Area::Organise, "Questions", "For organisers of this site."),
        desk: Desk::of(app, who, "/organise/questions"),
        questions,
        answers,
        unchecked: with_titles(app, unchecked).await?,
    })
}

async fn with_titles(app: &App, answers: Vec<Answer>) -> Result<Vec<(Answer, String)>, StoreError> {
    let mut titled = Vec::with_capacity(answers.len());
    for answer in answers {
        let title = app.site.store.question(&answer.question).await?.map(|question| question.title).unwrap_or_default();
        titled.push((answer, title));
    }
    Ok(titled)
}

/// `POST /organise/questions/{piece}/{id}`: show, decline, or say that an answer was held against its source.
pub(crate) async fn decide(
    State(app): State<App>,
    who: SignedIn,
    Path((piece, id)): Path<(String, String)>,
    fields: Fields,
) -> Response {
    let Some(piece) = piece_named(&piece) else { return errors::not_found().await };
    let word = name_of(piece);
    let entry = |what: &str| NewEntry::new(&who.id, &who.name, app.now(), "questions", what);
    let store = &app.site.store;
    let done = match fields.get("decision") {
        "show" => {
            let entry = entry(&format!("showed a waiting {word}")).with_undo("question-shown", &format!("{word} {id}"));
            store.moderate(piece, &id, Stands::Shown, &entry).await
        }
        "decline" => {
            let entry = entry(&format!("declined a {word}")).with_undo("question-declined", &format!("{word} {id}"));
            store.moderate(piece, &id, Stands::Declined, &entry).await
        }
        "checked" => {
            let entry = entry("held an answer against its source").with_undo("answer-checked", &id);
            store.mark_checked(&id, Some(&app.today().to_string()), &entry).await
        }
        _ => return errors::unreadable_form(),
    };
    match done {
        Ok(_) => Redirect::to("/organise/questions").into_response(),
        Err(_) => errors::broken(),
    }
}

/// What waits, for the page of what needs doing.
pub(crate) async fn tasks(app: &App) -> Result<Vec<Task>, StoreError> {
    let questions = app.site.store.questions(Stands::Waiting, 200).await?;
    let answers = app.site.store.answers(None, Stands::Waiting).await?;
    let many = questions.len() + answers.len();
    if many == 0 {
        return Ok(Vec::new());
    }
    let days = questions.iter().map(|q| &q.asked_on).chain(answers.iter().map(|a| &a.answered_on));
    Ok(vec![Task {
        what: format!("Read {many} question{} of colleagues", if many == 1 { " or answer" } else { "s and answers" }),
        detail: "Nobody sees them before.".to_owned(),
        link: "/organise/questions".to_owned(),
        since: days.min().and_then(|day| day.parse().ok()),
        weight: Weight::Now,
    }])
}

/// Puts a piece back to where it waited, or takes a check back.
pub(crate) async fn undo(app: &App, way: &str, with: &str, entry: NewEntry) -> Result<(), Failed> {
    let store = &app.site.store;
    let done = if way == "answer-checked" {
        store.mark_checked(with, None, &entry).await?
    } else {
        let (word, id) = with.split_once(' ').unwrap_or(("", with));
        let piece = piece_named(word).ok_or_else(|| Failed::NotNow("It is not there any more.".to_owned()))?;
        store.moderate(piece, id, Stands::Waiting, &entry).await?
    };
    if done { Ok(()) } else { Err(Failed::NotNow("Whoever wrote it has taken it back.".to_owned())) }
}

fn piece_named(word: &str) -> Option<Piece> {
    [Piece::Question, Piece::Answer].into_iter().find(|piece| name_of(*piece) == word)
}

const fn name_of(piece: Piece) -> &'static str {
    match piece {
        Piece::Question => "question",
        Piece::Answer => "answer",
    }
}
