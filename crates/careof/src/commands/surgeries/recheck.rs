//! `careof surgeries recheck`: members' own pages are read again now. The running site does the same by itself.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use base::Date;
use fetch::{Fetcher, Policy};
use store::memberships::Filter;
use surgeries::Grade;
use surgeries::membership::State;

use crate::Outcome;
use crate::commands::serve::site_address;
use crate::database::Database;
use crate::places::PlacesFolder;
use crate::recheck::{Came, EVERY_DAYS, Reading, moment};
use crate::term::{self, Ink, Paint, Progress};

/// Read the pages of safe surgeries again
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof surgeries recheck
  careof surgeries recheck A81001 --data /srv/careof --address https://careof.example.org

What is found goes on record. When pages began to demand papers, an organiser sees it at the desk, and a
letter to the practice waits there. The running site reads the pages of each practice every four weeks.

It ends with 0 when no page demands papers, 1 when one does.")]
pub(crate) struct Args {
    /// ODS codes of practices; without any, all whose turn it is
    #[arg(value_name = "CODE")]
    codes: Vec<String>,
    /// All members, also those that were read lately
    #[arg(long, conflicts_with = "codes")]
    all: bool,
    /// How the site is reached from outside, for links in letters
    #[arg(long, value_name = "URL", default_value = "http://localhost:8080", value_parser = site_address)]
    address: String,
    /// Also visit private networks and unusual ports
    #[arg(long)]
    allow_private: bool,
    /// Read as if it were this day
    #[arg(long, value_name = "DATE", hide = true)]
    today: Option<Date>,
    /// The least time between two requests to one site, in milliseconds
    #[arg(long, value_name = "MS", default_value_t = 1000, hide = true)]
    gap: u64,
    #[command(flatten)]
    database: Database,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    if args.gap < 1000 && !args.allow_private {
        bail!(
            "strangers' sites are asked no more than once a second; --gap is for sites of your own, with --allow-private"
        );
    }
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().context("the program cannot start")?;
    runtime.block_on(read_all(args))
}

async fn read_all(args: &Args) -> Result<Outcome> {
    let places = PlacesFolder::in_data(&args.database.data).load()?;
    let store = args.database.open().await?;
    let (now, today) = moment(args.today);
    let fetcher = Fetcher::new(Policy { allow_private: args.allow_private, ..Policy::default() });
    let reading = Reading::new(store.clone(), fetcher, args.address.clone(), Duration::from_millis(args.gap));
    let members = Filter { state: Some(State::Member), ..Filter::default() };
    let members = store.memberships(&members).await?;
    let codes: Vec<String> = if args.all {
        members.iter().map(|member| member.ods_code.clone()).collect()
    } else if args.codes.is_empty() {
        reading.due(now, EVERY_DAYS, u32::MAX).await?
    } else {
        args.codes.iter().map(|code| code.trim().to_uppercase()).collect()
    };
    if let Some(stranger) = codes.iter().find(|code| !members.iter().any(|member| member.ods_code == **code)) {
        bail!("{stranger} is not on the register, so its pages are not read");
    }
    let paint = Paint::for_answers(term::Colour::Auto);
    let mut progress = Progress::new();
    let (mut demanding, mut read) = (0, 0);
    for (at, code) in codes.iter().enumerate() {
        progress.show(&format!("{} of {} practices", at + 1, codes.len()));
        let came = reading.read(code, &places, now, today).await.with_context(|| code.clone())?;
        progress.clear();
        let name = members.iter().find(|member| member.ods_code == *code).map(|member| member.name.as_str());
        let told = match &came {
            Came::Read { grade, words, page } => {
                read += 1;
                demanding += u32::from(*grade == Grade::Demands);
                let mark = if *grade == Grade::Demands { Ink::Required } else { Ink::Fine };
                format!("{} ({page})", paint.ink(mark, term::clean(words)))
            }
            Came::Trouble(why) => format!("could not be read: {}", term::clean(why)),
            Came::Left => "is being read by another program".to_owned(),
        };
        term::answer(&format!("{code}  {}: {told}\n", term::clean(name.unwrap_or_default())))?;
    }
    if codes.is_empty() {
        term::answer("No practice’s turn has come. All the same: careof surgeries recheck --all\n")?;
    } else {
        term::answer(&format!("{read} of {} read, {demanding} with pages that demand papers.\n", codes.len()))?;
    }
    Ok(if demanding > 0 { Outcome::Findings } else { Outcome::Fine })
}
