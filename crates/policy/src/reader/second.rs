//! The second reader: it weighs every word of a sentence and what stands around it, for each kind of papers, and says
//! when it may overrule the grammar. It also reads sentences in which the grammar sees no papers at all. What it looks
//! at is in `look`, what it calls things in `names`.

mod look;
mod names;

use base::{Nation, Span};
use documents::Document;

use super::{Claim, Nature, Reader};
use crate::grammar::act::{Act, act};
use crate::grammar::lexer::Token;
use crate::grammar::mentions::{Kinds, Mention};
use crate::sentences::Text;
use crate::weigh::{self, Decision, Features, Piece, Scale, Scales, Sums, Weights, decide, piece};

use names::worth;

/// The kinds, each with its letter in the names of features.
const KINDS: [(Kinds, Piece<'static>); 3] = [
    (Kinds::IDENTITY, piece(weigh::KINDS[0])),
    (Kinds::ADDRESS, piece(weigh::KINDS[1])),
    (Kinds::STATUS, piece(weigh::KINDS[2])),
];

/// One kind of papers in one sentence as the second reader sees it, for training it.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The sentence.
    pub span: Span,
    /// Proof of identity (0), of address (1), of immigration status (2).
    pub kind: usize,
    /// What the grammar alone decides.
    pub grammar: Decision,
    /// Whether the grammar sees papers of this kind here.
    pub named: bool,
    /// Whether they serve something other than registering.
    pub elsewhere: bool,
    /// The names of all features.
    pub features: Vec<String>,
}

/// Every sentence of a document that may be about papers, three times: once for each kind.
#[must_use]
pub fn candidates(document: &Document, nation: Nation) -> Vec<Candidate> {
    let text = Text::new(document);
    let mut reader = Reader { document, text: &text, nation, claims: Vec::new(), recent: Vec::new() };
    let mut all = Vec::new();
    let mut found = Vec::new();
    let mut second = Second { spelt: true, ..Second::default() };
    for index in 0..text.sentences.len() {
        let from = reader.claims.len();
        reader.sentence(index, &mut found);
        if worth(text.sentences[index].flags) {
            second.read(&text, index, document);
            for (kind, sight) in reader.sights(index, from, &found).iter().enumerate() {
                let mut features = Vec::new();
                if sight.named() {
                    reader.named(sight, KINDS[kind].1, &second, &mut features);
                    reader.shared(index, &mut second, &mut features);
                    reader.headings(text.sentences[index].block, &mut second, &mut features);
                    if index > 0 {
                        reader.title(&mut second, &mut features);
                    }
                } else {
                    reader.unseen(sight, KINDS[kind].1, &second, &mut features);
                    if sight.others {
                        features.add(&[piece("~"), KINDS[kind].1, piece("others")]);
                    }
                }
                features.sort_unstable();
                features.dedup();
                let (grammar, named, elsewhere) = (sight.decision(), sight.named(), sight.elsewhere);
                let span = text.span(&text.sentences[index]);
                all.push(Candidate { span, kind, grammar, named, elsewhere, features });
            }
        }
    }
    all
}

/// What the grammar says of one kind of papers in a sentence.
struct Sight<'a> {
    index: usize,
    /// What it decided, and how it came about.
    own: Option<(Act, Nature)>,
    /// Where papers of this kind are named.
    mention: Option<&'a Mention>,
    /// Whether papers of another kind are.
    others: bool,
    elsewhere: bool,
    /// What the sentence by itself does with them, and in its place, whatever they are for.
    raw: Option<(Act, Option<Act>)>,
}

impl Candidate {
    /// What is decided with these sums of weights.
    #[must_use]
    pub fn settle(&self, sums: &Sums) -> Decision {
        settle(sums, self.grammar, self.elsewhere)
    }
}

/// What both readers together decide.
fn settle(sums: &Sums, own: Decision, elsewhere: bool) -> Decision {
    let (decision, odds) = decide(sums, own);
    if decision != own && odds >= doubt(own, decision, elsewhere) { decision } else { own }
}

impl Sight<'_> {
    fn decision(&self) -> Decision {
        Decision::of(self.own.map(|(act, _)| act))
    }

    const fn named(&self) -> bool {
        self.own.is_some() || self.mention.is_some()
    }
}

