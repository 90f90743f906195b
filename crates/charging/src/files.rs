//! The shape of the files in `knowledge/charging` as they are written, before anything is checked.
//! Fields that can be wrong keep the place where they stand.

use base::{Confidence, Nation};
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::advice::Topic;
use crate::checks::CheckFinding;
use crate::mistake::{Mistake, Text};
use crate::outcome::{Outcome, Stage};

/// `questions.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct QuestionFile {
    pub(crate) question: Vec<RawQuestion>,
    #[serde(default)]
    pub(crate) never: Vec<RawNever>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawQuestion {
    pub(crate) key: Spanned<String>,
    pub(crate) kind: RawKind,
    pub(crate) group: RawGroup,
    pub(crate) personal: u8,
    #[serde(default)]
    pub(crate) last: bool,
    #[serde(default)]
    pub(crate) advice_only: bool,
    pub(crate) ask: String,
    pub(crate) why: String,
    pub(crate) unsure: String,
    pub(crate) tick: Option<String>,
    #[serde(default)]
    pub(crate) follows: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) answers: Vec<RawAnswer>,
    pub(crate) answers_from: Option<Spanned<String>>,
    pub(crate) least: Option<u32>,
    pub(crate) most: Option<u32>,
    pub(crate) default: Option<Spanned<String>>,
    #[serde(default)]
    pub(crate) assume: Vec<RawAssume>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum RawKind {
    Nation,
    Choice,
    Several,
    Number,
    Country,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum RawGroup {
    Care,
    Person,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAnswer {
    pub(crate) value: Spanned<String>,
    pub(crate) label: String,
    #[serde(default)]
    pub(crate) also: Vec<String>,
    #[serde(default)]
    pub(crate) exempts: bool,
    #[serde(default)]
    pub(crate) neutral: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAssume {
    pub(crate) value: Spanned<String>,
    pub(crate) when: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawNever {
    pub(crate) when: Spanned<String>,
    pub(crate) say: String,
}

/// `schedule_1.toml` and `countries.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListFile {
    pub(crate) list: Vec<RawList>,
    #[serde(default)]
    pub(crate) names: std::collections::BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawList {
    pub(crate) name: Spanned<String>,
    pub(crate) say: String,
    pub(crate) read: String,
    pub(crate) confidence: Confidence,
    pub(crate) entries: Vec<RawEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawEntry {
    pub(crate) value: Spanned<String>,
    pub(crate) label: Option<String>,
    #[serde(default)]
    pub(crate) also: Vec<String>,
    pub(crate) from: Option<Spanned<Datetime>>,
    #[serde(default)]
    pub(crate) from_in: std::collections::BTreeMap<Nation, Spanned<Datetime>>,
    pub(crate) until: Option<Spanned<Datetime>>,
    #[serde(default)]
    pub(crate) day_unsure: bool,
}

/// `amounts.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AmountFile {
    pub(crate) amount: Vec<RawAmount>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAmount {
    pub(crate) name: Spanned<String>,
    pub(crate) say: String,
    pub(crate) values: Vec<RawAmountValue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAmountValue {
    pub(crate) from: Spanned<Datetime>,
    pub(crate) value: String,
    pub(crate) source: String,
    pub(crate) confidence: Confidence,
}

/// `notes.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NoteFile {
    pub(crate) note: Vec<RawNote>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawNote {
    pub(crate) nations: Vec<Nation>,
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) when: Option<Spanned<String>>,
    pub(crate) from: Option<Spanned<Datetime>>,
    pub(crate) until: Option<Spanned<Datetime>>,
    #[serde(default)]
    pub(crate) warn: bool,
    pub(crate) say: Spanned<String>,
}

/// `advice.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AdviceFile {
    pub(crate) advice: Vec<RawAdvice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAdvice {
    pub(crate) topic: Topic,
    pub(crate) nations: Vec<Nation>,
    pub(crate) outcomes: Vec<Outcome>,
    #[serde(default)]
    pub(crate) rules: Vec<Spanned<String>>,
    pub(crate) when: Option<Spanned<String>>,
    pub(crate) from: Option<Spanned<Datetime>>,
    pub(crate) until: Option<Spanned<Datetime>>,
    pub(crate) who: Option<String>,
    pub(crate) say: Spanned<String>,
    pub(crate) letter: Option<String>,
    #[serde(default)]
    pub(crate) fields: std::collections::BTreeMap<String, String>,
    pub(crate) read: Option<Spanned<String>>,
    pub(crate) confidence: Confidence,
}

/// `checks.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckFile {
    #[serde(default)]
    pub(crate) check: Vec<RawCheck>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCheck {
    pub(crate) nation: Nation,
    pub(crate) rule: Spanned<String>,
    pub(crate) on: Spanned<Datetime>,
    pub(crate) by: String,
    pub(crate) finding: CheckFinding,
    pub(crate) note: Option<String>,
}

/// `events.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventFile {
    pub(crate) event: Vec<RawEvent>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawEvent {
    pub(crate) nation: Nation,
    pub(crate) on: Spanned<Datetime>,
    pub(crate) what: String,
    pub(crate) law: String,
    pub(crate) address: String,
    pub(crate) confidence: Confidence,
    #[serde(default)]
    pub(crate) touches: Vec<Spanned<String>>,
    pub(crate) warn: Option<String>,
}

/// The file of a nation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NationFile {
    pub(crate) nation: RawNation,
    pub(crate) rule: Vec<RawRule>,
    #[serde(default)]
    pub(crate) exception: Vec<RawException>,
    pub(crate) open: Vec<RawOpen>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawNation {
    pub(crate) key: Spanned<Nation>,
    pub(crate) title: String,
    pub(crate) cite: String,
    pub(crate) address: String,
    pub(crate) in_force: Spanned<Datetime>,
    pub(crate) before: String,
    pub(crate) compiled: Spanned<Datetime>,
    pub(crate) text_read: Spanned<Datetime>,
    pub(crate) text_read_say: String,
    pub(crate) sure_from: Option<Spanned<Datetime>>,
    pub(crate) sure_from_say: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawRule {
    pub(crate) id: Spanned<String>,
    pub(crate) part: Option<String>,
    pub(crate) name: String,
    pub(crate) stage: Stage,
    pub(crate) when: Spanned<String>,
    pub(crate) presume: Option<Spanned<String>>,
    #[serde(default)]
    pub(crate) overridden_by: Vec<Spanned<String>>,
    pub(crate) if_open: Option<Spanned<String>>,
    pub(crate) outcome: Option<Outcome>,
    pub(crate) from: Option<Spanned<Datetime>>,
    pub(crate) until: Option<Spanned<Datetime>>,
    #[serde(default)]
    pub(crate) day_unsure: bool,
    pub(crate) law: String,
    pub(crate) at: String,
    pub(crate) read: Spanned<String>,
    pub(crate) confidence: Confidence,
    pub(crate) limits: Option<String>,
    pub(crate) began: Option<String>,
    pub(crate) ended: Option<String>,
    pub(crate) say: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawException {
    pub(crate) id: Spanned<String>,
    pub(crate) name: String,
    pub(crate) to: Vec<Spanned<String>>,
    pub(crate) when: Spanned<String>,
    pub(crate) from: Option<Spanned<Datetime>>,
    pub(crate) until: Option<Spanned<Datetime>>,
    pub(crate) law: String,
    pub(crate) at: String,
    pub(crate) read: Spanned<String>,
    pub(crate) confidence: Confidence,
    pub(crate) began: Option<String>,
    pub(crate) say: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawOpen {
    pub(crate) id: Spanned<String>,
    pub(crate) name: String,
    pub(crate) when: Option<Spanned<String>>,
    pub(crate) law: String,
    pub(crate) at: String,
    pub(crate) read: Spanned<String>,
    pub(crate) confidence: Confidence,
    pub(crate) say: String,
}

/// Reads one file; a mistake in it names the line.
pub(crate) fn read<'a, T: Deserialize<'a>>(text: Text<'a>) -> Result<T, Mistake> {
    toml::from_str(text.text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        text.mistake(at, error.message().trim().to_owned())
    })
}
