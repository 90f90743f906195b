//! Texts as HTML. Words that stand in English inside another language (GP, NHS, Home Office) are marked
//! with their language, so that a voice reads them rightly and they do not turn the line about.

use std::fmt::{self, Write as _};

use languages::{Args, Language};

use crate::cite::escape;

/// A text as HTML, safe to put into a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words(String);

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Words {}

impl Words {
    /// The text of a language; where it has none, the English one, marked as such.
    pub(super) fn of(language: &'static Language, key: &str, args: &Args<'_>) -> Self {
        match language.text(key, args) {
            Ok(text) => Self(marked(&text, language)),
            Err(_) => Self(in_english(&plain(Language::english(), key, args))),
        }
    }
}

/// Each line of a text.
pub(super) fn lines(language: &'static Language, key: &str, args: &Args<'_>) -> Vec<Words> {
    match language.text(key, args) {
        Ok(text) => text.lines().map(|line| Words(marked(line, language))).collect(),
        Err(_) => plain(Language::english(), key, args).lines().map(|line| Words(in_english(line))).collect(),
    }
}

/// The text without marks; the English one where there is none, the key where even that is missing.
pub(super) fn plain(language: &'static Language, key: &str, args: &Args<'_>) -> String {
    language.text(key, args).or_else(|_| Language::english().text(key, args)).unwrap_or_else(|_| key.to_owned())
}

fn in_english(text: &str) -> String {
    format!("<span lang=\"en\" dir=\"ltr\">{}</span>", escape(text))
}

/// What we write in English in every language that is read in Latin letters.
const ENGLISH_NAMES: [&str; 9] = ["Home Office", "NHS", "GP", "A&E", "HSCR-1", "BSO", "PALS", "Bluetooth", "WhatsApp"];

/// Marks the English inside a text.
fn marked(text: &str, language: &Language) -> String {
    use languages::Script;
    match language.script {
        Script::Latin if language.is_english() => escape(text),
        Script::Latin => english_names(text),
        _ => latin_runs(text),
    }
}

/// In a language of Latin letters only known names can be told apart.
fn english_names(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 64);
    let mut rest = text;
    'next: while !rest.is_empty() {
        for name in ENGLISH_NAMES {
            let follows = rest.strip_prefix(name).filter(|after| !after.starts_with(char::is_alphanumeric));
            if let Some(after) = follows.filter(|_| !html.ends_with(char::is_alphanumeric)) {
                let _ = write!(html, "<span lang=\"en\">{}</span>", escape(name));
                rest = after;
                continue 'next;
            }
        }
        let mut chars = rest.chars();
        if let Some(c) = chars.next() {
            html.push_str(&escape(c.encode_utf8(&mut [0; 4])));
        }
        rest = chars.as_str();
    }
    html
}

/// Elsewhere a run of Latin letters is English, with the digits and signs inside it.
fn latin_runs(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 64);
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_alphabetic()) {
        html.push_str(&escape(&rest[..start]));
        let run = &rest[start..];
        let belongs = |c: char| c.is_ascii_alphanumeric() || matches!(c, '&' | '-' | '/' | '.' | ' ' | '\'' | '’');
        let end = run.find(|c| !belongs(c)).unwrap_or(run.len());
        // What stands after the last letter or digit belongs to the sentence around.
        let end = run[..end].rfind(|c: char| c.is_ascii_alphanumeric()).map_or(end, |last| last + 1);
        let _ = write!(html, "<bdi lang=\"en\" dir=\"ltr\">{}</bdi>", escape(&run[..end]));
        rest = &run[end..];
    }
    html.push_str(&escape(rest));
    html
}

/// All texts of a language in one, for tests.
#[cfg(test)]
pub(super) fn all_of(language: &Language) -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/languages").join(language.tag);
    let files = std::fs::read_dir(folder).expect("every language has a folder");
    let texts = files.filter_map(|file| {
        let path = file.expect("readable").path();
        (path.extension()?.to_str()? == "ftl").then(|| std::fs::read_to_string(path).expect("readable"))
    });
    let lines: Vec<String> = texts.flat_map(|t| t.lines().map(str::to_owned).collect::<Vec<_>>()).collect();
    lines.iter().filter(|l| !l.starts_with('#')).map(|l| l.split_once('=').map_or(l.as_str(), |(_, v)| v)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> &'static Language {
        Language::find(tag).expect("one of ours")
    }

    #[test]
    fn english_inside_a_sentence_is_marked_with_its_language_and_direction() {
        let arabic = marked("طبيب عام (GP). وزارة الداخلية (Home Office) لا", language("ar"));
        assert_eq!(
            arabic,
            "طبيب عام (<bdi lang=\"en\" dir=\"ltr\">GP</bdi>). وزارة الداخلية (<bdi lang=\"en\" dir=\"ltr\">Home Office</bdi>) لا"
        );
        assert_eq!(
            marked("Mjeku (GP) & NHS", language("sq")),
            "Mjeku (<span lang=\"en\">GP</span>) &amp; <span lang=\"en\">NHS</span>"
        );
        assert_eq!(marked("GPS", language("pl")), "GPS");
    }

    #[test]
    fn a_text_that_a_language_lacks_is_given_in_english_and_says_so() {
        assert_eq!(
            Words::of(language("ar"), "no-such-text", &[]).to_string(),
            "<span lang=\"en\" dir=\"ltr\">no-such-text</span>"
        );
    }

    #[test]
    fn nothing_in_a_text_becomes_a_tag() {
        assert_eq!(marked("<b>", language("ru")), "&lt;<bdi lang=\"en\" dir=\"ltr\">b</bdi>&gt;");
    }
}
