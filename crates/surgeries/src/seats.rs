//! Westminster constituencies, and in which of them a postcode lies.

use std::collections::BTreeMap;

use base::{Nation, Postcode};

use crate::Region;
use crate::reading::{HexSeat, SeatName};

/// A constituency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Its ONS code, such as `E14001136`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its name in Welsh, when it has one.
    pub name_cy: Option<String>,
    /// The region or nation in which it lies, when the hexagon map has been added.
    pub region: Option<Region>,
    /// Column and row on the hexagon map, when it has been added.
    pub hex: Option<(i32, i32)>,
}

impl Seat {
    /// The nation, from the first letter of the code.
    #[must_use]
    pub fn nation(&self) -> Option<Nation> {
        match self.code.as_bytes().first()? {
            b'E' => Some(Nation::England),
            b'S' => Some(Nation::Scotland),
            b'W' => Some(Nation::Wales),
            b'N' => Some(Nation::NorthernIreland),
            _ => None,
        }
    }
}

/// In which constituency a postcode lies.
#[derive(Debug, Clone, PartialEq)]
pub enum SeatAnswer<'a> {
    /// In this one.
    In(&'a Seat),
    /// The tables do not list this postcode, and those around it lie in more than one.
    OneOf(Vec<&'a Seat>),
    /// Somewhere in Northern Ireland; the tables that were added do not say where.
    NorthernIreland,
    /// In none: the islands that send nobody to Westminster, and the NHS's codes for no place.
    None,
    /// The tables that would say it have not been added.
    NotKnown,
}

/// All constituencies and the ranges of postcodes that lie in them.
#[derive(Debug, Clone, Default)]
pub struct Seats {
    /// By code.
    seats: Vec<Seat>,
    /// The first postcode of a range as a number in base 36, and the place of its seat in `seats`.
    ranges: Vec<(u64, Option<u16>)>,
}

impl Seats {
    /// From what was added of: ranges, names by the ranges' keys, the ONS's list, the hexagon map.
    #[must_use]
    pub fn new(ranges: &[(u64, Option<String>)], names: &[SeatName], list: &[SeatName], hexes: &[HexSeat]) -> Self {
        let mut by_code: BTreeMap<&str, Seat> = BTreeMap::new();
        let named = |code: &str, name: &str| Seat {
            code: code.to_owned(),
            name: name.to_owned(),
            name_cy: None,
            region: None,
            hex: None,
        };
        for name in list.iter().chain(names) {
            let seat = by_code.entry(&name.code).or_insert_with(|| named(&name.code, &name.name));
            seat.name.clone_from(&name.name);
            if !name.name_cy.is_empty() {
                seat.name_cy = Some(name.name_cy.clone());
            }
        }
        let is_alone = by_code.is_empty();
        for hex in hexes {
            if is_alone {
                by_code.insert(&hex.code, named(&hex.code, &hex.name));
            }
            // The map has codes of five Scottish seats from before they were given new ones: the name decides.
            let by_name = || by_code.values().find(|seat| seat.name == hex.name).map(|seat| seat.code.clone());
            let code = if by_code.contains_key(hex.code.as_str()) { Some(hex.code.clone()) } else { by_name() };
            if let Some(seat) = code.and_then(|code| by_code.get_mut(code.as_str())) {
                seat.hex = Some((hex.q, hex.r));
                seat.region = Region::from_code(&hex.region);
            }
        }
        let seats: Vec<Seat> = by_code.into_values().collect();
        let place = |code: &str| {
            let at = seats.binary_search_by(|seat| seat.code.as_str().cmp(code)).ok()?;
            u16::try_from(at).ok()
        };
        let keys: BTreeMap<&str, Option<u16>> =
            names.iter().map(|name| (name.key.as_str(), place(&name.code))).collect();
        let ranges = ranges
            .iter()
            .map(|(start, key)| (*start, key.as_deref().and_then(|key| keys.get(key).copied().flatten())))
            .collect();
        Self { seats, ranges }
    }

    /// All of them, by code.
    #[must_use]
    pub fn all(&self) -> &[Seat] {
        &self.seats
    }

    /// The one with this ONS code.
    #[must_use]
    pub fn by_code(&self, code: &str) -> Option<&Seat> {
        let at = self.seats.binary_search_by(|seat| seat.code.as_str().cmp(code)).ok()?;
        self.seats.get(at)
    }

    /// Where a postcode lies by the ranges alone. They answer for postcodes that do not exist as well:
    /// [`crate::Places::seat_of`] also asks whether it exists.
    #[must_use]
    pub fn of(&self, postcode: &Postcode) -> SeatAnswer<'_> {
        match postcode.area() {
            "BT" => return SeatAnswer::NorthernIreland,
            "JE" | "GY" | "IM" | "ZZ" => return SeatAnswer::None,
            _ => {}
        }
        if self.ranges.is_empty() || self.seats.is_empty() {
            return SeatAnswer::NotKnown;
        }
        let number = base_36(postcode.compact());
        let behind = self.ranges.partition_point(|(start, _)| *start <= number);
        match behind.checked_sub(1).and_then(|at| self.ranges[at].1).and_then(|at| self.seats.get(usize::from(at))) {
            Some(seat) => SeatAnswer::In(seat),
            None => SeatAnswer::None,
        }
    }

    /// All seats that some postcode of the same sector (`M1 1`) lies in.
    #[must_use]
    pub fn of_sector(&self, postcode: &Postcode) -> Vec<&Seat> {
        let compact = postcode.compact();
        let sector = &compact[..compact.len().saturating_sub(2)];
        let first = base_36(sector) * 36 * 36;
        let last = first + 36 * 36 - 1;
        let from = self.ranges.partition_point(|(start, _)| *start <= first).saturating_sub(1);
        let to = self.ranges.partition_point(|(start, _)| *start <= last);
        let mut places: Vec<u16> =
            self.ranges.get(from..to).unwrap_or_default().iter().filter_map(|(_, at)| *at).collect();
        places.sort_unstable();
        places.dedup();
        places.iter().filter_map(|at| self.seats.get(usize::from(*at))).collect()
    }
}

