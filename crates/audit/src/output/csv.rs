//! `results.csv`: a line for each practice, for spreadsheets.

use std::io;
use std::path::Path;

use policy::{Grade, PositiveKind, Standing};

use super::{Results, Whole};
use crate::page::Page;
use crate::result::PracticeResult;
use crate::tally::Tally;

const COLUMNS: [&str; 21] = [
    "name",
    "ods_code",
    "nation",
    "website",
    "outcome",
    "detail",
    "grade",
    "photo_id",
    "address",
    "immigration",
    "photo_id_and_address",
    "no_documents_needed",
    "practice_address_or_no_fixed_abode",
    "immigration_status_irrelevant",
    "will_register_without",
    "contradicts_itself",
    "findings",
    "pages_read",
    "pages_about_registering",
    "page_to_look_at",
    "report",
];

pub(super) struct Csv(csv::Writer<Whole>);

impl Csv {
    pub(super) fn create(out: &Path) -> io::Result<Self> {
        let mut writer = csv::Writer::from_writer(Whole::create(out.join("results.csv"))?);
        writer.write_record(COLUMNS)?;
        Ok(Self(writer))
    }
}

impl Results for Csv {
    fn add(&mut self, result: &PracticeResult) -> io::Result<()> {
        let practice = &result.practice;
        let summary = &result.summary;
        let says = |kind: PositiveKind| yes(summary.positive.contains(&kind));
        let asks = |standing| PracticeResult::asks(standing).is_some();
        let record = [
            safe(&practice.name),
            safe(practice.code.as_deref().unwrap_or("")),
            practice.nation.key().to_owned(),
            safe(&practice.website),
            result.trouble.as_ref().map_or("checked", |trouble| trouble.kind.key()).to_owned(),
            safe(result.trouble.as_ref().map_or("", |trouble| &trouble.detail)),
            grade_key(result.grade).to_owned(),
            standing_key(summary.photo_id).to_owned(),
            standing_key(summary.address).to_owned(),
            standing_key(summary.immigration).to_owned(),
            yes(asks(summary.photo_id) && asks(summary.address)),
            says(PositiveKind::NoDocumentsNeeded),
            says(PositiveKind::PracticeAddressOrNoFixedAbode),
            says(PositiveKind::ImmigrationStatusIrrelevant),
            says(PositiveKind::WillRegisterWithout),
            yes(result.contradicts),
            result.findings().to_string(),
            result.pages_read.to_string(),
            result.pages.iter().filter(|page| page.checked().is_some()).count().to_string(),
            safe(result.pages.first().map_or("", |page: &Page| &page.address)),
            format!("practices/{}.html", result.slug),
        ];
        self.0.write_record(record)?;
        Ok(())
    }

    fn finish(self: Box<Self>, _: &Tally) -> io::Result<()> {
        self.0.into_inner().map_err(|error| io::Error::other(error.to_string()))?.finish()
    }
}

fn yes(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}

/// The same names as in JSON.
const fn grade_key(grade: Option<Grade>) -> &'static str {
    match grade {
        Some(Grade::NoMention) => "no_mention",
        Some(Grade::Clean) => "clean",
        Some(Grade::Asks) => "asks",
        Some(Grade::Demands) => "demands",
        None => "",
    }
}

/// The same names as in JSON.
const fn standing_key(standing: Standing) -> &'static str {
    match standing {
        Standing::None => "none",
        Standing::NotNeeded => "not_needed",
        Standing::Mentioned => "mentioned",
        Standing::Requested => "requested",
        Standing::Required => "required",
    }
}

/// A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front.
fn safe(text: &str) -> String {
    let begins = text.trim_start_matches([' ', '\u{a0}']).chars().next();
    if matches!(begins, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn formulas_are_disarmed_and_words_are_left_alone() {
        for formula in ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"] {
            assert!(safe(formula).starts_with('\''), "{formula}");
        }
        assert_eq!(safe("Elm Tree Surgery"), "Elm Tree Surgery");
        assert_eq!(safe("https://elm.example/?a=1"), "https://elm.example/?a=1");
    }

    proptest! {
        #[test]
        fn no_cell_begins_like_a_formula(text in "[ =+@\\-\t\ra-z]{0,12}") {
            let cell = safe(&text);
            let begins = cell.trim_start_matches(' ').chars().next();
            prop_assert!(!matches!(begins, Some('=' | '+' | '-' | '@' | '\t' | '\r')), "{:?}", cell);
            prop_assert!(cell.ends_with(&text));
        }
    }
}
