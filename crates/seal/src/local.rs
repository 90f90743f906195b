//! A key that this server itself holds, for what it must read again: mails that wait to be handed over. It protects a copy of
//! the database, not a running server. XChaCha20-Poly1305 with random nonces of 24 bytes.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hpke::rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::errors::OpenError;

const NONCE: usize = 24;

/// A key that lies beside the database, in the server's key file.
#[derive(Clone)]
pub struct LocalKey(Zeroizing<[u8; 32]>);

impl LocalKey {
    /// The key of these bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Seals something. What stands in `about` is not kept, but must be the same when it is opened.
    pub fn seal(&self, about: &[u8], plaintext: &[u8], rng: &mut impl CryptoRng) -> Vec<u8> {
        let mut sealed = vec![0; NONCE];
        rng.fill_bytes(&mut sealed);
        let nonce = XNonce::try_from(&sealed[..]).expect("24 bytes");
        let ciphertext =
            self.cipher().encrypt(&nonce, Payload { msg: plaintext, aad: about }).expect("shorter than 256 GiB");
        sealed.extend_from_slice(&ciphertext);
        sealed
    }

    /// Opens what [`LocalKey::seal`] made.
    ///
    /// # Errors
    /// When the key or `about` is another one, or the bytes were changed.
    pub fn open(&self, about: &[u8], sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
        let (nonce, ciphertext) = sealed.split_at_checked(NONCE).ok_or(OpenError::NotSealed)?;
        let nonce = XNonce::try_from(nonce).map_err(|_| OpenError::NotSealed)?;
        self.cipher().decrypt(&nonce, Payload { msg: ciphertext, aad: about }).map_err(|_| OpenError::Refused)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&Key::from(*self.0))
    }
}

impl std::fmt::Debug for LocalKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LocalKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_with_the_same_key_and_subject() {
        let mut rng = hpke::rand_core::UnwrapErr(getrandom::SysRng);
        let key = LocalKey::from_bytes([1; 32]);
        let sealed = key.seal(b"mail 7", b"Dear Ana", &mut rng);
        assert_ne!(sealed, key.seal(b"mail 7", b"Dear Ana", &mut rng), "each has its own nonce");
        assert_eq!(key.open(b"mail 7", &sealed).as_deref(), Ok(&b"Dear Ana"[..]));
        assert_eq!(key.open(b"mail 8", &sealed), Err(OpenError::Refused));
        assert_eq!(LocalKey::from_bytes([2; 32]).open(b"mail 7", &sealed), Err(OpenError::Refused));
        assert_eq!(key.open(b"mail 7", &sealed[..10]), Err(OpenError::NotSealed));
    }
}
