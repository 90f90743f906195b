//! QR codes as the path of an SVG picture, to stand inside a page.

use qrcode::{EcLevel, QrCode};

/// A code: its width in squares, and the path of the dark ones.
pub(crate) struct Code {
    /// Width and height, with the quiet edge.
    pub(crate) width: usize,
    /// For `<path d="…">`.
    pub(crate) path: String,
}

/// Squares around a code that must stay light.
const QUIET: usize = 4;

/// The code for a text; none when it is too long for one.
pub(crate) fn code(text: &str) -> Option<Code> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (place, colour) in code.to_colors().into_iter().enumerate() {
        if colour == qrcode::Color::Dark {
            path.push_str(&format!("M{} {}h1v1h-1z", place % width + QUIET, place / width + QUIET));
        }
    }
    Some(Code { width: width + 2 * QUIET, path })
}
