//! One binary for all tests of this room from the outside.

mod bad_input;
mod cases;
mod interview;
mod pictures;
mod proofs;
mod properties;
mod scenarios;
