//! Empties the spool: a pace for each domain, longer and longer waits, an end after 48 hours, and a
//! halt of everything when the server does not want us or is away.

use std::collections::BTreeSet;
use std::fmt;

use tokio::task::JoinSet;

use crate::{Answer, Carrier, Letter, Pace};

/// After so many seconds a letter is given up.
pub const GIVES_UP_AFTER: i64 = 48 * 3600;

/// Waits between the attempts for one letter, in seconds; the last one repeats.
const WAITS: [i64; 6] = [60, 300, 900, 3600, 3 * 3600, 6 * 3600];
/// Waits of everything when the server is away, in seconds; the last one repeats.
const PAUSES: [i64; 5] = [5, 15, 60, 300, 900];
/// The wait of everything when the server does not want us: somebody must mend the settings.
const UNWELCOME: i64 = 900;
/// A letter of which nobody knows whether it went out waits so long, in seconds.
const UNDER_WAY: i64 = 90;
/// A letter that was refused is tried once more after this, in case the fault was the server's.
const REFUSED_AGAIN: i64 = 3600;
/// Receiving domains that refuse in a row, with nothing taken in between, mean that we are the
/// problem, not the addresses.
const REFUSING_DOMAINS: usize = 5;

/// A letter that waits.
#[derive(Debug, Clone)]
pub struct Parcel<I> {
    /// Its name in the spool.
    pub id: I,
    /// For its `Message-ID`: random, tells nothing.
    pub message_id: String,
    /// What is to be sent.
    pub letter: Letter,
    /// Since when it waits, in seconds since 1970.
    pub since: i64,
    /// Attempts so far.
    pub attempts: u32,
}

/// Where letters wait.
pub trait Spool: Send + Sync {
    /// The name of a parcel.
    type Id: Clone + Send + 'static;
    /// What can go wrong with the spool itself.
    type Error: fmt::Display + Send;

    /// Letters that are due, the oldest first, at most so many.
    fn due(&self, now: i64, most: usize) -> impl Future<Output = Result<Vec<Parcel<Self::Id>>, Self::Error>> + Send;
    /// These were taken, or are given up: forget them.
    fn forget(&self, ids: &[Self::Id]) -> impl Future<Output = Result<(), Self::Error>> + Send;
    /// These wait until then; `attempts` replaces what the spool had.
    fn postpone(&self, wait: &[(Self::Id, i64, u32)]) -> impl Future<Output = Result<(), Self::Error>> + Send;
}

/// How it goes, for `doctor`, the organiser's page and `/metrics`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Letters go out, or there are none.
    Working,
    /// Nobody answers; tried again then.
    Away {
        /// In words.
        why: String,
        /// Seconds since 1970.
        until: i64,
    },
    /// The server does not want us; tried again then, but somebody should look at the settings.
    Stopped {
        /// In words.
        why: String,
        /// Seconds since 1970.
        until: i64,
    },
}

/// What a round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Letters that were taken.
    pub taken: usize,
    /// Letters that wait.
    pub postponed: usize,
    /// Letters that were given up.
    pub given_up: usize,
}

/// Empties a spool.
#[derive(Debug)]
pub struct Courier {
    pace: Pace,
    at_once: usize,
    state: State,
    pauses: usize,
    refusing: BTreeSet<String>,
}

enum Fate {
    Forget { taken: bool },
    Wait { until: i64, attempts: u32 },
}

impl Courier {
    /// With so many letters a minute to one domain, and so many at the same time.
    #[must_use]
    pub fn new(per_minute: u32, at_once: usize) -> Self {
        Self {
            pace: Pace::new(per_minute),
            at_once: at_once.max(1),
            state: State::Working,
            pauses: 0,
            refusing: BTreeSet::new(),
        }
    }

