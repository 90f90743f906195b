//! `careof surgeries import`, and `export` without a file: the register as a table. What one site exports
//! another one can import, and so can it a list that an older network kept by hand.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use base::{Date, OdsCode};
use store::Store;
use store::journal::NewEntry;
use store::memberships::Imported;
use store::practice_records::Detail;
use surgeries::Places;

use super::sealed::line;
use crate::database::Database;
use crate::places::PlacesFolder;
use crate::term::{self, Sink};
use crate::{Outcome, clock};

/// Longest languages and website that are taken.
const LONGEST: usize = 300;

/// Put the practices of a list on the register
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  careof surgeries import members.csv --source \"Elm Valley welcome network, list of May 2026\"

The list is a CSV file with a heading. It needs the column ods_code; since (2024-05-31), languages (parted
by semicolons) and website are taken when they are there. Practices must be in the files that were added
with `careof data add`. Who is on the register or on the way already stays as they are.

It ends with 0 when every row was taken, 1 when some were left out.")]
pub(crate) struct ImportArgs {
    /// The list
    file: PathBuf,
    /// Whose list it is, as the register will say
    #[arg(long, value_name = "NAME")]
    source: String,
    #[command(flatten)]
    database: Database,
}

/// Runs `import`.
pub(crate) fn import(args: &ImportArgs) -> Result<Outcome> {
    let source = args.source.split_whitespace().collect::<Vec<_>>().join(" ");
    if source.is_empty() || source.chars().count() > 120 {
        bail!("say in up to 120 letters whose list it is: --source \"Elm Valley welcome network, list of May 2026\"");
    }
    let places = PlacesFolder::in_data(&args.database.data).load()?;
    let rows = rows(&args.file, &places, clock::today())?;
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().context("the program cannot start")?;
    runtime.block_on(take(args, &source, rows))
}

/// A row that can be taken.
struct Row {
    line: u64,
    member: Imported,
    detail: Detail,
}

/// What is wrong with a row, and in which line.
type Problem = (u64, String);

async fn take(args: &ImportArgs, source: &str, rows: Vec<Result<Row, Problem>>) -> Result<Outcome> {
    let store = args.database.open().await?;
    let (mut taken, mut problems) = (0_usize, Vec::new());
    for row in rows {
        match row {
            Err(problem) => problems.push(problem),
            Ok(Row { line, member, detail }) => {
                let member = Imported { source: source.to_owned(), ..member };
                if store.import_member(&member, &web::new_id(), clock::today()).await? {
                    taken += 1;
                    let ods: OdsCode = member.ods_code.parse().context("a code that was read before")?;
                    if detail != Detail::default() {
                        store.set_practice_detail(&ods, &detail).await?;
                    }
                } else {
                    problems.push((line, format!("{} is known here already and stays as it is", member.ods_code)));
                }
            }
        }
    }
    if taken > 0 {
        let what = format!("put {taken} practices on the register, from: {source}");
        store.write_entry(&NewEntry::by_the_server(clock::now(), "practices", &what)).await?;
    }
    let name = args.file.display();
    for (line, problem) in &problems {
        term::warning(&format!("{name}, line {line}: {}", term::clean(problem)));
    }
    term::answer(&format!("{taken} practices are on the register now, {} rows were left out.\n", problems.len()))?;
    Ok(if problems.is_empty() { Outcome::Fine } else { Outcome::Findings })
}

