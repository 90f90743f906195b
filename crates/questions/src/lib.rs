//! Questions to colleagues: the guard that stops what would tell who a patient is, and the states through which a
//! question goes before everybody can read it. No database, no HTTP, no clock.

pub mod guard;
pub mod moderation;
pub mod search;
