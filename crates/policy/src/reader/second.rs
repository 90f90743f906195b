//! The second reader: what it looks at around papers, and when it may overrule the grammar.

use base::{Nation, Span};
use documents::{BlockKind, Document};

use super::{Around, Reader};
use crate::grammar::act::{Act, Reading, act};
use crate::grammar::lexer::Shape;
use crate::grammar::mentions::{Kinds, mentions};
use crate::sentences::{Sentence, Text};
use crate::weigh::{Decision, Features, Weights};
use crate::words::{
    ABROAD, ACCEPTABLE, ASK, BEFORE, BEING, Classes, ELSEWHERE, ELSEWHERE_TOLD, FALSEHOOD, GIVE, IF, JOIN, JOIN_US,
    KEEP, LACKS, MUST, MYTH, NEEDLESS, NO, OFFICE, ONCE, ONLY, ORDER, ORDER_VERB, POINTER, PROCEED, PROMISE, PROVE,
    REASON, REFUSE, SEE, SOFT, SOFT_MODAL, SOFT_WEAK, SUBJECT, TEMPORARY, UNLESS, UNTIL, WITHOUT, names,
};

/// The classes that the second reader looks at.
const TELLING: Classes = MUST
    | ASK
    | SOFT
    | SOFT_MODAL
    | SOFT_WEAK
    | GIVE
    | SEE
    | PROVE
    | NO
    | NEEDLESS
    | WITHOUT
    | LACKS
    | UNLESS
    | UNTIL
    | ONCE
    | ONLY
    | IF
    | JOIN
    | JOIN_US
    | PROCEED
    | REFUSE
    | ELSEWHERE
    | ELSEWHERE_TOLD
    | MYTH
    | FALSEHOOD
    | OFFICE
    | PROMISE
    | SUBJECT
    | BEING
    | POINTER
    | ORDER
    | ORDER_VERB
    | REASON
    | TEMPORARY
    | ABROAD
    | ACCEPTABLE
    | KEEP
    | BEFORE;
/// Papers in a sentence as the second reader sees them, for training it.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The sentence.
    pub span: Span,
    /// Which kinds: proof of identity, of address, of immigration status.
    pub kinds: [bool; 3],
    /// What the grammar alone decides.
    pub grammar: Decision,
    /// The names of all features.
    pub features: Vec<String>,
}

