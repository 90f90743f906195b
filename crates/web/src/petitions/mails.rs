//! The mails that belong to a signature, in the signer's language, and the page on which a
//! demonstration without a mail server shows them.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use campaign::Campaigns;
use mail::{Letter, Link};
use petition::{Note, NoteKind};

use super::closed;
use crate::app::App;
use crate::errors::html;
use crate::page::{Area, Page};

/// The letter that a note asks for. `site` is where the site is reached, without a slash at the end;
/// `by` is who runs it, for the end of the letter.
#[must_use]
pub fn letter(note: &Note, campaigns: &Campaigns, site: &str, by: &str) -> Letter {
    let tongue = super::tongue(&note.language);
    let petition = campaigns.petition(note.petition).map(|(_, petition)| petition);
    let action = petition.map_or_else(String::new, |petition| petition.words_in(tongue.language.tag).0.action.clone());
    let say = |key: &str| tongue.plain(key);
    let with = |key: &str, name: &str, value: &str| bare(&tongue.plain_with(key, &[(name, value)]));
    let greeting = with("petition-mail-greeting", "name", &note.name);
    let closing =
        if by.is_empty() { say("petition-mail-closing") } else { format!("{}: {by}", say("petition-mail-closing")) };
    let letter = Letter {
        to: note.email.clone(),
        language: tongue.tag().to_owned(),
        right_to_left: tongue.dir() == "rtl",
        ..Letter::default()
    };
    match note.kind {
        NoteKind::Confirm | NoteKind::Reminder => Letter {
            subject: say("petition-mail-confirm-subject"),
            before: vec![
                greeting,
                with("petition-mail-confirm-lead", "action", &action),
                say("petition-mail-confirm-do"),
            ],
            link: Some(Link {
                label: say("petition-mail-confirm-link"),
                address: format!("{site}{}", tongue.path(&format!("/confirm/{}", note.link))),
            }),
            code: (!note.code.is_empty()).then(|| (say("petition-mail-confirm-code"), note.code.clone())),
            after: vec![say("petition-mail-confirm-not-me"), say("petition-mail-confirm-keep"), closing],
            ..letter
        },
        NoteKind::Duplicate => Letter {
            subject: say("petition-mail-again-subject"),
            before: vec![greeting, with("petition-mail-again-lead", "action", &action), say("petition-mail-again-do")],
            link: Some(Link {
                label: say("petition-mail-again-link"),
                address: format!("{site}{}", tongue.path(&format!("/petitions/{}", note.petition))),
            }),
            after: vec![closing],
            ..letter
        },
    }
}

/// Without the signs that set a name apart from its line on pages: not every mail program knows them.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[derive(Template)]
#[template(path = "petitions/mails.html")]
struct Mails {
    page: Page,
    letters: Vec<Letter>,
}

/// `GET /demonstration/mails`
pub(crate) async fn show(State(app): State<App>) -> Response {
    let Some(tray) = &app.site.tray else { return closed().await };
    let letters = tray.letters().into_iter().map(|shown| shown.letter).collect();
    let page = Page::new(Area::About, "Mails of this demonstration", "What would have been sent.");
    let mut response = html(&Mails { page, letters });
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(kind: NoteKind, language: &str) -> Note {
        Note {
            kind,
            petition: 1,
            email: "amina@example.org".into(),
            name: "Amina Hassan".into(),
            language: language.into(),
            link: "abc".into(),
            code: "K7MQ-2RTX".into(),
        }
    }

    #[test]
    fn a_letter_is_in_the_signers_language_with_one_link() {
        let campaigns = campaign::built_in().expect("they can be read");
        let arabic = letter(&note(NoteKind::Confirm, "ar"), campaigns, "https://c.example", "");
        assert_eq!(arabic.link.as_ref().map(|link| link.address.as_str()), Some("https://c.example/ar/confirm/abc"));
        assert!(arabic.right_to_left && arabic.language == "ar");
        assert!(arabic.text().contains("K7MQ-2RTX") && arabic.text().contains("أوقفوا"), "{}", arabic.text());
        let english = letter(&note(NoteKind::Duplicate, "en"), campaigns, "https://c.example", "Elm Tree");
        assert!(english.text().starts_with("Hello Amina Hassan,"), "{}", english.text());
        assert!(!english.text().contains("confirm/"), "whoever signs twice gets no second link");
        assert!(english.text().trim_end().ends_with("Elm Tree"));
    }
}
