//! `careof petition key`: the campaign's key, made on the organiser's own computer. What leaves it is
//! the public half alone.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use print::{Format, RunningText, TextPart};
use seal::{Effort, KeyFile, SecretKey, Sheet, split, system_randomness};

use super::install;
use super::secret::new_passphrase;
use crate::database::Database;
use crate::term;
use crate::{Outcome, clock};

/// Make a campaign's key, with a recovery sheet to print
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof petition key stop-sharing
  careof petition key stop-sharing --people 5 --needed 3 -o keys/
  careof petition key stop-sharing --install 8f41… --data careof-data

Run it on a computer of your own, never on the server. It writes the key file, protected by a
passphrase, and a sheet with 24 words that restores the key when the file or the passphrase is lost.
With --people the sheet is split: each person gets a part, and any --needed of them together can
restore the key; fewer learn nothing. Print the sheets, keep them apart, delete their files.

The last line is the public key: give it to the server, where --install takes it while the site
does not run. What was signed in a demonstration cannot be opened with another key: it must be
erased.")]
pub(crate) struct Args {
    /// Name of the campaign, as in its address
    campaign: String,
    /// Split the recovery among so many people
    #[arg(long, value_name = "NUMBER", requires = "needed")]
    people: Option<u8>,
    /// So many of them together can restore the key
    #[arg(long, value_name = "NUMBER", requires = "people")]
    needed: Option<u8>,
    /// Read the passphrase from the first line of a file instead of asking for it
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// The folder for the files
    #[arg(long, short, value_name = "FOLDER", default_value = ".")]
    out: PathBuf,
    /// On the server: from now on seal what is signed for this campaign to this public key
    #[arg(long, value_name = "PUBLIC KEY", conflicts_with_all = ["people", "needed", "passphrase_file", "out"])]
    install: Option<String>,
    /// With --install: erase what was signed in the demonstration
    #[arg(long, requires = "install")]
    erase_demonstration: bool,
    #[command(flatten)]
    database: Database,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let name = &args.campaign;
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        bail!("“{name}” is not the name of a campaign: it has small letters, digits and hyphens, as in its address");
    }
    if let Some(key) = &args.install {
        return install::run(name, key, args.erase_demonstration, &args.database);
    }
    let file = args.out.join(format!("{name}.key"));
    if file.exists() {
        bail!("{} is there already; a second key would not open what was sealed to the first", file.display());
    }
    let passphrase = new_passphrase(args.passphrase_file.as_deref())?;
    let mut randomness = system_randomness();
    let key = SecretKey::generate(&mut randomness);
    let sheets = match (args.needed, args.people) {
        (Some(needed), Some(people)) => split(&key, needed, people, &mut randomness)?,
        _ => vec![Sheet::of(&key)],
    };
    let sealed = KeyFile::seal(&key, name, &passphrase, Effort::Usual, &mut randomness);
    std::fs::create_dir_all(&args.out).with_context(|| format!("{} cannot be made", args.out.display()))?;
    for sheet in &sheets {
        let part = sheet.part.map(|part| format!("-part-{part}")).unwrap_or_default();
        let path = args.out.join(format!("{name}-recovery{part}.pdf"));
        let text = recovery_sheet(args, sheet, &key.public().to_string());
        let printed = print::print_text(&text, Format::Pdf)?;
        write_private(&path, printed.files.first().map_or(&[][..], Vec::as_slice))?;
        term::progress(&format!("{}: print it, keep it in a safe place, then delete the file", path.display()));
    }
    // The key last: when it is there, so are its sheets.
    write_private(&file, sealed.to_text().as_bytes())?;
    term::progress(&format!("{}: the key; it opens with your passphrase only", file.display()));
    term::answer(&format!("{}\n", key.public()))?;
    Ok(Outcome::Fine)
}

fn recovery_sheet(args: &Args, sheet: &Sheet, public: &str) -> RunningText {
    let made = base::in_words(clock::today());
    let whose = format!("Campaign: {}. Made on {made}.", args.campaign);
    let what = match (sheet.part, args.needed, args.people) {
        (Some(part), Some(needed), Some(people)) => format!(
            "This is part {part} of {people}. Any {needed} of the {people} parts together open every signature of the \
             campaign; fewer tell nothing. Do not keep two parts in one place."
        ),
        _ => "Whoever has these words can open every signature of the campaign.".to_owned(),
    };
    let mut parts = vec![TextPart::Paragraph(whose), TextPart::Paragraph(what)];
    let numbered: Vec<String> =
        sheet.words().iter().enumerate().map(|(place, word)| format!("{}. {word}", place + 1)).collect();
    let rows = numbered.chunks(4).map(<[String]>::to_vec).collect();
    let head = sheet.part.map_or_else(|| "The words".to_owned(), |part| format!("Part{part}"));
    parts.push(TextPart::Table(vec![head, String::new(), String::new(), String::new()], rows));
    parts.push(TextPart::Heading("How to use it".to_owned()));
    let line = if sheet.part.is_some() {
        "Type each part into a text file of its own, beginning with the word at the head of the table (such as Part1), \
         then the 24 words in their order, and run: careof petition open LIST --recovery FILE FILE …"
    } else {
        "Type the 24 words in their order into a text file and run: careof petition open LIST --recovery FILE. Delete \
         the file afterwards."
    };
    parts.push(TextPart::Paragraph(line.to_owned()));
    parts.push(TextPart::Paragraph(format!("The public half of the key, to tell it from others: {public}")));
    RunningText {
        title: "Recovery sheet".to_owned(),
        about: "Words that restore the secret key of a campaign.".to_owned(),
        parts,
        sources: Vec::new(),
    }
}

/// A new file that only its owner may read.
fn write_private(path: &Path, data: &[u8]) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| {
        file.write_all(data)?;
        file.sync_all()
    });
    written.with_context(|| format!("{} cannot be written", path.display()))
}
