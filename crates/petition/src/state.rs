//! The life of a signature.
//!
//! ```text
//!            confirm              counted
//! Pending ────────────▶ Confirmed ──────────▶ Counted ──▶ Withdrawn (until the tally says so, then gone)
//!    │  reject, 7 days      │ withdraw          withdraw
//!    └──────▶ gone          └──────▶ gone
//! ```
//! A signature that was set aside (too many from one place in an hour) is kept apart until the organiser lets it in.

/// Where a signature stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Waiting for its signer.
    Pending,
    /// Confirmed; the tally will have it within a second.
    Confirmed,
    /// In the tally.
    Counted,
    /// Withdrawn; the tally will say so within a second, then the rest is erased.
    Withdrawn,
}

/// After so many days an unconfirmed signature is erased.
pub const UNCONFIRMED_DAYS: u32 = 7;

/// At most so many mails about one signature.
pub const MOST_MAILS: u32 = 5;

impl State {
    /// The number that stands in the database.
    pub fn number(self) -> i64 {
        match self {
            Self::Pending => 0,
            Self::Confirmed => 1,
            Self::Counted => 2,
            Self::Withdrawn => 3,
        }
    }

    /// The state of a number.
    pub fn of_number(number: i64) -> Option<Self> {
        [Self::Pending, Self::Confirmed, Self::Counted, Self::Withdrawn]
            .into_iter()
            .find(|state| state.number() == number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_has_its_number() {
        for number in 0..4 {
            assert_eq!(State::of_number(number).map(State::number), Some(number));
        }
        assert_eq!(State::of_number(4), None);
    }
}
