//! What somebody has said so far, as the form carries it from page to page: a list of `key=value` in the order in which
//! it was said. Nothing else remembers it.

use ::charging::{Answers, Rules};
use axum::extract::{FromRequest, Request};
use base::Date;

/// The page on which the questions that few people need stand together with boxes to tick.
pub(super) const THESE: &str = "these";
/// Behind the key of a box that was ticked, and of one on a page that was skipped.
pub(super) const TICKED: char = '+';
pub(super) const SKIPPED: char = '?';
/// Asked and not known.
pub(super) const UNKNOWN: &str = "unknown";

/// More than the interview has questions.
const MOST_SAID: usize = 60;
/// Longer than any answer.
const LONGEST: usize = 600;

/// The answers so far, and the day.
#[derive(Debug, Clone, Default)]
pub(super) struct Trail {
    /// Key and value in the order in which they were said.
    pub(super) said: Vec<(String, String)>,
    /// The day of the treatment, where one was given.
    pub(super) day: Option<Date>,
}

/// The form as it was sent.
#[derive(Debug, Default)]
pub(super) struct Sent {
    /// What was said on the pages before.
    pub(super) trail: Trail,
    /// The question of the page that was sent.
    pub(super) question: String,
    /// What was chosen or typed there.
    pub(super) answer: Vec<String>,
    /// The day as it was typed.
    pub(super) day: Option<String>,
    /// The button: empty for “continue”.
    pub(super) go: String,
    /// The language of the key sentences on the result.
    pub(super) language: String,
}

/// The form cannot be read.
pub(super) struct Unreadable;

impl Sent {
    /// Reads the form. What makes no sense in it is left out.
    pub(super) async fn read(request: Request) -> Result<Self, Unreadable> {
        let axum::Form(pairs) =
            axum::Form::<Vec<(String, String)>>::from_request(request, &()).await.map_err(|_| Unreadable)?;
        let mut sent = Self::default();
        for (name, value) in pairs {
            if value.len() > LONGEST {
                continue;
            }
            match name.as_str() {
                "said" if sent.trail.said.len() < MOST_SAID => {
                    if let Some((key, value)) = value.split_once('=') {
                        sent.trail.set(key, value.to_owned());
                    }
                }
                "day" => sent.trail.day = super::day::read(&value),
                "day-typed" => sent.day = Some(value.trim().to_owned()),
                "question" => sent.question = value,
                "answer" if sent.answer.len() < MOST_SAID => sent.answer.push(value.trim().to_owned()),
                "go" => sent.go = value,
                "language" => sent.language = value,
                _ => {}
            }
        }
        sent.answer.retain(|answer| !answer.is_empty());
        Ok(sent)
    }
}

impl Trail {
    /// Says something, or says it anew in its old place.
    pub(super) fn set(&mut self, key: &str, value: String) {
        match self.said.iter_mut().find(|(known, _)| known == key) {
            Some((_, old)) => *old = value,
            None => self.said.push((key.to_owned(), value)),
        }
    }

    /// What was said.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.said.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked; `None` where the page of boxes did not show it.
    pub(super) fn ticked(&self, key: &str) -> Option<bool> {
        let shown = self.get(THESE)?;
        let item = shown.split(',').find(|item| item.trim_end_matches([TICKED, SKIPPED]) == key)?;
        Some(item.ends_with(TICKED))
    }

    /// The question that was answered before this one.
    pub(super) fn before(&self, key: &str) -> Option<&str> {
        let place = self.said.iter().position(|(known, _)| known == key).unwrap_or(self.said.len());
        self.said[..place].last().map(|(key, _)| key.as_str())
    }

    /// The answers for the engine. What it does not know is left out.
    pub(super) fn answers(&self, rules: &Rules) -> Answers {
        let mut answers = Answers::new(rules);
        let mut boxes: Vec<&str> = Vec::new();
        for (key, value) in &self.said {
            if key == THESE {
                boxes = value.split(',').filter(|item| !item.ends_with(TICKED)).collect();
                continue;
            }
            let Some(question) = rules.questions().get(key) else { continue };
            if value == UNKNOWN {
                answers.set_unknown(question);
            } else {
                // A value that is not known comes from a changed form: as if nothing had been said.
                let _ = answers.set(rules, key, value);
            }
        }
        // A box that was left empty means the default, unless more was said of it.
        for item in boxes {
            let key = item.trim_end_matches(SKIPPED);
            let Some(question) = rules.questions().get(key).filter(|_| self.get(key).is_none()) else { continue };
            if item.ends_with(SKIPPED) {
                answers.set_unknown(question);
            } else if let Some(value) = rules.questions().default_of(question) {
                let _ = answers.set(rules, key, &value);
            }
        }
        answers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trail(said: &[(&str, &str)]) -> Trail {
        let said = said.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        Trail { said, day: None }
    }

    #[test]
    fn going_back_loses_nothing() {
        let mut trail = trail(&[("nation", "england"), ("service", "maternity"), ("status", "visitor")]);
        assert_eq!(trail.before("status"), Some("service"));
        assert_eq!(trail.before("urgency"), Some("status"));
        trail.set("service", "sti".to_owned());
        assert_eq!(trail.before("status"), Some("service"));
        assert_eq!(trail.get("status"), Some("visitor"));
    }

    #[test]
    fn boxes_left_empty_mean_the_default_and_ticked_ones_are_asked() {
        let rules = Rules::embedded();
        let trail = trail(&[("nation", "england"), (THESE, "nrm+,looked_after,documents")]);
        assert_eq!(
            (trail.ticked("nrm"), trail.ticked("documents"), trail.ticked("role")),
            (Some(true), Some(false), None)
        );
        let answers = trail.answers(&rules);
        let asked = |key| answers.was_asked(rules.questions().get(key).expect("a question"));
        assert!(!asked("nrm") && asked("looked_after") && asked("documents") && !asked("role"));
    }
}
