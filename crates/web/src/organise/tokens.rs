//! Secrets that are given out once and kept only as a hash: links, sessions, printed codes. Each
//! kind has its own hash, so that one can never stand for another.

use seal::CryptoRng;

/// Letters and digits that nobody mixes up on paper.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// 26 of them are 130 bits.
const LENGTH: usize = 26;
/// A printed code: 80 bits, in four groups.
const CODE_LENGTH: usize = 16;

/// What a secret is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The one-time link of a new organiser.
    Welcome,
    /// The cookie of somebody who is signed in.
    Session,
    /// A printed code.
    Code,
    /// A passkey being made or shown.
    Ceremony,
    /// The link mailed to a practice, which shows that somebody reads its mail.
    PracticeMail,
    /// The link with which a practice goes on.
    PracticeKey,
    /// The link with which a practice renews its promise.
    Affirm,
    /// The link with which a question or an answer is taken back.
    Question,
    /// The link with which a local group looks after itself.
    LocalGroup,
    /// The key of a local group’s helpers, which follows from that link.
    LocalHelpers,
    /// What a form of somebody who is signed in carries.
    Form,
}

impl Kind {
    const fn context(self) -> &'static str {
        match self {
            Self::Welcome => "careof 2026-11 one-time link of an organiser",
            Self::Session => "careof 2026-11 session of an organiser",
            Self::Code => "careof 2026-11 printed code of an organiser",
            Self::Ceremony => "careof 2026-11 passkey ceremony",
            Self::PracticeMail => "careof 2026-11 link mailed to a practice",
            Self::PracticeKey => "careof 2026-11 link with which a practice goes on",
            Self::Affirm => "careof 2026-11 link with which a practice renews its promise",
            Self::Question => "careof 2026-11 link with which a question is taken back",
            Self::LocalGroup => "careof 2026-11 link of a local group",
            Self::LocalHelpers => "careof 2026-11 key of the helpers of a local group",
            Self::Form => "careof 2026-11 form of an organiser",
        }
    }
}

/// A new secret: 26 letters and digits.
pub(crate) fn new_secret() -> String {
    draw(LENGTH)
}

/// A new link with which a question or an answer is taken back.
pub(crate) fn new_question_key() -> String {
    new_secret()
}

/// How that link is kept.
pub(crate) fn question_key_hash(key: &str) -> [u8; 32] {
    hash(Kind::Question, key)
}

/// A new name for something in the store: 26 letters and digits, which tell nothing.
#[must_use]
pub fn new_id() -> String {
    draw(LENGTH)
}

/// A new printed code, in groups of four.
pub(crate) fn new_code() -> String {
    let code = draw(CODE_LENGTH);
    code.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join("-")
}

/// How a secret is kept.
pub(crate) fn hash(kind: Kind, secret: &str) -> [u8; 32] {
    blake3::derive_key(kind.context(), secret.as_bytes())
}

/// A printed code as people type it: any case, spaces or signs between, letters that look like
/// digits.
pub(crate) fn hash_of_typed_code(typed: &str) -> [u8; 32] {
    let plain: String = typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|character| match character.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        })
        .collect();
    hash(Kind::Code, &plain)
}

/// What the forms of a session carry: follows from the cookie, which other sites cannot read.
pub(crate) fn form_token(session: &str) -> String {
    hash(Kind::Form, session).iter().take(16).fold(String::new(), |mut text, byte| {
        let _ = std::fmt::Write::write_fmt(&mut text, format_args!("{byte:02x}"));
        text
    })
}

/// Whether two secrets are the same, in a time that does not tell where they differ.
pub(crate) fn same(one: &str, other: &str) -> bool {
    // blake3::Hash compares in constant time.
    blake3::hash(one.as_bytes()) == blake3::hash(other.as_bytes())
}

fn draw(length: usize) -> String {
    let mut random = vec![0_u8; length];
    let mut rng = seal::system_randomness();
    fill(&mut rng, &mut random);
    random.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect()
}

fn fill(rng: &mut impl CryptoRng, bytes: &mut [u8]) {
    rng.fill_bytes(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_differ_and_fit_an_address() {
        let (one, other) = (new_secret(), new_secret());
        assert_ne!(one, other);
        assert!(one.len() == LENGTH && one.bytes().all(|byte| ALPHABET.contains(&byte)));
    }

    #[test]
    fn a_code_may_be_typed_as_people_do() {
        let code = "ab0d-1fgh-2345-6789";
        let kept = hash_of_typed_code(code);
        for typed in ["ABOD IFGH 2345 6789", " abOd1lfgh".trim_end_matches("lfgh"), "ab0dlfgh23456789"] {
            let same = hash_of_typed_code(typed) == kept;
            assert_eq!(same, typed.len() >= 16, "{typed}");
        }
        assert_eq!(hash_of_typed_code(&new_code()).len(), 32);
    }

    #[test]
    fn a_secret_of_one_kind_is_none_of_another() {
        assert_ne!(hash(Kind::Welcome, "x"), hash(Kind::Session, "x"));
        assert!(same("a", "a") && !same("a", "b"));
        assert_eq!(form_token("a").len(), 32);
    }
}
