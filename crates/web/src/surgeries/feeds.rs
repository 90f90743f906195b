//! The register for programs: JSON, CSV, GeoJSON, Atom, and counts. Open to every site.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use base::Date;
use serde_json::{Value, json};
use surgeries::{Practice, SeatAnswer, Standing, board_name};

use crate::app::App;
use crate::cite::escape;
use crate::directory::{Directory, Passage};

/// Days of news in the feed of news.
const NEWS_DAYS: i32 = 90;

/// Every safe surgery that is open, by code.
pub(super) fn members(directory: &Directory) -> Vec<(&Practice, &Standing)> {
    let safe = directory.register.safe();
    safe.filter_map(|(ods, standing)| Some((directory.places.practice(ods)?, standing)))
        .filter(|(practice, _)| practice.is_open())
        .collect()
}

/// `GET /surgeries.json`
pub(crate) async fn as_json(State(app): State<App>) -> Response {
    let directory = app.site.directories.get();
    let surgeries: Vec<Value> =
        members(&directory).into_iter().map(|(practice, standing)| described(&directory, practice, standing)).collect();
    let all = json!({ "count": surgeries.len(), "made_up": directory.places.is_built_in(), "surgeries": surgeries });
    open("application/json", all.to_string())
}

/// `GET /surgeries.geojson`
pub(crate) async fn as_geojson(State(app): State<App>) -> Response {
    let directory = app.site.directories.get();
    let feature = |(practice, standing): (&Practice, &Standing)| {
        let point = practice.point?;
        Some(json!({
            "type": "Feature",
            "id": practice.ods,
            "geometry": { "type": "Point", "coordinates": [point.lon, point.lat] },
            "properties": described(&directory, practice, standing),
        }))
    };
    let features: Vec<Value> = members(&directory).into_iter().filter_map(feature).collect();
    open("application/geo+json", json!({ "type": "FeatureCollection", "features": features }).to_string())
}

/// `GET /surgeries.csv`
pub(crate) async fn as_csv(State(app): State<App>) -> Response {
    let directory = app.site.directories.get();
    let mut text = String::from(
        "ods_code,name,address,postcode,phone,website,nation,board,constituency,lat,lon,safe_since,checked,grade\r\n",
    );
    for (practice, standing) in members(&directory) {
        let cells = [
            practice.ods.to_string(),
            practice.name.clone(),
            practice.address.clone(),
            practice.postcode.map(|postcode| postcode.to_string()).unwrap_or_default(),
            practice.phone.clone(),
            practice.site.clone(),
            practice.nation.key().to_owned(),
            board(practice),
            constituency(&directory, practice).unwrap_or_default(),
            practice.point.map(|point| format!("{:.5}", point.lat)).unwrap_or_default(),
            practice.point.map(|point| format!("{:.5}", point.lon)).unwrap_or_default(),
            standing.safe_since.map(|date| date.to_string()).unwrap_or_default(),
            standing.checked.map(|date| date.to_string()).unwrap_or_default(),
            standing.grade.map(|grade| grade.key().to_owned()).unwrap_or_default(),
        ];
        text += &cells.map(|cell| quoted(&cell)).join(",");
        text += "\r\n";
    }
    open("text/csv; charset=utf-8", text)
}

/// `GET /surgeries.atom`: what is new, week by week.
pub(crate) async fn as_atom(State(app): State<App>) -> Response {
    let directory = app.site.directories.get();
    let today = (app.site.clock)();
    let mut weeks: BTreeMap<Date, Vec<&Practice>> = BTreeMap::new();
    for passage in directory.history.iter().filter(|passage| passage.left.is_none()) {
        let days = passage.joined.until(today).map(|span| span.get_days()).unwrap_or(i32::MAX);
        if (0..=NEWS_DAYS).contains(&days)
            && let Some(practice) = directory.places.practice(&passage.ods)
        {
            weeks.entry(monday_of(passage.joined)).or_default().push(practice);
        }
    }
    let updated = directory.history.iter().map(|passage| passage.joined).max().unwrap_or(today);
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">\
         <title>New safe surgeries</title><id>urn:careof:surgeries</id><updated>{updated}T00:00:00Z</updated>\
         <author><name>{}</name></author><link rel=\"alternate\" href=\"/surgeries/register\"/><link rel=\"self\" href=\"/surgeries.atom\"/>\n",
        escape(if app.site.organiser.name.is_empty() { "careof" } else { &app.site.organiser.name })
    );
    for (monday, practices) in weeks.iter().rev() {
        let names: String = practices.iter().fold(String::new(), |mut list, practice| {
            let town = practice.address.rsplit(", ").next().unwrap_or_default();
            let _ = write!(
                list,
                "<li><a href=\"/surgeries/{}\">{}</a>, {}</li>",
                practice.ods,
                escape(&practice.name),
                escape(town)
            );
            list
        });
        let _ = writeln!(
            feed,
            "<entry><title>{}</title><id>urn:careof:surgeries:{monday}</id><updated>{monday}T00:00:00Z</updated>\
             <link href=\"/surgeries/register\"/><content type=\"html\">{}</content></entry>",
            headline(practices.len(), *monday),
            escape(&format!("<ul>{names}</ul>"))
        );
    }
    feed += "</feed>\n";
    open("application/atom+xml; charset=utf-8", feed)
}

