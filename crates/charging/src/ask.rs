//! Which questions are still open, in the order that settles most with least asked of the person.

use crate::answers::{Answers, Given, slots};
use crate::compiled::Compiled;
use crate::diagram::{Diagram, Id};
use crate::formula::Truth;
use crate::outcome::Stage;
use crate::questions::{Kind, Questions};
use crate::world::{IMPOSSIBLE, NOTHING, outcome};

/// How much likelier the default answer is than all others together, when weighing what a question may settle.
const DEFAULT_SHARE: f64 = 0.9;

/// The questions that can still change the outcome, best first; as places in [`Questions::all`].
///
/// `known` is a mask per slot. What settles whether the service is free for everyone comes
/// first, the clinician's judgement last, and between them counts how many questions an answer makes needless, by how
/// much it asks of somebody.
pub(crate) fn open_questions(
    questions: &Questions,
    compiled: &Compiled,
    answers: &Answers,
    known: &[u64],
) -> Vec<usize> {
    let everyone = for_everyone(compiled, known);
    let (left, root) = compiled.world().left(known);
    let named = asked_in(&left, root);
    let total = named.len();
    let mut ranked: Vec<(u8, f64, usize)> = Vec::new();
    for (place, question) in questions.all.iter().enumerate() {
        if question.kind == Kind::Nation || question.advice_only {
            continue;
        }
        let open: Vec<usize> = slots(question).filter(|slot| named.contains(slot)).collect();
        if !open.iter().any(|slot| matters(&left, root, *slot, known[*slot])) {
            continue;
        }
        let settles =
            open.iter().map(|slot| settles(&left, root, *slot, compiled, known[*slot], total)).fold(0.0, f64::max);
        let cost = 1.0 + f64::from(question.personal);
        let first = match (question.last, question.about_care && open.iter().any(|slot| everyone.contains(slot))) {
            (true, _) => 2,
            (false, true) => 0,
            (false, false) => 1,
        };
        // What somebody has already said not to know stays on the list, behind what was not asked.
        let known_unknown = u8::from(slots(question).all(|slot| answers.given[slot] == Given::DontKnow)) * 4;
        ranked.push((first + known_unknown, settles / cost, place));
    }
    ranked.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
    ranked.into_iter().map(|(_, _, place)| place).collect()
}

/// The slots on which it turns whether the care is outside the rules or free for everyone.
fn for_everyone(compiled: &Compiled, known: &[u64]) -> Vec<usize> {
    let mut slots = Vec::new();
    for rule in
        compiled.rules.iter().filter(|rule| rule.stage <= Stage::Everyone && rule.when.truth(known) == Truth::Open)
    {
        rule.when.each(&mut |slot, _| slots.push(usize::from(slot)));
    }
    slots
}

/// Whether two answers to the slot can lead to different outcomes, everything else equal.
pub(crate) fn matters(diagram: &Diagram, root: Id, slot: usize, can_be: u64) -> bool {
    let Ok(number) = u16::try_from(slot) else { return false };
    let classes = classes(can_be);
    let differ = |a: Id, b: Id| match (outcome(a), outcome(b)) {
        (Some(a), Some(b)) => !a.agrees(b),
        _ => a != b && (a == NOTHING || b == NOTHING),
    };
    classes
        .iter()
        .enumerate()
        .any(|(i, a)| classes[i + 1..].iter().any(|b| diagram.find_pair(root, number, *a, *b, &differ).is_some()))
}

/// The slots that are asked anywhere below `root`.
fn asked_in(diagram: &Diagram, root: Id) -> Vec<usize> {
    let mut seen = diagram.nothing_seen();
    let mut asked = Vec::new();
    let mut todo = vec![root];
    while let Some(id) = todo.pop() {
        let Some(node) = diagram.node(id) else { continue };
        if diagram.first_visit(id, &mut seen) {
            let slot = usize::from(node.slot);
            if !asked.contains(&slot) {
                asked.push(slot);
            }
            todo.extend(node.to.iter().copied());
        }
    }
    asked
}

/// The share of the open questions that an answer makes needless, on average over the answers.
fn settles(diagram: &Diagram, root: Id, slot: usize, compiled: &Compiled, can_be: u64, total: usize) -> f64 {
    let default = compiled.assume[slot].first().map(|(mask, _)| *mask).filter(|mask| can_be & mask != 0);
    let classes = classes(can_be);
    let mut sum = 0.0;
    let others = classes.len().saturating_sub(usize::from(default.is_some())).max(1);
    for class in classes {
        let share = match default {
            Some(mask) if mask >> class & 1 == 1 => DEFAULT_SHARE,
            Some(_) => (1.0 - DEFAULT_SHARE) / count(others),
            None => 1.0 / count(others),
        };
        let left = asked_after(diagram, root, slot, class);
        sum += share * (1.0 - count(left) / count(total.max(1)));
    }
    sum
}

/// The classes of a mask.
fn classes(mut can_be: u64) -> Vec<usize> {
    let mut classes = Vec::with_capacity(can_be.count_ones() as usize);
    while can_be != 0 {
        classes.push(can_be.trailing_zeros() as usize);
        can_be &= can_be - 1;
    }
    classes
}

/// A small count as a number to weigh with.
fn count(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::MAX, f64::from)
}

/// How many slots are still asked when `slot` has that class.
fn asked_after(diagram: &Diagram, root: Id, slot: usize, class: usize) -> usize {
    let mut seen = diagram.nothing_seen();
    let mut asked = 0_u128;
    let mut more = Vec::new();
    let mut outcomes = Vec::new();
    let mut todo = vec![root];
    while let Some(id) = todo.pop() {
        let Some(node) = diagram.node(id) else {
            if id != IMPOSSIBLE && !outcomes.contains(&id) {
                outcomes.push(id);
            }
            continue;
        };
        if !diagram.first_visit(id, &mut seen) {
            continue;
        }
        if usize::from(node.slot) == slot {
            todo.push(node.to[class]);
            continue;
        }
        match node.slot {
            low @ 0..128 => asked |= 1 << low,
            high if !more.contains(&high) => more.push(high),
            _ => {}
        }
        todo.extend(node.to.iter().copied());
    }
    let settled = outcomes
        .iter()
        .filter_map(|leaf| outcome(*leaf))
        .all(|one| outcomes.iter().filter_map(|leaf| outcome(*leaf)).all(|two| one.agrees(two)));
    if settled { 0 } else { asked.count_ones() as usize + more.len() }
}
