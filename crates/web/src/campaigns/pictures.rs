//! `/campaigns/{slug}/pictures`: a campaign's pictures in each network's sizes and in every language that has words for
//! them, one's own words on a picture, and everything in one zip. What is typed is drawn and forgotten; what everybody
//! sees is drawn once and kept in memory.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex};

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use campaign::{Campaign, Graphic};
use languages::{LANGUAGES, Language};
use print::collection::{self, draw};
use print::{Kind, Paper, PrintError, Request};
use tokio::sync::Semaphore;

use super::packing::{CampaignPack, campaign_pack};
use crate::app::App;
use crate::errors::{self, html, no_store};
use crate::fields::Fields;
use crate::page::{Area, Page};
use crate::petitions::number;
use crate::tongue::Tongue;

/// The sizes, with the networks that show them well.
pub(super) const PAPERS: [(Paper, &str); 5] = [
    (Paper::Share, "X, Bluesky, Mastodon, LinkedIn, Facebook; beside a link"),
    (Paper::Square, "Instagram, Facebook, WhatsApp"),
    (Paper::Portrait, "Instagram, Threads"),
    (Paper::Screen, "stories, WhatsApp status, a screen in a waiting room"),
    (Paper::Header, "the head of your own page"),
];
/// Pictures on this page are this wide.
const SMALL: u32 = 320;
/// How many are kept: some megabytes.
const MOST_KEPT: usize = 400;
/// A picture in every language and size takes a core for a while: one at a time.
static PACKING: Semaphore = Semaphore::const_new(1);

type Key = (String, &'static str, String, Paper, bool, u64);
static KEPT: LazyLock<Mutex<BTreeMap<Key, Arc<Vec<u8>>>>> = LazyLock::new(Mutex::default);

/// What the words are filled with.
#[derive(Debug, Clone, Default)]
pub(super) struct Values {
    /// Signatures; nought leaves the picture of the count out.
    pub(super) count: u64,
    /// A town, a group, a practice; empty leaves the picture of the place out.
    pub(super) place: String,
}

/// The pictures of a campaign in a language: its own, and one whose words every language has.
pub(super) fn graphics(campaign: &Campaign, language: &'static Language, values: &Values) -> Vec<Graphic> {
    let tongue = Tongue { language };
    let own = if language.is_english() { Some(&campaign.graphics) } else { campaign.graphics_in.get(language.tag) };
    let mut filled_with = BTreeMap::from([
        ("name", campaign.name.clone()),
        ("hashtag", format!("#{}", campaign.hashtag)),
        ("place", values.place.clone()),
    ]);
    if values.count > 0 {
        filled_with.insert("count", number(tongue, values.count));
    }
    if let Some(petition) = &campaign.petition {
        filled_with.insert("goal", number(tongue, petition.goal));
        let (words, translated) = petition.words_in(language.tag);
        if translated {
            filled_with.insert("action", words.action.clone());
        }
    }
    let mut all: Vec<Graphic> = own.into_iter().flatten().filter_map(|graphic| graphic.filled(&filled_with)).collect();
    if campaign.petition.is_some() && language.has("petition-headline") {
        let (headline, words) = (tongue.plain("petition-headline"), tongue.plain("petition-sub"));
        all.push(Graphic {
            key: "doctors".to_owned(),
            title: "Let doctors be doctors".to_owned(),
            alt: format!("{headline}. {words}"),
            headline,
            words,
            figure: String::new(),
            label: String::new(),
            draft: language.is_draft("posters"),
        });
    }
    all
}

/// A picture as the printing room wants it. `address` is where people go, as they type it.
pub(super) fn request(
    campaign: &Campaign,
    language: &'static Language,
    graphic: &Graphic,
    paper: Paper,
    address: &str,
) -> Request {
    let hashtag = if campaign.hashtag.is_empty() { campaign.name.clone() } else { format!("#{}", campaign.hashtag) };
    let mut request = Request::new(Kind::Graphic, "share").in_languages(&[language]).on(paper);
    request.colour = Some(campaign.colour.rgb);
    let fields = [
        ("headline", graphic.headline.as_str()),
        ("words", &graphic.words),
        ("figure", &graphic.figure),
        ("figure-label", &graphic.label),
        ("address", address),
        ("name", &hashtag),
    ];
    for (field, value) in fields {
        // A long address would stand in letters that nobody reads; the hashtag stands there instead.
        let too_long = field == "address" && value.chars().count() > 46;
        if !value.is_empty() && !too_long {
            request.fields.insert(field.to_owned(), value.to_owned());
        }
    }
    request
}

/// Where people go, as they type it.
pub(super) fn typed(campaign: &Campaign, site: &str) -> String {
    let host = site.trim_start_matches("https://").trim_start_matches("http://");
    match &campaign.petition {
        Some(petition) => format!("{host}/petitions/{}", petition.number),
        None => format!("{host}/campaigns/{}", campaign.slug),
    }
}

/// The live count of the campaign's petition.
pub(super) fn count(app: &App, campaign: &Campaign) -> u64 {
    match (&app.signing, &campaign.petition) {
        (Some(signing), Some(petition)) => signing.desk.counts(petition.number).signatures,
        _ => 0,
    }
}

#[derive(Template)]
#[template(path = "campaigns/pictures.html")]
struct Pictures {
    page: Page,
    campaign: &'static Campaign,
    language: &'static Language,
    shown: Vec<Graphic>,
    others: Vec<&'static Language>,
    draft: bool,
    own: Own,
    /// The picture itself, and its description.
    preview: Option<(String, String)>,
    problem: Option<String>,
}

impl Pictures {
    fn papers(&self) -> &'static [(Paper, &'static str)] {
        &PAPERS
    }
}

