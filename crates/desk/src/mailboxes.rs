//! Who has signed, in memory: for a server that has its database for itself. A unique index in the database would be ten times
//! slower, because its pages are scattered (BENCHMARKS.md).

use std::collections::HashMap;

use petition::{Person, Standing};

type Start = [u8; 8];

/// Who has signed: the first eight bytes of the keyed hash of the mailbox, and the tags of at most two people.
#[derive(Debug, Default)]
pub(crate) struct Mailboxes {
    // Tags as bytes, so that an entry takes twelve bytes and not sixteen.
    first: HashMap<Start, [u8; 4]>,
    second: HashMap<Start, [u8; 4]>,
}

impl Mailboxes {
    /// Takes somebody in, if they may sign; says how they stood before.
    pub(crate) fn admit(&mut self, person: &Person) -> Standing {
        let start = start(person);
        let tags: Vec<u32> = [&self.first, &self.second]
            .iter()
            .filter_map(|map| map.get(&start))
            .map(|tags| u32::from_be_bytes(*tags))
            .collect();
        let standing = person.standing(&tags);
        self.insert(start, person.tags, standing);
        standing
    }

    /// Takes in somebody of whom the database says that they have signed.
    pub(crate) fn remember(&mut self, start: Start, tags: u32) {
        let standing = if self.first.contains_key(&start) { Standing::Second } else { Standing::First };
        self.insert(start, tags, standing);
    }

    /// Forgets somebody, who may then sign anew: a batch could not be written, or the signature is erased.
    pub(crate) fn forget(&mut self, person: &Person) {
        let (start, tags) = (start(person), person.tags.to_be_bytes());
        if self.first.get(&start) == Some(&tags) {
            match self.second.remove(&start) {
                Some(other) => self.first.insert(start, other),
                None => self.first.remove(&start),
            };
        } else if self.second.get(&start) == Some(&tags) {
            self.second.remove(&start);
        }
    }

    /// How many have signed.
    pub(crate) fn len(&self) -> usize {
        self.first.len() + self.second.len()
    }

    fn insert(&mut self, start: Start, tags: u32, standing: Standing) {
        match standing {
            Standing::First => self.first.insert(start, tags.to_be_bytes()),
            Standing::Second => self.second.insert(start, tags.to_be_bytes()),
            Standing::Again => None,
        };
    }
}

fn start(person: &Person) -> Start {
    std::array::from_fn(|at| person.mailbox[at])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(mailbox: u8, name: u16, home: u16) -> Person {
        Person { mailbox: [mailbox; 16], tags: u32::from(name) << 16 | u32::from(home) }
    }

    #[test]
    fn who_is_forgotten_may_sign_anew_and_the_other_of_the_household_stays() {
        let mut mailboxes = Mailboxes::default();
        let (ana, rui, eva) = (person(1, 1, 9), person(1, 2, 9), person(1, 3, 9));
        assert_eq!(mailboxes.admit(&ana), Standing::First);
        assert_eq!(mailboxes.admit(&ana), Standing::Again);
        assert_eq!(mailboxes.admit(&rui), Standing::Second);
        assert_eq!(mailboxes.admit(&eva), Standing::Again);
        mailboxes.forget(&eva);
        assert_eq!(mailboxes.len(), 2, "she never was in it");
        mailboxes.forget(&ana);
        assert_eq!(mailboxes.admit(&rui), Standing::Again);
        assert_eq!(mailboxes.admit(&eva), Standing::Second);
        mailboxes.forget(&rui);
        mailboxes.forget(&eva);
        assert_eq!(mailboxes.len(), 0);
    }
}
