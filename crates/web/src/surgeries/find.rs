//! `GET /surgeries` asks where; `POST /surgeries` answers with what is near.

use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use base::Nation;
use surgeries::{NoSpot, Point, Precision, Spot, TOWN};

use super::AREAS;
use super::card::Card;
use super::map::{self, Mark};
use crate::app::App;
use crate::errors::{self, html};
use crate::page::Page;
use crate::tongue::{Tongue, Words};

/// Safe surgeries in an answer.
const SAFE: usize = 8;
/// Other practices in an answer.
const OTHERS: usize = 6;
/// The most that somebody can type as a place and mean it.
const LONGEST: usize = 80;

#[derive(Template)]
#[template(path = "surgeries/start.html")]
struct Start {
    page: Page,
    tongue: Tongue,
    asked: Asked,
    is_built_in: bool,
}

#[derive(Template)]
#[template(path = "surgeries/answer.html")]
struct Answer {
    page: Page,
    tongue: Tongue,
    asked: Asked,
    heading: Words,
    map: String,
    safe: Vec<Card>,
    others: Vec<Card>,
    notes: Vec<Words>,
    /// In Northern Ireland and Scotland: where else to look.
    elsewhere: Option<(Words, &'static str)>,
}

/// The form and what is wrong with it.
struct Asked {
    place: String,
    error: Option<Words>,
    /// Places of the same name, to choose from.
    choices: Vec<String>,
}

/// What the form sends.
#[derive(Debug, serde::Deserialize)]
pub(crate) struct Sent {
    #[serde(default)]
    place: String,
    /// A position that the browser gave, rounded there to a hundred metres; used and forgotten.
    #[serde(default)]
    lat: String,
    #[serde(default)]
    lon: String,
}

/// `GET /surgeries`
pub(crate) async fn start(State(app): State<App>, tongue: Tongue) -> Response {
    let asked = Asked { place: String::new(), error: None, choices: Vec::new() };
    with_position(html(&Start {
        page: page(tongue, false),
        tongue,
        asked,
        is_built_in: app.site.directories.get().places.is_built_in(),
    }))
}

/// `POST /surgeries`
pub(crate) async fn answer(
    State(app): State<App>,
    tongue: Tongue,
    sent: Result<Form<Sent>, FormRejection>,
) -> Response {
    let Ok(Form(sent)) = sent else { return errors::unreadable_form() };
    let directory = app.site.directories.get();
    let spot = match position(&sent) {
        Some(point) => Ok(Spot {
            name: tongue.plain("surgeries-your-position"),
            point,
            precision: Precision::Position,
            nation: None,
        }),
        None => directory.places.find(&sent.place),
    };
    let place: String = sent.place.trim().chars().take(LONGEST).collect();
    let spot = match spot {
        Ok(spot) => spot,
        Err(not_found) => {
            let (error, choices) = explained(tongue, not_found);
            let asked = Asked { place, error: Some(error), choices };
            let start = Start { page: page(tongue, true), tongue, asked, is_built_in: directory.places.is_built_in() };
            return with_position((StatusCode::UNPROCESSABLE_ENTITY, html(&start)).into_response());
        }
    };

    let places = &directory.places;
    let in_northern_ireland = spot.nation == Some(Nation::NorthernIreland);
    let safe = if in_northern_ireland { Vec::new() } else { places.safe_near(spot.point, &directory.register, SAFE) };
    let others: Vec<_> = if in_northern_ireland {
        Vec::new()
    } else {
        let near = places.near(spot.point, &directory.register, OTHERS + SAFE);
        near.into_iter().filter(|near| !near.is_safe()).take(OTHERS).collect()
    };
    let marks: Vec<Mark> =
        safe.iter().chain(&others).zip(1..).filter_map(|(near, number)| Mark::new(number, near)).collect();
    let card = |(near, number): (&surgeries::Near<'_>, usize)| {
        Card::new(number, near, spot.point, tongue, directory.shows_grades)
    };
    let safe_cards: Vec<Card> = safe.iter().zip(1..).map(card).collect();
    let other_cards: Vec<Card> = others.iter().zip(safe.len() + 1..).map(card).collect();
    let is_position = spot.precision == Precision::Position;
    with_position(html(&Answer {
        page: page(tongue, false),
        tongue,
        heading: if is_position {
            tongue.t("surgeries-near-you")
        } else {
            tongue.t1("surgeries-near", "place", &spot.name)
        },
        map: map::around(spot.point, &marks, &tongue.plain("surgeries-map")),
        notes: notes(tongue, &spot, places.is_built_in()),
        elsewhere: elsewhere(tongue, spot.nation),
        asked: Asked { place, error: None, choices: Vec::new() },
        safe: safe_cards,
        others: other_cards,
    }))
}

/// A position in or near the United Kingdom.
fn position(sent: &Sent) -> Option<Point> {
    let point = Point::new(sent.lat.trim().parse().ok()?, sent.lon.trim().parse().ok()?)?;
    ((49.0..61.5).contains(&point.lat) && (-9.0..2.5).contains(&point.lon)).then_some(point)
}

/// What somebody should know about the answer.
fn notes(tongue: Tongue, spot: &Spot, is_built_in: bool) -> Vec<Words> {
    let mut notes = Vec::new();
    match spot.precision {
        Precision::Postcode | Precision::Town | Precision::Position => {}
        Precision::Sector | Precision::District => notes.push(tongue.t1("surgeries-about", "place", &spot.name)),
        Precision::Area => notes.push(tongue.t1("surgeries-only-area", "place", &spot.name)),
    }
    if is_built_in {
        notes.push(tongue.t1("surgeries-made-up", "town", TOWN));
    }
    notes
}

/// Where else to look in nations whose practices are not in the files that are read here.
fn elsewhere(tongue: Tongue, nation: Option<Nation>) -> Option<(Words, &'static str)> {
    match nation? {
        Nation::NorthernIreland => {
            Some((tongue.t("surgeries-northern-ireland"), "https://www.nidirect.gov.uk/articles/gp-practices"))
        }
        Nation::Scotland => Some((
            tongue.t("surgeries-scotland"),
            "https://www.nhsinform.scot/scotlands-service-directory/gp-practices",
        )),
        Nation::England | Nation::Wales => None,
    }
}

/// Why a place was not found, for the person who asked, and places to choose from.
fn explained(tongue: Tongue, not_found: NoSpot) -> (Words, Vec<String>) {
    match not_found {
        NoSpot::Empty => (tongue.t("surgeries-error-empty"), Vec::new()),
        NoSpot::NoFixedAbode(_) => (tongue.t("surgeries-error-no-fixed-abode"), Vec::new()),
        NoSpot::Islands(_) => (tongue.t("surgeries-error-islands"), Vec::new()),
        NoSpot::NoSuchArea(_) | NoSpot::NotAPostcode(_) => (tongue.t("surgeries-error-postcode"), Vec::new()),
        NoSpot::NoSuchTown(_) => (tongue.t("surgeries-error-town"), Vec::new()),
        NoSpot::Several(towns) => {
            (tongue.t("surgeries-error-several"), towns.iter().map(surgeries::Town::label).collect())
        }
    }
}

fn page(tongue: Tongue, error: bool) -> Page {
    Page::for_patients(tongue, "/surgeries", "surgeries-title", "surgeries-lead", AREAS).area_start().with_error(error)
}

/// These pages alone may ask the browser where it is, and only when somebody presses "near me".
fn with_position(mut response: Response) -> Response {
    let name = HeaderName::from_static("permissions-policy");
    response.headers_mut().insert(name, HeaderValue::from_static(crate::guard::WITH_POSITION));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_far_away_is_none() {
        let sent = |lat: &str, lon: &str| Sent { place: String::new(), lat: lat.into(), lon: lon.into() };
        assert!(position(&sent("53.481", "-2.242")).is_some());
        assert!(position(&sent("48.85", "2.35")).is_none());
        assert!(position(&sent("", "")).is_none());
        assert!(position(&sent("NaN", "0")).is_none());
    }
}
