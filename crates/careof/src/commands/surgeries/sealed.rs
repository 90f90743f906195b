//! `careof surgeries export` and `careof surgeries letters`: what the desk gave out sealed is opened here,
//! on the organiser's own computer, where the key is. Nothing goes over the network.

use std::fs;
use std::io::BufRead as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use seal::{KeyFile, Purpose, SecretKey};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::database::Database;
use crate::term::{self, Sink};
use crate::{Outcome, clock};

/// The register as a table; or, with the key, the sealed addresses of practices
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof surgeries export -o register.csv
  careof surgeries export contacts.json --key my-key.json -o contacts.csv

Without a file it writes who is on the register; `careof surgeries import` reads that. contacts.json comes
from the desk: Practices, “Sealed addresses of all”. It is opened here, and nothing goes over the network.")]
pub(crate) struct ExportArgs {
    /// The file from the desk
    #[arg(requires = "key")]
    file: Option<PathBuf>,
    /// The organisers' secret key
    #[arg(long, value_name = "FILE", requires = "file")]
    key: Option<PathBuf>,
    /// Read the passphrase from the first line of a file; without it, from standard input
    #[arg(long, value_name = "FILE", requires = "key")]
    passphrase_file: Option<PathBuf>,
    #[command(flatten)]
    database: Database,
    /// Where to write the table; without it, to the terminal
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Make mails of the letters that wait at the desk
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  careof surgeries letters letters.json --key my-key.json --from \"Elm Tree Patients <hello@example.org>\" --out mails

It writes one .eml file for each letter. A mail program opens it as a mail that is ready to be sent.")]
pub(crate) struct LettersArgs {
    /// The file from the desk
    file: PathBuf,
    #[command(flatten)]
    key: KeyArgs,
    /// Whom the letters come from
    #[arg(long, value_name = "ADDRESS")]
    from: String,
    /// The folder for the mails
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

#[derive(clap::Args)]
struct KeyArgs {
    /// The organisers' secret key
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    /// Read the passphrase from the first line of a file; without it, from standard input
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

impl KeyArgs {
    fn open(&self) -> Result<SecretKey> {
        let told = || self.key.display().to_string();
        let file = KeyFile::parse(&read(&self.key)?).with_context(told)?;
        let passphrase = match &self.passphrase_file {
            Some(file) => read(file)?.lines().next().unwrap_or_default().to_owned(),
            None => {
                term::progress(&format!("The passphrase of “{}”:", file.of));
                let mut line = String::new();
                std::io::stdin().lock().read_line(&mut line).context("the passphrase cannot be read")?;
                line.trim_end_matches(['\r', '\n']).to_owned()
            }
        };
        file.open(&passphrase).with_context(told)
    }
}

#[derive(Deserialize)]
struct Contacts {
    contacts: Vec<Contact>,
}

#[derive(Deserialize)]
struct Contact {
    ods_code: String,
    practice: String,
    state: String,
    contact: String,
    lead: Option<String>,
}

#[derive(Deserialize)]
struct Letters {
    letters: Vec<Letter>,
}

#[derive(Deserialize)]
struct Letter {
    id: String,
    ods_code: String,
    practice: String,
    kind: String,
    subject: String,
    paragraphs: Vec<String>,
    link: String,
    contact: String,
}

/// Runs `export`.
pub(crate) fn export(args: &ExportArgs) -> Result<Outcome> {
    let (Some(file), Some(key)) = (&args.file, &args.key) else {
        return super::list::export(&args.database, args.output.as_deref());
    };
    let list: Contacts = parse(file, "contacts of practices")?;
    let key = KeyArgs { key: key.clone(), passphrase_file: args.passphrase_file.clone() }.open()?;
    let mut text = line(&["ods_code", "practice", "state", "address", "lead"]);
    let mut unreadable = Vec::new();
    for contact in &list.contacts {
        match opened(&key, &contact.contact) {
            Ok(address) => {
                let lead = contact.lead.as_deref().map_or(Ok(String::new()), |sealed| opened(&key, sealed));
                let lead = lead.unwrap_or_default();
                text.push_str(&line(&[&contact.ods_code, &contact.practice, &contact.state, &address, &lead]));
            }
            Err(_) => unreadable.push(contact.practice.as_str()),
        }
    }
    let mut output = Sink::open(args.output.as_deref())?;
    output.write(&text)?;
    output.finish()?;
    outcome(&unreadable)
}

/// Runs `letters`.
pub(crate) fn letters(args: &LettersArgs) -> Result<Outcome> {
    let list: Letters = parse(&args.file, "letters to practices")?;
    let key = args.key.open()?;
    let from = args.from.parse().ok().with_context(|| {
        format!(
            "{:?} is not an address that mail can come from; write it as \"Elm Tree <hello@example.org>\"",
            args.from
        )
    })?;
    fs::create_dir_all(&args.out).with_context(|| format!("{} cannot be made", args.out.display()))?;
    let now = UNIX_EPOCH + Duration::from_secs(clock::now().unsigned_abs());
    let mut unreadable = Vec::new();
    let mut made = 0;
    for letter in &list.letters {
        let Ok(to) = opened(&key, &letter.contact) else {
            unreadable.push(letter.practice.as_str());
            continue;
        };
        let link = mail::Link { label: "Open the page".to_owned(), address: letter.link.clone() };
        let composed = mail::Letter {
            to,
            subject: letter.subject.clone(),
            language: "en-GB".to_owned(),
            before: letter.paragraphs.clone(),
            link: (!letter.link.is_empty()).then_some(link),
            ..mail::Letter::default()
        };
        let message = composed.message(&from, &letter.id, now)?;
        let path = args.out.join(file_name(&letter.ods_code, &letter.kind));
        // Mail programs open such a file as a mail that was not sent yet.
        let mut bytes = b"X-Unsent: 1\r\n".to_vec();
        bytes.extend(message.formatted());
        fs::write(&path, bytes).with_context(|| format!("{} cannot be written", path.display()))?;
        made += 1;
    }
    term::answer(&format!("{made} mails in {}. When they are sent, say so at the desk.\n", args.out.display()))?;
    outcome(&unreadable)
}

/// Letters and digits only, whatever the file says.
fn file_name(code: &str, kind: &str) -> String {
    let plain = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).take(20).collect::<String>();
    format!("{}-{}.eml", plain(code), plain(kind))
}

fn outcome(unreadable: &[&str]) -> Result<Outcome> {
    if unreadable.is_empty() {
        return Ok(Outcome::Fine);
    }
    term::warning(&format!(
        "{} could not be opened with this key; they were sealed to another one: {}",
        unreadable.len(),
        unreadable.join(", ")
    ));
    Ok(Outcome::Findings)
}

fn parse<T: DeserializeOwned>(file: &Path, kind: &str) -> Result<T> {
    let told = || format!("{} is not the file that the desk gives out ({kind})", file.display());
    let value: serde_json::Value = serde_json::from_str(&read(file)?).with_context(told)?;
    if value["careof"] != kind || value["version"] != 1 {
        bail!(told());
    }
    serde_json::from_value(value).with_context(told)
}

fn opened(key: &SecretKey, sealed: &str) -> Result<String> {
    let bytes = unhex(sealed).context("the file is damaged")?;
    let plain = seal::open(key, &Purpose::new("contact", "practices"), &bytes)?;
    Ok(String::from_utf8(plain)?)
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || text.len() % 2 == 1 {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}

/// A line of CSV that no spreadsheet takes for a formula.
pub(super) fn line(cells: &[&str]) -> String {
    let cell = |text: &&str| {
        let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
        let safe = if is_formula { format!("'{text}") } else { (*text).to_owned() };
        format!("\"{}\"", safe.replace('"', "\"\""))
    };
    cells.iter().map(cell).collect::<Vec<_>>().join(",") + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_for_practices_is_opened_and_nothing_else() {
        let mut rng = seal::system_randomness();
        let key = SecretKey::generate(&mut rng);
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let sealed = seal::seal(&key.public(), &Purpose::new("contact", "practices"), b"desk@nhs.net", &mut rng);
        assert_eq!(opened(&key, &hex(&sealed)).expect("ours"), "desk@nhs.net");
        let signature = seal::seal(&key.public(), &Purpose::new("signature", "practices"), b"x", &mut rng);
        assert!(opened(&key, &hex(&signature)).is_err());
        assert!(opened(&SecretKey::generate(&mut rng), &hex(&sealed)).is_err());
        assert!(opened(&key, "0").is_err() && opened(&key, "zz").is_err());
    }

    #[test]
    fn names_of_files_and_cells_are_safe() {
        assert_eq!(file_name("../QX0001", "affirm/.."), "QX0001-affirm.eml");
        assert_eq!(line(&["=1+1", "a\"b"]), "\"'=1+1\",\"a\"\"b\"\r\n");
    }
}
