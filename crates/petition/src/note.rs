//! A mail that is to be written: all that the letter needs, and nothing else. It waits sealed in the spool until the mail
//! server has taken the letter.

use serde::{Deserialize, Serialize};

/// Which letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoteKind {
    /// Please confirm your signature.
    #[serde(rename = "c")]
    Confirm,
    /// Somebody, perhaps you, signed again; you need do nothing.
    #[serde(rename = "d")]
    Duplicate,
    /// Once more: please confirm.
    #[serde(rename = "r")]
    Reminder,
}

/// A mail that is to be written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Which letter.
    #[serde(rename = "k")]
    pub kind: NoteKind,
    /// Which petition.
    #[serde(rename = "p")]
    pub petition: u32,
    /// To whom.
    #[serde(rename = "e")]
    pub email: String,
    /// How the person signed; for the salutation.
    #[serde(rename = "n")]
    pub name: String,
    /// The language of the letter, as a tag.
    #[serde(rename = "l")]
    pub language: String,
    /// The text of the [`crate::Link`]; empty in a letter about a duplicate.
    #[serde(rename = "s", default, skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// The short code, as it is shown; empty in a letter about a duplicate.
    #[serde(rename = "o", default, skip_serializing_if = "String::is_empty")]
    pub code: String,
}

impl Note {
    /// The bytes that are sealed.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("texts and numbers")
    }

    /// Reads what was sealed.
    ///
    /// # Errors
    /// When it is of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }
}
