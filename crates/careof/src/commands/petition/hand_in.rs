//! `careof petition hand-in`: the pack for the addressee, as a folder: a letter, the count and how it
//! was made, where the signatures come from as table and map, names as the campaign allows, sheets on
//! paper counted apart, and the proof that anybody can check with this program.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use base::in_words;
use campaign::{Campaign, Names, Petition};
use petition::proof::Tally;
use petition::sealed_list::{Line, Reader};
use petition::{Signature, country};
use print::{Format, RunningText, TextPart};
use seal::{Opener, Purpose};
use surgeries::{Places, Region, SeatAnswer, hex_map};

use super::csv;
use super::secret::{Source, read};
use crate::commands::print::write_whole;
use crate::places::PlacesFolder;
use crate::term;
use crate::{Outcome, clock};

/// Make the pack that is handed in
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof petition hand-in 1 --tally tally.json -o pack/
  careof petition hand-in 1 --tally tally.json --list stop-sharing.sealed --key stop-sharing.key \\
      --paper sheets.csv -o pack/

tally.json is what the site publishes at /petitions/NUMBER/tally.json. Names go in only when the
campaign says so and the list can be opened. sheets.csv has the columns batch, sheets, signatures.
Names of constituencies and the map need the tables that careof data add has read into --data.")]
pub(crate) struct Args {
    /// Number of the petition, as in its address
    petition: u32,
    /// The published tally
    #[arg(long, value_name = "FILE")]
    tally: PathBuf,
    /// The sealed list, for the names
    #[arg(long, value_name = "FILE")]
    list: Option<PathBuf>,
    /// The key file that opens the list
    #[arg(long, value_name = "FILE", requires = "list")]
    key: Option<PathBuf>,
    /// Files with recovery words that open the list
    #[arg(long, value_name = "FILE", num_args = 1.., requires = "list", conflicts_with = "key")]
    recovery: Vec<PathBuf>,
    /// Read the passphrase from the first line of a file
    #[arg(long, value_name = "FILE", requires = "key")]
    passphrase_file: Option<PathBuf>,
    /// Signatures on paper by batch (CSV)
    #[arg(long, value_name = "FILE")]
    paper: Option<PathBuf>,
    /// The data folder, for the names of constituencies and the map
    #[arg(long, value_name = "DIR", default_value = "careof-data")]
    data: PathBuf,
    /// The folder for the pack
    #[arg(long, short, value_name = "FOLDER")]
    out: PathBuf,
}

/// Signatures on paper.
struct Batch {
    name: String,
    sheets: u64,
    signatures: u64,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let campaigns = campaign::built_in().map_err(|mistake| anyhow::anyhow!("{mistake}"))?;
    let Some((campaign, petition)) = campaigns.petition(args.petition) else {
        bail!("there is no petition {} among the campaigns", args.petition);
    };
    let text = read(&args.tally)?;
    let tally: Tally =
        serde_json::from_str(&text).with_context(|| format!("{} is not a tally of careof", args.tally.display()))?;
    tally.verify(&tally.key).with_context(|| args.tally.display().to_string())?;
    let counted = tally.last.head.head.petition;
    if counted != args.petition {
        bail!("{} is the tally of petition {counted}", args.tally.display());
    }
    let places = PlacesFolder::in_data(&args.data).load()?;
    let paper = args.paper.as_deref().map(batches).transpose()?.unwrap_or_default();
    let rows = rows(&tally.last.places, &places);
    fs::create_dir_all(args.out.join("proof")).with_context(|| format!("{} cannot be made", args.out.display()))?;
    let put = |name: &str, data: &[u8]| write_whole(&args.out.join(name), data);

    let names = match (&args.list, petition.names) {
        (_, Names::None) | (None, _) => None,
        (Some(list), kind) => Some(names(args, list, kind, &places)?),
    };
    if let Some((table, _)) = &names {
        put("names.csv", table.as_bytes())?;
    }
    let letter = letter(campaign, petition, &tally, &paper, names.as_ref().map(|(_, count)| *count));
    put("1-letter.pdf", &pdf(&letter)?)?;
    put("1-letter.docx", &file(&letter, Format::Docx)?)?;
    put("2-count.pdf", &pdf(&count(petition, &tally, &rows, &paper))?)?;
    put("constituencies.csv", table(&rows).as_bytes())?;
    let title = format!("{}: signatures by constituency", petition.words.action);
    let shown = |code: &str| rows.iter().find(|row| row.code == code).map(|row| row.count);
    match hex_map(places.seats().all(), &title, |seat| shown(&seat.code)) {
        Some(map) => put("map.svg", map.as_bytes())?,
        None => term::warning("there is no map: add the hexagon map with careof data add"),
    }
    put("proof/tally.json", text.as_bytes())?;
    put("proof/README.txt", how_to_check(&tally).as_bytes())?;
    term::answer(&format!("{}\n", args.out.display()))?;
    Ok(Outcome::Fine)
}

