//! What stands in the tally: a leaf for each confirmed signature, a leaf for each one withdrawn, and signed heads.
//!
//! The leaf of a signature commits to the sealed signature, to a secret that only the signer has, and to the place in which it
//! counts. Nobody learns anything from the leaf; with the receipt the signer can show that the leaf is theirs.

use std::fmt;

use ed25519_dalek::{Signature as Proof, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::hexed;
use crate::link::Link;
use crate::merkle::{Hash, leaf_hash, verify_consistency, verify_inclusion};

/// SHA-256 of a sealed signature.
pub fn digest(sealed: &[u8]) -> Hash {
    Sha256::digest(sealed).into()
}

/// The leaf of a signature.
pub fn leaf(link: &Link, sealed_digest: &Hash) -> Hash {
    leaf_hash(&[b"careof signature 1\n", &link.secret[..], link.place.bytes(), sealed_digest].concat())
}

/// The leaf that says that the signature at this index was withdrawn.
pub fn withdrawal_leaf(index: u64) -> Hash {
    leaf_hash(&[b"careof withdrawal 1\n", &index.to_be_bytes()[..]].concat())
}

/// What a tally says at a moment, to be signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Which petition.
    pub petition: u32,
    /// Leaves in the log.
    pub size: u64,
    /// The root of the log.
    #[serde(with = "hexed")]
    pub root: Hash,
    /// Signatures that count: confirmed and not withdrawn.
    pub signatures: u64,
    /// SHA-256 of the published table of places ([`crate::counts::Published::to_text`]).
    #[serde(with = "hexed")]
    pub places: Hash,
    /// When, in seconds since 1970.
    pub time: i64,
}

impl Head {
    /// The text that is signed.
    pub fn to_text(&self) -> String {
        let hex = |hash: &Hash| hexed::to_text(hash);
        format!(
            "careof tally 1\npetition {}\nsize {}\nroot {}\nsignatures {}\nplaces {}\ntime {}\n",
            self.petition,
            self.size,
            hex(&self.root),
            self.signatures,
            hex(&self.places),
            self.time
        )
    }
}

/// A head with its signature (Ed25519, RFC 8032).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedHead {
    /// What is signed.
    #[serde(flatten)]
    pub head: Head,
    /// The signature under [`Head::to_text`].
    #[serde(with = "hexed")]
    pub signature: [u8; 64],
}

/// The key with which a server signs its heads.
pub struct TallyKey(SigningKey);

/// The public half: who knows it can check heads.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TallyPublicKey(#[serde(with = "hexed")] [u8; 32]);

impl TallyKey {
    /// The key of these 32 bytes.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(bytes))
    }

    /// Its public half.
    pub fn public(&self) -> TallyPublicKey {
        TallyPublicKey(self.0.verifying_key().to_bytes())
    }

    /// Signs a head.
    pub fn sign(&self, head: Head) -> SignedHead {
        let signature = self.0.sign(head.to_text().as_bytes()).to_bytes();
        SignedHead { head, signature }
    }
}

impl TallyPublicKey {
    /// The key of its 64 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        hexed::from_text(text.trim()).map(Self)
    }

    /// Whether this key signed the head.
    pub fn verify(&self, signed: &SignedHead) -> bool {
        VerifyingKey::from_bytes(&self.0).is_ok_and(|key| {
            key.verify_strict(signed.head.to_text().as_bytes(), &Proof::from_bytes(&signed.signature)).is_ok()
        })
    }
}

impl fmt::Display for TallyPublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hexed::to_text(&self.0))
    }
}

impl fmt::Debug for TallyPublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A hash in a proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step(#[serde(with = "hexed")] pub Hash);

/// What a signer keeps: it shows that one leaf of the tally is their signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Always `receipt 1`.
    pub careof: String,
    /// Where the tally was published when the receipt was made.
    pub site: String,
    /// The link's text: number, secret and place. Who has it can also withdraw the signature.
    pub secret: String,
    /// SHA-256 of the sealed signature.
    #[serde(with = "hexed")]
    pub sealed: Hash,
    /// Which leaf it is.
    pub index: u64,
    /// The head that has it.
    pub head: SignedHead,
    /// The proof that it has it.
    pub inclusion: Vec<Step>,
    /// The key that signed the head.
    pub key: TallyPublicKey,
}

/// Why a receipt, or a later head, does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DoesNotHold {
    /// It is no receipt of this kind.
    #[error("this is not a receipt that this program knows")]
    NotAReceipt,
    /// The head was not signed by the key.
    #[error("the head of the tally does not carry the signature of the key that is named")]
    HeadSignature,
    /// The leaf is not under the head.
    #[error("this signature is not in the tally that the receipt names")]
    NotIncluded,
    /// The later head does not extend the earlier one.
    #[error("the later tally does not contain the earlier one: something that was counted has been changed or removed")]
    NotExtended,
    /// The table of places is not the one that the head names.
    #[error("this table of places is not the one that belongs to the head of the tally")]
    AnotherTable,
}

