//! `careof campaign new`: the folder of a new campaign, ready to be made one's own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{Outcome, clock, term};

/// Begin a new campaign.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    New(NewArgs),
}

/// Make the folder of a new campaign: name, petition, posts, pictures and mark, all to be made your own.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  careof campaign new \"Warm Rooms\"

It writes knowledge/campaigns/warm-rooms/ and takes the next free number for the petition. Write your own
words into the files, then build the program again: they are a part of it.")]
struct NewArgs {
    /// Its name for people
    name: String,
    /// The folder of all campaigns
    #[arg(long, value_name = "FOLDER", default_value = "knowledge/campaigns")]
    into: PathBuf,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let What::New(args) = &args.what;
    if !args.into.is_dir() {
        bail!("there is no folder {}; go to the project’s folder, or name one with --into", args.into.display());
    }
    let known = campaigns_in(&args.into)?;
    let taken = known.petitions().map(|(_, petition)| petition.number);
    let built_in = campaign::built_in().map_err(|mistake| anyhow::anyhow!("{mistake}"))?;
    let number = taken.chain(built_in.petitions().map(|(_, petition)| petition.number)).max().unwrap_or(0) + 1;
    let (slug, files) = campaign::start(&args.name, number, clock::today()).map_err(anyhow::Error::msg)?;
    let folder = args.into.join(&slug);
    if folder.exists() {
        bail!("{} is there already; choose another name", folder.display());
    }
    fs::create_dir(&folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    for (name, content) in files {
        let path = folder.join(name);
        fs::write(&path, content).with_context(|| format!("{} cannot be written", path.display()))?;
        term::answer(&format!("{}\n", path.display()))?;
    }
    term::progress(&format!(
        "Petition {number}. Write your own words into the files; then look at it with cargo run, at /campaigns/{slug}"
    ));
    Ok(Outcome::Fine)
}

/// The campaigns that are there, so that no number is used twice.
fn campaigns_in(root: &Path) -> Result<campaign::Campaigns> {
    let mut files = BTreeMap::new();
    for folder in fs::read_dir(root).with_context(|| format!("{} cannot be read", root.display()))? {
        let folder = folder?.path();
        if !folder.is_dir() {
            continue;
        }
        for name in ["campaign.toml", "petition.toml"] {
            let path = folder.join(name);
            if path.is_file() {
                let slug = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let content =
                    fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
                files.insert(format!("{slug}/{name}"), content);
            }
        }
    }
    let read = campaign::load(files.iter().map(|(path, content)| (path.as_str(), content.as_str())));
    read.map_err(|mistake| anyhow::anyhow!("{mistake}"))
}
