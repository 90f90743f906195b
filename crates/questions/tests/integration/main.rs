//! The room from outside.

mod lines;
mod properties;
