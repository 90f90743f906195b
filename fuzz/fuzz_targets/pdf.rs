#![no_main]
//! Any bytes as a PDF, in this very process so that the fuzzer sees its way through the code.
//!
//! The parser beneath may panic, and the program reads PDFs in a child process for that reason; such a
//! panic is no finding. A panic in our own code is.

use std::cell::Cell;
use std::panic::{catch_unwind, set_hook};
use std::sync::Once;

thread_local! {
    static OURS: Cell<bool> = const { Cell::new(false) };
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        set_hook(Box::new(|panic| {
            let file = panic.location().map_or("", |location| location.file());
            let ours = file.contains("crates/documents") || file.contains("fuzz");
            OURS.with(|cell| cell.set(cell.get() || ours));
            if ours {
                eprintln!("our own panic: {panic}");
            }
        }));
    });
    let _ = catch_unwind(|| fuzz::read(bytes, "form.pdf"));
    if OURS.with(Cell::get) {
        std::process::abort();
    }
});
