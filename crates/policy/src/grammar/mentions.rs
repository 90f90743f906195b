//! Where a sentence speaks of papers: a passport, proof of your address, something with your photo,
//! verifying who you are. Information (“your address”) is not a paper.

use crate::grammar::lexer::{Shape, Token};
use crate::words::{
    ADDRESS_FACT, ADDRESS_PAPER, ANY_PAPER, ASK, BEING, CARRIER, CONFIRM, EHIC, GIVE, HARMLESS_PAPER, HAVE,
    IDENTITY_FACT, IDENTITY_PAPER, JOIN, LINK, MUST, NO, POST, PROVE, SEE, SHOWING, STATUS_FACT, STATUS_PAPER,
    STRONG_FACT, SUBJECT, THING,
};

/// A set of kinds of papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Kinds(pub(crate) u8);

impl Kinds {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const IDENTITY: Self = Self(1);
    pub(crate) const ADDRESS: Self = Self(2);
    pub(crate) const STATUS: Self = Self(4);
    /// Papers of no stated kind.
    pub(crate) const ANY: Self = Self(8);

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn less(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The three kinds that have a name of their own.
    pub(crate) const fn named(self) -> Self {
        self.less(Self::ANY)
    }
}

/// Papers spoken of in a sentence: tokens `first..=last`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mention {
    pub(crate) kinds: Kinds,
    pub(crate) first: usize,
    pub(crate) last: usize,
    /// Told by what is to be shown (“who you are”) and not by the name of a paper.
    pub(crate) fact: bool,
}

/// The papers that a sentence speaks of, in order.
pub(crate) fn mentions(tokens: &[Token], out: &mut Vec<Mention>) {
    out.clear();
    let mut at = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        if token.is(EHIC) {
            out.push(Mention { kinds: Kinds::STATUS, first: at, last: at, fact: false });
            at += 1;
            continue;
        }
        if token.classes == 0 || token.is(HARMLESS_PAPER) && !token.is(ANY_PAPER) {
            at += 1;
            continue;
        }
        let found = if token.is(IDENTITY_PAPER | ADDRESS_PAPER | STATUS_PAPER) {
            paper(tokens, at)
        } else if token.is(PROVE) {
            facts(tokens, at, 9, FactsAfter::Proving).or_else(|| passive(tokens, at))
        } else if token.is(GIVE) && tokens.iter().skip(at + 1).take(4).any(|next| next.is(STRONG_FACT)) {
            facts(tokens, at, 4, FactsAfter::Proving)
        } else if token.is(POST) && beside_identity(tokens, at, out) {
            carried(tokens, at).or(Some(Mention { kinds: Kinds::ADDRESS, first: at, last: at, fact: false }))
        } else if token.is(CONFIRM) {
            let of = tokens.get(at + 1).is_some_and(|next| token.is(CARRIER) && next.is(SHOWING));
            let carried = || carried(tokens, at);
            let told = || facts(tokens, at, 5, FactsAfter::Confirming).or_else(|| confirmed(tokens, at));
            if of { carried() } else { told().or_else(carried) }
        } else if token.is(CARRIER | ANY_PAPER | THING) {
            carried(tokens, at).or_else(|| anything(tokens, at))
        } else if token.is(STATUS_FACT) {
            status(tokens, at)
        } else {
            None
        };
        match found {
            Some(mention) => {
                at = mention.last.max(at) + 1;
                out.push(mention);
            }
            None => at += 1,
        }
    }
}

fn paper(tokens: &[Token], at: usize) -> Option<Mention> {
    let token = &tokens[at];
    let kinds = kinds_of_paper(token);
    // “ID number”, “passport photo signing”: the next word takes the paper away.
    if tokens.get(at + 1).is_some_and(|next| next.is(HARMLESS_PAPER) && !next.is(ANY_PAPER))
        && !kinds.has(Kinds::STATUS)
    {
        return None;
    }
    Some(Mention { kinds, first: at, last: at, fact: false })
}

fn kinds_of_paper(token: &Token) -> Kinds {
    let mut kinds = Kinds::NONE;
    if token.is(IDENTITY_PAPER) {
        kinds = kinds.and(Kinds::IDENTITY);
    }
    if token.is(ADDRESS_PAPER) {
        kinds = kinds.and(Kinds::ADDRESS);
    }
    if token.is(STATUS_PAPER) {
        kinds = kinds.and(Kinds::STATUS);
    }
    kinds
}

fn kinds_of_fact(token: &Token) -> Kinds {
    let mut kinds = Kinds::NONE;
    if token.is(IDENTITY_FACT) {
        kinds = kinds.and(Kinds::IDENTITY);
    }
    if token.is(ADDRESS_FACT) {
        kinds = kinds.and(Kinds::ADDRESS);
    }
    if token.is(STATUS_FACT) {
        kinds = kinds.and(Kinds::STATUS);
    }
    kinds
}

#[derive(Clone, Copy, PartialEq)]
enum FactsAfter {
    Proving,
    Confirming,
    Carrier,
}

