//! The page of a petition as everybody gets it, kept for a second: when very many come at once it is made and compressed once
//! a second for each language, and not once for each of them. A page with somebody's words on it is never kept.

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use desk::Counts;

/// What a page depends on, besides its petition and language.
#[derive(Clone)]
pub(super) struct State {
    /// In seconds since 1970: the form says when its page was made.
    pub(super) now: i64,
    /// Where the tally stands.
    pub(super) counts: Arc<Counts>,
}

/// All pages that are kept.
#[derive(Default)]
pub(crate) struct KeptPages(RwLock<HashMap<(u32, &'static str), Arc<Kept>>>);

pub(super) struct Kept {
    state: State,
    plain: Bytes,
    gzip: OnceLock<Option<Bytes>>,
}

impl KeptPages {
    /// The page in this state, if it is kept.
    pub(super) fn get(&self, petition: u32, language: &'static str, state: &State) -> Option<Arc<Kept>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&(petition, language)).cloned()?;
        (kept.state.now == state.now && Arc::ptr_eq(&kept.state.counts, &state.counts)).then_some(kept)
    }

    /// Keeps it instead of an older one.
    pub(super) fn keep(&self, petition: u32, language: &'static str, state: State, page: String) -> Arc<Kept> {
        let kept = Arc::new(Kept { state, plain: page.into(), gzip: OnceLock::new() });
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert((petition, language), Arc::clone(&kept));
        kept
    }
}

impl Kept {
    /// As an answer, compressed for a browser that takes it so.
    pub(super) fn answer(&self, headers: &HeaderMap) -> Response {
        let gzip = takes_gzip(headers).then(|| self.gzip.get_or_init(|| gzip(&self.plain)).as_ref()).flatten();
        let mut response = Response::new(Body::from(gzip.unwrap_or(&self.plain).clone()));
        let about = response.headers_mut();
        about.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        about.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if gzip.is_some() {
            about.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response
    }
}

fn takes_gzip(headers: &HeaderMap) -> bool {
    let named = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    named.flat_map(|value| value.split(',')).any(|one| {
        let (name, quality) = one.split_once(';').unwrap_or((one, ""));
        name.trim().eq_ignore_ascii_case("gzip") && !matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

fn gzip(plain: &[u8]) -> Option<Bytes> {
    let mut out = flate2::write::GzEncoder::new(Vec::with_capacity(plain.len() / 3), flate2::Compression::new(6));
    out.write_all(plain).and_then(|()| out.finish()).ok().map(Bytes::from)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn state(now: i64, counts: &Arc<Counts>) -> State {
        State { now, counts: Arc::clone(counts) }
    }

    #[test]
    fn a_page_is_kept_for_its_second_and_its_count() {
        let (pages, counts) = (KeptPages::default(), Arc::new(Counts::default()));
        pages.keep(1, "en", state(7, &counts), "page".to_owned());
        assert!(pages.get(1, "en", &state(7, &counts)).is_some());
        assert!(pages.get(1, "en", &state(8, &counts)).is_none(), "a second later");
        assert!(pages.get(1, "en", &state(7, &Arc::default())).is_none(), "somebody has been counted");
        assert!(pages.get(1, "ar", &state(7, &counts)).is_none() && pages.get(2, "en", &state(7, &counts)).is_none());
    }

    #[test]
    fn only_who_takes_it_gets_it_compressed() {
        let asks = |value: &'static str| {
            takes_gzip(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(value))]))
        };
        assert!(asks("gzip") && asks("br, GZIP;q=0.8") && !asks("br") && !asks("gzip;q=0, br") && !asks(""));
        let mut text = String::new();
        let bytes = gzip(b"a page").expect("memory takes it");
        flate2::read::GzDecoder::new(&bytes[..]).read_to_string(&mut text).expect("whole");
        assert_eq!(text, "a page");
    }
}
