//! A member's own pages are read again from a web server on this machine: they begin to demand papers, the desk and
//! the practice hear of it, the badge changes after the days of grace and turns back when the page is mended.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex};

use base::Date;
use store::journal::NewEntry;
use store::memberships::{Change, Proof, WaitingLetter};
use store::{Location, Store};
use surgeries::membership::{Intent, State};

use crate::run::{Ran, run};
use crate::serving::Serving;

const KIND: &str = "<p>You do not need any documents to register with us.</p>";
const DEMANDING: &str = "<p>You must bring your passport and a utility bill when you register.</p>";

/// A practice's website, whose page about joining can be changed.
struct Website {
    address: String,
    says: Arc<Mutex<&'static str>>,
}

impl Website {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("a bound port").to_string();
        let says = Arc::new(Mutex::new(KIND));
        let inside = Arc::clone(&says);
        // Ends with the test.
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { continue };
                let mut line = String::new();
                let mut reader = BufReader::new(stream.try_clone().expect("one more handle"));
                let _ = reader.read_line(&mut line);
                let mut rest = String::new();
                while reader.read_line(&mut rest).is_ok_and(|read| read > 2) {
                    rest.clear();
                }
                let path = line.split(' ').nth(1).unwrap_or_default();
                let says = *inside.lock().expect("nobody panicked");
                let (status, body) = match path {
                    "/" => ("200 OK", "<h1>Alder Row Surgery</h1><p>Welcome to our practice in the middle of the town, open every day.</p><a href=\"/new-patients\">Register with us</a>".to_owned()),
                    "/new-patients" => ("200 OK", format!("<title>New patients</title><h1>How to register</h1>{says}")),
                    _ => ("404 Not Found", "nothing".to_owned()),
                };
                let _ = write!(
                    stream,
                    "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                    body.len()
                );
            }
        });
        Self { address, says }
    }

    fn says(&self, words: &'static str) {
        *self.says.lock().expect("nobody panicked") = words;
    }
}

async fn opened(data: &Path) -> Store {
    Store::open(&Location::Folder(data.to_owned())).await.expect("a store")
}

/// Puts a made-up practice on the register, with an address, and says where its pages are.
async fn joined(data: &Path, website: &str) {
    let store = opened(data).await;
    let day = Date::constant(2026, 11, 1);
    let proof = Proof {
        ods_code: "QX0001".to_owned(),
        name: "Alder Row Surgery".to_owned(),
        nation: "england".to_owned(),
        postcode: "QX1 1AA".to_owned(),
        intent: Intent::Already,
        shown_by: "nhs.net".to_owned(),
        contact: vec![5; 40],
        contact_mark: [5; 32],
    };
    store.keep_proof(&[1; 32], &proof, 0, 100).await.expect("kept");
    store.use_proof(&[1; 32], &[2; 32], Date::constant(2028, 1, 1), "team", 1, day).await.expect("used");
    for (from, to) in [(State::Preparing, State::Waiting), (State::Waiting, State::Member)] {
        let change = Change { from, to, on: day, reason: None };
        // Each change has a line of its own in the journal.
        let entry = NewEntry::by_the_server(0, "practices", "joined");
        assert!(store.change_membership("QX0001", &change, &entry, None).await.expect("a store"));
    }
    let detail = store::practice_records::Detail { website: format!("http://{website}/"), languages: Vec::new() };
    store.set_practice_detail(&"QX0001".parse().expect("a code"), &detail).await.expect("kept");
}

/// The letter that waits, if one does.
async fn letter(data: &Path) -> Option<WaitingLetter> {
    opened(data).await.waiting_letters().await.expect("read").into_iter().find(|letter| letter.kind == "recheck")
}

fn recheck(data: &str, today: &str, more: &[&str]) -> Ran {
    let mut arguments = vec!["surgeries", "recheck", "--data", data, "--today", today, "--allow-private", "--gap", "0"];
    arguments.extend(more);
    run(&arguments)
}

fn badge(data: &str, today: &str) -> String {
    Serving::start(&["serve", "--listen", "127.0.0.1:0", "--data", data, "--today", today, "--recheck-every", "0"])
        .get("/surgeries/QX0001/badge.svg")
}

