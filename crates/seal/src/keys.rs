//! The two halves of a key (X25519, RFC 7748).

use std::fmt;
use std::str::FromStr;

use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::CryptoRng;
use hpke::{Deserializable, Kem, Serializable};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::errors::WrongKeyText;
use crate::text::{hex, unhex};

type HpkePublic = <X25519HkdfSha256 as Kem>::PublicKey;

const PREFIX: &str = "careof-key-";

/// What things are sealed to. Public: it may lie on a server and in a link.
///
/// Its text form is `careof-key-` and the key with four bytes of its SHA-256 in hexadecimal, so that a slip of the pen is
/// noticed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// The key of these 32 bytes.
    ///
    /// # Errors
    /// When they are a point of small order: everybody could open what is sealed to it (RFC 7748 §6.1).
    pub fn from_bytes(bytes: [u8; 32]) -> Result<Self, WrongKeyText> {
        let point = x25519_dalek::PublicKey::from(bytes);
        let any = x25519_dalek::StaticSecret::from([1; 32]);
        if any.diffie_hellman(&point).was_contributory() { Ok(Self(bytes)) } else { Err(WrongKeyText) }
    }

    /// Its 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The same key as the library has it.
    pub(crate) fn for_hpke(&self) -> HpkePublic {
        HpkePublic::from_bytes(&self.0).expect("an X25519 public key is any 32 bytes")
    }

    fn checksum(&self) -> [u8; 4] {
        let digest = Sha256::digest(self.0);
        [digest[0], digest[1], digest[2], digest[3]]
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{}{}", hex(&self.0), hex(&self.checksum()))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for PublicKey {
    type Err = WrongKeyText;

    fn from_str(text: &str) -> Result<Self, WrongKeyText> {
        let digits = text.trim().strip_prefix(PREFIX).ok_or(WrongKeyText)?;
        let bytes = unhex(digits).filter(|bytes| bytes.len() == 36).ok_or(WrongKeyText)?;
        let key = Self::from_bytes(bytes[..32].try_into().map_err(|_| WrongKeyText)?)?;
        if key.checksum() == bytes[32..] { Ok(key) } else { Err(WrongKeyText) }
    }
}

impl TryFrom<String> for PublicKey {
    type Error = WrongKeyText;

    fn try_from(text: String) -> Result<Self, WrongKeyText> {
        text.parse()
    }
}

impl From<PublicKey> for String {
    fn from(key: PublicKey) -> Self {
        key.to_string()
    }
}

/// What opens things. Wiped from memory when it is dropped; never printed.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct SecretKey([u8; 32]);

impl SecretKey {
    /// A new key.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let (secret, _) = X25519HkdfSha256::gen_keypair_with_rng(rng);
        let mut bytes = secret.to_bytes();
        let key = Self(bytes.into());
        bytes.zeroize();
        key
    }

    /// The key of these 32 bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its 32 bytes. Whoever has them can open everything.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The half that may be shown.
    pub fn public(&self) -> PublicKey {
        PublicKey(x25519_dalek::PublicKey::from(&self.for_dh()).to_bytes())
    }

    pub(crate) fn for_dh(&self) -> x25519_dalek::StaticSecret {
        x25519_dalek::StaticSecret::from(self.0)
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_in_a_public_key_is_noticed() {
        let key = SecretKey::from_bytes([7; 32]).public();
        let text = key.to_string();
        assert_eq!(text.parse(), Ok(key));
        for place in PREFIX.len()..text.len() {
            let mut wrong = text.clone().into_bytes();
            wrong[place] = if wrong[place] == b'0' { b'1' } else { b'0' };
            assert_eq!(String::from_utf8_lossy(&wrong).parse::<PublicKey>(), Err(WrongKeyText), "{place}");
        }
    }

    #[test]
    fn a_point_that_everybody_could_open_is_no_key() {
        assert_eq!(PublicKey::from_bytes([0; 32]), Err(WrongKeyText));
    }

    #[test]
    fn a_secret_key_is_never_printed() {
        assert_eq!(format!("{:?}", SecretKey::from_bytes([7; 32])), "SecretKey(…)");
    }
}
