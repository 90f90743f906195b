//! `careof registration`: what a practice does with a registration that somebody brings as a file, and its key.

use std::io::{self, BufRead as _, Read as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use registration::Received;
use seal::{Effort, KeyFile, SecretKey};

use crate::{Outcome, term};

/// Read a registration that somebody brings, or make the key to which people seal theirs.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof registration read registration.json
  careof registration read registration.careof --key practice.key
  careof registration key practice.key --of \"Alder Row Surgery\"")]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Show what a registration says, and whether it is whole
    Read {
        /// The file; - reads standard input, such as the text of scanned codes
        file: PathBuf,
        /// The practice's key file, for a sealed registration; the passphrase is asked for
        #[arg(long, value_name = "KEYFILE")]
        key: Option<PathBuf>,
        /// Write the FHIR resource instead, to import it
        #[arg(long)]
        json: bool,
    },
    /// Make a key file, and show the public key that goes into the practice's link
    Key {
        /// Where to write it; a file that is there is left alone
        file: PathBuf,
        /// The name of the practice
        #[arg(long, value_name = "PRACTICE")]
        of: String,
    },
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    match &args.what {
        What::Read { file, key, json } => read(file, key.as_deref(), *json),
        What::Key { file, of } => make_key(file, of),
    }
}

fn read(file: &Path, key: Option<&Path>, json: bool) -> Result<Outcome> {
    let key = key.map(open_key).transpose()?;
    // A little more than a registration may have, so that one that is too large is told from one that is not.
    let bytes = if file == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().lock().take(200_000).read_to_end(&mut bytes).context("standard input cannot be read")?;
        bytes
    } else {
        let opened = std::fs::File::open(file).with_context(|| format!("{} cannot be read", file.display()))?;
        let mut bytes = Vec::new();
        opened.take(200_000).read_to_end(&mut bytes).with_context(|| format!("{} cannot be read", file.display()))?;
        bytes
    };
    let received = registration::read(&bytes, key.as_ref())?;
    if json {
        let text = serde_json::to_string_pretty(&received.patient).context("the resource cannot be written")?;
        term::answer(&format!("{text}\n"))?;
    } else {
        term::answer(&in_words(&received))?;
    }
    Ok(Outcome::Fine)
}

fn in_words(received: &Received) -> String {
    let longest = received.facts.iter().map(|(label, _)| label.len()).max().unwrap_or(0);
    let mut text = String::new();
    for (label, value) in &received.facts {
        text.push_str(&format!("{label:<longest$}  {}\n", term::clean(value)));
    }
    for note in &received.notes {
        text.push_str(&format!("\n{}\n", term::clean(note)));
    }
    text.push_str("\nNobody has to show ID, proof of address or immigration papers in order to register.\n");
    text
}

fn open_key(file: &Path) -> Result<SecretKey> {
    let text = std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let key = KeyFile::parse(&text).with_context(|| format!("{} is no key file", file.display()))?;
    Ok(key.open(&passphrase("Passphrase of the key: ")?)?)
}

fn make_key(file: &Path, of: &str) -> Result<Outcome> {
    if file.exists() {
        bail!("{} is already there; a key is never written over, choose another name", file.display());
    }
    let passphrase = passphrase("A passphrase of at least four words for the new key: ")?;
    if passphrase.chars().count() < 12 {
        bail!("the passphrase is too short; take at least four words");
    }
    let mut rng = seal::system_randomness();
    let key = SecretKey::generate(&mut rng);
    let sealed = KeyFile::seal(&key, of, &passphrase, Effort::Usual, &mut rng);
    std::fs::write(file, sealed.to_text()).with_context(|| format!("{} cannot be written", file.display()))?;
    term::answer(&format!("The public key, for /practices/register:\n{}\n", key.public()))?;
    Ok(Outcome::Fine)
}

/// One line of standard input.
fn passphrase(question: &str) -> Result<String> {
    term::progress(question);
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).context("the passphrase cannot be read")?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
