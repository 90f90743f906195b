//! Who speaks for the practice: an address is typed, a link goes there, and whoever follows it gets the
//! practice's own link. The mailed link works once, for one practice, for two days.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::Date;
use mail::{Letter, Link};
use seal::Purpose;
use store::memberships::Proof;
use surgeries::membership::Intent;
use surgeries::voice::{self, Voice};

use super::known::{self, KnownPractice};
use super::page;
use crate::app::App;
use crate::errors::{self, html, no_store};
use crate::fields::Fields;
use crate::organise::tokens::{self, Kind};
use crate::organise::{What, too_often};
use crate::page::Page;

/// A mailed link lives so long, in seconds.
const LINK_SECONDS: i64 = 48 * 3600;
/// A practice's own link lives so long after it was made, in days.
const KEY_DAYS: u32 = 400;

#[derive(Template)]
#[template(path = "join/prove.html")]
struct Prove {
    page: Page,
    practice: KnownPractice,
    address: String,
    intent: Option<Intent>,
    address_problem: Option<String>,
    intent_problem: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "join/message.html")]
struct Message {
    page: Page,
    heading: &'static str,
    paragraphs: Vec<String>,
    /// Words and address.
    link: Option<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "join/confirm.html")]
struct Confirm {
    page: Page,
    proof: Proof,
    token: String,
}

/// `GET /practices/join/practice/{ods}`
pub(crate) async fn show(State(app): State<App>, Path(code): Path<String>) -> Response {
    match known::open(&app, &code) {
        Ok(practice) => html(&Prove {
            page: page("Show that you speak for the practice"),
            practice,
            address: String::new(),
            intent: None,
            address_problem: None,
            intent_problem: None,
        }),
        Err(problem) => cannot(problem),
    }
}

fn cannot(problem: String) -> Response {
    let link = Some(("Look for your practice", "/practices/join".to_owned()));
    let heading = "This practice cannot join";
    let shown = html(&Message { page: page(heading), heading, paragraphs: vec![problem], link });
    (StatusCode::NOT_FOUND, shown).into_response()
}

/// `POST /practices/join/practice/{ods}`: sends the link.
pub(crate) async fn send(State(app): State<App>, Path(code): Path<String>, fields: Fields) -> Response {
    let practice = match known::open(&app, &code) {
        Ok(practice) => practice,
        Err(problem) => return cannot(problem),
    };
    let intent = Intent::from_key(fields.get("intent"));
    let voice = voice::voice(
        fields.get("address"),
        Some(&practice.website).filter(|site| !site.is_empty()).map(String::as_str),
    );
    let (voice, intent) = match (voice, intent) {
        (Ok(voice), Some(intent)) => (voice, intent),
        (voice, intent) => {
            let again = Prove {
                page: page("Show that you speak for the practice").with_error(true),
                practice,
                address: fields.get("address").chars().take(254).collect(),
                intent,
                address_problem: voice.err().map(|problem| problem.to_string()),
                intent_problem: intent.is_none().then_some("Choose one of the two."),
            };
            return (StatusCode::UNPROCESSABLE_ENTITY, html(&again)).into_response();
        }
    };
    let now = app.now();
    let counted = app
        .rates
        .count(What::Mail, "", now)
        .and_then(|()| app.rates.count(What::MailForPractice, practice.code.as_str(), now))
        .and_then(|()| app.rates.count(What::MailTo, &voice.address, now));
    if let Err(wait) = counted {
        return too_often(wait);
    }
    match mail(&app, &practice, &voice, intent).await {
        Ok(()) => sent(&app, &voice),
        Err(failed) => failed,
    }
}

async fn mail(app: &App, practice: &KnownPractice, voice: &Voice, intent: Intent) -> Result<(), Response> {
    let mark = mark(app, &voice.address);
    let store = &app.site.store;
    let taken = store.somebody_else_speaks(practice.code.as_str(), &mark).await.map_err(|_| errors::broken())?;
    let letter = if taken {
        somebody_else(practice, voice)
    } else {
        let token = tokens::new_secret();
        let proof = Proof {
            ods_code: practice.code.as_str().to_owned(),
            name: practice.name.clone(),
            nation: practice.nation.key().to_owned(),
            postcode: practice.postcode.clone(),
            intent,
            shown_by: voice.shown_by.to_string(),
            contact: seal_contact(app, &voice.address),
            contact_mark: mark,
        };
        let now = app.now();
        store
            .keep_proof(&tokens::hash(Kind::PracticeMail, &token), &proof, now, now + LINK_SECONDS)
            .await
            .map_err(|_| errors::broken())?;
        link_letter(app, practice, voice, &token)
    };
    app.site.post.post(letter).await.map_err(|_| errors::busy())
}

