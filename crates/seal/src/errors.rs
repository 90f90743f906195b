//! What can go wrong, in words for the person who holds the key.

/// Why something sealed did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// It is too short, or of a version that this program does not know.
    #[error("this is not something that careof sealed, or a part of it is missing")]
    NotSealed,
    /// The key is another one, the purpose is another one, or the bytes were changed.
    #[error("this key does not open it: it was sealed to another key or for another purpose, or it is damaged")]
    Refused,
}

/// A text that should be a key and is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a public key of careof: it begins with “careof-key-” and is followed by 72 letters and digits")]
pub struct WrongKeyText;

/// Why a key file could not be read or opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyFileError {
    /// It is no key file.
    #[error("this is not a key file of careof ({0})")]
    NotAKeyFile(String),
    /// It was made by a later version.
    #[error("this key file is of version {0}, which this program does not know; use a newer careof")]
    Version(u32),
    /// It asks for more memory or time than a key file of ours ever does.
    #[error("this key file asks for more memory than a key file of careof does; it may not be ours")]
    TooCostly,
    /// The passphrase is wrong, or the file is damaged.
    #[error(
        "this passphrase does not open the key file; if you are sure of it, the file is damaged: use the recovery sheet"
    )]
    WrongPassphrase,
}

/// Why recovery words or shares do not give a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryError {
    /// A word that is not in the list.
    #[error("“{0}” is not one of the recovery words; look at its spelling")]
    UnknownWord(String),
    /// Too many or too few words.
    #[error("a recovery sheet has {wanted} words, and these are {given}")]
    WrongCount {
        /// How many words there should be.
        wanted: usize,
        /// How many there are.
        given: usize,
    },
    /// The words are in the list, but the sum does not fit.
    #[error("these words do not fit together; two may be swapped, or one is another word of the list")]
    Checksum,
    /// They make a key, but of another campaign.
    #[error("these words make a key, but not the one that was asked for; the sheet may be of another campaign")]
    AnotherKey,
    /// A number of shares that makes no sense.
    #[error("a key can be split among 2 to 16 people, of whom at least 2 and at most all are needed")]
    NoSuchSplit,
    /// Two shares of the same person, or of different splits, or too few.
    #[error(
        "these parts do not make the key: there are too few of them, two are the same, or they are of different keys"
    )]
    SharesDoNotFit,
}
