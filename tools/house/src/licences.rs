//! The licence of everything we build on, held against the list in `deny.toml`. The same list serves
//! `cargo deny`, which knows more; this needs nothing but cargo, so that it always runs.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::metadata::Metadata;

/// The licences that `deny.toml` allows.
#[derive(Debug)]
pub(crate) struct Allowed(BTreeSet<String>);

#[derive(Deserialize)]
struct DenyFile {
    licenses: Licenses,
}

#[derive(Deserialize)]
struct Licenses {
    allow: BTreeSet<String>,
}

impl Allowed {
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let file: DenyFile = toml::from_str(&text).with_context(|| path.display().to_string())?;
        Ok(Self(file.licenses.allow))
    }
}

/// Each package whose licence is not allowed, with what to do.
pub(crate) fn wrong(allowed: &Allowed, metadata: &Metadata) -> Vec<String> {
    metadata
        .packages
        .iter()
        .filter_map(|package| {
            let trouble = match &package.license {
                None => "names no licence".to_owned(),
                Some(licence) => match permits(licence, allowed) {
                    Some(true) => return None,
                    Some(false) => format!("is under “{licence}”, which deny.toml does not allow"),
                    None => format!("names its licence in a way that cannot be read: “{licence}”"),
                },
            };
            Some(format!(
                "{} {} {trouble}; use another library, or say in deny.toml why it is fine",
                package.name, package.version
            ))
        })
        .collect()
}

/// Whether a licence expression can be met with allowed licences alone; nothing if it cannot be read.
/// `OR` (also the old `/`) is a choice, `AND` binds closer, `WITH` belongs to its licence.
fn permits(expression: &str, allowed: &Allowed) -> Option<bool> {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let answer = any(&mut rest, allowed)?;
    rest.is_empty().then_some(answer)
}

fn any(rest: &mut &[&str], allowed: &Allowed) -> Option<bool> {
    let mut answer = all(rest, allowed)?;
    while let [word, after @ ..] = *rest
        && *word == "OR"
    {
        *rest = after;
        answer |= all(rest, allowed)?;
    }
    Some(answer)
}

fn all(rest: &mut &[&str], allowed: &Allowed) -> Option<bool> {
    let mut answer = one(rest, allowed)?;
    while let [word, after @ ..] = *rest
        && *word == "AND"
    {
        *rest = after;
        answer &= one(rest, allowed)?;
    }
    Some(answer)
}

fn one(rest: &mut &[&str], allowed: &Allowed) -> Option<bool> {
    match *rest {
        ["(", after @ ..] => {
            *rest = after;
            let answer = any(rest, allowed)?;
            let [")", after @ ..] = *rest else { return None };
            *rest = after;
            Some(answer)
        }
        [licence, "WITH", exception, after @ ..] => {
            *rest = after;
            Some(allowed.0.contains(&format!("{licence} WITH {exception}")))
        }
        [word, ..] if matches!(*word, ")" | "OR" | "AND" | "WITH") => None,
        [licence, after @ ..] => {
            *rest = after;
            Some(allowed.0.contains(*licence))
        }
        [] => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn permitted(expression: &str) -> Option<bool> {
        let allowed = ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "Unicode-3.0"];
        permits(expression, &Allowed(allowed.map(str::to_owned).into()))
    }

    #[test]
    fn one_allowed_choice_is_enough() {
        for fine in ["MIT", "MIT OR GPL-3.0-only", "Apache-2.0 / MIT", "GPL-2.0/MIT", "Apache-2.0 WITH LLVM-exception"]
        {
            assert_eq!(permitted(fine), Some(true), "{fine}");
        }
    }

    #[test]
    fn every_part_that_is_joined_must_be_allowed() {
        assert_eq!(permitted("(MIT OR GPL-3.0-only) AND Unicode-3.0"), Some(true));
        assert_eq!(permitted("MIT AND GPL-3.0-only"), Some(false));
        assert_eq!(permitted("GPL-3.0-only OR MIT AND AGPL-3.0-only"), Some(false));
        assert_eq!(permitted("Apache-2.0 WITH Another-exception"), Some(false));
    }

    #[test]
    fn what_cannot_be_read_is_not_taken_for_allowed() {
        for odd in ["", "MIT OR", "(MIT", "MIT MIT", "OR MIT", "MIT WITH"] {
            assert_eq!(permitted(odd), None, "{odd}");
        }
    }
}