/// One's own words, as they were typed.
#[derive(Debug, Clone, Default)]
struct Own {
    headline: String,
    words: String,
    place: String,
    paper: String,
}

impl Own {
    fn of(fields: &Fields) -> Self {
        let cut = |name: &str, most: usize| fields.get(name).chars().take(most).collect::<String>();
        Self {
            headline: cut("headline", 400),
            words: cut("words", 800),
            place: cut("place", 80),
            paper: cut("paper", 10),
        }
    }

    fn paper(&self) -> Paper {
        PAPERS.iter().map(|(paper, _)| *paper).find(|paper| paper.key() == self.paper).unwrap_or(Paper::Square)
    }

    fn has(&self, paper: &Paper) -> bool {
        self.paper() == *paper
    }

    /// The picture: one's own headline, or the campaign's picture of the place.
    fn graphic(&self, campaign: &Campaign, language: &'static Language) -> Result<Graphic, String> {
        if self.headline.is_empty() {
            let values = Values { count: 0, place: self.place.clone() };
            let of_place = graphics(campaign, language, &values).into_iter().find(|graphic| graphic.key == "place");
            return of_place
                .filter(|_| !self.place.is_empty())
                .ok_or_else(|| "Write the large words, or the name of your town, group or practice.".to_owned());
        }
        let words = match (self.words.as_str(), self.place.as_str()) {
            (words, "") => words.to_owned(),
            ("", place) => place.to_owned(),
            (words, place) => format!("{words}\n{place}"),
        };
        Ok(Graphic {
            key: "own".to_owned(),
            title: "Own words".to_owned(),
            alt: format!("{} {words}", self.headline),
            headline: self.headline.clone(),
            words,
            figure: String::new(),
            label: String::new(),
            draft: false,
        })
    }
}

/// `GET /campaigns/{slug}/pictures`
pub(crate) async fn show(State(app): State<App>, Path(slug): Path<String>) -> Response {
    let Some(campaign) = super::find(&slug) else { return errors::not_found().await };
    html(&page(&app, campaign, Language::english(), Own::default()))
}

/// `GET /campaigns/{slug}/pictures/{what}`: the same in a language, or one picture (`ar-count-square.png`, or
/// `…-small.png`).
pub(crate) async fn show_what(State(app): State<App>, Path((slug, what)): Path<(String, String)>) -> Response {
    let Some(campaign) = super::find(&slug) else { return errors::not_found().await };
    if let Some(language) = known(&what) {
        return html(&page(&app, campaign, language, Own::default()));
    }
    one(&app, campaign, &what).await
}

