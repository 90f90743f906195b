//! The words of `knowledge/questions/guard.toml`, read once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;
use serde::Deserialize;

/// The words that the readers ask for.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../../../../knowledge/questions/guard.toml"))
        .expect("a test reads knowledge/questions/guard.toml");
    Words::new(file)
});

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    kinds: BTreeMap<String, String>,
    words: Lists,
    public: Public,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    birth: Vec<String>,
    not_birth: Vec<String>,
    phone: Vec<String>,
    nhs_number: Vec<String>,
    reference: Vec<String>,
    named: Vec<String>,
    titles: Vec<String>,
    not_names: Vec<String>,
    street: Vec<String>,
    lives: Vec<String>,
    measures: Vec<String>,
    months: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Public {
    phone_starts: Vec<String>,
    postcodes: Vec<String>,
    addresses: Vec<String>,
}

/// The words, those that are looked for as patterns.
pub(super) struct Words {
    kinds: BTreeMap<String, String>,
    pub(super) birth: Regex,
    pub(super) not_birth: Regex,
    pub(super) phone: Regex,
    pub(super) nhs_number: Regex,
    pub(super) reference: Regex,
    pub(super) named: Regex,
    pub(super) lives: Regex,
    pub(super) months: String,
    pub(super) street: String,
    pub(super) measures: Vec<String>,
    pub(super) titles: Vec<String>,
    pub(super) not_names: Vec<String>,
    pub(super) phone_starts: Vec<String>,
    pub(super) postcodes: Vec<String>,
    pub(super) addresses: Vec<String>,
}

impl Words {
    fn new(file: File) -> Self {
        let File { kinds, words, public } = file;
        // At the end of what stands before, with only a few small words between.
        let between = r"(?:\s*(?:\b(?:is|was|are|of|on|no|number|ref|the|her|his|their|them|him|me|us|at|for|as|to|about|please|patient|mum|mother|husband|it's|its)\b|[:=,.;(#\[\-])){0,4}\s*$";
        let ending = |list: &[String]| pattern(&format!(r"(?:^|[^\p{{L}}])(?:{}){between}", either(list)));
        let anywhere = |list: &[String]| pattern(&format!(r"(?:^|[^\p{{L}}])(?:{})(?:[^\p{{L}}]|$)", either(list)));
        let starting = |list: &[String]| pattern(&format!(r"^\s*(?:on\s+or\s+)?(?:{})\b", either(list)));
        Self {
            birth: anywhere(&words.birth),
            not_birth: starting(&words.not_birth),
            phone: ending(&words.phone),
            nhs_number: ending(&words.nhs_number),
            reference: ending(&words.reference),
            named: pattern(&format!(
                r"(?:^|[^\p{{L}}])(?:{})(?:\s+is(?:\s+called|\s+named)?)?\s*[:,]?\s*$",
                either(&words.named)
            )),
            lives: ending(&words.lives),
            months: either(&words.months),
            street: either(&words.street),
            measures: words.measures,
            titles: words.titles,
            not_names: words.not_names,
            phone_starts: public.phone_starts,
            postcodes: public.postcodes,
            addresses: public.addresses,
            kinds,
        }
    }

    /// The sentence for a kind; every kind has one, which a test holds.
    pub(super) fn advice(&self, key: &str) -> &str {
        self.kinds.get(key).map_or("", String::as_str)
    }
}

/// The words as one alternation, the longest first.
fn either(list: &[String]) -> String {
    let mut words: Vec<&str> = list.iter().map(String::as_str).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.iter().map(|word| regex::escape(word).replace(' ', r"\s+")).collect::<Vec<_>>().join("|")
}

/// A pattern made from words of our own file.
pub(super) fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("words are escaped, and a test makes every pattern")
}
