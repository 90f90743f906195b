//! A second reader. The grammar knows the ways of asking that somebody thought of; this weighs every
//! word around the papers with weights learnt from our own labelled pages (`tests/pages/`), and may
//! overrule the grammar where it is sure. Trained by `cargo run --release -p policy --example train`,
//! kept as text in `knowledge/policy/weights.tsv`: the same page always gives the same answer.

use std::hash::Hasher;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHasher};

use crate::grammar::act::Act;

/// What is decided of papers in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decision {
    /// A condition.
    Require,
    /// Asked for.
    Request,
    /// Mentioned softly.
    Mention,
    /// Said not to be needed.
    Deny,
    /// Nothing about registering.
    Nothing,
}

impl Decision {
    /// All, in the order of the columns of weights.
    pub const ALL: [Self; 5] = [Self::Require, Self::Request, Self::Mention, Self::Deny, Self::Nothing];

    pub(crate) const fn of(act: Option<Act>) -> Self {
        match act {
            Some(Act::Require) => Self::Require,
            Some(Act::Request | Act::List | Act::Bare) => Self::Request,
            Some(Act::Mention) => Self::Mention,
            Some(Act::Deny | Act::Promise) => Self::Deny,
            Some(Act::Way | Act::Pass) | None => Self::Nothing,
        }
    }
}

/// Takes the names of features, one by one.
pub(crate) trait Features {
    fn add(&mut self, parts: &[&str]);
}

/// Names, for training.
impl Features for Vec<String> {
    fn add(&mut self, parts: &[&str]) {
        self.push(parts.concat());
    }
}

/// Which features have been weighed, one bit each: each counts once.
struct Seen {
    bits: Vec<u64>,
    /// The places in `bits` that are not nought.
    touched: Vec<usize>,
}

impl Seen {
    fn of(features: usize) -> Self {
        Self { bits: vec![0; features.div_ceil(64)], touched: Vec::new() }
    }

    /// Whether this one is new.
    fn first(&mut self, at: usize) -> bool {
        let (place, bit) = (at / 64, 1 << (at % 64));
        if self.bits[place] & bit != 0 {
            return false;
        }
        if self.bits[place] == 0 {
            self.touched.push(place);
        }
        self.bits[place] |= bit;
        true
    }

    fn clear(&mut self) {
        for place in self.touched.drain(..) {
            self.bits[place] = 0;
        }
    }
}

/// A sum for each decision.
pub(crate) type Sums = [f32; 5];

fn add(sums: &mut Sums, weights: &Sums) {
    for (sum, weight) in sums.iter_mut().zip(weights) {
        *sum += weight;
    }
}

/// Sums the weights of features as they come, without keeping them.
pub(crate) struct Scale<'a> {
    weights: &'a Weights,
    pub(crate) sums: Sums,
    seen: Seen,
}

impl Features for Scale<'_> {
    fn add(&mut self, parts: &[&str]) {
        if let Some(&at) = self.weights.by_key.get(&key(parts))
            && self.seen.first(at)
        {
            add(&mut self.sums, &self.weights.weights[at]);
        }
    }
}

impl Scale<'_> {
    /// Empties the scale.
    pub(crate) fn clear(&mut self) {
        self.sums = [0.0; 5];
        self.seen.clear();
    }
}

/// The same for features that weigh differently for each kind of papers: three sums at once.
pub(crate) struct Scales<'a> {
    weights: &'a Weights,
    pub(crate) sums: [Sums; 3],
    seen: Seen,
}

impl Features for Scales<'_> {
    fn add(&mut self, parts: &[&str]) {
        if let Some(&at) = self.weights.by_kind.get(&key(parts))
            && self.seen.first(at)
        {
            for (sums, weights) in self.sums.iter_mut().zip(&self.weights.weights_by_kind[at]) {
                add(sums, weights);
            }
        }
    }
}

impl Scales<'_> {
    /// Empties the scales.
    pub(crate) fn clear(&mut self) {
        self.sums = [[0.0; 5]; 3];
        self.seen.clear();
    }

    /// A feature that holds for one kind only.
    pub(crate) fn add_for(&mut self, kind: usize, parts: &[&str]) {
        if let Some(&at) = self.weights.by_kind.get(&key(parts)) {
            add(&mut self.sums[kind], &self.weights.weights_by_kind[at][kind]);
        }
    }
}

