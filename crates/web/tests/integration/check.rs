//! `/check` with pasted text: findings in place, notes, the mended text, and every mistake in the
//! form said where it was made.

use axum::http::StatusCode;
use base::Nation;

use crate::site::{check, get, post};

const PAGE: &str = "How to register\n\nAnyone nearby can join. To complete your registration we will need to see photo ID.\n\n\
    What to bring\n- A utility bill\n- Your red book\n\nOnline services\n\nTo use our app you need photo ID.\n\n\
    If you have no fixed address you may use the address of the surgery.";

#[tokio::test]
async fn the_form_starts_with_england_chosen_for_all_to_see() {
    let html = get("/check").await.text();
    assert!(html.contains("value=\"england\" id=\"nation\" checked"));
    for nation in Nation::ALL {
        assert!(html.contains(&format!("value=\"{}\"", nation.key())), "{nation} can be chosen");
    }
    assert!(html.contains("enctype=\"multipart/form-data\""));
}

#[tokio::test]
async fn findings_are_marked_in_place_and_the_structure_is_kept() {
    let answer = check(PAGE).await;
    assert_eq!(answer.status, StatusCode::OK);
    let html = answer.text();
    let sheet = html.split("<div class=\"sheet\">").nth(1).expect("the marked text");
    assert!(sheet.contains("<h3>How to register</h3>"));
    assert!(sheet.contains("Anyone nearby can join. <mark class=\"required\">To complete"), "{sheet}");
    assert!(sheet.contains("<b>photo ID</b>"), "the words that decided stand out");
    assert!(sheet.contains("<ul><li><mark"));
    assert!(sheet.contains("<li>Your red book</li>"), "what is fine is not marked");
    assert!(sheet.contains("<p>To use our app you need photo ID.</p>"), "another purpose is no finding");
    assert!(sheet.contains("<mark class=\"fine\">If you have no fixed address"));
}

#[tokio::test]
async fn each_finding_has_a_note_with_why_source_date_and_better_words() {
    let html = check(PAGE).await.text();
    assert!(html.contains("href=\"#note-1\"") && html.contains("id=\"note-1\""));
    assert!(html.contains("href=\"#words-1\"") && html.contains("id=\"words-1\""));
    let note = html.split("id=\"note-1\"").nth(1).and_then(|rest| rest.split("class=\"note ").next()).expect("a note");
    let rule = policy::rule("photo-id-required").expect("it is a rule");
    assert!(note.contains(&rule.title) && note.contains(&rule.message) && note.contains(&rule.instead));
    assert!(note.contains("checked 21 November 2026") && note.contains("rel=\"noreferrer\""));
    assert!(note.contains("href=\"/check/rules/photo-id-required\""));
}

#[tokio::test]
async fn the_grade_is_one_honest_sentence() {
    let grade = |text: &'static str| async move { check(text).await.words() };
    assert!(grade(PAGE).await.contains("This text demands papers that nobody has to show."));
    assert!(
        grade("You do not need ID or proof of address to register.").await.contains("This text keeps the door open")
    );
    assert!(grade("Our car park is behind the church.").await.contains("This text says nothing about papers"));
    let both = grade("You do not need any documents to register. Please bring your passport and a utility bill.").await;
    assert!(both.contains("It also says that papers are not needed"), "a page that contradicts itself is told so");
}

#[tokio::test]
async fn the_mended_text_is_ready_to_copy_with_its_changes_visible() {
    let html = check(PAGE).await.text();
    let mended = html.split("id=\"mended\"").nth(1).expect("the mended part");
    assert!(
        mended.contains("<del>To complete your registration we will need to see photo ID.</del> <ins>You do not need")
    );
    let field = mended
        .split("readonly rows=\"16\" spellcheck=\"false\">\n")
        .nth(1)
        .and_then(|rest| rest.split("</textarea>").next());
    let text = field.expect("a field to copy from");
    assert!(text.contains("You do not need ID or proof of address to register with us."), "{text}");
    assert!(!text.contains("will need to see") && !text.contains("utility bill"), "{text}");
    assert!(text.contains("- Your red book\n\nOnline services"), "the lines of the writer are kept: {text}");
    assert!(html.contains("action=\"/check/mended.txt\"") && html.contains("formaction=\"/check/mended.docx\""));
}

#[tokio::test]
async fn checking_the_mended_text_finds_nothing_more_to_mend() {
    let html = check(PAGE).await.text();
    let field = html
        .split("readonly rows=\"16\" spellcheck=\"false\">\n")
        .nth(1)
        .and_then(|rest| rest.split("</textarea>").next());
    let mended = field.expect("a field to copy from").replace("&#39;", "'").replace("&amp;", "&");
    let again = check(&mended).await.words();
    assert!(again.contains("This text keeps the door open"), "{again}");
}

#[tokio::test]
async fn the_mended_text_can_be_downloaded() {
    let answer = post("/check/mended.txt", &[("text", "You need no papers.\nCome in. Ŵyn")]).await;
    assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"mended.txt\"");
    assert_eq!(answer.text(), "You need no papers.\r\nCome in. Ŵyn");
}

#[tokio::test]
async fn the_mended_text_can_be_had_for_word_with_its_headings_and_lists() {
    let answer =
        post("/check/mended.docx", &[("text", "Join us\n\nCome in & sit down.\n\nBring\n- a smile\n- a pen")]).await;
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"mended.docx\"");
    let limits = documents::Limits::default();
    let document = documents::read_bytes(&answer.bytes, Some("mended.docx"), &limits).expect("our own reader reads it");
    let kinds: Vec<(documents::BlockKind, &str)> =
        document.blocks.iter().map(|block| (block.kind, document.words(block))).collect();
    assert!(kinds.contains(&(documents::BlockKind::Paragraph, "Come in & sit down.")), "{kinds:?}");
    assert!(
        kinds.iter().any(|(kind, words)| matches!(kind, documents::BlockKind::ListItem { .. }) && *words == "a pen")
    );
    assert!(matches!(kinds[0], (documents::BlockKind::Heading(_), "Join us")), "{kinds:?}");
}

