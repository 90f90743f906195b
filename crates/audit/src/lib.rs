//! Many practices at once.

pub mod input;
pub mod links;
pub mod practice;
