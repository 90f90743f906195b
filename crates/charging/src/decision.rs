//! A decision in words: the outcome, the rule, the law on that day, what is open, what was taken for granted.

use base::{Confidence, Date, Nation};
use serde::Serialize;

use crate::answers::Answers;
use crate::ask::open_questions;
use crate::decide::{DecideError, Ground, Manner, of_the_day, verdict};
use crate::outcome::Outcome;
use crate::rules::Rules;
use crate::words::Words;

/// A place in the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// Such as “SI 2015/238 reg 15(a)”.
    pub law: String,
    /// Its address, as it stood on the day of the treatment where the address can say so.
    pub address: String,
    /// The page that was read for this guide.
    pub read: String,
    /// How sure we are that it says what we say.
    pub confidence: Confidence,
}

/// Something that was taken for granted because nobody said anything else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Assumed {
    /// The question's key.
    pub key: String,
    /// What was taken.
    pub value: String,
}

/// A rule that would have made the care free but for one answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Nearly {
    /// Its number.
    pub rule: String,
    /// Its name for people.
    pub name: String,
    /// The question on which it failed.
    pub key: String,
}

/// What a decision says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// What comes out.
    pub outcome: Outcome,
    /// The number of the rule that decided, or of the label for what is open.
    pub rule: String,
    /// Which part of the rule, where it has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// The rule's name for people.
    pub name: String,
    /// Where it stands in the law.
    pub citations: Vec<Citation>,
    /// The keys of the questions that are still open and can change the outcome, best first.
    pub ask: Vec<String>,
    /// The reason, in a sentence or two for people.
    pub because: String,
    /// How far the rule reaches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<String>,
    /// Whether the rule is verified; `false` is to be shown as “not verified”.
    pub verified: bool,
    /// The outcomes that are still possible while it depends on facts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub could_be: Vec<Outcome>,
    /// Other rules that hold as well.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Rules that nearly made it free.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nearly: Vec<Nearly>,
    /// What was taken for granted and matters. Empty: nothing that is said later can change the outcome.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<Assumed>,
    /// What the outcome means, and what else to check.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// The nation, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nation: Option<Nation>,
    /// The day of the treatment.
    pub on: Date,
    /// The day on which the facts behind the rules were put together.
    pub as_of: Date,
    /// What to be careful about.
    pub warnings: Vec<String>,
}

impl Rules {
    /// Decides on the answers for treatment on the day `on`.
    ///
    /// # Errors
    /// When the day lies before the rules, or the answers cannot all be true.
    pub fn decide(&self, answers: &Answers, on: Date, manner: Manner) -> Result<Decision, DecideError> {
        let Some(nation) = answers.nation else { return Ok(self.without_nation(on)) };
        let (nation_rules, compiled) = of_the_day(self, nation, on)?;
        let verdict = verdict(self, compiled, answers, manner)?;
        Ok(Words { rules: self, nation: nation_rules, compiled, answers, on, verdict }.decision())
    }

    /// The outcome alone, without words. For measuring and for going through many situations.
    ///
    /// # Errors
    /// As [`Rules::decide`].
    pub fn outcome(&self, answers: &Answers, on: Date, manner: Manner) -> Result<Outcome, DecideError> {
        let Some(nation) = answers.nation else { return Ok(Outcome::Depends) };
        let (_, compiled) = of_the_day(self, nation, on)?;
        Ok(verdict(self, compiled, answers, manner)?.outcome)
    }

    /// The questions to ask next, best first, when nothing is taken for granted: nation and service first, nothing
    /// that cannot matter any more. Empty when the outcome is certain. What was asked and is not known comes last.
    ///
    /// # Errors
    /// As [`Rules::decide`].
    pub fn questions_left(&self, answers: &Answers, on: Date) -> Result<Vec<&str>, DecideError> {
        let Some(nation) = answers.nation else { return Ok(vec!["nation"]) };
        let (_, compiled) = of_the_day(self, nation, on)?;
        let verdict = verdict(self, compiled, answers, Manner::AssumeNothing)?;
        if matches!(verdict.ground, Ground::Rule(_)) && verdict.presumed.is_empty() {
            return Ok(Vec::new());
        }
        let places = open_questions(&self.questions, compiled, answers, &verdict.known);
        Ok(places.into_iter().map(|place| self.questions.all[place].key.as_str()).collect())
    }

    /// The next question of an interview: the best that was not asked yet.
    ///
    /// # Errors
    /// As [`Rules::decide`].
    pub fn next_question(
        &self,
        answers: &Answers,
        on: Date,
    ) -> Result<Option<&crate::questions::Question>, DecideError> {
        let left = self.questions_left(answers, on)?;
        Ok(left.into_iter().filter_map(|key| self.questions.get(key)).find(|question| !answers.was_asked(question)))
    }

    fn without_nation(&self, on: Date) -> Decision {
        let nation = &self.nations[0];
        let open = nation.opens.last();
        Decision {
            outcome: Outcome::Depends,
            rule: crate::load_nation::NOT_ENOUGH.to_owned(),
            part: None,
            name: open.map_or_else(String::new, |open| open.name.clone()),
            citations: Vec::new(),
            ask: vec!["nation".to_owned()],
            because: "Each nation has its own rules, so we need to know first where the care is.".to_owned(),
            limits: None,
            verified: true,
            could_be: Outcome::ALL.to_vec(),
            also: Vec::new(),
            nearly: Vec::new(),
            assumed: Vec::new(),
            notes: Vec::new(),
            nation: None,
            on,
            as_of: self.nations.iter().map(|nation| nation.compiled).min().unwrap_or(on),
            warnings: Vec::new(),
        }
    }
}
