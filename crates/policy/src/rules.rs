//! The rules: one file each in `knowledge/policy/rules/`, with why, guidance, wording and examples.

use std::sync::LazyLock;

use base::{Nation, Sources};
use include_dir::{Dir, include_dir};

use crate::hurdles::Recognise;
use crate::report::{Kind, Level};

/// One rule, as its file gives it.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its name, such as `photo-id-required`: the name of its file.
    pub name: &'static str,
    /// A short title for people.
    pub title: String,
    /// What it is about.
    pub kind: Kind,
    /// How strongly papers are asked for when it speaks up.
    pub level: Level,
    /// One sentence that says what is wrong.
    pub message: String,
    /// Where it applies.
    pub nations: Vec<Nation>,
    /// Why the rule exists: Markdown paragraphs.
    pub why: String,
    /// How it is recognised: Markdown paragraphs.
    pub recognised: String,
    /// The wording to use instead.
    pub instead: String,
    /// Examples that it must find; the words in `[[…]]` are those found.
    pub bad: Vec<String>,
    /// Examples in which it must find nothing.
    pub good: Vec<String>,
    /// Words that recognise it in a sentence, for rules that need no grammar.
    pub(crate) recognise: Option<Recognise>,
    sources: Vec<String>,
    scotland: Vec<String>,
    wales: Vec<String>,
}

impl Rule {
    /// Keys of the sources that hold in `nation`, most telling first.
    #[must_use]
    pub fn sources(&self, nation: Nation) -> &[String] {
        let own = match nation {
            Nation::Scotland => &self.scotland,
            Nation::Wales => &self.wales,
            Nation::England | Nation::NorthernIreland => &self.sources,
        };
        if own.is_empty() { &self.sources } else { own }
    }
}

/// All rules, by name.
#[must_use]
pub fn rules() -> &'static [Rule] {
    static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
        static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../knowledge/policy/rules");
        let mut rules: Vec<Rule> = FILES
            .files()
            .filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
            .map(|(name, text)| {
                parse(name, text).unwrap_or_else(|error| panic!("a rule in the program is broken: {error}"))
            })
            .collect();
        rules.sort_by_key(|rule| rule.name);
        rules
    });
    &RULES
}

/// The rule with this name.
#[must_use]
pub fn rule(name: &str) -> Option<&'static Rule> {
    rules().binary_search_by(|rule| rule.name.cmp(name)).ok().map(|at| &rules()[at])
}

/// Every outside source, from `knowledge/sources.toml`.
#[must_use]
pub fn sources() -> &'static Sources {
    static SOURCES: LazyLock<Sources> = LazyLock::new(|| {
        let all = toml::from_str(include_str!("../../../knowledge/sources.toml"));
        Sources::new(all.expect("the sources in the program were read by its tests"))
    });
    &SOURCES
}

/// A mistake in a rule's file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RuleError {
    #[error("{0}.md does not start with +++, facts about the rule, and +++ again")]
    NoFront(String),
    #[error("{0}.md: {1}")]
    Front(String, toml::de::Error),
    #[error("{0}.md lacks the part “## {1}”")]
    MissingPart(String, &'static str),
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    title: String,
    kind: Kind,
    level: Level,
    message: String,
    sources: Vec<String>,
    #[serde(default)]
    scotland: Vec<String>,
    #[serde(default)]
    wales: Vec<String>,
    #[serde(default)]
    nations: Vec<Nation>,
    recognise: Option<Recognise>,
}

fn parse(name: &'static str, text: &str) -> Result<Rule, RuleError> {
    let no_front = || RuleError::NoFront(name.to_owned());
    let rest = text.strip_prefix("+++\n").ok_or_else(no_front)?;
    let (front, body) = rest.split_once("\n+++\n").ok_or_else(no_front)?;
    let front: Front = toml::from_str(front).map_err(|error| RuleError::Front(name.to_owned(), error))?;
    let part = |title: &'static str| part(body, title).ok_or(RuleError::MissingPart(name.to_owned(), title));
    Ok(Rule {
        name,
        title: front.title,
        kind: front.kind,
        level: front.level,
        message: front.message,
        nations: if front.nations.is_empty() { Nation::ALL.to_vec() } else { front.nations },
        why: part("Why")?.to_owned(),
        recognised: part("How it is recognised")?.to_owned(),
        instead: quotes(part("What to write instead")?).join("\n"),
        bad: quotes(part("Bad")?),
        good: quotes(part("Good")?),
        recognise: front.recognise,
        sources: front.sources,
        scotland: front.scotland,
        wales: front.wales,
    })
}

/// The text below `## title`.
fn part<'a>(body: &'a str, title: &str) -> Option<&'a str> {
    let heading = format!("## {title}\n");
    let start = body.find(&heading)? + heading.len();
    let end = body[start..].find("\n## ").map_or(body.len(), |at| start + at);
    Some(body[start..end].trim())
}

/// The lines quoted with `>`.
fn quotes(part: &str) -> Vec<String> {
    part.lines().filter_map(|line| line.strip_prefix('>')).map(|line| line.trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_complete_and_its_sources_are_known() {
        for rule in rules() {
            assert!(
                rule.bad.len() >= 3 && rule.good.len() >= 3,
                "{} needs three bad and three good examples",
                rule.name
            );
            assert!(!rule.instead.is_empty(), "{} says nothing to write instead", rule.name);
            for nation in Nation::ALL {
                assert!(!rule.sources(nation).is_empty(), "{} has no source", rule.name);
                for key in rule.sources(nation) {
                    sources().get(key).unwrap_or_else(|error| panic!("{}: {error}", rule.name));
                }
            }
        }
    }
}
