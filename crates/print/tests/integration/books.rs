//! Books that other rooms put together: everything is on the page, tagged, in its own direction.

use languages::Language;
use print::book::{Book, Choice, Entry, Part, Text, Tone};
use print::{Format, PrintError};

use crate::tools::{info, tags, text};

fn language(tag: &str) -> &'static Language {
    Language::find(tag).expect("one of ours")
}

/// A book with a part of every kind.
fn everything(lead: &'static Language) -> Book {
    let english = Language::english();
    let words = |key: &str| lead.text(key, &[]).expect("there").replace('\n', " ");
    let mut book = Book::new(words("welcome-headline"), lead);
    book.subtitle = Some(Text::new("Everyone is welcome to register").in_language(english));
    book.about = "A leaflet with a part of every kind".to_owned();
    book.foot = "Elm Tree Surgery · checked 21 November 2026".to_owned();
    book.areas = vec!["posters".to_owned()];
    book.contents = true;
    book.add(Part::heading(1, words("no-papers-headline")));
    book.add(Part::beside(
        [Part::paragraph(words("welcome-body")), Part::points([words("no-papers-sub"), words("no-address-sub")])],
        [
            Part::paragraph("You do **not** need papers to register."),
            Part::points(["No passport or visa is needed.", "No proof of address is needed."]),
        ]
        .map(|part| part.in_language(english)),
    ));
    book.add(Part::steps([words("interpreter-need"), words("confidential-headline"), words("no-status-headline")]));
    book.add(Part::note(Tone::Calm, words("welcome-note")));
    book.add(Part::note(Tone::Urgent, "In an emergency call **999**.").in_language(english));
    book.add(
        Part::table(["Who", "What"], [["Anyone", "may register"], ["Nobody", "must show ID"]]).in_language(english),
    );
    book.add(Part::heading(2, "The form").in_language(english));
    book.add(Part::entries([
        Entry::new(words("rights-headline"), Text::value("Sana **M.** #1"))
            .also(Text::new("Name").in_language(english)),
        Entry::new("Address", "").lines(2),
    ]));
    book.add(Part::choices(
        words("interpreter-need"),
        [Choice::new(words("no-address-headline"), true), Choice::new("No", false).also("Not now")],
    ));
    book.add(
        Part::Code("https://elmtree.example/register".to_owned(), "Scan to read more".into()).in_language(english),
    );
    book.add(Part::PageBreak);
    book.add(Part::small("The last page."));
    book
}

#[test]
fn a_book_is_tagged_and_has_everything_on_its_pages() {
    let data = print::print_book(&everything(language("pl")), Format::Pdf).expect("prints").files.remove(0);
    let words = text(&data);
    for wanted in ["Sana **M.** #1", "must show ID", "not need papers", "call 999", "The last page.", "1/3", "Name"] {
        assert!(words.contains(wanted), "{wanted}: {words}");
    }
    let told = info(&data);
    assert!(told.contains("Tagged:          yes") && told.contains("draft translation: pl"), "{told}");
    let tags = tags(&data);
    for tag in ["H1", "H2", "H3", "Table", "TH", "L ", "LI", "Figure", "P "] {
        assert!(tags.contains(tag), "{tag}:\n{tags}");
    }
}

#[test]
fn a_book_can_lead_in_any_script() {
    for tag in ["ar", "ur", "ti", "bn", "zh-Hans", "ta"] {
        print::print_book(&everything(language(tag)), Format::Pdf).unwrap_or_else(|error| panic!("{tag}: {error}"));
    }
}

#[test]
fn words_without_end_break_and_what_cannot_be_written_is_named() {
    let mut book = Book::new("A form", Language::english());
    book.add(Part::entries([Entry::new("Name", Text::value("x".repeat(300)))]));
    book.add(Part::table(["a", "b", "c", "d"], [["y".repeat(200), "z".repeat(90), String::new(), "w".repeat(50)]]));
    assert!(print::print_book(&book, Format::Pdf).is_ok());
    book.add(Part::paragraph(Text::value("a house 🏠")));
    assert!(matches!(print::print_book(&book, Format::Pdf), Err(PrintError::NoSuchCharacter { character: '🏠', .. })));
    assert!(matches!(print::print_book(&book, Format::Docx), Err(PrintError::Format { .. })));
}
