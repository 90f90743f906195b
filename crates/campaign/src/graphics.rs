//! A campaign's pictures to share: the words on them, and what somebody hears who cannot see them. Text in
//! `knowledge/campaigns/<slug>/graphics.toml`, and in `languages/TAG/graphics.toml` for other languages.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::Mistake;
use crate::mistake::Text;

/// What the words of a picture are filled with.
pub const BLANKS: [&str; 6] = ["action", "count", "goal", "place", "name", "hashtag"];

/// The words of one picture, with blanks in braces. What is empty is not on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Graphic {
    /// In addresses and files: `count`.
    pub key: String,
    /// For people who choose one: "How many have signed".
    pub title: String,
    /// The large words.
    pub headline: String,
    /// A sentence or two.
    pub words: String,
    /// A figure, such as the live count.
    pub figure: String,
    /// What the figure counts.
    pub label: String,
    /// What somebody hears who cannot see the picture.
    pub alt: String,
    /// Whether no speaker has checked the words.
    pub draft: bool,
}

impl Graphic {
    /// With its blanks filled; nothing when a blank on it has no value, such as a place that nobody named.
    #[must_use]
    pub fn filled(&self, values: &BTreeMap<&str, String>) -> Option<Self> {
        let fill = |words: &str| {
            BLANKS.iter().try_fold(words.to_owned(), |words, blank| {
                let hole = format!("{{{blank}}}");
                if !words.contains(&hole) {
                    return Some(words);
                }
                values.get(blank).filter(|value| !value.is_empty()).map(|value| words.replace(&hole, value))
            })
        };
        Some(Self {
            headline: fill(&self.headline)?,
            words: fill(&self.words)?,
            figure: fill(&self.figure)?,
            label: fill(&self.label)?,
            alt: fill(&self.alt)?,
            ..self.clone()
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// The day on which a speaker checked the words; without it they are a draft.
    checked: Option<toml::value::Datetime>,
    graphic: Vec<GraphicFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GraphicFile {
    key: Spanned<String>,
    #[serde(default)]
    title: String,
    headline: Spanned<String>,
    words: Option<Spanned<String>>,
    figure: Option<Spanned<String>>,
    label: Option<Spanned<String>>,
    alt: Spanned<String>,
}

/// Reads a `graphics.toml`; one in another language is held against the English.
pub(crate) fn read(path: &str, content: &str, english: Option<&[Graphic]>) -> Result<Vec<Graphic>, Mistake> {
    let text = Text { file: path, content };
    let file: File = text.read()?;
    let draft = english.is_some() && file.checked.is_none();
    file.graphic.into_iter().map(|graphic| one(&text, graphic, english, draft)).collect()
}

fn one(text: &Text<'_>, file: GraphicFile, english: Option<&[Graphic]>, draft: bool) -> Result<Graphic, Mistake> {
    let key = file.key.get_ref();
    if key.is_empty() || !key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        return Err(text.mistake(file.key.span(), "the key stands in addresses: use a to z, digits and hyphens"));
    }
    let of = english.map(|all| all.iter().find(|graphic| graphic.key == *key));
    if of == Some(None) {
        return Err(
            text.mistake(file.key.span(), format!("there is no picture “{key}” in English; add it there first"))
        );
    }
    let part = |words: &Spanned<String>, name: &str, most: usize| {
        let length = words.get_ref().chars().count();
        if length > most {
            return Err(text.mistake(words.span(), format!("{name} has {length} characters; at most {most} fit")));
        }
        let unknown = words.get_ref().split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        if let Some((blank, _)) = unknown.into_iter().find(|(blank, _)| !BLANKS.contains(blank)) {
            let known = BLANKS.join(", ");
            return Err(text.mistake(words.span(), format!("nothing fills {{{blank}}}; there are {known}")));
        }
        Ok(words.get_ref().trim().to_owned())
    };
    let maybe = |words: Option<&Spanned<String>>, name: &str, most: usize| {
        words.map_or(Ok(String::new()), |words| part(words, name, most))
    };
    for (words, why) in [(&file.headline, "a picture needs a headline"), (&file.alt, "say what the picture shows")] {
        if words.get_ref().trim().is_empty() {
            return Err(text.mistake(words.span(), why));
        }
    }
    let title = of.flatten().map_or(file.title, |english| english.title.clone());
    Ok(Graphic {
        headline: part(&file.headline, "the headline", 120)?,
        words: maybe(file.words.as_ref(), "the words", 240)?,
        figure: maybe(file.figure.as_ref(), "the figure", 16)?,
        label: maybe(file.label.as_ref(), "the label", 80)?,
        alt: part(&file.alt, "the description", 400)?,
        key: file.key.into_inner(),
        title,
        draft,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str =
        "[[graphic]]\nkey = \"count\"\ntitle = \"Count\"\nheadline = \"{count} of us\"\nalt = \"{count}, large.\"\n";

    #[test]
    fn a_picture_is_there_only_when_all_of_it_is() {
        let all = read("x/graphics.toml", ONE, None).expect("well written");
        assert_eq!(all[0].filled(&BTreeMap::new()), None);
        let filled = all[0].filled(&BTreeMap::from([("count", "12".to_owned())])).expect("all of it");
        assert_eq!((filled.headline.as_str(), filled.alt.as_str()), ("12 of us", "12, large."));
    }

    #[test]
    fn a_mistake_has_its_line() {
        let wrong =
            |from: &str, to: &str| read("x/graphics.toml", &ONE.replace(from, to), None).expect_err("a mistake");
        assert_eq!(wrong("{count} of us", "{cuont} of us").line, 4);
        assert_eq!(wrong("\"count\"", "\"Count!\"").line, 2);
        assert_eq!(wrong("{count}, large.", "").what, "say what the picture shows");
        let english = read("x/graphics.toml", ONE, None).expect("well written");
        let other = ONE.replace("key = \"count\"", "key = \"other\"");
        let mistake = read("x/languages/ar/graphics.toml", &other, Some(&english)).expect_err("not in English");
        assert!(mistake.what.contains("no picture “other”"), "{mistake}");
        let draft = read("x/languages/ar/graphics.toml", ONE, Some(&english)).expect("well written");
        assert!(draft[0].draft && !english[0].draft);
    }
}