    /// How it goes.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// One round: takes what is due, hands it over, and tells the spool. It does nothing while the
    /// server is away or does not want us.
    ///
    /// # Errors
    /// When the spool cannot be read or told; letters may then be sent once more.
    pub async fn round<S: Spool, C: Carrier + Clone + 'static>(
        &mut self,
        spool: &S,
        carrier: &C,
        now: i64,
    ) -> Result<Round, S::Error> {
        if let State::Away { until, .. } | State::Stopped { until, .. } = &self.state
            && now < *until
        {
            return Ok(Round::default());
        }
        let parcels = spool.due(now, self.at_once * 8).await?;
        let mut waiting = Vec::new();
        let mut round = Round::default();
        let mut queue = parcels.into_iter();
        let mut halted = false;
        while !halted {
            let batch = self.batch(&mut queue, now, &mut waiting);
            if batch.is_empty() {
                break;
            }
            // Whoever is killed now leaves it open whether they went out: they are not tried again at once, or a program that
            // is killed again and again would send the same ones again and again.
            let under_way: Vec<_> =
                batch.iter().map(|parcel| (parcel.id.clone(), now + UNDER_WAY, parcel.attempts)).collect();
            spool.postpone(&under_way).await?;
            let mut forget = Vec::with_capacity(batch.len());
            for (parcel, answer) in hand_over(batch, carrier, now).await {
                let (fate, halt) = self.judge(&parcel, answer, now);
                halted |= halt;
                match fate {
                    Fate::Forget { taken } => {
                        if taken {
                            round.taken += 1;
                        } else {
                            round.given_up += 1;
                        }
                        forget.push(parcel.id);
                    }
                    Fate::Wait { until, attempts } => waiting.push((parcel.id, until, attempts)),
                }
            }
            // After each handful, so that a sudden end makes few letters go out twice.
            spool.forget(&forget).await?;
        }
        round.postponed = waiting.len();
        spool.postpone(&waiting).await?;
        Ok(round)
    }

    /// The next letters whose domains have a permit; the others wait.
    fn batch<I>(
        &mut self,
        queue: &mut impl Iterator<Item = Parcel<I>>,
        now: i64,
        waiting: &mut Vec<(I, i64, u32)>,
    ) -> Vec<Parcel<I>> {
        let mut batch = Vec::with_capacity(self.at_once);
        for parcel in queue {
            match self.pace.take(&domain_of(&parcel.letter.to), now) {
                Ok(()) => batch.push(parcel),
                Err(wait) => waiting.push((parcel.id, now + wait, parcel.attempts)),
            }
            if batch.len() == self.at_once {
                break;
            }
        }
        batch
    }

    /// What becomes of a letter, and whether to halt.
    fn judge<I>(&mut self, parcel: &Parcel<I>, answer: Answer, now: i64) -> (Fate, bool) {
        let old = now - parcel.since >= GIVES_UP_AFTER;
        let attempts = parcel.attempts.saturating_add(1);
        let wait = |table: &[i64], turn: usize| table.get(turn).or(table.last()).copied().unwrap_or(60);
        let turn = usize::try_from(parcel.attempts).unwrap_or(usize::MAX);
        match answer {
            Answer::Taken => {
                self.state = State::Working;
                self.pauses = 0;
                self.refusing.clear();
                (Fate::Forget { taken: true }, false)
            }
            Answer::Later(_) | Answer::Refused(_) if old => (Fate::Forget { taken: false }, false),
            Answer::Later(_) => (Fate::Wait { until: now + wait(&WAITS, turn), attempts }, false),
            Answer::Refused(why) => {
                self.refusing.insert(domain_of(&parcel.letter.to));
                if self.refusing.len() >= REFUSING_DOMAINS {
                    self.stop(format!("it refuses every receiver ({why})"), now);
                    return (Fate::Wait { until: now + UNWELCOME, attempts: parcel.attempts }, true);
                }
                if parcel.attempts == 0 {
                    (Fate::Wait { until: now + REFUSED_AGAIN, attempts }, false)
                } else {
                    (Fate::Forget { taken: false }, false)
                }
            }
            // The letter is not to blame: its attempts stay as they were.
            Answer::Unwelcome(why) => {
                self.stop(why, now);
                (held(old, now + UNWELCOME, parcel.attempts), true)
            }
            Answer::Away(why) => {
                // One pause for all letters that were under way together.
                let until = match self.state {
                    State::Away { until, .. } if until > now => until,
                    _ => {
                        self.pauses += 1;
                        now + wait(&PAUSES, self.pauses - 1)
                    }
                };
                self.state = State::Away { why, until };
                (held(old, until, parcel.attempts), true)
            }
        }
    }

    fn stop(&mut self, why: String, now: i64) {
        self.refusing.clear();
        self.state = State::Stopped { why, until: now + UNWELCOME };
    }
}

/// A letter that nobody looked at waits, unless it has waited long enough.
const fn held(old: bool, until: i64, attempts: u32) -> Fate {
    if old { Fate::Forget { taken: false } } else { Fate::Wait { until, attempts } }
}

/// Hands letters over side by side.
async fn hand_over<I: Send + 'static, C: Carrier + Clone + 'static>(
    batch: Vec<Parcel<I>>,
    carrier: &C,
    now: i64,
) -> Vec<(Parcel<I>, Answer)> {
    let mut under_way = JoinSet::new();
    for parcel in batch {
        let carrier = carrier.clone();
        under_way.spawn(async move {
            let answer = carrier.carry(&parcel.letter, &parcel.message_id, now).await;
            (parcel, answer)
        });
    }
    under_way.join_all().await
}

fn domain_of(address: &str) -> String {
    address.rsplit_once('@').map_or(address, |(_, domain)| domain).trim().to_ascii_lowercase()
}
