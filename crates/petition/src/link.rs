//! The link in the mail, and the short code for those who do not click links.
//!
//! The link carries the number of the signature, a secret that is kept nowhere else, and the place in which the signature
//! counts. The database holds only the leaf that commits to them ([`crate::tally::leaf`]); so whoever has the link, and nobody
//! else, can confirm, withdraw, and prove that the signature is in the tally.

use std::fmt;
use std::str::FromStr;

use zeroize::Zeroizing;

use crate::place::Place;

/// Letters and digits that are not taken for one another when they are read from paper (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BYTES: usize = 8 + 16 + 9;

/// What the link in the mail carries.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// The number of the signature.
    pub id: i64,
    /// The secret that only the signer has.
    pub secret: [u8; 16],
    /// Where the signature counts.
    pub place: Place,
}

/// A link or code that is none of ours: mistyped or cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a whole link or code from one of our mails")]
pub struct NotALink;

impl fmt::Display for Link {
    /// The text that stands in an address: 53 letters and digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = [0; BYTES];
        bytes[..8].copy_from_slice(&self.id.to_be_bytes());
        bytes[8..24].copy_from_slice(&self.secret);
        bytes[24..].copy_from_slice(self.place.bytes());
        f.write_str(&encode(&bytes).to_ascii_lowercase())
    }
}

impl FromStr for Link {
    type Err = NotALink;

    fn from_str(text: &str) -> Result<Self, NotALink> {
        let bytes: [u8; BYTES] = decode(text.trim(), BYTES).and_then(|bytes| bytes.try_into().ok()).ok_or(NotALink)?;
        let (id, rest) = bytes.split_first_chunk::<8>().ok_or(NotALink)?;
        let (secret, place) = rest.split_first_chunk::<16>().ok_or(NotALink)?;
        let place = place.try_into().ok().and_then(Place::from_bytes).ok_or(NotALink)?;
        Ok(Self { id: i64::from_be_bytes(*id), secret: *secret, place })
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({}, …)", self.id)
    }
}

/// The server's key for short codes, and for what it must know of a signature until it is confirmed.
#[derive(Clone)]
pub struct PendingKey(Zeroizing<[u8; 32]>);

impl PendingKey {
    /// A key derived from the server's index key.
    pub fn derive(index_key: &[u8; 32]) -> Self {
        Self(Zeroizing::new(blake3::derive_key("careof 2026-11 signatures that are not confirmed yet", index_key)))
    }

    /// The short code of a signature: eight letters and digits. 24 bits say which signature it is, 16 bits prove it; whoever
    /// takes codes must allow only a few tries for each signature ([`Code::TRIES`]).
    pub fn code(&self, id: i64) -> Code {
        let mut proof = [0; 2];
        proof.copy_from_slice(&self.hash(b"code", id)[..2]);
        let id = id.to_be_bytes();
        Code([id[5], id[6], id[7], proof[0], proof[1]])
    }

    /// Whether a code is that of this signature.
    pub fn is_code_of(&self, code: &Code, id: i64) -> bool {
        self.code(id) == *code
    }

    /// The place of a signature that is not confirmed yet, as the database may hold it: readable with this key only. The same
    /// call turns it back.
    pub fn masked(&self, id: i64, place: [u8; 9]) -> [u8; 9] {
        let mask = self.hash(b"place", id);
        std::array::from_fn(|at| place[at] ^ mask[at])
    }

    fn hash(&self, what: &[u8], id: i64) -> [u8; 32] {
        let mut hash = blake3::Hasher::new_keyed(&self.0);
        hash.update(what);
        hash.update(&id.to_be_bytes());
        *hash.finalize().as_bytes()
    }
}

impl fmt::Debug for PendingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PendingKey(…)")
    }
}

/// A short code.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Code([u8; 5]);

impl Code {
    /// How many wrong codes a signature survives before only the link confirms it.
    pub const TRIES: u8 = 5;

    /// The last 24 bits of the number of the signature.
    pub fn id_end(&self) -> u32 {
        u32::from_be_bytes([0, self.0[0], self.0[1], self.0[2]])
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = encode(&self.0);
        write!(f, "{}-{}", &text[..4], &text[4..])
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

impl FromStr for Code {
    type Err = NotALink;

    /// Reads it in any case, with or without hyphen and spaces; O is read as 0, I and L as 1.
    fn from_str(text: &str) -> Result<Self, NotALink> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        let bytes = decode(&plain, 5).ok_or(NotALink)?;
        Ok(Self(bytes.try_into().map_err(|_| NotALink)?))
    }
}

fn encode(bytes: &[u8]) -> String {
    let (mut bits, mut held, mut text) = (0u32, 0u32, String::new());
    for byte in bytes {
        bits = bits << 8 | u32::from(*byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            text.push(ALPHABET[(bits >> held & 31) as usize] as char);
        }
        bits &= (1 << held) - 1;
    }
    if held > 0 {
        text.push(ALPHABET[(bits << (5 - held) & 31) as usize] as char);
    }
    text
}

fn decode(text: &str, length: usize) -> Option<Vec<u8>> {
    if text.len() != (length * 8).div_ceil(5) {
        return None;
    }
    let (mut bits, mut held, mut bytes) = (0u32, 0u32, Vec::with_capacity(length));
    for letter in text.bytes() {
        let letter = match letter.to_ascii_uppercase() {
            b'O' => b'0',
            b'I' | b'L' => b'1',
            other => other,
        };
        bits = bits << 5 | u32::try_from(ALPHABET.iter().position(|one| *one == letter)?).ok()?;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 255).ok()?);
        }
        bits &= (1 << held) - 1;
    }
    // What is left over must be nothing, so that each link has one text.
    (bytes.len() == length && bits == 0).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn links_come_back_as_they_went_in(id in any::<i64>(), secret in any::<[u8; 16]>(), cut in 0usize..53) {
            let link = Link { id, secret, place: Place::new("E14001063").expect("a code") };
            let text = link.to_string();
            prop_assert_eq!(text.len(), 53);
            prop_assert_eq!(text.parse(), Ok(link));
            prop_assert_eq!(text.to_uppercase().parse(), Ok(link));
            prop_assert_eq!(text[..cut].parse::<Link>(), Err(NotALink));
        }

        #[test]
        fn codes_are_read_as_people_type_them(id in any::<i64>(), key in any::<[u8; 32]>()) {
            let key = PendingKey::derive(&key);
            let code = key.code(id);
            let text = code.to_string();
            prop_assert_eq!(text.len(), 9);
            let typed = format!(" {} ", text.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l"));
            prop_assert_eq!(typed.parse(), Ok(code));
            prop_assert!(key.is_code_of(&code, id));
            prop_assert_eq!(i64::from(code.id_end()), id & 0xff_ffff);
            let place = *b"E14001063";
            prop_assert_eq!(key.masked(id, key.masked(id, place)), place);
        }

        #[test]
        fn nothing_that_is_typed_panics(text in "\\PC{0,60}") {
            let _ = (text.parse::<Link>(), text.parse::<Code>());
        }
    }
}
