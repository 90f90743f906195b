//! The guide: a page for each exemption and rule, in groups, and a search over their words. What is searched for comes in
//! a form and never stands in an address.

use ::charging::{Explained, Rules, Stage, What};
use askama::Template;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use base::{Date, Nation};

use super::{days, nation_slug, page, shade, sure, today};
use crate::app::App;
use crate::errors::{self, html};
use crate::page::Page;

#[derive(Template)]
#[template(path = "charging/guide.html")]
struct Guide {
    page: Page,
    groups: Vec<Group>,
    words: String,
    searched: bool,
}

/// Rules of one stage.
struct Group {
    title: &'static str,
    entries: Vec<Entry>,
}

/// A rule in the list.
struct Entry {
    id: String,
    name: String,
    say: String,
    nations: String,
    /// Whether everybody can be sure of it somewhere.
    unsure: bool,
}

#[derive(Template)]
#[template(path = "charging/rule.html")]
struct RulePage {
    page: Page,
    id: String,
    name: String,
    nations: Vec<OfNation>,
    missing: String,
    lists: Vec<List>,
}

/// What a rule says in one nation.
pub(super) struct OfNation {
    pub(super) nation: Nation,
    pub(super) slug: String,
    pub(super) parts: Vec<Part>,
}

/// One rule, exception or label.
pub(super) struct Part {
    pub(super) full_id: String,
    pub(super) name: String,
    pub(super) part: Option<String>,
    pub(super) outcome: Option<(&'static str, &'static str)>,
    pub(super) say: String,
    pub(super) when: String,
    pub(super) presume: Option<String>,
    pub(super) except: Vec<String>,
    pub(super) limits: Option<String>,
    pub(super) days: Option<String>,
    pub(super) day_unsure: bool,
    pub(super) past: bool,
    pub(super) cite: String,
    pub(super) address: String,
    pub(super) read: String,
    pub(super) sure: (&'static str, &'static str),
    pub(super) line: usize,
}

/// A list of infections or countries that a rule speaks of.
pub(super) struct List {
    pub(super) title: String,
    pub(super) entries: Vec<String>,
    pub(super) read: String,
    pub(super) sure: (&'static str, &'static str),
}

/// `GET /charging/guide`
pub(crate) async fn list(State(app): State<App>) -> Response {
    shown(&app, String::new())
}

/// `POST /charging/guide`: only what has these words.
pub(crate) async fn search(State(app): State<App>, request: Request) -> Response {
    use axum::extract::FromRequest as _;
    let Ok(axum::Form(pairs)) = axum::Form::<Vec<(String, String)>>::from_request(request, &()).await else {
        return errors::unreadable_form();
    };
    let words = pairs.into_iter().find(|(name, _)| name == "words").map_or_else(String::new, |(_, words)| words);
    shown(&app, words.chars().take(120).collect())
}

fn shown(app: &App, words: String) -> Response {
    let rules = &app.site.charging;
    let wanted: Vec<String> = words.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let mut groups: Vec<Group> =
        Stage::ALL.iter().map(|stage| Group { title: title(*stage), entries: Vec::new() }).collect();
    for id in rules.ids() {
        let Ok(explanation) = rules.explain(id) else { continue };
        let text = haystack(rules, id, &explanation.entries);
        if !wanted.iter().all(|word| text.contains(word.as_str())) {
            continue;
        }
        let Some((stage, first)) = explanation.entries.iter().find_map(|entry| match entry.what {
            What::Rule(stage, _) => Some((stage, entry)),
            What::Exception(_) | What::Open => None,
        }) else {
            continue;
        };
        let place = Stage::ALL.iter().position(|other| *other == stage).unwrap_or_default();
        groups[place].entries.push(Entry {
            id: id.to_owned(),
            name: first.name.clone(),
            say: first.say.clone(),
            nations: names(&explanation.entries),
            unsure: explanation.entries.iter().any(|entry| !entry.law.verified()),
        });
    }
    groups.retain(|group| !group.entries.is_empty());
    let searched = !wanted.is_empty();
    html(&Guide {
        page: page("Who is charged: the guide", "Every exemption from NHS charges in the four nations, a page each."),
        groups,
        words,
        searched,
    })
}

const fn title(stage: Stage) -> &'static str {
    match stage {
        Stage::Outside => "Care to which the charging rules do not apply",
        Stage::Everyone => "Care that is free for everyone",
        Stage::Person => "People who are not charged",
        Stage::Unsure => "Where the law is not clear",
        Stage::Charge => "What is charged, and when",
    }
}