/// A place with its number.
struct Row {
    code: String,
    name: String,
    kind: &'static str,
    count: u64,
}

/// The published table of places, with names.
fn rows(published: &str, places: &Places) -> Vec<Row> {
    let row = |line: &str| {
        let (code, count) = line.split_once(' ')?;
        let count = count.parse().ok()?;
        let named = |kind, name: &str| Row { code: code.to_owned(), name: name.to_owned(), kind, count };
        if matches!(code, "withheld" | "total" | "careof") {
            return None;
        }
        Some(if let Some(seat) = places.seats().by_code(code) {
            named("constituency", &seat.name)
        } else if let Some(region) = Region::from_code(code) {
            named("region, constituency not known", region.name())
        } else if let Some(country) = country::by_code(code) {
            named("country", country.name)
        } else {
            named("constituency", code)
        })
    };
    let mut rows: Vec<Row> = published.lines().filter_map(row).collect();
    rows.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
    rows
}

fn withheld(published: &str) -> u64 {
    published.lines().find_map(|line| line.strip_prefix("withheld ")?.parse().ok()).unwrap_or_default()
}

fn table(rows: &[Row]) -> String {
    let head = csv::line(["code", "place", "kind", "signatures"]);
    rows.iter()
        .fold(head, |text, row| text + &csv::line([row.code.as_str(), &row.name, row.kind, &row.count.to_string()]))
}

fn batches(file: &Path) -> Result<Vec<Batch>> {
    let text = read(file)?;
    let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let head = lines.next().map(|(_, line)| line.trim().to_lowercase()).unwrap_or_default();
    if head.replace(' ', "") != "batch,sheets,signatures" {
        bail!("{}:1: the first line must be: batch,sheets,signatures", file.display());
    }
    lines
        .map(|(at, line)| {
            let wrong = || format!("{}:{}: write a batch as: name, sheets, signatures", file.display(), at + 1);
            let mut cells = line.rsplitn(3, ',').map(str::trim);
            let signatures = cells.next().and_then(|cell| cell.parse().ok()).with_context(wrong)?;
            let sheets = cells.next().and_then(|cell| cell.parse().ok()).with_context(wrong)?;
            let name = cells.next().with_context(wrong)?.trim_matches('"').to_owned();
            Ok(Batch { name, sheets, signatures })
        })
        .collect()
}

/// The names as a table, and how many.
fn names(args: &Args, list: &Path, kind: Names, places: &Places) -> Result<(String, u64)> {
    let place = list.display().to_string();
    let file = File::open(list).with_context(|| format!("{place} cannot be read"))?;
    let mut lines = BufReader::new(file).lines();
    let first = lines.next().transpose().with_context(|| format!("{place} cannot be read"))?.unwrap_or_default();
    let (mut reader, header) = Reader::begin(&first).with_context(|| place.clone())?;
    if header.petition != args.petition {
        bail!("{place} is the list of petition {}", header.petition);
    }
    let source = Source::of(args.key.clone(), args.recovery.clone(), args.passphrase_file.clone());
    let mut opener = Opener::new(source.secret(&header.key)?, Purpose::signature(&header.campaign));
    let mut all = Vec::new();
    for line in lines {
        let line = line.with_context(|| format!("{place} cannot be read"))?;
        if let Line::Record(record) = reader.line(&line).with_context(|| place.clone())? {
            let bytes = opener.open(&record.sealed).with_context(|| place.clone())?;
            let signature = Signature::from_bytes(&bytes).with_context(|| place.clone())?;
            let seat = if kind == Names::NamesAndConstituencies { seat(&signature, places) } else { String::new() };
            all.push((signature.name, seat));
        }
    }
    if let Some(missing) = reader.missing() {
        bail!("{place}: {missing}");
    }
    all.sort();
    let count = all.len() as u64;
    let with_seats = kind == Names::NamesAndConstituencies;
    let line = |name: &str, seat: &str| if with_seats { csv::line([name, seat]) } else { csv::line([name]) };
    let head = line("name", "constituency");
    Ok((all.iter().fold(head, |text, (name, seat)| text + &line(name, seat)), count))
}

fn seat(signature: &Signature, places: &Places) -> String {
    if signature.country != "GB" {
        return country::by_code(&signature.country).map(|country| country.name.to_owned()).unwrap_or_default();
    }
    let Ok(postcode) = signature.postcode.parse() else { return String::new() };
    match places.seat_of(&postcode) {
        SeatAnswer::In(seat) => seat.name.clone(),
        _ => places.region_of(&postcode).map(|region| region.name().to_owned()).unwrap_or_default(),
    }
}

