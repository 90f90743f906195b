//! Limits without tracking: how many signatures come from one address prefix in an hour, known only as keyed hashes in memory
//! whose key is thrown away every hour. Nothing is refused: what is over the limit is set aside in silence.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// What the page knows of how the form was filled in.
#[derive(Debug, Clone, Copy, Default)]
pub struct Visit {
    /// From where it came, as far as that is known. Used at once and forgotten.
    pub address: Option<IpAddr>,
    /// Whether the field that people do not see was filled in.
    pub trap_filled: bool,
    /// How long the form was open; nothing when it did not say.
    pub took: Option<Duration>,
}

/// The limits.
#[derive(Debug)]
pub struct Abuse {
    most_an_hour: u32,
    quickest: Duration,
    hour: Mutex<Hour>,
}

#[derive(Debug)]
struct Hour {
    number: i64,
    key: [u8; 32],
    seen: HashMap<[u8; 8], u32>,
}

/// So many different prefixes are told apart; beyond that, nothing more is counted until the hour ends.
const MOST_PREFIXES: usize = 1 << 20;

impl Abuse {
    /// Sets aside what is over so many signatures an hour from one prefix (a /24 of IPv4, a /48 of IPv6), and forms filled in
    /// faster than this.
    pub fn new(most_an_hour: u32, quickest: Duration) -> Self {
        let hour = Hour { number: i64::MIN, key: [0; 32], seen: HashMap::new() };
        Self { most_an_hour, quickest, hour: Mutex::new(hour) }
    }

    /// Whether a signature is to be set aside. `now` is in seconds since 1970; `fresh` gives the key of a new hour.
    pub(crate) fn sets_aside(&self, visit: &Visit, now: i64, fresh: impl FnOnce() -> [u8; 32]) -> bool {
        if visit.trap_filled || visit.took.is_some_and(|took| took < self.quickest) {
            return true;
        }
        let Some(address) = visit.address else { return false };
        let mut hour = self.hour.lock().unwrap_or_else(PoisonError::into_inner);
        let number = now.div_euclid(3600);
        if hour.number != number {
            *hour = Hour { number, key: fresh(), seen: HashMap::new() };
        }
        let hash = blake3::keyed_hash(&hour.key, &prefix(address));
        let hash: [u8; 8] = std::array::from_fn(|at| hash.as_bytes()[at]);
        if hour.seen.len() >= MOST_PREFIXES && !hour.seen.contains_key(&hash) {
            return false;
        }
        let count = hour.seen.entry(hash).or_default();
        *count = count.saturating_add(1);
        *count > self.most_an_hour
    }
}

impl Default for Abuse {
    /// 60 an hour: a full community centre may sign, a script is noticed. Two seconds for the form.
    fn default() -> Self {
        Self::new(60, Duration::from_secs(2))
    }
}

/// The part of an address that a household or a school shares.
fn prefix(address: IpAddr) -> Vec<u8> {
    match address.to_canonical() {
        IpAddr::V4(address) => address.octets()[..3].to_vec(),
        IpAddr::V6(address) => address.octets()[..6].to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(address: &str) -> Visit {
        Visit { address: Some(address.parse().expect("an address")), ..Visit::default() }
    }

    #[test]
    fn what_is_over_the_limit_is_set_aside_until_the_hour_ends() {
        let abuse = Abuse::new(2, Duration::from_secs(2));
        let aside = |visit: &Visit, now| abuse.sets_aside(visit, now, || [1; 32]);
        assert!(!aside(&from("192.0.2.1"), 0));
        assert!(!aside(&from("192.0.2.200"), 10));
        assert!(aside(&from("::ffff:192.0.2.7"), 20), "the third of the prefix");
        assert!(!aside(&from("198.51.100.1"), 20), "another prefix");
        assert!(!aside(&from("192.0.2.1"), 3600), "the next hour knows nothing");
    }

    #[test]
    fn traps_set_aside() {
        let abuse = Abuse::default();
        let aside = |visit: Visit| abuse.sets_aside(&visit, 0, || [1; 32]);
        assert!(aside(Visit { trap_filled: true, ..Visit::default() }));
        assert!(aside(Visit { took: Some(Duration::from_millis(300)), ..Visit::default() }));
        assert!(!aside(Visit { took: Some(Duration::from_secs(20)), ..Visit::default() }));
        assert!(!aside(Visit::default()));
    }
}
