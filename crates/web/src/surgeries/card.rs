//! A practice as a card in a list: what somebody needs to go there.

use surgeries::{Near, Practice};

use crate::tongue::{Tongue, Words};

/// One practice in a list.
pub(crate) struct Card {
    /// Its number on the map.
    pub(crate) number: usize,
    /// Its page.
    pub(crate) page: String,
    pub(crate) name: String,
    pub(crate) address: String,
    /// How far and in which direction, as a sentence.
    pub(crate) way: Words,
    pub(crate) phone: String,
    /// For `tel:`; empty when there is no number.
    pub(crate) dial: String,
    pub(crate) languages: String,
    pub(crate) is_safe: bool,
    /// What its pages ask for, when that is known and may be shown.
    pub(crate) grade: Option<Words>,
    /// The page of the NHS on which people join it.
    pub(crate) join: Option<String>,
    pub(crate) is_made_up: bool,
}

impl Card {
    /// Of a practice near a point.
    pub(crate) fn new(
        number: usize,
        near: &Near<'_>,
        from: surgeries::Point,
        tongue: Tongue,
        shows_grades: bool,
    ) -> Self {
        let practice = near.practice;
        let standing = near.standing;
        let shown = |grade: surgeries::Grade| tongue.t(grade_key(grade));
        let direction = practice.point.map(|point| from.direction_to(point));
        Self {
            number,
            page: tongue.path(&format!("/surgeries/{}", practice.ods)),
            name: practice.name.clone(),
            address: address(practice),
            way: way(tongue, near.metres, direction),
            phone: practice.phone.clone(),
            dial: dial(&practice.phone),
            languages: standing.map(|standing| standing.languages.join(", ")).unwrap_or_default(),
            is_safe: near.is_safe(),
            grade: standing.filter(|_| shows_grades).and_then(|standing| standing.grade).map(shown),
            join: practice.registration_page(),
            is_made_up: practice.is_made_up,
        }
    }
}

/// The key of the words for a grade.
pub(crate) const fn grade_key(grade: surgeries::Grade) -> &'static str {
    match grade {
        surgeries::Grade::Demands => "surgeries-grade-demands",
        surgeries::Grade::Asks => "surgeries-grade-asks",
        surgeries::Grade::Clean => "surgeries-grade-clean",
        surgeries::Grade::NoMention => "surgeries-grade-none",
    }
}

/// Address and postcode in one line.
pub(crate) fn address(practice: &Practice) -> String {
    match practice.postcode {
        Some(postcode) => format!("{}, {postcode}", practice.address),
        None => practice.address.clone(),
    }
}

/// `430 m, to the north-east`; only the distance when it is so near that a direction says nothing.
fn way(tongue: Tongue, metres: f64, direction: Option<surgeries::Direction>) -> Words {
    let distance = distance(tongue, metres);
    match direction.filter(|_| metres >= 50.0) {
        Some(direction) => {
            let direction = tongue.plain(&format!("surgeries-to-{}", direction.key()));
            tongue.with("surgeries-way", &[("distance", &distance), ("direction", &direction)])
        }
        None => tongue.t1("surgeries-here", "distance", distance),
    }
}

/// Rounded as exactly as it is known, with the unit of the language.
pub(crate) fn distance(tongue: Tongue, metres: f64) -> String {
    let (key, number) = match metres {
        near if near < 995.0 => ("surgeries-metres", format!("{:.0}", (near / 10.0).round() * 10.0)),
        middle if middle < 9_950.0 => ("surgeries-kilometres", format!("{:.1}", middle / 1000.0)),
        far => ("surgeries-kilometres", format!("{:.0}", far / 1000.0)),
    };
    tongue.plain_with(key, &[("number", &number)])
}

/// Digits only, as a telephone wants them.
pub(crate) fn dial(phone: &str) -> String {
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    if digits.len() < 8 { String::new() } else { digits }
}
