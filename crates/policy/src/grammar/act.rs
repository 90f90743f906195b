//! What a sentence does with the papers it speaks of: demands, asks, mentions, denies. Reads the
//! words around a mention: what negates it, what it is a condition of, and what happens without it.

use crate::grammar::lexer::{Shape, Token};
use crate::grammar::mentions::Mention;
use crate::words::{
    ACCEPTABLE, ADDRESS_PAPER, ANY_PAPER, ASK, BACK, BEFORE, BEING, BUT, CARRIER, CONFIRM, Classes, GIVE, HAVE,
    IDENTITY_PAPER, IF, JOIN, KEEP, LACKS, LINK, MUST, MUST_MODAL, NEEDLESS, NO, NO_SUCH, NOBODY, ONCE, ONLY, OR_ELSE,
    ORDER, ORDER_VERB, POINTER, PROCEED, PROMISE, PROVE, REASON, REFUSE, SEE, SHOWING, SOFT, SOFT_MODAL, SOFT_WEAK,
    STATUS_PAPER, SUBJECT, THING, UNLESS, UNTIL, WHO, WITHOUT,
};

/// What is done with papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// No registration without.
    Require,
    /// Please bring.
    Request,
    /// It would help.
    Mention,
    /// Not needed.
    Deny,
    /// Not needed, and registration is promised to people who have none.
    Promise,
    /// What people without should do: a way is named, nothing is promised.
    Way,
    /// An order without its own strength (“show …”): the words that lead in may make it stronger.
    Bare,
    /// Which papers will do.
    List,
    /// Told in passing.
    Pass,
}

/// An act and the token that decided it, if one word did.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading {
    pub(crate) act: Act,
    pub(crate) decided_by: Option<usize>,
}

const fn read(act: Act, decided_by: usize) -> Reading {
    Reading { act, decided_by: Some(decided_by) }
}

/// Reads what `sentence` does with `mention`.
pub(crate) fn act(sentence: &[Token], mention: &Mention) -> Reading {
    let view = View::new(sentence, mention.first, mention.last);
    view.denied().or_else(|| view.conditional()).unwrap_or_else(|| view.plain(mention.fact))
}

/// Reads the strength of a sentence that leads in to a list or points back, without papers of its own.
pub(crate) fn stance(sentence: &[Token]) -> Option<Reading> {
    let end = sentence.len();
    let view = View::new(sentence, end, end);
    let verb = view.find(0..end, GIVE | SEE | PROVE | MUST | ASK | ANY_PAPER | SOFT | SOFT_WEAK | UNLESS | UNTIL)?;
    if let Some(no) = view.negated_need() {
        return Some(read(Act::Deny, no));
    }
    if let Some(until) = view.find(0..end, UNLESS | UNTIL | WITHOUT)
        && view.find(0..end, NO | REFUSE).is_some()
    {
        return Some(read(Act::Require, until));
    }
    let reading = view.plain(false);
    Some(if reading.act == Act::Pass { read(Act::Bare, verb) } else { reading })
}

/// Reads a sentence that speaks to people who lack what was asked for before: “if you have neither …”.
pub(crate) fn without_them(sentence: &[Token]) -> Option<Reading> {
    let view = View::new(sentence, sentence.len(), sentence.len());
    let lack = view.find(0..sentence.len().min(9), LACKS | WITHOUT)?;
    let condition = view.find(0..lack, IF | WHO | UNLESS).is_some() || lack == 0;
    condition.then(|| view.lacking(lack))
}

/// A sentence seen from one place in it.
struct View<'a> {
    all: &'a [Token],
    /// The place: tokens `first..=last`; both at the end when the sentence speaks of nothing itself.
    first: usize,
    last: usize,
    /// The clause around it.
    from: usize,
    to: usize,
}

impl<'a> View<'a> {
    fn new(all: &'a [Token], first: usize, last: usize) -> Self {
        let breaks = |token: &Token| matches!(token.shape, Shape::Semicolon | Shape::Dash) || token.is(BUT);
        let before = &all[..first.min(all.len())];
        let from = before.iter().rposition(breaks).map_or(0, |at| at + 1);
        let after = (last + 1).min(all.len());
        let to = all[after..].iter().position(breaks).map_or(all.len(), |at| after + at);
        Self { all, first: first.min(all.len()), last, from, to }
    }

    fn find(&self, range: std::ops::Range<usize>, classes: Classes) -> Option<usize> {
        let start = range.start;
        self.all.get(range)?.iter().position(|token| token.is(classes)).map(|at| start + at)
    }

    fn find_last(&self, range: std::ops::Range<usize>, classes: Classes) -> Option<usize> {
        let start = range.start;
        self.all.get(range)?.iter().rposition(|token| token.is(classes)).map(|at| start + at)
    }

    fn after(&self) -> usize {
        (self.last + 1).min(self.all.len())
    }

