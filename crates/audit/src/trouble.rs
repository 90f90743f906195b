//! What can keep a page from being checked. Each is a result of the audit, counted and listed, and
//! none ends it.

use std::fmt;

use fetch::FetchError;
use serde::{Deserialize, Serialize};

/// What happened, and the sentence that says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    /// What sort of thing.
    pub kind: TroubleKind,
    /// In words, with the host or number that matters.
    pub detail: String,
}

/// The sorts of trouble.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TroubleKind {
    /// The list gives no website.
    NoWebsite,
    /// What the list gives is no address of a page.
    BadAddress,
    /// The site was read, and no page is about joining.
    NoRegistrationPage,
    /// The page has no words without running its scripts.
    NeedsScripts,
    /// The site does not answer, or not in time.
    NoAnswer,
    /// The page is not there.
    NotFound,
    /// The site does not let programs in.
    NotAllowed,
    /// `robots.txt` forbids it.
    RobotsForbid,
    /// One redirect after the other.
    RedirectsForEver,
    /// The site has a fault of its own.
    SiteFault,
    /// The connection cannot be trusted.
    NotTrusted,
    /// It lies, or leads, inside a private network.
    PrivateNetwork,
    /// Larger than we read.
    TooLarge,
    /// No page and no document that we can read.
    NotReadable,
}

impl TroubleKind {
    /// All of them, in the order in which reports list them.
    pub const ALL: [Self; 14] = [
        Self::NoRegistrationPage,
        Self::NoWebsite,
        Self::BadAddress,
        Self::NoAnswer,
        Self::NotFound,
        Self::NotAllowed,
        Self::RobotsForbid,
        Self::RedirectsForEver,
        Self::SiteFault,
        Self::NotTrusted,
        Self::NeedsScripts,
        Self::TooLarge,
        Self::NotReadable,
        Self::PrivateNetwork,
    ];

    /// The name in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoWebsite => "no_website",
            Self::BadAddress => "bad_address",
            Self::NoRegistrationPage => "no_registration_page",
            Self::NeedsScripts => "needs_scripts",
            Self::NoAnswer => "no_answer",
            Self::NotFound => "not_found",
            Self::NotAllowed => "not_allowed",
            Self::RobotsForbid => "robots_forbid",
            Self::RedirectsForEver => "redirects_for_ever",
            Self::SiteFault => "site_fault",
            Self::NotTrusted => "not_trusted",
            Self::PrivateNetwork => "private_network",
            Self::TooLarge => "too_large",
            Self::NotReadable => "not_readable",
        }
    }

    /// For people, said of a site.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::NoWebsite => "the list gives no website",
            Self::BadAddress => "the list gives something that is no web address",
            Self::NoRegistrationPage => "no page about registering was found",
            Self::NeedsScripts => "has no words unless its scripts run",
            Self::NoAnswer => "does not answer",
            Self::NotFound => "the page is not there",
            Self::NotAllowed => "does not let programs in",
            Self::RobotsForbid => "asks programs to stay away (robots.txt)",
            Self::RedirectsForEver => "redirects for ever",
            Self::SiteFault => "has a fault of its own",
            Self::NotTrusted => "its secure connection cannot be trusted",
            Self::PrivateNetwork => "leads into a private network",
            Self::TooLarge => "is too large to read",
            Self::NotReadable => "is nothing that can be read",
        }
    }

    /// Whether the site was there and was read, so that silence about papers is a result.
    #[must_use]
    pub const fn was_read(self) -> bool {
        matches!(self, Self::NoRegistrationPage)
    }
}

impl fmt::Display for TroubleKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}

impl Trouble {
    /// With a sentence of its own.
    pub(crate) fn new(kind: TroubleKind, detail: impl Into<String>) -> Self {
        Self { kind, detail: detail.into() }
    }
}

impl From<FetchError> for Trouble {
    fn from(error: FetchError) -> Self {
        let kind = match &error {
            FetchError::BadAddress(_) => TroubleKind::BadAddress,
            FetchError::UnknownHost { .. }
            | FetchError::NoAnswer { .. }
            | FetchError::ConnectionRefused { .. }
            | FetchError::Broken { .. } => TroubleKind::NoAnswer,
            FetchError::PrivateNetwork { .. } | FetchError::RedirectIntoPrivateNetwork { .. } => {
                TroubleKind::PrivateNetwork
            }
            FetchError::Tls { .. } => TroubleKind::NotTrusted,
            FetchError::TooManyRedirects { .. } | FetchError::RedirectsForEver { .. } => TroubleKind::RedirectsForEver,
            FetchError::TooLarge { .. } => TroubleKind::TooLarge,
            FetchError::NotAPage { .. } => TroubleKind::NotReadable,
            FetchError::RobotsForbid { .. } => TroubleKind::RobotsForbid,
            FetchError::NotFound { .. } => TroubleKind::NotFound,
            FetchError::NotAllowed { .. } | FetchError::TooOften { .. } => TroubleKind::NotAllowed,
            FetchError::RobotsUnavailable { .. } | FetchError::SiteFault { .. } | FetchError::BadRedirect { .. } => {
                TroubleKind::SiteFault
            }
        };
        // The sentence of the fetcher also says what to do next, to somebody who gave one address. Here
        // what happened is enough.
        let sentence = error.to_string();
        let detail = sentence.split(';').next().unwrap_or(&sentence).trim().to_owned();
        Self { kind, detail }
    }
}
