//! Every combination of answers of one nation in one period, as one decision diagram whose leaves are outcomes.

use std::collections::HashMap;

use crate::compiled::Compiled;
use crate::diagram::{Diagram, FALSE, Id, Quick, TRUE};
use crate::formula::Formula;
use crate::outcome::Outcome;

/// The leaf of situations in which no rule decides. `prove` shows that there are none.
pub(crate) const NOTHING: Id = 100;
/// The leaf of answers that cannot all be true.
pub(crate) const IMPOSSIBLE: Id = 101;
/// The leaf of the outcome with index i is `OUTCOME + i`.
const OUTCOME: Id = 10;

/// The leaf of an outcome.
pub(crate) fn leaf(outcome: Outcome) -> Id {
    OUTCOME + Id::try_from(outcome.index()).expect("there are six outcomes")
}

/// The outcome of a leaf.
pub(crate) fn outcome(leaf: Id) -> Option<Outcome> {
    leaf.checked_sub(OUTCOME).and_then(|index| Outcome::ALL.get(index as usize)).copied()
}

/// All situations and what they lead to.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) diagram: Diagram,
    /// Leaves are outcomes, [`NOTHING`] or [`IMPOSSIBLE`].
    pub(crate) root: Id,
}

impl World {
    pub(crate) fn new(compiled: &Compiled) -> Self {
        let mut diagram = Diagram::default();
        let conditions: Vec<Id> = compiled.rules.iter().map(|rule| of(&mut diagram, compiled, &rule.when)).collect();
        let mut root = NOTHING;
        for (rule, condition) in compiled.rules.iter().zip(conditions).rev() {
            root = diagram.choose(condition, leaf(rule.outcome), root);
        }
        let possible = possible(&mut diagram, compiled);
        let root = diagram.choose(possible, root, IMPOSSIBLE);
        Self { diagram, root }
    }

    /// Which outcomes are still possible with what is known, in the order of [`Outcome::ALL`].
    pub(crate) fn outcomes(&self, known: &[u64]) -> Vec<Outcome> {
        let mut seen = self.diagram.nothing_seen();
        let mut todo = vec![self.root];
        let mut found = [false; Outcome::ALL.len()];
        while let Some(id) = todo.pop() {
            let id = self.skip(id, known);
            match self.diagram.node(id) {
                None => {
                    if let Some(outcome) = outcome(id) {
                        found[outcome.index()] = true;
                    }
                }
                Some(node) => {
                    if self.diagram.first_visit(id, &mut seen) {
                        let can_be = known[usize::from(node.slot)];
                        todo.extend(
                            node.to.iter().enumerate().filter(|(class, _)| can_be >> class & 1 == 1).map(|(_, id)| *id),
                        );
                    }
                }
            }
        }
        Outcome::ALL.into_iter().filter(|outcome| found[outcome.index()]).collect()
    }

    /// The part of the world that is left with what is known: answered questions are gone, ruled-out answers impossible.
    pub(crate) fn left(&self, known: &[u64]) -> (Diagram, Id) {
        let mut small = Diagram::default();
        let root = self.left_in(self.root, known, &mut small, &mut HashMap::default());
        (small, root)
    }

    fn left_in(&self, id: Id, known: &[u64], small: &mut Diagram, memo: &mut HashMap<Id, Id, Quick>) -> Id {
        let id = self.skip(id, known);
        let Some(node) = self.diagram.node(id) else { return id };
        if let Some(done) = memo.get(&id) {
            return *done;
        }
        let can_be = known[usize::from(node.slot)];
        let to = node.to.iter().enumerate().map(|(class, next)| {
            if can_be >> class & 1 == 1 { self.left_in(*next, known, small, memo) } else { IMPOSSIBLE }
        });
        let to = to.collect();
        let made = small.make(node.slot, to);
        memo.insert(id, made);
        made
    }

    /// Goes on past the questions that are answered.
    fn skip(&self, mut id: Id, known: &[u64]) -> Id {
        while let Some(node) = self.diagram.node(id) {
            let can_be = known[usize::from(node.slot)];
            if !can_be.is_power_of_two() {
                break;
            }
            id = node.to[can_be.trailing_zeros() as usize];
        }
        id
    }
}

/// The situations in which a condition holds.
pub(crate) fn of(diagram: &mut Diagram, compiled: &Compiled, formula: &Formula) -> Id {
    match formula {
        Formula::Yes => TRUE,
        Formula::No => FALSE,
        Formula::In(slot, mask) => {
            diagram.test(*slot, compiled.slots[usize::from(*slot)].weight.len(), *mask, TRUE, FALSE)
        }
        Formula::All(parts) => parts.iter().fold(TRUE, |so_far, part| {
            let part = of(diagram, compiled, part);
            diagram.choose(so_far, part, FALSE)
        }),
        Formula::Any(parts) => parts.iter().fold(FALSE, |so_far, part| {
            let part = of(diagram, compiled, part);
            diagram.choose(so_far, TRUE, part)
        }),
    }
}

/// The situations that can be.
pub(crate) fn possible(diagram: &mut Diagram, compiled: &Compiled) -> Id {
    compiled.never.iter().fold(TRUE, |so_far, never| {
        let clash = never.iter().fold(TRUE, |all, (slot, mask)| {
            let test = diagram.test(*slot, compiled.slots[usize::from(*slot)].weight.len(), *mask, TRUE, FALSE);
            diagram.choose(all, test, FALSE)
        });
        let clear = diagram.choose(clash, FALSE, TRUE);
        diagram.choose(so_far, clear, FALSE)
    })
}
