//! `/practices/join/at/{key}`: the practice's own page. The seven steps, the pledge, the briefing of its
//! team, and everything that comes after it is on the register.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::Date;
use store::StoreError;
use store::journal::NewEntry;
use store::memberships::{Briefed, Change, Membership};
use store::practice_checks::Check;
use store::practice_records::{Detail, Kind as How, Record, State as Shown};
use surgeries::briefing;
use surgeries::membership::{self, Readiness, Standing};
use surgeries::steps::{Step, step, steps};

use super::page;
use super::prove::seal_contact;
use crate::app::App;
use crate::errors::{self, html, no_store};
use crate::fields::Fields;
use crate::organise::tokens::{self, Kind};
use crate::page::Page;

pub(super) use surgeries::membership::State as Stands;

/// Longest name of a lead.
const LONGEST_NAME: usize = 120;

#[derive(Template)]
#[template(path = "join/hub.html")]
struct Hub {
    page: Page,
    key: String,
    address: String,
    practice: Membership,
    steps: Vec<Taken>,
    briefed: Briefed,
    briefing_is_old: bool,
    standing: Option<Standing>,
    detail: Detail,
    /// The last reading of its pages: the day, what it comes to, what was found line by line, the page.
    reading: Option<Record>,
    check: Check,
    problem: Option<String>,
}

/// A step, and when it was taken.
struct Taken {
    number: usize,
    step: &'static Step,
    done_on: Option<Date>,
}

impl Taken {
    fn done(&self) -> Option<String> {
        self.done_on.map(base::in_words)
    }
}

impl Hub {
    fn steps_done(&self) -> usize {
        self.steps.iter().filter(|taken| taken.done_on.is_some()).count()
    }

    fn is(&self, key: &str) -> bool {
        self.practice.state.key() == key
    }

    /// Whether steps and pledge can still be worked on.
    fn is_open(&self) -> bool {
        matches!(self.practice.state, Stands::Preparing | Stands::Declined)
    }

    fn is_ready(&self) -> bool {
        membership::send_off(self.practice.state, readiness(&self.practice, self.steps_done())).is_ok()
    }

    fn last_briefed(&self) -> Option<String> {
        self.briefed.last.map(base::in_words)
    }

    fn day(&self, day: &Option<Date>) -> String {
        day.map(base::in_words).unwrap_or_default()
    }

    fn lapses(&self) -> String {
        self.practice.affirmed_on.map(|on| base::in_words(membership::lapses_on(on))).unwrap_or_default()
    }

    fn is_due(&self) -> bool {
        matches!(self.standing, Some(Standing::Due | Standing::Lapsed))
    }

    /// Today, as the certificate writes it.
    fn joined(&self) -> String {
        self.practice.joined_on.map(base::in_words).unwrap_or_default()
    }

    fn has_lapsed(&self) -> bool {
        self.standing == Some(Standing::Lapsed)
    }
}

/// `GET /practices/join/at/{key}`
pub(crate) async fn show(State(app): State<App>, Path(key): Path<String>) -> Response {
    match practice(&app, &key).await {
        Ok(practice) => hub(&app, key, practice, None).await,
        Err(refusal) => refusal,
    }
}

pub(super) async fn hub(app: &App, key: String, practice: Membership, problem: Option<String>) -> Response {
    match gather(app, key, practice, problem).await {
        Ok(hub) => {
            let status = if hub.problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
            no_store((status, html(&hub)).into_response())
        }
        Err(_) => errors::broken(),
    }
}

