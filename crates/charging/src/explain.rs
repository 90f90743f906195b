//! A rule in words: when it applies, what it says, where it stands, since when, and how sure we are.

use std::fmt;

use base::{Confidence, Date, Nation};

use crate::condition::{Condition, Test};
use crate::nearest::did_you_mean;
use crate::outcome::{Outcome, Stage};
use crate::questions::{Kind, Questions};
use crate::rules::{Law, Rules, Span};

/// Everything that is known about one number, such as `P4`, `S0` or `X1`, in all nations.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// The number.
    pub id: String,
    /// The rules, exceptions and labels with this number.
    pub entries: Vec<Explained>,
}

/// One rule, exception or label.
#[derive(Debug, Clone)]
pub struct Explained {
    /// Where.
    pub nation: Nation,
    /// Its name for people.
    pub name: String,
    /// Which part of the rule.
    pub part: Option<String>,
    /// What it is.
    pub what: What,
    /// When it applies, as it is written.
    pub when: String,
    /// When it applies, in words for people.
    pub in_words: String,
    /// When it was law.
    pub span: Span,
    /// The first or last day is not verified.
    pub day_unsure: bool,
    /// What is taken for granted where it is not known.
    pub presume: Option<String>,
    /// Exceptions to it, and rules that override it.
    pub except: Vec<String>,
    /// Where it stands.
    pub law: Law,
    /// The sentence for people.
    pub say: String,
    /// How far it reaches.
    pub limits: Option<String>,
    /// The line in the nation's file.
    pub line: usize,
}

/// What an entry is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A rule of this stage with this outcome.
    Rule(Stage, Outcome),
    /// An exception to these rules.
    Exception(Vec<String>),
    /// A label for what is open.
    Open,
}

impl Rules {
    /// Explains a rule, an exception or a label.
    ///
    /// # Errors
    /// When there is none with this number, in words, with the nearest one.
    pub fn explain(&self, id: &str) -> Result<Explanation, String> {
        let wanted = id.trim();
        let mut entries = Vec::new();
        for nation in &self.nations {
            for rule in nation.rules.iter().filter(|rule| rule.id.eq_ignore_ascii_case(wanted)) {
                let mut except: Vec<String> = nation
                    .exceptions
                    .iter()
                    .filter(|exception| exception.is_to(rule))
                    .map(|exception| {
                        format!("{} {}: {}", exception.id, exception.name, exception.when.in_words(&self.questions))
                    })
                    .collect();
                except.extend(rule.overridden_by.iter().map(|id| format!("where {id} holds")));
                entries.push(Explained {
                    nation: nation.nation,
                    name: rule.name.clone(),
                    part: rule.part.clone(),
                    what: What::Rule(rule.stage, rule.outcome),
                    when: rule.when.to_string(),
                    in_words: rule.when.in_words(&self.questions),
                    span: rule.span,
                    day_unsure: rule.day_unsure,
                    presume: rule.presume.as_ref().map(|presume| presume.in_words(&self.questions)),
                    except,
                    law: rule.law.clone(),
                    say: rule.say.clone(),
                    limits: rule.limits.clone(),
                    line: rule.line,
                });
            }
            for exception in nation.exceptions.iter().filter(|exception| exception.id.eq_ignore_ascii_case(wanted)) {
                entries.push(Explained {
                    nation: nation.nation,
                    name: exception.name.clone(),
                    part: None,
                    what: What::Exception(exception.to.clone()),
                    when: exception.when.to_string(),
                    in_words: exception.when.in_words(&self.questions),
                    span: exception.span,
                    day_unsure: false,
                    presume: None,
                    except: Vec::new(),
                    law: exception.law.clone(),
                    say: exception.say.clone(),
                    limits: None,
                    line: exception.line,
                });
            }
            for open in nation.opens.iter().filter(|open| open.id.eq_ignore_ascii_case(wanted)) {
                entries.push(Explained {
                    nation: nation.nation,
                    name: open.name.clone(),
                    part: None,
                    what: What::Open,
                    when: open.when.to_string(),
                    in_words: open.when.in_words(&self.questions),
                    span: Span { from: None, until: None },
                    day_unsure: false,
                    presume: None,
                    except: Vec::new(),
                    law: open.law.clone(),
                    say: open.say.clone(),
                    limits: None,
                    line: open.line,
                });
            }
        }
        match entries.is_empty() {
            false => Ok(Explanation { id: wanted.to_ascii_uppercase(), entries }),
            true => {
                let known = self.ids();
                let near = did_you_mean(wanted, known.iter().copied());
                let stop = if near.is_empty() { "." } else { "" };
                Err(format!("there is no rule “{wanted}”{near}{stop} The rules are {}.", known.join(", ")))
            }
        }
    }

