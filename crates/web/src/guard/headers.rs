//! Headers that every answer carries.

use axum::extract::Request;
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;

/// Only our own files, no frames, no forms to elsewhere. Nothing inline but pictures: a preview of a poster with
/// somebody's words on it comes inside the page, so that those words never stand in an address.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; \
     img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The same for a page that may be shown inside pages of others: it holds no form and nobody's words.
const CONTENT_SECURITY_POLICY_EMBEDDED: &str = "default-src 'none'; style-src 'self'; font-src 'self'; \
     img-src 'self'; base-uri 'none'; frame-ancestors *";

/// Marks an answer that may be shown inside pages of others.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Embeddable;

/// Nothing of the device is needed.
const PERMISSIONS_POLICY: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), \
     encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), \
     payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

/// The same, but for passkeys.
const PERMISSIONS_POLICY_DESK: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), \
     encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), \
     payment=(), publickey-credentials-create=(self), publickey-credentials-get=(self), screen-wake-lock=(), usb=(), \
     xr-spatial-tracking=()";

/// The same, for pages on which somebody may let the browser say where it is.
pub(crate) const WITH_POSITION: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), \
     display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(self), gyroscope=(), magnetometer=(), \
     microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

const ALWAYS: [(HeaderName, &str); 8] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS_POLICY),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("x-dns-prefetch-control"), "off"),
];

/// Sets them. Whatever answers a form is never stored by a browser or on the way; a page without
/// anybody's words may be kept for five minutes.
pub(crate) async fn security_headers(request: Request, next: Next) -> Response {
    let reads_only = matches!(*request.method(), Method::GET | Method::HEAD);
    let is_desk = request.uri().path().starts_with("/organise");
    let mut response = next.run(request).await;
    let answered = response.status().is_success();
    let embeddable = response.extensions().get::<Embeddable>().is_some();
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        // A page on which somebody may let the browser say where it is has said so itself.
        if name != "permissions-policy" || !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    if embeddable {
        headers.remove(header::X_FRAME_OPTIONS);
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY_EMBEDDED));
    }
    if headers.contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN) {
        headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    }
    if is_desk {
        // Organisers come in with passkeys.
        headers.insert("permissions-policy", HeaderValue::from_static(PERMISSIONS_POLICY_DESK));
    }
    if !reads_only || !answered {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    } else if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    }
    response
}
