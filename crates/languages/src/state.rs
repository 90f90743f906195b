//! How far each text can be relied on: a draft, or checked by a speaker and when.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use base::Date;

use crate::Language;
use crate::text::FILES;

/// Whether somebody who speaks the language has read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Not yet: a sheet says so in small letters.
    Draft,
    /// Yes.
    Checked,
}

/// The state of one area of texts in one language, as its `state.toml` has it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
pub struct TextState {
    /// Draft or checked. English is the original and counts as checked.
    #[serde(default = "original")]
    pub state: State,
    /// Since when.
    #[serde(deserialize_with = "plain_date")]
    pub date: Date,
    /// Who (a role, never a name).
    #[serde(default)]
    pub by: String,
    /// The revision of the English from which it was made.
    #[serde(alias = "revision")]
    pub english_revision: u32,
}

const fn original() -> State {
    State::Checked
}

/// A date written without quotes, which TOML hands over as a kind of its own.
fn plain_date<'de, D: serde::Deserializer<'de>>(source: D) -> Result<Date, D::Error> {
    let written = <toml::value::Datetime as serde::Deserialize>::deserialize(source)?;
    written.to_string().parse().map_err(serde::de::Error::custom)
}

type Areas = BTreeMap<String, TextState>;

/// Per language; the error is kept for the survey, in words.
static STATES: LazyLock<BTreeMap<&'static str, Result<Areas, String>>> = LazyLock::new(|| {
    let files = FILES.iter().filter(|(_, name, _)| *name == "state.toml");
    files.map(|(tag, _, content)| (*tag, toml::from_str(content).map_err(|e| e.message().to_owned()))).collect()
});

/// What the language's `state.toml` says, or why it cannot be read.
pub(crate) fn areas(tag: &str) -> Option<&'static Result<Areas, String>> {
    STATES.get(tag)
}

impl Language {
    /// The state of an area of texts (`posters`, `cards`, …); `None` when the language does not have it.
    #[must_use]
    pub fn state(&self, area: &str) -> Option<&'static TextState> {
        areas(self.tag)?.as_ref().ok()?.get(area)
    }

    /// Whether a sheet with texts of this area must say that it is a draft. What has no state is a draft.
    #[must_use]
    pub fn is_draft(&self, area: &str) -> bool {
        self.state(area).is_none_or(|text| text.state == State::Draft)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_the_original_and_no_draft() {
        assert!(!Language::english().is_draft("posters"));
        assert_eq!(Language::english().state("posters").map(|s| s.english_revision), Some(1));
    }

    #[test]
    fn an_area_without_a_state_is_a_draft() {
        assert!(Language::english().is_draft("no-such-area"));
    }
}
