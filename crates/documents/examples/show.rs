//! Prints what the reader makes of a file: `cargo run -p documents --example show -- page.html`.
#![allow(clippy::print_stdout, reason = "printing is its purpose")]

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    for name in std::env::args().skip(1) {
        let document = documents::read_bytes(&std::fs::read(&name)?, Some(&name), &documents::Limits::default())?;
        println!(
            "{name}: title {:?}, language {:?}, {} links",
            document.title,
            document.language,
            document.links.len()
        );
        for (index, block) in document.blocks.iter().enumerate() {
            let lead = block.lead.map_or(String::new(), |lead| format!(" led in by {lead}"));
            println!(
                "{index:3} {:?} {:?} under {:?}{lead}: {:?}",
                block.kind,
                block.region,
                block.headings,
                document.words(block)
            );
        }
    }
    Ok(())
}
