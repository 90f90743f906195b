//! Decision diagrams over questions with several answers: one node asks one question and has one branch per class of
//! answers; equal parts are kept once. Whole sets of situations are handled as one small graph, so that “every
//! combination” can be proved and counted without walking through the combinations.
//!
//! In the manner of Bryant (1986) and Srinivasan et al. (1990), with the few operations that are needed here.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A node, or a leaf when below [`LEAVES`].
pub(crate) type Id = u32;
/// Ids below this are leaves.
pub(crate) const LEAVES: Id = 4096;

/// A node: the question (slot) it asks, and where each class of answers leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Node {
    pub(crate) slot: u16,
    pub(crate) to: Box<[Id]>,
}

/// A store of nodes.
#[derive(Debug, Default)]
pub(crate) struct Diagram {
    nodes: Vec<Node>,
    known: HashMap<Node, Id, Quick>,
}

/// A leaf for “this does not hold”.
pub(crate) const FALSE: Id = 0;
/// A leaf for “this holds”.
pub(crate) const TRUE: Id = 1;

impl Diagram {
    /// How many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The node behind an id; `None` for a leaf.
    pub(crate) fn node(&self, id: Id) -> Option<&Node> {
        id.checked_sub(LEAVES).map(|place| &self.nodes[place as usize])
    }

    /// Marks a node as seen; `true` the first time. `seen` starts as [`Diagram::nothing_seen`].
    pub(crate) fn first_visit(&self, id: Id, seen: &mut [bool]) -> bool {
        id.checked_sub(LEAVES).is_some_and(|place| !std::mem::replace(&mut seen[place as usize], true))
    }

    /// One mark for each node, none set.
    pub(crate) fn nothing_seen(&self) -> Vec<bool> {
        vec![false; self.nodes.len()]
    }

    /// The node that asks `slot`, or what it leads to when all branches agree.
    pub(crate) fn make(&mut self, slot: u16, to: Vec<Id>) -> Id {
        if to.iter().all(|id| *id == to[0]) {
            return to[0];
        }
        let node = Node { slot, to: to.into_boxed_slice() };
        if let Some(id) = self.known.get(&node) {
            return *id;
        }
        let id = LEAVES + Id::try_from(self.nodes.len()).expect("memory ends long before four thousand million nodes");
        self.nodes.push(node.clone());
        self.known.insert(node, id);
        id
    }

    /// `yes` where the slot has one of the classes, `no` elsewhere.
    pub(crate) fn test(&mut self, slot: u16, classes: usize, mask: u64, yes: Id, no: Id) -> Id {
        self.make(slot, (0..classes).map(|class| if mask >> class & 1 == 1 { yes } else { no }).collect())
    }

    /// `yes` where `if_` is [`TRUE`], `no` where it is [`FALSE`].
    pub(crate) fn choose(&mut self, if_: Id, yes: Id, no: Id) -> Id {
        self.choose_in(if_, yes, no, &mut HashMap::default())
    }

    fn choose_in(&mut self, if_: Id, yes: Id, no: Id, memo: &mut HashMap<(Id, Id, Id), Id, Quick>) -> Id {
        match if_ {
            TRUE => return yes,
            FALSE => return no,
            _ if yes == no => return yes,
            _ => {}
        }
        if let Some(id) = memo.get(&(if_, yes, no)) {
            return *id;
        }
        let (slot, classes) = [if_, yes, no]
            .iter()
            .filter_map(|id| self.node(*id))
            .map(|node| (node.slot, node.to.len()))
            .min()
            .expect("`if_` is a node here");
        let to = (0..classes)
            .map(|class| {
                let (a, b, c) =
                    (self.follow(if_, slot, class), self.follow(yes, slot, class), self.follow(no, slot, class));
                self.choose_in(a, b, c, memo)
            })
            .collect();
        let id = self.make(slot, to);
        memo.insert((if_, yes, no), id);
        id
    }

    /// Where `id` leads when `slot` has that class; itself when it asks for something later.
    pub(crate) fn follow(&self, id: Id, slot: u16, class: usize) -> Id {
        match self.node(id) {
            Some(node) if node.slot == slot => node.to[class],
            _ => id,
        }
    }

