//! The file in which a secret key lies on its owner's computer, protected by a passphrase: argon2id (RFC 9106) makes a key of
//! the passphrase, ChaCha20-Poly1305 (RFC 8439) seals with it.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hpke::rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::errors::KeyFileError;
use crate::keys::{PublicKey, SecretKey};
use crate::text::{hex, unhex};

const KIND: &str = "secret key";
const VERSION: u32 = 1;
const MOST_MEMORY: u32 = 1024 * 1024;

/// How dear each guess at the passphrase is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// 64 MiB and three passes: the second of RFC 9106's recommended options. About a fifth of a second.
    Usual,
    /// Next to nothing; for tests and for the demonstration, whose key lies open anyway.
    None,
}

impl Effort {
    fn memory_and_passes(self) -> (u32, u32) {
        match self {
            Self::Usual => (64 * 1024, 3),
            Self::None => (8, 1),
        }
    }
}

/// A secret key, sealed with a passphrase. As text it is JSON.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct KeyFile {
    careof: String,
    version: u32,
    /// What the key is for, in words for its owner: the name of the campaign.
    pub of: String,
    /// The public half, so that a file can be told from another without its passphrase.
    pub public: PublicKey,
    argon2id_kibibytes: u32,
    argon2id_passes: u32,
    salt: String,
    sealed: String,
}

impl KeyFile {
    /// Seals a key with a passphrase.
    pub fn seal(key: &SecretKey, of: &str, passphrase: &str, effort: Effort, rng: &mut impl CryptoRng) -> Self {
        let (memory, passes) = effort.memory_and_passes();
        let mut salt = [0; 16];
        rng.fill_bytes(&mut salt);
        let mut file = Self {
            careof: KIND.to_owned(),
            version: VERSION,
            of: of.to_owned(),
            public: key.public(),
            argon2id_kibibytes: memory,
            argon2id_passes: passes,
            salt: hex(&salt),
            sealed: String::new(),
        };
        let cipher = file.cipher(passphrase, &salt).expect("our own cost");
        let payload = Payload { msg: key.as_bytes(), aad: file.public.as_bytes() };
        let sealed = cipher.encrypt(&Nonce::from(ONLY_NONCE), payload).expect("32 bytes");
        file.sealed = hex(&sealed);
        file
    }

    /// Reads a file.
    ///
    /// # Errors
    /// When it is no key file, or one of a later version.
    pub fn parse(text: &str) -> Result<Self, KeyFileError> {
        let file: Self = serde_json::from_str(text).map_err(|error| KeyFileError::NotAKeyFile(error.to_string()))?;
        if file.careof != KIND {
            return Err(KeyFileError::NotAKeyFile(format!("it says that it is a {}", file.careof)));
        }
        if file.version != VERSION {
            return Err(KeyFileError::Version(file.version));
        }
        Ok(file)
    }

    /// The text of the file.
    pub fn to_text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("texts and numbers");
        text.push('\n');
        text
    }

    /// The key in it.
    ///
    /// # Errors
    /// When the passphrase is wrong or the file is damaged.
    pub fn open(&self, passphrase: &str) -> Result<SecretKey, KeyFileError> {
        let salt = unhex(&self.salt).ok_or(KeyFileError::WrongPassphrase)?;
        let sealed = unhex(&self.sealed).ok_or(KeyFileError::WrongPassphrase)?;
        let cipher = self.cipher(passphrase, &salt)?;
        let payload = Payload { msg: &sealed, aad: self.public.as_bytes() };
        let bytes = cipher.decrypt(&Nonce::from(ONLY_NONCE), payload).map_err(|_| KeyFileError::WrongPassphrase)?;
        let bytes = Zeroizing::new(bytes);
        let key = SecretKey::from_bytes(bytes[..].try_into().map_err(|_| KeyFileError::WrongPassphrase)?);
        if key.public() == self.public { Ok(key) } else { Err(KeyFileError::WrongPassphrase) }
    }

    fn cipher(&self, passphrase: &str, salt: &[u8]) -> Result<ChaCha20Poly1305, KeyFileError> {
        if self.argon2id_kibibytes > MOST_MEMORY || self.argon2id_passes > 100 {
            return Err(KeyFileError::TooCostly);
        }
        let refused = |error: argon2::Error| KeyFileError::NotAKeyFile(error.to_string());
        let params = Params::new(self.argon2id_kibibytes, self.argon2id_passes, 1, Some(32)).map_err(refused)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), salt, &mut key[..])
            .map_err(refused)?;
        Ok(ChaCha20Poly1305::new(&Key::from(*key)))
    }
}

/// Each file has a salt, and so a key, of its own, with which exactly one thing is sealed.
const ONLY_NONCE: [u8; 12] = [0; 12];

#[cfg(test)]
mod tests {
    use super::*;

    fn file(key: &SecretKey) -> KeyFile {
        let mut rng = hpke::rand_core::UnwrapErr(getrandom::SysRng);
        KeyFile::seal(key, "stop-sharing", "häuschen im wald", Effort::None, &mut rng)
    }

    #[test]
    fn a_file_opens_with_its_passphrase_and_no_other() {
        let key = SecretKey::from_bytes([5; 32]);
        let text = file(&key).to_text();
        let read = KeyFile::parse(&text).expect("our own");
        assert_eq!(read.open("häuschen im wald").expect("right").as_bytes(), key.as_bytes());
        assert_eq!(read.open("hauschen im wald").err(), Some(KeyFileError::WrongPassphrase));
        assert_eq!(read.of, "stop-sharing");
    }

    #[test]
    fn a_damaged_or_strange_file_says_so() {
        let key = SecretKey::from_bytes([5; 32]);
        let good = file(&key);
        let other = SecretKey::from_bytes([6; 32]).public();
        let swapped = KeyFile { public: other, ..good.clone() };
        assert_eq!(swapped.open("häuschen im wald").err(), Some(KeyFileError::WrongPassphrase));
        let dear = KeyFile { argon2id_kibibytes: u32::MAX, ..good.clone() };
        assert_eq!(dear.open("häuschen im wald").err(), Some(KeyFileError::TooCostly));
        let later = good.to_text().replace("\"version\": 1", "\"version\": 2");
        assert_eq!(KeyFile::parse(&later).err(), Some(KeyFileError::Version(2)));
        assert!(matches!(KeyFile::parse("{}"), Err(KeyFileError::NotAKeyFile(_))));
    }

    #[test]
    fn the_usual_effort_is_the_rfcs_second_recommended_option() {
        assert_eq!(Effort::Usual.memory_and_passes(), (65_536, 3));
    }
}
