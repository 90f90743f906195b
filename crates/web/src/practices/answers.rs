//! What a practice says of itself for its policy: read, checked, and shown again when something is
//! missing.

use axum::extract::{FromRequest, Request};
use base::{Date, Nation};
use policy::Practice;

/// The form as it was sent. Lines are made one line, spaces around them are gone.
#[derive(Debug, Clone, Default)]
pub(crate) struct Answers {
    /// Name of the practice.
    pub(crate) name: String,
    /// Whose law applies.
    pub(crate) nation: Option<Nation>,
    /// Languages that the team speaks, separated by commas.
    pub(crate) languages: String,
    /// Who looks after the policy.
    pub(crate) lead: String,
    /// How to reach the lead.
    pub(crate) contact: String,
}

/// A field, and what to do about it.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    /// The field's name.
    pub(crate) field: &'static str,
    /// One sentence.
    pub(crate) message: &'static str,
}

/// The form cannot be read.
pub(crate) struct Unreadable;

/// Longer than any name of a practice or person.
const LONGEST_NAME: usize = 120;
/// Longer than any list of languages, telephone number or address.
const LONGEST_LINE: usize = 300;

impl Answers {
    /// Nothing said yet. England is chosen for all to see, and can be changed.
    pub(crate) fn empty() -> Self {
        Self { nation: Some(Nation::England), ..Self::default() }
    }

    /// Reads the form.
    pub(crate) async fn read(request: Request) -> Result<Self, Unreadable> {
        let axum::Form(pairs) =
            axum::Form::<Vec<(String, String)>>::from_request(request, &()).await.map_err(|_| Unreadable)?;
        let mut answers = Self::default();
        for (name, value) in pairs {
            let line = one_line(&value);
            match name.as_str() {
                "name" => answers.name = line,
                "nation" => answers.nation = line.parse().ok(),
                "languages" => answers.languages = line,
                "lead" => answers.lead = line,
                "contact" => answers.contact = line,
                _ => {}
            }
        }
        Ok(answers)
    }

    /// The practice, when nothing is missing.
    pub(crate) fn practice(&self, adopted: Date) -> Result<Practice, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut need = |wrong: bool, field, message| {
            if wrong {
                problems.push(Problem { field, message });
            }
        };
        need(self.name.is_empty(), "name", "Give the name of the practice.");
        need(too_long(&self.name, LONGEST_NAME), "name", "Give a shorter name, of at most 120 letters.");
        need(self.nation.is_none(), "nation", "Choose the nation that the practice is in; each has its own rules.");
        need(self.lead.is_empty(), "lead", "Give the name or role of the person who looks after the policy.");
        need(too_long(&self.lead, LONGEST_NAME), "lead", "Give a shorter name or role, of at most 120 letters.");
        need(too_long(&self.languages, LONGEST_LINE), "languages", "Name fewer languages, in at most 300 letters.");
        need(too_long(&self.contact, LONGEST_LINE), "contact", "Give one telephone number or e-mail address.");
        match self.nation {
            Some(nation) if problems.is_empty() => Ok(Practice {
                name: self.name.clone(),
                nation,
                languages: languages(&self.languages),
                lead: self.lead.clone(),
                contact: self.contact.clone(),
                adopted,
            }),
            _ => Err(problems),
        }
    }

    /// Whether this nation is chosen.
    pub(crate) fn is_chosen(&self, nation: &Nation) -> bool {
        self.nation.as_ref() == Some(nation)
    }

    /// The key of the chosen nation, to send it once more.
    pub(crate) fn nation_key(&self) -> &'static str {
        self.nation.map_or("", Nation::key)
    }
}

fn too_long(text: &str, most: usize) -> bool {
    text.chars().count() > most
}

/// White space of any kind becomes one space; control characters go.
fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// `Urdu, Polish and Tigrinya` → three languages. English goes without saying.
fn languages(line: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in line.split([',', ';', '/']).flat_map(|part| part.split(" and ")) {
        let name = name.trim().trim_end_matches('.').trim();
        let known = found.iter().any(|other| other.eq_ignore_ascii_case(name));
        if !name.is_empty() && !known && !name.eq_ignore_ascii_case("English") {
            found.push(name.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_taken_apart_as_people_write_them() {
        assert_eq!(languages("Urdu, Polish and Tigrinya."), ["Urdu", "Polish", "Tigrinya"]);
        assert_eq!(languages("English; urdu/Urdu ,"), ["urdu"]);
        assert!(languages(" ").is_empty());
    }

    #[test]
    fn a_name_stays_on_one_line() {
        assert_eq!(one_line("  Alder\r\n\tRow \u{0}Surgery "), "Alder Row Surgery");
    }

    #[test]
    fn what_is_missing_is_said_all_at_once() {
        let problems = Answers::default().practice(Date::constant(2026, 11, 21)).expect_err("all is missing");
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["name", "nation", "lead"]);
    }
}
