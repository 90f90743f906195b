//! The rules of one nation in one period, made ready for deciding and for proving.
//!
//! Answers that no condition of the period tells apart are put into one *class*; a condition then is a set of
//! classes of one question, a bit mask. What is known of a person is a mask per question: one bit when it is
//! answered, all bits when it is open. So a condition has three truths: it holds, it does not, or it is open.

use std::sync::OnceLock;

use base::{Date, Nation};

use crate::condition::{Condition, Test};
use crate::formula::Formula;
use crate::load_nation::NOT_ENOUGH;
use crate::outcome::{Outcome, Stage};
use crate::questions::{Kind, Questions};
use crate::rules::{NationRules, Rule, Rules, Span};
use crate::world::World;

/// The most classes that one question can have. Loading refuses rules that tell more answers apart.
pub(crate) const MOST: usize = 64;

/// The classes of one slot.
#[derive(Debug)]
pub(crate) struct Classes {
    /// The class of each value.
    pub(crate) of: Vec<u8>,
    /// How many values are in each class.
    pub(crate) weight: Vec<u32>,
    /// A value of each class, to show.
    pub(crate) example: Vec<usize>,
}

impl Classes {
    /// All classes as a mask.
    pub(crate) fn full(&self) -> u64 {
        if self.weight.len() >= MOST { u64::MAX } else { (1 << self.weight.len()) - 1 }
    }

    /// The mask of one value.
    pub(crate) fn bit(&self, value: usize) -> u64 {
        1_u64.checked_shl(u32::from(self.of[value])).unwrap_or(0)
    }
}

/// A rule in force.
#[derive(Debug)]
pub(crate) struct ReadyRule {
    /// Its place in [`NationRules::rules`].
    pub(crate) rule: usize,
    /// When it applies, exceptions and overriding rules taken away.
    pub(crate) when: Formula,
    /// When it applies, but for the rules that it must `meet`.
    pub(crate) own: Formula,
    /// The rules it must meet one of, by place among the compiled rules.
    pub(crate) meets: Vec<usize>,
    /// Taken for granted where it is not known.
    pub(crate) presume: Vec<(u16, u64)>,
    pub(crate) outcome: Outcome,
    pub(crate) stage: Stage,
    /// Labels for when it is open.
    pub(crate) label: Label,
}

/// What is shown when a rule is open and that decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Label {
    /// An entry of [`NationRules::opens`].
    Open(usize),
    /// A rule whose outcome is “depends”.
    Rule(usize),
}

/// The rules of one nation in one period.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) period: Span,
    pub(crate) slots: Vec<Classes>,
    /// The rules in force, by stage.
    pub(crate) rules: Vec<ReadyRule>,
    /// The conditions of [`NationRules::opens`].
    pub(crate) opens: Vec<Formula>,
    /// The place of the label for “not enough is known”.
    pub(crate) not_enough: usize,
    /// Sets of answers that cannot all be true, as tests.
    pub(crate) never: Vec<Vec<(u16, u64)>>,
    /// By slot: what is taken when nothing is said, and when.
    pub(crate) assume: Vec<Vec<(u64, Formula)>>,
    /// The notes of the nation that are in force on some day of the period, by place.
    pub(crate) notes: Vec<(usize, Formula)>,
    pub(crate) world: OnceLock<World>,
}

