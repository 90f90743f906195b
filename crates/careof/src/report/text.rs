//! For people: each finding with its words underlined, the reason, the source and what to write
//! instead; then one sentence for the document, and one line for all.

use std::collections::HashSet;
use std::fmt::Write as _;

use base::Span;
use policy::{Finding, Level};

use super::excerpt::Excerpt;
use super::words::{self, count};
use super::wrap::{hang, wrap};
use super::{Look, Render, date_in_words};
use crate::checked::{Checked, Totals};
use crate::rules;
use crate::term::{Ink, clean};

/// See above.
pub(super) struct Text {
    look: Look,
}

impl Text {
    pub(super) fn new(look: Look) -> Self {
        Self { look }
    }

    /// Findings on the same words: their sentences, the words once, then what is to be known of each.
    fn group(&self, checked: &Checked, group: &[Finding], spoken_of: &mut HashSet<&'static str>) -> String {
        let paint = self.look.paint;
        let mut out = String::new();
        for finding in group {
            let (label, rule) = (words::level(finding.level), finding.rule);
            let first = format!("{label}[{rule}]: ");
            let shown =
                format!("{}{}: ", paint.ink(ink(finding.level), label), paint.ink(Ink::Faint, format!("[{rule}]")));
            let width = self.look.width.max(first.len() + 40);
            out.push_str(&hang(&shown, &first, &clean(&finding.message), width));
        }
        out.push_str(&self.words(checked, group));
        for finding in group {
            let name = if group.len() > 1 { finding.rule } else { "" };
            self.notes(&mut out, checked, finding, name, spoken_of.insert(finding.rule));
        }
        out
    }

    fn words(&self, checked: &Checked, group: &[Finding]) -> String {
        let Some(first) = group.first() else { return String::new() };
        let paint = self.look.paint;
        let place = checked.place(first.span).start;
        let mut at = format!("{}:{}:{}", checked.source, place.line, place.column);
        if !first.context.is_empty() {
            at.push_str("  ");
            at.push_str(&first.context.join(" › "));
        }
        let mut out = format!("{}\n", paint.ink(Ink::Faint, format!("  ╭ {}", clean(&at.replace('\n', " ")))));
        let because: Vec<Span> = group.iter().flat_map(|finding| finding.because.iter().copied()).collect();
        let level = group.iter().map(|finding| finding.level).max().unwrap_or(first.level);
        let excerpt = Excerpt {
            text: &checked.document.text,
            span: first.span,
            because: &because,
            paint,
            ink: ink(level),
            width: self.look.width,
        };
        out.push_str(&excerpt.draw(|offset| checked.place(Span::new(offset, offset)).start.line));
        out
    }

    fn notes(&self, out: &mut String, checked: &Checked, finding: &Finding, name: &str, first_of_its_rule: bool) {
        if first_of_its_rule {
            if let Some(why) = rules::why(finding.rule, checked.report.nation) {
                self.note(out, "why", &why);
            }
            for source in rules::sources(&finding.guidance) {
                let said = format!("{}, {}, checked {}", source.title, source.publisher, date_in_words(source.checked));
                self.note(out, "source", &said);
                let _ = writeln!(out, "           {}", self.look.paint.ink(Ink::Faint, &source.url));
            }
        }
        let _ = name;
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
        out.push_str(&hang(&shown, &first, &clean(text), self.look.width));
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
        out.push_str(words::grade(report.grade, report.findings.len()));
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
            let demands = report.grade == policy::Grade::Demands;
            let but = if demands { " So the page contradicts itself." } else { "" };
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
        let mut spoken_of = HashSet::new();
        for group in checked.report.findings.chunk_by(|one, next| one.span == next.span) {
            out.push_str(&self.group(checked, group, &mut spoken_of));
            out.push('\n');
        }
        out.push_str(&self.whole(checked));
        out.push('\n');
        out
    }

    fn tail(&self, totals: &Totals) -> String {
        let paint = self.look.paint;
        let [mentioned, requested, required] = totals.findings;
        let mut out = String::new();
        if totals.all_findings() == 0 {
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
