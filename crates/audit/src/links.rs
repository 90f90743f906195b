//! Which links lead to the pages about joining. The weighting is text, `knowledge/audit/links.toml`,
//! so that whoever disagrees with a choice can see it and change it; this file only adds up.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use serde::Deserialize;

const KNOWLEDGE: &str = include_str!("../../../knowledge/audit/links.toml");

/// What is to be done with a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Worth {
    /// Nothing to do with joining.
    Leave,
    /// May lead on to a page about joining.
    Follow,
    /// A page about joining.
    About,
}

/// The weighting, ready for use.
#[derive(Debug)]
pub(crate) struct Weighting {
    follow: f32,
    about: f32,
    address_share: f32,
    leave_files: Vec<String>,
    phrases: AhoCorasick,
    /// For each pattern of `phrases`: its sign, and whether it only counts in addresses.
    patterns: Vec<(usize, bool)>,
    weights: Vec<f32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    follow: f32,
    about: f32,
    address_share: f32,
    leave_files: Vec<String>,
    sign: Vec<Sign>,
    #[serde(default)]
    #[cfg_attr(not(test), allow(dead_code))] // only the tests run the examples
    example: Vec<Example>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sign {
    /// For the reader of the file.
    #[allow(dead_code)]
    why: String,
    weight: f32,
    words: Vec<String>,
}

#[derive(Deserialize)]
#[cfg_attr(not(test), allow(dead_code))]
#[serde(deny_unknown_fields)]
struct Example {
    text: String,
    address: String,
    expect: Worth,
}

/// Why the weighting cannot be used: for whoever edits the file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WeightingError {
    /// Not TOML, or with keys that mean nothing.
    #[error("knowledge/audit/links.toml cannot be read: {0}")]
    Toml(#[from] toml::de::Error),
    /// The words make no search.
    #[error("the words in knowledge/audit/links.toml cannot be searched for: {0}")]
    Words(#[from] aho_corasick::BuildError),
}

impl Weighting {
    /// The weighting that comes with the program.
    ///
    /// # Panics
    /// Never: a test reads the same text.
    #[must_use]
    pub(crate) fn ours() -> &'static Self {
        static OURS: LazyLock<Weighting> =
            LazyLock::new(|| Weighting::read(KNOWLEDGE).expect("the tests have read the same text"));
        &OURS
    }

    /// Reads a weighting.
    ///
    /// # Errors
    /// When it is not in the shape of `knowledge/audit/links.toml`.
    pub(crate) fn read(toml: &str) -> Result<Self, WeightingError> {
        let file: File = toml::from_str(toml)?;
        // A phrase is searched for between spaces; a star leaves the right side open. What has several
        // words may stand together in an address, and is then marked with a leading '\n'.
        let mut patterns: BTreeMap<String, (usize, bool)> = BTreeMap::new();
        let mut weights = Vec::new();
        for (index, sign) in file.sign.iter().enumerate() {
            weights.push(sign.weight);
            for words in &sign.words {
                let (words, open) = match words.strip_suffix('*') {
                    Some(stem) => (stem, true),
                    None => (words.as_str(), false),
                };
                let end = if open { "" } else { " " };
                patterns.insert(format!(" {}{end}", words.trim()), (index, false));
                if words.trim().contains(' ') {
                    patterns.insert(words.replace(' ', ""), (index, true));
                }
            }
        }
        let (texts, patterns): (Vec<String>, Vec<(usize, bool)>) = patterns.into_iter().unzip();
        let phrases = AhoCorasick::builder().match_kind(MatchKind::Standard).build(texts)?;
        let leave_files = file.leave_files;
        let (follow, about, address_share) = (file.follow, file.about, file.address_share);
        Ok(Self { follow, about, address_share, leave_files, phrases, patterns, weights })
    }

    /// What words that people see (of a link, a title, a heading) say about joining.
    #[must_use]
    pub(crate) fn of_words(&self, words: &str) -> f32 {
        self.sum(&plain(words), false)
    }

    /// What an address says about joining. The host says nothing: every practice is “a surgery”.
    #[must_use]
    pub(crate) fn of_address(&self, path_and_query: &str) -> f32 {
        self.address_share * self.sum(&plain_address(path_and_query), true)
    }

    /// Words and address together.
    #[must_use]
    pub(crate) fn of_link(&self, words: &str, path_and_query: &str) -> f32 {
        self.of_words(words) + self.of_address(path_and_query)
    }

    /// What to do with something of this weight.
    #[must_use]
    pub(crate) fn worth(&self, weight: f32) -> Worth {
        if weight >= self.about {
            Worth::About
        } else if weight >= self.follow {
            Worth::Follow
        } else {
            Worth::Leave
        }
    }

    /// Whether an address names a file without text, such as a picture.
    #[must_use]
    pub(crate) fn is_file_to_leave(&self, path: &str) -> bool {
        let name = path.rsplit('/').next().unwrap_or(path);
        name.rsplit_once('.')
            .is_some_and(|(_, ending)| self.leave_files.iter().any(|left| left.eq_ignore_ascii_case(ending)))
    }

    fn sum(&self, text: &str, address: bool) -> f32 {
        let mut seen = vec![false; self.weights.len()];
        let mut sum = 0.0;
        for found in self.phrases.find_overlapping_iter(text) {
            let (sign, only_addresses) = self.patterns[found.pattern().as_usize()];
            if (address || !only_addresses) && !seen[sign] {
                seen[sign] = true;
                sum += self.weights[sign];
            }
        }
        sum
    }
}

/// Lower case, one space between words and one at each end, nothing but letters and digits.
/// No more than the first 400 characters: a link that long is a page.
fn plain(words: &str) -> String {
    let mut out = String::with_capacity(words.len().min(400) + 2);
    out.push(' ');
    for letter in words.chars().take(400) {
        if letter.is_alphanumeric() {
            out.extend(letter.to_lowercase());
        } else if !out.ends_with(' ') && letter != '\'' && letter != '’' {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

/// As [`plain`], and words that are told apart by capitals are told apart by spaces.
fn plain_address(address: &str) -> String {
    let mut spaced = String::with_capacity(address.len() + 8);
    let mut before_is_lower = false;
    let mut letters = address.chars().take(400);
    while let Some(letter) = letters.next() {
        if letter == '%' {
            // %20 and its like stand between words; letters beyond ASCII do not matter here.
            letters.next();
            letters.next();
            spaced.push(' ');
            before_is_lower = false;
            continue;
        }
        if before_is_lower && letter.is_uppercase() {
            spaced.push(' ');
        }
        before_is_lower = letter.is_lowercase();
        spaced.push(letter);
    }
    plain(&spaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_beside_the_weighting_hold() {
        let file: File = toml::from_str(KNOWLEDGE).expect("links.toml is TOML in the right shape");
        assert!(file.example.len() >= 15, "examples of every kind");
        let ours = Weighting::ours();
        for example in &file.example {
            let weight = ours.of_link(&example.text, &example.address);
            assert_eq!(ours.worth(weight), example.expect, "“{}” {} weighs {weight}", example.text, example.address);
        }
    }

    #[test]
    fn words_match_whole_and_a_star_leaves_the_end_open() {
        let ours = Weighting::ours();
        assert!(ours.of_words("Registering") > 0.0);
        assert!(ours.of_words("Joinery") <= 0.0, "not “join”");
        assert!(ours.of_address("/practiceinformationnewpatients/") > 0.0, "written together in an address");
        assert!(ours.of_address("/NewPatients.aspx") > 0.0, "told apart by capitals");
        assert!(ours.of_words("practiceinformationnewpatients") <= 0.0, "but not in words that people see");
    }

    #[test]
    fn a_sign_counts_once_however_often_it_is_said() {
        let ours = Weighting::ours();
        let once = ours.of_words("registration");
        assert!((ours.of_words(&"registration ".repeat(9)) - once).abs() < f32::EPSILON);
    }

    #[test]
    fn pictures_are_left_and_forms_are_not() {
        let ours = Weighting::ours();
        assert!(ours.is_file_to_leave("/img/register.JPG"));
        assert!(!ours.is_file_to_leave("/forms/register.pdf"));
        assert!(!ours.is_file_to_leave("/register"));
    }

    #[test]
    fn a_weighting_with_a_slip_is_refused_with_its_place() {
        let error = Weighting::read("follow = 1.0\nabuot = 4.0\n").expect_err("a slip");
        assert!(error.to_string().contains("abuot"), "{error}");
    }
}
