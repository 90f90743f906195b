//! How the report says things.

use base::Nation;
use policy::{Grade, Kind, Level, PositiveKind, Standing};

use crate::result::PracticeResult;

pub(super) const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::PhotoId => "photo ID",
        Kind::Address => "proof of address",
        Kind::Immigration => "immigration papers",
        Kind::Other => "another hurdle",
    }
}

pub(super) const fn level(level: Level) -> &'static str {
    match level {
        Level::Required => "required",
        Level::Requested => "requested",
        Level::Mentioned => "mentioned",
    }
}

pub(super) const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::None => "nothing said",
        Standing::NotNeeded => "said to be not needed",
        Standing::Mentioned => "mentioned",
        Standing::Requested => "requested",
        Standing::Required => "required",
    }
}

/// In two words.
pub(super) const fn grade(grade: Option<Grade>) -> &'static str {
    match grade {
        Some(Grade::Demands) => "demands papers",
        Some(Grade::Asks) => "asks softly",
        Some(Grade::Clean) => "clean",
        Some(Grade::NoMention) => "no mention",
        None => "not checked",
    }
}

/// The name of the colour.
pub(super) const fn grade_class(grade: Option<Grade>) -> &'static str {
    match grade {
        Some(Grade::Demands) => "demands",
        Some(Grade::Asks) => "asks",
        Some(Grade::Clean) => "clean",
        Some(Grade::NoMention) | None => "none",
    }
}

/// One honest sentence about a practice.
pub(super) fn sentence(result: &PracticeResult) -> String {
    if let Some(trouble) = &result.trouble {
        return match result.was_read() {
            true => {
                "The site was read, and no page about registering was found. That does not mean that there is none."
                    .to_owned()
            }
            false => format!("Not checked: {}.", trouble.detail.trim_end_matches('.')),
        };
    }
    // In Northern Ireland papers may be asked for at a first registration.
    let papers = match result.practice.nation {
        Nation::NorthernIreland => "papers",
        Nation::England | Nation::Scotland | Nation::Wales => "papers that nobody has to show",
    };
    match result.grade {
        Some(Grade::Demands) if result.contradicts => {
            format!("This practice demands {papers}, and says elsewhere that none are needed.")
        }
        Some(Grade::Demands) => format!("This practice demands {papers}."),
        Some(Grade::Asks) => "This practice puts a hurdle in the way of people who want to register.".to_owned(),
        Some(Grade::Clean) => "This practice asks for no papers, and says so.".to_owned(),
        Some(Grade::NoMention) | None => {
            "This practice says nothing about papers. A sentence that none are needed would help.".to_owned()
        }
    }
}

pub(super) const fn positive(kind: PositiveKind) -> &'static str {
    match kind {
        PositiveKind::NoDocumentsNeeded => "says that no papers are needed",
        PositiveKind::PracticeAddressOrNoFixedAbode => "welcomes people with no fixed address",
        PositiveKind::ImmigrationStatusIrrelevant => "says that immigration status does not matter",
        PositiveKind::WillRegisterWithout => "registers people who have nothing to show",
    }
}

/// “photo ID required, proof of address requested”.
pub(super) fn asks(result: &PracticeResult) -> String {
    let summary = &result.summary;
    let kinds =
        [(Kind::PhotoId, summary.photo_id), (Kind::Address, summary.address), (Kind::Immigration, summary.immigration)];
    let asked = kinds.into_iter().filter_map(|(what, standing)| {
        PracticeResult::asks(standing).map(|how| format!("{} {}", kind(what), level(how)))
    });
    asked.collect::<Vec<_>>().join(", ")
}

/// “1 page”, “3 pages”.
pub(super) fn count(number: u64, one: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{} {one}s", thousands(number)) }
}

/// 12,345.
pub(super) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A share in whole per cent; a dash when there is no whole.
pub(super) fn percent(part: u64, whole: u64) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    // Rounded to the nearest, halves up.
    format!("{}\u{a0}%", (part * 200 + whole) / (whole * 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_write_them() {
        assert_eq!(thousands(0), "0");
        assert_eq!(thousands(999), "999");
        assert_eq!(thousands(1_234_567), "1,234,567");
        assert_eq!(count(1, "page"), "1 page");
        assert_eq!(percent(1, 3), "33\u{a0}%");
        assert_eq!(percent(2, 3), "67\u{a0}%");
        assert_eq!(percent(1, 200), "1\u{a0}%");
        assert_eq!(percent(0, 0), "–");
    }
}
