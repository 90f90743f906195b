//! What supporters and visitors take and say: pictures, the zip, the search, briefings, feedback.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use store::testing::TestDatabase;

use crate::site::{form, get, post, send, site, site_with};

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_in_each_direction_and_size_is_drawn() {
    for (file, width, height) in [
        ("en-ask-share", 1200, 630),
        ("ar-ask-square", 1080, 1080),
        ("ur-doctors-portrait", 1080, 1350),
        ("zh-Hans-doctors-screen", 1080, 1920),
        ("cy-quote-header", 1500, 500),
    ] {
        let answer = get(&format!("/campaigns/stop-sharing/pictures/{file}.png")).await;
        assert_eq!(answer.status, StatusCode::OK, "{file}");
        assert_eq!(answer.header("content-type"), "image/png");
        let side = |at: usize| u32::from_be_bytes(answer.bytes[at..at + 4].try_into().expect("four bytes"));
        assert_eq!((side(16), side(20)), (width, height), "{file}");
    }
    for none in ["en-count-share.png", "en-place-share.png", "xx-ask-share.png", "en-ask-a4.png", "nothing"] {
        let answer = get(&format!("/campaigns/stop-sharing/pictures/{none}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{none}: no signature yet, no place, no such thing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_are_drawn_and_forgotten() {
    let own = "/campaigns/safe-surgeries/pictures/own";
    let answer = post(own, &[("language", "en"), ("place", "</svg> #import <b>Town</b>"), ("paper", "square")]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "no-store");
    let text = answer.text();
    assert!(text.contains("data:image/png;base64,") && !text.contains("<b>Town</b>"), "drawn, and shown as typed");
    let nothing = post(own, &[("language", "en")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let long = "word ".repeat(60);
    let long = post(own, &[("language", "en"), ("headline", long.as_str())]).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(long.text().contains("use at most 120"), "says by how much");
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_comes_in_one_zip() {
    let answer =
        post("/campaigns/stop-sharing/pictures/pack.zip", &[("pack-language", "ar"), ("place", "Exampleton")]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "application/zip");
    let has = |name: &str| answer.bytes.windows(name.len()).any(|bytes| bytes == name.as_bytes());
    for name in [
        "README.pdf",
        "descriptions.txt",
        "posts/launch.txt",
        "pictures/ar/place-header.png",
        "pictures/ar/ask-square.png",
    ] {
        assert!(has(&format!("stop-sharing-to-share/{name}")), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_has_a_picture_for_those_who_pass_it_on() {
    let page = get("/charging").await.text();
    let address = page.split("og:image\" content=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("one");
    assert_eq!(address, "http://localhost:8080/pictures/charging.png");
    let picture = get("/pictures/charging.png").await;
    assert_eq!((picture.status, picture.header("content-type")), (StatusCode::OK, "image/png"));
    assert_eq!(get("/pictures/ar/rights.png").await.status, StatusCode::OK);
    for none in
        ["/pictures/organise.png", "/pictures/confirm/x.png", "/pictures/no-such-page.png", "/pictures/robots.txt.png"]
    {
        assert_eq!(get(none).await.status, StatusCode::NOT_FOUND, "{none}");
    }
    assert!(!get("/organise/sign-in").await.text().contains("og:image"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_search_finds_pages_in_their_language() {
    let router = web::router(site());
    let ask = async |path: &str, words: &str| send(router.clone(), form(path, &[("q", words)])).await;
    let found = ask("/search", "regsiter surgery").await;
    assert_eq!(found.header("cache-control"), "no-store");
    assert!(found.text().contains("href=\"/surgeries\""), "a slip of the finger: {}", found.text());
    assert!(ask("/search", "ordinary residence").await.text().contains("/charging"));
    let arabic = ask("/ar/search", "الطبيب").await.text();
    assert!(arabic.contains("href=\"/ar/rights"), "{arabic}");
    let chinese = ask("/search", "证件").await.text();
    assert!(chinese.contains("href=\"/zh-Hans/"), "in another language, where English has nothing: {chinese}");
    let nothing = ask("/search", "<b>zzzqqq</b>").await.text();
    assert!(nothing.contains("Nothing was found") && !nothing.contains("<b>zzz"), "{nothing}");
    let begun = std::time::Instant::now();
    for words in ["passport", "regsitration", "zzzqqq", "debt home office", "الطبيب"] {
        ask("/search", words).await;
    }
    // Not optimised here; BENCHMARKS.md has the figure.
    assert!(begun.elapsed().as_millis() < 5_000, "{:?}", begun.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn feedback_is_guarded_and_waits_for_an_organiser() {
    let database = TestDatabase::sqlite();
    let store = database.open().await;
    let say =
        async |fields: &[(&str, &str)]| send(web::router(site_with(store.clone())), form("/feedback", fields)).await;
    let guarded = say(&[("words", "Ring her on 07700 900123 about this page please")]).await;
    assert_eq!(guarded.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(guarded.text().contains("<mark class=\"required\">07700 900123</mark>"));
    let guarded = say(&[("words", "The second button does nothing."), ("about", "page of 07700 900123")]).await;
    assert_eq!(guarded.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(store.feedback(10).await.expect("read").is_empty());
    assert!(say(&[("words", "The second button does nothing."), ("website", "x")]).await.text().contains("Thank you"));
    assert!(store.feedback(10).await.expect("read").is_empty(), "a program filled in the hidden field");
    assert!(
        say(&[("words", "The second button does nothing."), ("about", "/check")]).await.text().contains("Thank you")
    );
    assert_eq!(store.feedback(10).await.expect("read").len(), 1);
    let shown = Request::get("/organise/feedback").body(Body::empty()).expect("a request");
    assert_ne!(send(web::router(site_with(store.clone())), shown).await.status, StatusCode::OK, "not for everybody");
    database.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_briefing_has_its_sources_and_a_pdf() {
    let page = get("/briefings/charging").await.text();
    assert!(page.contains("href=\"#source-1\"") && page.contains("id=\"source-1\""));
    assert!(page.contains("Told by others: read the source"), "what we are not sure of says so");
    assert!(page.contains("First published 29 November 2026"));
    let pdf = get("/briefings/charging/briefing.pdf").await;
    assert!(pdf.bytes.starts_with(b"%PDF"), "{}", pdf.status);
    assert_eq!(get("/briefings/none").await.status, StatusCode::NOT_FOUND);
}