    /// The numbers of all rules, exceptions and labels, each once.
    #[must_use]
    pub fn ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = Vec::new();
        for nation in &self.nations {
            let all = nation
                .rules
                .iter()
                .map(|rule| &rule.id)
                .chain(nation.exceptions.iter().map(|e| &e.id))
                .chain(nation.opens.iter().map(|o| &o.id));
            for id in all {
                if !ids.contains(&id.as_str()) {
                    ids.push(id);
                }
            }
        }
        ids
    }
}

impl Condition {
    /// The condition in words for people, with the labels of the answers.
    #[must_use]
    pub fn in_words(&self, questions: &Questions) -> String {
        match self {
            Self::Always => "always".to_owned(),
            Self::All(parts) => joined(parts, " and ", questions, |part| matches!(part, Self::Any(_))),
            Self::Any(parts) => joined(parts, " or ", questions, |part| matches!(part, Self::All(_))),
            Self::Not(inner) => match inner.as_ref() {
                Self::Asks { key, test } => asks(key, test, questions, "is not", "has no"),
                inner => format!("not ({})", inner.in_words(questions)),
            },
            Self::Asks { key, test } => asks(key, test, questions, "is", "has"),
            Self::Meets(rules) => format!("one of the rules {} holds", rules.join(", ")),
        }
    }
}

fn joined(parts: &[Condition], between: &str, questions: &Questions, bracket: impl Fn(&Condition) -> bool) -> String {
    let parts: Vec<String> = parts
        .iter()
        .map(|part| if bracket(part) { format!("({})", part.in_words(questions)) } else { part.in_words(questions) })
        .collect();
    parts.join(between)
}

fn asks(key: &str, test: &Test, questions: &Questions, is: &str, has: &str) -> String {
    let label = |value: &String| {
        let question = questions.get(key);
        let label = question.and_then(|question| match question.kind {
            Kind::Country => {
                questions.countries().iter().find(|(code, _)| code == value).map(|(_, name)| name.as_str())
            }
            _ => question.answers.iter().find(|answer| answer.value == *value).map(|answer| answer.label.as_str()),
        });
        format!("“{}”", label.unwrap_or(value))
    };
    let key_words = key.replace('_', " ");
    match test {
        Test::In(values) => format!("{key_words} {is} {}", values.iter().map(label).collect::<Vec<_>>().join(" or ")),
        Test::InList(list) => format!("{key_words} {is} on the list “{}”", list.replace('_', " ")),
        Test::Has(value) => format!("{key_words} {has} {}", label(value)),
        Test::AtMost(number) => format!("{key_words} {is} at most {number}"),
        Test::AtLeast(number) => format!("{key_words} {is} at least {number}"),
    }
}

/// How sure we are, in words.
#[must_use]
pub const fn confidence_words(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "read, and it says so plainly",
        Confidence::Medium => "read in part, or told by others",
        Confidence::Low => "not verified",
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, entry) in self.entries.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            let part = entry.part.as_ref().map_or_else(String::new, |part| format!(" ({part})"));
            writeln!(f, "{} {}: {}{part}", self.id, entry.nation, entry.name)?;
            match &entry.what {
                What::Rule(stage, outcome) => {
                    writeln!(f, "  says       {} ({}; stage: {})", outcome.words(), outcome.key(), stage.words())?
                }
                What::Exception(to) => writeln!(f, "  exception  to {}", to.join(", "))?,
                What::Open => writeln!(f, "  shown when too little is known")?,
            }
            writeln!(f, "  when       {}", entry.in_words)?;
            if let Some(presume) = &entry.presume {
                writeln!(f, "  unless told otherwise, taken that {presume}")?;
            }
            for except in &entry.except {
                writeln!(f, "  except     {except}")?;
            }
            writeln!(f, "  law        {}", entry.law.cite)?;
            writeln!(f, "             {}", entry.law.address)?;
            writeln!(f, "  read       {}", entry.law.read)?;
            writeln!(f, "  sure?      {}", confidence_words(entry.law.confidence))?;
            writeln!(
                f,
                "  in force   {}{}",
                days(entry.span),
                if entry.day_unsure { " (the day is not verified)" } else { "" }
            )?;
            writeln!(f, "  in words   {}", entry.say)?;
            if let Some(limits) = &entry.limits {
                writeln!(f, "  limits     {limits}")?;
            }
            writeln!(f, "  written in knowledge/charging/{}.toml, line {}", entry.nation.key(), entry.line)?;
        }
        Ok(())
    }
}

fn days(span: Span) -> String {
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    match (day(span.from), day(span.until)) {
        (None, None) => "for all days of this guide".to_owned(),
        (Some(from), None) => format!("since {from}"),
        (None, Some(until)) => format!("until {until}"),
        (Some(from), Some(until)) => format!("from {from} until {until}"),
    }
}
