//! Saved pages: folders and web archives.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use audit::{AuditError, Input, Settings, Tally, Unwatched};
use fetch::{Fetcher, Policy};

use crate::crawl::{practice, results, settings};
use crate::sites::{DEMAND, WELCOME};
use crate::unchanged::counting;

async fn audit(path: &Path, settings: Settings) -> Result<Tally, AuditError> {
    let input = Input::recognise(path).expect("saved pages");
    // Nobody is asked anything: a fetcher that may go nowhere will do.
    audit::run(input, settings, Fetcher::new(Policy::default()), Arc::new(Unwatched)).await
}

fn record(address: &str, kind: &str, body: &str) -> Vec<u8> {
    let answer = format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n{body}");
    format!(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nContent-Length: {}\r\n\r\n{answer}\r\n\r\n",
        answer.len()
    )
    .into_bytes()
}

fn page(body: &str) -> String {
    format!("<title>Practice</title><main>{body}</main>")
}

/// An archive in which the pages of the practices are mixed.
fn archive(dir: &Path, compressed: bool) -> PathBuf {
    let home =
        page("<h1>Welcome</h1><p>We are open from eight until half past six on every day of the working week.</p>");
    let mut bytes = Vec::new();
    for (address, kind, body) in [
        ("https://www.elm.example/", "text/html", home.as_str()),
        ("https://oak.example/", "text/html", &home),
        ("https://elm.example/logo.png", "image/png", "no words"),
        ("https://elm.example/robots.txt", "text/plain", "User-agent: *"),
        ("https://www.elm.example/new-patients", "text/html", &page(WELCOME)),
        (
            "https://oak.example/privacy",
            "text/html",
            &page("<h1>Privacy</h1><p>You must show photo ID to see your record.</p>"),
        ),
        ("https://oak.example/join/", "text/html", &page(DEMAND)),
        ("https://oak.example/join/", "text/html", &page(WELCOME)),
        ("https://hill.example/", "text/html", &home),
    ] {
        let record = record(address, kind, body);
        if compressed {
            let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            gzip.write_all(&record).expect("in memory");
            bytes.extend(gzip.finish().expect("in memory"));
        } else {
            bytes.extend(record);
        }
    }
    let path = dir.join(if compressed { "saved.warc.gz" } else { "saved.warc" });
    fs::write(&path, bytes).expect("written");
    path
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_gives_each_host_its_result_and_the_second_time_reads_nothing() {
    for compressed in [false, true] {
        let dir = tempfile::tempdir().expect("a folder");
        let out = dir.path().join("out");
        let path = archive(dir.path(), compressed);
        let read = Arc::new(AtomicUsize::new(0));
        let tally = audit(&path, counting(&out, &read)).await.expect("an audit");
        let first = results(&out);
        let names: Vec<&str> = first["practices"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|result| result["practice"]["name"].as_str().expect("a name"))
            .collect();
        assert_eq!(names, ["elm.example", "oak.example", "hill.example"], "in the order of the archive");
        assert_eq!(practice(&first, "elm.example")["grade"], "clean");
        let oak = practice(&first, "oak.example");
        assert_eq!((&oak["grade"], &oak["contradicts"]), (&"demands".into(), &false.into()), "the first copy counts");
        assert_eq!(practice(&first, "hill.example")["trouble"]["kind"], "no_registration_page");
        assert_eq!(first["passed_over"]["other"], 2, "a picture and robots.txt");
        assert_eq!((tally.practices, tally.read, tally.asks_any), (3, 3, 1));
        let reads = read.load(Ordering::SeqCst);
        audit(&path, counting(&out, &read)).await.expect("an audit");
        // The second copy of one address is not kept, and so it is read each time.
        assert_eq!(read.load(Ordering::SeqCst), reads + 1);
        assert_eq!(results(&out), first);
    }
}

/// An archive of so many practices, two pages each.
fn many(dir: &Path, practices: usize) -> PathBuf {
    let path = dir.join("many.warc");
    let mut file = std::io::BufWriter::new(fs::File::create(&path).expect("made"));
    for number in 0..practices {
        let welcome =
            page(&format!("<h1>Practice {number}</h1><p>Opening times and other things of use to people.</p>"));
        for (place, body) in [("", welcome.as_str()), ("join", &page(if number % 2 == 0 { DEMAND } else { WELCOME }))] {
            let address = format!("https://p{number}.example/{place}");
            file.write_all(&record(&address, "text/html", body)).expect("written");
        }
    }
    file.flush().expect("written");
    path
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_that_was_cut_off_in_the_middle_goes_on_with_the_rest() {
    let dir = tempfile::tempdir().expect("a folder");
    let (path, out) = (many(dir.path(), 40), dir.path().join("out"));
    let read = Arc::new(AtomicUsize::new(0));
    audit(&path, counting(&out, &read)).await.expect("an audit");
    assert_eq!(read.swap(0, Ordering::SeqCst), 80);
    let whole = results(&out);
    // What is left when a process dies while it writes a line.
    let log = out.join("state/run.jsonl");
    let bytes = fs::read(&log).expect("there");
    fs::write(&log, &bytes[..bytes.len() / 2]).expect("cut");
    audit(&path, counting(&out, &read)).await.expect("the rest");
    let again = read.load(Ordering::SeqCst);
    assert!((20..=60).contains(&again), "{again} pages were read again");
    assert_eq!(results(&out), whole);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_of_very_many_practices_is_cut_into_lists() {
    let dir = tempfile::tempdir().expect("a folder");
    let (path, out) = (many(dir.path(), 1_050), dir.path().join("out"));
    let tally = audit(&path, settings(&out)).await.expect("an audit");
    assert_eq!((tally.practices, tally.asks_any, tally.states_the_rule), (1_050, 525, 525));
    let index = fs::read_to_string(out.join("index.html")).expect("there");
    let list = fs::read_to_string(out.join("practices/list-2.html")).expect("there");
    assert!(index.contains("practices/list-2.html") && index.contains("525 of 1,050 practices ask"), "the report");
    assert_eq!(index.matches("<li><a href=\"practices/p").count(), 1_000);
    assert_eq!(list.matches("<li><a href=\"p").count(), 50);
    assert_eq!(results(&out)["practices"].as_array().map(Vec::len), Some(1_050));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_gives_each_folder_and_file_its_result() {
    let dir = tempfile::tempdir().expect("a folder");
    let saved = dir.path().join("saved");
    let put = |name: &str, body: &str| {
        let path = saved.join(name);
        fs::create_dir_all(path.parent().expect("inside")).expect("made");
        fs::write(path, body).expect("written");
    };
    put("Elm Tree/index.html", &page("<h1>Welcome</h1><p>Opening times and other things of use.</p>"));
    put("Elm Tree/joining/new-patients.html", &page(WELCOME));
    put("Elm Tree/joining/copy.html", &page(WELCOME));
    put("Oak Lane.html", &page(DEMAND));
    put("Ash Road.txt", "Registration policy\n\nYou must bring photo ID and proof of address to register.\n");
    put("Empty/notes.doc", "nothing to read");
    put("=cmd|'calc'!A0/broken.pdf", "this is no PDF");
    let out = dir.path().join("out");
    let tally = audit(&saved, settings(&out)).await.expect("an audit");
    let results = results(&out);
    assert_eq!(practice(&results, "Elm Tree")["grade"], "clean");
    assert_eq!(practice(&results, "Elm Tree")["pages"].as_array().map(Vec::len), Some(1), "a copy is no second page");
    assert_eq!(practice(&results, "Oak Lane")["grade"], "demands");
    assert_eq!(practice(&results, "Ash Road")["grade"], "demands");
    assert_eq!(practice(&results, "Empty")["trouble"]["kind"], "not_readable");
    assert_eq!(practice(&results, "=cmd|'calc'!A0")["trouble"]["kind"], "not_readable");
    assert_eq!((tally.practices, tally.read), (5, 3));
    let csv = fs::read_to_string(out.join("results.csv")).expect("there");
    assert!(csv.contains("'=cmd|'calc'!A0") && !csv.contains("\n=cmd"), "{csv}");
}

#[tokio::test]
async fn what_holds_no_pages_is_refused_with_what_to_give() {
    let dir = tempfile::tempdir().expect("a folder");
    let empty = dir.path().join("saved");
    fs::create_dir(&empty).expect("made");
    let error = audit(&empty, settings(&dir.path().join("a"))).await.expect_err("nothing there");
    assert!(error.to_string().contains("a folder of saved pages for each practice"), "{error}");
    let archive = dir.path().join("x.warc");
    fs::write(&archive, "WARC/1.0\r\n\r\n").expect("written");
    let error = audit(&archive, settings(&dir.path().join("b"))).await.expect_err("nothing there");
    assert!(error.to_string().contains("holds no pages"), "{error}");
}
