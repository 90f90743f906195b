//! `/confirm/{token}`: what can be done with the link from the mail. GET only shows, so that programs
//! which look into mails confirm nothing; POST confirms, erases ("it wasn't me") or withdraws.

use std::time::Duration;

use askama::Template;
use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use desk::Desk;
use petition::{Code, Link, Receipt, State as Standing};
use serde::Deserialize;
use store::StoreError;

use super::sign::SentPage;
use super::{Parts, Signing, closed, message, page, part, tongue, trouble, view};
use crate::app::App;
use crate::errors::{self, html};
use crate::page::Page;
use crate::tongue::Tongue;

/// The count has a confirmed signature within a second; a page waits for it this often, this long.
const LOOKS: u32 = 20;
const BETWEEN: Duration = Duration::from_millis(100);

/// What a form here may carry.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Wish {
    language: String,
    #[serde(rename = "do")]
    what: String,
    code: String,
    ticket: String,
}

#[derive(Template)]
#[template(path = "petitions/confirm.html")]
struct Confirm {
    page: Page,
    tongue: Tongue,
    token: String,
    action: String,
    translated: bool,
}

#[derive(Template)]
#[template(path = "petitions/signed.html")]
struct Signed {
    page: Page,
    tongue: Tongue,
    token: String,
    action: String,
    translated: bool,
    just_now: bool,
    count: String,
    verify: String,
    share: String,
}

/// `GET /confirm/{token}`: shows, changes nothing.
pub(crate) async fn show(State(app): State<App>, tongue: Tongue, Path(parts): Path<Parts>) -> Response {
    let Some(signing) = &app.signing else { return closed().await };
    let Ok(link) = part(&parts, "token").parse::<Link>() else { return gone(tongue) };
    match signing.desk.find(&link).await {
        Ok(Some(found)) if found.state == Standing::Pending => confirm_page(signing, tongue, &link, found.petition),
        Ok(Some(found)) => signed_page(&app, signing, tongue, &link, found.petition, false),
        Ok(None) => gone(tongue),
        Err(_) => trouble(tongue),
    }
}

/// `POST /confirm/{token}`: confirms, or erases.
pub(crate) async fn act(
    State(app): State<App>,
    Path(token): Path<String>,
    form: Result<Form<Wish>, FormRejection>,
) -> Response {
    let Some(signing) = &app.signing else { return closed().await };
    let Ok(Form(wish)) = form else { return errors::unreadable_form() };
    let tongue = tongue(&wish.language);
    let Ok(link) = token.parse::<Link>() else { return gone(tongue) };
    match wish.what.as_str() {
        "reject" | "withdraw" => match signing.desk.withdraw(&link).await {
            Ok(Some(_)) if wish.what == "reject" => {
                message(tongue, StatusCode::OK, "petition-erased-title", &["petition-erased-lead"])
            }
            Ok(Some(_)) => message(tongue, StatusCode::OK, "petition-withdrawn-title", &["petition-withdrawn-lead"]),
            Ok(None) => gone(tongue),
            Err(_) => trouble(tongue),
        },
        _ => match signing.desk.confirm(&link).await {
            Ok(Some(found)) => {
                // The page is not wrong without it, only the count on it is older.
                let _ = counted(&signing.desk, &link).await;
                signed_page(&app, signing, tongue, &link, found.petition, true)
            }
            Ok(None) => gone(tongue),
            Err(_) => trouble(tongue),
        },
    }
}

