//! A second reader. The grammar knows the ways of asking that somebody thought of; this weighs every
//! word around the papers with weights learnt from our own labelled pages (`tests/pages/`), and may
//! overrule the grammar where it is sure. Trained by `cargo run --release -p policy --example train`,
//! kept as text in `knowledge/policy/weights.tsv`: the same page always gives the same answer.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::grammar::act::Act;
use crate::hash::{Table, hash_words, join};

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

/// A part of a feature's name: a word, a class, a mark.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Piece<'a> {
    text: &'a str,
    hash: u64,
}

impl<'a> Piece<'a> {
    /// With its letters, to be written down.
    pub(crate) const fn spelt(text: &'a str) -> Self {
        Self { text, hash: 0 }
    }

    /// Known by its hash alone, to be looked up.
    pub(crate) const fn hashed(hash: u64) -> Self {
        Self { text: "", hash }
    }

    pub(crate) const fn same(self, other: Piece<'_>) -> bool {
        self.hash == other.hash
    }
}

/// A part of a feature's name that is known when the program is made.
pub(crate) const fn piece(text: &'static str) -> Piece<'static> {
    Piece { text, hash: hash_words(text) }
}

/// Stands between the parts of a name in the table of weights.
const BETWEEN: char = '·';

/// Takes features, one by one.
pub(crate) trait Features {
    fn add(&mut self, parts: &[Piece<'_>]);
}

/// Names, for training.
impl Features for Vec<String> {
    fn add(&mut self, parts: &[Piece<'_>]) {
        let parts: Vec<&str> = parts.iter().map(|part| part.text).collect();
        self.push(parts.join(BETWEEN.encode_utf8(&mut [0; 2])));
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
pub type Sums = [f32; 5];

/// Adds weights to sums.
pub(crate) fn add(sums: &mut Sums, weights: &Sums) {
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
    fn add(&mut self, parts: &[Piece<'_>]) {
        if let Some(at) = self.weights.named.place(key(parts))
            && self.seen.first(at)
        {
            add(&mut self.sums, self.weights.named.at(at));
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
    fn add(&mut self, parts: &[Piece<'_>]) {
        if let Some(at) = self.weights.unseen.place(key(parts))
            && self.seen.first(at)
        {
            for (sums, weights) in self.sums.iter_mut().zip(self.weights.unseen.at(at)) {
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
    pub(crate) fn add_for(&mut self, kind: usize, parts: &[Piece<'_>]) {
        if let Some(weights) = self.weights.unseen.get(key(parts)) {
            add(&mut self.sums[kind], &weights[kind]);
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
    /// Features of sentences in which the grammar sees papers of a kind.
    named: Table<Sums>,
    /// Of those in which it sees none: one row for each of the three kinds.
    unseen: Table<[Sums; 3]>,
}

impl Weights {
    pub(crate) fn embedded() -> &'static Self {
        static WEIGHTS: LazyLock<Weights> =
            LazyLock::new(|| Weights::parse(include_str!("../../../knowledge/policy/weights.tsv")));
        &WEIGHTS
    }

    /// Lines of a feature and five weights, separated by tabs; other lines are comments. A feature that starts
    /// with `~·` and the letter of a kind is for this kind, another that starts with `~` is for all three.
    fn parse(text: &str) -> Self {
        let mut named: BTreeMap<u64, Sums> = BTreeMap::new();
        let mut unseen: BTreeMap<u64, [Sums; 3]> = BTreeMap::new();
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
            let mut parts: Vec<Piece<'_>> =
                name.split(BETWEEN).map(|text| Piece { text, hash: hash_words(text) }).collect();
            if !name.starts_with('~') {
                named.insert(key(&parts), weights);
                continue;
            }
            let kind = KINDS
                .iter()
                .position(|kind| parts[0].text == "~" && parts.get(1).is_some_and(|part| part.text == *kind));
            if kind.is_some() {
                parts[1] = EACH_KIND;
            }
            let rows = unseen.entry(key(&parts)).or_default();
            for (each, row) in rows.iter_mut().enumerate() {
                if kind.is_none_or(|kind| kind == each) {
                    *row = weights;
                }
            }
        }
        Self { named: Table::of(named.into_iter().collect()), unseen: Table::of(unseen.into_iter().collect()) }
    }

    pub(crate) fn scale(&self) -> Scale<'_> {
        Scale { weights: self, sums: [0.0; 5], seen: Seen::of(self.named.len()) }
    }

    pub(crate) fn scales(&self) -> Scales<'_> {
        Scales { weights: self, sums: [[0.0; 5]; 3], seen: Seen::of(self.unseen.len()) }
    }

    /// The weights of a feature that weighs differently for each kind.
    pub(crate) fn of_kinds(&self, parts: &[Piece<'_>]) -> Option<&[Sums; 3]> {
        self.unseen.get(key(parts))
    }
}

/// The letters of the kinds in the names of features, in the order of rows.
pub(crate) const KINDS: [&str; 3] = ["P", "A", "I"];

/// Stands for the letter of a kind where weights of all three are looked up at once.
pub(crate) const EACH_KIND: Piece<'static> = piece("each");

/// The hash of a name by those of its parts.
fn key(parts: &[Piece<'_>]) -> u64 {
    parts.iter().fold(0, |key, part| join(key, part.hash))
}
