//! Documents read from outside: against another parser, against hostile files, and by properties that always hold.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first surprise")]

mod against_html5ever;
mod golden;
mod hostile;
mod packed;
mod pdf;
mod properties;
