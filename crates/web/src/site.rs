//! What the site is given: the clock, the reader of addresses, who runs it. It holds no state of
//! its own.

use std::sync::Arc;

use base::Date;
use documents::worker::Worker;
use fetch::Fetcher;

/// Says what day it is.
pub type Clock = Arc<dyn Fn() -> Date + Send + Sync>;

/// All that the pages need from outside.
#[derive(Clone)]
pub struct Site {
    /// Says what day it is.
    pub clock: Clock,
    /// Reads the files that somebody chooses, PDFs in a child process with limits.
    pub reader: Worker,
    /// Fetches the pages whose address somebody gives.
    pub fetcher: Fetcher,
    /// Who runs this copy of the site.
    pub organiser: Organiser,
}

/// Who runs this copy of the site; shown on `/about`.
#[derive(Debug, Clone, Default)]
pub struct Organiser {
    /// Name of the person or group; empty when it is not set.
    pub name: String,
    /// How to reach them: an e-mail address, or the address of a page.
    pub contact: String,
}
