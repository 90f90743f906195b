//! Writes every chart as a file to look at: `cargo run -p evidence --example charts -- FOLDER`.

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    for dataset in evidence::Library::ours().iter() {
        if let Some(drawn) = evidence::svg(dataset, true) {
            std::fs::write(folder.join(format!("{}.svg", dataset.slug)), drawn)?;
        }
    }
    Ok(())
}
