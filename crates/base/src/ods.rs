//! ODS codes: how the NHS names organisations.

use std::fmt;
use std::str::FromStr;

/// A code of the Organisation Data Service, such as `A81001` for a practice or `RXX` for a trust:
/// 3 to 10 capital letters and digits. Whether it exists is another question.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(transparent)]
pub struct OdsCode(Box<str>);

/// What was typed is no ODS code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not an ODS code; it has letters and digits only, such as A81001")]
pub struct OdsCodeError(pub String);

impl OdsCode {
    /// In capitals.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for OdsCode {
    type Err = OdsCodeError;

    /// Reads it in any case, with spaces around it.
    fn from_str(text: &str) -> Result<Self, OdsCodeError> {
        let plain = text.trim().to_ascii_uppercase();
        if (3..=10).contains(&plain.len()) && plain.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Ok(Self(plain.into_boxed_str()));
        }
        Err(OdsCodeError(text.trim().chars().filter(|c| !c.is_control()).take(20).collect()))
    }
}

impl fmt::Display for OdsCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for OdsCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OdsCode({})", self.0)
    }
}

impl<'de> serde::Deserialize<'de> for OdsCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_spaces_do_not_matter() {
        assert_eq!(" a81001 ".parse::<OdsCode>().expect("is one").as_str(), "A81001");
    }

    #[test]
    fn what_is_none_is_refused() {
        for typed in ["", "A8", "A81-001", "A81001A81001", "Ä81001"] {
            assert!(typed.parse::<OdsCode>().is_err(), "{typed}");
        }
    }
}
