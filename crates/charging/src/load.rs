//! From the texts of `knowledge/charging` to rules, with every mistake named by file and line.

use base::{Date, Nation};
use toml::Spanned;
use toml::value::Datetime;

use crate::condition::Condition;
use crate::files::{self, AdviceFile, AmountFile, CheckFile, EventFile, ListFile, NationFile, NoteFile, QuestionFile};
use crate::lists::{Amount, AmountValue, DatedList, Entry};
use crate::load_advice;
use crate::load_condition::condition;
use crate::load_nation;
use crate::load_questions::questions;
use crate::mistake::{Mistake, Mistakes, Text};
use crate::questions::Questions;
use crate::rules::{Event, Law, Note, Rules, Span};

/// The texts that are built into the program: the last good rules.
pub const EMBEDDED: [(&str, &str); 12] = [
    ("questions.toml", include_str!("../../../knowledge/charging/questions.toml")),
    ("schedule_1.toml", include_str!("../../../knowledge/charging/schedule_1.toml")),
    ("countries.toml", include_str!("../../../knowledge/charging/countries.toml")),
    ("amounts.toml", include_str!("../../../knowledge/charging/amounts.toml")),
    ("notes.toml", include_str!("../../../knowledge/charging/notes.toml")),
    ("advice.toml", include_str!("../../../knowledge/charging/advice.toml")),
    ("events.toml", include_str!("../../../knowledge/charging/events.toml")),
    ("checks.toml", include_str!("../../../knowledge/charging/checks.toml")),
    ("england.toml", include_str!("../../../knowledge/charging/england.toml")),
    ("wales.toml", include_str!("../../../knowledge/charging/wales.toml")),
    ("scotland.toml", include_str!("../../../knowledge/charging/scotland.toml")),
    ("northern_ireland.toml", include_str!("../../../knowledge/charging/northern_ireland.toml")),
];

impl Rules {
    /// The rules built into the program.
    #[must_use]
    pub fn embedded() -> Self {
        let mut mistakes = Vec::new();
        load_all(&EMBEDDED, &mut mistakes).expect("a test of this crate reads the embedded rules")
    }

    /// Reads rules from texts with their file names, the names of [`EMBEDDED`].
    ///
    /// # Errors
    /// All mistakes that were found, with file and line.
    pub fn load(texts: &[(&str, &str)]) -> Result<Self, Mistakes> {
        let mut mistakes = Vec::new();
        let rules = load_all(texts, &mut mistakes);
        match rules {
            Some(rules) if mistakes.is_empty() => {
                check_sizes(&rules, &mut mistakes);
                if mistakes.is_empty() { Ok(rules) } else { Err(Mistakes(mistakes)) }
            }
            _ => Err(Mistakes(mistakes)),
        }
    }

    /// Reads rules from texts; with a mistake in them, the rules built into the program and what was wrong.
    #[must_use]
    pub fn load_or_embedded(texts: &[(&str, &str)]) -> (Self, Option<Mistakes>) {
        match Self::load(texts) {
            Ok(rules) => (rules, None),
            Err(mistakes) => (Self::embedded(), Some(mistakes)),
        }
    }
}

