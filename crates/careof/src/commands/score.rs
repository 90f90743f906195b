//! `careof score`: measures the check against labelled pages, one JSON object a line with `id`,
//! `nation`, `text`, `photo_id`, `address`, `immigration`, `positive` and `spans`.
//!
//! What is measured is said in the output itself, so that a figure can be quoted on its own.

mod page;
mod tally;

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use base::Nation;
use policy::{Level, Report};

use crate::{Outcome, term};

use page::{KINDS, POSITIVES, Page, STANDINGS, name_of, standing_of};
use tally::{Score, short};

/// Measure the check against labelled pages.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  careof score pages.jsonl --failures")]
pub(crate) struct Args {
    /// Labelled pages, one JSON object a line
    file: PathBuf,
    /// Also list each page that is not answered as labelled
    #[arg(long)]
    failures: bool,
    /// Only the page with this id, with its text and all findings
    #[arg(long, value_name = "ID")]
    page: Option<String>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let file = File::open(&args.file).with_context(|| {
        format!("{} cannot be opened; give a file of labelled pages, one JSON object a line", args.file.display())
    })?;
    let mut score = Score::default();
    let mut failures = String::new();
    for (number, line) in BufReader::new(file).lines().enumerate() {
        let line = line.with_context(|| format!("{} cannot be read", args.file.display()))?;
        if line.trim().is_empty() {
            continue;
        }
        let page: Page = serde_json::from_str(&line)
            .with_context(|| format!("line {} of {} is not a labelled page", number + 1, args.file.display()))?;
        if args.page.as_ref().is_some_and(|wanted| *wanted != page.id) {
            continue;
        }
        let nation: Nation = page.nation.parse().with_context(|| format!("page {}", page.id))?;
        let document = documents::read_text(&page.text);
        let report = policy::check(&document, &policy::Options { nation });
        let wrong = score.note(&page, &report);
        if args.page.is_some() {
            failures.push_str(&in_full(&page, &report));
        }
        if (args.failures || args.page.is_some()) && !wrong.is_empty() {
            let notes = if page.notes.is_empty() { String::new() } else { format!("  ({})", short(&page.notes, 120)) };
            let _ = writeln!(failures, "{} {}{notes}", page.id, page.nation);
            for line in wrong {
                let _ = writeln!(failures, "    {line}");
            }
        }
    }
    if score.pages == 0 {
        match &args.page {
            Some(id) => bail!("no page {id} in {}", args.file.display()),
            None => bail!("{} holds no pages", args.file.display()),
        }
    }
    let mut answer = failures;
    if args.page.is_none() {
        if !answer.is_empty() {
            answer.push('\n');
        }
        answer.push_str(&score.table());
        answer.push('\n');
        answer.push_str(&score.machine_line());
    }
    term::answer(&answer)?;
    Ok(Outcome::Fine)
}

/// A page with its labels and its findings, for whoever mends the rules.
fn in_full(page: &Page, report: &Report) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{}\n", page.text);
    for &(kind, name) in &KINDS {
        let _ = writeln!(
            out,
            "{name:<14}labelled {:<12} answered {}",
            name_of(&STANDINGS, page.label(kind)),
            name_of(&STANDINGS, standing_of(report, kind))
        );
    }
    for labelled in &page.spans {
        let _ = writeln!(
            out,
            "  label    {:<12}{:<11}“{}”",
            name_of(&KINDS, labelled.kind.into()),
            name_of(&STANDINGS, Level::from(labelled.level).into()),
            short(&labelled.quote, 160)
        );
    }
    for finding in &report.findings {
        let because: Vec<&str> = finding.because.iter().map(|span| span.of(&page.text)).collect();
        let _ = writeln!(
            out,
            "  finding  {:<12}{:<11}“{}” [{}: {}]",
            name_of(&KINDS, finding.kind),
            name_of(&STANDINGS, finding.level.into()),
            short(finding.span.of(&page.text), 160),
            finding.rule,
            because.join(" · ")
        );
    }
    for positive in &report.positives {
        let _ = writeln!(
            out,
            "  positive {:<23}“{}”",
            name_of(&POSITIVES, positive.kind),
            short(positive.span.of(&page.text), 160)
        );
    }
    out
}
