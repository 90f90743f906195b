//! All pages: each can be reached, each link leads somewhere, each has what every page must have.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;

use crate::site::get;

/// Addresses inside the site that a page names in an attribute.
fn named<'a>(html: &'a str, attribute: &str) -> impl Iterator<Item = &'a str> {
    let start = format!("{attribute}=\"/");
    let begins: Vec<usize> = html.match_indices(&start).map(|(at, found)| at + found.len() - 1).collect();
    begins.into_iter().filter_map(move |at| html[at..].split_once('"').map(|(address, _)| address))
}

/// Every page that can be reached from the first one, with its HTML.
async fn all_pages() -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    let mut waiting = vec!["/".to_owned()];
    while let Some(path) = waiting.pop() {
        if pages.contains_key(&path) {
            continue;
        }
        let answer = get(&path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path} is linked, and answers {}", answer.status);
        // What is saved to a file is no page of the site; `rights.rs` looks at it.
        let shown = answer.header("content-disposition").is_empty();
        let html =
            if shown && answer.header("content-type").starts_with("text/html") { answer.text() } else { String::new() };
        for attribute in ["href", "src"] {
            // `rights.rs` looks at every language; three of them show that the links between pages hold.
            let other = |link: &&str| {
                let tag = link.trim_start_matches('/').split('/').next().unwrap_or_default();
                let known = languages::LANGUAGES.iter().any(|language| language.tag == tag);
                !known || matches!(tag, "ar" | "ti" | "zh-Hant")
            };
            for link in named(&html, attribute).filter(other) {
                // Drawing each picture in each language and size takes minutes; a test of its own draws some.
                if link.starts_with("/campaigns/") && link.ends_with(".png") {
                    continue;
                }
                // This site has no desk at which one could sign; `petitions.rs` and the browser have one.
                if link.starts_with("/petitions") {
                    continue;
                }
                waiting.push(link.split('#').next().unwrap_or(link).to_owned());
            }
        }
        pages.insert(path, html);
    }
    pages.retain(|_, html| !html.is_empty());
    pages
}

#[tokio::test]
async fn every_link_leads_somewhere() {
    let pages = all_pages().await;
    for path in [
        "/",
        "/check",
        "/check/rules",
        "/check/rules/photo-id-required",
        "/practices",
        "/practices/policy",
        "/practices/pack",
        "/posters",
        "/posters/welcome",
        "/cards/rights",
        "/letters",
        "/letters/refused-registration",
        "/rights",
        "/act",
        "/act/practice",
        "/about",
        "/about/nothing-to-hand-over",
        "/about/accessibility",
    ] {
        assert!(pages.contains_key(path), "nothing leads to {path}");
    }
    for (path, html) in &pages {
        for link in named(html, "href").filter(|link| link.contains('#')) {
            let (target, anchor) = link.split_once('#').expect("it has one");
            assert!(
                pages[target].contains(&format!("id=\"{anchor}\"")),
                "{path} leads to {link}, and there is no such place"
            );
        }
        for link in html.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(html.contains(&format!("id=\"{link}\"")), "{path} leads to #{link}, and there is no such place");
        }
    }
}

#[tokio::test]
async fn every_page_has_a_language_a_title_one_heading_and_a_description() {
    let mut titles = BTreeSet::new();
    for (path, html) in all_pages().await {
        let tag = path.trim_start_matches('/').split('/').next().and_then(|tag| languages::Language::find(tag).ok());
        let (lang, dir) = tag.filter(|l| !l.is_english()).map_or(("en-GB", "ltr"), |l| (l.tag, l.direction().key()));
        assert!(html.starts_with(&format!("<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\"")), "{path}");
        assert_eq!(html.matches("<h1").count(), 1, "{path} has one h1");
        assert_eq!(html.matches("<main").count(), 1, "{path} has one main part");
        let title = html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap_or_default();
        assert!(titles.insert((lang, title.to_owned())), "{path}: another page is called “{title}” too");
        let description = html.split("name=\"description\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
        // A sign of Chinese says as much as a word.
        let least = if lang.starts_with("zh") { 8 } else { 25 };
        assert!(description.is_some_and(|text| text.chars().count() > least), "{path} says in one sentence what it is");
    }
}

#[tokio::test]
async fn nothing_on_a_page_needs_what_the_security_policy_forbids() {
    for (path, html) in all_pages().await {
        for forbidden in
            ["style=\"", "<style", "<script>", "javascript:", " onclick", " onload", " onsubmit", "<iframe", "data:"]
        {
            assert!(!html.contains(forbidden), "{path} has {forbidden}");
        }
        for other in html.split(" src=\"").skip(1) {
            assert!(other.starts_with('/'), "{path} loads something from elsewhere");
        }
        for line in html.lines().filter(|line| line.starts_with("<link")) {
            // A feed is named, not loaded.
            let feed = line.contains("rel=\"alternate\"");
            assert!(line.contains("href=\"/assets/") || feed, "{path}: {line}");
        }
    }
}

#[tokio::test]
async fn every_source_that_a_page_names_is_known() {
    let templates = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut folders = vec![templates];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the templates are there") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("readable");
            for key in text.split("cite(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                seen += 1;
                policy::sources().get(key).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            }
        }
    }
    assert!(seen > 1, "the test found no sources at all");
}

#[tokio::test]
async fn the_page_about_says_who_runs_it() {
    let words = get("/about").await.words();
    assert!(words.contains("Alder Row Patients") && words.contains("hello@alder.example"));
}

#[tokio::test]
async fn machines_find_what_they_ask_for() {
    assert_eq!(get("/healthz").await.text(), "ok\n");
    assert_eq!(get("/healthz").await.header("cache-control"), "no-store");
    assert!(get("/robots.txt").await.text().starts_with("User-agent: *"));
}
