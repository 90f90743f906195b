//! The interview: one question a page, back without losing anything, skip, and the answer when nothing is left to ask.

use ::charging::{DecideError, Manner, Question, Rules};
use askama::Template;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::{Date, in_words};

use super::question::{Asked, Field};
use super::result;
use super::trail::{Sent, THESE, Trail};
use super::{day, page, sentence};
use crate::app::App;
use crate::errors::{self, html};
use crate::page::Page;

#[derive(Template)]
#[template(path = "charging/question.html")]
struct QuestionPage<'a> {
    page: Page,
    trail: &'a Trail,
    asked: Asked,
    day: DayField,
    problem: Option<Problem>,
    said: Vec<Said>,
    can_show: bool,
    mistakes: bool,
}

/// The day, as it stands on the first page.
struct DayField {
    typed: String,
    error: Option<String>,
}

/// What is wrong on the page, and which answers can be changed to put it right.
struct Problem {
    message: String,
    change: Vec<Said>,
}

/// What was said to a question, to be read and changed.
pub(super) struct Said {
    pub(super) key: String,
    pub(super) ask: String,
    pub(super) answer: String,
}

/// `GET /charging`
pub(crate) async fn start(State(app): State<App>) -> Response {
    show(&app, &Trail::default(), "nation", None, None)
}

/// `POST /charging`: the next question, the one before, or the answer.
pub(crate) async fn answer(State(app): State<App>, request: Request) -> Response {
    let Ok(sent) = Sent::read(request).await else { return errors::unreadable_form() };
    let rules = &app.site.charging;
    let mut trail = sent.trail.clone();
    if sent.go == "back" || sent.go == "result" || sent.go.starts_with("ask:") {
        keep_what_is_there(&app, &sent, &mut trail);
    }
    match sent.go.as_str() {
        "result" => return result_or_clash(&app, &trail, &sent.language, true),
        "back" => {
            let before = trail.before(&sent.question).unwrap_or("nation").to_owned();
            return show(&app, &trail, &before, None, None);
        }
        "day" => {}
        go => {
            if let Some(key) = go.strip_prefix("ask:") {
                return show(&app, &trail, key, None, None);
            }
        }
    }
    if let Some(typed) = &sent.day {
        match day_problem(rules, &app, typed, &mut trail, &sent) {
            Some(error) => {
                if let (Some(nation), "nation") = (sent.answer.first(), sent.question.as_str()) {
                    trail.set("nation", nation.clone());
                }
                return show(&app, &trail, "nation", None, Some(DayField { typed: typed.clone(), error: Some(error) }));
            }
            None if sent.go == "day" => return result_or_clash(&app, &trail, &sent.language, true),
            None => {}
        }
    }
    if !sent.question.is_empty() {
        let boxes = boxes(rules, &trail, app.day(&trail));
        let Some(asked) = Asked::of(rules, &trail, &sent.question, &boxes) else { return errors::unreadable_form() };
        if sent.go == "skip" && asked.can_skip {
            trail.set(&sent.question, asked.skipped());
        } else {
            match asked.kept(rules, &sent.answer) {
                Ok(value) => trail.set(&sent.question, value),
                Err(message) => {
                    let problem = Problem { message, change: Vec::new() };
                    return show(&app, &trail, &sent.question, Some(problem), None);
                }
            }
        }
    }
    go_on(&app, &trail, &sent)
}

/// Somebody leaves a page for another: what was chosen on it is not lost.
fn keep_what_is_there(app: &App, sent: &Sent, trail: &mut Trail) {
    let rules = &app.site.charging;
    let boxes = boxes(rules, trail, app.day(trail));
    let asked = Asked::of(rules, trail, &sent.question, &boxes).filter(|_| !sent.answer.is_empty());
    if let Some(value) = asked.and_then(|asked| asked.kept(rules, &sent.answer).ok()) {
        trail.set(&sent.question, value);
    }
}

