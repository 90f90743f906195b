//! `careof charging`: who may be charged for NHS care, and who not.

mod ask;
mod decide;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use base::{Date, Nation};
use charging::{Change, EMBEDDED, Rules, confidence_words};

use crate::term::{self, Sink};
use crate::{Outcome, clock};

/// Who may be charged for NHS care: decide, ask, explain, prove.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof charging ask
  echo '{\"nation\":\"england\",\"service\":\"maternity\",\"status\":\"overstayer\"}' | careof charging decide
  careof charging decide --on 2016-05-01 < answers.json
  careof charging explain P4
  careof charging prove

It is information about published rules, not legal advice. Answers are kept in memory only.")]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
    /// A folder with rules to use instead of the built-in ones (the files of knowledge/charging)
    #[arg(long, global = true, value_name = "FOLDER")]
    rules: Option<PathBuf>,
}

#[derive(clap::Subcommand)]
enum What {
    Ask(ask::Args),
    Decide(decide::Args),
    Prove,
    /// Explain a rule: when it applies, what it says, where it stands
    Explain {
        /// The number of a rule, such as P4, or nothing for a list of all
        rule: Option<String>,
    },
    /// What changed when
    Changes {
        /// Only this nation
        #[arg(long)]
        nation: Option<Nation>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// A picture of the rules as SVG, made from the rules
    Picture {
        /// The nation
        nation: Nation,
        /// The day [default: today]
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        /// Write it to a file
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let (rules, _) = load(args.rules.as_deref())?;
    match &args.what {
        What::Ask(args) => ask::run(&rules, args),
        What::Decide(args) => decide::run(&rules, args),
        What::Prove => prove(&rules),
        What::Explain { rule } => explain(&rules, rule.as_deref()),
        What::Changes { nation, json } => changes(&rules, *nation, *json),
        What::Picture { nation, on, out } => {
            let svg = rules.picture(*nation, on.unwrap_or_else(clock::today))?;
            let mut sink = Sink::open(out.as_deref())?;
            sink.write(&svg)?;
            sink.finish()?;
            Ok(Outcome::Fine)
        }
    }
}

/// The rules of the folder; with a mistake in them it is said where, and the built-in ones are used.
pub(super) fn load(folder: Option<&Path>) -> Result<(Rules, Vec<String>)> {
    let Some(folder) = folder else { return Ok((Rules::embedded(), Vec::new())) };
    let mut texts = Vec::new();
    for (name, _) in EMBEDDED {
        let path = folder.join(name);
        match std::fs::read_to_string(&path) {
            Ok(text) => texts.push((name, text)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(error).with_context(|| format!("{} cannot be read", path.display())),
        }
    }
    let texts: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let (rules, mistakes) = Rules::load_or_embedded(&texts);
    let Some(mistakes) = mistakes else { return Ok((rules, Vec::new())) };
    term::error(&anyhow!("{mistakes}"));
    term::warning("the built-in rules are used instead, as they were when this program was made");
    Ok((rules, mistakes.0.iter().map(ToString::to_string).collect()))
}

fn prove(rules: &Rules) -> Result<Outcome> {
    let start = std::time::Instant::now();
    let proof = rules.prove();
    term::answer(&format!("{proof}\n\n{:.1} seconds.\n", start.elapsed().as_secs_f64()))?;
    Ok(if proof.holds() { Outcome::Fine } else { Outcome::Findings })
}

fn explain(rules: &Rules, rule: Option<&str>) -> Result<Outcome> {
    let Some(rule) = rule else {
        term::answer(&format!("{}\n", rules.ids().join("\n")))?;
        return Ok(Outcome::Fine);
    };
    let explanation = rules.explain(rule).map_err(|what| anyhow!(what))?;
    term::answer(&explanation.to_string())?;
    Ok(Outcome::Fine)
}

fn changes(rules: &Rules, nation: Option<Nation>, json: bool) -> Result<Outcome> {
    let mut changes = rules.changes();
    changes.retain(|change| nation.is_none() || change.nation.is_none() || change.nation == nation);
    if json {
        term::answer(&format!("{}\n", serde_json::to_string_pretty(&changes)?))?;
        return Ok(Outcome::Fine);
    }
    let text: String = changes.iter().map(change_words).collect();
    term::answer(&text)?;
    Ok(Outcome::Fine)
}

fn change_words(change: &Change) -> String {
    let place = change.nation.map_or("United Kingdom", Nation::name);
    let day = if change.day_unsure { " (day not verified)" } else { "" };
    let rules = if change.rules.is_empty() { String::new() } else { format!(" [{}]", change.rules.join(", ")) };
    let law = if change.law.is_empty() { change.address.clone() } else { change.law.clone() };
    format!(
        "{}{day}  {place}{rules}\n  {}\n  {law} – {}\n\n",
        change.on,
        change.what,
        confidence_words(change.confidence)
    )
}
