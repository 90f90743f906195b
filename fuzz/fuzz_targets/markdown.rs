#![no_main]
//! Any bytes as Markdown.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::read(bytes, "page.md"));
