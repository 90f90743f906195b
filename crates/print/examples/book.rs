//! A specimen of a book, to see how its parts look in a language:
//! `cargo run -p print --example book -- ar specimen.pdf` (or `.png`: one picture for each page)

use std::path::PathBuf;

use languages::Language;
use print::Format;
use print::book::{Book, Choice, Entry, Part, Text, Tone};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [tag, out] = args.as_slice() else { return Err("LANGUAGE FILE".into()) };
    let (lead, english) = (Language::find(tag)?, Language::english());
    let words = |key: &str| lead.text(key, &[]).map(|text| text.replace('\n', " "));
    let plain = |key: &str| english.text(key, &[]).map(|text| text.replace('\n', " "));

    let mut book = Book::new(words("rights-headline")?, lead);
    book.subtitle = Some(Text::new(plain("rights-headline")?).in_language(english));
    book.about = "A specimen with a part of every kind".to_owned();
    book.foot = "Elm Tree Surgery · checked 21 November 2026".to_owned();
    book.areas = vec!["cards".to_owned()];
    book.add(Part::heading(1, words("welcome-headline")?));
    for key in ["welcome-body", "no-papers-body", "no-address-body"] {
        book.add(Part::beside([Part::paragraph(words(key)?)], [Part::paragraph(plain(key)?).in_language(english)]));
    }
    book.add(Part::heading(2, words("no-status-headline")?));
    book.add(Part::points([words("rights-register")?, words("rights-no-papers")?, words("rights-no-status")?]));
    book.add(Part::steps([words("rights-refused")?, words("rights-urgent")?, words("rights-interpreter")?]));
    book.add(Part::note(Tone::Calm, words("welcome-note")?));
    book.add(Part::note(Tone::Care, "Keep a **copy** of this letter.").in_language(english));
    book.add(Part::note(Tone::Urgent, "In an emergency call **999**.").in_language(english));
    book.add(Part::heading(3, "A table").in_language(english));
    book.add(
        Part::table(
            ["Care", "Who pays", "Rule"],
            [["GP care", "Nobody", "SI 2015/238, reg 9"], ["Accident and emergency", "Nobody", "SI 2015/238, reg 9"]],
        )
        .in_language(english),
    );
    book.add(Part::entries([
        Entry::new(words("rights-show")?, Text::value("Sana M.")).also(Text::new("Name").in_language(english)),
        Entry::new(Text::new("Address, or c/o the practice").in_language(english), "").lines(2),
    ]));
    book.add(Part::choices(
        words("interpreter-headline")?,
        [
            Choice::new(words("interpreter-need")?, true).also(Text::new("I need one").in_language(english)),
            Choice::new(Text::new("I do not need one").in_language(english), false),
        ],
    ));
    book.add(
        Part::Code("https://elmtree.example/register".to_owned(), "Scan to read more".into()).in_language(english),
    );

    let out = PathBuf::from(out);
    let ending = out.extension().and_then(|e| e.to_str()).unwrap_or("pdf");
    let printed = print::print_book(&book, Format::find(ending).ok_or("pdf, png, jpg or svg")?)?;
    for (number, file) in printed.files.iter().enumerate() {
        let path = if number == 0 { out.clone() } else { out.with_extension(format!("{}.{ending}", number + 1)) };
        std::fs::write(path, file)?;
    }
    Ok(())
}
