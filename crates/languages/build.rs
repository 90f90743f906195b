//! Takes every text under `knowledge/languages/` into the program, so that adding a language is
//! adding a folder. Writes one table: language tag, file name, content.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/languages").canonicalize()?;
    println!("cargo:rerun-if-changed={}", root.display());
    let mut table = String::from("&[\n");
    for folder in sorted(&root)?.into_iter().filter(|path| path.is_dir()) {
        println!("cargo:rerun-if-changed={}", folder.display());
        for file in sorted(&folder)? {
            let text = matches!(file.extension().and_then(|e| e.to_str()), Some("ftl" | "toml"));
            if text {
                println!("cargo:rerun-if-changed={}", file.display());
                let (tag, name) = (name_of(&folder), name_of(&file));
                let _ = writeln!(table, "    ({tag:?}, {name:?}, include_str!({:?})),", file.display().to_string());
            }
        }
    }
    table.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts"));
    fs::write(out.join("files.rs"), table)
}

/// What lies in a folder, in the same order everywhere, so that builds can be compared.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
