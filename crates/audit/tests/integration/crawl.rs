//! A list of practices whose sites are of every kind.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use audit::{AuditError, Event, Input, Settings, Tally, Unwatched, Watch};
use base::Date;
use serde_json::Value;

use crate::server::{Reply, Server, html, status};
use crate::sites;

/// The gap between two requests to one host in these tests.
pub(crate) const GAP: Duration = Duration::from_millis(120);

/// Quick, so that tests are.
pub(crate) fn settings(out: &Path) -> Settings {
    Settings {
        gap: GAP,
        retries: 1,
        retry_wait: Duration::from_millis(150),
        practice_time: Duration::from_secs(30),
        ..Settings::new(out.to_owned(), Date::constant(2026, 11, 21))
    }
}

/// Writes a list of practices: name and website.
pub(crate) fn list(dir: &Path, practices: &[(&str, String)]) -> Input {
    let mut csv = String::from("name,website\n");
    for (name, website) in practices {
        csv.push_str(&format!("{name},{website}\n"));
    }
    let path = dir.join("practices.csv");
    fs::write(&path, csv).expect("written");
    Input::recognise(&path).expect("a list")
}

pub(crate) fn results(out: &Path) -> Value {
    let json = fs::read(out.join("results.json")).expect("there");
    serde_json::from_slice(&json).expect("JSON")
}

/// The result of one practice.
pub(crate) fn practice<'a>(results: &'a Value, name: &str) -> &'a Value {
    let all = results["practices"].as_array().expect("a list");
    all.iter().find(|result| result["practice"]["name"] == name).unwrap_or_else(|| panic!("{name} is there"))
}

/// The server with the sites of every kind.
async fn all_sites() -> Server {
    let port = Arc::new(Mutex::new(0));
    let known = Arc::clone(&port);
    let server = Server::start(move |host, path, _| {
        let port = known.lock().expect("free").to_string();
        match sites::answer(host, path) {
            Reply::Page(code, headers, body) => {
                let headers = headers.into_iter().map(|(name, value)| (name, value.replace("PORT", &port))).collect();
                let body = String::from_utf8(body).expect("text").replace("PORT", &port).into_bytes();
                Reply::Page(code, headers, body)
            }
            other => other,
        }
    })
    .await;
    *port.lock().expect("free") = server.at.port();
    server
}

