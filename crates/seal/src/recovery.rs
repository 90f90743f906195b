//! A key on paper: 24 words with a checksum (BIP-39's list and encoding), and a key split among people so that some of them
//! together can restore it (Shamir's sharing, by an audited library), each part again as words.

use bip39::{Language, Mnemonic};
use hpke::rand_core::CryptoRng;
use vsss_rs::Gf256;
use zeroize::Zeroizing;

use crate::errors::RecoveryError;
use crate::keys::{PublicKey, SecretKey};

const KEY_WORDS: usize = 24;
const MOST_PEOPLE: usize = 16;

/// A key, or one person's part of a key, as words to print and keep.
#[derive(Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Which part this is, from 1; none when the sheet holds the whole key.
    pub part: Option<u8>,
    words: Vec<&'static str>,
}

impl Sheet {
    /// The whole key as words.
    pub fn of(key: &SecretKey) -> Self {
        Self { part: None, words: to_words(key.as_bytes()) }
    }

    /// The words in their order.
    pub fn words(&self) -> &[&'static str] {
        &self.words
    }

    /// The words as they are printed: numbered, four in a line.
    pub fn to_text(&self) -> String {
        let numbered: Vec<String> =
            self.words.iter().enumerate().map(|(place, word)| format!("{:>2} {word:<10}", place + 1)).collect();
        numbered.chunks(4).map(|line| line.join("").trim_end().to_owned() + "\n").collect()
    }

    /// Reads a sheet as somebody typed it: numbers, line breaks and capitals do not matter.
    ///
    /// # Errors
    /// When a word is not in the list, when there are too many or too few, or when they do not fit together.
    pub fn parse(text: &str) -> Result<Self, RecoveryError> {
        let text = text.to_lowercase();
        let mut part = None;
        let mut words = Vec::new();
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            if word.chars().all(|c| c.is_ascii_digit()) {
                continue;
            }
            // “part3” says which part it is; “party” is a word of the list.
            if let Some(number) = word.strip_prefix("part").and_then(|number| number.parse().ok()) {
                part = Some(number);
                continue;
            }
            words.push(word);
        }
        if words.len() != KEY_WORDS {
            return Err(RecoveryError::WrongCount { wanted: KEY_WORDS, given: words.len() });
        }
        let bytes = from_words(&words)?;
        Ok(Self { part, words: to_words(&bytes) })
    }

    /// The key of a sheet that holds the whole key. Give the public half where it is known.
    ///
    /// # Errors
    /// When the key is another one.
    pub fn key(&self, expected: Option<&PublicKey>) -> Result<SecretKey, RecoveryError> {
        let key = SecretKey::from_bytes(*from_words(&self.words)?);
        check(key, expected)
    }
}

/// Splits a key among `people` so that any `needed` of them can restore it, and fewer learn nothing.
///
/// # Errors
/// When the numbers make no sense.
pub fn split(key: &SecretKey, needed: u8, people: u8, rng: &mut impl CryptoRng) -> Result<Vec<Sheet>, RecoveryError> {
    if needed < 2 || needed > people || usize::from(people) > MOST_PEOPLE {
        return Err(RecoveryError::NoSuchSplit);
    }
    let shares = Gf256::split_bytes(usize::from(needed), usize::from(people), key.as_bytes(), rng)
        .map_err(|_| RecoveryError::NoSuchSplit)?;
    let shares = shares.into_iter().map(Zeroizing::new);
    shares
        .map(|share| {
            let value: &[u8; 32] = share[1..].try_into().map_err(|_| RecoveryError::NoSuchSplit)?;
            Ok(Sheet { part: Some(share[0]), words: to_words(value) })
        })
        .collect()
}

/// Restores a key from people's parts. The public half is needed, because any parts make some key.
///
/// # Errors
/// When the parts are too few, of different splits, or twice the same.
pub fn join(sheets: &[Sheet], expected: &PublicKey) -> Result<SecretKey, RecoveryError> {
    let shares: Option<Vec<Vec<u8>>> = sheets
        .iter()
        .map(|sheet| {
            let mut share = vec![sheet.part?];
            share.extend_from_slice(&from_words(&sheet.words).ok()?[..]);
            Some(share)
        })
        .collect();
    let bytes = shares
        .filter(|shares| shares.len() >= 2)
        .and_then(|shares| Gf256::combine_bytes(&shares).ok())
        .map(Zeroizing::new)
        .ok_or(RecoveryError::SharesDoNotFit)?;
    let key = SecretKey::from_bytes(bytes[..].try_into().map_err(|_| RecoveryError::SharesDoNotFit)?);
    check(key, Some(expected)).map_err(|_| RecoveryError::SharesDoNotFit)
}

