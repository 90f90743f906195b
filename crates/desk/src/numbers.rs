//! Numbers for signatures and mails, taken from the database many at a time.

use store::{Store, StoreError};

/// So many at once: a server that stops leaves at most these unused.
const BLOCK: u32 = 10_000;

/// Numbers of one kind.
pub(crate) struct Numbers {
    kind: &'static str,
    next: i64,
    end: i64,
}

impl Numbers {
    pub(crate) fn of(kind: &'static str) -> Self {
        Self { kind, next: 0, end: 0 }
    }

    /// Makes sure that so many can be had without the database; at most a block.
    pub(crate) async fn reserve(&mut self, store: &Store, count: usize) -> Result<(), StoreError> {
        let wanted = i64::try_from(count).unwrap_or(i64::MAX);
        if self.end - self.next < wanted {
            // What was left of the old block is given up: numbers need not be without gaps.
            self.next = store.take_ids(self.kind, BLOCK).await?;
            self.end = self.next + i64::from(BLOCK);
        }
        Ok(())
    }

    /// The next one.
    pub(crate) fn next(&mut self) -> i64 {
        debug_assert!(self.next < self.end, "reserve() comes first");
        self.next += 1;
        self.next - 1
    }
}
