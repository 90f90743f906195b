//! Everything for one practice in one zip: posters, cards, the reply kit, the certificate, what the caller
//! adds (policy, briefing), and on top a sheet with a picture of each. And packs for many practices.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use languages::Language;
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::catalogue::{Kind, catalogue};
use crate::error::PrintError;
use crate::paper::Paper;
use crate::request::{Format, Request};
use crate::top::{self, Top};
use crate::world::{MOST_PICTURES, Picture};
use crate::{Printed, preview, print};

/// A practice that wants a pack.
#[derive(Debug, Clone, Default)]
pub struct Practice {
    /// Its name.
    pub name: String,
    /// Its telephone number.
    pub phone: String,
    /// Its address, in lines.
    pub address: String,
    /// Its page about registering, for the QR code.
    pub link: String,
    /// Who is in charge of registering (name, role or extension).
    pub lead: String,
    /// Its patients' languages; English is always there.
    pub languages: Vec<&'static Language>,
    /// Whether it has decided to be a safe surgery: the mark on posters, and the certificate.
    pub safe_surgery: bool,
    /// Its logo: PNG, JPEG or SVG.
    pub logo: Option<Vec<u8>>,
}

/// Something that other rooms add to a pack.
#[derive(Debug, Clone)]
pub struct Extra {
    /// Where it lies in the pack, such as `policy/registration-policy.docx`.
    pub path: String,
    /// What it is, for the sheet on top.
    pub title: String,
    /// The file.
    pub data: Vec<u8>,
}

/// A file of the pack and what the sheet on top says of it.
struct Made {
    path: String,
    data: Vec<u8>,
}

/// One sheet to be printed for the pack.
struct Job {
    path: String,
    request: Request,
    format: Format,
}

/// The pack of one practice, as a zip.
///
/// # Errors
/// [`PrintError`], naming what does not fit; then there is no zip.
pub fn practice(practice: &Practice, extras: &[Extra]) -> Result<Vec<u8>, PrintError> {
    practice_on(practice, extras, std::thread::available_parallelism().map_or(1, Into::into))
}

fn practice_on(practice: &Practice, extras: &[Extra], threads: usize) -> Result<Vec<u8>, PrintError> {
    let jobs = jobs(practice);
    let made = in_parallel(threads, &jobs, |job| {
        let mut printed = print(&job.request, job.format)?;
        Ok(Made { path: job.path.clone(), data: std::mem::take(&mut printed.files[0]) })
    })?;
    let readme = readme(practice, &jobs, extras, threads)?;
    zip(practice, &readme, &made, extras).map_err(|error| PrintError::Fault(format!("zip: {error}")))
}

/// The packs of many practices, on all cores. Each is handed over as soon as it is ready, from any thread, with
/// its place in the list.
pub fn practices<E, F>(list: &[Practice], extras: E, ready: F)
where
    E: Fn(&Practice) -> Result<Vec<Extra>, PrintError> + Sync,
    F: Fn(usize, Result<Vec<u8>, PrintError>) + Sync,
{
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(list.len().max(1));
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((place, practice)) = {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    list.get(place).map(|practice| (place, practice))
                } {
                    ready(place, extras(practice).and_then(|extras| practice_on(practice, &extras, 1)));
                }
            });
        }
    });
}

/// Does all jobs on this many threads; the first error ends it.
pub(crate) fn in_parallel<T: Sync, R: Send>(
    threads: usize,
    jobs: &[T],
    work: impl Fn(&T) -> Result<R, PrintError> + Sync,
) -> Result<Vec<R>, PrintError> {
    let next = AtomicUsize::new(0);
    let results: Mutex<BTreeMap<usize, Result<R, PrintError>>> = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..threads.clamp(1, jobs.len().max(1)) {
            scope.spawn(|| {
                while let Some((place, job)) = {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    jobs.get(place).map(|job| (place, job))
                } {
                    let result = work(job);
                    let failed = result.is_err();
                    if let Ok(mut results) = results.lock() {
                        results.insert(place, result);
                    }
                    if failed {
                        next.store(jobs.len(), Ordering::Relaxed);
                    }
                }
            });
        }
    });
    results.into_inner().unwrap_or_default().into_values().collect()
}

