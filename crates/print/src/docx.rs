//! Letters as Word documents that can be changed: what is blank is a field to click into.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::error::PrintError;
use crate::letter::{Block, Letter, Line, Piece};

/// What stands under a letter: the rules that it leans on, each with the date on which it was looked at.
pub(crate) struct Foot {
    pub law: Vec<String>,
    pub note: String,
}

/// The document.
pub(crate) fn write(title: &str, letter: &Letter, foot: &Foot) -> Result<Vec<u8>, PrintError> {
    let parts = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("docProps/core.xml", core(title)),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.to_owned()),
        ("word/styles.xml", STYLES.to_owned()),
        ("word/numbering.xml", NUMBERING.to_owned()),
        ("word/document.xml", document(title, letter, foot)),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // One fixed date, so that the same letter is the same file.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut all = || -> Result<Vec<u8>, zip::result::ZipError> {
        for (name, content) in &parts {
            zip.start_file(*name, options)?;
            zip.write_all(content.as_bytes())?;
        }
        Ok(std::mem::replace(&mut zip, ZipWriter::new(Cursor::new(Vec::new()))).finish()?.into_inner())
    };
    all().map_err(|error| PrintError::Fault(format!("Word document: {error}")))
}

fn document(title: &str, letter: &Letter, foot: &Foot) -> String {
    let mut out = String::from(XML);
    out.push_str("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    for line in &letter.from {
        paragraph(&mut out, "Sender", line);
    }
    for line in &letter.to {
        paragraph(&mut out, "Address", line);
    }
    for line in &letter.date {
        paragraph(&mut out, "Date", line);
    }
    if letter.subject.is_empty() {
        paragraph(&mut out, "Heading1", &[words(title)]);
    }
    for line in &letter.subject {
        paragraph(&mut out, "Heading1", line);
    }
    for block in &letter.body {
        match block {
            Block::Heading { line } => paragraph(&mut out, "Heading2", line),
            Block::Paragraph { line } => paragraph(&mut out, "Normal", line),
            Block::Point { line } => paragraph(&mut out, "Point", line),
            Block::Step { number, line } => {
                let mut numbered = vec![words(&format!("{number}.\u{2003}"))];
                numbered.extend(line.iter().cloned());
                paragraph(&mut out, "Step", &numbered);
            }
            Block::Table { head, rows } => table(&mut out, head, rows),
        }
    }
    for line in &letter.close {
        paragraph(&mut out, "Close", line);
    }
    for line in &letter.sign {
        paragraph(&mut out, "Normal", line);
    }
    for line in &letter.copies {
        let mut copies = vec![words("Copy: ")];
        copies.extend(line.iter().cloned());
        paragraph(&mut out, "Normal", &copies);
    }
    if !foot.law.is_empty() {
        paragraph(&mut out, "LawHeading", &[words("What this rests on")]);
    }
    for law in &foot.law {
        paragraph(&mut out, "Law", &[words(law)]);
    }
    paragraph(&mut out, "Law", &[words(&foot.note)]);
    out.push_str(
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1361\" w:bottom=\"1134\" w:left=\"1361\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
    );
    out
}

fn words(text: &str) -> Piece {
    Piece { t: text.to_owned(), strong: false, filled: false, blank: false }
}

fn paragraph(out: &mut String, style: &str, line: &[Piece]) {
    let _ = write!(out, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>");
    for piece in line {
        if piece.blank {
            let label = escape(&piece.t);
            let _ = write!(
                out,
                "<w:sdt><w:sdtPr><w:alias w:val=\"{label}\"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"Blank\"/></w:rPr><w:t xml:space=\"preserve\">[{label}]</w:t></w:r></w:sdtContent></w:sdt>"
            );
        } else {
            let weight = if piece.strong { "<w:rPr><w:b/></w:rPr>" } else { "" };
            let _ = write!(out, "<w:r>{weight}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escape(&piece.t));
        }
    }
    out.push_str("</w:p>");
}

fn table(out: &mut String, head: &[Line], rows: &[Vec<Line>]) {
    let width = 9184 / head.len().max(1);
    out.push_str(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Ruled\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>",
    );
    for _ in head {
        let _ = write!(out, "<w:gridCol w:w=\"{width}\"/>");
    }
    out.push_str("</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>");
    for cell in head {
        out.push_str("<w:tc><w:tcPr/>");
        paragraph(out, "Cell", &cell.iter().map(|p| Piece { strong: true, ..p.clone() }).collect::<Vec<_>>());
        out.push_str("</w:tc>");
    }
    out.push_str("</w:tr>");
    for row in rows {
        out.push_str("<w:tr><w:trPr><w:trHeight w:val=\"480\"/></w:trPr>");
        for cell in row {
            out.push_str("<w:tc><w:tcPr/>");
            paragraph(out, "Cell", cell);
            out.push_str("</w:tc>");
        }
        out.push_str("</w:tr>");
    }
    out.push_str("</w:tbl>");
    paragraph(out, "Normal", &[]);
}

fn core(title: &str) -> String {
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>",
        escape(title)
    )
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const CONTENT_TYPES: &str = include_str!("../docx/content-types.xml");
const RELATIONS: &str = include_str!("../docx/relations.xml");
const DOCUMENT_RELATIONS: &str = include_str!("../docx/document-relations.xml");
const STYLES: &str = include_str!("../docx/styles.xml");
const NUMBERING: &str = include_str!("../docx/numbering.xml");
