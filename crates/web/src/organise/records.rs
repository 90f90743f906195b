//! What is on record about practices, at the desk: reports that wait for somebody to read them, readings that
//! were wrong, pages to be read again, what a practice says of itself, and whether grades are shown.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::{Date, OdsCode};
use store::StoreError;
use store::journal::NewEntry;
use store::memberships::Filter;
use store::practice_records::{Kind, Record, State as Shown};
use surgeries::membership::State as Stands;
use surgeries::{GRACE_DAYS, Grade, warned_since};

use super::desk::Desk;
use super::gate::SignedIn;
use super::tasks::{Task, Weight};
use super::undo::Failed;
use crate::app::App;
use crate::directory::{GRADES, SHOWN};
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::page::{Area, Page};
use crate::practices::join::details;

/// So many names stand in one task; the rest are counted.
const NAMED: usize = 4;

/// A record, as the desk shows it.
pub(super) struct OnRecord {
    pub(super) id: String,
    pub(super) ods: String,
    pub(super) name: String,
    pub(super) day: String,
    pub(super) how: &'static str,
    pub(super) grade: &'static str,
    pub(super) findings: Vec<String>,
    pub(super) source: String,
    pub(super) state: Shown,
}

impl OnRecord {
    fn of(app: &App, record: Record) -> Self {
        let directory = app.site.directories.get();
        let name = directory.places.practice(&record.ods).map(|practice| practice.name.clone()).unwrap_or_default();
        Self {
            name,
            ods: record.ods.to_string(),
            day: base::in_words(record.seen_on),
            how: match record.kind {
                Kind::Page => "website read",
                Kind::Visit => "a visit",
                Kind::Call => "a call",
            },
            grade: match record.grade {
                Grade::Demands => "demands papers",
                Grade::Asks => "asks softly",
                Grade::Clean => "no papers needed",
                Grade::NoMention => "nothing about papers",
            },
            findings: record.findings.lines().map(str::to_owned).collect(),
            source: record.source,
            state: record.state,
            id: record.id,
        }
    }

    pub(super) fn is_public(&self) -> bool {
        self.state == Shown::Public
    }

    pub(super) fn state_in_words(&self) -> &'static str {
        match self.state {
            Shown::Waiting => "not read yet",
            Shown::Public => "public",
            Shown::Refused => "taken back",
        }
    }
}

/// What is on record about one practice, the newest first.
pub(super) async fn of_practice(app: &App, ods_code: &str) -> Result<Vec<OnRecord>, StoreError> {
    let Ok(ods) = ods_code.parse::<OdsCode>() else { return Ok(Vec::new()) };
    let records = app.site.store.records_of(&ods).await?;
    Ok(records.into_iter().rev().map(|record| OnRecord::of(app, record)).collect())
}

#[derive(Template)]
#[template(path = "organise/reports.html")]
struct Reports {
    page: Page,
    desk: Desk,
    reports: Vec<OnRecord>,
    /// Whether grades of practices that are not on the register are shown.
    shows_grades: bool,
}

impl Reports {
    fn may_switch(&self) -> bool {
        self.desk.who.may(&axum::http::Method::POST, "/organise/reports/grades")
    }
}

/// `GET /organise/reports`: what people have told of visits and calls.
pub(crate) async fn reports(State(app): State<App>, who: SignedIn) -> Response {
    let Ok(waiting) = app.site.store.practice_records(Shown::Waiting).await else { return errors::broken() };
    let page = Page::new(Area::Organise, "Reports about practices", "For organisers of this site.");
    let reports = waiting.into_iter().map(|record| OnRecord::of(&app, record)).collect();
    let shows_grades = app.site.directories.get().shows_grades;
    html(&Reports { page, desk: Desk::of(&app, who, "/organise/reports"), reports, shows_grades })
}

/// `POST /organise/records/{id}`: lets a record be seen, or takes it back.
pub(crate) async fn decide(State(app): State<App>, who: SignedIn, Path(id): Path<String>, fields: Fields) -> Response {
    let record = match app.site.store.practice_record(&id).await {
        Ok(Some(record)) => record,
        Ok(None) => return errors::not_found().await,
        Err(_) => return errors::broken(),
    };
    let to = match fields.get("to") {
        "public" => Shown::Public,
        "refused" => Shown::Refused,
        _ => return errors::unreadable_form(),
    };
    let back = if fields.get("back") == "reports" {
        "/organise/reports".to_owned()
    } else {
        format!("/organise/practices/{}", record.ods)
    };
    let done = if to == Shown::Public { "made public" } else { "took back" };
    let what = format!("{done} what is on record about {} of {}", record.ods, base::in_words(record.seen_on));
    let entry = NewEntry::new(&who.id, &who.name, app.now(), "practices", &what)
        .with_undo("practice-record", &format!("{id} {} {}", to.key(), record.state.key()));
    match app.site.store.show_record(&id, record.state, to, &entry).await {
        Ok(_) => Redirect::to(&back).into_response(),
        Err(_) => errors::broken(),
    }
}

/// Undoes it.
pub(super) async fn undo(app: &App, with: &str, entry: NewEntry) -> Result<(), Failed> {
    let mut parts = with.split(' ');
    let id = parts.next().unwrap_or_default();
    let (Some(from), Some(to)) = (parts.next().and_then(Shown::from_key), parts.next().and_then(Shown::from_key))
    else {
        return Err(Failed::NotNow("Nobody knows any more how it was before.".to_owned()));
    };
    if app.site.store.show_record(id, from, to, &entry).await? {
        return Ok(());
    }
    Err(Failed::NotNow("It was changed again since, so this cannot be undone any more.".to_owned()))
}

