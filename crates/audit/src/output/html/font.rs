//! The typeface of the report: inside `index.html`, which stands alone, and in one file beside the
//! pages of the practices, which do without it when they are sent on alone.

use std::fs;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

const FONT: &[u8] = include_bytes!("../../../../web/assets/fonts/atkinson-next-latin.woff2");
const LICENCE: &str = include_str!("../../../../web/assets/fonts/OFL.txt");
const NAME: &str = "atkinson-next-latin.woff2";

/// Puts the typeface and its licence into the folder of the report.
pub(super) fn put(out: &Path) -> io::Result<()> {
    let folder = out.join("fonts");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(NAME), FONT)?;
    fs::write(folder.join("OFL.txt"), LICENCE)
}

/// For pages one folder below the report.
pub(super) fn beside() -> String {
    face(&format!("../fonts/{NAME}"))
}

/// For a page that stands alone.
pub(super) fn inside() -> String {
    face(&format!("data:font/woff2;base64,{}", STANDARD.encode(FONT)))
}

fn face(place: &str) -> String {
    format!(
        "@font-face{{font-family:\"Atkinson Next\";src:url({place}) format(\"woff2\");font-weight:400 800;font-display:swap}}\n"
    )
}
