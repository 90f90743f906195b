//! Refuses forms that another site sends in a visitor's name.
//!
//! Browsers say with `Sec-Fetch-Site` where a request comes from. Older ones send only `Origin`,
//! and under our own `Referrer-Policy: no-referrer` that is `null` for our own forms, so `null`
//! alone is let through; so is a program that sends neither. No page here acts with a visitor's
//! rights by way of a cookie; a room that ever does must ask for a token in its form as well.

use axum::extract::Request;
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::errors;

/// Lets reading through, and forms of our own.
pub(crate) async fn refuse_other_sites(request: Request, next: Next) -> Response {
    let reads_only = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if reads_only || is_our_own(request.headers()) { next.run(request).await } else { errors::from_elsewhere() }
}

fn is_our_own(headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    let Some(origin) = headers.get(header::ORIGIN) else { return true };
    if origin == "null" {
        return true;
    }
    let origin = origin.to_str().ok().and_then(|origin| origin.split_once("://")).map(|(_, host)| host);
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    origin.is_some() && origin == host
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs
            .iter()
            .map(|&(name, value)| (header::HeaderName::from_static(name), header::HeaderValue::from_static(value)));
        is_our_own(&headers.collect())
    }

    #[test]
    fn our_own_forms_pass() {
        assert!(sent(&[("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(sent(&[("origin", "https://careof.example"), ("host", "careof.example")]));
        assert!(sent(&[("origin", "null"), ("host", "careof.example")]), "an older browser under no-referrer");
        assert!(sent(&[("host", "careof.example")]), "a program");
    }

    #[test]
    fn forms_of_others_do_not() {
        assert!(!sent(&[("sec-fetch-site", "cross-site")]));
        assert!(!sent(&[("sec-fetch-site", "same-site")]));
        assert!(!sent(&[("sec-fetch-site", "cross-site"), ("origin", "null")]));
        assert!(!sent(&[("origin", "https://elsewhere.example"), ("host", "careof.example")]));
        assert!(!sent(&[("origin", "https://careof.example.elsewhere.example"), ("host", "careof.example")]));
        assert!(!sent(&[("origin", "https://careof.example")]));
    }
}
