//! `careof doctor`: whether this copy of the program is in order, and how old its knowledge is.

use std::fmt::Write as _;

use anyhow::Result;
use base::{Date, Nation};

use crate::report::date_in_words;
use crate::term::{self, Colour, Ink, Paint};
use crate::{Outcome, clock, rules};

/// A source that nobody has looked at for so many days should be looked at again.
const OLD_AFTER_DAYS: i32 = 365;

/// Look whether this copy of careof is in order, and how old its knowledge is.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  careof doctor\n\nEnds with 1 when something should be looked at.")]
pub(crate) struct Args {
    /// When to use colour
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    color: Colour,
    /// Look as if it were this day
    #[arg(long, value_name = "DATE", hide = true)]
    today: Option<Date>,
}

/// Something that was looked at.
struct Looked {
    fine: bool,
    said: String,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let today = args.today.unwrap_or_else(clock::today);
    let looked = [version(), knowledge(today), examples()];
    let paint = Paint::for_answers(args.color);
    let mut out = String::new();
    for one in &looked {
        let sign = if one.fine { paint.ink(Ink::Fine, "✓") } else { paint.ink(Ink::Requested, "!") };
        let _ = writeln!(out, "{sign} {}", one.said);
    }
    term::answer(&out)?;
    Ok(if looked.iter().all(|one| one.fine) { Outcome::Fine } else { Outcome::Findings })
}

fn version() -> Looked {
    Looked { fine: true, said: format!("careof {}", env!("CARGO_PKG_VERSION")) }
}

/// How long ago the sources were looked at.
fn knowledge(today: Date) -> Looked {
    let dates: Vec<Date> = policy::sources().iter().map(|(_, source)| source.checked).collect();
    let (Some(&oldest), Some(&newest)) = (dates.iter().min(), dates.iter().max()) else {
        return Looked { fine: false, said: "there are no sources; this copy was built wrongly".to_owned() };
    };
    let age = |date: Date| today.since(date).map_or(0, |span| span.get_days());
    let old = dates.iter().filter(|&&date| age(date) > OLD_AFTER_DAYS).count();
    let when = if oldest == newest {
        format!("on {}", date_in_words(oldest))
    } else {
        format!("between {} and {}", date_in_words(oldest), date_in_words(newest))
    };
    let mut said = format!("{} rules after {} sources, looked up {when}", rules::all().len(), dates.len());
    if old > 0 {
        let _ = write!(said, "; {old} more than a year ago: get a newer version, or check those sources yourself");
    }
    Looked { fine: old == 0, said }
}

/// Whether each rule still finds its own examples and leaves alone what it should.
fn examples() -> Looked {
    let mut wrong = Vec::new();
    let mut all = 0;
    for rule in rules::all() {
        let nation = rule.nations.first().copied().unwrap_or(Nation::England);
        let finds = |text: &str| {
            let report = policy::check(&documents::read_text(text), &policy::Options { nation });
            report.findings.iter().any(|finding| finding.rule == rule.name)
        };
        for (texts, expected) in [(&rule.bad, true), (&rule.good, false)] {
            for text in texts {
                all += 1;
                if finds(&text.replace("[[", "").replace("]]", "")) != expected {
                    wrong.push(rule.name);
                }
            }
        }
    }
    wrong.dedup();
    if wrong.is_empty() {
        Looked { fine: true, said: format!("the check answers its own {all} examples rightly") }
    } else {
        Looked { fine: false, said: format!("the check does not know its own examples of {}", wrong.join(", ")) }
    }
}
