//! The proof that the rules are complete, made on decision diagrams of every combination of answers that can arise, for
//! each nation and each period between the days on which a rule changes.
//!
//! What is shown: exactly one outcome for every combination; no two rules of one stage that say different things of one
//! situation (unless one is spelt as an exception to the other); no rule that never decides; no question whose answer
//! cannot matter; a citation for every rule; and that adding a true exempting fact never makes anybody worse off.
//! Whatever is not so is reported with a situation that shows it.

use std::collections::HashSet;

use base::Nation;

use crate::ask::matters;
use crate::compiled::{Classes, Compiled};
use crate::diagram::{Diagram, FALSE, Id, TRUE, Way};
use crate::outcome::Outcome;
use crate::proof::{Finding, PeriodProof, Proof, days};
use crate::questions::{Kind, Questions};
use crate::rules::{NationRules, Rules, Span};
use crate::world::{IMPOSSIBLE, NOTHING, World, of, outcome, possible};

/// Leaves of the diagram that names the deciding rule: this plus the rule's place.
const RULE: Id = 1000;

impl Rules {
    /// Proves the rules of all nations and periods. Takes seconds, not microseconds.
    #[must_use]
    pub fn prove(&self) -> Proof {
        let mut proof = Proof { periods: Vec::new(), rules: 0, comparisons: 0, findings: Vec::new() };
        let mut useful: HashSet<usize> = HashSet::new();
        for nation in &self.nations {
            proof.rules += nation.rules.len() + nation.exceptions.len() + nation.opens.len();
            self.cited(nation, &mut proof.findings);
            self.told(nation, &mut proof.findings);
            let mut labels: HashSet<&str> = HashSet::new();
            for period in 0..nation.starts.len() {
                let compiled = self.compiled(nation, period);
                let one = OnePeriod {
                    rules: self,
                    nation,
                    compiled,
                    world: compiled.world(),
                    place: place(nation.nation, compiled.period),
                };
                one.prove(&mut proof, &mut useful);
                labels.extend(compiled.rules.iter().map(|rule| match rule.label {
                    crate::compiled::Label::Open(open) => nation.opens[open].id.as_str(),
                    crate::compiled::Label::Rule(rule) => nation.rules[rule].id.as_str(),
                }));
            }
            for open in nation.opens.iter().filter(|open| !labels.contains(open.id.as_str())) {
                proof.findings.push(Finding::UnusedLabel {
                    place: nation.nation.name().to_owned(),
                    label: format!("{} (line {})", open.id, open.line),
                });
            }
        }
        for (place, question) in self.questions.all.iter().enumerate() {
            if question.kind != Kind::Nation && !question.advice_only && !useful.contains(&place) {
                proof.findings.push(Finding::UselessQuestion { key: question.key.clone() });
            }
        }
        proof
    }

    fn cited(&self, nation: &NationRules, findings: &mut Vec<Finding>) {
        let laws = nation.rules.iter().map(|rule| (rule.full_id(), &rule.law));
        let laws = laws
            .chain(nation.exceptions.iter().map(|e| (e.id.clone(), &e.law)))
            .chain(nation.opens.iter().map(|o| (o.id.clone(), &o.law)));
        for (rule, law) in laws {
            if law.cite.trim().is_empty() || !law.address.starts_with("http") || !law.read.starts_with("http") {
                findings.push(Finding::NoCitation { place: nation.nation.name().to_owned(), rule });
            }
        }
    }

    /// Every day on which something changes has words for the table of changes.
    fn told(&self, nation: &NationRules, findings: &mut Vec<Finding>) {
        let changes = self.changes();
        for on in nation.starts.iter().skip(1) {
            if !changes
                .iter()
                .any(|change| change.on == *on && change.nation.is_none_or(|other| other == nation.nation))
            {
                findings.push(Finding::SilentChange { place: nation.nation.name().to_owned(), on: *on });
            }
        }
    }
}

