//! `/petitions/{id}/verify`: the head of the tally, and whether a receipt belongs to it. A receipt is
//! looked at in memory and forgotten.

use askama::Template;
use axum::body::Bytes;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, Path, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use petition::Receipt;
use petition::tally::verify_extension;

use super::{Parts, Signing, closed, page, part, petition, tongue, trouble, when};
use crate::app::App;
use crate::errors::{self, html};
use crate::page::Page;
use crate::tongue::Tongue;

/// Larger than any receipt.
const MOST_BYTES: usize = 64 * 1024;

#[derive(Template)]
#[template(path = "petitions/verify.html")]
struct Verify {
    page: Page,
    tongue: Tongue,
    path: String,
    action: String,
    head: Head,
    files: Vec<String>,
    typed: String,
    verdict: Option<Verdict>,
}

struct Head {
    size: u64,
    time: String,
    root: String,
}

/// What came of a check, by the keys of its words.
#[derive(Clone, Copy)]
struct Verdict {
    good: bool,
    title: &'static str,
    text: &'static str,
}

impl Verdict {
    const GOOD: Self = Self { good: true, title: "petition-verify-yes", text: "petition-verify-yes-lead" };

    const fn bad(text: &'static str) -> Self {
        Self { good: false, title: "petition-verify-no", text }
    }
}

/// `GET /petitions/{id}/verify`
pub(crate) async fn show(State(app): State<App>, tongue: Tongue, Path(parts): Path<Parts>) -> Response {
    answer(&app, tongue, part(&parts, "id"), String::new(), None).await
}

/// `POST /petitions/{id}/verify`
pub(crate) async fn check(
    State(app): State<App>,
    Path(id): Path<String>,
    form: Result<Multipart, MultipartRejection>,
) -> Response {
    let Some(signing) = &app.signing else { return closed().await };
    let Ok(mut form) = form else { return errors::unreadable_form() };
    let (mut tag, mut typed, mut file) = (String::new(), String::new(), Bytes::new());
    while let Ok(Some(field)) = form.next_field().await {
        let name = field.name().unwrap_or_default().to_owned();
        let Ok(bytes) = field.bytes().await else { return errors::unreadable_form() };
        if bytes.len() > MOST_BYTES {
            return errors::too_large();
        }
        match name.as_str() {
            "language" => tag = String::from_utf8_lossy(&bytes).into_owned(),
            "receipt" => typed = String::from_utf8_lossy(&bytes).trim().to_owned(),
            "file" => file = bytes,
            _ => {}
        }
    }
    let tongue = tongue(&tag);
    let text = if file.is_empty() { typed.as_bytes() } else { &file[..] };
    let Some((_, petition)) = petition(&app, &id) else { return closed().await };
    let Ok(verdict) = judge(signing, petition.number, text).await else { return trouble(tongue) };
    answer(&app, tongue, &id, if verdict.good { String::new() } else { typed.clone() }, Some(verdict)).await
}

async fn judge(signing: &Signing, number: u32, text: &[u8]) -> Result<Verdict, store::StoreError> {
    let Ok(receipt) = serde_json::from_slice::<Receipt>(text) else {
        return Ok(Verdict::bad("petition-verify-unreadable"));
    };
    if receipt.head.head.petition != number {
        return Ok(Verdict::bad("petition-verify-other"));
    }
    // Our own key, not the one that the file names.
    let key = signing.desk.tally_key();
    let standing = signing.desk.counts(number);
    let Some(now) = &standing.head else { return Ok(Verdict::bad("petition-verify-wrong")) };
    if receipt.verify(&key).is_err() || receipt.head.head.size > now.head.size {
        return Ok(Verdict::bad("petition-verify-wrong"));
    }
    let proof = signing.desk.extension(number, receipt.head.head.size, now.head.size).await?;
    let extends = verify_extension(&key, &receipt.head, now, &proof).is_ok();
    Ok(if extends { Verdict::GOOD } else { Verdict::bad("petition-verify-wrong") })
}

async fn answer(app: &App, tongue: Tongue, id: &str, typed: String, verdict: Option<Verdict>) -> Response {
    let (Some(signing), Some((_, petition))) = (&app.signing, petition(app, id)) else { return closed().await };
    let path = format!("/petitions/{}", petition.number);
    let standing = signing.desk.counts(petition.number);
    let head = standing.head.as_ref();
    let head = Head {
        size: head.map_or(0, |head| head.head.size),
        time: head.map_or_else(|| "–".to_owned(), |head| when::moment(head.head.time)),
        root: head.map_or_else(|| "–".to_owned(), |head| hex(&head.head.root)),
    };
    let title = tongue.plain("petition-verify-title");
    let frame = page(tongue, &format!("{path}/verify"), title, tongue.plain("petition-verify-lead"))
        .with_error(verdict.is_some_and(|verdict| !verdict.good));
    let files = vec![format!("{path}/tally.json"), format!("{path}/head.json"), format!("{path}/history.csv")];
    let action = petition.words_in(tongue.language.tag).0.action.clone();
    let mut response = html(&Verify { page: frame, tongue, path, action, head, files, typed, verdict });
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
