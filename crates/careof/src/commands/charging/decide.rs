//! `careof charging decide`: answers as JSON in, a decision as JSON out.

use std::io::{self, IsTerminal, Read};

use anyhow::{Context, Result, anyhow, bail};
use base::Date;
use charging::{Advice, Answers, Decision, Manner, Rules, Topic};
use serde_json::Value;

use crate::term::{self, Sink};
use crate::{Outcome, clock};

/// The longest input that is read, in bytes.
const MOST: u64 = 64 * 1024 * 1024;

/// Decide: one JSON object on standard input, or one on each line
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  echo '{\"nation\":\"wales\",\"service\":\"hospital_inpatient\",\"status\":\"asylum_refused\"}' | careof charging decide
  careof charging decide < situations.jsonl > decisions.jsonl

Ends with 0 when everything was decided, with 2 when something could not be read. In a stream, a line that cannot be
read gives {\"error\": …} on its line.")]
pub(super) struct Args {
    /// Decide for treatment on this day, whatever the answers say [default: their treatment_date, or today]
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// Take nothing for granted: what was not answered is open
    #[arg(long)]
    assume_nothing: bool,
    /// In words instead of JSON
    #[arg(long)]
    text: bool,
}

pub(super) fn run(rules: &Rules, args: &Args) -> Result<Outcome> {
    if io::stdin().is_terminal() {
        bail!(
            "answers are read from standard input; try `careof charging ask` for an interview, or `careof charging decide < answers.json`"
        );
    }
    let mut bytes = Vec::new();
    io::stdin().lock().take(MOST + 1).read_to_end(&mut bytes).context("standard input cannot be read")?;
    if bytes.len() as u64 > MOST {
        bail!("standard input is longer than {} MB; split it", MOST / 1024 / 1024);
    }
    let text = String::from_utf8(bytes).context("standard input is not UTF-8 text")?;
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        bail!(
            "standard input is empty; give one JSON object, such as {{\"nation\": \"england\", \"service\": \"maternity\"}}"
        );
    }
    let mut sink = Sink::open(None)?;
    let outcome = match serde_json::from_str::<Value>(text) {
        Ok(Value::Array(all)) => stream(rules, args, all.into_iter().map(Ok), &mut sink)?,
        Ok(one) => {
            sink.write(&one_line(rules, args, &one)?)?;
            Outcome::Fine
        }
        // Several lines, each of its own; or one object with a mistake in it.
        Err(error) => {
            let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            if lines.len() < 2 || !lines.iter().all(|line| line.starts_with('{')) {
                bail!("this is no JSON object: {error}");
            }
            stream(
                rules,
                args,
                lines
                    .into_iter()
                    .map(|line| serde_json::from_str(line).map_err(|error| anyhow!("this is no JSON object: {error}"))),
                &mut sink,
            )?
        }
    };
    sink.finish()?;
    Ok(outcome)
}

/// One result for each object; one that cannot be read says so in its place.
fn stream(rules: &Rules, args: &Args, all: impl Iterator<Item = Result<Value>>, sink: &mut Sink) -> Result<Outcome> {
    let mut outcome = Outcome::Fine;
    for (i, one) in all.enumerate() {
        let result = one.and_then(|one| one_line(rules, args, &one));
        let line = result.unwrap_or_else(|error| {
            outcome = Outcome::Failed;
            term::error(&anyhow!("number {}: {error:#}", i + 1));
            format!("{}\n", serde_json::json!({ "error": format!("{error:#}"), "number": i + 1 }))
        });
        if !sink.write(&line)? {
            break;
        }
    }
    Ok(outcome)
}

fn one_line(rules: &Rules, args: &Args, one: &Value) -> Result<String> {
    let answers = Answers::from_json(rules, one)?;
    let on = args.on.or(answers.treatment_date).unwrap_or_else(clock::today);
    let manner = if args.assume_nothing { Manner::AssumeNothing } else { Manner::Assume };
    let decision = rules.decide(&answers, on, manner)?;
    let advice = rules.advice(&answers, &decision);
    if args.text {
        return Ok(format!("{decision}\n{}\n", advised(&advice)));
    }
    Ok(format!("{}\n", serde_json::to_string(&Answered { decision: &decision, advice: &advice })?))
}

/// A decision with what it means today.
#[derive(serde::Serialize)]
struct Answered<'a> {
    #[serde(flatten)]
    decision: &'a Decision,
    advice: &'a [Advice],
}

/// What a decision means today, in lines for a terminal.
pub(super) fn advised(advice: &[Advice]) -> String {
    let line = |advice: &Advice| {
        let head = match (advice.topic, &advice.who, &advice.letter) {
            (Topic::Wait, ..) => "Must the treatment wait?".to_owned(),
            (Topic::Money, ..) => "May they ask for money first?".to_owned(),
            (Topic::HomeOffice, ..) => "Will the Home Office hear of a debt?".to_owned(),
            (Topic::Letter, _, Some(letter)) => format!("careof print letter {letter}:"),
            (_, Some(who), _) => format!("{who}:"),
            (_, None, _) => String::new(),
        };
        format!("  - {head} {}\n", advice.say)
    };
    let lines: String = advice.iter().map(line).collect();
    if lines.is_empty() { lines } else { format!("\nWhat it means today:\n{lines}") }
}
