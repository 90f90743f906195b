#![no_main]
//! Any bytes as a Word file, and any bytes as the XML inside one: document, styles, numbering and links,
//! parted by zero bytes.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if bytes.starts_with(b"PK") {
        return fuzz::read(bytes, "form.docx");
    }
    let names = ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/_rels/document.xml.rels", "docProps/core.xml"];
    let parts: Vec<(&str, &[u8])> = names.into_iter().zip(fuzz::cut(bytes, 0)).collect();
    fuzz::read(&fuzz::package(&parts), "form.docx");
});
