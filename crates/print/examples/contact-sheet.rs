//! Every design in every language, small and side by side, to look at.
//!
//! ```text
//! cargo run -p print --release --example contact-sheet -- [-o DIR] [--only NAME,…] [--language TAG,…] [--paper a4] [--wide PIXELS] [--plain] [--together]
//! ```
//! `--plain` leaves the fields empty; `--together` puts all chosen languages on one sheet.
//! Writes one picture for each sheet and language into DIR (`target/contact-sheet`), and `all-KIND.png` with
//! all of them in rows.

use std::path::PathBuf;
use std::time::Instant;

use image::{GenericImage, RgbImage};
use languages::{LANGUAGES, Language};
use print::{Kind, Paper, Preview, Request, Takes};

struct Options {
    out: PathBuf,
    only: Vec<String>,
    languages: Vec<&'static Language>,
    paper: Option<Paper>,
    wide: u32,
    fields: bool,
    together: bool,
}

fn options() -> Result<Options, Box<dyn std::error::Error>> {
    let mut options = Options {
        out: PathBuf::from("target/contact-sheet"),
        only: Vec::new(),
        languages: LANGUAGES.iter().collect(),
        paper: None,
        wide: 260,
        fields: true,
        together: false,
    };
    let mut args = std::env::args().skip(1);
    while let Some(flag) = args.next() {
        if flag == "--plain" {
            options.fields = false;
            continue;
        }
        if flag == "--together" {
            options.together = true;
            continue;
        }
        let value = args.next().ok_or("each option wants a value")?;
        match flag.as_str() {
            "-o" => options.out = value.into(),
            "--only" => options.only = value.split(',').map(str::to_owned).collect(),
            "--language" => options.languages = value.split(',').map(Language::find).collect::<Result<_, _>>()?,
            "--paper" => options.paper = Some(Paper::find(&value)?),
            "--wide" => options.wide = value.parse()?,
            other => return Err(format!("{other}?").into()),
        }
    }
    Ok(options)
}

#[allow(clippy::print_stdout)] // a command for the people who make the sheets
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = options()?;
    std::fs::create_dir_all(&options.out)?;
    let started = Instant::now();
    let mut made = 0;
    for kind in Kind::ALL {
        let mut rows: Vec<Vec<RgbImage>> = Vec::new();
        for sheet in print::catalogue().iter().filter(|s| s.kind == kind) {
            if !options.only.is_empty() && !options.only.iter().any(|name| name == sheet.name) {
                continue;
            }
            let mut row = Vec::new();
            let groups: Vec<Vec<&'static Language>> = if options.together {
                vec![options.languages.clone()]
            } else {
                options.languages.iter().map(|l| vec![*l]).collect()
            };
            for languages in &groups {
                let language = languages[0];
                if sheet.languages == Takes::English && !language.is_english() {
                    continue;
                }
                let mut request = Request::new(kind, sheet.name).in_languages(languages);
                request.paper = options.paper.filter(|paper| sheet.papers.contains(paper));
                for field in &sheet.fields {
                    if !field.example.is_empty() && (options.fields || field.needed) {
                        request.fields.insert(field.name.clone(), field.example.clone());
                    }
                }
                match print::preview(&request, options.wide) {
                    Ok(Preview { png, .. }) => {
                        std::fs::write(options.out.join(format!("{}-{}.png", sheet.name, language.tag)), &png)?;
                        row.push(image::load_from_memory(&png)?.into_rgb8());
                        made += 1;
                    }
                    Err(error) => println!("{} in {}: {error}", sheet.name, language.tag),
                }
            }
            rows.push(row);
        }
        if rows.iter().any(|row| !row.is_empty()) {
            together(&rows).save(options.out.join(format!("all-{}.png", kind.key())))?;
        }
    }
    println!("{made} sheets in {:.1} s, in {}", started.elapsed().as_secs_f64(), options.out.display());
    Ok(())
}

/// Rows of pictures on a grey ground; a long row is broken.
fn together(rows: &[Vec<RgbImage>]) -> RgbImage {
    const PER_LINE: usize = 12;
    const GAP: u32 = 10;
    let lines: Vec<&[RgbImage]> = rows.iter().flat_map(|row| row.chunks(PER_LINE)).collect();
    let width = lines.iter().map(|l| l.iter().map(|p| p.width() + GAP).sum::<u32>()).max().unwrap_or(0) + GAP;
    let height = lines.iter().map(|l| l.iter().map(|p| p.height()).max().unwrap_or(0) + GAP).sum::<u32>() + GAP;
    let mut all = RgbImage::from_pixel(width, height, image::Rgb([150, 150, 150]));
    let mut y = GAP;
    for line in lines {
        let mut x = GAP;
        for picture in line {
            all.copy_from(picture, x, y).expect("it was measured");
            x += picture.width() + GAP;
        }
        y += line.iter().map(|p| p.height()).max().unwrap_or(0) + GAP;
    }
    all
}
