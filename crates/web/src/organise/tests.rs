//! Who may do what, tried on the real router: each row of the table as each role and as nobody.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use axum::response::Response;
use base::Date;
use store::Store;
use store::journal::NewEntry;
use store::organisers::Role;
use tower::ServiceExt as _;

use super::gate::{IDLE_SECONDS, SESSION_SECONDS};
use super::permissions::TABLE;
use super::routes::routes;
use super::tokens::{self, Kind};
use super::welcome::new_link;

const NOW: i64 = 1_795_269_900;

fn router_at(store: Store, now: i64) -> Router {
    let tray = crate::Tray::default();
    crate::router(crate::Site {
        charging: std::sync::Arc::new(::charging::Rules::embedded()),
        charging_mistakes: Vec::new(),
        clock: Arc::new(|| Date::constant(2026, 11, 21)),
        now: Arc::new(move || now),
        store,
        desk: None,
        petitions: crate::Petitions::default(),
        address: "https://careof.example".to_owned(),
        practices: Arc::new(surgeries::Places::built_in()),
        contacts: seal::SecretKey::from_bytes([9; 32]).public(),
        index_key: [7; 32],
        post: Arc::new(tray.clone()),
        tray: Some(tray),
        demonstration: true,
        reader: documents::worker::Worker::new("/nowhere/careof"),
        fetcher: fetch::Fetcher::new(fetch::Policy::default()),
        directories: crate::Directories::default(),
        organiser: crate::Organiser::default(),
    })
}

async fn somebody(store: &Store, name: &str, role: Role) -> String {
    let id = tokens::new_id();
    let entry = NewEntry::by_the_server(NOW, "people", "added");
    assert!(store.add_organiser(&id, name, role, &entry).await.expect("a store"));
    id
}

/// The secret of a new session.
async fn session(store: &Store, organiser: &str) -> String {
    let secret = tokens::new_secret();
    let hash = tokens::hash(Kind::Session, &secret);
    store.start_session(&hash, organiser, NOW, NOW + SESSION_SECONDS).await.expect("a store");
    secret
}

fn request(method: &Method, path: &str, session: Option<&str>, token: Option<&str>) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(path).header("sec-fetch-site", "same-origin");
    if let Some(session) = session {
        request = request.header(header::COOKIE, format!("careof_desk={session}"));
    }
    let body = token.map(|token| format!("token={token}")).unwrap_or_default();
    request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(Body::from(body)).expect("a request")
}

async fn send(router: &Router, request: Request<Body>) -> Response {
    router.clone().oneshot(request).await.expect("the router answers everything")
}

/// With something in the place of each parameter.
fn filled_in(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "nothing" } else { part }).collect::<Vec<_>>().join("/")
}

fn leads_to_sign_in(response: &Response) -> bool {
    response.headers().get(header::LOCATION).is_some_and(|to| to == "/organise/sign-in")
}

#[test]
fn every_route_has_one_row_and_every_row_a_route() {
    let rows: BTreeSet<_> = TABLE.iter().map(|(method, path, _)| format!("{method} {path}")).collect();
    assert_eq!(rows.len(), TABLE.len(), "no row twice");
    let found = routes();
    let names: BTreeSet<_> = found.names().iter().map(|(method, path)| format!("{method} {path}")).collect();
    assert_eq!(names, rows);
    assert!(!include_str!("../router.rs").contains("\"/organise"), "they stand in organise/routes.rs, behind the gate");
}

