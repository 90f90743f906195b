//! What the styles and the numbering of a Word document say about a paragraph.

use std::collections::HashMap;

use super::FORMAT;
use crate::xml::{Step, walk};
use crate::{Limits, ReadError};

/// The numbering of a paragraph: the list and the level in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Numbering {
    pub(super) list: u32,
    pub(super) level: u8,
}

#[derive(Debug, Default, Clone)]
struct Style {
    name: String,
    based_on: String,
    outline: Option<u8>,
    list: Option<u32>,
    level: u8,
    bold: bool,
}

/// How a list marks its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Marks {
    Bullet,
    Number,
    None,
}

/// Styles, numberings and links of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    /// The marks of each level, by abstract numbering.
    levels: HashMap<(u32, u8), Marks>,
    /// The abstract numbering of each list.
    lists: HashMap<u32, u32>,
    links: HashMap<String, String>,
    pub(super) language: Option<String>,
}

/// More styles, list levels or links than any document has.
const MOST: usize = 20_000;

/// Styles are based on each other; a ring of them must end.
const LONGEST_CHAIN: usize = 12;

impl Styles {
    pub(super) fn read_styles(&mut self, xml: &str, limits: &Limits) -> Result<(), ReadError> {
        let mut id = String::new();
        let mut style: Option<Style> = None;
        walk(xml, FORMAT, limits, |step| {
            match step {
                Step::Open(element) => {
                    let value = || element.get("val").unwrap_or_default();
                    match (element.name(), &mut style) {
                        ("style", _) => {
                            id = element.get("styleId").unwrap_or_default();
                            style = Some(Style::default());
                        }
                        ("name", Some(style)) => style.name = value().to_lowercase(),
                        ("basedOn", Some(style)) => style.based_on = value(),
                        ("outlineLvl", Some(style)) => style.outline = value().parse().ok(),
                        ("numId", Some(style)) => style.list = value().parse().ok(),
                        ("ilvl", Some(style)) => style.level = value().parse().unwrap_or(0),
                        ("b", Some(style)) => style.bold = is_on(&element.get("val")),
                        ("lang", None) => self.language = element.get("val"),
                        _ => {}
                    }
                }
                Step::Close("style") => {
                    if let Some(style) = style.take().filter(|_| self.styles.len() < MOST) {
                        self.styles.insert(std::mem::take(&mut id), style);
                    }
                }
                Step::Close(_) | Step::Text(_) => {}
            }
            Ok(())
        })
    }

    pub(super) fn read_numbering(&mut self, xml: &str, limits: &Limits) -> Result<(), ReadError> {
        let mut outer = 0;
        let mut level = 0;
        let mut list = None;
        walk(xml, FORMAT, limits, |step| {
            if let Step::Open(element) = step {
                let number = |name| element.get(name).and_then(|value| value.parse::<u32>().ok());
                match element.name() {
                    "abstractNum" => outer = number("abstractNumId").unwrap_or(0),
                    "lvl" => level = number("ilvl").and_then(|level| u8::try_from(level).ok()).unwrap_or(0),
                    "numFmt" => {
                        let marks = match element.get("val").as_deref() {
                            Some("bullet") => Marks::Bullet,
                            Some("none") => Marks::None,
                            _ => Marks::Number,
                        };
                        if self.levels.len() < MOST {
                            self.levels.insert((outer, level), marks);
                        }
                    }
                    "num" => list = number("numId"),
                    "abstractNumId" => {
                        if let (Some(list), Some(of)) = (list, number("val"))
                            && self.lists.len() < MOST
                        {
                            self.lists.insert(list, of);
                        }
                    }
                    _ => {}
                }
            }
            Ok(())
        })
    }

    pub(super) fn read_links(&mut self, xml: &str, limits: &Limits) -> Result<(), ReadError> {
        walk(xml, FORMAT, limits, |step| {
            if let Step::Open(element) = step
                && element.name() == "Relationship"
                && element.get("Type").is_some_and(|kind| kind.ends_with("/hyperlink"))
                && let (Some(id), Some(target)) = (element.get("Id"), element.get("Target"))
                && self.links.len() < MOST
            {
                self.links.insert(id, target);
            }
            Ok(())
        })
    }

    /// The address of a link.
    pub(super) fn link(&self, id: &str) -> Option<&str> {
        self.links.get(id).map(String::as_str)
    }

    fn chain<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Style> {
        std::iter::successors(self.styles.get(id), |style| self.styles.get(&style.based_on)).take(LONGEST_CHAIN)
    }

    /// The level of a heading style, 1 to 6.
    pub(super) fn heading(&self, id: &str) -> Option<u8> {
        self.chain(id).find_map(|style| {
            if style.name == "title" {
                return Some(1);
            }
            if style.name == "subtitle" {
                return Some(2);
            }
            let named = style.name.strip_prefix("heading ").and_then(|level| level.trim().parse::<u8>().ok());
            named
                .or(style.outline.filter(|&outline| outline < 9).map(|outline| outline + 1))
                .map(|level| level.clamp(1, 6))
        })
    }

    /// The numbering that a style brings.
    pub(super) fn numbering(&self, id: &str) -> Option<Numbering> {
        self.chain(id).find_map(|style| style.list.map(|list| Numbering { list, level: style.level }))
    }

    /// Whether a style makes its words bold.
    pub(super) fn is_bold(&self, id: &str) -> bool {
        self.chain(id).any(|style| style.bold)
    }

    /// How a list marks the items of a level. List 0 is none at all.
    pub(super) fn marks(&self, numbering: Numbering) -> Marks {
        if numbering.list == 0 {
            return Marks::None;
        }
        let of = self.lists.get(&numbering.list).copied().unwrap_or(numbering.list);
        self.levels.get(&(of, numbering.level)).copied().unwrap_or(Marks::Bullet)
    }
}

/// Whether a switch such as `<w:b w:val="0"/>` is on.
pub(super) fn is_on(value: &Option<String>) -> bool {
    !matches!(value.as_deref(), Some("0" | "false" | "off" | "none"))
}
