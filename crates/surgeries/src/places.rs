//! Everything that is known of places, put together: practices with their position, postcodes,
//! constituencies, towns; and the two questions that people have: where is this, and what is near it.

use base::{Nation, OdsCode, Postcode, PostcodeError};

use crate::nearest::Nearby;
use crate::postcodes::Entry;
use crate::practices::Practice;
use crate::reading::{HexSeat, OdsRow, SeatName, Website};
use crate::register::{Register, Standing};
use crate::towns::{Town, Towns};
use crate::{Area, Point, Postcodes, Region, Seat, SeatAnswer, Seats, Trust, TrustAnswer, town, trusts};

/// What has been added, kind by kind; whatever is not there is empty.
#[derive(Debug, Default)]
pub struct Parts {
    /// `epraccur.csv`.
    pub practices: Vec<OdsRow>,
    /// `ebranchs.csv`.
    pub branches: Vec<OdsRow>,
    /// `etr.csv`.
    pub trusts: Vec<OdsRow>,
    /// What they answered.
    pub trust_answers: Vec<TrustAnswer>,
    /// `GP.csv`.
    pub websites: Vec<Website>,
    /// Code-Point Open.
    pub code_point: Option<Postcodes>,
    /// The ONS Postcode Directory.
    pub onspd: Option<Postcodes>,
    /// First postcode and seat of each range.
    pub ranges: Vec<(u64, Option<String>)>,
    /// Names of seats by the keys of ranges.
    pub names: Vec<SeatName>,
    /// The ONS's list of seats.
    pub list: Vec<SeatName>,
    /// The hexagon map.
    pub hexes: Vec<HexSeat>,
}

/// All of it, ready for questions.
#[derive(Debug)]
pub struct Places {
    practices: Vec<Practice>,
    /// By code.
    trusts: Vec<Trust>,
    /// By trust, the newest first.
    trust_answers: Vec<TrustAnswer>,
    nearby: Nearby,
    /// Those that list every postcode come first.
    tables: Vec<Postcodes>,
    whole_tables: usize,
    seats: Seats,
    towns: Towns,
    is_built_in: bool,
}

/// How well a place is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// The middle of the postcode.
    Postcode,
    /// The middle of the sector around it (`M1 1`).
    Sector,
    /// The middle of the district (`M1`).
    District,
    /// The middle of the postcode area (`M`): may be many kilometres off.
    Area,
    /// The middle of a town's practices.
    Town,
    /// A position that a device gave.
    Position,
}

/// A place that somebody asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// As it is shown: `M1 1AE`, `Marrowby`.
    pub name: String,
    /// Where it is.
    pub point: Point,
    /// How well that is known.
    pub precision: Precision,
    /// The nation, when it is known.
    pub nation: Option<Nation>,
}

/// Why a place could not be found.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum NoSpot {
    /// Nothing was given.
    #[error("no place was given; write a postcode such as M1 1AE, or the name of a town")]
    Empty,
    /// One of the NHS's codes for no place.
    #[error(
        "{0} is a code that the NHS writes for people without a fixed address; it is no place. Write the postcode or town of a place where you often are"
    )]
    NoFixedAbode(Postcode),
    /// The Channel Islands or the Isle of Man.
    #[error(
        "{0} lies outside the United Kingdom: Jersey, Guernsey and the Isle of Man have health services of their own"
    )]
    Islands(String),
    /// A postcode of an area that does not exist.
    #[error("there is no postcode area “{0}”; look at the first letters again")]
    NoSuchArea(String),
    /// It has digits, but is no postcode.
    #[error(transparent)]
    NotAPostcode(PostcodeError),
    /// No town of this name.
    #[error("no place called “{0}” is known here; write the postcode, or a larger town nearby")]
    NoSuchTown(String),
    /// Several places of this name, the largest first.
    #[error("there are several places called “{}”: {}", .0.first().map(|town| town.name.as_str()).unwrap_or_default(), labels(.0))]
    Several(Vec<Town>),
}

