//! `/practices/policy`: answers in, a complete policy out in three shapes.

use std::io::{Cursor, Read as _};

use axum::http::StatusCode;
use base::Nation;
use zip::ZipArchive;

use crate::site::{get, post};

const ANSWERS: [(&str, &str); 5] = [
    ("name", "Alder Row & <Sons> Surgery"),
    ("nation", "scotland"),
    ("languages", "Urdu, Polish and Tigrinya"),
    ("lead", "Maryam \"Mo\" Okonjo"),
    ("contact", "01632 960 001"),
];

/// The parts of a DOCX by name.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a DOCX is a zip");
    (0..zip.len())
        .map(|index| {
            let mut file = zip.by_index(index).expect("it has this many");
            let mut text = String::new();
            file.read_to_string(&mut text).expect("its parts are text");
            (file.name().expect("our names are UTF-8").into_owned(), text)
        })
        .collect()
}

#[tokio::test]
async fn the_policy_has_what_the_practice_said_and_its_sources() {
    let answer = post("/practices/policy", &ANSWERS).await;
    assert_eq!(answer.status, StatusCode::OK);
    let words = answer.words();
    for said in [
        "Registering patients at Alder Row & <Sons> Surgery",
        "Maryam \"Mo\" Okonjo",
        "Urdu, Polish and Tigrinya",
        "21 November 2026",
        "21 November 2027",
    ] {
        assert!(words.contains(said), "{said}");
    }
    let html = answer.text();
    assert!(html.contains("<h2>Registering patients at Alder Row &amp; &lt;Sons&gt; Surgery</h2>"));
    assert!(html.contains("<sup><a href=\"#source-1\"") && html.contains("<li id=\"source-1\"><cite>"));
    assert!(words.contains("Glasgow Local Medical Committee") && words.contains("checked 21 November 2026"));
}

#[tokio::test]
async fn every_source_of_every_policy_is_known_and_listed() {
    for nation in Nation::ALL {
        let answers = [("name", "Alder Row"), ("nation", nation.key()), ("lead", "Bo")];
        let html = post("/practices/policy", &answers).await.text();
        let listed = html.matches("<li id=\"source-").count();
        assert!(listed >= 2, "{nation}");
        assert!(!html.contains("\"></li>"), "{nation}: a source without words");
        for number in 1..=listed {
            assert!(html.contains(&format!("href=\"#source-{number}\"")), "{nation}: source {number} is used");
        }
        assert!(!html.contains(&format!("#source-{}\"", listed + 1)), "{nation}");
    }
}

#[tokio::test]
async fn northern_ireland_gets_its_own_policy() {
    let answers = [("name", "Alder Row"), ("nation", "northern_ireland"), ("lead", "Bo")];
    let words = post("/practices/policy", &answers).await.words();
    assert!(words.contains("HSCR-1") && words.contains("Business Services Organisation"));
    assert!(!words.contains("You do not need ID") && !words.contains("British Medical Association"));
}

#[tokio::test]
async fn the_text_can_be_downloaded() {
    let answer = post("/practices/policy.txt", &ANSWERS).await;
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"registration-policy.txt\"");
    let text = answer.text();
    assert!(text.starts_with("Registering patients at Alder Row & <Sons> Surgery\r\n===="));
    assert!(text.contains("\r\n1. write to the person within 14 days with the reason,\r\n2. "), "{text}");
    assert!(text.contains("[1] ") && text.contains("https://"));
}

#[tokio::test]
async fn the_word_file_is_whole_and_keeps_what_was_typed() {
    let answer = post("/practices/policy.docx", &ANSWERS).await;
    assert_eq!(
        answer.header("content-type"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    );
    let parts = parts(&answer.bytes);
    assert_eq!(parts[0].0, "[Content_Types].xml", "it comes first, as readers expect");
    let part = |name: &str| parts.iter().find(|(known, _)| known == name).map(|(_, text)| text.as_str()).expect(name);
    let document = part("word/document.xml");
    assert!(
        document.contains("Alder Row &amp; &lt;Sons&gt; Surgery") && document.contains("Maryam &quot;Mo&quot; Okonjo")
    );
    for style in ["Title", "Heading1", "ListBullet", "ListNumber", "Source"] {
        assert!(document.contains(&format!("w:val=\"{style}\"")), "{style} is used");
        assert!(part("word/styles.xml").contains(&format!("w:styleId=\"{style}\"")), "{style} is defined");
    }
    for number in document.split("<w:numId w:val=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(part("word/numbering.xml").contains(&format!("<w:num w:numId=\"{number}\">")), "list {number}");
    }
    for link in document.split("r:id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(part("word/_rels/document.xml.rels").contains(&format!("Id=\"{link}\"")), "{link}");
    }
}

#[tokio::test]
async fn what_is_missing_is_said_and_what_was_typed_stays() {
    let answer =
        post("/practices/policy", &[("name", ""), ("nation", "wales"), ("lead", "Bo"), ("languages", "Cymraeg")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    assert!(html.contains("<title>Error: ") && html.contains("<a href=\"#name\">Give the name of the practice.</a>"));
    assert!(
        html.contains("aria-describedby=\"name-error\"")
            && html.contains("value=\"Cymraeg\"")
            && html.contains("value=\"wales\" checked")
    );
    let docx = post("/practices/policy.docx", &[("nation", "wales")]).await;
    assert_eq!(docx.status, StatusCode::UNPROCESSABLE_ENTITY, "a download with an answer missing gets the form too");
}

#[tokio::test]
async fn answers_can_be_changed_without_typing_them_again() {
    let html = post("/practices/policy/change", &ANSWERS).await.text();
    assert!(
        html.contains("value=\"Alder Row &#38; &#60;Sons&#62; Surgery\"")
            || html.contains("value=\"Alder Row &amp; &lt;Sons&gt; Surgery\"")
    );
    assert!(!html.contains("Something has to be put right"));
}

#[tokio::test]
async fn the_empty_form_has_no_errors() {
    let html = get("/practices/policy").await.text();
    assert!(!html.contains("class=\"errors\"") && html.contains("value=\"england\" id=\"nation\" checked"));
}
