//! The texts themselves: Fluent messages from `knowledge/languages/<tag>/<area>.ftl`, read once.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{LANGUAGES, Language};

/// Tag, file name, content of every text file.
pub(crate) static FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Values for the `{$…}` of a text: names and numbers. They are set apart from the text around them, so that
/// a Latin name in an Arabic line does not turn the line about.
pub type Args<'a> = [(&'a str, &'a str)];

/// A text could not be given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// No file of the language has it.
    #[error("the text “{key}” is missing in knowledge/languages/{tag}")]
    Missing {
        /// The text's key.
        key: String,
        /// The language's tag.
        tag: &'static str,
    },
    /// It is there, but it wants a value that was not given, or cannot be read.
    #[error("the text “{key}” of {tag} cannot be filled in: {why}")]
    Faulty {
        /// The text's key.
        key: String,
        /// The language's tag.
        tag: &'static str,
        /// What the reader of the text said.
        why: String,
    },
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<BTreeMap<&'static str, Bundle>> =
    LazyLock::new(|| LANGUAGES.iter().map(|language| (language.tag, bundle(language.tag))).collect());

/// All areas of one language in one bundle: keys start with their area, so they do not clash.
/// What cannot be read is left out here and reported by [`crate::survey`].
fn bundle(tag: &str) -> Bundle {
    let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    for (_, _, content) in FILES.iter().filter(|(of, name, _)| *of == tag && name.ends_with(".ftl")) {
        let resource = match FluentResource::try_new((*content).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Language {
    /// The text with this key.
    ///
    /// # Errors
    /// When the language has no such text, or when it wants a value that was not given.
    pub fn text(&'static self, key: &str, args: &Args<'_>) -> Result<String, TextError> {
        let missing = || TextError::Missing { key: key.to_owned(), tag: self.tag };
        let bundle = BUNDLES.get(self.tag).ok_or_else(missing)?;
        let pattern = bundle.get_message(key).and_then(|message| message.value()).ok_or_else(missing)?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(*name, FluentValue::String(Cow::Borrowed(value)));
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(TextError::Faulty { key: key.to_owned(), tag: self.tag, why: error.to_string() }),
        }
    }

    /// Whether the language has a text with this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        BUNDLES.get(self.tag).is_some_and(|bundle| bundle.has_message(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_set_apart_from_the_line_around_it() {
        let english = Language::english();
        let text = english.text("footer-practice", &[("practice", "Elm Tree Surgery")]).expect("there in English");
        assert_eq!(text, "Your practice: \u{2068}Elm Tree Surgery\u{2069}");
    }

    #[test]
    fn a_missing_text_and_a_missing_value_are_told_apart() {
        let english = Language::english();
        assert!(matches!(english.text("no-such-text", &[]), Err(TextError::Missing { .. })));
        assert!(matches!(english.text("footer-practice", &[]), Err(TextError::Faulty { .. })));
    }
}