/// `GET /surgeries/counts.json`: safe surgeries by nation, board, constituency, and day by day.
pub(crate) async fn counts(State(app): State<App>) -> Response {
    let directory = app.site.directories.get();
    let members = members(&directory);
    let count = |name: fn(&Directory, &Practice) -> Option<String>| {
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for (practice, _) in &members {
            *counts.entry(name(&directory, practice).unwrap_or_else(|| "not known".to_owned())).or_default() += 1;
        }
        counts
    };
    let over_time: Vec<Value> =
        growth(&directory.history).into_iter().map(|(date, count)| json!({ "date": date, "count": count })).collect();
    let counts = json!({
        "total": members.len(),
        "practices": directory.places.practices().iter().filter(|practice| practice.is_open() && practice.parent.is_none()).count(),
        "by_nation": count(|_, practice| Some(practice.nation.name().to_owned())),
        "by_board": count(|_, practice| Some(board(practice)).filter(|name| !name.is_empty())),
        "by_constituency": count(constituency),
        "over_time": over_time,
        "made_up": directory.places.is_built_in(),
    });
    open("application/json", counts.to_string())
}

/// How many there were after each day on which somebody came or went.
pub(super) fn growth(history: &[Passage]) -> Vec<(Date, i64)> {
    let mut days: BTreeMap<Date, i64> = BTreeMap::new();
    for passage in history {
        *days.entry(passage.joined).or_default() += 1;
        if let Some(left) = passage.left {
            *days.entry(left).or_default() -= 1;
        }
    }
    let mut count = 0;
    days.into_iter()
        .map(|(day, change)| {
            count += change;
            (day, count)
        })
        .collect()
}

fn described(directory: &Directory, practice: &Practice, standing: &Standing) -> Value {
    json!({
        "ods_code": practice.ods,
        "name": practice.name,
        "address": practice.address,
        "postcode": practice.postcode,
        "phone": practice.phone,
        "website": practice.site,
        "nation": practice.nation,
        "board": board(practice),
        "constituency": constituency(directory, practice),
        "lat": practice.point.map(|point| point.lat),
        "lon": practice.point.map(|point| point.lon),
        "safe_since": standing.safe_since,
        "checked": standing.checked,
        "grade": standing.grade,
        "languages": standing.languages,
        "register": practice.registration_page(),
    })
}

/// The name of its integrated care board or health board.
pub(super) fn board(practice: &Practice) -> String {
    board_name(&practice.board).unwrap_or(&practice.board).to_owned()
}

/// The name of its constituency.
pub(super) fn constituency(directory: &Directory, practice: &Practice) -> Option<String> {
    match directory.places.seat_of(&practice.postcode?) {
        SeatAnswer::In(seat) => Some(seat.name.clone()),
        _ => None,
    }
}

fn headline(count: usize, monday: Date) -> String {
    let number = match count {
        1 => return format!("One new safe surgery in the week of {}", base::in_words(monday)),
        2 => "Two".to_owned(),
        3 => "Three".to_owned(),
        4 => "Four".to_owned(),
        5 => "Five".to_owned(),
        6 => "Six".to_owned(),
        7 => "Seven".to_owned(),
        8 => "Eight".to_owned(),
        9 => "Nine".to_owned(),
        more => more.to_string(),
    };
    format!("{number} new safe surgeries in the week of {}", base::in_words(monday))
}

fn monday_of(date: Date) -> Date {
    let back = i64::from(date.weekday().to_monday_zero_offset());
    date.checked_sub(std::time::Duration::from_secs(86_400 * back.unsigned_abs())).unwrap_or(date)
}

/// A cell for a spreadsheet; one that could be taken for a formula gets a mark that stops that.
fn quoted(cell: &str) -> String {
    let safe = if cell.starts_with(['=', '+', '-', '@']) && cell.parse::<f64>().is_err() {
        format!("'{cell}")
    } else {
        cell.to_owned()
    };
    if safe.contains([',', '"', '\n', '\r']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

fn open(kind: &'static str, body: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::CACHE_CONTROL, "public, max-age=300"),
    ];
    (headers, body).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn day(day: i8) -> Date {
        Date::constant(2026, 11, day)
    }

    #[test]
    fn the_count_goes_up_and_down() {
        let ods = |code: &str| code.parse().expect("a code");
        let history = [
            Passage { ods: ods("X00001"), joined: day(1), left: Some(day(3)) },
            Passage { ods: ods("X00002"), joined: day(1), left: None },
            Passage { ods: ods("X00003"), joined: day(5), left: None },
        ];
        assert_eq!(growth(&history), [(day(1), 2), (day(3), 1), (day(5), 2)]);
    }

    #[test]
    fn weeks_begin_on_monday_and_read_as_news() {
        assert_eq!(monday_of(day(29)), day(23));
        assert_eq!(monday_of(day(23)), day(23));
        assert_eq!(headline(3, day(23)), "Three new safe surgeries in the week of 23 November 2026");
    }

    #[test]
    fn a_cell_cannot_become_a_formula() {
        assert_eq!(quoted("=1+1"), "'=1+1");
        assert_eq!(quoted("-0.72"), "-0.72");
        assert_eq!(quoted("a \"b\", c"), "\"a \"\"b\"\", c\"");
    }
}
