//! What the site is given: the clock, the reader of addresses, who runs it. It holds no state of
//! its own.

use std::sync::Arc;

use base::Date;
use desk::Desk;
use documents::worker::Worker;
use fetch::Fetcher;
use seal::PublicKey;
use store::Store;

use crate::{Directories, Petitions, Post, PracticeList, Tray};

/// Says what day it is.
pub type Clock = Arc<dyn Fn() -> Date + Send + Sync>;

/// Says what moment it is, in seconds since 1970.
pub type Now = Arc<dyn Fn() -> i64 + Send + Sync>;

/// All that the pages need from outside.
#[derive(Clone)]
pub struct Site {
    /// Says what day it is.
    pub clock: Clock,
    /// Says what moment it is.
    pub now: Now,
    /// Where everything is kept that is kept.
    pub store: Store,
    /// Where petitions are signed; nothing when nothing can be signed here.
    pub desk: Option<Desk>,
    /// How the site is reached from outside, without a slash at the end: `https://careof.example`.
    pub address: String,
    /// Practices as the public files have them.
    pub practices: Arc<dyn PracticeList>,
    /// The organisers' key, to which addresses of practices are sealed; its other half is not here.
    pub contacts: PublicKey,
    /// The server's key for hashes by which an address is known again; it lies in no database.
    pub index_key: [u8; 32],
    /// Takes letters and sees that they go out.
    pub post: Arc<dyn Post>,
    /// Where letters are shown when there is no mail server.
    pub tray: Option<Tray>,
    /// Whether the campaign key that should be elsewhere lies beside the data.
    pub demonstration: bool,
    /// Reads the files that somebody chooses, PDFs in a child process with limits.
    pub reader: Worker,
    /// Fetches the pages whose address somebody gives.
    pub fetcher: Fetcher,
    /// Places, practices and how these stand.
    pub directories: Directories,
    /// Who runs this copy of the site.
    pub organiser: Organiser,
    /// The rules on charges.
    pub charging: Arc<::charging::Rules>,
    /// What was wrong with rules on charges that were meant to be used instead of the built-in ones.
    pub charging_mistakes: Vec<String>,
    /// What can be signed at the desk, and what its pages know of places.
    pub petitions: Petitions,
}

/// Who runs this copy of the site; shown on `/about`.
#[derive(Debug, Clone, Default)]
pub struct Organiser {
    /// Name of the person or group; empty when it is not set.
    pub name: String,
    /// How to reach them: an e-mail address, or the address of a page.
    pub contact: String,
}
