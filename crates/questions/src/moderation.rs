//! What may be asked and answered, and the states through which both go before everybody can read them.

use crate::guard::{Found, check};

/// Longest title, in letters.
pub const LONGEST_TITLE: usize = 140;
/// Longest question or answer, in letters.
pub const LONGEST_BODY: usize = 3_000;

/// Where a question or an answer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// A moderator has to read it.
    Waiting,
    /// Everybody can read it.
    Shown,
    /// A moderator said no.
    Declined,
    /// Whoever wrote it took it back; the words are gone.
    Withdrawn,
}

impl State {
    /// As it is kept.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Shown => "shown",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Waiting, Self::Shown, Self::Declined, Self::Withdrawn].into_iter().find(|state| state.key() == key)
    }
}

/// Why a text cannot be sent yet; each names its field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotYet {
    /// No title, or hardly one.
    #[error("Write the question in one sentence of at least ten letters.")]
    NoTitle,
    /// The title is too long.
    #[error("The question in one sentence is {0} letters too long; say the rest below it.")]
    LongTitle(usize),
    /// Nothing is written.
    #[error("Write a few words; at least twenty letters.")]
    NoBody,
    /// Too much is written.
    #[error("This is {0} letters too long.")]
    LongBody(usize),
    /// Something would tell who a patient is.
    #[error(
        "Something in it would tell who a patient is. It has not been sent. Take out what is marked, then send it again."
    )]
    Identifies(Vec<Found>),
    /// It looks like an advertisement.
    #[error("There are more than {0} links in it. Colleagues need one or two at most.")]
    Links(usize),
}

/// Most links in one text.
const MOST_LINKS: usize = 3;

/// Looks at a question's title.
///
/// # Errors
/// What has to be put right.
pub fn title(text: &str) -> Result<(), NotYet> {
    let letters = text.chars().count();
    if letters < 10 {
        return Err(NotYet::NoTitle);
    }
    if letters > LONGEST_TITLE {
        return Err(NotYet::LongTitle(letters - LONGEST_TITLE));
    }
    nobody_in(text)
}

/// Looks at the words of a question or an answer.
///
/// # Errors
/// What has to be put right.
pub fn body(text: &str) -> Result<(), NotYet> {
    let letters = text.chars().count();
    if letters < 20 {
        return Err(NotYet::NoBody);
    }
    if letters > LONGEST_BODY {
        return Err(NotYet::LongBody(letters - LONGEST_BODY));
    }
    let links = text.matches("http://").count() + text.matches("https://").count();
    if links > MOST_LINKS {
        return Err(NotYet::Links(MOST_LINKS));
    }
    nobody_in(text)
}

fn nobody_in(text: &str) -> Result<(), NotYet> {
    let found = check(text);
    if found.is_empty() { Ok(()) } else { Err(NotYet::Identifies(found)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_within_their_limits_pass() {
        assert_eq!(title("Does reg 9 cover family planning?"), Ok(()));
        assert_eq!(title("Help!"), Err(NotYet::NoTitle));
        assert_eq!(title(&"a".repeat(150)), Err(NotYet::LongTitle(10)));
        assert_eq!(body("She has no leave and is pregnant. What now?"), Ok(()));
        assert!(matches!(body("Call her on 07700 900123 about the bill"), Err(NotYet::Identifies(_))));
        assert_eq!(body(&"see https://a.example ".repeat(4)), Err(NotYet::Links(3)));
        for state in [State::Waiting, State::Shown, State::Declined, State::Withdrawn] {
            assert_eq!(State::from_key(state.key()), Some(state));
        }
    }
}
