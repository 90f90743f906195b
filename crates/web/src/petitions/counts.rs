//! What is known of a petition's signatures: numbers, never people. Small cells are not here: only
//! how many signatures are in them together.

use std::collections::BTreeMap;

use desk::Desk;
use petition::{Place, country};
use surgeries::{Places, Region, Seats};

/// The numbers of one petition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Confirmed signatures.
    pub(crate) total: u64,
    /// Signatures on paper, counted apart.
    pub(crate) paper: u64,
    /// By country.
    pub(crate) countries: Cells,
    /// By region of England, and the other nations.
    pub(crate) regions: Cells,
    /// By constituency.
    pub(crate) constituencies: Cells,
    /// When the numbers last changed, in seconds since 1970; nothing before the first signature.
    pub(crate) updated: Option<i64>,
    /// When the goal was reached, in seconds since 1970.
    pub(crate) goal_reached: Option<i64>,
}

/// The cells of one table that may be shown, in the order of their codes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Cells {
    /// Those that may be shown.
    pub(crate) rows: Vec<Cell>,
    /// Signatures that are in no row, so that sums still add up.
    pub(crate) withheld: u64,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cell {
    /// Such as `E14001063` or `GB`.
    pub(crate) code: String,
    /// Its name in English.
    pub(crate) name: String,
    /// Signatures.
    pub(crate) count: u64,
}

/// Where a petition stands, from memory. Only what is published by place goes into the tables: a region
/// or country is the sum of its published places, so that nothing that is withheld can be worked out.
pub(crate) fn of(desk: &Desk, number: u32, places: &Places) -> Counts {
    let seats = places.seats();
    let standing = desk.counts(number);
    let total = standing.signatures;
    let (mut constituencies, mut regions, mut countries) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (place, count) in &standing.places.shown {
        if place.is_constituency() {
            constituencies.insert(place.code().to_owned(), *count);
        }
        if let Some(region) = region(place, seats) {
            *regions.entry(region.code().to_owned()).or_default() += count;
        }
        *countries.entry(place.country().to_owned()).or_default() += count;
    }
    let seat = |code: &str| seats.by_code(code).map(|seat| seat.name.clone());
    let named = |code: &str| Region::from_code(code).map(|region| region.name().to_owned());
    let land = |code: &str| country::by_code(code).map(|country| country.name.to_owned());
    Counts {
        total,
        paper: standing.paper,
        constituencies: cells(constituencies, total, seat),
        regions: cells(regions, total, named),
        countries: cells(countries, total, land),
        updated: standing.head.as_ref().map(|head| head.head.time),
        goal_reached: None,
    }
}

fn region(place: &Place, seats: &Seats) -> Option<Region> {
    if !place.is_constituency() {
        return Region::from_code(place.code());
    }
    let nation = match place.code().get(..1) {
        Some("S") => Region::from_code("S92000003"),
        Some("W") => Region::from_code("W92000004"),
        Some("N") => Region::from_code("N92000002"),
        _ => None,
    };
    nation.or_else(|| seats.by_code(place.code())?.region)
}

fn cells(counts: BTreeMap<String, u64>, total: u64, name: impl Fn(&str) -> Option<String>) -> Cells {
    let shown: u64 = counts.values().sum();
    let row = |(code, count): (String, u64)| Cell { name: name(&code).unwrap_or_else(|| code.clone()), code, count };
    Cells { rows: counts.into_iter().map(row).collect(), withheld: total.saturating_sub(shown) }
}
