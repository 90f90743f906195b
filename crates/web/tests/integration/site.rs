//! A site to ask, and what it answers.

use std::fmt::Write as _;
use std::sync::{Arc, LazyLock, OnceLock};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use base::Date;
use http_body_util::BodyExt as _;
use store::Store;
use store::testing::TestDatabase;
use tower::ServiceExt as _;

/// The moment that every test site believes in: 21 November 2026, 14:05 in Greenwich.
pub(crate) const NOW: i64 = 1_795_269_900;

/// The rules on charges, read once.
pub(crate) static RULES: LazyLock<Arc<charging::Rules>> = LazyLock::new(|| Arc::new(charging::Rules::embedded()));

/// A site with a fixed day, that fetches from nowhere private.
pub(crate) fn site() -> web::Site {
    // One empty database for all tests that change nothing in it; it goes with the process.
    static STORE: OnceLock<(TestDatabase, Store)> = OnceLock::new();
    let open = || {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let database = TestDatabase::sqlite();
        let store = runtime.block_on(database.open());
        (database, store)
    };
    // A runtime cannot be started inside another one, so it has a thread of its own.
    let (_, store) = STORE.get_or_init(|| std::thread::spawn(open).join().expect("a database"));
    site_with(store.clone())
}

/// A site with this store.
pub(crate) fn site_with(store: Store) -> web::Site {
    let tray = web::Tray::default();
    web::Site {
        now: Arc::new(|| NOW),
        store,
        desk: None,
        petitions: web::Petitions::default(),
        address: "http://localhost:8080".to_owned(),
        practices: Arc::new(surgeries::Places::built_in()),
        contacts: seal::SecretKey::from_bytes([9; 32]).public(),
        index_key: [7; 32],
        post: Arc::new(tray.clone()),
        tray: Some(tray),
        demonstration: true,
        clock: Arc::new(|| Date::constant(2026, 11, 21)),
        // No program: a PDF gets a sentence instead. The browser tests read real ones.
        reader: documents::worker::Worker::new("/nowhere/careof"),
        fetcher: fetch::Fetcher::new(fetch::Policy::default()),
        directories: web::Directories::default(),
        organiser: web::Organiser { name: "Alder Row Patients".to_owned(), contact: "hello@alder.example".to_owned() },
        charging: RULES.clone(),
        charging_mistakes: Vec::new(),
    }
}

/// Its router.
pub(crate) fn router() -> Router {
    web::router(site())
}

/// An answer, read whole.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).expect("our pages are UTF-8")
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("our headers are ASCII"))
    }

    /// The words between tags, white space made single, entities read.
    pub(crate) fn words(&self) -> String {
        let mut words = String::new();
        let mut inside = false;
        for character in self.text().chars() {
            match character {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    words.push(' ');
                }
                other if !inside => words.push(other),
                _ => {}
            }
        }
        let words = words.replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
        words.replace("&amp;", "&").split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Sends any request.
pub(crate) async fn send(router: Router, request: Request<Body>) -> Answer {
    let response = router.oneshot(request).await.expect("the router answers everything");
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.expect("our bodies do not break").to_bytes().to_vec();
    Answer { status: parts.status, headers: parts.headers, bytes }
}

/// `GET path`
pub(crate) async fn get(path: &str) -> Answer {
    send(router(), Request::get(path).body(Body::empty()).expect("a request")).await
}

/// `POST path` with fields, as a browser's plain form sends them.
pub(crate) async fn post(path: &str, fields: &[(&str, &str)]) -> Answer {
    send(router(), form(path, fields)).await
}

/// The request of a plain form.
pub(crate) fn form(path: &str, fields: &[(&str, &str)]) -> Request<Body> {
    let encode = |text: &str| {
        text.bytes().fold(String::new(), |mut encoded, byte| {
            let _ = write!(encoded, "%{byte:02X}");
            encoded
        })
    };
    let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
    Request::post(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body.join("&")))
        .expect("a request")
}

/// A file in a form.
pub(crate) struct File<'a> {
    pub(crate) name: &'a str,
    pub(crate) bytes: &'a [u8],
}

/// The request of a form with a file, as browsers send it.
pub(crate) fn form_with_file(path: &str, fields: &[(&str, &str)], file: &File<'_>) -> Request<Body> {
    const EDGE: &str = "----edge7c2a";
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    let head = format!(
        "--{EDGE}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{}\"\r\nContent-Type: application/octet-stream\r\n\r\n",
        file.name
    );
    body.extend(head.bytes());
    body.extend(file.bytes);
    body.extend(format!("\r\n--{EDGE}--\r\n").bytes());
    Request::post(path)
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"))
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .expect("a request")
}

/// Checks a text by the rules of England.
pub(crate) async fn check(text: &str) -> Answer {
    post("/check", &[("nation", "england"), ("text", text)]).await
}
