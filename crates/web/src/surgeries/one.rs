//! `GET /surgeries/{ods}`: one practice, to read, to print, to take along.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::OdsCode;
use surgeries::{Badge, Practice};

use super::AREAS;
use super::card::{address, dial, distance, grade_key};
use crate::app::App;
use crate::directory::{Directory, Known};
use crate::errors::{self, html};
use crate::page::Page;
use crate::tongue::{Tongue, Words};

#[derive(Template)]
#[template(path = "surgeries/one.html")]
struct One<'a> {
    page: Page,
    tongue: Tongue,
    practice: &'a Practice,
    address: String,
    dial: String,
    languages: String,
    /// Whether it is a safe surgery, and since when, as sentences.
    standing: Vec<Words>,
    is_safe: bool,
    grade: Option<Words>,
    /// Where it lies, in words.
    way: Option<Words>,
    /// Opens a map on a phone, without anybody else being asked.
    geo: Option<String>,
    join: Option<String>,
    parent: Option<&'a Practice>,
    same_building: Vec<&'a Practice>,
    records: &'a [Known],
}

/// `GET /surgeries/{ods}`, in every language.
pub(crate) async fn show(State(app): State<App>, tongue: Tongue, Path(steps): Path<Vec<(String, String)>>) -> Response {
    let asked = steps.into_iter().find(|(name, _)| name == "ods").map(|(_, value)| value).unwrap_or_default();
    let directory = app.site.directories.get();
    let practice = asked.parse::<OdsCode>().ok().and_then(|ods| directory.places.practice(&ods));
    let Some(practice) = practice else { return errors::not_found().await };
    let path = format!("/surgeries/{}", practice.ods);
    let mut page = Page::for_patients(tongue, &path, "surgeries-title", "surgeries-lead", AREAS);
    page.title.clone_from(&practice.name);
    let page = html(&one(&directory, practice, page, tongue, (app.site.clock)()));
    // Of a practice that has closed the page still says so, for those who have its address.
    if practice.is_open() { page } else { (StatusCode::GONE, page).into_response() }
}

fn one<'a>(directory: &'a Directory, practice: &'a Practice, page: Page, tongue: Tongue, today: base::Date) -> One<'a> {
    let standing = directory.register.get(&practice.ods);
    let is_safe = standing.is_some_and(|standing| standing.is_safe()) && practice.is_open();
    let day = |date| languages::date_for(tongue.language, date);
    let sentences = match standing.map(|standing| standing.badge(today)) {
        _ if !practice.is_open() => vec![tongue.t("surgeries-closed")],
        Some(Badge::Safe(_)) => {
            let since = standing.and_then(|standing| standing.safe_since).map(day).unwrap_or_default();
            vec![tongue.t("surgeries-is-safe"), tongue.t1("surgeries-since", "date", since)]
        }
        Some(Badge::UnderReview(since)) => vec![tongue.t1("surgeries-under-review", "date", day(since))],
        Some(Badge::NotListed) | None => vec![tongue.t("surgeries-not-listed")],
    };
    let may_show = is_safe || directory.shows_grades;
    let same = |other: &&Practice| {
        other.ods != practice.ods && other.is_open() && other.postcode.is_some() && other.postcode == practice.postcode
    };
    One {
        page,
        tongue,
        address: address(practice),
        dial: dial(&practice.phone),
        languages: standing.map(|standing| standing.languages.join(", ")).unwrap_or_default(),
        standing: sentences,
        is_safe,
        grade: standing
            .filter(|_| may_show)
            .and_then(|standing| standing.grade)
            .map(|grade| tongue.t(grade_key(grade))),
        way: way(directory, practice, tongue),
        geo: practice
            .point
            .filter(|_| !practice.is_rough)
            .map(|point| format!("geo:{:.5},{:.5}", point.lat, point.lon)),
        join: practice.registration_page(),
        parent: practice.parent.as_ref().and_then(|ods| directory.places.practice(ods)),
        same_building: directory.places.practices().iter().filter(same).collect(),
        records: directory.records.get(&practice.ods).map(Vec::as_slice).unwrap_or_default(),
        practice,
    }
}

/// How far from the middle of its town, and in which direction.
fn way(directory: &Directory, practice: &Practice, tongue: Tongue) -> Option<Words> {
    let point = practice.point?;
    let spot = practice.address.split(", ").skip(1).filter_map(|line| directory.places.find(line).ok()).next()?;
    let metres = spot.point.metres_to(point);
    if !(50.0..30_000.0).contains(&metres) {
        return None;
    }
    let direction = tongue.plain(&format!("surgeries-to-{}", spot.point.direction_to(point).key()));
    let far = distance(tongue, metres);
    Some(tongue.with("surgeries-from-town", &[("distance", &far), ("direction", &direction), ("town", &spot.name)]))
}
