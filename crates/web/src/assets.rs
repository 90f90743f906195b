//! Styles, fonts, the mark and the script, inside the binary. `build.rs` gives each a name that
//! holds a hash of its content, so a browser may keep it for ever.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::errors;

/// A file as it is served.
pub(crate) struct Asset {
    /// Its path on the site.
    pub(crate) path: &'static str,
    mime: &'static str,
    bytes: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The content of an asset, by its path.
pub(crate) fn bytes(path: &str) -> Option<&'static [u8]> {
    ALL.iter().find(|asset| asset.path == path).map(|asset| asset.bytes)
}

/// The fonts with which a page in these letters is written (`Tongue::letters`): weight and path. None where
/// the reader's device has to bring them.
pub(crate) fn fonts_of(letters: &str) -> &'static [(u16, &'static str)] {
    match letters {
        "latin" => &[(400, FONT), (400, FONT_EXTENDED)],
        "latin-more" => &[(400, FONT_LATIN_MORE_400), (700, FONT_LATIN_MORE_700)],
        "cyrillic" => &[(400, FONT_CYRILLIC_400), (700, FONT_CYRILLIC_700)],
        "arabic" => &[(400, FONT_ARABIC_400), (700, FONT_ARABIC_700)],
        "ethiopic" => &[(400, FONT_ETHIOPIC_400)],
        "bengali" => &[(400, FONT_BENGALI_400)],
        "devanagari" => &[(400, FONT_DEVANAGARI_400)],
        "gujarati" => &[(400, FONT_GUJARATI_400)],
        "gurmukhi" => &[(400, FONT_GURMUKHI_400), (700, FONT_GURMUKHI_700)],
        "tamil" => &[(400, FONT_TAMIL_400), (700, FONT_TAMIL_700)],
        "han-simplified" => &[
            (400, FONT_HAN_SIMPLIFIED_1),
            (400, FONT_HAN_SIMPLIFIED_2),
            (400, FONT_HAN_SIMPLIFIED_3),
            (400, FONT_HAN_SIMPLIFIED_4),
            (400, FONT_HAN_SIMPLIFIED_5),
            (400, FONT_HAN_SIMPLIFIED_6),
            (400, FONT_HAN_SIMPLIFIED_7),
        ],
        "han-traditional" => &[
            (400, FONT_HAN_TRADITIONAL_1),
            (400, FONT_HAN_TRADITIONAL_2),
            (400, FONT_HAN_TRADITIONAL_3),
            (400, FONT_HAN_TRADITIONAL_4),
            (400, FONT_HAN_TRADITIONAL_5),
            (400, FONT_HAN_TRADITIONAL_6),
            (400, FONT_HAN_TRADITIONAL_7),
        ],
        // The sloping hand of Urdu.
        _ => &[],
    }
}

/// `GET /assets/{name}`
pub(crate) async fn serve(Path(name): Path<String>) -> Response {
    let found = ALL.iter().find(|asset| asset.path.strip_prefix("/assets/") == Some(name.as_str()));
    match found {
        Some(asset) => {
            let headers =
                [(header::CONTENT_TYPE, asset.mime), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
            (headers, asset.bytes).into_response()
        }
        None => errors::not_found().await,
    }
}
