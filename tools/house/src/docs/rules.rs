//! `docs/rules.md`: all rules in one table. The page of a rule is its own file in `knowledge/policy/rules/`.

use std::fmt::Write as _;

use base::Nation;
use policy::{Kind, Level, Rule};

use super::{Page, cell};

pub(super) fn page() -> Page {
    let mut body = String::from(
        "Each rule is one file: why it exists, its sources, how it is recognised, what to write instead, and examples \
         that the tests run. `careof explain RULE` prints it; the site shows it at `/check/rules/RULE`. How to add \
         one: [CONTRIBUTING](../CONTRIBUTING.md).\n",
    );
    for (kind, title) in [
        (Kind::PhotoId, "Photo ID"),
        (Kind::Address, "Proof of address"),
        (Kind::Immigration, "Immigration status and papers"),
        (Kind::Other, "Other hurdles"),
    ] {
        let _ = write!(body, "\n## {title}\n\n| Rule | Says | Level | Where | Sources |\n|---|---|---|---|---|\n");
        for rule in policy::rules().iter().filter(|rule| rule.kind == kind) {
            body.push_str(&row(rule));
        }
    }
    Page::new("docs/rules.md", "Rules", &body)
}

fn row(rule: &Rule) -> String {
    let level = match rule.level {
        Level::Required => "required",
        Level::Requested => "requested",
        Level::Mentioned => "mentioned",
    };
    let nations: Vec<&str> = rule.nations.iter().map(|nation| nation.name()).collect();
    let nations = if nations.len() == Nation::ALL.len() { "everywhere".to_owned() } else { nations.join(", ") };
    let mut keys: Vec<&String> = Vec::new();
    for key in rule.nations.iter().flat_map(|nation| rule.sources(*nation)) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let sources: Vec<String> = keys.iter().map(|key| format!("[{key}](sources.md#{key})")).collect();
    format!(
        "| [{name}](../knowledge/policy/rules/{name}.md) | {} | {level} | {nations} | {} |\n",
        cell(&rule.message),
        sources.join(", "),
        name = rule.name,
    )
}
