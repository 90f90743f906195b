//! A folder of saved pages: each folder inside it is a practice with its pages, each file inside it a
//! practice with one page.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Endings of files that can be read.
const PAGES: &[&str] = &["html", "htm", "xhtml", "php", "aspx", "asp", "pdf", "docx", "odt", "txt", "md"];
/// More files of one practice than this are not looked at.
const MOST_FILES: usize = 5_000;
/// Folders inside one another.
const MOST_DEPTH: usize = 24;

/// The saved pages of one practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Saved {
    /// Its name: that of the folder, or of the file without its ending.
    pub(crate) name: String,
    /// Its files, the home page first, then by name.
    pub(crate) files: Vec<PathBuf>,
    /// Files beyond the limit.
    pub(crate) left_out: usize,
}

/// The names of what lies in a folder, sorted, so that a run over the same folder gives the same results.
///
/// # Errors
/// When the folder cannot be read.
pub(crate) fn practices(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        // Links are not followed: a folder of saved pages has none, and they could lead anywhere.
        let kind = entry.file_type()?;
        if !hidden && (kind.is_dir() || (kind.is_file() && is_page(&entry.path()))) {
            entries.push(entry.path());
        }
    }
    entries.sort();
    Ok(entries)
}

/// The saved pages of the practice at a path.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn saved(path: &Path) -> io::Result<Saved> {
    let name = if path.is_dir() { path.file_name() } else { path.file_stem() };
    let name = name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut saved = Saved { name, files: Vec::new(), left_out: 0 };
    if path.is_dir() {
        gather(path, MOST_DEPTH, &mut saved)?;
        // The home page is the index nearest to the top.
        saved.files.sort_by_key(|file| (!is_index(file), file.components().count(), file.clone()));
        let home_is_first = saved.files.first().is_some_and(|file| is_index(file));
        if home_is_first {
            saved.files[1..].sort();
        } else {
            saved.files.sort();
        }
    } else {
        saved.files.push(path.to_owned());
    }
    Ok(saved)
}

fn gather(folder: &Path, depth: usize, saved: &mut Saved) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() && depth > 0 {
            gather(&entry.path(), depth - 1, saved)?;
        } else if kind.is_file() && is_page(&entry.path()) {
            if saved.files.len() < MOST_FILES {
                saved.files.push(entry.path());
            } else {
                saved.left_out += 1;
            }
        }
    }
    Ok(())
}

/// Whether a file may be a page: by its ending, or by having none.
fn is_page(path: &Path) -> bool {
    match path.extension() {
        Some(ending) => {
            let ending = ending.to_string_lossy();
            // “index.html?page=2” is how some tools save addresses with a query.
            let ending = ending.split('?').next().unwrap_or(&ending).to_ascii_lowercase();
            PAGES.contains(&ending.as_str())
        }
        None => true,
    }
}

/// Whether a file is the page of a folder itself.
#[must_use]
pub(crate) fn is_index(path: &Path) -> bool {
    path.file_stem().is_some_and(|stem| {
        let stem = stem.to_string_lossy().to_ascii_lowercase();
        matches!(stem.as_str(), "index" | "home" | "default")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_and_files_are_practices_and_the_home_page_comes_first() {
        let dir = tempfile::tempdir().expect("a folder");
        let put = |name: &str| {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().expect("inside")).expect("made");
            fs::write(path, "words").expect("written");
        };
        for name in [
            "Elm Tree/about.html",
            "Elm Tree/index.html",
            "Elm Tree/new/index.html",
            "Elm Tree/logo.png",
            "Oak.pdf",
            ".hidden/x.html",
            "notes.xlsx",
        ] {
            put(name);
        }
        let all = practices(dir.path()).expect("read");
        assert_eq!(all.len(), 2, "{all:?}");
        let elm = saved(&all[0]).expect("read");
        assert_eq!(elm.name, "Elm Tree");
        let files: Vec<_> =
            elm.files.iter().map(|file| file.strip_prefix(&all[0]).expect("inside").to_owned()).collect();
        assert_eq!(files, [Path::new("index.html"), Path::new("about.html"), Path::new("new/index.html")]);
        assert_eq!(saved(&all[1]).expect("read").name, "Oak");
    }
}
