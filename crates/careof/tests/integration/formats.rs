//! The shapes for programs keep to their standards, also with the worst of file names and words.

use std::fs;

use serde_json::Value;

use crate::run::run;

const PAGE: &str = "<h1>New \"patients\" & <i>others</i></h1>\n<p>You must bring your passport ]]> when you register,\n\
    or we cannot register you. \u{202e}::error::\u{7}</p><ul><li>Please bring a <b>utility</b> bill.</li></ul>\n";

/// A folder with a page of odd words under an odd name, one that is fine, and one that cannot be read.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a 'b' & <c>,d.html"), PAGE).expect("a file");
    fs::write(folder.path().join("fine.txt"), "You do not need any papers to register.\n").expect("a file");
    fs::write(folder.path().join("empty.txt"), "").expect("a file");
    folder
}

fn in_format(format: &str) -> String {
    let folder = folder();
    let ran = run(&["check", &folder.path().display().to_string(), "--format", format]);
    assert_eq!(ran.code, 2, "one file is empty: {}", ran.err);
    ran.out
}

#[test]
fn sarif_is_valid_against_its_schema() {
    let mut schema: Value = serde_json::from_str(include_str!("../data/sarif-2.1.0.schema.json")).expect("the schema");
    // The published schema has a bracket too many in this pattern of a field that is not written here.
    for part in ["run", "toolComponent"] {
        let language = schema["definitions"][part]["properties"]["language"].as_object_mut().expect("in the schema");
        language.remove("pattern");
    }
    let report: Value = serde_json::from_str(&in_format("sarif")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> =
        validator.iter_errors(&report).map(|error| format!("{error} at {}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let run = &report["runs"][0];
    assert!(run["results"].as_array().expect("results").len() >= 2);
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    let known: Vec<&str> = run["tool"]["driver"]["rules"]
        .as_array()
        .expect("rules")
        .iter()
        .filter_map(|rule| rule["id"].as_str())
        .collect();
    for result in run["results"].as_array().expect("results") {
        assert!(known.contains(&result["ruleId"].as_str().expect("a rule")), "{result}");
        let region = &result["locations"][0]["physicalLocation"]["region"];
        assert!(region["startLine"].as_u64().expect("a line") >= 2, "{result}");
    }
}

#[test]
fn sarif_regions_are_those_of_the_file_as_saved() {
    let report: Value = serde_json::from_str(&in_format("sarif")).expect("JSON");
    let lines: Vec<&str> = PAGE.lines().collect();
    for result in report["runs"][0]["results"].as_array().expect("results") {
        let region = &result["locations"][0]["physicalLocation"]["region"];
        let number = |key: &str| usize::try_from(region[key].as_u64().expect("a number")).expect("small");
        let line: Vec<char> = lines[number("startLine") - 1].chars().collect();
        let start: String = line[number("startColumn") - 1..].iter().take(6).collect();
        let message = result["message"]["text"].as_str().expect("a message");
        assert!(message.contains(&format!("“{start}")), "{start:?} should begin the words of {message}");
    }
}

#[test]
fn junit_is_well_formed_and_counts_rightly() {
    let text = in_format("junit");
    let mut reader = quick_xml::Reader::from_str(&text);
    let (mut failures, mut errors, mut told, mut told_errors) = (0, 0, 0, 0);
    loop {
        match reader.read_event().expect("well-formed") {
            quick_xml::events::Event::Eof => break,
            quick_xml::events::Event::Start(tag) | quick_xml::events::Event::Empty(tag) => {
                let name = tag.name().as_ref().to_owned();
                for attribute in tag.attributes() {
                    let attribute = attribute.expect("well-formed");
                    let number = || attribute.value.parse::<usize>().ok();
                    match attribute.key.as_ref() {
                        "failures" => told += number().expect("a number"),
                        "errors" => told_errors += number().expect("a number"),
                        _ => {}
                    }
                }
                failures += usize::from(name == "failure");
                errors += usize::from(name == "error");
            }
            _ => {}
        }
    }
    assert!(failures >= 2);
    assert_eq!((failures, errors), (told, told_errors));
}

#[test]
fn github_annotations_are_one_line_each() {
    for line in in_format("github").lines() {
        let known = ["::error file=", "::warning file=", "::notice file="];
        assert!(known.iter().any(|command| line.starts_with(command)), "{line}");
        assert!(!line.contains("::error::"), "a stranger's command: {line}");
    }
}

#[test]
fn json_lines_are_one_object_each_and_json_holds_them_all() {
    let lines: Vec<Value> =
        in_format("json-lines").lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.len(), 2);
    let all: Value = serde_json::from_str(&in_format("json")).expect("JSON");
    assert_eq!(all["version"], 1);
    for (one, same) in lines.iter().zip(all["documents"].as_array().expect("documents")) {
        assert_eq!(one["version"], 1);
        // The folder of each run has a name of its own.
        assert_eq!(one["findings"], same["findings"]);
    }
}

#[test]
fn html_stands_alone_and_shows_a_strangers_words_as_words() {
    let page = in_format("html");
    assert!(!page.contains("<script") && !page.contains("src=") && !page.contains("@import") && !page.contains("url("));
    assert!(page.contains("a &#39;b&#39; &amp; &lt;c&gt;,d.html"));
    assert!(!page.contains("<c>"));
    assert!(page.contains("]]&gt;"));
}

#[test]
fn text_for_a_terminal_carries_no_control_characters() {
    for format in ["text", "concise"] {
        let text = in_format(format);
        assert!(!text.chars().any(|c| c.is_control() && c != '\n') && !text.contains('\u{202e}'), "{text:?}");
    }
}
