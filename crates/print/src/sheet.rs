//! A checked request → the data that a template reads, and the page or pages that come of it.

use std::sync::LazyLock;

use base::{Confidence, Source, Sources};
use languages::Language;
use serde_json::{Value, json};
use typst_layout::PagedDocument;

use crate::catalogue::{Law, Sheet, Takes};
use crate::error::PrintError;
use crate::paper::Paper;
use crate::request::Checked;
use crate::runs::{BLANK, Run, can_be_written, lines, value_run};
use crate::typeset::typeset;
use crate::world::{Parts, embedded};
use crate::{docx, fonts, letter, qr};

/// A sheet that is set and can be put out in any format.
pub(crate) struct Set {
    pub document: PagedDocument,
    pub paper: Paper,
}

/// Sets the sheet.
pub(crate) fn set(checked: &Checked) -> Result<Set, PrintError> {
    let link = checked.fields.get("link").or_else(|| checked.fields.get("petition"));
    let qr = link.map(|address| qr::svg(address)).transpose()?;
    let data = data(checked)?;
    let logo = checked.logo.as_ref().map(|logo| (logo.data.clone(), logo.svg));
    let parts = Parts { data: data.to_string().into_bytes(), qr, logo, pictures: Vec::new() };
    let document = typeset(&checked.sheet.template(), parts)?.map_err(|misfit| PrintError::DoesNotFit {
        zone: misfit.zone,
        over_mm: whole(misfit.over_mm),
        paper: checked.paper.label(),
        small_helps: misfit.small_helps && !checked.small_letters,
        larger: larger(checked),
    })?;
    Ok(Set { document, paper: checked.paper })
}

/// Millimetres for people: never nought when something is over.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // bounded just before
pub(crate) fn whole(mm: f64) -> u32 {
    mm.ceil().clamp(1.0, 100_000.0) as u32
}

/// The next larger paper for which this sheet is made.
fn larger(checked: &Checked) -> Option<&'static str> {
    let area = |paper: Paper| paper.size().0 * paper.size().1;
    if checked.paper.is_screen() {
        return None;
    }
    let papers =
        checked.sheet.papers.iter().filter(|paper| !(paper.is_screen() || matches!(paper, Paper::TenUp | Paper::Card)));
    let larger = papers.filter(|paper| area(**paper) > area(checked.paper) + 1.0);
    larger.min_by(|a, b| area(**a).total_cmp(&area(**b))).map(|paper| paper.label())
}

/// All that the template may know.
fn data(checked: &Checked) -> Result<Value, PrintError> {
    let sheet = checked.sheet;
    let (width, height) = checked.paper.size();
    let languages = checked.languages.iter().map(|l| language(checked, l)).collect::<Result<Vec<_>, _>>()?;
    let everyone = if sheet.languages == Takes::All { every_language()? } else { Vec::new() };
    let fields: serde_json::Map<String, Value> =
        checked.fields.iter().map(|(name, value)| (name.clone(), field(value))).collect();
    let drafts = drafts(checked);
    let letter = sheet.letter().map(|text| letter::fill(sheet, text, &checked.fields)).transpose()?;
    Ok(json!({
        "paper": { "key": checked.paper.key(), "width": width, "height": height },
        "title": sheet.title,
        "about": sheet.about,
        "languages": languages,
        "everyone": everyone,
        "fields": fields,
        "logo": checked.logo.as_ref().map(|logo| if logo.svg { "/logo.svg" } else { "/logo.png" }),
        "qr": checked.fields.contains_key("link") || checked.fields.contains_key("petition"),
        "small": checked.small_letters,
        "colour": checked.colour.map(|[red, green, blue]| format!("#{red:02x}{green:02x}{blue:02x}")),
        "drafts": drafts.iter().map(|l| l.tag).collect::<Vec<_>>(),
        "rests": rests(sheet)?,
        "law": law(sheet)?,
        "latin": fonts::latin_stack(),
        "english": language(&Checked { sheet, languages: Vec::new(), paper: checked.paper, fields: checked.fields.clone(), logo: None, small_letters: false, draft_line: false, colour: None }, Language::english())?,
        "letter": letter,
        "note": NOTE,
    }))
}

/// Languages on the sheet whose words no speaker has checked.
fn drafts(checked: &Checked) -> Vec<&'static Language> {
    let area = &checked.sheet.area;
    checked.languages.iter().copied().filter(|language| !area.is_empty() && language.is_draft(area)).collect()
}

/// What the sheet leans on, each with the date on which it was looked at.
fn law(sheet: &Sheet) -> Result<Vec<Value>, PrintError> {
    let one = |law: &Law| {
        let source = sources().get(&law.source).map_err(|error| PrintError::Fault(error.to_string()))?;
        Ok(
            json!({ "cite": law.cite, "title": source.title, "publisher": source.publisher, "standing": standing(source) }),
        )
    };
    sheet.law.iter().map(one).collect()
}

