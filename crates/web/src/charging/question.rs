//! One question as a page: its wording, why it is asked, the answers, what was said before.

use ::charging::{Kind, Question, Rules};

use super::trail::{SKIPPED, THESE, TICKED, Trail, UNKNOWN};

/// A question ready to be shown.
pub(super) struct Asked {
    /// Its key.
    pub(super) key: String,
    /// How it is asked.
    pub(super) ask: String,
    /// A line below it.
    pub(super) hint: Option<&'static str>,
    /// Why it is asked.
    pub(super) why: String,
    /// What to do if one does not know; empty where that cannot be skipped.
    pub(super) unsure: String,
    /// How it is answered.
    pub(super) field: Field,
    /// The boxes to tick, or the answers to choose from.
    pub(super) options: Vec<Choice>,
    /// What was typed before.
    pub(super) typed: String,
    /// Whether it can be skipped.
    pub(super) can_skip: bool,
    /// Which question it is, from 1.
    pub(super) number: usize,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// One of the options.
    One,
    /// Any of the options.
    Several,
    /// One of many, in a drop-down list.
    Long,
    /// A number.
    Number,
}

/// One option.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

impl Asked {
    /// The question of this key; `None` where there is none.
    pub(super) fn of(rules: &Rules, trail: &Trail, key: &str, boxes: &[&Question]) -> Option<Self> {
        let number = trail.said.iter().position(|(known, _)| known == key).unwrap_or(trail.said.len()) + 1;
        if key == THESE {
            return Some(Self::boxes(trail, boxes, number));
        }
        let question = rules.questions().get(key)?;
        let said = trail.get(key).filter(|value| *value != UNKNOWN).unwrap_or_default();
        let held: Vec<&str> = said.split(',').collect();
        let choice = |value: &str, label: &str| Choice {
            value: value.to_owned(),
            label: label.to_owned(),
            chosen: held.contains(&value),
        };
        let (field, options) = match question.kind {
            Kind::Nation => {
                (Field::One, base::Nation::ALL.iter().map(|nation| choice(nation.key(), nation.name())).collect())
            }
            Kind::Choice if question.answers.len() > 30 => {
                (Field::Long, question.answers.iter().map(|a| choice(&a.value, &a.label)).collect())
            }
            Kind::Choice => (Field::One, question.answers.iter().map(|a| choice(&a.value, &a.label)).collect()),
            Kind::Several => (Field::Several, question.answers.iter().map(|a| choice(&a.value, &a.label)).collect()),
            Kind::Country => {
                let mut names: Vec<&(String, String)> =
                    rules.questions().countries().iter().filter(|(code, _)| code != "ZZ").collect();
                names.sort_by(|a, b| a.1.cmp(&b.1));
                (Field::Long, names.into_iter().map(|(code, name)| choice(code, name)).collect())
            }
            Kind::Number { .. } => (Field::Number, Vec::new()),
        };
        let must = matches!(question.key.as_str(), "nation" | "service");
        Some(Self {
            key: question.key.clone(),
            ask: question.ask.clone(),
            hint: (field == Field::Several).then_some("Tick all that fit. If none does, go on without a tick."),
            why: question.why.clone(),
            unsure: question.unsure.clone(),
            field,
            options,
            typed: said.to_owned(),
            can_skip: !must,
            number,
        })
    }

    /// The page of boxes, each a question that few people need.
    fn boxes(trail: &Trail, boxes: &[&Question], number: usize) -> Self {
        Self {
            key: THESE.to_owned(),
            ask: "Does any of this fit the person?".to_owned(),
            hint: Some("Tick all that fit. If none does, go on without a tick."),
            why: "Each of these can make the care free. We ask further only about what you tick.".to_owned(),
            unsure: "Go on, or skip. The answer then says what was left open.".to_owned(),
            field: Field::Several,
            options: boxes
                .iter()
                .filter_map(|question| {
                    let label = question.tick.clone()?;
                    let chosen = trail.ticked(&question.key) == Some(true);
                    Some(Choice { value: question.key.clone(), label, chosen })
                })
                .collect(),
            typed: String::new(),
            can_skip: true,
            number,
        }
    }

    /// What the page's answer is to be kept as; `Err` is what is wrong, in words.
    pub(super) fn kept(&self, rules: &Rules, answer: &[String]) -> Result<String, String> {
        if self.key == THESE {
            let shown = self.options.iter().map(|option| {
                if answer.contains(&option.value) { format!("{}{TICKED}", option.value) } else { option.value.clone() }
            });
            return Ok(shown.collect::<Vec<_>>().join(","));
        }
        let value = match (self.field, answer) {
            (Field::Several, []) => "none".to_owned(),
            (Field::Several, many) => many.join(","),
            (_, []) if self.can_skip => {
                return Err("Choose an answer. If you do not know, use “I don’t know: skip”.".to_owned());
            }
            (_, []) => return Err("Choose an answer. Without it we cannot say anything.".to_owned()),
            (_, [one, ..]) => one.clone(),
        };
        let mut trial = ::charging::Answers::new(rules);
        trial.set(rules, &self.key, &value).map_err(|error| super::sentence(&error.to_string()))?;
        Ok(value)
    }

    /// What is kept when the page was skipped.
    pub(super) fn skipped(&self) -> String {
        if self.key != THESE {
            return UNKNOWN.to_owned();
        }
        self.options.iter().map(|option| format!("{}{SKIPPED}", option.value)).collect::<Vec<_>>().join(",")
    }
}
