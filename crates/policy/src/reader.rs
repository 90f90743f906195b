//! Walks a document and gathers what it says about papers. The grammar reads one sentence; this room
//! knows what stands around it: the heading, the words that lead in to a list, the question that is
//! being answered, the papers that “these” points back to, and the purpose they serve.

use base::{Nation, Span};
use documents::{BlockKind, Document, Input, Region};

use crate::grammar::act::{Act, Reading, act, stance, without_them};
use crate::grammar::lexer::{Lexer, Shape, Token, sentences};
use crate::grammar::mentions::{Kinds, Mention, mentions};
use crate::weigh::{Decision, Features, Weights};
use crate::words::{
    ABROAD, ACCEPTABLE, ADDRESS_FACT, ANY_PAPER, ASK, BEFORE, BEING, COUNTRY, Classes, DURATION, EHIC, ELSEWHERE, ELSEWHERE_TOLD, FALSEHOOD, GIVE, HAVE, HOMELESS, IDENTITY_FACT, IDENTITY_PAPER, IF, JOIN, JOIN_US, KEEP, LACKS, LINK, MATTER, MUST, MYTH, NEEDLESS, NO, NOPE, OFFICE, ONCE, ONLY, ORDER, ORDER_VERB, ORIGIN, PASSPORT, POINTER, PRACTICE_PLACE, PROCEED, PROMISE, PROVE, REASON, REFUSE, SEE, SOFT, SOFT_MODAL, SOFT_WEAK, STATUS_PAPER, STAYING, SUBJECT, TEMPORARY, UNLESS, UNTIL, WITHOUT, Words, YES, names,
};

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

/// A sentence and what stands in it.
struct Sentence {
    block: usize,
    tokens: (usize, usize),
    flags: Classes,
}

/// A document cut into sentences.
pub(crate) struct Text {
    pub(crate) tokens: Vec<Token>,
    sentences: Vec<Sentence>,
    /// For each block the range of its sentences.
    of_block: Vec<(usize, usize)>,
}

impl Text {
    pub(crate) fn new(document: &Document) -> Self {
        let words = Words::embedded();
        let mut lexer = Lexer::default();
        let mut text = Self {
            tokens: Vec::with_capacity(document.text.len() / 5),
            sentences: Vec::new(),
            of_block: Vec::with_capacity(document.blocks.len()),
        };
        for (index, block) in document.blocks.iter().enumerate() {
            let first = text.sentences.len();
            if matches!(block.region, Region::Content) {
                let start = text.tokens.len();
                lexer.tokens(words, document.words(block), block.span.start, &mut text.tokens);
                for (from, to) in sentences(&text.tokens, start) {
                    let flags = text.tokens[from..to].iter().fold(0, |flags, token| flags | token.classes);
                    text.sentences.push(Sentence { block: index, tokens: (from, to), flags });
                }
            }
            text.of_block.push((first, text.sentences.len()));
        }
        text
    }

    fn words(&self, sentence: &Sentence) -> &[Token] {
        &self.tokens[sentence.tokens.0..sentence.tokens.1]
    }

    fn span(&self, sentence: &Sentence) -> Span {
        let tokens = self.words(sentence);
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => Span::new(first.span.start, last.span.end),
            _ => Span::default(),
        }
    }

    /// The sentence around a byte of the document, and its block.
    pub(crate) fn sentence_at(&self, document: &Document, offset: usize) -> Option<(Span, usize)> {
        let block = document.blocks.partition_point(|block| block.span.start <= offset).checked_sub(1)?;
        let sentences = self.in_block(block);
        let at = sentences.partition_point(|sentence| self.span(sentence).start <= offset).checked_sub(1)?;
        let span = self.span(&sentences[at]);
        (offset < span.end).then_some((span, block))
    }

    fn block_flags(&self, block: usize) -> Classes {
        self.in_block(block).iter().fold(0, |flags, sentence| flags | sentence.flags)
    }

    fn in_block(&self, block: usize) -> &[Sentence] {
        self.of_block.get(block).map_or(&[], |&(from, to)| &self.sentences[from..to])
    }
}

