//! The store against real databases.

mod core;
mod foi;
mod memberships;
mod questions;
mod refusals;
