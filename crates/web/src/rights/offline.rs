//! The whole of `/rights` in one language as one file: a page that asks nobody for anything, or a PDF.

use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use base::{Nation, in_words};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use print::book::{Book, Part};
use print::{Format, PrintError};

use super::sections::{self, Section, Told, sections, told};
use crate::assets;
use crate::errors;
use crate::tongue::Tongue;

/// A font inside the file.
struct Font {
    weights: &'static str,
    base64: String,
    /// Which letters it holds, where two share them out.
    range: &'static str,
}

#[derive(Template)]
#[template(path = "rights/offline.html")]
struct Offline {
    tongue: Tongue,
    sections: Vec<Section>,
    northern_ireland: Vec<Section>,
    fonts: Vec<Font>,
    checked: String,
    draft: bool,
}

/// `GET /rights/page.html`
pub(crate) async fn as_page(tongue: Tongue) -> Response {
    let page = Offline {
        tongue,
        sections: without_links(sections(tongue, None)),
        northern_ireland: without_links(sections(tongue, Some(Nation::NorthernIreland))).into_iter().take(1).collect(),
        fonts: fonts(tongue),
        checked: languages::date_for(tongue.language, sections::CHECKED),
        draft: tongue.is_draft(&["rights"]),
    };
    match page.render() {
        Ok(text) => download("text/html; charset=utf-8", &format!("rights-{}.html", tongue.language.tag), text),
        Err(_) => errors::broken(),
    }
}

/// `GET /rights/page.pdf`
pub(crate) async fn as_pdf(tongue: Tongue) -> Response {
    match print::print_book(&book(tongue), Format::Pdf) {
        Ok(printed) => {
            let bytes = printed.files.into_iter().next().unwrap_or_default();
            download("application/pdf", &format!("rights-{}.pdf", tongue.language.tag), bytes)
        }
        Err(error) => unprintable(&error),
    }
}

/// Only texts of ours are in it, so this is a mistake of ours.
fn unprintable(error: &PrintError) -> Response {
    debug_assert!(false, "the rights do not print: {error}");
    errors::broken()
}

/// The page as a sheet for paper or a phone: for the three nations whose rules are alike, then Northern Ireland's.
fn book(tongue: Tongue) -> Book {
    let mut book = Book::new(tongue.plain("you-title"), tongue.language);
    book.subtitle = Some(tongue.plain("you-lead").into());
    book.about = "Your right to see a doctor, in plain words".to_owned();
    book.foot = format!("careof · checked {}", in_words(sections::CHECKED));
    book.areas = vec!["rights".to_owned()];
    book.add(Part::small(["you-england", "you-scotland", "you-wales"].map(|key| tongue.plain(key)).join(" · ")));
    for part in told(None) {
        add(&mut book, tongue, &part);
    }
    for part in told(Some(Nation::NorthernIreland)).into_iter().take(1) {
        add(&mut book, tongue, &part);
    }
    book
}

fn add(book: &mut Book, tongue: Tongue, part: &Told) {
    let lines = part.bodies.iter().flat_map(|key| lines(tongue, key)).map(Part::paragraph);
    book.add(Part::together([Part::heading(1, tongue.plain(&part.heading))].into_iter().chain(lines)));
}

fn lines(tongue: Tongue, key: &str) -> Vec<String> {
    tongue.plain(key).lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Inside one file nothing leads elsewhere.
fn without_links(mut sections: Vec<Section>) -> Vec<Section> {
    for section in &mut sections {
        section.link = None;
    }
    sections
}

/// The fonts of the language as text that may stand in a stylesheet. A language that is read in plain Latin letters
/// takes its second font only for letters that the first lacks.
fn fonts(tongue: Tongue) -> Vec<Font> {
    let latin = tongue.letters() == "latin";
    let all = assets::fonts_of(tongue.letters());
    let several = all.len() > 1 && !latin && !tongue.letters().starts_with("han");
    let one = |(number, (weight, path)): (usize, &(u16, &str))| Font {
        weights: match (several, weight) {
            (false, _) => "400 800",
            (true, 400) => "400 600",
            (true, _) => "601 900",
        },
        base64: assets::bytes(path).map(|bytes| BASE64_STANDARD.encode(bytes)).unwrap_or_default(),
        range: match (latin, number) {
            (true, 0) => "U+0-FF, U+131, U+2000-22FF",
            (true, _) => "U+100-130, U+132-1FF, U+218-21B, U+1E80-1EF3",
            (false, _) => "",
        },
    };
    // English needs no second font; the first two of Han hold all that this page says.
    let needed = match tongue.letters() {
        "latin" if tongue.language.is_english() => 1,
        letters if letters.starts_with("han") => 2,
        _ => all.len(),
    };
    all.iter().take(needed).enumerate().map(one).collect()
}

fn download(kind: &'static str, name: &str, body: impl IntoResponse) -> Response {
    let attachment = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, attachment.as_str())], body).into_response()
}
