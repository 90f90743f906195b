//! Pages for what went wrong, in the house style. They say what happened and what to do next; what
//! only a programmer could use stays in the program.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use crate::page::{Area, Page};

/// What went wrong, and what to do.
#[derive(Template)]
#[template(path = "errors/error.html")]
struct ErrorPage {
    page: Page,
    heading: &'static str,
    paragraphs: &'static [&'static str],
}

/// Renders a page; a page that cannot be rendered becomes the error page.
pub(crate) fn html(template: &impl Template) -> Response {
    match template.render() {
        Ok(text) => Html(text).into_response(),
        Err(_) => broken(),
    }
}

/// What another room says, as a sentence for a page: a capital first, a full stop at the end.
pub(crate) fn sentence(message: &str) -> String {
    let mut letters = message.trim().chars();
    let mut sentence: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    if !sentence.ends_with(['.', '!', '?']) {
        sentence.push('.');
    }
    sentence
}

/// A page whose address or words are for one person only: nobody on the way keeps it.
pub(crate) fn no_store(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn page(status: StatusCode, heading: &'static str, paragraphs: &'static [&'static str]) -> Response {
    let page = Page::new(Area::About, heading, "Something did not go as it should.");
    let mut response = match (ErrorPage { page, heading, paragraphs }).render() {
        Ok(text) => (status, Html(text)).into_response(),
        Err(_) => (status, heading).into_response(),
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Nothing lives at this address.
pub(crate) async fn not_found() -> Response {
    page(
        StatusCode::NOT_FOUND,
        "There is no page here",
        &[
            "The address may have a typing mistake, or the page has moved.",
            "Check the address, or go on from one of these:",
        ],
    )
}

/// The address exists, but not for this kind of request.
pub(crate) async fn wrong_method() -> Response {
    page(
        StatusCode::METHOD_NOT_ALLOWED,
        "This address needs its form",
        &["It only takes what a form on this site sends. Go to the form and start from there:"],
    )
}

/// More was sent than is taken.
pub(crate) fn too_large() -> Response {
    page(
        StatusCode::PAYLOAD_TOO_LARGE,
        "That is too much at once",
        &[
            "A check takes a file of up to 10 MB, or a text of up to 1 MB. Nothing of what you sent was kept.",
            "Go back: what you typed should still be there. Then choose a smaller file, or paste only the words about registering.",
        ],
    )
}

/// The request took too long to come in or to answer.
pub(crate) fn too_slow() -> Response {
    page(
        StatusCode::REQUEST_TIMEOUT,
        "That took too long",
        &[
            "Your connection may be slow, or the file is hard to read. Nothing was kept.",
            "Go back and try again, with a smaller file or only the words about registering.",
        ],
    )
}

/// Too many people at once.
pub(crate) fn busy() -> Response {
    let mut response = page(
        StatusCode::SERVICE_UNAVAILABLE,
        "Many people are here just now",
        &["Nothing was lost on our side, as nothing was kept.", "Wait a minute, go back, and send it again."],
    );
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("30"));
    response
}

/// A form that another site sent in somebody's name.
pub(crate) fn from_elsewhere() -> Response {
    page(
        StatusCode::FORBIDDEN,
        "This did not come from a form on this site",
        &["To keep you safe we only take what is sent from our own pages.", "Open the page here and fill in its form."],
    )
}

/// A form that cannot be read at all.
pub(crate) fn unreadable_form() -> Response {
    page(
        StatusCode::BAD_REQUEST,
        "We could not read what was sent",
        &["The form arrived damaged or in a shape that we do not know.", "Go back, reload the page and send it again."],
    )
}

/// Somebody who is not signed in sent a form of the desk.
pub(crate) fn signed_out() -> Response {
    page(
        StatusCode::UNAUTHORIZED,
        "You are signed out",
        &[
            "After two hours without a sign of you, or twelve hours in all, the desk closes. Nothing was changed.",
            "Sign in again at /organise/sign-in, then do it once more.",
        ],
    )
}

/// Somebody may not do this.
pub(crate) fn not_your_role() -> Response {
    page(
        StatusCode::FORBIDDEN,
        "That is for another role",
        &[
            "Your role at the desk does not include this. Nothing was changed.",
            "Ask an organiser to do it, or to change your role.",
        ],
    )
}

/// A form of the desk without the session's token.
pub(crate) fn old_form() -> Response {
    page(
        StatusCode::FORBIDDEN,
        "This form is from an earlier session",
        &[
            "You have signed in anew since the page was opened. Nothing was changed.",
            "Go back, reload the page and send it again.",
        ],
    )
}

/// Too many tries.
pub(crate) fn too_often() -> Response {
    page(
        StatusCode::TOO_MANY_REQUESTS,
        "Too many tries",
        &[
            "To keep guessing hard, this can be tried only a few times in a quarter of an hour.",
            "Wait a little, then try again.",
        ],
    )
}

/// Our own mistake.
pub(crate) fn broken() -> Response {
    page(
        StatusCode::INTERNAL_SERVER_ERROR,
        "Something broke on our side",
        &[
            "It is our mistake, not yours. What you sent was not kept.",
            "Go back and try again. If it happens again, try with less text.",
        ],
    )
}
