//! A page for each regulation: what the guide takes from it, and its text at a point in time.

use ::charging::{NationRules, Rules};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use base::{Nation, in_words};

use super::guide::{OfNation, by_nation};
use super::{nation_of, nation_slug, page};
use crate::app::App;
use crate::errors::{self, html};
use crate::page::Page;

#[derive(Template)]
#[template(path = "charging/laws.html")]
struct Laws {
    page: Page,
    nations: Vec<Instrument>,
}

/// The regulations of a nation.
struct Instrument {
    nation: Nation,
    slug: String,
    title: String,
    cite: String,
    address: String,
    text_read: String,
    provisions: Vec<Provision>,
}

/// A regulation or schedule.
struct Provision {
    slug: String,
    name: String,
    rules: String,
}

#[derive(Template)]
#[template(path = "charging/law.html")]
struct Law {
    page: Page,
    nation: Nation,
    name: String,
    title: String,
    cite: String,
    address: String,
    today: String,
    versions: Vec<(String, String)>,
    rules: Vec<(String, OfNation)>,
}

/// `GET /charging/law`
pub(crate) async fn list(State(app): State<App>) -> Response {
    let nations = app.site.charging.nations().map(|rules| Instrument {
        nation: rules.nation,
        slug: nation_slug(rules.nation),
        title: rules.title.clone(),
        cite: rules.cite.clone(),
        address: rules.address.clone(),
        text_read: in_words(rules.text_read),
        provisions: provisions(rules)
            .into_iter()
            .map(|(at, ids)| Provision { slug: at.replace('/', "-"), name: name(&at), rules: ids.join(", ") })
            .collect(),
    });
    html(&Laws {
        page: page(
            "The regulations on NHS charges",
            "The regulations of the four nations, and what this guide takes from each.",
        ),
        nations: nations.collect(),
    })
}

/// `GET /charging/law/{nation}/{provision}`
pub(crate) async fn show(State(app): State<App>, Path((nation, provision)): Path<(String, String)>) -> Response {
    let rules = &app.site.charging;
    let Some(nation) = nation_of(&nation) else { return errors::not_found().await };
    let of = rules.nation(nation);
    let Some((at, ids)) = provisions(of).into_iter().find(|(at, _)| at.replace('/', "-") == provision) else {
        return errors::not_found().await;
    };
    let day = (app.site.clock)();
    let address = format!("{}/{at}", of.address);
    html(&Law {
        page: page(
            format!("{}, {}", name(&at), of.cite),
            "One regulation on NHS charges: what the guide takes from it, and its text at a point in time.",
        ),
        nation,
        name: name(&at),
        title: of.title.clone(),
        cite: of.cite.clone(),
        today: format!("{address}/{day}"),
        versions: versions(rules, of, &ids)
            .into_iter()
            .map(|day| (in_words(day), format!("{address}/{day}")))
            .collect(),
        rules: ids.iter().filter_map(|id| Some((id.clone(), resting(rules, of, id, &address, day)?))).collect(),
        address,
    })
}

/// The days on which a rule that rests on the provision began, or the one after which it ended.
fn versions(_rules: &Rules, of: &NationRules, ids: &[String]) -> Vec<base::Date> {
    let spans = of.rules.iter().filter(|rule| ids.contains(&rule.id)).map(|rule| rule.span);
    let mut days: Vec<base::Date> =
        spans.flat_map(|span| [span.from, span.until]).flatten().chain([of.in_force]).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// What one rule takes from the provision.
fn resting(rules: &Rules, of: &NationRules, id: &str, address: &str, day: base::Date) -> Option<OfNation> {
    let mut entries = rules.explain(id).ok()?.entries;
    entries.retain(|entry| entry.nation == of.nation && entry.law.address == address);
    by_nation(&entries, day).pop()
}

/// The provisions in the order of their numbers, with the numbers of the rules that rest on them.
fn provisions(of: &NationRules) -> Vec<(String, Vec<String>)> {
    let laws = of.rules.iter().map(|rule| (&rule.id, &rule.law));
    let laws = laws.chain(of.exceptions.iter().map(|exception| (&exception.id, &exception.law)));
    let laws = laws.chain(of.opens.iter().map(|open| (&open.id, &open.law)));
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for (id, law) in laws {
        let Some(at) = law.address.strip_prefix(&of.address).map(|at| at.trim_start_matches('/')) else { continue };
        match all.iter_mut().find(|(known, _)| known == at) {
            Some((_, ids)) if ids.contains(id) => {}
            Some((_, ids)) => ids.push(id.clone()),
            None => all.push((at.to_owned(), vec![id.clone()])),
        }
    }
    all.sort_by_key(|(at, _)| {
        let number: String = at.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
        (at.starts_with("schedule"), number.parse::<u32>().unwrap_or(0), at.clone())
    });
    all
}

/// `regulation/22A` → `Regulation 22A`.
fn name(at: &str) -> String {
    super::sentence(&at.replace('/', " ")).trim_end_matches('.').to_owned()
}
