//! `careof seize`: what somebody learns who takes the data folder away: database, journals, keys that lie beside it, backups.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use aho_corasick::AhoCorasick;
use anyhow::{Context, Result, bail};
use petition::Note;
use seal::{KeyFile, LocalKey, Opener, Purpose, SecretKey, ServerKeys};
use store::{Location, Store};

use crate::{Outcome, signing, term};

/// Show what somebody would learn who takes a data folder away.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof seize careof-data
  careof seize careof-data /var/lib/postgresql/15/main --planted names.txt

Nothing in the folder is changed: what must be opened is copied first. Ends with 1 when something about
a person can be read. What this cannot show: what somebody learns who controls the server while it runs.")]
pub(crate) struct Args {
    /// The data folder, and other folders that would be taken with it
    #[arg(required = true, value_name = "DIR")]
    folders: Vec<PathBuf>,
    /// A file with words to look for in every file, one a line: names, addresses, postcodes that were planted
    #[arg(long, value_name = "FILE")]
    planted: Option<PathBuf>,
}

/// A kind of thing, and what was found.
struct Finding {
    learnt: bool,
    said: String,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let files = files(&args.folders)?;
    let bytes: u64 = files.iter().map(|(_, size)| size).sum();
    let mut out = format!("{} files, {bytes} bytes\n", files.len());
    let mut findings = vec![addresses(&files)?];
    if let Some(planted) = &args.planted {
        findings.push(self::planted(&files, planted)?);
    }
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().context("the program cannot start")?;
    for folder in &args.folders {
        if folder.join("careof.db").is_file() || folder.join(signing::KEYS).is_file() {
            findings.extend(runtime.block_on(contents(folder))?);
        }
    }
    for finding in &findings {
        let _ = writeln!(out, "{} {}", if finding.learnt { "!" } else { "✓" }, finding.said);
    }
    out.push_str(
        "Not shown here: whoever controls a server while it runs sees what arrives; mails are in their receivers' mailboxes; \
         counts are public.\n",
    );
    term::answer(&out)?;
    Ok(if findings.iter().any(|finding| finding.learnt) { Outcome::Findings } else { Outcome::Fine })
}

/// All files, with their sizes.
fn files(folders: &[PathBuf]) -> Result<Vec<(PathBuf, u64)>> {
    let mut files = Vec::new();
    let mut waiting: Vec<PathBuf> = folders.to_vec();
    while let Some(folder) = waiting.pop() {
        if !folder.is_dir() && !folders.contains(&folder) {
            continue;
        }
        let told = || format!("{} cannot be read", folder.display());
        for entry in fs::read_dir(&folder).with_context(told)? {
            let entry = entry.with_context(told)?;
            let kind = entry.file_type().with_context(told)?;
            if kind.is_dir() {
                waiting.push(entry.path());
            } else if kind.is_file() {
                files.push((entry.path(), entry.metadata().map_or(0, |about| about.len())));
            }
        }
    }
    if files.is_empty() {
        bail!("there are no files");
    }
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    match fs::read(path) {
        // A database that runs makes and removes files meanwhile.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        read => read.with_context(|| format!("{} cannot be read", path.display())),
    }
}

/// Looks in every file for what looks like an e-mail address.
fn addresses(files: &[(PathBuf, u64)]) -> Result<Finding> {
    let mut found = Vec::new();
    for (path, _) in files {
        let bytes = read(path)?;
        let count = memchr::memchr_iter(b'@', &bytes).filter(|at| is_address(&bytes, *at)).count();
        if count > 0 {
            found.push(format!("{count} in {}", path.display()));
        }
    }
    let said = if found.is_empty() {
        "E-mail addresses in plain bytes: none, in any file".to_owned()
    } else {
        format!("E-mail addresses in plain bytes: {}", found.join(", "))
    };
    Ok(Finding { learnt: !found.is_empty(), said })
}

