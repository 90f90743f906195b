//! How well the check answers labelled pages: `careof score` on each file of `tools/house/scores.toml`, held
//! against the floors written there. A floor only ever rises, unless a commit says why not.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// `tools/house/scores.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Floors {
    sets: Vec<Set>,
}

/// One file of labelled pages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    /// From the root of the project.
    file: String,
    /// Pages of others, which are not in the project: measured when they are there.
    #[serde(default)]
    elsewhere: bool,
    /// A figure of `careof score`, such as `kinds.photo_id.exact`, and the least that it may be.
    floors: BTreeMap<String, f64>,
}

impl Floors {
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        toml::from_str(&text).with_context(|| path.display().to_string())
    }
}

/// Measures each set; gives a line for each, and what is wrong.
pub(crate) fn measure(root: &Path, program: &Path, floors: &Floors) -> Result<(Vec<String>, Vec<String>)> {
    let (mut said, mut wrong) = (Vec::new(), Vec::new());
    for set in &floors.sets {
        let path = root.join(&set.file);
        if !path.exists() && set.elsewhere {
            said.push(format!("{}: not on this machine, so not measured", set.file));
            continue;
        }
        let figures = score(program, &path)?;
        said.push(line(set, &figures));
        wrong.extend(below(set, &figures));
    }
    Ok((said, wrong))
}

/// The figures of `careof score`: its last line, in JSON.
fn score(program: &Path, file: &Path) -> Result<serde_json::Value> {
    let answer = Command::new(program).arg("score").arg(file).stdin(Stdio::null()).output();
    let answer = answer.with_context(|| program.display().to_string())?;
    if !answer.status.success() {
        bail!("careof score {} fails: {}", file.display(), String::from_utf8_lossy(&answer.stderr).trim());
    }
    let text = String::from_utf8(answer.stdout).context("careof score answers in another shape than expected")?;
    let last = text.lines().rfind(|line| line.starts_with('{'));
    serde_json::from_str(last.unwrap_or_default()).context("careof score answers in another shape than expected")
}

fn figure(figures: &serde_json::Value, name: &str) -> Option<f64> {
    name.split('.').try_fold(figures, |at, key| at.get(key))?.as_f64()
}

fn line(set: &Set, figures: &serde_json::Value) -> String {
    let percent =
        |name| figure(figures, name).map_or_else(|| "?".to_owned(), |figure| format!("{:.1} %", figure * 100.0));
    format!(
        "{}: {} pages; demands found {}, rightly {}; exact photo ID {}, address {}, immigration {}; words {}",
        set.file,
        figures["pages"],
        percent("demand_recall"),
        percent("demand_precision"),
        percent("kinds.photo_id.exact"),
        percent("kinds.address.exact"),
        percent("kinds.immigration.exact"),
        percent("quote_overlap"),
    )
}

fn below(set: &Set, figures: &serde_json::Value) -> Vec<String> {
    set.floors
        .iter()
        .filter_map(|(name, &floor)| match figure(figures, name) {
            Some(is) if is >= floor => None,
            Some(is) => Some(format!(
                "{}: {name} is {is:.4}, below {floor} (tools/house/scores.toml); careof score {} --failures lists the pages",
                set.file, set.file
            )),
            None => Some(format!("{}: careof score gives no figure {name}", set.file)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn below_for(floors: &str) -> Vec<String> {
        let text = format!("[[sets]]\nfile = 'pages.jsonl'\nfloors = {{ {floors} }}\n");
        let floors: Floors = toml::from_str(&text).unwrap();
        let figures = serde_json::json!({"pages": 3, "demand_recall": 0.97, "kinds": {"photo_id": {"exact": 0.9}}});
        below(&floors.sets[0], &figures)
    }

    #[test]
    fn a_figure_on_its_floor_is_fine_and_one_below_is_named() {
        assert_eq!(below_for("demand_recall = 0.97, 'kinds.photo_id.exact' = 0.9"), [""; 0]);
        let wrong = below_for("'kinds.photo_id.exact' = 0.91");
        assert!(wrong[0].contains("kinds.photo_id.exact is 0.9000, below 0.91"), "{wrong:?}");
    }

    #[test]
    fn a_figure_that_is_not_there_is_not_taken_for_fine() {
        assert_eq!(below_for("demand_recal = 0.1").len(), 1);
    }
}
