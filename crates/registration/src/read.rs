//! What a practice does with a file that somebody brings: is it one of ours, is it whole, what does it say. The file may
//! be damaged, something else altogether, or made to do harm; each has its own sentence.

use base::Date;
use seal::SecretKey;
use serde_json::Value;

use crate::fhir::{ESTIMATED, NHS_NUMBER, ODS_CODE, PROFILE};
use crate::{NhsNumber, Sex, parcel};

/// Why a file cannot be read; the words are for the person at the practice.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Nothing in it.
    #[error("the file is empty; ask the person to save it again")]
    Empty,
    /// Far more than a registration needs.
    #[error(
        "the file is much larger than a registration ever is, so it was not read; a registration has at most 100 KB"
    )]
    TooLarge,
    /// Not text.
    #[error("this is no registration: it is not text (a PDF or a picture?); choose the .json or .careof file")]
    NotText,
    /// Text, but nothing of ours.
    #[error("this is no registration made here: it is neither a FHIR Patient nor a sealed registration")]
    NotOurs,
    /// JSON that breaks off or has a mistake.
    #[error("the file is damaged in line {line}: it may have been cut off or changed on the way; ask for it again")]
    BrokenJson {
        /// Where.
        line: usize,
    },
    /// JSON of something else.
    #[error("this is a FHIR {0}, not a Patient")]
    OtherResource(String),
    /// A sealed file without its end.
    #[error("the end of the sealed file is missing: it was cut off on the way; ask for it again")]
    CutOff,
    /// A sealed file with something wrong inside.
    #[error("the sealed file is damaged: letters were changed or lost on the way; ask for it again")]
    Damaged,
    /// Not all QR codes were read.
    #[error("{} of {of} QR codes are missing: number {}", missing.len(), list(missing))]
    MissingPieces {
        /// Which.
        missing: Vec<usize>,
        /// Of how many.
        of: usize,
    },
    /// QR codes of two registrations.
    #[error("these QR codes belong to different registrations; read those of one sheet together")]
    MixedPieces,
    /// Sealed, and no key was given.
    #[error("this registration is sealed to a practice’s key; give the key file with --key")]
    NeedsKey,
    /// Sealed to somebody else, or changed.
    #[error("this key does not open it: it was sealed to another practice’s key, or was changed on the way")]
    WrongKey,
    /// Something that every registration has is not there, or is wrong.
    #[error("{0}")]
    Faulty(String),
}

fn list(numbers: &[usize]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// A registration that was read, for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// What it says: label and value, in the order of the practice's form.
    pub facts: Vec<(&'static str, String)>,
    /// What to mind.
    pub notes: Vec<String>,
    /// The resource itself, for import.
    pub patient: Value,
}

/// Reads a file; `key` opens one that is sealed.
///
/// # Errors
/// [`ReadError`].
pub fn read(bytes: &[u8], key: Option<&SecretKey>) -> Result<Received, ReadError> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ReadError::Empty);
    }
    if bytes.len() > parcel::LONGEST {
        return Err(ReadError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ReadError::NotText)?.trim_start_matches('\u{FEFF}').trim();
    if text.contains('\0') || text.starts_with("%PDF") {
        return Err(ReadError::NotText);
    }
    if parcel::is_parcel(text) {
        let sealed = parcel::unwrap(text)?;
        let opened = parcel::open(key.ok_or(ReadError::NeedsKey)?, &sealed)?;
        let json = std::str::from_utf8(&opened).map_err(|_| ReadError::Damaged)?;
        return patient(json);
    }
    if !text.starts_with('{') {
        return Err(ReadError::NotOurs);
    }
    patient(text)
}

fn patient(json: &str) -> Result<Received, ReadError> {
    let value: Value = serde_json::from_str(json).map_err(|error| ReadError::BrokenJson { line: error.line() })?;
    match value.get("resourceType").and_then(Value::as_str) {
        Some("Patient") => {}
        Some(other) => return Err(ReadError::OtherResource(shown(other))),
        None => return Err(ReadError::NotOurs),
    }
    let mut notes = Vec::new();
    let facts = facts(&value, &mut notes)?;
    notes.extend(not_needed(&value));
    Ok(Received { facts, notes, patient: value })
}

