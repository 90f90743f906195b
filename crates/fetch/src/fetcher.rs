//! The way from an address to its bytes: judge, ask `robots.txt`, connect, follow redirects.

use std::collections::{HashMap, HashSet};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use hyper::StatusCode;
use hyper::header::{self, HeaderValue};
use tokio::time::timeout;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use url::{Host, Url};

use crate::connection::{self, Answer, Manners, host_of};
use crate::error::{BadAddress, FetchError};
use crate::pace::Pace;
use crate::resolve::{Resolve, SystemResolver};
use crate::robots::{self, Robots};
use crate::{address, guard, kind};

/// A `robots.txt` is asked for again after a day (RFC 9309 §2.4).
const ROBOTS_KEPT: Duration = Duration::from_secs(24 * 60 * 60);
/// A longer mark of a version than this is not kept.
const LONGEST_VERSION: usize = 512;
/// So many sites' `robots.txt` are remembered.
const MOST_ROBOTS: usize = 20_000;

/// How we fetch, and what we refuse.
#[derive(Debug, Clone)]
pub struct Policy {
    /// How we introduce ourselves; the first word is our name in `robots.txt`.
    pub user_agent: String,
    /// Also go into private networks, and to any port. Never for addresses that strangers give.
    pub allow_private: bool,
    /// Single doors that are open although they lie in a private network, such as a test site of
    /// one's own.
    pub also_allowed: Vec<SocketAddr>,
    /// Ask `robots.txt` first, and keep to it.
    pub obey_robots: bool,
    /// Longest wait for a connection, its encryption included twice.
    pub connect_timeout: Duration,
    /// Longest wait for one page with all its redirects.
    pub overall_timeout: Duration,
    /// Largest page in bytes, unpacked.
    pub max_bytes: usize,
    /// Most redirects that are followed.
    pub max_redirects: usize,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            user_agent: concat!(
                "careof/",
                env!("CARGO_PKG_VERSION"),
                " (reads registration pages; keeps to robots.txt)"
            )
            .to_owned(),
            allow_private: false,
            also_allowed: Vec::new(),
            obey_robots: true,
            connect_timeout: Duration::from_secs(8),
            overall_timeout: Duration::from_secs(20),
            max_bytes: 10_000_000,
            max_redirects: 5,
        }
    }
}

/// A page that was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Where it came from in the end, after all redirects.
    pub url: Url,
    /// What the site says it is, with parameters such as `charset`.
    pub content_type: String,
    /// The page itself, unpacked.
    pub bytes: Vec<u8>,
    /// The HTTP status, always one of success.
    pub status: u16,
    /// By what the site will know this version again.
    pub version: Version,
}

/// By what a site knows a version of a page: to be shown to it at the next visit, so that it need not
/// send the same page twice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Version {
    /// Its `ETag`.
    pub etag: Option<String>,
    /// Its `Last-Modified`.
    pub modified: Option<String>,
}

/// What a visit found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Visited {
    /// A page.
    Page(Fetched),
    /// The site says that the page at this address is still the version that we know.
    Unchanged(Url),
}

/// How one visit of many goes about it.
#[derive(Clone, Copy)]
struct Way<'a> {
    ask_robots: bool,
    pace: Option<&'a Pace>,
    /// A page that we know, by the address that it came from.
    known: Option<(&'a Url, &'a Version)>,
}

/// Fetches pages. Cheap to clone; all clones share what is known of `robots.txt`.
#[derive(Clone)]
pub struct Fetcher {
    inner: Arc<Inner>,
}

struct Inner {
    policy: Policy,
    user_agent: HeaderValue,
    name: String,
    resolver: Box<dyn Resolve>,
    tls: Arc<ClientConfig>,
    robots: Mutex<HashMap<String, (Instant, Arc<Robots>)>>,
}

