//! What can go wrong when a file is read, in words that say what to do next.

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Nothing in it.
    #[error("the file is empty; choose the page, form or policy itself")]
    Empty,
}
