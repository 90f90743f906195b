//! PDF files through the child process: good ones, forms, and those that would bring down a parser.

use std::io::Write;
use std::time::{Duration, Instant};

use documents::worker::Worker;
use documents::{BlockKind, Document, Input, Limits, ReadError, Region};

fn worker() -> Worker {
    Worker::new(env!("CARGO_BIN_EXE_extract-worker"))
}

/// Reads through the child; whatever the file, the answer comes within two seconds.
fn read(bytes: &[u8]) -> Result<Document, ReadError> {
    let start = Instant::now();
    let result = worker().read(bytes, Some("file.pdf"), &Limits::default());
    assert!(start.elapsed() < Duration::from_millis(2_500), "{:?}", start.elapsed());
    if let Ok(document) = &result {
        super::properties::check(document);
    }
    result
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// So many megabytes of blanks, packed: one packed megabyte, over and over.
fn packed_blanks(megabytes: usize) -> Vec<u8> {
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(&vec![b' '; 1_000_000]).unwrap();
    encoder.flush().unwrap();
    let megabyte = encoder.get_ref().clone();
    [&[0x78, 0x9c][..], &megabyte.repeat(megabytes), &[3, 0, 0, 0, 0, 0]].concat()
}

/// A PDF of objects 1, 2, 3, …; object 1 is the catalog. A stream is given with its dictionary.
fn pdf(objects: &[(&str, Option<&[u8]>)], trailer: &str) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (index, (dictionary, stream)) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend(format!("{} 0 obj\n{dictionary}\n", index + 1).bytes());
        if let Some(stream) = stream {
            file.extend(b"stream\n");
            file.extend(*stream);
            file.extend(b"\nendstream\n");
        }
        file.extend(b"endobj\n");
    }
    let start = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        file.extend(format!("{place:010} 00000 n \n").bytes());
    }
    file.extend(
        format!("trailer << /Size {} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1).bytes(),
    );
    file
}

const CATALOG: &str = "<< /Type /Catalog /Pages 2 0 R >>";
const PAGES: &str = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
const PAGE: &str =
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>";
const FONT: &str = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

/// A page with this content.
fn page(content: &[u8]) -> Vec<u8> {
    let length = format!("<< /Length {} >>", content.len());
    pdf(&[(CATALOG, None), (PAGES, None), (PAGE, None), (&length, Some(content)), (FONT, None)], "")
}

/// A page whose content is packed.
fn packed_page(content: &[u8], filter: &str) -> Vec<u8> {
    let length = format!("<< /Length {} /Filter {filter} >>", content.len());
    pdf(&[(CATALOG, None), (PAGES, None), (PAGE, None), (&length, Some(content)), (FONT, None)], "")
}

#[test]
fn letters_are_put_in_order() {
    // Drawn out of order, with a heading, two columns and a page number.
    let mut content =
        String::from("BT /F 20 Tf 50 780 Td (How to register) Tj ET BT /F 9 Tf 290 20 Td (Page 1 of 1) Tj ET ");
    for (x, words) in [(320, "Right column line that is quite long"), (50, "Left column line that is quite long")] {
        for row in 0..6 {
            content += &format!("BT /F 11 Tf {x} {} Td ({words} {row}) Tj ET ", 700 - row * 14);
        }
    }
    content += "BT /F 11 Tf 50 560 Td (Bring any of these:) Tj ET BT /F 11 Tf 60 545 Td (\\225 passport) Tj ET \
        BT /F 11 Tf 60 530 Td (\\225 a photo-) Tj 0 -13 Td (   graph) Tj ET";
    let document = read(page(content.as_bytes()).as_slice()).unwrap();
    let words: Vec<&str> = document.blocks.iter().map(|block| document.words(block)).collect();
    assert_eq!(words[0], "Page 1 of 1");
    assert_eq!(document.blocks[0].region, Region::Navigation);
    assert_eq!(words[1], "How to register");
    assert_eq!(document.blocks[1].kind, BlockKind::Heading(1));
    let left = document.text.find("Left column line that is quite long 5").unwrap();
    let right = document.text.find("Right column line that is quite long 0").unwrap();
    assert!(left < right, "{}", document.text);
    let item = document.blocks.iter().position(|block| document.words(block) == "passport").unwrap();
    assert!(matches!(document.blocks[item].kind, BlockKind::ListItem { depth: 0, ordered: false }));
    assert_eq!(document.words(&document.blocks[document.blocks[item].lead.unwrap()]), "Bring any of these:");
}

#[test]
fn fields_of_a_form() {
    let file = pdf(
        &[
            ("<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) /AcroForm << /Fields [6 0 R 7 0 R 8 0 R 9 0 R] >> >>", None),
            (PAGES, None),
            (PAGE, None),
            ("<< /Length 60 >>", Some(b"BT /F 11 Tf 50 700 Td (New patient form of the practice) Tj ET  ")),
            (FONT, None),
            ("<< /FT /Tx /T (Text1) /TU (Upload a copy of your passport) /Ff 2 >>", None),
            ("<< /FT /Ch /T (country) /Opt [(UK) [(x) (Elsewhere)]] >>", None),
            ("<< /T (visa) /FT /Btn /Kids [<< /Rect [0 0 1 1] >>] >>", None),
            ("<< /T (Check Box 4) /FT /Btn >>", None),
        ],
        "",
    );
    let document = read(&file).unwrap();
    let fields: Vec<_> = document
        .blocks
        .iter()
        .filter_map(|block| match block.kind {
            BlockKind::Field { required, input } => Some((document.words(block), input, required)),
            _ => None,
        })
        .collect();
    assert_eq!(
        fields,
        [
            ("Upload a copy of your passport", Input::File, true),
            ("country", Input::Choice, false),
            ("UK", Input::Choice, false),
            ("Elsewhere", Input::Choice, false),
            ("visa", Input::Choice, false),
        ]
    );
    assert_eq!(document.language.as_deref(), Some("en-GB"));
}

