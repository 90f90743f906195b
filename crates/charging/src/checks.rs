//! What lawyers found when they checked a rule against its source; kept with the text, in `checks.toml`.

use std::fmt::Write as _;

use base::{Date, Nation};
use serde::Deserialize;

use crate::rules::Rules;

/// What somebody found who checked a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The nation.
    pub nation: Nation,
    /// The rule's number and part, as [`crate::Rule::full_id`] says it.
    pub rule: String,
    /// The day.
    pub on: Date,
    /// Who, by role and never by name.
    pub by: String,
    /// What was found.
    pub finding: CheckFinding,
    /// What to change, or why.
    pub note: Option<String>,
}

/// Whether the rule says what the law says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CheckFinding {
    /// It does.
    Right,
    /// It does not.
    Wrong,
    /// It cannot be said.
    Unsure,
}

impl CheckFinding {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Right, Self::Wrong, Self::Unsure];

    /// As it stands in the file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Wrong => "wrong",
            Self::Unsure => "unsure",
        }
    }

    /// In words for people.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Right => "It says what the law says",
            Self::Wrong => "It is wrong",
            Self::Unsure => "I am not sure",
        }
    }
}

impl Rules {
    /// The checks that are kept with the text, as they stand in the file.
    #[must_use]
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// The latest check of a rule.
    #[must_use]
    pub fn check_of(&self, nation: Nation, rule: &str) -> Option<&Check> {
        self.checks.iter().filter(|check| check.nation == nation && check.rule == rule).max_by_key(|check| check.on)
    }

    /// The whole `checks.toml` with these checks added to those that are kept, ready to take its place.
    #[must_use]
    pub fn checks_file(&self, new: &[Check]) -> String {
        let mut file = String::from(
            "# What lawyers found when they checked the rules against their sources. One block for each check; the latest of a\n\
             # rule is shown. Made with the form at /charging/check; keep it as knowledge/charging/checks.toml.\n\
             # by: a role such as “immigration solicitor”, never a name. finding: right, wrong or unsure.\n",
        );
        for check in self.checks.iter().chain(new) {
            let text = |words: &str| toml::Value::String(words.to_owned()).to_string();
            let _ = write!(
                file,
                "\n[[check]]\nnation = {}\nrule = {}\non = {}\nby = {}\nfinding = \"{}\"\n",
                text(check.nation.key()),
                text(&check.rule),
                check.on,
                text(&check.by),
                check.finding.key()
            );
            if let Some(note) = &check.note {
                let _ = writeln!(file, "note = {}", text(note));
            }
        }
        file
    }
}
