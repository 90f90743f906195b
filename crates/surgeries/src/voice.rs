//! Who may speak for a practice: an address at one of the health service's own mail domains, or at
//! the practice's own domain as the public file of practices gives it. What only looks like one of
//! them is refused, and the refusal says what it was taken for.

use std::fmt;

/// The health service's own domains, whose names nobody else can get. Each with all names below it.
pub const HEALTH_SERVICE: [&str; 4] = ["nhs.net", "nhs.uk", "nhs.scot", "hscni.net"];

/// Hosts where anybody can have a page or a mailbox: a practice whose page lies there has no domain
/// of its own.
const SHARED: [&str; 27] = [
    "aol.com",
    "blogspot.com",
    "btconnect.com",
    "btinternet.com",
    "facebook.com",
    "github.io",
    "gmail.com",
    "google.com",
    "googlemail.com",
    "gpsurgery.net",
    "hotmail.co.uk",
    "hotmail.com",
    "icloud.com",
    "instagram.com",
    "live.co.uk",
    "live.com",
    "mysurgerywebsite.co.uk",
    "outlook.com",
    "proton.me",
    "protonmail.com",
    "sky.com",
    "weebly.com",
    "wixsite.com",
    "wordpress.com",
    "yahoo.co.uk",
    "yahoo.com",
    "ymail.com",
];

/// An address that may speak for a practice.
#[derive(Clone, PartialEq, Eq)]
pub struct Voice {
    /// The whole address in lower case.
    pub address: String,
    /// What its domain shows.
    pub shown_by: Domain,
}

impl fmt::Debug for Voice {
    // The address is nobody's business but the mail's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Voice(…, {:?})", self.shown_by)
    }
}

/// Whose domain an address has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Domain {
    /// The health service's: one of [`HEALTH_SERVICE`].
    HealthService(&'static str),
    /// The practice's own.
    Own(String),
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::HealthService(domain) => f.write_str(domain),
            Self::Own(domain) => f.write_str(domain),
        }
    }
}

/// Why an address may not speak for the practice.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoVoice {
    /// Nothing that mail could reach.
    #[error("Write an e-mail address, like firstname.lastname@nhs.net.")]
    NotAnAddress,
    /// A domain dressed up as one of the health service's.
    #[error("{domain} only looks like {like}. Check the spelling after the @, or ask whoever gave you this address.")]
    LooksLike {
        /// What was written.
        domain: String,
        /// What it looks like.
        like: &'static str,
    },
    /// A mailbox that anybody can have.
    #[error(
        "Anybody can have an address at {0}. Use one at nhs.net, nhs.uk, nhs.scot, hscni.net or your practice’s own domain."
    )]
    Anybody(String),
    /// Some other domain, while the practice's own is known.
    #[error(
        "{domain} is not your practice’s domain as we know it ({own}). Use an address there, or at nhs.net, nhs.uk, nhs.scot or hscni.net."
    )]
    Elsewhere {
        /// What was written.
        domain: String,
        /// The practice's own.
        own: String,
    },
    /// Some other domain, and the practice has none that we know.
    #[error(
        "We cannot tell that {0} belongs to your practice. Use an address at nhs.net, nhs.uk, nhs.scot or hscni.net."
    )]
    Unknown(String),
}

/// Whether an address may speak for a practice with this website, as the public file gives it.
///
/// # Errors
/// Says why not.
pub fn voice(address: &str, website: Option<&str>) -> Result<Voice, NoVoice> {
    let address = address.trim().to_lowercase();
    let (local, domain) = address.split_once('@').ok_or(NoVoice::NotAnAddress)?;
    if !is_local_part(local) || domain.contains('@') || domain.chars().any(char::is_whitespace) {
        return Err(NoVoice::NotAnAddress);
    }
    if !is_domain(domain) {
        return Err(match look_alike(domain) {
            Some(like) => NoVoice::LooksLike { domain: shown(domain), like },
            None => NoVoice::NotAnAddress,
        });
    }
    let found = HEALTH_SERVICE.into_iter().find(|real| is_at(domain, real));
    if let Some(real) = found {
        return Ok(Voice { shown_by: Domain::HealthService(real), address });
    }
    let own = website.and_then(own_domain);
    if own.as_deref() == Some(domain) {
        return Ok(Voice { shown_by: Domain::Own(domain.to_owned()), address });
    }
    if let Some(like) = look_alike(domain) {
        return Err(NoVoice::LooksLike { domain: shown(domain), like });
    }
    if is_shared(domain) {
        return Err(NoVoice::Anybody(shown(domain)));
    }
    Err(match own {
        Some(own) => NoVoice::Elsewhere { domain: shown(domain), own },
        None => NoVoice::Unknown(shown(domain)),
    })
}

