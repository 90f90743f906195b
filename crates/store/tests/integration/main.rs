//! The store against real databases.

mod core;
mod feedback;
mod foi;
mod local_groups;
mod memberships;
mod questions;
mod refusals;