fn letter(campaign: &Campaign, petition: &Petition, tally: &Tally, paper: &[Batch], names: Option<u64>) -> RunningText {
    let head = &tally.last.head.head;
    let on_paper: u64 = paper.iter().map(|batch| batch.signatures).sum();
    let para = |text: String| TextPart::Paragraph(text);
    let mut parts = vec![
        para(in_words(clock::today())),
        para(format!("To {}", petition.words.addressee)),
        para(format!("{} people have signed this petition and confirmed it by e-mail.", number(head.signatures))),
    ];
    if on_paper > 0 {
        parts.push(para(format!("A further {} signed on paper; they are counted apart.", number(on_paper))));
    }
    parts.push(TextPart::Heading("What we ask for".to_owned()));
    parts.push(para(petition.words.action.clone()));
    parts.push(para(petition.words.additional.clone()));
    parts.push(TextPart::Heading("Why".to_owned()));
    parts.push(para(petition.words.background.clone()));
    parts.push(TextPart::Heading("What is in this pack".to_owned()));
    parts.push(TextPart::Point("The count, how it was made, and where the signatures come from.".to_owned()));
    match names {
        Some(count) => parts.push(TextPart::Point(format!("The names of {} signatories. Please use them for nothing else.", number(count)))),
        None => parts.push(TextPart::Point("No names: the signatories were promised that only the number is handed over, or the list is not part of this pack.".to_owned())),
    }
    parts.push(TextPart::Point("A proof of the count that anybody can check, without trusting us.".to_owned()));
    parts.push(para("We ask for an answer in writing, and shall publish it beside the petition.".to_owned()));
    parts.push(para(format!("{}, for the campaign {}", petition.creator, campaign.name)));
    let sources = petition.sources.iter().filter_map(|key| policy::sources().get(key).ok());
    RunningText {
        title: petition.words.action.clone(),
        about: "The letter with which a petition is handed in.".to_owned(),
        parts,
        sources: sources.map(|s| format!("{} ({}), checked {}", s.title, s.publisher, in_words(s.checked))).collect(),
    }
}

fn count(petition: &Petition, tally: &Tally, rows: &[Row], paper: &[Batch]) -> RunningText {
    let head = &tally.last.head.head;
    let para = |text: &str| TextPart::Paragraph(text.to_owned());
    let mut parts = vec![
        TextPart::Paragraph(format!("Signatures confirmed by e-mail: {}", number(head.signatures))),
        TextPart::Heading("How it was counted".to_owned()),
        para(
            "Each signature was confirmed by a link or a code that was sent to the signatory’s own mailbox. One mailbox counts once; two people who share a mailbox and a postcode may both sign. Who withdrew is not counted. Unconfirmed signatures were erased after seven days.",
        ),
        para(
            "Every confirmed signature is a line in an append-only log (in the manner of RFC 9162). Each signatory has a receipt for theirs. The heads of the log were signed and published hour by hour, so that nothing could be added, changed or taken out unnoticed.",
        ),
        TextPart::Paragraph(format!("The last head has {} lines and this fingerprint: {}", head.size, hex(&head.root))),
        para("What this does not show: that a mailbox belongs to one person only. No count by e-mail can."),
        TextPart::Heading("Where the signatures come from".to_owned()),
        TextPart::Paragraph(format!(
            "Places with fewer than five signatures are withheld, so that nobody can be found out: {} in all.",
            number(withheld(&tally.last.places))
        )),
        TextPart::Table(
            vec!["Place".to_owned(), "Signatures".to_owned()],
            rows.iter().map(|row| vec![row.name.clone(), number(row.count)]).collect(),
        ),
    ];
    if !paper.is_empty() {
        parts.push(TextPart::Heading("Signatures on paper, counted apart".to_owned()));
        let line = |batch: &Batch| vec![batch.name.clone(), number(batch.sheets), number(batch.signatures)];
        parts.push(TextPart::Table(
            vec!["Batch".to_owned(), "Sheets".to_owned(), "Signatures".to_owned()],
            paper.iter().map(line).collect(),
        ));
    }
    RunningText {
        title: format!("The count: {}", petition.words.action),
        about: "How the signatures of a petition were counted, and where they come from.".to_owned(),
        parts,
        sources: Vec::new(),
    }
}

fn how_to_check(tally: &Tally) -> String {
    format!(
        "How to check this count without trusting those who handed it in\n\n\
         1. Get the program careof; it is free.\n\
         2. Run: careof petition verify --tally tally.json --key {}\n\
            It says whether every published head of the log was signed with this key, whether the log only grew, and\n\
            whether the table of places adds up to the count.\n\
         3. Whoever has signed has a receipt. With it: careof petition verify receipt.json, which says from where to\n\
            fetch the tally that shows that this very signature is in the count.\n",
        tally.key
    )
}

fn pdf(text: &RunningText) -> Result<Vec<u8>> {
    file(text, Format::Pdf)
}

fn file(text: &RunningText, format: Format) -> Result<Vec<u8>> {
    let mut printed = print::print_text(text, format)?;
    printed.files.pop().context("nothing was printed")
}

fn number(number: u64) -> String {
    let plain = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in plain.chars().enumerate() {
        if at > 0 && (plain.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
