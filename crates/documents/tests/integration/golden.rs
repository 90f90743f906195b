//! Whole files and what is made of them, line by line. `UPDATE=1 cargo test -p documents golden` writes the
//! expected files anew; read the difference before you commit it.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use documents::worker::Worker;
use documents::{BlockKind, Document, Limits, Region};

fn files() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files")
}

/// A document as text: one line a block, indented below its headings.
pub(crate) fn shown(document: &Document) -> String {
    let mut lines = String::new();
    if let Some(title) = &document.title {
        writeln!(lines, "title: {title}").unwrap();
    }
    if let Some(language) = &document.language {
        writeln!(lines, "language: {language}").unwrap();
    }
    for (index, block) in document.blocks.iter().enumerate() {
        let kind = match block.kind {
            BlockKind::Heading(level) => format!("heading {level}"),
            BlockKind::Paragraph => "paragraph".to_owned(),
            BlockKind::ListItem { depth, ordered } => format!("{} {depth}", if ordered { "numbered" } else { "item" }),
            BlockKind::Cell { row, column, header } => {
                format!("{} {row},{column}", if header { "head" } else { "cell" })
            }
            BlockKind::Term => "term".to_owned(),
            BlockKind::Definition => "definition".to_owned(),
            BlockKind::Field { required, input } => {
                format!("field {input:?}{}", if required { " required" } else { "" })
            }
        };
        let lead = block.lead.map_or(String::new(), |lead| format!(" <- {lead}"));
        let region = if block.region == Region::Content { String::new() } else { format!(" [{:?}]", block.region) };
        let indent = "  ".repeat(block.headings.len());
        writeln!(lines, "{index:3} {indent}{kind}{lead}{region}: {}", document.words(block).replace('\n', " / "))
            .unwrap();
    }
    for link in &document.links {
        writeln!(lines, "link {}: {}", link.href, link.span.of(&document.text)).unwrap();
    }
    lines
}

fn compare(file: &str, expected: &str) {
    let path = files().join(file);
    let bytes = std::fs::read(&path).unwrap();
    let worker = Worker::new(env!("CARGO_BIN_EXE_extract-worker"));
    let document = worker.read(&bytes, Some(file), &Limits::default()).unwrap();
    super::properties::check(&document);
    let found = shown(&document);
    let expected = files().join(expected);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&expected, &found).unwrap();
    }
    let expected = std::fs::read_to_string(&expected).unwrap_or_default();
    assert!(found == expected, "{file} is read differently now:\n{found}");
}

#[test]
fn html() {
    compare("page.html", "page.html.golden");
    compare("practice.html", "practice.html.golden");
}

#[test]
fn word() {
    compare("page.docx", "page.docx.golden");
}

#[test]
fn open_document() {
    compare("page.odt", "page.odt.golden");
}

#[test]
fn pdf_by_the_places_of_its_letters() {
    compare("office.pdf", "office.pdf.golden");
}

#[test]
fn pdf_by_its_own_outline() {
    compare("browser.pdf", "browser.pdf.golden");
}

#[test]
fn plain_text() {
    compare("form.txt", "form.txt.golden");
}

#[test]
fn markdown() {
    compare("policy.md", "policy.md.golden");
}

#[test]
fn the_same_page_is_the_same_document_in_every_format() {
    let worker = Worker::new(env!("CARGO_BIN_EXE_extract-worker"));
    let blocks = |file: &str| {
        let document =
            worker.read(&std::fs::read(files().join(file)).unwrap(), Some(file), &Limits::default()).unwrap();
        let lines: Vec<_> = document
            .blocks
            .iter()
            .map(|block| (block.kind, block.lead, block.headings.clone(), document.words(block).to_owned()))
            .collect();
        lines
    };
    let page = blocks("page.html");
    for file in ["page.docx", "page.odt", "office.pdf", "browser.pdf"] {
        assert_eq!(blocks(file), page, "{file}");
    }
}
