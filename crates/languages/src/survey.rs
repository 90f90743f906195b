//! What is missing, older than the English, or faulty, language by language: what
//! `careof knowledge check` shows.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use crate::state::areas;
use crate::text::FILES;
use crate::{LANGUAGES, Language, State};

/// Something to mend in one language's texts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Finding {
    /// The language has no such file.
    MissingArea {
        /// The area.
        area: String,
    },
    /// English has this text, the language does not.
    MissingText {
        /// The area.
        area: String,
        /// The text's key.
        key: String,
    },
    /// The language has this text, English does not.
    NotInEnglish {
        /// The area.
        area: String,
        /// The text's key.
        key: String,
    },
    /// Made from an earlier English.
    Older {
        /// The area.
        area: String,
        /// The revision it was made from.
        from: u32,
        /// The revision that English has now.
        english: u32,
    },
    /// The text does not use the same `{$…}` as the English.
    OtherValues {
        /// The area.
        area: String,
        /// The text's key.
        key: String,
    },
    /// A body has more or fewer lines than the English, so lines of two languages would not stand side by side.
    OtherLines {
        /// The area.
        area: String,
        /// The text's key.
        key: String,
    },
    /// A file cannot be read.
    Faulty {
        /// The area, or `state`.
        area: String,
        /// Why.
        why: String,
    },
    /// The folder's `state.toml` says nothing about this area.
    NoState {
        /// The area.
        area: String,
    },
}

/// One language, seen over.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Survey {
    /// The language's tag.
    pub tag: &'static str,
    /// Its English name.
    pub name: &'static str,
    /// For each area: how many texts are there, and their state.
    pub areas: BTreeMap<String, (usize, Option<State>)>,
    /// What to mend.
    pub findings: Vec<Finding>,
}

/// What matters about a text: the values it wants and its number of lines.
#[derive(Debug, PartialEq, Eq)]
struct Shape {
    values: BTreeSet<String>,
    lines: usize,
}

/// Sees over every language against the English.
#[must_use]
pub fn survey() -> Vec<Survey> {
    let english: BTreeMap<_, _> = areas_of("en").into_iter().map(|(area, text)| (area, shapes(text).0)).collect();
    LANGUAGES.iter().map(|language| survey_one(language, &english)).collect()
}

fn survey_one(language: &'static Language, english: &BTreeMap<&'static str, BTreeMap<String, Shape>>) -> Survey {
    let texts = areas_of(language.tag);
    let mut out =
        Survey { tag: language.tag, name: language.english_name, areas: BTreeMap::new(), findings: Vec::new() };
    if let Some(Err(why)) = areas(language.tag) {
        out.findings.push(Finding::Faulty { area: "state".to_owned(), why: why.clone() });
    }
    for (area, wanted) in english {
        let area = (*area).to_owned();
        let Some(text) = texts.get(area.as_str()) else {
            out.findings.push(Finding::MissingArea { area });
            continue;
        };
        let (have, faults) = shapes(text);
        out.findings.extend(faults.into_iter().map(|why| Finding::Faulty { area: area.clone(), why }));
        compare(&area, wanted, &have, &mut out.findings);
        let state = language.state(&area);
        let now = Language::english().state(&area).map_or(0, |s| s.english_revision);
        match state {
            None => out.findings.push(Finding::NoState { area: area.clone() }),
            Some(s) if s.english_revision < now => {
                out.findings.push(Finding::Older { area: area.clone(), from: s.english_revision, english: now });
            }
            Some(_) => {}
        }
        out.areas.insert(area, (have.len(), state.map(|s| s.state)));
    }
    out
}

fn compare(area: &str, wanted: &BTreeMap<String, Shape>, have: &BTreeMap<String, Shape>, out: &mut Vec<Finding>) {
    for (key, english) in wanted {
        let (area, key) = (area.to_owned(), key.clone());
        match have.get(&key) {
            None => out.push(Finding::MissingText { area, key }),
            Some(text) if text.values != english.values => out.push(Finding::OtherValues { area, key }),
            // A headline's lines say where its language likes to be broken, and never stand beside another's.
            Some(text) if text.lines != english.lines && !key.ends_with("-headline") => {
                out.push(Finding::OtherLines { area, key })
            }
            Some(_) => {}
        }
    }
    let extra = have.keys().filter(|key| !wanted.contains_key(*key));
    out.extend(extra.map(|key| Finding::NotInEnglish { area: area.to_owned(), key: key.clone() }));
}

/// The `.ftl` files of a language, by area.
fn areas_of(tag: &str) -> BTreeMap<&'static str, &'static str> {
    FILES
        .iter()
        .filter(|(of, _, _)| *of == tag)
        .filter_map(|(_, name, text)| name.strip_suffix(".ftl").map(|area| (area, *text)))
        .collect()
}

/// Every text of a file by key, and what could not be read.
fn shapes(text: &str) -> (BTreeMap<String, Shape>, Vec<String>) {
    let (resource, errors) = match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let shapes = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => message.value.as_ref().map(|p| (message.id.name.to_owned(), shape(p))),
        _ => None,
    });
    (shapes.collect(), errors.iter().map(ToString::to_string).collect())
}

fn shape(pattern: &Pattern<&str>) -> Shape {
    let mut shape = Shape { values: BTreeSet::new(), lines: 1 };
    measure(pattern, &mut shape);
    shape
}

fn measure(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shape.lines += value.matches('\n').count(),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    shape.values.insert(id.name.to_owned());
                }
                Expression::Inline(_) => {}
                Expression::Select { selector, variants } => {
                    if let InlineExpression::VariableReference { id } = selector {
                        shape.values.insert(id.name.to_owned());
                    }
                    for variant in variants {
                        let mut inner = Shape { values: BTreeSet::new(), lines: 1 };
                        measure(&variant.value, &mut inner);
                        shape.values.extend(inner.values);
                    }
                }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shapes_of(text: &str) -> BTreeMap<String, Shape> {
        shapes(text).0
    }

    #[test]
    fn what_differs_from_the_english_is_found() {
        let english = shapes_of("a = Hello {$name}\nb =\n    One.\n    Two.\nc = Three\nd-headline = Four\n");
        let other = shapes_of("a = Hallo\nb = Eins. Zwei.\nd-headline =\n    Vi\n    er\ne = Vier\n");
        let mut found = Vec::new();
        compare("posters", &english, &other, &mut found);
        let area = || "posters".to_owned();
        assert_eq!(
            found,
            [
                Finding::OtherValues { area: area(), key: "a".to_owned() },
                Finding::OtherLines { area: area(), key: "b".to_owned() },
                Finding::MissingText { area: area(), key: "c".to_owned() },
                Finding::NotInEnglish { area: area(), key: "e".to_owned() },
            ]
        );
    }

    #[test]
    fn a_line_that_is_no_text_is_reported() {
        assert!(!shapes("this is no message\n").1.is_empty());
    }

    #[test]
    fn english_has_nothing_to_mend() {
        let english = survey().into_iter().find(|s| s.tag == "en").expect("English is a language");
        assert_eq!(english.findings, []);
    }
}
