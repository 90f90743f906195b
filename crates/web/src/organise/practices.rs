//! `/organise/practices`: the members' list with filters and CSV, one practice with everything that is
//! known of it, and the changes that an organiser makes.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use base::{Date, Nation};
use store::StoreError;
use store::journal::NewEntry;
use store::memberships::{Briefed, Change, Filter, Membership, NewLetter};
use store::practice_checks::Check;
use store::practice_records::Detail;
use surgeries::membership::{self, NotNow, Standing};
use surgeries::steps::{Step, steps};

use super::desk::Desk;
use super::gate::SignedIn;
use super::letters;
use super::records::{self, OnRecord};
use crate::app::App;
use crate::csv;
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::page::{Area, Page};
use crate::practices::join::hub::{a_year_ago, detail};

use surgeries::membership::State as Stands;

/// Longest reason for sending a practice back.
const LONGEST_REASON: usize = 1000;

/// What the list is narrowed to, as the address has it.
#[derive(serde::Deserialize, Default)]
pub(crate) struct Narrowed {
    #[serde(default)]
    state: String,
    #[serde(default)]
    nation: String,
    #[serde(default)]
    words: String,
    #[serde(default)]
    due: String,
}

impl Narrowed {
    fn filter(&self, today: Date) -> Filter {
        let is_due = !self.due.is_empty();
        Filter {
            state: if is_due { Some(Stands::Member) } else { Stands::from_key(&self.state) },
            nation: self.nation.parse::<Nation>().ok().map(|nation| nation.key().to_owned()),
            words: self.words.clone(),
            affirmed_until: is_due.then(|| membership::newest_that_is_due(today)),
        }
    }

    fn query(&self) -> String {
        let plain = |text: &str| {
            text.bytes().fold(String::new(), |mut out, byte| {
                if byte.is_ascii_alphanumeric() {
                    out.push(char::from(byte));
                } else {
                    let _ = std::fmt::Write::write_fmt(&mut out, format_args!("%{byte:02X}"));
                }
                out
            })
        };
        let pairs = [("state", &self.state), ("nation", &self.nation), ("words", &self.words), ("due", &self.due)];
        pairs.iter().map(|(name, value)| format!("{name}={}", plain(value))).collect::<Vec<_>>().join("&")
    }
}

#[derive(Template)]
#[template(path = "organise/practices.html")]
struct List {
    page: Page,
    desk: Desk,
    narrowed: Narrowed,
    practices: Vec<Membership>,
    today: Date,
}

impl List {
    fn standing(&self, practice: &Membership) -> &'static str {
        standing_in_words(practice, self.today)
    }

    fn day(&self, day: &Option<Date>) -> String {
        day.map(base::in_words).unwrap_or_default()
    }
}

fn standing_in_words(practice: &Membership, today: Date) -> &'static str {
    match practice.affirmed_on.filter(|_| practice.state == Stands::Member).map(|on| membership::standing(on, today)) {
        Some(Standing::Fresh) => "promise fresh",
        Some(Standing::Due) => "promise due",
        Some(Standing::Lapsed) => "lapsed",
        None => "",
    }
}

/// `GET /organise/practices`
pub(crate) async fn list(State(app): State<App>, who: SignedIn, Query(narrowed): Query<Narrowed>) -> Response {
    let today = app.today();
    let Ok(practices) = app.site.store.memberships(&narrowed.filter(today)).await else { return errors::broken() };
    let page = Page::new(Area::Organise, "Practices", "For organisers of this site.");
    html(&List { page, desk: Desk::of(&app, who, "/organise/practices"), narrowed, practices, today })
}

/// `GET /organise/practices.csv`: the same list, for a spreadsheet.
pub(crate) async fn as_csv(State(app): State<App>, _: SignedIn, Query(narrowed): Query<Narrowed>) -> Response {
    let today = app.today();
    let Ok(practices) = app.site.store.memberships(&narrowed.filter(today)).await else { return errors::broken() };
    let mut text = csv::line(&[
        "ods_code", "name", "nation", "postcode", "state", "standing", "shown_by", "began", "pledged", "sent",
        "joined", "affirmed", "left",
    ]);
    for practice in &practices {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        text.push_str(&csv::line(&[
            &practice.ods_code,
            &practice.name,
            &practice.nation,
            &practice.postcode,
            practice.state.key(),
            standing_in_words(practice, today),
            &practice.shown_by,
            &practice.began_on.to_string(),
            &day(practice.pledged_on),
            &day(practice.sent_on),
            &day(practice.joined_on),
            &day(practice.affirmed_on),
            &day(practice.left_on),
        ]));
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"practices.csv\""),
    ];
    (headers, text).into_response()
}

#[derive(Template)]
#[template(path = "organise/practice.html")]
struct One {
    page: Page,
    desk: Desk,
    practice: Membership,
    steps: Vec<(&'static Step, Option<String>)>,
    briefed: Briefed,
    standing: &'static str,
    detail: Detail,
    records: Vec<OnRecord>,
    check: Check,
    problem: Option<String>,
}

impl One {
    fn is(&self, key: &str) -> bool {
        self.practice.state.key() == key
    }

    fn may(&self, action: &str) -> bool {
        self.desk.who.may(&axum::http::Method::POST, &format!("/organise/practices/{{ods}}/{action}"))
    }

    fn day(&self, day: &Option<Date>) -> String {
        day.map_or_else(|| "–".to_owned(), base::in_words)
    }

    fn may_decide(&self) -> bool {
        self.desk.who.may(&axum::http::Method::POST, "/organise/records/{id}")
    }

