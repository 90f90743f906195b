//! Claims → what the whole document says: the strongest ask of each kind, denials, positive
//! statements and the grade.

use crate::grammar::act::Act;
use crate::grammar::mentions::Kinds;
use crate::reader::{Claim, Nature};
use crate::report::{Grade, Level, Positive, PositiveKind, Standing, Summary};

/// The level of an act that asks.
pub(crate) const fn level(act: Act) -> Option<Level> {
    match act {
        Act::Require => Some(Level::Required),
        Act::Request | Act::List => Some(Level::Requested),
        Act::Mention => Some(Level::Mentioned),
        Act::Deny | Act::Promise | Act::Way | Act::Bare | Act::Pass => None,
    }
}

/// What the claims together say of one kind.
pub(crate) fn standing(claims: &[Claim], kind: Kinds) -> Standing {
    let asked = claims.iter().filter(|claim| claim.kinds.has(kind)).filter_map(|claim| level(claim.act)).max();
    let nothing_asked = !claims.iter().any(|claim| level(claim.act).is_some());
    let denied = claims.iter().any(|claim| {
        matches!(claim.act, Act::Deny | Act::Promise)
            && claim.nature != Nature::Pointer
            && (claim.kinds.has(kind) || claim.kinds.has(Kinds::ANY) && (claim.act == Act::Deny || nothing_asked))
    });
    match asked {
        Some(level @ (Level::Required | Level::Requested)) => level.into(),
        Some(Level::Mentioned) if !denied => Standing::Mentioned,
        _ if denied => Standing::NotNeeded,
        _ => Standing::None,
    }
}

/// The positive statements, in order of place.
pub(crate) fn positives(claims: &[Claim]) -> Vec<Positive> {
    let mut found = Vec::new();
    for claim in claims {
        let mut add = |kind| found.push(Positive { kind, span: claim.span });
        match (claim.act, claim.nature) {
            (_, Nature::Place) => add(PositiveKind::PracticeAddressOrNoFixedAbode),
            (Act::Deny, Nature::Origin) => add(PositiveKind::ImmigrationStatusIrrelevant),
            (Act::Deny, _) => {
                if claim.kinds.has(Kinds::IDENTITY.and(Kinds::ADDRESS).and(Kinds::ANY)) {
                    add(PositiveKind::NoDocumentsNeeded);
                }
                if claim.kinds.has(Kinds::STATUS) {
                    add(PositiveKind::ImmigrationStatusIrrelevant);
                }
            }
            (Act::Promise, _) => add(PositiveKind::WillRegisterWithout),
            _ => {}
        }
    }
    found
}

/// The summary of all claims.
pub(crate) fn summary(claims: &[Claim], positives: &[Positive]) -> Summary {
    let mut kinds: Vec<PositiveKind> = positives.iter().map(|positive| positive.kind).collect();
    kinds.sort();
    kinds.dedup();
    Summary {
        photo_id: standing(claims, Kinds::IDENTITY),
        address: standing(claims, Kinds::ADDRESS),
        immigration: standing(claims, Kinds::STATUS),
        positive: kinds,
    }
}

/// The grade of a summary; `hurdles` tells whether something else stands in the way.
pub(crate) fn grade(summary: &Summary, hurdles: bool) -> Grade {
    let strongest = summary.photo_id.max(summary.address).max(summary.immigration);
    match strongest {
        Standing::Required | Standing::Requested => Grade::Demands,
        Standing::Mentioned => Grade::Asks,
        _ if hurdles => Grade::Asks,
        Standing::NotNeeded => Grade::Clean,
        Standing::None if summary.positive.is_empty() => Grade::NoMention,
        Standing::None => Grade::Clean,
    }
}
