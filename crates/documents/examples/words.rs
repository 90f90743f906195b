//! Prints the text of a file as the reader sees it: `cargo run -p documents --example words -- form.pdf`.
#![allow(clippy::print_stdout, reason = "printing is its purpose")]

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    for name in std::env::args().skip(1) {
        let document = documents::read_bytes(&std::fs::read(&name)?, Some(&name), &documents::Limits::default())?;
        println!("{}", document.text);
    }
    Ok(())
}
