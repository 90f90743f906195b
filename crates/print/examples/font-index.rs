//! Writes `fonts/index.json`: what each font can write. Run it after `fonts/subset.py`.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts/index.json");
    std::fs::write(path, print::font_index()?)?;
    Ok(())
}
