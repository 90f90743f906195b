//! Other people's tools, and requests filled with the fields' examples.

use std::io::Write as _;
use std::process::{Command, Stdio};

use languages::Language;
use print::{Format, Kind, Paper, Request};

/// A request with every field filled with its example.
pub(crate) fn filled(kind: Kind, name: &str, languages: &[&'static Language]) -> Request {
    let sheet = print::find(kind, name).expect("in the catalogue");
    let mut request = Request::new(kind, name).in_languages(languages);
    for field in sheet.fields.iter().filter(|field| !field.example.is_empty()) {
        request.fields.insert(field.name.clone(), field.example.clone());
    }
    request
}

/// The PDF of a request.
pub(crate) fn pdf(request: &Request) -> Vec<u8> {
    let mut printed = print::print(request, Format::Pdf).unwrap_or_else(|error| panic!("{}: {error}", request.name));
    printed.files.remove(0)
}

/// The paper of a request, or the sheet's usual one.
pub(crate) fn paper(request: &Request) -> Paper {
    request.paper.unwrap_or_else(|| print::find(request.kind, &request.name).expect("in the catalogue").papers[0])
}

/// What a program says to a PDF on its standard input.
fn ask(program: &str, args: &[&str], pdf: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().expect("a place for a file");
    file.write_all(pdf).expect("room for a file");
    let path = file.path().to_string_lossy().into_owned();
    let args: Vec<&str> = args.iter().map(|arg| if *arg == "FILE" { path.as_str() } else { arg }).collect();
    let out = Command::new(program)
        .args(args)
        .stderr(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{program} is needed for this test (package poppler-utils): {error}"));
    String::from_utf8_lossy(&out.stdout).into_owned()
}

/// The words of a PDF, as pdftotext reads them.
pub(crate) fn text(pdf: &[u8]) -> String {
    ask("pdftotext", &["-enc", "UTF-8", "FILE", "-"], pdf)
}

/// What pdfinfo says.
pub(crate) fn info(pdf: &[u8]) -> String {
    ask("pdfinfo", &["FILE"], pdf)
}

/// The tags, as pdfinfo reads them.
pub(crate) fn tags(pdf: &[u8]) -> String {
    ask("pdfinfo", &["-struct", "FILE"], pdf)
}

/// Every word with its box: left, top, right, bottom in points.
pub(crate) fn boxes(pdf: &[u8]) -> Vec<[f64; 4]> {
    let number = |line: &str, key: &str| {
        let rest = line.split_once(&format!("{key}=\""))?.1;
        rest.split_once('"')?.0.parse::<f64>().ok()
    };
    let told = ask("pdftotext", &["-bbox", "FILE", "-"], pdf);
    let words = told.lines().filter(|line| line.contains("<word"));
    words
        .filter_map(|l| Some([number(l, "xMin")?, number(l, "yMin")?, number(l, "xMax")?, number(l, "yMax")?]))
        .collect()
}