impl Fetcher {
    /// A fetcher that asks the operating system for names and trusts the usual roots.
    #[must_use]
    pub fn new(policy: Policy) -> Self {
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        Self::with_parts(policy, SystemResolver, roots)
    }

    /// A fetcher with a resolver and roots of your own.
    #[must_use]
    pub fn with_parts(policy: Policy, resolver: impl Resolve + 'static, roots: RootCertStore) -> Self {
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("ring speaks TLS 1.2 and 1.3")
            .with_root_certificates(roots)
            .with_no_client_auth();
        let user_agent =
            HeaderValue::from_str(&policy.user_agent).unwrap_or_else(|_| HeaderValue::from_static("careof"));
        let name = robots::product(user_agent.to_str().unwrap_or("careof")).to_owned();
        let inner = Inner {
            policy,
            user_agent,
            name,
            resolver: Box::new(resolver),
            tls: Arc::new(tls),
            robots: Mutex::default(),
        };
        Self { inner: Arc::new(inner) }
    }

    /// Fetches the page at an address, as a person types it.
    ///
    /// # Errors
    /// Says in one sentence why there is no page, and what to do.
    pub async fn get(&self, address: &str) -> Result<Fetched, FetchError> {
        let url = address::parse(address)?;
        let host = host_of(&url);
        let limit = self.inner.policy.overall_timeout;
        let way = Way { ask_robots: self.inner.policy.obey_robots, pace: None, known: None };
        let visited = timeout(limit, self.page(url, way)).await;
        match visited.unwrap_or(Err(FetchError::NoAnswer { host, after: limit }))? {
            Visited::Page(page) => Ok(page),
            Visited::Unchanged(url) => Err(FetchError::SiteFault { host: host_of(&url), status: 304 }),
        }
    }

    /// Fetches a page as one of many: every request, also for `robots.txt` and after a redirect, waits
    /// for its turn with its host, and a page that we `known` (by the address that it came from in the
    /// end) need not be sent again. The time limit is for each request, not for the waiting.
    ///
    /// # Errors
    /// As [`Self::get`].
    pub async fn visit(&self, url: Url, pace: &Pace, known: Option<(&Url, &Version)>) -> Result<Visited, FetchError> {
        self.page(address::check(url)?, Way { ask_robots: self.inner.policy.obey_robots, pace: Some(pace), known })
            .await
    }

    /// What the site of this address asks of us. Remembered for a day.
    ///
    /// # Errors
    /// When the site cannot be reached at all.
    pub async fn robots(&self, url: &Url) -> Result<Arc<Robots>, FetchError> {
        let limit = self.inner.policy.overall_timeout;
        let waited = timeout(limit, self.robots_of(url, None)).await;
        waited.unwrap_or_else(|_| Err(FetchError::NoAnswer { host: host_of(url), after: limit }))
    }

    async fn page(&self, url: Url, way: Way<'_>) -> Result<Visited, FetchError> {
        let policy = &self.inner.policy;
        let (url, answer) = self.walk(url, way).await?;
        let host = host_of(&url);
        let status = answer.status.as_u16();
        if status == 304 && way.known.is_some_and(|(known, _)| *known == url) {
            return Ok(Visited::Unchanged(url));
        }
        if !answer.status.is_success() {
            return Err(match status {
                401 | 403 | 407 | 451 => FetchError::NotAllowed { host, status },
                404 | 410 => FetchError::NotFound { host, status },
                429 => {
                    let wait = answer.header(header::RETRY_AFTER).and_then(|seconds| seconds.trim().parse().ok());
                    FetchError::TooOften { host, wait: wait.map(Duration::from_secs) }
                }
                _ => FetchError::SiteFault { host, status },
            });
        }
        let content_type = kind::readable(answer.header(header::CONTENT_TYPE), &url)
            .map_err(|content_type| FetchError::NotAPage { url: url.to_string(), content_type })?;
        let version = |name| answer.header(name).filter(|value| value.len() <= LONGEST_VERSION).map(str::to_owned);
        let version = Version { etag: version(header::ETAG), modified: version(header::LAST_MODIFIED) };
        let bytes = self.in_time(&host, answer.body(policy.max_bytes)).await?;
        Ok(Visited::Page(Fetched { url, content_type, bytes, status, version }))
    }

