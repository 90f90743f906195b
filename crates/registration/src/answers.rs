//! The form as it was filled in: plain texts, field by field, and the list of what is asked and why.

use serde::{Deserialize, Serialize};

/// Who sees the answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeenBy {
    /// The practice, and whoever looks into the national list of patients (PDS).
    NationalList,
    /// The practice.
    Practice,
}

/// A question of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Its fields.
    pub fields: &'static [&'static str],
    /// The key of the text that says why it is asked.
    pub why: &'static str,
    /// Who sees the answer.
    pub seen_by: SeenBy,
    /// Whether the form can be sent without an answer.
    pub optional: bool,
}

const fn question(fields: &'static [&'static str], why: &'static str, seen_by: SeenBy, optional: bool) -> Question {
    Question { fields, why, seen_by, optional }
}

/// Everything that is asked, in the order of the form.
pub const QUESTIONS: &[Question] = &[
    question(&["for", "helper_name", "helper_relation"], "join-for-why", SeenBy::Practice, false),
    question(&["title", "given", "family"], "join-name-why", SeenBy::NationalList, false),
    question(&["calendar", "day", "month", "year", "only_year"], "join-born-why", SeenBy::NationalList, false),
    question(&["sex"], "join-sex-why", SeenBy::NationalList, false),
    question(&["phone", "phone_shared", "email"], "join-reach-why", SeenBy::NationalList, true),
    question(
        &["address", "care_name", "street", "town", "postcode", "post"],
        "join-address-why",
        SeenBy::NationalList,
        false,
    ),
    question(
        &["practice", "practice_street", "practice_postcode", "practice_ods"],
        "join-practice-why",
        SeenBy::Practice,
        true,
    ),
    question(&["language", "interpreter", "needs"], "join-language-why", SeenBy::Practice, true),
    question(
        &["nhs_number", "before_name", "before_practice", "before_address"],
        "join-more-why",
        SeenBy::NationalList,
        true,
    ),
];

/// What must never be asked: pieces of names of fields, and of words on the form. A test holds every field against them.
///
/// Sources: the BMA's guidance on registering (no duty to look for status); PCSE's list of what a record must have;
/// the supplementary questions of GMS1, which are the patient's choice, are left out altogether.
pub const NEVER: &[&str] = &[
    "nationality",
    "citizen",
    "visa",
    "immigration",
    "passport",
    "asylum",
    "refugee",
    "home_office",
    "arrived",
    "arrival",
    "entry",
    "birthplace",
    "place_of_birth",
    "country",
    "residen",
    "settled",
    "status",
    "insurance",
    "ehic",
    "ghic",
    "s1",
    "proof",
    "document",
    "identity",
    "income",
    "benefit",
    "employer",
    "job",
    "religion",
    "faith",
    "ethnic",
    "race",
    "orientation",
    "marital",
    "married",
    "blood",
    "donor",
    "organ",
    "reason",
    "afraid",
    "smok",
    "alcohol",
];

/// The longest that a short answer may be, in characters.
pub const LONGEST: usize = 120;

/// The answers, as they were typed. Every field is a text; what was not answered is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)] // the fields are those of the questions above
pub struct Answers {
    #[serde(rename = "for")]
    pub for_whom: String,
    pub helper_name: String,
    pub helper_relation: String,
    pub title: String,
    pub given: String,
    pub family: String,
    pub calendar: String,
    pub day: String,
    pub month: String,
    pub year: String,
    pub only_year: String,
    pub sex: String,
    pub phone: String,
    pub phone_shared: String,
    pub email: String,
    pub address: String,
    pub care_name: String,
    pub street: String,
    pub town: String,
    pub postcode: String,
    pub post: String,
    pub practice: String,
    pub practice_street: String,
    pub practice_postcode: String,
    pub practice_ods: String,
    pub language: String,
    pub interpreter: String,
    pub needs: String,
    pub nhs_number: String,
    pub before_name: String,
    pub before_practice: String,
    pub before_address: String,
}

macro_rules! by_name {
    ($($name:literal => $field:ident),* $(,)?) => {
        impl Answers {
            /// Every field with its answer, in the order of the form.
            #[must_use]
            pub fn fields(&self) -> Vec<(&'static str, &str)> {
                vec![$(($name, self.$field.as_str())),*]
            }

            /// Puts an answer into the field of this name; what is no field of ours is passed over.
            pub fn put(&mut self, name: &str, answer: String) {
                match name {
                    $($name => self.$field = answer,)*
                    _ => {}
                }
            }
        }
    };
}

by_name! {
    "for" => for_whom, "helper_name" => helper_name, "helper_relation" => helper_relation,
    "title" => title, "given" => given, "family" => family,
    "calendar" => calendar, "day" => day, "month" => month, "year" => year, "only_year" => only_year,
    "sex" => sex, "phone" => phone, "phone_shared" => phone_shared, "email" => email,
    "address" => address, "care_name" => care_name, "street" => street, "town" => town, "postcode" => postcode, "post" => post,
    "practice" => practice, "practice_street" => practice_street, "practice_postcode" => practice_postcode,
    "practice_ods" => practice_ods, "language" => language, "interpreter" => interpreter, "needs" => needs,
    "nhs_number" => nhs_number, "before_name" => before_name, "before_practice" => before_practice,
    "before_address" => before_address,
}

impl Answers {
    /// The answer to a field.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.fields().into_iter().find(|(known, _)| *known == name).map_or("", |(_, answer)| answer)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_field_belongs_to_a_question_that_says_why() {
        let asked: BTreeSet<_> = QUESTIONS.iter().flat_map(|q| q.fields).copied().collect();
        let held: BTreeSet<_> = Answers::default().fields().into_iter().map(|(name, _)| name).collect();
        assert_eq!(asked, held);
        assert!(QUESTIONS.iter().all(|q| q.why.ends_with("-why")));
    }

    #[test]
    fn what_must_never_be_asked_is_not_there() {
        for (name, _) in Answers::default().fields() {
            for never in NEVER {
                // “reason” and “race” may stand inside a longer word, never as the field itself.
                let hit = name.split('_').any(|part| part.starts_with(never)) || name.contains("home_office");
                assert!(!hit, "the form asks for {name}, which holds {never}");
            }
        }
    }
}