/// A text of digits and capitals as a number in base 36.
fn base_36(text: &str) -> u64 {
    text.chars().filter_map(|c| c.to_digit(36)).fold(0, |number, digit| number * 36 + u64::from(digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn postcode(text: &str) -> Postcode {
        text.parse().expect("a postcode")
    }

    fn two_seats() -> Seats {
        let name = |key: &str, code: &str, name: &str| SeatName {
            key: key.into(),
            code: code.into(),
            name: name.into(),
            name_cy: String::new(),
        };
        let names = [name("A", "E14000001", "Upper Vale"), name("B", "W07000002", "Lower Vale")];
        let at = |text: &str| base_36(text);
        let ranges = [(at("QX11AA"), Some("A".to_owned())), (at("QX11PA"), Some("B".to_owned())), (at("QX21AA"), None)];
        Seats::new(&ranges, &names, &[], &[])
    }

    #[test]
    fn a_range_holds_from_its_first_postcode_to_the_next_range() {
        let seats = two_seats();
        let name = |text: &str| match seats.of(&postcode(text)) {
            SeatAnswer::In(seat) => seat.name.clone(),
            other => format!("{other:?}"),
        };
        assert_eq!(name("QX1 1AA"), "Upper Vale");
        assert_eq!(name("QX1 1NZ"), "Upper Vale");
        assert_eq!(name("QX1 1PA"), "Lower Vale");
        assert_eq!(name("QX2 1AA"), "None");
        assert_eq!(name("AB1 1AA"), "None");
    }

    #[test]
    fn a_sector_that_is_cut_in_two_names_both() {
        let seats = two_seats();
        let names: Vec<&str> = seats.of_sector(&postcode("QX1 1ZZ")).iter().map(|seat| seat.name.as_str()).collect();
        assert_eq!(names, ["Upper Vale", "Lower Vale"]);
        assert_eq!(seats.of_sector(&postcode("QX2 1AA")).len(), 1, "the range before reaches up to it");
    }

    #[test]
    fn what_lies_outside_is_said_so() {
        let seats = two_seats();
        assert_eq!(seats.of(&postcode("BT1 1AA")), SeatAnswer::NorthernIreland);
        assert_eq!(seats.of(&postcode("JE2 3AB")), SeatAnswer::None);
        assert_eq!(seats.of(&postcode("ZZ99 3VZ")), SeatAnswer::None);
        assert_eq!(Seats::default().of(&postcode("M1 1AE")), SeatAnswer::NotKnown);
    }
}
