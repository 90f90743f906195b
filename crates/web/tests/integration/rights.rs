//! `/rights` in every language: addresses, words, the file to pass on.

use axum::http::StatusCode;
use languages::LANGUAGES;

use crate::site::get;

/// The largest that a page to pass on may be.
const LARGEST_FILE: usize = 150_000;

fn path(tag: &str, rest: &str) -> String {
    if tag == "en" { rest.to_owned() } else { format!("/{tag}{rest}") }
}

#[tokio::test]
async fn every_language_has_the_page_in_its_own_words() {
    let english = get("/rights").await.text();
    for language in &LANGUAGES {
        let answer = get(&path(language.tag, "/rights")).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", language.tag);
        let html = answer.text();
        let title = language.text("you-title", &[]).expect("every language has it");
        assert!(html.contains(&format!("<title>{title}")), "{}", language.tag);
        assert!(html.contains("999") || html.contains(&language.digits.put("999")), "{}", language.tag);
        assert_eq!(
            html.contains("class=\"draft"),
            !language.is_english(),
            "{} says whether it is a draft",
            language.tag
        );
        assert!(language.is_english() || html != english);
        // Every other language is offered under its own name.
        for other in &LANGUAGES {
            assert!(
                html.contains(&format!(">{}</a>", other.own_name)),
                "{} does not offer {}",
                language.tag,
                other.tag
            );
        }
        assert!(html.contains("data-leave"), "{}: the way out", language.tag);
    }
}

#[tokio::test]
async fn no_language_falls_back_on_english() {
    for language in LANGUAGES.iter().filter(|l| !l.is_english()) {
        for page in ["/rights", "/rights/card", "/rights/register", "/rights/refused", "/surgeries", "/petitions"] {
            let html = get(&path(language.tag, page)).await.text();
            assert!(html.contains("<main"), "{}{page}", language.tag);
            assert!(!html.contains("<span lang=\"en\" dir=\"ltr\">"), "{}{page}: a text is missing", language.tag);
        }
    }
}

#[tokio::test]
async fn northern_ireland_has_its_own_rules() {
    let words = get("/rights/northern-ireland").await.words();
    assert!(words.contains("HSCR-1") && words.contains("BSO"));
    assert!(!words.contains("You do not need a passport"), "what holds elsewhere is not promised here");
    assert!(get("/ar/rights/northern-ireland").await.text().contains("HSCR-1"));
    assert_eq!(get("/rights/atlantis").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn other_ways_to_write_a_tag_lead_to_ours() {
    for (asked, ours) in [
        ("/AR/rights", "/ar/rights"),
        ("/zh-CN/rights", "/zh-Hans/rights"),
        ("/en/rights", "/rights"),
        ("/en-GB/rights/wales", "/rights/wales"),
    ] {
        let answer = get(asked).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::PERMANENT_REDIRECT, ours), "{asked}");
    }
    for nothing in ["/xx/rights", "/practices/rights", "/Klingon/rights"] {
        assert_eq!(get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
}

#[tokio::test]
async fn the_file_to_pass_on_is_small_whole_and_asks_nobody() {
    for language in &LANGUAGES {
        let answer = get(&path(language.tag, "/rights/page.html")).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.header("content-disposition").contains(&format!("rights-{}.html", language.tag)));
        assert!(answer.bytes.len() < LARGEST_FILE, "{}: {} bytes", language.tag, answer.bytes.len());
        let html = answer.text();
        for asks in ["http:", "https:", "//", "src=\"", "href=", "<script", "<link"] {
            let outside_fonts = html.replace("url(data:font/woff2;base64,", "");
            let body = outside_fonts.split("</style>").nth(1).expect("it has a style");
            assert!(!body.contains(asks), "{} has {asks}", language.tag);
        }
        for key in ["you-join", "you-who", "you-bill", "you-ni-differs"] {
            let text = language.text(key, &[]).expect("there");
            assert!(html.contains(&text.replace('\'', "&#39;")), "{}: {key}", language.tag);
        }
    }
}

/// What pdftotext, another program than ours, reads in a PDF: text, without spaces and line breaks.
fn read_back(pdf: &[u8]) -> String {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let mut running = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext (poppler-utils) is there");
    running.stdin.take().expect("piped").write_all(pdf).expect("it reads");
    let text = running.wait_with_output().expect("it ends").stdout;
    String::from_utf8(text).expect("UTF-8").chars().filter(|c| !c.is_whitespace()).collect()
}

#[tokio::test]
async fn the_sheet_for_paper_says_all_of_it_in_every_language() {
    for language in &LANGUAGES {
        let answer = get(&path(language.tag, "/rights/page.pdf")).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", language.tag);
        assert!(answer.header("content-disposition").contains(&format!("rights-{}.pdf", language.tag)));
        assert!(answer.bytes.starts_with(b"%PDF-"), "{}", language.tag);
        let text = read_back(&answer.bytes);
        // The words of other scripts are held by the tests of the printing room; numbers are the same in all of them.
        let number = |digits: &str| text.contains(digits) || text.contains(language.digits.put(digits).as_str());
        assert!(number("999") && number("500") && text.contains("HSCR-1"), "{}: {text}", language.tag);
        if matches!(language.tag, "en" | "vi" | "pl" | "uk" | "sw") {
            for key in ["you-title", "you-papers-wales", "you-who-body", "you-northern-ireland-body"] {
                for line in language.text(key, &[]).expect("there").lines() {
                    let words: String = line.chars().filter(|c| !c.is_whitespace()).collect();
                    assert!(text.contains(&words), "{}: {line}", language.tag);
                }
            }
        }
    }
}
