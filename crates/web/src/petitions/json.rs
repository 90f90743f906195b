//! The numbers for programs, as JSON in the shape of petition.parliament.uk ([`super::shape`]), and the
//! tally for whoever wants to check it.

use std::collections::BTreeMap;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use campaign::{Campaign, Petition};
use serde::{Deserialize, Serialize};

use super::counts::{self, Counts};
use super::shape::{self, PageLinks, Source};
use super::{Signing, petition, when};
use crate::app::App;

/// Petitions on one page of a list.
const ON_A_PAGE: usize = 50;
/// How many a list of what grows has.
const TRENDING: usize = 3;

/// What a list is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    pub(crate) state: String,
    pub(crate) q: String,
    pub(crate) page: String,
}

/// A petition and its numbers.
pub(super) struct Counted<'a> {
    campaign: &'a Campaign,
    petition: &'a Petition,
    counts: Counts,
}

impl Counted<'_> {
    pub(super) fn source<'a>(&'a self, app: &'a App) -> Source<'a> {
        Source {
            campaign: self.campaign,
            petition: self.petition,
            counts: &self.counts,
            site: &app.site.address,
            day: app.today(),
        }
    }
}

/// Numbers of a petition, with the moment at which it reached its goal.
async fn counted<'a>(signing: &Signing, campaign: &'a Campaign, petition: &'a Petition) -> Counted<'a> {
    let mut counts = counts::of(&signing.desk, petition.number, &signing.places);
    if counts.total >= petition.goal
        && let Ok(history) = signing.desk.history(petition.number).await
    {
        let reached = history.iter().find(|(_, signatures, ..)| *signatures >= petition.goal);
        counts.goal_reached = reached.map(|(_, _, head, _)| head.head.time);
    }
    Counted { campaign, petition, counts }
}

/// The petitions that a list shows.
pub(super) async fn asked_for<'a>(app: &'a App, signing: &'a Signing, asked: &Asked) -> Vec<Counted<'a>> {
    let today = app.today();
    let words = asked.q.to_lowercase();
    let mut found = Vec::new();
    for (campaign, petition) in signing.campaigns.petitions() {
        let state = shape::State::of(petition, today).key();
        let fits = matches!(asked.state.as_str(), "" | "all") || asked.state == state;
        let text = [&petition.words.action, &petition.words.background, &petition.words.additional];
        let has = words.is_empty() || text.iter().any(|text| text.to_lowercase().contains(&words));
        if petition.opens <= today && fits && has {
            found.push(counted(signing, campaign, petition).await);
        }
    }
    found
}

/// `GET /petitions.json`
pub(crate) async fn list(State(app): State<App>, Query(asked): Query<Asked>) -> Response {
    let Some(signing) = &app.signing else { return missing() };
    let found = asked_for(&app, signing, &asked).await;
    let pages = found.len().div_ceil(ON_A_PAGE).max(1);
    let page = asked.page.parse().unwrap_or(1).clamp(1, pages);
    let address = |page: usize| {
        let mut query: Vec<String> = Vec::new();
        for (name, value) in [("state", &asked.state), ("q", &asked.q)] {
            if !value.is_empty() {
                query.push(format!("{name}={}", encoded(value)));
            }
        }
        if page > 1 {
            query.push(format!("page={page}"));
        }
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}/petitions.json{mark}{}", app.site.address, query.join("&"))
    };
    let links = PageLinks {
        own: address(page),
        first: address(1),
        last: address(pages),
        next: (page < pages).then(|| address(page + 1)),
        prev: (page > 1).then(|| address(page - 1)),
    };
    let shown: Vec<Source<'_>> =
        found.iter().skip((page - 1) * ON_A_PAGE).take(ON_A_PAGE).map(|counted| counted.source(&app)).collect();
    let updated = found.iter().filter_map(|counted| counted.counts.updated).max();
    for_anybody(&shape::list(links, &shown), updated)
}

/// `GET /petitions/{id}.json`
pub(super) async fn single(app: &App, id: &str) -> Response {
    let (Some(signing), Some((campaign, petition))) = (&app.signing, petition(app, id)) else { return missing() };
    let counted = counted(signing, campaign, petition).await;
    for_anybody(&counted.source(app).single(), counted.counts.updated)
}

/// `GET /petitions/{id}/count.json`
pub(crate) async fn count(State(app): State<App>, Path(id): Path<String>) -> Response {
    let (Some(signing), Some((campaign, petition))) = (&app.signing, petition(&app, &id)) else {
        return missing();
    };
    let counted = counted(signing, campaign, petition).await;
    for_anybody(&counted.source(&app).count(), counted.counts.updated)
}

/// `GET /trending.json`: those that grew most in the last hour.
pub(crate) async fn trending(State(app): State<App>) -> Response {
    let Some(signing) = &app.signing else { return missing() };
    let hour = app.now().div_euclid(3600);
    let found = asked_for(&app, signing, &Asked { state: "open".to_owned(), ..Asked::default() }).await;
    let mut grown = Vec::with_capacity(found.len());
    for counted in &found {
        let history = signing.desk.history(counted.petition.number).await.unwrap_or_default();
        let before = history.iter().rfind(|(at, ..)| *at < hour).map_or(0, |(_, signatures, ..)| *signatures);
        grown.push((counted.source(&app), counted.counts.total.saturating_sub(before)));
    }
    grown.retain(|(_, more)| *more > 0);
    grown.sort_by_key(|(of, more)| (std::cmp::Reverse(*more), of.petition.number));
    grown.truncate(TRENDING);
    for_anybody(&shape::trending(&app.site.address, app.now(), &grown), None)
}

