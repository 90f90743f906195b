//! From what was typed to what can be handed over; each mistake is its own sentence, and what is only unusual is a note.

use base::{Date, OdsCode, Postcode};

use crate::answers::{Answers, LONGEST};
use crate::digits::{european, number};
use crate::person::{Address, Before, Born, Helper, Name, Phone, Place, Post, Practice, Registration, Sex};
use crate::{Calendar, NhsNumber};

/// Something to put right: the field, and the key of the sentence that says what and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// The field.
    pub field: &'static str,
    /// The key of its text.
    pub key: &'static str,
}

const fn problem(field: &'static str, key: &'static str) -> Problem {
    Problem { field, key }
}

/// All sentences about mistakes, for those who put them into a language.
pub const PROBLEMS: &[&str] = &[
    "join-wrong-for",
    "join-wrong-helper",
    "join-wrong-name",
    "join-wrong-long",
    "join-wrong-born",
    "join-wrong-day",
    "join-wrong-future",
    "join-wrong-old",
    "join-wrong-sex",
    "join-wrong-phone",
    "join-wrong-email",
    "join-wrong-address",
    "join-wrong-both",
    "join-wrong-street",
    "join-wrong-care",
    "join-wrong-postcode",
    "join-wrong-practice",
    "join-wrong-nhs",
];

/// Something unusual that is right as it is, and that the person should know before handing the form in.
pub const NOTES: &[&str] = &[
    "join-note-year",
    "join-note-moon",
    "join-note-one-name",
    "join-note-letters",
    "join-note-shared",
    "join-note-no-way",
];

impl Answers {
    /// Checks the form.
    ///
    /// # Errors
    /// Everything that has to be put right, in the order of the form.
    pub fn check(&self, today: Date) -> Result<Registration, Vec<Problem>> {
        let mut wrong = Vec::new();
        for (field, answer) in self.fields() {
            if answer.chars().count() > LONGEST {
                wrong.push(problem(field, "join-wrong-long"));
            }
        }
        let helper = self.helper(&mut wrong);
        let name = self.name(&mut wrong);
        let born = self.born(today, &mut wrong);
        let sex = Sex::ALL.into_iter().find(|sex| sex.key() == self.sex);
        if sex.is_none() {
            wrong.push(problem("sex", "join-wrong-sex"));
        }
        let phone = self.phone(&mut wrong);
        let email = self.email(&mut wrong);
        let practice = self.practice(&mut wrong);
        let address = self.address(practice.as_ref(), &mut wrong);
        let nhs_number = self.nhs_number(&mut wrong);
        match (name, born, sex, address) {
            (Some(name), Some(born), Some(sex), Some(address)) if wrong.is_empty() => Ok(Registration {
                helper,
                name,
                born,
                sex,
                phone,
                email,
                post: Post::ALL.into_iter().find(|post| post.key() == self.post),
                address,
                practice,
                language: (tidy(&self.language), String::new()),
                interpreter: self.interpreter == "yes",
                needs: given(&self.needs),
                nhs_number,
                before: Before {
                    name: given(&self.before_name),
                    practice: given(&self.before_practice),
                    address: given(&self.before_address),
                },
            }),
            _ => {
                let order = |field: &str| self.fields().iter().position(|(name, _)| *name == field);
                wrong.sort_by_key(|problem| order(problem.field));
                wrong.dedup_by_key(|problem| problem.field);
                Err(wrong)
            }
        }
    }

    fn helper(&self, wrong: &mut Vec<Problem>) -> Option<Helper> {
        let of_a_child = match self.for_whom.as_str() {
            "me" => return None,
            "child" => true,
            "other" => false,
            _ => {
                wrong.push(problem("for", "join-wrong-for"));
                return None;
            }
        };
        let name = given(&self.helper_name);
        if name.is_none() {
            wrong.push(problem("helper_name", "join-wrong-helper"));
        }
        Some(Helper { name: name?, relation: tidy(&self.helper_relation), of_a_child })
    }

    /// One name is enough, and goes where the national system looks first.
    fn name(&self, wrong: &mut Vec<Problem>) -> Option<Name> {
        let title = given(&self.title);
        match (given(&self.given).filter(has_letters), given(&self.family).filter(has_letters)) {
            (None, None) => {
                wrong.push(problem("family", "join-wrong-name"));
                None
            }
            (given, Some(family)) => Some(Name { title, given, family }),
            (Some(one), None) => Some(Name { title, given: None, family: one }),
        }
    }

    fn born(&self, today: Date, wrong: &mut Vec<Problem>) -> Option<Born> {
        let calendar = Calendar::find(&self.calendar).unwrap_or_default();
        let mut say = |field, key| {
            wrong.push(problem(field, key));
            None
        };
        let Some(year) = number(&self.year) else { return say("year", "join-wrong-born") };
        let (date, given) = if self.only_year == "yes" {
            (calendar.first_of_year(year), (year, None))
        } else {
            match (number(&self.day), number(&self.month)) {
                (Some(day), Some(month)) => (calendar.date(year, month, day), (year, Some((month, day)))),
                _ => return say("day", "join-wrong-born"),
            }
        };
        let Some(date) = date else { return say("day", "join-wrong-day") };
        if date > today {
            return say("year", "join-wrong-future");
        }
        if i32::from(today.year()) - i32::from(date.year()) > 120 {
            return say("year", "join-wrong-old");
        }
        Some(Born { date, estimated: given.1.is_none(), calendar, given })
    }

