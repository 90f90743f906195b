//! Template + data → laid-out pages, and the checks that no page leaves here without: every character has a
//! shape, everything fits, nothing stands outside the paper.

use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst_layout::PagedDocument;

use crate::error::PrintError;
use crate::fonts;
use crate::world::{Parts, Sheet};

/// How many sheets the typesetter may remember parts of. More costs memory, fewer costs time when the same
/// sheet is set again with another name.
const REMEMBER: usize = 12;

/// Words that a zone of the sheet could not hold, as the template reports them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Misfit {
    /// The zone, in words (`the headline`).
    pub zone: String,
    /// By how much, in millimetres.
    pub over_mm: f64,
    /// Whether smaller letters would do.
    pub small_helps: bool,
}

/// Sets a sheet.
///
/// # Errors
/// [`PrintError::NoSuchCharacter`] and [`PrintError::Fault`]; words that do not fit are returned as misfits,
/// because only the caller knows what other papers there are.
pub(crate) fn typeset(template: &str, parts: Parts) -> Result<Result<PagedDocument, Misfit>, PrintError> {
    let sheet = Sheet::new(template, parts).ok_or_else(|| PrintError::Fault(format!("no template {template}")))?;
    let result = typst::compile::<PagedDocument>(&sheet);
    comemo::evict(REMEMBER);
    let document = result.output.map_err(|errors| PrintError::Fault(in_words(&sheet, &errors)))?;
    if let Some(misfit) = misfit(&document) {
        return Ok(Err(misfit));
    }
    for page in document.pages() {
        if let Err(misfit) = within(&page.frame)? {
            return Ok(Err(misfit));
        }
    }
    Ok(Ok(document))
}

/// Our own templates' mistakes, with file and line, for whoever mends them.
fn in_words(sheet: &Sheet, errors: &[typst::diag::SourceDiagnostic]) -> String {
    use typst::{World, WorldExt};
    let place = |span: typst::syntax::DiagSpan| {
        let id = span.id()?;
        let source = sheet.source(id).ok()?;
        let line = source.lines().byte_to_line(sheet.range(span)?.start)?;
        Some(format!("{}:{}", id.get().vpath().get_without_slash(), line + 1))
    };
    let one = |error: &typst::diag::SourceDiagnostic| {
        format!("{} {}", place(error.span).unwrap_or_default(), error.message).trim().to_owned()
    };
    errors.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// What a template reports with the label `<misfit>`: the first is enough.
fn misfit(document: &PagedDocument) -> Option<Misfit> {
    let label = Label::construct("misfit".into()).ok()?;
    let found = document.introspector().query_first(&Selector::Label(label))?;
    let Value::Dict(told) = &found.to_packed::<MetadataElem>()?.value else { return None };
    let text = |key: &str| told.get(key).ok().and_then(|v| v.clone().cast::<String>().ok());
    Some(Misfit {
        zone: text("zone").unwrap_or_else(|| "the text".to_owned()),
        over_mm: told.get("over").ok().and_then(|v| v.clone().cast::<f64>().ok()).unwrap_or(1.0),
        small_helps: matches!(told.get("small"), Ok(Value::Bool(true))),
    })
}

/// Whether every piece of text has shapes for all its characters and lies on the paper.
fn within(page: &Frame) -> Result<Result<(), Misfit>, PrintError> {
    let (width, height) = (page.width(), page.height());
    let mut worst = Abs::zero();
    walk(page, Transform::identity(), &mut |text, place| {
        if let Some(glyph) = text.glyphs.iter().find(|glyph| glyph.id == 0) {
            let missing = text.text[glyph.range()].chars().find(|c| !fonts::steers(*c));
            if let Some(character) = missing {
                return Err(PrintError::NoSuchCharacter { character, place: format!("in “{}”", text.text) });
            }
        }
        for corner in [Point::zero(), Point::new(text.width(), Abs::zero())] {
            let at = corner.transform(place);
            for over in [-at.x, at.x - width, -at.y, at.y - height] {
                worst.set_max(over);
            }
        }
        Ok(())
    })?;
    // A hair is rounding, not overflow.
    if worst.to_mm() > 0.2 {
        return Ok(Err(Misfit { zone: "the text".to_owned(), over_mm: worst.to_mm(), small_helps: false }));
    }
    Ok(Ok(()))
}

type Look<'a> = dyn FnMut(&typst::text::TextItem, Transform) -> Result<(), PrintError> + 'a;

/// Shows every piece of text and where it stands on the page.
fn walk(frame: &Frame, place: Transform, look: &mut Look<'_>) -> Result<(), PrintError> {
    for (at, item) in frame.items() {
        let here = place.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => walk(&group.frame, here.pre_concat(group.transform), look)?,
            FrameItem::Text(text) => look(text, here)?,
            _ => {}
        }
    }
    Ok(())
}
