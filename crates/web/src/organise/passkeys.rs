//! Passkeys (WebAuthn, level 2): made once on a device, shown to come in. What the browser and this
//! server agree on in between lies in the database for five minutes, never in the browser's hands.

use serde::Serialize;
use serde::de::DeserializeOwned;
use store::organisers::{Ceremony, Organiser};
use webauthn_rs::prelude::{
    Passkey, PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url, Uuid,
    Webauthn, WebauthnBuilder,
};

use super::tokens::{self, Kind};
use crate::app::App;

/// How long making or showing a passkey may take, in seconds.
const LONGEST: i64 = 5 * 60;

/// What went wrong, in words for the page.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// The site's address is none that passkeys work with.
    #[error("Passkeys do not work at this address. Use your printed codes, or open the desk at its proper address.")]
    Address,
    /// It took too long, or was used before.
    #[error("That took too long, or was tried twice. Start once more.")]
    Late,
    /// The device's answer does not hold.
    #[error("The passkey was not accepted. Try once more, or use one of your printed codes.")]
    Refused,
    /// The same passkey belongs to somebody else.
    #[error("This passkey is in use already.")]
    Taken,
    /// The database.
    #[error("Something broke on our side. Try once more.")]
    Store(#[from] store::StoreError),
}

/// What the browser gets to begin with.
#[derive(Serialize)]
pub(crate) struct Begun {
    /// By which the server finds its half again.
    ceremony: String,
    /// For `navigator.credentials`.
    options: serde_json::Value,
}

/// Begins to make a passkey for somebody.
pub(crate) async fn begin_making(app: &App, organiser: &Organiser) -> Result<Begun, Trouble> {
    let known = passkeys(app, &organiser.id).await?.iter().map(|(_, key)| key.cred_id().clone()).collect();
    let id = Uuid::from_bytes(id_bytes(&organiser.id));
    let (options, state) = webauthn(app)?
        .start_passkey_registration(id, &organiser.name, &organiser.name, Some(known))
        .map_err(|_| Trouble::Refused)?;
    begun(app, &organiser.id, "make", &options, &state).await
}

/// Takes the new passkey: whose it is now.
pub(crate) async fn finish_making(app: &App, ceremony: &str, credential: &str) -> Result<String, Trouble> {
    let (organiser, state): (_, PasskeyRegistration) = taken(app, ceremony, "make").await?;
    let answer: RegisterPublicKeyCredential = serde_json::from_str(credential).map_err(|_| Trouble::Refused)?;
    let passkey = webauthn(app)?.finish_passkey_registration(&answer, &state).map_err(|_| Trouble::Refused)?;
    let id = credential_id(&passkey);
    let text = serde_json::to_string(&passkey).map_err(|_| Trouble::Refused)?;
    if app.site.store.add_passkey(&organiser, &id, &text, app.now()).await? {
        Ok(organiser)
    } else {
        Err(Trouble::Taken)
    }
}

/// Begins to let somebody in. For a name that nobody has it goes on just the same and never comes to
/// an end, so that nobody learns who works here.
pub(crate) async fn begin_showing(app: &App, name: &str) -> Result<Begun, Trouble> {
    let organiser = app.site.store.organiser_named(name).await?;
    let (id, keys) = match organiser {
        Some(organiser) => {
            let keys = passkeys(app, &organiser.id).await?;
            (organiser.id, keys.into_iter().map(|(_, key)| key).collect())
        }
        None => (String::new(), Vec::new()),
    };
    let (options, state) = webauthn(app)?.start_passkey_authentication(&keys).map_err(|_| Trouble::Refused)?;
    let mut options = serde_json::to_value(&options).map_err(|_| Trouble::Refused)?;
    if keys.is_empty() {
        let made_up = serde_json::json!([{ "type": "public-key", "id": made_up_id(app, name) }]);
        if let Some(public) = options.get_mut("publicKey").and_then(serde_json::Value::as_object_mut) {
            public.insert("allowCredentials".to_owned(), made_up);
        }
    }
    begun(app, &id, "show", &options, &state).await
}

/// Takes the answer: who comes in.
pub(crate) async fn finish_showing(app: &App, ceremony: &str, credential: &str) -> Result<String, Trouble> {
    let (organiser, state): (String, PasskeyAuthentication) = taken(app, ceremony, "show").await?;
    let answer: PublicKeyCredential = serde_json::from_str(credential).map_err(|_| Trouble::Refused)?;
    let result = webauthn(app)?.finish_passkey_authentication(&answer, &state).map_err(|_| Trouble::Refused)?;
    if organiser.is_empty() || !result.user_verified() {
        return Err(Trouble::Refused);
    }
    for (id, mut key) in passkeys(app, &organiser).await? {
        if key.update_credential(&result) == Some(true) {
            let text = serde_json::to_string(&key).map_err(|_| Trouble::Refused)?;
            app.site.store.update_passkey(&id, &text).await?;
        }
    }
    Ok(organiser)
}

/// The organiser's passkeys, each with the name by which it is kept.
async fn passkeys(app: &App, organiser: &str) -> Result<Vec<(String, Passkey)>, Trouble> {
    let kept = app.site.store.passkeys_of(organiser).await?;
    Ok(kept.into_iter().filter_map(|key| Some((key.id, serde_json::from_str(&key.passkey).ok()?))).collect())
}

fn webauthn(app: &App) -> Result<Webauthn, Trouble> {
    let origin = Url::parse(&app.site.address).map_err(|_| Trouble::Address)?;
    let host = origin.domain().ok_or(Trouble::Address)?;
    let builder = WebauthnBuilder::new(host, &origin).map_err(|_| Trouble::Address)?;
    builder.rp_name("careof").build().map_err(|_| Trouble::Address)
}

/// Whether passkeys can work at the site's address at all: a name, not a number.
pub(crate) fn possible(app: &App) -> bool {
    webauthn(app).is_ok()
}

async fn begun(
    app: &App,
    organiser: &str,
    kind: &str,
    options: &impl Serialize,
    state: &impl Serialize,
) -> Result<Begun, Trouble> {
    let ceremony = tokens::new_secret();
    let state = serde_json::to_string(state).map_err(|_| Trouble::Refused)?;
    let kept = Ceremony { organiser: organiser.to_owned(), kind: kind.to_owned(), state };
    app.site.store.keep_ceremony(&tokens::hash(Kind::Ceremony, &ceremony), &kept, app.now() + LONGEST).await?;
    Ok(Begun { ceremony, options: serde_json::to_value(options).map_err(|_| Trouble::Refused)? })
}

/// The server's half, which can be had once.
async fn taken<T: DeserializeOwned>(app: &App, ceremony: &str, kind: &str) -> Result<(String, T), Trouble> {
    let kept = app.site.store.take_ceremony(&tokens::hash(Kind::Ceremony, ceremony), app.now()).await?;
    let kept = kept.filter(|kept| kept.kind == kind).ok_or(Trouble::Late)?;
    let state = serde_json::from_str(&kept.state).map_err(|_| Trouble::Late)?;
    Ok((kept.organiser, state))
}

/// As the browser and the store write it.
fn credential_id(passkey: &Passkey) -> String {
    serde_json::to_value(passkey.cred_id()).ok().and_then(|id| id.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Sixteen bytes for the authenticator, the same for the same organiser.
fn id_bytes(id: &str) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&blake3::hash(id.as_bytes()).as_bytes()[..16]);
    bytes
}

/// The same for the same name while the program runs; tells nothing.
fn made_up_id(app: &App, name: &str) -> String {
    app.rates.name_of(name)
}
