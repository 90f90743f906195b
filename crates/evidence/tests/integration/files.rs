//! Files with mistakes are refused with file and line; what is taken away says what the table says.

use evidence::{Library, Why, csv, data_package, read, sources};
use proptest::prelude::*;

const ABOUT: &str = r#"
title = "Bills"
topic = "charging"
order = 1
about = "Bills of a made-up trust."
reading = "Made up."
label = "year"
first_published = "2026-11-29"
figures = { bills = "Bills" }
texts = { year = "Year" }
chart = { kind = "bars", values = ["bills"], title = "Bills" }
"#;

fn refused(figures: &str) -> (usize, Why) {
    let mistake = read("bills", ABOUT, figures, |key| key == "known").expect_err("a mistake");
    assert!(mistake.to_string().starts_with("knowledge/evidence/bills.csv, line "), "{mistake}");
    (mistake.line, mistake.why)
}

#[test]
fn every_mistake_has_its_line() {
    let head = "year,bills,source,confidence,note\n2024,1,known,high,\n";
    assert_eq!(refused(&format!("{head}2025,2,,high,\n")), (3, Why::NoSource));
    assert_eq!(refused(&format!("{head}2025,2,unheard,high,\n")), (3, Why::UnknownSource("unheard".into())));
    assert_eq!(refused(&format!("{head}2025,2,known,sure,\n")), (3, Why::Confidence("sure".into())));
    let number = Why::Number { column: "bills".into(), value: "£2".into() };
    assert_eq!(refused(&format!("{head}2025,£2,known,high,\n")), (3, number));
    assert!(matches!(refused(&format!("{head}2025,2\n")), (3, Why::Csv(_))));
    assert!(matches!(refused("year,bill,source,confidence,note\n"), (1, Why::Columns { .. })));
    let chart = ABOUT.replace("values = [\"bills\"]", "values = [\"debts\"]");
    let mistake = read("bills", &chart, head, |_| true).expect_err("a mistake");
    assert_eq!((mistake.line, mistake.why), (11, Why::Chart("debts".into())));
    let toml = read("bills", "title = 3", head, |_| true).expect_err("a mistake");
    assert!(matches!(toml.why, Why::Toml(_)) && toml.file == "bills.toml");
}

#[test]
fn ours_are_all_read_and_all_sources_are_there() {
    assert!(Library::ours().iter().count() >= 12);
    for dataset in Library::ours().iter() {
        assert!(!dataset.rows.is_empty() && !dataset.reading.is_empty(), "{}", dataset.slug);
        let package: serde_json::Value = serde_json::from_str(&data_package(dataset, sources())).expect("JSON");
        assert!(package["sources"].as_array().is_some_and(|all| !all.is_empty()), "{}", dataset.slug);
        let fields = package["resources"][0]["schema"]["fields"].as_array().expect("fields").len();
        let mut reader = ::csv::ReaderBuilder::new().from_reader(std::io::Cursor::new(csv(dataset)));
        assert_eq!(reader.headers().expect("a header").len(), fields);
        assert_eq!(reader.records().filter(Result::is_ok).count(), dataset.rows.len());
    }
}

#[test]
fn words_never_become_a_formula() {
    let figures = "year,bills,source,confidence,note\n=1+1,1,known,high,@here\n";
    let dataset = read("bills", ABOUT, figures, |_| true).expect("well written");
    assert!(csv(&dataset).contains("'=1+1,1,known,high,'@here"), "{}", csv(&dataset));
}

proptest! {
    /// Whatever stands in a file, the answer is a dataset or a mistake.
    #[test]
    fn nothing_panics(about in "\\PC{0,200}", figures in "(\\PC|,|\n|\"){0,200}") {
        let _ = read("odd", &about, &figures, |_| true);
        let _ = read("odd", ABOUT, &figures, |_| true);
    }
}
