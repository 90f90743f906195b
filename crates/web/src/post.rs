//! Letters that the site sends by itself: to addresses that somebody has just typed, and that are not
//! kept. Whoever serves the site says how they go out; without a mail server they lie in the tray of the
//! demonstration (`petitions/mails.rs` shows it).

use std::pin::Pin;

use mail::{Letter, Tray};

/// A letter could not be taken; it is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotPosted;

/// What posting gives.
pub type Posted<'a> = Pin<Box<dyn Future<Output = Result<(), NotPosted>> + Send + 'a>>;

/// Takes letters and sees that they go out.
pub trait Post: Send + Sync {
    /// Takes a letter; when it answers, the letter is safe.
    fn post(&self, letter: Letter) -> Posted<'_>;
}

/// From which nothing goes out.
impl Post for Tray {
    fn post(&self, letter: Letter) -> Posted<'_> {
        // Its page shows no times, and this room has no clock.
        self.put(letter, 0);
        Box::pin(async { Ok(()) })
    }
}
