//! The tray of a demonstration: what would have been sent, in memory, for a page on this machine.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use crate::{Answer, Carrier, Letter};

/// Letters that are kept; older ones fall out.
const KEPT: usize = 50;

/// A letter that would have been sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The letter.
    pub letter: Letter,
    /// When, in seconds since 1970.
    pub at: i64,
}

/// Takes letters and shows them. Forgotten when the program ends.
#[derive(Debug, Clone, Default)]
pub struct Tray(Arc<Mutex<VecDeque<Shown>>>);

impl Tray {
    /// What lies in it, the newest first.
    #[must_use]
    pub fn letters(&self) -> Vec<Shown> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().rev().cloned().collect()
    }

    /// Puts a letter into it. `now` is in seconds since 1970.
    pub fn put(&self, letter: Letter, now: i64) {
        let mut letters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if letters.len() == KEPT {
            letters.pop_front();
        }
        letters.push_back(Shown { letter, at: now });
    }
}

impl Carrier for Tray {
    async fn carry(&self, letter: &Letter, _id: &str, now: i64) -> Answer {
        self.put(letter.clone(), now);
        Answer::Taken
    }
}
