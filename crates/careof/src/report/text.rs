//! For people: each finding with its words underlined, the reason, the source and what to write
//! instead; then one sentence for the document, and one line for all.

use std::collections::HashSet;
use std::fmt::Write as _;

use base::{Source, Span};
use policy::{Finding, Level};

use super::excerpt::Excerpt;
use super::words::{self, count};
use super::wrap::{hang, wrap};
use super::{Look, Render, date_in_words};
use crate::checked::{Checked, Totals};
use crate::rules;
use crate::term::{Ink, clean};

/// What was said of a document already.
#[derive(Default)]
struct Said {
    rules: HashSet<&'static str>,
    sources: Vec<&'static Source>,
}

/// See above.
pub(super) struct Text {
    look: Look,
}

impl Text {
    pub(super) fn new(look: Look) -> Self {
        Self { look }
    }

    /// Findings on the same words: their sentences, the words once, then what is to be known of each.
    fn group(&self, checked: &Checked, group: &[Finding], said: &mut Said) -> String {
        let paint = self.look.paint;
        let mut out = String::new();
        for finding in group {
            let (label, rule) = (words::level(finding.level), finding.rule);
            let first = format!("{label}[{rule}]: ");
            let shown =
                format!("{}{}: ", paint.ink(ink(finding.level), label), paint.ink(Ink::Faint, format!("[{rule}]")));
            out.push_str(&hang(&shown, &first, &clean(&finding.message), 4, self.look.width));
        }
        out.push_str(&self.words(checked, group));
        for finding in group {
            if group.len() > 1 {
                let _ = writeln!(out, "  {}", paint.ink(Ink::Faint, finding.rule));
            }
            self.notes(&mut out, finding, said);
        }
        out
    }

    fn words(&self, checked: &Checked, group: &[Finding]) -> String {
        let Some(first) = group.first() else { return String::new() };
        let place = checked.place(first.span).start;
        let mut at = format!("{}:{}:{}", checked.source, place.line, place.column);
        if !first.context.is_empty() {
            at.push_str("  ");
            at.push_str(&first.context.join(" › "));
        }
        let because: Vec<Span> = group.iter().flat_map(|finding| finding.because.iter().copied()).collect();
        let level = group.iter().map(|finding| finding.level).max().unwrap_or(first.level);
        let excerpt = Excerpt {
            above: &clean(&at).replace('\n', " "),
            text: &checked.document.text,
            span: first.span,
            because: &because,
            paint: self.look.paint,
            ink: ink(level),
            width: self.look.width,
        };
        excerpt.draw(|offset| checked.place(Span::new(offset, offset)).start.line)
    }

    /// Why and after whom, once for each rule of a document, and what to write instead.
    fn notes(&self, out: &mut String, finding: &Finding, said: &mut Said) {
        if said.rules.insert(finding.rule) {
            if let Some(why) = rules::why(finding.rule) {
                self.note(out, "why", &why);
            }
            let mut after = Vec::new();
            for source in rules::sources(finding.guidance.iter().copied()) {
                let known = said.sources.iter().position(|other| std::ptr::eq(*other, source));
                let number = known.unwrap_or_else(|| {
                    said.sources.push(source);
                    said.sources.len() - 1
                });
                after.push(format!("{} [{}]", source.publisher, number + 1));
            }
            if !after.is_empty() {
                self.note(out, "source", &after.join(", "));
            }
        }
        let instead = if finding.suggestion.is_empty() {
            "leave it out".to_owned()
        } else {
            format!("“{}”", finding.suggestion)
        };
        self.note(out, "instead", &instead);
    }

    fn note(&self, out: &mut String, name: &str, text: &str) {
        let first = format!("  {name:<8} ");
        let ink = if name == "instead" { Ink::Fine } else { Ink::Faint };
        let shown = format!("  {} ", self.look.paint.ink(ink, format!("{name:<8}")));
        out.push_str(&hang(&shown, &first, &clean(text), first.len(), self.look.width));
    }

    /// The sources that were named by number.
    fn footnotes(&self, sources: &[&Source]) -> String {
        let mut out = String::new();
        for (number, source) in sources.iter().enumerate() {
            let first = format!("  [{}] ", number + 1);
            let text = format!("{}, {}, checked {}", source.title, source.publisher, date_in_words(source.checked));
            out.push_str(&hang(&first, &first, &text, first.len(), self.look.width));
            let _ =
                writeln!(out, "{:indent$}{}", "", self.look.paint.ink(Ink::Faint, &source.url), indent = first.len());
        }
        out
    }

