//! `careof petition verify`: whether a receipt belongs to a tally, and whether that tally only grew.
//! It needs no network and trusts no site.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use petition::proof::Tally;
use petition::{Receipt, TallyPublicKey};
use serde::de::DeserializeOwned;

use super::secret::read;
use crate::Outcome;
use crate::term;

/// Check a receipt, and a published tally
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof petition verify receipt-petition-1.json
  careof petition verify receipt-petition-1.json --tally tally.json
  careof petition verify --tally tally.json --key 5f0c…

The first says whether the signature is in the log that the receipt names, and where to get the tally
of today. The second says also whether that log has only grown since: nothing was changed, nothing
taken out. Compare the key with that of somebody else’s receipt: if a site showed different logs to
different people, their keys or fingerprints would differ.")]
pub(crate) struct Args {
    /// The receipt, as the site gave it
    #[arg(required_unless_present = "tally")]
    receipt: Option<PathBuf>,
    /// The tally that the site publishes: /petitions/NUMBER/tally.json?since=SIZE
    #[arg(long, value_name = "FILE")]
    tally: Option<PathBuf>,
    /// The key that must have signed, when it is known from elsewhere
    #[arg(long, value_name = "HEX")]
    key: Option<String>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let receipt: Option<Receipt> = args.receipt.as_deref().map(|file| parsed(file, "a receipt")).transpose()?;
    let tally: Option<Tally> = args.tally.as_deref().map(|file| parsed(file, "a tally")).transpose()?;
    let expected = match &args.key {
        Some(text) => Some(TallyPublicKey::parse(text).context("the key is 64 hexadecimal digits")?),
        None => None,
    };
    let named = receipt.as_ref().map(|receipt| receipt.key).or(tally.as_ref().map(|tally| tally.key));
    let Some(key) = expected.or(named) else { bail!("give a receipt or a tally") };
    match check(receipt.as_ref(), tally.as_ref(), &key) {
        Ok(words) => {
            term::answer(&format!("{words}\nsigned by {key}\n"))?;
            Ok(Outcome::Fine)
        }
        Err(why) => {
            term::answer(&format!("This does not hold: {why}.\n"))?;
            Ok(Outcome::Findings)
        }
    }
}

fn check(receipt: Option<&Receipt>, tally: Option<&Tally>, key: &TallyPublicKey) -> Result<String> {
    let mut words = Vec::new();
    if let Some(receipt) = receipt {
        receipt.verify(key)?;
        let head = &receipt.head.head;
        words.push(format!(
            "The signature is line {} of {} in the log of petition {}, fingerprint {}.",
            receipt.index + 1,
            head.size,
            head.petition,
            hex(&head.root)
        ));
    }
    match (receipt, tally) {
        (_, Some(tally)) => {
            tally.verify(key)?;
            let last = &tally.last.head.head;
            words.push(format!(
                "{} published heads hold; the last one counts {} signatures in {} lines, and its table of places adds up.",
                tally.heads.len() + 1,
                last.signatures,
                last.size
            ));
            if let Some(receipt) = receipt {
                if receipt.head.head.size != tally.since {
                    bail!("the tally was fetched for another receipt; fetch it again from {}", address(receipt));
                }
                tally.contains(receipt, key)?;
                words.push("Since the receipt was given, the log has only grown.".to_owned());
            }
        }
        (Some(receipt), None) => {
            words.push(format!(
                "Whether the log has only grown since: fetch {} and give it with --tally.",
                address(receipt)
            ));
        }
        (None, None) => {}
    }
    Ok(words.join("\n"))
}

fn address(receipt: &Receipt) -> String {
    let head = &receipt.head.head;
    term::clean(&format!("{}/petitions/{}/tally.json?since={}", receipt.site, head.petition, head.size))
}

fn parsed<T: DeserializeOwned>(file: &Path, what: &str) -> Result<T> {
    serde_json::from_str(&read(file)?).with_context(|| format!("{} is not {what} of careof", file.display()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
