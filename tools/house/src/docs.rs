//! The pages under `docs/` that are made from the program itself, so that they cannot say something else.
//! They are committed: whoever reviews a change sees what it changes for users.

mod commands;
mod rules;
mod sources;
mod third_party;

use std::path::Path;

use anyhow::{Context, Result};

use crate::metadata::Metadata;

/// A generated page.
pub(crate) struct Page {
    /// Its path from the root of the project.
    pub(crate) path: &'static str,
    text: String,
}

impl Page {
    fn new(path: &'static str, title: &str, body: &str) -> Self {
        let made = "<!-- Made by `cargo house docs`; do not edit. -->";
        Self { path, text: format!("{made}\n\n# {title}\n\n{}\n", body.trim_end()) }
    }

    /// Whether the file says the same.
    fn is_fresh(&self, root: &Path) -> bool {
        std::fs::read_to_string(root.join(self.path)).is_ok_and(|there| there == self.text)
    }

    /// Writes the file, unless it says the same already.
    pub(crate) fn write(&self, root: &Path) -> Result<bool> {
        if self.is_fresh(root) {
            return Ok(false);
        }
        let path = root.join(self.path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        std::fs::write(&path, &self.text).with_context(|| path.display().to_string())?;
        Ok(true)
    }
}

/// All generated pages.
pub(crate) fn pages(root: &Path, metadata: &Metadata) -> Result<Vec<Page>> {
    Ok(vec![commands::page(root, metadata)?, rules::page(), sources::page(), third_party::page(metadata)])
}

/// The pages that no longer say what the program says, and the command that repairs them.
pub(crate) fn stale(root: &Path, pages: &[Page]) -> Vec<String> {
    let mut wrong: Vec<String> =
        pages.iter().filter(|page| !page.is_fresh(root)).map(|page| format!("stale: {}", page.path)).collect();
    if !wrong.is_empty() {
        wrong.push("repair with: cargo house docs, and commit what it writes".to_owned());
    }
    wrong
}

/// A cell of a table: no line breaks, no bars.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stale_page_is_named_with_the_command_that_repairs_it() {
        let nowhere = Path::new("no-such-folder");
        let wrong = stale(nowhere, &[Page::new("docs/cli.md", "Commands", "…")]);
        assert_eq!(wrong[0], "stale: docs/cli.md");
        assert!(wrong[1].contains("cargo house docs"), "{wrong:?}");
    }

    #[test]
    fn a_cell_stays_one_cell() {
        assert_eq!(cell("a |\n b"), "a \\| b");
    }
}
