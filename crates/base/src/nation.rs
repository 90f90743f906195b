//! The four nations. Who may register, and with which papers, is law of the nation.

use std::fmt;
use std::str::FromStr;

/// A nation of the United Kingdom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nation {
    /// England.
    #[default]
    England,
    /// Scotland.
    Scotland,
    /// Wales.
    Wales,
    /// Northern Ireland, whose law on registering differs from the other three.
    NorthernIreland,
}

impl Nation {
    /// All four, in the order in which forms list them.
    pub const ALL: [Self; 4] = [Self::England, Self::Scotland, Self::Wales, Self::NorthernIreland];

    /// The key used in files, forms and JSON, such as `northern_ireland`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::England => "england",
            Self::Scotland => "scotland",
            Self::Wales => "wales",
            Self::NorthernIreland => "northern_ireland",
        }
    }

    /// The name for people.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::England => "England",
            Self::Scotland => "Scotland",
            Self::Wales => "Wales",
            Self::NorthernIreland => "Northern Ireland",
        }
    }
}

impl fmt::Display for Nation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text does not name a nation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a nation; use england, scotland, wales or northern-ireland")]
pub struct UnknownNation(pub String);

impl FromStr for Nation {
    type Err = UnknownNation;

    /// Reads a key, a name or a usual short form (`E`, `S`, `W`, `NI`), in any case.
    fn from_str(text: &str) -> Result<Self, UnknownNation> {
        let plain = text.trim().to_ascii_lowercase().replace(['-', ' '], "_");
        match plain.as_str() {
            "england" | "e" | "eng" => Ok(Self::England),
            "scotland" | "s" | "sco" => Ok(Self::Scotland),
            "wales" | "w" | "wal" | "cymru" => Ok(Self::Wales),
            "northern_ireland" | "ni" | "n_ireland" => Ok(Self::NorthernIreland),
            _ => Err(UnknownNation(text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_nation_reads_back_from_its_key_and_its_name() {
        for nation in Nation::ALL {
            assert_eq!(nation.key().parse(), Ok(nation));
            assert_eq!(nation.name().parse(), Ok(nation));
        }
    }

    #[test]
    fn something_else_is_refused_with_the_four_choices() {
        let error = "France".parse::<Nation>().expect_err("France is no nation of the UK");
        assert!(error.to_string().contains("northern-ireland"));
    }
}
