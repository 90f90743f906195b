//! A practice's logo: a picture that strangers made. It is read within bounds, and what goes on to the
//! sheet is our own copy of its shapes or dots: no scripts, no references, no hidden data such as the place
//! where a photograph was taken.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, ImageReader, Limits};

/// The largest file.
pub const LARGEST_LOGO: usize = 2 * 1024 * 1024;
/// The longest side in pixels.
const LONGEST_SIDE: u32 = 6000;
/// Dots on the longer side of what goes on to the sheet: enough for 5 cm at 300 dots per inch.
const KEPT_SIDE: u32 = 900;
/// The most elements of a drawing.
const MOST_ELEMENTS: usize = 5_000;
/// The most nodes: elements, attributes and text.
const MOST_NODES: u32 = 20_000;
/// How deep a drawing's groups may nest.
const DEEPEST: usize = 40;

/// Why a logo cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LogoError {
    /// Too many bytes.
    #[error("the logo is larger than 2 MB; save it smaller")]
    TooLarge,
    /// Neither PNG, JPEG nor SVG.
    #[error("the logo is not a picture that can be used; save it as PNG, JPEG or SVG")]
    NotAPicture,
    /// It says that it is a picture, but it cannot be read.
    #[error("the logo cannot be read ({0}); open it in a drawing program and save it again")]
    Damaged(String),
    /// Too many dots, or far too long for its height.
    #[error(
        "the logo is {width} × {height}; use one of at most 6,000 dots each way that is not longer than 12 times its height"
    )]
    Shape {
        /// Width in dots.
        width: u32,
        /// Height in dots.
        height: u32,
    },
    /// A drawing with something that does not belong in a logo.
    #[error("the logo holds {0}; save it as plain shapes, or as PNG")]
    NotPlain(String),
}

/// A logo that is safe to set.
#[derive(Debug, Clone)]
pub(crate) struct Logo {
    pub data: Vec<u8>,
    pub svg: bool,
}

/// Reads a logo.
pub(crate) fn read(data: &[u8]) -> Result<Logo, LogoError> {
    if data.len() > LARGEST_LOGO {
        return Err(LogoError::TooLarge);
    }
    match image::guess_format(data) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) => dots(data, format),
        Ok(_) => Err(LogoError::NotAPicture),
        Err(_) => drawing(data),
    }
}

fn dots(data: &[u8], format: ImageFormat) -> Result<Logo, LogoError> {
    let damaged = |error: image::ImageError| LogoError::Damaged(error.to_string());
    let reader = || ImageReader::with_format(Cursor::new(data), format);
    let (width, height) = reader().into_dimensions().map_err(damaged)?;
    check_shape(width, height)?;
    let mut reader = reader();
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(160 * 1024 * 1024);
    reader.limits(limits);
    let picture = reader.decode().map_err(damaged)?;
    let picture = if width.max(height) > KEPT_SIDE { picture.thumbnail(KEPT_SIDE, KEPT_SIDE) } else { picture };
    let mut out = Cursor::new(Vec::new());
    DynamicImage::ImageRgba8(picture.into_rgba8()).write_to(&mut out, ImageFormat::Png).map_err(damaged)?;
    Ok(Logo { data: out.into_inner(), svg: false })
}

fn check_shape(width: u32, height: u32) -> Result<(), LogoError> {
    let (short, long) = (width.min(height), width.max(height));
    if short == 0 || long > LONGEST_SIDE || long > short.saturating_mul(12) {
        return Err(LogoError::Shape { width, height });
    }
    Ok(())
}

/// Elements that draw, and those that say how.
const PLAIN: [&str; 20] = [
    "svg",
    "g",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "defs",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "title",
    "desc",
    "metadata",
    "style",
    "a",
    "switch",
];

fn drawing(data: &[u8]) -> Result<Logo, LogoError> {
    let text = std::str::from_utf8(data).map_err(|_| LogoError::NotAPicture)?;
    // Depth is counted before the reader of trees sees the file, because it goes down by itself.
    if !text.contains("<svg") {
        return Err(LogoError::NotAPicture);
    }
    if depth(text) > DEEPEST {
        return Err(LogoError::NotPlain("groups within groups within groups".to_owned()));
    }
    let options = roxmltree::ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..Default::default() };
    let tree = roxmltree::Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::DtdDetected => LogoError::NotPlain("a document type".to_owned()),
        roxmltree::Error::NodesLimitReached => LogoError::NotPlain("too many shapes".to_owned()),
        other => LogoError::Damaged(other.to_string()),
    })?;
    if tree.root_element().tag_name().name() != "svg" {
        return Err(LogoError::NotAPicture);
    }
    if tree.descendants().filter(roxmltree::Node::is_element).count() > MOST_ELEMENTS {
        return Err(LogoError::NotPlain("too many shapes".to_owned()));
    }
    for node in tree.descendants().filter(roxmltree::Node::is_element) {
        plain(node)?;
    }
    let drawn =
        usvg::Tree::from_xmltree(&tree, &usvg::Options::default()).map_err(|e| LogoError::Damaged(e.to_string()))?;
    let size = drawn.size().to_int_size();
    check_shape(size.width(), size.height())?;
    Ok(Logo { data: drawn.to_string(&usvg::WriteOptions::default()).into_bytes(), svg: true })
}

