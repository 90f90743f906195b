//! What cargo knows of our rooms and of everything that they build on.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// The one platform whose packages are looked at: the site's, so that no other has to be fetched.
const PLATFORM: &str = "x86_64-unknown-linux-gnu";

/// The part of `cargo metadata` that we use.
#[derive(Debug, Deserialize)]
pub(crate) struct Metadata {
    pub(crate) packages: Vec<Package>,
    pub(crate) target_directory: PathBuf,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    /// Where it was fetched from; ours have none.
    pub(crate) source: Option<String>,
    pub(crate) license: Option<String>,
    pub(crate) dependencies: Vec<Dependency>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Dependency {
    pub(crate) name: String,
    /// Where it lies, when it is ours.
    pub(crate) path: Option<PathBuf>,
    /// `dev` or `build`; none for the ordinary kind.
    pub(crate) kind: Option<String>,
}

impl Metadata {
    /// Asks cargo, with the versions that `Cargo.lock` fixes.
    pub(crate) fn read(root: &Path) -> Result<Self> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let answer = Command::new(cargo)
            .current_dir(root)
            .args(["metadata", "--format-version=1", "--locked", "--filter-platform", PLATFORM])
            .output()
            .context("cargo cannot be run")?;
        if !answer.status.success() {
            bail!("cargo metadata fails:\n{}", String::from_utf8_lossy(&answer.stderr));
        }
        serde_json::from_slice(&answer.stdout).context("cargo metadata answers in another shape than expected")
    }

    /// Our own rooms, by name.
    pub(crate) fn rooms(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| package.source.is_none())
    }
}
