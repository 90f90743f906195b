//! `careof backup` and `careof restore`: a copy of the data that can be put back. Keys are copied only when that is asked for,
//! because a backup without them tells nobody anything.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::database::Database;
use crate::{Outcome, signing, term};

const DATABASE: &str = "careof.db";

/// Copy the data to another folder while the site runs.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof backup -o /mnt/backup/2026-11-21
  careof backup --keys -o /media/stick/keys-and-data

The copy is whole, as the data was at that moment. Without --keys it holds no key: keep the key file
(server-keys.json) somewhere else, and once. A PostgreSQL database is copied with its own pg_dump.")]
pub(crate) struct BackupArgs {
    #[command(flatten)]
    database: Database,
    /// A folder that is not there yet
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// Copy the server's keys as well: whoever gets this copy can read mails that wait
    #[arg(long)]
    keys: bool,
}

/// Put a backup back into an empty data folder.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  careof restore /mnt/backup/2026-11-21 --data careof-data

The backup is read wholly first; a damaged one changes nothing. Put server-keys.json beside it when the
backup was made without --keys: without it nobody's second signature is noticed, and mails that waited are lost.")]
pub(crate) struct RestoreArgs {
    /// The folder that careof backup made
    #[arg(value_name = "DIR")]
    backup: PathBuf,
    /// The data folder: not there yet, or empty
    #[arg(long, value_name = "DIR", default_value = "careof-data")]
    data: PathBuf,
}

/// Runs `backup`.
pub(crate) fn backup(args: &BackupArgs) -> Result<Outcome> {
    if args.database.database.is_some() {
        bail!("a PostgreSQL database is copied with its own pg_dump");
    }
    if !args.database.data.join(DATABASE).is_file() {
        bail!("there is no data in {}", args.database.data.display());
    }
    if args.output.exists() {
        bail!("{} is there already; name a folder that is not", args.output.display());
    }
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().context("the program cannot start")?;
    let to = args.output.join(DATABASE);
    make_private(&args.output)?;
    runtime.block_on(async { args.database.open().await?.copy_to(&to).await.context("the copy failed") })?;
    store::check_copy(&to).context("the copy is not whole")?;
    let mut copied = vec![DATABASE.to_owned()];
    if args.keys {
        for name in [signing::KEYS, signing::DEMONSTRATION] {
            let from = args.database.data.join(name);
            if from.is_file() {
                let text = fs::read_to_string(&from).with_context(|| format!("{} cannot be read", from.display()))?;
                signing::write_secret(&args.output.join(name), &text)?;
                copied.push(name.to_owned());
            }
        }
    }
    term::answer(&format!("{}: {}\n", args.output.display(), copied.join(", ")))?;
    Ok(Outcome::Fine)
}

/// Runs `restore`.
pub(crate) fn restore(args: &RestoreArgs) -> Result<Outcome> {
    let from = args.backup.join(DATABASE);
    store::check_copy(&from).with_context(|| format!("{} cannot be put back", from.display()))?;
    if args.data.is_dir()
        && fs::read_dir(&args.data)
            .is_ok_and(|mut entries| entries.any(|entry| entry.is_ok_and(|entry| !is_key(&entry.path()))))
    {
        bail!("{} is not empty; move it away first", args.data.display());
    }
    make_private(&args.data)?;
    let told = || format!("{} cannot be written", args.data.display());
    // Under another name first, so that a copy that breaks off is never taken for the data.
    let beside = args.data.join("careof.db.restoring");
    fs::copy(&from, &beside).with_context(told)?;
    for name in [signing::KEYS, signing::DEMONSTRATION] {
        let key = args.backup.join(name);
        if key.is_file() && !args.data.join(name).exists() {
            let text = fs::read_to_string(&key).with_context(|| format!("{} cannot be read", key.display()))?;
            signing::write_secret(&args.data.join(name), &text)?;
        }
    }
    fs::rename(&beside, args.data.join(DATABASE)).with_context(told)?;
    if !args.data.join(signing::KEYS).is_file() {
        term::warning(&format!(
            "the backup holds no keys: put {} into {} before the site runs, or a second signature of the same person is not \
             noticed",
            signing::KEYS,
            args.data.display()
        ));
    }
    term::answer(&format!("{}: restored\n", args.data.display()))?;
    Ok(Outcome::Fine)
}

fn is_key(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == signing::KEYS || name == signing::DEMONSTRATION)
}

fn make_private(folder: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).with_context(|| format!("{} cannot be made", folder.display()))
}
