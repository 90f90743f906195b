//! `careof charging ask`: an interview in the terminal. Nothing is written anywhere but on the screen.

use std::io::{self, BufRead};

use anyhow::{Context, Result};
use base::{Date, Nation};
use charging::{Answers, DecideError, Kind, Manner, Question, Rules};

use crate::term;
use crate::{Outcome, clock};

/// Ask step by step, only what can still matter
#[derive(clap::Args)]
#[command(after_help = "\
At each question: a number or a word answers it, Enter or s skips it, ? says why it is asked,
b goes back, e ends the questions and decides with what is known, q leaves.")]
pub(super) struct Args {
    /// The day of the treatment [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
}

/// What somebody typed.
enum Said {
    Answer(String),
    Skip,
    Why,
    Back,
    Enough,
    Leave,
}

pub(super) fn run(rules: &Rules, args: &Args) -> Result<Outcome> {
    let on = args.on.unwrap_or_else(clock::today);
    let mut answers = Answers::new(rules);
    let mut asked: Vec<String> = Vec::new();
    let mut lines = io::stdin().lock().lines();
    term::answer(
        "Answer what you like; nothing is kept. Type ? to see why something is asked, s to skip, b to go back, e when it is enough, q to leave.\n\n",
    )?;
    let mut enough = false;
    while !enough {
        let next = match rules.next_question(&answers, on) {
            Ok(next) => next,
            Err(error @ DecideError::Clash { .. }) => {
                say(&format!("{error}\nLet us take the last answer back."))?;
                take_back(rules, &mut answers, &mut asked);
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        let Some(question) = next else { break };
        term::answer(&wording(rules, question))?;
        loop {
            term::answer("> ")?;
            let Some(line) = lines.next() else {
                enough = true;
                break;
            };
            match understand(question, &line.context("standard input cannot be read")?) {
                Said::Why => say(&format!("{} {}", question.why, question.unsure))?,
                Said::Leave => return Ok(Outcome::Fine),
                Said::Enough => {
                    enough = true;
                    break;
                }
                Said::Back => {
                    take_back(rules, &mut answers, &mut asked);
                    break;
                }
                Said::Skip => {
                    answers.set_unknown(question);
                    asked.push(question.key.clone());
                    break;
                }
                Said::Answer(value) => match answers.set(rules, &question.key, &value) {
                    Ok(()) => {
                        asked.push(question.key.clone());
                        break;
                    }
                    Err(error) => say(&error.to_string())?,
                },
            }
        }
    }
    let manner = if enough { Manner::Assume } else { Manner::AssumeNothing };
    let decision = rules.decide(&answers, on, manner)?;
    term::answer(&format!("\n{decision}\n{}", super::decide::advised(&rules.advice(&answers, &decision))))?;
    Ok(Outcome::Fine)
}

fn take_back(rules: &Rules, answers: &mut Answers, asked: &mut Vec<String>) {
    if let Some(question) = asked.pop().and_then(|key| rules.questions().get(&key)) {
        answers.forget(question);
    }
}

fn say(text: &str) -> Result<()> {
    term::answer(&format!("{text}\n"))
}

/// The question with its numbered answers.
fn wording(rules: &Rules, question: &Question) -> String {
    let mut text = format!("{}\n", question.ask);
    for (i, label) in labels(question).iter().enumerate() {
        text.push_str(&format!("  {:>2}  {label}\n", i + 1));
    }
    match question.kind {
        Kind::Several => text.push_str("  Several may be given, with commas between; 0 for none of them.\n"),
        Kind::Country => text.push_str(&format!(
            "  A country's name or two-letter code ({} are known).\n",
            rules.questions().countries().len()
        )),
        Kind::Number { least, most } => text.push_str(&format!("  A whole number from {least} to {most}.\n")),
        Kind::Choice | Kind::Nation => {}
    }
    text
}

fn labels(question: &Question) -> Vec<&str> {
    match question.kind {
        Kind::Nation => Nation::ALL.iter().map(|nation| nation.name()).collect(),
        _ => question.answers.iter().map(|answer| answer.label.as_str()).collect(),
    }
}

fn understand(question: &Question, line: &str) -> Said {
    let line = line.trim();
    match line {
        "" | "s" => return Said::Skip,
        "?" => return Said::Why,
        "b" => return Said::Back,
        "e" => return Said::Enough,
        "q" => return Said::Leave,
        _ => {}
    }
    let by_number = |word: &str| {
        let number: usize = word.trim().parse().ok()?;
        match question.kind {
            Kind::Nation => Nation::ALL.get(number.checked_sub(1)?).map(|nation| nation.key().to_owned()),
            Kind::Choice | Kind::Several => {
                question.answers.get(number.checked_sub(1)?).map(|answer| answer.value.clone())
            }
            Kind::Number { .. } | Kind::Country => None,
        }
    };
    if question.kind == Kind::Several {
        let items: Vec<String> = line
            .split(',')
            .filter(|word| !matches!(word.trim(), "0" | "none" | ""))
            .map(|word| by_number(word).unwrap_or_else(|| word.trim().to_owned()))
            .collect();
        return Said::Answer(if items.is_empty() { "none".to_owned() } else { items.join(",") });
    }
    Said::Answer(by_number(line).unwrap_or_else(|| line.to_owned()))
}
