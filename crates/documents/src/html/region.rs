//! Which part of a page an element opens: content, menus and the like, a cookie notice, or what is not shown.

use memchr::memmem;

use super::scan::{Attribute, Attributes};
use super::tag::{Tag, pack};
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

/// What one word inside a class or id says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    /// “nav-open” on a wrapper, “has-menu”: a state, not a menu.
    State,
    Cookie,
    Skip,
    Menu,
    /// Says something only as an id.
    Edge,
    Other,
}

macro_rules! packed_words {
    ($key:expr; $($result:expr => $($name:ident $word:literal),*;)* else $other:expr) => {{
        $($(const $name: u128 = pack($word.as_bytes());)*)*
        match $key { $($($name)|* => $result,)* _ => $other }
    }};
}

/// The meaning of a packed word.
#[inline]
fn word(key: u128) -> Word {
    packed_words! { key;
        Word::State => HAS "has", NO "no", OPEN "open", IS "is", WITH "with", JS "js", TOGGLED "toggled";
        Word::Cookie => COOKIE "cookie", COOKIES "cookies", GDPR "gdpr", ONETRUST "onetrust", COOKIEBOT "cookiebot",
            CYBOT "cybotcookiebot";
        Word::Skip => SKIP "skip", SKIPLINK "skiplink";
        Word::Menu => NAV "nav", NAVBAR "navbar", NAVIGATION "navigation", MENU "menu", MAINMENU "mainmenu", TOPMENU "topmenu",
            TOPNAV "topnav", MAINNAV "mainnav", SUBNAV "subnav", SIDENAV "sidenav", BREADCRUMB "breadcrumb",
            BREADCRUMBS "breadcrumbs", PAGINATION "pagination", SITEMAP "sitemap", MASTHEAD "masthead", TOPBAR "topbar";
        Word::Edge => FOOTER "footer", HEADER "header", CCC "ccc";
        else Word::Other
    }
}

/// The classes that whole headers and footers have.
const EDGES: [&str; 10] = [
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
];

/// What the words inside a class or id say.
fn by_name(names: &str, link: bool, id: bool) -> Option<Region> {
    let bytes = names.as_bytes();
    let mut key = 0u128;
    let mut begun = 0;
    let mut found = None;
    let mut state = false;
    let mut edge = false;
    for at in 0..=bytes.len() {
        let byte = bytes.get(at).copied().unwrap_or(b' ');
        if byte.is_ascii_alphanumeric() {
            // Longer words overflow into a number that no word of ours has.
            key = if key.leading_zeros() >= 8 { key << 8 } else { u128::MAX } | u128::from(byte.to_ascii_lowercase());
            continue;
        }
        if key != 0 {
            match word(key) {
                Word::Other => {}
                Word::State => state = true,
                Word::Cookie => found = Some(Region::Notice),
                Word::Skip => found = found.or(Some(Region::Navigation)),
                Word::Menu if !link => found = found.or(Some(Region::Navigation)),
                Word::Edge if !link => edge = true,
                Word::Menu | Word::Edge => {}
            }
            key = 0;
        }
        if byte.is_ascii_whitespace() {
            if found.is_none() && edge {
                let name = &names[begun..at];
                if name.eq_ignore_ascii_case("ccc") {
                    found = id.then_some(Region::Notice);
                } else if id || is_one_of(name, &EDGES) {
                    found = Some(Region::Navigation);
                }
            }
            if found.is_some() && !state {
                return found;
            }
            begun = at + 1;
            found = None;
            state = false;
            edge = false;
        }
    }
    None
}

fn parts(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty())
}

fn is_one_of(part: &str, words: &[&str]) -> bool {
    words.iter().any(|word| part.eq_ignore_ascii_case(word))
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
