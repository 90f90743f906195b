//! Archives whole, damaged and made up.

use std::io::{Cursor, Write};

use proptest::prelude::*;

use super::*;

/// A record as crawlers write it.
fn record(kind: &str, address: &str, body: &[u8]) -> Vec<u8> {
    let mut out = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2026-11-01T09:00:00Z\r\n\
         Content-Type: application/http; msgtype={kind}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    )
    .into_bytes();
    out.extend_from_slice(body);
    out.extend_from_slice(b"\r\n\r\n");
    out
}

fn page(address: &str, text: &str) -> Vec<u8> {
    record("response", address, format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{text}").as_bytes())
}

fn compressed(record: &[u8]) -> Vec<u8> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(record).expect("in memory");
    gzip.finish().expect("in memory")
}

fn read_all<R: Read>(mut archive: Archive<R>) -> (Vec<(String, String)>, PassedOver) {
    let mut pages = Vec::new();
    while let Some(page) = archive.next_page().expect("memory does not fail") {
        pages.push((page.address, String::from_utf8_lossy(&page.body).into_owned()));
    }
    (pages, archive.passed_over)
}

fn read_plain(bytes: &[u8]) -> (Vec<(String, String)>, PassedOver) {
    read_all(Archive::new(Cursor::new(bytes), 1_000_000))
}

fn read_compressed(bytes: &[u8]) -> (Vec<(String, String)>, PassedOver) {
    read_all(Archive::new(Members::new(Cursor::new(bytes)), 1_000_000))
}

fn addresses(pages: &[(String, String)]) -> Vec<&str> {
    pages.iter().map(|(address, _)| address.as_str()).collect()
}

#[test]
fn pages_are_read_and_the_rest_is_counted() {
    let mut bytes = record("warcinfo", "", b"software: made up\r\n");
    bytes.extend(page("https://elm.example/", "<p>Welcome"));
    bytes.extend(record("request", "https://elm.example/", b"GET / HTTP/1.1\r\n\r\n"));
    bytes.extend(record("resource", "https://elm.example/form.txt", b"Name:"));
    let (pages, passed_over) = read_plain(&bytes);
    assert_eq!(
        pages,
        [
            ("https://elm.example/".to_owned(), "<p>Welcome".to_owned()),
            ("https://elm.example/form.txt".to_owned(), "Name:".to_owned())
        ]
    );
    assert_eq!(passed_over, PassedOver { other: 2, too_long: 0, damaged: 0 });
}

#[test]
fn a_damaged_member_costs_its_own_record_only() {
    let mut bytes = compressed(&page("https://a.example/", "first"));
    let mut broken = compressed(&page("https://b.example/", &"second ".repeat(300)));
    let middle = broken.len() / 2;
    for byte in &mut broken[middle..middle + 8] {
        *byte ^= 0xff;
    }
    bytes.extend(broken);
    bytes.extend(compressed(&page("https://c.example/", "third")));
    let (pages, passed_over) = read_compressed(&bytes);
    let found = addresses(&pages);
    assert!(found.contains(&"https://a.example/") && found.contains(&"https://c.example/"), "{found:?}");
    assert!(passed_over.damaged >= 1);
}

#[test]
fn a_length_that_is_too_great_does_not_swallow_the_next_record() {
    let mut bytes = page("https://a.example/", "first");
    let at = memchr::memmem::find(&bytes, b"Content-Length: ").expect("is there") + 16;
    bytes[at..at + 2].copy_from_slice(b"99");
    bytes.extend(page("https://b.example/", "second"));
    let (pages, passed_over) = read_plain(&bytes);
    assert_eq!(addresses(&pages), ["https://a.example/", "https://b.example/"]);
    assert!(passed_over.damaged >= 1);
}

#[test]
fn a_length_that_is_a_lie_about_gigabytes_does_not_swallow_the_rest() {
    let mut bytes = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: 99999999999\r\n\r\nx\r\n\r\n".to_vec();
    bytes.extend(page("https://b.example/", "second"));
    let (pages, passed_over) = read_plain(&bytes);
    assert_eq!(addresses(&pages), ["https://b.example/"]);
    assert_eq!((passed_over.too_long, passed_over.damaged), (1, 1));
}

#[test]
fn records_over_the_limit_are_passed_over() {
    let mut bytes = page("https://a.example/", &"x".repeat(300_000));
    bytes.extend(page("https://b.example/", "second"));
    let mut archive = Archive::new(Cursor::new(bytes), 10_000);
    assert_eq!(archive.next_page().expect("memory").expect("a page").address, "https://b.example/");
    assert_eq!(archive.passed_over, PassedOver { other: 0, too_long: 1, damaged: 0 });
}

#[test]
fn an_archive_that_ends_in_the_middle_gives_what_there_is() {
    let whole = page("https://a.example/", "the words before the end");
    let (pages, passed_over) = read_plain(&whole[..whole.len() - 10]);
    assert_eq!(pages.len(), 1);
    assert_eq!(passed_over.damaged, 1);
}

#[test]
fn a_file_that_is_no_archive_has_no_pages() {
    let (pages, passed_over) = read_plain(b"name,website\nElm Tree,https://elm.example\n");
    assert!(pages.is_empty());
    assert_eq!(passed_over.damaged, 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_written_is_read(bodies in proptest::collection::vec("[ -~\r\n]{0,200}", 1..12), squeeze: bool) {
        let mut bytes = Vec::new();
        for (index, body) in bodies.iter().enumerate() {
            let record = page(&format!("https://p{index}.example/"), body);
            if squeeze { bytes.extend(compressed(&record)) } else { bytes.extend(record) }
        }
        let (pages, passed_over) = if squeeze { read_compressed(&bytes) } else { read_plain(&bytes) };
        prop_assert_eq!(passed_over, PassedOver::default());
        prop_assert_eq!(pages.iter().map(|(_, body)| body).collect::<Vec<_>>(), bodies.iter().collect::<Vec<_>>());
    }

    #[test]
    fn damage_anywhere_never_costs_more_than_two_records(
        count in 3_usize..8, at in 0.0_f64..1.0, junk in proptest::collection::vec(any::<u8>(), 1..40), squeeze: bool,
    ) {
        let mut bytes = Vec::new();
        for index in 0..count {
            let record = page(&format!("https://p{index}.example/"), &format!("words of page {index} ").repeat(20));
            if squeeze { bytes.extend(compressed(&record)) } else { bytes.extend(record) }
        }
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let place = ((bytes.len() as f64) * at) as usize;
        let end = (place + junk.len()).min(bytes.len());
        bytes.splice(place..end, junk);
        let (pages, _) = if squeeze { read_compressed(&bytes) } else { read_plain(&bytes) };
        prop_assert!(pages.len() + 2 >= count, "{} of {count}", pages.len());
    }

    #[test]
    fn any_bytes_end(bytes in proptest::collection::vec(any::<u8>(), 0..600), squeeze: bool) {
        let mut with_start = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 70\r\n\r\n".to_vec();
        with_start.extend_from_slice(&bytes);
        let _ = if squeeze { read_compressed(&compressed(&with_start)) } else { read_plain(&with_start) };
        let _ = if squeeze { read_compressed(&bytes) } else { read_plain(&bytes) };
    }
}