const HOSTS: [&str; 14] = [
    "elm.test",
    "oak.test",
    "ash.test",
    "yew.test",
    "mute.test",
    "fir.test",
    "gone.test",
    "loop.test",
    "wall.test",
    "gate.test",
    "huge.test",
    "file.test",
    "app.test",
    "hill.test",
];

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_site_has_its_own_result() {
    let server = all_sites().await;
    let dir = tempfile::tempdir().expect("a folder");
    let out = dir.path().join("out");
    let mut practices: Vec<(&str, String)> = HOSTS.iter().map(|&host| (host, server.url(host))).collect();
    practices.push(("moved", server.url("old.test")));
    practices.push(("nowhere", server.url("nowhere.example")));
    practices.push(("inside", "http://10.0.0.1/".to_owned()));
    practices.push(("no website", String::new()));
    practices.push(("no address", "none".to_owned()));
    practices.push(("elm.test", server.url("elm.test")));
    let tally = audit::run(list(dir.path(), &practices), settings(&out), server.fetcher(), Arc::new(Unwatched))
        .await
        .expect("an audit");

    let results = results(&out);
    let grade = |name| practice(&results, name)["grade"].as_str().map(str::to_owned);
    let trouble = |name| practice(&results, name)["trouble"]["kind"].as_str().map(str::to_owned);
    assert_eq!(grade("elm.test").as_deref(), Some("clean"));
    for demanding in ["oak.test", "ash.test", "yew.test", "file.test"] {
        assert_eq!(grade(demanding).as_deref(), Some("demands"), "{demanding}");
    }
    assert_eq!(practice(&results, "ash.test")["contradicts"], true);
    assert_eq!(practice(&results, "oak.test")["contradicts"], false);
    assert_eq!(practice(&results, "oak.test")["summary"]["photo_id"], "required");
    assert_eq!(practice(&results, "oak.test")["summary"]["address"], "required");
    for (name, kind) in [
        ("mute.test", "no_answer"),
        ("fir.test", "site_fault"),
        ("gone.test", "not_found"),
        ("loop.test", "redirects_for_ever"),
        ("wall.test", "robots_forbid"),
        ("app.test", "needs_scripts"),
        ("hill.test", "no_registration_page"),
        ("nowhere", "no_answer"),
        ("inside", "private_network"),
        ("no website", "no_website"),
        ("no address", "bad_address"),
    ] {
        assert_eq!(trouble(name).as_deref(), Some(kind), "{name}");
    }
    assert_eq!(grade("moved").as_deref(), Some("clean"), "the site that it moved to");
    assert!(server.asked_of("elsewhere.test").is_empty(), "other sites are not asked");

    // A page without end costs itself; links without end cost no more than the limit.
    let huge = practice(&results, "huge.test");
    assert_eq!(huge["failed"][0][1]["kind"], "too_large");
    assert!(huge["trouble"].is_null(), "other pages of it were read");
    assert!(server.asked_of("huge.test").iter().filter(|path| *path != "/robots.txt").count() <= 25);

    // What robots.txt forbids was not asked for.
    assert_eq!(server.asked_of("wall.test"), ["/robots.txt"]);
    assert!(!server.asked_of("gate.test").iter().any(|path| path.starts_with("/private")));
    assert_eq!(grade("gate.test").as_deref(), Some("clean"));
    assert_eq!(practice(&results, "gate.test")["failed"][0][1]["kind"], "robots_forbid");

    // One address in two spellings is asked for once, and what has nothing to do with joining never.
    assert_eq!(server.asked_of("elm.test"), ["/robots.txt", "/", "/new-patients"]);

    // No site was asked more often than allowed, also not for robots.txt and along redirects.
    for (host, gap) in server.shortest_gaps() {
        assert!(gap + Duration::from_millis(15) >= GAP, "{host} was asked again after {gap:?}");
    }

    counts(&tally);
    files(&out, &tally);
}

fn counts(tally: &Tally) {
    assert_eq!((tally.practices, tally.repeated), (19, 1), "the second elm.test is the first again");
    assert_eq!(tally.read, 9, "elm, oak, ash, yew, gate, huge, file, hill, moved");
    assert_eq!((tally.photo_id.required, tally.address.required, tally.both), (4, 3, 3));
    assert_eq!((tally.asks_any, tally.neither, tally.contradict), (4, 5, 1));
    assert_eq!(tally.way_without, 1, "ash.test");
    assert_eq!(tally.states_the_rule, 3, "elm, gate and moved");
    assert_eq!(tally.troubles.values().sum::<u64>(), 11);
}

