//! The language of a page: which one an address names, and its words as HTML, with the right `lang`
//! and `dir` also within a sentence.
//!
//! A page that exists in all languages is reached as `/rights` in English and `/{tag}/rights` in the
//! others. Its handler takes a [`Tongue`]; its template asks it for texts by key.

mod words;

use std::convert::Infallible;

use axum::Router;
use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use languages::{LANGUAGES, Language, Script};

use crate::errors;

pub(crate) use words::Words;

/// The language in which a page speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tongue {
    /// The language.
    pub(crate) language: &'static Language,
}

impl Tongue {
    /// English.
    pub(crate) fn english() -> Self {
        Self { language: Language::english() }
    }

    /// All, in the order in which they are offered.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.iter().map(|language| Self { language })
    }

    /// The language with exactly this tag.
    pub(crate) fn tagged(tag: &str) -> Option<Self> {
        LANGUAGES.iter().find(|language| language.tag == tag).map(|language| Self { language })
    }

    /// What an address names; English when it names no language.
    fn of(path: &str) -> Self {
        let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        Self::tagged(first).unwrap_or_else(Self::english)
    }

    /// The text with this key as HTML; in English, and marked as such, where the language does not have it.
    pub(crate) fn t(&self, key: &str) -> Words {
        Words::of(self.language, key, &[])
    }

    /// The same with one value.
    pub(crate) fn t1(&self, key: &str, name: &str, value: impl AsRef<str>) -> Words {
        Words::of(self.language, key, &[(name, value.as_ref())])
    }

    /// The text with values as plain characters.
    pub(crate) fn plain_with(&self, key: &str, args: &languages::Args<'_>) -> String {
        words::plain(self.language, key, args)
    }

    /// The same with several.
    pub(crate) fn with(&self, key: &str, values: &languages::Args<'_>) -> Words {
        Words::of(self.language, key, values)
    }

    /// Each line of a text.
    pub(crate) fn lines(&self, key: &str) -> Vec<Words> {
        words::lines(self.language, key, &[])
    }

    /// The text as plain characters, for titles and attributes.
    pub(crate) fn plain(&self, key: &str) -> String {
        words::plain(self.language, key, &[])
    }

    /// The address of a page in this language.
    pub(crate) fn path(&self, page: &str) -> String {
        if self.language.is_english() { page.to_owned() } else { format!("/{}{page}", self.language.tag) }
    }

    /// For `lang=`.
    pub(crate) fn tag(&self) -> &'static str {
        if self.language.is_english() { "en-GB" } else { self.language.tag }
    }

    /// For `dir=`.
    pub(crate) const fn dir(&self) -> &'static str {
        self.language.direction().key()
    }

    /// Which letters the page needs: picks the font, see `assets/css/scripts.css`.
    pub(crate) fn letters(&self) -> &'static str {
        match self.language.script {
            Script::Latin if matches!(self.language.tag, "vi" | "yo" | "ig") => "latin-more",
            other => other.key(),
        }
    }

    /// Whether nobody who speaks the language has checked any one of these areas.
    pub(crate) fn is_draft(&self, areas: &[&str]) -> bool {
        !self.language.is_english() && areas.iter().any(|area| self.language.is_draft(area))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Tongue {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(parts.uri.path()))
    }
}

/// A page under its address in English and under `/{tag}` in every other language.
pub(crate) trait InLanguages<S> {
    /// Adds both.
    fn in_languages(self, path: &str, page: MethodRouter<S>) -> Self;
}

impl<S: Clone + Send + Sync + 'static> InLanguages<S> for Router<S> {
    fn in_languages(self, path: &str, page: MethodRouter<S>) -> Self {
        let translated = page.clone().layer(axum::middleware::from_fn(only_known_tags));
        self.route(path, page).route(&format!("/{{tag}}{path}"), translated)
    }
}

/// `/{tag}/…`: a tag written otherwise leads to ours, English to the address without one, all else to
/// the page that says that nothing is there.
async fn only_known_tags(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let (tag, rest) = path.trim_start_matches('/').split_once('/').unwrap_or((path, ""));
    match Tongue::tagged(tag) {
        Some(tongue) if !tongue.language.is_english() => next.run(request).await,
        _ => match Language::find(tag) {
            // A name in another alphabet is no tag, though the room of languages knows it.
            Ok(language) if tag.is_ascii() => {
                let place = Tongue { language }.path(&format!("/{rest}"));
                (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, place)]).into_response()
            }
            _ => errors::not_found().await,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_its_language() {
        for (path, tag) in
            [("/rights", "en"), ("/ar/rights", "ar"), ("/zh-Hant/rights/card", "zh-Hant"), ("/practices", "en")]
        {
            assert_eq!(Tongue::of(path).language.tag, tag, "{path}");
        }
    }

    #[test]
    fn every_letter_of_our_texts_is_in_its_web_font() {
        let table = include_str!("../assets/fonts/letters.tsv");
        for language in &LANGUAGES {
            let letters = Tongue { language }.letters();
            let Some((_, known)) = table.lines().filter_map(|l| l.split_once('\t')).find(|(name, _)| *name == letters)
            else {
                // Latin has the face of the site; the sloping hand of Urdu comes with the reader's phone.
                assert!(matches!(letters, "latin" | "nastaliq"), "{letters}");
                continue;
            };
            let texts = words::all_of(language);
            let missing: String =
                texts.chars().filter(|c| c.is_alphabetic() && !c.is_ascii() && !known.contains(*c)).collect();
            assert!(missing.is_empty(), "{}: run crates/web/assets/fonts/subset-scripts for {missing}", language.tag);
        }
    }
}
