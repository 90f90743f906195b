//! OpenDocument texts (ODT): headings, paragraphs, lists, tables and form fields.

mod body;
mod styles;

use crate::compose::Composer;
use crate::package::Package;
use crate::xml::{Step, walk};
use crate::{Document, Limits, ReadError};

use body::Body;
use styles::Styles;

/// The name of the format in errors.
const FORMAT: &str = "OpenDocument";

/// Reads an OpenDocument text.
///
/// # Errors
/// When it is damaged, locked, or past a limit.
pub(crate) fn read_odt(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
    let mut package = Package::open(bytes, FORMAT, limits)?;
    if package.part("META-INF/manifest.xml")?.is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(ReadError::Encrypted);
    }
    let content = package.needed("content.xml")?;
    let mut styles = Styles::default();
    if let Some(part) = package.part("styles.xml")? {
        styles.read(&part, limits)?;
    }
    styles.read(&content, limits)?;
    let mut composer = Composer::new(limits);
    let mut body = Body::new(&styles, &mut composer);
    walk(&content, FORMAT, limits, |step| {
        body.step(&step);
        Ok(())
    })?;
    body.end();
    let mut title = String::new();
    let mut language = String::new();
    if let Some(meta) = package.part("meta.xml")? {
        let mut name = String::new();
        walk(&meta, FORMAT, limits, |step| {
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
    let language = Some(language).filter(|language| !language.is_empty()).or(styles.language);
    composer.finish(Some(title), language)
}
