//! QR codes decode with another library, from the pictures that a printer or a screen would show.

use languages::Language;
use print::{Format, Kind, Paper, Request};

use crate::tools::filled;

/// What a reader sees in the picture of a sheet.
fn seen(request: &Request, dots: f64) -> Vec<String> {
    let printed = print::print(request, Format::Png(dots)).unwrap_or_else(|error| panic!("{}: {error}", request.name));
    let picture = image::load_from_memory(&printed.files[0]).expect("our own PNG").into_luma8();
    let mut picture =
        rqrr::PreparedImage::prepare_from_greyscale(picture.width() as usize, picture.height() as usize, |x, y| {
            picture.get_pixel(u32::try_from(x).expect("small"), u32::try_from(y).expect("small")).0[0]
        });
    picture.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}

#[test]
fn the_code_of_every_poster_leads_where_it_should() {
    let english = Language::english();
    let arabic = Language::find("ar").expect("there");
    for name in
        ["welcome", "no-papers", "no-address", "no-status", "confidential", "wry", "interpreter", "petition", "blank"]
    {
        let wanted =
            if name == "petition" { "https://careof.example/petitions/1" } else { "https://elmtree.example/register" };
        for language in [english, arabic] {
            let request = filled(Kind::Poster, name, &[language]);
            assert_eq!(seen(&request, 150.0), [wanted], "{name} {}", language.tag);
        }
    }
}

#[test]
fn the_longest_address_still_reads_on_the_smallest_poster_and_on_a_screen() {
    let long = format!("https://elmtree.example/{}", "register-here/".repeat(19));
    for paper in [Paper::A5, Paper::Screen] {
        let request = filled(Kind::Poster, "welcome", &[]).with("link", &long).on(paper);
        assert_eq!(seen(&request, 200.0), [long.as_str()], "{paper:?}");
    }
}

#[test]
fn the_sheet_for_signing_and_the_certificate_have_their_codes() {
    assert_eq!(seen(&filled(Kind::Form, "petition-sheet", &[]), 150.0), ["https://careof.example/petitions/1"]);
    assert_eq!(seen(&filled(Kind::Form, "certificate", &[]), 150.0), ["https://careof.example/surgeries/X12345"]);
}
