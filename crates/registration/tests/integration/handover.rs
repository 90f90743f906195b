//! FHIR and the sealed parcel. `tests/fhir/check` holds the same resources against an independent library.

use registration::{fhir, parcel, read};
use seal::SecretKey;
use serde_json::{Value, json};

use crate::forms::{TODAY, person};

const EMPTY: [(&str, &str); 3] = [("street", ""), ("town", ""), ("postcode", "")];

fn patient(changes: &[(&str, &str)]) -> Value {
    fhir::patient(&person(changes), TODAY)
}

#[test]
fn a_home_address_has_the_five_lines_that_the_national_service_wants() {
    let patient = patient(&[]);
    assert_eq!(patient["address"][0]["line"], json!(["", "", "Flat 2, 14 Larch Lane", "", "Exampleton"]));
    assert_eq!(patient["address"][0]["postalCode"], "EX7 8GH");
    assert_eq!(patient["address"][0]["period"]["start"], "2026-11-29");
    assert_eq!(patient["meta"]["profile"][0], fhir::PROFILE);
    assert_eq!(
        patient["name"][0],
        json!({ "use": "official", "text": "Selam Miriam Tesfay", "family": "Tesfay", "given": ["Selam", "Miriam"] })
    );
    assert_eq!(patient["communication"][0]["language"]["coding"][0]["code"], "ti");
}

#[test]
fn care_of_stands_in_the_first_line_and_no_fixed_abode_has_its_code() {
    let practice = [
        ("address", "practice"),
        ("practice", "Alder Row Surgery"),
        ("practice_street", "1 Alder Row"),
        ("practice_postcode", "EX7 8GH"),
        ("practice_ods", "A81001"),
    ];
    let at_practice = patient(&[&EMPTY[..], &practice[..]].concat());
    assert_eq!(at_practice["address"][0]["line"][0], "c/o Alder Row Surgery");
    assert_eq!(at_practice["address"][0]["postalCode"], "EX7 8GH");
    assert_eq!(
        at_practice["managingOrganization"]["identifier"],
        json!({ "system": fhir::ODS_CODE, "value": "A81001" })
    );
    let friend = patient(&[("address", "care-of"), ("care_name", "Mrs Bell")]);
    assert_eq!(friend["address"][0]["line"][0], "c/o Mrs Bell");
    let none = patient(&[&EMPTY[..], &[("address", "none")]].concat());
    assert_eq!(none["address"][0]["postalCode"], "ZZ99 3VZ");
    let unknown = patient(&[("postcode", "")]);
    assert_eq!(unknown["address"][0]["postalCode"], "ZZ99 3WZ");
}

#[test]
fn nothing_is_said_that_was_not_given() {
    let text = patient(&[]).to_string();
    for never in [
        "ResidentialStatus",
        "birthPlace",
        "nationality",
        "citizenship",
        "religion",
        "EthnicCategory",
        "nhs-number",
        "maritalStatus",
    ] {
        assert!(!text.contains(never), "{never}");
    }
    assert!(text.contains("NHSNumberUnavailableReason"));
    let with_number = patient(&[("nhs_number", "943 476 5919")]);
    assert_eq!(with_number["identifier"][0]["value"], "9434765919");
    assert!(!with_number.to_string().contains("NHSNumberUnavailableReason"));
}

#[test]
fn an_estimate_is_flagged() {
    let patient = patient(&[("only_year", "yes"), ("day", ""), ("month", "")]);
    assert_eq!(patient["birthDate"], "1990-01-01");
    assert_eq!(patient["_birthDate"]["extension"][0]["url"], fhir::ESTIMATED);
}

#[test]
fn a_parcel_opens_with_the_practices_key_alone_whole_or_in_pieces() {
    let mut rng = seal::system_randomness();
    let (key, other) = (SecretKey::generate(&mut rng), SecretKey::generate(&mut rng));
    let json = patient(&[]).to_string();
    let sealed = parcel::seal_to(&key.public(), json.as_bytes(), &mut rng);
    let file = parcel::as_file(&key.public(), &sealed);
    assert!(!file.contains("Tesfay"));
    assert_eq!(read(file.as_bytes(), Some(&key)).expect("opens").patient.to_string(), json);
    assert_eq!(read(file.as_bytes(), Some(&other)), Err(registration::ReadError::WrongKey));
    assert_eq!(read(file.as_bytes(), None), Err(registration::ReadError::NeedsKey));

    let mut pieces = parcel::as_pieces(&sealed);
    assert!(pieces.len() > 1);
    pieces.reverse();
    assert_eq!(read(pieces.join("\n").as_bytes(), Some(&key)).expect("opens").patient.to_string(), json);
    pieces.pop();
    assert!(matches!(
        read(pieces.join("\n").as_bytes(), Some(&key)),
        Err(registration::ReadError::MissingPieces { .. })
    ));
    let another = parcel::as_pieces(&parcel::seal_to(&key.public(), json.as_bytes(), &mut rng));
    pieces.push(another[0].clone());
    assert_eq!(read(pieces.join("\n").as_bytes(), Some(&key)), Err(registration::ReadError::MixedPieces));
}

/// Writes what other people's tools look at: `FHIR_OUT=folder cargo test -p registration -- write_examples --ignored`.
#[test]
#[ignore = "writes files for tests/fhir/check"]
fn write_examples() {
    let Some(folder) = std::env::var_os("FHIR_OUT") else { return };
    let folder = std::path::PathBuf::from(folder);
    let practice = [
        ("address", "practice"),
        ("practice", "Alder Row Surgery"),
        ("practice_street", "1 Alder Row"),
        ("practice_postcode", "EX7 8GH"),
        ("practice_ods", "A81001"),
    ];
    let all: [(&str, Vec<(&str, &str)>); 7] = [
        ("home", vec![]),
        ("practice", [&EMPTY[..], &practice[..]].concat()),
        ("care-of", vec![("address", "care-of"), ("care_name", "Mrs Bell")]),
        ("none", [&EMPTY[..], &[("address", "none")]].concat()),
        ("estimated", vec![("only_year", "yes"), ("day", ""), ("month", "")]),
        ("one-name", vec![("given", ""), ("family", "王小明"), ("nhs_number", "9434765919")]),
        (
            "child",
            vec![
                ("for", "child"),
                ("helper_name", "Miriam"),
                ("phone", "07700 900123"),
                ("email", "m@example.org"),
                ("interpreter", "yes"),
                ("title", "Miss"),
            ],
        ),
    ];
    for (name, changes) in all {
        std::fs::write(folder.join(format!("{name}.json")), patient(&changes).to_string())
            .expect("the folder is there");
    }
}