fn load_all(texts: &[(&str, &str)], mistakes: &mut Vec<Mistake>) -> Option<Rules> {
    let get = |file: &'static str, mistakes: &mut Vec<Mistake>| {
        let found = texts.iter().find(|(name, _)| *name == file).map(|(_, text)| Text { file, text });
        if found.is_none() {
            mistakes.push(Mistake { file: file.to_owned(), line: 1, what: "the file is missing".to_owned() });
        }
        found
    };
    let mut lists = Vec::new();
    let mut countries = Vec::new();
    for file in ["schedule_1.toml", "countries.toml"] {
        let text = get(file, mistakes)?;
        match files::read::<ListFile>(text) {
            Ok(read) => {
                for raw in read.list {
                    lists.push(list(text, raw, mistakes));
                }
                countries.extend(read.names);
            }
            Err(mistake) => mistakes.push(mistake),
        }
    }
    countries.sort();
    let text = get("questions.toml", mistakes)?;
    let questions = match files::read::<QuestionFile>(text) {
        Ok(file) => questions(text, file, &lists, countries, mistakes),
        Err(mistake) => {
            mistakes.push(mistake);
            return None;
        }
    };
    check_lists(&lists, &questions, texts, mistakes);
    let amounts = {
        let text = get("amounts.toml", mistakes)?;
        keep(files::read::<AmountFile>(text), mistakes).map_or_else(Vec::new, |file| amounts(text, file, mistakes))
    };
    let notes = {
        let text = get("notes.toml", mistakes)?;
        keep(files::read::<NoteFile>(text), mistakes)
            .map_or_else(Vec::new, |file| notes(text, file, &questions, &lists, &amounts, mistakes))
    };
    let mut nations = Vec::new();
    for nation in Nation::ALL {
        let file = match nation {
            Nation::England => "england.toml",
            Nation::Wales => "wales.toml",
            Nation::Scotland => "scotland.toml",
            Nation::NorthernIreland => "northern_ireland.toml",
        };
        let text = get(file, mistakes)?;
        if let Some(file) = keep(files::read::<NationFile>(text), mistakes) {
            nations.extend(load_nation::nation(text, nation, file, &questions, &lists, mistakes));
        }
    }
    let text = get("events.toml", mistakes)?;
    let events =
        keep(files::read::<EventFile>(text), mistakes).map_or_else(Vec::new, |file| {
            file.event
                .into_iter()
                .map(|raw| {
                    for id in &raw.touches {
                        let known = nations.iter().any(|rules| {
                            rules.nation == raw.nation && rules.rules.iter().any(|rule| rule.id == *id.get_ref())
                        });
                        if !known {
                            mistakes.push(text.mistake(
                                id.span().start,
                                format!("there is no rule {} in {}", id.get_ref(), raw.nation),
                            ));
                        }
                    }
                    Event {
                        nation: raw.nation,
                        on: date(text, &raw.on, mistakes),
                        what: raw.what,
                        law: Law {
                            cite: raw.law,
                            address: raw.address.clone(),
                            read: raw.address,
                            confidence: raw.confidence,
                            dated: false,
                        },
                        touches: raw.touches.into_iter().map(Spanned::into_inner).collect(),
                        warn: raw.warn,
                    }
                })
                .collect()
        });
    if nations.len() < Nation::ALL.len() {
        return None;
    }
    let text = get("advice.toml", mistakes)?;
    let advice = keep(files::read::<AdviceFile>(text), mistakes).map_or_else(Vec::new, |file| {
        load_advice::advice(text, file, &questions, &lists, &amounts, &nations, mistakes)
    });
    let text = get("checks.toml", mistakes)?;
    let checks = keep(files::read::<CheckFile>(text), mistakes)
        .map_or_else(Vec::new, |file| load_advice::checks(text, file, &nations, mistakes));
    Some(Rules { questions, lists, amounts, notes, advice, checks, events, nations })
}

/// The engine keeps the answers of a question that rules tell apart as bits of one word.
fn check_sizes(rules: &Rules, mistakes: &mut Vec<Mistake>) {
    for nation in &rules.nations {
        for period in 0..nation.starts.len() {
            for (slot, classes) in rules.questions.slots.iter().zip(&rules.compiled(nation, period).slots) {
                if classes.weight.len() > crate::compiled::MOST {
                    let key = &rules.questions.all[slot.question].key;
                    let what = format!(
                        "the rules tell more than {} answers to “{key}” apart; put some into a list",
                        crate::compiled::MOST
                    );
                    mistakes.push(Mistake { file: format!("{}.toml", nation.nation.key()), line: 1, what });
                    return;
                }
            }
        }
    }
}

fn keep<T>(read: Result<T, Mistake>, mistakes: &mut Vec<Mistake>) -> Option<T> {
    read.map_err(|mistake| mistakes.push(mistake)).ok()
}

/// A date as TOML writes it, without a time.
pub(crate) fn date(text: Text<'_>, raw: &Spanned<Datetime>, mistakes: &mut Vec<Mistake>) -> Date {
    let read = match raw.get_ref() {
        Datetime { date: Some(day), time: None, offset: None } => i16::try_from(day.year)
            .ok()
            .and_then(|year| Date::new(year, i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?).ok()),
        _ => None,
    };
    read.unwrap_or_else(|| {
        mistakes.push(text.mistake(raw.span().start, "a date is written year-month-day, such as 2017-10-23"));
        Date::MIN
    })
}