/// How sure we are and since when; what we are not sure of says so wherever it is quoted.
fn standing(source: &Source) -> String {
    let date = source.checked.strftime("%-d %B %Y");
    match source.confidence {
        Confidence::High => format!("checked {date}"),
        Confidence::Medium => format!("checked in part {date}: read it before you rely on it"),
        Confidence::Low => format!("noted {date}, not verified: read it before you rely on it"),
    }
}

/// Under every letter.
pub(crate) const NOTE: &str = "General information, not legal advice.";

/// What the sheet leans on, in sentences for its end.
fn rests(sheet: &Sheet) -> Result<Vec<String>, PrintError> {
    let said = |law: &Value| {
        let part = |key: &str| law[key].as_str().unwrap_or_default().to_owned();
        format!("{}. {}, {}; {}.", part("cite"), part("title"), part("publisher"), part("standing"))
    };
    Ok(law(sheet)?.iter().map(said).collect())
}

/// A letter as a Word document.
pub(crate) fn word(checked: &Checked) -> Result<Vec<u8>, PrintError> {
    let sheet = checked.sheet;
    let Some(text) = sheet.letter() else {
        let (name, format) = (sheet.name.to_owned(), "docx".to_owned());
        return Err(PrintError::Format { name, format, offered: "pdf, png, jpg, svg" });
    };
    let letter = letter::fill(sheet, text, &checked.fields)?;
    let foot = docx::Foot { law: rests(sheet)?, note: NOTE.to_owned() };
    docx::write(&sheet.title, &letter, &foot)
}

/// `knowledge/sources.toml`.
pub(crate) fn sources() -> &'static Sources {
    static SOURCES: LazyLock<Sources> = LazyLock::new(|| {
        Sources::new(embedded("sources.toml").and_then(|text| toml::from_str(text).ok()).unwrap_or_default())
    });
    &SOURCES
}

fn field(value: &str) -> Value {
    let lines: Vec<Run> = value.lines().map(value_run).collect();
    json!({ "value": value, "lines": lines })
}

/// One language: how it is set and its words.
fn language(checked: &Checked, language: &'static Language) -> Result<Value, PrintError> {
    let sheet = checked.sheet;
    let mut texts = serde_json::Map::new();
    for key in &sheet.texts {
        texts.insert(key.clone(), json!(words(checked, language, key)?));
    }
    for key in ["footer-safe-surgery", "footer-scan", "footer-ask", "footer-phone"] {
        texts.insert(key.to_owned(), json!(words(checked, language, key)?));
    }
    let aside = !checked.languages.contains(&language);
    if aside || (checked.draft_line && !sheet.area.is_empty() && language.is_draft(&sheet.area)) {
        texts.insert("draft".to_owned(), json!(words(checked, language, "draft")?));
    }
    let mut language = face(language);
    language["texts"] = texts.into();
    Ok(language)
}

/// How a language is set, as templates want it.
pub(crate) fn face(language: &'static Language) -> Value {
    let (lang, region) = typesetters_tag(language);
    json!({
        "tag": language.tag,
        "lang": lang,
        "region": region,
        "dir": language.direction().key(),
        "script": language.script.key(),
        "fonts": fonts::stack(language),
        "own": language.own_name,
        "name": language.english_name,
        "texts": {},
    })
}

/// A text of the language files, filled in, in lines of runs.
fn words(checked: &Checked, language: &'static Language, key: &str) -> Result<Vec<Vec<Run>>, PrintError> {
    let get = |field: &str| checked.fields.get(field).map_or(BLANK, String::as_str);
    let first = checked.languages.first().map_or("English", |l| l.english_name);
    let args = [("practice", get("practice")), ("phone", get("phone")), ("lead", get("lead")), ("language", first)];
    let text = language.text(key, &args)?;
    can_be_written(&text.replace(BLANK, ""), || format!("in the text “{key}” ({})", language.tag))?;
    Ok(lines(&text))
}

/// Every language with the words for pointing at it.
fn every_language() -> Result<Vec<Value>, PrintError> {
    let one = |language: &'static Language| {
        let mut shown = face(language);
        shown["need"] = json!(lines(&language.text("interpreter-need", &[])?));
        Ok(shown)
    };
    // A language whose folder is still being made is left out of the sheet of all languages.
    languages::LANGUAGES.iter().filter(|language| language.has("interpreter-need")).map(one).collect()
}

/// The typesetter knows languages of two or three letters and a region.
fn typesetters_tag(language: &Language) -> (&'static str, Option<&'static str>) {
    match language.tag {
        "en" => ("en", Some("GB")),
        "zh-Hans" => ("zh", Some("CN")),
        "zh-Hant" => ("zh", Some("TW")),
        "prs" => ("fa", Some("AF")),
        tag => (tag, None),
    }
}