    /// What the whole document says, and what is good in it.
    fn whole(&self, checked: &Checked) -> String {
        let paint = self.look.paint;
        let report = &checked.report;
        let strongest = report.findings.iter().map(|finding| finding.level).max();
        let (sign, ink) = match strongest {
            Some(level) => ("●", ink(level)),
            None if report.grade == policy::Grade::NoMention => ("○", Ink::Faint),
            None => ("✓", Ink::Fine),
        };
        let mut out = format!("{} {}: ", paint.ink(ink, sign), paint.ink(Ink::Strong, clean(&checked.source)));
        out.push_str(words::grade(report));
        out.push('\n');
        let summary = &report.summary;
        let mut said = Vec::new();
        for (name, standing) in
            [("identity", summary.photo_id), ("address", summary.address), ("immigration", summary.immigration)]
        {
            if standing != policy::Standing::None {
                said.push(format!("{name} {}", words::standing(standing)));
            }
        }
        if !said.is_empty() {
            let _ = writeln!(out, "  Papers: {}.", said.join(", "));
        }
        let good: Vec<String> = summary.positive.iter().map(|&kind| words::positive(kind).to_owned()).collect();
        if !good.is_empty() {
            let but = if words::contradicts(report) { " So the text contradicts itself." } else { "" };
            for line in wrap(&format!("Good: it {}.{but}", words::list(&good)), self.look.width - 2) {
                let _ = writeln!(out, "  {line}");
            }
        }
        for passed in &checked.suppressed {
            let until = date_in_words(passed.until);
            let said = format!("Passed over until {until}: {} ({}).", passed.finding.rule, passed.reason);
            for line in wrap(&clean(&said), self.look.width - 2) {
                let _ = writeln!(out, "  {}", paint.ink(Ink::Faint, line));
            }
        }
        out
    }
}

impl Render for Text {
    fn document(&self, checked: &Checked) -> String {
        let nothing_to_say = checked.report.findings.is_empty();
        if nothing_to_say && !self.look.single {
            return String::new();
        }
        let mut out = String::new();
        let mut said = Said::default();
        for group in checked.report.findings.chunk_by(|one, next| one.span == next.span) {
            out.push_str(&self.group(checked, group, &mut said));
            out.push('\n');
        }
        out.push_str(&self.whole(checked));
        out.push_str(&self.footnotes(&said.sources));
        out.push('\n');
        out
    }

    fn tail(&self, totals: &Totals) -> String {
        let paint = self.look.paint;
        let [mentioned, requested, required] = totals.findings;
        let mut out = String::new();
        if totals.documents == 0 {
            out.push_str("Nothing was checked");
        } else if totals.all_findings() == 0 {
            let _ = write!(out, "{}", paint.ink(Ink::Fine, "Nothing to mend"));
            let _ = write!(out, " in {}", count(totals.documents, "document"));
        } else {
            let mut levels = Vec::new();
            for (number, level) in
                [(required, Level::Required), (requested, Level::Requested), (mentioned, Level::Mentioned)]
            {
                if number > 0 {
                    levels.push(paint.ink(ink(level), format!("{number} {}", words::level(level))).to_string());
                }
            }
            let found = paint.ink(Ink::Strong, count(totals.all_findings(), "finding"));
            let _ = write!(out, "{found} ({}) in ", levels.join(", "));
            if totals.documents == 1 {
                out.push_str("1 document");
            } else {
                let _ = write!(out, "{} of {}", totals.with_findings, count(totals.documents, "document"));
            }
        }
        if totals.suppressed > 0 {
            let _ = write!(out, ", {} passed over on purpose", totals.suppressed);
        }
        out.push('.');
        if !totals.unread.is_empty() {
            let _ = write!(out, " {} could not be read.", count(totals.unread.len(), "document"));
        }
        out.push('\n');
        if totals.all_findings() > 0 {
            let _ = writeln!(out, "{}", paint.ink(Ink::Faint, "More on a rule: careof explain RULE"));
        }
        out
    }
}

fn ink(level: Level) -> Ink {
    match level {
        Level::Required => Ink::Required,
        Level::Requested => Ink::Requested,
        Level::Mentioned => Ink::Mentioned,
    }
}