    // --- no, not, without ---------------------------------------------------------------------

    /// Papers that are denied, or lacking.
    fn denied(&self) -> Option<Reading> {
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
    fn negation_on_the_left(&self) -> Option<(usize, bool, bool)> {
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
    fn needless_on_the_right(&self) -> Option<usize> {
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
    fn lacking_on_the_right(&self) -> Option<usize> {
        let no = self.find(self.after()..self.to.min(self.after() + 5), NO)?;
        self.find(no + 1..self.to.min(no + 4), GIVE | SEE | PROVE).map(|_| no)
    }

    /// “no ID”, and not “do not show ID”.
    fn determiner(&self, at: usize) -> bool {
        let between = &self.all[at + 1..self.first];
        self.all[at].is(NO_SUCH)
            && !between.iter().any(|token| token.is(SUBJECT) || token.is(GIVE | SEE | PROVE) && !token.is(CARRIER))
    }

    /// “cannot show”, “unable to provide”, “do not have”.
    fn unable(&self, at: usize) -> bool {
        let has = self.all[at + 1..self.first].iter().take(3).any(|token| token.is(HAVE) && !token.is(GIVE | SEE));
        self.all[at].is(WITHOUT | LACKS) || has && !self.all[at].is(NO_SUCH)
    }

    /// “people who …”, “nobody whose …”.
    fn relative(&self, at: usize) -> bool {
        self.all[self.from..at].iter().rev().take(8).any(|token| token.is(WHO))
    }

    /// Papers are lacking: what happens then?
    fn lacking(&self, at: usize) -> Reading {
        match self.outcome(at..self.after()) {
            // “Tell us if anyone turns you down because you have nothing to show.”
            Some((Outcome::Stopped, by)) if by < at && self.find(0..by, IF).is_some() => read(Act::Promise, by),
            Some((Outcome::Stopped, by)) => read(Act::Require, by),
            Some((Outcome::Welcome, by)) => read(Act::Promise, by),
            None => read(Act::Way, at),
        }
    }

    /// “No ID” in front of papers.
    fn no_papers(&self, at: usize) -> Reading {
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
    fn outcome(&self, inner: std::ops::Range<usize>) -> Option<(Outcome, usize)> {
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
    fn negated_need(&self) -> Option<usize> {
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

    // --- unless, until, once, if ---------------------------------------------------------------

    /// The word that makes the place part of a condition.
    fn subordinate(&self, classes: Classes) -> Option<usize> {
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

    fn conditional(&self) -> Option<Reading> {
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

    // --- must, please, may ---------------------------------------------------------------------

    fn plain(&self, fact: bool) -> Reading {
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
    fn order(&self, left: std::ops::Range<usize>) -> Option<usize> {
        left.rev().find(|&at| {
            self.all[at].is(ORDER_VERB | GIVE | SEE)
                && at.checked_sub(1).is_none_or(|before| {
                    let before = &self.all[before];
                    !matches!(before.shape, Shape::Word | Shape::Close) || at == self.from
                })
        })
    }

    /// “… won't be entered until this has been done”, after the papers.
    fn until_this(&self) -> Option<usize> {
        let until = self.find(self.after()..self.all.len(), UNTIL | UNLESS | WITHOUT)?;
        let points = self.find(until + 1..self.all.len().min(until + 4), POINTER | BACK).is_some();
        let stopped = self.find(self.after()..self.all.len(), NO | REFUSE).is_some();
        (points && stopped).then_some(until)
    }

    /// “Bring a bill; this is compulsory.”
    fn these_are_compulsory(&self) -> Option<usize> {
        let points = self.find(self.to..self.all.len(), BACK)?;
        let must = self.find(points + 1..self.all.len().min(points + 4), MUST)?;
        (self.find(points..must, NO).is_none() && !self.all[must].is(MUST_MODAL)).then_some(must)
    }

    /// Whether a verb tells (“they show”) and does not order (“show”).
    fn told(&self, verb: usize) -> bool {
        verb > self.from
            && self.all[verb - 1].is(SUBJECT | BEING)
            && !self.all[verb - 1].is(LINK)
            && self.all[verb].is(GIVE | SEE)
    }

    /// A word of must that governs the place.
    fn must(&self, left: std::ops::Range<usize>, right: std::ops::Range<usize>) -> Option<usize> {
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
    fn passive(&self, right: std::ops::Range<usize>, classes: Classes) -> Option<usize> {
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
    fn maybe(&self) -> Option<usize> {
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
    fn or_else_stopped(&self) -> Option<usize> {
        let at = (self.after()..self.all.len()).find(|&at| self.all[at].is(OR_ELSE))?;
        let no = self.find(at + 1..self.all.len().min(at + 6), NO)?;
        self.find(no + 1..self.all.len().min(no + 7), PROCEED | JOIN)
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    Stopped,
    Welcome,
}