    /// Looks at two diagrams side by side, one with `slot` in class `a`, the other in class `b`, everything else equal.
    /// The first pair of leaves for which `wanted` is true, with the way to it.
    pub(crate) fn find_pair(
        &self,
        root: Id,
        slot: u16,
        a: usize,
        b: usize,
        wanted: &impl Fn(Id, Id) -> bool,
    ) -> Option<Way> {
        let mut way = Way::default();
        self.pair(root, root, (slot, a, b), wanted, &mut HashMap::default(), &mut way).then_some(way)
    }

    /// A way from `root` to a leaf that is `wanted`, by usual answers where one leads there: `usual` is the class to
    /// try first, by slot.
    pub(crate) fn find_by(&self, root: Id, usual: &[usize], wanted: &impl Fn(Id) -> bool) -> Option<Way> {
        let mut way = Way::default();
        self.walk(root, usual, wanted, &mut HashMap::default(), &mut way).then_some(way)
    }

    fn pair(
        &self,
        one: Id,
        two: Id,
        vary: (u16, usize, usize),
        wanted: &impl Fn(Id, Id) -> bool,
        seen: &mut HashMap<(Id, Id), (), Quick>,
        way: &mut Way,
    ) -> bool {
        let next = [one, two].iter().filter_map(|id| self.node(*id)).map(|node| (node.slot, node.to.len())).min();
        let Some((slot, classes)) = next else { return wanted(one, two) };
        // Equal parts below the varied question can only lead to equal leaves.
        if one == two && slot > vary.0 {
            return false;
        }
        if seen.insert((one, two), ()).is_some() {
            return false;
        }
        if slot == vary.0 {
            return self.pair(self.follow(one, slot, vary.1), self.follow(two, slot, vary.2), vary, wanted, seen, way);
        }
        for class in 0..classes {
            way.steps.push((slot, class));
            if self.pair(self.follow(one, slot, class), self.follow(two, slot, class), vary, wanted, seen, way) {
                return true;
            }
            way.steps.pop();
        }
        false
    }

    fn walk(
        &self,
        id: Id,
        usual: &[usize],
        wanted: &impl Fn(Id) -> bool,
        seen: &mut HashMap<Id, (), Quick>,
        way: &mut Way,
    ) -> bool {
        let Some(node) = self.node(id) else { return wanted(id) };
        if seen.insert(id, ()).is_some() {
            return false;
        }
        let first = usual.get(usize::from(node.slot)).copied().unwrap_or(0);
        for class in (0..node.to.len()).map(|i| if i == 0 { first } else { i - usize::from(i <= first) }) {
            way.steps.push((node.slot, class));
            if self.walk(node.to[class], usual, wanted, seen, way) {
                return true;
            }
            way.steps.pop();
        }
        false
    }

    /// All leaves below `root`.
    pub(crate) fn leaves(&self, root: Id) -> Vec<Id> {
        let mut seen = HashMap::<Id, (), Quick>::default();
        let mut todo = vec![root];
        let mut found = Vec::new();
        while let Some(id) = todo.pop() {
            if seen.insert(id, ()).is_some() {
                continue;
            }
            match self.node(id) {
                None => found.push(id),
                Some(node) => todo.extend(node.to.iter().copied()),
            }
        }
        found.sort_unstable();
        found
    }

    /// How many situations lead to each leaf. `weights` are the sizes of the classes of every slot.
    pub(crate) fn count(&self, root: Id, weights: &[Vec<u32>]) -> HashMap<Id, u128> {
        let totals: Vec<u128> = weights.iter().map(|classes| classes.iter().map(|n| u128::from(*n)).sum()).collect();
        // below[i]: all situations of the slots from i on.
        let mut below = vec![1_u128; totals.len() + 1];
        for i in (0..totals.len()).rev() {
            below[i] = below[i + 1].saturating_mul(totals[i]);
        }
        let mut memo: HashMap<Id, HashMap<Id, u128>, Quick> = HashMap::default();
        let depth = |diagram: &Self, id: Id| diagram.node(id).map_or(totals.len(), |node| usize::from(node.slot));
        self.count_in(root, weights, &below, &mut memo);
        let free = below[0] / below[depth(self, root)].max(1);
        memo.get(&root)
            .map(|counts| counts.iter().map(|(leaf, n)| (*leaf, n.saturating_mul(free))).collect())
            .unwrap_or_default()
    }

