//! `careof check` on web addresses: a page is fetched and checked, and nothing inside is reached.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::run::run;

const PAGE: &str = "<!doctype html><title>Join</title><h1>New patients</h1>\
                    <p>You must bring your passport to register. Without it we cannot register you.</p>";

/// A site on this machine that serves one page at every path but `/robots.txt`.
fn site(robots: &'static str) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let at = listener.local_addr().expect("a bound port");
    let visits = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&visits);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            counted.fetch_add(1, Ordering::SeqCst);
            let mut request = [0; 4096];
            let read = stream.read(&mut request).unwrap_or(0);
            let asks_robots = request[..read].starts_with(b"GET /robots.txt");
            let (kind, body) = if asks_robots { ("text/plain", robots) } else { ("text/html; charset=utf-8", PAGE) };
            let head = format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n", body.len());
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes()));
        }
    });
    (at, visits)
}

#[test]
fn an_address_is_fetched_and_checked() {
    let (at, _) = site("User-agent: *\nDisallow:\n");
    let url = format!("http://{at}/register");
    let ran = run(&["check", &url, "--allow-private", "--format", "concise"]);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(ran.out.starts_with(&format!("{url}:1:")), "{}", ran.out);
}

#[test]
fn a_private_network_is_not_entered_unless_allowed() {
    let (at, visits) = site("");
    for address in
        [format!("http://{at}/"), "http://127.0.0.1/".into(), "http://0x7f.1/".into(), "http://[::1]/".into()]
    {
        let ran = run(&["check", &address]);
        assert_eq!(ran.code, 2, "{address}: {}", ran.out);
        assert!(ran.err.contains("private network") || ran.err.contains("port"), "{address}: {}", ran.err);
    }
    assert_eq!(visits.load(Ordering::SeqCst), 0);
}

#[test]
fn robots_txt_is_obeyed() {
    let (at, visits) = site("User-agent: careof\nDisallow: /register\n");
    let ran = run(&["check", &format!("http://{at}/register"), "--allow-private"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("robots.txt"), "{}", ran.err);
    assert_eq!(visits.load(Ordering::SeqCst), 1, "only robots.txt was asked for");
}

#[test]
fn who_does_not_listen_is_said_so() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let at = listener.local_addr().expect("a bound port");
    drop(listener);
    let ran = run(&["check", &format!("http://{at}/"), "--allow-private"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("does not accept connections"), "{}", ran.err);
}
