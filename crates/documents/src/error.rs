//! What can go wrong when a file is read, in words that say what to do next.

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Nothing in it.
    #[error("the file is empty; choose the page, form or policy itself")]
    Empty,
    /// It has pages, but no words on them.
    #[error(
        "there are no words in this file; open it to see whether it shows what you expect, or paste its text instead"
    )]
    NoText,
    /// Pictures of pages.
    #[error(
        "this PDF is a scan: pictures of pages without words that a program can read; use the document that it was made from, or copy the words and paste them"
    )]
    Scanned,
    /// A password is needed.
    #[error("this file is locked with a password; save a copy without one and try again")]
    Encrypted,
    /// Broken off or garbled.
    #[error("this {format} file is damaged or was not fully copied; fetch or save it again")]
    Damaged {
        /// What it says it is: “PDF”, “Word”.
        format: &'static str,
    },
    /// None of the formats that can be read.
    #[error(
        "this is {found}, which cannot be read here; save it as a web page, PDF, Word (.docx), OpenDocument (.odt) or plain text"
    )]
    UnknownFormat {
        /// What it seems to be: “a picture”, “an old Word file”.
        found: &'static str,
    },
    /// The bytes are no text in any known encoding.
    #[error("the letters in this file cannot be made out; save it again as UTF-8 text")]
    WrongEncoding,
    /// More bytes than allowed.
    #[error("this file has {megabytes} MB and the most is {limit} MB; split it, or paste the part about registering")]
    TooLarge {
        /// Size of the file, rounded up.
        megabytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// More paragraphs, rows or entries than any real document has.
    #[error("this file has far more parts than a page or policy has; choose the part about registering")]
    TooManyParts,
    /// One thing inside the other, far deeper than any real document.
    #[error("this file is nested too deeply to be read safely; paste its text instead")]
    TooDeep,
    /// A small file that unpacks to a huge one.
    #[error(
        "this file unpacks to far more than it should, as harmful files do; save it again with your own program, or paste its text"
    )]
    Bomb,
    /// It took too long.
    #[error("this file took too long to read and was given up; paste its text instead")]
    TooSlow,
    /// The reader in its own process could not be started.
    #[error("PDF files cannot be read just now ({reason}); paste the text instead")]
    NoWorker {
        /// Why, from the system.
        reason: String,
    },
}

impl ReadError {
    /// The error for a file of so many bytes when `most` are read.
    pub(crate) fn too_large(bytes: usize, most: usize) -> Self {
        Self::TooLarge { megabytes: bytes.div_ceil(1_000_000), limit: most / 1_000_000 }
    }
}