impl Compiled {
    pub(crate) fn new(all: &Rules, nation: &NationRules, period: usize) -> Self {
        let span = nation.period(period);
        let day = span.from.unwrap_or(nation.in_force);
        let mut maker = Maker { all, nation: nation.nation, day, tests: vec![Vec::new(); all.questions.slots.len()] };
        let in_force: Vec<(usize, &Rule)> =
            nation.rules.iter().enumerate().filter(|(_, rule)| rule.span.holds(day)).collect();
        let exceptions: Vec<_> = nation.exceptions.iter().filter(|exception| exception.span.holds(day)).collect();

        // First all conditions as tests on values, then classes, then masks.
        let raw_rules: Vec<Raw> = in_force.iter().map(|(_, rule)| maker.raw(&rule.when, &in_force)).collect();
        let raw_exceptions: Vec<Raw> =
            exceptions.iter().map(|exception| maker.raw(&exception.when, &in_force)).collect();
        let raw_presume: Vec<Option<Raw>> =
            in_force.iter().map(|(_, rule)| rule.presume.as_ref().map(|p| maker.raw(p, &in_force))).collect();
        let raw_opens: Vec<Raw> = nation.opens.iter().map(|open| maker.raw(&open.when, &in_force)).collect();
        let raw_never: Vec<Raw> = all.questions.never.iter().map(|never| maker.raw(&never.when, &in_force)).collect();
        let mut raw_assume: Vec<Vec<(usize, Raw)>> = Vec::new();
        for slot in &all.questions.slots {
            let question = &all.questions.all[slot.question];
            raw_assume.push(question.assume.iter().map(|(value, when)| (*value, maker.raw(when, &in_force))).collect());
        }
        let raw_notes: Vec<(usize, Raw)> = all
            .notes
            .iter()
            .enumerate()
            .filter(|(_, note)| note.nations.contains(&nation.nation) && note.span.meets(&span))
            .map(|(i, note)| (i, maker.raw(&note.when, &in_force)))
            .collect();

        let slots: Vec<Classes> = all
            .questions
            .slots
            .iter()
            .zip(&maker.tests)
            .zip(&raw_assume)
            .map(|((slot, tests), assume)| classes(slot.size, tests, assume.iter().map(|(value, _)| *value)))
            .collect();
        let full: Vec<u64> = slots.iter().map(Classes::full).collect();
        let masks = Masks { slots: &slots, full: &full, tests: &maker.tests };

        let plain: Vec<Formula> = raw_rules.iter().map(|raw| masks.formula(raw)).collect();
        let exception_formulas: Vec<Formula> = raw_exceptions.iter().map(|raw| masks.formula(raw)).collect();
        let alone: Vec<Formula> = in_force
            .iter()
            .zip(plain)
            .map(|((_, rule), when)| {
                let against = exceptions.iter().zip(&exception_formulas).filter(|(exception, _)| exception.is_to(rule));
                against.fold(when, |when, (_, formula)| when.and(formula.not(&full)))
            })
            .collect();
        // `meets` looks at rules with their exceptions, so it is put in last.
        let own = alone.clone();
        let alone: Vec<Formula> =
            alone.iter().zip(&raw_rules).map(|(formula, raw)| masks.with_meets(formula, raw, &alone)).collect();
        let not_enough = nation.opens.iter().position(|open| open.id == NOT_ENOUGH).unwrap_or(0);
        let label = |rule: &Rule| {
            let wanted = rule.if_open.as_deref().unwrap_or(NOT_ENOUGH);
            let open = nation.opens.iter().position(|open| open.id == wanted).map(Label::Open);
            open.or_else(|| nation.rules.iter().position(|other| other.id == wanted).map(Label::Rule))
                .unwrap_or(Label::Open(not_enough))
        };
        let rules = in_force
            .iter()
            .enumerate()
            .map(|(i, (place, rule))| {
                let stronger =
                    in_force.iter().zip(&alone).filter(|((_, other), _)| rule.overridden_by.contains(&other.id));
                ReadyRule {
                    rule: *place,
                    when: stronger.fold(alone[i].clone(), |when, (_, formula)| when.and(formula.not(&full))),
                    own: own[i].clone(),
                    meets: {
                        let mut wanted = Vec::new();
                        collect_meets(&raw_rules[i], &mut wanted);
                        wanted.into_iter().flatten().copied().collect()
                    },
                    presume: raw_presume[i].as_ref().map_or_else(Vec::new, |raw| {
                        let mut presume = Vec::new();
                        masks.formula(raw).each(&mut |slot, mask| presume.push((slot, mask)));
                        presume
                    }),
                    outcome: rule.outcome,
                    stage: rule.stage,
                    label: label(rule),
                }
            })
            .collect();
        Self {
            period: span,
            rules,
            not_enough,
            opens: raw_opens.iter().map(|raw| masks.formula(raw)).collect(),
            never: raw_never
                .iter()
                .map(|raw| {
                    let mut tests = Vec::new();
                    masks.formula(raw).each(&mut |slot, mask| tests.push((slot, mask)));
                    tests
                })
                .collect(),
            assume: raw_assume
                .iter()
                .zip(&slots)
                .map(|(slot, classes)| {
                    slot.iter().map(|(value, raw)| (classes.bit(*value), masks.formula(raw))).collect()
                })
                .collect(),
            notes: raw_notes.iter().map(|(i, raw)| (*i, masks.formula(raw))).collect(),
            slots,
            world: OnceLock::new(),
        }
    }

