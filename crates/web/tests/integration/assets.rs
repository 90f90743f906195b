//! Styles, fonts, script: for ever the same under their name, and light.

use std::io::Write as _;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::site::{get, router, send};

async fn assets_of(path: &str) -> Vec<String> {
    let html = get(path).await.text();
    html.split("\"/assets/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|name| format!("/assets/{name}"))
        .collect()
}

#[tokio::test]
async fn an_asset_may_be_kept_for_ever_because_its_name_changes_with_it() {
    let mut kinds = Vec::new();
    for path in assets_of("/check").await {
        let answer = get(&path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable", "{path}");
        let hash = path.rsplit('-').next().and_then(|end| end.split('.').next()).unwrap_or_default();
        assert!(hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{path} holds a hash");
        kinds.push(answer.header("content-type").to_owned());
    }
    kinds.sort();
    assert_eq!(kinds, ["font/woff2", "image/svg+xml", "text/css; charset=utf-8", "text/javascript; charset=utf-8"]);
}

#[tokio::test]
async fn an_unknown_asset_is_not_found_and_not_kept() {
    for path in ["/assets/style-0000000000000000.css", "/assets/..%2f..%2fCargo.toml", "/assets/"] {
        let answer = get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn the_fonts_that_the_style_names_are_there() {
    let style = assets_of("/").await.into_iter().find(|path| path.ends_with(".css")).expect("a style");
    let css = get(&style).await.text();
    let fonts: Vec<&str> = css.split("url(").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    assert_eq!(fonts.len(), 2);
    for font in fonts {
        assert_eq!(get(font).await.header("content-type"), "font/woff2", "{font}");
    }
}

#[tokio::test]
async fn answers_are_packed_for_browsers_that_can_unpack() {
    for (accepted, expected) in [("gzip, deflate, br", "br"), ("gzip", "gzip"), ("identity", "")] {
        let request = Request::get("/").header("accept-encoding", accepted).body(Body::empty()).expect("a request");
        let answer = send(router(), request).await;
        assert_eq!(answer.header("content-encoding"), expected, "{accepted}");
        assert!(answer.header("vary").contains("accept-encoding"));
    }
}

/// The most a first visit may cost, in bytes over the wire.
const MOST: usize = 60_000;

#[tokio::test]
async fn a_first_visit_is_light() {
    for page in ["/", "/check", "/practices", "/practices/policy", "/rights", "/act", "/check/rules"] {
        let mut total = packed(&get(page).await.bytes);
        let mut loaded = assets_of(page).await;
        loaded.sort();
        loaded.dedup();
        for asset in loaded {
            let bytes = get(&asset).await.bytes;
            total += if asset.ends_with(".woff2") { bytes.len() } else { packed(&bytes) };
        }
        assert!(total < MOST, "{page} costs {total} bytes on a first visit");
    }
}

/// Length when packed with gzip, the lesser of the two ways.
fn packed(bytes: &[u8]) -> usize {
    let mut packer = GzEncoder::new(Vec::new(), Compression::default());
    packer.write_all(bytes).expect("memory can be written");
    packer.finish().expect("memory can be written").len()
}
