//! Links and mentions within a post, and text within a link.

use std::fmt::Write;

/// A piece of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part<'a> {
    /// What the network counts as a link.
    Link(&'a str),
    /// All else.
    Words(&'a str),
}

/// A post as links and what stands between them.
pub(super) fn parts(post: &str) -> impl Iterator<Item = Part<'_>> {
    let mut pieces = Vec::new();
    let mut done = 0;
    for (start, word) in words(post) {
        if let Some(from) = link_start(word) {
            let (start, end) = (start + from, start + from + link_end(&word[from..]));
            if start > done {
                pieces.push(Part::Words(&post[done..start]));
            }
            pieces.push(Part::Link(&post[start..end]));
            done = end;
        }
    }
    if done < post.len() {
        pieces.push(Part::Words(&post[done..]));
    }
    pieces.into_iter()
}

fn words(post: &str) -> impl Iterator<Item = (usize, &str)> {
    post.split_whitespace().map(|word| (word.as_ptr() as usize - post.as_ptr() as usize, word))
}

fn link_start(word: &str) -> Option<usize> {
    let lower = word.to_ascii_lowercase();
    lower.find("https://").or_else(|| lower.find("http://")).filter(|&at| word.len() > at + 8)
}

/// A full stop, a comma or a bracket behind a link is no part of it.
fn link_end(link: &str) -> usize {
    let bare = link.trim_end_matches(['.', ',', ';', ':', '!', '?', '"', '”', '’', '»']);
    let open = bare.matches('(').count();
    let closing = bare.matches(')').count();
    if closing > open { bare.trim_end_matches(')').len() } else { bare.len() }
}

/// How many letters the servers' names of `@name@server.example` take up.
pub(super) fn servers_of_mentions(words: &str) -> usize {
    words
        .split_whitespace()
        .filter_map(|word| word.strip_prefix('@')?.split_once('@'))
        .map(|(_, server)| server.trim_end_matches(|c: char| !c.is_alphanumeric()).chars().count() + 1)
        .sum()
}

/// The name of a server as somebody may have typed it: `https://mastodon.example/` or `@me@mastodon.example`.
pub(super) fn host(typed: &str) -> Option<&str> {
    let bare = typed.trim().trim_start_matches("https://").trim_start_matches("http://");
    let bare = bare.rsplit('@').next().unwrap_or(bare).trim_end_matches('/');
    let letters = |label: &str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    (bare.contains('.') && bare.len() < 254 && bare.split('.').all(letters)).then_some(bare)
}

/// Percent-encoded, so that it can stand as one value in a link (RFC 3986).
pub(super) fn percent(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 3 / 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
