//! What can come out, and in which order the rules are looked at.

use serde::{Deserialize, Serialize};

/// What a decision says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// GP care: outside the charging rules, or open to this person in Northern Ireland.
    FreeGp,
    /// A service that is free for everyone; nothing about the person matters.
    FreeForEveryone,
    /// Free for this person.
    FreeForYou,
    /// It depends: on facts not known yet, on local policy, or on law that is not clear.
    Depends,
    /// Charged, but the care must not wait for the money.
    ChargeableUrgentNotUpfront,
    /// Charged, and the money is asked for first.
    ChargeableUpfront,
}

impl Outcome {
    /// All of them, from the best for the person to the worst.
    pub const ALL: [Self; 6] = [
        Self::FreeGp,
        Self::FreeForEveryone,
        Self::FreeForYou,
        Self::Depends,
        Self::ChargeableUrgentNotUpfront,
        Self::ChargeableUpfront,
    ];

    /// The key used in files and JSON, such as `free_for_you`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::FreeGp => "free_gp",
            Self::FreeForEveryone => "free_for_everyone",
            Self::FreeForYou => "free_for_you",
            Self::Depends => "depends",
            Self::ChargeableUrgentNotUpfront => "chargeable_urgent_not_upfront",
            Self::ChargeableUpfront => "chargeable_upfront",
        }
    }

    /// A few words for people.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::FreeGp => "Free GP care",
            Self::FreeForEveryone => "Free for everyone",
            Self::FreeForYou => "Free for this person",
            Self::Depends => "It depends",
            Self::ChargeableUrgentNotUpfront => "Charged, but the care must not wait for the money",
            Self::ChargeableUpfront => "Charged, and the money is asked for first",
        }
    }

    /// Whether nothing is charged.
    #[must_use]
    pub const fn is_free(self) -> bool {
        matches!(self, Self::FreeGp | Self::FreeForEveryone | Self::FreeForYou)
    }

    /// Whether it is charged.
    #[must_use]
    pub const fn is_charged(self) -> bool {
        matches!(self, Self::ChargeableUrgentNotUpfront | Self::ChargeableUpfront)
    }

    /// Whether the two say the same to the person: the three kinds of free agree with each other.
    #[must_use]
    pub fn agrees(self, other: Self) -> bool {
        self == other || self.is_free() && other.is_free()
    }

    /// How good it is for the person; the more the better.
    #[must_use]
    pub const fn good(self) -> u8 {
        match self {
            Self::FreeGp | Self::FreeForEveryone | Self::FreeForYou => 3,
            Self::Depends => 2,
            Self::ChargeableUrgentNotUpfront => 1,
            Self::ChargeableUpfront => 0,
        }
    }

    /// Its place in [`Self::ALL`].
    #[must_use]
    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

/// The stages of a decision, in order. The first stage in which a rule holds decides; two rules of one stage
/// that hold together must say the same, or be spelt as an exception to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Care to which the charging rules do not apply.
    Outside,
    /// Services that are free for everyone: settled before anything personal is asked.
    Everyone,
    /// People who are not charged.
    Person,
    /// Where the law, or our reading of it, is not clear: never taken for “charged”.
    Unsure,
    /// What is charged, and when.
    Charge,
}

impl Stage {
    /// All, in order.
    pub const ALL: [Self; 5] = [Self::Outside, Self::Everyone, Self::Person, Self::Unsure, Self::Charge];

    /// A heading for people.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Outside => "Outside the charging rules",
            Self::Everyone => "Free for everyone",
            Self::Person => "People who are not charged",
            Self::Unsure => "Not clear: get advice",
            Self::Charge => "Charged",
        }
    }

    /// The outcome of a rule of this stage that names none.
    pub(crate) const fn usual(self) -> Option<Outcome> {
        match self {
            Self::Everyone => Some(Outcome::FreeForEveryone),
            Self::Person => Some(Outcome::FreeForYou),
            Self::Unsure => Some(Outcome::Depends),
            Self::Outside | Self::Charge => None,
        }
    }
}
