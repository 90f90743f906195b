//! The text that was checked, with its structure kept and the findings marked in place; beside
//! each stretch the notes that belong to it.
//!
//! The page is a list of *stretches*: a heading, a paragraph, a whole list or table. Each holds
//! words as HTML and the notes on them, in reading order, so that a screen reader and a narrow
//! screen meet a note just behind the words that it is about.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use base::Span;
use documents::{Document, Region};
use policy::{Level, Report};

use super::note::{Note, class_of, letter};
use super::structure;
use crate::cite::escape;

/// Words as HTML, and the notes on them.
#[derive(Debug, Default)]
pub(crate) struct Stretch {
    /// The words, marked. Safe HTML.
    pub(crate) words: String,
    /// Notes on these words.
    pub(crate) notes: Vec<Note>,
}

/// Marks the text. `notes` are all notes of the report.
pub(crate) fn stretches(document: &Document, report: &Report, notes: Vec<Note>) -> Vec<Stretch> {
    let text = Marked::new(document, report);
    let (mut at_home, homeless) = text.sorted(notes);
    let mut done: Vec<Stretch> = Vec::new();
    let shown = text.shown();
    for (kind, run) in structure::runs(document, &shown) {
        let words = structure::html(document, run, kind, &|index, html| text.write_words(index, html));
        let mine: Vec<Note> = run.iter().flat_map(|index| at_home.remove(index).unwrap_or_default()).collect();
        match done.last_mut() {
            Some(last) if mine.is_empty() && last.notes.is_empty() => last.words.push_str(&words),
            _ => done.push(Stretch { words, notes: mine }),
        }
    }
    // A note whose words lie in no block still has to be read.
    if !homeless.is_empty() {
        done.push(Stretch { words: String::new(), notes: homeless });
    }
    done
}

/// One finding or positive statement, as a stretch to mark.
struct Mark {
    span: Span,
    because: Vec<Span>,
    class: &'static str,
    /// The strongest of several that overlap gives the colour.
    rank: u8,
    /// The sign that links to the note.
    sign: String,
    /// Whether the note leads back here: several statements of one kind share a note.
    is_first: bool,
    /// The block in which it ends.
    last_block: usize,
}

/// A document with its marks.
struct Marked<'a> {
    document: &'a Document,
    marks: Vec<Mark>,
    /// For each block, the marks that touch it.
    touching: Vec<Vec<usize>>,
}

impl<'a> Marked<'a> {
    fn new(document: &'a Document, report: &Report) -> Self {
        let findings = report.findings.iter().enumerate().map(|(index, finding)| Mark {
            span: finding.span,
            because: finding.because.clone(),
            class: class_of(finding.level),
            rank: match finding.level {
                Level::Required => 4,
                Level::Requested => 3,
                Level::Mentioned => 2,
            },
            sign: (index + 1).to_string(),
            is_first: true,
            last_block: usize::MAX,
        });
        let mut known = Vec::new();
        let positives = report.positives.iter().map(|positive| {
            let is_first = !known.contains(&positive.kind);
            known.push(positive.kind);
            Mark {
                span: positive.span,
                because: Vec::new(),
                class: "fine",
                rank: 1,
                sign: letter(report, positive.kind).to_owned(),
                is_first,
                last_block: usize::MAX,
            }
        });
        let mut marks: Vec<Mark> = findings.chain(positives).collect();
        let touching = structure::touching(document, marks.iter().map(|mark| mark.span));
        for (block, touched) in touching.iter().enumerate() {
            for &mark in touched {
                marks[mark].last_block = block;
            }
        }
        Self { document, marks, touching }
    }

    /// The blocks that are shown: what the page is about, and whatever carries a mark.
    fn shown(&self) -> Vec<usize> {
        let is_shown = |index: &usize| {
            let block = &self.document.blocks[*index];
            let about = block.region == Region::Content && !self.document.words(block).trim().is_empty();
            about || !self.touching[*index].is_empty()
        };
        (0..self.document.blocks.len()).filter(is_shown).collect()
    }

    /// The notes by the block in which their words begin, and those whose words lie in no block.
    fn sorted(&self, notes: Vec<Note>) -> (BTreeMap<usize, Vec<Note>>, Vec<Note>) {
        let mut homes: BTreeMap<&str, usize> = BTreeMap::new();
        for (block, touched) in self.touching.iter().enumerate() {
            for &mark in touched {
                homes.entry(&self.marks[mark].sign).or_insert(block);
            }
        }
        let (mut at_home, mut homeless): (BTreeMap<usize, Vec<Note>>, Vec<Note>) = Default::default();
        for note in notes {
            match homes.get(note.sign.as_str()) {
                Some(&block) => at_home.entry(block).or_default().push(note),
                None => homeless.push(note),
            }
        }
        (at_home, homeless)
    }

