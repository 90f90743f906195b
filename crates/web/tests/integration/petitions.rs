//! Petitions: sign, confirm, receipt, check, withdraw, and the numbers for programs in the shape that
//! followers of other petitions know.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use desk::{Desk, House, OpenPetition, Settings};
use http_body_util::BodyExt as _;
use seal::{SecretKey, ServerKeys, system_randomness};
use store::testing::TestDatabase;
use tower::ServiceExt as _;

use crate::site::{NOW, site_with};

/// A site with a desk, and the database that must live as long.
struct Table {
    router: Router,
    desk: Desk,
    house: House,
    _database: TestDatabase,
}

struct Got {
    status: StatusCode,
    place: String,
    text: String,
    headers: axum::http::HeaderMap,
}

impl Table {
    async fn set() -> Self {
        let database = TestDatabase::sqlite();
        let store = database.open().await;
        let key = SecretKey::from_bytes([7; 32]).public();
        let open = OpenPetition { number: 1, name: "stop-sharing".to_owned(), key };
        let keys = ServerKeys::generate(&mut system_randomness());
        let settings = Settings::new(store.clone(), keys, vec![open], Arc::new(|| NOW));
        let desk = Desk::open(settings).await.expect("a desk");
        let site = web::Site { desk: Some(desk.clone()), ..site_with(store) };
        Self { router: web::router(site), desk, house: House::default(), _database: database }
    }

    async fn ask(&self, request: Request<Body>) -> Got {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (status, headers) = (response.status(), response.headers().clone());
        let place = headers.get(header::LOCATION).map(|place| place.to_str().expect("ASCII").to_owned());
        let bytes = response.into_body().collect().await.expect("a body").to_bytes();
        Got { status, place: place.unwrap_or_default(), text: String::from_utf8_lossy(&bytes).into_owned(), headers }
    }

    async fn get(&self, path: &str) -> Got {
        self.ask(Request::get(path).body(Body::empty()).expect("a request")).await
    }

    async fn post(&self, path: &str, form: &str) -> Got {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.to_owned())).expect("a request")).await
    }

    async fn count(&mut self) {
        self.desk.round(&mut self.house).await.expect("a round");
    }

    /// The link of the mail that waits.
    async fn link(&self) -> String {
        let notes = self.desk.due_mails(10).await.expect("the spool");
        let note = notes.last().and_then(|waiting| waiting.note());
        note.expect("a mail waits").link.clone()
    }
}

const AMINA: &str = "name=Amina+Hassan&email=amina%40example.org&postcode=M1+1AE&country=GB&updates=yes&language=en";

#[tokio::test]
async fn a_signature_from_the_form_to_the_receipt_and_away_again() {
    let mut table = Table::set().await;
    let sent = table.post("/petitions/1/signatures", AMINA).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    assert!(sent.place.starts_with("/petitions/1/sent/"), "{}", sent.place);
    assert!(!sent.place.contains("amina"), "nothing that was typed is in an address");
    let page = table.get(&sent.place).await;
    assert!(page.text.contains("Check your mail") && page.text.contains("Send it again"), "{}", page.text);
    assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");

    let link = table.link().await;
    let shown = table.get(&format!("/confirm/{link}")).await;
    assert!(shown.text.contains("Yes, count my signature"));
    table.count().await;
    assert_eq!(table.desk.counts(1).signatures, 0, "looking confirms nothing");

    let address = format!("/confirm/{link}");
    let confirming = table.post(&address, "do=confirm&language=en");
    let (confirmed, ()) = tokio::join!(confirming, async {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        table.desk.round(&mut House::default()).await.expect("a round");
    });
    assert!(confirmed.text.contains("Thank you"), "{}", confirmed.text);
    table.count().await;
    assert_eq!(table.desk.counts(1).signatures, 1);
    assert!(table.get("/petitions/1").await.text.contains("<strong>1</strong>"));

    let receipt = table.post(&format!("/confirm/{link}/receipt.json"), "").await;
    assert_eq!(receipt.status, StatusCode::OK, "{}", receipt.text);
    let verdict = table.verify(&receipt.text).await;
    assert!(verdict.text.contains("Your signature is in the log"), "{}", verdict.text);
    let changed = receipt.text.replacen("\"index\": 0", "\"index\": 1", 1);
    assert!(table.verify(&changed).await.text.contains("This receipt does not fit"));
    assert!(table.verify("hello").await.text.contains("not a receipt of ours"));

    let gone = table.post(&format!("/confirm/{link}"), "do=withdraw&language=en").await;
    assert!(gone.text.contains("Withdrawn"), "{}", gone.text);
    table.count().await;
    assert_eq!(table.desk.counts(1).signatures, 0);
    assert_eq!(table.get(&format!("/confirm/{link}")).await.status, StatusCode::NOT_FOUND);
}

impl Table {
    async fn verify(&self, receipt: &str) -> Got {
        let body = format!("--x\r\nContent-Disposition: form-data; name=\"receipt\"\r\n\r\n{receipt}\r\n--x--\r\n");
        let request =
            Request::post("/petitions/1/verify").header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        self.ask(request.body(Body::from(body)).expect("a request")).await
    }
}