/// Whether an @ stands in something like `name@example.org`: four signs before, a dot and two letters behind.
fn is_address(bytes: &[u8], at: usize) -> bool {
    let word = |byte: &&u8| byte.is_ascii_alphanumeric() || b".-_+".contains(byte);
    let before = bytes[..at].iter().rev().take_while(word).take(64).count();
    let behind: Vec<u8> = bytes[at + 1..].iter().take_while(word).take(64).copied().collect();
    let text = String::from_utf8_lossy(&behind).into_owned();
    let top = text.trim_end_matches('.').rsplit_once('.').map(|(name, top)| {
        name.len() >= 3 && top.len() >= 2 && top.len() <= 12 && top.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    before >= 4 && top == Some(true)
}

/// Looks in every file for words that were planted.
fn planted(files: &[(PathBuf, u64)], list: &Path) -> Result<Finding> {
    let text = fs::read_to_string(list).with_context(|| format!("{} cannot be read", list.display()))?;
    let words: Vec<&str> = text.lines().map(str::trim).filter(|word| word.len() >= 3).collect();
    let finder = AhoCorasick::new(&words).context("too many words")?;
    let mut found = Vec::new();
    for (path, _) in files {
        let bytes = read(path)?;
        if let Some(first) = finder.find(&bytes) {
            let word = words.get(first.pattern().as_usize()).copied().unwrap_or_default();
            found.push(format!("“{word}” in {}", path.display()));
        }
    }
    let said = if found.is_empty() {
        format!("Planted words: none of {} is in any file", words.len())
    } else {
        format!("Planted words: {}", found.join(", "))
    };
    Ok(Finding { learnt: !found.is_empty(), said })
}

/// What the database and the keys beside it tell.
async fn contents(folder: &Path) -> Result<Vec<Finding>> {
    let keys = fs::read_to_string(folder.join(signing::KEYS)).ok().and_then(|text| ServerKeys::parse(&text).ok());
    let open_key = demonstration_key(folder);
    let mut findings = vec![Finding {
        learnt: false,
        said: if keys.is_some() {
            "The server's keys lie here: with them somebody can test whether an address they know has signed, read mails that \
             wait, and see in which constituency a signature that is not confirmed yet would count"
                .to_owned()
        } else {
            "The server's keys are not here: whether somebody has signed cannot be tested, and mails that wait cannot be read"
                .to_owned()
        },
    }];
    let copy = tempfile::TempDir::new().context("no temporary folder")?;
    let mut copied = false;
    for name in ["careof.db", "careof.db-wal"] {
        if folder.join(name).is_file() {
            fs::copy(folder.join(name), copy.path().join(name)).context("the database cannot be copied")?;
            copied = true;
        }
    }
    if !copied {
        return Ok(findings);
    }
    let store = Store::open(&Location::Folder(copy.path().to_owned())).await?;
    for key in store.petition_keys().await? {
        findings.push(signatures(&store, &key, open_key.as_ref()).await?);
    }
    findings.push(mails(&store, keys.as_ref()).await?);
    for (table, rows) in store.table_sizes().await? {
        findings.push(Finding { learnt: false, said: format!("  table {table}: {rows} rows") });
    }
    Ok(findings)
}

fn demonstration_key(folder: &Path) -> Option<SecretKey> {
    let text = fs::read_to_string(folder.join(signing::DEMONSTRATION)).ok()?;
    KeyFile::parse(&text).ok()?.open(signing::DEMONSTRATION_PASSPHRASE).ok()
}

async fn signatures(store: &Store, key: &store::PetitionKey, secret: Option<&SecretKey>) -> Result<Finding> {
    let (mut all, mut opened, mut after) = (0u64, 0u64, 0);
    let mut opener = secret.map(|secret| Opener::new(secret.clone(), Purpose::signature(&key.name)));
    loop {
        let rows = store.kept_after(key.petition, after, 5000).await?;
        let Some(last) = rows.last() else { break };
        after = last.id;
        all += rows.len() as u64;
        if let Some(opener) = &mut opener {
            opened += rows.iter().filter(|kept| opener.open(&kept.sealed).is_ok()).count() as u64;
        }
    }
    let said = if opened > 0 {
        format!(
            "Signatures of petition {}: {opened} of {all} can be read, because the key of the demonstration lies beside them",
            key.petition
        )
    } else {
        format!(
            "Signatures of petition {}: {all} sealed to a key that is not here; days of arrival, no times",
            key.petition
        )
    };
    Ok(Finding { learnt: opened > 0, said })
}

async fn mails(store: &Store, keys: Option<&ServerKeys>) -> Result<Finding> {
    let spool = keys.map(|keys| LocalKey::from_bytes(*keys.spool));
    let (mut all, mut opened, mut after) = (0u64, 0u64, 0);
    loop {
        let waiting = store.mails_after(after, 5000).await?;
        let Some(last) = waiting.last() else { break };
        after = last.id;
        all += waiting.len() as u64;
        let opens = |sealed: &[u8]| {
            let note = spool.as_ref().and_then(|spool| spool.open(b"note", sealed).ok());
            note.is_some_and(|note| Note::from_bytes(&note).is_ok())
        };
        opened += waiting.iter().filter(|one| opens(&one.sealed)).count() as u64;
    }
    let said = format!("Mails that wait: {all}, of which {opened} can be read with the keys that lie here");
    Ok(Finding { learnt: opened > 0, said })
}