fn labels(towns: &[Town]) -> String {
    towns.iter().map(Town::label).collect::<Vec<_>>().join(", ")
}

impl Town {
    /// Its name with its postcode area, such as `Newport (NP)`; understood as a place by [`Places::find`].
    #[must_use]
    pub fn label(&self) -> String {
        format!("{} ({})", self.name, self.area)
    }
}

/// A practice that is near.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near<'a> {
    /// It.
    pub practice: &'a Practice,
    /// How far, in a straight line, in metres.
    pub metres: f64,
    /// How it stands on the register, when anything is known.
    pub standing: Option<&'a Standing>,
}

impl Near<'_> {
    /// Whether it is a safe surgery.
    #[must_use]
    pub fn is_safe(&self) -> bool {
        self.standing.is_some_and(Standing::is_safe)
    }
}

impl Places {
    /// Only what is built in: the postcode areas and the town that does not exist.
    #[must_use]
    pub fn built_in() -> Self {
        Self::assemble(Parts::default())
    }

    /// From what has been added.
    #[must_use]
    pub fn assemble(parts: Parts) -> Self {
        let is_built_in = parts.practices.is_empty();
        let mut tables: Vec<Postcodes> = [parts.onspd, parts.code_point].into_iter().flatten().collect();
        let mut practices: Vec<Practice> =
            parts.practices.iter().chain(&parts.branches).map(Practice::from_row).collect();
        let whole_tables = tables.len();
        if is_built_in {
            tables.push(town::postcodes());
            practices.extend(town::practices());
        }
        practices.sort_by(|a, b| a.ods.cmp(&b.ods));
        practices.dedup_by(|a, b| a.ods == b.ods);
        let mut websites = parts.websites;
        websites.sort_by(|a, b| a.code.cmp(&b.code));
        // What the NHS website knew of postcodes helps where the tables of postcodes do not.
        if !websites.is_empty() {
            tables.push(Postcodes::new(&websites.iter().filter_map(postcode_of).collect::<Vec<_>>()));
        }
        for practice in &mut practices {
            let at = websites.binary_search_by(|site| site.code.cmp(&practice.ods)).ok();
            locate(practice, at.map(|at| &websites[at]), &tables);
        }
        let there = |(practice, at): (&Practice, u32)| practice.is_open().then_some((at, practice.point?));
        let nearby = Nearby::new(practices.iter().zip(0..).filter_map(there));
        let towns = Towns::new(&practices);
        let seats = Seats::new(&parts.ranges, &parts.names, &parts.list, &parts.hexes);
        let mut trusts: Vec<Trust> = parts.trusts.iter().map(|row| Trust::from_row(row, &tables)).collect();
        let mut trust_answers = parts.trust_answers;
        if is_built_in && trusts.is_empty() {
            trusts = trusts::of_town();
            trust_answers.extend(trusts::answers_of_town());
        }
        trusts.sort_by(|a, b| a.ods.cmp(&b.ods));
        trust_answers.sort_by(|a, b| a.trust.cmp(&b.trust).then(b.period.cmp(&a.period)));
        Self { practices, trusts, trust_answers, nearby, tables, whole_tables, seats, towns, is_built_in }
    }

    /// Whether no practices have been added, so that those of the made-up town are shown.
    #[must_use]
    pub const fn is_built_in(&self) -> bool {
        self.is_built_in
    }

    /// All practices and branches, open or not, by code.
    #[must_use]
    pub fn practices(&self) -> &[Practice] {
        &self.practices
    }

    /// All trusts, open or not, by code.
    #[must_use]
    pub fn trusts(&self) -> &[Trust] {
        &self.trusts
    }

    /// The trust with this code, open or not.
    #[must_use]
    pub fn trust(&self, ods: &OdsCode) -> Option<&Trust> {
        self.trusts.binary_search_by(|trust| trust.ods.cmp(ods)).ok().map(|at| &self.trusts[at])
    }

