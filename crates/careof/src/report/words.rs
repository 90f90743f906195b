//! The words that several shapes share.

use base::{Date, Nation};
use policy::{Grade, Kind, Level, PositiveKind, Report, Standing};

/// 21 November 2026.
pub(crate) fn date_in_words(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = usize::try_from(date.month()).ok().and_then(|month| MONTHS.get(month.wrapping_sub(1)));
    format!("{} {} {}", date.day(), month.copied().unwrap_or_default(), date.year())
}

/// The name of a level.
pub(crate) fn level(level: Level) -> &'static str {
    match level {
        Level::Required => "required",
        Level::Requested => "requested",
        Level::Mentioned => "mentioned",
    }
}

/// The name of a kind.
pub(crate) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::PhotoId => "proof of identity",
        Kind::Address => "proof of address",
        Kind::Immigration => "immigration papers",
        Kind::Other => "other hurdles",
    }
}

pub(super) fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::None => "not mentioned",
        Standing::NotNeeded => "not needed",
        Standing::Mentioned => "mentioned",
        Standing::Requested => "requested",
        Standing::Required => "required",
    }
}

/// One honest sentence about the whole document.
pub(super) fn grade(report: &Report) -> &'static str {
    let ni = report.nation == Nation::NorthernIreland;
    match report.grade {
        Grade::Demands if ni => "This text demands papers. Northern Ireland’s law differs: see the notes.",
        Grade::Demands => "This text demands papers that nobody has to show.",
        Grade::Asks => "This text puts something in the way of people who have no papers.",
        Grade::Clean => "This text keeps the door open: it asks for no papers, and says so.",
        Grade::NoMention if ni => "This text says nothing about papers.",
        Grade::NoMention => "This text says nothing about papers. One sentence that none are needed would help.",
    }
}

/// Whether the document denies what it asks for.
pub(super) fn contradicts(report: &Report) -> bool {
    let summary = &report.summary;
    let says = |kind| summary.positive.contains(&kind);
    (report.grade == Grade::Demands && says(PositiveKind::NoDocumentsNeeded))
        || (summary.immigration >= Standing::Requested && says(PositiveKind::ImmigrationStatusIrrelevant))
}

/// The grade in two or three words.
pub(super) fn grade_short(grade: Grade) -> &'static str {
    match grade {
        Grade::Demands => "demands papers",
        Grade::Asks => "asks softly",
        Grade::Clean => "clean",
        Grade::NoMention => "no mention",
    }
}

pub(super) fn positive(kind: PositiveKind) -> &'static str {
    match kind {
        PositiveKind::NoDocumentsNeeded => "says that no papers are needed",
        PositiveKind::PracticeAddressOrNoFixedAbode => "welcomes people with no fixed address",
        PositiveKind::ImmigrationStatusIrrelevant => "says that immigration status does not matter",
        PositiveKind::WillRegisterWithout => "registers people who have nothing to show",
    }
}

/// “1 document”, “3 documents”.
pub(super) fn count(number: usize, one: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {one}s") }
}

/// “a, b and c”.
pub(super) fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [all @ .., last] => format!("{} and {last}", all.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_lists_read_as_people_write_them() {
        assert_eq!(date_in_words(jiff::civil::date(2026, 11, 1)), "1 November 2026");
        assert_eq!(list(&["a".into(), "b".into(), "c".into()]), "a, b and c");
        assert_eq!(count(1, "document"), "1 document");
        assert_eq!(count(0, "document"), "0 documents");
    }
}