/// The domain that is a practice's own, from the address of its website: its host without `www.`,
/// unless anybody can have a page there.
#[must_use]
pub fn own_domain(website: &str) -> Option<String> {
    let lower = website.trim().to_lowercase();
    let rest = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.rsplit('@').next()?.split(':').next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    (is_domain(host) && !is_shared(host) && look_alike(host).is_none()).then(|| host.to_owned())
}

fn is_at(domain: &str, real: &str) -> bool {
    domain == real || domain.strip_suffix(real).is_some_and(|before| before.ends_with('.'))
}

/// A page on a shared host is shared too, whatever stands before the host.
fn is_shared(domain: &str) -> bool {
    SHARED.into_iter().any(|host| is_at(domain, host))
}

fn is_local_part(local: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&byte);
    (1..=64).contains(&local.len())
        && local.bytes().all(allowed)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    domain.len() <= 253
        && domain.split('.').count() >= 2
        && domain.split('.').all(is_label)
        && domain.rsplit('.').next().is_some_and(|last| !last.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Which of the health service's domains this one could be taken for: letters of other scripts and
/// digits that look like ours, signs between the letters, a letter too many or too few, or the real
/// name in front of another one.
fn look_alike(domain: &str) -> Option<&'static str> {
    let plain = plain(domain);
    HEALTH_SERVICE.into_iter().find(|real| {
        let real = real.replace('.', "");
        let one_off = distance(&plain, &real) <= 1;
        let in_front = plain.starts_with(&real) || plain.contains(&format!(".{real}"));
        one_off || in_front || (real.len() >= 6 && plain.contains(&real))
    })
}

/// Without signs, and with look-alike characters made plain.
fn plain(domain: &str) -> String {
    domain
        .chars()
        .filter(|character| !matches!(character, '.' | '-' | '_' | '\u{ad}' | '\u{200b}'..='\u{200d}'))
        .map(|character| match character {
            '0' | 'о' | 'ο' => 'o',
            '1' | 'l' | 'ı' | 'і' => 'i',
            '5' | 'ѕ' | 'ꜱ' => 's',
            '3' | 'е' | 'ё' | 'ε' => 'e',
            'с' => 'c',
            'һ' | 'ḥ' | 'ħ' => 'h',
            'ո' | 'п' | 'ñ' | 'ń' => 'n',
            'т' | 'τ' => 't',
            'υ' | 'ս' => 'u',
            'κ' | 'к' => 'k',
            '。' | '．' => '.',
            other => other,
        })
        .collect::<String>()
        .replace("rn", "m")
}

