//! Marrowby, a town that does not exist (`knowledge/places/town.csv`): ten practices, some of them safe
//! surgeries, that show everything at work until real files have been added.

use base::{Date, Nation, OdsCode};

use crate::postcodes::Entry;
use crate::practices::Practice;
use crate::reading::OdsStatus;
use crate::register::{Grade, Standing};
use crate::{Point, Postcodes};

/// The town's name.
pub const TOWN: &str = "Marrowby";

#[derive(serde::Deserialize)]
struct Row {
    ods: OdsCode,
    name: String,
    address: String,
    postcode: base::Postcode,
    lat: f64,
    lon: f64,
    phone: String,
    languages: String,
    safe_since: Option<Date>,
    grade: Option<Grade>,
}

fn rows() -> Vec<Row> {
    let file = include_str!("../../../knowledge/places/town.csv");
    csv::Reader::from_reader(file.as_bytes()).deserialize().filter_map(Result::ok).collect()
}

/// Its practices.
pub(crate) fn practices() -> Vec<Practice> {
    let practice = |row: Row| Practice {
        ods: row.ods,
        name: row.name,
        address: row.address,
        postcode: Some(row.postcode),
        phone: row.phone,
        site: String::new(),
        board: String::new(),
        nation: Nation::England,
        status: OdsStatus::Active,
        closed: None,
        parent: None,
        point: Point::new(row.lat, row.lon),
        is_rough: false,
        is_made_up: true,
    };
    rows().into_iter().map(practice).collect()
}

/// Its postcodes.
pub(crate) fn postcodes() -> Postcodes {
    let entry = |row: Row| Entry {
        postcode: row.postcode,
        point: Point::new(row.lat, row.lon),
        nation: Some(Nation::England),
        in_use: true,
        seat: None,
    };
    Postcodes::new(&rows().into_iter().map(entry).collect::<Vec<_>>())
}

/// How its practices stand on the register.
#[must_use]
pub fn town_register() -> Vec<(OdsCode, Standing)> {
    let standing = |row: Row| {
        let languages =
            row.languages.split(';').map(str::trim).filter(|name| !name.is_empty()).map(Into::into).collect();
        let checked = row.grade.is_some().then_some(Date::constant(2026, 11, 20));
        (row.ods, Standing { safe_since: row.safe_since, languages, grade: row.grade, checked, warned: None })
    };
    rows().into_iter().map(standing).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_town_is_read_whole() {
        assert_eq!(practices().len(), 10);
        let safe = town_register().iter().filter(|(_, standing)| standing.safe_since.is_some()).count();
        assert_eq!(safe, 5);
    }
}
