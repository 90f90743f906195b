//! From what was sent to a document: the pasted text, the file, or the page behind the address.

use axum::body::Bytes;
use base::Nation;
use documents::worker::Worker;
use documents::{Document, Limits};
use policy::{Options, Report};

use super::form::Problem;
use super::submission::{MOST_TEXT, Submission};
use crate::Site;

/// The largest file that is read, in bytes.
const MOST_FILE: usize = 10_000_000;

const TOO_LONG: &str = "that has more than a million letters; give only the part about registering";

/// A document that was read, and how to speak of it.
pub(crate) struct Read {
    /// Whose law applies.
    pub(crate) nation: Nation,
    /// The document.
    pub(crate) document: Document,
    /// Such as “The page at https://…”.
    pub(crate) named: String,
    /// Whether its text is what somebody wrote, line by line.
    pub(crate) verbatim: bool,
}

impl Read {
    /// Checks it by the law of its nation.
    pub(crate) fn check(&self) -> Report {
        policy::check(&self.document, &Options { nation: self.nation })
    }
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
    if document.text.len() > MOST_TEXT {
        return Err(vec![Problem::new(source.field(), TOO_LONG)]);
    }
    Ok(Read { nation, document, named, verbatim: matches!(source, Source::Text(_)) })
}

/// The one thing that was given.
enum Source<'a> {
    Text(&'a str),
    File { name: &'a str, bytes: &'a Bytes },
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
            Self::Text(text) if text.len() > MOST_TEXT => Err(Problem::new("text", TOO_LONG)),
            Self::Text(text) => match documents::read_text(text) {
                document if document.blocks.is_empty() => {
                    Err(Problem::new("text", "there are no words in that; paste the words of the page"))
                }
                document => Ok((document, String::from("The words that you pasted"))),
            },
            Self::File { name, bytes } => {
                let document = read_file(&site.reader, bytes.clone(), name.to_owned()).await;
                let document = document.map_err(|error| Problem::new("file", &error))?;
                Ok((document, format!("The file {name}")))
            }
            Self::Address(address) => {
                let page =
                    site.fetcher.get(address).await.map_err(|error| Problem::new("address", &error.to_string()))?;
                let document = read_file(&site.reader, page.bytes.into(), page.content_type).await;
                let document = document.map_err(|error| Problem::new("address", &error))?;
                Ok((document, format!("The page at {}", page.url)))
            }
        }
    }
}

/// Reads a file away from the threads that answer. The error is a sentence for people.
async fn read_file(reader: &Worker, bytes: Bytes, hint: String) -> Result<Document, String> {
    let limits = Limits { bytes: MOST_FILE, ..Limits::default() };
    let reader = reader.clone();
    let work = tokio::task::spawn_blocking(move || reader.read(&bytes, Some(&hint), &limits));
    match work.await {
        Ok(read) => read.map_err(|error| error.to_string()),
        Err(_) => Err(String::from("we could not read this file, which is our mistake; paste its text instead")),
    }
}
