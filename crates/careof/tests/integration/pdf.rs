//! PDF files through the binary: read by a child process that has limits, so that a harmful one ends the
//! child and not the check.

use std::time::{Duration, Instant};

use crate::run::{run, with_input};

#[test]
fn a_pdf_is_read_by_the_child() {
    let file = one_page("You must bring your passport when you register with us.");
    let text = with_input(&["check", "-", "--stdin-filename", "a.pdf", "--text"], &file);
    assert_eq!(text.code, 0, "{}", text.err);
    assert_eq!(text.out.trim(), "You must bring your passport when you register with us.");
}

#[test]
fn a_pdf_without_lines_has_no_region_in_sarif() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.pdf");
    std::fs::write(&path, one_page("You must bring your passport when you register with us.")).expect("a file");
    let ran = run(&["check", &path.display().to_string(), "--format", "sarif"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    let result = &report["runs"][0]["results"][0];
    assert!(result["locations"][0]["physicalLocation"]["region"].is_null(), "{result}");
    assert!(result["message"]["text"].as_str().is_some_and(|text| text.contains("bring your passport")), "{result}");
}

#[test]
fn harmful_files_end_the_child_and_get_a_sentence() {
    let nested =
        format!("%PDF-1.4\n1 0 obj\n{}{}\nendobj\ntrailer<</Root 1 0 R>>\n", "[".repeat(200_000), "]".repeat(200_000));
    let truncated = &one_page("You must bring your passport.")[..120];
    for (what, file) in [("nested", nested.as_bytes()), ("truncated", truncated), ("empty", b"%PDF-1.7\n%%EOF")] {
        let begun = Instant::now();
        let ran = with_input(&["check", "-", "--stdin-filename", "a.pdf"], file);
        assert_eq!(ran.code, 2, "{what}: {}", ran.out);
        assert!(ran.err.starts_with("error: a.pdf: ") && ran.err.lines().count() == 1, "{what}: {}", ran.err);
        assert!(begun.elapsed() < Duration::from_secs(10), "{what}: {:?}", begun.elapsed());
    }
}

/// The smallest PDF with a line of text.
fn one_page(line: &str) -> Vec<u8> {
    let content = format!("BT /F1 12 Tf 40 700 Td ({line}) Tj ET");
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>".to_owned(),
        format!("<</Length {}>>stream\n{content}\nendstream", content.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", number + 1));
    }
    let table = file.len();
    file.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for place in places {
        file.push_str(&format!("{place:010} 00000 n \n"));
    }
    file.push_str(&format!("trailer<</Size {}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1));
    file.into_bytes()
}