/// Everything that somebody may look for, in small letters.
fn haystack(rules: &Rules, id: &str, entries: &[Explained]) -> String {
    let mut text = id.to_owned();
    for entry in entries {
        for words in [&entry.name, &entry.say, &entry.in_words, &entry.law.cite] {
            text.push(' ');
            text.push_str(words);
        }
        text.push(' ');
        text.push_str(entry.nation.name());
        text.push_str(entry.part.as_deref().unwrap_or_default());
        text.push_str(entry.limits.as_deref().unwrap_or_default());
    }
    for list in lists(rules, entries) {
        text.push(' ');
        text.push_str(&list.entries.join(" "));
    }
    text.to_lowercase()
}

/// The nations in which it holds, in words.
fn names(entries: &[Explained]) -> String {
    let mut nations: Vec<&str> = entries.iter().map(|entry| entry.nation.name()).collect();
    nations.dedup();
    if nations.len() == Nation::ALL.len() { "All four nations".to_owned() } else { nations.join(", ") }
}

/// `GET /charging/guide/{rule}`
pub(crate) async fn show(State(app): State<App>, Path(id): Path<String>) -> Response {
    let rules = &app.site.charging;
    let Ok(explanation) = rules.explain(&id) else { return errors::not_found().await };
    let day = (app.site.clock)();
    let nations = by_nation(&explanation.entries, day);
    let missing: Vec<&str> = Nation::ALL
        .iter()
        .filter(|nation| !nations.iter().any(|of| of.nation == **nation))
        .map(|nation| nation.name())
        .collect();
    let name = explanation.entries.first().map_or_else(String::new, |entry| entry.name.clone());
    html(&RulePage {
        page: page(
            format!("{name} ({})", explanation.id),
            "One rule on NHS charges: what it says, the regulation, and how sure we are.",
        ),
        id: explanation.id,
        name,
        missing: missing.join(", "),
        lists: lists(rules, &explanation.entries),
        nations,
    })
}

/// The entries of one number, nation by nation; what holds today comes first.
pub(super) fn by_nation(entries: &[Explained], day: Date) -> Vec<OfNation> {
    let mut nations: Vec<OfNation> = Vec::new();
    for entry in entries {
        let part = part(entry, day);
        match nations.iter_mut().find(|of| of.nation == entry.nation) {
            Some(of) => of.parts.push(part),
            None => nations.push(OfNation { nation: entry.nation, slug: nation_slug(entry.nation), parts: vec![part] }),
        }
    }
    for of in &mut nations {
        of.parts.sort_by_key(|part| part.past);
    }
    nations
}

/// One entry as pages show it.
pub(super) fn part(entry: &Explained, day: Date) -> Part {
    let outcome = match &entry.what {
        What::Rule(_, outcome) => Some((shade(*outcome), outcome.words())),
        What::Exception(_) | What::Open => None,
    };
    let id = match &entry.what {
        What::Exception(to) => format!("exception to {}", to.join(", ")),
        _ => String::new(),
    };
    Part {
        full_id: id,
        name: entry.name.clone(),
        part: entry.part.clone(),
        outcome,
        say: entry.say.clone(),
        when: entry.in_words.clone(),
        presume: entry.presume.clone(),
        except: entry.except.clone(),
        limits: entry.limits.clone(),
        days: days(entry.span),
        day_unsure: entry.day_unsure,
        past: !today(entry.span, day),
        cite: entry.law.cite.clone(),
        address: entry.law.address_on(entry.span.until.unwrap_or(day).min(day)),
        read: entry.law.read.clone(),
        sure: sure(entry.law.confidence),
        line: entry.line,
    }
}

/// The lists of infections and countries that these rules speak of.
pub(super) fn lists(rules: &Rules, entries: &[Explained]) -> Vec<List> {
    rules
        .lists()
        .iter()
        .filter(|list| entries.iter().any(|entry| entry.when.contains(list.name.as_str())))
        .map(|list| List {
            title: super::sentence(&list.say).trim_end_matches('.').to_owned(),
            entries: list
                .entries
                .iter()
                .map(|entry| {
                    let country = rules.questions().countries().iter().find(|(code, _)| *code == entry.value);
                    country.map_or_else(|| entry.label.clone(), |(_, name)| name.clone())
                })
                .collect(),
            read: list.read.clone(),
            sure: sure(list.confidence),
        })
        .collect()
}