/// Everything that the document says about papers for registering, in order of place.
pub(crate) fn claims(document: &Document, text: &Text, nation: Nation) -> Vec<Claim> {
    let mut reader = Reader { document, text, nation, claims: Vec::new(), recent: Vec::new() };
    let mut found = Vec::new();
    for index in 0..text.sentences.len() {
        reader.sentence(index, &mut found);
    }
    reader.claims
}


/// The classes that the second reader looks at.
const TELLING: Classes = MUST | ASK | SOFT | SOFT_MODAL | SOFT_WEAK | GIVE | SEE | PROVE | NO | NEEDLESS | WITHOUT | LACKS | UNLESS | UNTIL
    | ONCE | ONLY | IF | JOIN | JOIN_US | PROCEED | REFUSE | ELSEWHERE | ELSEWHERE_TOLD | MYTH | FALSEHOOD | OFFICE | PROMISE | SUBJECT | BEING
    | POINTER | ORDER | ORDER_VERB | REASON | TEMPORARY | ABROAD | ACCEPTABLE | KEEP | BEFORE;

/// Papers in a sentence, and what the grammar reads there.
struct Around<'a> {
    index: usize,
    mention: &'a Mention,
    own: Reading,
    elsewhere: bool,
}

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
            let placed = self.placed(&around);
            let Some(reading) = self.weighed(&around, placed) else { continue };
            let mut kinds = mention.kinds;
            if kinds == Kinds::ANY {
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

    /// The grammar's reading, or the second reader's where it is sure of another.
    fn weighed(&self, around: &Around<'_>, placed: Option<Reading>) -> Option<Reading> {
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
    fn features(&self, around: &Around<'_>, placed: Option<Reading>, to: &mut impl Features) {
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

    // --- what papers are meant -----------------------------------------------------------------

    /// A passport beside a visa, asked of people from abroad, shows status and not identity; in a
    /// list of examples every paper is of the kind that the list is for.
    fn narrow(&self, index: usize, found: &mut [Mention]) {
        let sentence = &self.text.sentences[index];
        let tokens = self.text.words(sentence);
        let heading = self.document.blocks[sentence.block].headings.last().map_or(0, |&at| self.text.block_flags(at));
        let abroad = (sentence.flags | heading) & ABROAD != 0;
        let identities = found.iter().filter(|mention| mention.kinds == Kinds::IDENTITY && !mention.fact).count();
        if identities >= 3 && !abroad {
            for mention in found.iter_mut().filter(|mention| mention.kinds == Kinds::STATUS && !mention.fact) {
                mention.kinds = Kinds::IDENTITY;
            }
        }
        let status: Vec<(usize, usize)> =
            found.iter().filter(|mention| mention.kinds == Kinds::STATUS).map(|mention| (mention.first, mention.last)).collect();
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
            if token.is(PASSPORT) && token.is(IDENTITY_PAPER) && (abroad && status.iter().any(near) || inside) {
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
    fn unnamed(&self, index: usize, act: Act) -> Kinds {
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
    fn facts(&self, index: usize) -> Kinds {
        self.text.words(&self.text.sentences[index]).iter().fold(Kinds::NONE, |kinds, token| {
            let address = if token.is(ADDRESS_FACT) { Kinds::ADDRESS } else { Kinds::NONE };
            let identity = if token.is(IDENTITY_FACT) { Kinds::IDENTITY } else { Kinds::NONE };
            kinds.and(address).and(identity)
        })
    }

    /// The papers that the sentences just before name.
    fn pointed_at(&self, index: usize) -> Kinds {
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

    // --- what stands around --------------------------------------------------------------------

    /// Puts a reading into its place: questions, myths, office boxes, lists and their lead.
    fn in_context(&self, index: usize, reading: Reading, mention: &Mention) -> Option<Reading> {
        let sentence = &self.text.sentences[index];
        let tokens = self.text.words(sentence);
        let by = |act: Act| Some(Reading { act, decided_by: reading.decided_by });
        if self.office(index) {
            return matches!(reading.act, Act::Bare | Act::List | Act::Pass | Act::Request | Act::Require).then_some(Reading { act: Act::Mention, ..reading });
        }
        let polite = tokens.iter().position(Token::is_word).is_some_and(|at| {
            tokens[at].is(ASK) && tokens.iter().skip(at + 1).take(3).any(|token| token.is(GIVE | SEE))
        });
        if tokens.last().is_some_and(|token| token.shape == Shape::Question) && !polite {
            return self.answered(index, reading);
        }
        let falsehood = sentence.flags & FALSEHOOD != 0 && tokens.iter().take(4).any(|token| token.is(FALSEHOOD)) || self.under_myth(sentence.block);
        if falsehood {
            return by(Act::Deny);
        }
        if sentence.flags & MYTH != 0 && !matches!(reading.act, Act::Deny | Act::Promise) {
            return if self.contradicted(index) { by(Act::Deny) } else { None };
        }
        match reading.act {
            Act::Pass => None,
            Act::Bare | Act::List => {
                let lead = self.lead(sentence.block, index);
                let starred = self.document.text.get(self.text.span(sentence).end..).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('*'))
                    || self.text.span(sentence).of(&self.document.text).ends_with(" *");
                let required_field = matches!(self.document.blocks[sentence.block].kind, BlockKind::Field { required: true, .. })
                    || starred && !matches!(self.document.blocks[sentence.block].kind, BlockKind::Paragraph);
                let field = matches!(self.document.blocks[sentence.block].kind, BlockKind::Field { .. });
                match lead {
                    Some(lead) if matches!(lead.act, Act::Require | Act::Mention | Act::Deny) => {
                        // What decided stands in another sentence.
                        let act = if lead.act == Act::Deny { Act::Pass } else { lead.act };
                        (act != Act::Pass).then_some(Reading { act, decided_by: None })
                    }
                    Some(lead) if matches!(lead.act, Act::Way | Act::Promise) => None,
                    _ if required_field => by(Act::Require),
                    _ if mention.kinds == Kinds::ANY => None,
                    _ if reading.act == Act::List => by(Act::List),
                    _ => self.bare(sentence.block, tokens, field, mention).then_some(Reading { act: Act::Request, ..reading }),
                }
            }
            Act::Request => match self.lead(sentence.block, index) {
                Some(Reading { act: Act::Require, .. }) if !tokens.iter().any(|token| token.is(ASK)) => by(Act::Require),
                _ => Some(reading),
            },
            _ => Some(reading),
        }
    }

    /// Whether words without a verb of asking ask all the same: a checklist, an order.
    fn bare(&self, block: usize, tokens: &[Token], field: bool, mention: &Mention) -> bool {
        let block = &self.document.blocks[block];
        if let BlockKind::Field { input: Input::Button, .. } = block.kind {
            return false;
        }
        let subject = tokens.iter().take(mention.first).any(|token| token.is(SUBJECT));
        let order = tokens.iter().take(mention.first).enumerate().any(|(at, token)| {
            token.is(GIVE | SEE | ORDER_VERB)
                && (at == 0 || matches!(tokens[at - 1].shape, Shape::Comma | Shape::Colon | Shape::Dash | Shape::Number | Shape::Other) || tokens[at - 1].is(LINK) && !tokens[at - 1].is(SUBJECT))
        });
        let listed = !matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading(_));
        field || order || listed && !subject || !subject && tokens.len() <= 30
    }

    /// The strength of the words that lead in to this block: its list's lead, the line before that
    /// ends in a colon, or the heading right above.
    fn lead(&self, block: usize, index: usize) -> Option<Reading> {
        let mut at = block;
        for _ in 0..5 {
            let Some(lead) = self.document.blocks[at].lead else { break };
            let sentences = self.text.in_block(lead);
            for sentence in sentences.iter().rev().take(2) {
                if let Some(reading) = stance(self.text.words(sentence)) {
                    return Some(reading);
                }
            }
            at = lead;
        }
        let (first, _) = self.text.of_block[block];
        if index > first {
            let before = &self.text.sentences[index - 1];
            if self.text.words(before).last().is_some_and(|token| token.shape == Shape::Colon) {
                return stance(self.text.words(before));
            }
        }
        if block > 0 && self.document.blocks[block].lead.is_none() && !self.is_heading(block - 1) {
            let ends_in_colon = self.text.in_block(block - 1).last().is_some_and(|sentence| {
                self.text.words(sentence).last().is_some_and(|token| token.shape == Shape::Colon)
            });
            if ends_in_colon && let Some(sentence) = self.text.in_block(block - 1).last() {
                return stance(self.text.words(sentence));
            }
        }
        let heading = *self.document.blocks[block].headings.last()?;
        let listed = !matches!(self.document.blocks[block].kind, BlockKind::Paragraph);
        if !listed && block - heading > 3 {
            return None;
        }
        self.text.in_block(heading).iter().rev().find_map(|sentence| stance(self.text.words(sentence)))
    }

    fn is_heading(&self, block: usize) -> bool {
        matches!(self.document.blocks[block].kind, BlockKind::Heading(_))
    }

    /// Whether the next block stands under this heading. A heading with nothing below may be an item.
    fn has_children(&self, heading: usize) -> bool {
        self.document.blocks.get(heading + 1).is_some_and(|next| next.headings.contains(&heading))
    }

    /// Boxes that the practice fills in.
    fn office(&self, index: usize) -> bool {
        let sentence = &self.text.sentences[index];
        if sentence.flags & OFFICE != 0 {
            return true;
        }
        let block = &self.document.blocks[sentence.block];
        let above = block.lead.into_iter().chain(block.headings.last().copied()).chain(sentence.block.checked_sub(1));
        above.clone().any(|at| self.text.block_flags(at) & OFFICE != 0) && self.text.words(sentence).len() < 40
    }

    /// What the answer to a question makes of the papers in it.
    fn answered(&self, index: usize, reading: Reading) -> Option<Reading> {
        let next = self.text.sentences.get(index + 1)?;
        // “A: Neither.”
        let label = self.text.words(next).iter().position(|token| token.shape == Shape::Colon).filter(|&at| at <= 1);
        let first = self.text.words(next).iter().skip(label.map_or(0, |at| at + 1)).find(|token| token.is_word())?;
        let tokens = self.text.words(&self.text.sentences[index]);
        let short = self.text.words(next).iter().take_while(|token| token.shape != Shape::Comma).count() <= 3;
        if first.is(NOPE) && (short || first.span.len() > 3 || self.text.words(next).get(1).is_some_and(|token| !token.is_word())) {
            // “Do I need ID? No.” denies; “Can you refuse me without ID? No.” promises.
            return match reading.act {
                Act::Way | Act::Promise => Some(Reading { act: Act::Require, ..reading }),
                _ => Some(Reading { act: Act::Deny, ..reading }),
            };
        }
        if first.is(YES) {
            return match reading.act {
                Act::Way | Act::Promise => Some(Reading { act: Act::Promise, ..reading }),
                Act::Pass | Act::Deny => None,
                _ if tokens.iter().any(|token| token.is(MUST)) => Some(Reading { act: Act::Require, ..reading }),
                _ => Some(Reading { act: Act::Request, ..reading }),
            };
        }
        None
    }

    /// A question that asks for papers is shown with its answer.
    fn with_answer(&self, index: usize, act: Act) -> Span {
        let span = self.text.span(&self.text.sentences[index]);
        let asks = matches!(act, Act::Require | Act::Request);
        let question = self.text.words(&self.text.sentences[index]).last().is_some_and(|token| token.shape == Shape::Question);
        match self.text.sentences.get(index + 1) {
            Some(next) if question && asks => Span::new(span.start, self.text.span(next).end),
            _ => span,
        }
    }

    /// “Myth: you need a passport. Not so.”
    fn contradicted(&self, index: usize) -> bool {
        self.text.sentences.get(index + 1).is_some_and(|next| {
            self.text.words(next).iter().take(4).any(|token| token.is(NOPE | NO))
        })
    }

    /// A cell in a column of myths.
    fn under_myth(&self, block: usize) -> bool {
        let BlockKind::Cell { column, row, .. } = self.document.blocks[block].kind else { return false };
        let head = (0..block).rev().find(|&at| matches!(self.document.blocks[at].kind, BlockKind::Cell { row: 0, column: same, .. } if same == column));
        row > 0 && head.is_some_and(|at| self.text.block_flags(at) & FALSEHOOD != 0)
    }

    /// “You must bring these with you.”
    fn pointer(&mut self, index: usize, named: Kinds) {
        let sentence = &self.text.sentences[index];
        if let Some(reading) = without_them(self.text.words(sentence))
            && !self.recent.is_empty()
            && !self.elsewhere(index)
        {
            self.point(index, reading);
            return;
        }
        let wanted = POINTER | ANY_PAPER;
        if sentence.flags & wanted == 0 || sentence.flags & (GIVE | SEE | MUST | ASK | UNLESS | UNTIL | SOFT_WEAK) == 0 || self.recent.is_empty() {
            return;
        }
        let tokens = self.text.words(sentence);
        let points = tokens.iter().enumerate().any(|(at, token)| {
            let governed = tokens[at.saturating_sub(4)..at].iter().any(|near| near.is(GIVE | SEE | HAVE | UNLESS | UNTIL));
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
        let answers = index > 0 && self.text.words(&self.text.sentences[index - 1]).last().is_some_and(|token| token.shape == Shape::Question);
        if !(matches!(reading.act, Act::Require | Act::Request | Act::Deny) || answers && reading.act == Act::Mention) || named.has(Kinds::ANY) && reading.act != Act::Require {
            return;
        }
        self.point(index, reading);
    }

    /// A claim about the papers that were named before.
    fn point(&mut self, index: usize, reading: Reading) {
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

    // --- purposes --------------------------------------------------------------------------------

    /// Whether the papers in this sentence serve something other than registering.
    fn elsewhere(&self, index: usize) -> bool {
        let sentence = &self.text.sentences[index];
        if sentence.flags & (ELSEWHERE | ELSEWHERE_TOLD) != 0 {
            return true;
        }
        if let Some(verdict) = purpose(sentence.flags) {
            return verdict;
        }
        let (first, _) = self.text.of_block[sentence.block];
        for before in (first..index).rev() {
            if let Some(verdict) = purpose(self.text.sentences[before].flags) {
                return verdict;
            }
        }
        let block = &self.document.blocks[sentence.block];
        let mut lead = block.lead;
        for _ in 0..4 {
            let Some(at) = lead else { break };
            for sentence in self.text.in_block(at).iter().rev() {
                if let Some(verdict) = purpose(sentence.flags) {
                    return verdict;
                }
            }
            lead = self.document.blocks[at].lead;
        }
        for &heading in block.headings.iter().rev() {
            let flags = self.text.block_flags(heading);
            if flags & ELSEWHERE_TOLD != 0 {
                return true;
            }
            if let Some(verdict) = purpose(flags) {
                return verdict;
            }
            if flags & JOIN != 0 {
                return false;
            }
        }
        // Words just before, under the same heading.
        let floor = block.headings.last().map_or(0, |heading| heading + 1);
        for at in (floor..sentence.block).rev().take(4) {
            if let Some(verdict) = purpose(self.text.block_flags(at)) {
                return verdict;
            }
        }
        false
    }

    // --- other statements ------------------------------------------------------------------------

    /// A length of stay as a condition.
    fn stay(&mut self, index: usize) {
        let sentence = &self.text.sentences[index];
        let flags = sentence.flags;
        if flags & DURATION == 0 || flags & COUNTRY == 0 || flags & STAYING == 0 || flags & (TEMPORARY | ELSEWHERE) != 0 {
            return;
        }
        let tokens = self.text.words(sentence);
        let excluded = flags & NO != 0 && tokens.iter().any(|token| token.is(ORIGIN | STAYING));
        let conditional = flags & (MUST | PROVE | ONLY) != 0 || excluded;
        let led = || matches!(self.lead(sentence.block, index), Some(Reading { act: Act::Require, .. }));
        if !conditional && !led() || flags & NEEDLESS != 0 {
            return;
        }
        if tokens.iter().any(|token| token.is(STATUS_PAPER)) || self.elsewhere(index) {
            return;
        }
        self.claims.push(Claim {
            kinds: Kinds::STATUS,
            act: Act::Require,
            span: self.text.span(sentence),
            because: tokens.iter().filter(|token| token.is(DURATION | COUNTRY)).map(|token| token.span).collect(),
            block: sentence.block,
            nature: Nature::Stay,
        });
    }

    /// Where people come from plays no part.
    fn origin(&mut self, index: usize) -> bool {
        let sentence = &self.text.sentences[index];
        if sentence.flags & ORIGIN == 0 || sentence.flags & (NEEDLESS | NO) == 0 {
            return false;
        }
        let tokens = self.text.words(sentence);
        let Some(origin) = tokens.iter().position(|token| token.is(ORIGIN)) else { return false };
        let needless = tokens.iter().position(|token| token.is(NEEDLESS));
        let matters = tokens.iter().enumerate().find(|(at, token)| {
            let denied = tokens[at.saturating_sub(7)..*at].iter().any(|near| near.is(NO));
            denied && (token.is(MATTER) || token.is(MUST) && *at < origin)
        });
        let Some(by) = needless.or(matters.map(|(at, _)| at)) else { return false };
        self.claims.push(Claim {
            kinds: Kinds::STATUS,
            act: Act::Deny,
            span: self.text.span(sentence),
            because: vec![tokens[origin].span, tokens[by].span],
            block: sentence.block,
            nature: Nature::Origin,
        });
        true
    }

    /// The practice's address, a friend's, or none will do.
    fn place(&mut self, index: usize) {
        let sentence = &self.text.sentences[index];
        if sentence.flags & (HOMELESS | PRACTICE_PLACE) == 0 {
            return;
        }
        let before = index.checked_sub(1).map_or(0, |at| self.text.sentences[at].flags);
        let heading = self.document.blocks[sentence.block].headings.last().map_or(0, |&at| self.text.block_flags(at));
        let around = sentence.flags | before | heading;
        let welcome = sentence.flags & PRACTICE_PLACE != 0 && around & HOMELESS != 0
            || sentence.flags & PRACTICE_PLACE != 0 && sentence.flags & NO == 0 && self.strong_place(sentence);
        if !welcome {
            return;
        }
        self.claims.push(Claim {
            kinds: Kinds::NONE,
            act: Act::Promise,
            span: self.text.span(sentence),
            because: self.text.words(sentence).iter().filter(|token| token.is(HOMELESS | PRACTICE_PLACE)).map(|token| token.span).collect(),
            block: sentence.block,
            nature: Nature::Place,
        });
    }

    fn strong_place(&self, sentence: &Sentence) -> bool {
        self.text.words(sentence).iter().any(|token| token.is(PRACTICE_PLACE) && token.span.len() >= 15)
    }
}

/// Some words say for which purpose papers are wanted: another one (true) or registering (false).
fn purpose(flags: Classes) -> Option<bool> {
    match (flags & ELSEWHERE != 0, flags & JOIN_US != 0) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    }
}

/// How sure the second reader must be to overrule the grammar, as the natural logarithm of the odds.
/// A denial that the grammar understood is hardly ever a demand.
const fn doubt(own: Decision, other: Decision, elsewhere: bool) -> f32 {
    match (own, other) {
        (Decision::Deny, Decision::Nothing) => 2.0,
        (Decision::Deny, _) => 4.0,
        (Decision::Nothing, _) if elsewhere => 4.0,
        (Decision::Nothing, _) => 1.5,
        (_, Decision::Nothing) => 1.2,
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
