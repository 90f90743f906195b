//! The seven steps of a safe surgery (`knowledge/steps/`): what to do, what shows that it is done,
//! and what helps.

use std::sync::LazyLock;

use serde::Deserialize;

/// How many steps there are.
pub const HOW_MANY: usize = 7;

/// One step.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// By which it is remembered; never changes.
    pub name: String,
    /// What it is, in a few words.
    pub title: String,
    /// Why, in one or two sentences.
    pub why: String,
    /// What to do, in order.
    #[serde(rename = "do")]
    pub to_do: Vec<String>,
    /// What shows that it is done; the practice says exactly this.
    pub done: String,
    /// What on the site helps.
    pub tools: Vec<Tool>,
    /// Keys of `knowledge/sources.toml`.
    pub sources: Vec<String>,
}

/// A page that helps with a step.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tool {
    /// What it is called.
    pub label: String,
    /// Its path on the site.
    pub path: String,
}

/// All seven, in order.
pub fn steps() -> &'static [Step; HOW_MANY] {
    static STEPS: LazyLock<[Step; HOW_MANY]> = LazyLock::new(|| {
        [
            read(include_str!("../../../knowledge/steps/1-no-proof-of-address.toml")),
            read(include_str!("../../../knowledge/steps/2-no-id.toml")),
            read(include_str!("../../../knowledge/steps/3-no-status.toml")),
            read(include_str!("../../../knowledge/steps/4-say-it-is-safe.toml")),
            read(include_str!("../../../knowledge/steps/5-interpreter.toml")),
            read(include_str!("../../../knowledge/steps/6-posters.toml")),
            read(include_str!("../../../knowledge/steps/7-team-and-policy.toml")),
        ]
    });
    &STEPS
}

/// The step with this name, and its number from 1.
pub fn step(name: &str) -> Option<(usize, &'static Step)> {
    steps().iter().enumerate().find(|(_, step)| step.name == name).map(|(index, step)| (index + 1, step))
}

fn read(text: &str) -> Step {
    toml::from_str(text).expect("knowledge/steps is part of the program; a test reads it")
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_step_says_what_to_do_and_what_shows_that_it_is_done() {
        let names: HashSet<_> = steps().iter().map(|step| step.name.as_str()).collect();
        assert_eq!(names.len(), HOW_MANY, "no name twice");
        for step in steps() {
            assert!(step.to_do.len() >= 2 && !step.sources.is_empty() && !step.tools.is_empty(), "{}", step.name);
            assert!(step.done.ends_with('.') && step.why.ends_with('.'), "{}: whole sentences", step.name);
            assert!(step.tools.iter().all(|tool| tool.path.starts_with('/')), "{}", step.name);
        }
        assert_eq!(step("posters").map(|(number, _)| number), Some(6));
        assert!(step("seventh-heaven").is_none());
    }
}
