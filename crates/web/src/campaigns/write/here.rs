//! Where somebody is, as far as a letter needs it, and who can be written to from there. The place is used and forgotten.

use base::{Nation, Postcode};
use campaign::letters::Whom;
use campaign::power;
use surgeries::{NoSpot, Point, Practice, SeatAnswer, Trust, board_name};

use crate::app::App;

/// Practices that are offered.
const PRACTICES: usize = 5;
/// Trusts that are offered.
const TRUSTS: usize = 3;

/// Where somebody is.
#[derive(Debug, Clone)]
pub(super) struct Here {
    pub(super) nation: Nation,
    /// The constituency; empty when it is not known.
    pub(super) seat: String,
    /// Constituencies of which it may be one.
    pub(super) seats: Vec<String>,
    /// The whole postcode; empty when none was given.
    pub(super) postcode: String,
    /// For people: "M1 1AE", "Marrowby"; empty when only the nation is known.
    pub(super) name: String,
    point: Option<Point>,
}

/// Somebody who can be written to.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    /// In the form: `mp`, `trust:RXX`.
    pub(super) value: String,
    pub(super) whom: Whom,
    /// For people.
    pub(super) label: String,
    /// A little more; may be empty.
    pub(super) detail: String,
    pub(super) why: &'static str,
    /// The name of the trust or practice; empty when it is no certain one.
    pub(super) name: String,
    /// Lines of an address on paper.
    pub(super) to: Vec<String>,
}

/// Finds it by a postcode or a town, or by the nation alone.
pub(super) fn find(app: &App, place: &str, nation: &str) -> Result<Here, String> {
    let chosen: Option<Nation> = Nation::ALL.into_iter().find(|known| known.key() == nation);
    if place.is_empty() {
        let nation = chosen.ok_or("Give your postcode or town, or choose your nation.")?;
        return Ok(Here {
            nation,
            seat: String::new(),
            seats: Vec::new(),
            postcode: String::new(),
            name: String::new(),
            point: None,
        });
    }
    let directory = app.site.directories.get();
    let places = &directory.places;
    let spot = places.find(place).map_err(told)?;
    let postcode = place.parse::<Postcode>().ok();
    let (mut seat, mut seats, mut by_seat) = (String::new(), Vec::new(), None);
    match postcode.map(|postcode| places.seat_of(&postcode)) {
        Some(SeatAnswer::In(found)) => {
            by_seat = found.nation();
            seat.clone_from(&found.name);
        }
        Some(SeatAnswer::OneOf(all)) => seats = all.iter().map(|seat| seat.name.clone()).collect(),
        Some(SeatAnswer::NorthernIreland) => by_seat = Some(Nation::NorthernIreland),
        _ => {}
    }
    let nation = spot.nation.or(by_seat).or(chosen);
    let nation = nation.ok_or("We are not sure in which nation that is. Choose it below as well.")?;
    Ok(Here {
        nation,
        seat,
        seats,
        postcode: postcode.map(|postcode| postcode.to_string()).unwrap_or_default(),
        name: spot.name,
        point: Some(spot.point),
    })
}

fn told(no: NoSpot) -> String {
    crate::errors::sentence(&no.to_string())
}

/// Everybody who can be written to from here.
pub(super) fn choices(app: &App, here: &Here) -> Vec<Choice> {
    let directory = app.site.directories.get();
    let places = &directory.places;
    let near: Vec<&Practice> = here
        .point
        .map(|point| places.near(point, &directory.register, PRACTICES).into_iter().map(|near| near.practice).collect())
        .unwrap_or_default();
    let trusts = here.point.map(|point| places.trusts_near(point, TRUSTS)).unwrap_or_default();
    let mut all = vec![mp(here), minister(here.nation), board(here.nation, near.first().copied())];
    all.extend(trusts.into_iter().filter(|trust| trust.nation == here.nation).map(trust));
    all.push(plain(Whom::Trust, "trust", hospital(here.nation), String::new()));
    all.extend(near.into_iter().filter(|practice| practice.nation == here.nation).map(practice));
    all.push(plain(Whom::Practice, "practice", "Another GP practice", String::new()));
    all
}

