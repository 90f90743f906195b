//! Letters to mail servers: composing, handing over by SMTP, and the courier who tries again.
//!
//! - [`Letter`] is what somebody will read: a few paragraphs and one link. It becomes plain text
//!   and simple HTML.
//! - [`Server`] hands one letter to a mail server (SMTP with TLS, by the usual settings).
//! - [`Courier`] empties a [`Spool`]: a pace for each receiving domain, trying again with longer
//!   waits, giving up after 48 hours, stopping when the server refuses us.
//! - [`Tray`] stands in for the mail server in a demonstration.
//!
//! Not here: where letters wait (room `store`), what they say (room `web`), what time it is.

mod courier;
mod letter;
mod pace;
mod server;
mod tray;

pub use courier::{Courier, GIVES_UP_AFTER, Parcel, Round, Spool, State};
pub use letter::{Letter, LetterError, Link, Unsubscribe};
pub use pace::Pace;
pub use server::{Answer, Carrier, Server, Settings, SettingsError};
pub use tray::{Shown, Tray};
