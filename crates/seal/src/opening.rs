//! Opening: the receiver's side of RFC 9180 (§4.1 Decap, §5.1 KeySchedule, §5.2 ComputeNonce), for the one suite that we use.
//!
//! The library opens a context's messages only in order and without gaps. Ours have gaps: who withdraws is erased. So the key
//! schedule, three dozen lines, stands here and is held by the RFC's own vectors, among them messages 255 and 256.

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hkdf::Hkdf;
use sha2::Sha256;
use x25519_dalek::PublicKey as Point;
use zeroize::Zeroizing;

use crate::errors::OpenError;
use crate::keys::SecretKey;
use crate::purpose::Purpose;
use crate::sealing::{HEADER, OVERHEAD, VERSION};

const KEM: &[u8] = b"KEM\x00\x20";
const HPKE: &[u8] = b"HPKE\x00\x20\x00\x01\x00\x03";
const MODE_BASE: u8 = 0;

/// Opens one record.
///
/// # Errors
/// When it was not sealed to this key for this purpose, or is damaged.
pub fn open(key: &SecretKey, purpose: &Purpose, sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
    Opener::new(key.clone(), purpose.clone()).open(sealed)
}

/// Opens many records, in any order. Quick when those of one batch come together.
pub struct Opener {
    key: SecretKey,
    public: [u8; 32],
    purpose: Purpose,
    last: Option<([u8; 32], Context)>,
}

impl Opener {
    /// Opens with this key what was sealed for this purpose.
    pub fn new(key: SecretKey, purpose: Purpose) -> Self {
        Self { public: *key.public().as_bytes(), key, purpose, last: None }
    }

    /// Opens one record.
    ///
    /// # Errors
    /// When it was not sealed to this key for this purpose, or is damaged.
    pub fn open(&mut self, sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
        if sealed.len() < OVERHEAD || sealed[0] != VERSION {
            return Err(OpenError::NotSealed);
        }
        let (header, ciphertext) = sealed.split_at(HEADER);
        let encapsulated: [u8; 32] = header[1..33].try_into().map_err(|_| OpenError::NotSealed)?;
        let number = u32::from_be_bytes(header[33..].try_into().map_err(|_| OpenError::NotSealed)?);
        if self.last.as_ref().is_none_or(|(of, _)| *of != encapsulated) {
            let shared = decap(&self.key, &self.public, encapsulated)?;
            self.last = Some((encapsulated, Context::of(&shared, self.purpose.info())));
        }
        let (_, context) = self.last.as_ref().ok_or(OpenError::Refused)?;
        context.open(number, ciphertext, b"")
    }
}

/// `Decap` of RFC 9180 §4.1.
fn decap(key: &SecretKey, public: &[u8; 32], encapsulated: [u8; 32]) -> Result<Zeroizing<[u8; 32]>, OpenError> {
    let dh = key.for_dh().diffie_hellman(&Point::from(encapsulated));
    if !dh.was_contributory() {
        return Err(OpenError::Refused);
    }
    let eae = labeled_extract(KEM, b"", b"eae_prk", dh.as_bytes());
    Ok(labeled_expand(&eae, KEM, b"shared_secret", &[&encapsulated[..], public].concat()))
}

/// A receiver's context (RFC 9180 §5).
struct Context {
    cipher: ChaCha20Poly1305,
    base_nonce: [u8; 12],
}

impl Context {
    /// `KeySchedule` of RFC 9180 §5.1 in base mode, so with an empty pre-shared key.
    fn of(shared: &[u8; 32], info: &[u8]) -> Self {
        let hash = |label: &[u8], of: &[u8]| labeled_extract_bytes(HPKE, b"", label, of);
        let context = [&[MODE_BASE][..], &hash(b"psk_id_hash", b""), &hash(b"info_hash", info)].concat();
        let secret = labeled_extract(HPKE, shared, b"secret", b"");
        let key = labeled_expand::<32>(&secret, HPKE, b"key", &context);
        let base_nonce = labeled_expand::<12>(&secret, HPKE, b"base_nonce", &context);
        Self { cipher: ChaCha20Poly1305::new(&Key::from(*key)), base_nonce: *base_nonce }
    }

    /// `Open` of message `number`, with `ComputeNonce` of RFC 9180 §5.2.
    fn open(&self, number: u32, ciphertext: &[u8], aad: &[u8]) -> Result<Vec<u8>, OpenError> {
        let mut nonce = self.base_nonce;
        for (byte, of_number) in nonce[8..].iter_mut().zip(number.to_be_bytes()) {
            *byte ^= of_number;
        }
        let payload = chacha20poly1305::aead::Payload { msg: ciphertext, aad };
        self.cipher.decrypt(&Nonce::from(nonce), payload).map_err(|_| OpenError::Refused)
    }
}

/// `LabeledExtract` of RFC 9180 §4.
fn labeled_extract_bytes(suite: &[u8], salt: &[u8], label: &[u8], ikm: &[u8]) -> [u8; 32] {
    let labeled = Zeroizing::new([b"HPKE-v1", suite, label, ikm].concat());
    Hkdf::<Sha256>::extract(Some(salt), &labeled).0.into()
}

fn labeled_extract(suite: &[u8], salt: &[u8], label: &[u8], ikm: &[u8]) -> Hkdf<Sha256> {
    let prk = Zeroizing::new(labeled_extract_bytes(suite, salt, label, ikm));
    Hkdf::from_prk(&prk[..]).expect("as long as the hash")
}