/// The deepest nesting, counted on the bare text: an upper bound that costs nothing.
fn depth(text: &str) -> usize {
    let (mut now, mut deepest) = (0usize, 0usize);
    for piece in text.split('<').skip(1) {
        if piece.starts_with('/') {
            now = now.saturating_sub(1);
        } else if !piece.starts_with(['!', '?']) {
            now += 1;
            deepest = deepest.max(now);
            if piece.split('>').next().is_some_and(|tag| tag.ends_with('/')) {
                now -= 1;
            }
        }
    }
    deepest
}

fn plain(node: roxmltree::Node<'_, '_>) -> Result<(), LogoError> {
    let name = node.tag_name().name();
    let not_plain = |what: &str| Err(LogoError::NotPlain(what.to_owned()));
    // Drawing programs leave notes of their own in name spaces of their own; nothing there is drawn.
    if node.tag_name().namespace().is_some_and(|space| space != "http://www.w3.org/2000/svg") {
        return Ok(());
    }
    match name {
        "script" => return not_plain("a script"),
        "image" | "feImage" => return not_plain("another picture inside"),
        "text" | "tspan" | "textPath" => return not_plain("text; turn it into outlines"),
        "use" | "symbol" => return not_plain("shapes by reference (use)"),
        "foreignObject" => return not_plain("a piece of a web page"),
        _ if !PLAIN.contains(&name) => return not_plain(&format!("<{}>", name.chars().take(24).collect::<String>())),
        _ => {}
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        if name.len() > 2 && name.starts_with("on") {
            return not_plain("a script");
        }
        if name == "href" && !value.starts_with('#') {
            return not_plain("a reference to somewhere else");
        }
        if name == "stroke-dasharray" && value != "none" {
            return not_plain("dashed lines");
        }
        style(value)?;
    }
    if name == "style" {
        style(node.text().unwrap_or_default())?;
    }
    Ok(())
}

/// Styles may point inside the drawing only.
fn style(value: &str) -> Result<(), LogoError> {
    let outside = value
        .match_indices("url(")
        .any(|(at, _)| !value[at + 4..].trim_start_matches(['\'', '"', ' ']).starts_with('#'));
    if outside || value.contains("@import") {
        return Err(LogoError::NotPlain("a reference to somewhere else".to_owned()));
    }
    if value.contains("stroke-dasharray") {
        return Err(LogoError::NotPlain("dashed lines".to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inner: &str) -> Vec<u8> {
        format!("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='40' height='20'>{inner}</svg>").into_bytes()
    }

    #[test]
    fn a_plain_drawing_is_kept_as_its_shapes() {
        let logo =
            read(&svg("<title>Elm Tree</title><g fill='#0b5d4b'><circle cx='10' cy='10' r='8'/></g>")).expect("plain");
        let text = String::from_utf8(logo.data).expect("text");
        assert!(logo.svg && text.contains("<path") && !text.contains("Elm Tree"), "{text}");
    }

    #[test]
    fn hostile_drawings_are_refused_with_a_reason() {
        let deep = format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000));
        for (inner, reason) in [
            ("<script>alert(1)</script>", "script"),
            ("<rect width='9' height='9' onload='x()'/>", "script"),
            ("<image xlink:href='file:///etc/passwd'/>", "picture inside"),
            ("<a xlink:href='http://example.org'><rect width='1' height='1'/></a>", "somewhere else"),
            ("<rect width='9' height='9' fill='url(http://example.org/x#y)'/>", "somewhere else"),
            ("<style>@import 'http://example.org/x.css';</style>", "somewhere else"),
            ("<use href='#x'/>", "by reference"),
            ("<text>Elm Tree</text>", "outlines"),
            ("<filter id='x'/>", "<filter>"),
            ("<path d='M0 0h9' stroke-dasharray='0.0001'/>", "dashed"),
            (deep.as_str(), "groups within groups"),
            (&"<rect/>".repeat(MOST_ELEMENTS + 1), "too many shapes"),
        ] {
            let error = read(&svg(inner)).expect_err(reason).to_string();
            assert!(error.contains(reason), "{reason}: {error}");
        }
        let entities = "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>";
        assert!(read(entities.as_bytes()).expect_err("refused").to_string().contains("document type"));
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        assert_eq!(read(b"%PDF-1.7").map(|l| l.svg), Err(LogoError::NotAPicture));
        assert_eq!(read(&[]).map(|l| l.svg), Err(LogoError::NotAPicture));
        assert_eq!(read(&vec![b' '; LARGEST_LOGO + 1]).map(|l| l.svg), Err(LogoError::TooLarge));
        let mut cut = Vec::new();
        DynamicImage::new_rgb8(20, 20).write_to(&mut Cursor::new(&mut cut), ImageFormat::Png).expect("memory");
        cut.truncate(40);
        assert!(matches!(read(&cut).map(|l| l.svg), Err(LogoError::Damaged(_))));
    }

    #[test]
    fn a_picture_too_long_is_refused_and_a_large_one_made_smaller() {
        let png = |width, height| {
            let mut data = Cursor::new(Vec::new());
            DynamicImage::new_rgb8(width, height).write_to(&mut data, ImageFormat::Png).expect("memory");
            data.into_inner()
        };
        assert!(matches!(read(&png(2000, 10)).map(|l| l.svg), Err(LogoError::Shape { .. })));
        let kept = read(&png(3000, 1000)).expect("fine");
        let size = ImageReader::with_format(Cursor::new(&kept.data), ImageFormat::Png).into_dimensions().expect("ours");
        assert_eq!(size, (900, 300));
    }
}
