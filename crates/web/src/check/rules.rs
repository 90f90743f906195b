//! `/check/rules`: why each rule is there, the guidance, the words to use instead, and examples.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use base::Nation;
use policy::{Kind, Rule};

use crate::cite::{self, escape};
use crate::errors::{self, html};
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "check/rules.html")]
struct Rules {
    page: Page,
    groups: Vec<Group>,
}

/// The rules about one kind of paper.
struct Group {
    name: &'static str,
    rules: Vec<&'static Rule>,
}

#[derive(Template)]
#[template(path = "check/rule.html")]
struct RulePage {
    page: Page,
    rule: &'static Rule,
    why: Vec<String>,
    recognised: Vec<String>,
    guidance: Vec<Guidance>,
    nations: Option<String>,
    bad: Vec<String>,
}

/// What holds in some nations.
struct Guidance {
    nations: String,
    sources: Vec<String>,
}

/// `GET /check/rules`
pub(crate) async fn list() -> Response {
    let groups = [
        (Kind::PhotoId, "Proof of identity"),
        (Kind::Address, "Proof of address"),
        (Kind::Immigration, "Immigration status and papers"),
        (Kind::Other, "Other hurdles"),
    ]
    .map(|(kind, name)| {
        let mut rules: Vec<&Rule> = policy::rules().iter().filter(|rule| rule.kind == kind).collect();
        rules.sort_by_key(|rule| std::cmp::Reverse(rule.level));
        Group { name, rules }
    });
    let page = Page::new(
        Area::Check,
        "The rules of the check",
        "Every rule of the check: why it is there, the guidance, and the words to use instead.",
    );
    html(&Rules { page, groups: groups.into() })
}

/// `GET /check/rules/{name}`
pub(crate) async fn show(Path(name): Path<String>) -> Response {
    let Some(rule) = policy::rule(&name) else { return errors::not_found().await };
    let page = Page::new(
        Area::Check,
        rule.title.clone(),
        "Why this rule is there, the guidance, and the words to use instead.",
    );
    html(&RulePage {
        page,
        rule,
        why: paragraphs(&rule.why),
        recognised: paragraphs(&rule.recognised),
        guidance: guidance(rule),
        nations: (nations_of(rule).len() < Nation::ALL.len()).then(|| names(&nations_of(rule))),
        bad: rule.bad.iter().map(|example| marked(example)).collect(),
    })
}

/// Where a rule holds. Papers in Northern Ireland are a matter of its own rule alone.
fn nations_of(rule: &Rule) -> Vec<Nation> {
    let for_all = rule.nations.len() == Nation::ALL.len();
    let its_own = |nation: &Nation| *nation == Nation::NorthernIreland && for_all && rule.kind != Kind::Other;
    rule.nations.iter().copied().filter(|nation| !its_own(nation)).collect()
}

/// Nations with the same sources stand together.
fn guidance(rule: &Rule) -> Vec<Guidance> {
    let mut groups: Vec<(Vec<Nation>, &[String])> = Vec::new();
    for nation in nations_of(rule) {
        let sources = rule.sources(nation);
        match groups.iter_mut().find(|(_, known)| *known == sources) {
            Some((nations, _)) => nations.push(nation),
            None => groups.push((vec![nation], sources)),
        }
    }
    let line = |key: &String| policy::sources().get(key).ok().map(cite::line);
    groups
        .into_iter()
        .map(|(nations, keys)| Guidance { nations: names(&nations), sources: keys.iter().filter_map(line).collect() })
        .collect()
}

/// `England, Scotland and Wales`.
fn names(nations: &[Nation]) -> String {
    match nations {
        [] => String::new(),
        [only] => only.name().to_owned(),
        [first @ .., last] => {
            format!("{} and {last}", first.iter().map(|nation| nation.name()).collect::<Vec<_>>().join(", "))
        }
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// An example with the words that are found, `[[…]]`, marked. Safe HTML.
fn marked(example: &str) -> String {
    escape(example).replace("[[", "<mark class=\"required\">").replace("]]", "</mark>")
}
