//! Unless, until, once, if: papers that something depends on.

use super::{Act, Reading, View, read};
use crate::grammar::lexer::Shape;
use crate::words::{
    ACCEPTABLE, ASK, BEFORE, Classes, GIVE, HAVE, IF, JOIN, MUST, NEEDLESS, NO, NOBODY, ONCE, ONLY, PROCEED, PROVE,
    REFUSE, SEE, SUBJECT, UNLESS, UNTIL,
};

impl View<'_> {
    /// The word that makes the place part of a condition.
    pub(super) fn subordinate(&self, classes: Classes) -> Option<usize> {
        for at in (self.from..self.first).rev() {
            let token = &self.all[at];
            if token.is(classes) {
                return Some(at);
            }
            if token.shape == Shape::Comma
                && self.all[at + 1..self.first].first().is_some_and(|next| next.is(SUBJECT | ASK | GIVE | MUST | SEE))
            {
                return None;
            }
            if token.is(ASK) && !token.is(MUST) && self.all.get(at + 1).is_some_and(|next| next.is(GIVE | SEE | HAVE)) {
                return None;
            }
        }
        None
    }

    pub(super) fn conditional(&self) -> Option<Reading> {
        let at = self.subordinate(UNLESS | UNTIL | ONCE | IF)?;
        let token = &self.all[at];
        if token.is(ONCE | IF)
            && let Some(by) = self.maybe()
        {
            return Some(read(Act::Mention, by));
        }
        let outside = |classes| self.find(0..at, classes).or_else(|| self.find(self.after()..self.all.len(), classes));
        if token.is(UNLESS) {
            return Some(read(Act::Require, at));
        }
        if token.is(UNTIL) {
            let stopped = outside(NO | REFUSE | NOBODY);
            return match (token.is(BEFORE), stopped) {
                (_, Some(_)) | (false, None) => Some(read(Act::Require, at)),
                (true, None) => None,
            };
        }
        if token.is(ONCE) {
            let done = self.find(at + 1..self.to, SEE | PROVE | GIVE | ACCEPTABLE).is_some();
            let own_order = self.find(at + 1..self.first, MUST | ASK).is_some();
            if done && !own_order && outside(JOIN | PROCEED | ONLY | REFUSE).is_some() && !token.is(GIVE) {
                return Some(read(Act::Require, at));
            }
            return None;
        }
        if let Some(by) = self.find(0..at, MUST).or_else(|| self.find(self.after()..self.all.len(), MUST))
            && self.negated_need().is_some_and(|no| no != by)
        {
            return Some(read(Act::Deny, by));
        }
        if token.is(IF)
            && let Some(by) = outside(NEEDLESS)
        {
            return Some(read(Act::Deny, by));
        }
        if self.find(0..at, ONLY).is_some() && outside(JOIN | PROCEED).is_some() {
            return Some(read(Act::Require, at));
        }
        if let Some(by) = self.find(at.saturating_sub(3)..at, ASK) {
            // “It would be appreciated if you brought …” asks.
            return Some(read(Act::Request, by));
        }
        let owns = self.find(at + 1..self.first, HAVE | GIVE | SEE | ASK).is_some();
        owns.then_some(read(Act::Mention, at))
    }
}
