//! Puts the words of a page into the text of the document: white space folded, entities decoded, and
//! for every stretch that is copied as it stands, where it came from.

use htmlize::Context as Escapes;

use super::Reader;

/// An ordinary byte.
const PLAIN: u8 = 0;
/// A blank.
const BLANK: u8 = 1;
/// White space other than a single blank, or a byte that wants a closer look.
const LOOK: u8 = 2;

const CLASSES: [u8; 256] = {
    let mut classes = [PLAIN; 256];
    let mut byte = 0;
    while byte < 0x20 {
        classes[byte] = LOOK;
        byte += 1;
    }
    classes[b' ' as usize] = BLANK;
    classes[b'&' as usize] = LOOK;
    classes[0x7f] = LOOK;
    // First bytes of no-break space and soft hyphen, of the blanks U+2000 and up, and of U+FEFF.
    classes[0xc2] = LOOK;
    classes[0xe2] = LOOK;
    classes[0xe3] = LOOK;
    classes[0xef] = LOOK;
    classes
};

/// The longest entity name is 31 letters.
const LONGEST_ENTITY: usize = 40;

impl Reader<'_> {
    /// Adds the text between two offsets of the page. `verbatim` leaves entities as they are.
    pub(super) fn words(&mut self, start: usize, end: usize, verbatim: bool) {
        let bytes = self.source.as_bytes();
        let mut at = start;
        while at < end {
            let run = at;
            // A run is copied whole: plain bytes, and single blanks between them.
            loop {
                match CLASSES[usize::from(bytes[at])] {
                    PLAIN => at += 1,
                    BLANK if at > run && at + 1 < end && CLASSES[usize::from(bytes[at + 1])] == PLAIN => at += 2,
                    LOOK if is_ordinary(&bytes[at..end]) => at += 2,
                    _ => break,
                }
                if at >= end {
                    break;
                }
            }
            let stop = at.min(end);
            if stop > run {
                self.copy(run, stop);
                at = stop;
                continue;
            }
            at += self.special(at, end, verbatim);
        }
    }

    /// Handles the byte at `at`, which is no plain text; gives how many bytes it took.
    fn special(&mut self, at: usize, end: usize, verbatim: bool) -> usize {
        let rest = &self.source.as_bytes()[at..end];
        match rest[0] {
            b'\n' if self.keeps_lines() => {
                self.line_break();
                1
            }
            b' ' | b'\t' | b'\n' | b'\r' | 0x0c => {
                self.space = true;
                1
            }
            b'&' if !verbatim => self.entity(at, end),
            b'&' => {
                self.copy(at, at + 1);
                1
            }
            0xc2 => {
                // No-break space is a blank; soft hyphen is nothing.
                if rest[1] == 0xa0 {
                    self.space = true;
                }
                2
            }
            0xe2 => {
                if !is_zero_width(rest) {
                    self.space = true;
                }
                3
            }
            0xe3 => {
                self.space = true;
                3
            }
            0xef => 3,
            // Other control characters are not shown.
            _ => 1,
        }
    }

    fn entity(&mut self, at: usize, end: usize) -> usize {
        let bytes = self.source.as_bytes();
        let limit = end.min(at + LONGEST_ENTITY);
        let mut stop = at + 1;
        while stop < limit && (bytes[stop].is_ascii_alphanumeric() || (stop == at + 1 && bytes[stop] == b'#')) {
            stop += 1;
        }
        if stop < end && bytes[stop] == b';' {
            stop += 1;
        }
        let raw = &self.source[at..stop];
        match raw {
            "&nbsp;" | "&#160;" | "&ensp;" | "&emsp;" | "&thinsp;" => self.space = true,
            "&amp;" => self.insert("&", at),
            "&shy;" | "&zwnj;" | "&zwj;" | "&#8203;" => {}
            _ => {
                let decoded = htmlize::unescape_in(raw, Escapes::General);
                if decoded == raw {
                    self.copy(at, stop);
                } else {
                    self.insert(&decoded, at);
                }
            }
        }
        stop - at
    }

    /// Copies a stretch of the page as it stands.
    #[inline]
    fn copy(&mut self, start: usize, end: usize) {
        self.before_words();
        let here = self.text.len();
        // A stretch that goes on where the last one ended needs no new pair.
        if self.origin.last().is_none_or(|&(text, page)| here - text != start.wrapping_sub(page)) {
            self.origin.push((here, start));
        }
        self.text.push_str(&self.source[start..end]);
    }

    /// Adds words that stand otherwise in the page, at `at`.
    fn insert(&mut self, words: &str, at: usize) {
        let words = words.trim_matches(['\u{200b}', '\u{feff}']);
        if words.chars().all(char::is_whitespace) {
            self.space |= !words.is_empty();
            return;
        }
        self.before_words();
        self.origin.push((self.text.len(), at));
        self.text.extend(words.chars().filter(|c| !c.is_control()));
    }
}

/// Whether a byte that wants a closer look begins an ordinary character: `’`, `–`, `£`, `é`.
#[inline]
fn is_ordinary(rest: &[u8]) -> bool {
    match *rest {
        [0xc2, second, ..] => !matches!(second, 0xa0 | 0xad | 0x80..=0x9f),
        [0xe2, 0x80, third, ..] => !(matches!(third, 0x80..=0x8b | 0xa8..=0xaf)),
        [0xe2, 0x81, third, ..] => !matches!(third, 0x9f | 0xa0),
        [0xe2, ..] => true,
        [0xe3, 0x80, 0x80, ..] => false,
        [0xe3, ..] => true,
        [0xef, 0xbb, 0xbf, ..] => false,
        [0xef, ..] => true,
        _ => false,
    }
}

/// Zero-width space and word joiner, which stand inside words; direction marks of no width.
fn is_zero_width(rest: &[u8]) -> bool {
    matches!(*rest, [0xe2, 0x80, 0x8b | 0xaa..=0xae, ..] | [0xe2, 0x81, 0xa0, ..])
}
