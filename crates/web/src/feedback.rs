//! `/feedback`: say what is wrong or missing. No name, no e-mail; the guard reads before anything is sent, and what was
//! said is erased when an organiser has dealt with it. And the desk where they read it.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use questions::moderation::{self, NotYet};
use store::StoreError;
use store::feedback::Feedback;
use store::journal::NewEntry;

use crate::app::App;
use crate::errors::{self, html, no_store};
use crate::fields::Fields;
use crate::organise::{Desk, SignedIn, Task, Weight, What, new_id, too_often};
use crate::page::{Area, Page};
use crate::questions::marked;

#[derive(Template)]
#[template(path = "feedback/form.html")]
struct Form {
    page: Page,
    about: String,
    words: String,
    sent: bool,
    problem: Option<Problem>,
}

/// What has to be put right, and what the guard marked.
struct Problem {
    what: String,
    marked: Option<String>,
    advice: Vec<&'static str>,
}

#[derive(Template)]
#[template(path = "feedback/desk.html")]
struct DeskPage {
    page: Page,
    desk: Desk,
    all: Vec<Feedback>,
}

/// `GET /feedback`
pub(crate) async fn start() -> Response {
    html(&form("", "", None))
}

/// `POST /feedback`
pub(crate) async fn send(State(app): State<App>, fields: Fields) -> Response {
    let (words, about) = (fields.get("words"), fields.get("about").chars().take(200).collect::<String>());
    let found = moderation::body(words).and_then(|()| {
        // The page, too, may hold what identifies somebody.
        if about.is_empty() { Ok(()) } else { moderation::body(&format!("{about:20}")) }
    });
    if let Err(why) = found {
        let page = form(&about, words, Some(problem(&format!("{about}\n{words}"), words, &why)));
        return no_store((StatusCode::UNPROCESSABLE_ENTITY, html(&page)).into_response());
    }
    let sent = Form { sent: true, ..form("", "", None) };
    // The field that people do not see.
    if fields.has("website") {
        return no_store(html(&sent));
    }
    if let Err(wait) = app.rates.count(What::Question, "feedback", app.now()) {
        return too_often(wait);
    }
    let said = Feedback { id: new_id(), page: about, words: words.to_owned(), said_on: app.today().to_string() };
    match app.site.store.add_feedback(&said).await {
        Ok(()) => no_store(html(&sent)),
        Err(_) => errors::broken(),
    }
}

fn form(about: &str, words: &str, problem: Option<Problem>) -> Form {
    let page = Page::new(
        Area::About,
        "Say what is wrong",
        "Tell whoever runs this site what is wrong or missing; no name, no e-mail.",
    );
    Form {
        page: page.with_error(problem.is_some()),
        about: about.to_owned(),
        words: words.to_owned(),
        sent: false,
        problem,
    }
}

fn problem(all: &str, words: &str, why: &NotYet) -> Problem {
    let NotYet::Identifies(_) = why else {
        return Problem { what: why.to_string(), marked: None, advice: Vec::new() };
    };
    let found = questions::guard::check(all);
    let mut kinds: Vec<_> = found.iter().map(|one| one.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let in_words = questions::guard::check(words);
    Problem {
        what: why.to_string(),
        marked: Some(if in_words.is_empty() { marked(all, &found) } else { marked(words, &in_words) }),
        advice: kinds.into_iter().map(questions::guard::Kind::advice).collect(),
    }
}

/// `GET /organise/feedback`
pub(crate) async fn desk(State(app): State<App>, who: SignedIn) -> Response {
    match app.site.store.feedback(500).await {
        Ok(all) => html(&DeskPage {
            page: Page::new(Area::Organise, "Feedback", "For organisers of this site."),
            desk: Desk::of(&app, who, "/organise/feedback"),
            all,
        }),
        Err(_) => errors::broken(),
    }
}

/// `POST /organise/feedback/{id}`: dealt with; its words are erased.
pub(crate) async fn done(State(app): State<App>, who: SignedIn, Path(id): Path<String>) -> Response {
    let entry = NewEntry::new(&who.id, &who.name, app.now(), "feedback", "dealt with what a visitor said");
    match app.site.store.feedback_done(&id, &entry).await {
        Ok(_) => Redirect::to("/organise/feedback").into_response(),
        Err(_) => errors::broken(),
    }
}

/// What waits, for the page of what needs doing.
pub(crate) async fn tasks(app: &App) -> Result<Vec<Task>, StoreError> {
    let all = app.site.store.feedback(500).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Task {
        what: format!(
            "Read what {} said about the site",
            if all.len() == 1 { "a visitor".to_owned() } else { format!("{} visitors", all.len()) }
        ),
        detail: "They cannot be answered: we do not know who they are.".to_owned(),
        link: "/organise/feedback".to_owned(),
        since: all.iter().map(|said| &said.said_on).min().and_then(|day| day.parse().ok()),
        weight: Weight::Soon,
    }])
}
