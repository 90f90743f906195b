//! JUnit XML for build servers: a document is a suite, a finding is a failed case, and a document
//! without findings is one case that passes.

use std::fmt::Write as _;

use super::{Overview, Render, words};
use crate::checked::{Checked, Totals, Unread};

/// See above.
pub(super) struct Junit;

impl Render for Junit {
    fn head(&self, _overview: &Overview) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"careof\">\n".to_owned()
    }

    fn document(&self, checked: &Checked) -> String {
        let findings = &checked.report.findings;
        let source = escape(&checked.source);
        let tests = (findings.len() + checked.suppressed.len()).max(1);
        let mut out = format!(
            "  <testsuite name=\"{source}\" tests=\"{tests}\" failures=\"{}\" errors=\"0\" skipped=\"{}\">\n",
            findings.len(),
            checked.suppressed.len()
        );
        for finding in findings {
            let at = checked.place(finding.span).start;
            let instead = if finding.suggestion.is_empty() { "leave it out" } else { &finding.suggestion };
            let _ = write!(
                out,
                "    <testcase classname=\"{source}\" name=\"{} at {}:{}\">\n      <failure type=\"{}\" message=\"{}\">{}</failure>\n    </testcase>\n",
                escape(finding.rule),
                at.line,
                at.column,
                words::level(finding.level),
                escape(&finding.message),
                escape(&format!(
                    "{}:{}:{}\n“{}”\ninstead: {instead}",
                    checked.source,
                    at.line,
                    at.column,
                    checked.quote(finding)
                ))
            );
        }
        for passed in &checked.suppressed {
            let at = checked.place(passed.finding.span).start;
            let _ = write!(
                out,
                "    <testcase classname=\"{source}\" name=\"{} at {}:{}\">\n      <skipped message=\"{}\"/>\n    </testcase>\n",
                escape(passed.finding.rule),
                at.line,
                at.column,
                escape(&format!("passed over until {}: {}", passed.until, passed.reason))
            );
        }
        if findings.is_empty() && checked.suppressed.is_empty() {
            let _ = writeln!(out, "    <testcase classname=\"{source}\" name=\"nothing to mend\"/>");
        }
        out.push_str("  </testsuite>\n");
        out
    }

    fn unread(&self, unread: &Unread) -> String {
        let source = escape(&unread.source);
        format!(
            "  <testsuite name=\"{source}\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n    <testcase classname=\"{source}\" name=\"read\">\n      <error message=\"{}\"/>\n    </testcase>\n  </testsuite>\n",
            escape(&unread.reason)
        )
    }

    fn tail(&self, _totals: &Totals) -> String {
        "</testsuites>\n".to_owned()
    }
}

/// Text in XML, inside and outside of attributes. What XML cannot hold is replaced.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_replaced() {
        assert_eq!(escape("<a b=\"1\">&\u{0}\u{ffff}\n"), "&lt;a b=&quot;1&quot;&gt;&amp;\u{fffd}\u{fffd}&#10;");
    }
}
