//! All SQL: one text for SQLite and PostgreSQL, one file for each domain.
//!
//! [`Store`] is the handle that everybody holds. A domain has a file here with functions that take it, and a file under
//! `migrations/` with its tables. What several servers share is written so that it holds with any number of them.

mod backup;
mod errors;
pub mod feedback;
pub mod foi;
mod ids;
mod inspect;
pub mod journal;
mod leader;
pub mod local_groups;
pub mod memberships;
mod migrations;
mod numbered;
pub mod organisers;
pub mod paper;
mod petition_keys;
mod postgres;
pub mod practice_checks;
pub mod practice_records;
pub mod questions;
pub mod refusals;
pub mod set_aside;
pub mod signatures;
pub mod spool;
mod sqlite;
mod store;
pub mod tally;
#[cfg(feature = "testing")]
pub mod testing;
mod value;

pub use backup::check_copy;
pub use errors::StoreError;
pub use leader::Leader;
pub use petition_keys::PetitionKey;
pub use store::{Location, Store, Transaction};
pub use value::{FromValue, Row, Value};

/// The parameters of a statement: `params![id, name]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { ::std::vec![$($crate::Value::from($value)),*] };
}
