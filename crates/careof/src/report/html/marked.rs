//! The text of a document, paragraph by paragraph, with marks in it and notes beside it.

use std::fmt::Write as _;

use base::Span;
use documents::{Block, BlockKind, Region};
use policy::Finding;

use super::escape;
use crate::checked::Checked;
use crate::report::words;

/// So many paragraphs around one with a finding are open; more are folded away.
const AROUND: usize = 3;

/// The text with its notes.
pub(super) fn page(checked: &Checked, id: &str) -> String {
    let blocks = &checked.document.blocks;
    let findings = &checked.report.findings;
    let noted: Vec<bool> =
        blocks.iter().map(|block| findings.iter().any(|found| ends_in(found, block, blocks))).collect();
    let shown = |index: usize| {
        let block = &blocks[index];
        noted[index] || findings.iter().any(|found| found.span.overlaps(block.span)) || block.region == Region::Content
    };
    let near = |index: usize| {
        let from = index.saturating_sub(AROUND);
        noted.iter().skip(from).take(index - from + AROUND + 1).any(|&noted| noted)
    };
    let mut out = String::from("<div class=\"page\">\n");
    let mut folded: Vec<usize> = Vec::new();
    let visible: Vec<usize> = (0..blocks.len()).filter(|&index| shown(index)).collect();
    // A short document is shown whole.
    let fold = visible.len() > 40;
    for index in visible {
        if fold && !near(index) {
            folded.push(index);
            continue;
        }
        unfold(checked, &mut folded, id, &mut out);
        row(checked, index, id, &mut out);
    }
    unfold(checked, &mut folded, id, &mut out);
    out.push_str("</div>\n");
    out
}

fn unfold(checked: &Checked, folded: &mut Vec<usize>, id: &str, out: &mut String) {
    if folded.is_empty() {
        return;
    }
    let _ = writeln!(out, "<details><summary>{} without findings</summary>", words::count(folded.len(), "paragraph"));
    for index in folded.drain(..) {
        row(checked, index, id, out);
    }
    out.push_str("</details>\n");
}

/// A paragraph and the notes to it.
fn row(checked: &Checked, index: usize, id: &str, out: &mut String) {
    let document = &checked.document;
    let block = &document.blocks[index];
    let class = match block.kind {
        BlockKind::Heading(_) => "heading",
        BlockKind::ListItem { .. } => "item",
        BlockKind::Cell { header: true, .. } | BlockKind::Term => "term",
        BlockKind::Cell { .. } => "cell",
        BlockKind::Definition => "definition",
        BlockKind::Field { .. } => "field",
        BlockKind::Paragraph => "paragraph",
    };
    let _ = write!(out, "<div class=\"row\"><p class=\"{class}\" dir=\"auto\">");
    let findings = &checked.report.findings;
    marked(&document.text, block, findings, id, out);
    out.push_str("</p>");
    let notes: Vec<usize> =
        (0..findings.len()).filter(|&number| ends_in(&findings[number], block, &document.blocks)).collect();
    if !notes.is_empty() {
        out.push_str("<div class=\"notes\">");
        for number in notes {
            note(checked, number, id, out);
        }
        out.push_str("</div>");
    }
    out.push_str("</div>\n");
}

/// Whether the note to a finding stands beside this block: the last one that it touches.
fn ends_in(finding: &Finding, block: &Block, blocks: &[Block]) -> bool {
    finding.span.overlaps(block.span)
        && !blocks.iter().any(|other| other.span.start > block.span.start && other.span.overlaps(finding.span))
}

/// The words of a block: cut wherever a finding or one of its deciding words begins or ends.
fn marked(text: &str, block: &Block, findings: &[Finding], id: &str, out: &mut String) {
    let inside: Vec<(usize, &Finding)> =
        findings.iter().enumerate().filter(|(_, found)| found.span.overlaps(block.span)).collect();
    let mut cuts = vec![block.span.start, block.span.end];
    for (_, found) in &inside {
        for span in found.because.iter().chain([&found.span]) {
            cuts.extend([span.start, span.end].into_iter().filter(|&at| block.span.start < at && at < block.span.end));
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    for pair in cuts.windows(2) {
        let piece = Span::new(pair[0], pair[1]);
        let words = escape(piece.of(text));
        let here = || inside.iter().filter(|(_, found)| found.span.contains(piece));
        match here().map(|(_, found)| found.level).max() {
            None => out.push_str(&words),
            Some(level) => {
                let decides = here().any(|(_, found)| found.because.iter().any(|span| span.contains(piece)));
                let words = if decides { format!("<b>{words}</b>") } else { words };
                let _ = write!(out, "<mark class=\"{}\">{words}</mark>", words::level(level));
            }
        }
        for (number, found) in &inside {
            if found.span.end == piece.end {
                let number = number + 1;
                let _ = write!(out, "<sup><a href=\"#{id}-{number}\">{number}</a></sup>");
            }
        }
    }
}

fn note(checked: &Checked, index: usize, id: &str, out: &mut String) {
    let finding = &checked.report.findings[index];
    let number = index + 1;
    let place = checked.place(finding.span).start;
    let _ = write!(
        out,
        "<aside class=\"note {level}\" id=\"{id}-{number}\"><p><b>{number} · {message}</b></p><p class=\"facts\">{level} · {rule} · line {line}</p>",
        level = words::level(finding.level),
        message = escape(&finding.message),
        rule = escape(finding.rule),
        line = place.line,
    );
    if finding.suggestion.is_empty() {
        out.push_str("<p>Leave it out.</p>");
    } else {
        let _ = write!(out, "<p>Write instead:</p><q dir=\"auto\">{}</q>", escape(&finding.suggestion));
    }
    let _ = write!(out, "<p class=\"facts\"><a href=\"#rule-{0}\">Why, and after whom</a></p>", escape(finding.rule));
    out.push_str("</aside>");
}

#[cfg(test)]
mod tests {
    use policy::{Kind, Level};

    use super::*;

    fn finding(span: Span, because: Vec<Span>, level: Level) -> Finding {
        Finding {
            rule: "a-rule",
            kind: Kind::PhotoId,
            level,
            span,
            because,
            context: Vec::new(),
            message: "It asks.".into(),
            guidance: Vec::new(),
            suggestion: String::new(),
        }
    }

    #[test]
    fn findings_that_overlap_are_cut_into_pieces_and_no_word_is_lost() {
        let document = documents::read_text("Bring <photo> ID & a bill today.");
        let text = &document.text;
        let findings = [
            finding(Span::new(0, 16), vec![Span::new(0, 5)], Level::Requested),
            finding(Span::new(6, 25), Vec::new(), Level::Required),
        ];
        let mut out = String::new();
        marked(text, &document.blocks[0], &findings, "d", &mut out);
        assert_eq!(
            out,
            "<mark class=\"requested\"><b>Bring</b></mark><mark class=\"requested\"> </mark>\
             <mark class=\"required\">&lt;photo&gt; ID</mark><sup><a href=\"#d-1\">1</a></sup>\
             <mark class=\"required\"> &amp; a bill</mark><sup><a href=\"#d-2\">2</a></sup> today."
        );
    }
}