    /// No single step may take longer than a whole fetch.
    async fn in_time<T>(&self, host: &str, step: impl Future<Output = Result<T, FetchError>>) -> Result<T, FetchError> {
        let limit = self.inner.policy.overall_timeout;
        timeout(limit, step).await.unwrap_or_else(|_| Err(FetchError::NoAnswer { host: host.to_owned(), after: limit }))
    }

    /// Follows redirects to where they end. Every step goes through the same gate.
    async fn walk(&self, start: Url, way: Way<'_>) -> Result<(Url, Answer), FetchError> {
        let policy = &self.inner.policy;
        let mut seen = HashSet::new();
        let mut url = start.clone();
        let mut from: Option<String> = None;
        loop {
            if !seen.insert(url.clone()) {
                return Err(FetchError::RedirectsForEver { host: host_of(&start) });
            }
            if seen.len() > policy.max_redirects + 1 {
                return Err(FetchError::TooManyRedirects { host: host_of(&start), most: policy.max_redirects });
            }
            let addresses = self.gate(&url).await.map_err(|error| blame(error, from.as_deref()))?;
            let asked_wait = if way.ask_robots { self.ask_robots(&url, way.pace).await? } else { None };
            if let Some(pace) = way.pace {
                pace.turn(&url, asked_wait).await;
            }
            let known = way.known.filter(|(known, _)| **known == url).map(|(_, version)| version);
            let answer = self.in_time(&host_of(&url), connection::get(&url, &addresses, &self.manners(known))).await?;
            let Some(next) = redirect(&answer, &url) else { return Ok((url, answer)) };
            from = Some(host_of(&url));
            url = next.map_err(|error| blame(error.into(), from.as_deref()))?;
        }
    }

    /// The addresses that we may connect to for this page, or why there are none.
    async fn gate(&self, url: &Url) -> Result<Vec<IpAddr>, FetchError> {
        let policy = &self.inner.policy;
        let host = host_of(url);
        let port = url.port_or_known_default().unwrap_or(443);
        let usual_port = address::check_port(url);
        if !policy.allow_private && !policy.also_allowed.iter().any(|door| door.port() == port) {
            usual_port.clone()?;
        }
        let found = match url.host() {
            Some(Host::Ipv4(address)) => vec![IpAddr::V4(address)],
            Some(Host::Ipv6(address)) => vec![IpAddr::V6(address)],
            Some(Host::Domain(name)) => {
                let limit = policy.connect_timeout;
                let asked = timeout(limit, self.inner.resolver.resolve(name)).await;
                let asked = asked.map_err(|_| FetchError::NoAnswer { host: host.clone(), after: limit })?;
                asked.map_err(|_| FetchError::UnknownHost { host: host.clone() })?
            }
            None => return Err(BadAddress::NotAnAddress(url.to_string()).into()),
        };
        if found.is_empty() {
            return Err(FetchError::UnknownHost { host });
        }
        let may_go = |&address: &IpAddr| {
            policy.allow_private
                || (usual_port.is_ok() && guard::is_public(address))
                || policy.also_allowed.contains(&SocketAddr::new(address, port))
        };
        let open: Vec<IpAddr> = found.into_iter().filter(may_go).collect();
        if open.is_empty() {
            usual_port?;
            return Err(FetchError::PrivateNetwork { host });
        }
        Ok(open)
    }

