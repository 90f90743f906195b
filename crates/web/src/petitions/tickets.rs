//! Tickets for the page "check your mail": a random word in its address leads, for an hour and in
//! memory only, to the handle by which the desk sends the mail once more. So nothing that was typed is
//! in an address, and nobody can have mails sent from another page.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use desk::Handle;

/// Tickets that are kept; the oldest go first.
const MOST: usize = 20_000;
/// How long one is good for, in seconds.
const GOOD_FOR: i64 = 3600;

/// All tickets.
#[derive(Debug, Default)]
pub(crate) struct Tickets(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    handles: HashMap<u128, (Handle, i64)>,
    order: VecDeque<u128>,
}

impl Tickets {
    /// A ticket for a handle. `random` must be random.
    pub(crate) fn issue(&self, handle: Handle, now: i64, random: [u8; 16]) -> String {
        let ticket = u128::from_be_bytes(random);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.order.len() >= MOST
            && let Some(oldest) = kept.order.pop_front()
        {
            kept.handles.remove(&oldest);
        }
        kept.handles.insert(ticket, (handle, now));
        kept.order.push_back(ticket);
        format!("{ticket:032x}")
    }

    /// The handle of a ticket; none when it is too old, or of another server.
    pub(crate) fn handle(&self, ticket: &str, now: i64) -> Option<Handle> {
        let ticket = u128::from_str_radix(ticket, 16).ok()?;
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.handles.get(&ticket).filter(|(_, since)| now - since < GOOD_FOR).map(|(handle, _)| handle.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_is_good_for_an_hour() {
        let tickets = Tickets::default();
        let ticket = tickets.issue(Handle::from_bytes(b"ab"), 0, [7; 16]);
        assert_eq!(tickets.handle(&ticket, 3599), Some(Handle::from_bytes(b"ab")));
        assert_eq!(tickets.handle(&ticket, 3600), None);
        assert_eq!(tickets.handle("nonsense", 0), None);
    }
}
