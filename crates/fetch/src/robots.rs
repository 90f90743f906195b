//! `robots.txt` as RFC 9309 describes it: groups by program name, the longest matching rule wins,
//! `*` and `$` in paths. `Crawl-delay` is not in the RFC, but sites mean it, so we read it.

use std::time::Duration;

/// No more of a `robots.txt` than this is read (RFC 9309 §2.5).
pub(crate) const MOST_BYTES: usize = 512_000;
/// Nor more rules: what a stranger sends is matched against every address.
const MOST_RULES: usize = 2_000;
/// Nor longer ones.
const LONGEST_RULE: usize = 2_000;
/// A longer wait than this between two pages nobody means in earnest.
const LONGEST_DELAY: Duration = Duration::from_secs(60);

/// What a site asks of one program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Robots {
    rules: Vec<Rule>,
    delay: Option<Duration>,
    unavailable: Option<u16>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    allow: bool,
    pattern: String,
}

impl Robots {
    /// Everything is allowed: the site has no `robots.txt`.
    #[must_use]
    pub fn allow_all() -> Self {
        Self::default()
    }

    /// The site answered with a fault, which means that nobody may come (RFC 9309 §2.3.1.4).
    #[must_use]
    pub(crate) fn unavailable(status: u16) -> Self {
        Self { unavailable: Some(status), ..Self::default() }
    }

    /// The status with which the site refused to tell, if it did.
    #[must_use]
    pub(crate) fn unavailable_status(&self) -> Option<u16> {
        self.unavailable
    }

    /// Reads the file for the program called `name`. Nothing in it can be an error: what is not
    /// understood is passed over.
    #[must_use]
    pub fn parse(file: &[u8], name: &str) -> Self {
        let file = String::from_utf8_lossy(&file[..file.len().min(MOST_BYTES)]);
        let mut ours = Self::default();
        let mut everybodys = Self::default();
        let mut named = false;
        // A group begins with one or more `User-agent` lines and ends at the next one after a rule.
        let (mut for_us, mut for_everybody, mut in_rules) = (false, false, false);
        for line in file.trim_start_matches('\u{feff}').split(['\n', '\r']) {
            let line = line.split('#').next().unwrap_or("");
            let Some((key, value)) = line.split_once(':') else { continue };
            let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
            match key.as_str() {
                "user-agent" | "useragent" => {
                    if in_rules {
                        (for_us, for_everybody, in_rules) = (false, false, false);
                    }
                    if value == "*" {
                        for_everybody = true;
                    } else if product(value).eq_ignore_ascii_case(name) {
                        for_us = true;
                        named = true;
                    }
                }
                "allow" | "disallow" | "crawl-delay" => {
                    in_rules = true;
                    if for_us {
                        ours.note(&key, value);
                    }
                    if for_everybody {
                        everybodys.note(&key, value);
                    }
                }
                _ => {}
            }
        }
        if named { ours } else { everybodys }
    }

    fn note(&mut self, key: &str, value: &str) {
        if key == "crawl-delay" {
            if let Ok(seconds) = value.parse::<f64>() {
                self.delay = Duration::try_from_secs_f64(seconds).ok().map(|delay| delay.min(LONGEST_DELAY));
            }
        } else if (1..=LONGEST_RULE).contains(&value.len()) && self.rules.len() < MOST_RULES {
            // An empty `Disallow:` allows everything, which no rule does as well.
            self.rules.push(Rule { allow: key == "allow", pattern: even(value) });
        }
    }

    /// Whether the page at this path and query may be read.
    #[must_use]
    pub fn allows(&self, path_and_query: &str) -> bool {
        if path_and_query == "/robots.txt" {
            return true;
        }
        if self.unavailable.is_some() {
            return false;
        }
        let path = even(path_and_query);
        let decisive = self
            .rules
            .iter()
            .filter(|rule| matches(rule.pattern.as_bytes(), path.as_bytes()))
            .max_by_key(|rule| (rule.pattern.len(), rule.allow));
        decisive.is_none_or(|rule| rule.allow)
    }

    /// How long the site asks to wait between two pages.
    #[must_use]
    pub fn crawl_delay(&self) -> Option<Duration> {
        self.delay
    }
}

/// `careof/1.0 (…)` is meant for `careof`.
pub(crate) fn product(agent: &str) -> &str {
    let end = agent.find(|c: char| !(c.is_ascii_alphabetic() || matches!(c, '-' | '_'))).unwrap_or(agent.len());
    &agent[..end]
}

/// The same path in the same spelling: escapes of plain characters undone, all others in capitals,
/// everything beyond ASCII escaped.
fn even(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut out = String::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escaped = (bytes[at] == b'%')
            .then(|| path.get(at + 1..at + 3).filter(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit())))
            .flatten()
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        let (byte, width) = escaped.map_or((bytes[at], 1), |byte| (byte, 3));
        let plain = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        if plain || (escaped.is_none() && byte.is_ascii() && !byte.is_ascii_control()) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        at += width;
    }
    out
}

