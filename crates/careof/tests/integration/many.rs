//! Many documents: folders, order, standard input, and what cannot be read among them.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::run::{run, with_input};

const DEMAND: &str = "New patients\n\nYou must bring your passport when you register.\n";
const FINE: &str = "New patients\n\nYou do not need to show any documents to register.\n";

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("inside")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn a_folder_is_checked_in_order_however_the_work_is_shared() {
    let names: Vec<String> = (0..200).map(|number| format!("{}/{number:03}.txt", number % 7)).collect();
    let files: Vec<(&str, &str)> =
        names.iter().enumerate().map(|(at, name)| (name.as_str(), if at % 3 == 0 { DEMAND } else { FINE })).collect();
    let folder = folder(&files);
    let first = run(&["check", &text(folder.path()), "--format", "concise"]);
    assert_eq!(first.code, 1, "{}", first.err);
    let sorted: Vec<&str> = first.out.lines().filter_map(|line| Some(line.split_once(".txt:")?.0)).collect();
    assert!(sorted.len() >= 67, "{}", sorted.len());
    assert!(sorted.is_sorted());
    let again = run(&["check", &text(folder.path()), "--format", "concise"]);
    assert_eq!(first.out, again.out, "the same each time");
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_is_checked() {
    let folder = folder(&[("a.txt", FINE), ("b.txt", ""), ("c.txt", DEMAND), ("d.pdf", "%PDF-1.7 broken")]);
    let ran = run(&["check", &text(folder.path()), "--format", "concise"]);
    assert_eq!(ran.code, 2);
    assert!(ran.out.contains("c.txt:3:"), "{}", ran.out);
    assert!(ran.err.contains("b.txt: the file is empty"), "{}", ran.err);
    assert!(ran.err.contains("d.pdf: "), "{}", ran.err);
    assert_eq!(ran.err.lines().count(), 2, "{}", ran.err);
}

#[test]
fn ten_megabytes_of_brackets_are_refused_at_once() {
    // Two seconds is what is promised; unoptimised code on a busy machine takes longer.
    let most = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 2 });
    for (bracket, name) in
        [("(", "a.txt"), ("<", "a.html"), ("[", "a.md"), ("<div>", "b.html"), ("<div>", "b.txt"), ("((", "c.html")]
    {
        let file = bracket.repeat(10_000_000 / bracket.len());
        let begun = Instant::now();
        let ran = with_input(&["check", "-", "--stdin-filename", name], file.as_bytes());
        assert_eq!(ran.code, 2, "{name}: {}", ran.out);
        assert!(ran.err.starts_with(&format!("error: {name}: ")), "{}", ran.err);
        assert!(begun.elapsed() < most, "{name}: {:?}", begun.elapsed());
    }
}

#[test]
fn standard_input_takes_a_name_and_with_it_a_format() {
    let page = b"<h1>New patients</h1><p>You must bring your passport when you register.";
    let ran = with_input(&["check", "-", "--stdin-filename", "page.html", "--format", "concise"], page);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(ran.out.starts_with("page.html:1:25: required"), "{}", ran.out);
    assert_eq!(with_input(&["check", "-"], FINE.as_bytes()).code, 0);
    assert_eq!(with_input(&["check", "-"], b"").code, 2);
}

#[test]
fn colour_is_for_terminals_or_when_asked_for() {
    let plain = with_input(&["check", "-"], DEMAND.as_bytes());
    assert!(!plain.out.contains('\u{1b}') && !plain.err.contains('\u{1b}'), "{}", plain.out);
    let coloured = with_input(&["check", "-", "--color", "always"], DEMAND.as_bytes()).out;
    assert!(coloured.contains("\u{1b}[1m\u{1b}[31mrequired\u{1b}[0m"), "{coloured:?}");
    let mut bare = String::new();
    let mut rest = coloured.as_str();
    while let Some(at) = rest.find('\u{1b}') {
        bare.push_str(&rest[..at]);
        rest = &rest[at + rest[at..].find('m').expect("a colour ends with m") + 1..];
    }
    assert_eq!(bare + rest, plain.out, "colour changes nothing but colour");
}

#[test]
fn the_level_decides_how_it_ends() {
    let soft = "Registering\n\nIt would help if you bring your passport to register, if you have it.\n";
    assert_eq!(with_input(&["check", "-"], soft.as_bytes()).code, 0);
    assert_eq!(with_input(&["check", "-", "--min-level", "mentioned"], soft.as_bytes()).code, 1);
    assert_eq!(with_input(&["check", "-", "--min-level", "required"], soft.as_bytes()).code, 0);
}

#[test]
fn an_answer_can_go_to_a_file_and_a_place_that_cannot_be_written_is_named() {
    let folder = folder(&[("a.txt", DEMAND)]);
    let out = folder.path().join("report.json");
    let ran = run(&["check", &text(&folder.path().join("a.txt")), "--format", "json", "--out", &text(&out)]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    let value: serde_json::Value = serde_json::from_slice(&fs::read(out).expect("a report")).expect("JSON");
    assert_eq!(value["documents"][0]["grade"], "demands");
    let ran = run(&["check", &text(folder.path()), "--out", &text(&folder.path().join("no/such/place"))]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("choose another place with --out"), "{}", ran.err);
}

#[test]
fn offsets_of_the_json_point_into_the_text_that_the_text_option_prints() {
    let folder =
        folder(&[("é.html", "<p>Café&nbsp;&amp; surgery</p><p>You <b>must</b> bring your passport to register.</p>")]);
    let path = text(&folder.path().join("é.html"));
    let words = run(&["check", &path, "--text"]).out;
    let json: serde_json::Value = serde_json::from_str(&run(&["check", &path, "--format", "json"]).out).expect("JSON");
    let finding = &json["documents"][0]["findings"][0];
    let at = |key: &str| usize::try_from(finding[key].as_u64().expect("a number")).expect("small");
    assert_eq!(&words[at("start")..at("end")], finding["quote"].as_str().expect("words"));
}
