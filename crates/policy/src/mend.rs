//! The mended text: every sentence that a finding stands in is taken out, and the wording to use
//! instead is put in its place, once for each thing to say.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use base::{Nation, Span};
use documents::{BlockKind, Document, read_text};

use crate::report::{Finding, Kind, Level, Report};
use crate::rules::rule;
use crate::{Options, check};

/// A stretch of the mended text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Stands as it stood.
    Same(&'a str),
    /// Taken out.
    Removed(&'a str),
    /// Put in.
    Added(String),
}

/// The text with its changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mended<'a> {
    /// In order. Same and removed pieces together are the text as it was.
    pub pieces: Vec<Piece<'a>>,
}

impl Mended<'_> {
    /// The text after the changes.
    #[must_use]
    pub fn text(&self) -> String {
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Same(text) => text,
                Piece::Added(text) => text.as_str(),
                Piece::Removed(_) => "",
            })
            .collect()
    }

    /// Whether nothing had to change.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.pieces.iter().all(|piece| matches!(piece, Piece::Same(_)))
    }
}

/// Mends `document` by what `report` found in it. In Northern Ireland nothing is taken out, as the
/// law there may ask for papers: the report says what to add.
#[must_use]
pub fn mend<'a>(document: &'a Document, report: &Report) -> Mended<'a> {
    let text = document.text.as_str();
    let mut findings = report.findings.clone();
    loop {
        let mended = apply(text, &changes(document, report.nation, &findings));
        // Words that were taken for granted beside a demand may stand out once it is gone.
        let again = check(&read_text(&mended.text()), &Options { nation: report.nation });
        let left: Vec<Finding> = again
            .findings
            .into_iter()
            .filter(|finding| finding.kind != Kind::Other)
            .filter_map(|finding| {
                let words = finding.span.of(&mended.text()).to_owned();
                let start = text.find(&words)?;
                let span = Span::new(start, start + words.len());
                let known = findings.iter().any(|known| known.span.overlaps(span) && known.kind == finding.kind);
                (!known && !words.is_empty()).then_some(Finding { span, ..finding })
            })
            .collect();
        if left.is_empty() || report.nation == Nation::NorthernIreland {
            return mended;
        }
        findings.extend(left);
    }
}

fn apply<'a>(text: &'a str, changes: &[(Span, Vec<String>)]) -> Mended<'a> {
    let mut pieces = Vec::new();
    let mut said: BTreeSet<&str> = BTreeSet::new();
    let mut at = 0;
    for (span, wording) in changes {
        let span = whole_line(text, *span, at);
        if span.start < at {
            continue;
        }
        push(&mut pieces, Piece::Same(&text[at..span.start]));
        push(&mut pieces, Piece::Removed(span.of(text)));
        let fresh: Vec<&str> = wording.iter().map(String::as_str).filter(|sentence| said.insert(sentence)).collect();
        if !fresh.is_empty() {
            let line = if span.of(text).ends_with('\n') { "\n" } else { "" };
            push(&mut pieces, Piece::Added(format!("{}{line}", fresh.join(" "))));
        }
        at = span.end;
    }
    push(&mut pieces, Piece::Same(&text[at..]));
    Mended { pieces }
}

fn push<'a>(pieces: &mut Vec<Piece<'a>>, piece: Piece<'a>) {
    if !matches!(piece, Piece::Same("") | Piece::Removed("")) {
        pieces.push(piece);
    }
}

/// The places to change, each with the sentences to say there.
fn changes(document: &Document, nation: Nation, findings: &[Finding]) -> Vec<(Span, Vec<String>)> {
    if nation == Nation::NorthernIreland {
        return Vec::new();
    }
    let mut places: Vec<(Span, Vec<Kind>, Vec<&str>)> = Vec::new();
    let wrong = findings
        .iter()
        .filter(|finding| finding.rule != "no-way-without-papers" && finding.rule != "safe-surgery-yet-demands");
    for finding in wrong {
        let place = match places.iter_mut().find(|(span, ..)| span.overlaps(finding.span)) {
            Some(place) => {
                place.0 = Span::new(place.0.start.min(finding.span.start), place.0.end.max(finding.span.end));
                place
            }
            None => {
                places.push((finding.span, Vec::new(), Vec::new()));
                places.last_mut().expect("one was put in just now")
            }
        };
        if finding.kind == Kind::Other {
            place.2.push(&finding.suggestion);
        } else if !place.1.contains(&finding.kind) {
            place.1.push(finding.kind);
        }
    }
    for lead in emptied_leads(document, &places) {
        let kinds = places.iter().flat_map(|(_, kinds, _)| kinds.iter().copied()).take(1).collect();
        places.push((lead, kinds, Vec::new()));
    }
    places.sort_by_key(|(span, ..)| *span);
    // A page with several lists says it once for all kinds, at the first place.
    let mut all: Vec<Kind> = places.iter().flat_map(|(_, kinds, _)| kinds.iter().copied()).collect();
    all.sort_unstable();
    all.dedup();
    let mut first = true;
    places
        .into_iter()
        .map(|(span, kinds, other)| {
            let mut wording: Vec<String> = Vec::new();
            if !kinds.is_empty() && first {
                first = false;
                wording.push(wording_for(&all));
            }
            wording.extend(other.into_iter().map(str::to_owned));
            (span, wording)
        })
        .collect()
}

/// The lines that lead in to lists of which nothing is left: “Please bring:”.
fn emptied_leads(document: &Document, places: &[(Span, Vec<Kind>, Vec<&str>)]) -> Vec<Span> {
    let taken = |span: Span| places.iter().any(|(place, ..)| place.overlaps(span));
    let mut leads: Vec<usize> = document.blocks.iter().filter_map(|block| block.lead).collect();
    leads.dedup();
    leads
        .into_iter()
        .filter(|&lead| {
            let mut items = document.blocks.iter().filter(|block| block.lead == Some(lead));
            let line = &document.blocks[lead];
            !matches!(line.kind, BlockKind::Heading(_)) && !taken(line.span) && items.all(|item| taken(item.span))
        })
        .map(|lead| document.blocks[lead].span)
        .collect()
}

/// One sentence for all kinds that the page asked for.
fn wording_for(kinds: &[Kind]) -> String {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Wording {
        kinds: Vec<Kind>,
        say: String,
    }
    #[derive(serde::Deserialize)]
    struct File {
        wording: Vec<Wording>,
    }
    static WORDINGS: LazyLock<Vec<Wording>> = LazyLock::new(|| {
        let file: File = toml::from_str(include_str!("../../../knowledge/policy/mend.toml"))
            .expect("the wordings in the program were read by its tests");
        file.wording
    });
    WORDINGS
        .iter()
        .find(|wording| wording.kinds == kinds)
        .map(|wording| wording.say.clone())
        .or_else(|| rule("photo-id-required").map(|rule| rule.instead.clone()))
        .unwrap_or_default()
}

/// A bullet that is taken out goes with its mark and its line.
fn whole_line(text: &str, span: Span, floor: usize) -> Span {
    let line_start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let mark = &text[line_start..span.start];
    let rest = &text[span.end..];
    let line_end = rest.find('\n').map_or(rest.len(), |at| at + 1);
    let bullet = !mark.trim().is_empty() && mark.trim().chars().count() <= 5 && !mark.contains(char::is_alphabetic);
    if bullet && rest[..line_end].trim().is_empty() && line_start >= floor {
        Span::new(line_start, span.end + line_end)
    } else {
        span
    }
}

impl Level {
    /// The word for people.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Mentioned => "mentioned",
            Self::Requested => "requested",
            Self::Required => "required",
        }
    }
}
