//! The languages by tag: what a reader's language is called, which way it runs, in which script.
//! Adding one is adding a line here and a folder in `knowledge/languages/`.

use std::fmt;
use std::str::FromStr;

use crate::Digits;

/// Which way a line runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The word that HTML and typesetters use: `ltr` or `rtl`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// The script in which a language is written, as far as it matters for choosing letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Script {
    /// Latin.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Arabic in the plain hand.
    Arabic,
    /// Arabic in the sloping hand in which Urdu is read.
    Nastaliq,
    /// Ethiopic (Tigrinya, Amharic).
    Ethiopic,
    /// Bengali.
    Bengali,
    /// Gurmukhi (Punjabi).
    Gurmukhi,
    /// Gujarati.
    Gujarati,
    /// Devanagari (Hindi, Nepali).
    Devanagari,
    /// Tamil.
    Tamil,
    /// Han, simplified.
    HanSimplified,
    /// Han, traditional.
    HanTraditional,
}

impl Script {
    /// A key for files and templates, such as `han-simplified`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Latin => "latin",
            Self::Cyrillic => "cyrillic",
            Self::Arabic => "arabic",
            Self::Nastaliq => "nastaliq",
            Self::Ethiopic => "ethiopic",
            Self::Bengali => "bengali",
            Self::Gurmukhi => "gurmukhi",
            Self::Gujarati => "gujarati",
            Self::Devanagari => "devanagari",
            Self::Tamil => "tamil",
            Self::HanSimplified => "han-simplified",
            Self::HanTraditional => "han-traditional",
        }
    }

    /// Whether lines run from right to left.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic | Self::Nastaliq => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }
}

/// One language.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Language {
    /// The tag, such as `zh-Hans`: the folder's name and the first step of the page's address.
    pub tag: &'static str,
    /// What its readers call it.
    pub own_name: &'static str,
    /// What the person at the desk calls it.
    pub english_name: &'static str,
    /// The script.
    pub script: Script,
    /// The digits that its readers expect in running text. Telephone numbers, postcodes and dates to be
    /// typed stay in European digits.
    pub digits: Digits,
}

const fn language(
    tag: &'static str,
    own_name: &'static str,
    english_name: &'static str,
    script: Script,
    digits: Digits,
) -> Language {
    Language { tag, own_name, english_name, script, digits }
}

/// All languages, English first, then in the order in which people in the UK are likely to need them.
pub static LANGUAGES: [Language; 36] = [
    language("en", "English", "English", Script::Latin, Digits::European),
    language("ar", "العربية", "Arabic", Script::Arabic, Digits::Arabic),
    language("ps", "پښتو", "Pashto", Script::Arabic, Digits::ArabicEastern),
    language("prs", "دری", "Dari", Script::Arabic, Digits::ArabicEastern),
    language("fa", "فارسی", "Farsi", Script::Arabic, Digits::ArabicEastern),
    language("ckb", "کوردی", "Kurdish Sorani", Script::Arabic, Digits::Arabic),
    language("ti", "ትግርኛ", "Tigrinya", Script::Ethiopic, Digits::European),
    language("sq", "Shqip", "Albanian", Script::Latin, Digits::European),
    language("ur", "اردو", "Urdu", Script::Nastaliq, Digits::European),
    language("bn", "বাংলা", "Bengali", Script::Bengali, Digits::Bengali),
    language("so", "Soomaali", "Somali", Script::Latin, Digits::European),
    language("vi", "Tiếng Việt", "Vietnamese", Script::Latin, Digits::European),
    language("ro", "Română", "Romanian", Script::Latin, Digits::European),
    language("pl", "Polski", "Polish", Script::Latin, Digits::European),
    language("pa", "ਪੰਜਾਬੀ", "Punjabi", Script::Gurmukhi, Digits::European),
    language("pt", "Português", "Portuguese", Script::Latin, Digits::European),
    language("es", "Español", "Spanish", Script::Latin, Digits::European),
    language("am", "አማርኛ", "Amharic", Script::Ethiopic, Digits::European),
    language("fr", "Français", "French", Script::Latin, Digits::European),
    language("uk", "Українська", "Ukrainian", Script::Cyrillic, Digits::European),
    language("tr", "Türkçe", "Turkish", Script::Latin, Digits::European),
    language("kmr", "Kurmancî", "Kurdish Kurmanji", Script::Latin, Digits::European),
    language("zh-Hans", "简体中文", "Chinese (simplified)", Script::HanSimplified, Digits::European),
    language("zh-Hant", "繁體中文", "Chinese (traditional)", Script::HanTraditional, Digits::European),
    language("ta", "தமிழ்", "Tamil", Script::Tamil, Digits::European),
    language("gu", "ગુજરાતી", "Gujarati", Script::Gujarati, Digits::European),
    language("hi", "हिन्दी", "Hindi", Script::Devanagari, Digits::European),
    language("bg", "Български", "Bulgarian", Script::Cyrillic, Digits::European),
    language("lt", "Lietuvių", "Lithuanian", Script::Latin, Digits::European),
    language("sw", "Kiswahili", "Swahili", Script::Latin, Digits::European),
    language("om", "Afaan Oromoo", "Oromo", Script::Latin, Digits::European),
    language("ne", "नेपाली", "Nepali", Script::Devanagari, Digits::Devanagari),
    language("yo", "Yorùbá", "Yoruba", Script::Latin, Digits::European),
    language("ig", "Igbo", "Igbo", Script::Latin, Digits::European),
    language("ru", "Русский", "Russian", Script::Cyrillic, Digits::European),
    language("cy", "Cymraeg", "Welsh", Script::Latin, Digits::European),
];

