//! `/charging`: the interview from page to page as a browser walks it, its answers, the guide and the lawyer's panel.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use crate::site::{Answer, RULES, get, post, send, site};

/// Somebody who walks through the interview.
struct Walk {
    page: Answer,
}

impl Walk {
    async fn start() -> Self {
        Self { page: get("/charging").await }
    }

    /// Sends the page's form with these fields besides the hidden ones.
    async fn send(&mut self, fields: &[(&str, &str)]) {
        let hidden = hidden(&self.page.text());
        let mut all: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        all.extend(fields);
        self.page = post("/charging", &all).await;
    }

    /// Answers what is asked from a list, skips what is not on it, until there is an answer. Gives the keys asked.
    async fn through(&mut self, prepared: &[(&str, &str)]) -> Vec<String> {
        let mut asked = Vec::new();
        while let Some(key) = self.question() {
            assert!(!asked.contains(&key), "{key} is asked twice: {asked:?}");
            assert!(asked.len() < 40, "{asked:?}");
            match prepared.iter().find(|(known, _)| *known == key) {
                Some((_, answers)) => {
                    let fields: Vec<(&str, &str)> = answers
                        .split(',')
                        .filter(|answer| !answer.is_empty())
                        .map(|answer| ("answer", answer))
                        .collect();
                    self.send(&[&fields[..], &[("go", "next")]].concat()).await;
                }
                None => self.send(&[("go", "skip")]).await,
            }
            asked.push(key);
        }
        asked
    }

    /// The key of the question on the page.
    fn question(&self) -> Option<String> {
        hidden(&self.page.text()).into_iter().find(|(name, _)| name == "question").map(|(_, value)| value)
    }

    fn says(&self, what: &str) {
        let words = self.page.words();
        assert!(words.contains(what), "“{what}” is not in: {words}");
    }
}

/// The hidden fields of the first form that has any.
fn hidden(html: &str) -> Vec<(String, String)> {
    let main = html.split("<form method=\"post\" action=\"/charging\"").nth(1).unwrap_or_default();
    let main = main.split("</form>").next().unwrap_or_default();
    main.split("<input type=\"hidden\" name=\"")
        .skip(1)
        .filter_map(|field| {
            let (name, rest) = field.split_once("\" value=\"")?;
            let value = rest.split('"').next()?;
            Some((name.to_owned(), value.replace("&#39;", "'").replace("&#43;", "+").replace("&amp;", "&")))
        })
        .collect()
}

#[tokio::test]
async fn the_nation_is_asked_first_and_never_taken() {
    let page = get("/charging").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.text().contains(" checked"), "no nation is chosen beforehand");
    let mut walk = Walk { page };
    walk.send(&[("go", "next")]).await;
    assert_eq!(walk.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    walk.says("Choose an answer. Without it we cannot say anything.");
}

#[tokio::test]
async fn emergency_care_asks_nothing_about_the_person_and_the_ward_does() {
    let mut walk = Walk::start().await;
    let asked = walk.through(&[("nation", "england"), ("service", "ae"), ("ae_phase", "in_ae")]).await;
    assert_eq!(asked, ["nation", "service", "ae_phase"]);
    walk.says("Free for everyone: nobody may be charged for this care");
    walk.send(&[("go", "ask:ae_phase")]).await;
    let asked = walk
        .through(&[
            ("ae_phase", "after_admission"),
            ("status", "overstayer"),
            ("these", ""),
            ("urgency", "immediately_necessary"),
        ])
        .await;
    assert!(asked.len() <= 8, "{asked:?}");
    walk.says("Charged, but the care must not wait for the money");
    walk.says("£500 or more");
}

#[tokio::test]
async fn antenatal_care_after_a_visa_ran_out() {
    let mut walk = Walk::start().await;
    walk.through(&[("nation", "england"), ("service", "maternity"), ("status", "overstayer"), ("these", "")]).await;
    walk.says("Charged, but the care must not wait for the money");
    walk.says("It must never be refused or put off because of money");
    assert!(walk.page.text().contains("action=\"/letters/maternity-charge\""));
}

#[tokio::test]
async fn refused_asylum_in_cardiff_and_in_leeds() {
    let person =
        [("service", "hospital_inpatient"), ("status", "asylum_refused"), ("these", ""), ("urgency", "non_urgent")];
    let mut cardiff = Walk::start().await;
    cardiff.through(&[&person[..], &[("nation", "wales")]].concat()).await;
    cardiff.says("Free: this person may not be charged for this care");
    cardiff.says("SI 1989/306");
    let mut leeds = Walk::start().await;
    leeds.through(&[&person[..], &[("nation", "england")]].concat()).await;
    leeds.says("Charged, and the money may be asked for first");
}