    /// A mask per slot with everything open.
    pub(crate) fn everything(&self) -> Vec<u64> {
        self.slots.iter().map(Classes::full).collect()
    }

    /// Takes away what cannot be. `Err` is the place of the clash among [`Questions::never`].
    pub(crate) fn narrow(&self, known: &mut [u64]) -> Result<(), usize> {
        loop {
            let mut changed = false;
            for (i, never) in self.never.iter().enumerate() {
                let mut open = None;
                let mut count = 0;
                for &(slot, mask) in never {
                    let can_be = known[usize::from(slot)];
                    if can_be & mask == 0 {
                        count = usize::MAX;
                        break;
                    }
                    if can_be & !mask != 0 {
                        count += 1;
                        open = Some((slot, mask));
                    }
                }
                match (count, open) {
                    (0, _) => return Err(i),
                    (1, Some((slot, mask))) => {
                        known[usize::from(slot)] &= !mask;
                        changed = true;
                    }
                    _ => {}
                }
            }
            if !changed {
                return Ok(());
            }
        }
    }

    /// All combinations of answers and what they lead to.
    pub(crate) fn world(&self) -> &World {
        self.world.get_or_init(|| World::new(self))
    }
}

/// A condition on numbers of tests, before there are classes.
enum Raw {
    Yes,
    /// The slot and the number of its test.
    Test(usize, usize),
    Not(Box<Raw>),
    All(Vec<Raw>),
    Any(Vec<Raw>),
    /// At least one of these rules in force holds.
    Meets(Vec<usize>),
}

struct Maker<'a> {
    all: &'a Rules,
    nation: Nation,
    day: Date,
    /// By slot: the sets of values that conditions ask for.
    tests: Vec<Vec<Vec<bool>>>,
}

impl Maker<'_> {
    fn raw(&mut self, condition: &Condition, in_force: &[(usize, &Rule)]) -> Raw {
        match condition {
            Condition::Always => Raw::Yes,
            Condition::All(parts) => Raw::All(parts.iter().map(|part| self.raw(part, in_force)).collect()),
            Condition::Any(parts) => Raw::Any(parts.iter().map(|part| self.raw(part, in_force)).collect()),
            Condition::Not(inner) => Raw::Not(Box::new(self.raw(inner, in_force))),
            Condition::Meets(ids) => {
                Raw::Meets((0..in_force.len()).filter(|i| ids.contains(&in_force[*i].1.id)).collect())
            }
            Condition::Asks { key, test } => {
                let questions = &self.all.questions;
                // Loading has checked keys and answers; what it did not let through cannot come here.
                let Some(question) = questions.get(key) else { return Raw::Any(Vec::new()) };
                let (slot, fits) = self.values(questions, question, test);
                let tests = &mut self.tests[slot];
                let number = tests.iter().position(|other| *other == fits).unwrap_or_else(|| {
                    tests.push(fits);
                    tests.len() - 1
                });
                Raw::Test(slot, number)
            }
        }
    }

    fn values(&self, questions: &Questions, question: &crate::questions::Question, test: &Test) -> (usize, Vec<bool>) {
        let slot = question.slot;
        let size = questions.slots[slot].size;
        let mut fits = vec![false; size];
        match test {
            Test::In(answers) => {
                for value in answers.iter().filter_map(|answer| questions.value(question, answer).ok()) {
                    fits[value] = true;
                }
            }
            Test::InList(name) => {
                let entries = self.all.lists.iter().filter(|list| list.name == *name).flat_map(|list| &list.entries);
                for entry in entries.filter(|entry| entry.counts(self.nation, self.day)) {
                    if let Ok(value) = questions.value(question, &entry.value) {
                        fits[value] = true;
                    }
                }
            }
            Test::Has(answer) => {
                let item = questions.value(question, answer).unwrap_or(0);
                return (slot + item, vec![false, true]);
            }
            Test::AtMost(number) | Test::AtLeast(number) => {
                let Kind::Number { least, .. } = question.kind else { return (slot, fits) };
                for (raw, fit) in fits.iter_mut().enumerate() {
                    let value = i64::from(least) + i64::try_from(raw).unwrap_or(i64::MAX);
                    *fit = if matches!(test, Test::AtMost(_)) { value <= *number } else { value >= *number };
                }
            }
        }
        (slot, fits)
    }
}

