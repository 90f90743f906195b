//! Word and OpenDocument files: forms of their own kind, and packages that mean harm.

use std::io::Write;
use std::time::{Duration, Instant};

use documents::{Document, Limits, ReadError, read_bytes};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        let method = if *name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        writer.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn word(body: &str) -> Vec<u8> {
    let document = format!("<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    let styles = "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>\
        <w:style w:styleId=\"A\"><w:name w:val=\"Heading 2\"/></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>\
        <w:style w:styleId=\"R1\"><w:basedOn w:val=\"R2\"/></w:style><w:style w:styleId=\"R2\"><w:basedOn w:val=\"R1\"/></w:style></w:styles>";
    let numbering = "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl>\
        <w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";
    package(&[
        ("word/document.xml", document.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
        ("word/numbering.xml", numbering.as_bytes()),
    ])
}

fn open_document(body: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:form=\"f\"><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    package(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", content.as_bytes())])
}

fn read(name: &str, bytes: &[u8]) -> Result<Document, ReadError> {
    let start = Instant::now();
    let result = read_bytes(bytes, Some(name), &Limits::default());
    assert!(
        start.elapsed() < Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 2 }),
        "{:?}",
        start.elapsed()
    );
    if let Ok(document) = &result {
        super::properties::check(document);
    }
    result
}

fn shown(name: &str, bytes: &[u8]) -> Vec<String> {
    let document = read(name, bytes).unwrap();
    super::golden::shown(&document).lines().map(|line| line.trim_start().to_owned()).collect()
}

#[test]
fn a_word_form() {
    let item = |level: u8, words: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"
        )
    };
    let cell = |words: &str| format!("<w:tc><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>");
    let body = format!(
        "<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr><w:r><w:t>Joining </w:t></w:r><w:r><w:t xml:space=\"preserve\">form</w:t></w:r></w:p>\
         <w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr><w:r><w:t>Papers &amp; proofs</w:t></w:r></w:p>\
         <w:p><w:pPr><w:pStyle w:val=\"R1\"/></w:pPr><w:r><w:t>Please bring</w:t></w:r><w:del><w:r><w:delText> a visa</w:delText></w:r></w:del><w:ins><w:r><w:t> nothing</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r><w:r><w:t>:</w:t></w:r></w:p>\
         {}{}{}\
         <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Office use</w:t></w:r></w:p>\
         <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>\
         <w:sdt><w:sdtPr><w:alias w:val=\"Your country\"/><w:dropDownList><w:listItem w:displayText=\"UK\"/><w:listItem w:displayText=\"Other\"/></w:dropDownList></w:sdtPr><w:sdtContent/></w:sdt>\
         <w:sdt><w:sdtPr><w:alias w:val=\"Your name\"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here to type</w:t></w:r></w:p></w:sdtContent></w:sdt>\
         <w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r><w:r><w:t xml:space=\"preserve\"> copy of passport</w:t></w:r></w:p>\
         <w:p><w:r><w:t>- typed bullet</w:t></w:r></w:p>",
        item(0, "first"),
        item(1, "inner"),
        item(0, "second"),
        cell("Who"),
        cell("What"),
        cell("Adult"),
        cell("GMS1"),
    );
    assert_eq!(
        shown("form.docx", &word(&body)),
        [
            "0 heading 1: Joining form",
            "1   heading 2: Papers & proofs",
            "2     paragraph: Please bring nothing:",
            "3     numbered 0 <- 2: first",
            "4     item 1 <- 3: inner",
            "5     numbered 0 <- 2: second",
            "6     heading 6: Office use",
            "7       head 0,0: Who",
            "8       head 0,1: What",
            "9       cell 1,0: Adult",
            "10       cell 1,1: GMS1",
            "11       field Choice: Your country",
            "12       field Choice <- 11: UK",
            "13       field Choice <- 11: Other",
            "14       field Text: Your name",
            "15       field Text <- 14: Click here to type",
            "16       field Choice: copy of passport",
            "17       item 0: typed bullet",
        ]
    );
}