    fn tried(&self) -> Option<String> {
        (self.check.tried_at > 0).then(|| base::in_words(crate::app::day(self.check.tried_at)))
    }
}

/// `GET /organise/practices/{ods}`
pub(crate) async fn show(State(app): State<App>, who: SignedIn, Path(code): Path<String>) -> Response {
    match app.site.store.membership(&code).await {
        Ok(Some(practice)) => one(&app, who, practice, None).await,
        Ok(None) => errors::not_found().await,
        Err(_) => errors::broken(),
    }
}

pub(super) async fn one(app: &App, who: SignedIn, practice: Membership, problem: Option<String>) -> Response {
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    match gather(app, who, practice, problem).await {
        Ok(one) => (status, html(&one)).into_response(),
        Err(_) => errors::broken(),
    }
}

async fn gather(app: &App, who: SignedIn, practice: Membership, problem: Option<String>) -> Result<One, StoreError> {
    let today = app.today();
    let done = app.site.store.steps_done(&practice.ods_code).await?;
    let taken = |step: &'static Step| {
        (step, done.iter().find(|(name, _)| *name == step.name).map(|(_, on)| base::in_words(*on)))
    };
    Ok(One {
        page: Page::new(Area::Organise, &*practice.name, "For organisers of this site.").with_error(problem.is_some()),
        desk: Desk::of(app, who, "/organise/practices"),
        steps: steps().iter().map(taken).collect(),
        briefed: app.site.store.briefed(&practice.ods_code, a_year_ago(today)).await?,
        standing: standing_in_words(&practice, today),
        detail: detail(app, &practice.ods_code).await?,
        records: records::of_practice(app, &practice.ods_code).await?,
        check: app.site.store.last_check(&practice.ods_code).await?.unwrap_or_default(),
        practice,
        problem,
    })
}

/// `POST /organise/practices/{ods}/approve`: on the register.
pub(crate) async fn approve(State(app): State<App>, who: SignedIn, Path(code): Path<String>) -> Response {
    let practice = match practice(&app, &code).await {
        Ok(practice) => practice,
        Err(refusal) => return refusal,
    };
    let entry = entry(&app, &who, &format!("put {} ({code}) on the register", practice.name))
        .with_undo("practice-approved", &code);
    let letter = letters::approved(&app, &practice);
    change(&app, who, practice, membership::approve, None, entry, Some(letter)).await
}

/// `POST /organise/practices/{ods}/decline`: back to the practice, with a reason that it reads.
pub(crate) async fn decline(
    State(app): State<App>,
    who: SignedIn,
    Path(code): Path<String>,
    fields: Fields,
) -> Response {
    let practice = match practice(&app, &code).await {
        Ok(practice) => practice,
        Err(refusal) => return refusal,
    };
    let reason = fields.get("reason").to_owned();
    if reason.is_empty() || reason.chars().count() > LONGEST_REASON {
        let problem = "Write in up to 1,000 letters what is missing. The practice reads it.".to_owned();
        return one(&app, who, practice, Some(problem)).await;
    }
    let entry = entry(&app, &who, &format!("sent {} ({code}) back: {reason}", practice.name))
        .with_undo("practice-declined", &code);
    let letter = letters::declined(&app, &practice, &reason);
    change(&app, who, practice, membership::decline, Some(reason), entry, Some(letter)).await
}

/// `POST /organise/practices/{ods}/remove`: off the register; its sealed address is erased, so this
/// cannot be undone.
pub(crate) async fn remove(State(app): State<App>, who: SignedIn, Path(code): Path<String>) -> Response {
    let practice = match practice(&app, &code).await {
        Ok(practice) => practice,
        Err(refusal) => return refusal,
    };
    let entry = entry(&app, &who, &format!("took {} ({code}) off", practice.name));
    change(&app, who, practice, membership::leave, None, entry, None).await
}

/// `POST /organise/practices/{ods}/hand-over`: another address may speak for the practice.
pub(crate) async fn hand_over(State(app): State<App>, who: SignedIn, Path(code): Path<String>) -> Response {
    let practice = match practice(&app, &code).await {
        Ok(practice) => practice,
        Err(refusal) => return refusal,
    };
    let entry = entry(&app, &who, &format!("let another address speak for {} ({code})", practice.name));
    match app.site.store.free_voice(&code, &entry).await {
        Ok(true) => Redirect::to(&format!("/organise/practices/{code}")).into_response(),
        Ok(false) => {
            one(&app, who, practice, Some("Nobody speaks for it now: anybody at a good address may begin.".to_owned()))
                .await
        }
        Err(_) => errors::broken(),
    }
}

async fn change(
    app: &App,
    who: SignedIn,
    practice: Membership,
    step: fn(Stands) -> Result<Stands, NotNow>,
    reason: Option<String>,
    entry: NewEntry,
    letter: Option<NewLetter>,
) -> Response {
    let to = match step(practice.state) {
        Ok(to) => to,
        Err(not_now) => return one(app, who, practice, Some(not_now.to_string())).await,
    };
    let change = Change { from: practice.state, to, on: app.today(), reason };
    match app.site.store.change_membership(&practice.ods_code, &change, &entry, letter.as_ref()).await {
        Ok(true) => Redirect::to(&format!("/organise/practices/{}", practice.ods_code)).into_response(),
        Ok(false) => {
            one(app, who, practice, Some("Somebody changed it in the same moment. Look again.".to_owned())).await
        }
        Err(_) => errors::broken(),
    }
}

fn entry(app: &App, who: &SignedIn, what: &str) -> NewEntry {
    NewEntry::new(&who.id, &who.name, app.now(), "practices", what)
}

async fn practice(app: &App, code: &str) -> Result<Membership, Response> {
    match app.site.store.membership(code).await {
        Ok(Some(practice)) => Ok(practice),
        Ok(None) => Err(errors::not_found().await),
        Err(_) => Err(errors::broken()),
    }
}
