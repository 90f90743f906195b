//! The form and the agreement about letters on paper: in English for the desk, the person's language beside it.

use base::{Date, in_words};
use print::{Format, PrintError, RunningText, TextPart, print_text};
use registration::{Address, Registration};

use super::translated::{answers, said};
use crate::tongue::Tongue;

/// The form to hand in, with the facts that GMS1 and PRF1 have, as a PDF.
pub(super) fn form(person: &Registration, tongue: Tongue, today: Date) -> Result<Vec<u8>, PrintError> {
    let english = Tongue::english();
    let mut parts = vec![TextPart::Paragraph(format!(
        "Made on {}. It carries the facts of forms GMS1 and PRF1. What is not needed to register is not asked.",
        in_words(today)
    ))];
    let translated = tongue != english;
    let rows = answers(person).into_iter().map(|(label, answer)| {
        let mut row = vec![english.plain(label)];
        let answered = said(&answer, english);
        let own = said(&answer, tongue);
        if translated {
            row.push(tongue.plain(label));
        }
        row.push(if translated && own != answered { format!("{answered} · {own}") } else { answered });
        row
    });
    let mut head = vec!["Question".to_owned()];
    if translated {
        head.push(tongue.language.own_name.to_owned());
    }
    head.push("Answer".to_owned());
    parts.push(TextPart::Table(head, rows.collect()));
    for note in notes_for_the_desk(person) {
        parts.push(TextPart::Point(note));
    }
    parts.push(TextPart::Heading("Signature".to_owned()));
    let who = person.helper.as_ref().map_or("the person".to_owned(), |helper| {
        if helper.relation.is_empty() {
            format!("{}, who helps", helper.name)
        } else {
            format!("{} ({})", helper.name, helper.relation)
        }
    });
    parts.push(TextPart::Paragraph(format!(
        "Signed by {who}: ______________________________    Date: ________________"
    )));
    parts.push(TextPart::Heading("For the practice".to_owned()));
    parts.push(TextPart::Point("Nobody has to show ID, proof of address or immigration papers in order to register in England, Scotland or Wales.".to_owned()));
    parts.push(TextPart::Point("The questions for overseas visitors are the patient’s choice; registering does not depend on them. They are left out here.".to_owned()));
    parts.push(TextPart::Point(
        "If you cannot register this person, please give the reason in writing. In England this is due within 14 days."
            .to_owned(),
    ));
    let sources = [
        "bma-patient-registration",
        "bma-overseas-visitors",
        "humberside-lmc-overseas-visitors",
        "pcse-registration-fields",
    ];
    printed("Registration with a GP practice", "A registration form, filled in by or for the patient.", parts, &sources)
}

/// What the person at the desk must know and might overlook.
fn notes_for_the_desk(person: &Registration) -> Vec<String> {
    let mut notes = Vec::new();
    if person.born.estimated {
        notes
            .push("Only the year of birth is known, so the date is 1 January of that year, as an estimate.".to_owned());
    }
    if person.born.calendar.is_by_the_moon() {
        notes.push("The date of birth comes from the Islamic calendar and can be one day off.".to_owned());
    }
    if person.name.given.is_none() {
        notes.push("This person has one name. It stands under family name.".to_owned());
    }
    if person.phone.as_ref().is_some_and(|phone| phone.shared) {
        notes.push(
            "Other people use this phone. Please leave no details in messages or on the answering machine.".to_owned(),
        );
    }
    match &person.address {
        Address::Practice => notes
            .push("Please register this person with the address of the practice, as “c/o” the practice.".to_owned()),
        Address::None => notes.push("No fixed abode: postcode ZZ99 3VZ.".to_owned()),
        _ => {}
    }
    notes
}

/// How letters reach a person who registers with the practice's address or with none.
pub(super) fn agreement(person: &Registration, tongue: Tongue, today: Date) -> Result<Vec<u8>, PrintError> {
    let english = Tongue::english();
    let practice = person.practice.as_ref().map_or("the practice", |practice| practice.name.as_str());
    let way = person.post.map_or("join-post-collect".to_owned(), |post| format!("join-post-{}", post.key()));
    let reach = person.phone.as_ref().map(|phone| phone.number.clone()).or_else(|| person.email.clone());
    let mut parts = vec![
        TextPart::Paragraph(format!("Made on {} between {} and {practice}.", in_words(today), person.name.whole())),
        TextPart::Step(1, "The practice keeps letters for the patient, also those from hospitals and for screening.".to_owned()),
        TextPart::Step(2, format!("How the patient hears that there is a letter: {}.", english.plain(&way))),
        TextPart::Step(3, format!("When something cannot wait, the practice uses: {}.", reach.unwrap_or_else(|| "__________________".to_owned()))),
        TextPart::Step(4, "Who at the practice looks after it: __________________".to_owned()),
        TextPart::Step(5, "We look at this again on: __________________ The patient can change to another address at any time.".to_owned()),
        TextPart::Paragraph("The address of the practice is kept on the national record like any address. It keeps a home address off that record; it does not hide that somebody is registered.".to_owned()),
    ];
    if person.phone.as_ref().is_some_and(|phone| phone.shared) {
        parts.push(TextPart::Paragraph("Other people use the patient’s phone: please leave no details.".to_owned()));
    }
    if tongue != english {
        parts.push(TextPart::Heading(tongue.language.own_name.to_owned()));
        parts.push(TextPart::Paragraph(format!("{} {}", tongue.plain("join-post"), tongue.plain(&way))));
        parts.extend(tongue.plain("you-address-body").lines().map(|line| TextPart::Paragraph(line.to_owned())));
    }
    parts.push(TextPart::Paragraph(
        "Signed for the practice: ______________________    Signed by or for the patient: ______________________"
            .to_owned(),
    ));
    let sources = ["management-in-practice-practice-address", "pds-fair-processing"];
    printed("How letters reach the patient", "An agreement between a practice and a patient.", parts, &sources)
}

fn printed(title: &str, about: &str, parts: Vec<TextPart>, sources: &[&str]) -> Result<Vec<u8>, PrintError> {
    let sources = sources.iter().filter_map(|key| policy::sources().get(key).ok());
    let sources =
        sources.map(|source| format!("{}, {} ({})", source.publisher, source.title, crate::cite::checked(source)));
    let text = RunningText { title: title.to_owned(), about: about.to_owned(), parts, sources: sources.collect() };
    let printed = print_text(&text, Format::Pdf)?;
    Ok(printed.files.into_iter().next().unwrap_or_default())
}
