//! Laid-out pages → files: PDF that screen readers can read and archives can keep, pictures, SVG.

use std::sync::LazyLock;

use base::Date;
use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder};
use languages::LANGUAGES;
use typst::foundations::{Datetime, Smart};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

use crate::error::PrintError;
use crate::sheet::sources;

/// The most pixels that one picture may have on its longer side: A3 at 300 dots per inch.
pub const MOST_PIXELS: f64 = 5000.0;

/// One PDF with all pages: tagged (PDF/UA-1), fit for archives (PDF/A-2a).
pub(crate) fn pdf(document: &PagedDocument) -> Result<Vec<u8>, PrintError> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|e| PrintError::Fault(e.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("careof".to_owned())),
        timestamp: words_date(),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| {
        PrintError::Fault(errors.iter().map(|e| e.message.to_string()).collect::<Vec<_>>().join("; "))
    })
}

/// Archives want a date in the file. Ours is the day on which the newest of our words was written or looked up:
/// this room has no clock, and the same sheet should be the same file tomorrow.
fn words_date() -> Option<Timestamp> {
    static DATE: LazyLock<Option<Date>> = LazyLock::new(|| {
        let texts = LANGUAGES.iter().flat_map(|l| AREAS.iter().filter_map(|area| l.state(area))).map(|text| text.date);
        texts.chain(sources().iter().map(|(_, source)| source.checked)).max()
    });
    let date = (*DATE)?;
    let part = |n: i8| u8::try_from(n).ok();
    Datetime::from_ymd(date.year().into(), part(date.month())?, part(date.day())?).map(Timestamp::new_utc)
}

/// The areas of the language files that sheets take their words from.
const AREAS: [&str; 3] = ["common", "posters", "cards"];

/// One page as PNG, this many pixels wide.
pub(crate) fn png(page: &Page, width: f64) -> Result<Vec<u8>, PrintError> {
    encode(&render(page, width), png::Compression::Balanced)
}

/// A picture with its size in pixels.
pub(crate) struct Drawn {
    pub data: Vec<u8>,
    pub width: u32,
    pub height: u32,
}

/// One page as PNG, quickly made.
pub(crate) fn quick_png(page: &Page, width: f64) -> Result<Drawn, PrintError> {
    let pixels = render(page, width);
    Ok(Drawn { data: encode(&pixels, png::Compression::Fast)?, width: pixels.width, height: pixels.height })
}

/// One page as PNG in few colours: a third of the size.
pub(crate) fn small_png(page: &Page, width: f64) -> Result<Drawn, PrintError> {
    let pixels = render(page, width);
    let (palette, places) = few_colours(&pixels.rgb);
    let mut data = Vec::new();
    let mut encoder = png::Encoder::new(&mut data, pixels.width, pixels.height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    let write = |mut writer: png::Writer<&mut Vec<u8>>| writer.write_image_data(&places);
    encoder.write_header().and_then(write).map_err(|e| PrintError::Fault(e.to_string()))?;
    Ok(Drawn { data, width: pixels.width, height: pixels.height })
}

fn encode(pixels: &Pixels, compression: png::Compression) -> Result<Vec<u8>, PrintError> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, pixels.width, pixels.height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(compression);
    let write = |mut writer: png::Writer<&mut Vec<u8>>| writer.write_image_data(&pixels.rgb);
    encoder.write_header().and_then(write).map_err(|e| PrintError::Fault(e.to_string()))?;
    Ok(out)
}

/// How many colours a small picture has: enough for flat colours and the edges of letters.
const COLOURS: usize = 48;

/// The most frequent colours, and for each pixel the place of the nearest.
fn few_colours(rgb: &[u8]) -> (Vec<[u8; 3]>, Vec<u8>) {
    // Colours that differ in the last three bits look the same.
    let coarse = |p: &[u8]| (usize::from(p[0]) >> 3) << 10 | (usize::from(p[1]) >> 3) << 5 | usize::from(p[2]) >> 3;
    let mut seen = vec![(0u32, [0u8; 3]); 1 << 15];
    for pixel in rgb.chunks_exact(3) {
        let entry = &mut seen[coarse(pixel)];
        // The first of its kind stands for all: the flat colours come before the edges of letters.
        if entry.0 == 0 {
            entry.1 = [pixel[0], pixel[1], pixel[2]];
        }
        entry.0 += 1;
    }
    let mut frequent: Vec<(u32, [u8; 3])> = seen.iter().copied().filter(|(count, _)| *count > 0).collect();
    frequent.sort_unstable_by_key(|(count, _)| std::cmp::Reverse(*count));
    let palette: Vec<[u8; 3]> = frequent.iter().take(COLOURS).map(|(_, colour)| *colour).collect();
    let far = |a: [u8; 3], b: [u8; 3]| (0..3).map(|i| u32::from(a[i].abs_diff(b[i])).pow(2)).sum::<u32>();
    let nearest = |colour: [u8; 3]| {
        let place = (0..palette.len()).min_by_key(|place| far(palette[*place], colour));
        place.and_then(|place| u8::try_from(place).ok()).unwrap_or(0)
    };
    let places: Vec<u8> = seen.iter().map(|(count, colour)| if *count > 0 { nearest(*colour) } else { 0 }).collect();
    let pixels = rgb.chunks_exact(3).map(|pixel| places[coarse(pixel)]).collect();
    (palette, pixels)
}

/// One page as JPEG, this many pixels wide.
pub(crate) fn jpeg(page: &Page, width: f64) -> Result<Vec<u8>, PrintError> {
    let pixels = render(page, width);
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, 88)
        .write_image(&pixels.rgb, pixels.width, pixels.height, ExtendedColorType::Rgb8)
        .map_err(|e| PrintError::Fault(e.to_string()))?;
    Ok(out)
}

/// One page as SVG, letters drawn as shapes.
pub(crate) fn svg(page: &Page) -> String {
    typst_svg::svg(page, &SvgOptions::default())
}

struct Pixels {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

/// Pages are always opaque, so the alpha channel is left out.
fn render(page: &Page, width: f64) -> Pixels {
    let size = page.frame.size();
    let longest = size.x.max(size.y).to_pt();
    let per_point = (width / size.x.to_pt()).min(MOST_PIXELS / longest);
    let map = typst_render::render(page, &RenderOptions { pixel_per_pt: per_point.into(), ..RenderOptions::default() });
    let rgb = map.data().chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect();
    Pixels { width: map.width(), height: map.height(), rgb }
}
