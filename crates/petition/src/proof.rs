//! What a site publishes of a tally, so that anybody can check it elsewhere: all heads with their tables
//! of places, and the proof that the last head contains everything that an earlier size had.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::merkle::Hash;
use crate::tally::{DoesNotHold, Receipt, SignedHead, Step, TallyPublicKey, verify_extension};

/// A head with the table that it names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// The head.
    pub head: SignedHead,
    /// The table of places, as text.
    pub places: String,
}

/// A published tally.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Always `tally 1`.
    pub careof: String,
    /// Who signs the heads.
    pub key: TallyPublicKey,
    /// The last head of each hour, the oldest first.
    pub heads: Vec<Published>,
    /// The last of all.
    pub last: Published,
    /// From how many leaves on the proof holds.
    pub since: u64,
    /// The proof that the last head contains the first `since` leaves unchanged.
    pub extension: Vec<Step>,
}

impl Published {
    /// Checks that the key signed the head, that the table is the one that the head names, and that its
    /// numbers add up to the signatures of the head.
    ///
    /// # Errors
    /// What does not hold.
    pub fn verify(&self, key: &TallyPublicKey) -> Result<(), DoesNotHold> {
        if !key.verify(&self.head) {
            return Err(DoesNotHold::HeadSignature);
        }
        let hash: Hash = Sha256::digest(&self.places).into();
        let total = format!("total {}", self.head.head.signatures);
        if hash == self.head.head.places && self.places.lines().last() == Some(total.as_str()) {
            Ok(())
        } else {
            Err(DoesNotHold::AnotherTable)
        }
    }
}

impl Tally {
    /// What `careof` holds.
    pub const KIND: &str = "tally 1";

    /// Checks every head and table, and that the log only grew.
    ///
    /// # Errors
    /// What does not hold.
    pub fn verify(&self, key: &TallyPublicKey) -> Result<(), DoesNotHold> {
        let mut size = 0;
        for published in self.heads.iter().chain([&self.last]) {
            published.verify(key)?;
            let head = &published.head.head;
            if head.size < size || head.petition != self.last.head.head.petition {
                return Err(DoesNotHold::NotExtended);
            }
            size = head.size;
        }
        Ok(())
    }

    /// Checks that a receipt's head is contained in the last head. The proof must begin at its size.
    ///
    /// # Errors
    /// What does not hold.
    pub fn contains(&self, receipt: &Receipt, key: &TallyPublicKey) -> Result<(), DoesNotHold> {
        if receipt.head.head.size != self.since {
            return Err(DoesNotHold::NotExtended);
        }
        verify_extension(key, &receipt.head, &self.last.head, &self.extension)
    }
}
