//! `GET /surgeries/register`: all safe surgeries, to search, with counts and a chart over time; and the
//! same small, to be shown inside another site.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use askama::Template;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Response;
use base::Date;
use surgeries::Practice;

use super::feeds::{board, constituency, growth, members};
use crate::app::App;
use crate::directory::Directory;
use crate::errors::html;
use crate::guard::Embeddable;
use crate::page::{Area, Page};

/// Surgeries in a list; more are found by searching.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "surgeries/register.html")]
struct RegisterPage {
    page: Page,
    wanted: Wanted,
    rows: Vec<Row>,
    found: usize,
    total: usize,
    practices: usize,
    by_nation: Vec<(String, usize)>,
    by_board: Vec<(String, usize)>,
    by_constituency: Vec<(String, usize)>,
    chart: String,
    chart_rows: Vec<(String, i64)>,
    is_built_in: bool,
}

#[derive(Template)]
#[template(path = "surgeries/embed.html")]
struct Embed {
    total: usize,
    newest: Vec<Row>,
}

struct Row {
    ods: String,
    name: String,
    address: String,
    board: String,
    since: String,
    checked: String,
}

/// What somebody looks for: nothing of it is about themselves.
#[derive(Debug, Default, serde::Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    q: String,
    #[serde(default)]
    nation: String,
}

/// `GET /surgeries/register`
pub(crate) async fn show(State(app): State<App>, wanted: Result<Query<Wanted>, QueryRejection>) -> Response {
    let wanted = wanted.map(|Query(wanted)| wanted).unwrap_or_default();
    let directory = app.site.directories.get();
    let all = members(&directory);
    let words: Vec<String> = wanted.q.to_lowercase().split_whitespace().take(8).map(Into::into).collect();
    let fits = |practice: &Practice| {
        let nation = wanted.nation.is_empty() || practice.nation.key() == wanted.nation;
        let seat = constituency(&directory, practice).unwrap_or_default();
        let postcode = practice.postcode.map(|postcode| postcode.to_string()).unwrap_or_default();
        let text =
            format!("{} {} {postcode} {} {} {seat}", practice.name, practice.address, practice.ods, board(practice))
                .to_lowercase();
        nation && words.iter().all(|word| text.contains(word.as_str()))
    };
    let mut found: Vec<_> = all.iter().filter(|(practice, _)| fits(practice)).collect();
    found.sort_by(|a, b| a.0.name.cmp(&b.0.name));
    let growth = growth(&directory.history);
    let page = Page::new(
        Area::Surgeries,
        "The register of safe surgeries",
        "Practices that register everybody, without papers: search, counts, and data to take away.",
    );
    html(&RegisterPage {
        page,
        rows: found.iter().take(MOST).map(|(practice, standing)| row(practice, standing)).collect(),
        found: found.len(),
        total: all.len(),
        practices: directory
            .places
            .practices()
            .iter()
            .filter(|practice| practice.is_open() && practice.parent.is_none())
            .count(),
        by_nation: counted(&directory, &all, |_, practice| practice.nation.name().to_owned()),
        by_board: counted(&directory, &all, |_, practice| board(practice)),
        by_constituency: counted(&directory, &all, |directory, practice| {
            constituency(directory, practice).unwrap_or_default()
        }),
        chart: chart(&growth, (app.site.clock)()),
        chart_rows: growth.iter().rev().take(12).map(|(day, count)| (base::in_words(*day), *count)).collect(),
        is_built_in: directory.places.is_built_in(),
        wanted,
    })
}

/// `GET /surgeries/embed`: may stand in a frame on any site; without a script.
pub(crate) async fn embed(State(app): State<App>) -> Response {
    let directory = app.site.directories.get();
    let mut all = members(&directory);
    let total = all.len();
    all.sort_by_key(|(_, standing)| std::cmp::Reverse(standing.safe_since));
    let mut response = html(&Embed {
        total,
        newest: all.into_iter().take(3).map(|(practice, standing)| row(practice, standing)).collect(),
    });
    response.extensions_mut().insert(Embeddable);
    response
}

fn row(practice: &Practice, standing: &surgeries::Standing) -> Row {
    Row {
        ods: practice.ods.to_string(),
        name: practice.name.clone(),
        address: super::card::address(practice),
        board: board(practice),
        since: standing.safe_since.map(base::in_words).unwrap_or_default(),
        checked: standing.checked.map(base::in_words).unwrap_or_default(),
    }
}

fn counted(
    directory: &Directory,
    all: &[(&Practice, &surgeries::Standing)],
    name: impl Fn(&Directory, &Practice) -> String,
) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (practice, _) in all {
        *counts.entry(name(directory, practice)).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().filter(|(name, _)| !name.is_empty()).collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    counts
}

/// A step for each day on which the number changed; the table below it says the same.
fn chart(growth: &[(Date, i64)], today: Date) -> String {
    const WIDTH: f64 = 640.0;
    const HEIGHT: f64 = 200.0;
    let Some((first, _)) = growth.first() else { return String::new() };
    let days = |date: Date| f64::from(first.until(date).map(|span| span.get_days()).unwrap_or_default());
    let most = growth.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let all_days = days(today.max(growth.last().map_or(today, |last| last.0))).max(1.0);
    #[allow(clippy::cast_precision_loss)] // some thousands
    let y = |count: i64| HEIGHT - 24.0 - (HEIGHT - 44.0) * count as f64 / most as f64;
    let x = |date: Date| 40.0 + (WIDTH - 60.0) * days(date) / all_days;
    let mut line = format!("M{:.1} {:.1}", x(*first), y(0));
    for (date, count) in growth {
        let _ = write!(line, "H{:.1}V{:.1}", x(*date), y(*count));
    }
    let _ = write!(line, "H{:.1}", WIDTH - 20.0);
    format!(
        "<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"Safe surgeries over time: {} on {}\">\
         <path class=\"axis\" d=\"M40 {:.1}H{:.1}\"/><path class=\"fill\" d=\"{line}V{:.1}H40Z\"/><path class=\"line\" d=\"{line}\"/>\
         <text x=\"34\" y=\"{:.1}\" class=\"end\">{most}</text><text x=\"34\" y=\"{:.1}\" class=\"end\">0</text>\
         <text x=\"40\" y=\"{:.1}\">{}</text><text x=\"{:.1}\" y=\"{:.1}\" class=\"end\">{}</text></svg>",
        growth.last().map_or(0, |last| last.1),
        base::in_words(today),
        y(0),
        WIDTH - 20.0,
        y(0),
        y(most) + 5.0,
        y(0) + 5.0,
        HEIGHT - 4.0,
        base::in_words(*first),
        WIDTH - 20.0,
        HEIGHT - 4.0,
        base::in_words(today),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chart_has_a_step_for_each_change() {
        let day = |month, day| Date::constant(2026, month, day);
        let svg = chart(&[(day(2, 1), 1), (day(5, 1), 3)], day(11, 29));
        assert!(svg.contains("3 on 29 November 2026") && svg.contains("1 February 2026"));
        assert!(chart(&[], day(1, 1)).is_empty());
    }
}
