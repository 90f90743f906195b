//! The readers against bad input, and, where the published files are at hand, against those.

mod bad_input;
mod published;
