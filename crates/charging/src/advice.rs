//! What an answer means in practice: whether the care must wait, whether money may be asked for first, whether the Home
//! Office hears of a debt, what to say to whom, which letter to write, where to get advice. It never changes an outcome.

use base::{Confidence, Date, Nation};
use serde::{Deserialize, Serialize};

use crate::answers::Answers;
use crate::condition::{Condition, Test};
use crate::decision::Decision;
use crate::lists::fill;
use crate::outcome::Outcome;
use crate::questions::Kind;
use crate::rules::{Rules, Span};

/// What a piece of advice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Must the treatment wait?
    Wait,
    /// May they ask for money first?
    Money,
    /// Will the Home Office hear of a debt?
    HomeOffice,
    /// What to say to whom.
    Say,
    /// A letter to make.
    Letter,
    /// Where to get advice.
    Help,
}

impl Topic {
    /// Topics on which one answer is given: the first that fits.
    #[must_use]
    pub const fn has_one_answer(self) -> bool {
        matches!(self, Self::Wait | Self::Money | Self::HomeOffice)
    }
}

/// A piece of advice that fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Advice {
    /// What it is about.
    pub topic: Topic,
    /// Whom to say it to, or who gives help.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// The sentence.
    pub say: String,
    /// The letter's name in `knowledge/letters`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// Fields of the letter that can be filled in already.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<(String, String)>,
    /// The page that was read for it, or the place of help.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<String>,
    /// How sure we are.
    pub confidence: Confidence,
}

/// A piece of advice of `advice.toml`, with when it fits.
#[derive(Debug, Clone)]
pub(crate) struct Advised {
    pub(crate) nations: Vec<Nation>,
    pub(crate) outcomes: Vec<Outcome>,
    /// Only where one of these rules decided; empty: any.
    pub(crate) rules: Vec<String>,
    pub(crate) when: Condition,
    pub(crate) span: Span,
    pub(crate) advice: Advice,
}

impl Rules {
    /// What a decision means in practice, in the order of the file; of topics with one answer the first that fits.
    #[must_use]
    pub fn advice(&self, answers: &Answers, decision: &Decision) -> Vec<Advice> {
        let Some(nation) = decision.nation else { return Vec::new() };
        let mut all: Vec<Advice> = Vec::new();
        for advised in &self.advice {
            let fits = advised.nations.contains(&nation)
                && advised.outcomes.contains(&decision.outcome)
                && (advised.rules.is_empty() || advised.rules.contains(&decision.rule))
                && advised.span.holds(decision.on)
                && self.said(&advised.when, answers, nation, decision.on) == Some(true);
            let topic = advised.advice.topic;
            if !fits || topic.has_one_answer() && all.iter().any(|other| other.topic == topic) {
                continue;
            }
            if let Some(say) = fill(&advised.advice.say, &self.amounts, decision.on) {
                all.push(Advice { say, ..advised.advice.clone() });
            }
        }
        all
    }

    /// All pieces of advice, with amounts still as `{name}`: for whoever checks them.
    pub fn all_advice(&self) -> impl Iterator<Item = &Advice> {
        self.advice.iter().map(|advised| &advised.advice)
    }

    /// Whether what was said fulfils a condition; `None` where nothing was said of it.
    fn said(&self, condition: &Condition, answers: &Answers, nation: Nation, on: Date) -> Option<bool> {
        match condition {
            Condition::Always => Some(true),
            Condition::All(parts) => {
                let said: Vec<_> = parts.iter().map(|part| self.said(part, answers, nation, on)).collect();
                if said.contains(&Some(false)) {
                    Some(false)
                } else {
                    said.into_iter().collect::<Option<Vec<_>>>().map(|_| true)
                }
            }
            Condition::Any(parts) => {
                let said: Vec<_> = parts.iter().map(|part| self.said(part, answers, nation, on)).collect();
                if said.contains(&Some(true)) {
                    Some(true)
                } else {
                    said.into_iter().collect::<Option<Vec<_>>>().map(|_| false)
                }
            }
            Condition::Not(inner) => self.said(inner, answers, nation, on).map(|yes| !yes),
            Condition::Asks { key, test } => {
                let question = self.questions.get(key)?;
                let value = answers.get(self, question)?;
                Some(match test {
                    Test::In(values) => values.contains(&value),
                    Test::Has(item) => value.split(',').any(|held| held == item),
                    Test::InList(name) => self
                        .lists
                        .iter()
                        .find(|list| list.name == *name)
                        .is_some_and(|list| list.entries.iter().any(|e| e.value == value && e.counts(nation, on))),
                    Test::AtMost(most) => value.parse::<u32>().is_ok_and(|number| i64::from(number) <= *most),
                    Test::AtLeast(least) => value.parse::<u32>().is_ok_and(|number| i64::from(number) >= *least),
                })
            }
            // Advice names the rules that decided in `rules`.
            Condition::Meets(_) => None,
        }
    }

    /// The answers in words for people: the question's key, how it was asked, and the label of what was said.
    #[must_use]
    pub fn said_so_far(&self, answers: &Answers) -> Vec<(String, String, String)> {
        let questions = self.questions.all().iter();
        questions
            .filter_map(|question| {
                let value = answers.get(self, question)?;
                let label = |value: &str| match question.kind {
                    Kind::Nation => answers.nation().map_or_else(String::new, |nation| nation.name().to_owned()),
                    Kind::Country => self.country_name(value).unwrap_or(value).to_owned(),
                    Kind::Number { .. } => value.to_owned(),
                    Kind::Choice | Kind::Several => question
                        .answers
                        .iter()
                        .find(|answer| answer.value == value)
                        .map_or_else(|| "None of these".to_owned(), |answer| answer.label.clone()),
                };
                let words = match question.kind {
                    Kind::Several => value.split(',').map(label).collect::<Vec<_>>().join("; "),
                    _ => label(&value),
                };
                Some((question.key.clone(), question.ask.clone(), words))
            })
            .collect()
    }

    fn country_name(&self, code: &str) -> Option<&str> {
        self.questions.countries().iter().find(|(known, _)| known == code).map(|(_, name)| name.as_str())
    }
}
