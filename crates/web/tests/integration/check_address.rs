//! `/check` with an address: pages of a server of our own, and every way in which there is none.

use std::time::Duration;

use axum::http::{StatusCode, header};
use axum::response::Redirect;
use axum::routing::get;
use tokio::net::TcpListener;

use crate::site::{Answer, form, send, site};

/// A small server on this machine with a good page and several bad ones. Gives its address.
async fn practice_website() -> String {
    let pages = axum::Router::new()
        .route(
            "/register",
            get(|| async { axum::response::Html("<h1>Join us</h1><p>You must bring photo ID to register.</p>") }),
        )
        .route("/moved", get(|| async { Redirect::permanent("/register") }))
        .route("/round", get(|| async { Redirect::temporary("/round-again") }))
        .route("/round-again", get(|| async { Redirect::temporary("/round") }))
        .route("/picture", get(|| async { ([(header::CONTENT_TYPE, "image/png")], "not words") }))
        .route("/slow", get(|| async { tokio::time::sleep(Duration::from_secs(30)).await }));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("it has one"));
    tokio::spawn(async move { axum::serve(listener, pages).await });
    address
}

/// Checks an address; `private` lets the site go to this machine, as only a test may.
async fn check(address: &str, private: bool) -> Answer {
    let policy =
        fetch::Policy { allow_private: private, overall_timeout: Duration::from_secs(2), ..fetch::Policy::default() };
    let site = web::Site { fetcher: fetch::Fetcher::new(policy), ..site() };
    send(web::router(site), form("/check", &[("nation", "scotland"), ("text", ""), ("address", address)])).await
}

#[tokio::test]
async fn the_page_behind_an_address_is_fetched_and_marked() {
    let website = practice_website().await;
    for path in ["/register", "/moved"] {
        let answer = check(&format!("{website}{path}"), true).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.words());
        assert!(answer.words().contains(&format!("The page at {website}/register, by the rules of Scotland")));
        assert!(answer.text().contains("<mark class=\"required\">You "));
    }
}

#[tokio::test]
async fn an_address_that_gives_no_page_gets_its_own_sentence_and_stays_in_the_field() {
    let website = practice_website().await;
    for (path, words) in [
        ("/round", "round in a circle"),
        ("/picture", "is not a page but image/png"),
        ("/slow", "does not answer within 2 seconds"),
        ("/nothing", "no such page (404)"),
    ] {
        let address = format!("{website}{path}");
        let answer = check(&address, true).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(answer.words().contains(words), "{path}: {}", answer.words());
        assert!(
            answer.text().contains("id=\"address-error\"") && answer.text().contains(&format!("value=\"{address}\"")),
            "{path}"
        );
    }
}

#[tokio::test]
async fn nobody_is_led_into_a_private_network() {
    let website = practice_website().await;
    for address in [
        format!("{website}/register"),
        "http://localhost/".to_owned(),
        "http://169.254.169.254/".to_owned(),
        "http://[::1]/".to_owned(),
    ] {
        let answer = check(&address, false).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        assert!(!answer.text().contains("photo ID to register"), "{address} was read");
    }
}

#[tokio::test]
async fn what_is_no_address_is_told_so() {
    for (address, words) in
        [("not an address", "is not a web address"), ("ftp://alder.example/", "must begin with https://")]
    {
        let answer = check(address, false).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.words().contains(words), "{address}: {}", answer.words());
    }
}
