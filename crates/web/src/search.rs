//! `/search`: one box for the whole site, in every language in which there is text.
//!
//! The index is made from the pages themselves: the site is read from the first page on, link by link, as a visitor
//! would, and each page's main part is kept in memory under its language. So nothing has to be told what can be found,
//! and what is not linked or is for one person is not found either. It is made anew when it is older than ten minutes.
//!
//! What somebody looks for can say what they fear or suffer from. So it is sent in the body of a form: it stands in no
//! address, no history, no log and no referrer, and nothing of it is kept. The price is that a result has no address
//! to pass on; the pages that it leads to have.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use askama::Template;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::Response;
use languages::{LANGUAGES, Language, Script};
use questions::search::{Index, Text};
use tower::ServiceExt as _;

use crate::app::App;
use crate::errors::{html, no_store};
use crate::fields::Fields;
use crate::page::{Area, Page};
use crate::previews::plain;
use crate::tongue::Tongue;

/// The most pages that are read.
const MOST_PAGES: usize = 6_000;
/// What is read of a page, in bytes.
const MOST_READ: usize = 2 << 20;
/// What is looked through of a page, in bytes.
const MOST_LOOKED_AT: usize = 60_000;
/// Seconds after which the index is made anew.
const OLD: i64 = 600;
/// So many are shown in one language.
const MOST_SHOWN: usize = 20;
/// Nobody's question is longer.
const LONGEST: usize = 200;
/// Not read: for one person, for machines, or a door to work in progress.
const NOT_READ: [&str; 12] = [
    "/organise",
    "/assets",
    "/confirm",
    "/search",
    "/pictures",
    "/demonstration",
    "/mails",
    "/questions/mine",
    "/practices/join/",
    "/unsubscribe",
    "/oembed",
    "/healthz",
];

/// One page as it is found.
#[derive(Debug, Clone)]
struct Found {
    title: String,
    beginning: String,
}

/// The pages of one language.
#[derive(Debug)]
struct Shelf {
    language: &'static Language,
    index: Index,
    pages: BTreeMap<String, Found>,
}

/// All of them.
#[derive(Debug, Default)]
struct Shelves {
    made: i64,
    shelves: Vec<Shelf>,
}

/// The index, and the pages of which it is made.
#[derive(Clone)]
pub(crate) struct Search {
    app: App,
    pages: Router,
    kept: Arc<Mutex<Arc<Shelves>>>,
    making: Arc<tokio::sync::Mutex<()>>,
}

impl Search {
    /// Over these pages; nothing is read yet.
    pub(crate) fn new(app: App, pages: Router) -> Self {
        Self { app, pages, kept: Arc::default(), making: Arc::default() }
    }

    /// The index as it is; made first when there is none, and anew behind the scenes when it is old.
    async fn shelves(&self) -> Arc<Shelves> {
        let kept = self.now_kept();
        if kept.shelves.is_empty() {
            let _one = self.making.lock().await;
            if self.now_kept().shelves.is_empty() {
                self.make().await;
            }
            return self.now_kept();
        }
        if self.app.now() - kept.made > OLD
            && let Ok(one) = Arc::clone(&self.making).try_lock_owned()
        {
            let this = self.clone();
            tokio::spawn(async move {
                this.make().await;
                drop(one);
            });
        }
        kept
    }

    fn now_kept(&self) -> Arc<Shelves> {
        self.kept.lock().map(|kept| Arc::clone(&kept)).unwrap_or_default()
    }

    /// Reads the site.
    async fn make(&self) {
        let made = self.app.now();
        let read = read(&self.pages).await;
        let shelves = tokio::task::spawn_blocking(move || shelve(read)).await.unwrap_or_default();
        if let Ok(mut kept) = self.kept.lock() {
            *kept = Arc::new(Shelves { made, shelves });
        }
    }
}

/// A page as it was read.
#[derive(Debug)]
struct Read {
    path: String,
    tag: String,
    title: String,
    text: String,
}

