//! An audit that is killed in the middle goes on where it was.

use std::net::SocketAddr;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use audit::{Input, Unwatched};

use crate::crawl::{list, results, settings};
use crate::server::{Server, fetcher, html, status};
use crate::sites;

const PLACE: &str = "AUDIT_OF_A_CHILD";

/// Does nothing unless the test below has started this program again to be killed.
#[tokio::test(flavor = "multi_thread")]
async fn a_child_that_is_killed() {
    let Some(place) = std::env::var_os(PLACE) else { return };
    let place = place.into_string().expect("UTF-8");
    let (at, dir) = place.split_once(' ').expect("two words");
    let at: SocketAddr = at.parse().expect("an address");
    let dir = std::path::Path::new(dir);
    let mut settings = settings(&dir.join("out"));
    settings.at_once = 2;
    let input = Input::Sites(dir.join("practices.csv"));
    audit::run(input, settings, fetcher(at), Arc::new(Unwatched)).await.expect("an audit");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_that_is_killed_goes_on_where_it_was() {
    let server = Server::start(|_, path, _| match path {
        "/robots.txt" => status(404),
        "/" => sites::home("Practice", &[("/register", "Register")]),
        _ => html(sites::DEMAND),
    })
    .await;
    let dir = tempfile::tempdir().expect("a folder");
    let hosts: Vec<String> = (0..24).map(|number| format!("p{number:02}.test")).collect();
    let practices: Vec<(&str, String)> = hosts.iter().map(|host| (host.as_str(), server.url(host))).collect();
    let input = list(dir.path(), &practices);
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["killed::a_child_that_is_killed", "--exact"])
        .env(PLACE, format!("{} {}", server.at, dir.path().display()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("started");
    // In the middle of the sixth pair of practices or so.
    let start = Instant::now();
    while server.diary().len() < 34 {
        assert!(start.elapsed() < Duration::from_secs(30), "the child does not get on: {}", server.diary().len());
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    child.kill().expect("killed");
    child.wait().expect("gone");
    let before = server.diary().len();
    assert!(before < 24 * 3, "killed in the middle");

    let out = dir.path().join("out");
    let tally =
        audit::run(input, settings(&out), server.fetcher(), Arc::new(Unwatched)).await.expect("the rest of the audit");
    assert_eq!((tally.practices, tally.asks_any), (24, 24));
    assert_eq!(results(&out)["practices"].as_array().map(Vec::len), Some(24));
    // Only what was under way when it was killed (two at once, three requests each) is asked again.
    let asked = server.diary().len();
    assert!(asked <= 24 * 3 + 2 * 3, "{asked} requests");
    let again = hosts.iter().filter(|host| server.asked_of(host).len() > 3).count();
    assert!(again <= 2, "{again} practices were asked twice");
}
