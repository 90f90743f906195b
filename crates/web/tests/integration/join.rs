//! `/practices/join`: from the first click to the register, renewed after a year, and out; and what is
//! refused on the way.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use base::Date;
use std::sync::Arc;
use store::{Store, on_each_database};
use surgeries::membership::State;
use surgeries::steps::steps;

use crate::site::{Answer, NOW, form, send, site_with};

/// Some practices, as a list from a file would have them.
struct List(Vec<web::KnownPractice>);

impl web::PracticeList for List {
    fn by_code(&self, code: &base::OdsCode) -> Option<web::KnownPractice> {
        self.0.iter().find(|practice| practice.code == *code).cloned()
    }

    fn with_words(&self, words: &str, most: usize) -> Vec<web::KnownPractice> {
        let has = |practice: &&web::KnownPractice| practice.address.to_lowercase().contains(words);
        self.0.iter().filter(has).take(most).cloned().collect()
    }
}

struct Careof {
    router: Router,
    tray: web::Tray,
}

impl Careof {
    fn new(store: Store) -> Self {
        Self::on(store, Date::constant(2026, 11, 21), NOW)
    }

    fn on(store: Store, today: Date, now: i64) -> Self {
        let tray = web::Tray::default();
        let site = web::Site {
            clock: Arc::new(move || today),
            now: Arc::new(move || now),
            post: Arc::new(tray.clone()),
            tray: Some(tray.clone()),
            ..site_with(store)
        };
        Self { router: web::router(site), tray }
    }

    async fn get(&self, path: &str) -> Answer {
        send(self.router.clone(), Request::get(path).body(Body::empty()).expect("a request")).await
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        send(self.router.clone(), form(path, fields)).await
    }

    async fn ask(&self, code: &str, address: &str) -> Answer {
        self.post(&format!("/practices/join/practice/{code}"), &[("intent", "plans"), ("address", address)]).await
    }

    /// The path in the newest letter.
    fn link(&self) -> Option<String> {
        let address = self.tray.letters().first()?.letter.link.clone()?.address;
        address.strip_prefix("http://localhost:8080").map(str::to_owned)
    }

