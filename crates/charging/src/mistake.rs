//! Mistakes in the texts of `knowledge/charging`: which file, which line, what is wrong, what was probably meant.

use std::fmt;

/// One mistake in a rule file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file's name, such as `england.toml`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, in words for whoever edits the file.
    pub what: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}: {}", self.file, self.line, self.what)
    }
}

/// All mistakes that were found; never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Mistakes(pub Vec<Mistake>);

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, mistake) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{mistake}")?;
        }
        Ok(())
    }
}

/// A text with its name, which knows where its bytes lie.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text<'a> {
    /// The file's name.
    pub(crate) file: &'a str,
    /// What it says.
    pub(crate) text: &'a str,
}

impl Text<'_> {
    /// The line of the byte `offset`, from 1.
    pub(crate) fn line(&self, offset: usize) -> usize {
        let end = offset.min(self.text.len());
        1 + self.text.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count()
    }

    /// A mistake at the byte `offset`.
    pub(crate) fn mistake(&self, offset: usize, what: impl Into<String>) -> Mistake {
        Mistake { file: self.file.to_owned(), line: self.line(offset), what: what.into() }
    }
}
