//! What somebody puts on a petition, and whether it can be taken.

use base::Postcode;
use serde::{Deserialize, Serialize};

use crate::country;
use crate::mailbox::Email;

/// The longest name and postcode, in characters.
const LONGEST_NAME: usize = 255;
const LONGEST_POSTCODE: usize = 20;

/// The form as it arrives. Nothing in it is trusted.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    /// The name as the person writes it.
    pub name: String,
    /// Where the mail goes.
    pub email: String,
    /// The postcode; may be empty outside the UK.
    pub postcode: String,
    /// Two letters of ISO 3166; empty means the United Kingdom.
    pub country: String,
    /// Filled in means: the person wants to hear how it goes on.
    pub updates: String,
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// `name`
    Name,
    /// `email`
    Email,
    /// `postcode`
    Postcode,
    /// `country`
    Country,
}

impl Field {
    /// Its name in the form.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Postcode => "postcode",
            Self::Country => "country",
        }
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Nothing was written.
    #[error("this is empty")]
    Empty,
    /// It is longer than it may be.
    #[error("this is too long")]
    TooLong,
    /// A name begins with a sign with which a spreadsheet begins a formula.
    #[error("a name cannot begin with -, =, + or @")]
    LooksLikeAFormula,
    /// A name holds a web address.
    #[error("a name cannot hold a web address")]
    HoldsAnAddress,
    /// It holds a line break or another sign that cannot be seen.
    #[error("this holds a sign that cannot be seen; type it anew")]
    Unprintable,
    /// It is no e-mail address.
    #[error("this is not an e-mail address; it looks like name@example.org")]
    NotAnEmail,
    /// It is no postcode of the UK.
    #[error("this is not a UK postcode; it looks like M1 1AE")]
    NotAPostcode,
    /// It is no country.
    #[error("this is not a country of the list")]
    NotACountry,
}

/// A signature that can be taken: what the campaign will read, once it opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The name as the person writes it.
    #[serde(rename = "n")]
    pub name: String,
    /// Where the mail goes.
    #[serde(rename = "e")]
    pub email: String,
    /// The postcode, as Royal Mail writes it; empty when none was given.
    #[serde(rename = "p")]
    pub postcode: String,
    /// Two letters of ISO 3166.
    #[serde(rename = "c")]
    pub country: String,
    /// Whether the person wants to hear how it goes on.
    #[serde(rename = "u")]
    pub updates: bool,
    /// The language of the person's mails, as a language tag.
    #[serde(rename = "l")]
    pub language: String,
}

impl Form {
    /// The signature, or everything that is wrong.
    ///
    /// # Errors
    /// Each field that is wrong, once, in the order of the form.
    pub fn check(&self, language: &str) -> Result<(Signature, Email), Vec<(Field, Fault)>> {
        let name = name(&self.name);
        let email = email(&self.email);
        let country = country_code(&self.country);
        let postcode = postcode(&self.postcode, country.unwrap_or("GB") == "GB");
        match (name, email, postcode, country) {
            (Ok(name), Ok(email), Ok(postcode), Ok(country)) => {
                let signature = Signature {
                    name,
                    email: email.to_string(),
                    postcode,
                    country: country.to_owned(),
                    updates: !matches!(self.updates.trim(), "" | "0" | "no" | "false"),
                    language: language.to_owned(),
                };
                Ok((signature, email))
            }
            (name, email, postcode, country) => Err([
                (Field::Name, name.err()),
                (Field::Email, email.err()),
                (Field::Postcode, postcode.err()),
                (Field::Country, country.err()),
            ]
            .into_iter()
            .filter_map(|(field, fault)| Some((field, fault?)))
            .collect()),
        }
    }
}

impl Signature {
    /// The bytes that are sealed.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("texts and a yes or no")
    }

    /// Reads what was sealed.
    ///
    /// # Errors
    /// When it is of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }
}

/// A name: any script, one word or many, at most 255 characters (formats.md §1).
fn name(text: &str) -> Result<String, Fault> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Fault::Empty);
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(Fault::TooLong);
    }
    if name.chars().any(char::is_control) {
        return Err(Fault::Unprintable);
    }
    if name.starts_with(['-', '=', '+', '@', '＝', '＋', '－', '＠']) {
        return Err(Fault::LooksLikeAFormula);
    }
    let lower = name.to_lowercase();
    if lower.contains("://") || lower.contains("www.") {
        return Err(Fault::HoldsAnAddress);
    }
    Ok(name)
}

