//! A walk through XML: elements and text in order, entities resolved, depth bounded.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use crate::{Limits, ReadError};

/// What stands next in the file.
#[derive(Debug)]
pub(crate) enum Step<'a> {
    /// An element begins.
    Open(Element<'a>),
    /// The element of this local name ends.
    Close(&'a str),
    /// Words.
    Text(&'a str),
}

/// An element and its attributes.
#[derive(Debug)]
pub(crate) struct Element<'a> {
    start: &'a BytesStart<'a>,
}

impl Element<'_> {
    /// The name without its prefix.
    pub(crate) fn name(&self) -> &str {
        local(self.start.name().into_inner())
    }

    /// The value of the attribute of this local name.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        let mut attributes = self.start.attributes();
        // Looking for doubles costs the square of their number.
        attributes.with_checks(false);
        let found = attributes.filter_map(Result::ok).find(|attribute| local(attribute.key.into_inner()) == name)?;
        Some(unescape(&found.value).map_or_else(|_| found.value.to_string(), Cow::into_owned))
    }
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// Visits every step of `xml`. `format` names the file in errors.
///
/// # Errors
/// When the file is not well-formed, is nested too deeply, declares a document type (which no real
/// document does and harmful ones do), or when `visit` fails.
pub(crate) fn walk(
    xml: &str,
    format: &'static str,
    limits: &Limits,
    mut visit: impl FnMut(Step<'_>) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    let damaged = ReadError::Damaged { format };
    let mut reader = Reader::from_str(xml);
    reader.config_mut().allow_dangling_amp = true;
    let mut depth = 0usize;
    loop {
        match reader.read_event().map_err(|_| damaged.clone())? {
            Event::Start(start) => {
                depth += 1;
                if depth > limits.depth {
                    return Err(ReadError::TooDeep);
                }
                visit(Step::Open(Element { start: &start }))?;
            }
            Event::Empty(start) => {
                visit(Step::Open(Element { start: &start }))?;
                visit(Step::Close(local(start.name().into_inner())))?;
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                visit(Step::Close(local(end.name().into_inner())))?;
            }
            Event::Text(text) => visit(Step::Text(&text.xml10_content()))?,
            Event::CData(text) => visit(Step::Text(&text.xml10_content()))?,
            Event::GeneralRef(reference) => {
                let entity = format!("&{};", &*reference);
                if let Ok(text) = unescape(&entity) {
                    visit(Step::Text(&text))?;
                }
            }
            Event::DocType(_) => return Err(damaged),
            Event::Eof if depth > 0 => return Err(damaged),
            Event::Eof => return Ok(()),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(xml: &str) -> Result<String, ReadError> {
        let mut seen = String::new();
        walk(xml, "Word", &Limits { depth: 3, ..Limits::default() }, |step| {
            match step {
                Step::Open(element) => seen += &format!("<{} {:?}>", element.name(), element.get("val")),
                Step::Close(name) => seen += &format!("</{name}>"),
                Step::Text(text) => seen += text,
            }
            Ok(())
        })?;
        Ok(seen)
    }

    #[test]
    fn elements_text_and_entities() {
        assert_eq!(
            steps("<?xml version='1.0'?><w:p w:val='a&amp;b'>x &lt; y &#233;<w:t/></w:p>").as_deref(),
            Ok("<p Some(\"a&b\")>x < y é<t None></t></p>")
        );
    }

    #[test]
    fn what_is_refused() {
        assert_eq!(steps("<a><b>"), Err(ReadError::Damaged { format: "Word" }));
        assert_eq!(steps("<a></b>"), Err(ReadError::Damaged { format: "Word" }));
        assert!(steps("<a><a><a><a/></a></a></a>").is_ok());
        assert_eq!(steps("<a><a><a><a></a></a></a></a>"), Err(ReadError::TooDeep));
        assert_eq!(steps("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"), Err(ReadError::Damaged { format: "Word" }));
    }
}
