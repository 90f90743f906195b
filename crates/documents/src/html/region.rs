//! Which part of a page an element opens: content, menus and the like, a cookie notice, or what is not shown.

use memchr::memmem;

use super::scan::{Attribute, Attributes};
use super::tag::Tag;
use crate::Region;

/// What the element says about its region; `None` leaves that of its parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Opened {
    pub(super) region: Region,
    /// Guessed from a class or id, which may deceive.
    pub(super) guessed: bool,
}

const fn sure(region: Region) -> Option<Opened> {
    Some(Opened { region, guessed: false })
}

/// The region that the element opens. `nested` says that it stands inside an article or section, where
/// `header` and `footer` belong to the content.
pub(super) fn opened(tag: Tag, attributes: &Attributes<'_>, nested: bool) -> Option<Opened> {
    let by_tag = match tag {
        Tag::Template | Tag::Noscript => return sure(Region::Hidden),
        Tag::Dialog if !attributes.has(Attribute::Open) => return sure(Region::Hidden),
        Tag::Nav | Tag::Search => sure(Region::Navigation),
        Tag::Header | Tag::Footer if !nested => sure(Region::Navigation),
        Tag::Main | Tag::Article => sure(Region::Content),
        _ => None,
    };
    if attributes.is_empty() {
        return by_tag;
    }
    if is_hidden(attributes) {
        return sure(Region::Hidden);
    }
    if let Some(role) = attributes.get(Attribute::Role) {
        match role {
            "navigation" | "banner" | "contentinfo" | "menubar" | "menu" | "search" => return sure(Region::Navigation),
            "main" | "article" => return sure(Region::Content),
            _ => {}
        }
    }
    if matches!(tag, Tag::Main | Tag::Article | Tag::Body | Tag::Html | Tag::Form) {
        return by_tag;
    }
    if !tag.is_block() && tag != Tag::A && tag != Tag::Other {
        return by_tag;
    }
    let named = [Attribute::Class, Attribute::Id].iter().find_map(|&attribute| {
        attributes.get(attribute).and_then(|names| by_name(names, tag == Tag::A, attribute == Attribute::Id))
    });
    match named {
        Some(region) => Some(Opened { region, guessed: true }),
        None => by_tag,
    }
}

/// Whether the element is not shown when the page opens, and does not look like a part that unfolds.
fn is_hidden(attributes: &Attributes<'_>) -> bool {
    let hidden = attributes.get(Attribute::Hidden).is_some_and(|value| !value.eq_ignore_ascii_case("until-found"))
        || attributes.get(Attribute::Style).is_some_and(hides);
    hidden && !unfolds(attributes)
}

/// Whether a style attribute hides its element.
fn hides(style: &str) -> bool {
    let bytes = style.as_bytes();
    if bytes.len() > 4096 {
        return false;
    }
    let set = |property: &[u8], value: &[u8]| {
        memmem::find(bytes, property).is_some_and(|at| {
            let mut rest = bytes[at + property.len()..].iter().filter(|byte| !byte.is_ascii_whitespace());
            rest.next() == Some(&b':')
                && value.iter().all(|byte| rest.next().is_some_and(|found| found.eq_ignore_ascii_case(byte)))
        })
    };
    set(b"display", b"none") || set(b"visibility", b"hidden") || set(b"DISPLAY", b"none")
}

/// Panels of accordions and tabs are hidden until somebody opens them: people do read them.
fn unfolds(attributes: &Attributes<'_>) -> bool {
    matches!(attributes.get(Attribute::Role), Some("tabpanel" | "region"))
        || attributes.has(Attribute::AriaLabelledby)
        || [Attribute::Class, Attribute::Id].iter().any(|&attribute| {
            attributes.get(attribute).is_some_and(|names| {
                parts(names).any(|part| {
                    is_one_of(
                        part,
                        &[
                            "accordion",
                            "collapse",
                            "collapsible",
                            "tab",
                            "tabs",
                            "panel",
                            "toggle",
                            "expander",
                            "faq",
                            "answer",
                        ],
                    )
                })
            })
        })
}

/// What the words inside a class or id say.
fn by_name(names: &str, link: bool, id: bool) -> Option<Region> {
    for name in names.split_ascii_whitespace() {
        if name.len() > 64 {
            continue;
        }
        let mut region = None;
        for part in parts(name) {
            // “nav-open” on a wrapper, “has-menu”: a state, not a menu.
            if is_one_of(part, &["has", "no", "open", "is", "with", "js", "toggled"]) {
                region = None;
                break;
            }
            if is_one_of(part, &["cookie", "cookies", "gdpr", "onetrust", "cookiebot", "cybotcookiebot"])
                || (id && part == "ccc")
            {
                region = Some(Region::Notice);
            } else if link {
                if is_one_of(part, &["skip", "skiplink"]) {
                    region = region.or(Some(Region::Navigation));
                }
            } else if is_one_of(
                part,
                &[
                    "nav",
                    "navbar",
                    "navigation",
                    "menu",
                    "mainmenu",
                    "topmenu",
                    "topnav",
                    "mainnav",
                    "subnav",
                    "sidenav",
                    "breadcrumb",
                    "breadcrumbs",
                    "pagination",
                    "sitemap",
                    "skip",
                    "skiplink",
                    "masthead",
                    "topbar",
                ],
            ) || (id && is_one_of(part, &["footer", "header"]))
            {
                region = region.or(Some(Region::Navigation));
            }
        }
        if region.is_none()
            && !link
            && is_one_of(
                name,
                &[
                    "footer",
                    "site-footer",
                    "page-footer",
                    "main-footer",
                    "nhsuk-footer",
                    "govuk-footer",
                    "site-header",
                    "main-header",
                    "nhsuk-header",
                    "govuk-header",
                ],
            )
        {
            region = Some(Region::Navigation);
        }
        if region.is_some() {
            return region;
        }
    }
    None
}

fn parts(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty())
}

fn is_one_of(part: &str, words: &[&str]) -> bool {
    words.iter().any(|word| part.len() == word.len() && part.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::scan::{Scanner, Token};

    fn region(markup: &str) -> Option<Region> {
        let mut scanner = Scanner::new(markup);
        let Some(Token::Start(tag, _)) = scanner.next() else { panic!("a start tag: {markup}") };
        opened(tag, &scanner.attributes, false).map(|opened| opened.region)
    }

    #[test]
    fn what_elements_say_of_their_region() {
        for (markup, expected) in [
            ("<div hidden>", Some(Region::Hidden)),
            ("<div hidden=until-found>", None),
            ("<div style='color: red; display : NONE'>", Some(Region::Hidden)),
            ("<div class=accordion-body style='display:none'>", None),
            ("<div role=tabpanel hidden>", None),
            ("<dialog>", Some(Region::Hidden)),
            ("<dialog open>", None),
            ("<nav>", Some(Region::Navigation)),
            ("<footer>", Some(Region::Navigation)),
            ("<div role=banner>", Some(Region::Navigation)),
            ("<ul class='list main-menu'>", Some(Region::Navigation)),
            ("<div class='page nav-open'>", None),
            ("<div class='navy card-footer'>", None),
            ("<div id=footer>", Some(Region::Navigation)),
            ("<div id=cookie-banner>", Some(Region::Notice)),
            ("<a class=skip-link href='#main'>", Some(Region::Navigation)),
            ("<a class='menu' href='x'>", None),
            ("<main class=nav>", Some(Region::Content)),
            ("<p>", None),
        ] {
            assert_eq!(region(markup), expected, "{markup}");
        }
    }
}
