//! Ten minutes for reception (`knowledge/steps/briefing.toml`): what to say, what not to ask,
//! role-plays with what follows from each choice, and a quiz.

use std::sync::LazyLock;

use base::Date;
use serde::Deserialize;

/// After so many months a briefing is old, and the practice is reminded.
const FRESH_MONTHS: i32 = 12;

/// The whole briefing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Briefing {
    /// What to read, in order.
    #[serde(rename = "minute")]
    pub minutes: Vec<Minute>,
    /// What to play through.
    #[serde(rename = "play")]
    pub plays: Vec<Play>,
    /// The quiz.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
}

/// A part to read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minute {
    /// Its heading.
    pub heading: String,
    /// How many minutes it takes.
    pub minutes: u8,
    /// Words to say, if it is about that.
    #[serde(default)]
    pub say: Vec<String>,
    /// Words not to say, if it is about that.
    #[serde(default)]
    pub avoid: Vec<String>,
    /// Sentences to read.
    pub lines: Vec<String>,
    /// Keys of `knowledge/sources.toml`.
    pub sources: Vec<String>,
}

/// A role-play.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Play {
    /// By which its address knows it.
    pub name: String,
    /// Its heading.
    pub title: String,
    /// What happens at the desk.
    pub scene: String,
    /// What one may do.
    #[serde(rename = "choice")]
    pub choices: Vec<Choice>,
    /// Keys of `knowledge/sources.toml`.
    pub sources: Vec<String>,
}

/// What one may do in a role-play, and what comes of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What one says or does.
    pub say: String,
    /// What happens next.
    pub next: String,
    /// Whether it is the one to take.
    #[serde(default)]
    pub good: bool,
}

/// A question of the quiz.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The name of its field.
    pub name: String,
    /// As it is asked.
    pub ask: String,
    /// From which to choose.
    pub answers: Vec<Answer>,
    /// Why the right one is right.
    pub because: String,
    /// Keys of `knowledge/sources.toml`.
    pub sources: Vec<String>,
}

/// An answer of the quiz.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Its words.
    pub text: String,
    /// Whether it is the right one.
    #[serde(default)]
    pub right: bool,
}

impl Play {
    /// The role-play with this name, and its number from 1.
    #[must_use]
    pub fn named(name: &str) -> Option<(usize, &'static Self)> {
        let found = briefing().plays.iter().enumerate().find(|(_, play)| play.name == name);
        found.map(|(index, play)| (index + 1, play))
    }
}

impl Question {
    /// Whether the answer at this place, counted from 0, is the right one.
    #[must_use]
    pub fn is_right(&self, chosen: usize) -> bool {
        self.answers.get(chosen).is_some_and(|answer| answer.right)
    }
}

/// The briefing as it is built in.
pub fn briefing() -> &'static Briefing {
    static BRIEFING: LazyLock<Briefing> = LazyLock::new(|| {
        toml::from_str(include_str!("../../../knowledge/steps/briefing.toml"))
            .expect("knowledge/steps is part of the program; a test reads it")
    });
    &BRIEFING
}

/// Whether a briefing of this day is too old today.
#[must_use]
pub fn is_old(last: Date, today: Date) -> bool {
    crate::membership::months_after(last, FRESH_MONTHS) <= today
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_briefing_takes_ten_minutes_or_less() {
        let read: u32 = briefing().minutes.iter().map(|part| u32::from(part.minutes)).sum();
        // A role-play and three questions take about a minute each.
        let played = briefing().plays.len() + briefing().questions.len().div_ceil(3) / 2;
        assert!(read as usize + played <= 10, "{read} + {played}");
    }

    #[test]
    fn four_role_plays_each_have_one_way_to_take() {
        assert_eq!(briefing().plays.len(), 4);
        for play in &briefing().plays {
            assert!(play.choices.len() >= 3, "{}", play.name);
            assert_eq!(play.choices.iter().filter(|choice| choice.good).count(), 1, "{}", play.name);
            assert!(!play.sources.is_empty(), "{}", play.name);
        }
        let places: HashSet<_> = briefing().plays.iter().map(|play| play.choices.iter().position(|c| c.good)).collect();
        assert!(places.len() > 1, "the way to take does not always stand in the same place");
    }

    #[test]
    fn every_question_has_one_right_answer_and_says_why() {
        let names: HashSet<_> = briefing().questions.iter().map(|question| &question.name).collect();
        assert_eq!(names.len(), briefing().questions.len());
        for question in &briefing().questions {
            assert_eq!((0..question.answers.len()).filter(|&at| question.is_right(at)).count(), 1, "{}", question.name);
            assert!(!question.is_right(question.answers.len()) && !question.because.is_empty(), "{}", question.name);
        }
    }

    #[test]
    fn a_briefing_is_old_after_a_year() {
        let last = Date::constant(2026, 2, 28);
        assert!(!is_old(last, Date::constant(2027, 2, 27)));
        assert!(is_old(last, Date::constant(2027, 2, 28)));
    }
}
