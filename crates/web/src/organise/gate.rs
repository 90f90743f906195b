//! The gate in front of everything under `/organise`: who is signed in, whether they may, and
//! whether a form is one of ours. A handler behind it takes [`SignedIn`] and need not ask again.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRequestParts, MatchedPath, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use store::organisers::{Organiser, Role};

use super::permissions;
use super::tokens::{self, Kind};
use crate::app::App;
use crate::errors;

/// The name of the cookie.
const COOKIE: &str = "careof_desk";
/// Nobody stays signed in longer, in seconds.
pub(crate) const SESSION_SECONDS: i64 = 12 * 3600;
/// Nor longer without doing anything.
pub(crate) const IDLE_SECONDS: i64 = 2 * 3600;
/// The field of every form that carries the session's token.
const FIELD: &str = "token";
/// Larger than any form of the desk.
const MOST_BYTES: usize = 12 * 1024 * 1024;

/// Who is signed in.
#[derive(Clone)]
pub(crate) struct SignedIn {
    /// By which they are known.
    pub(crate) id: String,
    /// As colleagues see them.
    pub(crate) name: String,
    /// What they may.
    pub(crate) role: Role,
    /// What every form must carry as `token`.
    pub(crate) token: String,
    /// The session, as it is kept.
    pub(crate) session: [u8; 32],
}

impl SignedIn {
    /// Whether they may ask for this address; for links that only some should see.
    pub(crate) fn may(&self, method: &Method, path: &str) -> bool {
        permissions::row(method, path).is_some_and(|who| who.includes(Some(self.role)))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        // The gate put it there; without it nobody is signed in.
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Redirect::to("/organise/sign-in").into_response())
    }
}

/// Lets through who may. Everything else of the site passes untouched.
pub(crate) async fn gate(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path != "/organise" && !path.starts_with("/organise/") {
        return next.run(request).await;
    }
    let mut response = judge(&app, request, next).await;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn judge(app: &App, mut request: Request, next: Next) -> Response {
    let Some(path) = request.extensions().get::<MatchedPath>().cloned() else { return next.run(request).await };
    let Some(who) = permissions::row(request.method(), path.as_str()) else {
        return errors::not_found().await;
    };
    if who.includes(None) {
        return next.run(request).await;
    }
    let reads_only = matches!(*request.method(), Method::GET | Method::HEAD);
    let signed_in = match signed_in(app, request.headers()).await {
        Ok(found) => found,
        Err(_) => return errors::broken(),
    };
    let Some(signed_in) = signed_in else {
        return if reads_only { Redirect::to("/organise/sign-in").into_response() } else { errors::signed_out() };
    };
    if !who.includes(Some(signed_in.role)) {
        return errors::not_your_role();
    }
    if !reads_only {
        let (parts, body) = request.into_parts();
        let Ok(bytes) = to_bytes(body, MOST_BYTES).await else { return errors::too_large() };
        let given = token_in(&parts.headers, &bytes);
        if !given.is_some_and(|given| tokens::same(&given, &signed_in.token)) {
            return errors::old_form();
        }
        request = Request::from_parts(parts, Body::from(bytes));
    }
    request.extensions_mut().insert(signed_in);
    next.run(request).await
}

/// Who holds the session of this cookie.
async fn signed_in(app: &App, headers: &HeaderMap) -> Result<Option<SignedIn>, store::StoreError> {
    let Some(secret) = cookie(headers) else { return Ok(None) };
    let session = tokens::hash(Kind::Session, &secret);
    let now = app.now();
    let found = app.site.store.organiser_of_session(&session, now, now - IDLE_SECONDS).await?;
    Ok(found.map(|Organiser { id, name, role, .. }| SignedIn {
        id,
        name,
        role,
        token: tokens::form_token(&secret),
        session,
    }))
}

fn cookie(headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE)
        .map(|(_, value)| value.to_owned())
}

/// Starts a session and goes on to a page. Secure where the site is.
pub(crate) async fn sign_in(app: &App, organiser: &str, to: &str) -> Response {
    match start_session(app, organiser).await {
        Ok(cookie) => ([(header::SET_COOKIE, cookie)], Redirect::to(to)).into_response(),
        Err(_) => errors::broken(),
    }
}

/// Starts a session: the cookie to set.
pub(crate) async fn start_session(app: &App, organiser: &str) -> Result<HeaderValue, store::StoreError> {
    let secret = tokens::new_secret();
    let now = app.now();
    let session = tokens::hash(Kind::Session, &secret);
    app.site.store.start_session(&session, organiser, now, now + SESSION_SECONDS).await?;
    Ok(set_cookie(app, &secret, SESSION_SECONDS))
}

/// The cookie that takes the session's away.
pub(crate) fn no_cookie(app: &App) -> HeaderValue {
    set_cookie(app, "", 0)
}

fn set_cookie(app: &App, secret: &str, seconds: i64) -> HeaderValue {
    let secure = if app.site.address.starts_with("https://") { "; Secure" } else { "" };
    let cookie = format!("{COOKIE}={secret}; Path=/organise; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}");
    HeaderValue::from_str(&cookie).expect("letters, digits and signs")
}

/// The token in a form, plain or with files.
fn token_in(headers: &HeaderMap, body: &Bytes) -> Option<String> {
    let kind = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    if kind.starts_with("application/x-www-form-urlencoded") {
        let pairs = body.split(|&byte| byte == b'&');
        return pairs
            .filter_map(|pair| std::str::from_utf8(pair).ok()?.strip_prefix("token="))
            .next()
            .map(str::to_owned);
    }
    if kind.starts_with("multipart/form-data") {
        // Our forms have it as their first field, 32 letters long.
        let head = &body[..body.len().min(1024)];
        let text = String::from_utf8_lossy(head);
        let (_, after) = text.split_once(&format!("name=\"{FIELD}\"\r\n\r\n"))?;
        return after.split("\r\n").next().map(str::to_owned);
    }
    None
}

/// A page for somebody who tried too often.
pub(crate) fn too_often(wait: super::rates::Wait) -> Response {
    let mut response = errors::too_often();
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    if let Ok(value) = HeaderValue::from_str(&wait.0.to_string()) {
        response.headers_mut().insert(header::RETRY_AFTER, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(kind: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(kind))])
    }

    #[test]
    fn the_token_is_found_in_both_kinds_of_form() {
        let plain = Bytes::from_static(b"a=1&token=abc&b=2");
        assert_eq!(token_in(&headers("application/x-www-form-urlencoded"), &plain).as_deref(), Some("abc"));
        let parts = Bytes::from_static(b"--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nabc\r\n--x--");
        assert_eq!(token_in(&headers("multipart/form-data; boundary=x"), &parts).as_deref(), Some("abc"));
        assert_eq!(token_in(&headers("text/plain"), &plain), None);
        assert_eq!(token_in(&headers("application/x-www-form-urlencoded"), &Bytes::from_static(b"xtoken=abc")), None);
    }

    #[test]
    fn the_cookie_is_found_among_others() {
        let headers = HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static("a=b; careof_desk=xyz;c=d"))]);
        assert_eq!(cookie(&headers).as_deref(), Some("xyz"));
    }
}
