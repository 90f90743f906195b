//! PDFs that a screen reader can read and an archive can keep.

use languages::{LANGUAGES, Language};
use print::{Kind, Paper, catalogue};

use crate::tools::{filled, info, pdf, tags, text};

#[test]
fn every_sheet_is_tagged_and_says_what_it_is() {
    for sheet in catalogue() {
        let data = pdf(&filled(sheet.kind, sheet.name, &[]));
        let told = info(&data);
        assert!(told.contains("Tagged:          yes"), "{}: {told}", sheet.name);
        assert!(told.lines().any(|line| line.starts_with("Title:") && line.len() > 20), "{}: {told}", sheet.name);
        let bytes = String::from_utf8_lossy(&data);
        for mark in ["pdfuaid:part>1<", "pdfaid:part>2<", "pdfaid:conformance>A<", "/StructTreeRoot", "/Lang"] {
            assert!(bytes.contains(mark), "{} lacks {mark}", sheet.name);
        }
        let tags = tags(&data);
        assert!(tags.contains("H1"), "{} has no headline for a screen reader:\n{tags}", sheet.name);
    }
}

#[test]
fn the_file_names_its_language() {
    for (tag, lang) in [("ar", "ar"), ("zh-Hant", "zh-TW"), ("ckb", "ckb"), ("en", "en-GB")] {
        let language = Language::find(tag).expect("there");
        let data = pdf(&filled(Kind::Poster, "welcome", &[language]));
        let bytes = String::from_utf8_lossy(&data);
        assert!(bytes.contains(&format!("<dc:language><rdf:Bag><rdf:li>{lang}<")), "{tag}");
    }
}

#[test]
fn pictures_have_words_for_those_who_listen() {
    let logo = include_bytes!("../data/logo.svg");
    let mut request = filled(Kind::Poster, "welcome", &[]);
    request.logo = Some(logo.to_vec());
    let data = pdf(&request);
    let bytes = String::from_utf8_lossy(&data);
    assert!(bytes.matches("/Alt").count() >= 2, "the code and the logo have alternative text");
}

#[test]
fn a_draft_says_so_in_print_and_in_the_file_and_the_print_can_be_switched_off() {
    let draft = LANGUAGES.iter().find(|l| !l.is_english() && l.is_draft("posters"));
    // When every language has been checked there is nothing to say.
    let Some(draft) = draft.filter(|l| l.script == languages::Script::Latin) else { return };
    let words = draft.text("draft", &[]).expect("there");
    let mut request = filled(Kind::Poster, "welcome", &[draft]);
    let data = pdf(&request);
    let first = words.split_whitespace().next().expect("words");
    assert!(text(&data).contains(first), "{words}");
    assert!(info(&data).contains(&format!("draft translation: {}", draft.tag)));
    request.draft_line = false;
    let data = pdf(&request);
    assert!(!text(&data).contains(&words));
    assert!(info(&data).contains(&format!("draft translation: {}", draft.tag)), "the file says it in any case");
}

#[test]
fn sheets_have_the_pages_and_sizes_that_they_should() {
    let pages = |data: &[u8]| {
        let told = info(data);
        let get = |key: &str| told.lines().find_map(|l| l.strip_prefix(key)).unwrap_or_default().trim().to_owned();
        (get("Pages:"), get("Page size:"))
    };
    for (paper, size) in
        [(Paper::A4, "595.276 x 841.89 pts"), (Paper::A3, "841.89 x 1190.55 pts"), (Paper::A5, "419.528 x 595.276 pts")]
    {
        let (count, told) = pages(&pdf(&filled(Kind::Poster, "welcome", &[]).on(paper)));
        // Some versions of the tool add the paper's name.
        assert!(count == "1" && told.starts_with(size), "{count} pages of {told}");
    }
    let ten = pages(&pdf(&filled(Kind::Card, "rights", &[]).on(Paper::TenUp)));
    assert_eq!(ten.0, "2", "fronts and backs");
    assert_eq!(pages(&pdf(&filled(Kind::Card, "rights", &[]))).1, "240.945 x 311.811 pts");
    assert_eq!(pages(&pdf(&filled(Kind::Form, "petition-sheet", &[]).with("pages", "5"))).0, "5");
    for sheet in catalogue().iter().filter(|sheet| sheet.kind == Kind::Letter) {
        assert_eq!(pages(&pdf(&filled(Kind::Letter, sheet.name, &[]))).0, "1", "{} should be one page", sheet.name);
    }
}
