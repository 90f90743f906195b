//! The parts of the page, in the order in which somebody in need asks.

use base::{Date, Nation};

use crate::tongue::{Tongue, Words};

/// When the statements of this page were last held against their sources.
pub(super) const CHECKED: Date = Date::constant(2026, 11, 21);

/// A heading and what stands below it.
pub(super) struct Section {
    /// For links to it.
    pub(super) id: &'static str,
    /// The heading.
    pub(super) heading: Words,
    /// One paragraph each.
    pub(super) lines: Vec<Words>,
    /// Where to go on: address and words.
    pub(super) link: Option<(String, Words)>,
}

/// Name of the part, which is also the key of its texts, and where it leads.
const PARTS: [(&str, Option<(&str, &str)>); 11] = [
    ("join", Some(("/rights/register", "site-menu-register"))),
    ("papers", Some(("/rights/card", "site-menu-card"))),
    ("status", None),
    ("address", None),
    ("who", None),
    ("interpreter", None),
    ("refused", Some(("/rights/refused", "you-refused-letter"))),
    ("hospital", Some(("/charging", "you-hospital-link"))),
    ("pregnant", None),
    ("bill", None),
    ("help", Some(("/surgeries", "site-menu-surgeries"))),
];

/// What holds in Northern Ireland as it does elsewhere.
const ALSO_IN_NORTHERN_IRELAND: [&str; 2] = ["interpreter", "help"];

/// What a part says, as keys of texts.
pub(super) struct Told {
    id: &'static str,
    /// Key of the heading.
    pub(super) heading: String,
    /// Keys of the texts below it, whose lines are paragraphs.
    pub(super) bodies: Vec<String>,
    link: Option<(&'static str, &'static str)>,
}

/// The parts for a nation; for the three whose rules are alike when none is chosen.
pub(super) fn told(nation: Option<Nation>) -> Vec<Told> {
    let ni = nation == Some(Nation::NorthernIreland);
    let parts = PARTS.iter().filter(|(name, _)| !ni || ALSO_IN_NORTHERN_IRELAND.contains(name));
    let first = ni.then(|| Told {
        id: "northern-ireland",
        heading: "you-ni-differs".to_owned(),
        bodies: vec!["you-northern-ireland-body".to_owned()],
        link: None,
    });
    first.into_iter().chain(parts.map(|(name, link)| part(nation, name, *link))).collect()
}

fn part(nation: Option<Nation>, name: &'static str, link: Option<(&'static str, &'static str)>) -> Told {
    let mut bodies = vec![format!("you-{name}-body")];
    let in_or_open = |one: Nation| nation.is_none_or(|nation| nation == one);
    match name {
        "papers" if in_or_open(Nation::Wales) => bodies.push("you-papers-wales".to_owned()),
        "refused" if in_or_open(Nation::England) => bodies.push("you-refused-england".to_owned()),
        _ => {}
    }
    Told { id: name, heading: format!("you-{name}"), bodies, link }
}

/// The same as a page shows it.
pub(super) fn sections(tongue: Tongue, nation: Option<Nation>) -> Vec<Section> {
    let shown = |told: Told| Section {
        id: told.id,
        heading: tongue.t(&told.heading),
        lines: told.bodies.iter().flat_map(|key| tongue.lines(key)).collect(),
        link: told.link.map(|(path, words)| (place(tongue, path), tongue.t(words))),
    };
    told(nation).into_iter().map(shown).collect()
}

/// Pages that are not in every language yet are led to in English.
fn place(tongue: Tongue, path: &str) -> String {
    if path == "/charging" { path.to_owned() } else { tongue.path(path) }
}

/// On what the statements rest, as HTML.
pub(super) fn sources(nation: Option<Nation>) -> Vec<&'static str> {
    let everywhere = ["pds-fair-processing", "mind-memorandum-ended", "nhs-debt-privacy-notice"];
    let three = [
        "bma-patient-registration",
        "healthwatch-rights",
        "nhs-inform-asylum",
        "the-national-wales-registration",
        "bma-overseas-visitors",
        "management-in-practice-practice-address",
        "humberside-lmc-overseas-visitors",
        "bma-urgent-treatment",
        "rcm-maternity-guidance",
    ];
    let ni = ["bso-patient-registration", "bso-entitlement-notes", "visitors-regulations-ni-2015"];
    match nation {
        Some(Nation::NorthernIreland) => ni.into_iter().chain(["pds-fair-processing"]).collect(),
        _ => three.into_iter().chain(everywhere).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_of_the_page_is_known() {
        for nation in [None, Some(Nation::NorthernIreland)] {
            for key in sources(nation) {
                assert!(!crate::cite::cite(key).is_empty(), "{key}");
            }
        }
    }

    #[test]
    fn a_nation_has_its_own_rules_and_no_other() {
        let text = |nation| {
            let parts = sections(Tongue::english(), nation);
            parts.iter().flat_map(|s| &s.lines).map(ToString::to_string).collect::<Vec<_>>().join(" ")
        };
        let england = text(Some(Nation::England));
        assert!(england.contains("14 days") && !england.contains("In Wales"));
        let wales = text(Some(Nation::Wales));
        assert!(wales.contains("In Wales") && !wales.contains("14 days"));
        let ni = text(Some(Nation::NorthernIreland));
        assert!(ni.contains("HSCR-1") && !ni.contains("You do not need a passport"));
    }
}