fn files(out: &Path, tally: &Tally) {
    let mut csv = csv::Reader::from_path(out.join("results.csv")).expect("there");
    let records: Vec<csv::StringRecord> = csv.records().collect::<Result<_, _>>().expect("well-formed");
    assert_eq!(records.len() as u64, tally.practices);
    let index = fs::read_to_string(out.join("index.html")).expect("there");
    assert!(index.contains("4 of 9 practices ask for papers that nobody has to show."), "the headline");
    assert!(index.contains("bjgp.org/content/69/687/e731"), "the source of the study");
    assert!(!index.contains("<script src") && !index.contains("<link"), "it stands alone");
    let pages = fs::read_dir(out.join("practices")).expect("there").count();
    assert_eq!(pages as u64, tally.practices);
    for link in index.split("href=\"practices/").skip(1) {
        let name = link.split('"').next().expect("an end");
        assert!(out.join("practices").join(name).exists(), "{name}");
    }
    let leftovers: Vec<_> = fs::read_dir(out)
        .expect("there")
        .filter_map(|entry| entry.ok().map(|entry| entry.file_name().to_string_lossy().into_owned()))
        .filter(|name| name.ends_with(".part"))
        .collect();
    assert!(leftovers.is_empty(), "{leftovers:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_that_is_busy_for_a_moment_is_asked_again_and_a_dead_one_is_left_in_peace() {
    let calls = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&calls);
    let server = Server::start(move |host, path, _| match (host, path) {
        (_, "/robots.txt") => status(404),
        ("busy.test", "/") => {
            let mut calls = counted.lock().expect("free");
            *calls += 1;
            if *calls == 1 { status(503) } else { sites::home("Busy", &[("/register", "Register")]) }
        }
        ("busy.test", _) => html(sites::WELCOME),
        ("dying.test", "/") => {
            let links: Vec<String> = (0..20).map(|n| format!("/register-{n}")).collect();
            let links: Vec<(&str, &str)> = links.iter().map(|to| (to.as_str(), "Register")).collect();
            sites::home("Dying", &links)
        }
        _ => status(500),
    })
    .await;
    let dir = tempfile::tempdir().expect("a folder");
    let out = dir.path().join("out");
    let practices = [("busy", server.url("busy.test")), ("dying", server.url("dying.test"))];
    audit::run(list(dir.path(), &practices), settings(&out), server.fetcher(), Arc::new(Unwatched))
        .await
        .expect("an audit");
    let results = results(&out);
    assert_eq!(practice(&results, "busy")["grade"], "clean");
    let dying: Vec<String> =
        server.asked_of("dying.test").into_iter().filter(|path| path.starts_with("/register")).collect();
    // Three pages in a row, each asked for twice, and no more.
    assert_eq!(dying.len(), 6, "{dying:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_practices_on_one_host_share_its_patience() {
    let server = Server::start(|_, path, _| match path {
        "/robots.txt" => crate::sites::text("User-agent: *\nCrawl-delay: 0.3\n"),
        "/north/" | "/south/" => sites::home("One of two", &[("register", "Register")]),
        _ => html(sites::DEMAND),
    })
    .await;
    let dir = tempfile::tempdir().expect("a folder");
    let out = dir.path().join("out");
    let base = server.url("group.test");
    let practices = [("north", format!("{base}north/")), ("south", format!("{base}south/"))];
    let tally = audit::run(list(dir.path(), &practices), settings(&out), server.fetcher(), Arc::new(Unwatched))
        .await
        .expect("an audit");
    assert_eq!(tally.asks_any, 2);
    // robots.txt itself may come at the usual pace; the pages come as slowly as it asks.
    let pages: Vec<_> = server.diary().into_iter().filter(|asked| asked.path != "/robots.txt").collect();
    for pair in pages.windows(2) {
        let gap = pair[1].at - pair[0].at;
        assert!(gap >= Duration::from_millis(285), "{} after {gap:?}", pair[1].path);
    }
}

/// Counts events.
#[derive(Default)]
struct Counting(Mutex<(Option<u64>, usize, usize)>);

impl Watch for Counting {
    fn note(&self, event: &Event<'_>) {
        let mut counts = self.0.lock().expect("free");
        match event {
            Event::Started { practices, .. } => counts.0 = *practices,
            Event::Practice { .. } => counts.1 += 1,
            Event::Written => counts.2 += 1,
            Event::DoneBefore | Event::Page => {}
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_watches_is_told_of_every_practice() {
    let server = all_sites().await;
    let dir = tempfile::tempdir().expect("a folder");
    let practices = [("a", server.url("hill.test")), ("b", server.url("gone.test"))];
    let watch = Arc::new(Counting::default());
    let told: Arc<dyn Watch> = Arc::<Counting>::clone(&watch);
    audit::run(list(dir.path(), &practices), settings(&dir.path().join("out")), server.fetcher(), told)
        .await
        .expect("an audit");
    assert_eq!(*watch.0.lock().expect("free"), (Some(2), 2, 2));
}

#[tokio::test]
async fn a_list_with_mistakes_is_refused_before_anybody_is_asked() {
    let server = all_sites().await;
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("practices.csv");
    fs::write(&path, format!("name,website,nation\nElm,{},Narnia\n", server.url("elm.test"))).expect("written");
    let out = dir.path().join("out");
    let error = audit::run(Input::Sites(path), settings(&out), server.fetcher(), Arc::new(Unwatched))
        .await
        .expect_err("a mistake");
    assert!(matches!(error, AuditError::Sites(_)) && error.to_string().contains("line 2"), "{error}");
    assert!(server.diary().is_empty());
    assert!(!out.exists(), "nothing is left behind");
}
