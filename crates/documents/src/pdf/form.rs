//! The form of a PDF: the names, tooltips, options and values of its fields.

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::array::Array;
use hayro_interpret::hayro_syntax::object::dict::Dict;
use hayro_interpret::hayro_syntax::object::{Name, Object, String as PdfString};

use crate::Input;

/// Fields inside each other, and in all.
const DEEPEST: usize = 16;
const MOST: usize = 5_000;

/// A field of the form.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) label: String,
    pub(super) input: Input,
    pub(super) required: bool,
    /// What is filled in, or can be chosen.
    pub(super) values: Vec<String>,
}

/// The fields of the form, in the order of the file.
pub(super) fn fields(pdf: &Pdf) -> Vec<Field> {
    let mut found = Vec::new();
    let form =
        pdf.xref().get::<Dict<'_>>(pdf.xref().root_id()).and_then(|catalog| catalog.get::<Dict<'_>>(b"AcroForm"));
    if let Some(fields) = form.and_then(|form| form.get::<Array<'_>>(b"Fields")) {
        for field in fields.iter::<Dict<'_>>() {
            read(&field, None, 0, 0, &mut found);
        }
    }
    found
}

/// Reads a field and those inside it; kind and flags are inherited.
fn read(field: &Dict<'_>, kind: Option<&str>, flags: u32, depth: usize, found: &mut Vec<Field>) {
    if depth >= DEEPEST || found.len() >= MOST {
        return;
    }
    let own = field.get::<Name<'_>>(b"FT").map(|name| name.as_str().to_owned());
    let kind = own.as_deref().or(kind);
    let flags = field.get::<u32>(b"Ff").unwrap_or(flags);
    let kids: Vec<Dict<'_>> =
        field.get::<Array<'_>>(b"Kids").map(|kids| kids.iter::<Dict<'_>>().take(MOST).collect()).unwrap_or_default();
    // Kids without a name are only the places where the same field is drawn.
    if kids.iter().any(|kid| kid.contains_key(b"T")) {
        for kid in &kids {
            read(kid, kind, flags, depth + 1, found);
        }
        return;
    }
    let input = match kind {
        Some("Tx") if flags & (1 << 20) != 0 => Input::File,
        Some("Tx") => Input::Text,
        Some("Btn") if flags & (1 << 16) != 0 => Input::Button,
        Some("Btn" | "Ch") => Input::Choice,
        Some("Sig") => Input::Text,
        _ => return,
    };
    let string = |key: &[u8]| field.get::<PdfString<'_>>(key).map(|text| text_string(text.as_bytes()));
    let label = string(b"TU")
        .filter(|label| !label.trim().is_empty())
        .or_else(|| string(b"T").filter(|name| says_something(name)));
    let mut values = Vec::new();
    if matches!(kind, Some("Tx" | "Ch")) {
        values.extend(string(b"V").filter(|value| !value.trim().is_empty()));
    }
    if let Some(options) = field.get::<Array<'_>>(b"Opt") {
        for option in options.iter::<Object<'_>>().take(MOST) {
            match option {
                Object::String(text) => values.push(text_string(text.as_bytes())),
                Object::Array(pair) => {
                    values.extend(pair.iter::<PdfString<'_>>().last().map(|text| text_string(text.as_bytes())));
                }
                _ => {}
            }
        }
        values.dedup();
    }
    if let Some(label) = label {
        found.push(Field { label, input, required: flags & 2 != 0, values });
    } else if !values.is_empty() {
        let label = values.remove(0);
        found.push(Field { label, input, required: flags & 2 != 0, values });
    }
}

/// Whether a field's name is more than one that a program gave it: “Text12”, “Check Box 3”.
fn says_something(name: &str) -> bool {
    let small: String = name.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    !matches!(
        small.as_str(),
        "" | "text"
            | "textfield"
            | "textbox"
            | "field"
            | "fill"
            | "checkbox"
            | "check"
            | "box"
            | "undefined"
            | "untitled"
            | "group"
            | "radio"
            | "radiobutton"
            | "button"
            | "dropdown"
            | "combobox"
            | "listbox"
            | "date"
            | "datefield"
            | "signature"
            | "toggle"
    )
}

/// A text string of a PDF: UTF-16 or UTF-8 with its mark, else nearly Latin-1.
pub(super) fn text_string(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0.into_owned(),
        [0xff, 0xfe, rest @ ..] => encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0.into_owned(),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

/// The language that the file declares.
pub(super) fn language(pdf: &Pdf) -> Option<String> {
    let catalog: Dict<'_> = pdf.xref().get(pdf.xref().root_id())?;
    Some(text_string(catalog.get::<PdfString<'_>>(b"Lang")?.as_bytes()))
}
