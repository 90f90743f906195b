//! The vocabulary: `knowledge/policy/words.toml` read into a table from words to classes.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::hash::{Table, hash_word};

/// Which classes a word or phrase belongs to, one bit each.
pub(crate) type Classes = u128;

macro_rules! classes {
    ($($name:ident = $key:literal),* $(,)?) => {
        classes!(@constants 0; $($name)*);
        const KEYS: &[(&str, Classes)] = &[$(($key, $name)),*];
    };
    (@constants $bit:expr; $name:ident $($rest:ident)*) => {
        pub(crate) const $name: Classes = 1 << $bit;
        classes!(@constants $bit + 1; $($rest)*);
    };
    (@constants $bit:expr;) => {};
}

// The meaning of each class is told in words.toml.
classes! {
    IDENTITY_PAPER = "identity_paper", ADDRESS_PAPER = "address_paper", STATUS_PAPER = "status_paper",
    ANY_PAPER = "any_paper", HARMLESS_PAPER = "harmless_paper", CARRIER = "carrier", SHOWING = "showing",
    IDENTITY_FACT = "identity_fact", ADDRESS_FACT = "address_fact", STATUS_FACT = "status_fact",
    MUST = "must", ASK = "ask", SOFT_MODAL = "soft_modal", SOFT = "soft", SOFT_WEAK = "soft_weak",
    GIVE = "give", SEE = "see", PROVE = "prove", CONFIRM = "confirm",
    NO = "no", NEEDLESS = "needless", WITHOUT = "without", UNLESS = "unless", UNTIL = "until", ONCE = "once",
    ONLY = "only", IF = "if", BUT = "but", REASON = "reason_word",
    JOIN = "join", JOIN_US = "join_us", PROCEED = "proceed", REFUSE = "refuse", ELSEWHERE = "elsewhere",
    DURATION = "duration", COUNTRY = "country", STAYING = "staying", ABROAD = "abroad",
    POINTER = "pointer", FOLLOWING = "following", ACCEPTABLE = "acceptable", KEEP = "keep",
    YES = "yes", NOPE = "nope", MYTH = "myth", OFFICE = "office",
    HOMELESS = "homeless", PRACTICE_PLACE = "practice_place", PROMISE = "promise",
    HAVE = "have", NOBODY = "nobody", LINK = "link", PASSPORT = "passport", SUBJECT = "subject",
    THING = "thing", WHO = "who", ORDER = "order", BEFORE = "before", NO_SUCH = "no_such", OR_ELSE = "or_else", BEING = "being", LACKS = "lacks", FALSEHOOD = "falsehood", BACK = "back", EHIC = "ehic", STRONG_FACT = "strong_fact", POLITE = "polite", POST = "post_word", ELSEWHERE_TOLD = "elsewhere_told", ORDER_VERB = "order_verb", MUST_MODAL = "must_modal",
    ORIGIN = "origin", MATTER = "matter", TEMPORARY = "temporary",
}

/// How many classes there are.
pub(crate) const COUNT: usize = KEYS.len();

/// The name of the class of a bit.
pub(crate) const fn name(bit: usize) -> &'static str {
    KEYS[bit].0
}

/// The places of the bits that are set.
pub(crate) fn bits(mut classes: Classes) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = classes.trailing_zeros() as usize;
        classes &= classes.wrapping_sub(1);
        (bit < COUNT).then_some(bit)
    })
}

/// Words and phrases by the hash of their first word.
pub(crate) struct Words {
    by_first: Table<Entry>,
}

/// The hashes of the words that follow a first and second word, and the classes of the whole phrase.
type Rest = (Box<[u64]>, Classes);

#[derive(Default)]
struct Entry {
    alone: Classes,
    /// By the hash of the second word, longest first. Some first words start hundreds of phrases.
    by_second: Table<Vec<Rest>>,
}

