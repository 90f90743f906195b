//! The text as the readers want it: digits of every script as 0-9, all dashes and spaces alike, nothing invisible.

use std::ops::Range;

/// A text beside its plain form, and the way back.
pub(super) struct Plain {
    /// The plain form.
    pub(super) text: String,
    /// The same in small letters; every byte stands where it stands in `text`.
    pub(super) small: String,
    /// For each byte of the plain form, where its letter starts in the original.
    starts: Vec<usize>,
    length: usize,
}

impl Plain {
    pub(super) fn new(original: &str) -> Self {
        let mut text = String::with_capacity(original.len());
        let mut starts = Vec::with_capacity(original.len());
        for (at, letter) in original.char_indices() {
            let Some(letter) = plain(letter) else { continue };
            text.push(letter);
            starts.resize(text.len(), at);
        }
        let small = text.chars().map(small).collect();
        Self { text, small, starts, length: original.len() }
    }

    /// A place in the plain form as one in the original.
    pub(super) fn original(&self, at: &Range<usize>) -> Range<usize> {
        let place = |byte: usize| self.starts.get(byte).copied().unwrap_or(self.length);
        place(at.start)..place(at.end)
    }

    /// Up to `most` bytes before a place, in small letters.
    pub(super) fn before(&self, at: usize, most: usize) -> &str {
        let mut from = at.saturating_sub(most);
        while !self.small.is_char_boundary(from) {
            from += 1;
        }
        &self.small[from..at]
    }

    /// Up to `most` bytes behind a place, in small letters.
    pub(super) fn behind(&self, at: usize, most: usize) -> &str {
        let mut to = (at + most).min(self.small.len());
        while !self.small.is_char_boundary(to) {
            to -= 1;
        }
        &self.small[at..to]
    }
}

/// A small letter of the same length, or the letter as it is.
fn small(letter: char) -> char {
    let mut lower = letter.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) if one.len_utf8() == letter.len_utf8() => one,
        _ => letter,
    }
}

fn plain(letter: char) -> Option<char> {
    Some(match letter {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {
            return None;
        }
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' | '\t' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '－' => '-',
        '’' | '‘' | 'ʼ' | '＇' => '\'',
        '＠' => '@',
        '．' => '.',
        '＋' => '+',
        '／' => '/',
        _ => digit(letter).unwrap_or(letter),
    })
}

/// Digits in which people write numbers, as 0-9.
fn digit(letter: char) -> Option<char> {
    const ZEROS: [char; 12] = ['٠', '۰', '߀', '०', '০', '੦', '૦', '௦', '๐', '０', '𝟎', '𝟘'];
    ZEROS.iter().find_map(|&zero| {
        let value = (letter as u32).checked_sub(zero as u32).filter(|&value| value < 10)?;
        char::from_digit(value, 10)
    })
}
