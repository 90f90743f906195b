//! Which room uses which: the arrows of ARCHITECTURE.md, held against what the `Cargo.toml`s say.
//! The arrows that are allowed stand in `tools/house/arrows.toml`, and only there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::metadata::{Dependency, Metadata};

/// `tools/house/arrows.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Allowed {
    /// A room, and the rooms that it may use.
    rooms: BTreeMap<String, BTreeSet<String>>,
    /// What its tests and benchmarks may use besides.
    #[serde(default)]
    tests: BTreeMap<String, BTreeSet<String>>,
    /// A library that is kept apart, and the only rooms that may name it.
    #[serde(default)]
    kept_apart: BTreeMap<String, BTreeSet<String>>,
}

impl Allowed {
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        toml::from_str(&text).with_context(|| path.display().to_string())
    }

    fn may(&self, room: &str, dependency: &Dependency) -> bool {
        let in_list = |list: &BTreeMap<String, BTreeSet<String>>| {
            list.get(room).is_some_and(|rooms| rooms.contains(&dependency.name))
        };
        in_list(&self.rooms) || (dependency.kind.as_deref() == Some("dev") && in_list(&self.tests))
    }
}

/// Each arrow that is not allowed, with what to do.
pub(crate) fn wrong(allowed: &Allowed, metadata: &Metadata) -> Vec<String> {
    let mut wrong = Vec::new();
    for room in metadata.rooms() {
        let Some(may) = allowed.rooms.get(&room.name) else {
            wrong.push(format!(
                "the room {} is not in tools/house/arrows.toml: write there which rooms it may use, and a paragraph \
                 about it in ARCHITECTURE.md",
                room.name
            ));
            continue;
        };
        for dependency in &room.dependencies {
            if dependency.path.is_some() && !allowed.may(&room.name, dependency) {
                let may: Vec<&str> = may.iter().map(String::as_str).collect();
                wrong.push(format!(
                    "wrong arrow: {} → {}. {} may use {}. Move the code to where it may be used, or take the arrow \
                     out of its Cargo.toml; a new arrow needs a reason in ARCHITECTURE.md",
                    room.name,
                    dependency.name,
                    room.name,
                    if may.is_empty() { "no other room".to_owned() } else { may.join(", ") },
                ));
            }
            if let Some(rooms) = allowed.kept_apart.get(&dependency.name)
                && dependency.kind.as_deref() != Some("dev")
                && !rooms.contains(&room.name)
            {
                let rooms: Vec<&str> = rooms.iter().map(String::as_str).collect();
                wrong.push(format!(
                    "{} names the library {}, which is kept apart in {} (tools/house/arrows.toml)",
                    room.name,
                    dependency.name,
                    rooms.join(", ")
                ));
            }
        }
    }
    for room in allowed.rooms.keys() {
        if !metadata.rooms().any(|package| package.name == *room) {
            wrong.push(format!("tools/house/arrows.toml speaks of a room {room} that is not there"));
        }
    }
    wrong
}

/// One line for whoever looks on.
pub(crate) fn said(metadata: &Metadata) -> String {
    let rooms = metadata.rooms().count();
    let arrows: usize =
        metadata.rooms().map(|room| room.dependencies.iter().filter(|to| to.path.is_some()).count()).sum();
    format!("{rooms} rooms, {arrows} arrows, all as ARCHITECTURE.md says")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed() -> Allowed {
        toml::from_str(
            "[rooms]\nbase = []\ndocuments = ['base']\npolicy = ['base', 'documents']\n\
             [tests]\ndocuments = ['policy']\n[kept_apart]\nsql = ['store']\n",
        )
        .unwrap()
    }

    /// Name, whether it is ours, and its kind.
    type Arrow<'a> = (&'a str, bool, &'a str);

    fn metadata(rooms: &[(&str, &[Arrow<'_>])]) -> Metadata {
        let packages: Vec<_> = rooms
            .iter()
            .map(|(name, dependencies)| {
                let dependencies: Vec<_> = dependencies
                    .iter()
                    .map(|(name, ours, kind)| {
                        serde_json::json!({
                            "name": name,
                            "path": ours.then_some("crates/x"),
                            "kind": (!kind.is_empty()).then_some(kind),
                        })
                    })
                    .collect();
                serde_json::json!({"name": name, "version": "1", "dependencies": dependencies})
            })
            .collect();
        serde_json::from_value(serde_json::json!({"packages": packages, "target_directory": "target"})).unwrap()
    }

    fn wrong_in(documents: &[Arrow<'_>]) -> Vec<String> {
        wrong(&allowed(), &metadata(&[("base", &[]), ("documents", documents), ("policy", &[("documents", true, "")])]))
    }

    #[test]
    fn the_allowed_arrows_pass() {
        assert!(wrong_in(&[("base", true, ""), ("memchr", false, ""), ("policy", true, "dev")]).is_empty());
    }

    #[test]
    fn an_arrow_upwards_is_named() {
        let wrong = wrong_in(&[("policy", true, "")]);
        assert!(wrong[0].starts_with("wrong arrow: documents → policy. documents may use base."), "{wrong:?}");
    }

    #[test]
    fn what_tests_may_use_the_program_may_not() {
        assert_eq!(wrong_in(&[("policy", true, "build")]).len(), 1);
    }

    #[test]
    fn a_library_that_is_kept_apart_is_named() {
        let wrong = wrong_in(&[("sql", false, "")]);
        assert!(wrong[0].starts_with("documents names the library sql"), "{wrong:?}");
    }

    #[test]
    fn a_room_that_nobody_described_and_one_that_is_gone_are_named() {
        let wrong = wrong(&allowed(), &metadata(&[("base", &[]), ("documents", &[]), ("cellar", &[])]));
        assert!(wrong.iter().any(|line| line.contains("room cellar is not in")), "{wrong:?}");
        assert!(wrong.iter().any(|line| line.contains("room policy that is not there")), "{wrong:?}");
    }
}
