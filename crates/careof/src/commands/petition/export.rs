//! `careof petition export`: the sealed list of a petition, on the server. It holds nothing that the
//! server could read.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use petition::sealed_list::Writer;
use seal::PublicKey;

use crate::database::Database;
use crate::term::{self, Progress, Sink};
use crate::{Outcome, clock};

/// Records that are read at once.
const AT_ONCE: u32 = 1000;

/// Write the sealed list of confirmed signatures, to be opened elsewhere
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof petition export 1 --data careof-data -o stop-sharing.sealed

Run it on the server, also while the site runs. The list is sealed: only the campaign’s key opens it,
with careof petition open.")]
pub(crate) struct Args {
    /// Number of the petition, as in its address
    petition: u32,
    #[command(flatten)]
    database: Database,
    /// The file to write; standard output when there is none
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().context("the program cannot start")?;
    runtime.block_on(export(args))
}

async fn export(args: &Args) -> Result<Outcome> {
    let store = args.database.open().await?;
    let keys = store.petition_keys().await?;
    let Some(key) = keys.iter().find(|key| key.petition == args.petition) else {
        let known: Vec<String> = keys.iter().map(|key| key.petition.to_string()).collect();
        bail!("there is no petition {} here; there are: {}", args.petition, known.join(", "));
    };
    let public: PublicKey = key.public_key.parse().context("the petition’s public key is damaged")?;
    let mut sink = Sink::open(args.out.as_deref())?;
    let (mut writer, head) = Writer::begin(args.petition, &key.name, public, clock::now());
    sink.write(&head)?;
    let (mut last, mut count) = (i64::MIN, 0_u64);
    let mut progress = Progress::new();
    loop {
        let records = store.sealed_after(args.petition, last, AT_ONCE).await?;
        let Some((newest, _)) = records.last() else { break };
        last = *newest;
        for (id, sealed) in &records {
            sink.write(&writer.record(*id, sealed))?;
            count += 1;
        }
        progress.show(&format!("{count} written"));
    }
    progress.clear();
    sink.write(&writer.end())?;
    sink.finish()?;
    term::progress(&format!("{count} sealed signatures written"));
    Ok(Outcome::Fine)
}
