//! Local groups: the guide with which one begins, applying, the group's page, the page on which it looks after itself, and the
//! organisers' half. A group has no account: its link is its key, and also opens the list of its helpers, which nobody else can
//! read, not even the server while nobody holds that link against it.

mod calendar;
mod desk;
mod mine;
mod show;
mod start;

use axum::http::StatusCode;
use axum::response::Response;
use base::Date;
use campaign::Campaign;
use seal::{PublicKey, Purpose, SecretKey};
use store::local_groups::{LocalEvent, LocalGroup};

pub(crate) use desk::{contacts, decide, list as desk, tasks, undo};
pub(crate) use mine::{add_event, end, remove_event, remove_helper, show as mine};
pub(crate) use show::{calendar, help, list, show};
pub(crate) use start::{applied, apply, start};

use crate::errors::no_store;
use crate::organise::tokens::{self, Kind};
use crate::page::{Area, Page};

/// A group's name.
const LONGEST_NAME: usize = 60;
/// What it wants.
const LONGEST_AIMS: usize = 600;

/// What is wrong with a field.
struct Problem {
    field: &'static str,
    words: String,
}

/// Looks whether a text is there and not too long.
fn within(field: &'static str, what: &str, text: &str, most: usize, problems: &mut Vec<Problem>) {
    let length = text.chars().count();
    if length == 0 {
        problems.push(Problem { field, words: format!("{what} is missing.") });
    } else if length > most {
        problems.push(Problem { field, words: format!("{what} is {} characters too long.", length - most) });
    }
}

/// Line ends alike, and nothing that no keyboard has.
fn tidy(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect::<String>().trim().to_owned()
}

/// The same on one line.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(|c| !c.is_control()).collect()
}

/// An address to which mail can go, as far as one can see.
fn is_mail(text: &str) -> bool {
    let parts = text.split_once('@');
    text.len() <= 254
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
        && parts.is_some_and(|(name, at)| {
            !name.is_empty() && at.contains('.') && !at.starts_with('.') && !at.ends_with('.')
        })
}

/// How a group's link is kept.
fn key_hash(key: &str) -> [u8; 32] {
    tokens::hash(Kind::LocalGroup, key)
}

/// The key that opens a group's helpers: it follows from its link, which is kept nowhere.
fn helpers_key(key: &str) -> SecretKey {
    SecretKey::from_bytes(tokens::hash(Kind::LocalHelpers, key))
}

fn purpose(group: &str) -> Purpose {
    Purpose::new("helper", group)
}

/// The public half, as it is kept.
fn public_key(group: &LocalGroup) -> Option<PublicKey> {
    let bytes: [u8; 32] = group.helpers_key.as_slice().try_into().ok()?;
    PublicKey::from_bytes(bytes).ok()
}

fn campaign_of(slug: &str) -> Option<&'static Campaign> {
    campaign::built_in().ok()?.get(slug)
}

/// An event for people.
struct EventShown {
    event: LocalEvent,
    day: String,
}

fn shown(events: Vec<LocalEvent>) -> Vec<EventShown> {
    let day = |event: &LocalEvent| event.on_day.parse::<Date>().map(base::in_words).unwrap_or_default();
    events.into_iter().map(|event| EventShown { day: day(&event), event }).collect()
}

fn page(title: &str) -> Page {
    Page::new(Area::Act, title.to_owned(), "Local groups: who acts where, and how to begin where you are.")
}

fn wrong(response: Response) -> Response {
    let mut response = no_store(response);
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_tidied_and_judged() {
        assert_eq!(tidy(" a\r\n\u{0}b\u{7} "), "a\nb");
        assert_eq!(on_one_line("a\r\nBEGIN:VEVENT\u{0} b"), "a BEGIN:VEVENT b");
        for good in ["a@b.example", "ö@b.example"] {
            assert!(is_mail(good), "{good}");
        }
        for bad in ["", "a", "@b.c", "a@b", "a b@c.d", "a@.c", "a@b.\nc"] {
            assert!(!is_mail(bad), "{bad}");
        }
        let mut problems = Vec::new();
        within("name", "The name", "", 5, &mut problems);
        within("name", "The name", "123456", 5, &mut problems);
        within("name", "The name", "12345", 5, &mut problems);
        assert_eq!(
            problems.iter().map(|problem| problem.words.as_str()).collect::<Vec<_>>(),
            ["The name is missing.", "The name is 1 characters too long."]
        );
    }

    #[test]
    fn only_the_link_opens_what_helpers_left() {
        let key = helpers_key("link");
        let mut rng = seal::system_randomness();
        let sealed = seal::seal(&key.public(), &purpose("marrowby"), b"Ada", &mut rng);
        assert_eq!(seal::open(&helpers_key("link"), &purpose("marrowby"), &sealed).expect("ours"), b"Ada");
        assert!(seal::open(&helpers_key("other"), &purpose("marrowby"), &sealed).is_err());
        assert!(seal::open(&key, &purpose("elsewhere"), &sealed).is_err());
        assert_ne!(key_hash("link"), *key.as_bytes(), "what is kept says nothing of the key");
    }
}
