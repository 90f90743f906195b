//! Finds texts by their words: in any order, with words that mean the same (`knowledge/questions/search.toml`), with a slip
//! of the finger, and by the beginning of a word; Chinese, which has no spaces, by pairs of signs. Everything is in memory:
//! colleagues ask some thousands of questions, and the site has some thousands of pages, not millions.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

/// Tags by key, with their names for people.
#[must_use]
pub fn tags() -> &'static BTreeMap<String, String> {
    &WORDS.tags
}

static WORDS: LazyLock<File> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../knowledge/questions/search.toml")).expect("a test reads the file")
});

/// Every phrase that has others beside it, the longest first, with all the words of its line.
static PHRASES: LazyLock<Vec<(String, Vec<String>)>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for same in &WORDS.synonyms.same {
        let plain: Vec<String> = same.iter().map(|phrase| words_of(phrase).collect::<Vec<_>>().join(" ")).collect();
        let words: BTreeSet<&str> =
            plain.iter().flat_map(|phrase| phrase.split(' ')).filter(|w| !is_small(w)).collect();
        let words: Vec<String> = words.into_iter().map(str::to_owned).collect();
        all.extend(plain.iter().map(|phrase| (phrase.clone(), words.clone())));
    }
    all.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    all
});

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    tags: BTreeMap<String, String>,
    synonyms: Synonyms,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Synonyms {
    same: Vec<Vec<String>>,
}

/// A text that can be found.
#[derive(Debug, Clone)]
pub struct Text<'a> {
    /// What the finder gives back.
    pub id: &'a str,
    /// Counts three times.
    pub title: &'a str,
    /// The rest.
    pub body: &'a str,
}

/// Texts, ready to be searched.
#[derive(Debug, Default)]
pub struct Index {
    ids: Vec<String>,
    lengths: Vec<f64>,
    /// For each word the texts that have it, with how often it counts there.
    places: BTreeMap<String, Vec<(usize, f64)>>,
}

impl Index {
    /// Over these texts.
    #[must_use]
    pub fn new<'a>(texts: impl IntoIterator<Item = Text<'a>>) -> Self {
        let mut index = Self::default();
        for text in texts {
            let at = index.ids.len();
            let mut counts: HashMap<String, f64> = HashMap::new();
            for (words, weight) in [(text.title, 3.0), (text.body, 1.0)] {
                for word in words_of(words) {
                    *counts.entry(word).or_default() += weight;
                }
            }
            index.ids.push(text.id.to_owned());
            index.lengths.push(counts.values().sum::<f64>().max(1.0));
            for (word, count) in counts {
                index.places.entry(word).or_default().push((at, count));
            }
        }
        index
    }

    /// The ids of what fits, the best first. Every word that was asked for must be met, itself or by a word that means the
    /// same; a word that nothing meets is looked for with a slip of the finger.
    #[must_use]
    pub fn find(&self, asked: &str, most: usize) -> Vec<&str> {
        let groups = self.groups(asked);
        if groups.is_empty() {
            return Vec::new();
        }
        let mut scores: BTreeMap<usize, (usize, f64)> = BTreeMap::new();
        for group in &groups {
            let mut best: BTreeMap<usize, f64> = BTreeMap::new();
            for (word, weight) in group {
                let Some(places) = self.places.get(word) else { continue };
                for &(at, count) in places {
                    let score = weight * self.rarity(places.len()) * count / (count + 1.2 + self.lengths[at] / 120.0);
                    let kept = best.entry(at).or_default();
                    *kept = kept.max(score);
                }
            }
            for (at, score) in best {
                let (met, sum) = scores.entry(at).or_default();
                *met += 1;
                *sum += score;
            }
        }
        let mut found: Vec<(usize, f64)> = scores
            .into_iter()
            .filter(|(_, (met, _))| *met == groups.len())
            .map(|(at, (_, score))| (at, score))
            .collect();
        found.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        found.into_iter().take(most).map(|(at, _)| self.ids[at].as_str()).collect()
    }

    #[allow(clippy::cast_precision_loss, reason = "some thousands of texts")]
    fn rarity(&self, having: usize) -> f64 {
        (1.0 + self.ids.len() as f64 / having.max(1) as f64).ln()
    }

    /// For each thing that was asked for, the words of the index that meet it, with how well.
    fn groups(&self, asked: &str) -> Vec<Vec<(String, f64)>> {
        let mut rest = format!(" {} ", words_of(asked).collect::<Vec<_>>().join(" "));
        let mut groups = Vec::new();
        // The longest phrase first: "without papers" before "papers".
        for (phrase, group) in PHRASES.iter() {
            let padded = format!(" {phrase} ");
            if !rest.contains(&padded) {
                continue;
            }
            rest = rest.replace(&padded, " ");
            let of_phrase: BTreeSet<&str> = phrase.split(' ').collect();
            let weight = |word: &str| if of_phrase.contains(word) { 1.0 } else { 0.7 };
            groups.push(group.iter().map(|word| (word.clone(), weight(word))).collect());
        }
        groups.extend(rest.split_whitespace().filter(|word| !is_small(word)).map(|word| self.near(word)));
        groups
    }

    /// The word, words that begin with it, or else words a slip away.
    fn near(&self, word: &str) -> Vec<(String, f64)> {
        let begun =
            self.places.range(word.to_owned()..).map(|(known, _)| known).take_while(|known| known.starts_with(word));
        let mut met: Vec<(String, f64)> =
            begun.take(30).map(|known| (known.clone(), if known == word { 1.0 } else { 0.6 })).collect();
        if met.is_empty() && word.chars().count() > 3 {
            let slips = if word.chars().count() > 7 { 2 } else { 1 };
            met = self
                .places
                .keys()
                .filter(|known| is_near(known, word, slips))
                .map(|known| (known.clone(), 0.5))
                .collect();
        }
        met
    }
}

