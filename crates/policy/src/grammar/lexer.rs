//! Text → tokens with their classes, and tokens → sentences.

use base::Span;

use crate::hash::{hash_word, join};
use crate::words::{Classes, Words};

/// A word, phrase, number or mark.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) span: Span,
    pub(crate) classes: Classes,
    /// The hash of its words in lower case, for words.
    pub(crate) hash: u64,
    pub(crate) shape: Shape,
}

/// What a token looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Word,
    Number,
    Comma,
    Semicolon,
    Colon,
    Dash,
    Slash,
    Open,
    Close,
    Question,
    /// Full stop, exclamation mark, wide gap: the end of a sentence.
    Stop,
    Other,
}

impl Token {
    pub(crate) const fn is(&self, classes: Classes) -> bool {
        self.classes & classes != 0
    }

    pub(crate) const fn is_word(&self) -> bool {
        matches!(self.shape, Shape::Word)
    }
}

/// One word before phrases are put together.
struct Raw {
    span: Span,
    /// Place of the lower-case word in the arena.
    word: (u32, u32),
    hash: u64,
    shape: Shape,
}

/// Turns text into tokens, reusing its buffers from call to call.
#[derive(Default)]
pub(crate) struct Lexer {
    arena: Vec<u8>,
    raw: Vec<Raw>,
}

impl Lexer {
    /// Appends the tokens of `text`, which starts at byte `offset` of its document.
    pub(crate) fn tokens(&mut self, words: &Words, text: &str, offset: usize, out: &mut Vec<Token>) {
        self.split(text);
        let mut at = 0;
        while let Some(raw) = self.raw.get(at) {
            let (mut taken, mut classes, mut hash) = (1, 0, raw.hash);
            if raw.shape == Shape::Word {
                let rest = &self.raw[at + 1..];
                let next = |index: usize| rest.get(index).filter(|raw| raw.shape == Shape::Word).map(|raw| raw.hash);
                (classes, taken) = words.longest(raw.hash, next);
                hash = rest[..taken - 1].iter().fold(hash, |hash, raw| join(hash, raw.hash));
                if classes == 0 {
                    let word = &self.arena[raw.word.0 as usize..raw.word.1 as usize];
                    if let Some(stem) = word.strip_suffix(b"'s") {
                        (classes, _) = words.longest(hash_word(stem), |_| None);
                    } else if word.ends_with(b"n't") {
                        classes = crate::words::NO;
                    }
                }
            }
            let end = self.raw[at + taken - 1].span.end;
            out.push(Token { span: Span::new(offset + raw.span.start, offset + end), classes, hash, shape: raw.shape });
            at += taken;
        }
    }

