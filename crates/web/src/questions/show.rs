//! The list, the search, and a question with its answers.

use std::sync::LazyLock;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use base::Date;
use charging::{Change, Rules};
use questions::moderation::State as Stands;
use questions::search::{Index, Text, tags};
use store::questions::{Answer, Question};

use crate::app::App;
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::page::{Area, Page};

/// What changed when in the rules on charging.
static RULE_CHANGES: LazyLock<Vec<Change>> = LazyLock::new(|| Rules::embedded().changes());

/// So many are shown, and searched.
const MOST: i64 = 5_000;
/// So many on one page.
const ON_A_PAGE: usize = 50;

#[derive(Template)]
#[template(path = "questions/list.html")]
struct List {
    page: Page,
    asked: String,
    tag: String,
    tags: Vec<(&'static str, &'static str)>,
    questions: Vec<Line>,
    nothing_yet: bool,
}

struct Line {
    id: String,
    title: String,
    tag: &'static str,
    asked_on: String,
}

#[derive(Template)]
#[template(path = "questions/question.html")]
struct QuestionPage {
    page: Page,
    question: Question,
    tag: &'static str,
    asked_on: String,
    answers: Vec<AnswerShown>,
}

struct AnswerShown {
    answer: Answer,
    answered_on: String,
    checked_on: Option<String>,
    /// Why it may be out of date.
    changed: Option<String>,
}

/// `GET /questions`
pub(crate) async fn list(State(app): State<App>) -> Response {
    found(&app, "", "").await
}

/// `POST /questions/search`: what somebody looks for stands in no address.
pub(crate) async fn search(State(app): State<App>, fields: Fields) -> Response {
    let asked: String = fields.get("q").chars().take(200).collect();
    found(&app, &asked, fields.get("tag")).await
}

async fn found(app: &App, asked: &str, tag: &str) -> Response {
    let Ok(all) = app.site.store.questions(Stands::Shown, MOST).await else { return errors::broken() };
    let nothing_yet = all.is_empty();
    let tagged: Vec<Question> = all.into_iter().filter(|question| tag.is_empty() || question.tag == tag).collect();
    let chosen: Vec<&Question> = if asked.is_empty() {
        tagged.iter().take(ON_A_PAGE).collect()
    } else {
        let index = Index::new(tagged.iter().map(|q| Text { id: &q.id, title: &q.title, body: &q.body }));
        let ids = index.find(asked, ON_A_PAGE);
        ids.iter().filter_map(|id| tagged.iter().find(|question| question.id == *id)).collect()
    };
    let questions = chosen.into_iter().map(line).collect();
    let page =
        Page::new(Area::Act, "Questions", "Colleagues ask and answer each other about registration and charging.");
    let tags = tags().iter().map(|(key, name)| (key.as_str(), name.as_str())).collect();
    html(&List { page, asked: asked.to_owned(), tag: tag.to_owned(), tags, questions, nothing_yet })
}

fn line(question: &Question) -> Line {
    Line {
        id: question.id.clone(),
        title: question.title.clone(),
        tag: tag_name(&question.tag),
        asked_on: in_words(&question.asked_on),
    }
}

/// `GET /questions/{id}`
pub(crate) async fn show(State(app): State<App>, Path(id): Path<String>) -> Response {
    let question = match app.site.store.question(&id).await {
        Ok(Some(question)) if question.state == Stands::Shown => question,
        Ok(_) => return errors::not_found().await,
        Err(_) => return errors::broken(),
    };
    let Ok(answers) = app.site.store.answers(Some(&id), Stands::Shown).await else { return errors::broken() };
    let answers = answers
        .into_iter()
        .map(|answer| AnswerShown {
            answered_on: in_words(&answer.answered_on),
            checked_on: answer.checked_on.as_deref().map(in_words),
            changed: changed_since(&answer),
            answer,
        })
        .collect();
    let title = question.title.clone();
    html(&QuestionPage {
        page: Page::new(Area::Act, title, "A question of a colleague, with its answers."),
        tag: tag_name(&question.tag),
        asked_on: in_words(&question.asked_on),
        question,
        answers,
    })
}

/// Whether a rule that an answer rests on has changed since its day.
fn changed_since(answer: &Answer) -> Option<String> {
    let day: Date = answer.checked_on.as_deref().unwrap_or(&answer.answered_on).parse().ok()?;
    let change = RULE_CHANGES.iter().find(|change| {
        let named = |rule: &String| {
            let nation = change.nation.map_or("", base::Nation::key);
            rule.split_once(':')
                .is_some_and(|(of, id)| of == nation && change.rules.iter().any(|changed| changed == id))
        };
        change.on > day && answer.rules.iter().any(named)
    })?;
    Some(base::in_words(change.on))
}

fn tag_name(key: &str) -> &'static str {
    tags().get(key).map_or("", String::as_str)
}

/// `2026-11-21` in words.
fn in_words(day: &str) -> String {
    day.parse().map_or_else(|_| day.to_owned(), base::in_words)
}
