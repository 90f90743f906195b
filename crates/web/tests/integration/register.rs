//! `/rights/register`, the card, the letter after a refusal, and the practice's side; and that nothing of it stays.

use axum::http::StatusCode;

use crate::site::{Answer, get, post};

/// A form with everything that must be there; everybody in it is made up.
const FORM: &[(&str, &str)] = &[
    ("for", "me"),
    ("given", "Selam"),
    ("family", "Plantedname"),
    ("day", "23"),
    ("month", "5"),
    ("year", "1990"),
    ("sex", "female"),
    ("phone", "07700 900123"),
    ("phone_shared", "yes"),
    ("address", "practice"),
    ("practice", "Alder Row Surgery"),
    ("practice_street", "1 Alder Row, Exampleton"),
    ("practice_postcode", "EX7 8GH"),
    ("language", "ti"),
    ("interpreter", "yes"),
];

fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = FORM.iter().filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
    kept.chain(changes).copied().collect()
}

fn unkept(answer: &Answer) {
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    assert!(answer.header("set-cookie").is_empty());
}

#[tokio::test]
async fn the_form_says_why_and_who_sees_it_and_never_asks_what_it_must_not() {
    let answer = get("/rights/register").await;
    unkept(&answer);
    let (html, words) = (answer.text(), answer.words());
    for question in registration::QUESTIONS {
        let why = languages::Language::english().text(question.why, &[]).expect("every question has its reason");
        assert!(words.contains(&why), "{why}");
        for field in question.fields {
            assert!(html.contains(&format!("name=\"{field}\"")), "{field}");
        }
    }
    assert!(words.contains("Who sees it"));
    let labels = words.to_lowercase();
    for never in [
        "immigration",
        "nationality",
        "visa",
        "passport",
        "born in",
        "country",
        "when did you come",
        "proof",
        "religion",
        "ethnic",
    ] {
        let allowed = never == "proof" || never == "passport";
        assert!(
            !labels.contains(never) || allowed && !labels.contains(&format!("your {never}")),
            "the form says “{never}”"
        );
    }
}

#[tokio::test]
async fn mistakes_are_said_in_the_persons_language_and_nothing_is_lost() {
    let answer = post("/ar/rights/register", &with(&[("day", "31"), ("month", "2"), ("step", "check")])).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    unkept(&answer);
    let html = answer.text();
    let arabic = languages::Language::find("ar").expect("ours");
    assert!(html.contains(&arabic.text("join-wrong-day", &[]).expect("there")));
    for (name, value) in FORM.iter().filter(|(name, _)| !matches!(*name, "day" | "month")) {
        assert!(html.contains(&format!("value=\"{value}\"")), "{name} was lost");
    }
}

#[tokio::test]
async fn answers_are_shown_once_more_with_what_to_mind_and_can_be_changed() {
    let answer = post("/rights/register", &with(&[("step", "check")])).await;
    assert_eq!(answer.status, StatusCode::OK);
    unkept(&answer);
    let words = answer.words();
    assert!(words.contains("Check your answers") && words.contains("23 May 1990") && words.contains("Plantedname"));
    assert!(words.contains("asks the practice to leave no details"), "the shared phone");
    let again = post("/rights/register", &with(&[("step", "change")])).await;
    assert_eq!(again.status, StatusCode::OK);
    assert!(again.text().contains("value=\"Plantedname\""));
}

#[tokio::test]
async fn the_form_is_printed_in_english_with_every_language_beside_it() {
    for path in ["/rights/register/form.pdf", "/ti/rights/register/form.pdf", "/ur/rights/register/letters.pdf"] {
        let answer = post(path, FORM).await;
        assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "application/pdf"), "{path}");
        assert!(answer.bytes.starts_with(b"%PDF"));
        unkept(&answer);
    }
}

#[tokio::test]
async fn the_file_for_a_practices_computer_reads_back() {
    let answer = post("/rights/register/patient.json", FORM).await;
    unkept(&answer);
    let received = registration::read(&answer.bytes, None).expect("our own");
    assert!(
        received.facts.contains(&("Address", "c/o Alder Row Surgery, 1 Alder Row, Exampleton, EX7 8GH".to_owned()))
    );
}

#[tokio::test]
async fn a_form_sealed_to_a_practice_opens_with_its_key_alone() {
    let key = seal::SecretKey::generate(&mut seal::system_randomness());
    let public = key.public().to_string();
    let sealed = with(&[("practice_key", public.as_str())]);
    let file = post("/rights/register/sealed.txt", &sealed).await;
    unkept(&file);
    assert!(!file.text().contains("Plantedname"));
    assert!(registration::read(&file.bytes, Some(&key)).is_ok());
    let codes = post("/vi/rights/register/codes", &sealed).await;
    assert!(codes.status == StatusCode::OK && codes.text().matches("<svg viewBox").count() > 2);
    let wrong = post("/rights/register/sealed.txt", &with(&[("practice_key", "careof-key-nonsense")])).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn letters_that_cannot_be_printed_are_said_and_nothing_is_lost() {
    let answer = post("/rights/register/form.pdf", &with(&[("family", "ทดสอบ")])).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("ทดสอบ"));
}

