//! What the styles of an OpenDocument text say: titles, bold, hidden, and which lists are numbered.

use std::collections::{HashMap, HashSet};

use super::FORMAT;
use crate::xml::{Step, walk};
use crate::{Limits, ReadError};

#[derive(Debug, Default, Clone)]
struct Style {
    parent: String,
    bold: Option<bool>,
    hidden: bool,
    /// The list style that paragraphs of this style bring.
    list: String,
}

/// Styles by name.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    /// Levels of list styles that count, from 1.
    numbered: HashSet<(String, u8)>,
    pub(super) language: Option<String>,
}

/// More styles or list levels than any document has.
const MOST: usize = 20_000;

/// Styles are based on each other; a ring of them must end.
const LONGEST_CHAIN: usize = 12;

impl Styles {
    /// Adds the styles of a part.
    pub(super) fn read(&mut self, xml: &str, limits: &Limits) -> Result<(), ReadError> {
        let mut name = String::new();
        let mut list = String::new();
        walk(xml, FORMAT, limits, |step| {
            let Step::Open(element) = step else { return Ok(()) };
            match element.name() {
                "style" => {
                    name = element.get("name").unwrap_or_default();
                    let parent = element.get("parent-style-name").unwrap_or_default();
                    let list = element.get("list-style-name").unwrap_or_default();
                    if self.styles.len() < MOST {
                        self.styles.insert(name.clone(), Style { parent, list, ..Style::default() });
                    }
                }
                "default-style" => name.clear(),
                "text-properties" => {
                    let bold = element
                        .get("font-weight")
                        .map(|weight| weight == "bold" || weight.parse::<u32>().is_ok_and(|weight| weight >= 600));
                    let hidden = element.get("display").as_deref() == Some("none");
                    if let Some(style) = self.styles.get_mut(&name) {
                        style.bold = bold;
                        style.hidden = hidden;
                    } else if self.language.is_none()
                        && let Some(language) = element.get("language").filter(|language| language != "none")
                    {
                        let country = element.get("country").filter(|country| country != "none");
                        self.language =
                            Some(country.map_or(language.clone(), |country| format!("{language}-{country}")));
                    }
                }
                "list-style" => list = element.get("name").unwrap_or_default(),
                "list-level-style-number" => {
                    let counts = element.get("num-format").is_some_and(|format| !format.is_empty());
                    if counts
                        && self.numbered.len() < MOST
                        && let Some(level) = element.get("level").and_then(|level| level.parse().ok())
                    {
                        self.numbered.insert((list.clone(), level));
                    }
                }
                _ => {}
            }
            Ok(())
        })
    }

    fn chain<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Style> {
        std::iter::successors(self.styles.get(name), |style| self.styles.get(&style.parent)).take(LONGEST_CHAIN)
    }

    /// The heading level that a paragraph style stands for: titles, and headings set as paragraphs.
    pub(super) fn heading(&self, name: &str) -> Option<u8> {
        std::iter::once(name).chain(self.chain(name).map(|style| style.parent.as_str())).find_map(|name| match name {
            "Title" => Some(1),
            "Subtitle" => Some(2),
            _ => name
                .strip_prefix("Heading_20_")
                .and_then(|level| level.parse::<u8>().ok())
                .map(|level| level.clamp(1, 6)),
        })
    }

    /// Whether a style makes its words bold; `None` when it does not say.
    pub(super) fn bold(&self, name: &str) -> Option<bool> {
        self.chain(name).find_map(|style| style.bold)
    }

    /// Whether a style hides its words.
    pub(super) fn is_hidden(&self, name: &str) -> bool {
        self.chain(name).any(|style| style.hidden)
    }

    /// The list style that a paragraph style brings.
    pub(super) fn list<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        self.chain(name).map(|style| style.list.as_str()).find(|list| !list.is_empty())
    }

    /// Whether the items of a level, from 1, are numbered.
    pub(super) fn is_numbered(&self, list: &str, level: u8) -> bool {
        self.numbered.contains(&(list.to_owned(), level))
    }
}