/// Posters that every practice wants; the petition's and the blank one are made one by one.
const POSTERS: [&str; 7] = ["welcome", "no-papers", "no-address", "no-status", "confidential", "wry", "interpreter"];

fn jobs(practice: &Practice) -> Vec<Job> {
    let mut languages: Vec<&'static Language> = vec![Language::english()];
    for language in &practice.languages {
        if !languages.contains(language) {
            languages.push(language);
        }
    }
    let mut jobs = Vec::new();
    for language in &languages {
        for name in POSTERS.iter().filter(|name| **name != "interpreter") {
            let path = format!("posters/{}/{name}.pdf", language.tag);
            jobs.push(job(practice, Kind::Poster, name, Some(language), path, Format::Pdf, None));
        }
        let path = format!("cards/rights-{}.pdf", language.tag);
        jobs.push(job(practice, Kind::Card, "rights", Some(language), path, Format::Pdf, Some(Paper::TenUp)));
        let path = format!("screens/welcome-{}.png", language.tag);
        jobs.push(job(practice, Kind::Poster, "welcome", Some(language), path, Format::Png(96.0), Some(Paper::Screen)));
    }
    jobs.push(job(
        practice,
        Kind::Poster,
        "interpreter",
        None,
        "posters/interpreter.pdf".to_owned(),
        Format::Pdf,
        None,
    ));
    for name in ["desk", "home-office"] {
        jobs.push(job(practice, Kind::Card, name, None, format!("cards/{name}.pdf"), Format::Pdf, None));
    }
    let kit = [
        (Kind::Form, "refusal-notice"),
        (Kind::Form, "refusal-log"),
        (Kind::Form, "practice-address"),
        (Kind::Letter, "home-office-reply"),
        (Kind::Form, "home-office-log"),
    ];
    for (kind, name) in kit {
        for format in [Format::Pdf, Format::Docx] {
            let path = format!("reply-kit/{name}.{}", format.extension());
            jobs.push(job(practice, kind, name, None, path, format, None));
        }
    }
    if practice.safe_surgery {
        jobs.push(job(practice, Kind::Form, "certificate", None, "certificate.pdf".to_owned(), Format::Pdf, None));
    }
    jobs
}

fn job(
    practice: &Practice,
    kind: Kind,
    name: &str,
    language: Option<&'static Language>,
    path: String,
    format: Format,
    paper: Option<Paper>,
) -> Job {
    let mut request = Request::new(kind, name);
    request.languages = language.into_iter().collect();
    request.paper = paper;
    request.logo.clone_from(&practice.logo);
    let sheet = catalogue().iter().find(|sheet| sheet.kind == kind && sheet.name == name);
    let given = [
        ("practice", practice.name.as_str()),
        ("phone", &practice.phone),
        ("practice-address", &practice.address),
        ("link", &practice.link),
        ("lead", &practice.lead),
        ("safe-surgery", if practice.safe_surgery { "yes" } else { "no" }),
    ];
    for (field, value) in given {
        if !value.is_empty() && sheet.is_some_and(|sheet| sheet.field(field).is_some()) {
            request.fields.insert(field.to_owned(), value.to_owned());
        }
    }
    Job { path, request, format }
}

/// Groups of the sheet on top, by the folder in which things lie.
const GROUPS: [(&str, &str); 6] = [
    ("posters/", "Posters for the wall"),
    ("screens/", "For the waiting-room screen"),
    ("cards/", "Cards"),
    ("reply-kit/", "Reply kit: letters and records"),
    ("certificate", "Certificate"),
    ("", "Policy and briefing"),
];