/// `POST /organise/reports/grades`: whether grades of practices that are not on the register are shown.
pub(crate) async fn switch_grades(State(app): State<App>, who: SignedIn, fields: Fields) -> Response {
    let (value, what) = match fields.get("grades") {
        "shown" => (SHOWN, "lets everybody see the grades of practices that are not on the register"),
        "hidden" => ("hidden", "hides the grades of practices that are not on the register"),
        _ => return errors::unreadable_form(),
    };
    let before = if app.site.directories.get().shows_grades { SHOWN } else { "hidden" };
    let entry = NewEntry::new(&who.id, &who.name, app.now(), "practices", what).with_undo("grades", before);
    match app.site.store.set_setting(GRADES, value, &entry).await {
        Ok(()) => Redirect::to("/organise/reports?switched").into_response(),
        Err(_) => errors::broken(),
    }
}

/// Undoes the switch.
pub(super) async fn undo_grades(app: &App, before: &str, entry: NewEntry) -> Result<(), Failed> {
    app.site.store.set_setting(GRADES, before, &entry).await?;
    Ok(())
}

/// `POST /organise/practices/{ods}/read-again`: its pages are read within a minute.
pub(crate) async fn read_again(State(app): State<App>, _: SignedIn, Path(code): Path<String>) -> Response {
    match app.site.store.membership(&code).await {
        Ok(Some(practice)) if practice.state == Stands::Member => match app.site.store.wish_check(&code).await {
            Ok(()) => Redirect::to(&format!("/organise/practices/{code}#record")).into_response(),
            Err(_) => errors::broken(),
        },
        Ok(_) => errors::not_found().await,
        Err(_) => errors::broken(),
    }
}

/// `POST /organise/practices/{ods}/details`: its languages and where its pages are.
pub(crate) async fn set_details(
    State(app): State<App>,
    who: SignedIn,
    Path(code): Path<String>,
    fields: Fields,
) -> Response {
    let Ok(Some(practice)) = app.site.store.membership(&code).await else { return errors::not_found().await };
    match details::from_fields(&fields) {
        Ok(detail) => {
            let what = format!("wrote languages and website of {} ({code})", practice.name);
            let entry = NewEntry::new(&who.id, &who.name, app.now(), "practices", &what);
            if details::keep(&app, &code, &detail, &entry).await.is_err() {
                return errors::broken();
            }
            Redirect::to(&format!("/organise/practices/{code}#record")).into_response()
        }
        Err(problem) => {
            let shown = super::practices::one(&app, who, practice, Some(problem)).await;
            (StatusCode::UNPROCESSABLE_ENTITY, shown).into_response()
        }
    }
}

/// What waits: pages that demand papers, pages that could not be read, reports that nobody has read.
pub(super) async fn tasks(app: &App) -> Result<Vec<Task>, StoreError> {
    let store = &app.site.store;
    let mut tasks = Vec::new();
    let public = store.practice_records(Shown::Public).await?;
    let members = store.memberships(&Filter { state: Some(Stands::Member), ..Filter::default() }).await?;
    for practice in &members {
        let own = public.iter().filter(|record| record.ods.as_str() == practice.ods_code);
        let Some(since) = warned_since(own.map(Record::seen)) else { continue };
        let over = last_day_of_grace(since);
        let badge = if over < app.today() {
            "Its badge says “under review”.".to_owned()
        } else {
            format!("Its badge says so after {}.", base::in_words(over))
        };
        tasks.push(Task {
            what: format!("Help {} ({}): papers were demanded", practice.name, practice.ods_code),
            detail: format!("A letter with what was found waits, or was sent. {badge}"),
            link: format!("/organise/practices/{}#record", practice.ods_code),
            since: Some(since),
            weight: if over < app.today() { Weight::Now } else { Weight::Soon },
        });
    }
    let troubled = store.checks_in_trouble().await?;
    if let Some((first, _, _)) = troubled.first() {
        let names: Vec<&str> = troubled.iter().take(NAMED).map(|(_, name, _)| name.as_str()).collect();
        let more = troubled.len().saturating_sub(NAMED);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        tasks.push(Task {
            what: format!(
                "Find the website of {}",
                if troubled.len() == 1 { "one practice".to_owned() } else { format!("{} practices", troubled.len()) }
            ),
            detail: format!("It could not be read: {}{more}.", names.join(", ")),
            link: format!("/organise/practices/{first}#record"),
            since: None,
            weight: Weight::Whenever,
        });
    }
    let waiting = store.practice_records(Shown::Waiting).await?;
    if !waiting.is_empty() {
        let oldest = waiting.iter().map(|record| record.seen_on).min();
        tasks.push(Task {
            what: if waiting.len() == 1 {
                "Read one report about a practice".to_owned()
            } else {
                format!("Read {} reports about practices", waiting.len())
            },
            detail: "Somebody went there or rang. Nobody sees it until you let it.".to_owned(),
            link: "/organise/reports".to_owned(),
            since: oldest,
            weight: Weight::Soon,
        });
    }
    Ok(tasks)
}

/// The last day on which the badge does not say it yet.
fn last_day_of_grace(since: Date) -> Date {
    since.saturating_add(std::time::Duration::from_secs(u64::from(GRACE_DAYS.unsigned_abs()) * 86_400))
}
