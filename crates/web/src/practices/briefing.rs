//! `/practices/briefing`: ten minutes for reception. Read, play four scenes, answer six questions,
//! take a certificate whose name is not kept. A team that comes by its practice's link can add one to
//! the practice's count; nothing tells who it was.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use surgeries::briefing::{Briefing, Choice, Play, Question, briefing};

use crate::app::App;
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::organise::What;
use crate::page::{Area, Page};

/// Longest name on a certificate.
const LONGEST_NAME: usize = 80;

/// The team's code, carried from page to page.
#[derive(serde::Deserialize)]
pub(crate) struct From {
    #[serde(default)]
    team: String,
}

/// A practice's team, as its link names it.
struct Team {
    code: String,
    practice: String,
}

impl Team {
    /// What every link of the briefing carries.
    fn query(team: Option<&Self>) -> String {
        team.map(|team| format!("?team={}", team.code)).unwrap_or_default()
    }
}

#[derive(Template)]
#[template(path = "briefing/read.html")]
struct Read {
    page: Page,
    team: Option<Team>,
    briefing: &'static Briefing,
}

#[derive(Template)]
#[template(path = "briefing/scene.html")]
struct Scene {
    page: Page,
    team: Option<Team>,
    play: &'static Play,
    number: usize,
    chosen: Option<&'static Choice>,
    next: Option<&'static Play>,
}

/// A question with what somebody answered.
struct Asked {
    question: &'static Question,
    chosen: Option<usize>,
    right: bool,
}

impl Asked {
    fn is_chosen(&self, place: &usize) -> bool {
        self.chosen == Some(*place)
    }
}

#[derive(Template)]
#[template(path = "briefing/quiz.html")]
struct Quiz {
    page: Page,
    team: Option<Team>,
    asked: Vec<Asked>,
    /// Whether answers were sent.
    marked: bool,
}

impl Quiz {
    fn wrong(&self) -> usize {
        self.asked.iter().filter(|asked| !asked.right).count()
    }
}

#[derive(Template)]
#[template(path = "briefing/passed.html")]
struct Passed {
    page: Page,
    team: Option<Team>,
    counted: bool,
    problem: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "briefing/certificate.html")]
struct Certificate {
    page: Page,
    name: String,
    practice: String,
    day: String,
}

/// `GET /practices/briefing`
pub(crate) async fn read(State(app): State<App>, Query(from): Query<From>) -> Response {
    let page = page("The briefing for reception");
    html(&Read { page, team: team(&app, &from.team).await, briefing: briefing() })
}

/// `GET /practices/briefing/scenes/{name}`
pub(crate) async fn scene(State(app): State<App>, Path(name): Path<String>, Query(from): Query<From>) -> Response {
    show_scene(&app, &name, None, &from.team).await
}

/// `GET /practices/briefing/scenes/{name}/{choice}`: what comes of a choice, counted from 1.
pub(crate) async fn consequence(
    State(app): State<App>,
    Path((name, choice)): Path<(String, usize)>,
    Query(from): Query<From>,
) -> Response {
    show_scene(&app, &name, Some(choice), &from.team).await
}

async fn show_scene(app: &App, name: &str, choice: Option<usize>, code: &str) -> Response {
    let Some((number, play)) = Play::named(name) else { return errors::not_found().await };
    let chosen = match choice {
        Some(choice) => match choice.checked_sub(1).and_then(|index| play.choices.get(index)) {
            Some(chosen) => Some(chosen),
            None => return errors::not_found().await,
        },
        None => None,
    };
    let next = briefing().plays.get(number);
    let title = choice.map_or_else(|| play.title.clone(), |choice| format!("{}: choice {choice}", play.title));
    html(&Scene { page: page(&title), team: team(app, code).await, play, number, chosen, next })
}

/// `GET /practices/briefing/quiz`
pub(crate) async fn quiz(State(app): State<App>, Query(from): Query<From>) -> Response {
    let asked = briefing().questions.iter().map(|question| Asked { question, chosen: None, right: false }).collect();
    html(&Quiz { page: page("Six questions"), team: team(&app, &from.team).await, asked, marked: false })
}

/// `POST /practices/briefing/quiz`: marked; nothing is kept.
pub(crate) async fn mark(State(app): State<App>, fields: Fields) -> Response {
    let asked: Vec<Asked> = briefing()
        .questions
        .iter()
        .map(|question| {
            let chosen = fields.get(&question.name).parse().ok();
            Asked { question, chosen, right: chosen.is_some_and(|chosen| question.is_right(chosen)) }
        })
        .collect();
    let team = team(&app, fields.get("team")).await;
    if asked.iter().all(|asked| asked.right) {
        return html(&Passed { page: page("All six are right"), team, counted: false, problem: None });
    }
    let quiz = Quiz { page: page("Six questions").with_error(true), team, asked, marked: true };
    (StatusCode::UNPROCESSABLE_ENTITY, html(&quiz)).into_response()
}

/// `POST /practices/briefing/counted`: one more of this practice's team.
pub(crate) async fn count(State(app): State<App>, fields: Fields) -> Response {
    let Some(team) = team(&app, fields.get("team")).await else {
        return Redirect::to("/practices/briefing").into_response();
    };
    if let Err(wait) = app.rates.count(What::Briefed, &team.code, app.now()) {
        return crate::organise::too_often(wait);
    }
    match app.site.store.count_briefed(&team.code, app.today()).await {
        Ok(counted) => html(&Passed { page: page("Counted"), team: Some(team), counted, problem: None }),
        Err(_) => errors::broken(),
    }
}

/// `POST /practices/briefing/certificate`: a page to print, made in memory.
pub(crate) async fn certificate(State(app): State<App>, fields: Fields) -> Response {
    let name: String = fields.get("name").split_whitespace().collect::<Vec<_>>().join(" ");
    let team = team(&app, fields.get("team")).await;
    let problem = if name.is_empty() {
        Some("Write the name that should stand on the certificate.")
    } else if name.chars().count() > LONGEST_NAME {
        Some("That name is too long for the certificate: 80 letters at most.")
    } else {
        None
    };
    if problem.is_some() {
        let again = Passed { page: page("Your certificate").with_error(true), team, counted: false, problem };
        return (StatusCode::UNPROCESSABLE_ENTITY, html(&again)).into_response();
    }
    let practice = team.map(|team| team.practice).unwrap_or_default();
    html(&Certificate { page: page("Your certificate"), name, practice, day: base::in_words(app.today()) })
}

async fn team(app: &App, code: &str) -> Option<Team> {
    if code.is_empty() || code.len() > 64 {
        return None;
    }
    // A team whose practice cannot be found reads the briefing all the same.
    let practice = app.site.store.membership_of_team(code).await.ok().flatten()?;
    Some(Team { code: code.to_owned(), practice: practice.name })
}

fn page(title: &str) -> Page {
    let description =
        "Ten minutes for everybody at the desk of a GP practice: what to say, what not to ask, what to do when.";
    Page::new(Area::Practices, title, description)
}