#[tokio::test]
async fn a_practice_gets_a_link_that_holds_its_address_and_no_person() {
    let fields = [("name", "Alder Row Surgery"), ("street", "1 Alder Row"), ("postcode", "ex78gh"), ("ods", "a81001")];
    let made = post("/practices/register", &fields).await;
    assert_eq!(made.status, StatusCode::OK);
    let html = made.text();
    let code = html.split("/rights/register/at/").nth(1).and_then(|rest| rest.split('"').next()).expect("a link");
    for path in ["/rights/register/at/", "/ti/rights/register/at/"] {
        let form = get(&format!("{path}{code}")).await;
        unkept(&form);
        let form = form.text();
        assert!(
            form.contains("value=\"Alder Row Surgery\"") && form.contains("value=\"practice\" checked")
                || form.contains("value=\"practice\"  checked"),
            "{path}"
        );
    }
    assert_eq!(get("/rights/register/at/nonsense").await.status, StatusCode::NOT_FOUND);
    let wrong =
        post("/practices/register", &[("name", "X"), ("street", "Y"), ("postcode", "ZZ99 3VZ"), ("key", "abc")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.words().contains("not one that stands for no place") && wrong.words().contains("no public key"));
}

#[tokio::test]
async fn the_card_is_shown_and_printed() {
    let page = get("/am/rights/card").await;
    assert!(page.text().contains("My language: ") && page.text().contains("Amharic"));
    let card = post("/ar/rights/card.pdf", &[("practice", "Alder Row Surgery")]).await;
    assert!(card.status == StatusCode::OK && card.bytes.starts_with(b"%PDF"));
    unkept(&card);
}

const REFUSED: &[(&str, &str)] = &[
    ("nation", "england"),
    ("what", "id"),
    ("day", "20"),
    ("month", "11"),
    ("year", "2026"),
    ("practice", "Alder Row Surgery"),
    ("to", "practice"),
    ("name", "Selam P."),
    ("stays", "none"),
    ("use_address", "yes"),
];

fn refused<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = REFUSED.iter().filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
    kept.chain(changes).copied().collect()
}

#[tokio::test]
async fn the_letter_names_the_duties_of_its_nation_and_no_others() {
    let england = post("/ti/rights/refused", REFUSED).await;
    unkept(&england);
    let words = england.words();
    assert!(words.contains("within 14 days") && words.contains("SI 2015/1862") && words.contains("20 November 2026"));
    let tigrinya = languages::Language::find("ti").expect("ours");
    assert!(england.text().contains(&tigrinya.text("you-ni", &[]).expect("there")) || words.contains("Selam P."));
    for nation in ["scotland", "wales"] {
        let letter = post("/rights/refused", &refused(&[("nation", nation)])).await.words();
        assert!(!letter.contains("14 days") && !letter.contains("SI 2015/1862"), "{nation}");
    }
    assert!(
        post("/rights/refused", &refused(&[("nation", "scotland"), ("to", "board")]))
            .await
            .words()
            .contains("NHS board")
    );
    let pdf = post("/ar/rights/refused/letter.pdf", REFUSED).await;
    assert!(pdf.status == StatusCode::OK && pdf.bytes.starts_with(b"%PDF"));
    unkept(&pdf);
}

#[tokio::test]
async fn a_refusal_with_mistakes_says_each_of_them() {
    let answer = post("/rights/refused", &[("year", "2031"), ("month", "1"), ("day", "1")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.text().matches("class=\"error\"").count(), 5);
}

#[tokio::test]
async fn a_refusal_is_counted_only_when_somebody_wishes_and_without_them() {
    let named = [("practice", "Counted Lane Surgery"), ("name", "Plantedname")];
    for _ in 0..6 {
        post("/rights/refused", &refused(&named)).await;
    }
    assert!(!get("/rights/refused/counted.csv").await.text().contains("counted lane"), "nobody wished it");
    for _ in 0..5 {
        let wished: Vec<_> = named.iter().copied().chain([("count", "yes")]).collect();
        assert!(post("/rights/refused", &refused(&wished)).await.words().contains("counted"));
    }
    let csv = get("/rights/refused/counted.csv").await.text();
    assert!(csv.contains("\"counted lane surgery\",5,\"id 5\"") && !csv.contains("Planted"), "{csv}");
}