/// Every page that links lead to, from the first page on.
async fn read(pages: &Router) -> Vec<Read> {
    let mut known: BTreeSet<String> = BTreeSet::from(["/".to_owned()]);
    let mut waiting = vec!["/".to_owned()];
    let mut all = Vec::new();
    while let Some(path) = waiting.pop() {
        if all.len() >= MOST_PAGES {
            break;
        }
        let Some(html) = page(pages, &path).await else { continue };
        for link in links(&html) {
            if may_be_read(&link) && known.insert(link.clone()) {
                waiting.push(link);
            }
        }
        all.extend(what_it_says(path, &html));
        // Others are served in between.
        tokio::task::yield_now().await;
    }
    all
}

async fn page(pages: &Router, path: &str) -> Option<String> {
    let response = pages.clone().oneshot(Request::get(path).body(Body::empty()).ok()?).await.ok()?;
    let kind = response.headers().get(header::CONTENT_TYPE)?;
    if !response.status().is_success()
        || !kind.as_bytes().starts_with(b"text/html")
        || response.headers().contains_key(header::CONTENT_DISPOSITION)
    {
        return None;
    }
    let body = axum::body::to_bytes(response.into_body(), MOST_READ).await.ok()?;
    String::from_utf8(body.to_vec()).ok()
}

/// Addresses on this site that a page leads to.
fn links(html: &str) -> impl Iterator<Item = String> {
    html.split("href=\"/").skip(1).filter_map(|rest| {
        let (path, _) = rest.split_once('"')?;
        Some(format!("/{}", path.split(['#', '?']).next().unwrap_or(path)))
    })
}

/// Pages only: a name with an ending is a file, and making a poster to find its words is not worth it.
fn may_be_read(path: &str) -> bool {
    let without_language = LANGUAGES
        .iter()
        .find_map(|language| path.strip_prefix('/')?.strip_prefix(language.tag)?.strip_prefix('/'))
        .map_or_else(|| path.to_owned(), |rest| format!("/{rest}"));
    !NOT_READ.iter().any(|start| without_language.starts_with(start))
        && !path.rsplit('/').next().unwrap_or_default().contains('.')
}

/// Title, language and words of a page's main part.
fn what_it_says(path: String, html: &str) -> Option<Read> {
    let (_, rest) = html.split_once("<title>")?;
    let (title, _) = rest.split_once("</title>")?;
    let (_, rest) = html.split_once("<html lang=\"")?;
    let (tag, _) = rest.split_once('"')?;
    let (_, rest) = html.split_once("<main")?;
    let (_, rest) = rest.split_once('>')?;
    let main = rest.split_once("</main>").map_or(rest, |(main, _)| main);
    let title = plain(title);
    Some(Read {
        path,
        tag: if tag == "en-GB" { "en".to_owned() } else { tag.to_owned() },
        title: title.strip_suffix(" · careof").unwrap_or(&title).to_owned(),
        text: words(main),
    })
}