/// Words that tell nothing.
fn is_small(word: &str) -> bool {
    const SMALL: [&str; 34] = [
        "a", "an", "and", "are", "at", "be", "can", "do", "does", "for", "from", "has", "have", "how", "i", "if", "in",
        "is", "it", "my", "of", "on", "or", "that", "the", "their", "they", "this", "to", "was", "we", "what", "who",
        "with",
    ];
    SMALL.contains(&word)
}

/// Words in small letters, without the ending of the plural; of Chinese the pairs of signs.
fn words_of(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !is_of_a_word(c))
        .map(|word| word.trim_matches(['&', '/']))
        .filter(|word| !word.is_empty())
        .flat_map(|word| {
            if word.chars().any(is_han) {
                return pairs(word);
            }
            let word = word.to_lowercase();
            vec![match word.strip_suffix('s') {
                Some(one) if one.len() > 3 && !one.ends_with(['s', 'u', 'i']) => one.to_owned(),
                _ => word,
            }]
        })
}

/// Letters, digits, and the signs within a word: of Indic scripts the one that takes a vowel away, of others what joins.
fn is_of_a_word(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '&' | '/' | '\u{94D}' | '\u{9CD}' | '\u{A4D}' | '\u{ACD}' | '\u{BCD}' | '\u{200C}' | '\u{200D}')
}

const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn pairs(word: &str) -> Vec<String> {
    let signs: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    if signs.len() == 1 {
        return vec![signs.iter().collect()];
    }
    signs.windows(2).map(|pair| pair.iter().collect()).collect()
}

/// Whether two words are at most `most` slips apart: a letter too many, too few, another, or two changed about.
fn is_near(one: &str, other: &str, most: usize) -> bool {
    // Lengths first: most words are ruled out without looking at a letter. A letter has at most four bytes.
    if one.chars().count().abs_diff(other.chars().count()) > most {
        return false;
    }
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > most {
        return false;
    }
    let mut two_above = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let mut slips = (above[j] + usize::from(a != b)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                slips = slips.min(two_above[j - 1] + 1);
            }
            row.push(slips);
        }
        two_above = std::mem::replace(&mut above, row);
    }
    above.last().is_some_and(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index {
        Index::new([
            Text {
                id: "ovm",
                title: "How do I write to the overseas visitors manager?",
                body: "The trust sent an invoice.",
            },
            Text { id: "birth", title: "Antenatal care after a visa ran out", body: "They want to cancel her scan." },
            Text { id: "tb", title: "Is tuberculosis free for everybody?", body: "He has no papers." },
        ])
    }

    #[test]
    fn words_that_mean_the_same_are_found() {
        let index = index();
        assert_eq!(index.find("OVM letter to", 5), Vec::<&str>::new(), "nothing there speaks of a letter");
        assert_eq!(index.find("ovm", 5), ["ovm"]);
        assert_eq!(index.find("a bill from the trust", 5), ["ovm"]);
        assert_eq!(index.find("pregnant", 5), ["birth"]);
        assert_eq!(index.find("TB without papers", 5), ["tb"]);
        assert!(index.find("", 5).is_empty() && index.find("the of and", 5).is_empty());
    }

    #[test]
    fn a_slip_of_the_finger_is_forgiven() {
        let index = index();
        assert_eq!(index.find("overseas visitros", 5), ["ovm"]);
        assert_eq!(index.find("tuberclosis", 5), ["tb"]);
        assert_eq!(index.find("cancl", 5), ["birth"]);
        assert_eq!(index.find("antena", 5), ["birth"], "the beginning of a word");
        assert!(index.find("zebra", 5).is_empty());
    }

    #[test]
    fn languages_without_spaces_and_with_joined_signs_are_found() {
        let index = Index::new([
            Text { id: "zh", title: "看医生不需要证件", body: "任何人都可以登记。" },
            Text {
                id: "hi", title: "डॉक्टर के पास पंजीकरण", body: "किसी काग़ज़ की ज़रूरत नहीं।"
            },
            Text {
                id: "ar", title: "حقوقكم عند الطبيب", body: "لا تحتاجون إلى أوراق."
            },
        ]);
        assert_eq!(index.find("证件", 5), ["zh"]);
        assert_eq!(index.find("डॉक्टर", 5), ["hi"]);
        assert_eq!(index.find("أوراق", 5), ["ar"]);
        assert_eq!(index.find("الطبب", 5), ["ar"], "a letter is missing");
    }

    #[test]
    fn slips_are_counted_as_people_make_them() {
        for (one, other, slips, near) in [
            ("visitor", "visitro", 1, true),
            ("visitor", "vistor", 1, true),
            ("visitor", "vizitor", 1, true),
            ("visitor", "vstro", 1, false),
            ("invoice", "invoyse", 2, true),
            ("", "ab", 2, true),
            ("ab", "abcd", 1, false),
        ] {
            assert_eq!(is_near(one, other, slips), near, "{one} {other}");
        }
    }
}
