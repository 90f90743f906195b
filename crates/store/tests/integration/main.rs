//! The store against real databases.

mod core;
mod memberships;
mod questions;
mod refusals;
