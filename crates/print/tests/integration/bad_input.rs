//! Wrong input is told in words, with what to do.

use languages::Language;
use print::{Format, Kind, Paper, PrintError, Request};

fn said(request: &Request) -> String {
    print::print(request, Format::Pdf).expect_err("refused").to_string()
}

fn welcome() -> Request {
    Request::new(Kind::Poster, "welcome")
}

#[test]
fn mistyped_names_are_told_the_nearest() {
    assert_eq!(
        said(&Request::new(Kind::Poster, "no-paper")),
        "there is no poster called “no-paper”; did you mean no-papers?"
    );
    assert!(said(&welcome().with("practise", "x")).contains("did you mean “practice”"));
    assert!(Language::find("tigrinja").expect_err("none").to_string().contains("Tigrinya (ti)"));
    assert!(Paper::find("a44").expect_err("none").to_string().contains("a4"));
}

#[test]
fn a_character_without_a_font_is_named_with_its_place() {
    let told = said(&welcome().with("practice", "Elm 🏠 Surgery"));
    assert_eq!(
        told,
        "no font here has the character “🏠” (U+1F3E0), in “Name of the practice”; write it in another way, or leave it out"
    );
}

#[test]
fn words_that_do_not_fit_say_by_how_much_and_what_helps() {
    let words = "We are open every day and everybody may come in. ".repeat(14);
    let request = Request::new(Kind::Poster, "blank").with("headline", "Come in").with("words", &words).on(Paper::A5);
    let told = said(&request);
    assert!(told.contains(" mm more than A5 has"), "{told}");
    assert!(told.contains("smaller letters") && told.contains("A4"), "{told}");
    let small = Request { small_letters: true, ..request };
    assert!(print::print(&small, Format::Pdf).is_ok(), "the smaller size that was offered works");
}

#[test]
fn a_paper_a_language_or_a_format_that_is_not_there_says_what_is() {
    assert!(said(&welcome().on(Paper::TenUp)).contains("a4, a3, a5, screen"));
    let five: Vec<_> = ["en", "ar", "ur", "pl", "so"].iter().map(|t| Language::find(t).expect("there")).collect();
    assert!(said(&welcome().in_languages(&five)).contains("one to 4 languages"));
    let arabic = Language::find("ar").expect("there");
    assert!(said(&Request::new(Kind::Letter, "mp").in_languages(&[arabic])).contains("English only"));
    let told = print::print(&welcome(), Format::Docx).expect_err("refused").to_string();
    assert!(told.contains("pdf, png, jpg, svg"), "{told}");
}

#[test]
fn fields_of_the_wrong_kind_or_length_or_missing_are_told() {
    assert!(said(&welcome().with("link", "javascript:alert(1)")).contains("not a web address"));
    assert!(said(&welcome().with("safe-surgery", "perhaps")).contains("neither yes nor no"));
    assert!(said(&welcome().with("practice", &"x".repeat(201))).contains("use at most 200"));
    assert!(said(&Request::new(Kind::Poster, "petition")).contains("needs"));
    assert!(
        said(&Request::new(Kind::Letter, "charge-challenge").with("ground", "because")).contains("among the choices")
    );
}

#[test]
fn a_hostile_logo_is_refused_and_nothing_is_printed() {
    for (logo, reason) in [
        (&b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"[..], "a script"),
        (b"GIF89a", "PNG, JPEG or SVG"),
        (b"MZ\x90\x00", "PNG, JPEG or SVG"),
    ] {
        let mut request = welcome();
        request.logo = Some(logo.to_vec());
        assert!(said(&request).contains(reason), "{}", said(&request));
    }
}

#[test]
fn a_fault_is_never_the_answer_to_input() {
    for sheet in print::catalogue() {
        for format in [Format::Pdf, Format::Png(40.0), Format::Jpeg(40.0), Format::Svg, Format::Docx] {
            let mut request = Request::new(sheet.kind, sheet.name);
            for field in sheet.fields.iter().filter(|field| field.needed) {
                request.fields.insert(field.name.clone(), field.example.clone());
            }
            if let Err(PrintError::Fault(why)) = print::print(&request, format) {
                panic!("{}: {why}", sheet.name);
            }
        }
    }
}