fn check(key: SecretKey, expected: Option<&PublicKey>) -> Result<SecretKey, RecoveryError> {
    match expected {
        Some(public) if *public != key.public() => Err(RecoveryError::AnotherKey),
        _ => Ok(key),
    }
}

fn to_words(bytes: &[u8; 32]) -> Vec<&'static str> {
    Mnemonic::from_entropy(bytes).expect("32 bytes make 24 words").words().collect()
}

fn from_words(words: &[&str]) -> Result<Zeroizing<[u8; 32]>, RecoveryError> {
    let text = Zeroizing::new(words.join(" "));
    let mnemonic = Mnemonic::parse_in_normalized(Language::English, &text).map_err(|error| match error {
        bip39::Error::UnknownWord(place) => {
            RecoveryError::UnknownWord(words.get(place).copied().unwrap_or_default().to_owned())
        }
        bip39::Error::BadWordCount(given) => RecoveryError::WrongCount { wanted: KEY_WORDS, given },
        _ => RecoveryError::Checksum,
    })?;
    let (bytes, _) = mnemonic.to_entropy_array();
    Ok(Zeroizing::new(bytes[..32].try_into().map_err(|_| RecoveryError::Checksum)?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rng() -> impl CryptoRng {
        hpke::rand_core::UnwrapErr(getrandom::SysRng)
    }

    #[test]
    fn what_somebody_types_from_the_sheet_gives_the_key() {
        let key = SecretKey::generate(&mut rng());
        let printed = Sheet::of(&key).to_text().to_uppercase();
        let read = Sheet::parse(&printed).expect("our own");
        assert_eq!(read.key(Some(&key.public())).expect("the same").as_bytes(), key.as_bytes());
        let other = SecretKey::generate(&mut rng()).public();
        assert_eq!(read.key(Some(&other)).err(), Some(RecoveryError::AnotherKey));
    }

    #[test]
    fn every_word_of_the_list_is_read_as_a_word() {
        let keys = (0..=u16::MAX).map(|number| {
            let mut bytes = [7; 32];
            bytes[..2].copy_from_slice(&number.to_be_bytes());
            SecretKey::from_bytes(bytes)
        });
        let key = keys.into_iter().find(|key| Sheet::of(key).words().contains(&"party")).expect("one of 65,536 has it");
        let read = Sheet::parse(&Sheet::of(&key).to_text()).expect("our own");
        assert_eq!(read.key(Some(&key.public())).expect("the same").as_bytes(), key.as_bytes());
    }

    #[test]
    fn a_wrong_missing_or_swapped_word_is_told() {
        let key = SecretKey::from_bytes([8; 32]);
        let words = Sheet::of(&key).words().to_vec();
        let mut wrong = words.clone();
        wrong[3] = "hospitle";
        assert_eq!(Sheet::parse(&wrong.join(" ")).err(), Some(RecoveryError::UnknownWord("hospitle".into())));
        assert_eq!(
            Sheet::parse(&words[1..].join(" ")).err(),
            Some(RecoveryError::WrongCount { wanted: 24, given: 23 })
        );
        let mut swapped = words;
        swapped.swap(0, 23);
        assert_eq!(Sheet::parse(&swapped.join(" ")).err(), Some(RecoveryError::Checksum));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn any_k_of_n_restore_the_key_and_fewer_do_not(
            bytes in any::<[u8; 32]>(), people in 2u8..=7, spare in 0u8..6, skip in 0usize..7
        ) {
            let needed = people.saturating_sub(spare).max(2);
            let key = SecretKey::from_bytes(bytes);
            let mut sheets = split(&key, needed, people, &mut rng()).expect("sensible numbers");
            let turn = skip % sheets.len();
            sheets.rotate_left(turn);
            let enough = &sheets[..usize::from(needed)];
            let joined = join(enough, &key.public()).expect("enough");
            prop_assert_eq!(joined.as_bytes(), key.as_bytes());
            let too_few = &sheets[..usize::from(needed) - 1];
            prop_assert_eq!(join(too_few, &key.public()).err(), Some(RecoveryError::SharesDoNotFit));
        }
    }

    #[test]
    fn splits_that_make_no_sense_are_refused() {
        let key = SecretKey::from_bytes([8; 32]);
        for (needed, people) in [(1, 3), (4, 3), (0, 0), (2, 17)] {
            assert!(matches!(split(&key, needed, people, &mut rng()), Err(RecoveryError::NoSuchSplit)));
        }
    }
}
