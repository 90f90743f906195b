//! Every text of every language is on its page, in the order in which it is read aloud.

use std::collections::BTreeMap;

use languages::{LANGUAGES, Language, Script};
use print::{Kind, Takes, catalogue};
use unicode_normalization::UnicodeNormalization;

use crate::tools::{filled, pdf, text};

/// Letters alone, in one way of writing: without spaces, marks that steer the line, and presentation forms
/// (pdftotext hands over the shapes of some Arabic letters).
fn letters(text: &str) -> String {
    text.nfkc().filter(|c| c.is_alphanumeric() || ('\u{900}'..='\u{D7F}').contains(c)).collect()
}

/// pdftotext reads these scripts in order. Where several shapes make one letter, or vowels stand before what
/// they follow (Arabic, the scripts of India), it says shapes twice or in the order of the page; it does so for
/// other typesetters' files too; and it takes a letter of Yoruba that has two marks out of its line. There the letters
/// are counted instead: all of them must be there.
fn order_survives(language: &Language) -> bool {
    language.tag != "yo"
        && matches!(
            language.script,
            Script::Latin | Script::Cyrillic | Script::Ethiopic | Script::HanSimplified | Script::HanTraditional
        )
}

fn count(text: &str) -> BTreeMap<char, usize> {
    let mut counts = BTreeMap::new();
    for c in letters(text).chars() {
        *counts.entry(c).or_default() += 1;
    }
    counts
}

/// How many letters of `wanted` are missing in `found`, of how many.
fn missing(wanted: &str, found: &str) -> (usize, usize) {
    let found = count(found);
    let wanted = count(wanted);
    let all = wanted.values().sum();
    (wanted.iter().map(|(c, n)| n.saturating_sub(*found.get(c).unwrap_or(&0))).sum(), all)
}

#[test]
fn every_text_of_every_language_is_on_its_poster() {
    let posters: Vec<_> =
        catalogue().iter().filter(|s| s.kind == Kind::Poster && s.languages == Takes::Several).collect();
    let mut wrong = Vec::new();
    let check = |language: &'static Language| {
        let mut wrong = Vec::new();
        for sheet in &posters {
            let page = text(&pdf(&filled(Kind::Poster, sheet.name, &[language])));
            let read = letters(&page);
            for key in &sheet.texts {
                let wanted = language.text(key, &[]).expect("in the language files");
                for line in wanted.lines() {
                    let there = if order_survives(language) {
                        read.contains(&letters(line))
                    } else {
                        let (missing, of) = missing(line, &page);
                        missing * 20 <= of
                    };
                    if !there {
                        wrong.push(format!("{} {}: {line}", language.tag, sheet.name));
                    }
                }
            }
        }
        wrong
    };
    std::thread::scope(|scope| {
        let halves = LANGUAGES.chunks(LANGUAGES.len().div_ceil(2));
        let threads: Vec<_> =
            halves.map(|half| scope.spawn(|| half.iter().flat_map(check).collect::<Vec<_>>())).collect();
        for thread in threads {
            wrong.extend(thread.join().expect("no panic"));
        }
    });
    assert!(wrong.is_empty(), "{} texts are not on their page:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_language_points_to_itself_on_the_sheet_of_all() {
    let page = text(&pdf(&filled(Kind::Poster, "interpreter", &[Language::english()])));
    let read = letters(&page);
    for language in &LANGUAGES {
        assert!(read.contains(&letters(language.english_name)), "{}", language.english_name);
        let need = language.text("interpreter-need", &[]).expect("there");
        if order_survives(language) {
            assert!(read.contains(&letters(&need)), "{}: {need}", language.tag);
        } else {
            let (missing, of) = missing(&need, &page);
            assert!(missing * 20 <= of, "{}: {need}", language.tag);
        }
    }
}

#[test]
fn every_text_of_the_cards_is_there_in_every_language() {
    for language in &LANGUAGES {
        for sheet in catalogue().iter().filter(|s| s.kind == Kind::Card) {
            let page = text(&pdf(&filled(Kind::Card, sheet.name, &[language])));
            // What the desk side says is printed in English.
            for key in sheet.texts.iter().filter(|key| !key.starts_with("rights-desk")) {
                let wanted = language.text(key, &[("lead", ""), ("language", "")]).expect("in the language files");
                let (missing, of) = missing(&wanted, &page);
                assert!(missing * 20 <= of, "{} {}: {wanted}", language.tag, sheet.name);
            }
        }
    }
}

#[test]
fn names_numbers_and_postcodes_keep_their_order_in_right_to_left_lines() {
    for tag in ["ar", "fa", "ur"] {
        let language = Language::find(tag).expect("there");
        let page =
            text(&pdf(&filled(Kind::Poster, "welcome", &[language]).with("practice", "Elm Tree Surgery, EX3 4CD")));
        assert!(page.contains("Elm Tree Surgery, EX3 4CD"), "{tag}: {page}");
        assert!(page.contains("020 7946 0018"), "{tag}: {page}");
    }
}
