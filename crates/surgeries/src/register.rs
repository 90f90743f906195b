//! How practices stand on the register: safe surgery since when, what its pages asked for when they were
//! last read. Only what is public.

use std::collections::BTreeMap;

use base::{Date, OdsCode};

/// What a practice's pages ask of people who want to register, as the check grades it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// They demand papers.
    Demands,
    /// They ask for papers.
    Asks,
    /// They say that none are needed.
    Clean,
    /// They say nothing of it.
    NoMention,
}

impl Grade {
    /// As files and addresses spell it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Demands => "demands",
            Self::Asks => "asks",
            Self::Clean => "clean",
            Self::NoMention => "no_mention",
        }
    }

    /// The one with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Demands, Self::Asks, Self::Clean, Self::NoMention].into_iter().find(|grade| grade.key() == key)
    }
}

/// How one practice stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// On the register of safe surgeries since this day; none when it is not on it.
    pub safe_since: Option<Date>,
    /// Languages that its team speaks besides English, by their English names.
    pub languages: Vec<String>,
    /// What its pages asked for when they were last read.
    pub grade: Option<Grade>,
    /// When that was.
    pub checked: Option<Date>,
    /// Since when a check has found demands that were not put right yet.
    pub warned: Option<Date>,
}

/// Days that a practice has to put right what a check found, before its badge says so.
pub const GRACE_DAYS: i32 = 30;

/// What somebody has seen at a practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// The day of which it speaks.
    pub on: Date,
    /// Whether its pages were read; else somebody went there or rang.
    pub is_page: bool,
    /// What it comes to.
    pub grade: Grade,
}

/// Since when demands stand that were not put right, in things seen, the oldest first. A page that no longer
/// demands puts right what a page demanded; what was demanded at the desk is put right at the desk.
pub fn warned_since(seen: impl IntoIterator<Item = Seen>) -> Option<Date> {
    let (mut page, mut desk) = (None, None);
    for Seen { on, is_page, grade } in seen {
        let warned = if is_page { &mut page } else { &mut desk };
        *warned = if grade == Grade::Demands { warned.or(Some(on)) } else { None };
    }
    [page, desk].into_iter().flatten().min()
}

/// What a badge says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Badge {
    /// A safe surgery; the day of the last check, when there was one.
    Safe(Option<Date>),
    /// On the register, but its pages have demanded papers for longer than the days of grace.
    UnderReview(Date),
    /// Not on the register.
    NotListed,
}

impl Standing {
    /// Whether it is on the register.
    #[must_use]
    pub fn is_safe(&self) -> bool {
        self.safe_since.is_some()
    }

    /// What its badge says today.
    #[must_use]
    pub fn badge(&self, today: Date) -> Badge {
        let over = |since: Date| since.until(today).is_ok_and(|span| span.get_days() > GRACE_DAYS);
        match (self.safe_since, self.warned) {
            (None, _) => Badge::NotListed,
            (Some(_), Some(warned)) if over(warned) => Badge::UnderReview(warned),
            (Some(_), _) => Badge::Safe(self.checked),
        }
    }
}

/// How all practices stand.
#[derive(Debug, Clone, Default)]
pub struct Register {
    standings: BTreeMap<OdsCode, Standing>,
}

impl Register {
    /// From standings; of two for the same practice the later one holds.
    #[must_use]
    pub fn new(standings: impl IntoIterator<Item = (OdsCode, Standing)>) -> Self {
        Self { standings: standings.into_iter().collect() }
    }

    /// How one practice stands, when anything is known of it.
    #[must_use]
    pub fn get(&self, ods: &OdsCode) -> Option<&Standing> {
        self.standings.get(ods)
    }

    /// Whether it is a safe surgery.
    #[must_use]
    pub fn is_safe(&self, ods: &OdsCode) -> bool {
        self.get(ods).is_some_and(Standing::is_safe)
    }

    /// All safe surgeries, by code.
    pub fn safe(&self) -> impl Iterator<Item = (&OdsCode, &Standing)> {
        self.standings.iter().filter(|(_, standing)| standing.is_safe())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn day(month: i8, day: i8) -> Date {
        Date::constant(2026, month, day)
    }

    #[test]
    fn a_warning_stands_until_it_is_put_right_where_it_arose() {
        let page = |on, grade| Seen { on, is_page: true, grade };
        let desk = |on, grade| Seen { on, is_page: false, grade };
        let (clean, demands) = (Grade::Clean, Grade::Demands);
        assert_eq!(warned_since([page(day(1, 1), clean)]), None);
        let began = [page(day(1, 1), clean), page(day(2, 1), demands), page(day(3, 1), demands)];
        assert_eq!(warned_since(began), Some(day(2, 1)), "since it began, not since it was last seen");
        assert_eq!(warned_since(began.into_iter().chain([page(day(4, 1), Grade::Asks)])), None, "asks softly now");
        let told = began.into_iter().chain([desk(day(2, 15), demands), page(day(4, 1), clean)]);
        assert_eq!(warned_since(told.clone()), Some(day(2, 15)), "a kind page does not make the desk kind");
        assert_eq!(warned_since(told.chain([desk(day(5, 1), clean)])), None);
    }

    #[test]
    fn a_badge_changes_only_after_the_days_of_grace() {
        let mut standing = Standing { safe_since: Some(day(1, 1)), checked: Some(day(10, 1)), ..Standing::default() };
        assert_eq!(standing.badge(day(11, 1)), Badge::Safe(Some(day(10, 1))));
        standing.warned = Some(day(10, 1));
        assert_eq!(standing.badge(day(10, 31)), Badge::Safe(Some(day(10, 1))), "30 days on");
        assert_eq!(standing.badge(day(11, 1)), Badge::UnderReview(day(10, 1)), "31 days on");
        standing.safe_since = None;
        assert_eq!(standing.badge(day(11, 1)), Badge::NotListed);
    }
}
