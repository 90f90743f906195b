//! `careof print`: one poster, card, letter, form or picture, filled in.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use languages::Language;
use print::{FieldKind, Format, Kind, Paper, Printed, Request, Sheet, Takes};

use crate::Outcome;
use crate::term;

/// Print a poster, a card, a letter, a form or a picture to share.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof print poster --list
  careof print poster welcome --language ar,en --practice \"Elm Tree Surgery\" -o welcome.pdf
  careof print poster interpreter --paper a3 --format png
  careof print card rights --language ti --paper ten-up
  careof print letter refused-registration --fields
  careof print letter refused-registration --set patient=\"Sana M.\" --format docx

Nothing is sent anywhere and nothing is kept besides the file.")]
pub(crate) struct Args {
    /// poster, card, letter, form or graphic
    kind: String,
    /// Which one (--list names them)
    name: Option<String>,
    /// Name each sheet of this kind, one a line
    #[arg(long)]
    list: bool,
    /// Name what can be filled in on this sheet, one a line
    #[arg(long)]
    fields: bool,
    /// Languages, such as ar,ur; the first leads
    #[arg(long, short, value_name = "TAGS", value_delimiter = ',')]
    language: Vec<String>,
    /// a6, a5, a4, a3, screen, card, ten-up, share, square, portrait, header
    #[arg(long, value_name = "PAPER")]
    paper: Option<String>,
    /// pdf, png, jpg, svg, docx [default: as the file ends, else pdf]
    #[arg(long, value_name = "FORMAT")]
    format: Option<String>,
    /// Dots per inch of PNG and JPEG
    #[arg(long, value_name = "DOTS", default_value_t = Format::USUAL_DENSITY)]
    density: f64,
    /// The file to write, a folder, or - for standard output
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Name of the practice
    #[arg(long, value_name = "NAME")]
    practice: Option<String>,
    /// Telephone of the practice
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    /// Web page for the QR code
    #[arg(long, value_name = "ADDRESS")]
    link: Option<String>,
    /// Show the mark “This is a safe surgery”
    #[arg(long)]
    safe_surgery: bool,
    /// A logo (PNG, JPEG or SVG)
    #[arg(long, value_name = "FILE")]
    logo: Option<PathBuf>,
    /// Fill in a field (--fields names them)
    #[arg(long, value_name = "FIELD=WORDS")]
    set: Vec<String>,
    /// Allow letters smaller than one reads easily from two metres
    #[arg(long)]
    small_letters: bool,
    /// Leave out the line that says that a translation is a draft (after a speaker has checked it)
    #[arg(long)]
    no_draft_line: bool,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let kind = Kind::find(&args.kind)?;
    if args.list {
        return list(kind);
    }
    let Some(name) = &args.name else {
        bail!("which {}? `careof print {} --list` names them", kind.key(), kind.key());
    };
    let sheet = print::find(kind, name)?;
    if args.fields {
        return fields(sheet);
    }
    let format = format(args)?;
    let request = request(args, sheet)?;
    let printed = print::print(&request, format)?;
    write(args.out.as_deref(), &file_name(&request, sheet), &printed)?;
    Ok(Outcome::Fine)
}

fn list(kind: Kind) -> Result<Outcome> {
    let sheets = || print::catalogue().iter().filter(|sheet| sheet.kind == kind);
    let longest = sheets().map(|sheet| sheet.name.len()).max().unwrap_or(0);
    let mut out = String::new();
    for sheet in sheets() {
        let _ = writeln!(out, "{:<longest$}  {}", sheet.name, sheet.title);
    }
    term::answer(&out)?;
    Ok(Outcome::Fine)
}

fn fields(sheet: &Sheet) -> Result<Outcome> {
    let longest = sheet.fields.iter().map(|field| field.name.len()).max().unwrap_or(0);
    let mut out = String::new();
    for field in &sheet.fields {
        let mut told = match field.kind {
            FieldKind::Tick => " (yes or no)".to_owned(),
            FieldKind::Choice => format!(" ({})", field.choices.keys().cloned().collect::<Vec<_>>().join(", ")),
            FieldKind::Date => " (a date)".to_owned(),
            FieldKind::Link => " (a web address)".to_owned(),
            FieldKind::Line | FieldKind::Text => String::new(),
        };
        if field.needed {
            told.push_str(" – needed");
        }
        let _ = writeln!(out, "{:<longest$}  {}{told}", field.name, field.label);
    }
    term::answer(&out)?;
    Ok(Outcome::Fine)
}

