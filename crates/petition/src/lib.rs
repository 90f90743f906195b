//! Signatures that only the campaign can read, a tally that anybody can verify.
//!
//! A form becomes a [`Signature`] ([`fields`]); the index knows whether its mailbox has signed without knowing the mailbox
//! ([`index`]); the mail carries a [`Link`] with a secret that is kept nowhere else; once confirmed, a leaf that commits to all
//! of it goes into the [`tally`], an append-only log with signed heads ([`merkle`]); published are counts in which small places
//! are withheld ([`counts`]). No clock, no randomness of its own, no database.

pub mod country;
pub mod counts;
pub mod fields;
mod hexed;
pub mod index;
mod link;
pub mod mailbox;
pub mod merkle;
mod note;
mod place;
pub mod proof;
pub mod sealed_list;
mod state;
pub mod tally;

pub use fields::{Fault, Field, Form, Signature};
pub use index::{IndexKey, Person, Standing};
pub use link::{Code, Link, NotALink, PendingKey};
pub use mailbox::Email;
pub use note::{Note, NoteKind};
pub use place::Place;
pub use state::{MOST_MAILS, State, UNCONFIRMED_DAYS};
pub use tally::{Receipt, SignedHead, TallyKey, TallyPublicKey};
