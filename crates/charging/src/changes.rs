//! What changed when: made from the rules, the lists, the amounts and the events, so that it cannot say anything else.

use base::{Confidence, Date, Nation};
use serde::Serialize;

use crate::rules::Rules;

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The first day on which it was so.
    pub on: Date,
    /// Where; `None` for the whole United Kingdom.
    pub nation: Option<Nation>,
    /// What changed.
    pub what: String,
    /// The rules, lists or amounts it concerns.
    pub rules: Vec<String>,
    /// The law, or the source of an amount.
    pub law: String,
    /// Its address, where there is one.
    pub address: String,
    /// How sure we are.
    pub confidence: Confidence,
    /// The day itself is not verified.
    pub day_unsure: bool,
}

impl Rules {
    /// All changes, oldest first.
    #[must_use]
    pub fn changes(&self) -> Vec<Change> {
        let mut changes = Vec::new();
        for nation in &self.nations {
            let mut add = |on: Date, what: &str, rule: String, law: &crate::rules::Law, day_unsure: bool| {
                changes.push(Change {
                    on,
                    nation: Some(nation.nation),
                    what: what.to_owned(),
                    rules: vec![rule],
                    law: law.cite.clone(),
                    address: law.address_on(on),
                    confidence: law.confidence,
                    day_unsure,
                });
            };
            for rule in &nation.rules {
                if let (Some(on), Some(what)) = (rule.span.from, &rule.began) {
                    add(on, what, rule.id.clone(), &rule.law, rule.day_unsure);
                }
                if let (Some(on), Some(what)) = (rule.span.until.and_then(|day| day.tomorrow().ok()), &rule.ended) {
                    add(on, what, rule.id.clone(), &rule.law, rule.day_unsure);
                }
            }
            for exception in &nation.exceptions {
                if let (Some(on), Some(what)) = (exception.span.from, &exception.began) {
                    add(on, what, format!("{} ({})", exception.id, exception.to.join(", ")), &exception.law, false);
                }
            }
            changes.extend(self.lists.iter().flat_map(|list| {
                list.entries.iter().flat_map(move |entry| {
                    let change = move |on: Date, what: String| Change {
                        on,
                        nation: Some(nation.nation),
                        what,
                        rules: vec![list.name.clone()],
                        law: list.say.clone(),
                        address: list.read.clone(),
                        confidence: list.confidence,
                        day_unsure: entry.day_unsure,
                    };
                    let label = self.country(&entry.value).unwrap_or(&entry.label);
                    let began = entry
                        .from(nation.nation)
                        .filter(|on| *on > nation.in_force)
                        .map(|on| change(on, format!("{label} joins the {}.", list.say)));
                    let ended = entry
                        .until()
                        .and_then(|day| day.tomorrow().ok())
                        .map(|on| change(on, format!("{label} leaves the {}.", list.say)));
                    began.into_iter().chain(ended)
                })
            }));
            changes.extend(self.events.iter().filter(|event| event.nation == nation.nation).map(|event| Change {
                on: event.on,
                nation: Some(event.nation),
                what: event.what.clone(),
                rules: event.touches.clone(),
                law: event.law.cite.clone(),
                address: event.law.address.clone(),
                confidence: event.law.confidence,
                day_unsure: false,
            }));
        }
        for amount in &self.amounts {
            changes.extend(amount.values.iter().map(|value| Change {
                on: value.from,
                nation: None,
                what: format!("{}: {}.", amount.say, value.value),
                rules: vec![amount.name.clone()],
                law: if value.source.starts_with("http") { String::new() } else { value.source.clone() },
                address: if value.source.starts_with("http") { value.source.clone() } else { String::new() },
                confidence: value.confidence,
                day_unsure: value.confidence == Confidence::Low,
            }));
        }
        merge(changes)
    }

    fn country(&self, code: &str) -> Option<&String> {
        self.questions.countries.iter().find(|(other, _)| other == code).map(|(_, name)| name)
    }
}

/// Sorts, and says what is the same in several rules or nations once.
fn merge(mut changes: Vec<Change>) -> Vec<Change> {
    changes.sort_by(|a, b| a.on.cmp(&b.on).then_with(|| a.nation.cmp(&b.nation)));
    let mut merged: Vec<Change> = Vec::new();
    for change in changes {
        match merged
            .iter_mut()
            .find(|other| other.on == change.on && other.nation == change.nation && other.what == change.what)
        {
            Some(other) => {
                for rule in change.rules {
                    if !other.rules.contains(&rule) {
                        other.rules.push(rule);
                    }
                }
            }
            None => merged.push(change),
        }
    }
    merged
}
