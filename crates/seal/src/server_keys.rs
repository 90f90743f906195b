//! The keys that a server must hold while it runs. They lie in one file beside the database and never in it, so that a copy of
//! the database alone tells nothing. Several servers on one database share the file.

use hpke::rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::errors::KeyFileError;
use crate::text::{hex, unhex};

const KIND: &str = "server keys";
const VERSION: u32 = 1;

/// The keys of a server.
#[derive(Clone)]
pub struct ServerKeys {
    /// For keyed hashes of mailboxes: "has this one signed?".
    pub index: Zeroizing<[u8; 32]>,
    /// For mails that wait to be handed over.
    pub spool: Zeroizing<[u8; 32]>,
    /// For form tokens and sessions.
    pub form: Zeroizing<[u8; 32]>,
    /// The seed of the key that signs the heads of the tally (Ed25519).
    pub tally: Zeroizing<[u8; 32]>,
}

#[derive(Serialize, Deserialize)]
struct File {
    careof: String,
    version: u32,
    index: String,
    spool: String,
    form: String,
    tally: String,
}

impl ServerKeys {
    /// New keys.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut key = || {
            let mut bytes = Zeroizing::new([0; 32]);
            rng.fill_bytes(&mut bytes[..]);
            bytes
        };
        Self { index: key(), spool: key(), form: key(), tally: key() }
    }

    /// Reads the file.
    ///
    /// # Errors
    /// When it is no such file, or one of a later version.
    pub fn parse(text: &str) -> Result<Self, KeyFileError> {
        let file: File = serde_json::from_str(text).map_err(|error| KeyFileError::NotAKeyFile(error.to_string()))?;
        if file.careof != KIND {
            return Err(KeyFileError::NotAKeyFile(format!("it says that it is a {}", file.careof)));
        }
        if file.version != VERSION {
            return Err(KeyFileError::Version(file.version));
        }
        let key = |name: &str, text: &str| {
            let bytes = unhex(text).and_then(|bytes| bytes.try_into().ok());
            bytes.map(Zeroizing::new).ok_or_else(|| KeyFileError::NotAKeyFile(format!("the key “{name}” is damaged")))
        };
        Ok(Self {
            index: key("index", &file.index)?,
            spool: key("spool", &file.spool)?,
            form: key("form", &file.form)?,
            tally: key("tally", &file.tally)?,
        })
    }

    /// The text of the file. It belongs into a file that only its owner may read.
    pub fn to_text(&self) -> String {
        let file = File {
            careof: KIND.to_owned(),
            version: VERSION,
            index: hex(&self.index[..]),
            spool: hex(&self.spool[..]),
            form: hex(&self.form[..]),
            tally: hex(&self.tally[..]),
        };
        serde_json::to_string_pretty(&file).expect("texts") + "\n"
    }
}

impl std::fmt::Debug for ServerKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ServerKeys(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_come_back_as_they_were_written() {
        let keys = ServerKeys::generate(&mut crate::system_randomness());
        let read = ServerKeys::parse(&keys.to_text()).expect("our own");
        assert_eq!((read.index, read.tally), (keys.index.clone(), keys.tally.clone()));
        assert_ne!(keys.index, keys.spool);
        let cut = keys.to_text().replace(&hex(&keys.form[..]), "12");
        assert!(matches!(ServerKeys::parse(&cut), Err(KeyFileError::NotAKeyFile(_))));
    }
}
