#![no_main]
//! Any bytes as plain text.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::read(bytes, "page.txt"));