/// Buffers of the second reader.
#[derive(Default)]
pub(super) struct Second {
    /// Whether words are wanted as words, for training, and not only as hashes.
    spelt: bool,
    /// The words of the sentence in lower case.
    lower: Vec<String>,
    /// A word of another sentence.
    other: String,
    scales: Option<(Scale<'static>, Scales<'static>)>,
    /// What the first line of the page weighs.
    title: Option<Sums>,
    /// What the headings above a block weigh, by the last heading.
    headings: Option<(usize, Sums)>,
}

impl Second {
    fn read(&mut self, text: &Text, index: usize, document: &Document) {
        if self.spelt {
            let tokens = text.words(&text.sentences[index]);
            self.lower.resize_with(tokens.len().max(self.lower.len()), String::new);
            for (token, lower) in tokens.iter().zip(&mut self.lower) {
                lower_into(token.span.of(&document.text), lower);
            }
        }
    }

    /// A word of the sentence, as part of a feature.
    fn word(&self, at: usize, token: &Token) -> Piece<'_> {
        if self.spelt { Piece::spelt(&self.lower[at]) } else { Piece::hashed(token.hash) }
    }

    /// A word of another sentence.
    fn other_word(&mut self, document: &Document, token: &Token) -> Piece<'_> {
        if self.spelt {
            lower_into(token.span.of(&document.text), &mut self.other);
            return Piece::spelt(&self.other);
        }
        Piece::hashed(token.hash)
    }
}

impl Reader<'_> {
    /// Lets the second reader look at what the grammar made of a sentence (`self.claims[from..]`).
    pub(super) fn review(&mut self, index: usize, from: usize, found: &[Mention], second: &mut Second) {
        if !worth(self.text.sentences[index].flags) {
            return;
        }
        let (mut scale, mut scales) = second.scales.take().unwrap_or_else(|| {
            let weights = Weights::embedded();
            (weights.scale(), weights.scales())
        });
        let sights = self.sights(index, from, found);
        if let Some(unseen) = sights.iter().find(|sight| !sight.named()) {
            scales.clear();
            self.unseen(unseen, weigh::EACH_KIND, second, &mut scales);
        }
        let shared =
            if sights.iter().any(Sight::named) { self.weigh_shared(index, second, &mut scale) } else { [0.0; 5] };
        let mut verdicts = [None; 3];
        for (kind, (sight, verdict)) in sights.iter().zip(&mut verdicts).enumerate() {
            let sums = if sight.named() {
                scale.clear();
                self.named(sight, KINDS[kind].1, second, &mut scale);
                std::array::from_fn(|at| scale.sums[at] + shared[at])
            } else {
                if sight.others {
                    scales.add_for(kind, &[const { piece("~") }, weigh::EACH_KIND, const { piece("others") }]);
                }
                scales.sums[kind]
            };
            let own = sight.decision();
            let decision = settle(&sums, own, sight.elsewhere);
            *verdict = (decision != own).then_some((decision, own));
        }
        second.scales = Some((scale, scales));
        for (verdict, &(kinds, _)) in verdicts.into_iter().zip(&KINDS) {
            if let Some((decision, own)) = verdict {
                self.overrule(index, from, kinds, decision, own);
            }
        }
    }

    /// What weighs the same for every kind. Headings and the first line are weighed once and kept.
    fn weigh_shared(&self, index: usize, second: &mut Second, scale: &mut Scale<'_>) -> Sums {
        scale.clear();
        self.shared(index, second, scale);
        let mut shared = scale.sums;
        let block = self.text.sentences[index].block;
        if let Some(&last) = self.document.blocks[block].headings.last() {
            let sums = match second.headings {
                Some((known, sums)) if known == last => sums,
                _ => {
                    scale.clear();
                    self.headings(block, second, scale);
                    scale.sums
                }
            };
            second.headings = Some((last, sums));
            weigh::add(&mut shared, &sums);
        }
        if index > 0 {
            let sums = second.title.unwrap_or_else(|| {
                scale.clear();
                self.title(second, scale);
                scale.sums
            });
            second.title = Some(sums);
            weigh::add(&mut shared, &sums);
        }
        shared
    }

    fn overrule(&mut self, index: usize, from: usize, kinds: Kinds, decision: Decision, own: Decision) {
        let act = match decision {
            Decision::Require => Some(Act::Require),
            Decision::Request => Some(Act::Request),
            Decision::Mention => Some(Act::Mention),
            Decision::Deny => Some(Act::Deny),
            Decision::Nothing => None,
        };
        let mut because = Vec::new();
        let mut nature = Nature::Papers;
        for claim in &mut self.claims[from..] {
            if claim.kinds.has(Kinds::ANY) && matches!(claim.act, Act::Deny | Act::Promise) {
                claim.kinds = KINDS.iter().fold(Kinds::NONE, |all, (kinds, _)| all.and(*kinds));
            }
            if claim.kinds.has(kinds) {
                because.extend_from_slice(&claim.because);
                nature = claim.nature;
                claim.kinds = claim.kinds.less(kinds);
            }
        }
        let mut at = from;
        while at < self.claims.len() {
            let empty = self.claims[at].kinds.is_empty() && self.claims[at].nature != Nature::Place;
            if empty {
                self.claims.remove(at);
            } else {
                at += 1;
            }
        }
        let Some(act) = act else { return };
        if because.is_empty() {
            because = self.telling(index, decision, own);
        }
        let block = self.text.sentences[index].block;
        let span = self.with_answer(index, act);
        if own == Decision::Nothing {
            self.remember(index, kinds);
        }
        match self.claims[from..].iter_mut().find(|claim| claim.act == act && claim.nature == nature) {
            Some(claim) => {
                claim.kinds = claim.kinds.and(kinds);
                claim.because.extend(because);
            }
            None => self.claims.push(Claim { kinds, act, span, because, block, nature }),
        }
    }

    /// The words of a sentence that speak most for one decision and against another.
    fn telling(&self, index: usize, decision: Decision, other: Decision) -> Vec<Span> {
        let tokens = self.text.words(&self.text.sentences[index]);
        let weights = Weights::embedded();
        let mut telling: Vec<(f32, Span)> = Vec::new();
        for token in tokens.iter().filter(|token| token.is_word()) {
            let name = [const { piece("~") }, weigh::EACH_KIND, const { piece(":") }, Piece::hashed(token.hash)];
            let weight = weights.of_kinds(&name).map_or(0.0, |kinds| {
                kinds.iter().map(|row| row[decision as usize] - row[other as usize]).fold(0.0, f32::max)
            });
            if weight > 0.0 {
                telling.push((weight, token.span));
            }
        }
        telling.sort_by(|left, right| right.0.total_cmp(&left.0).then(left.1.cmp(&right.1)));
        telling.truncate(3);
        telling.into_iter().map(|(_, span)| span).collect()
    }

    fn sights<'a>(&self, index: usize, from: usize, found: &'a [Mention]) -> [Sight<'a>; 3] {
        let elsewhere = self.elsewhere(index);
        KINDS.map(|(kinds, _)| {
            let about = |claim: &&Claim| {
                claim.kinds.has(kinds) || claim.kinds.has(Kinds::ANY) && matches!(claim.act, Act::Deny | Act::Promise)
            };
            let own = self.claims[from..]
                .iter()
                .filter(about)
                .map(|claim| (claim.act, claim.nature))
                .min_by_key(|(act, _)| Decision::of(Some(*act)));
            let mention = found.iter().find(|mention| mention.kinds.has(kinds));
            Sight {
                index,
                own,
                mention,
                others: found.iter().any(|mention| !mention.kinds.named().less(kinds).is_empty()),
                elsewhere,
                raw: mention.map(|mention| {
                    let alone = act(self.text.words(&self.text.sentences[index]), mention);
                    (alone.act, self.in_context(index, alone, mention).map(|reading| reading.act))
                }),
            }
        })
    }
}