/// `POST /campaigns/{slug}/pictures/{what}`: one's own words, shown or as a file (`own.png`), or everything (`pack.zip`).
/// The language stands in the form.
pub(crate) async fn make(
    State(app): State<App>,
    Path((slug, what)): Path<(String, String)>,
    fields: Fields,
) -> Response {
    let Some(campaign) = super::find(&slug) else { return errors::not_found().await };
    let language = known(fields.get("language")).unwrap_or_else(Language::english);
    let own = Own::of(&fields);
    match what.as_str() {
        "pack.zip" => pack(&app, campaign, &fields, own).await,
        "own.png" => own_picture(&app, campaign, language, own, true).await,
        "own" => own_picture(&app, campaign, language, own, false).await,
        _ => errors::not_found().await,
    }
}

async fn own_picture(
    app: &App,
    campaign: &'static Campaign,
    language: &'static Language,
    own: Own,
    as_file: bool,
) -> Response {
    let graphic = match own.graphic(campaign, language) {
        Ok(graphic) => graphic,
        Err(problem) => return wrong(app, campaign, language, own, problem),
    };
    let request = request(campaign, language, &graphic, own.paper(), &typed(campaign, &app.site.address));
    let drawn = tokio::task::spawn_blocking(move || draw(&request));
    match app.when_there_is_room(drawn).await {
        Ok(Ok(Ok(png))) if as_file => {
            let headers = [
                (header::CONTENT_TYPE, "image/png"),
                (header::CONTENT_DISPOSITION, "attachment; filename=\"picture.png\""),
            ];
            no_store((headers, png).into_response())
        }
        Ok(Ok(Ok(png))) => {
            let mut page = page(app, campaign, language, own);
            page.preview = Some((BASE64_STANDARD.encode(png), graphic.alt));
            no_store(html(&page))
        }
        Ok(Ok(Err(error))) => wrong(app, campaign, language, own, errors::sentence(&error.to_string())),
        Ok(Err(_)) => errors::broken(),
        Err(_) => errors::busy(),
    }
}

fn wrong(app: &App, campaign: &'static Campaign, language: &'static Language, own: Own, problem: String) -> Response {
    let mut page = page(app, campaign, language, own);
    page.page = page.page.with_error(true);
    page.problem = Some(problem);
    no_store((StatusCode::UNPROCESSABLE_ENTITY, html(&page)).into_response())
}

async fn pack(app: &App, campaign: &'static Campaign, fields: &Fields, own: Own) -> Response {
    let Ok(_place) = PACKING.acquire().await else { return errors::busy() };
    let languages = known(fields.get("pack-language")).map_or_else(|| LANGUAGES.iter().collect(), |one| vec![one]);
    let wish =
        CampaignPack { languages, place: own.place, count: count(app, campaign), address: app.site.address.clone() };
    let made = tokio::task::spawn_blocking(move || campaign_pack(campaign, &wish));
    match app.when_there_is_room(made).await {
        Ok(Ok(Ok(zip))) => {
            let name = format!("attachment; filename=\"{}.zip\"", campaign.slug);
            let mut response = ([(header::CONTENT_TYPE, "application/zip")], zip).into_response();
            if let Ok(name) = HeaderValue::from_str(&name) {
                response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
            }
            no_store(response)
        }
        Ok(Ok(Err(error))) => {
            let own = Own::of(fields);
            wrong(app, campaign, Language::english(), own, errors::sentence(&error.to_string()))
        }
        Ok(Err(_)) => errors::broken(),
        Err(_) => errors::busy(),
    }
}

/// One of the pictures that everybody sees.
async fn one(app: &App, campaign: &'static Campaign, file: &str) -> Response {
    let Some(asked) = Asked::read(file) else { return errors::not_found().await };
    let values = Values { count: count(app, campaign), place: String::new() };
    let found = graphics(campaign, asked.language, &values).into_iter().find(|graphic| graphic.key == asked.graphic);
    let Some(graphic) = found else { return errors::not_found().await };
    let key = (campaign.slug.clone(), asked.language.tag, graphic.key.clone(), asked.paper, asked.small, values.count);
    if let Some(png) = KEPT.lock().ok().and_then(|kept| kept.get(&key).cloned()) {
        return picture(&png);
    }
    let request = request(campaign, asked.language, &graphic, asked.paper, &typed(campaign, &app.site.address));
    let drawn = tokio::task::spawn_blocking(move || -> Result<Vec<u8>, PrintError> {
        if asked.small { Ok(print::thumbnail(&request, SMALL)?.png) } else { collection::draw(&request) }
    });
    match app.when_there_is_room(drawn).await {
        Ok(Ok(Ok(png))) => {
            let png = Arc::new(png);
            if let Ok(mut kept) = KEPT.lock() {
                if kept.len() >= MOST_KEPT {
                    kept.clear();
                }
                kept.insert(key, Arc::clone(&png));
            }
            picture(&png)
        }
        Ok(Ok(Err(_)) | Err(_)) => errors::broken(),
        Err(_) => errors::busy(),
    }
}

