//! `/posters`, `/letters`, `/practices/pack`: filled in, shown, taken away, never kept.

use std::io::{Cursor, Read as _};

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use zip::ZipArchive;

use crate::site::{get, post, router, send};

/// The request of a form with parts, as browsers send it; a part with a file name is a file.
fn parts(path: &str, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Request<Body> {
    const EDGE: &str = "----edge51b0";
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    if let Some((name, bytes)) = file {
        let head = format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"logo\"\r\n\r\n");
        body.extend(head.bytes());
        body.extend(bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{EDGE}--\r\n").bytes());
    Request::post(path)
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"))
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .expect("a request")
}

#[tokio::test]
async fn the_wall_shows_every_poster_and_card_in_a_language() {
    let html = get("/posters").await.text();
    for sheet in print::catalogue().iter().filter(|s| matches!(s.kind, print::Kind::Poster | print::Kind::Card)) {
        assert!(html.contains(&format!("src=\"/{}/{}/en.png\"", sheet.kind.folder(), sheet.name)), "{}", sheet.name);
    }
    let html = get("/posters?language=ti").await.text();
    assert!(html.contains("src=\"/posters/welcome/ti.png\"") && html.contains("href=\"/posters/welcome?language=ti\""));
    let picture = get("/posters/welcome/ti.png").await;
    assert_eq!(picture.header("content-type"), "image/png");
    assert!(picture.bytes.starts_with(b"\x89PNG") && picture.bytes.len() < 30_000, "{}", picture.bytes.len());
    assert_eq!(get("/posters/welcome/klingon.png").await.status, StatusCode::NOT_FOUND);
    assert_eq!(get("/posters/no-such-poster").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_letter_and_form_is_listed_once() {
    let html = get("/letters").await.text();
    for sheet in print::catalogue().iter().filter(|s| matches!(s.kind, print::Kind::Letter | print::Kind::Form)) {
        let address = format!("href=\"/{}/{}\"", sheet.kind.folder(), sheet.name);
        assert_eq!(html.matches(&address).count(), 1, "{}", sheet.name);
    }
}

#[tokio::test]
async fn a_filled_form_comes_back_with_its_picture_inside_and_may_not_be_kept() {
    let answer = post("/posters/welcome", &[("practice", "Alder <Row>"), ("sheet-language", "ar")]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "no-store");
    let html = answer.text();
    assert!(html.contains("src=\"data:image/png;base64,iVBOR"));
    assert!(html.contains("value=\"Alder &#60;Row&#62;\"") && html.contains("<option value=\"ar\" selected>"));
    assert!(html.contains("no speaker has checked"));
}

#[tokio::test]
async fn the_preview_is_a_picture_or_a_sentence() {
    let answer = post("/cards/rights/preview", &[("sheet-language", "ur"), ("sheet-paper", "ten-up")]).await;
    assert!(answer.bytes.starts_with(b"\x89PNG"));
    assert_eq!((answer.header("x-pages"), answer.header("cache-control")), ("2", "no-store"));
    let answer = post("/posters/welcome/preview", &[("practice", "Alder 🏠")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().starts_with("No font here has the character “🏠”"), "{}", answer.text());
}

#[tokio::test]
async fn files_come_in_every_form() {
    for (format, start, kind) in [
        ("pdf", &b"%PDF"[..], "application/pdf"),
        ("png", b"\x89PNG", "image/png"),
        ("jpeg", b"\xFF\xD8", "image/jpeg"),
    ] {
        let request = parts("/posters/wry/file", &[("practice", "Alder Row"), ("sheet-format", format)], None);
        let answer = send(router(), request).await;
        assert!(answer.bytes.starts_with(start), "{format}");
        assert_eq!(answer.header("content-type"), kind);
        assert!(answer.header("content-disposition").starts_with("attachment; filename=\"wry."));
    }
    let answer = post("/letters/mp/file", &[("mp", "Jo Example MP"), ("sheet-format", "docx")]).await;
    let mut zip = ZipArchive::new(Cursor::new(answer.bytes)).expect("a Word document");
    let mut words = String::new();
    zip.by_name("word/document.xml").expect("there").read_to_string(&mut words).expect("text");
    assert!(words.contains("Jo Example MP"));
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_nothing_is_lost() {
    let answer = post("/posters/blank/file", &[("words", "Come in"), ("sheet-format", "pdf")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    assert!(html.contains("<title>Error: ") && html.contains("href=\"#headline\"") && html.contains("Come in"));
    let logo = parts("/posters/welcome", &[("practice", "Alder Row")], Some(("sheet-logo", b"MZ not a picture")));
    let answer = send(router(), logo).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("href=\"#sheet-logo\"") && answer.text().contains("value=\"Alder Row\""));
    let long = "We are open every day and everybody may come in. ".repeat(14);
    let fields = [("headline", "Come in"), ("words", long.as_str()), ("sheet-paper", "a5"), ("sheet-format", "pdf")];
    let answer = post("/posters/blank/file", &fields).await;
    assert!(answer.text().contains("href=\"#sheet-small\""), "the smaller size is offered");
    let mut small = fields.to_vec();
    small.push(("sheet-small", "yes"));
    assert!(post("/posters/blank/file", &small).await.bytes.starts_with(b"%PDF"));
}

#[tokio::test]
async fn another_page_leads_into_a_letter_with_its_fields() {
    let answer = post("/letters/charge-challenge", &[("trust", "Exampleton NHS Trust"), ("unknown", "x")]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text().contains("value=\"Exampleton NHS Trust\""));
}

#[tokio::test]
async fn a_pack_is_made_with_the_policy_inside() {
    let fields = [("name", "Alder Row Surgery"), ("languages", "pl"), ("nation", "wales"), ("safe-surgery", "yes")];
    let answer = send(router(), parts("/practices/pack", &fields, None)).await;
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"alder-row-surgery.zip\"");
    let mut zip = ZipArchive::new(Cursor::new(answer.bytes)).expect("a zip");
    for path in ["README.pdf", "posters/pl/welcome.pdf", "policy/registration-policy.docx", "briefing/two-minutes.pdf"]
    {
        zip.by_name(&format!("alder-row-surgery/{path}")).expect(path);
    }
    let answer = send(router(), parts("/practices/pack", &[("name", " "), ("languages", "pl")], None)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("href=\"#name\"") && answer.text().contains("value=\"pl\" checked"));
}