/// The next question, or the answer when none is left.
fn go_on(app: &App, trail: &Trail, sent: &Sent) -> Response {
    let rules = &app.site.charging;
    match next(rules, trail, app.day(trail)) {
        Ok(Some(key)) => show(app, trail, &key, None, None),
        Ok(None) => result_or_clash(app, trail, &sent.language, false),
        Err(error) => clash(app, trail, &sent.question, &error),
    }
}

/// The answer. `assume`: somebody wants it before all was asked, so what is usual is taken for what was not.
fn result_or_clash(app: &App, trail: &Trail, language: &str, assume: bool) -> Response {
    let rules = &app.site.charging;
    let day = app.day(trail);
    let open = assume && !matches!(next(rules, trail, day), Ok(None));
    let manner = if open { Manner::Assume } else { Manner::AssumeNothing };
    match rules.decide(&trail.answers(rules), day, manner) {
        Ok(decision) => result::show(app, trail, &decision, language),
        Err(error) => {
            let last = trail.said.last().map_or("nation", |(key, _)| key.as_str()).to_owned();
            clash(app, trail, &last, &error)
        }
    }
}

/// The key of the question that is asked next; [`THESE`] for the page of boxes.
fn next(rules: &Rules, trail: &Trail, day: Date) -> Result<Option<String>, DecideError> {
    let answers = trail.answers(rules);
    let left = rules.questions_left(&answers, day)?;
    let mut open = left
        .iter()
        .filter_map(|key| rules.questions().get(key))
        .filter(|question| !answers.was_asked(question) && is_worth_asking(trail, question));
    let Some(first) = open.clone().next() else { return Ok(None) };
    if !stands_in_a_box(trail, first) {
        return Ok(Some(first.key.clone()));
    }
    // What the person may do in the UK settles more than any box: it comes first.
    if let Some(status) = open.find(|question| question.key == "status") {
        return Ok(Some(status.key.clone()));
    }
    let many = boxes(rules, trail, day).len() > 1;
    Ok(Some(if many { THESE.to_owned() } else { first.key.clone() }))
}

/// A question that only follows from a box is not asked when no such box was ticked.
fn is_worth_asking(trail: &Trail, question: &Question) -> bool {
    let boxes_shown = trail.get(THESE).is_some();
    let follows = question.follows.iter();
    !boxes_shown || question.follows.is_empty() || follows.into_iter().any(|key| trail.ticked(key) != Some(false))
}

/// Whether the question waits for the page of boxes: few need it, and its box was not yet shown.
fn stands_in_a_box(trail: &Trail, question: &Question) -> bool {
    question.tick.is_some() && trail.get(THESE).is_none()
}

/// The questions on the page of boxes: those that were on it, or those that would be now.
fn boxes<'a>(rules: &'a Rules, trail: &Trail, day: Date) -> Vec<&'a Question> {
    let all = rules.questions().all().iter();
    if trail.get(THESE).is_some() {
        return all.filter(|question| trail.ticked(&question.key).is_some()).collect();
    }
    let answers = trail.answers(rules);
    let left = rules.questions_left(&answers, day).unwrap_or_default();
    all.filter(|question| {
        question.tick.is_some() && left.contains(&question.key.as_str()) && !answers.was_asked(question)
    })
    .collect()
}

/// A question's page.
fn show(app: &App, trail: &Trail, key: &str, problem: Option<Problem>, field: Option<DayField>) -> Response {
    let rules = &app.site.charging;
    let boxes = boxes(rules, trail, app.day(trail));
    let Some(asked) = Asked::of(rules, trail, key, &boxes) else { return errors::unreadable_form() };
    let wrong = problem.is_some() || field.as_ref().is_some_and(|field| field.error.is_some());
    let title = if key == "nation" { "Who may be charged for NHS care?".to_owned() } else { asked.ask.clone() };
    let mut page =
        page(title, "Find out who may be charged for NHS care, with the regulation. Nothing you answer is kept.")
            .with_error(wrong);
    if key == "nation" {
        page = page.area_start();
    }
    let template = QuestionPage {
        page,
        trail,
        asked,
        day: field.unwrap_or_else(|| DayField { typed: trail.day.map(in_words).unwrap_or_default(), error: None }),
        problem,
        said: said(rules, trail),
        can_show: trail.get("nation").is_some() && trail.get("service").is_some(),
        mistakes: !app.site.charging_mistakes.is_empty(),
    };
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, html(&template)).into_response()
}

