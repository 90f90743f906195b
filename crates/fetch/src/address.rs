//! From what a person typed to an address that we may go to.

use url::{Host, Url};

use crate::error::BadAddress;

/// Longer than this, an address is not one of a page.
const LONGEST: usize = 4096;

/// Reads an address as people type it: `www.example.org/register` means `https://…`. The fragment is
/// dropped: it is never sent.
///
/// # Errors
/// When it is no address, not http or https, or carries a password.
pub fn parse(text: &str) -> Result<Url, BadAddress> {
    let text = text.trim();
    if text.is_empty() {
        return Err(BadAddress::Empty);
    }
    if text.len() > LONGEST {
        return Err(BadAddress::TooLong);
    }
    let with_scheme = if has_scheme(text) { text.to_owned() } else { format!("https://{text}") };
    let url = Url::parse(&with_scheme).map_err(|_| BadAddress::NotAnAddress(shown(text)))?;
    check(url)
}

/// The rules that every address must keep, also one that a redirect gives.
pub(crate) fn check(mut url: Url) -> Result<Url, BadAddress> {
    if !matches!(url.scheme(), "http" | "https") {
        return Err(BadAddress::Scheme(shown(url.as_str())));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(BadAddress::Password);
    }
    match url.host() {
        None => return Err(BadAddress::NotAnAddress(shown(url.as_str()))),
        Some(Host::Domain(name)) if name.is_empty() || name.len() > 253 || name == "." => {
            return Err(BadAddress::NotAnAddress(shown(url.as_str())));
        }
        Some(_) => {}
    }
    url.set_fragment(None);
    Ok(url)
}

/// Only 80 and 443: what else listens on a stranger's machine is not for us.
pub(crate) fn check_port(url: &Url) -> Result<(), BadAddress> {
    match url.port_or_known_default() {
        Some(80 | 443) => Ok(()),
        Some(other) => Err(BadAddress::Port(other)),
        None => Err(BadAddress::NotAnAddress(shown(url.as_str()))),
    }
}

/// `host:8080` has no scheme, `mailto:x` has one, and so has everything with `://`.
fn has_scheme(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let named = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-'));
    let is_port = rest
        .split(['/', '?', '#'])
        .next()
        .is_some_and(|port| !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()));
    named && (rest.starts_with("//") || !is_port)
}

/// Enough of a bad address to recognise it.
fn shown(text: &str) -> String {
    match text.char_indices().nth(80) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_may_leave_out_the_scheme() {
        for (typed, meant) in [
            ("www.example.org/register", "https://www.example.org/register"),
            ("  http://example.org ", "http://example.org/"),
            ("example.org:443/x#part", "https://example.org/x"),
            ("localhost:8080", "https://localhost:8080/"),
            ("HTTPS://Example.ORG/A", "https://example.org/A"),
        ] {
            assert_eq!(parse(typed).map(String::from), Ok(meant.to_owned()), "{typed}");
        }
    }

    #[test]
    fn what_is_no_page_is_refused_with_its_own_sentence() {
        assert_eq!(parse(" "), Err(BadAddress::Empty));
        for scheme in [
            "file:///etc/passwd",
            "javascript:alert(1)",
            "mailto:a@example.org",
            "ftp://example.org/",
            "data:text/html,x",
            "gopher://x",
        ] {
            assert!(matches!(parse(scheme), Err(BadAddress::Scheme(_))), "{scheme}: {:?}", parse(scheme));
        }
        for nothing in ["http://", "https://exa mple.org/", "http://[::1", "http://256.1.1.1/", "https://."] {
            assert!(matches!(parse(nothing), Err(BadAddress::NotAnAddress(_))), "{nothing}: {:?}", parse(nothing));
        }
        assert_eq!(parse("https://me:secret@example.org/"), Err(BadAddress::Password));
        assert_eq!(parse(&format!("https://example.org/{}", "a".repeat(5000))), Err(BadAddress::TooLong));
    }

    #[test]
    fn odd_notations_of_a_number_are_read_as_browsers_read_them() {
        for odd in [
            "2130706433",
            "0x7f000001",
            "017700000001",
            "127.1",
            "0x7f.0.0.1",
            "0177.0.0.01",
            "127.0.0.1.",
            "１２７.０.０.１",
        ] {
            let url = parse(&format!("http://{odd}/")).expect("an address");
            assert_eq!(url.host_str(), Some("127.0.0.1"), "{odd}");
        }
    }
}