#[test]
fn a_scan_a_locked_file_and_an_empty_one() {
    let picture = b"q 595 0 0 842 0 0 cm /I Do Q";
    let file = pdf(
        &[
            (CATALOG, None),
            (PAGES, None),
            (
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
                None,
            ),
            (&format!("<< /Length {} >>", picture.len()), Some(picture)),
            (
                "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>",
                Some(b"\x80"),
            ),
        ],
        "",
    );
    assert_eq!(read(&file), Err(ReadError::Scanned));
    assert_eq!(read(&page(b"")), Err(ReadError::NoText));
    let key = "(01234567890123456789012345678901)";
    let locked = pdf(
        &[
            (CATALOG, None),
            (PAGES, None),
            (PAGE, None),
            ("<< /Length 34 >>", Some(b"BT /F 11 Tf 50 700 Td (x) Tj ET   ")),
            (FONT, None),
        ],
        &format!(
            "/ID [(0123456789abcdef) (0123456789abcdef)] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O {key} /U {key} >>"
        ),
    );
    assert_eq!(read(&locked), Err(ReadError::Encrypted));
}

#[test]
fn broken_off_files() {
    let whole = page(b"BT /F 11 Tf 50 700 Td (Words of the first and only page here) Tj ET");
    assert!(read(&whole).is_ok());
    for tenth in 1..10 {
        // Either what is left can be read, or the error says what is wrong.
        let result = read(&whole[..whole.len() * tenth / 10]);
        assert!(matches!(result, Ok(_) | Err(ReadError::Damaged { .. } | ReadError::NoText)), "{result:?}");
    }
    assert_eq!(read(b"%PDF-1.4\nnothing else"), Err(ReadError::Damaged { format: "PDF" }));
}

#[test]
fn files_that_unpack_to_gigabytes() {
    let gigabyte = packed_blanks(1000);
    assert!(gigabyte.len() < 2_000_000);
    let result = read(&packed_page(&gigabyte, "/FlateDecode"));
    assert!(result.is_err(), "{result:?}");
    let twice = packed(&gigabyte);
    let result = read(&packed_page(&twice, "[/FlateDecode /FlateDecode]"));
    assert!(result.is_err(), "{result:?}");
}

#[test]
fn files_that_nest_and_loop() {
    let words = b"BT /F 11 Tf 50 700 Td (Words of the first and only page here) Tj ET ".as_slice();
    for content in [
        "[".repeat(400_000),
        "q ".repeat(2_000_000),
        "<<".repeat(400_000),
        "BT ".repeat(1_000_000),
        "/Artifact BMC ".repeat(400_000),
        "(".repeat(1_000_000),
        "1 0 0 1 0 0 cm 0 0 m 9 9 l S ".repeat(300_000),
        "BT /F 9 Tf (a) Tj ET ".repeat(300_000),
    ] {
        // Read or refused, but in time and without harm to this process.
        let _ = read(&page(&[words, content.as_bytes()].concat()));
    }
    let _ = read(&packed_page(&packed("q ".repeat(2_000_000).as_bytes()), "/FlateDecode"));
    let content = b"/X Do".as_slice();
    let cycle = pdf(
        &[
            (CATALOG, None),
            (PAGES, None),
            (
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
                None,
            ),
            ("<< /Length 5 >>", Some(content)),
            (
                "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 11 /Resources << /XObject << /X 5 0 R >> >> >>",
                Some(b"/X Do /X Do"),
            ),
        ],
        "",
    );
    assert!(read(&cycle).is_err());
    let deep = format!("<< /Type /Catalog /Pages 2 0 R /X {}1{} >>", "[".repeat(200_000), "]".repeat(200_000));
    let _ =
        read(&pdf(&[(&deep, None), (PAGES, None), (PAGE, None), ("<< /Length 1 >>", Some(b" ")), (FONT, None)], ""));
    let ring = pdf(&[(CATALOG, None), ("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>", None)], "");
    assert!(read(&ring).is_err());
}

#[test]
fn many_pages() {
    let kids = "3 0 R ".repeat(5_000);
    let pages = format!("<< /Type /Pages /Kids [{kids}] /Count 5000 >>");
    let content = b"BT /F 11 Tf 50 700 Td (Words of the first and only page here) Tj ET".as_slice();
    let length = format!("<< /Length {} >>", content.len());
    let file = pdf(&[(CATALOG, None), (&pages, None), (PAGE, None), (&length, Some(content)), (FONT, None)], "");
    assert_eq!(read(&file), Err(ReadError::TooManyParts));
}

#[test]
fn a_worker_that_cannot_start_or_says_nonsense() {
    let file = page(b"BT ET");
    let limits = Limits::default();
    let missing = Worker::new("/nowhere/careof").read(&file, None, &limits);
    assert!(matches!(missing, Err(ReadError::NoWorker { .. })), "{missing:?}");
    let silent = Worker::new("/bin/true").read(&file, None, &limits);
    assert_eq!(silent, Err(ReadError::Damaged { format: "PDF" }));
    let start = Instant::now();
    let slow = Worker::new("/bin/sleep").with_arguments(["9"]).read(&file, None, &limits);
    assert_eq!(slow, Err(ReadError::TooSlow));
    assert!(start.elapsed() < Duration::from_secs(3));
    // Other formats need no child.
    assert!(Worker::new("/nowhere").read(b"Some words", None, &limits).is_ok());
}