/// All rows of the list, each taken or with what is wrong with it.
fn rows(path: &Path, places: &Places, today: Date) -> Result<Vec<Result<Row, Problem>>> {
    let shown = path.display();
    let file = File::open(path).with_context(|| format!("{shown} cannot be opened"))?;
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(file);
    let headings = reader.headers().with_context(|| format!("{shown}, line 1: the heading cannot be read"))?.clone();
    let column = |name: &str| {
        headings.iter().position(|heading| heading.trim_start_matches('\u{feff}').eq_ignore_ascii_case(name))
    };
    let code = column("ods_code").with_context(|| {
        format!(
            "{shown}, line 1: the heading has no column “ods_code”; it has: {}",
            headings.iter().collect::<Vec<_>>().join(", ")
        )
    })?;
    let columns = Columns { code, since: column("since"), languages: column("languages"), website: column("website") };
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.with_context(|| format!("{shown} breaks off or cannot be read; nothing was changed"))?;
        let line = record.position().map_or(0, csv::Position::line);
        rows.push(row(&record, &columns, line, places, today).map_err(|problem| (line, problem)));
    }
    if rows.is_empty() {
        bail!("{shown} has a heading and no rows");
    }
    Ok(rows)
}

/// Where the columns stand.
struct Columns {
    code: usize,
    since: Option<usize>,
    languages: Option<usize>,
    website: Option<usize>,
}

fn row(record: &csv::StringRecord, columns: &Columns, line: u64, places: &Places, today: Date) -> Result<Row, String> {
    let cell = |at: Option<usize>| at.and_then(|at| record.get(at)).unwrap_or_default();
    let code = cell(Some(columns.code));
    let ods: OdsCode = code.parse().map_err(|_| format!("“{code}” is no ODS code"))?;
    let practice = places.practice(&ods).ok_or_else(|| {
        format!("{ods} is not in the list of practices; add a newer epraccur.csv with careof data add")
    })?;
    if !practice.is_open() {
        return Err(format!("{ods} ({}) has closed", practice.name));
    }
    let since = cell(columns.since);
    let since = if since.is_empty() {
        today
    } else {
        let day: Date = since.parse().map_err(|_| format!("“{since}” is no day; write it as 2024-05-31"))?;
        if day > today {
            return Err(format!("{since} has not come yet"));
        }
        day
    };
    let languages: Vec<String> =
        cell(columns.languages).split(';').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
    let website = cell(columns.website).to_owned();
    if website.len() > LONGEST || languages.iter().map(String::len).sum::<usize>() > LONGEST {
        return Err(format!("{ods} has more languages or a longer website than can be"));
    }
    if !website.is_empty() && fetch::parse_address(&website).is_err() {
        return Err(format!("“{website}” is not the address of a website"));
    }
    let member = Imported {
        ods_code: ods.to_string(),
        name: practice.name.clone(),
        nation: practice.nation.key().to_owned(),
        postcode: practice.postcode.map(|postcode| postcode.to_string()).unwrap_or_default(),
        since,
        source: String::new(),
    };
    Ok(Row { line, member, detail: Detail { languages, website } })
}

/// Writes the register as a table.
pub(super) fn export(database: &Database, output: Option<&Path>) -> Result<Outcome> {
    if database.database.is_none() && !Store::is_in(&database.data) {
        bail!("there is no register in {}; give the data folder with --data", database.data.display());
    }
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().context("the program cannot start")?;
    let text = runtime.block_on(async {
        let store = database.open().await?;
        let mut details: BTreeMap<_, _> = store.practice_details().await?.into_iter().collect();
        let mut text =
            line(&["ods_code", "name", "nation", "postcode", "since", "affirmed", "languages", "website", "source"]);
        for member in store.members(clock::today()).await? {
            let detail = member.ods_code.parse().ok().and_then(|ods: OdsCode| details.remove(&ods)).unwrap_or_default();
            let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
            text.push_str(&line(&[
                &member.ods_code,
                &member.name,
                &member.nation,
                &member.postcode,
                &day(member.joined_on),
                &day(member.affirmed_on),
                &detail.languages.join("; "),
                &detail.website,
                &member.shown_by,
            ]));
        }
        anyhow::Ok(text)
    })?;
    let mut output = Sink::open(output)?;
    output.write(&text)?;
    output.finish()?;
    Ok(Outcome::Fine)
}
