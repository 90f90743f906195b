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