/// How sure the second reader must be to overrule the grammar, as the natural logarithm of the odds. The figures are
/// those that answer most pages rightly that were not learnt from (`train --folds 5`).
const fn doubt(own: Decision, other: Decision, elsewhere: bool) -> f32 {
    match (own, other) {
        // Words that say that something is not needed are seldom about nothing.
        (Decision::Deny, Decision::Nothing) => 2.0,
        (Decision::Deny, _) | (_, Decision::Deny) => 0.0,
        // Papers for another purpose look just like papers for registering.
        (Decision::Nothing, _) if elsewhere => 3.0,
        (Decision::Nothing, _) => 0.5,
        (_, Decision::Nothing) => 0.3,
        _ => 0.6,
    }
}

/// The words of a token in lower case, with single spaces between them, as the lexer hashed them.
fn lower_into(words: &str, out: &mut String) {
    out.clear();
    for char in words.chars() {
        match char {
            '\'' | '’' | 'ʼ' | '‘' if !out.is_empty() && !out.ends_with(' ') => out.push('\''),
            _ if char.is_alphanumeric() => out.extend(char.to_lowercase()),
            _ if out.is_empty() || out.ends_with(' ') => {}
            _ => out.push(' '),
        }
    }
    out.truncate(out.trim_end_matches([' ', '\'']).len());
}
