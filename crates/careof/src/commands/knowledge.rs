//! `careof knowledge check`: whether every text is there in every language, and how old the sources are.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::Result;
use base::Date;
use languages::{Finding, State, Survey, survey};

use crate::report::date_in_words;
use crate::term::{self, Colour, Ink, Paint};
use crate::{Outcome, clock};

/// A source that nobody has looked at for so many days should be looked at again.
const OLD_AFTER_DAYS: i32 = 365;

/// See what careof knows: texts, languages, sources.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    Check(CheckArgs),
}

/// Check that every text is there in every language, and how old the sources are.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  careof knowledge check

Ends with 1 when a text is missing, faulty or older than the English, or a source is old.")]
struct CheckArgs {
    /// When to use colour
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    color: Colour,
    /// Check as if it were this day
    #[arg(long, value_name = "DATE", hide = true)]
    today: Option<Date>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let What::Check(args) = &args.what;
    let today = args.today.unwrap_or_else(clock::today);
    let paint = Paint::for_answers(args.color);
    let all = survey();
    let old = old_sources(today);
    let mut out = table(&all, paint);
    for one in &all {
        for finding in &one.findings {
            let _ = writeln!(out, "{} {}: {}", paint.ink(Ink::Requested, "!"), one.tag, words(finding));
        }
    }
    for (key, checked) in &old {
        let sign = paint.ink(Ink::Requested, "!");
        let _ = writeln!(out, "{sign} source {key}: last looked up on {}", date_in_words(*checked));
    }
    let _ = writeln!(out, "{}", last_line(&all, old.len()));
    term::answer(&out)?;
    let in_order = old.is_empty() && all.iter().all(|one| one.findings.is_empty());
    Ok(if in_order { Outcome::Fine } else { Outcome::Findings })
}

/// Languages × areas.
fn table(all: &[Survey], paint: Paint) -> String {
    let areas: BTreeSet<&str> = all.iter().flat_map(|one| one.areas.keys().map(String::as_str)).collect();
    let longest = all.iter().map(|one| one.name.chars().count()).max().unwrap_or(0);
    let mut out = format!("{:<8} {:<longest$} ", "", "");
    for area in &areas {
        let _ = write!(out, " {area:>9}");
    }
    out.push('\n');
    for one in all {
        let _ = write!(out, "{:<8} {:<longest$} ", one.tag, one.name);
        for area in &areas {
            let older =
                one.findings.iter().any(|finding| matches!(finding, Finding::Older { area: of, .. } if of == area));
            let (ink, cell) = match one.areas.get(*area) {
                None => (Ink::Required, "missing"),
                Some(_) if older => (Ink::Requested, "older"),
                Some((_, Some(State::Checked))) => (Ink::Fine, "checked"),
                Some((_, Some(State::Draft))) => (Ink::Faint, "draft"),
                Some((_, None)) => (Ink::Requested, "unknown"),
            };
            let _ = write!(out, " {}", paint.ink(ink, format!("{cell:>9}")));
        }
        out.push('\n');
    }
    out
}

fn words(finding: &Finding) -> String {
    match finding {
        Finding::MissingArea { area } => format!("{area} is missing; add {area}.ftl"),
        Finding::MissingText { area, key } => format!("{area}: {key} is missing"),
        Finding::NotInEnglish { area, key } => format!("{area}: {key} is not in the English; take it out"),
        Finding::Older { area, from, english } => {
            format!("{area} was made from revision {from} of the English, which is now at {english}")
        }
        Finding::OtherValues { area, key } => format!("{area}: {key} does not use the same {{$…}} as the English"),
        Finding::OtherLines { area, key } => format!("{area}: {key} has another number of lines than the English"),
        Finding::Faulty { area, why } => format!("{area} cannot be read: {why}"),
        Finding::NoState { area } => format!("{area}: state.toml does not say whether it is a draft"),
    }
}

/// Sources that nobody has looked at for long.
fn old_sources(today: Date) -> Vec<(String, Date)> {
    policy::sources()
        .iter()
        .filter(|(_, source)| today.since(source.checked).is_ok_and(|age| age.get_days() > OLD_AFTER_DAYS))
        .map(|(key, source)| (key.to_owned(), source.checked))
        .collect()
}

fn last_line(all: &[Survey], old: usize) -> String {
    let texts: usize = all.iter().flat_map(|one| one.areas.values()).map(|(count, _)| count).sum();
    let findings: usize = all.iter().map(|one| one.findings.len()).sum();
    let state = match findings {
        0 => "nothing is missing".to_owned(),
        1 => "1 thing to mend".to_owned(),
        many => format!("{many} things to mend"),
    };
    let sources = match old {
        0 => String::new(),
        many => format!(", {many} sources to look up again"),
    };
    format!("{} languages, {texts} texts: {state}{sources}.", all.len())
}