async fn gather(app: &App, key: String, practice: Membership, problem: Option<String>) -> Result<Hub, StoreError> {
    let today = app.today();
    let done = app.site.store.steps_done(&practice.ods_code).await?;
    let briefed = app.site.store.briefed(&practice.ods_code, a_year_ago(today)).await?;
    let taken = |(index, step): (usize, &'static Step)| Taken {
        number: index + 1,
        step,
        done_on: done.iter().find(|(name, _)| *name == step.name).map(|(_, on)| *on),
    };
    Ok(Hub {
        page: page(&practice.name).with_error(problem.is_some()),
        key,
        address: app.site.address.clone(),
        steps: steps().iter().enumerate().map(taken).collect(),
        briefing_is_old: briefed.last.is_some_and(|last| briefing::is_old(last, today)),
        briefed,
        standing: practice
            .affirmed_on
            .filter(|_| practice.state == Stands::Member)
            .map(|on| membership::standing(on, today)),
        detail: detail(app, &practice.ods_code).await?,
        reading: last_reading(app, &practice.ods_code).await?,
        check: app.site.store.last_check(&practice.ods_code).await?.unwrap_or_default(),
        practice,
        problem,
    })
}

/// `POST /practices/join/at/{key}/steps/{step}`: taken, or not after all.
pub(crate) async fn take_step(
    State(app): State<App>,
    Path((key, name)): Path<(String, String)>,
    fields: Fields,
) -> Response {
    let practice = match practice(&app, &key).await {
        Ok(practice) => practice,
        Err(refusal) => return refusal,
    };
    let Some((number, step)) = step(&name) else { return errors::not_found().await };
    if !matches!(practice.state, Stands::Preparing | Stands::Declined) {
        let problem = format!("The practice is {}; its steps stand as they are.", practice.state);
        return hub(&app, key, practice, Some(problem)).await;
    }
    let done_on = fields.has("done").then(|| app.today());
    match app.site.store.set_step(&practice.ods_code, &step.name, done_on).await {
        Ok(()) => Redirect::to(&format!("/practices/join/at/{key}#step-{number}")).into_response(),
        Err(_) => errors::broken(),
    }
}

/// `POST /practices/join/at/{key}/pledge`
pub(crate) async fn pledge(State(app): State<App>, Path(key): Path<String>, fields: Fields) -> Response {
    let practice = match practice(&app, &key).await {
        Ok(practice) => practice,
        Err(refusal) => return refusal,
    };
    let lead = fields.get("lead").split_whitespace().collect::<Vec<_>>().join(" ");
    let problem = if !fields.has("agreed") {
        Some("Tick that the practice agrees to the pledge.".to_owned())
    } else if lead.is_empty() {
        Some("Name who leads on it: a name, or a role such as “the practice manager”.".to_owned())
    } else if lead.chars().count() > LONGEST_NAME {
        Some("That name is too long: 120 letters at most.".to_owned())
    } else {
        None
    };
    if problem.is_some() {
        return hub(&app, key, practice, problem).await;
    }
    match app.site.store.pledge(&practice.ods_code, &seal_contact(&app, &lead), app.today()).await {
        Ok(()) => Redirect::to(&format!("/practices/join/at/{key}#send")).into_response(),
        Err(_) => errors::broken(),
    }
}

/// `POST /practices/join/at/{key}/send`: an organiser shall look at it.
pub(crate) async fn send(State(app): State<App>, Path(key): Path<String>) -> Response {
    let practice = match practice(&app, &key).await {
        Ok(practice) => practice,
        Err(refusal) => return refusal,
    };
    let Ok(done) = app.site.store.steps_done(&practice.ods_code).await else { return errors::broken() };
    let known = done.iter().filter(|(name, _)| step(name).is_some()).count();
    match membership::send_off(practice.state, readiness(&practice, known)) {
        Ok(to) => {
            let change = Change { from: practice.state, to, on: app.today(), reason: None };
            let what = format!("{} ({}) asked to be put on the register", practice.name, practice.ods_code);
            changed(&app, key, practice, &change, &what).await
        }
        Err(not_now) => hub(&app, key, practice, Some(not_now.to_string())).await,
    }
}

async fn changed(app: &App, key: String, practice: Membership, change: &Change, what: &str) -> Response {
    let entry = NewEntry::new("practice", "the practice", app.now(), "practices", what);
    match app.site.store.change_membership(&practice.ods_code, change, &entry, None).await {
        Ok(true) => Redirect::to(&format!("/practices/join/at/{key}")).into_response(),
        Ok(false) => {
            let problem = "Somebody changed it in the same moment. Look at the page again.".to_owned();
            hub(app, key, practice, Some(problem)).await
        }
        Err(_) => errors::broken(),
    }
}

