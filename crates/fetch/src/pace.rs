//! Taking turns: no site is asked more often than once in a while, however many pages of it are
//! wanted at the same time.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;
use url::Url;

/// So many sites are remembered before those whose time has passed are forgotten.
const ROOM: usize = 4_096;

/// Who may be asked again, and when. Share one among all visits.
#[derive(Debug)]
pub struct Pace {
    gap: Duration,
    next: Mutex<HashMap<String, Instant>>,
}

impl Pace {
    /// At least `gap` between the beginnings of two requests to one host.
    #[must_use]
    pub fn new(gap: Duration) -> Self {
        Self { gap, next: Mutex::default() }
    }

    /// Waits until it is our turn with the host of this address. `asked` is the wait that the site
    /// asks for itself; the longer one counts.
    pub(crate) async fn turn(&self, url: &Url, asked: Option<Duration>) {
        let host = &url[url::Position::BeforeHost..url::Position::AfterPort];
        let gap = self.gap.max(asked.unwrap_or_default());
        let at = {
            let now = Instant::now();
            let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
            if next.len() >= ROOM {
                next.retain(|_, when| *when > now);
            }
            // Our turn is taken here, before the wait: whoever comes meanwhile stands behind us.
            let turn = next.entry(host.to_owned()).or_insert(now);
            let at = (*turn).max(now);
            *turn = at + gap;
            at
        };
        tokio::time::sleep_until(at).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn visits_of_one_host_stand_in_line_and_those_of_others_do_not() {
        let pace = Pace::new(Duration::from_secs(1));
        let elm = Url::parse("https://elm.example/a").expect("an address");
        let oak = Url::parse("https://oak.example/a").expect("an address");
        let start = Instant::now();
        tokio::join!(pace.turn(&elm, None), pace.turn(&elm, None), pace.turn(&elm, None));
        assert_eq!(start.elapsed().as_secs(), 2);
        pace.turn(&oak, None).await;
        assert_eq!(start.elapsed().as_secs(), 2);
        pace.turn(&oak, Some(Duration::from_secs(5))).await;
        pace.turn(&oak, None).await;
        assert_eq!(start.elapsed().as_secs(), 8, "one second, then the five that were asked for");
    }

    #[tokio::test(start_paused = true)]
    async fn hosts_whose_time_has_passed_are_forgotten() {
        let pace = Pace::new(Duration::from_secs(1));
        for number in 0..(2 * ROOM) {
            let url = Url::parse(&format!("https://p{number}.example/")).expect("an address");
            pace.turn(&url, None).await;
            tokio::time::advance(Duration::from_millis(1)).await;
        }
        assert!(pace.next.lock().expect("nobody else").len() <= ROOM);
    }
}