impl Words {
    /// The vocabulary that the program was built with.
    pub(crate) fn embedded() -> &'static Self {
        static WORDS: LazyLock<Words> = LazyLock::new(|| {
            Words::parse(include_str!("../../../knowledge/policy/words.toml"))
                .expect("the vocabulary in the program was read by its tests")
        });
        &WORDS
    }

    /// Reads the text of `words.toml`.
    pub(crate) fn parse(text: &str) -> Result<Self, WordsError> {
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Class {
            words: Vec<String>,
        }
        let file: BTreeMap<String, Class> = toml::from_str(text)?;
        if let Some((missing, _)) = KEYS.iter().find(|(key, _)| !file.contains_key(*key)) {
            return Err(WordsError::MissingClass((*missing).to_owned()));
        }
        let mut all: BTreeMap<String, Classes> = BTreeMap::new();
        for (key, class) in &file {
            let Some((_, bit)) = KEYS.iter().find(|(known, _)| known == key) else {
                return Err(WordsError::UnknownClass(key.clone()));
            };
            for phrase in class.words.iter().flat_map(|pattern| expand(pattern)) {
                *all.entry(phrase).or_default() |= bit;
            }
        }
        inherit(&mut all);
        let mut entries: BTreeMap<u64, (Classes, BTreeMap<u64, Vec<Rest>>)> = BTreeMap::new();
        for (phrase, classes) in all {
            let mut words = phrase.split(' ').filter(|word| !word.is_empty()).map(|word| hash_word(word.as_bytes()));
            let Some(first) = words.next() else { continue };
            let (alone, by_second) = entries.entry(first).or_default();
            match words.next() {
                Some(second) => by_second.entry(second).or_default().push((words.collect(), classes)),
                None => *alone |= classes,
            }
        }
        let by_first = entries.into_iter().map(|(first, (alone, mut by_second))| {
            for rests in by_second.values_mut() {
                rests.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
            }
            (first, Entry { alone, by_second: Table::of(by_second.into_iter().collect()) })
        });
        Ok(Self { by_first: Table::of(by_first.collect()) })
    }

    /// The classes of the longest phrase that starts with `first`, and how many words it takes;
    /// `next` gives the words behind it, from 0. All as hashes of their lower case.
    pub(crate) fn longest(&self, first: u64, next: impl Fn(usize) -> Option<u64>) -> (Classes, usize) {
        let Some(entry) = self.by_first.get(first) else { return (0, 1) };
        let rests =
            if entry.by_second.is_empty() { None } else { next(0).and_then(|second| entry.by_second.get(second)) };
        rests
            .into_iter()
            .flatten()
            .find(|(rest, _)| rest.iter().enumerate().all(|(at, word)| next(at + 1) == Some(*word)))
            .map_or((entry.alone, 1), |(rest, classes)| (*classes, 2 + rest.len()))
    }
}

/// Some phrases do what their words do, and more: “will be registered” still says “register”.
fn inherit(all: &mut BTreeMap<String, Classes>) {
    const HEIRS: Classes = PROMISE | PROVE | SHOWING | NOBODY | POINTER | JOIN | SOFT;
    const HERITAGE: Classes = GIVE | SEE | PROVE | JOIN | NO | NO_SUCH | WITHOUT | MUST | REFUSE | IF;
    let inherited: Vec<(String, Classes)> = all
        .iter()
        .filter(|(phrase, classes)| **classes & HEIRS != 0 && phrase.contains(' '))
        .map(|(phrase, _)| {
            let parts = phrase.split(' ').filter_map(|word| all.get(word)).fold(0, |parts, classes| parts | classes);
            (phrase.clone(), parts & HERITAGE)
        })
        .collect();
    for (phrase, classes) in inherited {
        *all.entry(phrase).or_default() |= classes;
    }
}

/// A mistake in `words.toml`.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WordsError {
    #[error("words.toml cannot be read: {0}")]
    Syntax(#[from] toml::de::Error),
    #[error("words.toml has a class [{0}] that the grammar does not know")]
    UnknownClass(String),
    #[error("words.toml lacks the class [{0}]")]
    MissingClass(String),
}

/// `a (b|c|) d` → every way to read it, with single spaces.
fn expand(pattern: &str) -> Vec<String> {
    let mut ways = vec![String::new()];
    let mut rest = pattern;
    while let Some(open) = rest.find('(') {
        let close = rest[open..].find(')').map_or(rest.len(), |at| open + at);
        let choices: Vec<&str> = rest[open + 1..close].split('|').collect();
        ways = ways
            .iter()
            .flat_map(|way| choices.iter().map(move |choice| format!("{way}{}{choice}", &rest[..open])))
            .collect();
        rest = rest.get(close + 1..).unwrap_or("");
    }
    ways.iter().map(|way| format!("{way}{rest}").split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_expand_to_every_reading() {
        assert_eq!(expand("bill(s|)"), ["bills", "bill"]);
        assert_eq!(expand("proof of (your|) address"), ["proof of your address", "proof of address"]);
    }

    #[test]
    fn the_longest_phrase_wins() {
        let words = Words::embedded();
        let text = [hash_word(b"statement"), hash_word(b"from")];
        let (classes, taken) = words.longest(hash_word(b"bank"), |index| text.get(index).copied());
        assert_eq!(taken, 2);
        assert!(classes & ADDRESS_PAPER != 0);
    }
}