    /// What this trust has answered, the newest first.
    #[must_use]
    pub fn answers_of(&self, ods: &OdsCode) -> &[TrustAnswer] {
        let from = self.trust_answers.partition_point(|answer| answer.trust < *ods);
        let to = self.trust_answers.partition_point(|answer| answer.trust <= *ods);
        self.trust_answers.get(from..to).unwrap_or_default()
    }

    /// The open trusts whose main address is nearest to a point, nearest first.
    #[must_use]
    pub fn trusts_near(&self, point: Point, limit: usize) -> Vec<&Trust> {
        let metres = |trust: &Trust| trust.point.map_or(f64::MAX, |at| point.metres_to(at));
        let mut near: Vec<&Trust> = self.trusts.iter().filter(|trust| trust.is_open && trust.point.is_some()).collect();
        near.sort_by(|a, b| metres(a).total_cmp(&metres(b)).then_with(|| a.ods.cmp(&b.ods)));
        near.truncate(limit);
        near
    }

    /// The practice with this code, open or not.
    #[must_use]
    pub fn practice(&self, ods: &OdsCode) -> Option<&Practice> {
        self.practices.binary_search_by(|practice| practice.ods.cmp(ods)).ok().map(|at| &self.practices[at])
    }

    /// Open practices whose name, town or code has all these words, at most `limit` of them.
    #[must_use]
    pub fn search(&self, words: &str, limit: usize) -> Vec<&Practice> {
        let words: Vec<String> = words.to_lowercase().split_whitespace().map(Into::into).collect();
        if words.is_empty() {
            return Vec::new();
        }
        let has = |practice: &Practice| {
            let postcode = practice.postcode.map(|postcode| postcode.to_string()).unwrap_or_default();
            let text = format!("{} {} {} {postcode}", practice.name, practice.address, practice.ods).to_lowercase();
            words.iter().all(|word| text.contains(word.as_str()))
        };
        self.practices.iter().filter(|practice| practice.is_open() && has(practice)).take(limit).collect()
    }

    /// Constituencies.
    #[must_use]
    pub const fn seats(&self) -> &Seats {
        &self.seats
    }

