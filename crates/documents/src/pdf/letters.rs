//! The letters of each page: what they are, where they stand, how large.

use std::collections::HashMap;

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::ObjectIdentifier;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, TransformExt, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect};

/// Letters of a page beyond this many are left out: no printed page has them.
const MOST_LETTERS: usize = 100_000;

/// A letter, or a few that are drawn as one.
#[derive(Debug, Clone)]
pub(super) struct Letter {
    pub(super) text: Text,
    /// Its left end, from the left of the page.
    pub(super) x: f32,
    /// Its base line, from the top of the page.
    pub(super) y: f32,
    /// How far it reaches to the right.
    pub(super) width: f32,
    /// The size of its font as drawn.
    pub(super) size: f32,
    pub(super) bold: bool,
    /// The number by which the outline of the file names it.
    pub(super) mark: Option<i32>,
    /// Whether the file calls it no part of the text: page numbers, running heads.
    pub(super) artifact: bool,
}

/// The characters of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Text {
    One(char),
    More(Box<str>),
}

impl Text {
    pub(super) fn push_to(&self, words: &mut String) {
        match self {
            Self::One(c) => words.push(*c),
            Self::More(text) => words.push_str(text),
        }
    }

    pub(super) fn is_blank(&self) -> bool {
        match self {
            Self::One(c) => c.is_whitespace(),
            Self::More(text) => text.trim().is_empty(),
        }
    }
}

/// The letters of a page in the order in which they are drawn.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) letters: Vec<Letter>,
    /// How many pictures it shows.
    pub(super) pictures: usize,
    pub(super) height: f32,
    /// The object of the page, by which the outline of the file names it.
    pub(super) id: Option<ObjectIdentifier>,
}

impl Page {
    /// How many letters are no blanks.
    pub(super) fn visible(&self) -> usize {
        self.letters.iter().filter(|letter| !letter.text.is_blank()).count()
    }
}

/// Draws every page on a device that only writes down the letters.
pub(super) fn read_pages(pdf: &Pdf) -> Vec<Page> {
    let cache = InterpreterCache::new();
    let settings = InterpreterSettings { render_annotations: false, ..InterpreterSettings::default() };
    let mut weights = HashMap::new();
    let pages = pdf.pages();
    pages
        .iter()
        .map(|page| {
            let (width, height) = page.render_dimensions();
            let transform = page.initial_transform(true).to_kurbo();
            let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
            let mut context = Context::new(transform, bounds, &cache, pdf.xref(), settings.clone());
            let mut pen = Pen {
                page: Page { height, id: page.raw().obj_id(), ..Page::default() },
                weights: &mut weights,
                marks: Vec::new(),
                turns: Vec::new(),
            };
            interpret_page(page, &mut context, &mut pen);
            pen.finish()
        })
        .collect()
}

/// The device.
struct Pen<'w> {
    page: Page,
    /// Whether each font is bold.
    weights: &'w mut HashMap<u128, bool>,
    /// The marked contents that are open: the number of each, and whether it is no part of the text.
    marks: Vec<(Option<i32>, bool)>,
    /// In which of four directions each letter runs.
    turns: Vec<u8>,
}

impl Pen<'_> {
    fn is_bold(&mut self, glyph: &Glyph<'_>) -> bool {
        let Glyph::Outline(outline) = glyph else { return false };
        *self.weights.entry(outline.font_cache_key()).or_insert_with(|| {
            outline.font_data().is_some_and(|font| {
                let named = font.postscript_name.is_some_and(|name| {
                    let name = name.to_ascii_lowercase();
                    ["bold", "black", "heavy", "semibold", "demi"].iter().any(|weight| name.contains(weight))
                });
                named || font.weight.is_some_and(|weight| weight >= 600)
            })
        })
    }

    /// Turns the page so that most of its letters run from left to right; those that run otherwise
    /// (a stamp across the page, a note up its margin) are left out.
    fn finish(mut self) -> Page {
        let mut counts = [0usize; 5];
        for &turn in &self.turns {
            counts[usize::from(turn)] += 1;
        }
        let main = (0..4).max_by_key(|&turn| counts[turn]).unwrap_or(0);
        let mut turns = self.turns.iter();
        self.page.letters.retain(|_| turns.next().is_some_and(|&turn| usize::from(turn) == main));
        for letter in &mut self.page.letters {
            (letter.x, letter.y) = match main {
                1 => (letter.y, -letter.x),
                2 => (-letter.x, -letter.y),
                3 => (-letter.y, letter.x),
                _ => (letter.x, letter.y),
            };
        }
        self.page
    }
}

/// Letters that are drawn as one.
fn ligature(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{fb00}' => "ff",
        '\u{fb01}' => "fi",
        '\u{fb02}' => "fl",
        '\u{fb03}' => "ffi",
        '\u{fb04}' => "ffl",
        '\u{fb05}' | '\u{fb06}' => "st",
        _ => return None,
    })
}

/// Which way a letter runs: right, down, left, up, or askew.
fn turn(x: f64, y: f64) -> u8 {
    if y.abs() <= x.abs() * 0.1 {
        if x >= 0.0 { 0 } else { 2 }
    } else if x.abs() <= y.abs() * 0.1 {
        if y >= 0.0 { 1 } else { 3 }
    } else {
        4
    }
}

#[allow(clippy::cast_possible_truncation, reason = "places on a page are small, and half a point matters to nobody")]
impl<'a> Device<'a> for Pen<'_> {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'a>,
        _: &GlyphDrawMode,
    ) {
        if self.page.letters.len() >= MOST_LETTERS {
            return;
        }
        let Some(text) = glyph.as_unicode() else { return };
        let text = match text {
            BfString::Char(c) => ligature(c).map_or(Text::One(c), |letters| Text::More(letters.into())),
            BfString::String(text) => Text::More(text.into_boxed_str()),
        };
        let whole = transform * glyph_transform;
        let origin = whole * Point::ORIGIN;
        let along = whole * Point::new(1000.0, 0.0) - origin;
        let up = whole * Point::new(0.0, 1000.0) - origin;
        let size = up.hypot();
        if !(origin.is_finite() && size.is_finite() && size > 0.01) {
            return;
        }
        let advance = match glyph {
            Glyph::Outline(outline) => outline.advance_width().map_or(0.5, |width| f64::from(width) / 1000.0),
            Glyph::Type3(_) => 0.5,
        };
        let bold = self.is_bold(glyph);
        let mark = self.marks.iter().rev().find_map(|(mark, _)| *mark);
        let artifact = self.marks.iter().any(|(_, artifact)| *artifact);
        let letter = Letter {
            text,
            x: origin.x as f32,
            y: origin.y as f32,
            width: (along.hypot() * advance) as f32,
            size: size as f32,
            bold,
            mark,
            artifact,
        };
        // Letters drawn twice to look bolder count once.
        let close = |last: &Letter| {
            last.text == letter.text
                && (last.x - letter.x).abs() < letter.size * 0.08
                && (last.y - letter.y).abs() < letter.size * 0.08
        };
        if self.page.letters.iter().rev().take(3).any(close) {
            return;
        }
        self.turns.push(turn(along.x, along.y));
        self.page.letters.push(letter);
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {
        self.page.pictures += 1;
    }

    fn begin_marked_content(&mut self, tag: &[u8], mark: Option<i32>) {
        self.marks.push((mark, tag == b"Artifact"));
    }

    fn end_marked_content(&mut self) {
        self.marks.pop();
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