/// The weightiest decision and how much likelier it is than `than` (natural logarithm of the odds).
pub(crate) fn decide(sums: &Sums, than: Decision) -> (Decision, f32) {
    let own = sums[than as usize];
    Decision::ALL
        .into_iter()
        .zip(*sums)
        .max_by(|(_, left), (_, right)| left.total_cmp(right))
        .map_or((than, 0.0), |(decision, sum)| (decision, sum - own))
}

/// The learnt weights.
pub(crate) struct Weights {
    by_key: FxHashMap<u64, usize>,
    weights: Vec<Sums>,
    /// Features of sentences in which the grammar sees no papers of a kind: one row for the three kinds.
    by_kind: FxHashMap<u64, usize>,
    weights_by_kind: Vec<[Sums; 3]>,
}

impl Weights {
    pub(crate) fn embedded() -> &'static Self {
        static WEIGHTS: LazyLock<Weights> =
            LazyLock::new(|| Weights::parse(include_str!("../../../knowledge/policy/weights.tsv")));
        &WEIGHTS
    }

    /// Lines of a feature and five weights, separated by tabs; other lines are comments. A feature that starts
    /// with `~P`, `~A` or `~I` is for one kind, one with `~` alone for all three.
    fn parse(text: &str) -> Self {
        let mut all = Self {
            by_key: FxHashMap::default(),
            weights: Vec::new(),
            by_kind: FxHashMap::default(),
            weights_by_kind: Vec::new(),
        };
        for line in text.lines() {
            let mut cells = line.split('\t');
            let Some(name) = cells.next() else { continue };
            let mut weights = [0.0; 5];
            let complete = weights.iter_mut().all(|weight| match cells.next().and_then(|cell| cell.parse().ok()) {
                Some(value) => {
                    *weight = value;
                    true
                }
                None => false,
            });
            if !complete {
                continue;
            }
            let Some(rest) = name.strip_prefix('~') else {
                all.by_key.insert(key(&[name]), all.weights.len());
                all.weights.push(weights);
                continue;
            };
            let kind = rest.chars().next().and_then(|first| KINDS.iter().position(|kind| kind.starts_with(first)));
            let rest = if kind.is_some() { &rest[1..] } else { rest };
            let at = *all.by_kind.entry(key(&["~", rest])).or_insert_with(|| {
                all.weights_by_kind.push([[0.0; 5]; 3]);
                all.weights_by_kind.len() - 1
            });
            for (each, row) in all.weights_by_kind[at].iter_mut().enumerate() {
                if kind.is_none_or(|kind| kind == each) {
                    *row = weights;
                }
            }
        }
        all
    }

    pub(crate) fn scale(&self) -> Scale<'_> {
        Scale { weights: self, sums: [0.0; 5], seen: Seen::of(self.weights.len()) }
    }

    pub(crate) fn scales(&self) -> Scales<'_> {
        Scales { weights: self, sums: [[0.0; 5]; 3], seen: Seen::of(self.weights_by_kind.len()) }
    }

    /// The weights of a feature that weighs differently for each kind.
    pub(crate) fn of_kinds(&self, parts: &[&str]) -> Option<&[Sums; 3]> {
        self.by_kind.get(&key(parts)).map(|&at| &self.weights_by_kind[at])
    }
}

/// The letters of the kinds in the names of features, in the order of rows.
pub(crate) const KINDS: [&str; 3] = ["P", "A", "I"];

/// A key for the name that the parts make together.
fn key(parts: &[&str]) -> u64 {
    let mut name = [0; 64];
    let mut end = 0;
    let mut hasher = FxHasher::default();
    for part in parts {
        let part = part.as_bytes();
        let part = &part[..part.len().min(name.len() - end)];
        name[end..end + part.len()].copy_from_slice(part);
        end += part.len();
    }
    hasher.write(&name[..end]);
    hasher.finish()
}
