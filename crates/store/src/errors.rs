//! What can go wrong with a database, told apart by what somebody can do about it.

/// Why the store could not do something.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be reached, or the connection broke. What was not acknowledged may or may not be there.
    #[error("the database cannot be reached ({0})")]
    Gone(String),
    /// There is no room for more.
    #[error("the disk of the database is full; nothing was changed")]
    Full,
    /// The database may be read but not written.
    #[error("the database is read-only; nothing was changed")]
    ReadOnly,
    /// The files of the database are damaged.
    #[error("the database is damaged ({0}); stop the server and restore the last backup")]
    Damaged(String),
    /// Something that must be there once is there already.
    #[error("this is there already")]
    Conflict,
    /// Others hold the database for longer than is patient; to be tried again.
    #[error("the database is busy; try again")]
    Busy,
    /// It was made by a later version of this program.
    #[error(
        "the database was changed by a newer careof (step {0} is not known here); use that version, or restore a backup"
    )]
    Newer(i64),
    /// A transaction was left alone for too long and has been undone.
    #[error("this took too long and was undone; try again")]
    Abandoned,
    /// The folder of the data cannot be used.
    #[error("the data folder cannot be used: {0}")]
    Folder(String),
    /// A row or a column is not what the program expects.
    #[error("the database holds something unexpected: {0}")]
    Unexpected(String),
    /// The database refused a statement for another reason.
    #[error("the database refused: {0}")]
    Refused(String),
}

impl StoreError {
    /// Whether the same thing may succeed later without anybody changing it.
    pub fn passes(&self) -> bool {
        matches!(self, Self::Gone(_) | Self::Full | Self::ReadOnly | Self::Busy | Self::Abandoned)
    }
}
