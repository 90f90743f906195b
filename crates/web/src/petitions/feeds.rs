//! The numbers in other shapes: CSV, the history by hour, an Atom feed, oEmbed, and a page without
//! scripts to be shown inside other pages.

use std::fmt::Write as _;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base::Date;
use campaign::Petition;
use serde::{Deserialize, Serialize};

use super::json::{self, Asked};
use super::view::View;
use super::{closed, petition, shape, when};
use crate::app::App;
use crate::cite::escape;
use crate::errors::html;
use crate::guard::Embeddable;
use crate::tongue::Tongue;

/// Width and height of the page inside other pages, in pixels.
const FRAME: (u32, u32) = (480, 300);

/// `GET /petitions.csv`
pub(crate) async fn csv(State(app): State<App>, Query(asked): Query<Asked>) -> Response {
    let Some(signing) = &app.signing else { return closed().await };
    let mut text = "Petition,URL,State,Signatures Count\r\n".to_owned();
    for counted in json::asked_for(&app, signing, &asked).await {
        let of = counted.source(&app);
        let action = of.petition.words.action.replace('"', "\"\"");
        let (site, number) = (of.site, of.petition.number);
        let state = shape::State::of(of.petition, of.day).key();
        let _ = write!(text, "\"{action}\",{site}/petitions/{number},{state},{}\r\n", of.counts.total);
    }
    table(text, "petitions.csv")
}

/// `GET /petitions/{id}/history.csv`: how many had signed at the end of each hour.
pub(crate) async fn history(State(app): State<App>, Path(id): Path<String>) -> Response {
    let (Some(signing), Some((_, petition))) = (&app.signing, petition(&app, &id)) else { return closed().await };
    let Ok(history) = signing.desk.history(petition.number).await else {
        return (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")]).into_response();
    };
    let mut text = "hour,signature_count\r\n".to_owned();
    for (hour, signatures, ..) in history {
        let _ = write!(text, "{},{signatures}\r\n", when::moment(hour * 3600));
    }
    table(text, &format!("petition-{}-history.csv", petition.number))
}

fn table(text: String, name: &str) -> Response {
    let mut response = ([(header::CONTENT_TYPE, "text/csv; charset=utf-8")], text).into_response();
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    json::open(&mut response, None);
    response
}

/// `GET /petitions.atom`: what happened to the petitions.
pub(crate) async fn atom(State(app): State<App>) -> Response {
    let Some(signing) = &app.signing else { return closed().await };
    let site = &app.site.address;
    let today = app.today();
    let mut entries: Vec<(Date, String)> = Vec::new();
    for (_, petition) in signing.campaigns.petitions() {
        for (day, what) in events(petition).into_iter().filter(|(day, _)| *day <= today) {
            let address = format!("{site}/petitions/{}", petition.number);
            let title = escape(&format!("{}: {what}", petition.words.action));
            entries.push((
                day,
                format!(
                    "<entry><id>{address}#{day}</id><title>{title}</title><updated>{}</updated>\
                     <link href=\"{address}\"/><summary>{}</summary></entry>\n",
                    when::midnight(day),
                    escape(&petition.words.background)
                ),
            ));
        }
    }
    entries.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    let updated = when::midnight(entries.first().map_or(today, |(day, _)| *day));
    let entries: String = entries.into_iter().map(|(_, entry)| entry).collect();
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">\
         <id>{site}/petitions</id><title>Petitions</title><updated>{updated}</updated>\
         <author><name>careof</name></author><link href=\"{site}/petitions\"/>\
         <link rel=\"self\" href=\"{site}/petitions.atom\"/>\n{entries}</feed>\n"
    );
    let mut response = ([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], text).into_response();
    json::open(&mut response, None);
    response
}

fn events(petition: &Petition) -> Vec<(Date, &'static str)> {
    let mut events = vec![(petition.opens, "open")];
    events.extend(petition.handed_in.iter().map(|it| (it.on, "handed in")));
    events.extend(petition.response.iter().map(|it| (it.on, "answered")));
    events.extend(petition.presented_again.iter().map(|it| (it.on, "presented again")));
    events
}

#[derive(Template)]
#[template(path = "petitions/embed.html")]
struct Embed {
    tongue: Tongue,
    petition: View,
    address: String,
}

/// `GET /petitions/{id}/embed`: the petition in small, for a frame in other pages.
pub(crate) async fn embed(State(app): State<App>, Path(id): Path<String>) -> Response {
    let (Some(signing), Some((campaign, petition))) = (&app.signing, petition(&app, &id)) else {
        return closed().await;
    };
    let tongue = Tongue::english();
    let view = View::of(&app, signing, campaign, petition, tongue);
    let address = format!("{}{}", app.site.address, view.path);
    let mut response = html(&Embed { tongue, petition: view, address });
    response.extensions_mut().insert(Embeddable);
    json::open(&mut response, None);
    response
}

/// What oEmbed asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct About {
    url: String,
    format: String,
    maxwidth: String,
}

/// An answer of oEmbed 1.0.
#[derive(Serialize)]
struct Rich {
    version: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    provider_name: &'static str,
    provider_url: String,
    title: String,
    width: u32,
    height: u32,
    html: String,
    cache_age: u32,
}

/// `GET /oembed?url=…`
pub(crate) async fn oembed(State(app): State<App>, Query(about): Query<About>) -> Response {
    let site = &app.site.address;
    let id = about.url.strip_prefix(site.as_str()).and_then(|path| path.strip_prefix("/petitions/"));
    let id = id.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default()).unwrap_or_default();
    let Some((_, petition)) = petition(&app, id) else { return closed().await };
    if !matches!(about.format.as_str(), "" | "json") {
        return StatusCode::NOT_IMPLEMENTED.into_response();
    }
    let width = about.maxwidth.parse().unwrap_or(FRAME.0).clamp(240, FRAME.0);
    let title = petition.words.action.clone();
    let frame = format!(
        "<iframe src=\"{site}/petitions/{}/embed\" width=\"{width}\" height=\"{}\" title=\"{}\" loading=\"lazy\"></iframe>",
        petition.number,
        FRAME.1,
        escape(&title)
    );
    let rich = Rich {
        version: "1.0",
        kind: "rich",
        provider_name: "careof",
        provider_url: site.clone(),
        title,
        width,
        height: FRAME.1,
        html: frame,
        cache_age: 3600,
    };
    json::for_anybody(&rich, None)
}
