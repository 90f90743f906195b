//! Findings that are passed over on purpose: as the page itself asks (`in_source`), or as a list kept
//! beside the pages in `.careof.toml` says. Both say why and until when, so that nothing is forgotten
//! for ever:
//!
//! ```toml
//! [[suppress]]
//! rule = "photo-id-required"
//! path = "archive/**"
//! reason = "kept as it was for the record"
//! until = 2027-01-31
//! ```

mod in_source;

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result, bail};
use base::Date;
use serde::Deserialize;

use crate::checked::{Checked, Suppressed};
use crate::report::date_in_words;
use crate::rules;

/// The name of the list that is used without being named.
pub(crate) const USUAL_NAME: &str = ".careof.toml";

/// What is passed over.
#[derive(Debug)]
pub(crate) struct Suppressions {
    today: Date,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    rule: String,
    path: glob::Pattern,
    path_as_written: String,
    reason: String,
    until: Date,
    used: AtomicBool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    suppress: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    rule: Option<String>,
    #[serde(default)]
    path: Option<String>,
    reason: Option<String>,
    until: Option<Day>,
}

/// A date with or without quotation marks.
#[derive(Deserialize)]
#[serde(untagged)]
enum Day {
    Text(String),
    Date(toml::value::Datetime),
}

impl Suppressions {
    /// Reads the list: the one named, or the usual one when it lies in the current folder.
    ///
    /// # Errors
    /// When it cannot be read, or when an entry has no rule, reason or end.
    pub(crate) fn load(named: Option<&Path>, today: Date) -> Result<(Self, Vec<String>)> {
        let path = named.unwrap_or(Path::new(USUAL_NAME));
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(&text, today).with_context(|| path.display().to_string()),
            Err(error) if named.is_none() && error.kind() == std::io::ErrorKind::NotFound => {
                Ok((Self { today, entries: Vec::new() }, Vec::new()))
            }
            Err(error) => Err(error).with_context(|| format!("{} cannot be read", path.display())),
        }
    }

    /// The list, and what a person should know about it.
    fn parse(text: &str, today: Date) -> Result<(Self, Vec<String>)> {
        let file: File = toml::from_str(text)?;
        let mut entries = Vec::new();
        let mut warnings = Vec::new();
        for (number, written) in file.suppress.into_iter().enumerate() {
            let entry = Entry::new(written).with_context(|| format!("entry {}", number + 1))?;
            if entry.until < today {
                warnings.push(format!(
                    "passing over {} in {} ended on {}; mend the page, or give a new date and reason",
                    entry.rule,
                    entry.path_as_written,
                    date_in_words(entry.until)
                ));
            } else {
                entries.push(entry);
            }
        }
        Ok((Self { today, entries }, warnings))
    }

    /// Takes out of the report what is passed over; gives back what a person should know.
    pub(crate) fn apply(&self, checked: &mut Checked) -> Vec<String> {
        let warnings = in_source::apply(checked, self.today);
        if self.entries.is_empty() {
            return warnings;
        }
        let source = Path::new(checked.source.trim_start_matches("./"));
        let mut kept = Vec::new();
        for finding in std::mem::take(&mut checked.report.findings) {
            let entry = self.entries.iter().find(|entry| entry.rule == finding.rule && entry.path.matches_path(source));
            match entry {
                None => kept.push(finding),
                Some(entry) => {
                    entry.used.store(true, Ordering::Relaxed);
                    let (reason, until) = (entry.reason.clone(), entry.until);
                    checked.suppressed.push(Suppressed { finding, reason, until, in_source: false });
                }
            }
        }
        checked.report.findings = kept;
        warnings
    }

    /// Entries that met nothing, once all is checked.
    pub(crate) fn unused(&self) -> Vec<String> {
        self.entries
            .iter()
            .filter(|entry| !entry.used.load(Ordering::Relaxed))
            .map(|entry| {
                format!("nothing to pass over: {} in {}; take the entry out", entry.rule, entry.path_as_written)
            })
            .collect()
    }
}

impl Entry {
    fn new(written: Written) -> Result<Self> {
        let Some(rule) = written.rule else { bail!("it names no rule; add one such as rule = \"photo-id-required\"") };
        if let Err(near) = rules::find(&rule) {
            bail!("there is no rule “{rule}”{near}");
        }
        let reason = written.reason.unwrap_or_default().trim().to_owned();
        if reason.is_empty() {
            bail!("passing over {rule} needs a reason; add reason = \"…\"");
        }
        let until = match written.until {
            None => bail!("passing over {rule} needs an end; add until = 2027-01-31"),
            Some(Day::Text(text)) => text,
            Some(Day::Date(date)) => date.to_string(),
        };
        let until: Date =
            until.parse().map_err(|_| anyhow::anyhow!("“{until}” is not a date; write it as 2027-01-31"))?;
        let path_as_written = written.path.unwrap_or_else(|| "**".to_owned());
        let path = glob::Pattern::new(path_as_written.trim_start_matches("./"))
            .map_err(|error| anyhow::anyhow!("“{path_as_written}” is not a path with * and **: {error}"))?;
        Ok(Self { rule, path, path_as_written, reason, until, used: AtomicBool::new(false) })
    }
}