/// Other tags by which the same languages are asked for.
const ALSO_CALLED: [(&str, &str); 14] = [
    ("fa-AF", "prs"),
    ("ku", "kmr"),
    ("kmr-Latn", "kmr"),
    ("ku-Arab", "ckb"),
    ("pa-Guru", "pa"),
    ("zh", "zh-Hans"),
    ("zh-CN", "zh-Hans"),
    ("zh-SG", "zh-Hans"),
    ("zh-TW", "zh-Hant"),
    ("zh-HK", "zh-Hant"),
    ("yue", "zh-Hant"),
    ("syl", "bn"),
    ("orm", "om"),
    ("en-GB", "en"),
];

impl Language {
    /// English, from which all other texts are made.
    #[must_use]
    pub fn english() -> &'static Self {
        &LANGUAGES[0]
    }

    /// The language with this tag, or with this name in English or in its own tongue. Case does not matter;
    /// `pt-BR` finds `pt`.
    ///
    /// # Errors
    /// When there is none; names the nearest tag.
    pub fn find(asked: &str) -> Result<&'static Self, UnknownLanguage> {
        let wanted = asked.trim();
        let by_tag = |tag: &str| LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(tag));
        let plain = wanted.replace('_', "-");
        by_tag(&plain)
            .or_else(|| {
                ALSO_CALLED.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(&plain)).and_then(|(_, tag)| by_tag(tag))
            })
            .or_else(|| LANGUAGES.iter().find(|l| l.english_name.eq_ignore_ascii_case(wanted) || l.own_name == wanted))
            .or_else(|| plain.split_once('-').and_then(|(main, _)| by_tag(main)))
            .ok_or_else(|| UnknownLanguage::new(wanted))
    }

    /// Which way it runs.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.script.direction()
    }

    /// Whether this is English.
    #[must_use]
    pub fn is_english(&self) -> bool {
        self.tag == "en"
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.english_name)
    }
}

impl FromStr for &'static Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        Language::find(text)
    }
}

/// Nobody has put our texts in this language yet, or the tag is mistyped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no language “{asked}”; did you mean {} ({nearest})?", LANGUAGES.iter().find(|l| l.tag == *nearest).map_or("", |l| l.english_name))]
pub struct UnknownLanguage {
    /// What was asked for.
    pub asked: String,
    /// The tag that looks most like it.
    pub nearest: &'static str,
}

impl UnknownLanguage {
    fn new(asked: &str) -> Self {
        let lower = asked.to_lowercase();
        let likeness = |language: &Language| {
            let tag = strsim::jaro_winkler(&lower, &language.tag.to_lowercase());
            let name = strsim::jaro_winkler(&lower, &language.english_name.to_lowercase());
            tag.max(name)
        };
        let nearest = LANGUAGES.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b))).map_or("en", |l| l.tag);
        Self { asked: asked.chars().take(40).collect(), nearest }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_names_and_older_tags_lead_to_the_language() {
        for (asked, tag) in [
            ("ar", "ar"),
            ("ZH-hant", "zh-Hant"),
            ("zh_TW", "zh-Hant"),
            ("fa-AF", "prs"),
            ("Tigrinya", "ti"),
            ("اردو", "ur"),
            ("pt-BR", "pt"),
            (" ku ", "kmr"),
        ] {
            assert_eq!(Language::find(asked).map(|l| l.tag), Ok(tag), "{asked}");
        }
    }

    #[test]
    fn a_mistyped_language_is_told_the_nearest_one() {
        let error = Language::find("Tigrina").expect_err("no such language");
        assert_eq!(error.nearest, "ti");
        assert!(error.to_string().contains("Tigrinya (ti)"), "{error}");
    }

    #[test]
    fn every_tag_is_there_once() {
        let mut tags: Vec<_> = LANGUAGES.iter().map(|l| l.tag).collect();
        tags.sort_unstable();
        tags.dedup();
        assert_eq!(tags.len(), LANGUAGES.len());
    }
}
