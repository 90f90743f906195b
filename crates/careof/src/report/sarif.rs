//! SARIF 2.1.0 (OASIS), for code hosting and editors. Regions are those of the file as saved; a file
//! without lines, such as a PDF, gets none, and its findings say their words in the message.

use base::Nation;
use policy::{Finding, Level, Rule};
use serde_json::{Value, json};

use super::json::to_json;
use super::{Overview, Render, words};
use crate::checked::{Checked, Place, Totals};
use crate::rules;

/// See above.
pub(super) struct Sarif;

impl Render for Sarif {
    fn head(&self, _overview: &Overview) -> String {
        let rules: Vec<Value> = rules::all().iter().map(rule).collect();
        let driver = json!({
            "name": "careof",
            "version": env!("CARGO_PKG_VERSION"),
            "shortDescription": {"text": "Checks what a GP practice tells people who want to register."},
            "rules": rules,
        });
        // The results come one by one, so the outermost braces are written by hand.
        format!(
            "{{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{{\
             \"tool\":{{\"driver\":{}}},\"columnKind\":\"unicodeCodePoints\",\"results\":[",
            to_json(&driver)
        )
    }

    fn document(&self, checked: &Checked) -> String {
        let uri = uri(&checked.source);
        let mut seen = Vec::new();
        let mut results = Vec::new();
        for finding in &checked.report.findings {
            results.push(result(checked, &uri, finding, &mut seen));
        }
        for passed in &checked.suppressed {
            let mut result = result(checked, &uri, &passed.finding, &mut seen);
            result["suppressions"] = json!([{
                "kind": if passed.in_source { "inSource" } else { "external" },
                "status": "accepted",
                "justification": format!("{} (until {})", passed.reason, passed.until),
            }]);
            results.push(result);
        }
        results.iter().map(|result| format!("\n{}", to_json(result))).collect::<Vec<_>>().join(",")
    }

    fn between(&self) -> &'static str {
        ","
    }

    fn tail(&self, totals: &Totals) -> String {
        let notifications: Vec<Value> = totals
            .unread
            .iter()
            .map(|unread| {
                json!({
                    "level": "error",
                    "message": {"text": unread.reason},
                    "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(&unread.source)}}}],
                })
            })
            .collect();
        let invocation = json!({
            "executionSuccessful": totals.unread.is_empty(),
            "toolExecutionNotifications": notifications,
        });
        format!("\n],\"invocations\":[{}]}}]}}\n", to_json(&invocation))
    }
}

fn rule(rule: &Rule) -> Value {
    let why = rules::paragraphs(&rule.why).join("\n\n");
    let mut value = json!({
        "id": rule.name,
        "name": pascal(rule.name),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.message},
        "help": {"text": format!("{why}\n\nWrite instead: {}", rule.instead)},
        "defaultConfiguration": {"level": level(rule.level)},
        "properties": {"kind": words::kind(rule.kind), "tags": ["registration"]},
    });
    let sources = rules::sources_of(rule, Nation::England);
    if let Some(source) = sources.iter().find(|source| source.url.starts_with("https://")) {
        value["helpUri"] = json!(source.url);
    }
    value
}

fn result(checked: &Checked, uri: &str, finding: &Finding, seen: &mut Vec<u64>) -> Value {
    let quote = checked.quote(finding);
    let mut place = json!({"artifactLocation": {"uri": uri}});
    if let Some(at) = checked.place_in_file(finding.span) {
        place["region"] = region(at);
    }
    let mut result = json!({
        "ruleId": finding.rule,
        "level": level(finding.level),
        "message": {"text": format!("{} “{quote}”", finding.message)},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"careofWords/v1": fingerprint(finding, quote, seen)},
        "properties": {"level": words::level(finding.level), "kind": words::kind(finding.kind)},
    });
    if !finding.context.is_empty() {
        let path = finding.context.join(" › ");
        result["locations"][0]["logicalLocations"] = json!([{"fullyQualifiedName": path, "kind": "heading"}]);
    }
    if let Some(at) = checked.verbatim_in_file(finding.span) {
        let description =
            if finding.suggestion.is_empty() { "Leave it out." } else { "Say what is true for everybody instead." };
        result["fixes"] = json!([{
            "description": {"text": description},
            "artifactChanges": [{
                "artifactLocation": {"uri": uri},
                "replacements": [{"deletedRegion": region(at), "insertedContent": {"text": finding.suggestion}}],
            }],
        }]);
    }
    result
}

fn region(place: Place) -> Value {
    json!({
        "startLine": place.start.line,
        "startColumn": place.start.column,
        "endLine": place.end.line,
        "endColumn": place.end.column,
    })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Required => "error",
        Level::Requested => "warning",
        Level::Mentioned => "note",
    }
}

/// The same finding in the same words keeps its fingerprint when the page grows above it.
fn fingerprint(finding: &Finding, quote: &str, seen: &mut Vec<u64>) -> String {
    let words = quote.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let mut hash = fnv(fnv(0xcbf2_9ce4_8422_2325, finding.rule.as_bytes()), &[0]);
    hash = fnv(hash, words.as_bytes());
    let repeated = seen.iter().filter(|&&other| other == hash).count();
    seen.push(hash);
    format!("{hash:016x}:{}", repeated + 1)
}

/// FNV-1a: short, and the same on every machine and in every version.
fn fnv(start: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(start, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// A path or address as a URI: an address stays, a relative path stays relative.
fn uri(source: &str) -> String {
    if source.starts_with("http://") || source.starts_with("https://") {
        return source.to_owned();
    }
    let source = if source == "-" { "stdin" } else { source };
    let mut out = String::new();
    if source.starts_with('/') {
        out.push_str("file://");
    }
    for byte in source.trim_start_matches("./").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// `photo-id-required` → `PhotoIdRequired`, as SARIF wants names.
fn pascal(name: &str) -> String {
    name.split('-')
        .filter_map(|word| {
            let mut rest = word.chars();
            rest.next().map(|first| first.to_uppercase().collect::<String>() + rest.as_str())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        assert_eq!(uri("./pages/new patients.html"), "pages/new%20patients.html");
        assert_eq!(uri("/srv/é.html"), "file:///srv/%C3%A9.html");
        assert_eq!(uri("https://example.org/a?b"), "https://example.org/a?b");
        assert_eq!(uri("-"), "stdin");
    }

    #[test]
    fn names_are_in_pascal_case() {
        assert_eq!(pascal("photo-id-required"), "PhotoIdRequired");
    }
}