/// `GET /petitions/local/{constituency}.json`
pub(crate) async fn local(State(app): State<App>, Path(seat): Path<String>) -> Response {
    let (Some(signing), Some(slug)) = (&app.signing, seat.strip_suffix(".json")) else { return missing() };
    let Some(seat) = signing.places.seats().all().iter().find(|seat| slugged(&seat.name) == slug || seat.code == slug)
    else {
        return missing();
    };
    let open = asked_for(&app, signing, &Asked { state: "open".to_owned(), ..Asked::default() }).await;
    let petitions = open.iter().filter_map(|counted| {
        let here = counted.counts.constituencies.rows.iter().find(|cell| cell.code == seat.code)?;
        Some(shape::LocalItem {
            action: counted.petition.words.action.clone(),
            url: format!("{}/petitions/{}", app.site.address, counted.petition.number),
            state: "open",
            constituency_signature_count: here.count,
            total_signature_count: counted.counts.total,
        })
    });
    let local = shape::Local { constituency: seat.name.clone(), mp: None, petitions: petitions.collect() };
    for_anybody(&local, None)
}

/// `GET /constituencies.json`
pub(crate) async fn constituencies(State(app): State<App>) -> Response {
    let Some(signing) = &app.signing else { return missing() };
    let all: BTreeMap<&str, shape::Seat> = signing
        .places
        .seats()
        .all()
        .iter()
        .map(|seat| {
            let entry = shape::Seat {
                mp: None,
                party: None,
                constituency: seat.name.clone(),
                ons_code: seat.code.clone(),
                start_date: None,
                end_date: None,
            };
            (seat.code.as_str(), entry)
        })
        .collect();
    for_anybody(&all, None)
}

/// The head of a tally, and who signs it.
#[derive(Serialize)]
struct Head {
    key: petition::TallyPublicKey,
    head: Option<petition::SignedHead>,
    places: String,
}

/// `GET /petitions/{id}/head.json`
pub(crate) async fn head(State(app): State<App>, Path(id): Path<String>) -> Response {
    let (Some(signing), Some((_, petition))) = (&app.signing, petition(&app, &id)) else { return missing() };
    let standing = signing.desk.counts(petition.number);
    let head = Head { key: signing.desk.tally_key(), head: standing.head.clone(), places: standing.places.to_text() };
    for_anybody(&head, head.head.as_ref().map(|head| head.head.time))
}

/// From which number of lines the proof shall begin: that of a receipt.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Since {
    since: u64,
}

/// `GET /petitions/{id}/tally.json?since=17`: all heads that were published, with their tables, and the
/// proof that the last one contains everything that the log had at that size.
pub(crate) async fn tally(
    State(app): State<App>,
    Path(id): Path<String>,
    since: Result<Query<Since>, axum::extract::rejection::QueryRejection>,
) -> Response {
    let (Some(signing), Some((_, number))) =
        (&app.signing, petition(&app, &id).map(|(campaign, petition)| (campaign, petition.number)))
    else {
        return missing();
    };
    let since = since.map_or(0, |Query(asked)| asked.since);
    let standing = signing.desk.counts(number);
    let Some(last) = &standing.head else { return missing() };
    let history = signing.desk.history(number).await;
    let proof = signing.desk.extension(number, since, last.head.size).await;
    let (Ok(history), Ok(extension)) = (history, proof) else {
        return (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")]).into_response();
    };
    let heads = history.into_iter().map(|(_, _, head, places)| petition::proof::Published { head, places }).collect();
    let last = petition::proof::Published { head: last.clone(), places: standing.places.to_text() };
    let time = last.head.head.time;
    let proof = petition::proof::Tally {
        careof: petition::proof::Tally::KIND.to_owned(),
        key: signing.desk.tally_key(),
        heads,
        last,
        since,
        extension,
    };
    for_anybody(&proof, Some(time))
}

/// JSON that any page and any cache may have for a minute.
pub(super) fn for_anybody(what: &impl Serialize, changed: Option<i64>) -> Response {
    let Ok(text) = serde_json::to_string(what) else { return missing() };
    let mut response = ([(header::CONTENT_TYPE, "application/json; charset=utf-8")], text).into_response();
    open(&mut response, changed);
    response
}

/// Lets any page read an answer, and caches keep it for a minute.
pub(super) fn open(response: &mut Response, changed: Option<i64>) {
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    let keep = "public, max-age=60, stale-while-revalidate=120, stale-if-error=300";
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if let Some(changed) = changed.and_then(|at| HeaderValue::from_str(&when::http(at)).ok()) {
        headers.insert(header::LAST_MODIFIED, changed);
    }
}

/// What petition.parliament.uk answers where there is nothing.
fn missing() -> Response {
    let body = "{\"error\":\"not_found\"}";
    let mut response =
        (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "application/json; charset=utf-8")], body).into_response();
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

/// A name in an address: `Broadland and Fakenham` → `broadland-and-fakenham`.
fn slugged(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

/// A value in a query.
fn encoded(value: &str) -> String {
    value.bytes().fold(String::new(), |mut text, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => text.push(char::from(byte)),
            _ => text.push_str(&format!("%{byte:02X}")),
        }
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_addresses() {
        assert_eq!(slugged("Broadland and Fakenham"), "broadland-and-fakenham");
        assert_eq!(slugged("Ynys Môn"), "ynys-môn");
        assert_eq!(encoded("a b&c"), "a%20b%26c");
    }
}
