//! Where a signature counts: a constituency, a region, a country. Nine letters at most, the codes of the ONS and of ISO 3166.

use std::fmt;

/// Where a signature counts: `E14001063` (a constituency), `E12000007` (a region, when the constituency is not known), or two
/// letters of a country.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place([u8; 9]);

impl Place {
    /// The United Kingdom, where nothing more is known.
    pub const UNITED_KINGDOM: Self = Self(*b"GB\0\0\0\0\0\0\0");

    /// The place of a code.
    pub fn new(code: &str) -> Option<Self> {
        let good = (1..=9).contains(&code.len())
            && code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        let mut bytes = [0; 9];
        bytes.get_mut(..code.len())?.copy_from_slice(code.as_bytes());
        good.then_some(Self(bytes))
    }

    /// Its code.
    pub fn code(&self) -> &str {
        let end = self.0.iter().position(|byte| *byte == 0).unwrap_or(self.0.len());
        std::str::from_utf8(&self.0[..end]).unwrap_or_default()
    }

    /// Whether it is a constituency of the House of Commons (codes of the ONS: E14, N05, S14, W07).
    pub fn is_constituency(&self) -> bool {
        self.code().len() == 9 && ["E14", "N05", "S14", "W07"].iter().any(|kind| self.code().starts_with(kind))
    }

    /// The country that it lies in, as two letters of ISO 3166.
    pub fn country(&self) -> &str {
        if self.code().len() == 2 { self.code() } else { "GB" }
    }

    /// Its code, filled up with zeros.
    pub fn bytes(&self) -> &[u8; 9] {
        &self.0
    }

    /// The place of a code filled up with zeros.
    pub fn from_bytes(bytes: [u8; 9]) -> Option<Self> {
        let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
        let place = Self::new(std::str::from_utf8(&bytes[..end]).ok()?)?;
        (place.0 == bytes).then_some(place)
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Place({})", self.code())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_apart() {
        let seat = Place::new("E14001063").expect("a code");
        assert!(seat.is_constituency() && seat.country() == "GB" && seat.code() == "E14001063");
        let region = Place::new("E12000007").expect("a code");
        assert!(!region.is_constituency() && region.country() == "GB");
        assert_eq!(Place::new("FR").expect("a code").country(), "FR");
        assert_eq!(Place::new("GB"), Some(Place::UNITED_KINGDOM));
        for wrong in ["", "E140010631", "e14", "F R", "=1"] {
            assert_eq!(Place::new(wrong), None);
        }
        assert_eq!(Place::from_bytes(*seat.bytes()), Some(seat));
        assert_eq!(Place::from_bytes(*b"GB\0X\0\0\0\0\0"), None);
    }
}
