//! `careof audit`: what many practices ask of people who want to register, and how many.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use audit::{Asked, Event, Input, Settings, Tally, Watch};
use base::{Date, Nation};
use fetch::{Fetcher, Policy};

use crate::term::{self, Colour, Ink, Paint, Progress};
use crate::{Outcome, clock, reading};

/// Audit many practices: how many ask for papers, and how strongly.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof audit practices.csv --out audit/
  careof audit saved-pages/ --out audit/ --nation scotland
  careof audit crawl.warc.gz --out audit/

A list of practices has a column for the name and one for the website. Sites are visited one
request a second each, and robots.txt is kept to. An audit that was stopped goes on where it
was when the same command is run again. The report is index.html in the folder given by --out.")]
pub(crate) struct Args {
    /// A list of practices (.csv), a folder of saved pages, or a web archive (.warc, .warc.gz)
    input: PathBuf,
    /// The folder for the report; what has been learnt so far is kept there too
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The nation where the list does not say: england, scotland, wales or northern-ireland
    #[arg(long, default_value = "england", value_name = "NATION")]
    nation: Nation,
    /// How many sites are visited at once
    #[arg(long, value_name = "NUMBER", default_value_t = 32, value_parser = clap::value_parser!(u16).range(1..=512))]
    at_once: u16,
    /// How many pages of one practice are read at most
    #[arg(long, value_name = "NUMBER", default_value_t = 25, value_parser = clap::value_parser!(u16).range(1..=200))]
    most_pages: u16,
    /// Also visit private networks and unusual ports
    #[arg(long)]
    allow_private: bool,
    /// When to use colour
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    color: Colour,
    /// Audit as if it were this day
    #[arg(long, value_name = "DATE", hide = true)]
    today: Option<Date>,
    /// The least time between two requests to one site, in milliseconds
    #[arg(long, value_name = "MS", default_value_t = 1000, hide = true)]
    gap: u64,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let today = args.today.unwrap_or_else(clock::today);
    let input = Input::recognise(&args.input)?;
    if args.gap < 1000 && !args.allow_private {
        bail!(
            "strangers' sites are asked no more than once a second; --gap is for sites of your own, with --allow-private"
        );
    }
    let mut settings = Settings::new(args.out.clone(), today);
    settings.nation = args.nation;
    settings.at_once = usize::from(args.at_once);
    settings.most_pages = usize::from(args.most_pages);
    let worker = reading::worker();
    settings.read_file = Arc::new(move |bytes, hint, limits| worker.read(bytes, hint, limits));
    settings.gap = Duration::from_millis(args.gap);
    let policy = Policy { allow_private: args.allow_private, max_bytes: settings.max_bytes, ..Policy::default() };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().context("the program cannot start")?;
    let watch = Arc::new(Watching::new());
    let tally =
        runtime.block_on(audit::run(input, settings, Fetcher::new(policy), Arc::clone(&watch) as Arc<dyn Watch>));
    watch.end();
    let tally = tally?;
    let mut answer = summary(&tally, Paint::for_answers(args.color));
    let _ = writeln!(answer, "Report: {}", args.out.join("index.html").display());
    term::answer(&answer)?;
    Ok(Outcome::Fine)
}

/// Shows how far an audit has come.
struct Watching {
    seen: Mutex<Seen>,
}

struct Seen {
    since: Instant,
    all: Option<u64>,
    done: u64,
    before: u64,
    troubled: u64,
    pages: u64,
    written: u64,
    progress: Progress,
}

impl Watching {
    fn new() -> Self {
        let seen = Seen {
            since: Instant::now(),
            all: None,
            done: 0,
            before: 0,
            troubled: 0,
            pages: 0,
            written: 0,
            progress: Progress::new(),
        };
        Self { seen: Mutex::new(seen) }
    }

    fn end(&self) {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).progress.clear();
    }
}

impl Watch for Watching {
    fn note(&self, event: &Event<'_>) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        match event {
            Event::Started { practices, resumed } => {
                seen.all = *practices;
                if *resumed {
                    seen.progress.clear();
                    term::progress("going on with the audit that was stopped");
                }
            }
            Event::DoneBefore => {
                seen.done += 1;
                seen.before += 1;
            }
            Event::Practice { trouble, pages, .. } => {
                seen.done += 1;
                seen.pages += *pages as u64;
                seen.troubled += u64::from(trouble.is_some());
            }
            Event::Page => seen.pages += 1,
            Event::Written => seen.written += 1,
        }
        let line = seen.line();
        seen.progress.show(&line);
    }
}

impl Seen {
    fn line(&self) -> String {
        if self.written > 0 {
            return format!("writing the report: {} practices", self.written);
        }
        let mut line = match self.all {
            Some(all) => format!("{} of {all} practices", self.done),
            None => format!("{} practices", self.done),
        };
        let _ = write!(line, ", {} pages", self.pages);
        if self.troubled > 0 {
            let _ = write!(line, ", {} could not be read", self.troubled);
        }
        // A guess only once there is something to guess from.
        let (fresh, seconds) = (self.done - self.before, self.since.elapsed().as_secs());
        if let Some(all) = self.all
            && fresh >= 5
            && seconds >= 5
        {
            let left = all.saturating_sub(self.done) * seconds / fresh;
            let _ = write!(line, ", about {}:{:02} left", left / 60, left % 60);
        }
        line
    }
}

/// The counts of the published audit, of this one.
fn summary(tally: &Tally, paint: Paint) -> String {
    let mut out = String::new();
    let read = paint.ink(Ink::Strong, format!("{} of {} practices could be read", tally.read, tally.practices));
    let _ = writeln!(out, "{read}, {} pages about joining.", tally.checked_pages);
    if tally.read == 0 {
        return out;
    }
    let share = |count: u64| format!("{count:>6} {:>4} %", (count * 100 + tally.read / 2) / tally.read);
    let _ = writeln!(out, "{:<44}{:>6} {:>6} {:>9} {:>10} {:>10}", "", "", "", "required", "requested", "mentioned");
    for (name, asked) in [
        ("ask for proof of identity", &tally.photo_id),
        ("ask for proof of address", &tally.address),
        ("ask for immigration papers", &tally.immigration),
    ] {
        let Asked { any, required, requested, mentioned } = *asked;
        let _ = writeln!(out, "{name:<44}{} {required:>9} {requested:>10} {mentioned:>10}", share(any));
    }
    for (name, count) in [
        ("ask for both identity and address", tally.both),
        ("ask for neither", tally.neither),
        ("ask, and name a way for people without", tally.way_without),
        ("say that no papers are needed", tally.states_the_rule),
        ("ask in one place and deny in another", tally.contradict),
    ] {
        let _ = writeln!(out, "{name:<44}{}", share(count));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_of_the_practices_that_were_read() {
        let tally = Tally {
            practices: 12,
            read: 10,
            photo_id: Asked { any: 7, required: 4, requested: 2, mentioned: 1 },
            ..Tally::default()
        };
        let text = summary(&tally, Paint::default());
        assert!(text.starts_with("10 of 12 practices could be read"), "{text}");
        assert!(
            text.contains("ask for proof of identity                        7   70 %         4          2          1"),
            "{text}"
        );
        assert!(!summary(&Tally::default(), Paint::default()).contains('%'));
    }
}