    fn phone(&self, wrong: &mut Vec<Problem>) -> Option<Phone> {
        let number = european(&given(&self.phone)?);
        let digits = number.chars().filter(char::is_ascii_digit).count();
        let others =
            number.chars().filter(|c| !c.is_ascii_digit()).all(|c| matches!(c, ' ' | '+' | '-' | '(' | ')' | '.'));
        if !others || !(7..=15).contains(&digits) {
            wrong.push(problem("phone", "join-wrong-phone"));
            return None;
        }
        Some(Phone { number, shared: self.phone_shared == "yes" })
    }

    fn email(&self, wrong: &mut Vec<Problem>) -> Option<String> {
        let email = given(&self.email)?;
        let fine = email.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && host.contains('.')
                && !host.starts_with('.')
                && !host.ends_with('.')
                && !host.contains('@')
        });
        if !fine || email.contains(char::is_whitespace) {
            wrong.push(problem("email", "join-wrong-email"));
            return None;
        }
        Some(email)
    }

    fn practice(&self, wrong: &mut Vec<Problem>) -> Option<Practice> {
        let name = given(&self.practice)?;
        let postcode = postcode(&self.practice_postcode, "practice_postcode", wrong);
        Some(Practice {
            name,
            street: tidy(&self.practice_street),
            postcode,
            ods: tidy(&self.practice_ods).parse::<OdsCode>().ok(),
        })
    }

    /// A choice and a typed address that contradict each other are not guessed about.
    fn address(&self, practice: Option<&Practice>, wrong: &mut Vec<Problem>) -> Option<Address> {
        let typed = [&self.street, &self.town, &self.postcode].into_iter().any(|field| given(field).is_some());
        let of_another = given(&self.care_name);
        let mut say = |field, key| {
            wrong.push(problem(field, key));
            None
        };
        match self.address.as_str() {
            "practice" | "none" if typed || of_another.is_some() => say("address", "join-wrong-both"),
            "home" if of_another.is_some() => say("address", "join-wrong-both"),
            "practice" if practice.is_none() => say("practice", "join-wrong-practice"),
            "practice" => Some(Address::Practice),
            "none" => Some(Address::None),
            "home" => Some(Address::Home(self.place(wrong)?)),
            "care-of" => match of_another {
                Some(name) => Some(Address::CareOf(name, self.place(wrong)?)),
                None => say("care_name", "join-wrong-care"),
            },
            _ => say("address", "join-wrong-address"),
        }
    }

    fn place(&self, wrong: &mut Vec<Problem>) -> Option<Place> {
        let before = wrong.len();
        let street = given(&self.street);
        if street.is_none() {
            wrong.push(problem("street", "join-wrong-street"));
        }
        let postcode = postcode(&self.postcode, "postcode", wrong);
        if wrong.len() > before {
            return None;
        }
        Some(Place { street: street?, town: tidy(&self.town), postcode })
    }

    fn nhs_number(&self, wrong: &mut Vec<Problem>) -> Option<NhsNumber> {
        let number = given(&self.nhs_number)?.parse();
        if number.is_err() {
            wrong.push(problem("nhs_number", "join-wrong-nhs"));
        }
        number.ok()
    }
}

impl Registration {
    /// The same with the English name of its language, for the person at the desk.
    #[must_use]
    pub fn speaking(mut self, english_name: &str) -> Self {
        english_name.clone_into(&mut self.language.1);
        self
    }

    /// What the person should know before handing the form in: keys of sentences.
    #[must_use]
    pub fn notes(&self) -> Vec<&'static str> {
        let none = self.phone.is_none() && self.email.is_none();
        let kept = matches!(self.address, Address::Practice | Address::None);
        let all = [
            (self.born.estimated, "join-note-year"),
            (self.born.calendar.is_by_the_moon() && !self.born.estimated, "join-note-moon"),
            (self.name.given.is_none(), "join-note-one-name"),
            (!self.name.is_in_latin_letters(), "join-note-letters"),
            (self.phone.as_ref().is_some_and(|phone| phone.shared), "join-note-shared"),
            (none && kept, "join-note-no-way"),
        ];
        all.into_iter().filter_map(|(holds, key)| holds.then_some(key)).collect()
    }
}

/// Nobody need know a postcode; a wrong one is worse than none.
fn postcode(typed: &str, field: &'static str, wrong: &mut Vec<Problem>) -> Option<Postcode> {
    let typed = european(&given(typed)?);
    match typed.parse::<Postcode>() {
        Ok(postcode) => Some(postcode),
        Err(_) => {
            wrong.push(problem(field, "join-wrong-postcode"));
            None
        }
    }
}

/// Without white space at the ends, double spaces and characters that steer a terminal or a line.
fn tidy(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !steers(*c)).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Overrides of direction could make a name read as another. Joiners stay: Persian and Hindi names need them.
const fn steers(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn given(text: &str) -> Option<String> {
    Some(tidy(text)).filter(|text| !text.is_empty())
}

#[allow(clippy::ptr_arg)] // as Option::filter gives it
fn has_letters(name: &String) -> bool {
    name.chars().any(char::is_alphabetic)
}
