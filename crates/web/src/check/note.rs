//! A note in the margin: why, the source with the date on which it was checked, better wording.

use base::Sources;
use policy::{Level, PositiveKind, Report};

use crate::cite;

/// A note on one finding or one positive statement.
#[derive(Debug, Clone)]
pub(crate) struct Note {
    /// `1`, `2` … for findings, `a`, `b` … for what is good.
    pub(crate) sign: String,
    /// `required`, `requested`, `mentioned` or `fine`.
    pub(crate) class: &'static str,
    /// How strongly it is asked for, in words; empty for what is good.
    pub(crate) level: &'static str,
    /// A few words.
    pub(crate) title: String,
    /// One or two sentences.
    pub(crate) message: String,
    /// Words to use instead; empty means: leave it out.
    pub(crate) suggestion: String,
    /// Sources in short, with the date on which they were checked. Safe HTML.
    pub(crate) sources: String,
    /// The name of the rule; empty for what is good.
    pub(crate) rule: &'static str,
    /// The sign of an earlier note that says the same; then only what differs is shown.
    pub(crate) same_as: Option<String>,
}

impl Note {
    /// Whether it asks for a change.
    pub(crate) fn is_finding(&self) -> bool {
        !self.rule.is_empty()
    }
}

/// The class of the mark and the note.
pub(crate) const fn class_of(level: Level) -> &'static str {
    match level {
        Level::Required => "required",
        Level::Requested => "requested",
        Level::Mentioned => "mentioned",
    }
}

/// The sign of what a text says that helps: one letter for each kind, in the order in which the text says them.
pub(crate) fn letter(report: &Report, kind: PositiveKind) -> &'static str {
    const LETTERS: [&str; 4] = ["a", "b", "c", "d"];
    let mut kinds: Vec<PositiveKind> = Vec::new();
    for positive in &report.positives {
        if !kinds.contains(&positive.kind) {
            kinds.push(positive.kind);
        }
    }
    let place = kinds.iter().position(|known| *known == kind).unwrap_or(0);
    LETTERS.get(place).copied().unwrap_or("e")
}

/// The notes of a report: findings first, each with a note of its own, then what is good, each kind once;
/// both in order of place.
pub(crate) fn notes(report: &Report, sources: &Sources) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::with_capacity(report.findings.len() + report.positives.len());
    for (index, finding) in report.findings.iter().enumerate() {
        let same = notes
            .iter()
            .find(|note| note.rule == finding.rule && note.message == finding.message && note.same_as.is_none());
        let same_as = same.map(|note| note.sign.clone());
        let note = Note {
            sign: (index + 1).to_string(),
            class: class_of(finding.level),
            level: match finding.level {
                Level::Required => "required",
                Level::Requested => "asked for",
                Level::Mentioned => "mentioned",
            },
            title: title_of(finding.rule),
            message: finding.message.clone(),
            // What the earlier note says already need not be said again.
            suggestion: match same {
                Some(note) if note.suggestion == finding.suggestion => String::new(),
                _ => finding.suggestion.clone(),
            },
            sources: cite::short(finding.guidance.iter().filter_map(|key| sources.get(key).ok())),
            rule: finding.rule,
            same_as,
        };
        notes.push(note);
    }
    for positive in &report.positives {
        let sign = letter(report, positive.kind);
        if notes.iter().any(|note| note.sign == sign) {
            continue;
        }
        let (title, message) = praise(positive.kind);
        notes.push(Note {
            sign: sign.to_owned(),
            class: "fine",
            level: "",
            title: title.to_owned(),
            message: message.to_owned(),
            suggestion: String::new(),
            sources: String::new(),
            rule: "",
            same_as: None,
        });
    }
    notes
}

/// The title of the rule's own page.
fn title_of(rule: &str) -> String {
    policy::rule(rule).map(|rule| rule.title.clone()).unwrap_or_default()
}

const fn praise(kind: PositiveKind) -> (&'static str, &'static str) {
    match kind {
        PositiveKind::NoDocumentsNeeded => ("Good: no papers needed", "It says so. Many people would not dare to ask."),
        PositiveKind::PracticeAddressOrNoFixedAbode => {
            ("Good: no fixed address needed", "People without a safe address can still join.")
        }
        PositiveKind::ImmigrationStatusIrrelevant => {
            ("Good: status plays no part", "It takes away a fear that keeps people from care.")
        }
        PositiveKind::WillRegisterWithout => {
            ("Good: registered all the same", "It promises a way in for people who have nothing to show.")
        }
    }
}
