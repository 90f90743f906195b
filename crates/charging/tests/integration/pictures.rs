//! The picture and the explanations: made from the rules, and complete.

use base::Nation;
use charging::Rules;

#[test]
fn the_picture_shows_every_rule_of_the_day_and_is_well_formed() {
    let rules = Rules::embedded();
    for nation in Nation::ALL {
        let day = "2026-11-21".parse().expect("a date");
        let svg = rules.picture(nation, day).expect("a picture");
        for rule in rules.nation(nation).rules.iter().filter(|rule| rule.span.holds(day)) {
            assert!(svg.contains(&format!(">{}</text>", rule.id)), "{} is missing for {nation}", rule.id);
        }
        for open in ["<rect", "<text", "<svg", "<title"] {
            let name = &open[1..];
            let closed = svg.matches(&format!("</{name}>")).count() + svg.matches("/>").count();
            assert!(svg.matches(open).count() <= closed, "{open} is not closed");
        }
        assert!(!svg.contains("& "), "text is escaped");
    }
    assert!(rules.picture(Nation::England, "2001-01-01".parse().expect("a date")).is_err());
}

#[test]
fn every_number_can_be_explained_with_its_law() {
    let rules = Rules::embedded();
    for id in rules.ids() {
        let explanation = rules.explain(id).unwrap_or_else(|error| panic!("{error}"));
        let text = explanation.to_string();
        assert!(!explanation.entries.is_empty() && text.contains("law") && text.contains("https://"), "{text}");
    }
    assert!(rules.explain("p44").expect_err("no such rule").contains("did you mean “P4”"));
}
