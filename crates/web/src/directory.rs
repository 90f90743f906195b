//! What the pages about surgeries look things up in: places and practices, how these stand on the register,
//! and what is on record about them. All of it is public and lies in memory; whoever serves the site puts a
//! new one in place when something changed.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use base::{Date, OdsCode};
use surgeries::{Places, Register, Standing, town_register};

/// The setting that says whether grades of practices that are not on the register are shown.
pub const GRADES: &str = "grades";
/// Its value when they are.
pub const SHOWN: &str = "shown";

/// One look at everything.
#[derive(Debug)]
pub struct Directory {
    /// Places and practices.
    pub places: Arc<Places>,
    /// How they stand.
    pub register: Register,
    /// When practices came onto the register and left it, by day; for the chart.
    pub history: Vec<Passage>,
    /// What is on record about a practice, the newest first.
    pub records: BTreeMap<OdsCode, Vec<Known>>,
    /// Whether the organiser lets the grades of practices that are not on the register be seen.
    pub shows_grades: bool,
}

/// A practice came or went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The practice.
    pub ods: OdsCode,
    /// When it came onto the register.
    pub joined: Date,
    /// When it left, if it has.
    pub left: Option<Date>,
}

/// Something that is on record about a practice, with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The day of which it speaks.
    pub on: Date,
    /// What was found, in words.
    pub what: String,
    /// Who says so, in words.
    pub source: String,
}

impl Known {
    /// The day in words.
    pub(crate) fn day(&self) -> String {
        base::in_words(self.on)
    }
}

impl Directory {
    /// What is built in: the town that does not exist.
    #[must_use]
    pub fn built_in() -> Self {
        Self::of_town(Arc::new(Places::built_in()))
    }

    /// Places with the register of the made-up town, when they are those of the town, else with an empty one.
    #[must_use]
    pub fn of_town(places: Arc<Places>) -> Self {
        let standings: Vec<(OdsCode, Standing)> = if places.is_built_in() { town_register() } else { Vec::new() };
        let history = standings
            .iter()
            .filter_map(|(ods, standing)| Some(Passage { ods: ods.clone(), joined: standing.safe_since?, left: None }));
        Self {
            history: history.collect(),
            register: Register::new(standings),
            places,
            records: BTreeMap::new(),
            shows_grades: true,
        }
    }
}

/// Where the newest look at everything is found; cheap to clone.
#[derive(Debug, Clone)]
pub struct Directories(Arc<RwLock<Arc<Directory>>>);

impl Directories {
    /// Beginning with this one.
    #[must_use]
    pub fn new(directory: Directory) -> Self {
        Self(Arc::new(RwLock::new(Arc::new(directory))))
    }

    /// The newest.
    #[must_use]
    pub fn get(&self) -> Arc<Directory> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts a newer one in place; those who hold the older keep it until they are done.
    pub fn put(&self, directory: Directory) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(directory);
    }
}

impl Default for Directories {
    fn default() -> Self {
        Self::new(Directory::built_in())
    }
}
