//! Walks a document and gathers what it says about papers. The grammar reads one sentence; this room
//! knows what stands around it. Each question to the surroundings has a file of its own:
//! `context` (questions, myths, office boxes, lists and their lead), `papers` (which kinds are meant,
//! what “these” points back to), `purpose` (registering, or something else), `other` (length of
//! stay, where people come from, the practice's address), `second` (the second reader).

mod context;
mod other;
mod papers;
mod purpose;
mod second;

use base::{Nation, Span};
use documents::Document;

use crate::grammar::act::{Act, Reading, act};
use crate::grammar::lexer::Token;
use crate::grammar::mentions::{Kinds, Mention, mentions};
use crate::sentences::Text;
use crate::verdict::level;
use crate::words::{EHIC, ELSEWHERE, ELSEWHERE_TOLD, JOIN};

use second::Second;
pub use second::{Candidate, candidates};

/// One thing that the document says about papers for registering.
#[derive(Debug, Clone)]
pub(crate) struct Claim {
    pub(crate) kinds: Kinds,
    pub(crate) act: Act,
    /// The sentence, item or field.
    pub(crate) span: Span,
    /// The words that decided.
    pub(crate) because: Vec<Span>,
    /// The block it stands in.
    pub(crate) block: usize,
    /// How it was understood.
    pub(crate) nature: Nature,
}

/// How a claim came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nature {
    /// Papers are named.
    Papers,
    /// It points back to papers named before.
    Pointer,
    /// A length of stay in the country is a condition.
    Stay,
    /// Where people come from plays no part.
    Origin,
    /// People may use the practice's address, or none.
    Place,
}
/// Everything that the document says about papers for registering, in order of place.
pub(crate) fn claims(document: &Document, text: &Text, nation: Nation) -> Vec<Claim> {
    let mut reader = Reader { document, text, nation, claims: Vec::new(), recent: Vec::new() };
    let mut found = Vec::new();
    let mut second = Second::default();
    for index in 0..text.sentences.len() {
        let from = reader.claims.len();
        reader.sentence(index, &mut found);
        reader.review(index, from, &found, &mut second);
    }
    reader.claims
}

/// Papers in a sentence, and what the grammar reads there.
struct Around<'a> {
    index: usize,
    mention: &'a Mention,
    own: Reading,
    elsewhere: bool,
}
struct Reader<'a> {
    document: &'a Document,
    text: &'a Text,
    nation: Nation,
    claims: Vec<Claim>,
    /// Papers named for registering, by the sentence that names them: what “these” may point to.
    recent: Vec<(usize, Kinds)>,
}
impl Reader<'_> {
    fn sentence(&mut self, index: usize, found: &mut Vec<Mention>) {
        let sentence = &self.text.sentences[index];
        let tokens = self.text.words(sentence);
        self.stay(index);
        let irrelevant = self.origin(index);
        self.place(index);
        mentions(tokens, found);
        if irrelevant {
            found.retain(|mention| mention.kinds != Kinds::STATUS || !mention.fact);
        }
        let named = found.iter().fold(Kinds::NONE, |all, mention| all.and(mention.kinds));
        if named.named().is_empty() {
            self.pointer(index, named);
            if named.is_empty() {
                return;
            }
        }
        let elsewhere = self.elsewhere(index);
        self.narrow(index, found);
        let mut claims: Vec<Claim> = Vec::new();
        for mention in found.iter() {
            let around = Around { index, mention, own: act(tokens, mention), elsewhere };
            let Some(reading) = self.placed(&around) else { continue };
            let mut kinds = mention.kinds;
            if kinds == Kinds::ANY {
                // Beside papers with a name, “documents” are those papers.
                if !named.named().is_empty() && level(reading.act).is_some() {
                    continue;
                }
                kinds = self.unnamed(index, reading.act);
            }
            let because = self.because(tokens, mention, reading);
            match claims.iter_mut().find(|claim| claim.act == reading.act) {
                Some(claim) => {
                    claim.kinds = claim.kinds.and(kinds);
                    claim.because.extend(because);
                }
                None => claims.push(Claim {
                    kinds,
                    act: reading.act,
                    span: self.with_answer(index, reading.act),
                    because,
                    block: sentence.block,
                    nature: Nature::Papers,
                }),
            }
        }
        self.claims.extend(claims);
        if !elsewhere {
            self.remember(index, named);
        }
    }

    /// What the grammar alone makes of papers in their place; none when they serve something else.
    fn placed(&self, around: &Around<'_>) -> Option<Reading> {
        let sentence = &self.text.sentences[around.index];
        if around.elsewhere && sentence.flags & JOIN == 0 || sentence.flags & (ELSEWHERE | ELSEWHERE_TOLD) != 0 {
            return None;
        }
        let heading = self.is_heading(sentence.block) && self.has_children(sentence.block);
        if heading && matches!(around.own.act, Act::Bare | Act::List | Act::Pass) {
            return None;
        }
        let reading = self.in_context(around.index, around.own, around.mention)?;
        let ehic = self.text.words(sentence)[around.mention.first].is(EHIC) && reading.act != Act::Require;
        let denies = matches!(reading.act, Act::Deny | Act::Promise);
        (!ehic && (!around.elsewhere || denies)).then_some(reading)
    }

    fn because(&self, tokens: &[Token], mention: &Mention, reading: Reading) -> Vec<Span> {
        let papers = Span::new(tokens[mention.first].span.start, tokens[mention.last].span.end);
        let mut because = vec![papers];
        if let Some(by) = reading.decided_by.and_then(|at| tokens.get(at)) {
            because.push(by.span);
        }
        because
    }

    fn remember(&mut self, index: usize, kinds: Kinds) {
        if !kinds.named().is_empty() {
            self.recent.push((index, kinds.named()));
        }
    }
}