/// Puts values that no test tells apart into one class.
fn classes(size: usize, tests: &[Vec<bool>], assumed: impl Iterator<Item = usize>) -> Classes {
    let assumed: Vec<usize> = assumed.collect();
    let mut known: Vec<Vec<bool>> = Vec::new();
    let mut classes = Classes { of: Vec::with_capacity(size), weight: Vec::new(), example: Vec::new() };
    for value in 0..size {
        let signature: Vec<bool> = tests.iter().map(|fits| fits[value]).collect();
        let class = known.iter().position(|other| *other == signature).unwrap_or_else(|| {
            known.push(signature);
            classes.weight.push(0);
            classes.example.push(value);
            known.len() - 1
        });
        classes.of.push(u8::try_from(class).unwrap_or(u8::MAX));
        classes.weight[class] += 1;
        if assumed.contains(&value) {
            classes.example[class] = value;
        }
    }
    classes
}

struct Masks<'a> {
    slots: &'a [Classes],
    full: &'a [u64],
    tests: &'a [Vec<Vec<bool>>],
}

impl Masks<'_> {
    fn formula(&self, raw: &Raw) -> Formula {
        match raw {
            Raw::Yes => Formula::Yes,
            Raw::Test(slot, number) => {
                let fits = &self.tests[*slot][*number];
                let mask = fits
                    .iter()
                    .enumerate()
                    .filter(|(_, fits)| **fits)
                    .fold(0, |mask, (value, _)| mask | self.slots[*slot].bit(value));
                Formula::In(u16::try_from(*slot).expect("there are fewer than 65,536 questions"), mask)
            }
            Raw::Not(inner) => self.formula(inner).not(self.full),
            Raw::All(parts) => Formula::All(parts.iter().map(|part| self.formula(part)).collect()),
            Raw::Any(parts) => Formula::Any(parts.iter().map(|part| self.formula(part)).collect()),
            // Filled in by `with_meets`, when all rules are ready.
            Raw::Meets(_) => Formula::Yes,
        }
    }

    /// Puts the rules that a condition `meets` into it.
    fn with_meets(&self, formula: &Formula, raw: &Raw, rules: &[Formula]) -> Formula {
        let mut wanted = Vec::new();
        collect_meets(raw, &mut wanted);
        wanted.into_iter().fold(formula.clone(), |formula, ids| {
            formula.and(Formula::Any(ids.iter().map(|i| rules[*i].clone()).collect()))
        })
    }
}

/// The `meets` of a condition; they may only be joined to the rest with “and”, which loading checks.
fn collect_meets<'a>(raw: &'a Raw, wanted: &mut Vec<&'a Vec<usize>>) {
    match raw {
        Raw::Meets(ids) => wanted.push(ids),
        Raw::All(parts) => parts.iter().for_each(|part| collect_meets(part, wanted)),
        Raw::Yes | Raw::Test(..) | Raw::Not(_) | Raw::Any(_) => {}
    }
}
