#![no_main]
//! Any bytes as an OpenDocument file, and any bytes as the XML inside one: content, styles and description,
//! parted by zero bytes.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if bytes.starts_with(b"PK") {
        return fuzz::read(bytes, "form.odt");
    }
    let mut parts: Vec<(&str, &[u8])> = vec![("mimetype", b"application/vnd.oasis.opendocument.text")];
    parts.extend(["content.xml", "styles.xml", "meta.xml"].into_iter().zip(fuzz::cut(bytes, 0)));
    fuzz::read(&fuzz::package(&parts), "form.odt");
});
