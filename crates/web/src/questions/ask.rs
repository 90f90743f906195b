//! Asking and answering. Nothing is kept before the guard has read it; what it stops goes back to whoever wrote it, marked.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use questions::guard::Kind;
use questions::moderation::{self, NotYet, State as Stands};
use questions::search::tags;
use store::questions::{Answer, Piece, Question};

use super::marked;
use crate::app::App;
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::organise::{What, new_id, new_question_key, question_key_hash, too_often};
use crate::page::{Area, Page};

/// What is wrong with a field, and what the guard marked in it.
#[derive(Default)]
struct Problem {
    field: &'static str,
    words: String,
    marked: Option<String>,
    advice: Vec<&'static str>,
}

#[derive(Template)]
#[template(path = "questions/ask.html")]
struct Ask {
    page: Page,
    tags: Vec<(&'static str, &'static str)>,
    title: String,
    body: String,
    tag: String,
    problems: Vec<Problem>,
}

#[derive(Template)]
#[template(path = "questions/answer.html")]
struct AnswerForm {
    page: Page,
    question: Question,
    body: String,
    source: String,
    problems: Vec<Problem>,
}

impl Ask {
    /// Whether a field has to be put right.
    fn has(&self, field: &str) -> bool {
        self.problems.iter().any(|problem| problem.field == field)
    }
}

impl AnswerForm {
    /// Whether a field has to be put right.
    fn has(&self, field: &str) -> bool {
        self.problems.iter().any(|problem| problem.field == field)
    }
}

#[derive(Template)]
#[template(path = "questions/sent.html")]
struct Sent {
    page: Page,
    link: String,
}

#[derive(Template)]
#[template(path = "questions/take_back.html")]
struct TakeBack {
    page: Page,
    done: Option<Piece>,
    unknown: bool,
}

/// `GET /questions/ask`
pub(crate) async fn ask() -> Response {
    form(String::new(), String::new(), String::new(), Vec::new())
}

/// `POST /questions`
pub(crate) async fn send(State(app): State<App>, fields: Fields) -> Response {
    let (title, body, tag) = (fields.get("title"), fields.get("body"), fields.get("tag"));
    let mut problems = Vec::new();
    problems.extend(moderation::title(title).err().map(|why| problem("title", title, &why)));
    problems.extend(moderation::body(body).err().map(|why| problem("body", body, &why)));
    if !tags().contains_key(tag) {
        problems.push(Problem { field: "tag", words: "Choose what it is about.".to_owned(), ..Problem::default() });
    }
    if !problems.is_empty() {
        return form(title.to_owned(), body.to_owned(), tag.to_owned(), problems);
    }
    // The field that people do not see.
    if fields.has("website") {
        return sent(&app, "");
    }
    if let Err(wait) = app.rates.count(What::Question, "", app.now()) {
        return too_often(wait);
    }
    let key = new_question_key();
    let question = Question {
        id: new_id(),
        title: title.to_owned(),
        body: body.to_owned(),
        tag: tag.to_owned(),
        state: Stands::Waiting,
        asked_on: app.today().to_string(),
    };
    match app.site.store.add_question(&question, question_key_hash(&key)).await {
        Ok(()) => sent(&app, &key),
        Err(_) => errors::broken(),
    }
}

