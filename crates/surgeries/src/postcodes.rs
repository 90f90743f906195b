//! All postcodes with their places, in one piece of memory: what is read from disk is looked up as it
//! lies there. 15 bytes a postcode, sorted, found by halving: 1.7 million take 26 MB and a look-up
//! well under a microsecond.
//!
//! ```text
//! "careofP1"  how many (u32)  length of the seats' codes (u32)
//! records: key u32 · lat i32 · lon i32 (millionths of a degree) · flags u8 · seat u16
//! the seats' codes, one a line
//! ```
//! All numbers are little-endian. The key of a postcode is a number that sorts as the parts of a
//! postcode do, so that a sector, a district or an area is one stretch of records.

use std::cmp::Ordering;

use base::{Nation, Postcode};

use crate::Point;

const MAGIC: &[u8; 8] = b"careofP1";
const HEAD: usize = 16;
const RECORD: usize = 15;

const HAS_POINT: u8 = 0b0001;
const IN_USE: u8 = 0b0010;
/// Nation plus one, or 0 when it is not known, from this bit on.
const NATION_AT: u8 = 2;

/// One postcode as a reader found it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The postcode.
    pub postcode: Postcode,
    /// Its middle; none when the publisher does not know it.
    pub point: Option<Point>,
    /// The nation, when known.
    pub nation: Option<Nation>,
    /// Whether it is in use; some tables also list those that have ended.
    pub in_use: bool,
    /// The ONS code of its constituency, when the table has one.
    pub seat: Option<Box<str>>,
}

/// What is known of a postcode.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KnownPostcode<'a> {
    /// Its middle.
    pub point: Option<Point>,
    /// Its nation.
    pub nation: Option<Nation>,
    /// Whether it is in use.
    pub in_use: bool,
    /// The ONS code of its constituency.
    pub seat: Option<&'a str>,
}

/// A table of postcodes.
#[derive(Debug, Clone)]
pub struct Postcodes {
    bytes: Vec<u8>,
    count: usize,
    seats: Vec<Box<str>>,
}

/// How two editions of a table differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PostcodeChanges {
    /// Postcodes that only the newer has.
    pub added: usize,
    /// Postcodes that only the older has.
    pub gone: usize,
    /// Postcodes whose middle is elsewhere now.
    pub moved: usize,
}

/// The bytes are no table of postcodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the table of postcodes is damaged; add its file again with `careof data add`")]
pub struct Damaged;

