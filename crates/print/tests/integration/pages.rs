//! A few pages of each script as pictures, for what only eyes can judge. Small and kept small.
//!
//! After a change that is meant: `UPDATE_PAGES=welcome-ar cargo test -p print pages` (or `all`), then look
//! at the pictures in `tests/pages/`.

use std::fs;
use std::path::Path;

use image::RgbImage;
use languages::Language;
use print::{Kind, Paper};

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
            assert!(now.len() <= MOST_BYTES, "{page} is {} bytes; make it smaller", now.len());
            fs::write(&path, &now).expect("the folder can be written to");
        }
        let Ok(then) = fs::read(&path) else {
            wrong.push(format!("{page}: no picture yet"));
            continue;
        };
        let difference = difference(&pixels(&now), &pixels(&then));
        if difference > 1.5 {
            let seen = std::env::temp_dir().join(format!("{page}-now.png"));
            let _ = fs::write(&seen, &now);
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

/// A page as a small picture, in few colours.
fn small(kind: Kind, name: &str, tag: &str, paper: Paper) -> Vec<u8> {
    let language = Language::find(tag).expect("there");
    let picture = print::thumbnail(&filled(kind, name, &[language]).on(paper), WIDE);
    picture.unwrap_or_else(|e| panic!("{name} {tag}: {e}")).png
}

fn pixels(png: &[u8]) -> RgbImage {
    image::load_from_memory(png).expect("our own PNG").into_rgb8()
}

/// The mean difference for each colour of each pixel, of 255.
fn difference(one: &RgbImage, other: &RgbImage) -> f64 {
    if one.dimensions() != other.dimensions() {
        return 255.0;
    }
    let sum: u64 = one.as_raw().iter().zip(other.as_raw()).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    sum as f64 / one.as_raw().len() as f64
}
