//! From what was sent to a document: the pasted text, the file, or the page behind the address.

use base::Nation;
use documents::Document;

use super::form::Problem;
use super::submission::{MOST_TEXT, Submission};
use crate::Site;

/// A document that was read, and how to speak of it.
pub(crate) struct Read {
    /// Whose law applies.
    pub(crate) nation: Nation,
    /// The document.
    pub(crate) document: Document,
    /// Such as “The page at https://…”.
    pub(crate) named: String,
}

/// Reads what was sent.
pub(crate) async fn read(site: &Site, submission: &Submission) -> Result<Read, Vec<Problem>> {
    let mut problems = Vec::new();
    if submission.nation.is_none() {
        problems.push(Problem::new("nation", "choose the nation that the practice is in; each has its own rules"));
    }
    let source = Source::of(submission).map_err(|problem| problems.push(problem)).ok();
    let (Some(nation), Some(source)) = (submission.nation, source) else { return Err(problems) };
    let (document, named) = source.open(site).await.map_err(|problem| vec![problem])?;
    if document.blocks.is_empty() {
        return Err(vec![Problem::new(source.field(), "there are no words in it; paste the words themselves")]);
    }
    Ok(Read { nation, document, named })
}

/// The one thing that was given.
enum Source<'a> {
    Text(&'a str),
    File { name: &'a str, bytes: &'a [u8] },
    Address(&'a str),
}

impl<'a> Source<'a> {
    fn of(submission: &'a Submission) -> Result<Self, Problem> {
        let text = (!submission.text.trim().is_empty()).then_some(Self::Text(&submission.text));
        let file = submission.file.as_ref().map(|file| Self::File { name: &file.name, bytes: &file.bytes });
        let address = (!submission.address.is_empty()).then_some(Self::Address(&submission.address));
        let mut given = [text, file, address].into_iter().flatten();
        let Some(first) = given.next() else {
            return Err(Problem::new("text", "paste some words, choose a file, or give the address of a page"));
        };
        match given.next() {
            None => Ok(first),
            Some(second) => Err(Problem::new(
                second.field(),
                &format!(
                    "you gave {} and {}; we check one at a time, so clear one of them",
                    first.noun(),
                    second.noun()
                ),
            )),
        }
    }

    const fn field(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::File { .. } => "file",
            Self::Address(_) => "address",
        }
    }

    const fn noun(&self) -> &'static str {
        match self {
            Self::Text(_) => "a text",
            Self::File { .. } => "a file",
            Self::Address(_) => "an address",
        }
    }

    async fn open(&self, site: &Site) -> Result<(Document, String), Problem> {
        match *self {
            Self::Text(text) if text.len() > MOST_TEXT => {
                Err(Problem::new("text", "that is more than a million letters; paste only the words about registering"))
            }
            Self::Text(text) => Ok((documents::read_text(text), String::from("The words that you pasted"))),
            Self::File { name, bytes } => {
                let document = open_file(bytes).map_err(|message| Problem::new("file", &message))?;
                Ok((document, format!("The file {name}")))
            }
            Self::Address(address) => {
                let page =
                    site.fetcher.get(address).await.map_err(|error| Problem::new("address", &error.to_string()))?;
                let document = open_file(&page.bytes).map_err(|message| Problem::new("address", &message))?;
                Ok((document, format!("The page at {}", page.url)))
            }
        }
    }
}

fn open_file(bytes: &[u8]) -> Result<Document, String> {
    Ok(documents::read_text(&String::from_utf8_lossy(bytes)))
}
