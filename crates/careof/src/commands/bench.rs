//! `careof bench`: figures that anyone can take again, on this machine and with servers of its own. They stand in BENCHMARKS.md.

mod crash;
mod load;
mod mailroom;
mod petition;
mod server;

use anyhow::{Context, Result};

use crate::Outcome;

/// Take figures: load, crashes.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof bench petition --seconds 10
  careof bench petition --stored 10000000
  careof bench crash --times 100
  careof bench crash --times 100 --database postgres://careof@localhost/test

Servers are started with data in a temporary folder and end with the command. A database given with
--database is written to: give an empty one that is only for this.")]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Signatures a second, how long they take, and the measured limit beside it
    Petition(petition::Args),
    /// Kill the server again and again under load; nothing acknowledged may be lost or doubled
    Crash(crash::Args),
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().context("the program cannot start")?;
    runtime.block_on(async {
        match &args.what {
            What::Petition(args) => petition::run(args).await,
            What::Crash(args) => crash::run(args).await,
        }
    })
}