    fn split(&mut self, text: &str) {
        self.arena.clear();
        self.raw.clear();
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let byte = bytes[at];
            if is_word_byte(byte) {
                at = self.word(text, at);
                continue;
            }
            let mut width = 1;
            let shape = match byte {
                b' ' | b'\t' | b'\n' | b'\r' => {
                    let gap = bytes[at..].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
                    width = gap.max(1);
                    if gap >= 3 || byte == b'\t' { Some(Shape::Stop) } else { None }
                }
                b',' => Some(Shape::Comma),
                b';' => Some(Shape::Semicolon),
                b':' => Some(Shape::Colon),
                b'/' => Some(Shape::Slash),
                b'(' | b'[' => Some(Shape::Open),
                b')' | b']' => Some(Shape::Close),
                b'?' => Some(Shape::Question),
                b'.' | b'!' => {
                    let stops = bytes[at..].iter().take_while(|byte| matches!(byte, b'.' | b'!' | b'_')).count();
                    width = stops;
                    self.stop(bytes, at, stops).then_some(Shape::Stop)
                }
                b'|' => Some(Shape::Stop),
                b'-' => bytes.get(at.wrapping_sub(1)).is_none_or(|before| *before == b' ').then_some(Shape::Dash),
                _ => Some(Shape::Other),
            };
            if let Some(shape) = shape {
                self.raw.push(Raw { span: Span::new(at, at + width), word: (0, 0), hash: 0, shape });
            }
            at += width;
        }
    }

    /// Reads a word, from a word byte; dashes and curly quotes count as marks though they are not ASCII.
    fn word(&mut self, text: &str, start: usize) -> usize {
        let bytes = text.as_bytes();
        let from = arena_len(&self.arena);
        let mut at = start;
        let mut number = true;
        while at < bytes.len() {
            let byte = bytes[at];
            if byte.is_ascii_alphanumeric() {
                let run = bytes[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
                let copied = self.arena.len();
                self.arena.extend_from_slice(&bytes[at..at + run]);
                number &= self.arena[copied..].iter().all(u8::is_ascii_digit);
                self.arena[copied..].make_ascii_lowercase();
                at += run;
            } else if byte == b'\'' && at > start && bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic) {
                self.arena.push(b'\'');
                at += 1;
            } else if byte.is_ascii() {
                break;
            } else {
                let Some(char) = text[at..].chars().next() else { break };
                match char {
                    '’' | 'ʼ' | '‘'
                        if at > start && bytes.get(at + char.len_utf8()).is_some_and(u8::is_ascii_alphabetic) =>
                    {
                        self.arena.push(b'\'');
                    }
                    _ if char.is_alphanumeric() => {
                        number = false;
                        for lower in char.to_lowercase() {
                            self.arena.extend_from_slice(lower.encode_utf8(&mut [0; 4]).as_bytes());
                        }
                    }
                    _ => break,
                }
                at += char.len_utf8();
            }
        }
        if at == start {
            return self.mark(text, start);
        }
        let shape = if number { Shape::Number } else { Shape::Word };
        let hash = hash_word(&self.arena[from as usize..]);
        self.raw.push(Raw { span: Span::new(start, at), word: (from, arena_len(&self.arena)), hash, shape });
        at
    }

    /// A mark outside ASCII.
    fn mark(&mut self, text: &str, start: usize) -> usize {
        let Some(char) = text[start..].chars().next() else { return start + 1 };
        let end = start + char.len_utf8();
        let shape = match char {
            '–' | '—' | '―' => Some(Shape::Dash),
            '…' => Some(Shape::Stop),
            '\u{a0}' | '\u{ad}' | '\u{200b}' | '’' | '‘' | '“' | '”' => None,
            '•' | '·' | '▪' | '●' | '◦' | '☐' | '☑' | '✓' | '✔' | '★' => Some(Shape::Stop),
            _ => Some(Shape::Other),
        };
        if let Some(shape) = shape {
            self.raw.push(Raw { span: Span::new(start, end), word: (0, 0), hash: 0, shape });
        }
        end
    }

    /// Whether the full stop at `at` ends a sentence. Abbreviations and initials do not.
    fn stop(&self, bytes: &[u8], at: usize, stops: usize) -> bool {
        if bytes[at] == b'!' || stops > 3 {
            return true;
        }
        let next = bytes.get(at + stops);
        if next.is_some_and(|byte| {
            !byte.is_ascii_whitespace() && !matches!(byte, b'"' | b')' | b'\'' | b'*') && byte.is_ascii()
        }) {
            return false;
        }
        let Some(last) = self.raw.last().filter(|raw| raw.span.end == at && raw.shape == Shape::Word) else {
            return true;
        };
        let word = &self.arena[last.word.0 as usize..last.word.1 as usize];
        let goes_on = bytes[at + stops..]
            .iter()
            .find(|byte| !byte.is_ascii_whitespace())
            .is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        match word {
            b"dr" | b"mr" | b"mrs" | b"ms" | b"prof" | b"st" | b"rev" => false,
            b"e" | b"g" | b"i" | b"eg" | b"ie" | b"etc" | b"approx" | b"no" | b"tel" | b"inc" | b"nos" | b"min"
            | b"max" | b"vs" => !goes_on,
            _ => !(word.len() == 1 && goes_on),
        }
    }
}

fn arena_len(arena: &[u8]) -> u32 {
    u32::try_from(arena.len()).expect("a block is shorter than 4 GB: readers cap documents far below")
}

const fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

/// Cuts tokens into sentences: ranges of indices, each with its closing mark. Ranges without a word
/// are left out.
pub(crate) fn sentences(tokens: &[Token], from: usize) -> impl Iterator<Item = (usize, usize)> {
    let mut start = from;
    (from..tokens.len()).filter_map(move |at| {
        let ends = matches!(tokens[at].shape, Shape::Stop | Shape::Question) || at + 1 == tokens.len();
        if !ends {
            return None;
        }
        let range = (start, at + 1);
        start = at + 1;
        tokens[range.0..range.1].iter().any(|token| matches!(token.shape, Shape::Word | Shape::Number)).then_some(range)
    })
}