#[tokio::test]
async fn a_student_with_the_surcharge_and_tb_without_papers() {
    let mut student = Walk::start().await;
    student
        .through(&[
            ("nation", "england"),
            ("service", "hospital_outpatient"),
            ("status", "limited_leave"),
            ("ihs", "paid"),
        ])
        .await;
    student.says("Free: this person may not be charged for this care");
    student.says("SI 2015/238 reg 10");
    let mut tb = Walk::start().await;
    let asked = tb.through(&[("nation", "england"), ("service", "sched1_condition")]).await;
    assert!(!asked.iter().any(|key| key == "status"), "{asked:?}");
    tb.says("Free for everyone");
}

#[tokio::test]
async fn treatment_in_2016_is_judged_by_the_rules_of_2016() {
    let mut walk = Walk::start().await;
    walk.send(&[("answer", "england"), ("day-typed", "10 May 2016"), ("go", "next")]).await;
    let answers = [("service", "community_service")];
    walk.through(&answers).await;
    walk.says("Free for everyone");
    walk.says("10 May 2016");
    assert!(walk.page.text().contains("regulation/9/2016-05-10"), "the address names the day");
    walk.send(&[("day-typed", "10.5.2018"), ("go", "day")]).await;
    walk.says("It depends");
}

#[tokio::test]
async fn days_that_cannot_be_used_are_said() {
    let mut walk = Walk::start().await;
    for (typed, words) in [
        ("yesterday", "Write the day as day, month and year"),
        ("1 May 2014", "Before 6 April 2015 other regulations"),
        ("1 May 2099", "too far ahead"),
    ] {
        walk.send(&[("answer", "england"), ("day-typed", typed), ("go", "next")]).await;
        assert_eq!(walk.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        walk.says(words);
        assert!(walk.page.text().contains("value=\"england\" id=\"answer\" checked"), "the nation is not lost");
    }
}

#[tokio::test]
async fn going_back_loses_nothing() {
    let mut walk = Walk::start().await;
    walk.send(&[("answer", "england"), ("go", "next")]).await;
    walk.send(&[("answer", "hospital_inpatient"), ("go", "next")]).await;
    let third = walk.question().expect("a third question");
    walk.send(&[("answer", "overstayer"), ("go", "back")]).await;
    assert_eq!(walk.question().as_deref(), Some("service"));
    assert!(walk.page.text().contains("value=\"hospital_inpatient\" checked"));
    walk.send(&[("answer", "hospital_inpatient"), ("go", "back")]).await;
    assert_eq!(walk.question().as_deref(), Some("nation"));
    assert!(walk.page.text().contains("value=\"england\" id=\"answer\" checked"));
    walk.send(&[("answer", "england"), ("go", "next")]).await;
    assert_ne!(walk.question().as_deref(), Some(third.as_str()), "what was chosen before going back was kept");
}

#[tokio::test]
async fn answers_that_cannot_be_together_can_each_be_changed() {
    let said =
        [("said", "nation=england"), ("said", "service=hospital_inpatient"), ("said", "status=british_or_irish")];
    let page =
        post("/charging", &[&said[..], &[("question", "asylum_support"), ("answer", "s95"), ("go", "next")]].concat())
            .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.words().contains("These answers cannot all be true."), "{}", page.words());
    for key in ["status", "asylum_support"] {
        assert!(page.text().contains(&format!("value=\"ask:{key}\"")), "{key}");
    }
}

#[tokio::test]
async fn a_changed_form_breaks_nothing() {
    for fields in [
        vec![("said", "no-such-key=1"), ("said", "status=nonsense"), ("said", "these=a,b+,c?"), ("go", "result")],
        vec![("question", "no-such-key"), ("answer", "x")],
        vec![("go", "ask:no-such-key")],
        vec![("go", "back"), ("question", "these")],
        vec![("said", "nation=atlantis"), ("question", "these"), ("go", "next")],
        vec![("said", "=")],
    ] {
        let page = post("/charging", &fields).await;
        assert!(page.status != StatusCode::INTERNAL_SERVER_ERROR, "{fields:?}");
    }
}

#[tokio::test]
async fn answers_never_stand_in_an_address() {
    let mut walk = Walk::start().await;
    walk.through(&[("nation", "england"), ("service", "maternity"), ("status", "asylum_pending")]).await;
    let html = walk.page.text();
    assert!(!html.contains("method=\"get\"") && !html.contains("asylum_pending\"><a") && !html.contains("?status="));
    assert_eq!(walk.page.header("cache-control"), "no-store");
}

