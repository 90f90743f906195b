//! Takes every text file under `knowledge/campaigns/` into the program, so that adding a campaign is
//! adding a folder. Writes one table: path below that folder, content.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/campaigns").canonicalize()?;
    let mut table = String::from("&[\n");
    take(&root, "", &mut table)?;
    table.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts"));
    fs::write(out.join("files.rs"), table)
}

fn take(folder: &Path, prefix: &str, table: &mut String) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut paths = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() {
            take(&path, &format!("{prefix}{name}/"), table)?;
        } else if matches!(path.extension().and_then(|e| e.to_str()), Some("toml" | "svg" | "txt")) {
            println!("cargo:rerun-if-changed={}", path.display());
            let _ = writeln!(
                table,
                "    ({:?}, include_str!({:?})),",
                prefix.to_owned() + &name,
                path.display().to_string()
            );
        }
    }
    Ok(())
}
