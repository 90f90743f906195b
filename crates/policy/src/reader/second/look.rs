//! What the second reader looks at in a sentence and around it: each thing is a feature with a name and learnt weights.

use base::Nation;

use super::names::{act_name, block_name, nature_name, shape_name, tag, telling};
use super::{Second, Sight};
use crate::grammar::act::Act;
use crate::grammar::lexer::Token;
use crate::reader::Reader;
use crate::sentences::Sentence;
use crate::weigh::{Features, Piece, piece};
use crate::words::{Classes, ELSEWHERE, ELSEWHERE_TOLD, JOIN, JOIN_US};

/// Adds a feature whose name has these parts; those in quotes are hashed when the program is made.
macro_rules! note {
    ($to:expr, $($part:tt),+) => { $to.add(&[$(note!(@part $part)),+]) };
    (@part $text:literal) => { const { piece($text) } };
    (@part $piece:tt) => { $piece };
}

const NONE: Piece<'static> = piece("none");

/// Up to how many words from the papers a word is looked at for itself.
const NEAR: usize = 8;

impl Reader<'_> {
    /// Where the grammar sees papers of this kind.
    pub(super) fn named(&self, sight: &Sight<'_>, kind: Piece<'_>, second: &Second, to: &mut impl Features) {
        let sentence = &self.text.sentences[sight.index];
        let tokens = self.text.words(sentence);
        let own = sight.own.map_or(NONE, |(act, _)| act_name(act));
        let block = block_name(self.document.blocks[sentence.block].kind);
        note!(to, "own=", own);
        note!(to, "kind=", kind);
        note!(to, "own&kind=", own, kind);
        if let Some((_, nature)) = sight.own {
            let nature = nature_name(nature);
            note!(to, "nature=", nature);
        }
        let act_or_none = |act: Option<Act>| act.map_or(NONE, act_name);
        let (alone, put) = sight.raw.map_or((NONE, NONE), |(alone, put)| (act_name(alone), act_or_none(put)));
        note!(to, "alone=", alone);
        note!(to, "put=", put);
        note!(to, "alone&put=", alone, put);
        if sight.elsewhere {
            note!(to, "elsewhere");
            note!(to, "elsewhere&put=", put);
        }
        self.purposes(sight.index, put, to);
        note!(to, "block=", block);
        note!(to, "block&own=", block, own);
        let lead = act_or_none(self.lead(sentence.block, sight.index).map(|reading| reading.act));
        note!(to, "lead=", lead);
        note!(to, "lead&own=", lead, own);
        if self.nation == Nation::NorthernIreland {
            note!(to, "nation=ni");
        }
        let (first, last) = sight.mention.map_or((usize::MAX, usize::MAX), |mention| (mention.first, mention.last));
        for (at, token) in tokens.iter().enumerate() {
            let (side, side_class) = match at {
                _ if first == usize::MAX => const { (piece("x:"), piece("x.")) },
                _ if at < first => const { (piece("l:"), piece("l.")) },
                _ if at > last => const { (piece("r:"), piece("r.")) },
                _ => const { (piece("m:"), piece("m.")) },
            };
            for class in telling(token.classes) {
                note!(to, side_class, class);
                if at == 0 {
                    note!(to, "first.", class);
                }
            }
            let distance = if at < first { first - at } else { at.saturating_sub(last) };
            if token.is_word() {
                let word = second.word(at, token);
                note!(to, kind, word);
                if distance > 0 && distance <= NEAR {
                    note!(to, side, word);
                }
            } else {
                let shape = shape_name(token.shape);
                note!(to, side_class, shape);
            }
        }
    }

    /// Words of a purpose, by where they stand.
    fn purposes(&self, index: usize, put: Piece<'_>, to: &mut impl Features) {
        const PURPOSES: [(Classes, Piece<'static>); 4] = [
            (ELSEWHERE, piece("other")),
            (ELSEWHERE_TOLD, piece("told")),
            (JOIN_US, piece("join-us")),
            (JOIN, piece("join")),
        ];
        let sentence = &self.text.sentences[index];
        let block = &self.document.blocks[sentence.block];
        let mut place = |place: Piece<'_>, flags: Classes| {
            for (class, name) in PURPOSES {
                if flags & class != 0 {
                    note!(to, place, name);
                    note!(to, place, name, put);
                }
            }
        };
        place(const { piece("for.own=") }, sentence.flags);
        let (first, _) = self.text.of_block[sentence.block];
        let before = self.text.sentences[first..index].iter().fold(0, |flags, sentence| flags | sentence.flags);
        place(const { piece("for.block=") }, before);
        if let Some(&heading) = block.headings.last() {
            place(const { piece("for.heading=") }, self.text.block_flags(heading));
        }
        place(const { piece("for.title=") }, self.text.sentences.first().map_or(0, |sentence| sentence.flags));
        let floor = block.headings.last().map_or(0, |heading| heading + 1);
        let near = (floor..sentence.block).rev().take(3).fold(0, |flags, at| flags | self.text.block_flags(at));
        place(const { piece("for.near=") }, near);
    }

    /// Where the grammar sees none of a kind: what is the same for all three kinds, each with weights of its own.
    pub(super) fn unseen(&self, sight: &Sight<'_>, kind: Piece<'_>, second: &Second, to: &mut impl Features) {
        const MARK: Piece<'static> = piece("~");
        let sentence = &self.text.sentences[sight.index];
        let tokens = self.text.words(sentence);
        note!(to, MARK, kind);
        if sight.elsewhere {
            note!(to, MARK, kind, "elsewhere");
        }
        let block = block_name(self.document.blocks[sentence.block].kind);
        note!(to, "~block=", block);
        if self.nation == Nation::NorthernIreland {
            note!(to, MARK, kind, "ni");
        }
        for (at, token) in tokens.iter().enumerate() {
            for class in telling(token.classes) {
                note!(to, MARK, kind, ".", class);
            }
            if token.is_word() {
                let word = second.word(at, token);
                note!(to, MARK, kind, ":", word);
                if let Some(next) = tokens.get(at + 1).filter(|next| next.is_word()) {
                    let next = second.word(at + 1, next);
                    note!(to, MARK, kind, "2:", word, next);
                }
            }
        }
        outline(tokens, const { piece("~o:") }, to);
        for (one, other) in pairs(sentence.flags) {
            note!(to, MARK, kind, "&", one, other);
        }
        if let Some(before) = sight.index.checked_sub(1).map(|at| &self.text.sentences[at]) {
            for class in telling(before.flags) {
                note!(to, "~before.", class);
            }
        }
    }

    /// What is the same for every kind of papers that is named: the words, and what stands right beside them.
    pub(super) fn shared(&self, index: usize, second: &mut Second, to: &mut impl Features) {
        let tokens = self.text.words(&self.text.sentences[index]);
        note!(to, "bias");
        for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.is_word()) {
            let word = second.word(at, token);
            note!(to, "s:", word);
            if let Some(next) = tokens.get(at + 1).filter(|next| next.is_word()) {
                let next = second.word(at + 1, next);
                note!(to, "2:", word, next);
            }
        }
        outline(tokens, const { piece("o:") }, to);
        for (one, other) in pairs(self.text.sentences[index].flags) {
            note!(to, "&", one, other);
        }
        let (before, next) = (index.checked_sub(1), index + 1);
        if let Some(before) = before.map(|at| &self.text.sentences[at]) {
            self.beside(before, [const { piece("before:") }, const { piece("before.") }], second, to);
        }
        if let Some(next) = self.text.sentences.get(next) {
            self.beside(next, [const { piece("next:") }, const { piece("next.") }], second, to);
        }
    }

    /// The two headings above a block.
    pub(super) fn headings(&self, block: usize, second: &mut Second, to: &mut impl Features) {
        for &heading in self.document.blocks[block].headings.iter().rev().take(2) {
            for sentence in self.text.in_block(heading) {
                self.beside(sentence, [const { piece("heading:") }, const { piece("heading.") }], second, to);
            }
        }
    }

    /// The first line of the page, for all other lines.
    pub(super) fn title(&self, second: &mut Second, to: &mut impl Features) {
        if let Some(first) = self.text.sentences.first() {
            self.beside(first, [const { piece("title:") }, const { piece("title.") }], second, to);
        }
    }

    /// The words of another sentence.
    fn beside(&self, sentence: &Sentence, marks: [Piece<'_>; 2], second: &mut Second, to: &mut impl Features) {
        let [mark, class_mark] = marks;
        for class in telling(sentence.flags) {
            note!(to, class_mark, class);
        }
        for token in self.text.words(sentence).iter().filter(|token| token.is_word()) {
            let word = second.other_word(self.document, token);
            note!(to, mark, word);
        }
    }
}

/// Every two classes that stand in one sentence, wherever they stand.
fn pairs(flags: Classes) -> impl Iterator<Item = (Piece<'static>, Piece<'static>)> {
    telling(flags).enumerate().flat_map(move |(at, one)| telling(flags).skip(at + 1).map(move |other| (one, other)))
}

/// Twos and threes of a sentence in outline: words without a telling class are left out.
fn outline(tokens: &[Token], mark: Piece<'_>, to: &mut impl Features) {
    let (mut last, mut before) = (const { piece("^") }, None);
    for token in tokens {
        let Some(tag) = tag(token).filter(|tag| !tag.same(last)) else { continue };
        note!(to, mark, last, tag);
        if let Some(before) = before {
            note!(to, mark, before, last, tag);
        }
        (before, last) = (Some(last), tag);
    }
    match before {
        Some(before) => note!(to, mark, before, last, "$"),
        None => note!(to, mark, last, "$"),
    }
}
