//! How fast letters may go to one receiving domain: a bucket of permits for each, refilled evenly.

use std::collections::HashMap;

/// Domains that are remembered; more than that, and those that are full again are forgotten.
const REMEMBERED: usize = 10_000;

/// Permits by domain. Times are seconds since 1970.
#[derive(Debug)]
pub struct Pace {
    per_minute: u32,
    buckets: HashMap<String, (f64, i64)>,
}

impl Pace {
    /// So many letters a minute to one domain, at least one.
    #[must_use]
    pub fn new(per_minute: u32) -> Self {
        Self { per_minute: per_minute.max(1), buckets: HashMap::new() }
    }

    /// Takes a permit, or says how many seconds from now there will be one.
    ///
    /// # Errors
    /// The wait in seconds.
    pub fn take(&mut self, domain: &str, now: i64) -> Result<(), i64> {
        let most = f64::from(self.per_minute);
        if self.buckets.len() > REMEMBERED {
            self.buckets.retain(|_, (_, since)| now - *since < 60);
        }
        let (permits, since) = self.buckets.entry(domain.to_owned()).or_insert((most, now));
        #[expect(clippy::cast_precision_loss, reason = "seconds between two letters")]
        let refilled = (*permits + (now - *since).max(0) as f64 * most / 60.0).min(most);
        (*permits, *since) = (refilled, now);
        if refilled >= 1.0 {
            *permits -= 1.0;
            return Ok(());
        }
        #[expect(clippy::cast_possible_truncation, reason = "at most a minute")]
        let wait = ((1.0 - refilled) * 60.0 / most).ceil() as i64;
        Err(wait.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_has_its_own_pace() {
        let mut pace = Pace::new(2);
        assert_eq!(pace.take("a.example", 0), Ok(()));
        assert_eq!(pace.take("a.example", 0), Ok(()));
        assert_eq!(pace.take("a.example", 0), Err(30));
        assert_eq!(pace.take("b.example", 0), Ok(()), "another domain does not wait");
        assert_eq!(pace.take("a.example", 29), Err(1));
        assert_eq!(pace.take("a.example", 30), Ok(()));
        assert_eq!(pace.take("a.example", 10), Err(30), "a clock that was set back gives nothing away");
    }
}
