//! One binary for all tests of this room from the outside.

mod scenarios;
mod proofs;
