//! The file of one nation: its rules, exceptions and labels, checked against each other.

use base::Nation;
use toml::Spanned;

use crate::condition::Condition;
use crate::files::{NationFile, RawRule};
use crate::lists::DatedList;
use crate::load::{date, span};
use crate::load_condition::condition;
use crate::mistake::{Mistake, Text};
use crate::nearest::did_you_mean;
use crate::outcome::Stage;
use crate::questions::Questions;
use crate::rules::{Exception, Law, NationRules, Open, Rule, Span};

/// The label when nothing fits better.
pub(crate) const NOT_ENOUGH: &str = "X1";
/// The label of open charging rules that name no other.
const HOW_URGENT: &str = "K5";

pub(crate) fn nation(
    text: Text<'_>,
    nation: Nation,
    file: NationFile,
    questions: &Questions,
    lists: &[DatedList],
    mistakes: &mut Vec<Mistake>,
) -> Option<NationRules> {
    let head = file.nation;
    if *head.key.get_ref() != nation {
        mistakes.push(text.mistake(
            head.key.span().start,
            format!("this file is for {nation}, but its key is “{}”", head.key.get_ref().key()),
        ));
    }
    let base = head.address.clone();
    let law = |cite: String, at: &str, read: &Spanned<String>, confidence, mistakes: &mut Vec<Mistake>| {
        if !read.get_ref().starts_with("http") {
            mistakes.push(
                text.mistake(read.span().start, "“read” is the address of the page that was read, starting with http"),
            );
        }
        let (address, dated) =
            if at.starts_with("http") { (at.to_owned(), false) } else { (format!("{base}/{at}"), true) };
        Law { cite, address, read: read.get_ref().clone(), confidence, dated }
    };
    let ids: Vec<String> = file.rule.iter().map(|rule| rule.id.get_ref().clone()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let opens: Vec<Open> = file
        .open
        .into_iter()
        .map(|raw| Open {
            line: text.line(raw.id.span().start),
            when: raw
                .when
                .as_ref()
                .map_or(Condition::Always, |when| condition(text, when, questions, lists, &[], mistakes)),
            law: law(raw.law, &raw.at, &raw.read, raw.confidence, mistakes),
            id: raw.id.into_inner(),
            name: raw.name,
            say: raw.say,
        })
        .collect();
    if !opens.iter().any(|open| open.id == NOT_ENOUGH && open.when == Condition::Always) {
        mistakes
            .push(text.mistake(0, format!("an [[open]] with the number {NOT_ENOUGH} and without “when” is needed")));
    }
    let mut rules: Vec<Rule> = Vec::new();
    for raw in file.rule {
        let at = raw.id.span().start;
        let rule = rule(text, raw, &ids, &opens, questions, lists, &law, mistakes);
        for other in &rules {
            if other.full_id() == rule.full_id() && other.span.meets(&rule.span) {
                mistakes.push(text.mistake(
                    at,
                    format!(
                        "the rule {} stands here twice for the same days (see line {})",
                        rule.full_id(),
                        other.line
                    ),
                ));
            }
        }
        rules.push(rule);
    }
    rules.sort_by_key(|rule| rule.stage);
    let exceptions: Vec<Exception> = file
        .exception
        .into_iter()
        .map(|raw| {
            for to in &raw.to {
                if !rules.iter().any(|rule| rule.id == *to.get_ref() || rule.full_id() == *to.get_ref()) {
                    mistakes.push(text.mistake(
                        to.span().start,
                        format!("there is no rule {}{}", to.get_ref(), did_you_mean(to.get_ref(), ids.iter().copied())),
                    ));
                }
            }
            Exception {
                line: text.line(raw.id.span().start),
                when: condition(text, &raw.when, questions, lists, &ids, mistakes),
                span: span(text, raw.from.as_ref(), raw.until.as_ref(), mistakes),
                law: law(raw.law, &raw.at, &raw.read, raw.confidence, mistakes),
                id: raw.id.into_inner(),
                name: raw.name,
                to: raw.to.into_iter().map(Spanned::into_inner).collect(),
                began: raw.began,
                say: raw.say,
            }
        })
        .collect();
    let in_force = date(text, &head.in_force, mistakes);
    let starts = starts(nation, in_force, &rules, &exceptions, lists);
    let sure_from = match (&head.sure_from, head.sure_from_say) {
        (Some(day), Some(say)) => Some((date(text, day, mistakes), say)),
        _ => None,
    };
    Some(NationRules {
        nation,
        title: head.title,
        cite: head.cite,
        address: head.address,
        in_force,
        before: head.before,
        compiled: date(text, &head.compiled, mistakes),
        text_read: date(text, &head.text_read, mistakes),
        text_read_say: head.text_read_say,
        sure_from,
        compiled_periods: starts.iter().map(|_| std::sync::OnceLock::new()).collect(),
        rules,
        exceptions,
        opens,
        starts,
    })
}

#[expect(clippy::too_many_arguments, reason = "all of it is the surroundings of one rule")]
fn rule(
    text: Text<'_>,
    raw: RawRule,
    ids: &[&str],
    opens: &[Open],
    questions: &Questions,
    lists: &[DatedList],
    law: &impl Fn(String, &str, &Spanned<String>, base::Confidence, &mut Vec<Mistake>) -> Law,
    mistakes: &mut Vec<Mistake>,
) -> Rule {
    let at = raw.id.span().start;
    for other in &raw.overridden_by {
        if !ids.contains(&other.get_ref().as_str()) {
            mistakes.push(text.mistake(
                other.span().start,
                format!("there is no rule {}{}", other.get_ref(), did_you_mean(other.get_ref(), ids.iter().copied())),
            ));
        }
    }
    if let Some(label) = &raw.if_open {
        let known = opens.iter().any(|open| open.id == *label.get_ref()) || ids.contains(&label.get_ref().as_str());
        if !known {
            mistakes.push(text.mistake(label.span().start, format!("there is no [[open]] {}", label.get_ref())));
        }
    }
    let outcome = raw.outcome.or_else(|| raw.stage.usual()).unwrap_or_else(|| {
        mistakes.push(text.mistake(at, format!("the rule {} needs an outcome", raw.id.get_ref())));
        crate::outcome::Outcome::Depends
    });
    let if_open =
        raw.if_open.map(Spanned::into_inner).or_else(|| (raw.stage == Stage::Charge).then(|| HOW_URGENT.to_owned()));
    Rule {
        line: text.line(at),
        when: condition(text, &raw.when, questions, lists, ids, mistakes),
        presume: raw.presume.as_ref().map(|presume| {
            let read = condition(text, presume, questions, lists, &[], mistakes);
            let plain = match &read {
                Condition::Asks { .. } => true,
                Condition::All(parts) => parts.iter().all(|part| matches!(part, Condition::Asks { .. })),
                _ => false,
            };
            if !plain {
                mistakes.push(text.mistake(
                    presume.span().start,
                    "“presume” takes answers joined with “and”, such as “urgency = non_urgent”",
                ));
            }
            read
        }),
        span: span(text, raw.from.as_ref(), raw.until.as_ref(), mistakes),
        law: law(raw.law, &raw.at, &raw.read, raw.confidence, mistakes),
        id: raw.id.into_inner(),
        part: raw.part,
        name: raw.name,
        stage: raw.stage,
        overridden_by: raw.overridden_by.into_iter().map(Spanned::into_inner).collect(),
        if_open,
        outcome,
        day_unsure: raw.day_unsure,
        limits: raw.limits,
        began: raw.began,
        ended: raw.ended,
        say: raw.say,
    }
}

/// The first days of the periods between which nothing changes in this nation.
fn starts(
    nation: Nation,
    in_force: base::Date,
    rules: &[Rule],
    exceptions: &[Exception],
    lists: &[DatedList],
) -> Vec<base::Date> {
    let after = |span: &Span| [span.from, span.until.and_then(|day| day.tomorrow().ok())];
    let mut days: Vec<base::Date> = rules
        .iter()
        .map(|rule| rule.span)
        .chain(exceptions.iter().map(|e| e.span))
        .flat_map(|span| after(&span))
        .flatten()
        .collect();
    let text: Vec<String> = rules.iter().map(|rule| rule.when.to_string()).collect();
    for list in lists.iter().filter(|list| text.iter().any(|when| when.contains(&format!("in {}", list.name)))) {
        for entry in &list.entries {
            days.extend(after(&Span { from: entry.from(nation), until: entry.until() }).into_iter().flatten());
        }
    }
    days.retain(|day| *day > in_force);
    days.push(in_force);
    days.sort_unstable();
    days.dedup();
    days
}