#[test]
fn an_open_document_form() {
    let body = "<text:tracked-changes><text:p>deleted words</text:p></text:tracked-changes>\
        <text:h text:outline-level=\"1\">Joining<text:s/>form</text:h><text:p>Bring<text:line-break/>nothing &lt;at all&gt;.</text:p>\
        <text:list><text:list-item><text:p>one</text:p><text:p>more of one</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>\
        <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Who</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Adult</text:p></table:table-cell></table:table-row></table:table>\
        <text:p>See <text:a xlink:href=\"/more\">more</text:a> words<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>.</text:p>\
        <form:checkbox form:label=\"I have a visa\"/>";
    assert_eq!(
        shown("form.odt", &open_document(body)),
        [
            "0 heading 1: Joining form",
            "1   paragraph: Bring",
            "2   paragraph: nothing <at all>.",
            "3   item 0 <- 2: one",
            "4   item 0 <- 3: more of one",
            "5   item 1 <- 3: inner",
            "6   item 0 <- 2: two",
            "7   head 0,0: Who",
            "8   cell 1,0: Adult",
            "9   paragraph: A note.",
            "10   paragraph: See more words.",
            "11   field Choice: I have a visa",
            "link /more: more",
        ]
    );
}

#[test]
fn packages_that_mean_harm() {
    let format = "Word";
    let blanks = " ".repeat(70_000_000);
    assert_eq!(read("bomb.docx", &package(&[("word/document.xml", blanks.as_bytes())])), Err(ReadError::Bomb));
    let deep = format!("{}{}", "<w:p>".repeat(100_000), "</w:p>".repeat(100_000));
    assert_eq!(read("deep.docx", &word(&deep)), Err(ReadError::TooDeep));
    let entity = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><w:document>&a;</w:document>";
    assert_eq!(
        read("entity.docx", &package(&[("word/document.xml", entity.as_bytes())])),
        Err(ReadError::Damaged { format })
    );
    let attributes: String = (0..200_000).map(|n| format!(" a{n}=\"b\"")).collect();
    assert!(read("wide.docx", &word(&format!("<w:p{attributes}><w:r><w:t>words</w:t></w:r></w:p>"))).is_ok());
    let paragraphs = "<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(250_000);
    assert_eq!(read("many.docx", &word(&paragraphs)), Err(ReadError::TooManyParts));
    let names: Vec<String> = (0..6_000).map(|n| format!("part{n}")).collect();
    let parts: Vec<(&str, &[u8])> =
        names.iter().map(|name| (name.as_str(), &b"x"[..])).chain([("word/document.xml", &b"<a/>"[..])]).collect();
    assert_eq!(read("parts.docx", &package(&parts)), Err(ReadError::TooManyParts));
}

#[test]
fn packages_that_are_broken_or_of_another_kind() {
    let whole = word("<w:p><w:r><w:t>Some words of a policy</w:t></w:r></w:p>");
    assert!(read("whole.docx", &whole).is_ok());
    for tenth in 1..10 {
        let result = read("part.docx", &whole[..whole.len() * tenth / 10]);
        assert_eq!(result, Err(ReadError::Damaged { format: "Word" }), "{tenth}");
    }
    assert_eq!(read("empty.docx", &word("")), Err(ReadError::NoText));
    assert_eq!(
        read("cut.docx", &package(&[("word/document.xml", b"<w:document><w:p>")])),
        Err(ReadError::Damaged { format: "Word" })
    );
    let sheet = package(&[("xl/workbook.xml", b"<a/>")]);
    assert_eq!(read("sheet.xlsx", &sheet), Err(ReadError::UnknownFormat { found: "a spreadsheet" }));
    assert_eq!(
        read("x.zip", &package(&[("a.txt", b"a")])),
        Err(ReadError::UnknownFormat { found: "a packed archive" })
    );
    let locked = package(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", b"\x01\x02"),
        ("META-INF/manifest.xml", b"<manifest:manifest><manifest:encryption-data/></manifest:manifest>"),
    ]);
    assert_eq!(read("locked.odt", &locked), Err(ReadError::Encrypted));
}
