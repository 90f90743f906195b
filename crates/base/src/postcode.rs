//! UK postcodes: reading what people type, and the parts of one.

use std::fmt;
use std::str::FromStr;

/// A postcode that has the shape of a UK one, such as `M1 1AE`. Whether it is in use is another question.
///
/// Its shape is that of Royal Mail's: an outward code (`M1`, `EC1A`) and an inward code of a digit and
/// two letters. `GIR 0AA` has the shape of none and is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Postcode {
    /// Upper case, without the space; behind `length` all zero.
    letters: [u8; 7],
    length: u8,
}

/// What was typed is no postcode.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PostcodeError {
    /// Nothing was typed.
    #[error("there is no postcode here; write one such as M1 1AE")]
    Empty,
    /// Only the first half, such as `M1`.
    #[error("“{0}” is only the first half of a postcode; write all of it, such as {0} 1AE")]
    OnlyOutward(String),
    /// Anything else.
    #[error("“{0}” is not a UK postcode; write one such as M1 1AE")]
    NotAPostcode(String),
}

impl Postcode {
    /// Without a space, such as `M11AE`.
    #[must_use]
    pub fn compact(&self) -> &str {
        std::str::from_utf8(&self.letters[..usize::from(self.length)]).unwrap_or_default()
    }

    /// The first half, such as `M1` or `EC1A`: the district.
    #[must_use]
    pub fn outward(&self) -> &str {
        let all = self.compact();
        &all[..all.len().saturating_sub(3)]
    }

    /// The second half, such as `1AE`.
    #[must_use]
    pub fn inward(&self) -> &str {
        let all = self.compact();
        &all[all.len().saturating_sub(3)..]
    }

    /// The one or two letters at its head, such as `M` or `EC`: the postcode area.
    #[must_use]
    pub fn area(&self) -> &str {
        let outward = self.outward();
        let letters = outward.bytes().take_while(u8::is_ascii_alphabetic).count();
        &outward[..letters]
    }

    /// Whether it is one of the NHS's codes that stand for no place: `ZZ99 3VZ` is "no fixed abode".
    /// Source: NHS Digital, ONS Postcode Directory user guide, pseudo country codes.
    #[must_use]
    pub fn is_pseudo(&self) -> bool {
        self.outward() == "ZZ99"
    }
}

/// Whether the text is the first half of a postcode, such as `m1` or `EC1A`; gives it in upper case.
#[must_use]
pub fn outward_code(text: &str) -> Option<String> {
    let plain: String = text.trim().to_ascii_uppercase();
    is_outward(plain.as_bytes()).then_some(plain)
}

impl FromStr for Postcode {
    type Err = PostcodeError;

    /// Reads it in any case, with or without spaces, also with the letter O where a zero belongs.
    fn from_str(text: &str) -> Result<Self, PostcodeError> {
        let shown = || text.trim().chars().filter(|c| !c.is_control()).take(20).collect::<String>();
        let mut plain: Vec<u8> = Vec::with_capacity(8);
        for c in text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '\u{200e}' | '\u{200f}')) {
            match u8::try_from(c.to_ascii_uppercase()) {
                Ok(byte) if byte.is_ascii_alphanumeric() && plain.len() < 8 => plain.push(byte),
                _ => return Err(PostcodeError::NotAPostcode(shown())),
            }
        }
        if plain.is_empty() {
            return Err(PostcodeError::Empty);
        }
        if is_outward(&plain) {
            return Err(PostcodeError::OnlyOutward(String::from_utf8_lossy(&plain).into_owned()));
        }
        // The third from the end is a digit; many type the letter O.
        if let Some(at) = plain.len().checked_sub(3)
            && plain[at] == b'O'
        {
            plain[at] = b'0';
        }
        let split = plain.len().saturating_sub(3);
        let (outward, inward) = plain.split_at(split);
        if !is_outward(outward) || !is_inward(inward, outward == b"ZZ99") {
            return Err(PostcodeError::NotAPostcode(shown()));
        }
        let mut letters = [0; 7];
        letters[..plain.len()].copy_from_slice(&plain);
        Ok(Self { letters, length: u8::try_from(plain.len()).unwrap_or(7) })
    }
}

/// `A9`, `A99`, `AA9`, `AA99`, `A9A`, `AA9A`.
fn is_outward(text: &[u8]) -> bool {
    let shape: Vec<bool> = text.iter().map(u8::is_ascii_alphabetic).collect();
    text.iter().all(u8::is_ascii_alphanumeric)
        && matches!(
            shape.as_slice(),
            [true, false]
                | [true, false, false]
                | [true, true, false]
                | [true, true, false, false]
                | [true, false, true]
                | [true, true, false, true]
        )
}

/// A digit and two letters, which are never C, I, K, M, O or V, except in the NHS's own codes (`ZZ99 3VZ`).
fn is_inward(text: &[u8], pseudo: bool) -> bool {
    let letter = |byte: &u8| byte.is_ascii_uppercase() && (pseudo || !b"CIKMOV".contains(byte));
    matches!(text, [digit, first, second] if digit.is_ascii_digit() && letter(first) && letter(second))
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.outward(), self.inward())
    }
}

impl fmt::Debug for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Postcode({self})")
    }
}

impl serde::Serialize for Postcode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Postcode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_becomes_the_usual_spelling() {
        for (typed, shown, area) in [
            ("m1 1ae", "M1 1AE", "M"),
            (" M60 1NW", "M60 1NW", "M"),
            ("cr26xh", "CR2 6XH", "CR"),
            ("DN55-1PT", "DN55 1PT", "DN"),
            ("w1a1hq", "W1A 1HQ", "W"),
            ("ec1a\u{a0}1bb", "EC1A 1BB", "EC"),
            ("E8 OAB", "E8 0AB", "E"),
            ("ZZ99 3VZ", "ZZ99 3VZ", "ZZ"),
            ("ZZ99 3CZ", "ZZ99 3CZ", "ZZ"),
        ] {
            let postcode: Postcode = typed.parse().expect(typed);
            assert_eq!(postcode.to_string(), shown);
            assert_eq!(postcode.area(), area);
        }
    }

    #[test]
    fn what_is_none_is_refused_with_an_example() {
        for typed in
            ["", "   ", "M1", "EC1A", "hello", "M1 1A", "1M 1AE", "M1 11E", "M1 1AE 1", "M1 1AÉ", "M1 1KE", "12345"]
        {
            let error = typed.parse::<Postcode>().expect_err(typed);
            assert!(error.to_string().contains("1AE"), "{typed}: {error}");
        }
        assert_eq!("m1".parse::<Postcode>(), Err(PostcodeError::OnlyOutward("M1".into())));
    }

    #[test]
    fn the_codes_for_no_place_are_known() {
        assert!("ZZ99 3VZ".parse::<Postcode>().expect("has the shape").is_pseudo());
        assert!(!"M1 1AE".parse::<Postcode>().expect("has the shape").is_pseudo());
    }
}