/// The facts behind a word of proving: “prove who you are and where you live”.
fn facts(tokens: &[Token], at: usize, reach: usize, after: FactsAfter) -> Option<Mention> {
    let mut kinds = Kinds::NONE;
    let mut last = at;
    let mut gap = 0;
    for (index, token) in tokens.iter().enumerate().skip(at + 1) {
        let mut fact =
            if token.is(IDENTITY_PAPER) && after != FactsAfter::Carrier { Kinds::NONE } else { kinds_of_fact(token) };
        if after == FactsAfter::Confirming && !kinds.has(Kinds::IDENTITY) {
            fact = fact.less(Kinds::ADDRESS);
        }
        if !fact.is_empty() {
            kinds = kinds.and(fact);
            last = index;
            gap = 0;
            continue;
        }
        if matches!(token.shape, Shape::Stop | Shape::Question | Shape::Semicolon)
            || token.is(IDENTITY_PAPER | ADDRESS_PAPER | STATUS_PAPER)
        {
            break;
        }
        gap += 1;
        let strange = token.is_word() && token.classes == 0 && gap <= 5;
        let limit = if kinds.is_empty() { reach } else { 7 };
        let joins = kinds.is_empty()
            || strange
            || token.is(LINK | CARRIER | SHOWING | PROVE)
            || matches!(token.shape, Shape::Comma | Shape::Slash | Shape::Number);
        if gap > limit || !joins || kinds.is_empty() && token.is(NO | MUST | ASK) {
            break;
        }
    }
    (!kinds.is_empty()).then_some(Mention { kinds, first: at, last, fact: true })
}

/// “Identity and residence have been verified”: the facts stand before the word of proving.
fn passive(tokens: &[Token], at: usize) -> Option<Mention> {
    let mut kinds = Kinds::NONE;
    let mut first = at;
    let mut gap = 0;
    let near = || tokens.iter().take(at).rev().take(7);
    if !near().any(|token| token.is(BEING | MUST)) {
        return None;
    }
    for (index, token) in tokens.iter().enumerate().take(at).rev() {
        let fact = kinds_of_fact(token);
        if !fact.is_empty() {
            kinds = kinds.and(fact);
            first = index;
            gap = 0;
            continue;
        }
        gap += 1;
        if gap > 6 || token.is(HARMLESS_PAPER | JOIN) || !(token.is_word() || token.shape == Shape::Comma) {
            break;
        }
    }
    (!kinds.is_empty()).then_some(Mention { kinds, first, last: at, fact: true })
}

/// “The address must be confirmed by documents”.
fn confirmed(tokens: &[Token], at: usize) -> Option<Mention> {
    let by_papers =
        tokens.iter().skip(at + 1).take(4).any(|token| token.is(ANY_PAPER | IDENTITY_PAPER | ADDRESS_PAPER));
    if by_papers { passive(tokens, at) } else { None }
}

/// “Something with your photo”, “a letter showing the address”.
fn carried(tokens: &[Token], at: usize) -> Option<Mention> {
    // Between the carrier and what it shows: “a recent letter, dated within three months, showing …”.
    let own = usize::from(!tokens[at].is(CARRIER) || !tokens[at].is(SHOWING) || tokens[at].is(PROVE));
    let tie = tokens.iter().enumerate().skip(at + own).take(9).find(|(_, token)| token.is(SHOWING))?.0;
    if tokens[(at + 1).min(tie)..tie].iter().any(|token| {
        token.is(MUST | ASK | SUBJECT | NO | HARMLESS_PAPER | IDENTITY_PAPER | ADDRESS_PAPER | STATUS_PAPER)
            || matches!(token.shape, Shape::Stop | Shape::Question | Shape::Semicolon)
    }) {
        return None;
    }
    let found = facts(tokens, tie, 6, FactsAfter::Carrier)?;
    Some(Mention { first: at, fact: false, ..found })
}

/// “A photo card and a letter”: post that is asked for together with a paper of identity.
fn beside_identity(tokens: &[Token], at: usize, before: &[Mention]) -> bool {
    before.last().is_some_and(|mention| {
        mention.kinds == Kinds::IDENTITY
            && at - mention.last <= 9
            && tokens[mention.last + 1..at].iter().any(|token| token.is(LINK) && token.span.len() <= 4)
            && !tokens[mention.last + 1..at]
                .iter()
                .any(|token| token.is(SUBJECT | NO) || matches!(token.shape, Shape::Stop | Shape::Semicolon))
    })
}

/// Papers of no stated kind: “supporting documents”, “anything to show”.
fn anything(tokens: &[Token], at: usize) -> Option<Mention> {
    let token = &tokens[at];
    let mention = Mention { kinds: Kinds::ANY, first: at, last: at, fact: false };
    if token.is(ANY_PAPER) {
        return Some(mention);
    }
    let described = tokens.get(at + 1).is_some_and(|next| next.is_word() && next.classes == 0);
    if !token.is(THING) || described {
        return None;
    }
    let near = tokens[at.saturating_sub(4)..at].iter().chain(tokens.iter().skip(at + 1).take(3));
    near.clone().any(|token| token.is(GIVE | SEE | PROVE)).then_some(mention)
}

/// A question about status is a demand even without papers: “tell us your immigration status”.
fn status(tokens: &[Token], at: usize) -> Option<Mention> {
    let asked =
        tokens[at.saturating_sub(7)..at].iter().any(|token| token.is(ASK | PROVE | CONFIRM | GIVE | SEE | HAVE));
    asked.then_some(Mention { kinds: Kinds::STATUS, first: at, last: at, fact: true })
}
