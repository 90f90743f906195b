//! The model registration policy of a practice: the text of its nation in `knowledge/policy-model/`
//! with the practice's own names in it.
//!
//! Pure: the result is a list of parts, each a list of sentences with their sources. Whoever shows
//! it decides how a part looks. The form of the text files is told in their `README.md`.

use base::{Date, Nation, in_words};

/// What a practice says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Its name.
    pub name: String,
    /// Whose law applies.
    pub nation: Nation,
    /// Languages that the team speaks besides English; may be empty.
    pub languages: Vec<String>,
    /// Who looks after the policy.
    pub lead: String,
    /// How to reach the lead; may be empty.
    pub contact: String,
    /// The day on which the policy is adopted. It is to be looked at again a year later.
    pub adopted: Date,
}

/// A complete policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelPolicy {
    /// Whose law it follows.
    pub nation: Nation,
    /// Its parts in order; the first is the title.
    pub parts: Vec<Part>,
    /// Keys of `knowledge/sources.toml`, in the order in which the parts first name them.
    pub sources: Vec<&'static str>,
}

/// A heading, paragraph, bullet or step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// Its words.
    pub sentences: Vec<Sentence>,
}

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartKind {
    /// A heading: 1 is the title.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// An item of a list.
    Bullet,
    /// An item of a numbered list, with its number.
    Step(u8),
}

/// Words with the same sources: one sentence, or a few.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The words.
    pub text: String,
    /// Places in [`ModelPolicy::sources`], from 0. Empty for what the practice itself promises.
    pub sources: Vec<usize>,
}

/// Writes the policy of a practice.
#[must_use]
pub fn model_policy(practice: &Practice) -> ModelPolicy {
    let mut policy = ModelPolicy { nation: practice.nation, parts: Vec::new(), sources: Vec::new() };
    for line in kept_lines(text_of(practice.nation), practice) {
        let (kind, words) = part_kind(line);
        let sentences = policy.sentences(words, practice);
        policy.parts.push(Part { kind, sentences });
    }
    policy
}

impl ModelPolicy {
    /// The title.
    #[must_use]
    pub fn title(&self) -> String {
        self.parts.first().map(Part::text).unwrap_or_default()
    }

    fn sentences(&mut self, words: &'static str, practice: &Practice) -> Vec<Sentence> {
        let mut sentences = Vec::new();
        let mut rest = words;
        while let Some((before, after)) = rest.split_once("[source:") {
            let (keys, after) = after.split_once(']').unwrap_or((after, ""));
            let sources = keys.split(',').map(|key| self.place_of(key.trim())).collect();
            sentences.push(Sentence { text: fill(before.trim(), practice), sources });
            rest = after;
        }
        if !rest.trim().is_empty() {
            sentences.push(Sentence { text: fill(rest.trim(), practice), sources: Vec::new() });
        }
        sentences
    }

    fn place_of(&mut self, key: &'static str) -> usize {
        self.sources.iter().position(|known| *known == key).unwrap_or_else(|| {
            self.sources.push(key);
            self.sources.len() - 1
        })
    }
}

