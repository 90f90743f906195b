//! `careof petition open`: the sealed list becomes a table, on the organiser's own computer. It runs
//! through the list once and keeps no more than one record in memory.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use petition::Signature;
use petition::sealed_list::{Header, Line, Reader};
use seal::{Opener, Purpose};

use super::csv;
use super::secret::Source;
use crate::Outcome;
use crate::term::{self, Progress, Sink};

/// Open a sealed list with the campaign's key
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof petition open stop-sharing.sealed --key stop-sharing.key -o names.csv
  careof petition open stop-sharing.sealed --recovery words.txt --updates-only -o news.csv

Run it on a computer of your own, never on the server. The table has the columns name, email,
postcode, country, updates and language; no cell can become a formula. Delete it when it is no
longer needed.")]
pub(crate) struct Args {
    /// The sealed list, as `careof petition export` or the organisers’ page gives it
    list: PathBuf,
    #[command(flatten)]
    source: Source,
    /// Only those who want to hear how it goes on
    #[arg(long)]
    updates_only: bool,
    /// The table to write; standard output when there is none
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let place = args.list.display().to_string();
    let file = File::open(&args.list).with_context(|| format!("{place} cannot be read"))?;
    let mut lines = BufReader::with_capacity(1 << 16, file).lines();
    let first = lines.next().transpose().with_context(|| format!("{place} cannot be read"))?.unwrap_or_default();
    let (mut reader, header) = Reader::begin(&first).with_context(|| place.clone())?;
    let key = args.source.secret(&header.key)?;
    let mut opener = Opener::new(key, Purpose::signature(&header.campaign));
    let mut sink = Sink::open(args.out.as_deref())?;
    sink.write(&csv::line(["name", "email", "postcode", "country", "updates", "language"]))?;
    let (mut opened, mut damaged, mut written) = (0_u64, Vec::new(), 0_u64);
    let mut progress = Progress::new();
    for (number, line) in lines.enumerate() {
        let number = number + 2;
        let line = line.with_context(|| format!("{place} cannot be read from line {number} on"))?;
        match reader.line(&line) {
            Ok(Line::Record(record)) => match signature(&mut opener, &record.sealed) {
                Ok(signature) => {
                    opened += 1;
                    if signature.updates || !args.updates_only {
                        written += 1;
                        if !sink.write(&table_line(&signature))? {
                            return Ok(Outcome::Fine);
                        }
                    }
                }
                Err(why) => damaged.push((number, why)),
            },
            Ok(Line::End) => {}
            Err(error) => damaged.push((number, error.to_string())),
        }
        progress.show(&format!("{opened} opened"));
    }
    progress.clear();
    sink.finish()?;
    say_how_it_went(&header, opened, written, &damaged);
    if opened == 0 && !damaged.is_empty() {
        bail!("none of the {} records could be opened", damaged.len());
    }
    let missing = reader.missing();
    if let Some(missing) = &missing {
        term::warning(&format!("{place}: {missing}"));
    }
    Ok(if damaged.is_empty() && missing.is_none() { Outcome::Fine } else { Outcome::Failed })
}

fn signature(opener: &mut Opener, sealed: &[u8]) -> Result<Signature, String> {
    let bytes = opener.open(sealed).map_err(|error| error.to_string())?;
    Signature::from_bytes(&bytes)
        .map_err(|_| "it was opened, but holds something that this program does not know".to_owned())
}

fn table_line(signature: &Signature) -> String {
    let updates = if signature.updates { "yes" } else { "no" };
    csv::line([
        signature.name.as_str(),
        &signature.email,
        &signature.postcode,
        &signature.country,
        updates,
        &signature.language,
    ])
}

fn say_how_it_went(header: &Header, opened: u64, written: u64, damaged: &[(usize, String)]) {
    term::progress(&format!("{} (petition {}): {opened} opened, {written} written", header.campaign, header.petition));
    for (line, why) in damaged.iter().take(20) {
        term::warning(&format!("line {line}: {why}; all others were opened"));
    }
    if damaged.len() > 20 {
        term::warning(&format!("and {} more lines", damaged.len() - 20));
    }
}
