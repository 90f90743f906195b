//! "Has this mailbox signed?", answered by keyed hashes: without the server's key they tell nothing.
//!
//! The household rule: two people who share a mailbox may both sign, when their names differ and they give the same postcode.
//! A third, or one of another postcode, counts as the same person again.

use zeroize::Zeroizing;

use crate::fields::Signature;
use crate::mailbox::Email;

/// The server's key for hashes of mailboxes. It lies beside the database, never in it.
#[derive(Clone)]
pub struct IndexKey(Zeroizing<[u8; 32]>);

/// Who signed, as the index knows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// The mailbox, with the petition.
    pub mailbox: [u8; 16],
    /// Name (upper half) and home (lower half); says nothing without the mailbox.
    pub tags: u32,
}

/// What the index says about somebody who wants to sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody with this mailbox has signed.
    First,
    /// One person of this household has, and this is another.
    Second,
    /// This person has signed already, or the household is complete.
    Again,
}

impl IndexKey {
    /// The key of these bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Who this is in the index of a petition.
    pub fn person(&self, petition: u32, signature: &Signature, email: &Email) -> Person {
        let mut hash = blake3::Hasher::new_keyed(&self.0);
        hash.update(b"mailbox");
        hash.update(&petition.to_be_bytes());
        hash.update(email.mailbox().as_bytes());
        let mut mailbox = [0; 16];
        mailbox.copy_from_slice(&hash.finalize().as_bytes()[..16]);
        let name: String =
            signature.name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        let tags = u32::from(self.tag(b"name", &mailbox, &name)) << 16
            | u32::from(self.tag(b"home", &mailbox, &signature.postcode.to_lowercase()));
        Person { mailbox, tags }
    }

    fn tag(&self, what: &[u8], mailbox: &[u8; 16], text: &str) -> u16 {
        let mut hash = blake3::Hasher::new_keyed(&self.0);
        hash.update(what);
        hash.update(mailbox);
        hash.update(text.as_bytes());
        let bytes = hash.finalize();
        u16::from_be_bytes([bytes.as_bytes()[0], bytes.as_bytes()[1]])
    }
}

impl Person {
    /// How this person stands to those of the same mailbox who have signed.
    pub fn standing(&self, signed: &[u32]) -> Standing {
        match signed {
            [] => Standing::First,
            [one] if one >> 16 != self.tags >> 16 && one & 0xffff == self.tags & 0xffff => Standing::Second,
            _ => Standing::Again,
        }
    }
}

impl std::fmt::Debug for IndexKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("IndexKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::Form;

    fn person(petition: u32, name: &str, email: &str, postcode: &str) -> Person {
        let form = Form { name: name.into(), email: email.into(), postcode: postcode.into(), ..Form::default() };
        let (signature, email) = form.check("en").expect("good");
        IndexKey::from_bytes([1; 32]).person(petition, &signature, &email)
    }

    #[test]
    fn two_of_a_household_may_sign_and_nobody_twice() {
        let ana = person(1, "Ana Silva", "silva@example.org", "M1 1AE");
        let rui = person(1, "Rui Silva", "SILVA+rui@example.org", "m11ae");
        assert_eq!(ana.standing(&[]), Standing::First);
        assert_eq!(rui.standing(&[ana.tags]), Standing::Second);
        assert_eq!(ana.standing(&[ana.tags]), Standing::Again);
        let shouted = person(1, "ANA  SILVA.", "silva@example.org", "M1 1AE");
        assert_eq!(shouted.standing(&[ana.tags]), Standing::Again, "the same name, written otherwise");
        let elsewhere = person(1, "Rui Silva", "silva@example.org", "SE1 7PB");
        assert_eq!(elsewhere.standing(&[ana.tags]), Standing::Again, "another home");
        let third = person(1, "Eva Silva", "silva@example.org", "M1 1AE");
        assert_eq!(third.standing(&[ana.tags, rui.tags]), Standing::Again);
    }

    #[test]
    fn petitions_do_not_know_of_each_other() {
        let one = person(1, "Ana", "ana@example.org", "M1 1AE");
        let other = person(2, "Ana", "ana@example.org", "M1 1AE");
        assert_ne!(one.mailbox, other.mailbox);
        assert_eq!(one.mailbox, person(1, "Rui", "ana+x@example.org", "M1 1AE").mailbox);
    }
}