impl Receipt {
    /// What `careof` holds.
    pub const KIND: &str = "receipt 1";

    /// Checks that the signature is in the tally under a head signed by `key`; gives the place in which it counts.
    ///
    /// # Errors
    /// What does not hold.
    pub fn verify(&self, key: &TallyPublicKey) -> Result<Link, DoesNotHold> {
        if self.careof != Self::KIND {
            return Err(DoesNotHold::NotAReceipt);
        }
        let link: Link = self.secret.parse().map_err(|_| DoesNotHold::NotAReceipt)?;
        if !key.verify(&self.head) {
            return Err(DoesNotHold::HeadSignature);
        }
        let head = &self.head.head;
        let proof: Vec<Hash> = self.inclusion.iter().map(|step| step.0).collect();
        if verify_inclusion(&leaf(&link, &self.sealed), self.index, head.size, &proof, &head.root) {
            Ok(link)
        } else {
            Err(DoesNotHold::NotIncluded)
        }
    }
}

/// Checks that a later head, signed by the same key, contains everything that an earlier one had.
///
/// # Errors
/// What does not hold.
pub fn verify_extension(
    key: &TallyPublicKey,
    old: &SignedHead,
    new: &SignedHead,
    proof: &[Step],
) -> Result<(), DoesNotHold> {
    if !key.verify(old) || !key.verify(new) || old.head.petition != new.head.petition {
        return Err(DoesNotHold::HeadSignature);
    }
    let proof: Vec<Hash> = proof.iter().map(|step| step.0).collect();
    let (old, new) = (&old.head, &new.head);
    let extends = old.size == 0 || verify_consistency(old.size, &old.root, new.size, &new.root, &proof);
    if extends { Ok(()) } else { Err(DoesNotHold::NotExtended) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::merkle::{Log, Tiles};
    use crate::place::Place;

    fn link(id: i64) -> Link {
        let mut secret = [0; 16];
        secret[..8].copy_from_slice(&id.to_be_bytes());
        Link { id, secret, place: Place::new("E14001063").expect("a code") }
    }

    fn head(key: &TallyKey, log: &Log) -> SignedHead {
        key.sign(Head {
            petition: 1,
            size: log.size(),
            root: log.root().expect("whole"),
            signatures: log.size(),
            places: [0; 32],
            time: 0,
        })
    }

    fn tiles(log: &Log) -> Tiles {
        let mut tiles = Tiles::default();
        log.changes().for_each(|(id, hashes)| tiles.insert(id, hashes.to_vec()));
        tiles
    }

    #[test]
    fn a_receipt_holds_and_anything_changed_in_it_does_not() {
        let key = TallyKey::from_bytes(&[7; 32]);
        let mut log = Log::default();
        for id in 0..300 {
            log.append(leaf(&link(id), &digest(&id.to_be_bytes())));
        }
        let inclusion = tiles(&log).inclusion(77, 300).expect("whole").into_iter().map(Step).collect();
        let receipt = Receipt {
            careof: Receipt::KIND.into(),
            site: "https://careof.example".into(),
            secret: link(77).to_string(),
            sealed: digest(&77i64.to_be_bytes()),
            index: 77,
            head: head(&key, &log),
            inclusion,
            key: key.public(),
        };
        let text = serde_json::to_string(&receipt).expect("texts");
        let read: Receipt = serde_json::from_str(&text).expect("our own");
        assert_eq!(read.verify(&key.public()), Ok(link(77)));
        assert_eq!(read.verify(&TallyKey::from_bytes(&[8; 32]).public()), Err(DoesNotHold::HeadSignature));
        let other = Receipt { secret: link(78).to_string(), ..receipt.clone() };
        assert_eq!(other.verify(&key.public()), Err(DoesNotHold::NotIncluded));
        let mut forged = receipt.clone();
        forged.head.head.signatures += 1;
        assert_eq!(forged.verify(&key.public()), Err(DoesNotHold::HeadSignature));
        let moved = Receipt { index: 76, ..receipt };
        assert_eq!(moved.verify(&key.public()), Err(DoesNotHold::NotIncluded));
    }

    #[test]
    fn a_later_head_must_extend_the_earlier_one() {
        let key = TallyKey::from_bytes(&[7; 32]);
        let (mut log, mut other) = (Log::default(), Log::default());
        for id in 0..10 {
            log.append(leaf(&link(id), &digest(b"x")));
            other.append(leaf(&link(id + i64::from(id == 3)), &digest(b"x")));
        }
        let old = head(&key, &log);
        for log in [&mut log, &mut other] {
            log.append(withdrawal_leaf(4));
        }
        let proof =
            |log: &Log| tiles(log).consistency(10, 11).expect("whole").into_iter().map(Step).collect::<Vec<_>>();
        assert_eq!(verify_extension(&key.public(), &old, &head(&key, &log), &proof(&log)), Ok(()));
        let forged = verify_extension(&key.public(), &old, &head(&key, &other), &proof(&other));
        assert_eq!(forged, Err(DoesNotHold::NotExtended));
    }
}
