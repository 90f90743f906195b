//! The counts of a whole audit: small, however many practices there are.

use std::collections::BTreeMap;

use base::Nation;
use policy::{Grade, Level, PositiveKind};
use serde::{Deserialize, Serialize};

use crate::result::PracticeResult;
use crate::study::Asked;
use crate::trouble::TroubleKind;

/// Counts of practices.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// In the list.
    pub practices: u64,
    /// Lines of the list that only repeat another.
    pub repeated: u64,
    /// Whose site was there and was read: all the counts below are of these.
    pub read: u64,
    /// By nation.
    pub nations: BTreeMap<Nation, u64>,
    /// By grade.
    pub grades: BTreeMap<Grade, u64>,
    /// Photo ID.
    pub photo_id: Asked,
    /// Proof of address.
    pub address: Asked,
    /// Immigration papers or status.
    pub immigration: Asked,
    /// Photo ID or proof of address.
    pub asks_any: u64,
    /// Photo ID and proof of address.
    pub both: u64,
    /// Neither of the two.
    pub neither: u64,
    /// Of those that ask for photo ID or proof of address: name a way for people without.
    pub way_without: u64,
    /// Ask for nothing and say so.
    pub states_the_rule: u64,
    /// Ask in one place and deny in another.
    pub contradict: u64,
    /// What helps, by kind.
    pub positives: BTreeMap<PositiveKind, u64>,
    /// Why a site was not read, or no page of it is about joining.
    pub troubles: BTreeMap<TroubleKind, u64>,
    /// Pages that could not be read, on sites that could.
    pub failed_pages: BTreeMap<TroubleKind, u64>,
    /// Pages read.
    pub pages: u64,
    /// Pages about joining, and checked.
    pub checked_pages: u64,
    /// Things to mend.
    pub findings: u64,
}

impl Tally {
    /// Counts one practice.
    pub fn add(&mut self, result: &PracticeResult) {
        self.practices += 1;
        self.pages += result.pages_read;
        self.checked_pages += result.pages.len() as u64;
        self.findings += result.findings() as u64;
        if let Some(trouble) = &result.trouble {
            *self.troubles.entry(trouble.kind).or_default() += 1;
        }
        if !result.was_read() {
            return;
        }
        self.read += 1;
        for (_, trouble) in &result.failed {
            *self.failed_pages.entry(trouble.kind).or_default() += 1;
        }
        *self.nations.entry(result.practice.nation).or_default() += 1;
        if let Some(grade) = result.grade {
            *self.grades.entry(grade).or_default() += 1;
        }
        let summary = &result.summary;
        let photo_id = count(&mut self.photo_id, summary.photo_id);
        let address = count(&mut self.address, summary.address);
        let immigration = count(&mut self.immigration, summary.immigration);
        self.asks_any += u64::from(photo_id || address);
        self.both += u64::from(photo_id && address);
        self.neither += u64::from(!photo_id && !address);
        self.way_without += u64::from((photo_id || address) && result.names_a_way());
        let says_none = summary.positive.contains(&PositiveKind::NoDocumentsNeeded);
        self.states_the_rule += u64::from(says_none && !photo_id && !address && !immigration);
        self.contradict += u64::from(result.contradicts);
        for &positive in &summary.positive {
            *self.positives.entry(positive).or_default() += 1;
        }
    }
}

/// Counts one standing; says whether it asks.
fn count(asked: &mut Asked, standing: policy::Standing) -> bool {
    let Some(level) = PracticeResult::asks(standing) else { return false };
    asked.any += 1;
    *match level {
        Level::Required => &mut asked.required,
        Level::Requested => &mut asked.requested,
        Level::Mentioned => &mut asked.mentioned,
    } += 1;
    true
}

#[cfg(test)]
mod tests {
    use policy::{Standing, Summary};
    use proptest::prelude::*;

    use super::*;
    use crate::practice::Practice;

    const STANDINGS: [Standing; 5] =
        [Standing::None, Standing::NotNeeded, Standing::Mentioned, Standing::Requested, Standing::Required];

    fn result(photo_id: Standing, address: Standing, positive: Vec<PositiveKind>) -> PracticeResult {
        let practice = Practice { name: "Elm".into(), website: String::new(), code: None, nation: Nation::England };
        let mut result = PracticeResult::new(practice, Vec::new(), None, 25);
        result.summary = Summary { photo_id, address, immigration: Standing::None, positive };
        result
    }

    proptest! {
        #[test]
        fn the_table_adds_up_as_that_of_the_study_does(
            sites in proptest::collection::vec((0_usize..5, 0_usize..5, any::<bool>()), 0..60),
        ) {
            let mut tally = Tally::default();
            for &(photo_id, address, helps) in &sites {
                let positive = if helps { vec![PositiveKind::WillRegisterWithout] } else { Vec::new() };
                tally.add(&result(STANDINGS[photo_id], STANDINGS[address], positive));
            }
            prop_assert_eq!(tally.practices, sites.len() as u64);
            for asked in [tally.photo_id, tally.address] {
                prop_assert_eq!(asked.required + asked.requested + asked.mentioned, asked.any);
            }
            prop_assert_eq!(tally.photo_id.any + tally.address.any - tally.both, tally.asks_any);
            prop_assert_eq!(tally.asks_any + tally.neither, tally.read);
            prop_assert!(tally.way_without <= tally.asks_any);
        }
    }
}
