//! A practice of the audit, and the key under which its results are kept.

use base::Nation;
use serde::{Deserialize, Serialize};

/// One practice, as the input gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    /// Its name.
    pub name: String,
    /// Its website as written, or the folder or host where its pages were found. May be empty.
    pub website: String,
    /// Its ODS code, when the input has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Whose law applies.
    pub nation: Nation,
}

/// A short, stable name of something, made from its content: 16 bytes, shown as 32 hex digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Key([u8; 16]);

impl Key {
    /// From the parts that make the thing what it is. Parts are kept apart, so that moving a letter
    /// from one to the next gives another key.
    pub(crate) fn of(parts: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        Self(bytes)
    }

    pub(crate) const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    pub(crate) const fn bytes(self) -> [u8; 16] {
        self.0
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Key({self})")
    }
}

impl Serialize for Key {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        let wrong = || serde::de::Error::custom("32 hex digits expected");
        let digits = text.as_bytes();
        if digits.len() != 32 {
            return Err(wrong());
        }
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| wrong())?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| wrong())?;
        }
        Ok(Self(bytes))
    }
}

impl Practice {
    /// What tells this practice from every other one. The nation is part of it: another law, another result.
    pub(crate) fn key(&self) -> Key {
        let code = self.code.as_deref().unwrap_or("");
        let nation = self.nation.key();
        Key::of(&[b"practice", code.as_bytes(), self.name.as_bytes(), self.website.as_bytes(), nation.as_bytes()])
    }

    /// A name for its page: letters, digits and hyphens, and a few digits of the key so that two
    /// practices of one name do not share a page.
    pub(crate) fn slug(&self) -> String {
        let mut slug = String::new();
        for letter in self.name.chars().flat_map(char::to_lowercase) {
            if letter.is_ascii_alphanumeric() {
                slug.push(letter);
            } else if !slug.is_empty() && !slug.ends_with('-') {
                slug.push('-');
            }
            if slug.len() >= 48 {
                break;
            }
        }
        let key = self.key().to_string();
        format!("{}-{}", if slug.is_empty() { "practice" } else { slug.trim_end_matches('-') }, &key[..8])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn practice(name: &str) -> Practice {
        Practice { name: name.to_owned(), website: String::new(), code: None, nation: Nation::England }
    }

    #[test]
    fn a_key_reads_back() {
        let key = Key::of(&[b"a", b"b"]);
        let json = serde_json::to_string(&key).expect("a key is JSON");
        assert_eq!(serde_json::from_str::<Key>(&json).expect("reads back"), key);
        assert!(serde_json::from_str::<Key>("\"zz\"").is_err());
        assert!(serde_json::from_str::<Key>(&format!("\"{}\"", "é".repeat(16))).is_err());
        assert_ne!(Key::of(&[b"ab", b""]), Key::of(&[b"a", b"b"]));
    }

    #[test]
    fn slugs_are_plain_and_tell_namesakes_apart() {
        let slug = practice("Elm Tree Surgery / Dr O’Hara & Partners").slug();
        assert!(slug.starts_with("elm-tree-surgery-dr-o-hara-partners-"), "{slug}");
        let other = Practice { website: "https://b.example".to_owned(), ..practice("Elm Tree Surgery") };
        assert_ne!(other.slug(), practice("Elm Tree Surgery").slug());
        assert!(practice("诊所").slug().starts_with("practice-"));
    }
}
