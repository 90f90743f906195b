//! Those in power: who they are for people, and the ways to reach them. Text in `knowledge/power/whom.toml`; no name and no
//! address of a person stands there.

use std::sync::LazyLock;

use base::{Date, Nation};
use serde::Deserialize;

use crate::letters::Whom;

/// One kind of them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    key: Whom,
    /// For people.
    pub name: String,
    /// Why one would write to them.
    pub why: String,
    /// The first line, with the blank `{seat}` or `{name}`.
    greeting: String,
    /// The first line when nothing fills the blank.
    greeting_plain: String,
    /// What to mind.
    pub place: String,
}

/// A way to reach them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    whom: Whom,
    #[serde(default)]
    nations: Vec<Nation>,
    /// What it is.
    pub words: String,
    /// What to know before one takes it; may be empty.
    #[serde(default)]
    pub note: String,
    url: String,
    #[serde(default)]
    needs: String,
    #[serde(default)]
    unless: String,
}

/// What fills blanks in addresses and greetings; what is empty is not known.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    /// The constituency.
    pub seat: &'a str,
    /// The postcode as it was typed.
    pub postcode: &'a str,
    /// The name of the trust or practice.
    pub name: &'a str,
}

impl Known<'_> {
    fn value(&self, blank: &str) -> &str {
        match blank {
            "seat" => self.seat,
            "postcode" => self.postcode,
            "name" => self.name,
            _ => "",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    written: toml::value::Datetime,
    whom: Vec<Office>,
    way: Vec<Way>,
}

static FILE: LazyLock<File> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../knowledge/power/whom.toml")).expect("a test reads knowledge/power/whom.toml")
});

/// The office.
#[must_use]
pub fn office(whom: Whom) -> &'static Office {
    FILE.whom.iter().find(|office| office.key == whom).unwrap_or(&FILE.whom[0])
}

/// The day on which the ways were put down.
#[must_use]
pub fn written() -> Option<Date> {
    FILE.written.to_string().parse().ok()
}

/// The ways that are open, with their addresses.
#[must_use]
pub fn ways(whom: Whom, nation: Nation, known: Known<'_>) -> Vec<(&'static Way, String)> {
    let fits = |way: &&Way| {
        way.whom == whom
            && (way.nations.is_empty() || way.nations.contains(&nation))
            && (way.needs.is_empty() || !known.value(&way.needs).is_empty())
            && (way.unless.is_empty() || known.value(&way.unless).is_empty())
    };
    FILE.way.iter().filter(fits).map(|way| (way, filled(&way.url, known, escaped))).collect()
}

impl Office {
    /// The first line of a letter to them.
    #[must_use]
    pub fn greeting(&self, known: Known<'_>) -> String {
        let blank = if self.greeting.contains("{seat}") { known.seat } else { known.name };
        let has_blank = self.greeting.contains('{');
        if has_blank && blank.is_empty() {
            return self.greeting_plain.clone();
        }
        filled(&self.greeting, known, str::to_owned)
    }
}

fn filled(text: &str, known: Known<'_>, how: fn(&str) -> String) -> String {
    // Split first, so that what fills one blank is never read as another.
    let mut out = String::with_capacity(text.len() + 40);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((blank, after)) = after.split_once('}') else { break };
        out.push_str(&how(known.value(blank)));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// As it may stand in the query of an address, or in a `mailto:`.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let digits = b"0123456789ABCDEF";
            out.push('%');
            out.push(char::from(digits[usize::from(byte >> 4)]));
            out.push(char::from(digits[usize::from(byte & 15)]));
        }
    }
    out
}

/// A link that opens the mail program with a letter in it; to nobody yet.
#[must_use]
pub fn mail_link(subject: &str, paragraphs: &[String]) -> String {
    let body = paragraphs.join("\n\n").replace("\r\n", "\n").replace('\n', "\r\n");
    format!("mailto:?subject={}&body={}", escaped(subject), escaped(&body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_an_office_and_a_way_for_everybody() {
        assert!(written().is_some());
        for whom in Whom::ALL {
            assert_eq!(office(whom).key, whom);
            for nation in Nation::ALL {
                let ways = ways(whom, nation, Known::default());
                let local = matches!(whom, Whom::Trust | Whom::Practice) && nation != Nation::England;
                assert!(!ways.is_empty() || local, "{whom:?} {nation}");
                assert!(ways.iter().all(|(_, url)| url.starts_with("https://") && !url.contains('{')));
            }
        }
    }

    #[test]
    fn what_fills_a_blank_stays_inside_it() {
        let hostile = Known { seat: "{postcode}&a=<b>", postcode: "X\"Y", name: "" };
        let (_, url) = &ways(Whom::Mp, Nation::England, hostile)[0];
        assert_eq!(url, "https://members.parliament.uk/members/Commons?SearchText=%7Bpostcode%7D%26a%3D%3Cb%3E");
        assert_eq!(office(Whom::Mp).greeting(hostile), "Dear MP for {postcode}&a=<b>,");
        assert_eq!(office(Whom::Trust).greeting(hostile), "Dear Chief Executive,");
        let link = mail_link("A & B", &["Grüße\nme".to_owned(), "x?y=z".to_owned()]);
        assert_eq!(link, "mailto:?subject=A%20%26%20B&body=Gr%C3%BC%C3%9Fe%0D%0Ame%0D%0A%0D%0Ax%3Fy%3Dz");
    }
}
