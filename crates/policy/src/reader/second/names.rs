//! What the second reader calls things: classes of words, a sentence in outline, acts and kinds of blocks; and which
//! sentences it looks at.

use documents::BlockKind;

use super::super::Nature;
use crate::grammar::act::Act;
use crate::grammar::lexer::{Shape, Token};
use crate::weigh::{Piece, piece};
use crate::words::{
    ABROAD, ACCEPTABLE, ADDRESS_FACT, ADDRESS_PAPER, ANY_PAPER, ASK, BEFORE, BEING, CARRIER, CONFIRM, COUNT, Classes,
    EHIC, ELSEWHERE, ELSEWHERE_TOLD, FALSEHOOD, GIVE, HARMLESS_PAPER, HOMELESS, IDENTITY_FACT, IDENTITY_PAPER, IF,
    JOIN, JOIN_US, KEEP, LACKS, MUST, MYTH, NEEDLESS, NO, NOBODY, OFFICE, ONCE, ONLY, ORDER, ORDER_VERB, ORIGIN,
    POINTER, PROCEED, PROMISE, PROVE, REASON, REFUSE, SEE, SOFT, SOFT_MODAL, SOFT_WEAK, STATUS_FACT, STATUS_PAPER,
    SUBJECT, TEMPORARY, UNLESS, UNTIL, WHO, WITHOUT, bits, name,
};

/// The classes that the second reader looks at.
pub(super) const TELLING: Classes = MUST
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
pub(super) const fn worth(flags: Classes) -> bool {
    flags & CUES != 0 || flags & WEAK_CUES != 0 && flags & DOING != 0
}

/// One letter or two for each class, the most telling first: a sentence in outline.
const OUTLINE: &[(Classes, Piece<'static>)] = &[
    (ELSEWHERE | ELSEWHERE_TOLD, piece("el")),
    (IDENTITY_PAPER, piece("P")),
    (ADDRESS_PAPER, piece("A")),
    (STATUS_PAPER, piece("I")),
    (UNLESS, piece("un")),
    (UNTIL, piece("ut")),
    (WITHOUT, piece("wo")),
    (NEEDLESS, piece("nl")),
    (NOBODY, piece("nb")),
    (LACKS, piece("lk")),
    (NO, piece("no")),
    (MUST, piece("mu")),
    (SOFT, piece("so")),
    (SOFT_MODAL, piece("ma")),
    (SOFT_WEAK, piece("sw")),
    (ASK, piece("as")),
    (REFUSE, piece("rf")),
    (PROMISE, piece("pm")),
    (PROVE, piece("pv")),
    (GIVE, piece("gi")),
    (SEE, piece("se")),
    (JOIN, piece("jo")),
    (PROCEED, piece("pc")),
    (IF, piece("if")),
    (ONCE, piece("on")),
    (ONLY, piece("ol")),
    (HARMLESS_PAPER, piece("H")),
    (ANY_PAPER, piece("D")),
    (IDENTITY_FACT, piece("p")),
    (ADDRESS_FACT, piece("a")),
    (STATUS_FACT, piece("i")),
    (CARRIER, piece("c")),
    (POINTER, piece("po")),
    (ABROAD, piece("ab")),
    (MYTH | FALSEHOOD, piece("my")),
    (OFFICE, piece("of")),
    (CONFIRM, piece("cf")),
    (ORDER_VERB, piece("ov")),
    (SUBJECT, piece("sb")),
];

/// The names of classes as parts of features.
const CLASS_NAMES: [Piece<'static>; COUNT] = {
    let mut names = [piece(""); COUNT];
    let mut bit = 0;
    while bit < COUNT {
        names[bit] = piece(name(bit));
        bit += 1;
    }
    names
};

/// The names of classes that tell something.
pub(super) fn telling(classes: Classes) -> impl Iterator<Item = Piece<'static>> {
    bits(classes & TELLING).map(|bit| CLASS_NAMES[bit])
}

/// For each class its place in [`OUTLINE`].
const IN_OUTLINE: [u8; COUNT] = {
    let mut places = [u8::MAX; COUNT];
    let mut at = OUTLINE.len();
    while at > 0 {
        at -= 1;
        let mut bit = 0;
        while bit < COUNT {
            if OUTLINE[at].0 & 1 << bit != 0 {
                #[allow(clippy::cast_possible_truncation, reason = "the outline is short")]
                let place = at as u8;
                places[bit] = place;
            }
            bit += 1;
        }
    }
    places
};

/// Everything in [`OUTLINE`].
const OUTLINED: Classes = {
    let (mut all, mut at) = (0, 0);
    while at < OUTLINE.len() {
        all |= OUTLINE[at].0;
        at += 1;
    }
    all
};

/// What stands for a token in a sentence in outline.
pub(super) fn tag(token: &Token) -> Option<Piece<'static>> {
    if token.shape == Shape::Question {
        return Some(const { piece("?") });
    }
    let place = bits(token.classes & OUTLINED).map(|bit| IN_OUTLINE[bit]).min()?;
    OUTLINE.get(usize::from(place)).map(|(_, tag)| *tag)
}

pub(super) const fn act_name(act: Act) -> Piece<'static> {
    match act {
        Act::Require => const { piece("require") },
        Act::Request => const { piece("request") },
        Act::Mention => const { piece("mention") },
        Act::Deny => const { piece("deny") },
        Act::Promise => const { piece("promise") },
        Act::Way => const { piece("way") },
        Act::Bare => const { piece("bare") },
        Act::List => const { piece("list") },
        Act::Pass => const { piece("pass") },
    }
}

pub(super) const fn nature_name(nature: Nature) -> Piece<'static> {
    match nature {
        Nature::Papers => const { piece("papers") },
        Nature::Pointer => const { piece("pointer") },
        Nature::Stay => const { piece("stay") },
        Nature::Origin => const { piece("origin") },
        Nature::Place => const { piece("place") },
    }
}

pub(super) const fn block_name(kind: BlockKind) -> Piece<'static> {
    match kind {
        BlockKind::Heading(_) => const { piece("heading") },
        BlockKind::Paragraph => const { piece("paragraph") },
        BlockKind::ListItem { .. } => const { piece("item") },
        BlockKind::Cell { .. } => const { piece("cell") },
        BlockKind::Term => const { piece("term") },
        BlockKind::Definition => const { piece("definition") },
        BlockKind::Field { .. } => const { piece("field") },
    }
}

pub(super) const fn shape_name(shape: Shape) -> Piece<'static> {
    match shape {
        Shape::Comma => const { piece(",") },
        Shape::Colon => const { piece(":") },
        Shape::Semicolon => const { piece(";") },
        Shape::Question => const { piece("?") },
        Shape::Dash => const { piece("–") },
        Shape::Stop => const { piece(".") },
        _ => const { piece("*") },
    }
}
