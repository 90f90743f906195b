//! Sources as readers see them: publisher, title, date checked.

use std::fmt::Write as _;

use base::{Confidence, Source, in_words};

/// The source with this key as one line of HTML. A test makes sure that every key used in a page
/// is known; an unknown one shows nothing.
pub(crate) fn cite(key: &str) -> String {
    policy::sources().get(key).map(line).unwrap_or_default()
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

/// Several sources in short, as HTML: the publishers, each a link, and when they were checked.
pub(crate) fn short<'a>(sources: impl Iterator<Item = &'a Source>) -> String {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for source in sources {
        let link = format!(
            "<a href=\"{}\" title=\"{}\" rel=\"noreferrer\">{}</a>",
            escape(&source.url),
            escape(&source.title),
            escape(&source.publisher)
        );
        let checked = checked(source);
        match groups.iter_mut().find(|(known, _)| *known == checked) {
            Some((_, links)) => links.push(link),
            None => groups.push((checked, vec![link])),
        }
    }
    let groups: Vec<String> =
        groups.into_iter().map(|(checked, links)| format!("{} · {checked}", links.join(", "))).collect();
    groups.join("; ")
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
