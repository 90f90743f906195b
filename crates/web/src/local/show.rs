//! `/local` and a group's page, with its calendar and the form for those who want to help.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use campaign::Campaign;
use store::local_groups::{GroupState, LocalEvent, LocalGroup};
use surgeries::{Point, Region};

use super::{EventShown, Problem, is_mail, on_one_line, page, public_key, purpose, shown, tidy, wrong};
use crate::app::App;
use crate::errors::{self, html, no_store};
use crate::fields::Fields;
use crate::organise::{What, new_id, too_often};
use crate::page::Page;

/// Safe surgeries on a group's page.
const SURGERIES: usize = 5;

#[derive(Template)]
#[template(path = "local/list.html")]
struct List {
    page: Page,
    regions: Vec<(&'static str, Vec<LocalGroup>)>,
    campaigns: Vec<&'static Campaign>,
}

#[derive(Template)]
#[template(path = "local/group.html")]
struct GroupPage {
    page: Page,
    group: LocalGroup,
    campaign: &'static Campaign,
    events: Vec<EventShown>,
    surgeries: Vec<(String, String)>,
    trust: Option<(String, String, usize)>,
    /// The constituency and its signatures, where they may be told.
    counted: Option<(String, Option<u64>)>,
    link: String,
    problem: Option<Problem>,
    thanked: bool,
}

/// `GET /local`
pub(crate) async fn list(State(app): State<App>) -> Response {
    let Ok(groups) = app.site.store.local_groups(GroupState::Shown).await else { return errors::broken() };
    let mut regions: Vec<(&'static str, Vec<LocalGroup>)> = Region::all()
        .map(|region| (region.name(), groups.iter().filter(|group| group.region == region.code()).cloned().collect()))
        .filter(|(_, groups): &(_, Vec<LocalGroup>)| !groups.is_empty())
        .collect();
    let elsewhere: Vec<LocalGroup> =
        groups.into_iter().filter(|group| Region::from_code(&group.region).is_none()).collect();
    if !elsewhere.is_empty() {
        regions.push(("Elsewhere", elsewhere));
    }
    let campaigns = campaign::built_in().map(|all| all.iter().collect()).unwrap_or_default();
    html(&List { page: page("Local groups"), regions, campaigns })
}

async fn found(app: &App, slug: &str) -> Result<(LocalGroup, &'static Campaign), Response> {
    match app.site.store.local_group(slug).await {
        Ok(Some(group)) if group.state == GroupState::Shown => match super::campaign_of(&group.campaign) {
            Some(campaign) => Ok((group, campaign)),
            None => Err(errors::not_found().await),
        },
        Ok(_) => Err(errors::not_found().await),
        Err(_) => Err(errors::broken()),
    }
}

/// `GET /local/{group}`
pub(crate) async fn show(State(app): State<App>, Path(slug): Path<String>) -> Response {
    match found(&app, &slug).await {
        Ok((group, campaign)) => one(&app, group, campaign, None, false).await,
        Err(refusal) => refusal,
    }
}

async fn one(
    app: &App,
    group: LocalGroup,
    campaign: &'static Campaign,
    problem: Option<Problem>,
    thanked: bool,
) -> Response {
    let Ok(events) = app.site.store.local_events(&group.slug, &app.today().to_string()).await else {
        return errors::broken();
    };
    let directory = app.site.directories.get();
    let places = &directory.places;
    let point = Point::new(degrees(group.north), degrees(group.east));
    let surgeries = point.map(|point| places.safe_near(point, &directory.register, SURGERIES)).unwrap_or_default();
    let trust = point
        .and_then(|point| places.trusts_near(point, 1).first().copied())
        .map(|trust| (trust.ods.to_string(), trust.name.clone(), places.answers_of(&trust.ods).len()));
    let counted = places.seats().by_code(&group.seat).map(|seat| {
        let counts = app
            .signing
            .as_ref()
            .zip(campaign.petition.as_ref())
            .map(|(signing, petition)| crate::petitions::counts_of(&signing.desk, petition.number, places));
        let here = counts.and_then(|counts| {
            counts.constituencies.rows.iter().find(|cell| cell.code == group.seat).map(|cell| cell.count)
        });
        (seat.name.clone(), here)
    });
    let is_wrong = problem.is_some();
    let response = html(&GroupPage {
        page: page(&group.name).with_error(problem.is_some()),
        campaign,
        events: shown(events),
        surgeries: surgeries
            .into_iter()
            .map(|near| (near.practice.ods.to_string(), near.practice.name.clone()))
            .collect(),
        trust,
        counted,
        link: format!("{}/local/{}", app.site.address, group.slug),
        group,
        problem,
        thanked,
    });
    if is_wrong { wrong(response) } else { response }
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand")]
fn degrees(hundredths: i64) -> f64 {
    hundredths as f64 / 100.0
}

/// `POST /local/{group}/help`: somebody wants to help; only the group can read it.
pub(crate) async fn help(State(app): State<App>, Path(slug): Path<String>, fields: Fields) -> Response {
    let (group, campaign) = match found(&app, &slug).await {
        Ok(found) => found,
        Err(refusal) => return refusal,
    };
    let (name, mail, words) =
        (on_one_line(fields.get("name")), on_one_line(fields.get("mail")), tidy(fields.get("words")));
    let told = if name.is_empty() || name.chars().count() > 100 {
        Some(Problem { field: "name", words: "Write a name; any name that you go by will do.".to_owned() })
    } else if !is_mail(&mail) {
        Some(Problem { field: "mail", words: "Write an e-mail address such as name@example.org.".to_owned() })
    } else if words.chars().count() > 500 {
        Some(Problem { field: "words", words: "Write at most 500 characters.".to_owned() })
    } else {
        None
    };
    if told.is_some() {
        return one(&app, group, campaign, told, false).await;
    }
    if !fields.has("website") {
        if let Err(wait) = app.rates.count(What::LocalHelper, &group.slug, app.now()) {
            return too_often(wait);
        }
        let Some(key) = public_key(&group) else { return errors::broken() };
        let text = format!("{name}\n{mail}\n{words}");
        let sealed = seal::seal(&key, &purpose(&group.slug), text.as_bytes(), &mut seal::system_randomness());
        if app.site.store.add_local_helper(&group.slug, &new_id(), sealed).await.is_err() {
            return errors::broken();
        }
    }
    no_store(one(&app, group, campaign, None, true).await)
}

/// `GET /local/{group}/events.ics`
pub(crate) async fn calendar(State(app): State<App>, Path(slug): Path<String>) -> Response {
    let group = match found(&app, &slug).await {
        Ok((group, _)) => group,
        Err(refusal) => return refusal,
    };
    let events: Vec<LocalEvent> = match app.site.store.local_events(&group.slug, &app.today().to_string()).await {
        Ok(events) => events,
        Err(_) => return errors::broken(),
    };
    let host = app.site.address.split("//").nth(1).unwrap_or("localhost").to_owned();
    let text = super::calendar::write(&group.name, &events, &host, app.today());
    ([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response()
}
