//! The states of a practice's membership, from the proven mail address to leaving, and how its
//! promise grows old. One function for each change; what is not allowed says why, in words for
//! the person who tried.

use std::fmt;

use base::Date;

use crate::steps::HOW_MANY;

/// From so many months after the last promise the practice is asked to renew it.
const DUE_AFTER: i32 = 11;
/// So many months after the last promise the practice is off the register until it renews.
const LAPSED_AFTER: i32 = 14;

/// Where a practice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Has shown that it speaks for the practice, and goes through the steps.
    Preparing,
    /// Has asked to be put on the register; an organiser looks at it.
    Waiting,
    /// On the register.
    Member,
    /// An organiser said no, with a reason; it may mend and ask again.
    Declined,
    /// Left by its own wish, or was taken off.
    Left,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Preparing, Self::Waiting, Self::Member, Self::Declined, Self::Left];

    /// As it is kept.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Preparing => "preparing",
            Self::Waiting => "waiting",
            Self::Member => "member",
            Self::Declined => "declined",
            Self::Left => "left",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Preparing => "on the way",
            Self::Waiting => "waiting for approval",
            Self::Member => "on the register",
            Self::Declined => "sent back",
            Self::Left => "left",
        })
    }
}

/// What the practice says of itself at the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intent {
    /// Wants to become a safe surgery.
    Plans,
    /// Says that it is one already.
    Already,
}

impl Intent {
    /// As it is kept and as forms send it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Plans => "plans",
            Self::Already => "already",
        }
    }

    /// From a form or the store.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Plans, Self::Already].into_iter().find(|intent| intent.key() == key)
    }
}

/// Why a change is not possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotNow {
    /// Steps are open.
    #[error("{0} of the seven steps are still open. Finish them first, then send it off.")]
    StepsOpen(usize),
    /// The pledge was not made.
    #[error("The pledge is not made yet. Make it, and name who leads on it.")]
    NoPledge,
    /// The practice stands elsewhere.
    #[error("The practice is {0}, so this cannot be done now.")]
    Stands(State),
}

/// What decides whether a practice may ask to be put on the register.
#[derive(Debug, Clone, Copy)]
pub struct Readiness {
    /// Steps done, at most seven.
    pub steps_done: usize,
    /// Whether the pledge was made and a lead named.
    pub pledged: bool,
}

/// The practice asks to be put on the register.
///
/// # Errors
/// When steps or the pledge are open, or it has asked already.
pub fn send_off(state: State, ready: Readiness) -> Result<State, NotNow> {
    match state {
        State::Preparing | State::Declined if ready.steps_done < HOW_MANY => {
            Err(NotNow::StepsOpen(HOW_MANY - ready.steps_done))
        }
        State::Preparing | State::Declined if !ready.pledged => Err(NotNow::NoPledge),
        State::Preparing | State::Declined => Ok(State::Waiting),
        other => Err(NotNow::Stands(other)),
    }
}

/// An organiser puts it on the register.
///
/// # Errors
/// When it did not ask.
pub fn approve(state: State) -> Result<State, NotNow> {
    only(state, &[State::Waiting], State::Member)
}

/// An organiser sends it back with a reason.
///
/// # Errors
/// When it did not ask.
pub fn decline(state: State) -> Result<State, NotNow> {
    only(state, &[State::Waiting], State::Declined)
}

/// The practice renews its promise for a year.
///
/// # Errors
/// When it is not on the register.
pub fn affirm(state: State) -> Result<State, NotNow> {
    only(state, &[State::Member], State::Member)
}

/// The practice leaves, or an organiser takes it off.
///
/// # Errors
/// When it has left already.
pub fn leave(state: State) -> Result<State, NotNow> {
    only(state, &[State::Preparing, State::Waiting, State::Member, State::Declined], State::Left)
}

/// A practice that left begins anew.
///
/// # Errors
/// When it is under way or a member.
pub fn begin_again(state: State) -> Result<State, NotNow> {
    only(state, &[State::Left], State::Preparing)
}

fn only(state: State, from: &[State], to: State) -> Result<State, NotNow> {
    if from.contains(&state) { Ok(to) } else { Err(NotNow::Stands(state)) }
}

/// How old the promise of a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Renewed within the year.
    Fresh,
    /// Should be renewed.
    Due,
    /// Too old: not on the register until it is renewed.
    Lapsed,
}

