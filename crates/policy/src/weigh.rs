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

/// Sums the weights of features as they come, without keeping them; each counts once.
pub(crate) struct Scale<'a> {
    weights: &'a Weights,
    sums: [f32; 5],
    /// Which features have been weighed, one bit each, and the words of these bits that are not nought.
    seen: Vec<u64>,
    touched: Vec<usize>,
}

impl Features for Scale<'_> {
    fn add(&mut self, parts: &[&str]) {
        let Some(&at) = self.weights.by_key.get(&key(parts)) else { return };
        let (place, bit) = (at / 64, 1 << (at % 64));
        if self.seen[place] & bit == 0 {
            if self.seen[place] == 0 {
                self.touched.push(place);
            }
            self.seen[place] |= bit;
            for (sum, weight) in self.sums.iter_mut().zip(self.weights.weights[at]) {
                *sum += weight;
            }
        }
    }
}

impl Scale<'_> {
    /// Empties the scale.
    pub(crate) fn clear(&mut self) {
        self.sums = [0.0; 5];
        for place in self.touched.drain(..) {
            self.seen[place] = 0;
        }
    }

    /// The weightiest decision and how much likelier it is than `than` (natural logarithm of the odds).
    pub(crate) fn decide(&self, than: Decision) -> (Decision, f32) {
        let own = self.sums[than as usize];
        Decision::ALL
            .into_iter()
            .zip(self.sums)
            .max_by(|(_, left), (_, right)| left.total_cmp(right))
            .map_or((than, 0.0), |(decision, sum)| (decision, sum - own))
    }
}

/// The learnt weights.
pub(crate) struct Weights {
    by_key: FxHashMap<u64, usize>,
    weights: Vec<[f32; 5]>,
}

impl Weights {
    pub(crate) fn embedded() -> &'static Self {
        static WEIGHTS: LazyLock<Weights> =
            LazyLock::new(|| Weights::parse(include_str!("../../../knowledge/policy/weights.tsv")));
        &WEIGHTS
    }

    /// Lines of a feature and five weights, separated by tabs; other lines are comments.
    fn parse(text: &str) -> Self {
        let (mut by_key, mut all) = (FxHashMap::default(), Vec::new());
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
            if complete {
                by_key.insert(key(&[name]), all.len());
                all.push(weights);
            }
        }
        Self { by_key, weights: all }
    }

    pub(crate) fn scale(&self) -> Scale<'_> {
        Scale { weights: self, sums: [0.0; 5], seen: vec![0; self.weights.len().div_ceil(64)], touched: Vec::new() }
    }

    /// The weights of one feature.
    pub(crate) fn of(&self, parts: &[&str]) -> Option<[f32; 5]> {
        self.by_key.get(&key(parts)).map(|&at| self.weights[at])
    }
}

fn key(parts: &[&str]) -> u64 {
    let mut hasher = FxHasher::default();
    for byte in parts.iter().flat_map(|part| part.bytes()) {
        hasher.write_u8(byte);
    }
    hasher.finish()
}
