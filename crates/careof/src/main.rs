//! The one binary. Each command is one file under `commands/`; this file only hands over to it and
//! turns its answer into an exit code: 0 fine, 1 findings or a "no", 2 failure.

mod checked;
mod clock;
mod commands;
mod database;
mod directory;
mod inputs;
mod ordered;
mod places;
mod post;
mod reading;
mod recheck;
mod report;
mod rules;
mod signing;
mod suppress;
mod term;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Checks what a GP practice tells people who want to register.
#[derive(Parser)]
#[command(name = "careof", version, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    Check(commands::check::Args),
    Explain(commands::explain::Args),
    Audit(commands::audit::Args),
    Print(commands::print::Args),
    Pack(commands::pack::Args),
    Campaign(commands::campaign::Args),
    Charging(commands::charging::Args),
    Petition(commands::petition::Args),
    Surgeries(commands::surgeries::Args),
    Data(commands::data::Args),
    Registration(commands::registration::Args),
    Serve(commands::serve::Args),
    Organiser(commands::organiser::Args),
    Knowledge(commands::knowledge::Args),
    Doctor(commands::doctor::Args),
    Backup(commands::backup::BackupArgs),
    Restore(commands::backup::RestoreArgs),
    Seize(commands::seize::Args),
    Bench(commands::bench::Args),
    Score(commands::score::Args),
    /// Reads one PDF from standard input, within limits; started by the program itself
    #[command(name = documents::worker::COMMAND, hide = true)]
    ExtractWorker,
}

/// How a command ended, when it did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Nothing to mend, or the answer is yes.
    Fine,
    /// Findings, or the answer is no.
    Findings,
    /// Something could not be read; it has been said what.
    Failed,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match cli.command {
        None => commands::serve::demonstrate(),
        Some(Command::Check(args)) => commands::check::run(&args),
        Some(Command::Explain(args)) => commands::explain::run(&args),
        Some(Command::Audit(args)) => commands::audit::run(&args),
        Some(Command::Print(args)) => commands::print::run(&args),
        Some(Command::Pack(args)) => commands::pack::run(&args),
        Some(Command::Campaign(args)) => commands::campaign::run(&args),
        Some(Command::Charging(args)) => commands::charging::run(&args),
        Some(Command::Petition(args)) => commands::petition::run(&args),
        Some(Command::Surgeries(args)) => commands::surgeries::run(&args),
        Some(Command::Data(args)) => commands::data::run(&args),
        Some(Command::Registration(args)) => commands::registration::run(&args),
        Some(Command::Serve(args)) => commands::serve::run(&args),
        Some(Command::Organiser(args)) => commands::organiser::run(&args),
        Some(Command::Knowledge(args)) => commands::knowledge::run(&args),
        Some(Command::Doctor(args)) => commands::doctor::run(&args),
        Some(Command::Backup(args)) => commands::backup::backup(&args),
        Some(Command::Restore(args)) => commands::backup::restore(&args),
        Some(Command::Seize(args)) => commands::seize::run(&args),
        Some(Command::Bench(args)) => commands::bench::run(&args),
        Some(Command::Score(args)) => commands::score::run(&args),
        Some(Command::ExtractWorker) => return documents::worker::run_worker(),
    };
    match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Ok(Outcome::Failed) => ExitCode::from(2),
        Err(error) => {
            term::error(&error);
            ExitCode::from(2)
        }
    }
}
