//! Sealing to a key that the server does not hold, and the files in which such keys live.
//!
//! A record is sealed to a [`PublicKey`] for a [`Purpose`]; only whoever holds the [`SecretKey`] can open it. The method is
//! HPKE as RFC 9180 has it: base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305. Many records that are written together share
//! one context and are its successive messages ([`Batch`]). Nothing here asks for randomness of its own accord: it is given.
//!
//! [`LocalKey`] is another thing: it seals what this server itself must read again, such as mails that wait.

mod errors;
mod key_file;
mod keys;
mod local;
mod opening;
mod purpose;
mod randomness;
mod recovery;
mod sealing;
mod server_keys;
mod text;

pub use errors::{KeyFileError, OpenError, RecoveryError, WrongKeyText};
pub use hpke::rand_core::CryptoRng;
pub use key_file::{Effort, KeyFile};
pub use keys::{PublicKey, SecretKey};
pub use local::LocalKey;
pub use opening::{Opener, open};
pub use purpose::Purpose;
pub use randomness::{random_bytes, system_randomness};
pub use recovery::{Sheet, join, split};
pub use sealing::{Batch, OVERHEAD, seal};
pub use server_keys::ServerKeys;
