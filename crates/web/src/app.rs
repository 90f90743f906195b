//! What every page can reach: the site as it was given, and a limit on how many checks run at once.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;

use crate::Site;

/// Checks that run at once; a check takes milliseconds, an address up to some seconds.
const CHECKS_AT_ONCE: usize = 16;
/// How long somebody waits for a place.
const LONGEST_WAIT: Duration = Duration::from_secs(8);

/// Shared by all requests.
#[derive(Clone)]
pub(crate) struct App {
    /// As it was given.
    pub(crate) site: Site,
    places: Arc<Semaphore>,
}

/// All places were taken for too long.
pub(crate) struct Busy;

impl App {
    /// Around a site.
    pub(crate) fn new(site: Site) -> Self {
        Self { site, places: Arc::new(Semaphore::new(CHECKS_AT_ONCE)) }
    }

    /// Does heavy work when there is a place for it.
    pub(crate) async fn when_there_is_room<T>(&self, work: impl Future<Output = T>) -> Result<T, Busy> {
        let place = tokio::time::timeout(LONGEST_WAIT, self.places.acquire()).await;
        let _place = place.map_err(|_| Busy)?.map_err(|_| Busy)?;
        Ok(work.await)
    }
}