    /// Whether the page may be read, and how long the site asks to wait between two.
    async fn ask_robots(&self, url: &Url, pace: Option<&Pace>) -> Result<Option<Duration>, FetchError> {
        // Boxed: asking for robots.txt walks as well, but never asks again.
        let robots = Box::pin(self.robots_of(url, pace)).await?;
        if robots.allows(&url[url::Position::BeforePath..url::Position::AfterQuery]) {
            return Ok(robots.crawl_delay());
        }
        let host = host_of(url);
        Err(match robots.unavailable_status() {
            Some(status) => FetchError::RobotsUnavailable { host, status },
            None => FetchError::RobotsForbid { host },
        })
    }

    async fn robots_of(&self, url: &Url, pace: Option<&Pace>) -> Result<Arc<Robots>, FetchError> {
        let origin = url.origin().ascii_serialization();
        let known = self.known_robots(&origin);
        if let Some(known) = known {
            return Ok(known);
        }
        let mut place = url.clone();
        place.set_path("/robots.txt");
        place.set_query(None);
        let robots = Arc::new(self.fetch_robots(place, pace).await?);
        let mut all = self.inner.robots.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MOST_ROBOTS {
            all.clear();
        }
        all.insert(origin, (Instant::now(), Arc::clone(&robots)));
        Ok(robots)
    }

    fn known_robots(&self, origin: &str) -> Option<Arc<Robots>> {
        let all = self.inner.robots.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(origin).filter(|(when, _)| when.elapsed() < ROBOTS_KEPT).map(|(_, robots)| Arc::clone(robots))
    }

    async fn fetch_robots(&self, place: Url, pace: Option<&Pace>) -> Result<Robots, FetchError> {
        let host = host_of(&place);
        let answer = match self.walk(place, Way { ask_robots: false, pace, known: None }).await {
            Ok((_, answer)) => answer,
            // A site that cannot be reached says so itself; a robots.txt that leads nowhere is none.
            Err(
                FetchError::TooManyRedirects { .. }
                | FetchError::RedirectsForEver { .. }
                | FetchError::RedirectIntoPrivateNetwork { .. }
                | FetchError::BadRedirect { .. },
            ) => return Ok(Robots::allow_all()),
            Err(other) => return Err(other),
        };
        let status = answer.status;
        if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
            return Ok(Robots::unavailable(status.as_u16()));
        }
        if !status.is_success() {
            return Ok(Robots::allow_all());
        }
        // Larger than the RFC asks us to read, or packed wrongly: then what is not understood is no rule.
        let file = match answer.header(header::CONTENT_ENCODING) {
            None => self.in_time(&host, answer.at_most(robots::MOST_BYTES)).await?.0,
            Some(_) => self.in_time(&host, answer.body(robots::MOST_BYTES)).await.unwrap_or_default(),
        };
        Ok(Robots::parse(&file, &self.inner.name))
    }

    fn manners<'a>(&'a self, known: Option<&'a Version>) -> Manners<'a> {
        Manners {
            user_agent: &self.inner.user_agent,
            tls: &self.inner.tls,
            connect_timeout: self.inner.policy.connect_timeout,
            known,
        }
    }
}

/// Where an answer sends us, if it does.
fn redirect(answer: &Answer, url: &Url) -> Option<Result<Url, BadAddress>> {
    if !matches!(answer.status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let to = answer.headers.get(header::LOCATION)?;
    let to = String::from_utf8_lossy(to.as_bytes());
    Some(
        url.join(to.trim())
            .map_err(|_| BadAddress::NotAnAddress(to.chars().take(80).collect()))
            .and_then(address::check),
    )
}

/// After a redirect it is the redirecting site that is to be named, not the person who gave the address.
fn blame(error: FetchError, from: Option<&str>) -> FetchError {
    match (error, from) {
        (FetchError::PrivateNetwork { host }, Some(from)) => {
            FetchError::RedirectIntoPrivateNetwork { from: from.to_owned(), host }
        }
        (FetchError::BadAddress(bad), Some(from)) => {
            FetchError::BadRedirect { from: from.to_owned(), reason: bad.to_string() }
        }
        (other, _) => other,
    }
}
