//! Reads what was sent into memory, up to a limit. What is too much is still taken off the line, up
//! to a second limit, because a browser shows our page only after it has sent everything.

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{Method, header};
use axum::middleware::Next;
use axum::response::Response;
use http_body_util::BodyExt as _;

use crate::errors;

/// The largest form that is read: a file of 10 MB, a text, and what multipart adds.
const MOST_BYTES: usize = 12 * 1024 * 1024;

/// The most that is taken off the line only to be thrown away.
const MOST_THROWN_AWAY: usize = 64 * 1024 * 1024;

/// Gives the handler a body that lies in memory whole.
pub(crate) async fn limit_body(request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let announced = parts.headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    match collect(body, announced.unwrap_or(0)).await {
        Collected::All(bytes) => next.run(Request::from_parts(parts, Body::from(bytes))).await,
        Collected::TooMuch => errors::too_large(),
        Collected::BrokenOff => errors::unreadable_form(),
    }
}

enum Collected {
    All(Bytes),
    TooMuch,
    BrokenOff,
}

async fn collect(mut body: Body, announced: usize) -> Collected {
    if announced > MOST_THROWN_AWAY {
        return Collected::TooMuch;
    }
    let mut kept = Vec::with_capacity(announced.min(64 * 1024));
    let mut seen = 0_usize;
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return Collected::BrokenOff };
        let Ok(data) = frame.into_data() else { continue };
        seen = seen.saturating_add(data.len());
        if seen > MOST_THROWN_AWAY {
            break;
        }
        if seen > MOST_BYTES || announced > MOST_BYTES {
            kept = Vec::new();
        } else {
            kept.extend_from_slice(&data);
        }
    }
    if seen > MOST_BYTES { Collected::TooMuch } else { Collected::All(kept.into()) }
}