impl Postcodes {
    /// From what a reader found. When a postcode is there twice, the later one holds.
    #[must_use]
    pub fn new(entries: &[Entry]) -> Self {
        let mut order: Vec<(u32, u32)> = entries
            .iter()
            .enumerate()
            .map(|(at, entry)| (key(&entry.postcode), u32::try_from(at).unwrap_or(u32::MAX)))
            .collect();
        order.sort_unstable();
        // Of the same key keep the last.
        let mut kept: Vec<(u32, u32)> = Vec::with_capacity(order.len());
        for pair in order {
            match kept.last_mut() {
                Some(last) if last.0 == pair.0 => *last = pair,
                _ => kept.push(pair),
            }
        }
        let mut seats: Vec<Box<str>> = entries.iter().filter_map(|entry| entry.seat.clone()).collect();
        seats.sort_unstable();
        seats.dedup();
        seats.truncate(usize::from(u16::MAX) - 1);

        let codes = seats.join("\n");
        let mut bytes = Vec::with_capacity(HEAD + kept.len() * RECORD + codes.len());
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&u32::try_from(kept.len()).unwrap_or(u32::MAX).to_le_bytes());
        bytes.extend_from_slice(&u32::try_from(codes.len()).unwrap_or(u32::MAX).to_le_bytes());
        for &(key, at) in &kept {
            let entry = &entries[at as usize];
            let point = entry.point.unwrap_or(Point { lat: 0.0, lon: 0.0 });
            let nation = entry.nation.map_or(0, |nation| nation_number(nation) + 1);
            let flags = (u8::from(entry.point.is_some()) * HAS_POINT)
                | (u8::from(entry.in_use) * IN_USE)
                | (nation << NATION_AT);
            let seat = entry.seat.as_ref().and_then(|seat| seats.binary_search(seat).ok()).map_or(0, |at| at + 1);
            bytes.extend_from_slice(&key.to_le_bytes());
            bytes.extend_from_slice(&millionths(point.lat).to_le_bytes());
            bytes.extend_from_slice(&millionths(point.lon).to_le_bytes());
            bytes.push(flags);
            bytes.extend_from_slice(&u16::try_from(seat).unwrap_or(0).to_le_bytes());
        }
        bytes.extend_from_slice(codes.as_bytes());
        Self { bytes, count: kept.len(), seats }
    }

    /// As it lies on disk.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// From what lies on disk.
    ///
    /// # Errors
    /// When it is something else, or cut short.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, Damaged> {
        let number = |at: usize| {
            let four: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
            usize::try_from(u32::from_le_bytes(four)).ok()
        };
        let (Some(count), Some(codes)) = (number(8), number(12)) else { return Err(Damaged) };
        let records = count.checked_mul(RECORD).ok_or(Damaged)?;
        if !bytes.starts_with(MAGIC) || bytes.len() != HEAD + records + codes {
            return Err(Damaged);
        }
        let codes = std::str::from_utf8(&bytes[HEAD + records..]).map_err(|_| Damaged)?;
        let seats = codes.lines().map(Into::into).collect();
        Ok(Self { count, seats, bytes })
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// What is known of a postcode.
    #[must_use]
    pub fn get(&self, postcode: &Postcode) -> Option<KnownPostcode<'_>> {
        let wanted = key(postcode);
        let at = self.first_from(wanted);
        (at < self.count && self.key_at(at) == wanted).then(|| self.at(at))
    }

    /// The middle of the sector of a postcode (`M1 1`).
    #[must_use]
    pub fn middle_of_sector(&self, postcode: &Postcode) -> Option<Point> {
        let sector = key(postcode) / UNITS * UNITS;
        self.middle(sector, sector + UNITS)
    }

    /// The middle of a district (`M1`), by its outward code.
    #[must_use]
    pub fn middle_of_district(&self, outward: &str) -> Option<Point> {
        let first = district_key(outward)?;
        self.middle(first, first + DISTRICT)
    }

    /// The nation in which most postcodes of a district lie.
    #[must_use]
    pub fn nation_of_district(&self, outward: &str) -> Option<Nation> {
        let first = district_key(outward)?;
        let range = self.first_from(first)..self.first_from(first + DISTRICT);
        let mut counts = [0_usize; 4];
        for nation in range.filter_map(|at| self.at(at).nation) {
            counts[usize::from(nation_number(nation))] += 1;
        }
        let (most, count) = counts.iter().enumerate().max_by_key(|(_, count)| **count)?;
        (*count > 0).then(|| Nation::ALL[most])
    }

    /// What is different from an older table.
    #[must_use]
    pub fn changes_since(&self, older: &Self) -> PostcodeChanges {
        let mut changes = PostcodeChanges::default();
        let (mut new, mut old) = (0, 0);
        while new < self.count || old < older.count {
            let key = |table: &Self, at: usize| if at < table.count { table.key_at(at) } else { u32::MAX };
            match key(self, new).cmp(&key(older, old)) {
                Ordering::Less => {
                    changes.added += 1;
                    new += 1;
                }
                Ordering::Greater => {
                    changes.gone += 1;
                    old += 1;
                }
                Ordering::Equal => {
                    changes.moved += usize::from(self.at(new).point != older.at(old).point);
                    new += 1;
                    old += 1;
                }
            }
        }
        changes
    }

    fn middle(&self, from: u32, to: u32) -> Option<Point> {
        let range = self.first_from(from)..self.first_from(to);
        Point::middle(range.map(|at| self.at(at)).filter(|known| known.in_use).filter_map(|known| known.point))
    }

    /// The first record whose key is not smaller.
    fn first_from(&self, wanted: u32) -> usize {
        let (mut low, mut high) = (0, self.count);
        while low < high {
            let middle = low.midpoint(high);
            if self.key_at(middle) < wanted { low = middle + 1 } else { high = middle }
        }
        low
    }

    fn record(&self, at: usize) -> &[u8; RECORD] {
        let start = HEAD + at * RECORD;
        self.bytes.get(start..start + RECORD).and_then(|slice| slice.try_into().ok()).unwrap_or(&[0; RECORD])
    }

    fn key_at(&self, at: usize) -> u32 {
        let [a, b, c, d, ..] = *self.record(at);
        u32::from_le_bytes([a, b, c, d])
    }

    fn at(&self, at: usize) -> KnownPostcode<'_> {
        let [_, _, _, _, a, b, c, d, e, f, g, h, flags, i, j] = *self.record(at);
        let degrees = |bytes| f64::from(i32::from_le_bytes(bytes)) / 1e6;
        let point = Point { lat: degrees([a, b, c, d]), lon: degrees([e, f, g, h]) };
        let nation = usize::from(flags >> NATION_AT).checked_sub(1).and_then(|number| Nation::ALL.get(number).copied());
        let seat = usize::from(u16::from_le_bytes([i, j])).checked_sub(1).and_then(|seat| self.seats.get(seat));
        KnownPostcode {
            point: (flags & HAS_POINT != 0).then_some(point),
            nation,
            in_use: flags & IN_USE != 0,
            seat: seat.map(AsRef::as_ref),
        }
    }
}

const fn nation_number(nation: Nation) -> u8 {
    match nation {
        Nation::England => 0,
        Nation::Scotland => 1,
        Nation::Wales => 2,
        Nation::NorthernIreland => 3,
    }
}

