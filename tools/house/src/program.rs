//! The program as it is now, built for looking at.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::metadata::Metadata;

/// Builds `careof` without optimising, and says where it lies.
pub(crate) fn build(root: &Path, metadata: &Metadata) -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built =
        Command::new(cargo).current_dir(root).args(["build", "--quiet", "--locked", "--package=careof"]).status();
    if !built.context("cargo cannot be run")?.success() {
        bail!("the program does not build");
    }
    Ok(metadata.target_directory.join("debug").join(format!("careof{}", std::env::consts::EXE_SUFFIX)))
}
