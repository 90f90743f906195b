//! `careof check`: what pages, forms and policies demand of people who want to register.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::thread;

use anyhow::Result;
use base::{Date, Nation};
use policy::Level;

use crate::checked::{Checked, Totals, Unread};
use crate::inputs::{Found, Inputs};
use crate::ordered::ordered;
use crate::reading::Reader;
use crate::report::{self, Format, Look, Overview, Render, Row};
use crate::suppress::Suppressions;
use crate::term::{self, Colour, Paint, Progress, Sink};
use crate::{Outcome, clock};

/// Check pages, forms and policies for demands that nobody has to meet.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof check registration.html
  careof check policies/ --nation wales --format html --out report.html
  careof check https://www.example.org/register
  pdftotext policy.pdf - | careof check - --stdin-filename policy.txt

Ends with 0 when there is nothing to mend, with 1 when there is, and with 2 when something
could not be read.")]
pub(crate) struct Args {
    /// Files, folders, web addresses, or - for standard input
    #[arg(required = true, value_name = "PATH|URL|-")]
    what: Vec<String>,
    /// The nation whose rules apply: england, scotland, wales or northern-ireland
    #[arg(long, default_value = "england", value_name = "NATION")]
    nation: Nation,
    /// How the answer is written
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
    /// The weakest finding that makes the command end with 1
    #[arg(long, value_enum, default_value = "requested", value_name = "LEVEL")]
    min_level: MinLevel,
    /// Write the answer to a file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Print the extracted text instead of checking it
    #[arg(long, conflicts_with = "format")]
    text: bool,
    /// What standard input is called, also to tell its format by
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<String>,
    /// Findings to pass over, with reasons and dates [default: .careof.toml when there is one]
    #[arg(long, value_name = "FILE")]
    suppress: Option<PathBuf>,
    /// Also fetch from private networks and unusual ports
    #[arg(long)]
    allow_private: bool,
    /// When to use colour
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    color: Colour,
    /// Check as if it were this day
    #[arg(long, value_name = "DATE", hide = true)]
    today: Option<Date>,
}

/// See [`Level`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum MinLevel {
    /// It would help; may be asked
    Mentioned,
    /// Please bring
    Requested,
    /// Must; no registration without
    Required,
}

impl From<MinLevel> for Level {
    fn from(level: MinLevel) -> Self {
        match level {
            MinLevel::Mentioned => Self::Mentioned,
            MinLevel::Requested => Self::Requested,
            MinLevel::Required => Self::Required,
        }
    }
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let today = args.today.unwrap_or_else(clock::today);
    let reader = Reader::new(args.stdin_filename.clone(), args.allow_private);
    if args.text {
        return print_texts(args, &reader);
    }
    let (suppressions, warnings) = Suppressions::load(args.suppress.as_deref(), today)?;
    warnings.iter().for_each(|warning| term::warning(warning));
    let look = Look {
        paint: if args.out.is_some() { Paint::default() } else { Paint::for_answers(args.color) },
        width: term::width(),
        single: Inputs::single(&args.what),
        today,
    };
    let shape = report::renderer(args.format, look);
    // What is printed shows by itself how far the work has come.
    let progress = if args.out.is_some() || !term::answers_are_seen() { Progress::new() } else { Progress::silent() };
    let job = Job { reader, suppressions, options: policy::Options { nation: args.nation }, shape };
    let totals = job.run(&args.what, Sink::open(args.out.as_deref())?, progress)?;
    job.suppressions.unused().iter().for_each(|warning| term::warning(warning));
    if !totals.unread.is_empty() {
        return Ok(Outcome::Failed);
    }
    let found = totals.strongest.is_some_and(|level| level >= args.min_level.into());
    Ok(if found { Outcome::Findings } else { Outcome::Fine })
}

/// All that one run needs.
struct Job {
    reader: Reader,
    suppressions: Suppressions,
    options: policy::Options,
    shape: Box<dyn Render>,
}

/// What has become of one document.
struct Piece {
    text: String,
    counts: Totals,
    row: Option<Row>,
    warnings: Vec<String>,
}

