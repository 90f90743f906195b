//! `cargo house`: keeps the house in order. One module per thing that is looked after; each gives back
//! what is wrong, in words that say how to put it right, and `./test` refuses when anything is.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool for whoever works on the project, not the program"
)]

mod arrows;
mod docs;
mod files;
mod licences;
mod metadata;
mod program;
mod scores;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};

use metadata::Metadata;

const HELP: &str = "\
cargo house COMMAND

  docs             write the generated pages under docs/
  docs --check     say which of them are stale
  arrows           which room uses which, against tools/house/arrows.toml
  licences         the licence of everything we build on, against deny.toml
  scores           how well labelled pages are answered, against tools/house/scores.toml
  files            first lines, lengths, and words that must not stay in a file
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match run(&args) {
        Ok(wrong) if wrong.is_empty() => ExitCode::SUCCESS,
        Ok(wrong) => {
            for line in &wrong {
                eprintln!("{line}");
            }
            ExitCode::from(1)
        }
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(args: &[&str]) -> Result<Vec<String>> {
    let root = root()?;
    match args {
        ["docs"] => {
            for page in docs::pages(&root, &Metadata::read(&root)?)? {
                if page.write(&root)? {
                    println!("written: {}", page.path);
                }
            }
            Ok(Vec::new())
        }
        ["docs", "--check"] => {
            let pages = docs::pages(&root, &Metadata::read(&root)?)?;
            Ok(docs::stale(&root, &pages))
        }
        ["arrows"] => {
            let allowed = arrows::Allowed::read(&root.join("tools/house/arrows.toml"))?;
            let metadata = Metadata::read(&root)?;
            let wrong = arrows::wrong(&allowed, &metadata);
            if wrong.is_empty() {
                println!("{}", arrows::said(&metadata));
            }
            Ok(wrong)
        }
        ["licences"] => {
            let allowed = licences::Allowed::read(&root.join("deny.toml"))?;
            let metadata = Metadata::read(&root)?;
            let wrong = licences::wrong(&allowed, &metadata);
            if wrong.is_empty() {
                println!("{} packages, all under licences that deny.toml allows", metadata.packages.len());
            }
            Ok(wrong)
        }
        ["scores"] => {
            let floors = scores::Floors::read(&root.join("tools/house/scores.toml"))?;
            let program = program::build(&root, &Metadata::read(&root)?)?;
            let (said, wrong) = scores::measure(&root, &program, &floors)?;
            for line in said {
                println!("{line}");
            }
            Ok(wrong)
        }
        ["files"] => {
            let wrong = files::wrong(&root, &files::listed(&root)?);
            if wrong.is_empty() {
                println!("every file says what it is for, is short enough, and holds nothing left over");
            }
            Ok(wrong)
        }
        _ => Ok(vec![HELP.to_owned()]),
    }
}

/// The folder of the whole project.
fn root() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    here.canonicalize().context("the project has been moved since this tool was built; build it again")
}
