//! Takes the templates into the program: the shared ones beside this file and those of
//! `knowledge/`, so that adding a sheet is adding a folder. Writes one table: path, content.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).canonicalize()?;
    let knowledge = here.join("../../knowledge").canonicalize()?;
    let mut table = String::from("&[\n");
    take(&here.join("typst"), "kit", &mut table)?;
    for room in ["posters", "cards", "letters", "forms", "graphics"] {
        take(&knowledge.join(room), room, &mut table)?;
    }
    let sources = knowledge.join("sources.toml");
    println!("cargo:rerun-if-changed={}", sources.display());
    let _ = writeln!(table, "    (\"sources.toml\", include_str!({:?})),", sources.display().to_string());
    table.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts"));
    fs::write(out.join("files.rs"), table)
}

/// Every text file below a folder, as `prefix/…`.
fn take(folder: &Path, prefix: &str, table: &mut String) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut paths = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let inner = format!("{prefix}/{name}");
        if path.is_dir() {
            take(&path, &inner, table)?;
        } else if matches!(path.extension().and_then(|e| e.to_str()), Some("typ" | "toml" | "txt")) {
            println!("cargo:rerun-if-changed={}", path.display());
            let _ = writeln!(table, "    ({inner:?}, include_str!({:?})),", path.display().to_string());
        }
    }
    Ok(())
}
