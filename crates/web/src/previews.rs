//! The picture that networks and messengers show beside a link to a page. It is drawn from what the page says of itself:
//! `/pictures/check.png` asks this site for `/check`, takes title, description and language, and puts them on the sheet
//! for shared links. So every page of every area has one in its own language, and nothing about a page stands twice.
//! Kept in memory. An address with a secret in it, and the organisers' desk, have none.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use languages::Language;
use print::{Kind, Paper};
use tower::ServiceExt as _;

use crate::app::App;
use crate::errors;

/// How many are kept: some megabytes.
const MOST_KEPT: usize = 200;
/// For so many seconds; a page may change, and a count does.
const KEPT_FOR: i64 = 600;
/// Tokens are longer than any word of an address.
const LONGEST_WORD: usize = 24;
/// Pages that do with a token what only its owner should look at.
const FOR_ONE: [&str; 6] = ["organise", "confirm", "mine", "affirm", "sent", "unsubscribe"];
/// What is read of a page.
const MOST_READ: usize = 2 << 20;

type Kept = BTreeMap<String, (i64, Arc<Vec<u8>>)>;
static KEPT: LazyLock<Mutex<Kept>> = LazyLock::new(Mutex::default);

tokio::task_local! {
    /// The site's address and the path that is being answered.
    static ASKED: (String, String);
}

/// Remembers, while a page is being made, which one it is.
pub(crate) async fn remember(State(app): State<App>, request: Request, next: Next) -> Response {
    let asked = (app.site.address.clone(), request.uri().path().to_owned());
    ASKED.scope(asked, next.run(request)).await
}

/// The address of the picture of the page that is being made; nothing when it has none.
pub(crate) fn address() -> Option<String> {
    ASKED.try_with(|(site, path)| has_one(path).then(|| format!("{site}/pictures{}.png", named(path)))).ok().flatten()
}

fn named(path: &str) -> &str {
    if path == "/" { "/index" } else { path }
}

/// Whether a page may be shown to a stranger's server.
fn has_one(path: &str) -> bool {
    let mut words = path.split('/');
    words.all(|word| word.len() <= LONGEST_WORD && !FOR_ONE.contains(&word))
        && path.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'.' | b'_'))
}

/// `GET /pictures/{*page}`
pub(crate) async fn show(State((app, pages)): State<(App, Router)>, Path(page): Path<String>) -> Response {
    let Some(path) =
        page.strip_suffix(".png").map(|path| if path == "index" { "/".to_owned() } else { format!("/{path}") })
    else {
        return errors::not_found().await;
    };
    if !has_one(&path) || path.starts_with("/pictures/") {
        return errors::not_found().await;
    }
    let now = app.now();
    let kept = KEPT.lock().ok().and_then(|kept| kept.get(&path).cloned());
    if let Some((_, png)) = kept.filter(|(since, _)| now - since < KEPT_FOR) {
        return picture(&png);
    }
    let Some(said) = what_it_says(pages, &path).await else { return errors::not_found().await };
    let drawn = said.drawn(&app.site.address);
    match app.when_there_is_room(drawn).await {
        Ok(Some(png)) => {
            let png = Arc::new(png);
            if let Ok(mut kept) = KEPT.lock() {
                if kept.len() >= MOST_KEPT {
                    kept.clear();
                }
                kept.insert(path, (now, Arc::clone(&png)));
            }
            picture(&png)
        }
        Ok(None) => errors::not_found().await,
        Err(_) => errors::busy(),
    }
}

fn picture(png: &Arc<Vec<u8>>) -> Response {
    let headers = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "public, max-age=600")];
    (headers, png.as_ref().clone()).into_response()
}

/// What a page says of itself.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    title: String,
    description: String,
    language: &'static Language,
}

async fn what_it_says(pages: Router, path: &str) -> Option<Said> {
    let request = Request::get(path).body(Body::empty()).ok()?;
    let response = pages.oneshot(request).await.ok()?;
    let is_page =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !response.status().is_success() || !is_page {
        return None;
    }
    let body = axum::body::to_bytes(response.into_body(), MOST_READ).await.ok()?;
    Said::read(std::str::from_utf8(&body).ok()?)
}

impl Said {
    fn read(html: &str) -> Option<Self> {
        let between = |before: &str, after: &str| {
            let (_, rest) = html.split_once(before)?;
            rest.split_once(after).map(|(found, _)| plain(found))
        };
        let title = between("<title>", "</title>")?;
        let title = title.strip_suffix(" · careof").unwrap_or(&title).to_owned();
        let tag = between("<html lang=\"", "\"")?;
        Some(Self {
            title,
            description: between("name=\"description\" content=\"", "\"").unwrap_or_default(),
            language: Language::find(&tag).ok()?,
        })
    }

    /// With the description when there is room for it.
    async fn drawn(self, site: &str) -> Option<Vec<u8>> {
        let host = site.trim_start_matches("https://").trim_start_matches("http://").to_owned();
        let draw = move || {
            let request = print::Request::new(Kind::Graphic, "share")
                .in_languages(&[self.language])
                .on(Paper::Share)
                .with("headline", &shortened(&self.title, 120))
                .with("address", &shortened(&host, 80));
            let full = request.clone().with("words", &shortened(&self.description, 200));
            print::collection::draw(&full).or_else(|_| print::collection::draw(&request)).ok()
        };
        tokio::task::spawn_blocking(draw).await.ok().flatten()
    }
}

/// Cut between two words, with a sign that more follows.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most - 1).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.']))
}

/// Characters instead of the references that a template writes.
pub(crate) fn plain(html: &str) -> String {
    let mut text = html.to_owned();
    for (reference, character) in [
        ("&#60;", "<"),
        ("&lt;", "<"),
        ("&#62;", ">"),
        ("&gt;", ">"),
        ("&#34;", "\""),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ] {
        text = text.replace(reference, character);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_for_one_person_has_no_picture() {
        assert!(has_one("/") && has_one("/ar/rights") && has_one("/charging/law/england/regulation-15"));
        for one in [
            "/organise/people",
            "/confirm/abc",
            "/questions/mine/x",
            "/practices/join/at/abcdefghijklmnopqrstuvwxyz",
            "/é",
        ] {
            assert!(!has_one(one), "{one}");
        }
    }

    #[test]
    fn a_page_says_its_title_and_language() {
        let html = "<html lang=\"en-GB\"><title>Bills &#38; debts · careof</title><meta name=\"description\" content=\"What &#34;free&#34; means.\">";
        let said = Said::read(html).expect("a page");
        assert_eq!(
            (said.title.as_str(), said.description.as_str(), said.language.tag),
            ("Bills & debts", "What \"free\" means.", "en")
        );
        assert_eq!(shortened("one two three", 9), "one two…");
    }
}
