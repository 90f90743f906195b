//! Sealing: HPKE, base mode (RFC 9180 §5.1.1 and §5.2).
//!
//! A sealed record is: one byte version (1), the encapsulated key (32 bytes), the number of the message in its context
//! (4 bytes, big-endian), the ciphertext with its tag (RFC 9180 leaves how these travel to the application, §10).

use hpke::aead::{AeadCtxS, ChaCha20Poly1305};
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::CryptoRng;
use hpke::{OpModeS, Serializable, setup_sender_with_rng};

use crate::keys::PublicKey;
use crate::purpose::Purpose;

pub(crate) const VERSION: u8 = 1;
pub(crate) const HEADER: usize = 1 + 32 + 4;
pub(crate) const TAG: usize = 16;

/// How many bytes a sealed record is longer than what is in it.
pub const OVERHEAD: usize = HEADER + TAG;

/// Seals one record in a context of its own.
pub fn seal(to: &PublicKey, purpose: &Purpose, plaintext: &[u8], rng: &mut impl CryptoRng) -> Vec<u8> {
    Batch::new(to, purpose, rng).seal(plaintext)
}

/// Seals many records that are written together, as the successive messages of one context: setting up the context costs
/// fifty times more than a message in it.
///
/// Records of one batch can be seen to be of one batch, as their rows in a database can anyway.
pub struct Batch {
    encapsulated: [u8; 32],
    context: AeadCtxS<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>,
    next: u32,
}

impl Batch {
    /// A new context. The randomness makes its ephemeral key.
    pub fn new(to: &PublicKey, purpose: &Purpose, rng: &mut impl CryptoRng) -> Self {
        let (encapsulated, context) = setup_sender_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &to.for_hpke(),
            purpose.info(),
            rng,
        )
        .expect("only a point of small order fails, and no PublicKey is one");
        Self { encapsulated: encapsulated.to_bytes().into(), context, next: 0 }
    }

    /// Seals the next record.
    ///
    /// # Panics
    /// After four thousand million records.
    pub fn seal(&mut self, plaintext: &[u8]) -> Vec<u8> {
        let mut sealed = Vec::with_capacity(OVERHEAD + plaintext.len());
        sealed.push(VERSION);
        sealed.extend_from_slice(&self.encapsulated);
        sealed.extend_from_slice(&self.next.to_be_bytes());
        sealed.extend_from_slice(plaintext);
        let tag = self
            .context
            .seal_inout_detached(hpke::inout::InOutBuf::from(&mut sealed[HEADER..]), b"")
            .expect("fewer messages than the context allows");
        sealed.extend_from_slice(&tag.to_bytes());
        self.next = self.next.checked_add(1).expect("a batch is a moment's work");
        sealed
    }
}
