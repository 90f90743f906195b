//! `/organise/keys`: one's own passkeys, and codes to print.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use store::journal::NewEntry;
use store::organisers::KeptPasskey;

use super::desk::Desk;
use super::gate::SignedIn;
use super::{passkeys, sign_in, tokens};
use crate::app::{App, day};
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::page::{Area, Page};

/// So many codes are made at once.
const CODES: usize = 10;

#[derive(Template)]
#[template(path = "organise/keys.html")]
struct Keys {
    page: Page,
    desk: Desk,
    keys: Vec<KeptPasskey>,
    codes_left: i64,
    passkeys: bool,
}

#[derive(Template)]
#[template(path = "organise/codes.html")]
struct Codes<'a> {
    page: Page,
    name: &'a str,
    codes: Vec<String>,
}

impl Keys {
    /// When a passkey was made, in words.
    fn made(&self, key: &KeptPasskey) -> String {
        base::in_words(day(key.added_at))
    }
}

/// `GET /organise/keys`
pub(crate) async fn show(State(app): State<App>, who: SignedIn) -> Response {
    let store = &app.site.store;
    let (Ok(keys), Ok(codes_left)) = (store.passkeys_of(&who.id).await, store.codes_left(&who.id).await) else {
        return errors::broken();
    };
    let page = Page::new(Area::Organise, "Your keys", "For organisers of this site.");
    html(&Keys {
        page,
        desk: Desk::of(&app, who, "/organise/keys"),
        keys,
        codes_left,
        passkeys: passkeys::possible(&app),
    })
}

/// `POST /organise/keys/begin`: one more passkey; for the script.
pub(crate) async fn begin(State(app): State<App>, who: SignedIn) -> Response {
    match app.site.store.organiser(&who.id).await {
        Ok(Some(organiser)) => sign_in::answer(passkeys::begin_making(&app, &organiser).await),
        _ => sign_in::refused(&passkeys::Trouble::Late),
    }
}

/// `POST /organise/keys/finish`: for the script.
pub(crate) async fn finish(State(app): State<App>, who: SignedIn, fields: Fields) -> Response {
    match passkeys::finish_making(&app, fields.get("ceremony"), fields.get("credential")).await {
        Ok(owner) if owner == who.id => {
            let entry = NewEntry::new(&who.id, &who.name, app.now(), "keys", "added a passkey of their own");
            match app.site.store.write_entry(&entry).await {
                Ok(()) => sign_in::answer(Ok(serde_json::json!({ "go": "/organise/keys" }))),
                Err(error) => sign_in::refused(&error.into()),
            }
        }
        Ok(_) => sign_in::refused(&passkeys::Trouble::Refused),
        Err(trouble) => sign_in::refused(&trouble),
    }
}

/// `POST /organise/keys/remove`
pub(crate) async fn remove(State(app): State<App>, who: SignedIn, fields: Fields) -> Response {
    let entry = NewEntry::new(&who.id, &who.name, app.now(), "keys", "removed a passkey of their own");
    match app.site.store.remove_passkey(&who.id, fields.get("key"), &entry).await {
        Ok(()) => Redirect::to("/organise/keys").into_response(),
        Err(_) => errors::broken(),
    }
}

/// `POST /organise/keys/codes`: new ones; the old ones are worth nothing from now on.
pub(crate) async fn new_codes(State(app): State<App>, who: SignedIn) -> Response {
    match make_codes(&app, &who.id).await {
        Ok(codes) => codes_page(&who.name, codes),
        Err(_) => errors::broken(),
    }
}

/// Makes new codes for somebody, and keeps their hashes.
pub(super) async fn make_codes(app: &App, organiser: &str) -> Result<Vec<String>, store::StoreError> {
    let codes: Vec<String> = std::iter::repeat_with(tokens::new_code).take(CODES).collect();
    let hashes: Vec<[u8; 32]> = codes.iter().map(|code| tokens::hash_of_typed_code(code)).collect();
    app.site.store.replace_codes(organiser, &hashes).await?;
    Ok(codes)
}

/// Shows them, this once.
pub(super) fn codes_page(name: &str, codes: Vec<String>) -> Response {
    let page = Page::new(Area::Organise, "Your printed codes", "For organisers of this site.");
    html(&Codes { page, name, codes })
}
