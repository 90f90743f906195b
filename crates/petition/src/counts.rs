//! Counts by place, and what of them is published: small cells are withheld and given as one remainder.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::merkle::Hash;
use crate::place::Place;

/// A place with fewer signatures than this is withheld.
pub const SMALLEST: u64 = 5;

/// How many signatures count in each place.
pub type Counts = BTreeMap<Place, u64>;

/// What is published of counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Published {
    /// Places with enough signatures, by code.
    pub shown: Vec<(Place, u64)>,
    /// The signatures of all others together.
    pub withheld: u64,
}

impl Published {
    /// What may be published: places with at least [`SMALLEST`] signatures. When only one place is withheld, its number could
    /// be read off the remainder; then the smallest other one is withheld as well.
    pub fn of(counts: &Counts) -> Self {
        let (mut shown, withheld): (Vec<_>, Vec<_>) = counts
            .iter()
            .map(|(place, count)| (*place, *count))
            .filter(|(_, count)| *count > 0)
            .partition(|(_, count)| *count >= SMALLEST);
        let mut rest: u64 = withheld.iter().map(|(_, count)| count).sum();
        if withheld.len() == 1
            && let Some(at) = (0..shown.len()).min_by_key(|at| shown[*at].1)
        {
            rest += shown.remove(at).1;
        }
        Self { shown, withheld: rest }
    }

    /// All signatures.
    pub fn total(&self) -> u64 {
        self.shown.iter().map(|(_, count)| count).sum::<u64>() + self.withheld
    }

    /// The table as text: a line for each place, `withheld` and `total`. A head of the tally names its hash.
    pub fn to_text(&self) -> String {
        let lines = self.shown.iter().map(|(place, count)| format!("{place} {count}\n"));
        let lines: String = lines.collect();
        format!("careof places 1\n{lines}withheld {}\ntotal {}\n", self.withheld, self.total())
    }

    /// The hash that a head names.
    pub fn hash(&self) -> Hash {
        Sha256::digest(self.to_text()).into()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn place(number: usize) -> Place {
        Place::new(&format!("E{number:08}")).expect("a code")
    }

    fn counts(numbers: &[u64]) -> Counts {
        numbers.iter().enumerate().map(|(at, count)| (place(at), *count)).collect()
    }

    #[test]
    fn one_small_place_takes_another_with_it() {
        let published = Published::of(&counts(&[10, 3, 20, 7]));
        assert_eq!(published.shown, [(place(0), 10), (place(2), 20)]);
        assert_eq!((published.withheld, published.total()), (10, 40));
        let published = Published::of(&counts(&[10, 3, 20, 2]));
        assert_eq!((published.shown.len(), published.withheld), (2, 5));
        assert_eq!(Published::of(&counts(&[10, 0])).withheld, 0, "no signatures are not few");
        assert_eq!(Published::of(&counts(&[2])), Published { shown: vec![], withheld: 2 });
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_small_is_shown(numbers in proptest::collection::vec(0u64..40, 0..30)) {
            let published = Published::of(&counts(&numbers));
            prop_assert_eq!(published.total(), numbers.iter().sum::<u64>());
            prop_assert!(published.shown.iter().all(|(_, count)| *count >= SMALLEST));
            let hidden = numbers.iter().filter(|count| **count > 0).count() - published.shown.len();
            prop_assert!(hidden != 1 || published.shown.is_empty(), "a single hidden place can be computed");
            let last_line = format!("total {}\n", published.total());
            prop_assert!(published.to_text().ends_with(&last_line));
        }
    }
}
