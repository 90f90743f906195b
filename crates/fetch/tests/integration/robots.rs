//! `robots.txt` is asked for once, and kept to.

use std::time::Duration;

use fetch::{FetchError, Fetcher, Policy, Url};

use crate::server::{Reply, Site, free, page, quick, status, to};

#[tokio::test]
async fn what_is_forbidden_is_not_fetched() {
    let site = Site::new(|path| match path {
        "/robots.txt" => page(
            "text/plain",
            b"User-agent: careof\nDisallow: /private\nCrawl-delay: 3\n\nUser-agent: *\nDisallow: /\n",
        ),
        "/hidden-way" => to("/private/page"),
        _ => page("text/html", b"<p>Open"),
    })
    .await;
    let fetcher = free();
    assert_eq!(fetcher.get(&site.url("/open")).await.expect("a page").bytes, b"<p>Open");
    for path in ["/private/page", "/hidden-way"] {
        let error = fetcher.get(&site.url(path)).await.expect_err("forbidden");
        assert!(matches!(error, FetchError::RobotsForbid { .. }), "{path}: {error:?}");
    }
    assert!(!site.requests().iter().any(|request| request.starts_with("GET /private")));
    assert_eq!(site.requests().iter().filter(|request| request.starts_with("GET /robots.txt")).count(), 1);
    let url = Url::parse(&site.url("/")).expect("an address");
    assert_eq!(fetcher.robots(&url).await.expect("known").crawl_delay(), Some(Duration::from_secs(3)));
    let careless = Fetcher::new(Policy { obey_robots: false, ..quick() });
    assert!(careless.get(&site.url("/private/page")).await.is_ok());
}

#[tokio::test]
async fn a_fault_closes_the_site_and_a_missing_file_opens_it() {
    let faulty =
        Site::new(|path| if path == "/robots.txt" { status(500, &[], b"") } else { page("text/html", b"x") }).await;
    let error = free().get(&faulty.url("/")).await.expect_err("a fault");
    assert!(matches!(error, FetchError::RobotsUnavailable { status: 500, .. }), "{error:?}");
    for code in [401, 403, 404] {
        let open =
            Site::new(move |path| if path == "/robots.txt" { status(code, &[], b"") } else { page("text/html", b"x") })
                .await;
        assert!(free().get(&open.url("/")).await.is_ok(), "{code}");
    }
}

#[tokio::test]
async fn a_robots_txt_without_end_or_in_a_circle_is_read_as_far_as_it_goes() {
    let endless = Site::new(|path| {
        if path == "/robots.txt" {
            Reply::Endless(
                b"HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /no\n".to_vec(),
                b"# and so on\n".repeat(1000),
            )
        } else {
            page("text/html", b"x")
        }
    })
    .await;
    let fetcher = free();
    assert!(fetcher.get(&endless.url("/yes")).await.is_ok());
    assert!(matches!(fetcher.get(&endless.url("/no")).await, Err(FetchError::RobotsForbid { .. })));
    let circle =
        Site::new(|path| if path == "/robots.txt" { to("/robots.txt") } else { page("text/html", b"x") }).await;
    assert!(free().get(&circle.url("/")).await.is_ok());
}
