//! Statements that need no papers: a length of stay, where people come from, the practice's address.

use super::{Claim, Nature, Reader};
use crate::grammar::act::{Act, Reading};
use crate::grammar::mentions::Kinds;
use crate::sentences::Sentence;
use crate::words::{
    COUNTRY, DURATION, ELSEWHERE, HOMELESS, MATTER, MUST, NEEDLESS, NO, ONLY, ORIGIN, PRACTICE_PLACE, PROVE,
    STATUS_PAPER, STAYING, TEMPORARY,
};

impl Reader<'_> {
    /// A length of stay as a condition.
    pub(super) fn stay(&mut self, index: usize) {
        let sentence = &self.text.sentences[index];
        let flags = sentence.flags;
        if flags & DURATION == 0 || flags & COUNTRY == 0 || flags & STAYING == 0 || flags & (TEMPORARY | ELSEWHERE) != 0
        {
            return;
        }
        let tokens = self.text.words(sentence);
        let excluded = flags & NO != 0 && tokens.iter().any(|token| token.is(ORIGIN | STAYING));
        let conditional = flags & (MUST | PROVE | ONLY) != 0 || excluded;
        let led = || matches!(self.lead(sentence.block, index), Some(Reading { act: Act::Require, .. }));
        if !conditional && !led() || flags & NEEDLESS != 0 {
            return;
        }
        if tokens.iter().any(|token| token.is(STATUS_PAPER)) || self.elsewhere(index) {
            return;
        }
        self.claims.push(Claim {
            kinds: Kinds::STATUS,
            act: Act::Require,
            span: self.text.span(sentence),
            because: tokens.iter().filter(|token| token.is(DURATION | COUNTRY)).map(|token| token.span).collect(),
            block: sentence.block,
            nature: Nature::Stay,
        });
    }

    /// Where people come from plays no part.
    pub(super) fn origin(&mut self, index: usize) -> bool {
        let sentence = &self.text.sentences[index];
        if sentence.flags & ORIGIN == 0 || sentence.flags & (NEEDLESS | NO) == 0 {
            return false;
        }
        let tokens = self.text.words(sentence);
        let Some(origin) = tokens.iter().position(|token| token.is(ORIGIN)) else { return false };
        let needless = tokens.iter().position(|token| token.is(NEEDLESS));
        let matters = tokens.iter().enumerate().find(|(at, token)| {
            let denied = tokens[at.saturating_sub(7)..=*at].iter().any(|near| near.is(NO));
            denied && (token.is(MATTER) || token.is(MUST) && *at < origin)
        });
        let Some(by) = needless.or(matters.map(|(at, _)| at)) else { return false };
        self.claims.push(Claim {
            kinds: Kinds::STATUS,
            act: Act::Deny,
            span: self.text.span(sentence),
            because: vec![tokens[origin].span, tokens[by].span],
            block: sentence.block,
            nature: Nature::Origin,
        });
        true
    }

    /// The practice's address, a friend's, or none will do.
    pub(super) fn place(&mut self, index: usize) {
        let sentence = &self.text.sentences[index];
        if sentence.flags & (HOMELESS | PRACTICE_PLACE) == 0 {
            return;
        }
        let before = index.checked_sub(1).map_or(0, |at| self.text.sentences[at].flags);
        let heading = self.document.blocks[sentence.block].headings.last().map_or(0, |&at| self.text.block_flags(at));
        let around = sentence.flags | before | heading;
        let welcome = sentence.flags & PRACTICE_PLACE != 0 && around & HOMELESS != 0
            || sentence.flags & PRACTICE_PLACE != 0 && sentence.flags & NO == 0 && self.strong_place(sentence);
        if !welcome {
            return;
        }
        self.claims.push(Claim {
            kinds: Kinds::NONE,
            act: Act::Promise,
            span: self.text.span(sentence),
            because: self
                .text
                .words(sentence)
                .iter()
                .filter(|token| token.is(HOMELESS | PRACTICE_PLACE))
                .map(|token| token.span)
                .collect(),
            block: sentence.block,
            nature: Nature::Place,
        });
    }

    pub(super) fn strong_place(&self, sentence: &Sentence) -> bool {
        self.text.words(sentence).iter().any(|token| token.is(PRACTICE_PLACE) && token.span.len() >= 15)
    }
}
