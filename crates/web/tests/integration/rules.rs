//! `/check/rules`: a page for every rule, made from its file.

use axum::http::StatusCode;

use crate::site::get;

#[tokio::test]
async fn every_rule_has_a_page_with_all_that_its_file_says() {
    let list = get("/check/rules").await.text();
    assert!(!policy::rules().is_empty());
    for rule in policy::rules() {
        assert!(list.contains(&format!("href=\"/check/rules/{}\"", rule.name)), "{} is in the list", rule.name);
        let page = get(&format!("/check/rules/{}", rule.name)).await;
        assert_eq!(page.status, StatusCode::OK);
        let words = page.words();
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        for said in [&rule.title, &rule.message, &rule.instead].into_iter().chain(&rule.good) {
            assert!(words.contains(&one_line(said)), "{}: {said}", rule.name);
        }
        for paragraph in rule.why.split("\n\n") {
            assert!(words.contains(&one_line(paragraph)), "{}: {paragraph}", rule.name);
        }
        assert!(words.contains("checked 21 November 2026"), "{}: the guidance has its date", rule.name);
        assert_eq!(page.text().matches("class=\"examples bad\"").count(), 1);
        assert!(!words.contains("[[") && page.text().contains("<mark class=\"required\">"), "{}: marks", rule.name);
    }
}

#[tokio::test]
async fn rules_about_papers_are_not_said_to_hold_in_northern_ireland() {
    let words = get("/check/rules/photo-id-required").await.words();
    assert!(words.contains("This rule is for England, Scotland and Wales. Northern Ireland’s rules differ"), "{words}");
    let own = get("/check/rules/northern-ireland-papers").await.words();
    assert!(own.contains("This rule is for Northern Ireland."));
}

#[tokio::test]
async fn a_rule_that_does_not_exist_is_not_found() {
    assert_eq!(get("/check/rules/no-such-rule").await.status, StatusCode::NOT_FOUND);
}