#[tokio::test]
async fn pages_that_begin_to_demand_papers_are_told_and_the_badge_waits() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, data) = (folder.path(), folder.path().display().to_string());
    let website = Website::start();
    joined(path, &website.address).await;

    let kind = recheck(&data, "2026-11-29", &[]);
    assert_eq!(kind.code, 0, "{}{}", kind.out, kind.err);
    assert!(kind.out.contains("says that no papers are needed"), "{}", kind.out);
    assert_eq!(letter(path).await, None, "nothing to write about");
    let again = recheck(&data, "2026-12-05", &[]);
    assert!(again.out.contains("No practice’s turn has come"), "{}", again.out);

    website.says(DEMANDING);
    let demands = recheck(&data, "2026-12-28", &["--address", "https://careof.example"]);
    assert_eq!(demands.code, 1, "{}{}", demands.out, demands.err);
    assert!(demands.out.contains("requires photo ID") && demands.out.contains("/new-patients"), "{}", demands.out);
    let told = letter(path).await.expect("a letter");
    let words = told.paragraphs.join("\n");
    assert!(words.contains("You must bring your passport and a utility bill"), "{words}");
    assert!(words.contains("Until 27 January 2027 nothing changes"), "{words}");
    assert_eq!(told.link, "https://careof.example/practices/join/practice/QX0001");
    let journal = opened(path).await.journal(None, 1).await.expect("read").remove(0);
    assert!(journal.what.contains("they demand papers"), "{}", journal.what);

    assert!(badge(&data, "2027-01-27").contains("Safe surgery"), "the days of grace");
    assert!(badge(&data, "2027-01-28").contains("Under review, since 28 December 2026"));

    assert_eq!(recheck(&data, "2027-01-28", &["qx0001"]).code, 1);
    let still = letter(path).await.expect("one letter, the newer one");
    assert!(still.subject.contains("still asks"), "{}", still.subject);

    website.says(KIND);
    assert_eq!(recheck(&data, "2027-01-28", &["QX0001"]).code, 0);
    assert!(letter(path).await.expect("a letter").subject.contains("thank you"));
    let mended = badge(&data, "2027-01-28");
    assert!(mended.contains("Safe surgery, website checked 28 January 2027"), "{mended}");
}

#[tokio::test]
async fn a_website_that_is_away_is_no_finding_and_is_tried_again_the_next_day() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().display().to_string();
    // A port that nobody answers on.
    let nobody = TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("bound").to_string();
    joined(folder.path(), &nobody).await;
    let away = recheck(&data, "2026-11-29", &[]);
    assert_eq!(away.code, 0, "{}", away.err);
    assert!(away.out.contains("could not be read"), "{}", away.out);
    let store = opened(folder.path()).await;
    assert_eq!(store.checks_in_trouble().await.expect("read").len(), 1);
    assert!(store.records_of(&"QX0001".parse().expect("a code")).await.expect("read").is_empty());
    drop(store);
    assert!(recheck(&data, "2026-11-29", &[]).out.contains("No practice’s turn"));
    assert!(recheck(&data, "2026-11-30", &[]).out.contains("could not be read"));
    let stranger = recheck(&data, "2026-11-30", &["QX0009"]);
    assert_eq!(stranger.code, 2);
    assert!(stranger.err.contains("QX0009 is not on the register"), "{}", stranger.err);
}

#[test]
fn a_list_is_imported_and_exported_and_imported_elsewhere() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).display().to_string();
    let list = "\u{feff}ods_code,since,languages,website\nqx0001,2024-05-31,Polish; Urdu,https://alder.example\nQX0002,,,\n\
        QX9999,,,\nhello!,,,\nQX0003,31/05/2024,,\nQX0004,2999-01-01,,\nQX0005,2024-01-01,,not a website at all\n";
    std::fs::write(at("list.csv"), list).expect("written");
    let import = |file: &str, data: &str| {
        run(&["surgeries", "import", &at(file), "--source", "Elm Valley, May 2026", "--data", &at(data)])
    };
    let first = import("list.csv", "one");
    assert_eq!(first.code, 1, "{}", first.err);
    assert!(first.out.contains("2 practices are on the register now, 5 rows were left out"), "{}", first.out);
    for told in [
        "line 4: QX9999 is not in the list of practices",
        "line 5: “hello!” is no ODS code",
        "line 6: “31/05/2024” is no day",
        "line 7: 2999-01-01 has not come yet",
        "line 8: “not a website at all” is not the address of a website",
    ] {
        assert!(first.err.contains(told), "{told}: {}", first.err);
    }
    let again = import("list.csv", "one");
    assert!(again.err.contains("line 2: QX0001 is known here already"), "{}", again.err);

    let exported = run(&["surgeries", "export", "--data", &at("one"), "-o", &at("register.csv")]);
    assert_eq!(exported.code, 0, "{}", exported.err);
    let text = std::fs::read_to_string(at("register.csv")).expect("written");
    assert!(text.contains("\"QX0001\",\"Alder Row Surgery\",\"england\",\"QX1 1AA\",\"2024-05-31\""), "{text}");
    assert!(text.contains("\"Polish; Urdu\",\"https://alder.example\",\"Elm Valley, May 2026\""), "{text}");
    let elsewhere = import("register.csv", "two");
    assert_eq!(
        (elsewhere.code, elsewhere.out.contains("2 practices are on the register now")),
        (0, true),
        "{}",
        elsewhere.err
    );

    for (content, told) in [
        ("code,since\nQX0001,\n", "has no column “ods_code”; it has: code, since"),
        ("ods_code\n", "no rows"),
        ("ods_code,since\n\"QX0001,2024", "breaks off"),
    ] {
        std::fs::write(at("bad.csv"), content).expect("written");
        let bad = import("bad.csv", "three");
        assert_eq!(bad.code, 2, "{content}");
        assert!(bad.err.contains(told), "{told}: {}", bad.err);
    }
    assert_eq!(run(&["surgeries", "export", "--data", &at("nothing")]).code, 2);
}
