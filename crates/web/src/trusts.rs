//! `/trusts`: what hospital trusts told about charging, what is asked of them, and asking them under the Freedom of
//! Information Act.

mod ask;
mod requests;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use surgeries::{Trust, TrustAnswer, trusts};

pub(crate) use ask::{ask, asked};
pub(crate) use requests::{add, answered, desk, public as requests, public_csv as requests_csv, tasks, undo};

use crate::app::App;
use crate::csv;
use crate::errors::{self, html};
use crate::page::{Area, Page};

/// Trusts on one page.
const MOST: usize = 60;

#[derive(Template)]
#[template(path = "trusts/list.html")]
struct List {
    page: Page,
    q: String,
    rows: Vec<Shown>,
    found: usize,
    answered: usize,
    is_built_in: bool,
}

/// A trust in the list.
struct Shown {
    trust: Trust,
    answers: usize,
}

#[derive(Template)]
#[template(path = "trusts/trust.html")]
struct One {
    page: Page,
    trust: Trust,
    place: String,
    /// The newest figures, large.
    newest: Vec<TrustAnswer>,
    answers: Vec<TrustAnswer>,
    asks: &'static [trusts::Ask],
    campaigns: Vec<(&'static str, &'static str)>,
}

/// What the search sends.
#[derive(Debug, Default, serde::Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    q: String,
}

/// `GET /trusts`
pub(crate) async fn list(State(app): State<App>, Query(wanted): Query<Wanted>) -> Response {
    let directory = app.site.directories.get();
    let places = &directory.places;
    let words: Vec<String> = wanted.q.to_lowercase().split_whitespace().map(Into::into).collect();
    let fits = |trust: &&Trust| {
        let text = format!("{} {} {}", trust.name, trust.address, trust.ods).to_lowercase();
        trust.is_open && words.iter().all(|word| text.contains(word.as_str()))
    };
    let mut rows: Vec<Shown> = places
        .trusts()
        .iter()
        .filter(fits)
        .map(|trust| Shown { trust: trust.clone(), answers: places.answers_of(&trust.ods).len() })
        .collect();
    // Those that told something come first.
    rows.sort_by(|a, b| (a.answers == 0).cmp(&(b.answers == 0)).then_with(|| a.trust.name.cmp(&b.trust.name)));
    let (found, answered) = (rows.len(), rows.iter().filter(|row| row.answers > 0).count());
    rows.truncate(MOST);
    let about = "What each hospital trust told about charging patients, what is asked of it, and how to act there.";
    html(&List {
        page: Page::new(Area::Act, "Hospital trusts", about),
        q: wanted.q.chars().take(80).collect(),
        rows,
        found,
        answered,
        is_built_in: places.is_built_in(),
    })
}

/// `GET /trusts/{ods}`
pub(crate) async fn show(State(app): State<App>, Path(code): Path<String>) -> Response {
    let directory = app.site.directories.get();
    let found = code.parse().ok().and_then(|ods| directory.places.trust(&ods));
    let Some(trust) = found else { return errors::not_found().await };
    let answers = directory.places.answers_of(&trust.ods).to_vec();
    let mut newest: Vec<TrustAnswer> = Vec::new();
    for answer in answers.iter().filter(|answer| answer.value.parse::<u64>().is_ok()) {
        if !newest.iter().any(|known| known.measure == answer.measure) {
            newest.push(answer.clone());
        }
    }
    newest.truncate(4);
    let with_letters = campaign::built_in().map(|all| all.iter().collect::<Vec<_>>()).unwrap_or_default();
    let about = "What this hospital trust told about charging patients, what is asked of it, and how to act there.";
    html(&One {
        page: Page::new(Area::Act, trust.name.clone(), about),
        place: match trust.postcode {
            Some(postcode) => format!("{}, {postcode}", trust.address),
            None => trust.address.clone(),
        },
        trust: trust.clone(),
        newest,
        answers,
        asks: trusts::asks(),
        campaigns: with_letters
            .into_iter()
            .filter(|campaign| campaign.letters.is_some())
            .map(|campaign| (campaign.slug.as_str(), campaign.name.as_str()))
            .collect(),
    })
}

/// `GET /trusts/answers.csv`: everything, in the shape in which it is read.
pub(crate) async fn as_csv(State(app): State<App>) -> Response {
    let directory = app.site.directories.get();
    let mut text = csv::line(&["trust", "measure", "period", "value", "source", "url", "on", "confidence", "note"]);
    for trust in directory.places.trusts() {
        for answer in directory.places.answers_of(&trust.ods) {
            let sure = match answer.confidence {
                base::Confidence::High => "high",
                base::Confidence::Medium => "medium",
                base::Confidence::Low => "low",
            };
            text.push_str(&csv::line(&[
                answer.trust.as_str(),
                &answer.measure,
                &answer.period,
                &answer.value,
                &answer.source,
                &answer.url,
                &answer.on.to_string(),
                sure,
                &answer.note,
            ]));
        }
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"trusts.csv\""),
    ];
    (headers, text).into_response()
}
