//! What a practice needs to know to register somebody, and no more.

use base::{Date, OdsCode, Postcode};

use crate::{Calendar, NhsNumber};

/// Somebody who wants to register, ready to be handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// Who fills the form in, when it is not the person.
    pub helper: Option<Helper>,
    /// The name.
    pub name: Name,
    /// When they were born.
    pub born: Born,
    /// As the national system records it.
    pub sex: Sex,
    /// A telephone.
    pub phone: Option<Phone>,
    /// An e-mail address.
    pub email: Option<String>,
    /// Where letters go.
    pub address: Address,
    /// How the practice tells the person that a letter is there, when it keeps the letters.
    pub post: Option<Post>,
    /// The practice that the form is for, if it is known.
    pub practice: Option<Practice>,
    /// The language: tag and English name.
    pub language: (String, String),
    /// Whether an interpreter is needed.
    pub interpreter: bool,
    /// What else would help.
    pub needs: Option<String>,
    /// Only if the person gave it.
    pub nhs_number: Option<NhsNumber>,
    /// To find older records, only if the person gave it.
    pub before: Before,
}

/// Who helps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helper {
    /// Their name.
    pub name: String,
    /// Who they are to the person, such as “mother”.
    pub relation: String,
    /// Whether the person is a child of theirs.
    pub of_a_child: bool,
}

/// A name as its bearer writes it. It need not be that of any document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Name {
    /// Such as “Mrs”; the national system wants one, the person need not have one.
    pub title: Option<String>,
    /// First names; none for somebody with one name.
    pub given: Option<String>,
    /// Family name, or the one name.
    pub family: String,
}

impl Name {
    /// As it is spoken: title, first names, family name.
    #[must_use]
    pub fn whole(&self) -> String {
        let parts = [self.title.as_deref(), self.given.as_deref(), Some(self.family.as_str())];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Whether every letter is one that a UK keyboard has or that Latin letters carry.
    #[must_use]
    pub fn is_in_latin_letters(&self) -> bool {
        let latin = |c: char| !c.is_alphabetic() || u32::from(c) < 0x250 || (0x1E00..0x1F00).contains(&u32::from(c));
        self.whole().chars().all(latin)
    }
}

/// A date of birth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Born {
    /// In the calendar of UK forms.
    pub date: Date,
    /// Whether only the year is known, so that the date is 1 January.
    pub estimated: bool,
    /// The calendar in which it was given.
    pub calendar: Calendar,
    /// As it was given: year, month, day.
    pub given: (u32, Option<(u32, u32)>),
}

/// Sex as the national system has it (`administrative-gender` of FHIR).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Neither of these.
    Other,
    /// The person would rather not say.
    Unknown,
}

impl Sex {
    /// All, as the form lists them.
    pub const ALL: [Self; 4] = [Self::Female, Self::Male, Self::Other, Self::Unknown];

    /// The code, such as `female`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
            Self::Other => "other",
            Self::Unknown => "unknown",
        }
    }
}

/// A telephone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// The number, in European digits.
    pub number: String,
    /// Whether other people answer it or read its messages.
    pub shared: bool,
}

/// Where letters go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// Where the person lives or stays.
    Home(Place),
    /// The practice's own address.
    Practice,
    /// Care of somebody else: a friend, a day centre.
    CareOf(String, Place),
    /// No fixed abode.
    None,
}

/// A place with a postcode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// House and street.
    pub street: String,
    /// Town; may be empty.
    pub town: String,
    /// The postcode, if it is known.
    pub postcode: Option<Postcode>,
}

/// How the person hears that a letter is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Post {
    /// The person comes and asks.
    Collect,
    /// The practice rings.
    Call,
    /// The practice sends a text message.
    Text,
}

impl Post {
    /// All, as the form lists them.
    pub const ALL: [Self; 3] = [Self::Collect, Self::Call, Self::Text];

    /// The key, such as `collect`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Collect => "collect",
            Self::Call => "call",
            Self::Text => "text",
        }
    }
}

/// The practice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Practice {
    /// Its name.
    pub name: String,
    /// Street and town.
    pub street: String,
    /// Its postcode.
    pub postcode: Option<Postcode>,
    /// Its code in the NHS's list of organisations.
    pub ods: Option<OdsCode>,
}

/// What helps to find older records.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Before {
    /// Another name that was used.
    pub name: Option<String>,
    /// The practice before.
    pub practice: Option<String>,
    /// The UK address before.
    pub address: Option<String>,
}
