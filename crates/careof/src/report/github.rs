//! Annotations of GitHub Actions: workflow commands on standard output.

use policy::Level;

use super::{Render, words};
use crate::checked::{Checked, Unread};

/// See above.
pub(super) struct Github;

impl Render for Github {
    fn document(&self, checked: &Checked) -> String {
        let mut out = String::new();
        for finding in &checked.report.findings {
            let command = match finding.level {
                Level::Required => "error",
                Level::Requested => "warning",
                Level::Mentioned => "notice",
            };
            let place = checked
                .place_in_file(finding.span)
                .map(|place| {
                    let (start, end) = (place.start, place.end);
                    // Columns only count when both ends stand on one line.
                    let columns = if start.line == end.line {
                        format!(",col={},endColumn={}", start.column, end.column)
                    } else {
                        String::new()
                    };
                    format!(",line={},endLine={}{columns}", start.line, end.line)
                })
                .unwrap_or_default();
            let instead = if finding.suggestion.is_empty() {
                "Leave it out.".to_owned()
            } else {
                format!("Write instead: “{}”", finding.suggestion)
            };
            let message = format!("{}\n“{}”\n{instead}", finding.message, checked.quote(finding));
            let title = format!("{}: {}", words::level(finding.level), finding.rule);
            out.push_str(&format!(
                "::{command} file={}{place},title={}::{}\n",
                property(&checked.source),
                property(&title),
                data(&message)
            ));
        }
        out
    }

    fn unread(&self, unread: &Unread) -> String {
        format!("::error file={},title=not read::{}\n", property(&unread.source), data(&unread.reason))
    }
}

/// What stands behind the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A value in front of it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strangers_words_cannot_become_a_command_of_their_own() {
        assert_eq!(data("a\n::error::b\r%"), "a%0A::error::b%0D%25");
        assert_eq!(property("a,b:c"), "a%2Cb%3Ac");
    }
}