    /// The path of the practice's own page.
    async fn begin(&self, code: &str, address: &str) -> String {
        assert_eq!(self.ask(code, address).await.status, StatusCode::OK);
        let link = self.link().expect("a letter with a link");
        assert_eq!(self.get(&link).await.status, StatusCode::OK);
        let answer = self.post(&link, &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        answer.header("location").to_owned()
    }
}

on_each_database! {
    async fn from_the_first_click_to_the_register_and_out(store: Store) {
        let careof = Careof::new(store.clone());
        assert!(careof.get("/practices/join?practice=alder").await.words().contains("QX0001"));
        let own = careof.begin("QX0001", "Reception@NHS.net").await;
        let page = careof.get(&own).await;
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(page.words().contains("0 of 7 steps taken"));
        let early = careof.post(&format!("{own}/send"), &[]).await;
        assert!(early.status == StatusCode::UNPROCESSABLE_ENTITY && early.words().contains("7 of the seven steps"));
        for step in steps() {
            let answer = careof.post(&format!("{own}/steps/{}", step.name), &[("done", "yes")]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", step.name);
        }
        assert!(careof.post(&format!("{own}/send"), &[]).await.words().contains("pledge is not made"));
        let missing = careof.post(&format!("{own}/pledge"), &[("lead", "Maryam Okonjo")]).await;
        assert!(missing.words().contains("agrees to the pledge"));
        careof.post(&format!("{own}/pledge"), &[("lead", "Maryam Okonjo"), ("agreed", "yes")]).await;
        assert_eq!(careof.post(&format!("{own}/send"), &[]).await.status, StatusCode::SEE_OTHER);
        assert!(careof.get(&own).await.words().contains("An organiser looks at it"));
        let late = careof.post(&format!("{own}/steps/posters"), &[]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "what was sent off stands");
        approve(&store, "QX0001").await;
        assert!(careof.get(&own).await.words().contains("On the register since 21 November 2026"));
        // A year later the page offers to renew; the promise then stands for another one.
        let later = Careof::on(store.clone(), Date::constant(2027, 11, 20), NOW + 364 * 86_400);
        assert!(later.get(&own).await.words().contains("renew for a year"));
        assert_eq!(later.post(&format!("{own}/affirm"), &[]).await.status, StatusCode::SEE_OTHER);
        assert!(later.get(&own).await.words().contains("last renewed on 20 November 2027"));
        assert!(later.get(&format!("{own}/leave")).await.words().contains("at once"));
        assert!(later.post(&format!("{own}/leave"), &[]).await.words().contains("has left"));
        assert_eq!(later.get(&own).await.status, StatusCode::NOT_FOUND, "its link is gone");
        assert_eq!(store.members(Date::constant(2027, 11, 20)).await.map(|members| members.len()), Ok(0));
    }

    async fn no_address_and_no_lead_can_be_read_in_the_database(store: Store) {
        let careof = Careof::new(store.clone());
        let own = careof.begin("QX0001", "planted.name@nhs.net").await;
        careof.post(&format!("{own}/pledge"), &[("lead", "Planted Lead"), ("agreed", "yes")]).await;
        let practice = store.membership("QX0001").await.expect("read").expect("there");
        let key = seal::SecretKey::from_bytes([9; 32]);
        let purpose = seal::Purpose::new("contact", "practices");
        let opened = |sealed: Option<Vec<u8>>| seal::open(&key, &purpose, &sealed.expect("sealed")).expect("our key");
        assert_eq!(opened(practice.contact.clone()), b"planted.name@nhs.net");
        assert_eq!(opened(practice.lead.clone()), b"Planted Lead");
        for table in ["membership", "membership_mail", "journal", "practice_letter"] {
            let rows = store.query(&format!("-- test\nSELECT * FROM {table}"), vec![]).await.expect("read");
            let told = format!("{rows:?}").to_lowercase();
            assert!(!told.contains("planted"), "{table}: {told}");
        }
    }

    async fn links_are_single_use_bound_and_end(store: Store) {
        let careof = Careof::new(store.clone());
        careof.ask("QX0001", "desk@nhs.net").await;
        let link = careof.link().expect("a link");
        for _ in 0..3 {
            assert_eq!(careof.get(&link).await.status, StatusCode::OK, "a mail scanner that looks confirms nothing");
        }
        assert_eq!(store.membership("QX0001").await, Ok(None));
        let late = Careof::on(store.clone(), Date::constant(2026, 11, 23), NOW + 48 * 3600);
        assert_eq!(late.post(&link, &[]).await.status, StatusCode::NOT_FOUND, "too old");
        assert_eq!(careof.post(&link, &[]).await.status, StatusCode::SEE_OTHER);
        let again = careof.post(&link, &[]).await;
        assert!(again.status == StatusCode::NOT_FOUND && again.words().contains("used already"));
        assert_eq!(careof.get("/practices/join/at/0000").await.status, StatusCode::NOT_FOUND);
        // Somebody with another address learns only from their own mailbox that a colleague was quicker.
        let same = careof.ask("QX0001", "desk@nhs.net").await;
        let other = careof.ask("QX0001", "stranger@nhs.net").await;
        assert_eq!(same.words(), other.words());
        assert_eq!(careof.link(), None);
        assert!(careof.tray.letters()[0].letter.subject.contains("a colleague looks after this already"));
    }

    async fn what_cannot_join_is_told_why(store: Store) {
        let practice = |code: &str, name: &str| web::KnownPractice {
            code: code.parse().expect("a code"),
            name: name.to_owned(),
            address: "1 Elm Street".to_owned(),
            postcode: String::new(),
            nation: base::Nation::England,
            website: "https://www.elm-row.example/".to_owned(),
            is_open: true,
            closed: None,
            parent: None,
            is_made_up: true,
        };
        let closed = Some(Date::constant(2025, 3, 31));
        let practices = vec![
            practice("QX1000", "Elm Row"),
            web::KnownPractice { is_open: false, closed, ..practice("QX1001", "Elm Row Annexe") },
            web::KnownPractice { parent: "QX1000".parse().ok(), ..practice("QX1002", "Elm Row Branch") },
            practice("QX1003", "Elm Side, in the same building"),
        ];
        let site = web::Site { practices: Arc::new(List(practices)), ..site_with(store) };
        let careof = Careof { router: web::router(site), tray: web::Tray::default() };
        for (asked, words) in [
            ("QX1001", "closed on 31 March 2025"),
            ("qx1002", "main practice joins for all its branches: QX1000"),
            ("X99999", "no practice with the code X99999"),
            ("no such place", "no open practice for “no such place”"),
        ] {
            let found = careof.get(&format!("/practices/join?practice={}", asked.replace(' ', "+"))).await.words();
            assert!(found.contains(words), "{asked}: {found}");
        }
        let both = careof.get("/practices/join?practice=elm+street").await.words();
        assert!(both.contains("QX1000") && both.contains("QX1003"), "two in one building");
        for code in ["QX1001", "QX1002", "X99999", "no-code!"] {
            assert_eq!(careof.ask(code, "desk@nhs.net").await.status, StatusCode::NOT_FOUND, "{code}");
        }
        for (address, words) in [
            ("desk@nhs.net.example.org", "only looks like nhs.net"),
            ("desk@gmail.com", "Anybody can have an address at gmail.com"),
            ("desk@elm-side.example", "not your practice’s domain as we know it (elm-row.example)"),
            ("desk", "Write an e-mail address"),
        ] {
            let answer = careof.ask("QX1000", address).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
            assert!(answer.words().contains(words), "{address}: {}", answer.words());
            assert!(answer.text().contains(&format!("value=\"{address}\"")), "what was typed stays");
        }
        assert_eq!(careof.ask("QX1000", "desk@elm-row.example").await.status, StatusCode::OK, "its own domain");
        let empty = careof.post("/practices/join/practice/QX1000", &[]).await;
        assert!(empty.words().contains("Choose one of the two."));
    }

    async fn nobody_can_flood_a_mailbox(store: Store) {
        let careof = Careof::new(store);
        for _ in 0..3 {
            assert_eq!(careof.ask("QX0001", "desk@nhs.net").await.status, StatusCode::OK);
        }
        let more = careof.ask("QX0001", "desk@nhs.net").await;
        assert_eq!(more.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(more.header("retry-after").parse::<i64>().expect("seconds") > 0);
    }

    async fn a_team_counts_and_is_not_named(store: Store) {
        let careof = Careof::new(store.clone());
        careof.begin("QX0001", "desk@nhs.net").await;
        let team = store.membership("QX0001").await.expect("read").expect("there").team.expect("a code");
        let read = careof.get(&format!("/practices/briefing?team={team}")).await;
        assert!(read.words().contains("For the team of Alder Row Surgery"));
        let answers: Vec<(&str, String)> = surgeries::briefing::briefing()
            .questions
            .iter()
            .map(|question| {
                let right = (0..question.answers.len()).find(|&at| question.is_right(at)).expect("one is right");
                (question.name.as_str(), right.to_string())
            })
            .collect();
        let mut sent: Vec<(&str, &str)> = answers.iter().map(|(name, at)| (*name, at.as_str())).collect();
        sent.push(("team", &team));
        assert!(careof.post("/practices/briefing/quiz", &sent).await.words().contains("All six are right"));
        sent[0].1 = "0";
        let wrong = careof.post("/practices/briefing/quiz", &sent).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.words().contains("One is not right yet"));
        assert!(careof.post("/practices/briefing/counted", &[("team", &team)]).await.words().contains("Counted"));
        let certificate = careof
            .post("/practices/briefing/certificate", &[("team", &team), ("name", "Ngozi Obi-Smith")])
            .await;
        assert!(certificate.words().contains("Ngozi Obi-Smith has done the briefing"), "{}", certificate.words());
        let briefed = store.briefed("QX0001", Date::constant(2025, 11, 21)).await.expect("read");
        assert_eq!(briefed.ever, 1);
    }
}

async fn approve(store: &Store, code: &str) {
    let change = store::memberships::Change {
        from: State::Waiting,
        to: State::Member,
        on: Date::constant(2026, 11, 21),
        reason: None,
    };
    let entry = store::journal::NewEntry::by_the_server(NOW, "practices", "approved");
    assert_eq!(store.change_membership(code, &change, &entry, None).await, Ok(true));
}