fn facts(patient: &Value, notes: &mut Vec<String>) -> Result<Vec<(&'static str, String)>, ReadError> {
    let faulty = |what: &str| ReadError::Faulty(what.to_owned());
    let at =
        |pointer: &str| patient.pointer(pointer).and_then(Value::as_str).map(shown).filter(|text| !text.is_empty());
    let mut facts = Vec::new();
    let profiled = patient.pointer("/meta/profile/0").and_then(Value::as_str).is_some_and(|p| p.starts_with(PROFILE));
    if !profiled {
        notes.push("It does not say that it follows UK Core Patient; look at each line.".to_owned());
    }
    facts.push(("Family name", at("/name/0/family").ok_or_else(|| faulty("the family name is missing"))?));
    let given = patient.pointer("/name/0/given").and_then(Value::as_array);
    let given: Vec<String> = given.into_iter().flatten().filter_map(Value::as_str).map(shown).collect();
    facts.push(("First names", if given.is_empty() { "(uses one name only)".to_owned() } else { given.join(" ") }));
    facts.extend(at("/name/0/prefix/0").map(|title| ("Title", title)));
    let born = at("/birthDate").ok_or_else(|| faulty("the date of birth is missing"))?;
    if born.parse::<Date>().is_err() {
        return Err(faulty(&format!("“{born}” is no date of birth; it should look like 1990-05-23")));
    }
    let estimated = patient.pointer("/_birthDate/extension/0/url").and_then(Value::as_str) == Some(ESTIMATED);
    facts.push(("Date of birth", if estimated { format!("{born} (only the year is known)") } else { born }));
    let sex = at("/gender").ok_or_else(|| faulty("the sex is missing"))?;
    if !Sex::ALL.iter().any(|known| known.key() == sex) {
        return Err(faulty(&format!("“{sex}” is no code for sex; the codes are female, male, other, unknown")));
    }
    facts.push(("Sex", sex));
    facts.push(("Address", address(patient)?));
    for telecom in patient.pointer("/telecom").and_then(Value::as_array).into_iter().flatten() {
        let part = |key: &str| telecom.get(key).and_then(Value::as_str).map(shown).unwrap_or_default();
        facts.push((if part("system") == "email" { "E-mail" } else { "Telephone" }, part("value")));
    }
    facts.extend(at("/communication/0/language/text").map(|language| ("Language", language)));
    if names_extension(patient, "interpreterRequired") {
        facts.push(("Interpreter", "needed".to_owned()));
    }
    for identifier in patient.pointer("/identifier").and_then(Value::as_array).into_iter().flatten() {
        if identifier.get("system").and_then(Value::as_str) == Some(NHS_NUMBER) {
            let number = identifier.get("value").and_then(Value::as_str).unwrap_or_default();
            let number: NhsNumber =
                number.parse().map_err(|error| faulty(&format!("the NHS number is not right: {error}")))?;
            facts.push(("NHS number", number.to_string()));
        }
    }
    facts.extend(at("/contact/0/name/text").map(|helper| ("Filled in by", helper)));
    facts.extend(at("/managingOrganization/display").map(|practice| ("For the practice", practice)));
    if patient.pointer("/managingOrganization/identifier/system").is_some_and(|system| system == ODS_CODE) {
        facts.extend(at("/managingOrganization/identifier/value").map(|code| ("ODS code", code)));
    }
    Ok(facts)
}

fn address(patient: &Value) -> Result<String, ReadError> {
    let lines = patient.pointer("/address/0/line").and_then(Value::as_array);
    let lines = lines.ok_or_else(|| ReadError::Faulty("the address is missing".to_owned()))?;
    if lines.len() != 5 {
        return Err(ReadError::Faulty(format!(
            "the address has {} lines; the national system wants five",
            lines.len()
        )));
    }
    let postcode = patient.pointer("/address/0/postalCode").and_then(Value::as_str);
    let parts = lines.iter().filter_map(Value::as_str).chain(postcode).map(shown).filter(|line| !line.is_empty());
    Ok(parts.collect::<Vec<_>>().join(", "))
}

fn names_extension(patient: &Value, ending: &str) -> bool {
    let all = patient.get("extension").and_then(Value::as_array).into_iter().flatten();
    all.filter_map(|extension| extension.get("url").and_then(Value::as_str)).any(|url| url.ends_with(ending))
}

/// What a registration never needs, and a practice should not keep.
fn not_needed(patient: &Value) -> Vec<String> {
    const NEVER: [(&str, &str); 6] = [
        ("ResidentialStatus", "a residential status"),
        ("birthPlace", "a place of birth"),
        ("nationality", "a nationality"),
        ("citizenship", "a citizenship"),
        ("religion", "a religion"),
        ("EthnicCategory", "an ethnic group"),
    ];
    let found = NEVER.iter().filter(|(url, _)| names_extension(patient, url));
    found
        .map(|(_, what)| {
            format!("It also holds {what}. Registering does not need it, so it is not shown; do not keep it.")
        })
        .collect()
}

/// Text of a stranger: one line, without characters that steer a terminal, and not for ever.
fn shown(text: &str) -> String {
    let plain =
        text.chars().filter(|c| !c.is_control() && !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'));
    plain.take(200).collect::<String>().trim().to_owned()
}
