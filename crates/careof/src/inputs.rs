//! From what a person names (files, folders, addresses, `-`) to the documents that are meant, one by
//! one: a folder with a million pages is never listed as a whole.

use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};

/// The endings of files that are looked at inside a folder. A file that is named itself may end as it
/// likes.
pub(crate) const ENDINGS: &[&str] = &["html", "htm", "xhtml", "pdf", "docx", "odt", "txt", "text", "md", "markdown"];

/// A document that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Input {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Stdin,
    /// A web address.
    Address(String),
}

/// Why there is nothing to read where a person pointed to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum InputError {
    /// No such file.
    #[error("no such file or folder; check the spelling")]
    Missing,
    /// It looks like a web address.
    #[error("no such file; to check a web address, begin it with https://")]
    LooksLikeAnAddress,
    /// A folder without documents.
    #[error("this folder holds no documents; I look for files that end in {}", ENDINGS.join(", "))]
    NothingInFolder,
    /// The folder cannot be listed.
    #[error("this folder cannot be opened ({0}); check whether you may read it")]
    Closed(String),
    /// Standard input was named twice.
    #[error("standard input can be read only once; give - only once")]
    StdinTwice,
}

/// All documents behind the names, in order: as named, folders sorted by name.
pub(crate) struct Inputs {
    names: VecDeque<String>,
    /// What is still to be visited of the folder at hand, last first.
    stack: Vec<PathBuf>,
    /// The folder at hand, and whether something was found in it.
    folder: Option<(String, bool)>,
    stdin_taken: bool,
}

/// A document, or the name behind which there is none.
pub(crate) type Found = Result<Input, (String, InputError)>;

impl Inputs {
    /// The documents behind the names.
    pub(crate) fn new(names: &[String]) -> Self {
        Self { names: names.iter().cloned().collect(), stack: Vec::new(), folder: None, stdin_taken: false }
    }

    /// Whether the names mean one document, not many.
    pub(crate) fn single(names: &[String]) -> bool {
        matches!(names, [one] if !Path::new(one).is_dir())
    }

    fn named(&mut self, name: String) -> Option<Found> {
        if name == "-" {
            if std::mem::replace(&mut self.stdin_taken, true) {
                return Some(Err((name, InputError::StdinTwice)));
            }
            return Some(Ok(Input::Stdin));
        }
        if is_address(&name) {
            return Some(Ok(Input::Address(name)));
        }
        let path = PathBuf::from(&name);
        match fs::metadata(&path) {
            Ok(data) if data.is_dir() => match sorted(&path) {
                Ok(inside) => {
                    self.stack = inside;
                    self.folder = Some((name, false));
                    None
                }
                Err(error) => Some(Err((name, error))),
            },
            Ok(_) => Some(Ok(Input::File(path))),
            Err(_) if looks_like_an_address(&name) => Some(Err((name, InputError::LooksLikeAnAddress))),
            Err(_) => Some(Err((name, InputError::Missing))),
        }
    }

    /// The next document in the folder at hand.
    fn inside(&mut self) -> Option<Found> {
        while let Some(path) = self.stack.pop() {
            // Links are not followed: they may lead round in a circle.
            let Ok(data) = fs::symlink_metadata(&path) else { continue };
            if data.is_dir() {
                match sorted(&path) {
                    Ok(inside) => self.stack.extend(inside),
                    Err(error) => return Some(Err((path.display().to_string(), error))),
                }
            } else if data.is_file() && has_known_ending(&path) {
                if let Some((_, found)) = &mut self.folder {
                    *found = true;
                }
                return Some(Ok(Input::File(path.strip_prefix("./").map(Path::to_owned).unwrap_or(path))));
            }
        }
        None
    }
}

impl Iterator for Inputs {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            if let Some(found) = self.inside() {
                return Some(found);
            }
            if let Some((name, false)) = self.folder.take() {
                return Some(Err((name, InputError::NothingInFolder)));
            }
            let name = self.names.pop_front()?;
            if let Some(found) = self.named(name) {
                return Some(found);
            }
        }
    }
}

/// What lies in a folder, last first; what is hidden is left out.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, InputError> {
    let entries = fs::read_dir(folder).map_err(|error| InputError::Closed(error.to_string()))?;
    let mut inside: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .filter(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."))
        .map(|entry| entry.path())
        .collect();
    inside.sort_unstable_by(|a, b| b.cmp(a));
    Ok(inside)
}

fn has_known_ending(path: &Path) -> bool {
    path.extension()
        .and_then(|ending| ending.to_str())
        .is_some_and(|ending| ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending)))
}

/// Whether a name is a web address.
fn is_address(name: &str) -> bool {
    let start = name.get(..8).unwrap_or(name).to_ascii_lowercase();
    start.starts_with("http://") || start.starts_with("https://")
}

/// `www.example.org/register` and the like.
fn looks_like_an_address(name: &str) -> bool {
    let host = name.split('/').next().unwrap_or("");
    let ending = host.rsplit('.').next().unwrap_or("");
    host.starts_with("www.") || matches!(ending, "uk" | "org" | "com" | "net" | "wales" | "scot" | "cymru")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(of: Inputs) -> Vec<String> {
        of.map(|found| match found {
            Ok(Input::File(path)) => path.file_name().expect("a file").to_string_lossy().into_owned(),
            Ok(other) => format!("{other:?}"),
            Err((name, error)) => {
                format!("{}: {error}", Path::new(&name).file_name().unwrap_or_default().to_string_lossy())
            }
        })
        .collect()
    }

    #[test]
    fn a_folder_is_walked_in_order_without_what_is_hidden_or_foreign() {
        let folder = tempfile::tempdir().expect("a folder");
        for file in ["b.html", "a/2.TXT", "a/1.pdf", "a/x.png", ".git/config.txt", "c.docx", "empty/.hidden.html"] {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().expect("inside the folder")).expect("a folder");
            fs::write(path, "x").expect("a file");
        }
        let at = |name: &str| folder.path().join(name).display().to_string();
        let all =
            Inputs::new(&[at(""), at("empty"), "-".into(), "HTTPS://example.org".into(), "-".into(), at("no.html")]);
        assert_eq!(
            names(all),
            [
                "1.pdf",
                "2.TXT",
                "b.html",
                "c.docx",
                "empty: this folder holds no documents; I look for files that end in html, htm, xhtml, pdf, docx, odt, txt, text, md, markdown",
                "Stdin",
                "Address(\"HTTPS://example.org\")",
                "-: standard input can be read only once; give - only once",
                "no.html: no such file or folder; check the spelling",
            ]
        );
    }

    #[test]
    fn an_address_without_its_beginning_is_recognised() {
        let found: Vec<Found> = Inputs::new(&["www.example.org/register".into()]).collect();
        assert_eq!(found, [Err(("www.example.org/register".into(), InputError::LooksLikeAnAddress))]);
    }
}