    /// The words of a block, cut wherever a mark begins or ends.
    fn write_words(&self, index: usize, html: &mut String) {
        let block = &self.document.blocks[index];
        let here: Vec<&Mark> = self.touching[index].iter().map(|&mark| &self.marks[mark]).collect();
        let mut cuts = BTreeSet::from([block.span.start, block.span.end]);
        for mark in &here {
            for span in mark.because.iter().chain([&mark.span]) {
                cuts.extend([span.start, span.end].map(|at| at.clamp(block.span.start, block.span.end)));
            }
        }
        let cuts: Vec<usize> = cuts.into_iter().collect();
        let mut open: Vec<&str> = Vec::new();
        for pair in cuts.windows(2) {
            let piece = Span::new(pair[0], pair[1]);
            let over: Vec<&Mark> = here.iter().copied().filter(|mark| mark.span.contains(piece)).collect();
            let signs: Vec<&str> = over.iter().map(|mark| mark.sign.as_str()).collect();
            if signs != open {
                if !open.is_empty() {
                    html.push_str("</mark>");
                }
                if let Some(strongest) = over.iter().max_by_key(|mark| mark.rank) {
                    let _ = write!(html, "<mark class=\"{}\">", strongest.class);
                }
                open = signs;
            }
            let ends_here = |mark: &&&Mark| mark.last_block == index && mark.span.end.min(block.span.end) == piece.end;
            let signs: String = over.iter().filter(ends_here).map(|mark| sign(mark)).collect();
            let decided = over.iter().any(|mark| mark.because.iter().any(|why| why.contains(piece)));
            write_piece(piece.of(&self.document.text), decided, &signs, html);
        }
        if !open.is_empty() {
            html.push_str("</mark>");
        }
    }
}

/// Words of one manner: bold when they decided; the last word and the signs stay on one line.
fn write_piece(text: &str, decided: bool, signs: &str, html: &mut String) {
    let words = |text: &str| if decided { format!("<b>{}</b>", escape(text)) } else { escape(text) };
    if signs.is_empty() {
        html.push_str(&words(text));
        return;
    }
    let (before, last) = text.split_at(text.trim_end().rfind(char::is_whitespace).map_or(0, |at| at + 1));
    if !before.is_empty() {
        html.push_str(&words(before));
    }
    let _ = write!(html, "<span class=\"end\">{}{signs}</span>", words(last));
}

/// The sign at the end of marked words that leads to their note.
fn sign(mark: &Mark) -> String {
    let sign = &mark.sign;
    let id = if mark.is_first { format!(" id=\"words-{sign}\"") } else { String::new() };
    format!("<a class=\"ref\"{id} href=\"#note-{sign}\" aria-label=\"note {sign}\">{sign}</a>")
}

#[cfg(test)]
mod tests {
    use base::Nation;
    use policy::Options;
    use proptest::prelude::*;

    use super::*;
    use crate::check::note::notes;

    fn marked(text: &str) -> (Document, String) {
        let document = documents::read_text(text);
        let report = policy::check(&document, &Options { nation: Nation::England });
        let notes = notes(&report, policy::sources());
        let html = stretches(&document, &report, notes).into_iter().map(|stretch| stretch.words).collect();
        (document, html)
    }

    /// The words between the tags, without the signs of notes.
    fn words(html: &str) -> String {
        let mut words = String::new();
        let mut rest = html;
        while let Some((before, tag)) = rest.split_once('<') {
            words.push_str(before);
            let (tag, after) = tag.split_once('>').expect("every tag ends");
            rest =
                if tag.starts_with("a class=\"ref\"") { after.split_once("</a>").expect("it ends").1 } else { after };
            if !matches!(tag.split(' ').next(), Some("mark" | "/mark" | "b" | "/b" | "span" | "/span" | "a")) {
                words.push(' ');
            }
        }
        words.push_str(rest);
        let words = words.replace("&#39;", "'").replace("&quot;", "\"");
        words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    }

    fn single(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Every tag that opens is closed, in order.
    fn is_balanced(html: &str) -> bool {
        let mut open: Vec<&str> = Vec::new();
        for tag in html.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
            match tag.strip_prefix('/') {
                Some(name) => {
                    if open.pop() != Some(name) {
                        return false;
                    }
                }
                None => open.push(tag.split(' ').next().unwrap_or(tag)),
            }
        }
        open.is_empty()
    }

    /// Pieces of pages, so that findings of all kinds come up beside arbitrary signs.
    fn page() -> impl Strategy<Value = String> {
        let sentence = prop_oneof![
            Just("You must bring photo ID to register. ".to_owned()),
            Just("Please bring a utility bill & your visa. ".to_owned()),
            Just("You do not need any documents to register. ".to_owned()),
            Just("If you have no fixed address use ours. ".to_owned()),
            Just("\n- ".to_owned()),
            Just("\n\n".to_owned()),
            Just("\n1. Passport\n2. <b>Bill</b>\n".to_owned()),
            Just("What to bring:\n".to_owned()),
            "[a-zé<>&\"'👋 .:*-]{0,12}",
        ];
        proptest::collection::vec(sentence, 0..14).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn marking_changes_no_word_and_leaves_no_tag_open(text in page()) {
            let (document, html) = marked(&text);
            let blocks: Vec<&str> = document.blocks.iter().map(|block| document.words(block)).collect();
            prop_assert_eq!(single(&words(&html)), single(&blocks.join(" ")));
            prop_assert!(is_balanced(&html), "{}", html);
        }
    }

    #[test]
    fn two_findings_on_the_same_words_share_one_mark() {
        let (_, html) = marked("You must bring photo ID and a utility bill to register.");
        assert_eq!(html.matches("<mark").count(), 1, "{html}");
        assert!(html.contains("href=\"#note-1\"") && html.contains("href=\"#note-2\""), "{html}");
    }
}
