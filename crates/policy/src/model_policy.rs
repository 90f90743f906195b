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
    let mut paragraph = String::new();
    for line in kept_lines(text_of(practice.nation), practice) {
        let line = line.trim();
        match part_kind(line) {
            Some((kind, words)) => {
                policy.finish(&mut paragraph, practice);
                policy.add(kind, words, practice);
            }
            None if line.is_empty() => policy.finish(&mut paragraph, practice),
            None => {
                if !paragraph.is_empty() {
                    paragraph.push(' ');
                }
                paragraph.push_str(line);
            }
        }
    }
    policy.finish(&mut paragraph, practice);
    policy
}

impl ModelPolicy {
    /// The title.
    #[must_use]
    pub fn title(&self) -> String {
        self.parts.first().map(Part::text).unwrap_or_default()
    }

    fn finish(&mut self, paragraph: &mut String, practice: &Practice) {
        if !paragraph.is_empty() {
            self.add(PartKind::Paragraph, &std::mem::take(paragraph), practice);
        }
    }

    fn add(&mut self, kind: PartKind, words: &str, practice: &Practice) {
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
        self.parts.push(Part { kind, sentences });
    }

    fn place_of(&mut self, key: &str) -> usize {
        // The key is leaked from nowhere: it is looked up again in the embedded texts, so that it lives as long as they.
        let key = all_keys().find(|known| *known == key).unwrap_or("");
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
