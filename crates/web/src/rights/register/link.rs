//! What a practice's link to the form carries: its own name, address, code and public key, and nothing about any person.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD as BASE64, Engine as _};
use serde::{Deserialize, Serialize};

/// The longest code that we read.
const LONGEST: usize = 1200;

/// A practice that offers its form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Offer {
    /// Its name.
    #[serde(rename = "n")]
    pub(crate) name: String,
    /// Street and town.
    #[serde(rename = "s", skip_serializing_if = "String::is_empty")]
    pub(crate) street: String,
    /// Postcode.
    #[serde(rename = "p", skip_serializing_if = "String::is_empty")]
    pub(crate) postcode: String,
    /// Code in the NHS's list of organisations.
    #[serde(rename = "o", skip_serializing_if = "String::is_empty")]
    pub(crate) ods: String,
    /// Public key to which a form can be sealed.
    #[serde(rename = "k", skip_serializing_if = "String::is_empty")]
    pub(crate) key: String,
}

/// The code is none of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoOffer;

impl Offer {
    /// The last step of the link.
    pub(crate) fn code(&self) -> String {
        BASE64.encode(serde_json::to_vec(self).unwrap_or_default())
    }

    /// The offer of a link.
    pub(crate) fn read(code: &str) -> Result<Self, NoOffer> {
        if code.len() > LONGEST {
            return Err(NoOffer);
        }
        let bytes = BASE64.decode(code).map_err(|_| NoOffer)?;
        let offer: Self = serde_json::from_slice(&bytes).map_err(|_| NoOffer)?;
        if offer.name.trim().is_empty() { Err(NoOffer) } else { Ok(offer) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_comes_back_from_its_link_and_nothing_else_does() {
        let offer = Offer { name: "Alder Row Surgery".to_owned(), postcode: "EX7 8GH".to_owned(), ..Offer::default() };
        assert_eq!(Offer::read(&offer.code()), Ok(offer));
        for code in ["", "%%%", "e30", "bnVsbA", &"A".repeat(5000)] {
            assert_eq!(Offer::read(code), Err(NoOffer), "{code}");
        }
    }
}
