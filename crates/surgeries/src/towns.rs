//! Names of towns, taken from the addresses of practices: enough to find a place by its name without a
//! gazetteer.

use std::collections::BTreeMap;

use crate::practices::Practice;
use crate::{Area, Point};

/// Places of the same name that lie further apart than this are different towns, in metres.
const SAME_TOWN_M: f64 = 20_000.0;
/// An address line that ends so is a street or a house, not a town.
const NO_TOWN: [&str; 34] = [
    "road", "street", "lane", "avenue", "drive", "close", "way", "place", "court", "house", "centre", "center",
    "surgery", "practice", "hospital", "square", "crescent", "terrace", "parade", "floor", "park", "gardens", "grove",
    "building", "hill", "row", "walk", "mews", "rd", "st", "unit", "clinic", "precinct", "estate",
];

/// A town, or one of several with the same name.
#[derive(Debug, Clone, PartialEq)]
pub struct Town {
    /// Its name.
    pub name: String,
    /// The middle of its practices.
    pub middle: Point,
    /// The postcode area in which it lies, such as `M`.
    pub area: String,
    /// How many practices name it.
    pub practices: usize,
}

/// All towns by their plain name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Towns(BTreeMap<String, Vec<Town>>);

impl Towns {
    /// From the addresses of practices that have a place.
    pub(crate) fn new(practices: &[Practice]) -> Self {
        // Name → area → (name as written, sum of points, how many).
        let mut seen: BTreeMap<(String, String), (String, Vec<Point>)> = BTreeMap::new();
        for practice in practices.iter().filter(|practice| practice.is_open() && !practice.is_rough) {
            let (Some(point), Some(postcode)) = (practice.point, practice.postcode) else { continue };
            for line in practice.address.split(", ").skip(1).filter(|line| is_town(line)) {
                let entry = seen.entry((plain(line), postcode.area().to_owned()));
                entry.or_insert_with(|| (line.to_owned(), Vec::new())).1.push(point);
            }
        }
        let mut towns: BTreeMap<String, Vec<Town>> = BTreeMap::new();
        for ((key, area), (name, points)) in seen {
            let Some(middle) = Point::middle(points.iter().copied()) else { continue };
            let town = Town { name, middle, area, practices: points.len() };
            let same = towns.entry(key).or_default();
            match same.iter_mut().find(|have| have.middle.metres_to(town.middle) < SAME_TOWN_M) {
                Some(have) => have.join(&town),
                None => same.push(town),
            }
        }
        for area in Area::all() {
            let same = towns.entry(plain(area.name)).or_default();
            if !same.iter().any(|have| have.middle.metres_to(area.middle) < 3.0 * SAME_TOWN_M) {
                let letters = area.letters.to_owned();
                same.push(Town { name: area.name.to_owned(), middle: area.middle, area: letters, practices: 0 });
            }
        }
        for same in towns.values_mut() {
            same.sort_by_key(|town| std::cmp::Reverse(town.practices));
        }
        Self(towns)
    }

    /// All towns of this name, the largest first; when there is none, those whose name begins so.
    pub(crate) fn find(&self, asked: &str) -> Vec<&Town> {
        let key = plain(asked);
        if key.len() < 2 {
            return Vec::new();
        }
        if let Some(towns) = self.0.get(&key) {
            return towns.iter().collect();
        }
        let begins = self.0.range(key.clone()..).take_while(|(name, _)| name.starts_with(&key));
        let mut towns: Vec<&Town> = begins.flat_map(|(_, towns)| towns).collect();
        towns.sort_by_key(|town| std::cmp::Reverse(town.practices));
        towns.truncate(8);
        towns
    }
}

impl Town {
    fn join(&mut self, other: &Self) {
        let weights =
            std::iter::repeat_n(self.middle, self.practices).chain(std::iter::repeat_n(other.middle, other.practices));
        self.middle = Point::middle(weights).unwrap_or(self.middle);
        if other.practices > self.practices {
            self.area.clone_from(&other.area);
        }
        self.practices += other.practices;
    }
}

fn is_town(line: &str) -> bool {
    let last = line.rsplit([' ', '.']).find(|word| !word.is_empty()).unwrap_or_default().to_lowercase();
    line.len() > 2 && !line.bytes().any(|byte| byte.is_ascii_digit()) && !NO_TOWN.contains(&last.as_str())
}

/// Small letters and single spaces; `St.` and `Saint` are the same.
fn plain(text: &str) -> String {
    let lower: String = text.to_lowercase().chars().filter(|c| !matches!(c, '\'' | '’' | '.')).collect();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| if word == "saint" { "st" } else { word }).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streets_are_no_towns() {
        assert!(is_town("Stockton On Tees"));
        assert!(is_town("St. Helens"));
        assert!(!is_town("12 High Street"));
        assert!(!is_town("Lawson Street"));
        assert!(!is_town("The Health Centre"));
    }

    #[test]
    fn spellings_meet() {
        assert_eq!(plain("Saint  Helen's"), "st helens");
        assert_eq!(plain("STOCKTON-ON-TEES"), plain("Stockton on Tees"));
    }
}