struct OnePeriod<'a> {
    rules: &'a Rules,
    nation: &'a NationRules,
    compiled: &'a Compiled,
    world: &'a World,
    place: String,
}

impl OnePeriod<'_> {
    fn prove(&self, proof: &mut Proof, useful: &mut HashSet<usize>) {
        let world = &self.world.diagram;
        let root = self.world.root;
        if let Some(way) = world.find_by(root, &self.usual(), &|leaf| leaf == NOTHING) {
            proof.findings.push(Finding::Undecided { place: self.place.clone(), answers: self.words(&way) });
        }
        self.clashes_and_dead(&mut proof.findings);
        for (slot, info) in self.rules.questions.slots.iter().enumerate() {
            if !useful.contains(&info.question) && matters(world, root, slot, self.compiled.slots[slot].full()) {
                useful.insert(info.question);
            }
        }
        proof.comparisons += self.never_worse(&mut proof.findings);
        let weights: Vec<Vec<u32>> = self.compiled.slots.iter().map(|classes| classes.weight.clone()).collect();
        let counts = world.count(root, &weights);
        let by_outcome: Vec<(Outcome, u128)> = Outcome::ALL
            .into_iter()
            .filter_map(|outcome| counts.get(&crate::world::leaf(outcome)).map(|n| (outcome, *n)))
            .collect();
        proof.periods.push(PeriodProof {
            nation: self.nation.nation,
            span: self.compiled.period,
            rules: self.compiled.rules.len(),
            situations: by_outcome.iter().fold(0, |sum, (_, n)| sum.saturating_add(*n)),
            sheets: self
                .rules
                .questions
                .slots
                .iter()
                .fold(1, |product: u128, slot| product.saturating_mul(slot.size as u128 + 1)),
            nodes: world.len(),
            by_outcome,
        });
    }

    /// Two rules of one stage that hold together must say the same; and each rule must decide somewhere.
    fn clashes_and_dead(&self, findings: &mut Vec<Finding>) {
        let rules = &self.compiled.rules;
        let mut diagram = Diagram::default();
        let can_be = possible(&mut diagram, self.compiled);
        let conditions: Vec<Id> = rules.iter().map(|rule| of(&mut diagram, self.compiled, &rule.when)).collect();
        let stage = |i: usize| self.nation.rules[rules[i].rule].stage;
        let usual = self.usual();
        // Where no rule of an earlier stage holds.
        let mut left = can_be;
        for i in 0..rules.len() {
            for j in
                (0..i).rev().take_while(|_| i > 0 && stage(i) != stage(i - 1)).take_while(|j| stage(*j) == stage(i - 1))
            {
                left = diagram.choose(conditions[j], FALSE, left);
            }
            for j in i + 1..rules.len() {
                if stage(i) != stage(j) || rules[i].outcome == rules[j].outcome {
                    continue;
                }
                let both = diagram.choose(conditions[i], conditions[j], FALSE);
                let both = diagram.choose(both, left, FALSE);
                if let Some(way) = diagram.find_by(both, &usual, &|leaf| leaf == TRUE) {
                    findings.push(Finding::Clash {
                        place: self.place.clone(),
                        one: self.named(i),
                        other: self.named(j),
                        answers: self.words(&way),
                    });
                }
            }
        }
        let mut root = NOTHING;
        for (i, condition) in conditions.iter().enumerate().rev() {
            let leaf = RULE + Id::try_from(i).unwrap_or(0);
            root = diagram.choose(*condition, leaf, root);
        }
        let root = diagram.choose(can_be, root, IMPOSSIBLE);
        let alive: HashSet<Id> = diagram.leaves(root).into_iter().collect();
        for i in 0..rules.len() {
            if !alive.contains(&(RULE + Id::try_from(i).unwrap_or(0))) {
                findings.push(Finding::Dead { place: self.place.clone(), rule: self.named(i) });
            }
        }
    }

    /// Adding a true exempting fact never makes anybody worse off. Gives the number of pairs looked at.
    fn never_worse(&self, findings: &mut Vec<Finding>) -> usize {
        let mut pairs = 0;
        for (slot, without, with) in exempting_pairs(&self.rules.questions) {
            let classes: &Classes = &self.compiled.slots[slot];
            let (a, b) = (usize::from(classes.of[without]), usize::from(classes.of[with]));
            pairs += 1;
            if a == b {
                continue;
            }
            let worse = |one: Id, two: Id| matches!((outcome(one), outcome(two)), (Some(one), Some(two)) if two.good() < one.good());
            let number = u16::try_from(slot).unwrap_or(u16::MAX);
            if let Some(way) = self.world.diagram.find_pair(self.world.root, number, a, b, &worse) {
                let leaf = |class: usize| {
                    let mut steps = way.steps.clone();
                    steps.push((number, class));
                    self.follow(&steps)
                };
                let outcomes = (leaf(a), leaf(b));
                findings.push(Finding::WorseOff {
                    place: self.place.clone(),
                    fact: format!(
                        "{} instead of {}",
                        self.rules.questions.slot_words(slot, with),
                        self.rules.questions.slot_words(slot, without)
                    ),
                    outcomes: (outcomes.0.unwrap_or(Outcome::Depends), outcomes.1.unwrap_or(Outcome::Depends)),
                    answers: self.words(&way),
                });
            }
        }
        pairs
    }

    /// The outcome for a full way.
    fn follow(&self, steps: &[(u16, usize)]) -> Option<Outcome> {
        let mut id = self.world.root;
        while let Some(node) = self.world.diagram.node(id) {
            let class = steps.iter().find(|(slot, _)| *slot == node.slot).map_or(0, |(_, class)| *class);
            id = node.to[class];
        }
        outcome(id)
    }

    /// By slot: the class of the default answer, to make examples that are easy to read.
    fn usual(&self) -> Vec<usize> {
        self.compiled
            .assume
            .iter()
            .map(|choices| choices.last().map_or(0, |(mask, _)| mask.trailing_zeros() as usize))
            .collect()
    }

    fn named(&self, place: usize) -> String {
        let rule = &self.nation.rules[self.compiled.rules[place].rule];
        format!("{} ({}.toml, line {}: {})", rule.full_id(), self.nation.nation.key(), rule.line, rule.outcome.key())
    }

    fn words(&self, way: &Way) -> String {
        let steps: Vec<String> = way
            .steps
            .iter()
            .filter(|(slot, class)| {
                // Answers that are the default anyway are left out, to keep the example short.
                let slot = usize::from(*slot);
                let default = self.compiled.assume[slot].last().map(|(mask, _)| *mask);
                default != Some(1 << class)
            })
            .map(|(slot, class)| {
                let slot = usize::from(*slot);
                self.rules.questions.slot_words(slot, self.compiled.slots[slot].example[*class])
            })
            .collect();
        steps.join(", ")
    }
}

/// All pairs of an answer without and one with an exempting fact: slot, without, with.
fn exempting_pairs(questions: &Questions) -> Vec<(usize, usize, usize)> {
    let mut pairs = Vec::new();
    for question in &questions.all {
        match question.kind {
            Kind::Choice => {
                let of = |wanted: fn(&crate::questions::Answer) -> bool| -> Vec<usize> {
                    question.answers.iter().enumerate().filter(|(_, answer)| wanted(answer)).map(|(i, _)| i).collect()
                };
                for without in of(|answer| answer.neutral) {
                    pairs.extend(of(|answer| answer.exempts).into_iter().map(|with| (question.slot, without, with)));
                }
            }
            Kind::Several => pairs.extend(
                question.answers.iter().enumerate().filter(|(_, a)| a.exempts).map(|(i, _)| (question.slot + i, 0, 1)),
            ),
            Kind::Nation | Kind::Number { .. } | Kind::Country => {}
        }
    }
    pairs
}

fn place(nation: Nation, span: Span) -> String {
    format!("{nation}, {}", days(span))
}
