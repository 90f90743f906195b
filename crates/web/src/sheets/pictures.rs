//! Pictures of sheets on which nothing is filled in, for galleries and for the first look at a form. They
//! are drawn when first asked for, and kept: they hold nobody's words.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex};

use axum::Extension;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use languages::Language;
use print::Kind;

use super::wish::Wish;
use crate::app::App;
use crate::errors;

/// Widths in pixels: on the wall, and beside a form.
const SMALL: u32 = 300;
/// Beside a form.
pub(crate) const LARGE: u32 = 640;
/// How many are kept: some megabytes.
const MOST_KEPT: usize = 600;

type Key = (Kind, &'static str, &'static str, u32);
static KEPT: LazyLock<Mutex<BTreeMap<Key, Arc<Vec<u8>>>>> = LazyLock::new(Mutex::default);

/// `GET /posters/{name}/{tag}.png`, or `{tag}-large.png`.
pub(crate) async fn show(
    State(app): State<App>,
    Extension(kind): Extension<Kind>,
    Path((name, picture)): Path<(String, String)>,
) -> Response {
    let Some(stem) = picture.strip_suffix(".png") else { return errors::not_found().await };
    let (tag, width) = stem.strip_suffix("-large").map_or((stem, SMALL), |tag| (tag, LARGE));
    let (Ok(sheet), Some(language)) = (print::find(kind, &name), known(tag)) else {
        return errors::not_found().await;
    };
    let key = (kind, sheet.name, language.tag, width);
    let kept = KEPT.lock().ok().and_then(|kept| kept.get(&key).cloned());
    if let Some(png) = kept {
        return answer(&png);
    }
    let mut wish = Wish::empty(sheet).with_examples();
    if !language.is_english() {
        wish.languages.push(language);
    }
    let drawn = tokio::task::spawn_blocking(move || print::thumbnail(&wish.request(), width));
    match app.when_there_is_room(drawn).await {
        Ok(Ok(Ok(picture))) => {
            let png = Arc::new(picture.png);
            if let Ok(mut kept) = KEPT.lock() {
                if kept.len() >= MOST_KEPT {
                    kept.clear();
                }
                kept.insert(key, png.clone());
            }
            answer(&png)
        }
        // A sheet in English only has no picture in Tamil.
        Ok(Ok(Err(_))) => errors::not_found().await,
        Ok(Err(_)) => errors::broken(),
        Err(_) => errors::busy(),
    }
}

/// Exactly this tag: another way of writing it would be kept twice.
fn known(tag: &str) -> Option<&'static Language> {
    languages::LANGUAGES.iter().find(|language| language.tag == tag)
}

fn answer(png: &Arc<Vec<u8>>) -> Response {
    let headers = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (headers, png.as_ref().clone()).into_response()
}
