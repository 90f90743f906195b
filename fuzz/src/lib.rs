//! What the fuzz targets share: reading a file, and what must hold of every document that comes out.

use std::io::Write;

use documents::{BlockKind, Document, Limits, read_bytes};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Reads the file; an error is fine, a document must be sound.
pub fn read(bytes: &[u8], name: &str) {
    // Small limits keep each run short and let the fuzzer reach them.
    let limits = Limits { bytes: 1_000_000, markdown: 1_000_000, text: 1_000_000, unpacked: 4_000_000, blocks: 5_000, links: 500, depth: 64 };
    if let Ok(document) = read_bytes(bytes, Some(name), &limits) {
        check(&document);
    }
}

/// Spans lie on characters, in order; indices point backwards; nothing is empty.
pub fn check(document: &Document) {
    let mut end = 0;
    for (index, block) in document.blocks.iter().enumerate() {
        assert!(block.span.start >= end && block.span.end > block.span.start);
        end = block.span.end;
        let words = document.text.get(block.span.start..block.span.end).expect("a span lies on characters");
        assert!(!words.trim().is_empty());
        for &heading in &block.headings {
            assert!(heading < index && matches!(document.blocks[heading].kind, BlockKind::Heading(_)));
        }
        assert!(block.lead.is_none_or(|lead| lead < index));
    }
    for link in &document.links {
        assert!(document.text.get(link.span.start..link.span.end).is_some());
    }
    assert!(document.origin.windows(2).all(|pair| pair[0].0 <= pair[1].0));
}

/// A package with these parts, so that the fuzzer works on the XML and not on the packing of it.
pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        writer.start_file(*name, options).expect("writing to memory does not fail");
        writer.write_all(content).expect("writing to memory does not fail");
    }
    writer.finish().expect("writing to memory does not fail").into_inner()
}

/// Cuts the input at each `mark` byte, to make several parts of one.
pub fn cut(bytes: &[u8], mark: u8) -> impl Iterator<Item = &[u8]> {
    bytes.split(move |&byte| byte == mark)
}
