//! `careof data`: public files about practices and places, as their publishers give them out.

use std::path::PathBuf;

use anyhow::Result;
use clap::Subcommand;
use surgeries::reading::DataKind;
use surgeries::{PostcodeChanges, PracticeChanges};

use crate::places::{Added, Changes, PlacesFolder};
use crate::term::{self, Ink, Paint, Progress};
use crate::{Outcome, clock};

/// How many of each kind of change are named one by one.
const NAMED: usize = 10;

/// Add public files about practices and places.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Add(AddArgs),
    List(ListArgs),
}

/// Read files and keep what is in them
#[derive(clap::Args)]
#[command(after_help = "\
Files that are known, by what is in them and not by their name:
  epraccur.csv, ebranchs.csv, etr.csv   practices, branch surgeries, trusts (NHS Organisation Data Service)
  GP.csv                                practices with position and website (NHS website, columns parted by ¬)
  codepo_gb.zip, or the unpacked folder postcodes of Great Britain (Code-Point Open, Ordnance Survey)
  ONSPD_….csv                           postcodes of the UK (ONS Postcode Directory)
  pcon_2024.json, pcon_2024_lookup.json constituencies of postcodes (mySociety)
  westminster-constituencies….csv, ….hexjson   names of constituencies; the hexagon map
  answers.csv                           what trusts answered to freedom-of-information requests (a table of our own, knowledge/trusts)

A newer file takes the place of the older; what changed is listed. A broken one changes nothing.

Examples:
  careof data add epraccur.csv codepo_gb.zip GP.csv
  careof data add epraccur.csv --data /srv/careof")]
struct AddArgs {
    /// Files, and the folder of Code-Point Open
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    data: DataFolder,
    /// Take a file also when it has much less than the one before
    #[arg(long)]
    accept_smaller: bool,
}

/// Say what was added, and when
#[derive(clap::Args)]
struct ListArgs {
    #[command(flatten)]
    data: DataFolder,
}

/// Where everything lies that this program keeps.
#[derive(clap::Args)]
pub(crate) struct DataFolder {
    /// The data folder
    #[arg(long, value_name = "DIR", default_value = "careof-data")]
    pub(crate) data: PathBuf,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    match &args.command {
        Command::Add(args) => add(args),
        Command::List(args) => list(args),
    }
}

fn add(args: &AddArgs) -> Result<Outcome> {
    let folder = PlacesFolder::in_data(&args.data.data);
    let mut outcome = Outcome::Fine;
    for path in &args.files {
        let mut progress = Progress::new();
        let shown = path.display().to_string();
        let mut watch = |rows: u64| progress.show(&format!("{shown}: {} rows", grouped(rows)));
        let added = folder.add(path, clock::today(), args.accept_smaller, &mut watch);
        progress.clear();
        match added {
            Ok(added) => report(&shown, &added)?,
            Err(error) => {
                term::error(&error);
                outcome = Outcome::Failed;
            }
        }
    }
    Ok(outcome)
}

fn list(args: &ListArgs) -> Result<Outcome> {
    let added = PlacesFolder::in_data(&args.data.data).added()?;
    if added.is_empty() {
        term::answer(
            "Nothing was added yet: places are known by their postcode area, and the only practices are those of a town that does not exist.\nAdd files with `careof data add FILE…`.\n",
        )?;
        return Ok(Outcome::Findings);
    }
    let mut text = String::new();
    for (kind, file) in added {
        text += &format!(
            "{}: {} {} (added {})\n",
            file.file,
            grouped(file.rows as u64),
            kind.rows(),
            base::in_words(file.on)
        );
    }
    term::answer(&text)?;
    Ok(Outcome::Fine)
}

/// What adding one file did.
fn report(shown: &str, added: &Added) -> Result<()> {
    let paint = Paint::for_answers(term::Colour::Auto);
    let open = added.open.map(|open| format!(", {} of them open", grouped(open as u64))).unwrap_or_default();
    let mut text =
        format!("{}: {} {}{open}\n", paint.ink(Ink::Strong, shown), grouped(added.rows as u64), added.kind.rows());
    match &added.changes {
        Changes::First => {}
        Changes::Other(false) => text += "  the same as before\n",
        Changes::Other(true) => text += "  replaces what was there\n",
        Changes::Organisations(changes) => text += &organisations(changes),
        Changes::Postcodes(changes) => text += &postcodes(*changes),
    }
    for odd in added.odd.iter().take(NAMED) {
        term::warning(&format!("{odd} (this row was left out)"));
    }
    if matches!(added.kind, DataKind::CodePoint) {
        text += "  Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right. Contains National Statistics data.\n";
    }
    term::answer(&text)
}

fn organisations(changes: &PracticeChanges) -> String {
    if changes.is_empty() {
        return "  the same as before\n".to_owned();
    }
    let mut text = String::new();
    let pair = |(code, name): &(base::OdsCode, String)| format!("{code} {name}");
    text += &named("opened", changes.opened.iter().map(pair));
    text += &named("closed", changes.closed.iter().map(pair));
    text += &named("renamed", changes.renamed.iter().map(|(code, old, new)| format!("{code} {old} → {new}")));
    text += &named("moved", changes.moved.iter().map(pair));
    text
}

fn named(what: &str, all: impl ExactSizeIterator<Item = String>) -> String {
    let count = all.len();
    if count == 0 {
        return String::new();
    }
    let mut text = format!("  {what}: {}\n", grouped(count as u64));
    for line in all.take(NAMED) {
        text += &format!("    {}\n", term::clean(&line));
    }
    if count > NAMED {
        text += &format!("    and {} more\n", count - NAMED);
    }
    text
}

fn postcodes(changes: PostcodeChanges) -> String {
    let PostcodeChanges { added, gone, moved } = changes;
    if changes == PostcodeChanges::default() {
        return "  the same as before\n".to_owned();
    }
    let [added, gone, moved] = [added, gone, moved].map(|count| grouped(count as u64));
    format!("  new: {added}, gone: {gone}, moved: {moved}\n")
}

/// `1738054` → `1,738,054`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(6618), "6,618");
        assert_eq!(grouped(1_738_054), "1,738,054");
    }
}
