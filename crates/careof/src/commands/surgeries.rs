//! `careof surgeries`: the surgeries near a place, and the register of safe surgeries.

mod list;
mod near;
mod recheck;
mod sealed;

use anyhow::Result;
use clap::Subcommand;

use crate::Outcome;

/// Find surgeries, and keep the register of safe surgeries.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Near(near::Args),
    Import(list::ImportArgs),
    Recheck(recheck::Args),
    Export(sealed::ExportArgs),
    Letters(sealed::LettersArgs),
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    match &args.command {
        Command::Near(args) => near::run(args),
        Command::Import(args) => list::import(args),
        Command::Recheck(args) => recheck::run(args),
        Command::Export(args) => sealed::export(args),
        Command::Letters(args) => sealed::letters(args),
    }
}
