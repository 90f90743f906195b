//! One page that stands alone: no scripts, nothing from elsewhere, to read on a screen, to print or to
//! send. The text of each document stands at the left with its findings marked, and beside each
//! paragraph the notes to it.

mod marked;

use std::fmt::Write as _;

use base::Date;
use policy::{Grade, Standing};

use super::words::{self, count};
use super::{Overview, Render, date_in_words};
use crate::checked::{Checked, Totals, Unread};
use crate::rules;

/// See above.
pub(super) struct Html {
    pub(super) today: Date,
}

const STYLE: &str = include_str!("html/style.css");
const MARK: &str = r#"<svg viewBox="0 0 32 32" width="34" height="34" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true"><path d="M4 15 16 4.5 28 15v12.5H4z"/><path d="M14 19.2a3.4 3.4 0 1 0 0 4.6M19 26.5 21.8 16" stroke-width="2.2"/></svg>"#;

impl Render for Html {
    fn gathers(&self) -> bool {
        true
    }

    fn head(&self, overview: &Overview) -> String {
        let mut out = format!(
            "<!doctype html>\n<html lang=\"en-GB\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
             <title>Registration check, {date}</title>\n<style>\n{STYLE}</style>\n\
             <header><div class=\"wrap\"><span class=\"brand\">{MARK}careof</span><span>Registration check · {date}</span></div></header>\n\
             <main class=\"wrap\">\n",
            date = date_in_words(self.today)
        );
        let _ = writeln!(out, "<h1>{}</h1>", headline(&overview.totals));
        if overview.rows.len() > 1 {
            out.push_str(&table(overview));
        }
        out
    }

    fn document(&self, checked: &Checked) -> String {
        let report = &checked.report;
        let id = anchor(&checked.source);
        let mut out = format!("<section id=\"{id}\">\n<h2>{}</h2>\n", escape(&checked.source));
        let class = grade_class(report.grade);
        let _ = writeln!(out, "<p class=\"grade {class}\">{}</p>", words::grade(report));
        let summary = &report.summary;
        let _ = writeln!(
            out,
            "<p class=\"facts\">Read by the rules of {}. Identity: {}. Address: {}. Immigration: {}.</p>",
            report.nation.name(),
            words::standing(summary.photo_id),
            words::standing(summary.address),
            words::standing(summary.immigration)
        );
        let good: Vec<String> = summary.positive.iter().map(|&kind| words::positive(kind).to_owned()).collect();
        if !good.is_empty() {
            let but = if words::contradicts(report) { " So the text contradicts itself." } else { "" };
            let _ = writeln!(out, "<p class=\"facts fine\">Good: it {}.{but}</p>", words::list(&good));
        }
        for passed in &checked.suppressed {
            let _ = writeln!(
                out,
                "<p class=\"facts\">Passed over until {}: <code>{}</code> ({}).</p>",
                date_in_words(passed.until),
                escape(passed.finding.rule),
                escape(&passed.reason)
            );
        }
        let text = marked::page(checked, &id);
        if report.findings.is_empty() {
            let _ = writeln!(out, "<details><summary>The text</summary>\n{text}</details>");
        } else {
            out.push_str(&text);
        }
        out.push_str("</section>\n");
        out
    }

    fn unread(&self, unread: &Unread) -> String {
        format!(
            "<section>\n<h2>{}</h2>\n<p class=\"grade asks\">Not read: {}</p>\n</section>\n",
            escape(&unread.source),
            escape(&unread.reason)
        )
    }

    fn tail(&self, totals: &Totals) -> String {
        let mut out = rules_behind(totals);
        out.push_str(
            "</main>\n<footer><div class=\"wrap\">Made by careof on the machine of whoever checked; nothing was sent \
             anywhere. It reads words, it is no legal advice: the sources of each rule say what holds, and when that \
             was last looked up.</div></footer>\n</html>\n",
        );
        out
    }
}

/// Each rule that found something, once, with why and its sources.
fn rules_behind(totals: &Totals) -> String {
    let found: Vec<_> = totals.rules.iter().filter_map(|&(name, nation)| Some((policy::rule(name)?, nation))).collect();
    if found.is_empty() {
        return String::new();
    }
    let mut out = String::from("<section class=\"rules\">\n<h2>Why, and after whom</h2>\n");
    for (rule, nation) in found {
        let _ = write!(out, "<article id=\"rule-{}\"><h3>{}</h3>", rule.name, escape(&rule.title));
        let _ = write!(out, "<p class=\"facts\">{} · {}</p>", rule.name, nation.name());
        for paragraph in rules::paragraphs(&rule.why) {
            let _ = write!(out, "<p>{}</p>", escape(&paragraph));
        }
        out.push_str("<ul>");
        for source in rules::sources_of(rule, nation) {
            let title = escape(&source.title);
            let title = if source.url.starts_with("https://") || source.url.starts_with("http://") {
                format!("<a href=\"{}\" rel=\"noreferrer\">{title}</a>", escape(&source.url))
            } else {
                title
            };
            let _ = write!(
                out,
                "<li>{title}, {}, checked {}</li>",
                escape(&source.publisher),
                date_in_words(source.checked)
            );
        }
        out.push_str("</ul></article>\n");
    }
    out.push_str("</section>\n");
    out
}

fn headline(totals: &Totals) -> String {
    let documents = count(totals.documents, "document");
    if totals.all_findings() == 0 {
        return format!("Nothing to mend in {documents}.");
    }
    let things = count(totals.all_findings(), "thing");
    if totals.documents == 1 {
        format!("{things} to mend.")
    } else {
        format!("{things} to mend in {} of {documents}.", totals.with_findings)
    }
}

fn table(overview: &Overview) -> String {
    let mut out = String::from(
        "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Document<th scope=\"col\">Grade<th scope=\"col\">Identity\
         <th scope=\"col\">Address<th scope=\"col\">Immigration<th scope=\"col\" class=\"number\">Findings</tr></thead>\n<tbody>\n",
    );
    for row in &overview.rows {
        let cell = |standing: Standing| {
            let class = match standing {
                Standing::Required => "required",
                Standing::Requested | Standing::Mentioned => "requested",
                Standing::NotNeeded => "fine",
                Standing::None => "none",
            };
            format!("<td class=\"{class}\">{}", words::standing(standing))
        };
        let _ = writeln!(
            out,
            "<tr><th scope=\"row\"><a href=\"#{}\">{}</a><td>{}{}{}{}<td class=\"number\">{}</tr>",
            anchor(&row.source),
            escape(&row.source),
            words::grade_short(row.grade),
            cell(row.summary.photo_id),
            cell(row.summary.address),
            cell(row.summary.immigration),
            row.findings
        );
    }
    out.push_str("</tbody></table></div>\n");
    out
}

fn grade_class(grade: Grade) -> &'static str {
    match grade {
        Grade::Demands => "demands",
        Grade::Asks => "asks",
        Grade::Clean => "clean",
        Grade::NoMention => "none",
    }
}

/// A name for a place on the page, the same each time: letters and figures stay, all else is a dash.
fn anchor(source: &str) -> String {
    let plain: String = source.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    format!("d-{}", plain.trim_matches('-'))
}

/// Text in HTML, inside and outside of attributes.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\0' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
