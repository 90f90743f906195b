//! What an audit tells whoever watches it.

use crate::trouble::TroubleKind;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event<'a> {
    /// The input has been looked over.
    Started {
        /// How many practices there are; not known of an archive.
        practices: Option<u64>,
        /// Whether this goes on with an audit that was stopped.
        resumed: bool,
    },
    /// This practice had been finished before, or stands in the list twice.
    DoneBefore,
    /// A practice is finished.
    Practice {
        /// Its name.
        name: &'a str,
        /// How many of its pages were asked for.
        pages: usize,
        /// Why its site could not be read.
        trouble: Option<TroubleKind>,
    },
    /// A page of an archive was read.
    Page,
    /// The results of a practice have been written.
    Written,
}

/// Somebody who watches.
pub trait Watch: Send + Sync {
    /// Is told of each event, often.
    fn note(&self, event: &Event<'_>);
}

/// Nobody watches.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn note(&self, _: &Event<'_>) {}
}
