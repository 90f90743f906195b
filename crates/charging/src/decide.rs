//! Deciding: what is known, what is taken for granted, and which rule then holds.

use base::{Date, Nation};

use crate::answers::{Answers, Given};
use crate::compiled::{Compiled, Label, ReadyRule};
use crate::formula::Truth;
use crate::outcome::{Outcome, Stage};
use crate::rules::{NationRules, Rules};

/// How answers that were not given are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Manner {
    /// As the questions' defaults say (“none of these jobs”, “no such paper”). What was taken so is listed in the decision.
    #[default]
    Assume,
    /// As open. What is decided then can never be changed by a further answer.
    AssumeNothing,
}

/// Why there is no decision.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecideError {
    /// The day of the treatment lies before the rules of this guide.
    #[error("{on} lies before {in_force}, the first day for which this guide has rules for {nation}. {say}")]
    BeforeTheRules {
        /// The nation.
        nation: Nation,
        /// The day of the treatment.
        on: Date,
        /// The first day with rules.
        in_force: Date,
        /// What applied then.
        say: String,
    },
    /// Answers that cannot all be true of one person.
    #[error("these answers cannot all be true: {}. {say}", .answers.join(", "))]
    Clash {
        /// The answers that clash, as `key = value`.
        answers: Vec<String>,
        /// Why.
        say: String,
    },
}

/// What decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ground {
    /// A rule, by its place among the compiled rules.
    Rule(usize),
    /// This rule says that it is not clear, and something that could settle it is open.
    Unclear(usize),
    /// Too little is known; the label to show.
    Open(Label),
}

/// The bare result, without words.
#[derive(Debug, Clone)]
pub(crate) struct Verdict {
    pub(crate) outcome: Outcome,
    pub(crate) ground: Ground,
    /// What is known after taking defaults and presumptions.
    pub(crate) known: Vec<u64>,
    /// What is known when defaults are not taken.
    pub(crate) told: Vec<u64>,
    /// Slots whose value was taken by default.
    pub(crate) assumed: Vec<usize>,
    /// The slots that were presumed, if that decided.
    pub(crate) presumed: Vec<usize>,
    /// The outcomes that are still possible when it is open.
    pub(crate) could_be: Vec<Outcome>,
}

/// The rules of the day: a nation and its compiled period.
pub(crate) fn of_the_day(rules: &Rules, nation: Nation, on: Date) -> Result<(&NationRules, &Compiled), DecideError> {
    let nation_rules = rules.nation(nation);
    let period = nation_rules.period_of(on).ok_or_else(|| DecideError::BeforeTheRules {
        nation,
        on,
        in_force: nation_rules.in_force,
        say: nation_rules.before.clone(),
    })?;
    Ok((nation_rules, rules.compiled(nation_rules, period)))
}

/// Decides for a nation and a compiled period.
pub(crate) fn verdict(
    rules: &Rules,
    compiled: &Compiled,
    answers: &Answers,
    manner: Manner,
) -> Result<Verdict, DecideError> {
    let mut told = compiled.everything();
    for (slot, given) in answers.given.iter().enumerate() {
        if let Given::Is(value) = given {
            told[slot] = compiled.slots[slot].bit(*value);
        }
    }
    compiled.narrow(&mut told).map_err(|never| clash(rules, compiled, answers, never))?;
    let mut known = told.clone();
    let mut assumed = Vec::new();
    if manner == Manner::Assume {
        assume(compiled, answers, &mut known, &mut assumed);
    }
    let mut first_open: Option<&ReadyRule> = None;
    let mut agreed = true;
    let mut found = None;
    for (place, rule) in compiled.rules.iter().enumerate() {
        let mut truth = rule.when.truth(&known);
        let mut presumed = Vec::new();
        if truth == Truth::Open
            && let Some(slots) = holds_if_presumed(compiled, rule, answers, manner, &mut known)
        {
            truth = Truth::Yes;
            presumed = slots;
        }
        match truth {
            Truth::No => {}
            Truth::Open => match first_open {
                None => first_open = Some(rule),
                Some(first) => agreed &= first.outcome.agrees(rule.outcome),
            },
            Truth::Yes => {
                agreed &= first_open.is_none_or(|first| first.outcome.agrees(rule.outcome));
                found = Some((place, presumed));
                break;
            }
        }
    }
    let mut verdict = Verdict {
        outcome: Outcome::Depends,
        ground: Ground::Open(Label::Open(compiled.not_enough)),
        known,
        told,
        assumed,
        presumed: Vec::new(),
        could_be: Vec::new(),
    };
    if let (true, Some((place, presumed))) = (agreed, &found) {
        verdict.outcome = compiled.rules[*place].outcome;
        verdict.ground = Ground::Rule(*place);
        verdict.presumed.clone_from(presumed);
        return Ok(verdict);
    }
    // Rules are open: look at every situation that is still possible.
    verdict.could_be = compiled.world().outcomes(&verdict.known);
    let same = verdict.could_be.first().filter(|first| verdict.could_be.iter().all(|outcome| outcome.agrees(**first)));
    // Named after the first rule that surely holds, or else the first that may.
    let decided = same.and_then(|outcome| {
        let holds = |wanted: Truth| {
            compiled
                .rules
                .iter()
                .position(|rule| rule.outcome.agrees(*outcome) && rule.when.truth(&verdict.known) == wanted)
        };
        holds(Truth::Yes).or_else(|| holds(Truth::Open))
    });
    if let Some(place) = decided {
        verdict.outcome = compiled.rules[place].outcome;
        verdict.ground = Ground::Rule(place);
    } else if let Some(first) = first_open {
        let label = label(compiled, first, &verdict.known);
        verdict.ground = match found.filter(|(place, _)| compiled.rules[*place].stage == Stage::Unsure) {
            // Whatever else is open, it is at best unclear: the rule that says so tells more than “not enough known”.
            Some((place, _)) if label == Label::Open(compiled.not_enough) => Ground::Unclear(place),
            _ => Ground::Open(label),
        };
    }
    Ok(verdict)
}

