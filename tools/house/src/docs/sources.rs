//! `docs/sources.md`: every outside source with the date on which one of us last looked at it.

use std::fmt::Write as _;

use base::Confidence;

use super::{Page, cell};

pub(super) fn page() -> Page {
    let mut body = String::from(
        "From `knowledge/sources.toml`, which holds each source once. Confidence: how sure we are that the source says \
         what we say it says; “low” was not verified and is shown with these words.\n\n\
         | Key | Source | Publisher | Checked | Confidence |\n|---|---|---|---|---|\n",
    );
    for (key, source) in policy::sources().iter() {
        let confidence = match source.confidence {
            Confidence::High => "high",
            Confidence::Medium => "medium",
            Confidence::Low => "low",
        };
        let _ = writeln!(
            body,
            "| <a id=\"{key}\"></a>{key} | [{}]({}) | {} | {} | {confidence} |",
            cell(&source.title),
            source.url,
            cell(&source.publisher),
            source.checked,
        );
    }
    Page::new("docs/sources.md", "Sources", &body)
}
