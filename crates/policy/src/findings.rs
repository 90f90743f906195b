//! Claims and hurdles → findings with the words of their rules.

use base::{Nation, Span};
use documents::Document;

use crate::grammar::mentions::Kinds;
use crate::hurdles::Hurdle;
use crate::reader::{Claim, Nature};
use crate::report::{Finding, Kind, Level};
use crate::rules::{Rule, rule};
use crate::verdict::level;

/// All findings, in order of place; each rule once in each place.
pub(crate) fn findings(document: &Document, nation: Nation, claims: &[Claim], hurdles: &[Hurdle]) -> Vec<Finding> {
    let mut all: Vec<Finding> = claims.iter().flat_map(|claim| of_claim(document, nation, claim)).collect();
    all.extend(hurdles.iter().filter_map(|hurdle| {
        let rule = rule(hurdle.rule)?;
        Some(finding(document, nation, rule, (rule.kind, rule.level), hurdle.span, &hurdle.because, hurdle.block))
    }));
    all.sort_by_key(|finding| (finding.span, finding.kind, std::cmp::Reverse(finding.level)));
    all.dedup_by(|later, earlier| {
        later.span == earlier.span && later.rule == earlier.rule && later.kind == earlier.kind
    });
    all
}

fn of_claim(document: &Document, nation: Nation, claim: &Claim) -> Vec<Finding> {
    let Some(level) = level(claim.act) else { return Vec::new() };
    [(Kinds::IDENTITY, Kind::PhotoId), (Kinds::ADDRESS, Kind::Address), (Kinds::STATUS, Kind::Immigration)]
        .into_iter()
        .filter(|(kinds, _)| claim.kinds.has(*kinds))
        .filter_map(|(_, kind)| {
            let rule = rule(name(document, nation, claim, kind, level))?;
            Some(finding(document, nation, rule, (kind, level), claim.span, &claim.because, claim.block))
        })
        .collect()
}

fn name(document: &Document, nation: Nation, claim: &Claim, kind: Kind, level: Level) -> &'static str {
    if nation == Nation::NorthernIreland {
        return "northern-ireland-papers";
    }
    if claim.nature == Nature::Stay {
        return "length-of-stay";
    }
    let only_birth = claim
        .because
        .first()
        .is_some_and(|words| words.of(&document.text).to_ascii_lowercase().starts_with("birth certificate"));
    match (kind, level) {
        (Kind::PhotoId, Level::Required) if only_birth => "birth-certificate-condition",
        (Kind::PhotoId, Level::Required) => "photo-id-required",
        (Kind::PhotoId, Level::Requested) => "photo-id-requested",
        (Kind::PhotoId, Level::Mentioned) => "photo-id-mentioned",
        (Kind::Address, Level::Required) => "address-required",
        (Kind::Address, Level::Requested) => "address-requested",
        (Kind::Address, Level::Mentioned) => "address-mentioned",
        (_, Level::Required) => "immigration-required",
        (_, Level::Requested) => "immigration-requested",
        (_, Level::Mentioned) => "immigration-mentioned",
    }
}

fn finding(
    document: &Document,
    nation: Nation,
    rule: &'static Rule,
    (kind, level): (Kind, Level),
    span: Span,
    because: &[Span],
    block: usize,
) -> Finding {
    let mut because: Vec<Span> = because.iter().copied().filter(|words| span.contains(*words)).collect();
    because.sort_unstable();
    because.dedup();
    Finding {
        rule: rule.name,
        kind,
        level,
        span,
        because,
        context: document.heading_path(&document.blocks[block]).map(str::to_owned).collect(),
        message: rule.message.clone(),
        guidance: rule.sources(nation).iter().map(String::as_str).collect(),
        suggestion: rule.instead.clone(),
    }
}
