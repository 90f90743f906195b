//! Files that strangers bring.

use proptest::prelude::*;
use registration::{ReadError, fhir, parcel, read};
use seal::SecretKey;

use crate::forms::{TODAY, person};

fn text() -> String {
    fhir::patient(&person(&[("nhs_number", "9434765919")]), TODAY).to_string()
}

fn trouble(text: &str) -> ReadError {
    read(text.as_bytes(), None).expect_err("it is no registration")
}

#[test]
fn a_registration_is_shown_line_by_line() {
    let received = read(text().as_bytes(), None).expect("ours");
    let fact = |label: &str| received.facts.iter().find(|(known, _)| *known == label).map(|(_, value)| value.as_str());
    assert_eq!(fact("Family name"), Some("Tesfay"));
    assert_eq!(fact("Date of birth"), Some("1990-05-23"));
    assert_eq!(fact("Address"), Some("Flat 2, 14 Larch Lane, Exampleton, EX7 8GH"));
    assert_eq!(fact("NHS number"), Some("943 476 5919"));
    assert!(received.notes.is_empty());
}

#[test]
fn each_kind_of_wrong_file_has_its_own_sentence() {
    let json = text();
    assert_eq!(trouble(" \n"), ReadError::Empty);
    assert_eq!(trouble(&"{".repeat(200_000)), ReadError::TooLarge);
    assert_eq!(read(b"%PDF-1.7\n\xff\xfe", None), Err(ReadError::NotText));
    assert_eq!(trouble("%PDF-1.7"), ReadError::NotText);
    assert_eq!(trouble("Dear practice"), ReadError::NotOurs);
    assert_eq!(trouble("{\"a\":1}"), ReadError::NotOurs);
    assert_eq!(trouble("{\"resourceType\":\"Observation\"}"), ReadError::OtherResource("Observation".to_owned()));
    assert!(matches!(trouble(&json[..json.len() / 2]), ReadError::BrokenJson { .. }));
    assert!(matches!(trouble(&"{\"a\":".repeat(5000)), ReadError::BrokenJson { .. }), "too deep");
    assert!(trouble(&json.replace("9434765919", "9434765918")).to_string().contains("NHS number"));
    assert!(trouble(&json.replace("1990-05-23", "23 May")).to_string().contains("date of birth"));
    assert!(trouble(&json.replace("\"female\"", "\"F\"")).to_string().contains("code for sex"));
    assert!(
        trouble(&json.replace("\"Exampleton\"", "\"Exampleton\",\"x\"")).to_string().contains("six")
            || trouble(&json.replace("\"Exampleton\"", "\"Exampleton\",\"x\"")).to_string().contains("6 lines")
    );
}

#[test]
fn what_registering_never_needs_is_named_and_not_shown() {
    let more = "\"extension\":[{\"url\":\"https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ResidentialStatus\",\"valueCodeableConcept\":{\"text\":\"H\"}}],\"active\"";
    let received = read(text().replace("\"active\"", more).as_bytes(), None).expect("still a patient");
    assert!(received.notes.iter().any(|note| note.contains("residential status")), "{:?}", received.notes);
}

#[test]
fn a_name_cannot_steer_the_terminal_or_the_line() {
    let received = read(text().replace("Tesfay", "Tes\\u001b[31mfay\\u202e").as_bytes(), None).expect("a patient");
    assert_eq!(received.facts[0].1, "Tes[31mfay");
}

#[test]
fn a_sealed_file_that_was_cut_or_changed_says_so() {
    let mut rng = seal::system_randomness();
    let key = SecretKey::generate(&mut rng);
    let sealed = parcel::seal_to(&key.public(), text().as_bytes(), &mut rng);
    let file = parcel::as_file(&key.public(), &sealed);
    assert_eq!(read(&file.as_bytes()[..file.len() / 2], Some(&key)), Err(ReadError::CutOff));
    assert_eq!(
        read(file.replacen('A', "!", 3).as_bytes(), Some(&key))
            .err()
            .map(|e| matches!(e, ReadError::Damaged | ReadError::NotOurs | ReadError::WrongKey)),
        Some(true)
    );
    let mut bytes = sealed.clone();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    assert_eq!(read(parcel::as_file(&key.public(), &bytes).as_bytes(), Some(&key)), Err(ReadError::WrongKey));
    assert_eq!(
        read(file.replace('\n', "\r\n").as_bytes(), Some(&key)).map(|r| r.facts.len()),
        read(file.as_bytes(), Some(&key)).map(|r| r.facts.len())
    );
}

proptest! {
    #[test]
    fn nothing_that_is_brought_panics(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes, None);
    }

    #[test]
    fn a_registration_with_a_changed_place_never_panics(at in 0_usize..900, with in "[\\PC]{0,4}") {
        let mut text: Vec<char> = text().chars().collect();
        let at = at % text.len();
        text.splice(at..=at, with.chars());
        let _ = read(text.iter().collect::<String>().as_bytes(), None);
    }

    #[test]
    fn pieces_in_any_state_never_panic(text in "(CAREOF-REG [0-9]{0,3}/[0-9]{0,3} [a-f0-9]{0,8} [A-Za-z0-9+/]{0,20}\n?){0,4}") {
        let mut rng = seal::system_randomness();
        let _ = read(text.as_bytes(), Some(&SecretKey::generate(&mut rng)));
    }
}
