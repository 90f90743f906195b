//! `/campaigns/{slug}/share`: posts for each occasion and network, links that open the network's own form, and a count for
//! one's own words. No script of anybody else's, and nothing typed is kept.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use campaign::{Also, Campaign, Length, Network, Occasion};

use super::pictures::count;
use crate::app::App;
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::page::{Area, Page};

/// Nobody's post is longer; what is longer is counted so far.
const LONGEST: usize = 70_000;

#[derive(Template)]
#[template(path = "campaigns/share.html")]
struct Share {
    page: Page,
    campaign: &'static Campaign,
    place: String,
    server: String,
    words: String,
    occasions: Vec<OccasionShown>,
    counts: Vec<Count>,
}

struct OccasionShown {
    occasion: &'static Occasion,
    posts: Vec<PostShown>,
}

/// One wording, with the networks that take it.
struct PostShown {
    id: String,
    text: String,
    rows: usize,
    links: Vec<LinkShown>,
}

struct LinkShown {
    network: Network,
    address: Option<String>,
    length: Length,
}

/// How one's own words stand with a network.
struct Count {
    network: Network,
    length: Length,
    verdict: String,
    address: Option<String>,
}

/// `GET /campaigns/{slug}/share`
pub(crate) async fn share(State(app): State<App>, Path(slug): Path<String>, headers: HeaderMap) -> Response {
    let Some(campaign) = super::find(&slug) else { return errors::not_found().await };
    html(&page(campaign, count(&app, campaign), &headers, "", "", ""))
}

/// `POST /campaigns/{slug}/share`: own words, a place, a Mastodon server.
pub(crate) async fn own_words(
    State(app): State<App>,
    Path(slug): Path<String>,
    headers: HeaderMap,
    fields: Fields,
) -> Response {
    let Some(campaign) = super::find(&slug) else { return errors::not_found().await };
    let words: String = fields.get("words").chars().take(LONGEST).collect();
    let place: String = fields.get("place").chars().take(80).collect();
    html(&page(campaign, count(&app, campaign), &headers, &place, fields.get("server"), &words))
}

fn page(campaign: &'static Campaign, count: u64, headers: &HeaderMap, place: &str, server: &str, words: &str) -> Share {
    let link = link(campaign, headers);
    let values = BTreeMap::from([
        ("link", link.clone()),
        ("hashtag", format!("#{}", campaign.hashtag)),
        ("goal", campaign.petition.as_ref().map_or(String::new(), |petition| grouped(petition.goal))),
        ("count", if count > 0 { grouped(count) } else { "so many".to_owned() }),
        ("place", if place.is_empty() { "our town".to_owned() } else { place.to_owned() }),
        ("name", campaign.name.clone()),
    ]);
    let occasions = campaign.posts.iter().map(|occasion| occasion_shown(occasion, &values, &link, server)).collect();
    let counts = if words.is_empty() { Vec::new() } else { counts(campaign, words, &link, server) };
    let title = format!("Share: {}", campaign.name);
    let page = Page::new(Area::Act, title, "Posts to copy or to send with one press, and a count for your own words.")
        .with_script();
    Share {
        page,
        campaign,
        place: place.to_owned(),
        server: server.to_owned(),
        words: words.to_owned(),
        occasions,
        counts,
    }
}

/// Each wording once, with all networks for which it is the longest that fits.
fn occasion_shown(
    occasion: &'static Occasion,
    values: &BTreeMap<&str, String>,
    link: &str,
    server: &str,
) -> OccasionShown {
    let mut posts: Vec<PostShown> = Vec::new();
    for network in Network::ALL {
        let Some(text) = occasion.post(network, values) else { continue };
        let shown = LinkShown {
            network,
            address: network.share_link(&text, link, some(server)),
            length: network.length(&text),
        };
        match posts.iter_mut().find(|post| post.text == text) {
            Some(post) => post.links.push(shown),
            None => posts.push(PostShown {
                id: format!("{}-{}", occasion.key, network.key()),
                rows: text.chars().count() / 52 + 2,
                text,
                links: vec![shown],
            }),
        }
    }
    OccasionShown { occasion, posts }
}

fn counts(campaign: &Campaign, words: &str, link: &str, server: &str) -> Vec<Count> {
    let tagged =
        campaign.hashtag.is_empty() || words.to_lowercase().contains(&format!("#{}", campaign.hashtag.to_lowercase()));
    Network::ALL
        .into_iter()
        .map(|network| {
            let length = network.length(words);
            let verdict = match length.also {
                _ if length.over() > 0 => format!("{} too long", length.over()),
                Some(Also::Bytes(is, most)) => format!("{is} bytes; {most} are allowed"),
                Some(Also::Hashtags(is, most)) => format!("{is} hashtags; {most} are allowed"),
                None if tagged => "fits".to_owned(),
                None => format!("fits; the hashtag #{} is missing", campaign.hashtag),
            };
            Count {
                network,
                length,
                verdict,
                address: network.share_link(words, link, some(server)).filter(|_| length.fits()),
            }
        })
        .collect()
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// The petition's address on this site, or the campaign's.
fn link(campaign: &Campaign, headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    let local = host.starts_with("127.") || host.starts_with("localhost") || host.starts_with("[::1]");
    let scheme = if local { "http" } else { "https" };
    match &campaign.petition {
        Some(petition) => format!("{scheme}://{host}/petitions/{}", petition.number),
        None => format!("{scheme}://{host}/campaigns/{}", campaign.slug),
    }
}

pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut shown = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}
