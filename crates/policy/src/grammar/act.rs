//! What a sentence does with the papers it speaks of: demands, asks, mentions, denies. Reads the
//! words around a mention: what negates it, what it is a condition of, and what happens without it.

mod condition;
mod denial;
mod strength;

use crate::grammar::lexer::{Shape, Token};
use crate::grammar::mentions::Mention;
use crate::words::{
    ANY_PAPER, ASK, BUT, Classes, GIVE, IF, LACKS, MUST, NO, PROVE, REFUSE, SEE, SOFT, SOFT_WEAK, UNLESS, UNTIL, WHO,
    WITHOUT,
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
}
