//! Pages fetched as many of one crawl: turns, `Crawl-delay`, and versions that are known.

use std::time::{Duration, Instant};

use fetch::{FetchError, Fetcher, Pace, Url, Visited};

use crate::server::{Site, free, page, quick, status, to};

fn address(site: &Site, path: &str) -> Url {
    Url::parse(&site.url(path)).expect("an address")
}

#[tokio::test]
async fn every_request_waits_for_its_turn_also_robots_and_redirects() {
    let site = Site::new(|path| match path {
        "/robots.txt" => status(404, &[], b""),
        "/" => to("/home"),
        _ => page("text/html", b"<p>Welcome"),
    })
    .await;
    let (fetcher, pace) = (free(), Pace::new(Duration::from_millis(200)));
    let start = Instant::now();
    fetcher.visit(address(&site, "/"), &pace, None).await.expect("a page");
    fetcher.visit(address(&site, "/more"), &pace, None).await.expect("a page");
    assert_eq!(site.requests().len(), 4);
    assert!(start.elapsed() >= Duration::from_millis(600), "{:?}", start.elapsed());
}

#[tokio::test]
async fn the_wait_that_a_site_asks_for_is_kept_and_does_not_count_as_silence() {
    let site = Site::new(|path| match path {
        "/robots.txt" => page("text/plain", b"User-agent: *\nCrawl-delay: 0.4\n"),
        _ => page("text/html", b"<p>Welcome"),
    })
    .await;
    // More waiting in all than one request may take.
    let fetcher = Fetcher::new(fetch::Policy { overall_timeout: Duration::from_millis(500), ..quick() });
    let pace = Pace::new(Duration::from_millis(10));
    let start = Instant::now();
    let (a, b, c) = tokio::join!(
        fetcher.visit(address(&site, "/a"), &pace, None),
        fetcher.visit(address(&site, "/b"), &pace, None),
        fetcher.visit(address(&site, "/c"), &pace, None),
    );
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    assert!(start.elapsed() >= Duration::from_millis(800), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_known_version_is_shown_and_not_sent_again() {
    let site = Site::new(|path| match path {
        "/robots.txt" => status(404, &[], b""),
        "/" => to("/home"),
        "/new" => status(
            200,
            &[("Content-Type", "text/html"), ("ETag", "\"v1\""), ("Last-Modified", "Sat, 21 Nov 2026 09:00:00 GMT")],
            b"<p>A",
        ),
        _ => status(304, &[], b""),
    })
    .await;
    let (fetcher, pace) = (free(), Pace::new(Duration::ZERO));
    let Ok(Visited::Page(first)) = fetcher.visit(address(&site, "/new"), &pace, None).await else {
        panic!("a page");
    };
    assert_eq!(first.version.etag.as_deref(), Some("\"v1\""));
    let home = address(&site, "/home");
    let again = fetcher.visit(address(&site, "/"), &pace, Some((&home, &first.version))).await;
    assert_eq!(again, Ok(Visited::Unchanged(home.clone())));
    let requests = site.requests();
    let (before, last) = (&requests[requests.len() - 2], &requests[requests.len() - 1]);
    assert!(!before.contains("if-none-match"), "shown only at the address that it came from: {before}");
    assert!(last.contains("if-none-match: \"v1\"") && last.contains("if-modified-since: Sat, 21 Nov 2026"), "{last}");
    // A site that answers “unchanged” unasked has a fault.
    let unasked = fetcher.visit(home, &pace, None).await;
    assert!(matches!(unasked, Err(FetchError::SiteFault { status: 304, .. })), "{unasked:?}");
}

#[tokio::test]
async fn a_site_that_never_answers_is_given_up() {
    let site = Site::new(|path| match path {
        "/robots.txt" => status(404, &[], b""),
        _ => crate::server::Reply::Drip,
    })
    .await;
    let error = free().visit(address(&site, "/"), &Pace::new(Duration::ZERO), None).await.expect_err("drips");
    assert!(matches!(error, FetchError::NoAnswer { .. }), "{error:?}");
}
