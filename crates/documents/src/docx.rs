//! Word documents (DOCX): paragraphs with their styles, lists with their numbering, tables, fields.

mod body;
mod styles;

use crate::compose::Composer;
use crate::package::Package;
use crate::xml::{Step, walk};
use crate::{Document, Limits, ReadError};

use body::Body;
use styles::Styles;

/// The name of the format in errors.
const FORMAT: &str = "Word";

/// Reads a Word document.
///
/// # Errors
/// When it is damaged, locked, or past a limit.
pub(crate) fn read_docx(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
    let mut package = Package::open(bytes, FORMAT, limits)?;
    let main = package.needed("word/document.xml")?;
    let mut styles = Styles::default();
    if let Some(part) = package.part("word/styles.xml")? {
        styles.read_styles(&part, limits)?;
    }
    if let Some(part) = package.part("word/numbering.xml")? {
        styles.read_numbering(&part, limits)?;
    }
    if let Some(part) = package.part("word/_rels/document.xml.rels")? {
        styles.read_links(&part, limits)?;
    }
    let mut composer = Composer::new(limits);
    let mut body = Body::new(&styles, &mut composer);
    walk(&main, FORMAT, limits, |step| {
        body.step(&step);
        Ok(())
    })?;
    body.end();
    if let Some(notes) = package.part("word/footnotes.xml")? {
        let mut body = Body::new(&styles, &mut composer);
        walk(&notes, FORMAT, limits, |step| {
            body.step(&step);
            Ok(())
        })?;
        body.end();
    }
    let mut title = String::new();
    let mut language = String::new();
    if let Some(core) = package.part("docProps/core.xml")? {
        let mut name = String::new();
        walk(&core, FORMAT, limits, |step| {
            match step {
                Step::Open(element) => name = element.name().to_owned(),
                Step::Close(_) => name.clear(),
                Step::Text(text) if name == "title" => title.push_str(text),
                Step::Text(text) if name == "language" => language.push_str(text),
                Step::Text(_) => {}
            }
            Ok(())
        })?;
    }
    composer.finish(Some(title), Some(language).filter(|language| !language.is_empty()).or(styles.language))
}
