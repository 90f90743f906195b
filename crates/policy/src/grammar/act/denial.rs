//! No, not, without: papers that are denied, and people who lack them.

use super::{Act, Reading, View, read};
use crate::grammar::lexer::Shape;
use crate::words::{
    ACCEPTABLE, ADDRESS_PAPER, ANY_PAPER, ASK, CARRIER, CONFIRM, GIVE, HAVE, IDENTITY_PAPER, IF, JOIN, KEEP, LACKS,
    LINK, MUST, NEEDLESS, NO, NO_SUCH, NOBODY, ONCE, ONLY, ORDER, PROCEED, PROMISE, PROVE, REFUSE, SEE, SHOWING, SOFT,
    SOFT_MODAL, STATUS_PAPER, SUBJECT, THING, UNLESS, UNTIL, WHO, WITHOUT,
};

impl View<'_> {
    /// Papers that are denied, or lacking.
    pub(super) fn denied(&self) -> Option<Reading> {
        if let Some(no) = self.needless_on_the_right() {
            return Some(read(Act::Deny, no));
        }
        if self.all.get(self.first).is_some_and(|token| token.is(NO) && token.is(THING)) {
            let given = self.first > 0 && self.all[self.first - 1].is(GIVE | SEE | MUST | ASK);
            return Some(if given { read(Act::Deny, self.first) } else { self.lacking(self.first) });
        }
        let (at, passed_need, passed_give) = self.negation_on_the_left()?;
        let negation = &self.all[at];
        let passive_lack = self.lacking_on_the_right();
        if negation.is(NOBODY) && self.all.get(at + 1).is_some_and(|next| next.is(WHO)) {
            let inner = self.find(at + 2..self.first, NO | WITHOUT).or(passive_lack);
            if let (Some(_), Some(by)) = (inner, self.find(at..self.all.len(), JOIN | PROCEED)) {
                return Some(read(Act::Require, by));
            }
        }
        if negation.is(WITHOUT | LACKS) && !negation.is(NO) {
            if passed_need {
                return Some(read(Act::Deny, at));
            }
            let lacking = self.lacking(at);
            let spared = passed_give && negation.is(WITHOUT) && lacking.act == Act::Promise;
            return Some(if spared { read(Act::Deny, at) } else { lacking });
        }
        if passed_need {
            // “No one is registered who does not need …” is not how anybody writes; “no need to show” is.
            return Some(read(Act::Deny, at));
        }
        if passive_lack.is_some() {
            return Some(self.lacking(at));
        }
        let has = at > 0 && self.all[at - 1].is(HAVE) && !self.all[at - 1].is(SEE | PROVE);
        let conditional = self.subordinate(IF | ONCE).is_some() || self.relative(at);
        let is_verb_negation = passed_give && !self.determiner(at);
        if has || (is_verb_negation && conditional) || self.unable(at) {
            return Some(self.lacking(at));
        }
        if self.determiner(at) {
            return Some(self.no_papers(at));
        }
        // “We do not look at bills”; “patients who cannot show” went the other way above.
        match self.outcome(at..self.after()) {
            Some((Outcome::Stopped, by)) => Some(read(Act::Require, by)),
            Some((Outcome::Welcome, by)) => Some(read(Act::Promise, by)),
            None if self.find(at + 1..self.first, KEEP).is_some() && self.find(at + 1..self.first, SEE).is_none() => {
                Some(read(Act::Pass, at))
            }
            None => Some(read(if passed_give { Act::Deny } else { Act::Pass }, at)),
        }
    }

    /// The nearest negation that governs the place: its token, and whether a word of need or of
    /// giving stands between.
    pub(super) fn negation_on_the_left(&self) -> Option<(usize, bool, bool)> {
        let (mut need, mut give, mut strange) = (false, false, 0);
        for at in (self.from..self.first).rev() {
            let token = &self.all[at];
            if token.is(NO | WITHOUT | LACKS) && !token.is(UNTIL) {
                need |= token.is(MUST);
                let next_only = self.all.get(at + 1).is_some_and(|next| next.is(ONLY));
                return (!next_only).then_some((at, need, give));
            }
            if token.is(UNLESS | UNTIL | IF) || token.is(ONCE) && !token.is(GIVE | SEE) {
                return None;
            }
            if token.shape == Shape::Comma {
                // A list of papers goes on over its commas; a new clause does not.
                let next = &self.all[at + 1];
                let goes_on = next.is(LINK
                    | CARRIER
                    | PROVE
                    | SEE
                    | GIVE
                    | SHOWING
                    | IDENTITY_PAPER
                    | ADDRESS_PAPER
                    | STATUS_PAPER
                    | ANY_PAPER
                    | NO);
                let segment = self.all[self.from..at]
                    .iter()
                    .rposition(|token| token.shape == Shape::Comma)
                    .map_or(self.from, |comma| self.from + comma + 1);
                let condition = self.find(segment..at, IF | UNLESS).is_some();
                if !goes_on || condition || next.is(SUBJECT) {
                    return None;
                }
                continue;
            }
            if token.is(ORDER) {
                return None;
            }
            need |= token.is(MUST | ASK);
            if token.is(GIVE | SEE | PROVE | CONFIRM) {
                give = true;
            }
            if token.is(REFUSE) && !token.is(GIVE) {
                return None;
            }
            if token.classes == 0 || token.is(JOIN | PROCEED) && !token.is(GIVE | SEE) {
                strange += 1;
                if strange > 4 {
                    return None;
                }
            }
        }
        None
    }

    /// “ID is not needed”, “no bearing”.
    pub(super) fn needless_on_the_right(&self) -> Option<usize> {
        let end = self.to.min(self.after() + 12);
        let mut no = None;
        for at in self.after()..end {
            let token = &self.all[at];
            if token.is(NEEDLESS) && !token.is(SOFT) {
                return Some(at);
            }
            if token.is(UNLESS | UNTIL | IF) || matches!(token.shape, Shape::Question | Shape::Stop) {
                return None;
            }
            if token.shape == Shape::Comma && self.all.get(at + 1).is_some_and(|next| next.is(SUBJECT)) {
                return None;
            }
            if let Some(no) = no.filter(|_| !token.is(NO)) {
                if token.is(MUST | ASK) {
                    return Some(no);
                }
                if at - no > 4 || token.is(JOIN | PROCEED | REFUSE | ACCEPTABLE) {
                    return None;
                }
            } else if token.is(NO) && !token.is(NOBODY) {
                no = Some(at);
            } else if token.is(MUST | ASK | SUBJECT)
                && token.is_word()
                && !token.is(GIVE)
                && !self.all.get(at + 1).is_some_and(|next| next.is(NO))
            {
                return None;
            }
        }
        None
    }

    /// “… has not been seen”.
    pub(super) fn lacking_on_the_right(&self) -> Option<usize> {
        let no = self.find(self.after()..self.to.min(self.after() + 5), NO)?;
        self.find(no + 1..self.to.min(no + 4), GIVE | SEE | PROVE).map(|_| no)
    }

    /// “no ID”, and not “do not show ID”.
    pub(super) fn determiner(&self, at: usize) -> bool {
        let between = &self.all[at + 1..self.first];
        self.all[at].is(NO_SUCH)
            && !between.iter().any(|token| token.is(SUBJECT) || token.is(GIVE | SEE | PROVE) && !token.is(CARRIER))
    }

    /// “cannot show”, “unable to provide”, “do not have”.
    pub(super) fn unable(&self, at: usize) -> bool {
        let has = self.all[at + 1..self.first].iter().take(3).any(|token| token.is(HAVE) && !token.is(GIVE | SEE));
        self.all[at].is(WITHOUT | LACKS) || has && !self.all[at].is(NO_SUCH)
    }

    /// “people who …”, “nobody whose …”.
    pub(super) fn relative(&self, at: usize) -> bool {
        self.all[self.from..at].iter().rev().take(8).any(|token| token.is(WHO))
    }

    /// Papers are lacking: what happens then?
    pub(super) fn lacking(&self, at: usize) -> Reading {
        match self.outcome(at..self.after()) {
            // “Tell us if anyone turns you down because you have nothing to show.”
            Some((Outcome::Stopped, by)) if by < at && self.find(0..by, IF).is_some() => read(Act::Promise, by),
            Some((Outcome::Stopped, by)) => read(Act::Require, by),
            Some((Outcome::Welcome, by)) => read(Act::Promise, by),
            None => read(Act::Way, at),
        }
    }

    /// “No ID” in front of papers.
    pub(super) fn no_papers(&self, at: usize) -> Reading {
        let right = self.after()..self.all.len();
        if let Some(nobody) = self.find(right.clone(), NOBODY)
            && nobody <= self.after() + 12
        {
            return read(Act::Require, nobody);
        }
        let stopped = right
            .filter(|&no| self.all[no].is(NO_SUCH))
            .find_map(|no| self.find(no + 1..self.all.len().min(no + 4), JOIN | PROCEED));
        if let Some(join) = stopped {
            return read(Act::Require, join);
        }
        match self.outcome(at..self.after()) {
            Some((Outcome::Stopped, by)) => read(Act::Require, by),
            Some((Outcome::Welcome, by)) if self.find(self.after()..self.to, MUST | ASK | GIVE).is_none() => {
                read(Act::Promise, by)
            }
            _ => {
                if self.all.last().is_some_and(|token| token.shape == Shape::Question) {
                    read(Act::Way, at)
                } else {
                    read(Act::Deny, at)
                }
            }
        }
    }

    /// What the rest of the sentence, outside `inner`, does with the person.
    pub(super) fn outcome(&self, inner: std::ops::Range<usize>) -> Option<(Outcome, usize)> {
        let outside = |at: &usize| !inner.contains(at);
        let negated = |at: usize| {
            (at.saturating_sub(6)..at)
                .rev()
                .filter(outside)
                .take_while(|&near| self.all[near].shape != Shape::Semicolon)
                .any(|near| self.all[near].is(NO | NOBODY))
                || self.all.get(at + 1).is_some_and(|next| next.is(NO))
        };
        let places = || (0..self.all.len()).filter(outside);
        let refusals = || places().filter(|&at| self.all[at].is(REFUSE));
        if let Some(at) = refusals().find(|&at| negated(at)) {
            return Some((Outcome::Welcome, at));
        }
        let stopped = refusals().next();
        if let Some(nobody) = places().find(|&at| self.all[at].is(NOBODY) && self.all[at].is(JOIN)) {
            return Some((Outcome::Stopped, nobody));
        }
        // “We don't look at bills and we don't look at visas”: looking at papers is not going ahead.
        let papers = |at: usize| {
            self.all[at].is(SEE | GIVE)
                && self.all[at + 1..].iter().take(3).any(|next| next.is(IDENTITY_PAPER | ADDRESS_PAPER | STATUS_PAPER))
        };
        let joins =
            || places().filter(move |&at| self.all[at].is(JOIN | PROCEED) && !self.all[at].is(REFUSE) && !papers(at));
        if stopped.is_none()
            && let Some(at) = joins().find(|&at| negated(at))
        {
            return Some((Outcome::Stopped, at));
        }
        let joined = joins().find(|&at| self.all[at].is(JOIN));
        if stopped.is_none() && joined.is_none() && !places().any(|at| self.all[at].is(PROMISE)) {
            // An outcome in words that nobody foresaw: “can do nothing for you without …”.
            let refuses = places()
                .find(|&at| self.all[at].is(NO | NOBODY) && !self.all[at].is(THING) && !inner.contains(&(at + 1)));
            return refuses
                .filter(|_| self.all.get(inner.start).is_some_and(|token| token.is(WITHOUT)))
                .map(|at| (Outcome::Stopped, at));
        }
        if let Some(at) = stopped {
            return Some((Outcome::Stopped, at));
        }
        if let Some(at) = (0..self.all.len()).filter(outside).find(|&at| self.all[at].is(PROMISE)) {
            return Some((Outcome::Welcome, at));
        }
        let can =
            |at: usize| (at.saturating_sub(4)..at).filter(outside).any(|near| self.all[near].is(SOFT_MODAL | HAVE));
        joined.filter(|&at| can(at)).map(|at| (Outcome::Welcome, at))
    }

    /// A need that is denied, in a sentence without papers of its own: “none of these is required”.
    pub(super) fn negated_need(&self) -> Option<usize> {
        (0..self.all.len()).filter(|&at| self.all[at].is(MUST | ASK | NEEDLESS)).find_map(|need| {
            let denies_itself = self.all[need].is(NO) && self.all[need].is(MUST);
            if denies_itself || self.all[need].is(NEEDLESS) && !self.all[need].is(SOFT) {
                return Some(need);
            }
            let no = self.find(need.saturating_sub(5)..need, NO)?;
            let only = self.all.get(no + 1).is_some_and(|next| next.is(ONLY));
            let crossed = self.find(no..need, UNLESS | UNTIL | IF).is_some();
            (!only && !crossed && !self.all[no].is(NOBODY)).then_some(no)
        })
    }
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Outcome {
    Stopped,
    Welcome,
}