/// The first and last day, in order.
pub(crate) fn span(
    text: Text<'_>,
    from: Option<&Spanned<Datetime>>,
    until: Option<&Spanned<Datetime>>,
    mistakes: &mut Vec<Mistake>,
) -> Span {
    let read =
        Span { from: from.map(|raw| date(text, raw, mistakes)), until: until.map(|raw| date(text, raw, mistakes)) };
    if let (Some(first), Some(last), Some(raw)) = (read.from, read.until, until)
        && last < first
    {
        mistakes.push(text.mistake(raw.span().start, format!("the last day {last} lies before the first, {first}")));
    }
    read
}

fn list(text: Text<'_>, raw: files::RawList, mistakes: &mut Vec<Mistake>) -> DatedList {
    let entries = raw
        .entries
        .into_iter()
        .map(|entry| {
            let from = entry.from.as_ref().map(|day| date(text, day, mistakes));
            let from_in = entry.from_in.iter().map(|(nation, day)| (*nation, date(text, day, mistakes))).collect();
            let until = entry.until.as_ref().map(|day| date(text, day, mistakes));
            let value = entry.value.into_inner();
            Entry {
                label: entry.label.unwrap_or_else(|| value.clone()),
                value,
                also: entry.also,
                from,
                from_in,
                until,
                day_unsure: entry.day_unsure,
            }
        })
        .collect();
    DatedList { name: raw.name.into_inner(), say: raw.say, read: raw.read, confidence: raw.confidence, entries }
}

/// Countries on lists must be countries.
fn check_lists(lists: &[DatedList], questions: &Questions, texts: &[(&str, &str)], mistakes: &mut Vec<Mistake>) {
    let Some((_, text)) = texts.iter().find(|(name, _)| *name == "countries.toml") else { return };
    let text = Text { file: "countries.toml", text };
    for list in lists.iter().filter(|list| list.name != "schedule_1") {
        for entry in &list.entries {
            if questions.countries.binary_search_by(|(code, _)| code.as_str().cmp(&entry.value)).is_err() {
                let at = text.text.find(&format!("\"{}\"", entry.value)).unwrap_or(0);
                mistakes.push(text.mistake(at, format!("“{}” is no country code", entry.value)));
            }
        }
    }
}

fn amounts(text: Text<'_>, file: AmountFile, mistakes: &mut Vec<Mistake>) -> Vec<Amount> {
    file.amount
        .into_iter()
        .map(|raw| {
            let at = raw.name.span().start;
            let values: Vec<AmountValue> = raw
                .values
                .into_iter()
                .map(|value| AmountValue {
                    from: date(text, &value.from, mistakes),
                    value: value.value,
                    source: value.source,
                    confidence: value.confidence,
                })
                .collect();
            if !values.is_sorted_by(|a, b| a.from < b.from) {
                mistakes.push(
                    text.mistake(
                        at,
                        format!("the values of “{}” are not in the order of their days", raw.name.get_ref()),
                    ),
                );
            }
            Amount { name: raw.name.into_inner(), say: raw.say, values }
        })
        .collect()
}

fn notes(
    text: Text<'_>,
    file: NoteFile,
    questions: &Questions,
    lists: &[DatedList],
    amounts: &[Amount],
    mistakes: &mut Vec<Mistake>,
) -> Vec<Note> {
    file.note
        .into_iter()
        .map(|raw| {
            amounts_known(text, &raw.say, amounts, mistakes);
            Note {
                nations: raw.nations,
                outcomes: raw.outcomes,
                when: raw
                    .when
                    .as_ref()
                    .map_or(Condition::Always, |when| condition(text, when, questions, lists, &[], mistakes)),
                span: span(text, raw.from.as_ref(), raw.until.as_ref(), mistakes),
                warn: raw.warn,
                say: raw.say.into_inner(),
            }
        })
        .collect()
}

/// Each `{name}` in a sentence must be an amount.
pub(crate) fn amounts_known(text: Text<'_>, say: &Spanned<String>, amounts: &[Amount], mistakes: &mut Vec<Mistake>) {
    let mut rest = say.get_ref().as_str();
    while let Some((_, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        if !amounts.iter().any(|amount| amount.name == name) {
            mistakes.push(text.mistake(say.span().start, format!("there is no amount “{name}” in amounts.toml")));
        }
        rest = behind;
    }
}