impl Part {
    /// Its words without the marks of sources.
    #[must_use]
    pub fn text(&self) -> String {
        self.sentences.iter().map(|sentence| sentence.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

const fn text_of(nation: Nation) -> &'static str {
    match nation {
        Nation::England => include_str!("../../../knowledge/policy-model/england.md"),
        Nation::Scotland => include_str!("../../../knowledge/policy-model/scotland.md"),
        Nation::Wales => include_str!("../../../knowledge/policy-model/wales.md"),
        Nation::NorthernIreland => include_str!("../../../knowledge/policy-model/northern-ireland.md"),
    }
}

/// The lines that hold for this practice, without the marks `{if …}` and `{end}`.
fn kept_lines(text: &'static str, practice: &Practice) -> impl Iterator<Item = &'static str> {
    let (languages, contact) = (!practice.languages.is_empty(), !practice.contact.is_empty());
    let mut kept = true;
    text.lines().map(str::trim).filter(move |line| {
        match *line {
            "{if languages}" => kept = languages,
            "{if no languages}" => kept = !languages,
            "{if contact}" => kept = contact,
            "{end}" => kept = true,
            _ => return kept && !line.is_empty(),
        }
        false
    })
}

fn part_kind(line: &'static str) -> (PartKind, &'static str) {
    if let Some(words) = line.strip_prefix("# ") {
        return (PartKind::Heading(1), words);
    }
    if let Some(words) = line.strip_prefix("## ") {
        return (PartKind::Heading(2), words);
    }
    if let Some(words) = line.strip_prefix("- ") {
        return (PartKind::Bullet, words);
    }
    match line.split_once(". ").and_then(|(number, words)| Some((number.parse().ok()?, words))) {
        Some((number, words)) => (PartKind::Step(number), words),
        None => (PartKind::Paragraph, line),
    }
}

/// Puts the practice's words in, in one pass, so that braces in a name stay what they are.
fn fill(words: &str, practice: &Practice) -> String {
    let mut filled = String::with_capacity(words.len() + 32);
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        let (field, after) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(before);
        match field {
            "practice" => filled.push_str(&practice.name),
            "lead" => filled.push_str(&practice.lead),
            "contact" => filled.push_str(&practice.contact),
            "languages" => filled.push_str(&and_list(&practice.languages)),
            "adopted" => filled.push_str(&in_words(practice.adopted)),
            "review" => filled.push_str(&in_words(a_year_after(practice.adopted))),
            // A test makes sure that no text has another field.
            _ => {}
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// `Urdu, Polish and Tigrinya`.
fn and_list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn a_year_after(date: Date) -> Date {
    let year = date.year().saturating_add(1);
    // 29 February has no anniversary in most years: the day before will do.
    Date::new(year, date.month(), date.day()).or_else(|_| Date::new(year, date.month(), 28)).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn practice(nation: Nation) -> Practice {
        Practice {
            name: "Alder Row Surgery".to_owned(),
            nation,
            languages: vec!["Urdu".to_owned(), "Polish".to_owned(), "Tigrinya".to_owned()],
            lead: "Maryam Okonjo".to_owned(),
            contact: "01632 960 001".to_owned(),
            adopted: Date::constant(2028, 2, 29),
        }
    }

    fn whole(policy: &ModelPolicy) -> String {
        policy.parts.iter().map(Part::text).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn every_nation_has_a_policy_with_all_that_the_practice_said() {
        for nation in Nation::ALL {
            let policy = model_policy(&practice(nation));
            let text = whole(&policy);
            assert_eq!(policy.parts[0].kind, PartKind::Heading(1), "{nation}");
            assert_eq!(policy.title(), "Registering patients at Alder Row Surgery");
            for words in
                ["Maryam Okonjo", "Urdu, Polish and Tigrinya", "01632 960 001", "29 February 2028", "28 February 2029"]
            {
                assert!(text.contains(words), "{nation}: {words}");
            }
            assert!(!text.contains(['{', '}', '[', ']']), "{nation}: a mark was left in the text");
            assert!(policy.sources.len() >= 2 && !policy.sources.contains(&""), "{nation}: {:?}", policy.sources);
        }
    }

    #[test]
    fn what_was_not_given_is_left_out() {
        let said = Practice { languages: Vec::new(), contact: String::new(), ..practice(Nation::England) };
        let text = whole(&model_policy(&said));
        assert!(!text.contains("Our team speaks") && !text.contains("Questions about it"));
        assert!(text.contains("professional interpreter"));
    }

    #[test]
    fn northern_ireland_never_gets_the_rule_of_the_others() {
        let text = whole(&model_policy(&practice(Nation::NorthernIreland)));
        assert!(text.contains("HSCR-1") && text.contains("Business Services Organisation"));
        assert!(!text.contains("You do not need ID"));
        for other in [Nation::England, Nation::Scotland, Nation::Wales] {
            let text = whole(&model_policy(&practice(other)));
            assert!(text.contains("You do not need ID, proof of address or proof of immigration status"), "{other}");
            assert!(!text.contains("HSCR-1"), "{other}");
        }
    }

    #[test]
    fn words_of_the_practice_are_taken_as_they_are() {
        let odd = "{lead} [source: x] & <b>Sons</b>";
        let said = Practice { name: odd.to_owned(), ..practice(Nation::Scotland) };
        let policy = model_policy(&said);
        assert_eq!(policy.title(), format!("Registering patients at {odd}"));
        assert!(!policy.sources.contains(&"x"));
    }

    #[test]
    fn every_mark_in_the_texts_is_known() {
        for nation in Nation::ALL {
            for line in text_of(nation).lines() {
                for field in line.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(field, _)| field) {
                    let known = ["practice", "lead", "contact", "languages", "adopted", "review", "end"];
                    let condition = ["if languages", "if no languages", "if contact"];
                    assert!(known.contains(&field) || condition.contains(&field), "{nation}: {{{field}}}");
                }
                assert_eq!(line.matches("[source:").count(), line.matches(']').count(), "{nation}: {line}");
            }
        }
    }
}