impl Job {
    fn run(&self, names: &[String], mut sink: Sink, mut progress: Progress) -> Result<Totals> {
        let gathers = self.shape.gathers();
        let mut overview = Overview::default();
        let mut kept = String::new();
        let mut trouble = None;
        let mut first = true;
        if !gathers {
            sink.write(&self.shape.head(&overview))?;
        }
        let threads = thread::available_parallelism().map_or(1, usize::from);
        ordered(
            Inputs::new(names),
            threads,
            |found| self.piece(found),
            |piece| {
                if !piece.warnings.is_empty() || !piece.counts.unread.is_empty() {
                    progress.clear();
                }
                piece.warnings.iter().for_each(|warning| term::warning(warning));
                for unread in &piece.counts.unread {
                    term::error(&anyhow::anyhow!("{}: {}", unread.source, unread.reason));
                }
                overview.totals.add(piece.counts);
                let totals = &overview.totals;
                progress.show(&format!("{} documents, {} findings", totals.documents, totals.all_findings()));
                if gathers {
                    overview.rows.extend(piece.row);
                    kept.push_str(&piece.text);
                    return ControlFlow::Continue(());
                }
                if piece.text.is_empty() {
                    return ControlFlow::Continue(());
                }
                let between = if std::mem::take(&mut first) { "" } else { self.shape.between() };
                match sink.write(between).and_then(|_| sink.write(&piece.text)) {
                    Ok(true) => ControlFlow::Continue(()),
                    Ok(false) => ControlFlow::Break(()),
                    Err(error) => {
                        trouble = Some(error);
                        ControlFlow::Break(())
                    }
                }
            },
        );
        progress.clear();
        if let Some(error) = trouble {
            return Err(error);
        }
        if gathers {
            sink.write(&self.shape.head(&overview))?;
            sink.write(&kept)?;
        }
        sink.write(&self.shape.tail(&overview.totals))?;
        sink.finish()?;
        Ok(overview.totals)
    }

    /// Reads, checks and writes up one document.
    fn piece(&self, found: Found) -> Piece {
        let mut counts = Totals::default();
        let mut row = None;
        let mut warnings = Vec::new();
        let text = match self.check(found) {
            Ok((checked, said)) => {
                warnings = said;
                counts.note(&checked);
                row = Some(Row::of(&checked));
                self.shape.document(&checked)
            }
            Err(unread) => {
                let text = self.shape.unread(&unread);
                counts.unread.push(unread);
                text
            }
        };
        Piece { text, counts, row, warnings }
    }

    fn check(&self, found: Found) -> Result<(Checked, Vec<String>), Unread> {
        let input = found.map_err(|(source, error)| Unread { source, reason: error.to_string() })?;
        let read = self.reader.read(&input);
        let read = read.map_err(|error| Unread { source: self.reader.name(&input), reason: term::in_words(&error) })?;
        let report = policy::check(&read.document, &self.options);
        let mut checked =
            Checked { source: read.source, document: read.document, report, suppressed: Vec::new(), lines: read.lines };
        let warnings = self.suppressions.apply(&mut checked);
        Ok((checked, warnings))
    }
}

/// `--text`: the words as they were read, to which the offsets of the JSON point.
fn print_texts(args: &Args, reader: &Reader) -> Result<Outcome> {
    let mut sink = Sink::open(args.out.as_deref())?;
    let mut outcome = Outcome::Fine;
    for found in Inputs::new(&args.what) {
        let read = match found {
            Ok(input) => reader.read(&input).map_err(|error| (reader.name(&input), term::in_words(&error))),
            Err((name, error)) => Err((name, error.to_string())),
        };
        match read {
            Ok(read) => {
                if !sink.write(&read.document.text)? {
                    break;
                }
            }
            Err((name, reason)) => {
                term::error(&anyhow::anyhow!("{name}: {reason}"));
                outcome = Outcome::Failed;
            }
        }
    }
    sink.finish()?;
    Ok(outcome)
}