fn email(text: &str) -> Result<Email, Fault> {
    if text.trim().is_empty() {
        return Err(Fault::Empty);
    }
    Email::parse(text).ok_or(if text.len() > 254 { Fault::TooLong } else { Fault::NotAnEmail })
}

fn postcode(text: &str, uk: bool) -> Result<String, Fault> {
    let text = text.trim();
    if text.chars().count() > LONGEST_POSTCODE {
        return Err(Fault::TooLong);
    }
    if !uk {
        return if text.chars().any(char::is_control) || text.starts_with(['-', '=', '+', '@']) {
            Err(Fault::NotAPostcode)
        } else {
            Ok(text.to_owned())
        };
    }
    if text.is_empty() {
        return Err(Fault::Empty);
    }
    if let Some(number) = forces(text) {
        return Ok(number);
    }
    text.parse::<Postcode>().map(|postcode| postcode.to_string()).map_err(|_| Fault::NotAPostcode)
}

/// The old form of the forces' post, `BFPO` and a number, and Girobank's `GIR 0AA`: postcodes of no place.
fn forces(text: &str) -> Option<String> {
    let plain: String = text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    if plain == "GIR0AA" {
        return Some("GIR 0AA".to_owned());
    }
    let number = plain.strip_prefix("BFPO").filter(|number| (1..=4).contains(&number.len()))?;
    number.chars().all(|c| c.is_ascii_digit()).then(|| format!("BFPO {number}"))
}

fn country_code(text: &str) -> Result<&'static str, Fault> {
    match text.trim() {
        "" => Ok("GB"),
        text => country::by_code(text).map(|country| country.code).ok_or(Fault::NotACountry),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn form(name: &str, email: &str, postcode: &str, country: &str) -> Form {
        Form {
            name: name.into(),
            email: email.into(),
            postcode: postcode.into(),
            country: country.into(),
            updates: String::new(),
        }
    }

    #[test]
    fn names_of_all_kinds_are_fine() {
        let longest = "ü".repeat(255);
        for good in [
            "Ana",
            "Siobhán O'Neill-D’Souza",
            "أنا سيلفا",
            "李小龍",
            "Ọlá",
            "J. R. van der Berg, Jr.",
            longest.as_str(),
        ] {
            let (signature, _) = form(good, "ana@example.org", "m11ae", "").check("en").expect("good");
            assert_eq!((signature.name.as_str(), signature.postcode.as_str()), (good, "M1 1AE"));
        }
    }

    #[test]
    fn each_fault_names_its_field_and_all_are_told_at_once() {
        let long = "a".repeat(256);
        for (name, fault) in [
            (" ", Fault::Empty),
            ("=HYPERLINK(1)", Fault::LooksLikeAFormula),
            ("  -1+1", Fault::LooksLikeAFormula),
            ("see https://x.example", Fault::HoldsAnAddress),
            ("a\u{7}b", Fault::Unprintable),
            (long.as_str(), Fault::TooLong),
        ] {
            assert_eq!(
                form(name, "a@example.org", "M1 1AE", "GB").check("en"),
                Err(vec![(Field::Name, fault)]),
                "{name}"
            );
        }
        let all = form("", "x", "nowhere", "XX").check("en").expect_err("all wrong");
        assert_eq!(
            all,
            [
                (Field::Name, Fault::Empty),
                (Field::Email, Fault::NotAnEmail),
                (Field::Postcode, Fault::NotAPostcode),
                (Field::Country, Fault::NotACountry)
            ]
        );
    }

    #[test]
    fn postcodes_are_needed_in_the_uk_only() {
        assert!(form("Ana", "a@example.org", "", "FR").check("en").is_ok());
        assert_eq!(form("Ana", "a@example.org", "", "GB").check("en"), Err(vec![(Field::Postcode, Fault::Empty)]));
        let (signature, _) = form("Ana", "a@example.org", "bfpo 12", "GB").check("en").expect("good");
        assert_eq!(signature.postcode, "BFPO 12");
    }

    proptest! {
        #[test]
        fn nothing_that_begins_a_formula_gets_through(text in "\\PC{0,300}", mail in "\\PC{0,60}", code in "\\PC{0,25}", country in "[A-Z]{0,2}") {
            if let Ok((signature, _)) = form(&text, &mail, &code, &country).check("en") {
                prop_assert!(!signature.name.starts_with(['=', '+', '-', '@']));
                prop_assert!(!signature.postcode.starts_with(['=', '+', '-', '@']));
                prop_assert_eq!(Signature::from_bytes(&signature.to_bytes()).expect("our own"), signature);
            }
        }
    }
}