#[tokio::test]
async fn every_rule_and_every_regulation_has_its_page() {
    for id in RULES.ids() {
        let page = get(&format!("/charging/guide/{}", id.to_lowercase())).await;
        assert_eq!(page.status, StatusCode::OK, "{id}");
    }
    let laws = get("/charging/law").await.text();
    let pages: Vec<&str> =
        laws.split("href=\"/charging/law/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(pages.len() > 40, "{pages:?}");
    for page in pages {
        assert_eq!(get(&format!("/charging/law/{page}")).await.status, StatusCode::OK, "{page}");
    }
    for wrong in [
        "/charging/guide/p99",
        "/charging/law/england/regulation-999",
        "/charging/law/france/regulation-1",
        "/charging/check/france",
    ] {
        assert_eq!(get(wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn the_guide_can_be_searched_without_an_address() {
    let found = post("/charging/guide", &[("words", "tuberculosis")]).await;
    assert!(found.text().contains("/charging/guide/s4") && !found.text().contains("/charging/guide/p16"));
    let nothing = post("/charging/guide", &[("words", "xyzzy")]).await;
    assert!(nothing.words().contains("Nothing in the guide has all of these words"));
}

#[tokio::test]
async fn the_book_has_every_rule_and_every_change() {
    let book = get("/charging/book").await.words().replace("&#38;", "&");
    for nation in RULES.nations() {
        for rule in &nation.rules {
            assert!(book.contains(&rule.say), "{}: {}", nation.nation, rule.id);
        }
    }
    let table = get("/charging/changes").await.words().replace("&#38;", "&");
    for change in RULES.changes() {
        // The first letter is made large.
        let rest: String = change.what.chars().skip(1).collect();
        assert!(table.contains(rest.trim_end_matches('.')), "{}", change.what);
    }
}

#[tokio::test]
async fn a_check_becomes_a_file_that_is_read_again() {
    let panel = get("/charging/check/england").await;
    assert!(panel.words().contains("Not checked by a lawyer yet"));
    let nothing = post("/charging/check/england", &[("by", "")]).await;
    assert!(nothing.words().contains("Say who you are by role"));
    let fields = [
        ("by", "immigration \"solicitor\""),
        ("finding-3", "wrong"),
        ("note-3", "see reg 9(c)"),
        ("finding-5", "right"),
    ];
    let file = post("/charging/check/england", &fields).await;
    assert!(file.header("content-disposition").contains("checks.toml"));
    let text = file.text();
    let texts: Vec<(&str, &str)> = charging::EMBEDDED
        .into_iter()
        .map(|(name, old)| if name == "checks.toml" { (name, text.as_str()) } else { (name, old) })
        .collect();
    let rules = charging::Rules::load(&texts).expect("the file is one that the rules take");
    let found: Vec<&str> = rules.checks().iter().map(|check| check.finding.key()).collect();
    assert_eq!(found, ["wrong", "right"]);
    assert_eq!(rules.checks()[0].by, "immigration \"solicitor\"");
}

#[test]
fn every_letter_that_is_offered_exists_and_takes_its_fields() {
    for advice in RULES.all_advice().filter(|advice| advice.letter.is_some()) {
        let name = advice.letter.as_deref().unwrap_or_default();
        let sheet = print::find(print::Kind::Letter, name).unwrap_or_else(|_| panic!("there is no letter {name}"));
        for (field, value) in &advice.fields {
            let known = sheet.field(field).unwrap_or_else(|| panic!("{name} has no field {field}"));
            assert!(known.choices.is_empty() || known.choices.contains_key(value), "{name}: {field} = {value}");
        }
    }
}

#[tokio::test]
async fn the_book_can_be_taken_away_as_pdf() {
    let book = get("/charging/book.pdf").await;
    assert_eq!(book.status, StatusCode::OK);
    assert!(book.bytes.starts_with(b"%PDF") && book.bytes.len() > 50_000, "{} bytes", book.bytes.len());
}

#[tokio::test]
async fn rules_with_a_mistake_are_said_and_the_last_good_ones_answer() {
    let wrong = "england.toml, line 7: there is no question “looked_aftr” – did you mean “looked_after”?";
    let site = || web::Site { charging_mistakes: vec![wrong.to_owned()], ..site() };
    let ask = |path: &str| Request::get(path).body(Body::empty()).expect("a request");
    let panel = send(web::router(site()), ask("/charging/check")).await;
    assert!(panel.words().contains(wrong), "{}", panel.words());
    let start = send(web::router(site()), ask("/charging")).await;
    assert!(start.words().contains("The rules on this server have a mistake in them"));
    let rule = send(web::router(site()), ask("/charging/guide/p6")).await;
    assert_eq!(rule.status, StatusCode::OK);
}
