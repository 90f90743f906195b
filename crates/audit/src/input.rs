//! What an audit can be made of.

pub(crate) mod folder;
pub(crate) mod sites;
pub(crate) mod warc;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// What an audit is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A list of practices with their websites.
    Sites(PathBuf),
    /// A folder of saved pages: a folder or a file for each practice.
    Folder(PathBuf),
    /// A web archive.
    Archive(PathBuf),
}

/// Why a path is no input.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// It cannot be opened.
    #[error("{path} cannot be opened: {source}")]
    Open {
        /// The path.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It is something else.
    #[error(
        "{0} is no list of practices (.csv), no folder of saved pages and no web archive (.warc, .warc.gz); give one of these"
    )]
    Unknown(PathBuf),
}

impl Input {
    /// Finds out what a path is: by what lies there, and by its name only where that does not tell.
    ///
    /// # Errors
    /// When it cannot be opened, or is none of the three.
    pub fn recognise(path: &Path) -> Result<Self, InputError> {
        let open = |source| InputError::Open { path: path.to_owned(), source };
        if std::fs::metadata(path).map_err(open)?.is_dir() {
            return Ok(Self::Folder(path.to_owned()));
        }
        let mut start = [0; 8];
        let read = read_start(path, &mut start).map_err(open)?;
        let name = path.file_name().map(|name| name.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
        let start = &start[..read];
        let packed = start.starts_with(&[0x1f, 0x8b]) || start.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]);
        if start.starts_with(b"WARC/") || (packed && name.contains(".warc")) {
            return Ok(Self::Archive(path.to_owned()));
        }
        let is_list = [".csv", ".tsv", ".txt"].iter().any(|ending| name.ends_with(ending));
        if is_list && !packed { Ok(Self::Sites(path.to_owned())) } else { Err(InputError::Unknown(path.to_owned())) }
    }
}

fn read_start(path: &Path, into: &mut [u8]) -> io::Result<usize> {
    let mut file = File::open(path)?;
    let mut read = 0;
    while read < into.len() {
        match file.read(&mut into[read..])? {
            0 => break,
            more => read += more,
        }
    }
    Ok(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_path_is_is_seen_from_what_lies_there() {
        let dir = tempfile::tempdir().expect("a folder");
        let put = |name: &str, bytes: &[u8]| {
            let path = dir.path().join(name);
            std::fs::write(&path, bytes).expect("written");
            Input::recognise(&path)
        };
        assert!(matches!(Input::recognise(dir.path()), Ok(Input::Folder(_))));
        assert!(matches!(put("a.csv", b"name,website\n"), Ok(Input::Sites(_))));
        assert!(matches!(put("a.warc", b"WARC/1.0\r\n"), Ok(Input::Archive(_))));
        assert!(matches!(put("saved", b"WARC/1.1\r\n"), Ok(Input::Archive(_))));
        assert!(matches!(put("a.warc.gz", &[0x1f, 0x8b, 8, 0]), Ok(Input::Archive(_))));
        assert!(matches!(put("a.png", b"\x89PNG"), Err(InputError::Unknown(_))));
        assert!(matches!(put("a.csv.gz", &[0x1f, 0x8b, 8, 0]), Err(InputError::Unknown(_))));
        assert!(matches!(Input::recognise(&dir.path().join("nothing")), Err(InputError::Open { .. })));
    }
}