/// All papers in a document as the second reader sees them.
#[must_use]
pub fn candidates(document: &Document, nation: Nation) -> Vec<Candidate> {
    let text = Text::new(document);
    let mut reader = Reader { document, text: &text, nation, claims: Vec::new(), recent: Vec::new() };
    let mut all = Vec::new();
    let mut found = Vec::new();
    for index in 0..text.sentences.len() {
        let sentence = &text.sentences[index];
        let tokens = text.words(sentence);
        mentions(tokens, &mut found);
        reader.narrow(index, &mut found);
        let elsewhere = reader.elsewhere(index);
        for mention in found.iter().filter(|mention| !mention.kinds.named().is_empty()) {
            let around = Around { index, mention, own: act(tokens, mention), elsewhere };
            let placed = reader.placed(&around);
            let mut features = Vec::new();
            reader.features(&around, placed, &mut features);
            all.push(Candidate {
                span: text.span(sentence),
                kinds: [Kinds::IDENTITY, Kinds::ADDRESS, Kinds::STATUS].map(|kind| mention.kinds.has(kind)),
                grammar: Decision::of(placed.map(|reading| reading.act)),
                features,
            });
        }
        reader.sentence(index, &mut found);
    }
    all
}
impl Reader<'_> {
    /// The grammar's reading, or the second reader's where it is sure of another.
    pub(super) fn weighed(&self, around: &Around<'_>, placed: Option<Reading>) -> Option<Reading> {
        if around.mention.kinds.named().is_empty() {
            return placed;
        }
        let mut scale = Weights::embedded().scale();
        self.features(around, placed, &mut scale);
        let own = Decision::of(placed.map(|reading| reading.act));
        let (decision, odds) = scale.decide(own);
        let sentence = self.text.words(&self.text.sentences[around.index]);
        let question = sentence.last().is_some_and(|token| token.shape == Shape::Question);
        if decision == own || odds < doubt(own, decision, around.elsewhere || question) {
            return placed;
        }
        let act = match decision {
            Decision::Require => Act::Require,
            Decision::Request => Act::Request,
            Decision::Mention => Act::Mention,
            Decision::Deny => Act::Deny,
            Decision::Nothing => return None,
        };
        Some(Reading { act, decided_by: placed.and_then(|reading| reading.decided_by).or(around.own.decided_by) })
    }

    /// What the second reader looks at.
    pub(super) fn features(&self, around: &Around<'_>, placed: Option<Reading>, to: &mut impl Features) {
        let sentence = &self.text.sentences[around.index];
        let tokens = self.text.words(sentence);
        let mention = around.mention;
        let mut lower = [String::new(), String::new()];
        let act = |act: Option<Act>| act.map_or("none", act_name);
        let own = act(Some(around.own.act));
        let put = act(placed.map(|reading| reading.act));
        to.add(&["bias"]);
        to.add(&["own=", own]);
        to.add(&["placed=", put]);
        to.add(&["own&placed=", own, "/", put]);
        if around.elsewhere {
            to.add(&["elsewhere"]);
            to.add(&["elsewhere&own=", own]);
        }
        let kind = match mention.kinds.named() {
            Kinds::IDENTITY => "identity",
            Kinds::ADDRESS => "address",
            Kinds::STATUS => "status",
            _ => "several",
        };
        to.add(&["kind=", kind]);
        to.add(&["block=", block_name(self.document.blocks[sentence.block].kind)]);
        let lead = act(self.lead(sentence.block, around.index).map(|reading| reading.act));
        to.add(&["lead=", lead]);
        if self.nation == Nation::NorthernIreland {
            to.add(&["nation=ni"]);
        }
        let side = |at: usize| match at {
            _ if at < mention.first => "l",
            _ if at > mention.last => "r",
            _ => "m",
        };
        for (at, token) in tokens.iter().enumerate() {
            let where_ = side(at);
            for class in names(token.classes & TELLING) {
                to.add(&[where_, ".", class]);
            }
            lower_into(token.span.of(&self.document.text), &mut lower[0]);
            let distance = if at < mention.first { mention.first - at } else { at.saturating_sub(mention.last) };
            if token.is_word() && distance > 0 {
                to.add(&["s:", &lower[0]]);
                if distance <= 8 {
                    to.add(&[where_, ":", &lower[0]]);
                }
                if let Some(next) = tokens.get(at + 1).filter(|next| next.is_word()) {
                    lower_into(next.span.of(&self.document.text), &mut lower[1]);
                    to.add(&[where_, "2:", &lower[0], " ", &lower[1]]);
                }
            } else if !token.is_word() {
                to.add(&[where_, shape_name(token.shape)]);
            }
        }
        if let Some(before) = around.index.checked_sub(1).map(|at| &self.text.sentences[at]) {
            for class in names(before.flags & TELLING) {
                to.add(&["before.", class]);
            }
        }
        if let Some(next) = self.text.sentences.get(around.index + 1) {
            for class in names(next.flags & TELLING) {
                to.add(&["next.", class]);
            }
        }
        self.surroundings(around, to, &mut lower[0]);
    }

    /// The words of the sentence before, the headings above and the first line of the page.
    fn surroundings(&self, around: &Around<'_>, to: &mut impl Features, lower: &mut String) {
        let block = &self.document.blocks[self.text.sentences[around.index].block];
        let mut words = |sentence: &Sentence, mark: &str| {
            for token in self.text.words(sentence).iter().filter(|token| token.is_word()) {
                lower_into(token.span.of(&self.document.text), lower);
                to.add(&[mark, lower.as_str()]);
            }
        };
        if let Some(before) = around.index.checked_sub(1) {
            words(&self.text.sentences[before], "before:");
        }
        for &heading in block.headings.iter().rev().take(2) {
            self.text.in_block(heading).iter().for_each(|sentence| words(sentence, "heading:"));
        }
        if let Some(first) = self.text.sentences.first().filter(|_| around.index > 0) {
            words(first, "title:");
        }
    }
}

/// How sure the second reader must be to overrule the grammar, as the natural logarithm of the odds.
/// A denial that the grammar understood is hardly ever a demand.
const fn doubt(own: Decision, other: Decision, elsewhere: bool) -> f32 {
    match (own, other) {
        (Decision::Deny, Decision::Nothing) => 2.0,
        (Decision::Deny, _) => 4.0,
        (Decision::Nothing, _) if elsewhere => 4.0,
        (Decision::Nothing, _) => 0.8,
        (_, Decision::Nothing) => 1.3,
        (_, Decision::Deny) => 2.5,
        _ => 0.9,
    }
}
const fn act_name(act: Act) -> &'static str {
    match act {
        Act::Require => "require",
        Act::Request => "request",
        Act::Mention => "mention",
        Act::Deny => "deny",
        Act::Promise => "promise",
        Act::Way => "way",
        Act::Bare => "bare",
        Act::List => "list",
        Act::Pass => "pass",
    }
}

const fn block_name(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Heading(_) => "heading",
        BlockKind::Paragraph => "paragraph",
        BlockKind::ListItem { .. } => "item",
        BlockKind::Cell { .. } => "cell",
        BlockKind::Term => "term",
        BlockKind::Definition => "definition",
        BlockKind::Field { .. } => "field",
    }
}

const fn shape_name(shape: Shape) -> &'static str {
    match shape {
        Shape::Comma => ",",
        Shape::Colon => ":",
        Shape::Semicolon => ";",
        Shape::Question => "?",
        Shape::Dash => "–",
        Shape::Stop => ".",
        _ => "*",
    }
}

fn lower_into(word: &str, out: &mut String) {
    out.clear();
    for char in word.chars() {
        match char {
            '’' => out.push('\''),
            _ => out.extend(char.to_lowercase()),
        }
    }
}
