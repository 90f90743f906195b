//! How often somebody may try: counted in memory, by a keyed hash of what is tried, and forgotten.
//! No address of a visitor is looked at.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

/// So long counts what was tried, in seconds.
const WINDOW: i64 = 15 * 60;
/// So many different things are counted at once; beyond that everybody waits.
const MOST: usize = 50_000;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum What {
    /// Signing in under one name.
    SignInAs,
    /// Signing in at all.
    SignIn,
    /// Opening one-time links.
    Link,
    /// Mails to speak for one practice.
    MailForPractice,
    /// Mails to one address.
    MailTo,
    /// Mails to practices at all.
    Mail,
    /// Briefings counted for one practice.
    Briefed,
    /// Questions and answers of everybody together.
    Question,
    /// Local groups that apply.
    LocalGroup,
    /// Helpers of one local group.
    LocalHelper,
    /// A practice has its pages read again.
    ReadAgain,
}

impl What {
    /// How often within the window.
    const fn limit(self) -> u32 {
        match self {
            Self::SignInAs | Self::Link => 10,
            Self::SignIn => 200,
            Self::MailForPractice | Self::ReadAgain => 4,
            Self::MailTo => 3,
            Self::Mail => 100,
            Self::Briefed | Self::Question | Self::LocalHelper => 60,
            Self::LocalGroup => 20,
        }
    }
}

/// Too often; wait so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wait(pub(crate) i64);

/// By the keyed hash of what is tried: since when, and how often.
type Counted = HashMap<[u8; 16], (i64, u32)>;

/// Counts tries.
#[derive(Clone)]
pub(crate) struct Rates {
    key: [u8; 32],
    counted: Arc<Mutex<Counted>>,
}

impl Rates {
    /// With a key of its own, forgotten with it.
    pub(crate) fn new() -> Self {
        Self {
            key: blake3::derive_key("careof 2026-11 rates", super::tokens::new_secret().as_bytes()),
            counted: Arc::default(),
        }
    }

    /// Letters and digits that stand for a name, the same while the program runs, and tell nothing.
    pub(crate) fn name_of(&self, name: &str) -> String {
        let hash = blake3::keyed_hash(&self.key, format!("name\0{}", plain(name)).as_bytes());
        // 43 letters, as 32 bytes have in base64url.
        hash.to_hex().chars().take(43).collect()
    }

    /// Counts one try of `what` with `subject` (a name, a code; empty for all together).
    pub(crate) fn count(&self, what: What, subject: &str, now: i64) -> Result<(), Wait> {
        let full = blake3::keyed_hash(&self.key, format!("{what:?}\0{}", plain(subject)).as_bytes());
        let mut name = [0; 16];
        name.copy_from_slice(&full.as_bytes()[..16]);
        let mut counted = self.counted.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if counted.len() >= MOST {
            counted.retain(|_, (since, _)| now - *since < WINDOW);
            if counted.len() >= MOST {
                return Err(Wait(WINDOW));
            }
        }
        let (since, times) = counted.entry(name).or_insert((now, 0));
        if now - *since >= WINDOW || now < *since {
            (*since, *times) = (now, 0);
        }
        if *times >= what.limit() {
            return Err(Wait(*since + WINDOW - now));
        }
        *times += 1;
        Ok(())
    }
}

/// Spaces and capitals make no other subject.
fn plain(subject: &str) -> String {
    subject.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_too_many_tries_one_waits_and_others_do_not() {
        let rates = Rates::new();
        for _ in 0..What::SignInAs.limit() {
            assert_eq!(rates.count(What::SignInAs, "Bo", 1000), Ok(()));
        }
        assert_eq!(rates.count(What::SignInAs, "  bo ", 1100), Err(Wait(800)));
        assert_eq!(rates.count(What::SignInAs, "Ana", 1100), Ok(()));
        assert_eq!(rates.count(What::Link, "Bo", 1100), Ok(()));
        assert_eq!(rates.count(What::SignInAs, "Bo", 1000 + WINDOW), Ok(()));
    }
}