#[tokio::test]
async fn a_mistake_names_its_field_and_keeps_what_was_typed() {
    let table = Table::set().await;
    let form = "name=%3Dcmd&email=amina&postcode=nowhere&country=GB&language=en&since=1";
    let again = table.post("/petitions/1/signatures", form).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in
        ["href=\"#name\"", "href=\"#email\"", "href=\"#postcode\"", "value=\"amina\"", "value=\"nowhere\"", "=cmd"]
    {
        assert!(again.text.contains(words), "{words}: {}", again.text);
    }
    assert!(again.text.contains("<title>Error"), "the title says so first");
    let arabic = table.post("/petitions/1/signatures", "name=&email=&postcode=&language=ar").await;
    assert!(arabic.text.contains("dir=\"rtl\"") && arabic.text.contains("اكتب اسمك"), "{}", arabic.text);
}

#[tokio::test]
async fn it_was_not_me_erases_at_once_and_a_second_signature_looks_like_the_first() {
    let table = Table::set().await;
    table.post("/petitions/1/signatures", AMINA).await;
    let link = table.link().await;
    let again = table.post("/petitions/1/signatures", AMINA).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "the page does not tell who has signed");
    let gone = table.post(&format!("/confirm/{link}"), "do=reject&language=en").await;
    assert!(gone.text.contains("Nothing of the signature is left here"), "{}", gone.text);
    assert_eq!(table.get(&format!("/confirm/{link}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(table.get("/confirm/nonsense").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_json_has_the_shape_that_followers_of_petitions_know() {
    let mut table = Table::set().await;
    table.post("/petitions/1/signatures", AMINA).await;
    let link = table.link().await.parse().expect("a link");
    table.desk.confirm(&link).await.expect("confirmed");
    table.count().await;
    let single = table.get("/petitions/1.json").await;
    assert_eq!(single.headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*");
    assert_eq!(
        single.headers[header::CACHE_CONTROL],
        "public, max-age=60, stale-while-revalidate=120, stale-if-error=300"
    );
    assert_eq!(single.headers[header::LAST_MODIFIED], "Sat, 21 Nov 2026 14:05:00 GMT");
    let value: serde_json::Value = serde_json::from_str(&single.text).expect("JSON");
    let attributes = value["data"]["attributes"].as_object().expect("attributes");
    let keys: Vec<&str> = SHAPE.split_whitespace().collect();
    let ours: Vec<&str> = attributes.keys().map(String::as_str).filter(|key| *key != "careof").collect();
    let mut sorted = keys.clone();
    sorted.sort_unstable();
    let mut found = ours.clone();
    found.sort_unstable();
    assert_eq!(found, sorted);
    let place = |key: &str| single.text.find(&format!("\"{key}\":")).expect("there");
    assert!(keys.windows(2).all(|pair| place(pair[0]) < place(pair[1])), "in the same order");
    assert_eq!(value["links"]["self"], "http://localhost:8080/petitions/1.json");
    assert_eq!((&value["data"]["type"], &value["data"]["id"]), (&"petition".into(), &1.into()));
    assert_eq!(attributes["state"], "open");
    assert_eq!(attributes["signature_count"], 1);
    assert_eq!(attributes["opened_at"], "2026-11-21T00:00:00.000Z");
    assert_eq!(attributes["careof"]["suppressed"]["signatures_by_region"], 1, "one signature is not told by place");

    let list: serde_json::Value =
        serde_json::from_str(&table.get("/petitions.json?state=open").await.text).expect("JSON");
    assert_eq!(list["links"]["next"], serde_json::Value::Null);
    assert_eq!(list["data"][0]["links"]["self"], "http://localhost:8080/petitions/1.json");
    assert!(list["data"][0]["attributes"].get("signatures_by_country").is_none(), "only on the single page");
    let count = table.get("/petitions/1/count.json").await.text;
    assert_eq!(
        count,
        "{\"signature_count\":1,\"response_threshold_reached_at\":null,\"government_response_at\":null,\
         \"debate_threshold_reached_at\":null,\"scheduled_debate_date\":null,\"debate_outcome_at\":null,\"debated\":false}"
    );
    assert!(table.get("/petitions.csv").await.text.starts_with("Petition,URL,State,Signatures Count\r\n"));
    assert_eq!(
        table.get("/petitions/1/history.csv").await.text,
        "hour,signature_count\r\n2026-11-21T14:00:00.000Z,1\r\n"
    );
    let frame = table.get("/petitions/1/embed").await;
    assert!(!frame.headers.contains_key(header::X_FRAME_OPTIONS) && !frame.text.contains("<script"));
    let oembed = table.get("/oembed?url=http://localhost:8080/petitions/1").await;
    assert!(oembed.text.contains("\"type\":\"rich\""), "{}", oembed.text);
    let tally: petition::proof::Tally =
        serde_json::from_str(&table.get("/petitions/1/tally.json").await.text).expect("a tally");
    assert_eq!(tally.verify(&tally.key), Ok(()));
    assert_eq!(table.get("/petitions/9.json").await.status, StatusCode::NOT_FOUND);
}

/// The attributes of a single open petition at petition.parliament.uk, in their order.
const SHAPE: &str = "action background additional_details committee_note state signature_count closing_date created_at \
    updated_at rejected_at opened_at closed_at moderation_threshold_reached_at response_threshold_reached_at \
    government_response_at debate_threshold_reached_at debate_scheduled_on scheduled_debate_date debate_outcome_at \
    creator_name rejection government_response debate departments topics signatures_by_country \
    signatures_by_constituency signatures_by_region other_parliamentary_business";
