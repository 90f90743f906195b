//! No name, however long or odd, panics or leaves the sheet: it fits, or there is an error in words.

use languages::{LANGUAGES, Language};
use print::{Format, Kind, Paper, PrintError, Request};
use proptest::prelude::*;

use crate::tools::{boxes, filled, paper, pdf};

/// Words of names in many scripts, and what does not belong in one.
fn name() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[A-Za-z’'-]{1,18}",
        1 => "[ء-ي]{1,12}",
        1 => "[一-龥]{1,8}",
        1 => "[অ-হ]{1,9}",
        1 => "[ሀ-ፗ]{1,9}",
        1 => "\\PC{1,6}",
        1 => Just("🏥".to_owned()),
        1 => Just("\u{202E}evil\u{2066}".to_owned()),
        1 => Just("#import \"x\" $y$ *z* <w> @q \\u{1}".to_owned()),
        1 => "[A-Z]{40,120}",
    ];
    prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.join(" "))
}

/// Every word of the PDF lies on the paper.
fn on_the_paper(request: &Request) {
    let (width, height) = paper(request).size();
    let (width, height) = (width / 25.4 * 72.0, height / 25.4 * 72.0);
    for [left, _, right, bottom] in boxes(&pdf(request)) {
        // The tool's boxes are those of the fonts, taller than letters; sideways and below they are close.
        assert!(left > -2.0 && right < width + 2.0 && bottom < height + 12.0, "{left} {right} {bottom}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn a_name_fits_or_is_refused_in_words(name in name(), poster in 0usize..6, language in 0usize..36, paper in 0usize..4) {
        let poster = ["welcome", "no-papers", "no-address", "no-status", "confidential", "interpreter"][poster];
        let paper = [Paper::A4, Paper::A3, Paper::A5, Paper::Screen][paper];
        let request = filled(Kind::Poster, poster, &[&LANGUAGES[language]]).with("practice", &name).on(paper);
        match print::print(&request, Format::Pdf) {
            Ok(_) => on_the_paper(&request),
            Err(PrintError::NoSuchCharacter { .. } | PrintError::Field { .. }) => {}
            Err(PrintError::DoesNotFit { over_mm, .. }) => prop_assert!(over_mm > 0),
            Err(other) => prop_assert!(false, "{other}"),
        }
    }

    #[test]
    fn own_words_fit_or_are_refused(headline in name(), words in name()) {
        let request = Request::new(Kind::Poster, "blank").with("headline", &headline).with("words", &words);
        match print::print(&request, Format::Pdf) {
            Ok(_) => on_the_paper(&request),
            Err(PrintError::Fault(why)) => prop_assert!(false, "{why}"),
            Err(_) => {}
        }
    }

    #[test]
    fn letters_take_whatever_people_write(words in "\\PC{0,400}", name in name()) {
        let request = Request::new(Kind::Letter, "icb-complaint").with("what-happened", &words).with("your-name", &name);
        for format in [Format::Pdf, Format::Docx] {
            if let Err(PrintError::Fault(why)) = print::print(&request, format) {
                prop_assert!(false, "{why}");
            }
        }
    }
}

#[test]
fn two_hundred_letters_fit_on_every_poster() {
    let name = "The Very Long Name of a Practice that Joined with Six Others and Kept them All ".repeat(3);
    let name: String = name.chars().take(200).collect();
    for poster in ["welcome", "no-papers", "no-address", "no-status", "confidential", "wry", "interpreter"] {
        let request = filled(Kind::Poster, poster, &[Language::english()]).with("practice", name.trim());
        on_the_paper(&request);
    }
}

#[test]
fn what_looks_like_markup_is_printed_as_it_stands() {
    let name = "#import *x* $y$ `z` @q";
    let page = crate::tools::text(&pdf(&filled(Kind::Poster, "welcome", &[]).with("practice", name)));
    assert!(page.contains(name), "{page}");
}
