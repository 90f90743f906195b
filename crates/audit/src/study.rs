//! The published audit that ours is set beside. Its figures are text with their source,
//! `knowledge/audit/study.toml`.

use std::sync::LazyLock;

use base::Source;
use policy::Level;
use serde::{Deserialize, Serialize};

const KNOWLEDGE: &str = include_str!("../../../knowledge/audit/study.toml");

/// Figures of the study: counts of websites.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// Its key among the sources.
    pub source: String,
    /// How tables call it.
    pub short: String,
    /// What was looked at.
    pub what: String,
    /// How many websites.
    pub sites: u64,
    /// Asked for photo ID or proof of address.
    pub asks_any: u64,
    /// Asked for neither.
    pub neither: u64,
    /// Asked for both.
    pub both: u64,
    /// Of those that asked: said that there is a way without papers.
    pub way_without: u64,
    /// Said plainly that no papers are needed.
    pub states_the_rule: u64,
    /// Photo ID.
    pub photo_id: Asked,
    /// Proof of address.
    pub address: Asked,
}

/// How many websites ask for one kind of paper, and how strongly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// At any level.
    pub any: u64,
    /// No registration without.
    pub required: u64,
    /// Please bring.
    pub requested: u64,
    /// It would help.
    pub mentioned: u64,
}

impl Asked {
    /// How many at one level.
    #[must_use]
    pub const fn at(&self, level: Level) -> u64 {
        match level {
            Level::Required => self.required,
            Level::Requested => self.requested,
            Level::Mentioned => self.mentioned,
        }
    }
}

impl Study {
    /// The study that comes with the program.
    ///
    /// # Panics
    /// Never: a test reads the same text.
    #[must_use]
    pub fn ours() -> &'static Self {
        static OURS: LazyLock<Study> =
            LazyLock::new(|| toml::from_str(KNOWLEDGE).expect("the tests have read the same text"));
        &OURS
    }

    /// Where it was published, and when our figures were last checked against it.
    #[must_use]
    pub fn source(&self) -> Option<&'static Source> {
        policy::sources().get(&self.source).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_figures_of_the_study_add_up() {
        let study: Study = toml::from_str(KNOWLEDGE).expect("study.toml is in the right shape");
        for asked in [study.photo_id, study.address] {
            assert_eq!(asked.required + asked.requested + asked.mentioned, asked.any);
        }
        assert_eq!(study.photo_id.any + study.address.any - study.both, study.asks_any);
        assert_eq!(study.asks_any + study.neither, study.sites);
        assert!(study.way_without <= study.asks_any);
        assert!(study.source().is_some(), "its source is among the sources");
    }
}