/// As asked, or as the file ends.
fn format(args: &Args) -> Result<Format> {
    let ending = args.out.as_deref().and_then(Path::extension).and_then(|e| e.to_str());
    let found = match (&args.format, ending) {
        (Some(asked), _) => Format::find(asked)
            .ok_or_else(|| anyhow!("there is no format “{asked}”; use pdf, png, jpg, svg or docx"))?,
        (None, Some(ending)) => Format::find(ending).unwrap_or(Format::Pdf),
        (None, None) => Format::Pdf,
    };
    Ok(match found {
        Format::Png(_) => Format::Png(args.density),
        Format::Jpeg(_) => Format::Jpeg(args.density),
        other => other,
    })
}

fn request(args: &Args, sheet: &Sheet) -> Result<Request> {
    let mut request = Request::new(sheet.kind, sheet.name);
    for tag in args.language.iter().filter(|tag| !tag.trim().is_empty()) {
        request.languages.push(Language::find(tag)?);
    }
    request.paper = args.paper.as_deref().map(Paper::find).transpose()?;
    request.fields = given(args)?;
    request.small_letters = args.small_letters;
    request.draft_line = !args.no_draft_line;
    if let Some(path) = &args.logo {
        request.logo = Some(fs::read(path).with_context(|| format!("the logo {} cannot be read", path.display()))?);
    }
    Ok(request)
}

fn given(args: &Args) -> Result<BTreeMap<String, String>> {
    let mut fields = BTreeMap::new();
    let plain = [("practice", &args.practice), ("phone", &args.phone), ("link", &args.link)];
    for (field, value) in plain {
        if let Some(value) = value {
            fields.insert(field.to_owned(), value.clone());
        }
    }
    if args.safe_surgery {
        fields.insert("safe-surgery".to_owned(), "yes".to_owned());
    }
    for pair in &args.set {
        let (field, value) =
            pair.split_once('=').ok_or_else(|| anyhow!("write --set FIELD=WORDS, not --set {pair}"))?;
        // A line break in a shell is hard to type.
        fields.insert(field.trim().to_owned(), value.replace("\\n", "\n"));
    }
    Ok(fields)
}

/// What the file is called when nobody says, without its ending.
fn file_name(request: &Request, sheet: &Sheet) -> String {
    let mut name = sheet.name.to_owned();
    if sheet.languages != Takes::English {
        for language in &request.languages {
            let _ = write!(name, "-{}", language.tag);
        }
    }
    if let Some(paper) = request.paper.filter(|paper| *paper != sheet.papers[0]) {
        let _ = write!(name, "-{}", paper.key());
    }
    name
}

/// Writes what was printed; several pages of pictures get numbers.
fn write(out: Option<&Path>, name: &str, printed: &Printed) -> Result<()> {
    let ending = printed.format.extension();
    if out.is_some_and(|out| out.as_os_str() == "-") {
        let [one] = printed.files.as_slice() else {
            bail!("there are {} pages; give a folder with -o, or take pdf", printed.files.len());
        };
        return io::stdout().write_all(one).context("standard output cannot be written to");
    }
    let folder = out.filter(|out| out.is_dir() || out.to_string_lossy().ends_with(['/', '\\']));
    let first = match (folder, out) {
        (Some(folder), _) => {
            fs::create_dir_all(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
            folder.join(format!("{name}.{ending}"))
        }
        (None, Some(file)) => file.to_owned(),
        (None, None) => PathBuf::from(format!("{name}.{ending}")),
    };
    for (number, data) in printed.files.iter().enumerate() {
        let path = if printed.files.len() == 1 { first.clone() } else { numbered(&first, number + 1) };
        write_whole(&path, data)?;
        term::progress(&format!("{} ({} KB)", path.display(), data.len().div_ceil(1024)));
    }
    Ok(())
}

fn numbered(path: &Path, number: usize) -> PathBuf {
    let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    let ending = path.extension().map(|e| format!(".{}", e.to_string_lossy())).unwrap_or_default();
    path.with_file_name(format!("{stem}-{number}{ending}"))
}

/// All of it or nothing: a full disk must not leave half a poster.
pub(crate) fn write_whole(path: &Path, data: &[u8]) -> Result<()> {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let part = path.with_file_name(format!(".{name}.part"));
    let done = fs::write(&part, data).and_then(|()| fs::rename(&part, path));
    if done.is_err() {
        // It may never have been there.
        let _ = fs::remove_file(&part);
    }
    done.with_context(|| format!("{} cannot be written; choose another place with -o", path.display()))
}