/// `POST /confirm/{token}/receipt.json`: the receipt as a file.
pub(crate) async fn receipt(State(app): State<App>, Path(token): Path<String>) -> Response {
    let Some(signing) = &app.signing else { return closed().await };
    let Ok(link) = token.parse::<Link>() else { return gone(Tongue::english()) };
    match made(signing, &link, &app.site.address).await {
        Ok(Some(receipt)) => {
            let text = serde_json::to_string_pretty(&receipt).unwrap_or_default() + "\n";
            let name = format!("attachment; filename=\"receipt-petition-{}.json\"", receipt.head.head.petition);
            let headers = [
                (header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
                (
                    header::CONTENT_DISPOSITION,
                    HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment")),
                ),
            ];
            (headers, text).into_response()
        }
        Ok(None) => gone(Tongue::english()),
        Err(_) => trouble(Tongue::english()),
    }
}

async fn made(signing: &Signing, link: &Link, site: &str) -> Result<Option<Receipt>, StoreError> {
    counted(&signing.desk, link).await?;
    signing.desk.receipt(link, site).await
}

/// Waits until a confirmed signature is counted; not for ever.
async fn counted(desk: &Desk, link: &Link) -> Result<(), StoreError> {
    for _ in 0..LOOKS {
        match desk.find(link).await? {
            Some(found) if found.state == Standing::Confirmed => tokio::time::sleep(BETWEEN).await,
            _ => break,
        }
    }
    Ok(())
}

/// `GET /confirm`: a place to type the code.
pub(crate) async fn by_code(State(app): State<App>, tongue: Tongue) -> Response {
    SentPage::new(&app, tongue, None).respond()
}

/// `POST /confirm`: the code from the mail.
pub(crate) async fn code(State(app): State<App>, form: Result<Form<Wish>, FormRejection>) -> Response {
    let Some(signing) = &app.signing else { return closed().await };
    let Ok(Form(wish)) = form else { return errors::unreadable_form() };
    let tongue = tongue(&wish.language);
    // Typed on the page that followed the form, or on another device?
    let handle = app.tickets.handle(&wish.ticket, app.now());
    let found = match wish.code.parse::<Code>() {
        Ok(code) => signing.desk.confirm_by_code(&code, handle.as_ref()).await,
        Err(_) => Ok(None),
    };
    match found {
        Ok(Some((petition, Some(link)))) => {
            let _ = counted(&signing.desk, &link).await;
            signed_page(&app, signing, tongue, &link, petition, true)
        }
        Ok(Some((_, None))) => message(
            tongue,
            StatusCode::OK,
            "petition-thanks-title",
            &["petition-thanks-lead", "petition-receipt-by-link"],
        ),
        Ok(None) => {
            let page = SentPage::new(&app, tongue, handle.map(|_| wish.ticket));
            SentPage { wrong: Some("petition-code-wrong"), typed: wish.code.chars().take(20).collect(), ..page }
                .respond()
        }
        Err(_) => trouble(tongue),
    }
}

/// `POST /confirm/resend`: the mail once more, from the page that followed the form and from no other.
pub(crate) async fn resend(State(app): State<App>, form: Result<Form<Wish>, FormRejection>) -> Response {
    let Some(signing) = &app.signing else { return closed().await };
    let Ok(Form(wish)) = form else { return errors::unreadable_form() };
    let tongue = tongue(&wish.language);
    let sent = match app.tickets.handle(&wish.ticket, app.now()) {
        Some(handle) => signing.desk.resend(&handle).await,
        None => Ok(false),
    };
    let said = match sent {
        Ok(true) => "petition-resent",
        Ok(false) => "petition-resend-enough",
        Err(_) => return trouble(tongue),
    };
    let ticket = (said == "petition-resent").then_some(wish.ticket);
    SentPage { said: Some(said), ..SentPage::new(&app, tongue, ticket) }.respond()
}

fn confirm_page(signing: &Signing, tongue: Tongue, link: &Link, number: u32) -> Response {
    let (action, translated) = action(signing, tongue, number);
    let path = format!("/confirm/{link}");
    let page = page(tongue, &path, tongue.plain("petition-confirm-title"), tongue.plain("petition-confirm-lead"));
    unkept(html(&Confirm { page, tongue, token: link.to_string(), action, translated }))
}

fn signed_page(app: &App, signing: &Signing, tongue: Tongue, link: &Link, number: u32, just_now: bool) -> Response {
    let (action, translated) = action(signing, tongue, number);
    let title = if just_now { "petition-thanks-title" } else { "petition-withdraw-title" };
    let path = format!("/petitions/{number}");
    let address = format!("{}{}", app.site.address, tongue.path(&path));
    let share = tongue.plain_with("petition-share-text", &[("action", &action), ("address", &address)]);
    let page = page(tongue, &format!("/confirm/{link}"), tongue.plain(title), tongue.plain("petition-withdraw-lead"));
    unkept(html(&Signed {
        page,
        tongue,
        token: link.to_string(),
        action,
        translated,
        just_now,
        count: view::number(tongue, signing.desk.counts(number).signatures),
        verify: format!("{path}/verify"),
        // Signs that set a name apart from its line are for pages, not for messages.
        share: share.replace(['\u{2068}', '\u{2069}'], ""),
    }))
}

fn action(signing: &Signing, tongue: Tongue, number: u32) -> (String, bool) {
    let petition = signing.campaigns.petition(number).map(|(_, petition)| petition.words_in(tongue.language.tag));
    petition.map_or_else(|| (String::new(), true), |(words, translated)| (words.action.clone(), translated))
}

/// A page that no browser and nobody on the way keeps.
fn unkept(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn gone(tongue: Tongue) -> Response {
    let paragraphs = &["petition-gone-lead", "petition-gone-what"];
    message(tongue, StatusCode::NOT_FOUND, "petition-gone-title", paragraphs)
}