fn readme(practice: &Practice, jobs: &[Job], extras: &[Extra], threads: usize) -> Result<Vec<u8>, PrintError> {
    // One picture for each design, in English; the line below it says in which languages it is there.
    let mut shown: Vec<(&Job, Vec<&str>)> = Vec::new();
    for job in jobs.iter().filter(|job| job.format != Format::Docx) {
        let same = |(other, _): &&mut (&Job, Vec<&str>)| {
            (other.request.kind, &other.request.name, other.request.paper)
                == (job.request.kind, &job.request.name, job.request.paper)
        };
        match shown.iter_mut().find(same) {
            Some((_, paths)) => paths.push(&job.path),
            None => shown.push((job, vec![&job.path])),
        }
    }
    shown.truncate(MOST_PICTURES);
    let pictures = in_parallel(threads, &shown, |(job, _)| Ok(Picture::new(preview(&job.request, 240)?.png)))?;
    let mut groups = Vec::new();
    for (prefix, title) in GROUPS {
        let of_group = |path: &str| {
            GROUPS.iter().find(|(start, _)| path.starts_with(start)).is_some_and(|(start, _)| *start == prefix)
        };
        let mut items: Vec<Value> = Vec::new();
        for (number, (job, paths)) in shown.iter().enumerate().filter(|(_, (job, _))| of_group(&job.path)) {
            let title = crate::find(job.request.kind, &job.request.name)?.title.clone();
            let files = match paths.as_slice() {
                [one] => (*one).to_owned(),
                several => format!("{} (and {} more languages)", several[0], several.len() - 1),
            };
            items.push(
                json!({ "title": title, "files": files, "picture": pictures[number].path(number), "ending": "" }),
            );
        }
        for extra in extras.iter().filter(|extra| of_group(&extra.path)) {
            let ending = extra.path.rsplit('.').next().unwrap_or_default().to_uppercase();
            items.push(json!({ "title": extra.title, "files": extra.path, "picture": null, "ending": ending }));
        }
        if !items.is_empty() {
            groups.push(json!({ "title": title, "items": items }));
        }
    }
    let drafts: Vec<_> = practice.languages.iter().filter(|l| l.is_draft("posters")).map(|l| l.english_name).collect();
    let top =
        Top { title: &format!("Pack for {}", practice.name), about: ABOUT, steps: json!(STEPS), drafts: json!(drafts) };
    top::pdf(top, groups, pictures)
}

const ABOUT: &str = "Everything a practice needs so that everyone in its area can register: for the wall, the desk, the pocket and the file.";

const STEPS: [&str; 4] = [
    "Hang the posters where people see them before they reach the desk: the door, the waiting room, the lift.",
    "Put the desk card and the Home Office card beside every telephone, and talk them through at the next team meeting.",
    "Cut the pocket cards and lay them out where people can take one without asking.",
    "Keep the reply kit with the policy. If you ever refuse somebody, use the notice and write it into the record.",
];

fn zip(practice: &Practice, readme: &[u8], made: &[Made], extras: &[Extra]) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let folder = slug(&practice.name);
    let files = std::iter::once(("README.pdf", readme))
        .chain(made.iter().map(|made| (made.path.as_str(), made.data.as_slice())))
        .chain(extras.iter().map(|extra| (extra.path.as_str(), extra.data.as_slice())));
    for (path, data) in files {
        zip.start_file(format!("{folder}/{path}"), packed())?;
        zip.write_all(data)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The pages of a sheet in one zip, numbered; for pictures, of which there is one for each page.
///
/// # Errors
/// [`PrintError::Fault`] when there is no room for it in memory.
pub fn pages(printed: &Printed, name: &str) -> Result<Vec<u8>, PrintError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut all = || -> Result<Vec<u8>, zip::result::ZipError> {
        for (number, data) in printed.files.iter().enumerate() {
            zip.start_file(format!("{name}-{}.{}", number + 1, printed.format.extension()), packed())?;
            zip.write_all(data)?;
        }
        Ok(std::mem::replace(&mut zip, ZipWriter::new(Cursor::new(Vec::new()))).finish()?.into_inner())
    };
    all().map_err(|error| PrintError::Fault(format!("zip: {error}")))
}

/// PDFs, pictures and Word documents are packed already; one fixed date makes the same pack the same file.
pub(crate) fn packed() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Stored).last_modified_time(DateTime::default())
}

/// A name that every file system takes.
#[must_use]
pub fn slug(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if matches!(c, '\'' | '’') {
            // “St Mary’s” becomes st-marys.
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
        if out.len() >= 60 {
            break;
        }
    }
    let out = out.trim_matches('-');
    if out.is_empty() { "practice".to_owned() } else { out.to_owned() }
}

