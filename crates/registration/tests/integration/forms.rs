//! Forms to test with: everybody in them is made up.

use base::Date;
use registration::{Answers, Problem, Registration};

pub(crate) const TODAY: Date = Date::constant(2026, 11, 29);

/// A form with everything that must be there.
pub(crate) fn filled() -> Answers {
    let mut answers = Answers::default();
    for (field, answer) in [
        ("for", "me"),
        ("given", "Selam Miriam"),
        ("family", "Tesfay"),
        ("day", "23"),
        ("month", "5"),
        ("year", "1990"),
        ("sex", "female"),
        ("address", "home"),
        ("street", "Flat 2, 14 Larch Lane"),
        ("town", "Exampleton"),
        ("postcode", "ex78gh"),
        ("language", "ti"),
    ] {
        answers.put(field, answer.to_owned());
    }
    answers
}

pub(crate) fn with(changes: &[(&str, &str)]) -> Answers {
    let mut answers = filled();
    for (field, answer) in changes {
        answers.put(field, (*answer).to_owned());
    }
    answers
}

pub(crate) fn person(changes: &[(&str, &str)]) -> Registration {
    with(changes).check(TODAY).unwrap_or_else(|problems| panic!("{problems:?}")).speaking("Tigrinya")
}

pub(crate) fn problems(changes: &[(&str, &str)]) -> Vec<Problem> {
    with(changes).check(TODAY).err().unwrap_or_default()
}
