//! The only place that prints. Answers go to standard output or to a file, everything else to
//! standard error. It also knows whether there is a terminal, how wide it is and whether it wants
//! colour, so that the rest of the program need not ask.

use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use anstyle::{AnsiColor, Style};
use anyhow::{Context, Result};

/// The width that is taken when there is no terminal to ask.
const USUAL_WIDTH: usize = 90;

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub(crate) enum Colour {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Colours, or none.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Paint {
    on: bool,
}

/// What a piece of text is to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    /// A demand.
    Required,
    /// A request.
    Requested,
    /// A mention.
    Mentioned,
    /// Something good.
    Fine,
    /// What stands out.
    Strong,
    /// What stands back.
    Faint,
}

impl Paint {
    /// Without colour.
    #[cfg(test)]
    pub(crate) const NONE: Self = Self { on: false };

    /// As wanted, for an answer that goes to standard output.
    pub(crate) fn for_answers(colour: Colour) -> Self {
        Self { on: wants_colour(colour, io::stdout().is_terminal()) }
    }

    /// As wanted, for what goes to standard error.
    fn for_errors() -> Self {
        Self { on: wants_colour(Colour::Auto, io::stderr().is_terminal()) }
    }

    /// The text in its ink.
    pub(crate) fn ink<T: fmt::Display>(self, ink: Ink, text: T) -> Inked<T> {
        Inked { style: self.on.then(|| style(ink)), text }
    }
}

/// A text that shows itself in its ink.
pub(crate) struct Inked<T> {
    style: Option<Style>,
    text: T,
}

impl<T: fmt::Display> fmt::Display for Inked<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.style {
            Some(style) => write!(f, "{style}{}{style:#}", self.text),
            None => self.text.fmt(f),
        }
    }
}

fn style(ink: Ink) -> Style {
    match ink {
        Ink::Required => AnsiColor::Red.on_default().bold(),
        Ink::Requested => AnsiColor::Yellow.on_default().bold(),
        Ink::Mentioned => AnsiColor::Cyan.on_default().bold(),
        Ink::Fine => AnsiColor::Green.on_default().bold(),
        Ink::Strong => Style::new().bold(),
        Ink::Faint => Style::new().dimmed(),
    }
}

fn wants_colour(colour: Colour, terminal: bool) -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    match colour {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => {
            let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
            terminal && !dumb && !set("NO_COLOR")
        }
    }
}

/// Whether answers go to a terminal, where somebody sees them come.
pub(crate) fn answers_are_seen() -> bool {
    io::stdout().is_terminal()
}

/// How many columns an answer may take.
pub(crate) fn width() -> usize {
    let asked = terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
    asked.unwrap_or(USUAL_WIDTH).clamp(40, 120)
}

/// Where an answer goes.
pub(crate) struct Sink {
    to: Box<dyn Write>,
    place: String,
}

impl Sink {
    /// Standard output, or the file.
    pub(crate) fn open(file: Option<&Path>) -> Result<Self> {
        match file {
            None => Ok(Self { to: Box::new(BufWriter::new(io::stdout())), place: "standard output".to_owned() }),
            Some(path) => {
                let file = File::create(path).with_context(|| {
                    format!("{} cannot be written; choose another place with --out", path.display())
                })?;
                Ok(Self { to: Box::new(BufWriter::new(file)), place: path.display().to_string() })
            }
        }
    }

    /// Writes; `false` when the reader has seen enough (`careof … | head`), which is no failure.
    pub(crate) fn write(&mut self, text: &str) -> Result<bool> {
        self.settle(|to| to.write_all(text.as_bytes()))
    }

    /// Makes sure that all of it has arrived.
    pub(crate) fn finish(mut self) -> Result<()> {
        self.settle(|to| to.flush()).map(|_| ())
    }

    fn settle(&mut self, act: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<bool> {
        match act(&mut *self.to) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
            Err(error) => Err(error).with_context(|| format!("{} cannot be written to", self.place)),
        }
    }
}

