//! The signing desk: one service between the pages and the database.
//!
//! A signature arrives ([`Desk::sign`]), is checked, sealed to the campaign's key and written together with its mail in a batch
//! of whatever else arrived at the same moment; only then is it acknowledged. Later it is confirmed, withdrawn or erased
//! ([`Desk::confirm`], [`Desk::withdraw`], …); a second after it is confirmed it is in the tally ([`Desk::keep_house`]).
//!
//! Knows nothing of HTTP. Is given the clock and the keys.

mod abuse;
mod batch;
mod desk;
mod house;
mod links;
mod mailboxes;
mod mails;
mod numbers;
mod set_aside;
mod tallies;

pub use abuse::{Abuse, Visit};
pub use desk::{Clock, Desk, OpenPetition, Refusal, Settings, Signed};
pub use house::House;
pub use links::{Found, Handle};
pub use mails::{Mail, WaitingMail};
pub use set_aside::{Group, SMALLEST_GROUP, SetAside};
pub use tallies::Counts;
