//! `careof petition`: what a campaign does with its key, on a computer of its own: make the key, fetch
//! the sealed list, open it there, check receipts and counts, make the pack that is handed in.

mod csv;
mod export;
mod hand_in;
mod install;
mod key;
mod open;
mod secret;
mod verify;

use anyhow::Result;

use crate::Outcome;

/// Keys, sealed lists, receipts and the hand-in of a petition
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    Key(key::Args),
    Export(export::Args),
    Open(open::Args),
    Verify(verify::Args),
    HandIn(hand_in::Args),
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    match &args.what {
        What::Key(args) => key::run(args),
        What::Export(args) => export::run(args),
        What::Open(args) => open::run(args),
        What::Verify(args) => verify::run(args),
        What::HandIn(args) => hand_in::run(args),
    }
}
