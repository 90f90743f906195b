//! What the rules say of themselves, as far as the commands need it.

use base::{Nation, Source};
use policy::Rule;

/// All rules, by name.
pub(crate) fn all() -> &'static [Rule] {
    policy::rules()
}

/// The rule of this name, or a hint at names that come near.
pub(crate) fn find(name: &str) -> Result<&'static Rule, String> {
    policy::rule(name).ok_or_else(|| match nearest(name).as_slice() {
        [] => "; careof explain lists all rules".to_owned(),
        [one] => format!("; did you mean {one}?"),
        [one, other, ..] => format!("; did you mean {one} or {other}?"),
    })
}

/// Up to two names that come near, nearest first.
fn nearest(name: &str) -> Vec<&'static str> {
    let asked = name.trim().to_lowercase().replace([' ', '_'], "-");
    let mut near: Vec<(f64, &'static str)> = all()
        .iter()
        .map(|rule| {
            let words = asked.split('-').filter(|word| word.len() > 2 && rule.name.contains(word)).count();
            let words = f64::from(u8::try_from(words).unwrap_or(u8::MAX)) * 0.3;
            (strsim::jaro_winkler(&asked, rule.name) + words, rule.name)
        })
        .filter(|&(likeness, _)| likeness > 0.75)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    near.truncate(2);
    near.into_iter().map(|(_, name)| name).collect()
}

/// Why a rule exists: the first paragraph of its reasons, as one line.
pub(crate) fn why(name: &str) -> Option<String> {
    let rule = policy::rule(name)?;
    paragraphs(&rule.why).into_iter().next()
}

/// The paragraphs of a text in Markdown, each as one line without its marks.
pub(crate) fn paragraphs(markdown: &str) -> Vec<String> {
    markdown
        .split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" ").replace(['*', '`'], ""))
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}

/// The sources behind their keys. That each key is known is held by the tests of the rules.
pub(crate) fn sources<'a>(keys: impl IntoIterator<Item = &'a str>) -> Vec<&'static Source> {
    keys.into_iter().filter_map(|key| policy::sources().get(key).ok()).collect()
}

/// The sources of a rule in a nation.
pub(crate) fn sources_of(rule: &Rule, nation: Nation) -> Vec<&'static Source> {
    sources(rule.sources(nation).iter().map(String::as_str))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_almost_right_finds_its_rule() {
        for (typed, meant) in [
            ("photo-id-requried", "photo-id-required"),
            ("Photo ID required", "photo-id-required"),
            ("lenght-of-stay", "length-of-stay"),
        ] {
            let hint = find(typed).err().unwrap_or_default();
            assert!(hint.contains(meant), "{typed}: {hint}");
        }
        assert!(find("xyzzy").is_err_and(|hint| hint.contains("lists all rules")));
        assert!(find("photo-id-required").is_ok());
    }
}
