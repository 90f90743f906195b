//! The real binary, from outside: what it prints, how it ends, and where it refuses to go.

mod addresses;
mod backup;
mod charging;
mod formats;
mod many;
mod pdf;
mod petition;
mod recheck;
mod run;
mod seizure;
mod serving;
mod transcripts;
mod unkept;
