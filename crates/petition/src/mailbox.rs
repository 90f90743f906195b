//! Which mailbox an e-mail address leads to: addresses that differ only in what the provider ignores are one mailbox. Rules of
//! the large providers as their help pages state them; for all others only what holds nearly everywhere.

/// An address that can be written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    local: String,
    domain: String,
}

/// What a provider ignores in the part before the @.
struct Rules {
    dots: bool,
    /// Everything from this sign on is ignored.
    tag: &'static str,
    /// The same mailboxes under one name.
    canonical: &'static str,
}

impl Email {
    /// Reads an address as somebody typed it. It must look like one that a mail server would take: one @, a domain with a
    /// dot, no spaces, at most 254 bytes (RFC 5321 §4.5.3.1).
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (local, domain) = text.rsplit_once('@')?;
        let domain = domain.trim_end_matches('.').to_lowercase();
        let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"\"(),:;<>[]\\@".contains(c);
        let label = |label: &str| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        };
        let good = text.len() <= 254
            && (1..=64).contains(&local.len())
            && local.chars().all(plain)
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..")
            && domain.contains('.')
            && domain.split('.').all(label)
            && domain.rsplit('.').next().is_some_and(|top| top.len() >= 2 && !top.chars().all(|c| c.is_ascii_digit()));
        good.then(|| Self { local: local.to_owned(), domain })
    }

    /// The part behind the @, in lower case.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The mailbox that it leads to, as a text that is the same for all addresses of that mailbox.
    pub fn mailbox(&self) -> String {
        let rules = rules(&self.domain);
        let local = self.local.to_lowercase();
        let end = local.find(|c| rules.tag.contains(c)).filter(|end| *end > 0).unwrap_or(local.len());
        let mut local = local[..end].to_owned();
        if rules.dots {
            local.retain(|c| c != '.');
        }
        let domain = if rules.canonical.is_empty() { self.domain.as_str() } else { rules.canonical };
        format!("{local}@{domain}")
    }
}

impl std::fmt::Display for Email {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

fn rules(domain: &str) -> Rules {
    let rules = |dots, tag, canonical| Rules { dots, tag, canonical };
    match domain {
        "gmail.com" | "googlemail.com" => rules(true, "+", "gmail.com"),
        "proton.me" | "protonmail.com" | "pm.me" => rules(true, "+", "proton.me"),
        "icloud.com" | "me.com" | "mac.com" => rules(false, "+", "icloud.com"),
        "fastmail.com" | "fastmail.fm" => rules(false, "+", "fastmail.com"),
        // Yahoo's own extra addresses are the name, a hyphen and a word.
        "yahoo.com" | "yahoo.co.uk" | "ymail.com" | "rocketmail.com" => rules(false, "-+", ""),
        _ => rules(false, "+", ""),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn mailbox(text: &str) -> String {
        Email::parse(text).unwrap_or_else(|| panic!("{text} is an address")).mailbox()
    }

    #[test]
    fn addresses_of_one_mailbox_are_one() {
        for (one, other) in [
            ("ana.silva@gmail.com", "AnaSilva+petition@googlemail.com"),
            ("ana@protonmail.com", "a.n.a+x@pm.me"),
            ("ana@icloud.com", "ana+list@me.com"),
            ("ana@outlook.com", "Ana+x@OUTLOOK.com"),
            ("ana@yahoo.co.uk", "ana-petitions@yahoo.co.uk"),
            ("ana@example.org", "ana+x@example.org."),
        ] {
            assert_eq!(mailbox(one), mailbox(other), "{one} and {other}");
        }
        for (one, other) in [
            ("ana.silva@example.org", "anasilva@example.org"),
            ("ana@yahoo.com", "ana@yahoo.co.uk"),
            ("ana-maria@example.org", "ana@example.org"),
            ("+44@example.org", "+33@example.org"),
        ] {
            assert_ne!(mailbox(one), mailbox(other), "{one} and {other}");
        }
    }

    #[test]
    fn what_cannot_be_written_to_is_no_address() {
        for wrong in [
            "",
            "ana",
            "ana@",
            "@example.org",
            "ana@example",
            "a b@example.org",
            "ana@-x.org",
            "ana@x..org",
            "a@b@c.org",
            ".ana@example.org",
            "ana@1.2.3.4",
            "ana@example.org\r\nBcc: x@example.org",
            "<ana@example.org>",
        ] {
            assert!(Email::parse(wrong).is_none(), "{wrong}");
        }
        for right in ["o'neill@example.org", "ana@bücher.example", "用户@例子.公司", "a@b.co"] {
            assert!(Email::parse(right).is_some(), "{right}");
        }
    }

    proptest! {
        #[test]
        fn a_mailbox_is_its_own_mailbox(text in "[a-zA-Z0-9.+-]{1,20}@(gmail|yahoo|proton|icloud|example)\\.(com|me|org)") {
            if let Some(email) = Email::parse(&text) {
                let mailbox = email.mailbox();
                if let Some(again) = Email::parse(&mailbox) {
                    prop_assert_eq!(again.mailbox(), mailbox);
                }
            }
        }

        #[test]
        fn nothing_that_is_typed_panics(text in "\\PC{0,80}") {
            let _ = Email::parse(&text).map(|email| email.mailbox());
        }
    }
}
