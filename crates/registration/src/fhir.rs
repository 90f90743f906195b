//! The person as FHIR R4 (4.0.1), UK Core Patient 2.6.0: for practices whose system can read one.
//!
//! There is no residential status, no birthplace, no nationality, no ethnicity and no religion in it, and the NHS number
//! only if the person gave it. The address has the five lines that the national service wants: building or organisation,
//! house, street, locality, town.

use base::Date;
use serde_json::{Map, Value, json};

use crate::person::{Address, Place, Registration};

/// The profile.
pub const PROFILE: &str = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient";
/// Whose numbers the identifier holds.
pub const NHS_NUMBER: &str = "https://fhir.nhs.uk/Id/nhs-number";
/// Whose codes name the practice.
pub const ODS_CODE: &str = "https://fhir.nhs.uk/Id/ods-organization-code";
/// Says that the date of birth is 1 January of a year that the person estimates.
pub const ESTIMATED: &str = "urn:careof:birth-date-is-estimated";

const UK_CORE: &str = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-";
const HL7: &str = "http://hl7.org/fhir/StructureDefinition/";

/// No fixed abode (NHS and ONS convention of pseudo postcodes).
pub const NO_FIXED_ABODE: &str = "ZZ99 3VZ";
/// Address not known.
pub const NOT_KNOWN: &str = "ZZ99 3WZ";

/// The resource. The date is the one from which the address holds.
#[must_use]
pub fn patient(person: &Registration, today: Date) -> Value {
    let mut patient = Map::new();
    let mut put = |key: &str, value: Value| {
        let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !empty {
            patient.insert(key.to_owned(), value);
        }
    };
    put("resourceType", json!("Patient"));
    put("meta", json!({ "profile": [PROFILE] }));
    put("extension", Value::Array(extensions(person)));
    put("identifier", Value::Array(identifiers(person)));
    put("active", json!(true));
    put("name", json!([name(person)]));
    put("telecom", Value::Array(telecom(person)));
    put("gender", json!(person.sex.key()));
    put("birthDate", json!(person.born.date.to_string()));
    if person.born.estimated {
        put("_birthDate", json!({ "extension": [{ "url": ESTIMATED, "valueBoolean": true }] }));
    }
    put("address", json!([address(person, today)]));
    put("contact", Value::Array(contacts(person)));
    put("communication", Value::Array(communication(person)));
    put("managingOrganization", practice(person));
    Value::Object(patient)
}

fn extensions(person: &Registration) -> Vec<Value> {
    let mut all = Vec::new();
    if person.nhs_number.is_none() {
        let why = json!({ "text": "Not given. Nobody needs an NHS number to register." });
        all.push(json!({ "url": format!("{UK_CORE}NHSNumberUnavailableReason"), "valueCodeableConcept": why }));
    }
    if person.interpreter {
        all.push(json!({ "url": format!("{HL7}patient-interpreterRequired"), "valueBoolean": true }));
    }
    all
}

fn identifiers(person: &Registration) -> Vec<Value> {
    let status = json!([{
        "system": "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus",
        "code": "02",
        "display": "Number present but not traced",
    }]);
    person.nhs_number.iter().map(|number| json!({
        "extension": [{ "url": format!("{UK_CORE}NHSNumberVerificationStatus"), "valueCodeableConcept": { "coding": status } }],
        "system": NHS_NUMBER,
        "value": number.digits(),
    })).collect()
}

fn name(person: &Registration) -> Value {
    let mut name = Map::new();
    name.insert("use".to_owned(), json!("official"));
    name.insert("text".to_owned(), json!(person.name.whole()));
    name.insert("family".to_owned(), json!(person.name.family));
    if let Some(given) = &person.name.given {
        name.insert("given".to_owned(), json!(given.split_whitespace().collect::<Vec<_>>()));
    }
    if let Some(title) = &person.name.title {
        name.insert("prefix".to_owned(), json!([title]));
    }
    Value::Object(name)
}

/// One for each kind.
fn telecom(person: &Registration) -> Vec<Value> {
    let phone = person.phone.iter().map(|phone| {
        let plain: String = phone.number.chars().filter(|c| !matches!(c, ' ' | '-' | '(' | ')' | '.')).collect();
        let mobile = plain.starts_with("07") || plain.starts_with("+447");
        json!({ "system": "phone", "value": phone.number, "use": if mobile { "mobile" } else { "home" } })
    });
    let email = person.email.iter().map(|email| json!({ "system": "email", "value": email, "use": "home" }));
    phone.chain(email).collect()
}

fn address(person: &Registration, today: Date) -> Value {
    let place = |first: String, place: &Place| {
        let code = place.postcode.map_or_else(|| NOT_KNOWN.to_owned(), |postcode| postcode.to_string());
        ([first, String::new(), place.street.clone(), String::new(), place.town.clone()], Some(code))
    };
    let (line, postcode) = match &person.address {
        Address::Home(at) => place(String::new(), at),
        Address::CareOf(name, at) => place(format!("c/o {name}"), at),
        Address::None => (
            [String::from("No fixed abode"), String::new(), String::new(), String::new(), String::new()],
            Some(NO_FIXED_ABODE.to_owned()),
        ),
        Address::Practice => {
            let practice = person.practice.clone().unwrap_or_default();
            let line = [format!("c/o {}", practice.name), String::new(), practice.street, String::new(), String::new()];
            (line, practice.postcode.map(|postcode| postcode.to_string()))
        }
    };
    let mut address = Map::new();
    if person.address == Address::None {
        address
            .insert("extension".to_owned(), json!([{ "url": format!("{HL7}no-fixed-address"), "valueBoolean": true }]));
    }
    address.insert("use".to_owned(), json!(if person.address == Address::None { "temp" } else { "home" }));
    address.insert("line".to_owned(), json!(line));
    if let Some(postcode) = postcode {
        address.insert("postalCode".to_owned(), json!(postcode));
    }
    address.insert("period".to_owned(), json!({ "start": today.to_string() }));
    Value::Object(address)
}

fn contacts(person: &Registration) -> Vec<Value> {
    person
        .helper
        .iter()
        .map(|helper| {
            let relation = if helper.relation.is_empty() {
                if helper.of_a_child { "Parent or guardian" } else { "Helper" }
            } else {
                &helper.relation
            };
            json!({ "relationship": [{ "text": relation }], "name": { "text": helper.name } })
        })
        .collect()
}

fn communication(person: &Registration) -> Vec<Value> {
    let (tag, english) = &person.language;
    if tag.is_empty() {
        return Vec::new();
    }
    let coding = json!([{ "system": "urn:ietf:bcp:47", "code": tag, "display": english }]);
    vec![json!({ "language": { "coding": coding, "text": english }, "preferred": true })]
}

fn practice(person: &Registration) -> Value {
    let Some(practice) = &person.practice else { return Value::Null };
    let mut reference = Map::new();
    if let Some(ods) = &practice.ods {
        reference.insert("identifier".to_owned(), json!({ "system": ODS_CODE, "value": ods.to_string() }));
    }
    reference.insert("display".to_owned(), json!(practice.name));
    Value::Object(reference)
}