/// Why a list of practices cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ListError {
    /// No column with the practices' names.
    #[error(
        "the list has no column “name”; its first line must name the columns: name, phone, address, link, lead, languages, safe-surgery"
    )]
    NoName,
    /// A column that is not known.
    #[error("the list has a column “{0}”; use name, phone, address, link, lead, languages, safe-surgery")]
    Column(String),
    /// A line that cannot be read.
    #[error("line {line}: {why}")]
    Line {
        /// Its number.
        line: u64,
        /// What is wrong.
        why: String,
    },
}

const COLUMNS: [&str; 7] = ["name", "phone", "address", "link", "lead", "languages", "safe-surgery"];

/// Reads a list of practices (CSV with a head line; languages separated by spaces or semicolons).
///
/// # Errors
/// [`ListError`], with the line.
pub fn read_list(csv: &[u8]) -> Result<Vec<Practice>, ListError> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).flexible(true).from_reader(csv);
    let at = |error: csv::Error| ListError::Line {
        line: error.position().map_or(1, csv::Position::line),
        why: error.to_string(),
    };
    let head: Vec<String> = reader
        .headers()
        .map_err(at)?
        .iter()
        .map(|c| c.trim_start_matches('\u{FEFF}').to_lowercase().replace([' ', '_'], "-"))
        .collect();
    if let Some(unknown) = head.iter().find(|column| !COLUMNS.contains(&column.as_str())) {
        return Err(ListError::Column(unknown.clone()));
    }
    if !head.iter().any(|column| column == "name") {
        return Err(ListError::NoName);
    }
    let mut list = Vec::new();
    for record in reader.records() {
        let record = record.map_err(at)?;
        let line = record.position().map_or(0, csv::Position::line);
        let get = |column: &str| {
            head.iter().position(|c| c == column).and_then(|i| record.get(i)).unwrap_or_default().to_owned()
        };
        if record.iter().all(str::is_empty) {
            continue;
        }
        let name = get("name");
        if name.is_empty() {
            return Err(ListError::Line { line, why: "a practice without a name".to_owned() });
        }
        let languages = get("languages")
            .split([' ', ';', ','])
            .filter(|tag| !tag.is_empty())
            .map(Language::find)
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| ListError::Line { line, why: error.to_string() })?;
        let safe = get("safe-surgery").to_lowercase();
        let safe_surgery = matches!(safe.as_str(), "yes" | "y" | "true" | "1");
        if !safe_surgery && !matches!(safe.as_str(), "" | "no" | "n" | "false" | "0") {
            return Err(ListError::Line { line, why: format!("safe-surgery is “{safe}”; write yes or no") });
        }
        list.push(Practice {
            name,
            phone: get("phone"),
            address: get("address").replace("; ", "\n"),
            link: get("link"),
            lead: get("lead"),
            languages,
            safe_surgery,
            logo: None,
        });
    }
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_with_its_languages() {
        let list = read_list(
            "Name,Languages,Safe surgery\nElm Tree Surgery,ar ur,yes\n\"St Mary’s, Exampleton\",,\n".as_bytes(),
        );
        let list = list.expect("well written");
        assert_eq!(list.len(), 2);
        assert_eq!(list[0].languages.iter().map(|l| l.tag).collect::<Vec<_>>(), ["ar", "ur"]);
        assert!(list[0].safe_surgery && !list[1].safe_surgery);
        assert_eq!(slug(&list[1].name), "st-marys-exampleton");
    }

    #[test]
    fn a_faulty_list_says_where() {
        assert_eq!(read_list(b"practice\nx\n").map(|l| l.len()), Err(ListError::Column("practice".to_owned())));
        assert_eq!(read_list(b"phone\n1\n").map(|l| l.len()), Err(ListError::NoName));
        let error = read_list(b"name,languages\nElm,ar\nOak,klingon\n").expect_err("no such language");
        assert!(error.to_string().starts_with("line 3: there is no language"), "{error}");
    }

    #[test]
    fn names_become_file_names() {
        assert_eq!(slug("  ../../etc/passwd "), "etc-passwd");
        assert_eq!(slug("عيادة"), "practice");
        assert!(slug(&"x".repeat(400)).len() <= 60);
    }
}
