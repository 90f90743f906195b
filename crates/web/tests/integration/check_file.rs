//! `/check` with a file: formats, and files that cannot be read.

use axum::http::StatusCode;

use crate::site::{Answer, File, form_with_file, router, send};

async fn check_file(name: &str, bytes: &[u8]) -> Answer {
    send(
        router(),
        form_with_file("/check", &[("nation", "england"), ("text", ""), ("address", "")], &File { name, bytes }),
    )
    .await
}

const HTML: &str = "<!doctype html><html lang=en><title>Register</title><nav><ul><li><a href=/>Home</a></ul></nav>\
    <main><h1>New patients</h1><p>Welcome to Alder Row.</p><h2>What to bring</h2>\
    <ul><li>Photo ID is required to register</li><li>A smile</li></ul>\
    <table><tr><th>Day</th><th>Hours</th></tr><tr><td>Monday</td><td>8 to 6</td></tr></table>\
    <form><label>Your name <input required></label></form></main></html>";

#[tokio::test]
async fn a_saved_page_keeps_its_headings_lists_tables_and_fields() {
    let answer = check_file("register.html", HTML.as_bytes()).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.words());
    let html = answer.text();
    let sheet = html.split("<div class=\"sheet\">").nth(1).expect("the marked text");
    assert!(sheet.contains("<h3>New patients</h3>") && sheet.contains("<h4>What to bring</h4>"), "{sheet}");
    assert!(sheet.contains("<li>A smile</li>"));
    assert!(sheet.contains("<th>Day</th>") && sheet.contains("<td>Monday</td>"));
    assert!(sheet.contains("class=\"asked takes-text\""));
    assert!(sheet.contains("<mark class=\"required\">"));
    assert!(!sheet.split("<section").next().expect("the sheet").contains("Home"), "menus are left out");
    assert!(answer.words().contains("The file register.html"));
}

#[tokio::test]
async fn the_mended_text_of_a_page_has_its_lists_and_lacks_its_menus() {
    let html = check_file("register.html", HTML.as_bytes()).await.text();
    let field = html
        .split("readonly rows=\"16\" spellcheck=\"false\">\n")
        .nth(1)
        .and_then(|rest| rest.split("</textarea>").next());
    let text = field.expect("a field to copy from");
    assert!(text.starts_with("New patients\n\nWelcome to Alder Row.\n\nWhat to bring\n\n- "), "{text}");
    assert!(text.contains("- A smile") && text.contains("Day | Hours\n\nMonday | 8 to 6"), "{text}");
    assert!(!text.contains("Home") && !text.contains("is required"), "{text}");
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_told_so_beside_its_field() {
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0";
    let cases: [(&str, &[u8], &str); 4] = [
        ("leaflet.pdf", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF", "PDF files cannot be read just now"),
        ("empty.html", b"", "is empty"),
        ("picture.png", picture, "cannot be read here"),
        ("blank.txt", b" \n\n \t\n", "is empty"),
    ];
    for (name, bytes, words) in cases {
        let answer = check_file(name, bytes).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(answer.text().contains("id=\"file-error\""), "{name}: said beside the field");
        assert!(answer.words().contains(words), "{name}: {}", answer.words());
    }
}

#[tokio::test]
async fn ten_megabytes_of_brackets_get_a_sentence_at_once() {
    let start = std::time::Instant::now();
    let answer = check_file("brackets.txt", &vec![b'['; 10_000_000]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.words().contains("There are no words in this file"), "{}", answer.words());
    let large = check_file("large.txt", "Come in. ".repeat(1_000_000).as_bytes()).await;
    assert!(large.words().contains("the most is 3 MB"), "{}", large.words());
    let long = check_file("long.txt", "Come in. ".repeat(300_000).as_bytes()).await;
    assert!(long.words().contains("That has more than a million letters"), "{}", long.words());
    let nested = check_file("nested.html", "<div>".repeat(1_900_000).as_bytes()).await;
    assert_eq!(nested.status, StatusCode::UNPROCESSABLE_ENTITY);
    // No measure of speed, only of cost that grows with the square: an unoptimised build on a busy machine is slow too.
    assert!(start.elapsed() < std::time::Duration::from_secs(60), "took {:?}", start.elapsed());
}

#[tokio::test]
async fn a_file_and_a_text_at_once_are_not_mixed() {
    let request = form_with_file(
        "/check",
        &[("nation", "england"), ("text", "Bring ID.")],
        &File { name: "a.txt", bytes: b"Bring ID." },
    );
    let answer = send(router(), request).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.words().contains("You gave a text and a file; we check one at a time"));
    assert!(answer.text().contains("Bring ID.</textarea>"), "the text stays");
}