/// The count changes, so the picture is kept for five minutes only.
fn picture(png: &Arc<Vec<u8>>) -> Response {
    let headers = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "public, max-age=300")];
    (headers, png.as_ref().clone()).into_response()
}

/// What the name of a picture's file says.
#[derive(Debug, PartialEq, Eq)]
struct Asked<'a> {
    language: &'static Language,
    graphic: &'a str,
    paper: Paper,
    small: bool,
}

impl<'a> Asked<'a> {
    /// `zh-Hans-count-square-small.png`
    fn read(file: &'a str) -> Option<Self> {
        let stem = file.strip_suffix(".png")?;
        let (stem, small) = stem.strip_suffix("-small").map_or((stem, false), |stem| (stem, true));
        let (stem, paper) = stem.rsplit_once('-')?;
        let paper = PAPERS.iter().map(|(known, _)| *known).find(|known| known.key() == paper)?;
        // The longest tag first: zh-Hans before one that were called zh.
        let language = LANGUAGES
            .iter()
            .filter(|language| stem.strip_prefix(language.tag).is_some_and(|rest| rest.starts_with('-')))
            .max_by_key(|language| language.tag.len())?;
        Some(Self { language, graphic: stem.get(language.tag.len() + 1..)?, paper, small })
    }
}

/// Exactly this tag: another way of writing it would be kept twice.
fn known(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.tag == tag)
}

fn page(app: &App, campaign: &'static Campaign, language: &'static Language, own: Own) -> Pictures {
    let values = Values { count: count(app, campaign), place: String::new() };
    let has = |language: &&Language| campaign.petition.is_some() || campaign.graphics_in.contains_key(language.tag);
    let shown = graphics(campaign, language, &values);
    let title = if language.is_english() {
        format!("Pictures: {}", campaign.name)
    } else {
        format!("Pictures: {} ({})", campaign.name, language.english_name)
    };
    Pictures {
        page: Page::new(Area::Act, title, "Pictures to share in each network’s size, with your own words or ours."),
        campaign,
        language,
        draft: shown.iter().any(|graphic| graphic.draft),
        shown,
        others: LANGUAGES.iter().filter(has).collect(),
        own,
        preview: None,
        problem: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_says_which_picture() {
        let asked = Asked::read("zh-Hans-count-square-small.png").expect("one of ours");
        assert_eq!(
            (asked.language.tag, asked.graphic, asked.paper, asked.small),
            ("zh-Hans", "count", Paper::Square, true)
        );
        let asked = Asked::read("en-ask-share.png").expect("one of ours");
        assert_eq!((asked.language.tag, asked.graphic, asked.paper, asked.small), ("en", "ask", Paper::Share, false));
        for none in ["en-ask-share", "xx-ask-share.png", "en-ask-a4.png", "en.png", ""] {
            assert_eq!(Asked::read(none), None, "{none}");
        }
    }

    #[test]
    fn every_campaign_has_a_picture_in_every_language() {
        let values = Values { count: 1234, place: "Exampleton".to_owned() };
        for campaign in campaign::built_in().expect("well written").iter() {
            assert!(graphics(campaign, Language::english(), &values).len() >= 5, "{}", campaign.slug);
            for language in &LANGUAGES {
                let all = graphics(campaign, language, &values);
                assert!(!all.is_empty(), "{} {}", campaign.slug, language.tag);
                assert!(all.iter().all(|graphic| !graphic.alt.is_empty() && !graphic.headline.contains('{')));
            }
            let none = graphics(campaign, Language::english(), &Values::default());
            assert!(none.iter().all(|graphic| graphic.key != "count" && graphic.key != "place"));
        }
    }
}
