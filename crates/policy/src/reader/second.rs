//! The second reader: what it looks at in a sentence, for each kind of papers, and when it may
//! overrule the grammar. It also reads sentences in which the grammar sees no papers at all.

use base::{Nation, Span};
use documents::{BlockKind, Document};

use super::{Claim, Nature, Reader};
use crate::grammar::act::{Act, act};
use crate::grammar::lexer::{Shape, Token};
use crate::grammar::mentions::{Kinds, Mention};
use crate::sentences::{Sentence, Text};
use crate::weigh::{self, Decision, Features, Scale, Scales, Weights, decide};
use crate::words::{
    ABROAD, ACCEPTABLE, ADDRESS_FACT, ADDRESS_PAPER, ANY_PAPER, ASK, BEFORE, BEING, CARRIER, CONFIRM, Classes, EHIC,
    ELSEWHERE, ELSEWHERE_TOLD, FALSEHOOD, GIVE, HARMLESS_PAPER, HOMELESS, IDENTITY_FACT, IDENTITY_PAPER, IF, JOIN,
    JOIN_US, KEEP, LACKS, MUST, MYTH, NEEDLESS, NO, NOBODY, OFFICE, ONCE, ONLY, ORDER, ORDER_VERB, ORIGIN, POINTER,
    PROCEED, PROMISE, PROVE, REASON, REFUSE, SEE, SOFT, SOFT_MODAL, SOFT_WEAK, STATUS_FACT, STATUS_PAPER, SUBJECT,
    TEMPORARY, UNLESS, UNTIL, WHO, WITHOUT, names,
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
    | BEFORE
    | IDENTITY_PAPER
    | ADDRESS_PAPER
    | STATUS_PAPER
    | ANY_PAPER
    | HARMLESS_PAPER
    | CARRIER
    | IDENTITY_FACT
    | ADDRESS_FACT
    | STATUS_FACT
    | CONFIRM
    | HOMELESS
    | ORIGIN
    | EHIC
    | WHO
    | NOBODY;

/// A sentence with one of these may be about papers.
const CUES: Classes =
    IDENTITY_PAPER | ADDRESS_PAPER | STATUS_PAPER | ANY_PAPER | PROVE | IDENTITY_FACT | STATUS_FACT | ORIGIN;
/// One with one of these too, when something is done with it.
const WEAK_CUES: Classes = CARRIER | CONFIRM | ADDRESS_FACT | POINTER | ABROAD;
const DOING: Classes = GIVE | SEE | MUST | ASK | NEEDLESS | UNLESS | UNTIL | LACKS | WITHOUT;

/// Whether a sentence is worth a second look.
const fn worth(flags: Classes) -> bool {
    flags & CUES != 0 || flags & WEAK_CUES != 0 && flags & DOING != 0
}

/// One letter or two for each class, the most telling first: a sentence in outline.
const OUTLINE: &[(Classes, &str)] = &[
    (ELSEWHERE | ELSEWHERE_TOLD, "el"),
    (IDENTITY_PAPER, "P"),
    (ADDRESS_PAPER, "A"),
    (STATUS_PAPER, "I"),
    (UNLESS, "un"),
    (UNTIL, "ut"),
    (WITHOUT, "wo"),
    (NEEDLESS, "nl"),
    (NOBODY, "nb"),
    (LACKS, "lk"),
    (NO, "no"),
    (MUST, "mu"),
    (SOFT, "so"),
    (SOFT_MODAL, "ma"),
    (SOFT_WEAK, "sw"),
    (ASK, "as"),
    (REFUSE, "rf"),
    (PROMISE, "pm"),
    (PROVE, "pv"),
    (GIVE, "gi"),
    (SEE, "se"),
    (JOIN, "jo"),
    (PROCEED, "pc"),
    (IF, "if"),
    (ONCE, "on"),
    (ONLY, "ol"),
    (HARMLESS_PAPER, "H"),
    (ANY_PAPER, "D"),
    (IDENTITY_FACT, "p"),
    (ADDRESS_FACT, "a"),
    (STATUS_FACT, "i"),
    (CARRIER, "c"),
    (POINTER, "po"),
    (ABROAD, "ab"),
    (MYTH | FALSEHOOD, "my"),
    (OFFICE, "of"),
    (CONFIRM, "cf"),
    (ORDER_VERB, "ov"),
    (SUBJECT, "sb"),
];

const KINDS: [(Kinds, &str); 3] =
    [(Kinds::IDENTITY, weigh::KINDS[0]), (Kinds::ADDRESS, weigh::KINDS[1]), (Kinds::STATUS, weigh::KINDS[2])];

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
    let mut second = Second::default();
    for index in 0..text.sentences.len() {
        let from = reader.claims.len();
        reader.sentence(index, &mut found);
        if worth(text.sentences[index].flags) {
            second.read(&text, index, document);
            for (kind, sight) in reader.sights(index, from, &found).iter().enumerate() {
                let mut features = Vec::new();
                if sight.named() {
                    reader.named(sight, KINDS[kind].1, &second.lower, &mut features);
                    reader.shared(index, &mut second, &mut features);
                } else {
                    reader.unseen(sight, KINDS[kind].1, &second.lower, &mut features);
                    if sight.others {
                        features.push(format!("~{}&others", KINDS[kind].1));
                    }
                }
                features.sort_unstable();
                features.dedup();
                let (grammar, named) = (sight.decision(), sight.named());
                all.push(Candidate { span: text.span(&text.sentences[index]), kind, grammar, named, features });
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
    /// The words of the sentence in lower case.
    lower: Vec<String>,
    word: String,
    scales: Option<(Scale<'static>, Scales<'static>)>,
}

impl Second {
    fn read(&mut self, text: &Text, index: usize, document: &Document) {
        let tokens = text.words(&text.sentences[index]);
        self.lower.resize_with(tokens.len().max(self.lower.len()), String::new);
        for (token, lower) in tokens.iter().zip(&mut self.lower) {
            lower_into(token.span.of(&document.text), lower);
        }
    }
}

impl Reader<'_> {
    /// Lets the second reader look at what the grammar made of a sentence (`self.claims[from..]`).
    pub(super) fn review(&mut self, index: usize, from: usize, found: &[Mention], second: &mut Second) {
        if !worth(self.text.sentences[index].flags) {
            return;
        }
        second.read(self.text, index, self.document);
        let (mut scale, mut scales) = second.scales.take().unwrap_or_else(|| {
            let weights = Weights::embedded();
            (weights.scale(), weights.scales())
        });
        let sights = self.sights(index, from, found);
        if let Some(unseen) = sights.iter().find(|sight| !sight.named()) {
            scales.clear();
            self.unseen(unseen, "", &second.lower, &mut scales);
        }
        let mut shared = [0.0; 5];
        if sights.iter().any(Sight::named) {
            scale.clear();
            self.shared(index, second, &mut scale);
            shared = scale.sums;
        }
        let mut verdicts = [None; 3];
        for (kind, (sight, verdict)) in sights.iter().zip(&mut verdicts).enumerate() {
            let sums = if sight.named() {
                scale.clear();
                self.named(sight, KINDS[kind].1, &second.lower, &mut scale);
                std::array::from_fn(|at| scale.sums[at] + shared[at])
            } else {
                if sight.others {
                    scales.add_for(kind, &["~", "&others"]);
                }
                scales.sums[kind]
            };
            let own = sight.decision();
            let (decision, odds) = decide(&sums, own);
            if decision != own && odds >= doubt(own, decision, sight.named(), sight.elsewhere) {
                *verdict = Some((decision, own));
            }
        }
        second.scales = Some((scale, scales));
        for (verdict, &(kinds, _)) in verdicts.into_iter().zip(&KINDS) {
            if let Some((decision, own)) = verdict {
                self.overrule(index, from, kinds, decision, own);
            }
        }
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
        let mut lower = String::new();
        let mut telling: Vec<(f32, Span)> = Vec::new();
        for token in tokens.iter().filter(|token| token.is_word()) {
            lower_into(token.span.of(&self.document.text), &mut lower);
            let weight = weights.of_kinds(&["~", ":", &lower]).map_or(0.0, |kinds| {
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

    /// Where the grammar sees papers of this kind.
    fn named(&self, sight: &Sight<'_>, kind: &str, lower: &[String], to: &mut impl Features) {
        let sentence = &self.text.sentences[sight.index];
        let tokens = self.text.words(sentence);
        let own = sight.own.map_or("none", |(act, _)| act_name(act));
        let block = block_name(self.document.blocks[sentence.block].kind);
        to.add(&["own=", own]);
        to.add(&["kind=", kind]);
        to.add(&["own&kind=", own, "/", kind]);
        if let Some((_, nature)) = sight.own {
            to.add(&["nature=", nature_name(nature)]);
        }
        let (alone, put) =
            sight.raw.map_or(("none", "none"), |(alone, put)| (act_name(alone), put.map_or("none", act_name)));
        to.add(&["alone=", alone]);
        to.add(&["put=", put]);
        to.add(&["alone&put=", alone, "/", put]);
        if sight.elsewhere {
            to.add(&["elsewhere"]);
            to.add(&["elsewhere&put=", put]);
        }
        self.purposes(sight.index, put, to);
        to.add(&["block=", block]);
        to.add(&["block&own=", block, "/", own]);
        let lead = self.lead(sentence.block, sight.index).map_or("none", |reading| act_name(reading.act));
        to.add(&["lead=", lead]);
        to.add(&["lead&own=", lead, "/", own]);
        if self.nation == Nation::NorthernIreland {
            to.add(&["nation=ni"]);
        }
        let (first, last) = sight.mention.map_or((usize::MAX, usize::MAX), |mention| (mention.first, mention.last));
        let side = |at: usize| match at {
            _ if first == usize::MAX => "x",
            _ if at < first => "l",
            _ if at > last => "r",
            _ => "m",
        };
        for (at, token) in tokens.iter().enumerate() {
            let where_ = side(at);
            for class in names(token.classes & TELLING) {
                to.add(&[where_, ".", class]);
                if at == 0 {
                    to.add(&["first.", class]);
                }
            }
            let distance = if at < first { first - at } else { at.saturating_sub(last) };
            if token.is_word() {
                to.add(&[kind, "|", &lower[at]]);
                if distance > 0 && distance <= 8 {
                    to.add(&[where_, ":", &lower[at]]);
                }
            } else {
                to.add(&[where_, shape_name(token.shape)]);
            }
        }
    }

    /// Words of a purpose, by where they stand.
    fn purposes(&self, index: usize, put: &str, to: &mut impl Features) {
        let sentence = &self.text.sentences[index];
        let block = &self.document.blocks[sentence.block];
        let mut note = |place: &str, flags: Classes| {
            for (class, name) in [(ELSEWHERE, "other"), (ELSEWHERE_TOLD, "told"), (JOIN_US, "join-us"), (JOIN, "join")]
            {
                if flags & class != 0 {
                    to.add(&["for.", place, "=", name]);
                    to.add(&["for.", place, "=", name, "&", put]);
                }
            }
        };
        note("own", sentence.flags);
        let (first, _) = self.text.of_block[sentence.block];
        note("block", self.text.sentences[first..index].iter().fold(0, |flags, sentence| flags | sentence.flags));
        if let Some(&heading) = block.headings.last() {
            note("heading", self.text.block_flags(heading));
        }
        note("title", self.text.sentences.first().map_or(0, |sentence| sentence.flags));
        let floor = block.headings.last().map_or(0, |heading| heading + 1);
        let near = (floor..sentence.block).rev().take(3).fold(0, |flags, at| flags | self.text.block_flags(at));
        note("near", near);
    }

    /// Where the grammar sees none.
    fn unseen(&self, sight: &Sight<'_>, kind: &str, lower: &[String], to: &mut impl Features) {
        let sentence = &self.text.sentences[sight.index];
        let tokens = self.text.words(sentence);
        to.add(&["~", kind]);
        if sight.elsewhere {
            to.add(&["~", kind, "&elsewhere"]);
        }
        to.add(&["~block=", block_name(self.document.blocks[sentence.block].kind)]);
        if self.nation == Nation::NorthernIreland {
            to.add(&["~", kind, "&ni"]);
        }
        for (at, token) in tokens.iter().enumerate() {
            for class in names(token.classes & TELLING) {
                to.add(&["~", kind, ".", class]);
            }
            if token.is_word() {
                to.add(&["~", kind, ":", &lower[at]]);
                if tokens.get(at + 1).is_some_and(Token::is_word) {
                    to.add(&["~", kind, "2:", &lower[at], " ", &lower[at + 1]]);
                }
            }
        }
        outline(tokens, "~", to);
        if let Some(before) = sight.index.checked_sub(1).map(|at| &self.text.sentences[at]) {
            for class in names(before.flags & TELLING) {
                to.add(&["~before.", class]);
            }
        }
    }

    /// What is the same for every kind: the words, and what stands around them.
    fn shared(&self, index: usize, second: &mut Second, to: &mut impl Features) {
        let tokens = self.text.words(&self.text.sentences[index]);
        to.add(&["bias"]);
        for at in (0..tokens.len()).filter(|&at| tokens[at].is_word()) {
            to.add(&["s:", &second.lower[at]]);
            if tokens.get(at + 1).is_some_and(Token::is_word) {
                to.add(&["2:", &second.lower[at], " ", &second.lower[at + 1]]);
            }
        }
        outline(tokens, "", to);
        self.surroundings(index, to, &mut second.word);
    }

    /// The sentences before and after, the headings above and the first line of the page.
    fn surroundings(&self, index: usize, to: &mut impl Features, lower: &mut String) {
        let block = &self.document.blocks[self.text.sentences[index].block];
        let mut words = |sentence: &Sentence, mark: &str, classes: &str, to: &mut dyn FnMut(&[&str])| {
            for class in names(sentence.flags & TELLING) {
                to(&[classes, class]);
            }
            for token in self.text.words(sentence).iter().filter(|token| token.is_word()) {
                lower_into(token.span.of(&self.document.text), lower);
                to(&[mark, lower.as_str()]);
            }
        };
        let mut add = |parts: &[&str]| to.add(parts);
        if let Some(before) = index.checked_sub(1) {
            words(&self.text.sentences[before], "before:", "before.", &mut add);
        }
        if let Some(next) = self.text.sentences.get(index + 1) {
            words(next, "next:", "next.", &mut add);
        }
        for &heading in block.headings.iter().rev().take(2) {
            for sentence in self.text.in_block(heading) {
                words(sentence, "heading:", "heading.", &mut add);
            }
        }
        if let Some(first) = self.text.sentences.first().filter(|_| index > 0) {
            words(first, "title:", "title.", &mut add);
        }
    }
}

/// Twos and threes of a sentence in outline: words without a telling class are left out.
fn outline(tokens: &[Token], mark: &str, to: &mut impl Features) {
    let (mut last, mut before) = ("^", "");
    for token in tokens {
        let mut tag = OUTLINE.iter().find(|(class, _)| token.is(*class)).map(|(_, tag)| *tag);
        if token.shape == Shape::Question {
            tag = Some("?");
        }
        let Some(tag) = tag.filter(|tag| *tag != last) else { continue };
        to.add(&[mark, "o:", last, tag]);
        if !before.is_empty() {
            to.add(&[mark, "o:", before, last, tag]);
        }
        (before, last) = (last, tag);
    }
    to.add(&[mark, "o:", before, last, "$"]);
}

/// How sure the second reader must be to overrule the grammar, as the natural logarithm of the odds.
const fn doubt(own: Decision, other: Decision, named: bool, elsewhere: bool) -> f32 {
    match (own, other) {
        // A denial that the grammar understood is hardly ever a demand, and what it took for a demand hardly a denial.
        (Decision::Deny, Decision::Nothing) => 1.0,
        (Decision::Deny, _) => 1.5,
        (Decision::Nothing, Decision::Deny) => 0.3,
        (_, Decision::Deny) => 1.3,
        (Decision::Nothing, _) if elsewhere => 1.2,
        (Decision::Nothing, _) if !named => 0.3,
        (Decision::Nothing, _) => 0.0,
        (_, Decision::Nothing) => 1.2,
        _ => 0.3,
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

const fn nature_name(nature: Nature) -> &'static str {
    match nature {
        Nature::Papers => "papers",
        Nature::Pointer => "pointer",
        Nature::Stay => "stay",
        Nature::Origin => "origin",
        Nature::Place => "place",
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