    /// In which constituency a postcode lies. What a table says of this very postcode comes first; then the
    /// ranges, which for a postcode that no table lists name all seats around it.
    #[must_use]
    pub fn seat_of(&self, postcode: &Postcode) -> SeatAnswer<'_> {
        for table in &self.tables {
            if let Some(seat) =
                table.get(postcode).and_then(|known| known.seat).and_then(|code| self.seats.by_code(code))
            {
                return SeatAnswer::In(seat);
            }
        }
        let by_range = self.seats.of(postcode);
        let whole = &self.tables[..self.whole_tables];
        let is_listed = whole.is_empty() || whole.iter().any(|table| table.get(postcode).is_some());
        if is_listed || !matches!(by_range, SeatAnswer::In(_)) {
            return by_range;
        }
        let around = self.seats.of_sector(postcode);
        if around.len() > 1 { SeatAnswer::OneOf(around) } else { by_range }
    }

    /// The region of a postcode: by its constituency, else by its area when that lies in only one.
    #[must_use]
    pub fn region_of(&self, postcode: &Postcode) -> Option<Region> {
        let by_seat = match self.seat_of(postcode) {
            SeatAnswer::In(seat) => seat.region,
            SeatAnswer::OneOf(seats) => one_region(&seats),
            _ => None,
        };
        by_seat.or_else(|| Area::find(postcode.area()).and_then(Area::region))
    }

    /// Where a postcode, the first half of one, or a town is.
    ///
    /// # Errors
    /// [`NoSpot`], in words for the person who asked.
    pub fn find(&self, asked: &str) -> Result<Spot, NoSpot> {
        let asked = asked.trim();
        match asked.parse::<Postcode>() {
            Ok(postcode) => self.find_postcode(&postcode),
            Err(PostcodeError::Empty) => Err(NoSpot::Empty),
            Err(PostcodeError::OnlyOutward(outward)) => self.find_district(&outward, &outward),
            Err(not) if asked.chars().any(|c| c.is_ascii_digit()) => Err(NoSpot::NotAPostcode(not)),
            Err(_) => self.find_town(asked),
        }
    }

    fn find_postcode(&self, postcode: &Postcode) -> Result<Spot, NoSpot> {
        if postcode.is_pseudo() {
            return Err(NoSpot::NoFixedAbode(*postcode));
        }
        let known = self.tables.iter().find_map(|table| table.get(postcode));
        let name = postcode.to_string();
        if let Some((known, point)) = known.and_then(|known| Some((known, known.point?))) {
            let nation = known.nation.or_else(|| Area::find(postcode.area()).and_then(Area::nation));
            return Ok(Spot { name, point, precision: Precision::Postcode, nation });
        }
        if let Some(point) = self.tables.iter().find_map(|table| table.middle_of_sector(postcode)) {
            let nation = known.and_then(|known| known.nation).or_else(|| self.nation_of(postcode.outward()));
            return Ok(Spot { name, point, precision: Precision::Sector, nation });
        }
        self.find_district(postcode.outward(), &name)
    }

    fn find_district(&self, outward: &str, name: &str) -> Result<Spot, NoSpot> {
        let name = name.to_owned();
        if let Some(point) = self.tables.iter().find_map(|table| table.middle_of_district(outward)) {
            return Ok(Spot { name, point, precision: Precision::District, nation: self.nation_of(outward) });
        }
        let letters: String = outward.chars().take_while(char::is_ascii_alphabetic).collect();
        if matches!(letters.as_str(), "JE" | "GY" | "IM") {
            return Err(NoSpot::Islands(name));
        }
        let area = Area::find(&letters).ok_or(NoSpot::NoSuchArea(letters))?;
        Ok(Spot { name, point: area.middle, precision: Precision::Area, nation: area.nation() })
    }

    fn nation_of(&self, outward: &str) -> Option<Nation> {
        self.tables.iter().find_map(|table| table.nation_of_district(outward))
    }

    fn find_town(&self, asked: &str) -> Result<Spot, NoSpot> {
        // `Newport (NP)`, as we label one of several.
        let (name, area) = match asked.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")) {
            Some((name, area)) => (name, Some(area)),
            None => (asked, None),
        };
        let mut towns = self.towns.find(name);
        if let Some(area) = area {
            towns.retain(|town| town.area.eq_ignore_ascii_case(area));
        }
        match towns.as_slice() {
            [] => Err(NoSpot::NoSuchTown(asked.chars().filter(|c| !c.is_control()).take(60).collect())),
            [town] => Ok(Spot {
                name: town.name.clone(),
                point: town.middle,
                precision: Precision::Town,
                nation: Area::find(&town.area).and_then(Area::nation),
            }),
            several => Err(NoSpot::Several(several.iter().map(|town| (*town).clone()).collect())),
        }
    }

    /// The open practices nearest to a point, nearest first.
    #[must_use]
    pub fn near<'a>(&'a self, point: Point, register: &'a Register, limit: usize) -> Vec<Near<'a>> {
        let near = |at: u32| self.as_near(&self.practices[at as usize], point, register);
        self.nearby.to(point, limit).into_iter().filter_map(near).collect()
    }

    /// The open safe surgeries nearest to a point, nearest first.
    #[must_use]
    pub fn safe_near<'a>(&'a self, point: Point, register: &'a Register, limit: usize) -> Vec<Near<'a>> {
        let members = register.safe().filter_map(|(ods, _)| self.practice(ods)).filter(|practice| practice.is_open());
        let mut near: Vec<Near<'_>> = members.filter_map(|practice| self.as_near(practice, point, register)).collect();
        near.sort_by(|a, b| a.metres.total_cmp(&b.metres).then_with(|| a.practice.ods.cmp(&b.practice.ods)));
        near.truncate(limit);
        near
    }

    fn as_near<'a>(&'a self, practice: &'a Practice, point: Point, register: &'a Register) -> Option<Near<'a>> {
        let metres = point.metres_to(practice.point?);
        Some(Near { practice, metres, standing: register.get(&practice.ods) })
    }
}