fn plain(whom: Whom, value: &str, label: &str, detail: String) -> Choice {
    Choice {
        value: value.to_owned(),
        whom,
        label: label.to_owned(),
        detail,
        why: &power::office(whom).why,
        name: String::new(),
        to: Vec::new(),
    }
}

fn mp(here: &Here) -> Choice {
    let detail = if !here.seat.is_empty() {
        format!("for {}", here.seat)
    } else if !here.seats.is_empty() {
        format!("for one of {}: Parliament’s own search will tell", here.seats.join(", "))
    } else {
        "We cannot tell the constituency from what you gave; Parliament’s own search can.".to_owned()
    };
    let mut choice = plain(Whom::Mp, "mp", "Your MP", detail);
    choice.to = if here.seat.is_empty() {
        vec!["The Member of Parliament".to_owned()]
    } else {
        vec![format!("The Member of Parliament for {}", here.seat)]
    };
    choice.to.extend(["House of Commons".to_owned(), "London SW1A 0AA".to_owned()]);
    choice
}

fn minister(nation: Nation) -> Choice {
    let who = match nation {
        Nation::England => "The Secretary of State for Health and Social Care",
        Nation::Scotland => "The Scottish Government’s minister for health",
        Nation::Wales => "The Welsh Government’s minister for health",
        Nation::NorthernIreland => "The Minister of Health, Northern Ireland",
    };
    let mut choice = plain(Whom::Minister, "minister", who, String::new());
    choice.to = vec![who.to_owned()];
    choice
}

fn board(nation: Nation, nearest: Option<&Practice>) -> Choice {
    let name = nearest.filter(|practice| practice.nation == nation).and_then(|practice| board_name(&practice.board));
    let label = match (nation, name) {
        (Nation::England, Some(name)) => format!("NHS {name} Integrated Care Board"),
        (Nation::England, None) => "Your integrated care board (ICB)".to_owned(),
        (Nation::Scotland, _) => "Your NHS board".to_owned(),
        (Nation::Wales, Some(name)) => format!("{name} health board"),
        (Nation::Wales, None) => "Your health board".to_owned(),
        (Nation::NorthernIreland, _) => {
            "The Department of Health’s Strategic Planning and Performance Group".to_owned()
        }
    };
    let detail = if name.is_some() { "It pays the practice that is nearest to you." } else { "" };
    let mut choice = plain(Whom::Board, "board", &label, detail.to_owned());
    choice.to = vec!["The chief executive".to_owned(), label.replace("Your ", "The ")];
    choice
}

const fn hospital(nation: Nation) -> &'static str {
    match nation {
        Nation::England => "Another hospital trust",
        Nation::Scotland => "The NHS board that runs your hospital",
        Nation::Wales => "The health board that runs your hospital",
        Nation::NorthernIreland => "Your health and social care trust",
    }
}

fn trust(trust: &Trust) -> Choice {
    let mut choice =
        plain(Whom::Trust, &format!("trust:{}", trust.ods), &trust.name, place_of(&trust.address, trust.postcode));
    choice.to = vec!["The chief executive".to_owned(), trust.name.clone(), choice.detail.clone()];
    choice.name.clone_from(&trust.name);
    choice
}

fn practice(practice: &Practice) -> Choice {
    let detail = place_of(&practice.address, practice.postcode);
    let mut choice = plain(Whom::Practice, &format!("practice:{}", practice.ods), &practice.name, detail);
    choice.to = vec!["The practice manager".to_owned(), practice.name.clone(), choice.detail.clone()];
    choice.name.clone_from(&practice.name);
    choice
}

fn place_of(address: &str, postcode: Option<Postcode>) -> String {
    match postcode {
        Some(postcode) => format!("{address}, {postcode}"),
        None => address.to_owned(),
    }
}
