//! A document that has been checked, with what the shapes of a report need to know of it: how the
//! person named it, where words stand in the file as saved, what is passed over on purpose.

use std::collections::BTreeSet;

use base::{Date, Nation, Position, Span};
use documents::Document;
use policy::{Finding, Grade, Level, Report};

/// A checked document.
#[derive(Debug)]
pub(crate) struct Checked {
    /// As the person named it: a path, an address, or `-`.
    pub(crate) source: String,
    /// The text and its blocks.
    pub(crate) document: Document,
    /// What the check says; findings that are passed over are not in it.
    pub(crate) report: Report,
    /// Findings that are passed over on purpose.
    pub(crate) suppressed: Vec<Suppressed>,
    /// The lines of the file as saved, when it has lines: HTML and plain text do, PDF does not.
    pub(crate) lines: Option<Lines>,
}

/// A finding that is passed over on purpose.
#[derive(Debug, Clone)]
pub(crate) struct Suppressed {
    /// What would be said.
    pub(crate) finding: Finding,
    /// Why it is passed over.
    pub(crate) reason: String,
    /// The last day on which it is.
    pub(crate) until: Date,
    /// Whether the document itself says so, rather than a list beside it.
    pub(crate) in_source: bool,
}

/// A document that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unread {
    /// As the person named it.
    pub(crate) source: String,
    /// Why, and what to do.
    pub(crate) reason: String,
}

/// A stretch of a file as people see it. The end is behind the last character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// First character.
    pub(crate) start: Position,
    /// Behind the last character.
    pub(crate) end: Position,
}

impl Checked {
    /// Where a stretch of the text stands in the file as saved; nothing when the file has no lines.
    pub(crate) fn place_in_file(&self, span: Span) -> Option<Place> {
        let lines = self.lines.as_ref()?;
        // The last character may stand in another stretch of the file than the one behind it.
        let words = span.of(&self.document.text);
        let last = words.char_indices().next_back().map_or(span.start, |(at, _)| span.start + at);
        let start = lines.position(self.document.origin_of(span.start));
        let end = lines.position(self.document.origin_of(last));
        Some(Place { start, end: Position { line: end.line, column: end.column + usize::from(!words.is_empty()) } })
    }

    /// Where a stretch stands, for a person: in the file if it has lines, else in the extracted text.
    pub(crate) fn place(&self, span: Span) -> Place {
        self.place_in_file(span).unwrap_or_else(|| Place {
            start: self.document.position(span.start),
            end: self.document.position(span.end),
        })
    }

    /// The bytes of the file behind a stretch, when the file holds exactly the words of the text there:
    /// no markup within, no entities, no other encoding.
    pub(crate) fn verbatim_in_file(&self, span: Span) -> Option<Place> {
        let lines = self.lines.as_ref()?;
        let start = self.document.origin_of(span.start);
        let words = span.of(&self.document.text).as_bytes();
        let same = lines.bytes.get(start..start + words.len()).is_some_and(|bytes| bytes == words);
        if same { self.place_in_file(span) } else { None }
    }

    /// The exact words of a finding.
    pub(crate) fn quote(&self, finding: &Finding) -> &str {
        finding.span.of(&self.document.text)
    }
}

/// Where lines begin in a file, and how far its characters reach.
#[derive(Debug)]
pub(crate) struct Lines {
    bytes: Vec<u8>,
    starts: Vec<usize>,
}

impl Lines {
    /// The lines of a file.
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        let starts = std::iter::once(0).chain(memchr::memchr_iter(b'\n', &bytes).map(|at| at + 1)).collect();
        Self { bytes, starts }
    }

    /// The file itself.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Line and column of a byte, both from 1; the column counts characters. In an encoding other
    /// than UTF-8 each byte counts as one.
    pub(crate) fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.bytes.len());
        let line = self.starts.partition_point(|&start| start <= offset);
        let start = line.checked_sub(1).and_then(|index| self.starts.get(index)).copied().unwrap_or(0);
        let before = &self.bytes[start..offset];
        let characters = std::str::from_utf8(before).map_or(before.len(), |text| text.chars().count());
        Position { line: line.max(1), column: characters + 1 }
    }
}