    fn count_in(&self, id: Id, weights: &[Vec<u32>], below: &[u128], memo: &mut HashMap<Id, HashMap<Id, u128>, Quick>) {
        if memo.contains_key(&id) {
            return;
        }
        let Some(node) = self.node(id) else {
            memo.insert(id, HashMap::from([(id, 1)]));
            return;
        };
        let mut counts: HashMap<Id, u128> = HashMap::new();
        for (class, next) in node.to.iter().enumerate() {
            self.count_in(*next, weights, below, memo);
            let next_slot = self.node(*next).map_or(weights.len(), |node| usize::from(node.slot));
            let free = below[usize::from(node.slot) + 1] / below[next_slot].max(1);
            let times = free.saturating_mul(u128::from(weights[usize::from(node.slot)][class]));
            for (leaf, n) in &memo[next] {
                let sum = counts.entry(*leaf).or_default();
                *sum = sum.saturating_add(n.saturating_mul(times));
            }
        }
        memo.insert(id, counts);
    }
}

/// A way through a diagram: the class of each question on it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Way {
    pub(crate) steps: Vec<(u16, usize)>,
}

/// A quick hash for small keys of our own making; nothing from outside is hashed with it.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct QuickHash(u64);

pub(crate) type Quick = BuildHasherDefault<QuickHash>;

impl Hasher for QuickHash {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u16(&mut self, n: u16) {
        self.write_u64(u64::from(n));
    }

    fn write_u32(&mut self, n: u32) {
        self.write_u64(u64::from(n));
    }

    fn write_usize(&mut self, n: usize) {
        self.write_u64(n as u64);
    }

    fn write_u64(&mut self, n: u64) {
        self.0 = (self.0.rotate_left(23) ^ n).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 ^= self.0 >> 29;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// x in {0,1,2}, y in {0,1}: leaf 7 where x = 1 and y = 0, leaf 8 elsewhere.
    fn small() -> (Diagram, Id) {
        let mut d = Diagram::default();
        let x = d.test(0, 3, 0b010, TRUE, FALSE);
        let y = d.test(1, 2, 0b01, TRUE, FALSE);
        let both = d.choose(x, y, FALSE);
        let root = d.choose(both, 7, 8);
        (d, root)
    }

    #[test]
    fn equal_parts_are_kept_once() {
        let (mut d, root) = small();
        let before = d.len();
        let x = d.test(0, 3, 0b010, TRUE, FALSE);
        let y = d.test(1, 2, 0b01, TRUE, FALSE);
        let other = d.choose(y, x, FALSE);
        assert_eq!(d.choose(other, 7, 8), root, "x and y is y and x");
        assert_eq!(d.len(), before);
    }

    #[test]
    fn counts_are_those_of_going_through_all() {
        let (d, root) = small();
        // Classes of x hold 5, 2 and 1 values; of y 3 and 4.
        let counts = d.count(root, &[vec![5, 2, 1], vec![3, 4]]);
        assert_eq!(counts[&7], 6);
        assert_eq!(counts[&8], 8 * 7 - 6);
        assert_eq!(d.leaves(root), [7, 8]);
    }

    #[test]
    fn a_pair_differs_only_in_the_varied_question() {
        let (d, root) = small();
        let way = d.find_pair(root, 0, 1, 2, &|a, b| a == 7 && b == 8).expect("x matters when y is 0");
        assert_eq!(way.steps, [(1, 0)]);
        assert!(d.find_pair(root, 0, 0, 2, &|a, b| a != b).is_none(), "x = 0 and x = 2 are alike");
    }
}