/// The words between the tags; choices of a form are no words of the page.
fn words(html: &str) -> String {
    let mut text = String::with_capacity(html.len() / 2);
    let mut rest = html;
    while let Some((before, from)) = rest.split_once('<') {
        text.push_str(before);
        text.push(' ');
        let skipped = ["select", "script", "svg"].iter().find(|name| from.starts_with(**name));
        rest = match skipped {
            Some(name) => from.split_once(&format!("</{name}>")).map_or("", |(_, rest)| rest),
            None => from.split_once('>').map_or("", |(_, rest)| rest),
        };
        if text.len() > MOST_LOOKED_AT {
            break;
        }
    }
    text.push_str(rest.split('<').next().unwrap_or_default());
    plain(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shelve(read: Vec<Read>) -> Vec<Shelf> {
    let mut by_tag: BTreeMap<String, Vec<Read>> = BTreeMap::new();
    for page in read {
        by_tag.entry(page.tag.clone()).or_default().push(page);
    }
    // In the order of the languages, English first.
    LANGUAGES
        .iter()
        .filter_map(|language| {
            let pages = by_tag.remove(language.tag)?;
            let index = Index::new(pages.iter().map(|p| Text { id: &p.path, title: &p.title, body: &p.text }));
            let pages = pages
                .into_iter()
                .map(|page| {
                    let beginning = beginning(&page.text, &page.title);
                    (page.path, Found { title: page.title, beginning })
                })
                .collect();
            Some(Shelf { language, index, pages })
        })
        .collect()
}

/// The first words of a page, without its title.
fn beginning(text: &str, title: &str) -> String {
    let text = text.split_once(title).map_or(text, |(_, rest)| rest).trim();
    let mut short: String = text.chars().take(160).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

#[derive(Template)]
#[template(path = "search/search.html")]
struct SearchPage {
    page: Page,
    tongue: Tongue,
    asked: String,
    sought: bool,
    groups: Vec<Group>,
}

struct Group {
    language: Tongue,
    results: Vec<ResultShown>,
}

struct ResultShown {
    path: String,
    title: String,
    beginning: String,
}

/// `GET /search`: the box. The index is made meanwhile.
pub(crate) async fn start(State(search): State<Search>, tongue: Tongue) -> Response {
    let making = search.clone();
    tokio::spawn(async move { making.shelves().await });
    html(&SearchPage { page: page_in(tongue), tongue, asked: String::new(), sought: false, groups: Vec::new() })
}

/// `POST /search`
pub(crate) async fn answer(State(search): State<Search>, tongue: Tongue, fields: Fields) -> Response {
    let asked: String = fields.get("q").chars().take(LONGEST).collect();
    let shelves = search.shelves().await;
    let groups = find(&shelves, &asked, tongue.language);
    no_store(html(&SearchPage { page: page_in(tongue), tongue, sought: !asked.is_empty(), asked, groups }))
}

/// First in the language of the page; then, when nothing is there, in those written with the same letters.
fn find(shelves: &Shelves, asked: &str, language: &'static Language) -> Vec<Group> {
    let on = |shelf: &Shelf| {
        let results: Vec<ResultShown> = shelf
            .index
            .find(asked, MOST_SHOWN)
            .into_iter()
            .filter_map(|path| {
                let found = shelf.pages.get(path)?;
                Some(ResultShown {
                    path: path.to_owned(),
                    title: found.title.clone(),
                    beginning: found.beginning.clone(),
                })
            })
            .collect();
        (!results.is_empty()).then_some(Group { language: Tongue { language: shelf.language }, results })
    };
    let here: Vec<Group> = shelves.shelves.iter().filter(|shelf| shelf.language == language).filter_map(on).collect();
    if !here.is_empty() {
        return here;
    }
    let elsewhere =
        shelves.shelves.iter().filter(|shelf| shelf.language != language && may_hold(shelf.language, asked));
    elsewhere.filter_map(on).take(6).collect()
}

/// Whether a language is written with the letters of a question.
fn may_hold(language: &Language, asked: &str) -> bool {
    let Some(letter) = asked.chars().find(|c| c.is_alphabetic()) else { return true };
    let is_latin = letter <= '\u{24F}' || ('\u{1E00}'..='\u{1EFF}').contains(&letter);
    let is_cyrillic = ('\u{400}'..='\u{52F}').contains(&letter);
    match language.script {
        Script::Latin => is_latin,
        Script::Cyrillic => is_cyrillic,
        _ => !is_latin && !is_cyrillic,
    }
}

fn page_in(tongue: Tongue) -> Page {
    if tongue.language.is_english() {
        Page::new(Area::About, "Search", "Find a page of this site by its words. What you look for is not kept.")
    } else {
        Page::for_patients(tongue, "/search", "site-search", "site-search-what", &["site"])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_a_visitor_reads_it() {
        let html = "<html lang=\"ar\" dir=\"rtl\"><title>A &#38; B · careof</title><a href=\"/ar/rights#x\"></a>\
            <main id=\"main\"><h1>A &#38; B</h1><select><option>zz</option></select><p>Two <b>words</b>.</p></main>";
        let read = what_it_says("/ar".to_owned(), html).expect("a page");
        assert_eq!((read.tag.as_str(), read.title.as_str(), read.text.as_str()), ("ar", "A & B", "A & B Two words ."));
        assert_eq!(links(html).collect::<Vec<_>>(), ["/ar/rights"]);
        assert!(may_be_read("/rights") && may_be_read("/ar/rights"));
        for not in ["/organise/people", "/posters/welcome/en.png", "/ar/confirm/abc", "/practices/join/at/x"] {
            assert!(!may_be_read(not), "{not}");
        }
    }
}