/// Answers that cannot all be true: the last question once more, with a way to change each.
fn clash(app: &App, trail: &Trail, key: &str, error: &DecideError) -> Response {
    let rules = &app.site.charging;
    let (message, keys): (String, Vec<&str>) = match error {
        DecideError::Clash { answers, say } => (
            format!("These answers cannot all be true. {say}"),
            answers.iter().filter_map(|words| words.split(' ').next()).collect(),
        ),
        DecideError::BeforeTheRules { .. } => {
            let field = DayField {
                typed: trail.day.map(in_words).unwrap_or_default(),
                error: Some(sentence(&error.to_string())),
            };
            return show(app, trail, "nation", None, Some(field));
        }
    };
    let change = said(rules, trail).into_iter().filter(|said| keys.contains(&said.key.as_str())).collect();
    show(app, trail, key, Some(Problem { message, change }), None)
}

/// What was said so far, in the order in which it was said.
pub(super) fn said(rules: &Rules, trail: &Trail) -> Vec<Said> {
    let words = rules.said_so_far(&trail.answers(rules));
    trail
        .said
        .iter()
        .filter_map(|(key, _)| {
            if key == THESE {
                let ticked: Vec<&str> = rules
                    .questions()
                    .all()
                    .iter()
                    .filter(|question| trail.ticked(&question.key) == Some(true))
                    .filter_map(|question| question.tick.as_deref())
                    .collect();
                let answer = if ticked.is_empty() { "None was ticked".to_owned() } else { ticked.join("; ") };
                return Some(Said { key: key.clone(), ask: "Does any of this fit the person?".to_owned(), answer });
            }
            let question = rules.questions().get(key)?;
            let answer = words
                .iter()
                .find(|(known, _, _)| known == key)
                .map_or_else(|| "Not known".to_owned(), |(_, _, answer)| answer.clone());
            Some(Said { key: key.clone(), ask: question.ask.clone(), answer })
        })
        .collect()
}

/// Reads the day that was typed into the trail; what is wrong with it, in words.
fn day_problem(rules: &Rules, app: &App, typed: &str, trail: &mut Trail, sent: &Sent) -> Option<String> {
    if typed.is_empty() {
        trail.day = None;
        return None;
    }
    let Some(read) = day::read(typed) else {
        return Some("Write the day as day, month and year, such as 14 March 2016.".to_owned());
    };
    let today = (app.site.clock)();
    if read.year() > today.year() + 5 {
        return Some("That day is too far ahead. Nobody knows the rules of then.".to_owned());
    }
    let nation = sent.answer.first().filter(|_| sent.question == "nation").cloned();
    let nation = nation.or_else(|| trail.get("nation").map(str::to_owned))?;
    trail.day = Some(read);
    let rules = rules.nation(nation.parse().ok()?);
    (read < rules.in_force).then(|| {
        trail.day = None;
        rules.before.clone()
    })
}

impl App {
    /// The day of the treatment: the one that was given, or today.
    pub(super) fn day(&self, trail: &Trail) -> Date {
        trail.day.unwrap_or_else(|| (self.site.clock)())
    }
}

impl QuestionPage<'_> {
    fn is_first(&self) -> bool {
        self.asked.key == "nation"
    }

    fn lists(&self) -> bool {
        self.asked.field == Field::Long
    }

    fn number(&self) -> bool {
        self.asked.field == Field::Number
    }

    /// The type of the boxes.
    fn box_type(&self) -> &'static str {
        if self.asked.field == Field::Several { "checkbox" } else { "radio" }
    }
}