store::on_each_database! {
    async fn each_row_as_each_role_and_as_nobody(store: Store) {
        let router = router_at(store.clone(), NOW);
        let mut people = vec![(None, None)];
        for role in Role::ALL {
            people.push((Some(role), Some(somebody(&store, role.key(), role).await)));
        }
        // The first organiser may be removed in passing; a second one stays.
        somebody(&store, "Stays", Role::Organiser).await;
        for (method, path, who) in TABLE {
            for (role, id) in &people {
                let told = format!("{method} {path} as {role:?}");
                let session = match id {
                    Some(id) => Some(session(&store, id).await),
                    None => None,
                };
                let token = session.as_deref().map(tokens::form_token);
                let response = send(&router, request(method, &filled_in(path), session.as_deref(), token.as_deref())).await;
                let status = response.status();
                assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store", "{told}");
                assert_ne!(status, StatusCode::INTERNAL_SERVER_ERROR, "{told}");
                if who.includes(*role) {
                    assert_ne!(status, StatusCode::FORBIDDEN, "{told}");
                    assert_ne!(status, StatusCode::UNAUTHORIZED, "{told}");
                    assert!(!leads_to_sign_in(&response) || path.ends_with("sign-out"), "{told}");
                } else if role.is_some() {
                    assert_eq!(status, StatusCode::FORBIDDEN, "{told}");
                } else if *method == Method::GET {
                    assert!(leads_to_sign_in(&response), "{told}: {status}");
                } else {
                    assert_eq!(status, StatusCode::UNAUTHORIZED, "{told}");
                }
            }
        }
    }

    async fn a_form_without_its_token_changes_nothing(store: Store) {
        let router = router_at(store.clone(), NOW);
        let id = somebody(&store, "Maryam", Role::Organiser).await;
        for (method, path, _) in TABLE.iter().filter(|(method, _, who)| *method == Method::POST && !who.includes(None)) {
            let secret = session(&store, &id).await;
            let other = tokens::form_token(&tokens::new_secret());
            for token in [None, Some(""), Some(other.as_str())] {
                let response = send(&router, request(method, &filled_in(path), Some(&secret), token)).await;
                assert_eq!(response.status(), StatusCode::FORBIDDEN, "{path} with {token:?}");
            }
        }
        assert!(store.organiser(&id).await.expect("a store").is_some());
        assert_eq!(store.journal(None, 10).await.expect("a store").len(), 1);
    }

    async fn sessions_end(store: Store) {
        let id = somebody(&store, "Maryam", Role::Organiser).await;
        let secret = session(&store, &id).await;
        let at = |now| router_at(store.clone(), now);
        let opens = async |router: Router, secret: &str| {
            let response = send(&router, request(&Method::GET, "/organise", Some(secret), None)).await;
            response.status() == StatusCode::OK
        };
        assert!(opens(at(NOW + 60), &secret).await);
        assert!(!opens(at(NOW + 60 + IDLE_SECONDS), &secret).await, "left alone");
        for minutes in 1..SESSION_SECONDS / 60 {
            if minutes % 60 == 0 {
                assert!(opens(at(NOW + minutes * 60), &secret).await, "after {minutes} minutes");
            }
        }
        assert!(!opens(at(NOW + SESSION_SECONDS), &secret).await, "twelve hours are enough");
        let secret = session(&store, &id).await;
        let token = tokens::form_token(&secret);
        let response = send(&at(NOW), request(&Method::POST, "/organise/sign-out", Some(&secret), Some(&token))).await;
        assert!(leads_to_sign_in(&response));
        assert!(!opens(at(NOW), &secret).await, "signed out");
        assert!(!opens(at(NOW), "0000").await && !opens(at(NOW), "").await);
    }

    async fn the_cookie_is_tied_down(store: Store) {
        let router = router_at(store.clone(), NOW);
        let id = somebody(&store, "Maryam", Role::Organiser).await;
        let (link, hash) = new_link("https://careof.example");
        store.open_link(&id, &hash, NOW + 1).await.expect("a store");
        let path = link.strip_prefix("https://careof.example").expect("our address");
        let shown = send(&router, request(&Method::GET, path, None, None)).await;
        assert_eq!(shown.status(), StatusCode::OK, "looking uses nothing up");
        let response = send(&router, request(&Method::POST, &format!("{path}/codes"), None, None)).await;
        let cookie = response.headers()[header::SET_COOKIE].to_str().expect("ASCII").to_owned();
        for part in ["; Path=/organise", "; HttpOnly", "; SameSite=Strict", "; Secure"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        let again = send(&router, request(&Method::POST, &format!("{path}/codes"), None, None)).await;
        assert_eq!(again.status(), StatusCode::NOT_FOUND, "a link works once");
        assert!(!again.headers().contains_key(header::SET_COOKIE));
        assert_eq!(store.codes_left(&id).await, Ok(10));
    }

    async fn a_printed_code_works_once_and_guessing_ends_soon(store: Store) {
        let router = router_at(store.clone(), NOW);
        let id = somebody(&store, "Maryam Okonjo", Role::Translator).await;
        let code = tokens::new_code();
        store.replace_codes(&id, &[tokens::hash_of_typed_code(&code)]).await.expect("a store");
        let attempt = async |name: &str, code: &str| {
            let body = format!("name={}&code={}", name.replace(' ', "+"), code.replace(' ', "+"));
            let request = Request::post("/organise/sign-in").header("sec-fetch-site", "same-origin");
            let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            send(&router, request.body(Body::from(body)).expect("a request")).await.status()
        };
        assert_eq!(attempt("maryam  OKONJO", &code.to_uppercase().replace('-', " ")).await, StatusCode::SEE_OTHER);
        assert_eq!(attempt("Maryam Okonjo", &code).await, StatusCode::UNPROCESSABLE_ENTITY);
        for _ in 0..8 {
            assert_eq!(attempt("Maryam Okonjo", "0000-0000").await, StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert_eq!(attempt("Maryam Okonjo", "0000-0000").await, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(attempt("Somebody Else", "0000-0000").await, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn one_organiser_stays_and_everything_else_can_be_undone(store: Store) {
        let router = router_at(store.clone(), NOW);
        let first = somebody(&store, "First", Role::Organiser).await;
        let second = somebody(&store, "Second", Role::Moderator).await;
        let post = async |path: &str, more: &str| {
            let secret = session(&store, &first).await;
            let body = format!("token={}&{more}", tokens::form_token(&secret));
            let mut request = request(&Method::POST, path, Some(&secret), None);
            *request.body_mut() = Body::from(body);
            send(&router, request).await.status()
        };
        assert_eq!(post(&format!("/organise/people/{first}/remove"), "").await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(post(&format!("/organise/people/{first}/role"), "role=moderator").await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(post(&format!("/organise/people/{second}/remove"), "").await, StatusCode::SEE_OTHER);
        assert_eq!(store.organiser(&second).await, Ok(None));
        let entry = store.journal(None, 1).await.expect("a store").remove(0);
        assert_eq!((entry.who_name.as_str(), entry.what.as_str()), ("First", "removed Second (moderator)"));
        let undo = format!("/organise/journal/{}/undo", entry.id);
        assert_eq!(post(&undo, "").await, StatusCode::SEE_OTHER);
        assert!(store.organiser(&second).await.expect("a store").is_some());
        assert_eq!(post(&undo, "").await, StatusCode::CONFLICT, "once only");
        let lines = store.journal(None, 10).await.expect("a store");
        assert_eq!(lines.len(), 4);
        assert_eq!(lines[1].undone_by.as_deref(), Some(lines[0].id.as_str()));
    }
}
