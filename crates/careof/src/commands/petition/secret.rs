//! How a campaign's secret key comes out of its file: by the passphrase, by the recovery sheet, or by
//! the parts of several people.

use std::fs;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use seal::{KeyFile, PublicKey, SecretKey, Sheet};

/// Shorter passphrases can be guessed, however dear each guess is made.
const SHORTEST: usize = 12;

/// Where the secret key comes from.
#[derive(clap::Args)]
pub(crate) struct Source {
    /// The key file that `careof petition key` made
    #[arg(long, value_name = "FILE", required_unless_present = "recovery")]
    key: Option<PathBuf>,
    /// A file with the words of the recovery sheet; with a split key, one file for each part
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with = "key")]
    recovery: Vec<PathBuf>,
    /// Read the passphrase from the first line of a file instead of asking for it
    #[arg(long, value_name = "FILE", requires = "key")]
    passphrase_file: Option<PathBuf>,
}

impl Source {
    /// From options of another shape.
    pub(crate) fn of(key: Option<PathBuf>, recovery: Vec<PathBuf>, passphrase_file: Option<PathBuf>) -> Self {
        Self { key, recovery, passphrase_file }
    }

    /// The key; `wanted` is the public half of what shall be opened.
    pub(crate) fn secret(&self, wanted: &PublicKey) -> Result<SecretKey> {
        match &self.key {
            None if self.recovery.is_empty() => bail!("say how to open it: --key FILE or --recovery FILE"),
            Some(file) => {
                let text = read(file)?;
                let key = KeyFile::parse(&text).with_context(|| file.display().to_string())?;
                if key.public != *wanted {
                    bail!(
                        "{} is the key of “{}”, and this was sealed to another key\n  the file:  {}\n  this list: {wanted}",
                        file.display(),
                        key.of,
                        key.public
                    );
                }
                let passphrase = passphrase(self.passphrase_file.as_deref(), "Passphrase: ")?;
                key.open(&passphrase).with_context(|| file.display().to_string())
            }
            None => {
                let sheets = self
                    .recovery
                    .iter()
                    .map(|file| Sheet::parse(&read(file)?).with_context(|| file.display().to_string()));
                let sheets = sheets.collect::<Result<Vec<_>>>()?;
                match sheets.as_slice() {
                    [whole] if whole.part.is_none() => Ok(whole.key(Some(wanted))?),
                    parts => Ok(seal::join(parts, wanted)?),
                }
            }
        }
    }
}

/// A new passphrase, asked for twice.
pub(crate) fn new_passphrase(file: Option<&Path>) -> Result<String> {
    let first = passphrase(file, "A passphrase for the key (four or more words that only you know): ")?;
    if first.chars().count() < SHORTEST {
        bail!("this passphrase is short enough to be guessed; take at least {SHORTEST} characters, such as four words");
    }
    if file.is_none() && passphrase(None, "The same once more: ")? != first {
        bail!("the two passphrases differ; nothing was made, try again");
    }
    Ok(first)
}

fn passphrase(file: Option<&Path>, question: &str) -> Result<String> {
    if let Some(file) = file {
        return Ok(read(file)?.lines().next().unwrap_or_default().to_owned());
    }
    if !std::io::stdin().is_terminal() {
        bail!("nobody is here to type the passphrase; give it with --passphrase-file");
    }
    rpassword::prompt_password(question).context("the passphrase could not be read")
}

/// A small text file.
pub(crate) fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}