/// Whether the pattern matches from the beginning of the path: `*` is any run, a last `$` the end.
/// Each star is tried once, from left to right, so that no pattern is slow.
fn matches(pattern: &[u8], path: &[u8]) -> bool {
    let (pattern, to_the_end) = match pattern.split_last() {
        Some((b'$', rest)) => (rest, true),
        _ => (pattern, false),
    };
    let mut pieces = pattern.split(|&byte| byte == b'*');
    let first = pieces.next().unwrap_or(b"");
    let Some(mut rest) = path.strip_prefix(first) else { return false };
    let mut pieces = pieces.peekable();
    if pieces.peek().is_none() {
        return !to_the_end || rest.is_empty();
    }
    while let Some(piece) = pieces.next() {
        if pieces.peek().is_none() && to_the_end {
            return rest.ends_with(piece);
        }
        if piece.is_empty() {
            continue;
        }
        let Some(at) = rest.windows(piece.len()).position(|window| window == piece) else { return false };
        rest = &rest[at + piece.len()..];
    }
    true
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn allows(file: &str, path: &str) -> bool {
        Robots::parse(file.as_bytes(), "careof").allows(path)
    }

    #[test]
    fn the_longest_rule_wins_and_allow_wins_a_tie() {
        let file = "User-agent: *\nDisallow: /private\nAllow: /private/register\nAllow: /same\nDisallow: /same\n";
        assert!(allows(file, "/"));
        assert!(!allows(file, "/private/notes"));
        assert!(allows(file, "/private/register-here"));
        assert!(allows(file, "/same"));
    }

    #[test]
    fn a_group_with_our_name_is_the_only_one_that_counts_and_groups_with_it_are_joined() {
        let file = "User-agent: *\nDisallow: /\n\nUSER-AGENT: CareOf/2.0\nDisallow: /a\n\nuser-agent: other\nuser-agent: careof\nDisallow: /b\nCrawl-delay: 2.5\n";
        assert!(allows(file, "/c"));
        assert!(!allows(file, "/a"));
        assert!(!allows(file, "/b"));
        assert_eq!(Robots::parse(file.as_bytes(), "careof").crawl_delay(), Some(Duration::from_millis(2500)));
        assert!(!Robots::parse(file.as_bytes(), "somebody").allows("/c"));
    }

    #[test]
    fn our_own_group_without_rules_allows_everything() {
        assert!(allows("User-agent: careof\nDisallow:\n\nUser-agent: *\nDisallow: /\n", "/x"));
    }

    #[test]
    fn stars_and_ends_match_as_the_rfc_says() {
        for (pattern, path, expected) in [
            ("/", "/x", true),
            ("/x", "/y", false),
            ("/*.pdf$", "/forms/gms1.pdf", true),
            ("/*.pdf$", "/forms/gms1.pdf?x", false),
            ("/*.pdf", "/forms/gms1.pdf?x", true),
            ("/a*c*e", "/abcde", true),
            ("/a*c*e", "/abde", false),
            ("/a$", "/a", true),
            ("/a$", "/ab", false),
            ("*", "/anything", true),
            ("/*$", "/anything", true),
        ] {
            assert_eq!(matches(pattern.as_bytes(), path.as_bytes()), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn spelling_of_escapes_does_not_matter() {
        assert!(!allows("User-agent: *\nDisallow: /%7ejoe/\n", "/~joe/index.html"));
        assert!(!allows("User-agent: *\nDisallow: /b\u{e2}r\n", "/b%c3%a2r"));
        assert!(!allows("User-agent: *\nDisallow: /a%2fb\n", "/a%2Fb"));
        assert!(allows("User-agent: *\nDisallow: /a%2fb\n", "/a/b"));
    }

    #[test]
    fn a_fault_closes_all_but_robots_txt_itself() {
        assert!(!Robots::unavailable(503).allows("/"));
        assert!(Robots::unavailable(503).allows("/robots.txt"));
        assert!(Robots::allow_all().allows("/"));
    }

    proptest! {
        #[test]
        fn nothing_in_a_file_panics_and_an_empty_group_allows(file: Vec<u8>, path in "/[ -~]{0,40}") {
            let _ = Robots::parse(&file, "careof").allows(&path);
            prop_assert!(Robots::parse(b"User-agent: *\n", "careof").allows(&path));
        }

        #[test]
        fn a_path_matches_itself_and_all_that_follows(path in "/[a-z/%?=]{0,30}", more in "[a-z/]{0,10}") {
            let file = format!("User-agent: *\nDisallow: {path}\n");
            prop_assert!(!allows(&file, &path));
            // An escape may be completed by what follows, and then is another character.
            if !path.contains('%') {
                prop_assert!(!allows(&file, &(path + &more)));
            }
        }
    }
}