fn link_letter(app: &App, practice: &KnownPractice, voice: &Voice, token: &str) -> Letter {
    Letter {
        to: voice.address.clone(),
        subject: format!("{}: your link to become a safe surgery", practice.name),
        before: vec![
            format!("Somebody, probably you, wants to show that they speak for {} ({}).", practice.name, practice.code),
            "Open this link and press the button. It works once, within two days.".to_owned(),
        ],
        link: Some(Link {
            label: "Go on".to_owned(),
            address: format!("{}/practices/join/confirm/{token}", app.site.address),
        }),
        after: vec![
            "If it was not you, do nothing: without the link nothing happens.".to_owned(),
            "Your address is sealed so that only the organisers can read it, and is used for nothing but your practice’s membership."
                .to_owned(),
        ],
        language: "en".to_owned(),
        ..Letter::default()
    }
}

/// Only the mailbox learns that a colleague was quicker; the page does not tell.
fn somebody_else(practice: &KnownPractice, voice: &Voice) -> Letter {
    Letter {
        to: voice.address.clone(),
        subject: format!("{}: a colleague looks after this already", practice.name),
        before: vec![
            format!("Somebody with another address speaks for {} ({}) already.", practice.name, practice.code),
            "Ask your colleagues for the practice’s own link. If nobody has it any more, write to the organisers of this site: they can hand the membership over to you."
                .to_owned(),
        ],
        link: None,
        after: vec!["If it was not you who asked, do nothing.".to_owned()],
        language: "en".to_owned(),
        ..Letter::default()
    }
}

fn sent(app: &App, voice: &Voice) -> Response {
    let heading = "Look into your mailbox";
    let mut paragraphs = vec![
        format!("A letter is on its way to your address at {}. Open its link within two days.", voice.shown_by),
        "Nothing there after ten minutes? Look among the unwanted mail, then try again.".to_owned(),
    ];
    let link = if app.site.tray.is_some() {
        paragraphs
            .push("This site runs without a mail server, so the letter lies on a page of this machine.".to_owned());
        Some(("See the letter", "/demonstration/mails".to_owned()))
    } else {
        None
    };
    html(&Message { page: page(heading), heading, paragraphs, link })
}

/// `GET /practices/join/confirm/{token}`: shows, and uses nothing up, so that mail scanners confirm
/// nothing.
pub(crate) async fn confirm(State(app): State<App>, Path(token): Path<String>) -> Response {
    match app.site.store.proof(&tokens::hash(Kind::PracticeMail, &token), app.now()).await {
        Ok(Some(proof)) => no_store(html(&Confirm { page: page("Go on for your practice"), proof, token })),
        Ok(None) => spent(),
        Err(_) => errors::broken(),
    }
}

/// `POST /practices/join/confirm/{token}`: uses the link up.
pub(crate) async fn confirmed(State(app): State<App>, Path(token): Path<String>) -> Response {
    let key = tokens::new_secret();
    let today = app.today();
    let used = app
        .site
        .store
        .use_proof(
            &tokens::hash(Kind::PracticeMail, &token),
            &tokens::hash(Kind::PracticeKey, &key),
            later(today, KEY_DAYS),
            &tokens::new_id(),
            app.now(),
            today,
        )
        .await;
    match used {
        Ok(Some(_)) => Redirect::to(&format!("/practices/join/at/{key}")).into_response(),
        Ok(None) => spent(),
        Err(_) => errors::broken(),
    }
}

pub(super) fn spent() -> Response {
    let heading = "This link does not open anything";
    let paragraphs = vec![
        "It may have been used already, be older than two days, or have been replaced by a newer one.".to_owned(),
        "If you kept your practice’s own link, open that. If not, have a new letter sent to the same address: everything you did is still there."
            .to_owned(),
    ];
    let link = Some(("Have a new letter sent", "/practices/join".to_owned()));
    let shown = html(&Message { page: page(heading), heading, paragraphs, link });
    (StatusCode::NOT_FOUND, shown).into_response()
}

/// Seals something to the organisers' key; the server cannot open it again.
pub(super) fn seal_contact(app: &App, text: &str) -> Vec<u8> {
    let purpose = Purpose::new("contact", "practices");
    seal::seal(&app.site.contacts, &purpose, text.as_bytes(), &mut seal::system_randomness())
}

/// By which an address is known again without being kept.
fn mark(app: &App, address: &str) -> [u8; 32] {
    *blake3::keyed_hash(&app.site.index_key, format!("practice\0{address}").as_bytes()).as_bytes()
}

fn later(today: Date, days: u32) -> Date {
    today.saturating_add(std::time::Duration::from_secs(u64::from(days) * 86_400))
}
