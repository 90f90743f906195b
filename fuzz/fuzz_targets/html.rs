#![no_main]
//! Any bytes as a saved page.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::read(bytes, "page.html"));
