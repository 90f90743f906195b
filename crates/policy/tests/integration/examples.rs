//! Every rule's file holds examples: what is marked must be found, and nothing else.

use base::{Nation, Span};
use documents::read_text;
use policy::{Options, Rule, check, rules};

fn found(rule: &Rule, text: &str) -> Vec<Span> {
    let nation = rule.nations.first().copied().unwrap_or(Nation::England);
    let report = check(&read_text(text), &Options { nation });
    report.findings.iter().filter(|finding| finding.rule == rule.name).map(|finding| finding.span).collect()
}

#[test]
fn every_bad_example_is_found_where_it_is_marked() {
    let mut wrong = Vec::new();
    for rule in rules() {
        for example in &rule.bad {
            let text = example.replace("[[", "").replace("]]", "");
            let start = example.find("[[").expect("a bad example marks what is wrong with [[…]]");
            let end = example.find("]]").expect("a bad example marks what is wrong with [[…]]") - 2;
            let marked = Span::new(start, end);
            if !found(rule, &text).iter().any(|span| span.overlaps(marked)) {
                wrong.push(format!("{} misses: {text}", rule.name));
            }
            if found(rule, &text).iter().any(|span| !span.overlaps(marked)) {
                wrong.push(format!("{} finds more than is marked in: {text}", rule.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_good_example_stays_quiet() {
    let wrong: Vec<String> = rules()
        .iter()
        .flat_map(|rule| rule.good.iter().map(move |text| (rule, text)))
        .filter(|(rule, text)| !found(rule, text).is_empty())
        .map(|(rule, text)| format!("{} speaks up at: {text}", rule.name))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_wording_to_use_instead_is_clean() {
    for rule in rules().iter().filter(|rule| rule.name != "northern-ireland-papers") {
        let report = check(&read_text(&rule.instead), &Options { nation: Nation::England });
        let demands: Vec<_> = report.findings.iter().map(|finding| finding.rule).collect();
        assert!(demands.is_empty(), "the wording of {} is found by {demands:?}: {}", rule.name, rule.instead);
    }
}
