//! QR codes as one drawing of squares.

use std::fmt::Write as _;

use qrcode::{EcLevel, QrCode};

use crate::error::PrintError;

/// The most characters of an address; more make squares too small for a cheap telephone at arm's length.
pub(crate) const LONGEST: usize = 300;

/// A QR code for this address, as SVG: ink on white with the quiet zone that readers need.
pub(crate) fn svg(address: &str) -> Result<Vec<u8>, PrintError> {
    // Medium correction: a fold or a coffee ring must not matter.
    let code = QrCode::with_error_correction_level(address.as_bytes(), EcLevel::M)
        .map_err(|error| PrintError::Fault(format!("QR code: {error}")))?;
    let (width, colors) = (code.width(), code.to_colors());
    let side = width + 8;
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let run = row[x..].iter().take_while(|c| **c == qrcode::Color::Dark).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + 4, y + 4);
            }
            x += run.max(1);
        }
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#111\" shape-rendering=\"crispEdges\" d=\"{path}\"/></svg>"
    )
    .into_bytes())
}
