//! Pages, redirects, limits, and every error that a site can cause.

use std::io::Write;
use std::time::{Duration, Instant};

use fetch::{FetchError, Fetcher, Policy};
use flate2::{Compression, write::GzEncoder};

use crate::server::{Names, Reply, Site, free, page, quick, status, to};

fn no_robots(path: &str, rest: impl Fn(&str) -> Reply) -> Reply {
    if path == "/robots.txt" { status(404, &[], b"") } else { rest(path) }
}

fn zipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

async fn site(rest: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Site {
    Site::new(move |path| no_robots(path, &rest)).await
}

#[tokio::test]
async fn a_page_comes_back_with_its_kind_and_its_last_address() {
    let site = site(|path| match path {
        "/" => to("/new/../register?step=1#top"),
        "/register?step=1" => page("text/html; charset=utf-8", b"<p>Welcome"),
        other => panic!("nobody should ask for {other}"),
    })
    .await;
    let fetched = free().get(&site.url("/#part")).await.expect("a page");
    assert_eq!(fetched.url.as_str(), site.url("/register?step=1"));
    assert_eq!(fetched.content_type, "text/html; charset=utf-8");
    assert_eq!(fetched.bytes, b"<p>Welcome");
    assert_eq!(fetched.status, 200);
    let first = &site.requests()[1];
    assert!(first.contains("user-agent: careof/"), "{first}");
    assert!(first.contains(&format!("host: {}", site.at)), "{first}");
    assert!(!first.to_lowercase().contains("cookie") && !first.to_lowercase().contains("referer"), "{first}");
}

#[tokio::test]
async fn a_packed_page_is_unpacked_and_a_bomb_is_not() {
    // Packed before anybody waits for it: the fetcher's patience is short here.
    let (bomb, packed) = (zipped(&vec![b'('; 50_000_000]), zipped(b"<p>Packed"));
    let site = site(move |path| {
        let body = if path == "/bomb" { &bomb } else { &packed };
        status(200, &[("Content-Type", "text/html"), ("Content-Encoding", "gzip")], body)
    })
    .await;
    assert_eq!(free().get(&site.url("/page")).await.expect("a page").bytes, b"<p>Packed");
    let error = free().get(&site.url("/bomb")).await.expect_err("a bomb");
    assert!(matches!(error, FetchError::TooLarge { limit: 200_000, .. }), "{error:?}");
}

#[tokio::test]
async fn a_page_without_end_is_cut_off() {
    let site = site(|path| match path {
        "/endless" => {
            Reply::Endless(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".to_vec(), vec![b'['; 65_536])
        }
        "/headers" => Reply::Endless(b"HTTP/1.1 200 OK\r\n".to_vec(), b"X-More: yes\r\n".repeat(500)),
        _ => status(200, &[("Content-Type", "text/html")], &vec![b'x'; 200_001]),
    })
    .await;
    for path in ["/endless", "/told"] {
        let error = free().get(&site.url(path)).await.expect_err("too large");
        assert!(matches!(error, FetchError::TooLarge { .. }), "{path}: {error:?}");
        assert!(error.to_string().contains("larger than"), "{error}");
    }
    let error = free().get(&site.url("/headers")).await.expect_err("too many headers");
    assert!(matches!(error, FetchError::Broken { .. }), "{error:?}");
}

#[tokio::test]
async fn who_does_not_answer_is_waited_for_only_so_long() {
    let site = site(|path| if path == "/drip" { Reply::Drip } else { Reply::Silence }).await;
    for path in ["/silence", "/drip"] {
        let start = Instant::now();
        let error = free().get(&site.url(path)).await.expect_err("no answer");
        assert!(matches!(error, FetchError::NoAnswer { .. }), "{path}: {error:?}");
        assert!(start.elapsed() < Duration::from_secs(3), "{path}");
    }
}

#[tokio::test]
async fn redirects_end_after_five_or_when_they_go_round() {
    let site = site(|path| match path.strip_prefix("/hop/") {
        Some(number) => match number.parse::<u32>() {
            Ok(0) => page("text/html", b"<p>There"),
            Ok(left) => to(&format!("/hop/{}", left - 1)),
            Err(_) => status(500, &[], b""),
        },
        None if path == "/a" => to("/b"),
        None if path == "/b" => to("/a"),
        None => to(path),
    })
    .await;
    assert_eq!(free().get(&site.url("/hop/5")).await.expect("five are fine").bytes, b"<p>There");
    let error = free().get(&site.url("/hop/6")).await.expect_err("six are too many");
    assert!(matches!(error, FetchError::TooManyRedirects { most: 5, .. }), "{error:?}");
    for path in ["/a", "/self"] {
        let error = free().get(&site.url(path)).await.expect_err("a circle");
        assert!(matches!(error, FetchError::RedirectsForEver { .. }), "{path}: {error:?}");
    }
}

#[tokio::test]
async fn each_trouble_of_a_site_has_its_own_sentence() {
    let site = site(|path| match path {
        "/picture" => page("image/png", b"\x89PNG"),
        "/gone" => status(410, &[], b""),
        "/members" => status(403, &[], b""),
        "/busy" => status(429, &[("Retry-After", "90")], b""),
        "/fault" => status(503, &[], b""),
        "/garbage" => Reply::Bytes(b"SSH-2.0-OpenSSH_9.9\r\n".to_vec()),
        "/cut" => {
            Reply::Bytes(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<p>Half".to_vec())
        }
        "/nothing" => Reply::Bytes(Vec::new()),
        "/elsewhere" => to("ftp://example.org/page"),
        other => panic!("nobody should ask for {other}"),
    })
    .await;
    let mut sentences = Vec::new();
    for (path, expected) in [
        ("/picture", "is not a page but image/png"),
        ("/gone", "no such page (410)"),
        ("/members", "does not let programs read this page (403)"),
        ("/busy", "asks us to wait; try again in 90 seconds"),
        ("/fault", "has a fault of its own"),
        ("/garbage", "broke off"),
        ("/cut", "broke off"),
        ("/nothing", "broke off"),
        ("/elsewhere", "sends us on to an address that we do not go to"),
    ] {
        let error = free().get(&site.url(path)).await.expect_err(path).to_string();
        assert!(error.contains(expected), "{path}: {error}");
        sentences.push(error);
    }
    sentences.sort();
    sentences.dedup();
    assert_eq!(sentences.len(), 7);
}

#[tokio::test]
async fn closed_doors_and_unknown_names_are_told_apart() {
    // A port that was free a moment ago: nobody listens there.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let at = listener.local_addr().expect("a bound port");
    drop(listener);
    let error = free().get(&format!("http://{at}/")).await.expect_err("nobody listens");
    assert!(matches!(error, FetchError::ConnectionRefused { .. }), "{error:?}");
    let fetcher = Fetcher::with_parts(Policy::default(), Names::default(), fetch::RootCertStore::empty());
    let error = fetcher.get("https://no-such-practice.example/").await.expect_err("no such name");
    assert!(error.to_string().contains("no site called no-such-practice.example"), "{error}");
}

#[tokio::test]
async fn the_second_address_of_a_name_is_tried_when_the_first_is_dead() {
    let site = site(|_| page("text/plain", b"Here")).await;
    let names = Names::default().with("two.example", &["127.0.0.2", "127.0.0.1"]);
    let fetcher = Fetcher::with_parts(quick(), names, fetch::RootCertStore::empty());
    let fetched = fetcher.get(&format!("http://two.example:{}/", site.at.port())).await.expect("a page");
    assert_eq!(fetched.bytes, b"Here");
}
