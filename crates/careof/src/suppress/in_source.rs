//! Findings that a page itself asks to pass over:
//!
//! ```html
//! <!-- careof-ignore photo-id-required until 2027-01-31: kept as it was for the record -->
//! ```
//!
//! The comment speaks of the paragraph that it stands in or before; before a heading, of the whole
//! section. Without a rule, a date in the future and a reason it has no effect but a warning.

use base::{Date, Span};
use documents::{BlockKind, Document};
use memchr::memmem;

use crate::checked::{Checked, Suppressed};
use crate::report::date_in_words;
use crate::rules;

/// What begins such a comment, behind `<!--`.
const WORD: &str = "careof-ignore";
/// A longer comment is not one of ours.
const LONGEST: usize = 1000;

/// A comment that is in order.
#[derive(Debug, PartialEq, Eq)]
struct Note {
    rules: Vec<&'static str>,
    until: Date,
    reason: String,
    /// Where it stands in the file.
    file: Span,
}

/// Takes out of the report what the page asks to pass over; gives back warnings.
pub(super) fn apply(checked: &mut Checked, today: Date) -> Vec<String> {
    let Some(lines) = &checked.lines else { return Vec::new() };
    let mut warnings = Vec::new();
    let mut notes = Vec::new();
    for (file, words) in comments(lines.bytes()) {
        match parse(&words, file, today) {
            Ok(note) => notes.push(note),
            Err(trouble) => {
                let line = lines.position(file.start).line;
                warnings.push(format!("{}:{line}: {trouble}", checked.source));
            }
        }
    }
    for note in notes {
        let scope = scope(&checked.document, note.file);
        let findings = std::mem::take(&mut checked.report.findings);
        for finding in findings {
            let meant = note.rules.contains(&finding.rule) && scope.iter().any(|span| span.overlaps(finding.span));
            if meant {
                let (reason, until) = (note.reason.clone(), note.until);
                checked.suppressed.push(Suppressed { finding, reason, until, in_source: true });
            } else {
                checked.report.findings.push(finding);
            }
        }
    }
    warnings
}

/// The comments of ours in a file: where they stand, and their words behind `careof-ignore`.
fn comments(file: &[u8]) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    for at in memmem::find_iter(file, b"<!--") {
        let inside = &file[at + 4..file.len().min(at + 4 + LONGEST)];
        let Some(end) = memmem::find(inside, b"-->") else { continue };
        let Ok(words) = std::str::from_utf8(&inside[..end]) else { continue };
        if let Some(words) = words.trim().strip_prefix(WORD) {
            found.push((Span::new(at, at + 4 + end + 3), words.trim().to_owned()));
        }
    }
    found
}

/// `RULE, RULE until DATE: reason`
fn parse(words: &str, file: Span, today: Date) -> Result<Note, String> {
    let form = format!("write <!-- {WORD} RULE until 2027-01-31: reason -->");
    let (what, reason) = words.split_once(':').unwrap_or((words, ""));
    let (names, until) =
        what.split_once(" until ").ok_or_else(|| format!("passing over a finding needs an end; {form}"))?;
    let until: Date = until.trim().parse().map_err(|_| format!("“{}” is not a date; {form}", until.trim()))?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(format!("passing over a finding needs a reason; {form}"));
    }
    let mut rules = Vec::new();
    for name in names.split([',', ' ']).filter(|name| !name.is_empty()) {
        rules.push(rules::find(name).map_err(|near| format!("there is no rule “{name}”{near}"))?.name);
    }
    if rules.is_empty() {
        return Err(format!("it is not said which rule to pass over; {form}"));
    }
    if until < today {
        return Err(format!(
            "passing over {} ended on {}; mend the page, or give a new date and reason",
            rules.join(" and "),
            date_in_words(until)
        ));
    }
    Ok(Note { rules, until, reason: reason.to_owned(), file })
}

/// What a comment speaks of, in the text of the document.
fn scope(document: &Document, comment: Span) -> Vec<Span> {
    let place = |span: Span| Span::new(document.origin_of(span.start), document.origin_of(span.end));
    let blocks = &document.blocks;
    // In plain text the comment is a paragraph itself.
    let is_comment = |index: usize| comment.contains(place(blocks[index].span));
    let around = (0..blocks.len()).find(|&index| {
        let block = place(blocks[index].span);
        !is_comment(index) && block.start < comment.start && comment.end <= block.end
    });
    let first = around.or_else(|| {
        (0..blocks.len())
            .find(|&index| !is_comment(index) && document.origin_of(blocks[index].span.start) >= comment.end)
    });
    let Some(first) = first else { return Vec::new() };
    let mut scope = vec![blocks[first].span];
    if matches!(blocks[first].kind, BlockKind::Heading(_)) {
        scope.extend(blocks.iter().filter(|block| block.headings.contains(&first)).map(|block| block.span));
    }
    scope
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn read(words: &str) -> Result<Note, String> {
        parse(words, Span::new(0, 1), date(2026, 11, 21))
    }

    #[test]
    fn a_comment_needs_a_rule_an_end_and_a_reason() {
        let note =
            read("photo-id-required, address-required until 2027-01-31: kept: for the record").expect("in order");
        assert_eq!(note.rules, ["photo-id-required", "address-required"]);
        assert_eq!(note.reason, "kept: for the record");
        for (words, trouble) in [
            ("photo-id-required: for the record", "needs an end"),
            ("photo-id-required until 2027-01-31", "needs a reason"),
            ("photo-id-required until 2027-01-31:  ", "needs a reason"),
            ("photo-id-required until soon: x", "not a date"),
            ("photo-idrequired until 2027-01-31: x", "did you mean photo-id-required"),
            (" until 2027-01-31: x", "which rule"),
            ("photo-id-required until 2026-11-20: x", "ended on 20 November 2026"),
        ] {
            let said = read(words).expect_err(words);
            assert!(said.contains(trouble), "{words}: {said}");
        }
        assert!(read("photo-id-required until 2026-11-21: its last day").is_ok());
    }

    #[test]
    fn a_comment_speaks_of_its_paragraph_or_of_the_section_below() {
        let html = "<h2>One</h2><p>a</p><!-- careof-ignore x --><p>b</p><p>c <!-- careof-ignore y --> d</p>\
                    <!-- careof-ignore z --><h2>Two</h2><p>e</p><ul><li>f</li></ul><h2>Three</h2><p>g</p>";
        let document = documents::read_html(html, &documents::Limits::default()).expect("a page");
        let spoken_of: Vec<Vec<&str>> = comments(html.as_bytes())
            .into_iter()
            .map(|(file, _)| scope(&document, file).iter().map(|span| span.of(&document.text).trim()).collect())
            .collect();
        assert_eq!(spoken_of, [vec!["b"], vec!["c d"], vec!["Two", "e", "f"]]);
    }
}
