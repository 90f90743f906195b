//! Which kinds of papers are meant: a passport beside a visa, papers without a name, and “these”.

use base::Nation;

use super::{Claim, Nature, Reader};
use crate::grammar::act::{Act, Reading, stance, without_them};
use crate::grammar::lexer::Shape;
use crate::grammar::mentions::{Kinds, Mention};
use crate::words::{
    ABROAD, ADDRESS_FACT, ANY_PAPER, ASK, DURATION, GIVE, HAVE, IDENTITY_FACT, IDENTITY_PAPER, IF, MUST, NO, PASSPORT,
    POINTER, PROVE, SEE, SOFT_WEAK, STAYING, UNLESS, UNTIL,
};

impl Reader<'_> {
    /// A passport beside a visa, asked of people from abroad, shows status and not identity; in a
    /// list of examples every paper is of the kind that the list is for.
    pub(super) fn narrow(&self, index: usize, found: &mut [Mention]) {
        let sentence = &self.text.sentences[index];
        let tokens = self.text.words(sentence);
        let heading = self.document.blocks[sentence.block].headings.last().map_or(0, |&at| self.text.block_flags(at));
        let abroad = (sentence.flags | heading) & ABROAD != 0;
        let addresses = found.iter().any(|mention| mention.kinds.has(Kinds::ADDRESS));
        let identities = found.iter().filter(|mention| mention.kinds == Kinds::IDENTITY && !mention.fact).count();
        let apart = tokens.iter().filter(|token| token.shape == Shape::Semicolon).count() >= 2;
        if identities >= 2 && !abroad && !apart {
            for mention in found.iter_mut().filter(|mention| mention.kinds == Kinds::STATUS && !mention.fact) {
                mention.kinds = Kinds::IDENTITY;
            }
        }
        let status: Vec<(usize, usize)> = found
            .iter()
            .filter(|mention| mention.kinds == Kinds::STATUS)
            .map(|mention| (mention.first, mention.last))
            .collect();
        let stay = tokens.iter().any(|token| token.is(DURATION)) && tokens.iter().any(|token| token.is(STAYING));
        if stay && !status.is_empty() {
            for mention in found.iter_mut() {
                mention.kinds = Kinds::STATUS;
            }
            return;
        }
        for mention in found.iter_mut().filter(|mention| mention.first == mention.last) {
            let token = &tokens[mention.first];
            let near = |&(first, last): &(usize, usize)| {
                mention.first < first && first - mention.first <= 9 || mention.first > last && mention.first - last <= 4
            };
            let inside = status.iter().any(|&(_, last)| mention.first > last && mention.first - last <= 3);
            if token.is(PASSPORT)
                && token.is(IDENTITY_PAPER)
                && (abroad && !addresses && status.iter().any(near) || inside)
            {
                mention.kinds = Kinds::STATUS;
            }
        }
        let lead = found.iter().find(|mention| mention.fact || tokens[mention.last].is(PROVE)).copied();
        if let Some(lead) = lead
            && lead.fact
            && (lead.kinds == Kinds::ADDRESS || lead.kinds == Kinds::IDENTITY)
            && found.iter().filter(|mention| !mention.fact).count() >= 3
        {
            for mention in found.iter_mut().filter(|mention| mention.first > lead.last) {
                mention.kinds = lead.kinds;
            }
        }
    }

    /// Which kinds papers without a name are.
    pub(super) fn unnamed(&self, index: usize, act: Act) -> Kinds {
        match act {
            Act::Deny | Act::Promise | Act::Way => Kinds::ANY,
            _ if self.nation == Nation::NorthernIreland => Kinds::STATUS,
            _ => {
                let facts = self.facts(index);
                let near = if facts.is_empty() { self.pointed_at(index) } else { facts };
                if near.is_empty() { Kinds::ANY } else { near }
            }
        }
    }

    /// What the sentence itself says that papers without a name should show.
    pub(super) fn facts(&self, index: usize) -> Kinds {
        self.text.words(&self.text.sentences[index]).iter().fold(Kinds::NONE, |kinds, token| {
            let address = if token.is(ADDRESS_FACT) { Kinds::ADDRESS } else { Kinds::NONE };
            let identity = if token.is(IDENTITY_FACT) { Kinds::IDENTITY } else { Kinds::NONE };
            kinds.and(address).and(identity)
        })
    }

    /// The papers that the sentences just before name.
    pub(super) fn pointed_at(&self, index: usize) -> Kinds {
        let mut kinds = Kinds::NONE;
        let block = self.text.sentences[index].block;
        for &(at, named) in self.recent.iter().rev() {
            let distance = index - at;
            let same_list = self.document.blocks[self.text.sentences[at].block].lead.is_some() && distance <= 12;
            if distance > 4 && !same_list {
                break;
            }
            let before = self.text.sentences[at].block;
            if block - before > 8 && !same_list {
                break;
            }
            kinds = kinds.and(named);
        }
        kinds
    }

    /// “You must bring these with you.”
    pub(super) fn pointer(&mut self, index: usize, named: Kinds) {
        let sentence = &self.text.sentences[index];
        if let Some(reading) = without_them(self.text.words(sentence))
            && !self.recent.is_empty()
            && !self.elsewhere(index)
        {
            self.point(index, reading);
            return;
        }
        let wanted = POINTER | ANY_PAPER;
        if sentence.flags & wanted == 0
            || sentence.flags & (GIVE | SEE | MUST | ASK | UNLESS | UNTIL | SOFT_WEAK) == 0
            || self.recent.is_empty()
        {
            return;
        }
        let tokens = self.text.words(sentence);
        let points = tokens.iter().enumerate().any(|(at, token)| {
            let governed =
                tokens[at.saturating_sub(4)..at].iter().any(|near| near.is(GIVE | SEE | HAVE | UNLESS | UNTIL));
            let needed = tokens.iter().skip(at + 1).take(4).any(|near| near.is(MUST | ASK | NO));
            token.is(wanted) && (governed || needed && token.is(POINTER))
        });
        if !points {
            return;
        }
        if self.elsewhere(index) {
            return;
        }
        let kinds = self.pointed_at(index);
        if kinds.is_empty() || !named.is_empty() && self.nation == Nation::NorthernIreland {
            return;
        }
        let Some(reading) = stance(tokens) else { return };
        if sentence.flags & IF != 0 && reading.act != Act::Deny && tokens.first().is_some_and(|token| token.is(IF)) {
            return;
        }
        let answers = index > 0
            && self
                .text
                .words(&self.text.sentences[index - 1])
                .last()
                .is_some_and(|token| token.shape == Shape::Question);
        if !(matches!(reading.act, Act::Require | Act::Request | Act::Deny) || answers && reading.act == Act::Mention)
            || named.has(Kinds::ANY) && reading.act != Act::Require
        {
            return;
        }
        self.point(index, reading);
    }

    /// A claim about the papers that were named before.
    pub(super) fn point(&mut self, index: usize, reading: Reading) {
        let kinds = self.pointed_at(index);
        if kinds.is_empty() {
            return;
        }
        let sentence = &self.text.sentences[index];
        let tokens = self.text.words(sentence);
        let because = reading.decided_by.and_then(|at| tokens.get(at)).map(|token| token.span).into_iter().collect();
        self.claims.push(Claim {
            kinds,
            act: reading.act,
            span: self.text.span(sentence),
            because,
            block: sentence.block,
            nature: Nature::Pointer,
        });
    }
}
