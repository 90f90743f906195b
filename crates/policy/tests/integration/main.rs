//! The check as others call it: rules against their examples, mended pages, odd input.

mod examples;
mod mending;
mod odd_input;