/// Writes a short answer to standard output.
pub(crate) fn answer(text: &str) -> Result<()> {
    let mut sink = Sink::open(None)?;
    sink.write(text)?;
    sink.finish()
}

/// Says what went wrong, with the causes behind it.
pub(crate) fn error(error: &anyhow::Error) {
    say("error", Ink::Required, &clean(&in_words(error)));
}

/// An error with the causes behind it, each said once.
pub(crate) fn in_words(error: &anyhow::Error) -> String {
    let mut text = String::new();
    for cause in error.chain().map(ToString::to_string) {
        if text.is_empty() {
            text = cause;
        } else if !text.contains(&cause) {
            text = format!("{text}: {cause}");
        }
    }
    text
}

/// Says what a person should know although nothing failed.
pub(crate) fn warning(text: &str) {
    say("warning", Ink::Requested, &clean(text));
}

/// Says what is going on, on a terminal only: a pipe stays quiet.
pub(crate) fn progress(text: &str) {
    if io::stderr().is_terminal() {
        // When standard error is gone there is nobody left to tell.
        let _ = writeln!(io::stderr().lock(), "{}", clean(text));
    }
}

/// A line on a terminal that says how far long work has come; a pipe stays quiet.
pub(crate) struct Progress {
    on: bool,
    shown: Option<Instant>,
}

impl Progress {
    /// Shows nothing yet.
    pub(crate) fn new() -> Self {
        Self { on: io::stderr().is_terminal(), shown: None }
    }

    /// Never shows anything.
    pub(crate) fn silent() -> Self {
        Self { on: false, shown: None }
    }

    /// Shows the line instead of the one before; not more often than an eye can read.
    pub(crate) fn show(&mut self, line: &str) {
        let soon = self.shown.is_some_and(|when| when.elapsed() < Duration::from_millis(100));
        if self.on && !soon {
            let line: String = clean(line).chars().take(width().saturating_sub(1)).collect();
            let _ = write!(io::stderr().lock(), "\r\u{1b}[K{line}");
            self.shown = Some(Instant::now());
        }
    }

    /// Takes the line away.
    pub(crate) fn clear(&mut self) {
        if self.on && self.shown.take().is_some() {
            let _ = write!(io::stderr().lock(), "\r\u{1b}[K");
        }
    }
}

fn say(what: &str, ink: Ink, text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}: {text}", Paint::for_errors().ink(ink, what));
}

/// A stranger's text, safe to show on a terminal: what would move the cursor, change colours or turn
/// the direction of what follows is replaced.
pub(crate) fn clean(text: &str) -> String {
    text.chars().map(clean_char).collect()
}

/// See [`clean`]. Line ends stay.
pub(crate) fn clean_char(c: char) -> char {
    match c {
        '\n' => c,
        '\t' | '\r' | '\u{a0}' => ' ',
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_stranger_wrote_steers_the_terminal() {
        assert_eq!(clean("a\u{1b}[31mb\u{7}\u{9b}c\td\u{202e}e\n"), "a\u{fffd}[31mb\u{fffd}\u{fffd}c d\u{fffd}e\n");
    }

    #[test]
    fn colour_follows_the_wish_before_the_terminal() {
        assert!(wants_colour(Colour::Always, false));
        assert!(!wants_colour(Colour::Never, true));
        assert!(!wants_colour(Colour::Auto, false));
    }

    #[test]
    fn a_cause_is_said_once() {
        let error = anyhow::anyhow!("not there").context("a.csv cannot be opened: not there").context("no audit");
        assert_eq!(in_words(&error), "no audit: a.csv cannot be opened: not there");
    }

    #[test]
    fn ink_is_closed_again() {
        let on = Paint { on: true };
        let text = on.ink(Ink::Fine, "x").to_string();
        assert!(text.starts_with('\u{1b}') && text.ends_with("\u{1b}[0m"), "{text:?}");
        assert_eq!(Paint::NONE.ink(Ink::Fine, "x").to_string(), "x");
    }
}