#[allow(clippy::cast_possible_truncation)] // at most 180 million
fn millionths(degrees: f64) -> i32 {
    (degrees * 1e6).round() as i32
}

/// Units in a sector: two letters.
const UNITS: u32 = 26 * 26;
/// Keys in a district: ten sectors.
const DISTRICT: u32 = 10 * UNITS;

/// The number of a postcode.
fn key(postcode: &Postcode) -> u32 {
    let letter = |byte: u8| u32::from(byte.saturating_sub(b'A')).min(25);
    let &[sector, first, second] = postcode.inward().as_bytes() else { return 0 };
    let unit = letter(first) * 26 + letter(second);
    let sector = u32::from(sector.saturating_sub(b'0')).min(9);
    district_key(postcode.outward()).unwrap_or_default() + sector * UNITS + unit
}

/// The smallest number in a district, by its outward code; none when it has not the shape of one.
fn district_key(outward: &str) -> Option<u32> {
    let outward = base::outward_code(outward)?;
    let bytes = outward.as_bytes();
    let letters = bytes.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let letter = |at: usize| if at < letters { u32::from(bytes[at] - b'A') + 1 } else { 0 };
    let digit = u32::from(bytes.get(letters)?.checked_sub(b'0')?);
    let last = match bytes.get(letters + 1) {
        None => 0,
        Some(digit @ b'0'..=b'9') => u32::from(digit - b'0') + 1,
        Some(letter) => u32::from(letter - b'A') + 11,
    };
    let district = ((letter(0) - 1) * 27 + letter(1)) * 370 + digit * 37 + last;
    Some(district * DISTRICT)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(postcode: &str, lat: f64, lon: f64) -> Entry {
        let postcode = postcode.parse().expect("a postcode");
        Entry { postcode, point: Point::new(lat, lon), nation: Some(Nation::Wales), in_use: true, seat: None }
    }

    #[test]
    fn what_goes_in_comes_out_also_from_bytes() {
        let mut second = entry("CF10 1AA", 51.5, -3.2);
        second.seat = Some("W07000084".into());
        let table = Postcodes::new(&[entry("SA1 1AA", 51.6, -3.9), second, entry("CF10 1AB", 51.4, -3.0)]);
        let table = Postcodes::from_bytes(table.as_bytes().to_vec()).expect("whole");
        assert_eq!(table.len(), 3);
        let found = table.get(&"cf101aa".parse().expect("one")).expect("is there");
        assert_eq!(found.seat, Some("W07000084"));
        assert_eq!(found.nation, Some(Nation::Wales));
        assert_eq!(found.point, Point::new(51.5, -3.2));
        assert_eq!(table.get(&"CF10 1AD".parse().expect("one")), None);
        let middle = table.middle_of_district("CF10").expect("has two");
        assert!((middle.lat - 51.45).abs() < 1e-6 && (middle.lon + 3.1).abs() < 1e-6);
    }

    #[test]
    fn two_editions_are_compared() {
        let old = Postcodes::new(&[entry("SA1 1AA", 51.6, -3.9), entry("SA1 1AB", 51.6, -3.9)]);
        let new =
            Postcodes::new(&[entry("SA1 1AB", 51.7, -3.9), entry("SA1 1AD", 51.6, -3.9), entry("SA2 1AA", 51.0, -3.0)]);
        assert_eq!(new.changes_since(&old), PostcodeChanges { added: 2, gone: 1, moved: 1 });
        assert_eq!(old.changes_since(&old), PostcodeChanges::default());
    }

    #[test]
    fn half_a_table_is_refused() {
        let whole = Postcodes::new(&[entry("SA1 1AA", 51.6, -3.9)]).as_bytes().to_vec();
        for length in 0..whole.len() {
            assert!(Postcodes::from_bytes(whole[..length].to_vec()).is_err(), "{length} bytes");
        }
    }

    #[test]
    fn districts_do_not_run_into_each_other() {
        let of = |text: &str| district_key(text).expect("a district");
        let mut keys: Vec<u32> =
            ["E1", "E10", "E1W", "E2", "EC1A", "EC1", "M1", "M60", "AB10", "ZZ99"].map(of).to_vec();
        keys.sort_unstable();
        assert!(keys.windows(2).all(|pair| pair[1] - pair[0] >= DISTRICT));
    }

    proptest::proptest! {
        #[test]
        fn every_postcode_has_a_number_of_its_own(
            one in "[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][ABD-HJLNP-UW-Z]{2}",
            two in "[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][ABD-HJLNP-UW-Z]{2}",
        ) {
            let (one, two): (Postcode, Postcode) = (one.parse().expect("one"), two.parse().expect("two"));
            proptest::prop_assert_eq!(key(&one) == key(&two), one == two);
        }
    }
}