/// How old a promise made or renewed on `affirmed` is today.
#[must_use]
pub fn standing(affirmed: Date, today: Date) -> Standing {
    if today >= months_after(affirmed, LAPSED_AFTER) {
        Standing::Lapsed
    } else if today >= months_after(affirmed, DUE_AFTER) {
        Standing::Due
    } else {
        Standing::Fresh
    }
}

/// The last day on which a promise of this day still stands on the register.
#[must_use]
pub fn lapses_on(affirmed: Date) -> Date {
    months_after(affirmed, LAPSED_AFTER)
}

/// The newest promise that is due to be renewed today.
#[must_use]
pub fn newest_that_is_due(today: Date) -> Date {
    let mut newest = months_after(today, -DUE_AFTER);
    // Months differ in length: step back and forth to the edge.
    while standing(newest, today) == Standing::Fresh {
        let Ok(before) = newest.yesterday() else { break };
        newest = before;
    }
    while let Ok(next) = newest.tomorrow()
        && standing(next, today) != Standing::Fresh
    {
        newest = next;
    }
    newest
}

/// The oldest promise that still stands on the register today.
#[must_use]
pub fn oldest_that_stands(today: Date) -> Date {
    let mut oldest = months_after(today, -LAPSED_AFTER);
    // Months differ in length: step to the first day that has not lapsed.
    while standing(oldest, today) == Standing::Lapsed {
        let Ok(next) = oldest.tomorrow() else { break };
        oldest = next;
    }
    oldest
}

/// The same day so many months later; the last day of a shorter month.
pub(crate) fn months_after(day: Date, months: i32) -> Date {
    let counted = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + months;
    let (year, month) = (counted.div_euclid(12), counted.rem_euclid(12) + 1);
    let (Ok(year), Ok(month)) = (i16::try_from(year), i8::try_from(month)) else { return day };
    (0..4).find_map(|shorter| Date::new(year, month, day.day() - shorter).ok()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const READY: Readiness = Readiness { steps_done: HOW_MANY, pledged: true };

    #[test]
    fn a_practice_goes_from_the_first_step_to_the_register_and_out() {
        let state = send_off(State::Preparing, READY).expect("ready");
        let state = approve(state).expect("waiting");
        let state = affirm(state).expect("a member");
        let state = leave(state).expect("a member may leave");
        assert_eq!(begin_again(state), Ok(State::Preparing));
    }

    #[test]
    fn only_what_is_finished_can_be_sent_off() {
        assert_eq!(send_off(State::Preparing, Readiness { steps_done: 5, pledged: true }), Err(NotNow::StepsOpen(2)));
        assert_eq!(send_off(State::Declined, Readiness { pledged: false, ..READY }), Err(NotNow::NoPledge));
        assert_eq!(send_off(State::Member, READY), Err(NotNow::Stands(State::Member)));
    }

    #[test]
    fn nobody_gets_on_the_register_without_having_asked() {
        for state in State::ALL {
            assert_eq!(approve(state).is_ok(), state == State::Waiting, "{state}");
            assert_eq!(affirm(state).is_ok(), state == State::Member, "{state}");
            assert_eq!(State::from_key(state.key()), Some(state));
        }
    }

    #[test]
    fn a_promise_is_due_after_eleven_months_and_lapses_after_fourteen() {
        let affirmed = Date::constant(2026, 1, 31);
        assert_eq!(standing(affirmed, Date::constant(2026, 12, 30)), Standing::Fresh);
        assert_eq!(standing(affirmed, Date::constant(2026, 12, 31)), Standing::Due);
        assert_eq!(standing(affirmed, Date::constant(2027, 3, 30)), Standing::Due);
        assert_eq!(standing(affirmed, Date::constant(2027, 3, 31)), Standing::Lapsed);
    }

    proptest! {
        #[test]
        fn the_oldest_that_stands_is_the_edge(days in 0_i32..20_000) {
            let today = Date::constant(1990, 1, 1).saturating_add(jiff_days(days));
            let oldest = oldest_that_stands(today);
            prop_assert_ne!(standing(oldest, today), Standing::Lapsed);
            let due = newest_that_is_due(today);
            prop_assert_ne!(standing(due, today), Standing::Fresh);
            prop_assert_eq!(standing(due.tomorrow().expect("not the last day"), today), Standing::Fresh);
            prop_assert_eq!(standing(oldest.yesterday().expect("not the first day"), today), Standing::Lapsed);
        }
    }

    fn jiff_days(days: i32) -> std::time::Duration {
        std::time::Duration::from_secs(u64::from(days.unsigned_abs()) * 86_400)
    }
}
