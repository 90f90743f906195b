//! Hospital trusts: where they are, and what they have answered to questions about charging. The questions are text in
//! `knowledge/trusts/`.

use std::sync::LazyLock;

use base::{Confidence, Date, Nation, OdsCode, Postcode};
use serde::{Deserialize, Serialize};

use crate::practices::in_readable_capitals;
use crate::reading::{OdsRow, OdsStatus};
use crate::{Point, Postcodes};

/// A trust, or a health board that has hospitals.
#[derive(Debug, Clone, PartialEq)]
pub struct Trust {
    /// Its code.
    pub ods: OdsCode,
    /// Its name, in the capitals that people expect.
    pub name: String,
    /// Its address without the postcode.
    pub address: String,
    /// Its postcode.
    pub postcode: Option<Postcode>,
    /// The nation.
    pub nation: Nation,
    /// Whether it still exists.
    pub is_open: bool,
    /// Where its main address is.
    pub point: Option<Point>,
    /// Whether it belongs to the town that does not exist.
    pub is_made_up: bool,
}

impl Trust {
    /// From a row of `etr.csv`, placed with these tables of postcodes.
    pub(crate) fn from_row(row: &OdsRow, tables: &[Postcodes]) -> Self {
        let nation = if row.grouping == "W00" { Nation::Wales } else { Nation::England };
        let known = |postcode: Postcode| {
            let exact = tables.iter().find_map(|table| table.get(&postcode)).and_then(|known| known.point);
            exact.or_else(|| tables.iter().find_map(|table| table.middle_of_sector(&postcode)))
        };
        Self {
            ods: row.code.clone(),
            name: in_readable_capitals(&row.name),
            address: in_readable_capitals(&row.address),
            postcode: row.postcode,
            nation,
            is_open: row.status == OdsStatus::Active,
            point: row.postcode.and_then(known),
            is_made_up: false,
        }
    }
}

/// What a trust can be asked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Under which an answer is kept.
    pub key: String,
    /// Over a column of answers.
    pub label: String,
    /// What is counted.
    pub unit: Unit,
    /// As it stands in a request.
    pub question: String,
}

/// What an answer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// Patients.
    People,
    /// Pounds sterling.
    Pounds,
    /// Invoices.
    Bills,
    /// Nothing: the answer is in words.
    Words,
}

#[derive(Deserialize)]
struct Questions {
    question: Vec<Question>,
}

static QUESTIONS: LazyLock<Vec<Question>> = LazyLock::new(|| {
    let file: Questions = toml::from_str(include_str!("../../../knowledge/trusts/questions.toml"))
        .expect("a test reads knowledge/trusts/questions.toml");
    file.question
});

/// All questions.
#[must_use]
pub fn questions() -> &'static [Question] {
    &QUESTIONS
}

/// The question with this key.
#[must_use]
pub fn question(key: &str) -> Option<&'static Question> {
    questions().iter().find(|question| question.key == key)
}

/// What is asked of every trust.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// In a few words.
    pub title: String,
    /// In a sentence or two.
    pub words: String,
    /// Keys of `knowledge/sources.toml`.
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
struct Asks {
    ask: Vec<Ask>,
}

static ASKS: LazyLock<Vec<Ask>> = LazyLock::new(|| {
    let file: Asks = toml::from_str(include_str!("../../../knowledge/trusts/asks.toml"))
        .expect("a test reads knowledge/trusts/asks.toml");
    file.ask
});

/// What is asked of every trust.
#[must_use]
pub fn asks() -> &'static [Ask] {
    &ASKS
}

/// One answer of a trust, with where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrustAnswer {
    /// The trust.
    pub trust: OdsCode,
    /// A key of `knowledge/trusts/questions.toml`.
    pub measure: String,
    /// The time it speaks of, such as `2024-25`.
    pub period: String,
    /// A whole number, `withheld`, `refused`, or words where the question asks for words.
    pub value: String,
    /// Where it stands, in words.
    pub source: String,
    /// Its address; may be empty.
    pub url: String,
    /// The day of the answer.
    pub on: Date,
    /// How sure we are.
    pub confidence: Confidence,
    /// What has to be known beside it; may be empty.
    pub note: String,
}

impl TrustAnswer {
    /// For people: `£182,400`, `41`, "refused".
    #[must_use]
    pub fn shown(&self) -> String {
        let Ok(number) = self.value.parse::<u64>() else { return self.value.clone() };
        let digits = number.to_string();
        let mut text = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        let is_money = question(&self.measure).is_some_and(|question| question.unit == Unit::Pounds);
        if is_money { format!("£{text}") } else { text }
    }

    /// Its question's label.
    #[must_use]
    pub fn label(&self) -> &'static str {
        question(&self.measure).map_or("", |question| question.label.as_str())
    }

    /// How sure we are, in words; empty when we are.
    #[must_use]
    pub const fn doubt(&self) -> &'static str {
        match self.confidence {
            Confidence::High => "",
            Confidence::Medium => "told by others",
            Confidence::Low => "not verified",
        }
    }
}

#[derive(Deserialize)]
struct TownRow {
    ods: OdsCode,
    name: String,
    address: String,
    postcode: Postcode,
    lat: f64,
    lon: f64,
}

/// The trusts of the town that does not exist.
pub(crate) fn of_town() -> Vec<Trust> {
    let file = include_str!("../../../knowledge/places/town-trusts.csv");
    let trust = |row: TownRow| Trust {
        ods: row.ods,
        name: row.name,
        address: row.address,
        postcode: Some(row.postcode),
        nation: Nation::England,
        is_open: true,
        point: Point::new(row.lat, row.lon),
        is_made_up: true,
    };
    csv::Reader::from_reader(file.as_bytes()).deserialize().filter_map(Result::ok).map(trust).collect()
}

/// What those have answered.
pub(crate) fn answers_of_town() -> Vec<TrustAnswer> {
    let file = include_str!("../../../knowledge/places/town-answers.csv");
    crate::reading::read_trust_answers("town-answers.csv", file.as_bytes(), &mut |_| {})
        .map(|read| read.rows)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_about_trusts_can_be_read() {
        assert!(questions().len() >= 8 && asks().len() >= 4);
        for question in questions() {
            assert!(question.question.ends_with(['?', '.']), "{}", question.key);
        }
        let mut keys: Vec<&str> = questions().iter().map(|question| question.key.as_str()).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), questions().len());
        assert_eq!(of_town().len(), 2);
        let answers = answers_of_town();
        assert_eq!(answers.len(), 7);
        assert_eq!(answers[2].shown(), "£182,400");
        assert_eq!((answers[3].shown().as_str(), answers[0].label()), ("withheld", "Asked to pay before treatment"));
    }
}
