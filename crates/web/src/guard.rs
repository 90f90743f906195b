//! What stands around every page: headers that tie the browser's hands, a refusal of forms sent by
//! other sites, limits on size and time.

mod body;
mod headers;
mod same_site;

use std::time::Duration;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;

use crate::errors;

pub(crate) use body::limit_body;
pub(crate) use headers::{Embeddable, WITH_POSITION, security_headers};
pub(crate) use same_site::refuse_other_sites;

/// Longer than any honest check takes, reading an address included.
const LONGEST: Duration = Duration::from_secs(45);

/// Answers with a page when a request takes too long.
pub(crate) async fn limit_time(request: Request, next: Next) -> Response {
    match tokio::time::timeout(LONGEST, next.run(request)).await {
        Ok(response) => response,
        Err(_) => errors::too_slow(),
    }
}