/// `POST /practices/join/at/{key}/affirm`: renews the promise, without a mail.
pub(crate) async fn affirm(State(app): State<App>, Path(key): Path<String>) -> Response {
    let practice = match practice(&app, &key).await {
        Ok(practice) => practice,
        Err(refusal) => return refusal,
    };
    if let Err(not_now) = membership::affirm(practice.state) {
        return hub(&app, key, practice, Some(not_now.to_string())).await;
    }
    match super::affirm::renew(&app, &practice, None).await {
        Ok(_) => Redirect::to(&format!("/practices/join/at/{key}")).into_response(),
        Err(_) => errors::broken(),
    }
}

#[derive(Template)]
#[template(path = "join/leave.html")]
struct Leave {
    page: Page,
    key: String,
    practice: Membership,
    gone: bool,
}

/// `GET /practices/join/at/{key}/leave`: what leaving means.
pub(crate) async fn before_leaving(State(app): State<App>, Path(key): Path<String>) -> Response {
    match practice(&app, &key).await {
        Ok(practice) => no_store(html(&Leave { page: page("Leave the register"), key, practice, gone: false })),
        Err(refusal) => refusal,
    }
}

/// `POST /practices/join/at/{key}/leave`: off the register at once; address, steps and links are
/// forgotten.
pub(crate) async fn leave(State(app): State<App>, Path(key): Path<String>) -> Response {
    let practice = match practice(&app, &key).await {
        Ok(practice) => practice,
        Err(refusal) => return refusal,
    };
    let to = match membership::leave(practice.state) {
        Ok(to) => to,
        Err(not_now) => return hub(&app, key, practice, Some(not_now.to_string())).await,
    };
    let change = Change { from: practice.state, to, on: app.today(), reason: None };
    let what = format!("{} ({}) left by its own wish", practice.name, practice.ods_code);
    let entry = NewEntry::new("practice", "the practice", app.now(), "practices", &what);
    match app.site.store.change_membership(&practice.ods_code, &change, &entry, None).await {
        Ok(true) => no_store(html(&Leave { page: page("You have left"), key, practice, gone: true })),
        Ok(false) => {
            hub(&app, key, practice, Some("Somebody changed it in the same moment. Look again.".to_owned())).await
        }
        Err(_) => errors::broken(),
    }
}

/// The practice whose own link this is.
pub(super) async fn practice(app: &App, key: &str) -> Result<Membership, Response> {
    match app.site.store.membership_of_key(&tokens::hash(Kind::PracticeKey, key), app.today()).await {
        Ok(Some(practice)) => Ok(practice),
        Ok(None) => Err(super::prove::spent()),
        Err(_) => Err(errors::broken()),
    }
}

fn readiness(practice: &Membership, steps_done: usize) -> Readiness {
    Readiness { steps_done, pledged: practice.pledged_on.is_some() }
}

/// What a practice has said of itself.
pub(crate) async fn detail(app: &App, ods_code: &str) -> Result<Detail, StoreError> {
    let all = app.site.store.practice_details().await?;
    Ok(all.into_iter().find(|(ods, _)| ods.as_str() == ods_code).map(|(_, detail)| detail).unwrap_or_default())
}

async fn last_reading(app: &App, ods_code: &str) -> Result<Option<Record>, StoreError> {
    let Ok(ods) = ods_code.parse() else { return Ok(None) };
    let records = app.site.store.records_of(&ods).await?;
    Ok(records.into_iter().rev().find(|record| record.kind == How::Page && record.state == Shown::Public))
}

/// The same day a year before.
pub(crate) fn a_year_ago(today: Date) -> Date {
    let year = today.year() - 1;
    Date::new(year, today.month(), today.day()).or_else(|_| Date::new(year, today.month(), 28)).unwrap_or(today)
}
