//! The postcode areas that are built in (`knowledge/places/areas.csv`): whatever else has been added, a
//! postcode leads at least to the middle of its area.

use std::sync::LazyLock;

use base::Nation;

use crate::{Point, Region};

/// A postcode area, such as `M`.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// Its letters.
    pub letters: &'static str,
    /// A name that people know.
    pub name: &'static str,
    /// The middle of its postcodes, to about a kilometre.
    pub middle: Point,
    /// The regions and nations in which it lies, the largest part first.
    pub regions: Vec<Region>,
}

static AREAS: LazyLock<Vec<Area>> = LazyLock::new(|| {
    let mut areas: Vec<Area> =
        include_str!("../../../knowledge/places/areas.csv").lines().skip(1).filter_map(read).collect();
    areas.sort_by_key(|area| area.letters);
    areas
});

fn read(line: &'static str) -> Option<Area> {
    let mut cells = line.split(',');
    let (letters, name) = (cells.next()?, cells.next()?);
    let middle = Point::new(cells.next()?.parse().ok()?, cells.next()?.parse().ok()?)?;
    let regions = cells.next()?.split(';').filter_map(Region::from_code).collect();
    Some(Area { letters, name, middle, regions })
}

impl Area {
    /// All of them, by letters.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &AREAS
    }

    /// The one with these letters.
    #[must_use]
    pub fn find(letters: &str) -> Option<&'static Self> {
        AREAS.binary_search_by(|area| area.letters.cmp(letters)).ok().map(|at| &AREAS[at])
    }

    /// The nation, when all of it lies in one.
    #[must_use]
    pub fn nation(&self) -> Option<Nation> {
        let first = self.regions.first()?.nation();
        self.regions.iter().all(|region| region.nation() == first).then_some(first)
    }

    /// The region, when all of it lies in one.
    #[must_use]
    pub fn region(&self) -> Option<Region> {
        match self.regions.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_area_has_a_middle_in_the_kingdom_and_a_region() {
        assert_eq!(Area::all().len(), 121);
        for area in Area::all() {
            assert!((49.0..61.0).contains(&area.middle.lat) && (-8.0..2.0).contains(&area.middle.lon), "{area:?}");
            assert!(!area.regions.is_empty(), "{area:?}");
        }
    }

    #[test]
    fn an_area_on_a_border_names_no_single_nation() {
        assert_eq!(Area::find("M").and_then(Area::nation), Some(Nation::England));
        assert_eq!(Area::find("BT").and_then(Area::nation), Some(Nation::NorthernIreland));
        assert_eq!(Area::find("SY").and_then(Area::nation), None);
        assert_eq!(Area::find("QX"), None);
    }
}
