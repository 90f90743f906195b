//! Prints the blocks of a text from standard input, to look at what the reader makes of it.
#![allow(clippy::print_stdout)]

use std::io::Read;

fn main() -> std::io::Result<()> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let document = documents::read_text(&text);
    for (index, block) in document.blocks.iter().enumerate() {
        let lead = block.lead.map_or(String::new(), |lead| format!(" ←{lead}"));
        println!(
            "{index:3} {:?}{lead} {:?} {:?} {:?}",
            block.kind,
            block.region,
            block.headings,
            document.words(block)
        );
    }
    Ok(())
}
