//! The lines of a plain text: where their words stand, what mark they carry, what lies between them.

use super::marks::{Mark, lone_mark, mark};

/// A line with words on it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// Byte offset of `words` in the text.
    pub(super) start: usize,
    /// The line, trimmed, with its mark.
    pub(super) words: &'a str,
    /// Columns of white space in front.
    pub(super) indent: usize,
    /// Whether an empty line (or a ruled line, or the start of the text) stands before it.
    pub(super) gap: bool,
    /// A ruled line directly below, such as `=====`.
    pub(super) rule_below: Option<char>,
    /// The mark in front.
    pub(super) mark: Option<Mark>,
    /// Length of the mark and the space behind it.
    pub(super) mark_len: usize,
}

impl<'a> Line<'a> {
    /// The words behind the mark.
    pub(super) fn body(&self) -> &'a str {
        &self.words[self.mark_len..]
    }

    /// Where the body starts in the text.
    pub(super) fn body_start(&self) -> usize {
        self.start + self.mark_len
    }

    /// Length in characters, counted as far as it matters.
    pub(super) fn width(&self) -> usize {
        self.words.chars().take(500).count()
    }

    /// Whether the line ends as a sentence does.
    pub(super) fn ends_sentence(&self) -> bool {
        ends_sentence(self.words)
    }

    /// Whether it begins with a small letter, so that it goes on from the line before.
    pub(super) fn starts_small(&self) -> bool {
        self.words.starts_with(char::is_lowercase) && self.mark.is_none()
    }
}

/// Whether `words` end with a full stop, question or exclamation mark, behind which quotes and brackets may close.
pub(super) fn ends_sentence(words: &str) -> bool {
    words.trim_end_matches(['"', '”', '\'', '’', ')', ']', '»']).ends_with(['.', '!', '?', '…'])
}

/// Cuts `text` into the lines that have words.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut gap = true;
    let mut start = 0;
    // A bullet or number alone on its line, as copied pages have them: it belongs to the next words.
    let mut alone: Option<(Mark, usize, bool)> = None;
    for piece in text.split(['\n', '\r', '\u{c}', '\u{2028}', '\u{2029}']) {
        let words = piece.trim();
        let offset = start + (piece.len() - piece.trim_start().len());
        // The separators that are longer than a byte are counted by looking at the text again.
        start += piece.len();
        start += text[start..].chars().next().map_or(0, char::len_utf8);
        if words.is_empty() {
            gap |= !is_carriage_return_pair(text, start);
            continue;
        }
        if let Some(rule) = ruled(words) {
            if let Some(last) = lines.last_mut().filter(|_| !gap) {
                last.rule_below = Some(rule);
            }
            gap = true;
            continue;
        }
        let indent =
            piece[..piece.len() - piece.trim_start().len()].chars().map(|c| if c == '\t' { 4 } else { 1 }).sum();
        if let Some(mark) = lone_mark(words) {
            alone = Some((mark, indent, gap));
            continue;
        }
        let (mark, mark_len, indent, gap_before) = match (mark(words), alone.take()) {
            (Some((mark, len)), _) => (Some(mark), len, indent, gap),
            (None, Some((mark, indent, gap))) => (Some(mark), 0, indent, gap),
            (None, None) => (None, 0, indent, gap),
        };
        lines.push(Line { start: offset, words, indent, gap: gap_before, rule_below: None, mark, mark_len });
        gap = false;
    }
    lines
}

/// Whether the empty piece that ended just before `start` is only the inside of a `\r\n`.
fn is_carriage_return_pair(text: &str, start: usize) -> bool {
    start >= 2 && &text.as_bytes()[start - 2..start] == b"\r\n"
}

/// The character of a line that is drawn from it alone: `=====`, `-----`, `* * *`.
fn ruled(words: &str) -> Option<char> {
    let first = words.chars().next()?;
    let drawn = matches!(first, '=' | '-' | '_' | '*' | '~' | '#' | '–' | '—' | '─' | '═' | '.' | '+');
    let count = words.chars().filter(|c| !c.is_whitespace()).count();
    (drawn && count >= 3 && words.chars().all(|c| c == first || c.is_whitespace())).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_know_their_place_and_their_gaps() {
        let text = "One\r\n=====\r\n\r\n  - two\r\nthree\u{2028}four\rfive";
        let found = lines(text);
        assert_eq!(found.iter().map(Line::body).collect::<Vec<_>>(), ["One", "two", "three", "four", "five"]);
        assert_eq!(found.iter().map(|line| line.gap).collect::<Vec<_>>(), [true, true, false, false, false]);
        assert_eq!(found[0].rule_below, Some('='));
        assert_eq!(found[1].indent, 2);
        for line in found {
            assert!(text[line.start..].starts_with(line.words));
        }
    }
}
