//! Finding a safe surgery, a surgery's page, the register for everybody.

use axum::http::StatusCode;

use crate::site::{get, post};

async fn found(place: &str) -> crate::site::Answer {
    post("/surgeries", &[("place", place)]).await
}

#[tokio::test]
async fn safe_surgeries_come_first_and_nothing_of_the_question_is_kept() {
    let answer = found("QX1 2AB").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(answer.header("permissions-policy").contains("geolocation=(self)"));
    let html = answer.text();
    let place = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words} is not there"));
    assert!(place("Near \u{2068}QX1 2AB") < place("What to bring: nothing."));
    assert!(place(">Marrowby Health Centre<") < place(">Station House Surgery<"), "the safe one of two in a building");
    assert!(place("id=\"safe\"") < place("id=\"others\""));
    assert!(html.contains("<svg class=\"map\"") && html.contains("href=\"tel:01632960002\""));
    assert!(get("/surgeries?place=QX1").await.text().contains("value=\"\""), "an address carries no place");
}

#[tokio::test]
async fn whatever_is_no_place_is_answered_kindly() {
    for (place, words) in [
        ("", "Type a postcode or the name of a town"),
        ("ZZ99 3VZ", "without a fixed address"),
        ("JE2 3AB", "Jersey"),
        ("QQ9 9ZZ", "We do not know this postcode"),
        ("M1 1A", "We do not know this postcode"),
        ("Atlantis", "We do not know this place"),
    ] {
        let answer = found(place).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{place}");
        let html = answer.text();
        assert!(html.contains(words) && html.contains("id=\"errors\""), "{place}: {words}");
    }
    let html = found("BT1 1AA").await.text();
    assert!(
        html.contains("the rules are different") && !html.contains("class=\"surgery "),
        "no practice across the sea"
    );
}

#[tokio::test]
async fn a_position_is_used_when_it_lies_in_the_country() {
    let html = post("/surgeries", &[("lat", "53.948"), ("lon", "-0.730")]).await.text();
    assert!(html.contains("Near you") && html.contains("Marrowby Health Centre"));
    let answer = post("/surgeries", &[("lat", "48.85"), ("lon", "2.35")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn every_surgery_has_a_page_in_every_language() {
    let html = get("/surgeries/QX0001").await.text();
    assert!(html.contains("This is a safe surgery.") && html.contains("Arabic, Kurdish Sorani, Farsi"));
    assert!(html.contains("href=\"geo:53.95120,-0.72150\""));
    let html = get("/ar/surgeries/qx0001").await.text();
    assert!(html.contains("هذه عيادة آمنة.") && html.contains("dir=\"rtl\""));
    assert!(get("/cy/surgeries/QX0005").await.text().contains("Gallwch gofrestru heb bapurau"));
    assert_eq!(get("/surgeries/QX9999").await.status, StatusCode::NOT_FOUND);
    assert_eq!(get("/surgeries/..%2Fx").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_register_is_open_to_programs() {
    let json: serde_json::Value = serde_json::from_str(&get("/surgeries.json").await.text()).expect("JSON");
    assert_eq!(json["count"], 5);
    let geojson: serde_json::Value = serde_json::from_str(&get("/surgeries.geojson").await.text()).expect("JSON");
    assert_eq!(geojson["features"][0]["geometry"]["coordinates"], serde_json::json!([-0.7215, 53.9512]));
    let csv = get("/surgeries.csv").await;
    assert_eq!(csv.text().lines().count(), 6);
    assert_eq!(csv.header("access-control-allow-origin"), "*");
    let atom = get("/surgeries.atom").await.text();
    assert!(atom.contains("One new safe surgery in the week of 16 November 2026"), "{atom}");
    let counts: serde_json::Value = serde_json::from_str(&get("/surgeries/counts.json").await.text()).expect("JSON");
    assert_eq!((&counts["total"], &counts["by_nation"]["England"]), (&serde_json::json!(5), &serde_json::json!(5)));
    let page = get("/surgeries/register?q=netherfield").await.text();
    assert!(page.contains("0 found."));
    assert!(get("/surgeries/register?q=alder").await.text().contains("Alder Row Surgery"));
}

#[tokio::test]
async fn the_badge_and_the_embed_may_stand_on_other_sites() {
    let badge = get("/surgeries/QX0001/badge.svg").await;
    assert_eq!(badge.header("cross-origin-resource-policy"), "cross-origin");
    assert!(badge.text().contains("website checked 20 November 2026"));
    assert!(get("/surgeries/QX0005/badge.svg").await.text().contains("Not on the register"));
    let embed = get("/surgeries/embed").await;
    assert!(embed.header("content-security-policy").contains("frame-ancestors *"));
    assert_eq!(embed.headers.get("x-frame-options"), None);
    let page = get("/surgeries/register").await;
    assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"));
    assert!(page.header("permissions-policy").contains("geolocation=()"));
}
