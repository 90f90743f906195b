//! Letters as Word documents: well formed, filled, and blank where nothing was given.

use std::io::{Cursor, Read as _};

use print::{Format, Kind, RunningText, TextPart, catalogue};

use crate::tools::filled;

/// The parts of a Word document.
fn part(docx: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).expect("a zip");
    let mut text = String::new();
    zip.by_name(name).expect("there").read_to_string(&mut text).expect("text");
    text
}

fn docx(kind: Kind, name: &str, with: &[(&str, &str)]) -> Vec<u8> {
    let mut request = print::Request::new(kind, name);
    for (field, value) in with {
        request = request.with(field, value);
    }
    print::print(&request, Format::Docx).expect("a letter").files.remove(0)
}

#[test]
fn every_letter_is_a_document_that_xml_readers_accept() {
    for sheet in catalogue().iter().filter(|sheet| sheet.kind == Kind::Letter) {
        let data =
            print::print(&filled(Kind::Letter, sheet.name, &[]), Format::Docx).expect(sheet.name).files.remove(0);
        for name in
            ["word/document.xml", "word/styles.xml", "word/numbering.xml", "[Content_Types].xml", "docProps/core.xml"]
        {
            let text = part(&data, name);
            roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{} {name}: {error}", sheet.name));
        }
    }
}

#[test]
fn what_is_given_is_filled_in_and_what_is_not_is_a_field_to_click_into() {
    let data =
        docx(Kind::Letter, "refused-registration", &[("patient", "Sana <M> & co"), ("refused-on", "2026-11-20")]);
    let text = part(&data, "word/document.xml");
    assert!(text.contains("Sana &lt;M&gt; &amp; co") && text.contains("20 November 2026"));
    assert!(text.contains("<w:alias w:val=\"your name\"/>") && text.contains("[what was asked for]"));
    assert!(text.contains("SI 2015/1862") && text.contains("checked"), "the law with its date");
}

#[test]
fn the_same_letter_is_the_same_file() {
    let one = docx(Kind::Letter, "mp", &[("mp", "Jo Example MP")]);
    assert_eq!(one, docx(Kind::Letter, "mp", &[("mp", "Jo Example MP")]));
}

#[test]
fn running_text_of_other_rooms_prints_in_both_ways() {
    let text = RunningText {
        title: "How we register patients".to_owned(),
        about: "A policy".to_owned(),
        parts: vec![
            TextPart::Heading("Welcome".to_owned()),
            TextPart::Paragraph("Everyone can register.".to_owned()),
            TextPart::Point("No papers are needed. [1]".to_owned()),
            TextPart::Step(1, "Give the form.".to_owned()),
            TextPart::Table(vec!["Date".to_owned(), "Change".to_owned()], vec![vec!["2026".to_owned()]]),
        ],
        sources: vec!["[1] Patient registration, BMA; checked 21 November 2026".to_owned()],
    };
    let pdf = print::print_text(&text, Format::Pdf).expect("prints").files.remove(0);
    let page = crate::tools::text(&pdf);
    for words in [
        "How we register patients",
        "Everyone can register.",
        "No papers are needed. [1]",
        "Give the form.",
        "checked 21 November 2026",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let word = print::print_text(&text, Format::Docx).expect("prints").files.remove(0);
    assert!(part(&word, "word/document.xml").contains("Everyone can register."));
}
