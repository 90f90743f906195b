//! What stands around every page.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};

use crate::site::{File, form, form_with_file, get, post, router, send};

#[tokio::test]
async fn every_answer_ties_the_browsers_hands() {
    let answers = [
        get("/").await,
        get("/no-such-page").await,
        get("/check/rules/no-such-rule").await,
        get("/healthz").await,
        post("/check", &[("nation", "england"), ("text", "Bring your passport.")]).await,
        post("/check", &[]).await,
        post("/", &[]).await,
    ];
    for answer in answers {
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'"));
        for part in [
            "style-src 'self'",
            "script-src 'self'",
            "font-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(part), "{part}");
        }
        assert!(!policy.contains("unsafe") && !policy.contains("http"));
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert!(answer.header("permissions-policy").contains("geolocation=()"));
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin");
        assert!(answer.headers.get("set-cookie").is_none(), "no cookies, ever");
    }
}

#[tokio::test]
async fn what_answers_a_form_is_never_stored() {
    let texts = [("nation", "england"), ("text", "You must bring photo ID.")];
    let policy = [("nation", "wales"), ("name", "Alder Row"), ("lead", "Bo")];
    for (path, fields) in [
        ("/check", &texts[..]),
        ("/check/live", &texts),
        ("/check/mended.txt", &texts),
        ("/check/mended.docx", &texts),
        ("/practices/policy", &policy),
        ("/practices/policy.docx", &policy),
        ("/practices/policy.txt", &policy),
        ("/practices/policy/change", &policy),
    ] {
        let answer = post(path, fields).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert!(answer.headers.get("location").is_none(), "{path} puts nothing into an address");
    }
    assert_eq!(get("/rights").await.header("cache-control"), "public, max-age=300");
}

#[tokio::test]
async fn a_form_that_another_site_sends_is_refused() {
    for (name, value) in
        [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://elsewhere.example")]
    {
        let mut request = form("/check", &[("nation", "england"), ("text", "Bring your passport.")]);
        request.headers_mut().remove("sec-fetch-site");
        request.headers_mut().insert(name, value.parse().expect("a value"));
        let answer = send(router(), request).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}: {value}");
        assert!(answer.words().contains("This did not come from a form on this site"));
    }
    // Links from anywhere may lead here.
    let request = Request::get("/check").header("sec-fetch-site", "cross-site").body(Body::empty()).expect("a request");
    assert_eq!(send(router(), request).await.status, StatusCode::OK);
}

#[tokio::test]
async fn errors_come_in_the_house_style_and_lead_on() {
    let not_found = get("/surgery/hours").await;
    assert_eq!(not_found.status, StatusCode::NOT_FOUND);
    let wrong_method = get("/check/mended.txt").await;
    assert_eq!(wrong_method.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(wrong_method.header("allow"), "POST");
    for answer in [not_found, wrong_method] {
        let html = answer.text();
        assert!(html.contains("<a class=\"brand\"") && html.contains("href=\"/check\""));
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(answer.header("cache-control"), "no-store");
    }
    let request = Request::builder().method(Method::DELETE).uri("/").header("sec-fetch-site", "same-origin");
    let answer = send(router(), request.body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn more_than_the_limit_is_refused_with_a_page() {
    let much = vec![b'['; 13 * 1024 * 1024];
    let request = form_with_file("/check", &[("nation", "england")], &File { name: "much.txt", bytes: &much });
    let answer = send(router(), request).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.words().contains("That is too much at once"));
}

#[tokio::test]
async fn a_damaged_form_is_told_so() {
    let request = Request::post("/check")
        .header("content-type", "multipart/form-data; boundary=edge")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from("--edge\r\nContent-Disposition: form-data; name=\"te"))
        .expect("a request");
    let answer = send(router(), request).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.words().contains("We could not read what was sent"));
}

#[tokio::test]
async fn the_head_of_a_page_can_be_asked_for_alone() {
    let request = Request::builder().method(Method::HEAD).uri("/check").body(Body::empty()).expect("a request");
    let answer = send(router(), request).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.bytes.is_empty());
}
