//! What can go wrong on the way to a page: one sentence each, for the person who gave the address,
//! and each says what to do next.

use std::time::Duration;

/// Why an address was not fetched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// The text is not a web address that we go to.
    #[error(transparent)]
    BadAddress(#[from] BadAddress),
    /// The name does not exist.
    #[error("there is no site called {host}; check the spelling of the address")]
    UnknownHost {
        /// The name as asked for.
        host: String,
    },
    /// The address lies inside a private, loopback or otherwise special network.
    #[error("{host} is inside a private network, where we do not go; save the page and give the file instead")]
    PrivateNetwork {
        /// The name or number as asked for.
        host: String,
    },
    /// A public page sends us to such an address.
    #[error(
        "{from} sends us on to {host}, inside a private network, where we do not go; give the address of the page itself"
    )]
    RedirectIntoPrivateNetwork {
        /// The site that redirects.
        from: String,
        /// Where to.
        host: String,
    },
    /// A public page sends us to an address that we do not go to.
    #[error("{from} sends us on to an address that we do not go to ({reason}); give the address of the page itself")]
    BadRedirect {
        /// The site that redirects.
        from: String,
        /// What is wrong with the new address.
        reason: String,
    },
    /// Nobody answered in time.
    #[error("{host} does not answer within {} seconds; try again later, or save the page and give the file instead", .after.as_secs().max(1))]
    NoAnswer {
        /// The site.
        host: String,
        /// How long we waited.
        after: Duration,
    },
    /// The machine is there, and does not let us in.
    #[error("{host} does not accept connections; check the address, or save the page and give the file instead")]
    ConnectionRefused {
        /// The site.
        host: String,
    },
    /// The connection broke, or what came is not HTTP.
    #[error("{host} broke off in the middle of its answer; try again, or save the page and give the file instead")]
    Broken {
        /// The site.
        host: String,
    },
    /// The secure connection cannot be trusted.
    #[error(
        "the secure connection to {host} cannot be trusted ({reason}); open it in a browser, save the page and give the file instead"
    )]
    Tls {
        /// The site.
        host: String,
        /// What is wrong, in a few words.
        reason: String,
    },
    /// One redirect after the other.
    #[error(
        "{host} sends us from page to page ({most} times and on); open it in a browser and give the address that it ends on"
    )]
    TooManyRedirects {
        /// The first site.
        host: String,
        /// How many redirects we follow.
        most: usize,
    },
    /// Redirects that come back to where they started.
    #[error(
        "{host} sends us round in a circle and never shows a page; open it in a browser and give the address that it ends on"
    )]
    RedirectsForEver {
        /// The first site.
        host: String,
    },
    /// More than we read.
    #[error("the page at {host} is larger than {} MB; give the registration page itself, not a whole archive", .limit / 1_000_000)]
    TooLarge {
        /// The site.
        host: String,
        /// The limit in bytes.
        limit: usize,
    },
    /// Something that is not words: a picture, a film, a program.
    #[error(
        "{url} is not a page but {content_type}; give a web page, a PDF, a Word or OpenDocument file, or plain text"
    )]
    NotAPage {
        /// The address.
        url: String,
        /// What the site says that it is.
        content_type: String,
    },
    /// `robots.txt` forbids it.
    #[error(
        "{host} asks programs not to read this page (robots.txt), and we keep to that; save the page in your browser and give the file instead"
    )]
    RobotsForbid {
        /// The site.
        host: String,
    },
    /// `robots.txt` could not be read, which means: nobody may come.
    #[error(
        "{host} could not tell us whether programs may read this page (robots.txt answers {status}); try again later, or save the page and give the file instead"
    )]
    RobotsUnavailable {
        /// The site.
        host: String,
        /// What it answered.
        status: u16,
    },
    /// There is no such page.
    #[error("{host} says that there is no such page ({status}); check the address")]
    NotFound {
        /// The site.
        host: String,
        /// 404 or 410.
        status: u16,
    },
    /// The page is not for everybody.
    #[error(
        "{host} does not let programs read this page ({status}); save the page in your browser and give the file instead"
    )]
    NotAllowed {
        /// The site.
        host: String,
        /// 401, 403, 407 or 451.
        status: u16,
    },
    /// We come too often.
    #[error("{host} asks us to wait; try again in {} seconds", .wait.unwrap_or(Duration::from_secs(60)).as_secs())]
    TooOften {
        /// The site.
        host: String,
        /// How long it asks us to wait, when it says so.
        wait: Option<Duration>,
    },
    /// The site has a trouble of its own.
    #[error("{host} has a fault of its own and shows no page ({status}); try again later")]
    SiteFault {
        /// The site.
        host: String,
        /// The HTTP status.
        status: u16,
    },
}

/// What is wrong with an address as it was given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadAddress {
    /// Nothing was given.
    #[error("no address was given; give one such as https://www.example.org/register")]
    Empty,
    /// It cannot be read as an address.
    #[error("“{0}” is not a web address; give one such as https://www.example.org/register")]
    NotAnAddress(String),
    /// Not http or https.
    #[error("“{0}” is not an address of a web page; it must begin with https:// or http://")]
    Scheme(String),
    /// A name and password inside the address.
    #[error("the address has a name or password in it; leave out everything before the @")]
    Password,
    /// A door that web sites do not use.
    #[error("the address ends in the port :{0}; web sites answer on 80 and 443 only, so leave it out")]
    Port(u16),
    /// Longer than any address of a page.
    #[error("the address is too long; give the page's own address, without what follows the ?")]
    TooLong,
}
