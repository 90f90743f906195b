//! What every page can reach: the site as it was given, and a limit on how many checks run at once.

use std::sync::Arc;
use std::time::Duration;

use base::{Date, in_words};
use tokio::sync::Semaphore;

use crate::Site;
use crate::organise::Rates;
use crate::petitions::{KeptPages, Signing, Tickets};

/// Checks that run at once; a check takes milliseconds, an address up to some seconds.
const CHECKS_AT_ONCE: usize = 16;
/// How long somebody waits for a place.
const LONGEST_WAIT: Duration = Duration::from_secs(8);

/// Shared by all requests.
#[derive(Clone)]
pub(crate) struct App {
    /// As it was given.
    pub(crate) site: Arc<Site>,
    /// How often somebody may try something.
    pub(crate) rates: Rates,
    /// Who may have a mail sent once more.
    pub(crate) tickets: Arc<Tickets>,
    /// The signing desk, where there is one.
    pub(crate) signing: Option<Arc<Signing>>,
    /// Pages of petitions, each for a second.
    pub(crate) petition_pages: Arc<KeptPages>,
    places: Arc<Semaphore>,
}

/// All places were taken for too long.
pub(crate) struct Busy;

impl App {
    /// Around a site.
    pub(crate) fn new(site: Site) -> Self {
        let signing = Signing::of(&site).map(Arc::new);
        Self {
            site: Arc::new(site),
            signing,
            petition_pages: Arc::default(),
            rates: Rates::new(),
            tickets: Arc::default(),
            places: Arc::new(Semaphore::new(CHECKS_AT_ONCE)),
        }
    }

    /// The moment, in seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        (self.site.now)()
    }

    /// What day it is.
    pub(crate) fn today(&self) -> Date {
        (self.site.clock)()
    }

    /// Does heavy work when there is a place for it.
    pub(crate) async fn when_there_is_room<T>(&self, work: impl Future<Output = T>) -> Result<T, Busy> {
        let place = tokio::time::timeout(LONGEST_WAIT, self.places.acquire()).await;
        let _place = place.map_err(|_| Busy)?.map_err(|_| Busy)?;
        Ok(work.await)
    }
}

/// The day of a moment in seconds since 1970, in Greenwich.
pub(crate) fn day(at: i64) -> Date {
    let since = std::time::Duration::from_secs(at.max(0).unsigned_abs());
    Date::constant(1970, 1, 1).saturating_add(since)
}

/// A moment in seconds since 1970 for people: `21 November 2026, 14:05`, in Greenwich.
pub(crate) fn moment(at: i64) -> String {
    let minutes = at.rem_euclid(86_400) / 60;
    format!("{}, {:02}:{:02}", in_words(day(at)), minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_read_as_people_write_them() {
        assert_eq!(moment(1_795_269_900), "21 November 2026, 14:05");
        assert_eq!(day(86_399), Date::constant(1970, 1, 1));
        assert_eq!(day(86_400), Date::constant(1970, 1, 2));
    }
}
