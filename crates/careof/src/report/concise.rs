//! One line for each finding: `path:line:column: level[rule] message`.

use super::{Render, words};
use crate::checked::{Checked, Totals};
use crate::term::clean;

/// See above.
pub(super) struct Concise;

impl Render for Concise {
    fn document(&self, checked: &Checked) -> String {
        let mut out = String::new();
        for finding in &checked.report.findings {
            let at = checked.place(finding.span).start;
            let line = format!(
                "{}:{}:{}: {}[{}] {}",
                checked.source,
                at.line,
                at.column,
                words::level(finding.level),
                finding.rule,
                finding.message
            );
            out.push_str(&clean(&line).replace('\n', " "));
            out.push('\n');
        }
        out
    }

    fn tail(&self, totals: &Totals) -> String {
        let findings = words::count(totals.all_findings(), "finding");
        format!("{findings} in {}\n", words::count(totals.documents, "document"))
    }
}
