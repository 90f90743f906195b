//! What holds for every document, whatever the file.

use documents::{BlockKind, Document, Limits, read_bytes, read_html, read_text};
use proptest::prelude::*;

/// Spans lie on characters, in order, without overlap; indices point at what they should.
pub(crate) fn check(document: &Document) {
    let mut end = 0;
    for (index, block) in document.blocks.iter().enumerate() {
        assert!(block.span.start >= end, "block {index} begins before its predecessor ends");
        assert!(!document.words(block).trim().is_empty(), "block {index} has no words");
        assert_eq!(document.words(block), document.words(block).trim(), "block {index} has loose white space");
        end = block.span.end;
        for &heading in &block.headings {
            assert!(heading < index, "a heading stands before what it heads");
            assert!(matches!(document.blocks[heading].kind, BlockKind::Heading(_)));
        }
        if let Some(lead) = block.lead {
            assert!(lead < index, "a lead stands before what it leads in to");
        }
    }
    for link in &document.links {
        assert!(document.text.get(link.span.start..link.span.end).is_some(), "a link lies on characters");
    }
    assert!(document.origin.windows(2).all(|pair| pair[0].0 <= pair[1].0), "the origin ascends");
    for &(text, _) in &document.origin {
        assert!(document.text.is_char_boundary(text));
    }
}

/// Lines of the sort that pages have.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[A-Z][a-z]{2,8}( [a-z]{1,9}){0,14}[.:?]?",
        "( {0,4})[-*•–] [a-z]{1,8}( [a-z]{1,9}){0,5}",
        "[1-9]{1,2}[.)] [A-Z][a-z]{1,8}( [a-z]{1,9}){0,5}",
        "[1-9]\\.[1-9] [A-Z][a-z]{1,8}",
        "[A-Z]{3,9}( [A-Z]{2,9}){0,3}",
        "[A-Z][a-z]{2,8}:? [_.]{3,12}( [A-Z][a-z]{2,8} _{3,9})?",
        "(\\[ \\]|☐) [a-z]{2,9}( \\[ \\] [a-z]{2,9})?",
        "[a-z]{2,6} \\| [a-z]{2,6} \\| [a-z]{0,6}",
        "[QA][.:] [A-Z][a-z]{2,8}[?.]",
        "[=_*-]{3,9}",
        "\\PC{0,30}",
    ]
}

fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|c| c.is_alphabetic())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn plain_text_is_kept_as_it_is(lines in proptest::collection::vec(line(), 0..30)) {
        let text = lines.join("\n");
        let document = read_text(&text);
        check(&document);
        prop_assert_eq!(&document.text, &text);
    }

    #[test]
    fn plain_text_of_any_kind_is_read(text in "\\PC{0,200}|[ \\n\\t\r.:_|•a-cA-C0-9()\\[\\]-]{0,200}") {
        check(&read_text(&text));
    }

    #[test]
    fn no_letter_of_a_page_is_lost(words in proptest::collection::vec("[a-zé’£]{1,9}|&eacute;|&pound;", 1..20), wide in any::<bool>()) {
        let separator = if wide { "\n\t" } else { "<b> </b>" };
        let document = read_html(&format!("<div>{}", words.join(separator)), &Limits::default()).expect("within the limits");
        check(&document);
        let expected = words.join(" ").replace("&eacute;", "é").replace("&pound;", "£");
        prop_assert_eq!(document.text, expected);
    }

    #[test]
    fn any_mark_up_is_read(page in "(<[/!?]?[a-z ='\"<>-]{0,12}>?|[a-z &;#]{0,9}|</?(p|ul|li|table|td|tr|a|b|select|option|svg|title|label|input|details|summary|br|pre)[ a-z=]{0,9}>){0,40}") {
        let document = read_html(&page, &Limits::default()).expect("within the limits");
        check(&document);
        for &(text, file) in &document.origin {
            prop_assert!(file <= page.len() && page.is_char_boundary(file), "{} {}", text, file);
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400), name in "a\\.(html|txt|md|docx|odt|pdf|x)") {
        if let Ok(document) = read_bytes(&bytes, Some(&name), &Limits::default()) {
            check(&document);
        }
    }

    #[test]
    fn the_same_file_gives_the_same_document(page in "(<(p|li|td|h2|b)>|[a-z. ]{1,20}){0,30}") {
        prop_assert_eq!(read_html(&page, &Limits::default()), read_html(&page, &Limits::default()));
    }

    #[test]
    fn letters_of_plain_text_stand_in_blocks(lines in proptest::collection::vec("[A-Z][a-z]{2,8}( [a-z]{2,9}){2,14}\\.", 1..12)) {
        let text = lines.join("\n");
        let document = read_text(&text);
        let blocks: String = document.blocks.iter().map(|block| document.words(block)).collect();
        prop_assert!(letters(&text).eq(letters(&blocks)));
    }
}