/// How many letters must change, come or go.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, a) in one.chars().enumerate() {
        let mut before = line;
        row[0] = line + 1;
        for (column, &b) in other.iter().enumerate() {
            let swap = before + usize::from(a != b);
            before = row[column + 1];
            row[column + 1] = swap.min(row[column] + 1).min(before + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

/// Bounded, for a message.
fn shown(domain: &str) -> String {
    domain.chars().filter(|character| !character.is_control()).take(80).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_health_services_own_domains_speak() {
        for (address, domain) in [
            ("maryam.okonjo@nhs.net", "nhs.net"),
            (" Maryam.Okonjo@NHS.net ", "nhs.net"),
            ("reception@gp-a12345.nhs.uk", "nhs.uk"),
            ("bo@wales.nhs.uk", "nhs.uk"),
            ("bo@nhs.scot", "nhs.scot"),
            ("bo@gp.hscni.net", "hscni.net"),
        ] {
            let voice = voice(address, None).unwrap_or_else(|error| panic!("{address}: {error}"));
            assert_eq!(voice.shown_by, Domain::HealthService(domain_of(domain)), "{address}");
            assert_eq!(voice.address, address.trim().to_lowercase());
        }
    }

    fn domain_of(name: &str) -> &'static str {
        HEALTH_SERVICE.into_iter().find(|real| *real == name).expect("one of them")
    }

    #[test]
    fn what_only_looks_like_them_does_not() {
        for address in [
            "bo@nhs.net.example.org",
            "bo@nhs-net.uk",
            "bo@nhsnet.co",
            "bo@nhs.nett",
            "bo@nhss.net",
            "bo@nhs.ne",
            "bo@nhѕ.net", // a Cyrillic letter
            "bo@nhs.nеt", // another
            "bo@n-hs.net",
            "bo@nhs.uk.com",
            "bo@mail-nhs.scot.example.com",
            "bo@nhs.sc0t",
            "bo@hscni.net.evil.example",
            "bo@hscn1.net",
            "bo@nhs。net",
        ] {
            assert!(
                matches!(voice(address, None), Err(NoVoice::LooksLike { .. })),
                "{address}: {:?}",
                voice(address, None)
            );
        }
    }

    #[test]
    fn letters_that_only_end_alike_are_another_domain() {
        for address in ["bo@xnhs.net", "bo@notnhs.uk", "bo@evilhscni.net", "bo@xn--nh-8ka.net"] {
            assert!(voice(address, None).is_err(), "{address}");
        }
    }

    #[test]
    fn what_is_no_address_is_said_to_be_none() {
        for address in [
            "",
            "bo",
            "@nhs.net",
            "bo@",
            "bo@@nhs.net",
            "bo@evil.example@nhs.net",
            "b o@nhs.net",
            "bo@nhs.net\n",
            "bo@localhost",
            "bo@127.0.0.1",
            "bo..x@nhs.net",
            "\"bo\"@nhs.net",
            "bo@nhs.net,x@example.org",
            "bo@-nhs.example",
        ] {
            let answer = voice(address, None);
            // White space around an address is nobody's mistake.
            if address.trim() == "bo@nhs.net" {
                assert!(answer.is_ok());
            } else {
                assert_eq!(answer, Err(NoVoice::NotAnAddress), "{address:?}");
            }
        }
    }

    #[test]
    fn the_practices_own_domain_speaks_and_no_other() {
        let website = Some("https://www.elm-row-surgery.co.uk/new-patients?x=1");
        assert_eq!(
            voice("hello@elm-row-surgery.co.uk", website).map(|voice| voice.shown_by),
            Ok(Domain::Own("elm-row-surgery.co.uk".to_owned()))
        );
        assert!(matches!(voice("hello@elm-row-surgery.com", website), Err(NoVoice::Elsewhere { .. })));
        assert!(matches!(voice("hello@mail.elm-row-surgery.co.uk", website), Err(NoVoice::Elsewhere { .. })));
        assert!(matches!(voice("hello@elm-row-surgery.co.uk", None), Err(NoVoice::Unknown(_))));
        assert!(matches!(voice("elmrow@gmail.com", website), Err(NoVoice::Anybody(_))));
    }

    #[test]
    fn a_page_on_a_shared_host_gives_no_voice() {
        for website in [
            "https://www.facebook.com/elmrow",
            "https://elmrow.wordpress.com",
            "sites.google.com/elmrow",
            "",
            "https://",
        ] {
            assert_eq!(own_domain(website), None, "{website}");
        }
        assert_eq!(own_domain("HTTP://Elm-Row.example:8080/").as_deref(), Some("elm-row.example"));
        assert_eq!(own_domain("http://nhs.net@elm-row.example/").as_deref(), Some("elm-row.example"));
    }

    proptest! {
        #[test]
        fn whoever_speaks_is_at_a_real_domain(text in "\\PC{0,60}", local in "[a-z]{1,8}", domain in "[a-z0-9.\\-]{1,30}") {
            for address in [text.clone(), format!("{local}@{domain}"), format!("{local}@{domain}nhs.net")] {
                if let Ok(voice) = voice(&address, None) {
                    let domain = voice.address.rsplit('@').next().unwrap_or_default();
                    let real = HEALTH_SERVICE.iter().any(|real| domain == *real || domain.ends_with(&format!(".{real}")));
                    prop_assert!(real, "{}", domain);
                    prop_assert_eq!(voice.address.matches('@').count(), 1);
                }
            }
        }
    }
}
