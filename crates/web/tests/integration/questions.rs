//! Questions of colleagues: what identifies somebody never reaches the store, what waits is shown to nobody.

use axum::http::StatusCode;
use questions::moderation::State;
use store::testing::TestDatabase;

use axum::body::Body;
use axum::http::Request;

use crate::site::{Answer, form, send, site_with};

const TITLE: &str = "May they bill my patient?";

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_guarded_and_waits() {
    let database = TestDatabase::sqlite();
    let store = database.open().await;
    let router = || web::router(site_with(store.clone()));
    let get = async |path: &str| -> Answer {
        send(router(), Request::get(path).body(Body::empty()).expect("a request")).await
    };
    let ask = async |body: &str| {
        send(router(), form("/questions", &[("title", TITLE), ("body", body), ("tag", "charging")])).await
    };

    let answer = ask("Ring her on 07700 900123 <b>now</b> please").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = answer.text();
    assert!(
        text.contains("It has not been sent") && text.contains("<mark class=\"required\">07700 900123</mark>"),
        "{text}"
    );
    assert!(!text.contains("<b>now</b>"), "what was typed is shown, not run");
    assert!(text.contains(TITLE), "nothing typed is lost");
    assert!(store.questions(State::Waiting, 10).await.expect("read").is_empty());

    let answer = ask("She is pregnant and her visa ran out.").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "no-store");
    let waiting = store.questions(State::Waiting, 10).await.expect("read");
    assert_eq!(waiting.len(), 1);
    let list = get("/questions").await.text();
    assert!(!list.contains("May they bill") && list.contains("Nobody has asked yet"), "{list}");
    assert_eq!(get(&format!("/questions/{}", waiting[0].id)).await.status, StatusCode::NOT_FOUND);

    let link = answer.text().split("/questions/mine/").nth(1).map(|rest| rest.chars().take(26).collect::<String>());
    let mine = format!("/questions/mine/{}", link.expect("a link"));
    assert!(get(&mine).await.text().contains("Take back what you wrote?"), "looking takes nothing back");
    assert_eq!(store.questions(State::Waiting, 10).await.expect("read").len(), 1);
    assert!(send(router(), form(&mine, &[])).await.text().contains("Taken back"));
    assert!(store.questions(State::Waiting, 10).await.expect("read").is_empty());
    database.close().await;
}
