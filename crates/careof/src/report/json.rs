//! JSON for programs. The shape is a promise to them: what is there stays, `version` counts changes.
//!
//! `start` and `end` are bytes of the extracted text (`--text` prints it), `line` and `column` its
//! lines and characters.

use policy::{Grade, Kind, Level, Summary};
use serde::Serialize;

use super::{Overview, Render};
use crate::checked::{Checked, Totals};

/// The version of the shape.
const VERSION: u32 = 1;

/// `{"version":1,"documents":[…]}`
pub(super) struct Json;

/// One object a line, each with its version.
pub(super) struct JsonLines;

#[derive(Serialize)]
struct Line<'a> {
    version: u32,
    #[serde(flatten)]
    document: Document<'a>,
}

#[derive(Serialize)]
struct Document<'a> {
    source: &'a str,
    nation: &'static str,
    grade: Grade,
    summary: &'a Summary,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Finding<'a> {
    rule: &'a str,
    kind: Kind,
    level: Level,
    quote: &'a str,
    start: usize,
    end: usize,
    line: usize,
    column: usize,
    context: String,
    message: &'a str,
    guidance: &'a [&'static str],
    suggestion: &'a str,
}

fn document(checked: &Checked) -> Document<'_> {
    let report = &checked.report;
    let finding = |finding: &'_ policy::Finding| -> (usize, usize) {
        let at = checked.document.position(finding.span.start);
        (at.line, at.column)
    };
    Document {
        source: &checked.source,
        nation: report.nation.key(),
        grade: report.grade,
        summary: &report.summary,
        findings: report
            .findings
            .iter()
            .map(|found| {
                let (line, column) = finding(found);
                Finding {
                    rule: found.rule,
                    kind: found.kind,
                    level: found.level,
                    quote: checked.quote(found),
                    start: found.span.start,
                    end: found.span.end,
                    line,
                    column,
                    context: found.context.join(" › "),
                    message: &found.message,
                    guidance: &found.guidance,
                    suggestion: &found.suggestion,
                }
            })
            .collect(),
    }
}

/// Text, numbers and lists of them always have a JSON form.
pub(super) fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("text and numbers have a JSON form")
}

impl Render for Json {
    fn head(&self, _overview: &Overview) -> String {
        format!("{{\"version\":{VERSION},\"documents\":[")
    }

    fn document(&self, checked: &Checked) -> String {
        format!("\n{}", to_json(&document(checked)))
    }

    fn between(&self) -> &'static str {
        ","
    }

    fn tail(&self, _totals: &Totals) -> String {
        "\n]}\n".to_owned()
    }
}

impl Render for JsonLines {
    fn document(&self, checked: &Checked) -> String {
        let mut line = to_json(&Line { version: VERSION, document: document(checked) });
        line.push('\n');
        line
    }
}