fn postcode_of(website: &Website) -> Option<Entry> {
    let point = Some(website.point()?);
    Some(Entry { postcode: website.postcode?, point, nation: None, in_use: true, seat: None })
}

fn one_region(seats: &[&Seat]) -> Option<Region> {
    let first = seats.first()?.region?;
    seats.iter().all(|seat| seat.region == Some(first)).then_some(first)
}

/// Gives a practice its place: the middle of its postcode; else where the NHS website had it, if its postcode
/// is still the same; else the middle of what lies around it.
fn locate(practice: &mut Practice, website: Option<&Website>, tables: &[Postcodes]) {
    if let Some(website) = website {
        practice.site.clone_from(&website.site);
        if practice.phone.is_empty() {
            practice.phone.clone_from(&website.phone);
        }
    }
    let Some(postcode) = practice.postcode else {
        practice.point = practice.point.or_else(|| website.and_then(Website::point));
        return;
    };
    let known = tables.iter().find_map(|table| table.get(&postcode));
    if let Some(nation) = known.and_then(|known| known.nation) {
        practice.nation = nation;
    }
    if let Some(point) = known.and_then(|known| known.point) {
        practice.point = Some(point);
    } else if let Some(point) = website.filter(|site| site.postcode == Some(postcode)).and_then(Website::point) {
        practice.point = Some(point);
    } else if practice.point.is_none() {
        let sector = || tables.iter().find_map(|table| table.middle_of_sector(&postcode));
        let district = || tables.iter().find_map(|table| table.middle_of_district(postcode.outward()));
        // The middle of an area would put it anywhere: without a better place it is on no map.
        practice.point = sector().or_else(district).or_else(|| website.and_then(Website::point));
        practice.is_rough = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::town::town_register;

    #[test]
    fn without_any_file_a_postcode_leads_to_its_area_and_the_town_shows_everything() {
        let places = Places::built_in();
        assert!(places.is_built_in());
        let spot = places.find("m1 1ae").expect("an area that exists");
        assert_eq!((spot.precision, spot.name.as_str()), (Precision::Area, "M1 1AE"));
        let spot = places.find("QX1 2AB").expect("of the town");
        assert_eq!(spot.precision, Precision::Postcode);
        let register = Register::new(town_register());
        let near = places.near(spot.point, &register, 3);
        assert_eq!(near[0].practice.ods.as_str(), "QX0002");
        assert_eq!(near[1].practice.ods.as_str(), "QX0010", "in the same building");
        assert!(near[0].metres < 1.0 && near[0].is_safe() && !near[1].is_safe());
        let safe = places.safe_near(spot.point, &register, 10);
        assert_eq!(safe.len(), 5);
        assert!(safe.windows(2).all(|pair| pair[0].metres <= pair[1].metres));
        assert_eq!(places.find("marrowby").expect("by name").precision, Precision::Town);
        let trusts = places.trusts_near(spot.point, 5);
        assert_eq!((trusts.len(), trusts[0].ods.as_str()), (2, "QXT"));
        assert_eq!(places.answers_of(&trusts[0].ods).len(), 6);
        assert_eq!(places.answers_of(&trusts[0].ods)[5].period, "2023-24", "the newest first");
    }

    #[test]
    fn what_is_no_place_is_answered_kindly() {
        let places = Places::built_in();
        let says = |asked: &str| places.find(asked).expect_err(asked).to_string();
        assert!(says("ZZ99 3VZ").contains("without a fixed address"));
        assert!(says("JE2 3AB").contains("Jersey"));
        assert!(says("QQ1 1AA").contains("no postcode area"));
        assert!(says("M1 1A").contains("not a UK postcode"));
        assert!(says("Atlantis").contains("larger town"));
        assert!(says("  ").contains("M1 1AE"));
        assert_eq!(places.find("BT1 1AA").expect("a place").nation, Some(Nation::NorthernIreland));
    }
}
