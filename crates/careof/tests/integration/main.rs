//! The real binary, from outside: what it prints, how it ends, and where it refuses to go.

mod addresses;
mod charging;
mod formats;
mod many;
mod pdf;
mod run;
mod serving;
mod transcripts;
