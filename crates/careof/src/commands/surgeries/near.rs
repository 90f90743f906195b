//! `careof surgeries near`: the safe surgeries nearest to a place, and with `--all` all practices.

use std::sync::Arc;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use store::Store;
use surgeries::{Near, Places, Precision, Register, Spot, TOWN};
use web::Directory;

use crate::database::Database;
use crate::places::PlacesFolder;
use crate::term::{self, Ink, Paint};
use crate::{Outcome, clock, directory};

/// The safe surgeries nearest to a postcode or town
#[derive(clap::Args)]
#[command(after_help = "\
Distances are in a straight line, as a bird flies: a river or a bay in between makes the way longer.

Examples:
  careof surgeries near \"M1 1AE\"
  careof surgeries near M11AE --all --limit 5 --format json

It ends with 0 when there is an answer, 1 when there is none, 2 when the place cannot be understood.")]
pub(crate) struct Args {
    /// A postcode, the first half of one, or the name of a town
    #[arg(value_name = "POSTCODE", required = true, num_args = 1..)]
    place: Vec<String>,
    /// Other practices too, nearest first
    #[arg(long)]
    all: bool,
    /// How many
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: usize,
    /// How to answer
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    database: Database,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let places = Arc::new(PlacesFolder::in_data(&args.database.data).load()?);
    let spot = places.find(&args.place.join(" "))?;
    let register = register(&places, &args.database)?;
    let near = if args.all {
        places.near(spot.point, &register, args.limit)
    } else {
        places.safe_near(spot.point, &register, args.limit)
    };
    let notes = notes(&places, &spot, &near, args.all);
    match args.format {
        Format::Json => term::answer(&as_json(&spot, &near, &notes)?)?,
        Format::Text => term::answer(&as_text(&spot, &near, &notes, Paint::for_answers(term::Colour::Auto)))?,
    }
    Ok(if near.is_empty() { Outcome::Findings } else { Outcome::Fine })
}

/// How practices stand. A data folder without a database is not given one by a question.
fn register(places: &Arc<Places>, database: &Database) -> Result<Register> {
    if database.database.is_none() && !Store::is_in(&database.data) {
        return Ok(Directory::of_town(Arc::clone(places)).register);
    }
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().context("the program cannot start")?;
    runtime.block_on(async {
        let store = database.open().await?;
        Ok(directory::look(Arc::clone(places), &store, clock::today()).await?.register)
    })
}

/// What somebody should know about the answer.
fn notes(places: &Places, spot: &Spot, near: &[Near<'_>], all: bool) -> Vec<String> {
    let mut notes = Vec::new();
    let name = &spot.name;
    match spot.precision {
        Precision::Postcode | Precision::Town | Precision::Position => {}
        Precision::Sector => notes.push(format!("{name} is not in the tables; distances are from the middle of the postcodes beside it.")),
        Precision::District => notes.push(format!("Distances are from the middle of the district of {name}.")),
        Precision::Area => notes.push(format!(
            "Only the postcode area of {name} is known here; distances may be many kilometres off. Add Code-Point Open with `careof data add`."
        )),
    }
    if places.is_built_in() {
        notes.push(format!("No practices were added yet. Those of {TOWN} are made up, to show how this works."));
    }
    if spot.nation == Some(base::Nation::NorthernIreland) {
        notes.push("In Northern Ireland other rules hold, and its practices are not in these files.".to_owned());
    }
    if near.is_empty() {
        let more = if all { "" } else { " See all practices with --all." };
        notes.push(format!("There is no safe surgery on the register yet.{more}"));
    }
    notes
}

fn as_json(spot: &Spot, near: &[Near<'_>], notes: &[String]) -> Result<String> {
    let surgeries: Vec<Value> = near.iter().map(surgery).collect();
    let mut answer = Map::new();
    answer.insert("postcode".into(), json!(spot.name));
    answer.insert("surgeries".into(), Value::Array(surgeries));
    answer.insert("precision".into(), json!(spot.precision));
    answer.insert("distance".into(), json!("straight line, metres"));
    answer.insert("notes".into(), json!(notes));
    Ok(serde_json::to_string_pretty(&answer)? + "\n")
}

#[allow(clippy::cast_possible_truncation)] // metres on the earth
fn surgery(near: &Near<'_>) -> Value {
    let practice = near.practice;
    json!({
        "ods_code": practice.ods,
        "name": practice.name,
        "distance_m": near.metres.round() as i64,
        "safe": near.is_safe(),
        "address": practice.address,
        "postcode": practice.postcode,
        "phone": practice.phone,
        "website": practice.site,
        "lat": practice.point.map(|point| point.lat),
        "lon": practice.point.map(|point| point.lon),
        "safe_since": near.standing.and_then(|standing| standing.safe_since),
        "languages": near.standing.map(|standing| standing.languages.as_slice()).unwrap_or_default(),
        "register": practice.registration_page(),
        "branch_of": practice.parent,
        "made_up": practice.is_made_up,
    })
}

fn as_text(spot: &Spot, near: &[Near<'_>], notes: &[String], paint: Paint) -> String {
    let mut text = String::new();
    for one in near {
        let practice = one.practice;
        let mark = if one.is_safe() { paint.ink(Ink::Fine, "safe surgery").to_string() } else { "practice".to_owned() };
        let postcode = practice.postcode.map(|postcode| format!(", {postcode}")).unwrap_or_default();
        text += &format!(
            "{:>8}  {}  {mark}\n          {}{postcode}\n",
            distance(one.metres),
            paint.ink(Ink::Strong, term::clean(&practice.name)),
            term::clean(&practice.address),
        );
        let contact = [practice.phone.as_str(), practice.ods.as_str()];
        text += &format!(
            "          {}\n",
            contact.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ·  ")
        );
    }
    if !near.is_empty() {
        text += &format!(
            "Distances from {} in a straight line. Bring nothing: no practice may insist on papers.\n",
            spot.name
        );
    }
    for note in notes {
        text += &format!("{note}\n");
    }
    text
}

/// `430 m`, `1.2 km`, `27 km`.
fn distance(metres: f64) -> String {
    match metres {
        near if near < 995.0 => format!("{:.0} m", (near / 10.0).round() * 10.0),
        middle if middle < 9_950.0 => format!("{:.1} km", middle / 1000.0),
        far => format!("{:.0} km", far / 1000.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_as_exact_as_they_are_known() {
        assert_eq!(distance(4.0), "0 m");
        assert_eq!(distance(432.0), "430 m");
        assert_eq!(distance(999.0), "1.0 km");
        assert_eq!(distance(27_400.0), "27 km");
    }
}