#[tokio::test]
async fn several_good_statements_of_one_kind_share_a_note() {
    let html = check("You do not need ID to register.\n\nNo proof of address is needed.\n\nNo documents are needed.")
        .await
        .text();
    assert!(html.matches("<mark class=\"fine\">").count() > 1);
    assert_eq!(html.matches("id=\"note-a\"").count(), 1);
    let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "each place has its own name");
}

#[tokio::test]
async fn northern_ireland_is_never_judged_by_the_rules_of_the_others() {
    let answer =
        post("/check", &[("nation", "northern_ireland"), ("text", "Please bring your passport and HSCR-1 form.")])
            .await;
    let words = answer.words();
    assert!(words.contains("by the rules of Northern Ireland"));
    assert!(words.contains("Business Services Organisation"));
    assert!(!words.contains("that nobody has to show"));
    assert!(!answer.text().contains("href=\"/check/rules/photo-id"), "no rule of England");
    assert!(!words.contains("British Medical Association"), "no guidance of England");
}

#[tokio::test]
async fn what_somebody_pastes_is_shown_and_never_run() {
    let answer =
        check("<script>alert(1)</script> & \"you\" must bring photo ID </textarea><img src=x onerror=y>").await;
    let html = answer.text();
    assert!(!html.contains("<script>alert") && !html.contains("<img") && !html.contains("x onerror=y>"));
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;") || html.contains("&#60;script&#62;alert(1)"));
}

#[tokio::test]
async fn each_mistake_is_said_where_it_was_made_and_what_was_typed_stays() {
    /// What was sent, which field is wrong, what is said, and what must still be there.
    struct Mistake {
        fields: &'static [(&'static str, &'static str)],
        field: &'static str,
        message: &'static str,
        typed: &'static str,
    }
    let mistakes = [
        Mistake {
            fields: &[("nation", "england")],
            field: "text",
            message: "Paste some words, choose a file, or give the address of a page.",
            typed: "",
        },
        Mistake {
            fields: &[("nation", "england"), ("text", "  \n ")],
            field: "text",
            message: "Paste some words",
            typed: "",
        },
        Mistake {
            fields: &[("text", "Please bring ID.")],
            field: "nation",
            message: "Choose the nation that the practice is in",
            typed: "Please bring ID.",
        },
        Mistake {
            fields: &[("nation", "france"), ("text", "Please bring ID.")],
            field: "nation",
            message: "Choose the nation",
            typed: "Please bring ID.",
        },
        Mistake {
            fields: &[("nation", "wales"), ("text", "Please bring ID."), ("address", "www.alder.example")],
            field: "address",
            message: "You gave a text and an address; we check one at a time, so clear one of them.",
            typed: "www.alder.example",
        },
    ];
    for Mistake { fields, field, message, typed } in mistakes {
        let answer = post("/check", fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        let html = answer.text();
        assert!(html.contains("<title>Error: "), "{fields:?}");
        assert!(
            html.contains(&format!("<a href=\"#{field}\">{message}")),
            "{fields:?}: the summary links to the field"
        );
        assert!(html.contains(&format!("id=\"{field}-error\"")), "{fields:?}: the field says it too");
        assert!(html.contains(typed), "{fields:?}: what was typed stays");
    }
    let kept = post("/check", &[("nation", "wales"), ("text", "One"), ("address", "two")]).await.text();
    assert!(kept.contains("value=\"wales\" checked"), "the nation stays chosen");
}

#[tokio::test]
async fn too_long_a_text_is_told_so() {
    let answer = check(&"Come in. ".repeat(120_000)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.words().contains("That has more than a million letters"));
}

#[tokio::test]
async fn while_typing_the_notes_come_alone_with_the_places_of_the_marks() {
    let answer = post("/check/live", &[("nation", "england"), ("text", "Ŵyn 👋\r\nYou must bring photo ID.")]).await;
    let html = answer.text();
    assert!(!html.contains("<html") && html.contains("class=\"grade demands\""));
    // 👋 counts as two for browsers, CR LF as one: the sentence begins behind 4 + 2 + 1.
    assert!(html.contains("data-marks=\"7,31,required"), "{html}");
    assert!(html.contains("Photo ID as a condition"));
}

#[tokio::test]
async fn while_nothing_is_typed_there_is_nothing_to_say() {
    for fields in [&[("nation", "england"), ("text", " ")][..], &[("text", "Bring ID.")]] {
        let answer = post("/check/live", fields).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT);
        assert!(answer.bytes.is_empty());
    }
}

#[tokio::test]
async fn a_text_with_thousands_of_findings_is_answered_in_time() {
    let start = std::time::Instant::now();
    let answer = check(&"You must bring photo ID to register.\n\n".repeat(3_000)).await;
    assert_eq!(answer.status, StatusCode::OK);
    let html = answer.text();
    assert!(html.contains("Only the first 300 are shown, all are mended."));
    assert_eq!(html.matches("class=\"note ").count(), 300);
    assert_eq!(html.matches("<del>").count(), 3_000);
    assert!(start.elapsed() < std::time::Duration::from_secs(15), "took {:?}", start.elapsed());
}
