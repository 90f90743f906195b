//! The sheet on top of a zip: what is in it as pictures, and what to do with all of it.

use languages::Language;
use serde_json::{Value, json};

use crate::error::PrintError;
use crate::paper::Paper;
use crate::typeset::typeset;
use crate::world::{Parts, Picture};
use crate::{fonts, output, sheet};

/// What it says besides its pictures.
pub(crate) struct Top<'a> {
    pub title: &'a str,
    pub about: &'a str,
    /// What to do, in order: a list of texts.
    pub steps: Value,
    /// Languages whose words no speaker has checked, in English: a list of texts.
    pub drafts: Value,
}

/// The sheet as PDF. A group has a title and items; an item names its picture as [`Picture::path`] does.
pub(crate) fn pdf(top: Top<'_>, groups: Vec<Value>, pictures: Vec<Picture>) -> Result<Vec<u8>, PrintError> {
    let (width, height) = Paper::A4.size();
    let data = json!({
        "paper": { "key": "a4", "width": width, "height": height },
        "languages": [sheet::face(Language::english())],
        "latin": fonts::latin_stack(),
        "fields": {},
        "qr": false,
        "logo": null,
        "small": false,
        "law": [],
        "title": top.title,
        "about": top.about,
        "steps": top.steps,
        "groups": groups,
        "drafts": top.drafts,
    });
    let parts = Parts { data: data.to_string().into_bytes(), pictures, ..Parts::default() };
    let set = typeset("kit/readme.typ", parts)?
        .map_err(|misfit| PrintError::Fault(format!("the sheet on top: {}", misfit.zone)))?;
    output::pdf(&set)
}