/// Counts over all documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    /// Documents that were checked.
    pub(crate) documents: usize,
    /// Documents that could not be read.
    pub(crate) unread: Vec<Unread>,
    /// Findings by level: mentioned, requested, required.
    pub(crate) findings: [usize; 3],
    /// Documents by grade: no mention, clean, asks, demands.
    pub(crate) grades: [usize; 4],
    /// Findings that are passed over on purpose.
    pub(crate) suppressed: usize,
    /// Documents with at least one finding.
    pub(crate) with_findings: usize,
    /// The rules that found something, and the nations for which.
    pub(crate) rules: BTreeSet<(&'static str, Nation)>,
    /// The strongest finding.
    pub(crate) strongest: Option<Level>,
}

impl Totals {
    /// Counts a document.
    pub(crate) fn note(&mut self, checked: &Checked) {
        self.documents += 1;
        self.grades[match checked.report.grade {
            Grade::NoMention => 0,
            Grade::Clean => 1,
            Grade::Asks => 2,
            Grade::Demands => 3,
        }] += 1;
        for finding in &checked.report.findings {
            self.findings[match finding.level {
                Level::Mentioned => 0,
                Level::Requested => 1,
                Level::Required => 2,
            }] += 1;
        }
        self.rules.extend(checked.report.findings.iter().map(|finding| (finding.rule, checked.report.nation)));
        self.with_findings += usize::from(!checked.report.findings.is_empty());
        self.suppressed += checked.suppressed.len();
        self.strongest = self.strongest.max(checked.report.findings.iter().map(|finding| finding.level).max());
    }

    /// Adds what was counted elsewhere.
    pub(crate) fn add(&mut self, other: Self) {
        self.documents += other.documents;
        self.unread.extend(other.unread);
        self.findings.iter_mut().zip(other.findings).for_each(|(sum, more)| *sum += more);
        self.grades.iter_mut().zip(other.grades).for_each(|(sum, more)| *sum += more);
        self.suppressed += other.suppressed;
        self.rules.extend(other.rules);
        self.with_findings += other.with_findings;
        self.strongest = self.strongest.max(other.strongest);
    }

    /// All findings.
    pub(crate) fn all_findings(&self) -> usize {
        self.findings.iter().sum()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn positions_agree_with_those_of_plain_text(text in "[a-zé漢\n]{0,80}", at in 0_usize..200) {
            let offset = text.char_indices().map(|(at, _)| at).chain([text.len()]).nth(at % (text.chars().count() + 1)).unwrap_or(0);
            let lines = Lines::new(text.clone().into_bytes());
            prop_assert_eq!(lines.position(offset), base::line_and_column(&text, offset));
        }
    }

    #[test]
    fn a_place_in_html_is_that_of_the_file() {
        let file = "<html>\n<p>Bring <b>ID</b> &amp; a bill</p>";
        let document = Document {
            text: "Bring ID & a bill".into(),
            origin: vec![(0, 10), (6, 19), (8, 25), (10, 31)],
            ..Document::default()
        };
        let checked = Checked {
            source: "x.html".into(),
            document,
            report: Report {
                nation: base::Nation::England,
                grade: Grade::NoMention,
                summary: policy::Summary::default(),
                findings: Vec::new(),
                positives: Vec::new(),
            },
            suppressed: Vec::new(),
            lines: Some(Lines::new(file.into())),
        };
        let place = checked.place(Span::new(6, 17));
        assert_eq!(place.start, Position { line: 2, column: 13 });
        assert_eq!(place.end.line, 2);
        assert_eq!(&file.lines().nth(1).expect("two lines")[12..place.end.column - 1], "ID</b> &amp; a bill");
    }
}
