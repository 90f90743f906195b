//! A few pages of each script as pictures, for what only eyes can judge. Small and kept small.
//!
//! After a change that is meant: `UPDATE_PAGES=welcome-ar cargo test -p print pages` (or `all`), then look
//! at the pictures in `tests/pages/`.

use std::fs;
use std::path::Path;

use image::{DynamicImage, RgbImage, imageops};
use languages::Language;
use print::{Format, Kind, Paper};

use crate::tools::filled;

/// The largest picture.
const MOST_BYTES: usize = 20 * 1024;
/// Pixels across.
const WIDE: u32 = 220;

/// Sheet, language, paper.
const PAGES: [(Kind, &str, &str, Paper); 20] = [
    (Kind::Poster, "welcome", "en", Paper::A4),
    (Kind::Poster, "welcome", "ar", Paper::A4),
    (Kind::Poster, "no-papers", "fa", Paper::A4),
    (Kind::Poster, "no-status", "ur", Paper::A4),
    (Kind::Poster, "wry", "ur", Paper::Screen),
    (Kind::Poster, "confidential", "ti", Paper::A4),
    (Kind::Poster, "no-address", "am", Paper::A5),
    (Kind::Poster, "welcome", "bn", Paper::A4),
    (Kind::Poster, "wry", "hi", Paper::A4),
    (Kind::Poster, "no-papers", "pa", Paper::A4),
    (Kind::Poster, "no-papers", "gu", Paper::A4),
    (Kind::Poster, "petition", "ta", Paper::A4),
    (Kind::Poster, "no-status", "zh-Hans", Paper::A4),
    (Kind::Poster, "confidential", "zh-Hant", Paper::A4),
    (Kind::Poster, "no-address", "uk", Paper::A4),
    (Kind::Poster, "welcome", "vi", Paper::A4),
    (Kind::Poster, "interpreter", "en", Paper::A3),
    (Kind::Card, "rights", "ur", Paper::Card),
    (Kind::Card, "desk", "en", Paper::A5),
    (Kind::Form, "certificate", "en", Paper::A4),
];

#[test]
fn pages_look_as_they_did_when_somebody_last_looked() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let update = std::env::var("UPDATE_PAGES").unwrap_or_default();
    let mut wrong = Vec::new();
    for (kind, name, tag, paper) in PAGES {
        let page = format!("{name}-{tag}");
        let now = small(kind, name, tag, paper);
        let path = folder.join(format!("{page}.png"));
        if update == "all" || update == page {
            let bytes = encoded(&now);
            assert!(bytes.len() <= MOST_BYTES, "{page} is {} bytes; make it smaller", bytes.len());
            fs::write(&path, bytes).expect("the folder can be written to");
        }
        let Ok(then) = image::open(&path) else {
            wrong.push(format!("{page}: no picture yet"));
            continue;
        };
        let difference = difference(&now, &then.into_rgb8());
        if difference > 1.5 {
            let seen = std::env::temp_dir().join(format!("{page}-now.png"));
            let _ = now.save(&seen);
            wrong.push(format!("{page}: differs by {difference:.2}; look at {}", seen.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pictures_are_small_and_none_is_left_over() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let known: Vec<String> = PAGES.iter().map(|(_, name, tag, _)| format!("{name}-{tag}.png")).collect();
    for entry in fs::read_dir(folder).expect("there").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(known.contains(&name), "{name} belongs to no page");
        assert!(entry.metadata().expect("a file").len() <= MOST_BYTES as u64, "{name} is too large");
    }
}

/// A page, small, in few colours.
fn small(kind: Kind, name: &str, tag: &str, paper: Paper) -> RgbImage {
    let language = Language::find(tag).expect("there");
    let printed = print::print(&filled(kind, name, &[language]).on(paper), Format::Png(72.0))
        .unwrap_or_else(|e| panic!("{name} {tag}: {e}"));
    let page = image::load_from_memory(&printed.files[0]).expect("our own PNG");
    let high = page.height() * WIDE / page.width();
    let mut page = imageops::resize(&page.into_rgb8(), WIDE, high, imageops::FilterType::Triangle);
    for pixel in page.pixels_mut() {
        // Sixteen steps for each colour are enough to see a page by, and make the file small.
        pixel.0 = pixel.0.map(|c| (c / 16) * 17);
    }
    page
}

fn encoded(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture.clone()).write_to(&mut bytes, image::ImageFormat::Png).expect("memory");
    bytes.into_inner()
}

/// The mean difference for each colour of each pixel, of 255.
fn difference(one: &RgbImage, other: &RgbImage) -> f64 {
    if one.dimensions() != other.dimensions() {
        return 255.0;
    }
    let sum: u64 = one.as_raw().iter().zip(other.as_raw()).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    sum as f64 / one.as_raw().len() as f64
}
