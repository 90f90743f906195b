//! A campaign's letters to those in power: an ask for each of them, and arguments to choose from. Text in
//! `knowledge/campaigns/<slug>/letters.toml`.

use std::collections::BTreeMap;

use base::Nation;
use serde::Deserialize;
use toml::Spanned;

use crate::Mistake;
use crate::mistake::Text;

/// To whom a letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Whom {
    /// The Member of Parliament.
    Mp,
    /// The health minister of the nation.
    Minister,
    /// The integrated care board or health board.
    Board,
    /// The chief executive of a trust.
    Trust,
    /// A GP practice.
    Practice,
}

impl Whom {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Mp, Self::Minister, Self::Board, Self::Trust, Self::Practice];

    /// In forms and files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Mp => "mp",
            Self::Minister => "minister",
            Self::Board => "board",
            Self::Trust => "trust",
            Self::Practice => "practice",
        }
    }

    /// The one with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|whom| whom.key() == key)
    }
}

/// What a campaign writes to those in power.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letters {
    /// The subject of the mail.
    pub subject: String,
    /// Why I write.
    pub opening: String,
    /// What is asked of each.
    pub asks: BTreeMap<Whom, String>,
    /// Paragraphs to choose from.
    pub arguments: Vec<Argument>,
    /// The last words before the name.
    pub closing: String,
}

/// One paragraph that somebody may choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// In forms.
    pub key: String,
    /// What it says, in a few words.
    pub label: String,
    /// The paragraph.
    pub words: String,
    /// For whom it is meant; empty for all.
    whom: Vec<Whom>,
    /// In which nations it is true; empty for all.
    nations: Vec<Nation>,
    /// Keys of `knowledge/sources.toml`.
    pub sources: Vec<String>,
}

/// What somebody puts into their letter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// The line above it, with its blanks filled.
    pub greeting: &'a str,
    /// Keys of arguments.
    pub arguments: Vec<&'a str>,
    /// Their own words.
    pub own: &'a str,
    /// Their name and address; may be empty.
    pub name: &'a str,
}

impl Letters {
    /// The arguments that fit.
    pub fn arguments_for(&self, whom: Whom, nation: Nation) -> impl Iterator<Item = &Argument> {
        self.arguments.iter().filter(move |argument| {
            (argument.whom.is_empty() || argument.whom.contains(&whom))
                && (argument.nations.is_empty() || argument.nations.contains(&nation))
        })
    }

    /// The letter, paragraph by paragraph. Arguments that do not fit are left out.
    #[must_use]
    pub fn write(&self, whom: Whom, nation: Nation, wanted: &Wanted<'_>) -> Vec<String> {
        let chosen = self.arguments_for(whom, nation).filter(|argument| wanted.arguments.contains(&&*argument.key));
        let mut parts = vec![wanted.greeting.to_owned(), self.opening.clone()];
        parts.extend(wanted.own.split("\n\n").map(|own| own.trim().to_owned()));
        parts.extend(chosen.map(|argument| argument.words.clone()));
        parts.extend(self.asks.get(&whom).cloned());
        parts.push(self.closing.clone());
        parts.push(if wanted.name.is_empty() {
            "With kind regards".to_owned()
        } else {
            format!("With kind regards\n{}", wanted.name)
        });
        parts.retain(|part| !part.is_empty());
        parts
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    subject: Spanned<String>,
    opening: String,
    closing: String,
    asks: Spanned<BTreeMap<Whom, String>>,
    argument: Vec<ArgumentFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ArgumentFile {
    key: Spanned<String>,
    label: String,
    words: Spanned<String>,
    #[serde(default)]
    whom: Vec<Whom>,
    #[serde(default)]
    nations: Vec<Nation>,
    #[serde(default)]
    sources: Vec<String>,
}

/// Figures need a source.
fn has_figure(words: &str) -> bool {
    words.bytes().any(|byte| byte.is_ascii_digit())
}

/// Reads `letters.toml`.
pub(crate) fn read(path: &str, content: &str) -> Result<Letters, Mistake> {
    let text = Text { file: path, content };
    let file: File = text.read()?;
    for whom in Whom::ALL {
        if !file.asks.get_ref().contains_key(&whom) {
            let what = format!("nothing is asked of {}; add a line for it", whom.key());
            return Err(text.mistake(file.asks.span(), what));
        }
    }
    if file.subject.get_ref().chars().count() > 100 {
        return Err(text.mistake(file.subject.span(), "the subject has at most 100 characters"));
    }
    let mut arguments: Vec<Argument> = Vec::with_capacity(file.argument.len());
    for argument in file.argument {
        if argument.sources.is_empty() && has_figure(argument.words.get_ref()) {
            return Err(text.mistake(argument.words.span(), "this has a figure and no source; name one in sources"));
        }
        if arguments.iter().any(|other| other.key == *argument.key.get_ref()) {
            return Err(text.mistake(argument.key.span(), "two arguments have this key"));
        }
        arguments.push(Argument {
            key: argument.key.into_inner(),
            label: argument.label,
            words: argument.words.into_inner(),
            whom: argument.whom,
            nations: argument.nations,
            sources: argument.sources,
        });
    }
    Ok(Letters {
        subject: file.subject.into_inner(),
        opening: file.opening,
        asks: file.asks.into_inner(),
        arguments,
        closing: file.closing,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "subject = \"S\"\nopening = \"O.\"\nclosing = \"C.\"\n[asks]\nmp = \"m\"\nminister = \"n\"\nboard = \"b\"\n\
        trust = \"t\"\npractice = \"p\"\n[[argument]]\nkey = \"a\"\nlabel = \"A\"\nwords = \"All.\"\n\
        [[argument]]\nkey = \"w\"\nlabel = \"W\"\nwords = \"Wales.\"\nnations = [\"wales\"]\nwhom = [\"mp\"]\n";

    #[test]
    fn a_letter_has_only_what_fits() {
        let letters = read("x/letters.toml", FILE).expect("well written");
        let wanted =
            Wanted { greeting: "Dear M,", arguments: vec!["w", "a", "none"], own: "Mine.\n\nTwo.", name: "Ada Brook" };
        let written = letters.write(Whom::Mp, Nation::Wales, &wanted).join("|");
        assert_eq!(written, "Dear M,|O.|Mine.|Two.|All.|Wales.|m|C.|With kind regards\nAda Brook");
        let elsewhere = letters.write(Whom::Trust, Nation::Wales, &wanted).join("|");
        assert!(!elsewhere.contains("Wales.") && elsewhere.contains("|t|"), "{elsewhere}");
    }

    #[test]
    fn a_mistake_has_its_line() {
        let told = |from: &str, to: &str| read("x/letters.toml", &FILE.replace(from, to)).expect_err("a mistake");
        assert_eq!(told("All.", "All 40.").line, 13);
        assert!(told("trust = \"t\"\n", "").what.contains("asked of trust"));
        assert!(told("key = \"w\"", "key = \"a\"").what.contains("two arguments"));
        assert!(told("\"wales\"", "\"france\"").line > 1);
    }

    #[test]
    fn every_campaign_has_a_letter_for_everybody_in_every_nation() {
        for campaign in crate::built_in().expect("well written").iter() {
            let letters = campaign.letters.as_ref().unwrap_or_else(|| panic!("{}", campaign.slug));
            for whom in Whom::ALL {
                for nation in Nation::ALL {
                    assert!(letters.arguments_for(whom, nation).count() >= 2, "{} {whom:?} {nation}", campaign.slug);
                }
            }
        }
    }
}
