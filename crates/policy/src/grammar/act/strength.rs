//! Must, please, may: how strongly papers are asked for in plain sentences.

use super::{Act, Reading, View, read};
use crate::grammar::lexer::Shape;
use crate::words::{
    ACCEPTABLE, ASK, BACK, BEFORE, BEING, CONFIRM, Classes, GIVE, IF, JOIN, LINK, MUST, MUST_MODAL, NO, ONCE, ONLY,
    OR_ELSE, ORDER_VERB, POINTER, PROCEED, PROVE, REASON, REFUSE, SEE, SOFT, SOFT_MODAL, SOFT_WEAK, SUBJECT, UNLESS,
    UNTIL, WHO, WITHOUT,
};

impl View<'_> {
    pub(super) fn plain(&self, fact: bool) -> Reading {
        // The words of a fact stand around its verb: “residence is to be evidenced”.
        let left = self.from..if fact { self.last } else { self.first };
        let right = self.after()..self.to;
        let must = self.must(left.clone(), right.clone());
        let ask = self.find_last(left.clone(), ASK).or_else(|| self.passive(right.clone(), ASK));
        if let Some(by) = self.find(self.from..self.to, SOFT) {
            // “We can only see you if you have some identification.”
            let only = self.all[by].is(IF) && self.find(0..by, ONLY).is_some() && by < self.first;
            let only = only && self.find(0..by, JOIN | PROCEED).is_some();
            return read(if only { Act::Require } else { Act::Mention }, by);
        }
        if let Some(by) = self.maybe() {
            return read(Act::Mention, by);
        }
        if let Some(by) = self.or_else_stopped() {
            return read(Act::Require, by);
        }
        if let Some(by) = must.or_else(|| self.until_this()).or_else(|| self.these_are_compulsory()) {
            return read(Act::Require, by);
        }
        if let Some(only) = self.find(left.clone(), ONLY)
            && self.find(only..self.first, WHO).is_some()
        {
            return read(Act::Require, only);
        }
        let weak = self.find(self.from..self.to, SOFT_WEAK);
        let in_reason = self.find_last(left.clone(), REASON);
        if let Some(by) = ask
            && in_reason.is_none_or(|reason| by > reason || fact)
        {
            if weak.is_some_and(|weak| weak < by && self.find(weak..by, GIVE).is_some()) {
                return read(Act::Mention, by);
            }
            return read(Act::Request, by);
        }
        if let Some(by) = weak
            && in_reason.is_none()
        {
            return read(Act::Mention, by);
        }
        if let Some(by) = self.find(0..self.all.len(), MUST)
            && self.find(0..self.all.len(), BEFORE).is_some()
        {
            return read(Act::Require, by);
        }
        if let Some(by) = self.find_last(left.clone(), GIVE | SEE | PROVE).or_else(|| fact.then_some(self.first)) {
            return read(if self.told(by) { Act::Pass } else { Act::Bare }, by);
        }
        let listing = self.find(self.first.saturating_sub(4)..self.first, ACCEPTABLE).or_else(|| {
            let near = self.after()..self.to.min(self.after() + 4);
            self.find(near, ACCEPTABLE).filter(|_| self.find(self.from..self.first, SUBJECT).is_none())
        });
        if let Some(by) = listing {
            return read(Act::List, by);
        }
        let colon = self.all[left.clone()]
            .iter()
            .rposition(|token| token.shape == Shape::Colon)
            .map_or(left.start, |at| left.start + at);
        if let Some(order) = self.order(left) {
            return read(Act::Bare, order);
        }
        if self.find(colon..right.end, SUBJECT | BEING).is_some() {
            return Reading { act: Act::Pass, decided_by: None };
        }
        Reading { act: Act::Bare, decided_by: None }
    }

    /// A verb that starts a clause and so gives an order: “… and take it to reception along with”.
    pub(super) fn order(&self, left: std::ops::Range<usize>) -> Option<usize> {
        left.rev().find(|&at| {
            self.all[at].is(ORDER_VERB | GIVE | SEE)
                && at.checked_sub(1).is_none_or(|before| {
                    let before = &self.all[before];
                    !matches!(before.shape, Shape::Word | Shape::Close) || at == self.from
                })
        })
    }

    /// “… won't be entered until this has been done”, after the papers.
    pub(super) fn until_this(&self) -> Option<usize> {
        let until = self.find(self.after()..self.all.len(), UNTIL | UNLESS | WITHOUT)?;
        let points = self.find(until + 1..self.all.len().min(until + 4), POINTER | BACK).is_some();
        let stopped = self.find(self.after()..self.all.len(), NO | REFUSE).is_some();
        (points && stopped).then_some(until)
    }

    /// “Bring a bill; this is compulsory.”
    pub(super) fn these_are_compulsory(&self) -> Option<usize> {
        let points = self.find(self.to..self.all.len(), BACK)?;
        let must = self.find(points + 1..self.all.len().min(points + 4), MUST)?;
        (self.find(points..must, NO).is_none() && !self.all[must].is(MUST_MODAL)).then_some(must)
    }

    /// Whether a verb tells (“they show”) and does not order (“show”).
    pub(super) fn told(&self, verb: usize) -> bool {
        verb > self.from
            && self.all[verb - 1].is(SUBJECT | BEING)
            && !self.all[verb - 1].is(LINK)
            && self.all[verb].is(GIVE | SEE)
    }

    /// A word of must that governs the place.
    pub(super) fn must(&self, left: std::ops::Range<usize>, right: std::ops::Range<usize>) -> Option<usize> {
        if let Some(at) = self.find_last(left.clone(), MUST) {
            let reason = self.find_last(left.start..at, REASON);
            let order_before = self.find(left.start..at, ASK | GIVE).is_some();
            if reason.is_none() || !order_before {
                return Some(at);
            }
        }
        self.passive(right, MUST)
    }

    /// “Photo ID is required”, “bills must be shown”, “a card is requested”: the word stands behind.
    pub(super) fn passive(&self, right: std::ops::Range<usize>, classes: Classes) -> Option<usize> {
        let end = right.end.min(right.start + 14);
        for at in right.start..end {
            let token = &self.all[at];
            if token.is(REASON | IF) && !token.is(GIVE | MUST) || token.is(ONCE) && !token.is(GIVE | LINK) {
                return None;
            }
            if token.is(SUBJECT) && !token.is(POINTER | JOIN) {
                return None;
            }
            if token.is(classes) {
                let verb = self.find(at + 1..end.min(at + 4), GIVE | SEE | PROVE).is_some();
                return (!token.is(MUST_MODAL) || verb).then_some(at);
            }
        }
        None
    }

    /// “may be asked”, “we might want to see”, “could be requested”.
    pub(super) fn maybe(&self) -> Option<usize> {
        let governs = |at: usize, end: usize| {
            self.find(at + 1..end.min(at + 8), ASK | MUST | GIVE | SEE | PROVE | CONFIRM | ACCEPTABLE).is_some()
        };
        if let Some(at) = self.find_last(self.from..self.first, SOFT_MODAL)
            && governs(at, self.first)
        {
            let own = self
                .find(at + 1..self.first, JOIN)
                .is_some_and(|join| self.find(join..self.first, MUST | ASK).is_some());
            if !own {
                return Some(at);
            }
        }
        let right = self.after()..self.to.min(self.after() + 7);
        self.find(right, SOFT_MODAL).filter(|&at| self.find(at + 1..self.to.min(at + 6), ASK | MUST | SEE).is_some())
    }

    /// “… or we cannot see you”, “otherwise your form will be returned”.
    pub(super) fn or_else_stopped(&self) -> Option<usize> {
        let at = (self.after()..self.all.len()).find(|&at| self.all[at].is(OR_ELSE))?;
        let no = self.find(at + 1..self.all.len().min(at + 6), NO)?;
        self.find(no + 1..self.all.len().min(no + 7), PROCEED | JOIN)
    }
}