/// `GET /questions/{id}/answer` shows the form, `POST` takes it.
pub(crate) async fn answer(
    State(app): State<App>,
    Path(id): Path<String>,
    method: axum::http::Method,
    fields: Fields,
) -> Response {
    let question = match app.site.store.question(&id).await {
        Ok(Some(question)) if question.state == Stands::Shown => question,
        Ok(_) => return errors::not_found().await,
        Err(_) => return errors::broken(),
    };
    let (body, source) = (fields.get("body"), fields.get("source"));
    let mut problems = Vec::new();
    if method == axum::http::Method::POST {
        problems.extend(moderation::body(body).err().map(|why| problem("body", body, &why)));
        let named = if source.is_empty() { Ok(()) } else { moderation::body(&format!("{source:20}")) };
        problems.extend(named.err().map(|why| problem("source", source, &why)));
    }
    if method != axum::http::Method::POST || !problems.is_empty() {
        let page = page("Answer a question").with_error(!problems.is_empty());
        let form = AnswerForm { page, question, body: body.to_owned(), source: source.to_owned(), problems };
        return not_kept(html(&form));
    }
    if fields.has("website") {
        return sent(&app, "");
    }
    if let Err(wait) = app.rates.count(What::Question, "", app.now()) {
        return too_often(wait);
    }
    let key = new_question_key();
    let answer = Answer {
        id: new_id(),
        question: question.id,
        body: body.to_owned(),
        source: source.to_owned(),
        state: Stands::Waiting,
        answered_on: app.today().to_string(),
        checked_on: None,
        rules: rules_in(body, source),
    };
    match app.site.store.add_answer(&answer, question_key_hash(&key)).await {
        Ok(()) => sent(&app, &key),
        Err(_) => errors::broken(),
    }
}

/// `GET /questions/mine/{key}`
pub(crate) async fn take_back_form() -> Response {
    not_kept(html(&TakeBack { page: page("Take back what you wrote"), done: None, unknown: false }))
}

/// `POST /questions/mine/{key}`
pub(crate) async fn take_back(State(app): State<App>, Path(key): Path<String>) -> Response {
    match app.site.store.take_back(question_key_hash(&key)).await {
        Ok(done) => {
            let page = page("Take back what you wrote");
            not_kept(html(&TakeBack { page, done, unknown: done.is_none() }))
        }
        Err(_) => errors::broken(),
    }
}

fn form(title: String, body: String, tag: String, problems: Vec<Problem>) -> Response {
    let page = page("Ask colleagues").with_error(!problems.is_empty());
    let tags = tags().iter().map(|(key, name)| (key.as_str(), name.as_str())).collect();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    not_kept((status, html(&Ask { page, tags, title, body, tag, problems })).into_response())
}

fn page(title: &str) -> Page {
    Page::new(Area::Act, title, "Colleagues ask and answer each other about registration and charging.")
}

fn sent(app: &App, key: &str) -> Response {
    let link = if key.is_empty() { String::new() } else { format!("{}/questions/mine/{key}", app.site.address) };
    not_kept(html(&Sent { page: page("Sent"), link }))
}

fn problem(field: &'static str, text: &str, why: &NotYet) -> Problem {
    let found = if let NotYet::Identifies(found) = why { found.as_slice() } else { &[] };
    let mut kinds: Vec<Kind> = found.iter().map(|one| one.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    Problem {
        field,
        words: why.to_string(),
        marked: (!found.is_empty()).then(|| marked(text, found)),
        advice: kinds.into_iter().map(Kind::advice).collect(),
    }
}

/// Rules of charging that an answer names, such as "rule P4" or "P4, England": for the flag when one of them changes.
fn rules_in(body: &str, source: &str) -> Vec<String> {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| is_rule(word)).map(str::to_owned).collect()
    };
    let nation =
        base::Nation::ALL.into_iter().find(|nation| body.contains(nation.name()) || source.contains(nation.name()));
    let nation = nation.map_or("england", base::Nation::key);
    let mut rules: Vec<String> =
        [body, source].iter().flat_map(|text| words(text)).map(|id| format!("{nation}:{id}")).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

/// One or two capitals and a number, as the rules in `knowledge/charging` are called.
fn is_rule(word: &str) -> bool {
    let letters = word.bytes().take_while(u8::is_ascii_uppercase).count();
    (1..=2).contains(&letters)
        && letters < word.len()
        && word.len() <= 5
        && word[letters..].bytes().all(|b| b.is_ascii_digit())
}

fn not_kept(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
