//! A checked registration as rows of label and answer, in a language: for the page of answers and for the paper.

use registration::{Address, Calendar, Place, Registration};

use crate::tongue::{Tongue, Words};

/// What stands on a row: the key of its label, and the answer; an answer that is itself a text of ours is a key.
pub(super) enum Answer {
    /// As the person wrote it.
    Typed(String),
    /// A choice.
    Key(String),
}

/// Every answer that was given, in the order of the form.
pub(super) fn answers(person: &Registration) -> Vec<(&'static str, Answer)> {
    let typed = |text: &str| Some(Answer::Typed(text.to_owned())).filter(|_| !text.is_empty());
    let option = |text: &Option<String>| text.as_deref().and_then(typed);
    let key = |key: String| Some(Answer::Key(key));
    let helper = person.helper.as_ref();
    let for_whom = helper.map_or("me", |helper| if helper.of_a_child { "child" } else { "other" });
    let address = match person.address {
        Address::Home(_) => "home",
        Address::Practice => "practice",
        Address::CareOf(..) => "care-of",
        Address::None => "none",
    };
    let at: Option<&Place> = match &person.address {
        Address::Home(place) | Address::CareOf(_, place) => Some(place),
        _ => None,
    };
    let care = match &person.address {
        Address::CareOf(name, _) => typed(name),
        _ => None,
    };
    let practice = person.practice.as_ref();
    let rows = [
        ("join-for", key(format!("join-for-{for_whom}"))),
        ("join-helper-name", helper.and_then(|helper| typed(&helper.name))),
        ("join-helper-relation", helper.and_then(|helper| typed(&helper.relation))),
        ("join-title-word", option(&person.name.title)),
        ("join-given", option(&person.name.given)),
        ("join-family", typed(&person.name.family)),
        ("join-born", typed(&born(person))),
        ("join-sex", key(format!("join-sex-{}", person.sex.key()))),
        ("join-phone", person.phone.as_ref().and_then(|phone| typed(&phone.number))),
        (
            "join-phone-shared",
            person.phone.as_ref().filter(|phone| phone.shared).and_then(|_| key("site-yes".to_owned())),
        ),
        ("join-email", option(&person.email)),
        ("join-address", key(format!("join-address-{address}"))),
        ("join-care-name", care),
        ("join-street", at.and_then(|place| typed(&place.street))),
        ("join-town", at.and_then(|place| typed(&place.town))),
        ("join-postcode", at.and_then(|place| place.postcode).and_then(|postcode| typed(&postcode.to_string()))),
        ("join-post", person.post.and_then(|post| key(format!("join-post-{}", post.key())))),
        ("join-practice", practice.and_then(|practice| typed(&practice.name))),
        ("join-practice-street", practice.and_then(|practice| typed(&street_of(practice)))),
        ("join-language", Tongue::tagged(&person.language.0).and_then(|tongue| typed(&both_names(tongue)))),
        ("join-interpreter", person.interpreter.then_some(()).and_then(|()| key("site-yes".to_owned()))),
        ("join-needs", option(&person.needs)),
        ("join-nhs-number", person.nhs_number.and_then(|number| typed(&number.to_string()))),
        ("join-before-name", option(&person.before.name)),
        ("join-before-practice", option(&person.before.practice)),
        ("join-before-address", option(&person.before.address)),
    ];
    rows.into_iter().filter_map(|(label, answer)| Some((label, answer?))).collect()
}

/// In words of one language.
pub(super) fn rows(person: &Registration, tongue: Tongue) -> Vec<(Words, String)> {
    answers(person).into_iter().map(|(label, answer)| (tongue.t(label), said(&answer, tongue))).collect()
}

/// An answer in a language, as plain text.
pub(super) fn said(answer: &Answer, tongue: Tongue) -> String {
    match answer {
        Answer::Typed(text) => text.clone(),
        Answer::Key(key) => tongue.plain(key),
    }
}

/// `23 May 1990`, with the year alone marked as such, and as it was given in another calendar.
fn born(person: &Registration) -> String {
    let born = &person.born;
    let mut text = base::in_words(born.date);
    if born.estimated {
        text.push_str(" (only the year is known)");
    }
    if born.calendar != Calendar::Gregorian {
        let (year, rest) = born.given;
        let given = rest.map_or_else(|| year.to_string(), |(month, day)| format!("{day}/{month}/{year}"));
        text.push_str(&format!(" [{given} {}]", born.calendar.key()));
    }
    text
}

fn street_of(practice: &registration::Practice) -> String {
    let postcode = practice.postcode.map(|postcode| postcode.to_string()).unwrap_or_default();
    [practice.street.as_str(), postcode.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

fn both_names(tongue: Tongue) -> String {
    let (own, english) = (tongue.language.own_name, tongue.language.english_name);
    if own == english { english.to_owned() } else { format!("{english} ({own})") }
}