/// The label of the first open rule, when what it asks for is known; otherwise the one for “not enough”.
fn label(compiled: &Compiled, rule: &ReadyRule, known: &[u64]) -> Label {
    match rule.label {
        Label::Open(open) if compiled.opens[open].truth(known) != Truth::Yes => Label::Open(compiled.not_enough),
        label => label,
    }
}

/// Whether an open rule holds with what it, or a rule that it must meet, presumes; the slots that were presumed.
fn holds_if_presumed(
    compiled: &Compiled,
    rule: &ReadyRule,
    answers: &Answers,
    manner: Manner,
    known: &mut [u64],
) -> Option<Vec<usize>> {
    let met = rule.meets.iter().map(|place| &compiled.rules[*place]).filter(|_| rule.own.truth(known) == Truth::Yes);
    let mut candidates: Vec<&ReadyRule> = met.collect();
    candidates.push(rule);
    for candidate in candidates.into_iter().filter(|candidate| !candidate.presume.is_empty()) {
        let mut taken: Vec<(usize, u64)> = Vec::new();
        for (slot, mask) in &candidate.presume {
            let slot = usize::from(*slot);
            let before = known[slot];
            if before & mask != 0 && before & !mask != 0 && may_presume(answers, manner, slot) {
                known[slot] &= mask;
                taken.push((slot, before));
            }
        }
        let holds = candidate.when.truth(known) == Truth::Yes;
        for (slot, before) in &taken {
            known[*slot] = *before;
        }
        if holds {
            return Some(taken.into_iter().map(|(slot, _)| slot).collect());
        }
    }
    None
}

/// A presumption may be used where defaults are taken, or where somebody said that they do not know.
fn may_presume(answers: &Answers, manner: Manner, slot: usize) -> bool {
    match answers.given[slot] {
        Given::Is(_) => false,
        Given::DontKnow => true,
        Given::NotAsked => manner == Manner::Assume,
    }
}

/// Takes the defaults of what nobody said.
fn assume(compiled: &Compiled, answers: &Answers, known: &mut [u64], assumed: &mut Vec<usize>) {
    for (slot, choices) in compiled.assume.iter().enumerate() {
        if answers.given[slot] != Given::NotAsked || known[slot].is_power_of_two() {
            continue;
        }
        for (mask, when) in choices {
            if known[slot] & mask == 0 || when.truth(known) != Truth::Yes {
                continue;
            }
            let before = known[slot];
            known[slot] &= mask;
            // A default must never clash with what was said: then the question stays open.
            let mut trial = known.to_vec();
            if compiled.narrow(&mut trial).is_err() {
                known[slot] = before;
                continue;
            }
            known.copy_from_slice(&trial);
            assumed.push(slot);
            break;
        }
    }
}

fn clash(rules: &Rules, compiled: &Compiled, answers: &Answers, never: usize) -> DecideError {
    let told = |slot: usize| match answers.given[slot] {
        Given::Is(value) => Some(rules.questions.slot_words(slot, value)),
        _ => None,
    };
    // What was worked out from other answers is named by those answers.
    let mut said: Vec<String> = compiled.never[never].iter().filter_map(|(slot, _)| told(usize::from(*slot))).collect();
    if said.len() < compiled.never[never].len() {
        let involved: Vec<usize> = compiled.never[never]
            .iter()
            .map(|(slot, _)| usize::from(*slot))
            .filter(|slot| told(*slot).is_none())
            .collect();
        for other in
            compiled.never.iter().filter(|other| other.iter().any(|(slot, _)| involved.contains(&usize::from(*slot))))
        {
            said.extend(other.iter().filter_map(|(slot, _)| told(usize::from(*slot))));
        }
        said.sort();
        said.dedup();
    }
    DecideError::Clash { answers: said, say: rules.questions.never[never].say.clone() }
}
