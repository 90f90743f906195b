//! The room from outside.

mod charts;
mod files;
