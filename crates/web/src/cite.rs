//! Sources as readers see them: publisher, title, date checked.

use std::fmt::Write as _;

use base::{Confidence, Source, in_words};

/// The source with this key as one line of HTML. A test makes sure that every key used in a page
/// is known; an unknown one shows nothing.
pub(crate) fn cite(key: &str) -> String {
    crate::cite::sources().get(key).map(line).unwrap_or_default()
}

/// A source as one line of HTML: a link, and when it was checked.
pub(crate) fn line(source: &Source) -> String {
    let mut html = String::new();
    let _ = write!(
        html,
        "<cite><a href=\"{}\" rel=\"noreferrer\">{}, {}</a></cite> · {}",
        escape(&source.url),
        escape(&source.publisher),
        escape(&source.title),
        checked(source)
    );
    html
}

/// `checked 21 November 2026`, with a warning when we are not sure.
pub(crate) fn checked(source: &Source) -> String {
    let doubt = match source.confidence {
        Confidence::High => "",
        Confidence::Medium => ", told by others",
        Confidence::Low => ", not verified",
    };
    format!("checked {}{doubt}", in_words(source.checked))
}

/// Text that may stand in HTML, inside an element or an attribute.
pub(crate) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

/// PLACEHOLDER until policy has it.
pub(crate) fn sources() -> &'static base::Sources {
    static S: std::sync::OnceLock<base::Sources> = std::sync::OnceLock::new();
    S.get_or_init(base::Sources::default)
}
