//! The store against real databases.

mod core;
mod questions;
