//! A registration on its way to a practice: sealed to the practice's own public key, as one file of plain text or cut
//! into pieces small enough for QR codes. Whoever finds it on the way learns that it is one, for which key, and how long.

use base64::prelude::{BASE64_STANDARD_NO_PAD as BASE64, Engine as _};
use seal::{CryptoRng, PublicKey, Purpose, SecretKey};

use crate::read::ReadError;

const BEGIN: &str = "-----BEGIN CAREOF REGISTRATION-----";
const END: &str = "-----END CAREOF REGISTRATION-----";
/// How a piece begins: `CAREOF-REG 1/3 1f2e3d4c …`.
const PIECE: &str = "CAREOF-REG ";
/// How many characters of text a QR code carries that a cheap phone reads from paper.
const IN_ONE_CODE: usize = 560;
/// The longest text that can be a parcel of ours.
pub(crate) const LONGEST: usize = 100_000;

fn purpose(key: &PublicKey) -> Purpose {
    Purpose::new("registration", &key.to_string())
}

/// Seals a registration to a practice's key.
pub fn seal_to(key: &PublicKey, registration: &[u8], rng: &mut impl CryptoRng) -> Vec<u8> {
    seal::seal(key, &purpose(key), registration, rng)
}

/// The sealed bytes as one file of text.
#[must_use]
pub fn as_file(key: &PublicKey, sealed: &[u8]) -> String {
    let text = BASE64.encode(sealed);
    let lines: Vec<&str> =
        text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap_or_default()).collect();
    format!(
        "{BEGIN}\nFor: {key}\nOpen with: careof registration read FILE --key KEYFILE\n\n{}\n{END}\n",
        lines.join("\n")
    )
}

/// The sealed bytes as the texts of QR codes, to be read in any order.
#[must_use]
pub fn as_pieces(sealed: &[u8]) -> Vec<String> {
    let text = BASE64.encode(sealed);
    let pieces: Vec<&[u8]> = text.as_bytes().chunks(IN_ONE_CODE).collect();
    let (of, mark) = (pieces.len(), mark(sealed));
    let piece = |(number, part): (usize, &&[u8])| {
        format!("{PIECE}{}/{of} {mark} {}", number + 1, std::str::from_utf8(part).unwrap_or_default())
    };
    pieces.iter().enumerate().map(piece).collect()
}

/// Tells the pieces of one parcel from those of another: the first bytes are an ephemeral key and differ each time.
fn mark(sealed: &[u8]) -> String {
    sealed.iter().take(4).fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

/// Whether the text is a parcel of ours, whole or in pieces.
pub(crate) fn is_parcel(text: &str) -> bool {
    text.contains(BEGIN) || text.contains(PIECE.trim_end())
}

/// The sealed bytes of a parcel.
pub(crate) fn unwrap(text: &str) -> Result<Vec<u8>, ReadError> {
    let packed = match text.split_once(BEGIN) {
        Some((_, rest)) => {
            let (inside, _) = rest.split_once(END).ok_or(ReadError::CutOff)?;
            let inside = inside.replace("\r\n", "\n");
            inside.split_once("\n\n").map(|(_, body)| body.to_owned()).ok_or(ReadError::Damaged)?
        }
        None => from_pieces(text)?,
    };
    let plain: String = packed.chars().filter(|c| !c.is_whitespace()).collect();
    BASE64.decode(plain.trim_end_matches('=')).map_err(|_| ReadError::Damaged)
}

fn from_pieces(text: &str) -> Result<String, ReadError> {
    let mut parts: Vec<Option<String>> = Vec::new();
    let mut known: Option<(usize, String)> = None;
    for piece in text.split(PIECE).skip(1) {
        let mut words = piece.split_whitespace();
        let (place, mark) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let (number, of) = place.split_once('/').ok_or(ReadError::Damaged)?;
        let number: usize = number.parse().map_err(|_| ReadError::Damaged)?;
        let of: usize = of.parse().map_err(|_| ReadError::Damaged)?;
        if !(1..=50).contains(&of) || !(1..=of).contains(&number) {
            return Err(ReadError::Damaged);
        }
        match &known {
            None => {
                known = Some((of, mark.to_owned()));
                parts.resize(of, None);
            }
            Some((all, first)) if *all != of || first != mark => return Err(ReadError::MixedPieces),
            Some(_) => {}
        }
        if let Some(part) = parts.get_mut(number - 1) {
            *part = Some(words.collect());
        }
    }
    let of = parts.len();
    let missing: Vec<usize> =
        parts.iter().enumerate().filter(|(_, part)| part.is_none()).map(|(at, _)| at + 1).collect();
    match missing.first() {
        Some(_) => Err(ReadError::MissingPieces { missing, of }),
        None if of == 0 => Err(ReadError::Damaged),
        None => Ok(parts.into_iter().flatten().collect()),
    }
}

/// Opens the sealed bytes.
pub(crate) fn open(key: &SecretKey, sealed: &[u8]) -> Result<Vec<u8>, ReadError> {
    seal::open(key, &purpose(&key.public()), sealed).map_err(|_| ReadError::WrongKey)
}