/// `LabeledExpand` of RFC 9180 §4.
fn labeled_expand<const N: usize>(prk: &Hkdf<Sha256>, suite: &[u8], label: &[u8], info: &[u8]) -> Zeroizing<[u8; N]> {
    let mut out = Zeroizing::new([0; N]);
    let length = u16::try_from(N).expect("32 or 12").to_be_bytes();
    let labeled = [&length[..], b"HPKE-v1", suite, label, info].concat();
    prk.expand(&labeled, &mut out[..]).expect("shorter than 255 hashes");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::PublicKey;
    use crate::sealing::Batch;
    use crate::text::unhex;

    // RFC 9180, appendix A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode.
    const INFO: &str = "Ode on a Grecian Urn";
    const PLAIN: &[u8] = b"Beauty is truth, truth beauty";
    const IKM_E: &str = "909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b";
    const ENC: &str = "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a";
    const PK_R: &str = "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a";
    const SK_R: &str = "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb";
    const SHARED: &str = "0bbe78490412b4bbea4812666f7916932b828bba79942424abb65244930d69a7";
    const BASE_NONCE: &str = "5c4d98150661b848853b547f";
    const MESSAGES: [(u32, &str); 6] = [
        (0, "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"),
        (1, "6b53c051e4199c518de79594e1c4ab18b96f081549d45ce015be002090bb119e85285337cc95ba5f59992dc98c"),
        (2, "71146bd6795ccc9c49ce25dda112a48f202ad220559502cef1f34271e0cb4b02b4f10ecac6f48c32f878fae86b"),
        (4, "63357a2aa291f5a4e5f27db6baa2af8cf77427c7c1a909e0b37214dd47db122bb153495ff0b02e9e54a50dbe16"),
        (255, "18ab939d63ddec9f6ac2b60d61d36a7375d2070c9b683861110757062c52b8880a5f6b3936da9cd6c23ef2a95c"),
        (256, "7a4a13e9ef23978e2c520fd4d2e757514ae160cd0cd05e556ef692370ca53076214c0c40d4c728d6ed9e727a5b"),
    ];

    /// Gives the RFC's bytes in place of randomness.
    struct Given(Vec<u8>);

    impl hpke::rand_core::TryRng for Given {
        type Error = std::convert::Infallible;
        fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
            unreachable!("bytes are asked for")
        }
        fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
            unreachable!("bytes are asked for")
        }
        fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Self::Error> {
            out.copy_from_slice(&self.0);
            Ok(())
        }
    }
    impl hpke::rand_core::TryCryptoRng for Given {}

    fn bytes<const N: usize>(hex: &str) -> [u8; N] {
        unhex(hex).and_then(|bytes| bytes.try_into().ok()).expect("the RFC's")
    }

    #[test]
    fn opens_the_vectors_of_the_rfc_in_any_order() {
        let key = SecretKey::from_bytes(bytes(SK_R));
        assert_eq!(key.public().as_bytes(), &bytes(PK_R));
        let shared = decap(&key, key.public().as_bytes(), bytes(ENC)).expect("the RFC's");
        assert_eq!(*shared, bytes::<32>(SHARED));
        let context = Context::of(&shared, INFO.as_bytes());
        assert_eq!(context.base_nonce, bytes::<12>(BASE_NONCE));
        for (number, ciphertext) in MESSAGES.iter().rev() {
            let aad = format!("Count-{number}");
            let opened = context.open(*number, &unhex(ciphertext).expect("hex"), aad.as_bytes());
            assert_eq!(opened.as_deref(), Ok(PLAIN), "message {number}");
        }
    }

    #[test]
    fn seals_to_the_encapsulated_key_of_the_rfc_and_opens_what_it_sealed() {
        let to = PublicKey::from_bytes(bytes(PK_R)).expect("the RFC's");
        let purpose = Purpose::verbatim(INFO);
        let mut batch = Batch::new(&to, &purpose, &mut Given(unhex(IKM_E).expect("hex")));
        let sealed: Vec<Vec<u8>> = (0..300u32).map(|number| batch.seal(&number.to_be_bytes())).collect();
        assert_eq!(sealed[0][1..33], bytes::<32>(ENC));
        let mut opener = Opener::new(SecretKey::from_bytes(bytes(SK_R)), purpose);
        for number in (0..300u32).rev().step_by(7) {
            let opened = opener.open(&sealed[number as usize]);
            assert_eq!(opened.as_deref(), Ok(&number.to_be_bytes()[..]), "message {number}");
        }
    }

    #[test]
    fn another_key_another_purpose_or_any_changed_byte_does_not_open() {
        let key = SecretKey::from_bytes([3; 32]);
        let purpose = Purpose::signature("stop-sharing");
        let sealed = crate::seal(&key.public(), &purpose, b"Ana", &mut Given(vec![9; 32]));
        assert_eq!(open(&key, &purpose, &sealed).as_deref(), Ok(&b"Ana"[..]));
        assert_eq!(open(&SecretKey::from_bytes([4; 32]), &purpose, &sealed), Err(OpenError::Refused));
        assert_eq!(open(&key, &Purpose::signature("other"), &sealed), Err(OpenError::Refused));
        for place in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            assert!(open(&key, &purpose, &changed).is_err(), "byte {place}");
        }
        for length in 0..sealed.len() {
            assert!(open(&key, &purpose, &sealed[..length]).is_err(), "cut to {length}");
        }
    }
}
