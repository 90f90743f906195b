//! One practice: from its home page to the pages about joining, best links first, politely.

use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use fetch::{FetchError, Fetched, Fetcher, Pace, Version, Visited};
use tokio::sync::Semaphore;
use url::{Host, Url};

use crate::page::{Page, Reading};
use crate::practice::{Key, Practice};
use crate::read::{Raw, Reader, same_site};
use crate::settings::Settings;
use crate::state::LastRun;
use crate::trouble::{Trouble, TroubleKind};

/// After so many pages in a row that could not be had, the rest of a site is left alone.
const GIVE_UP_AFTER: u32 = 3;
/// A site that asks for a longer wait than this is left alone.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// Visits practices. Shared by all visits.
pub(crate) struct Crawler {
    pub(crate) fetcher: Fetcher,
    pub(crate) pace: Pace,
    pub(crate) settings: Settings,
    pub(crate) last: LastRun,
    /// As many pages are read at once as there are processors.
    pub(crate) readers: Semaphore,
}

/// What a visit brought home.
#[derive(Debug)]
pub(crate) struct Visit {
    pub(crate) pages: Vec<Page>,
    /// What kept the whole site from being read.
    pub(crate) trouble: Option<Trouble>,
}

/// An address that waits to be visited.
#[derive(Debug, PartialEq)]
struct Waiting {
    weight: f32,
    depth: u8,
    /// Which was found first.
    turn: usize,
    url: Url,
}

impl Eq for Waiting {}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Waiting {
    /// Greatest is next: most about joining, then nearest to the home page, then first found.
    fn cmp(&self, other: &Self) -> Ordering {
        self.weight.total_cmp(&other.weight).then(other.depth.cmp(&self.depth)).then(other.turn.cmp(&self.turn))
    }
}

impl Crawler {
    /// Visits one practice. What goes wrong is part of the answer.
    pub(crate) async fn visit(self: Arc<Self>, practice: Practice) -> Visit {
        let homes = match home_addresses(&practice.website) {
            Ok(homes) => homes,
            Err(trouble) => return Visit { pages: Vec::new(), trouble: Some(trouble) },
        };
        let mut walk = Walk::new(&self, &practice);
        let mut trouble = None;
        for home in homes {
            match walk.page(home, 0.0, true).await {
                Ok(page) => {
                    let site = walk.landed.clone();
                    walk.go_on(page, &site).await;
                    return Visit { pages: walk.pages, trouble: None };
                }
                // Only a site that is not there under https is looked for under http.
                Err(failure) => {
                    let not_there = matches!(failure.kind, TroubleKind::NoAnswer | TroubleKind::NotTrusted);
                    trouble.get_or_insert(failure);
                    if !not_there {
                        break;
                    }
                }
            }
        }
        Visit { pages: Vec::new(), trouble }
    }
}

/// One walk over one site.
struct Walk<'a> {
    crawler: &'a Arc<Crawler>,
    key: Key,
    reader: Reader,
    pages: Vec<Page>,
    /// Addresses that were asked for or that were landed on.
    seen: HashSet<String>,
    /// Pages by their bytes: the same page under two addresses is one page.
    bodies: HashSet<Key>,
    /// Where the last page came from in the end.
    landed: Url,
    asked: usize,
    until: Instant,
}

impl<'a> Walk<'a> {
    fn new(crawler: &'a Arc<Crawler>, practice: &Practice) -> Self {
        let settings = &crawler.settings;
        Self {
            crawler,
            key: practice.key(),
            reader: Reader::new(settings, practice.nation),
            pages: Vec::new(),
            seen: HashSet::new(),
            bodies: HashSet::new(),
            landed: Url::parse("about:blank").expect("an address that every library knows"),
            asked: 0,
            until: Instant::now() + settings.practice_time,
        }
    }

    /// From the home page on, best links first.
    async fn go_on(&mut self, home: Page, site: &Url) {
        let settings = &self.crawler.settings;
        let mut waiting = BinaryHeap::new();
        let mut turn = 0;
        let mut failures = 0;
        self.seen.insert(plain(site));
        self.is_copy(&home);
        self.wait_for(&home, 1, site, &mut waiting, &mut turn);
        self.pages.push(home);
        while let Some(next) = waiting.pop() {
            if self.asked >= settings.most_pages || Instant::now() >= self.until || failures >= GIVE_UP_AFTER {
                break;
            }
            let wanted = plain(&next.url);
            if self.seen.contains(&wanted) {
                continue;
            }
            let address = next.url.to_string();
            match self.page(next.url, next.weight, false).await {
                Ok(page) => {
                    failures = 0;
                    // A page that sends us to another site, or that is here already, is none of this site's.
                    let landed = plain(&self.landed);
                    let known = landed != wanted && !self.seen.insert(landed);
                    if known || !same_site(site, &self.landed) || self.is_copy(&page) {
                        continue;
                    }
                    if next.depth < settings.most_depth {
                        self.wait_for(&page, next.depth + 1, site, &mut waiting, &mut turn);
                    }
                    self.pages.push(page);
                }
                Err(trouble) => {
                    failures += u32::from(matches!(trouble.kind, TroubleKind::NoAnswer | TroubleKind::SiteFault));
                    self.pages.push(failed(address, next.weight, trouble));
                }
            }
        }
    }

    /// Whether these bytes were seen under another address.
    fn is_copy(&mut self, page: &Page) -> bool {
        page.body.is_some_and(|body| !self.bodies.insert(body))
    }

    fn wait_for(&self, page: &Page, depth: u8, site: &Url, waiting: &mut BinaryHeap<Waiting>, turn: &mut usize) {
        for lead in &page.leads {
            let Ok(url) = Url::parse(&lead.to) else { continue };
            if same_site(site, &url) && !self.seen.contains(&plain(&url)) {
                waiting.push(Waiting { weight: lead.weight, depth, turn: *turn, url });
                *turn += 1;
            }
        }
    }

    /// Fetches and reads one page, or finds that it has not changed.
    async fn page(&mut self, url: Url, led_by: f32, home: bool) -> Result<Page, Trouble> {
        self.asked += 1;
        let address = url.to_string();
        self.seen.insert(plain(&url));
        let before = self.crawler.last.page(self.key, &address);
        let known = before.as_ref().and_then(|page| page.known());
        let visited = self.ask_kindly(url, known.as_ref()).await?;
        match (visited, before) {
            (Visited::Unchanged(landed), Some(page)) => {
                self.landed = landed;
                Ok(page)
            }
            // The fetcher says “unchanged” only of what it was shown.
            (Visited::Unchanged(landed), None) => Err(Trouble::new(
                TroubleKind::SiteFault,
                format!("{landed} was never seen and says that it is unchanged"),
            )),
            (Visited::Page(fetched), before) => {
                self.landed = fetched.url.clone();
                self.read(address, fetched, led_by, home, before).await
            }
        }
    }

    /// Reads a page on a thread of its own, unless the last run has read the same bytes.
    async fn read(
        &self,
        address: String,
        fetched: Fetched,
        led_by: f32,
        home: bool,
        before: Option<Page>,
    ) -> Result<Page, Trouble> {
        let reader = self.reader.clone();
        let Ok(_turn) = self.crawler.readers.acquire().await else {
            return Err(Trouble::new(TroubleKind::NotReadable, "the audit is being ended"));
        };
        let read = tokio::task::spawn_blocking(move || {
            let raw = Raw {
                address: &address,
                url: Some(&fetched.url),
                content_type: Some(&fetched.content_type),
                bytes: &fetched.bytes,
                led_by,
                always: home,
                follow: true,
            };
            let mut page = reader.read_unless_known(&raw, before);
            page.body = Some(Key::of(&[&fetched.bytes]));
            page.landed = Some(fetched.url.to_string()).filter(|landed| *landed != address);
            page.etag = fetched.version.etag;
            page.modified = fetched.version.modified;
            page
        });
        // Nothing in the reader may panic; if it does, it costs one page and not the audit.
        read.await.map_err(|_| Trouble::new(TroubleKind::NotReadable, "the page could not be read"))
    }

    /// Asks, and asks again after a while when the site does not answer or wants us to wait.
    async fn ask_kindly(&self, url: Url, known: Option<&(Url, Version)>) -> Result<Visited, FetchError> {
        let settings = &self.crawler.settings;
        let mut tried = 0;
        loop {
            let known = known.map(|(at, version)| (at, version));
            let error = match self.crawler.fetcher.visit(url.clone(), &self.crawler.pace, known).await {
                Ok(visited) => return Ok(visited),
                Err(error) => error,
            };
            let usual = settings.retry_wait * (tried + 1);
            let wait = match &error {
                FetchError::TooOften { wait, .. } => Some(wait.unwrap_or(usual * 4)),
                FetchError::NoAnswer { .. } | FetchError::Broken { .. } => Some(usual),
                FetchError::SiteFault { status: 500 | 502..=504, .. } => Some(usual),
                _ => None,
            };
            match wait {
                Some(wait)
                    if tried < settings.retries && wait <= LONGEST_WAIT && Instant::now() + wait < self.until =>
                {
                    tried += 1;
                    tokio::time::sleep(wait).await;
                }
                _ => return Err(error),
            }
        }
    }
}

/// The addresses at which a home page may be, in the order in which they are tried.
fn home_addresses(website: &str) -> Result<Vec<Url>, Trouble> {
    let website = website.trim();
    if website.is_empty() {
        return Err(Trouble::new(TroubleKind::NoWebsite, "the list gives no website"));
    }
    let bad = |detail: String| Trouble::new(TroubleKind::BadAddress, detail);
    let home = fetch::parse_address(website).map_err(|error| Trouble::from(FetchError::from(error)))?;
    // “none”, “n/a” and the like are read as names of machines.
    if let Some(Host::Domain(name)) = home.host()
        && !name.contains('.')
        && name != "localhost"
    {
        return Err(bad(format!("“{website}” is not the address of a website")));
    }
    let mut homes = vec![home.clone()];
    if !website.contains("://") {
        let mut plain = home;
        if plain.set_scheme("http").is_ok() {
            homes.push(plain);
        }
    }
    Ok(homes)
}

/// An address without what does not tell pages apart: scheme, www and a last slash.
fn plain(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    let path = url.path().trim_end_matches('/');
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    match url.query() {
        Some(query) => format!("{host}{port}{path}?{query}"),
        None => format!("{host}{port}{path}"),
    }
}

/// A page that could not be had.
fn failed(address: String, weight: f32, trouble: Trouble) -> Page {
    Page { weight, reading: Reading::Failed(trouble), ..Page::unread(address) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).expect("an address")
    }

    #[test]
    fn the_next_page_is_the_most_telling_then_the_nearest() {
        let mut waiting = BinaryHeap::new();
        for (turn, (weight, depth)) in [(1.0, 1), (6.0, 2), (6.0, 1), (6.0, 1)].into_iter().enumerate() {
            waiting.push(Waiting { weight, depth, turn, url: url(&format!("https://elm.example/{turn}")) });
        }
        let order: Vec<usize> = std::iter::from_fn(|| waiting.pop().map(|next| next.turn)).collect();
        assert_eq!(order, [2, 3, 1, 0]);
    }

    #[test]
    fn spellings_of_one_address_are_one() {
        for same in ["http://www.elm.example/join/", "https://elm.example/join", "https://www.elm.example/join"] {
            assert_eq!(plain(&url(same)), "elm.example/join");
        }
        assert_ne!(plain(&url("https://elm.example/join?page=2")), "elm.example/join");
    }

    #[test]
    fn what_is_no_website_is_said_to_be_none() {
        let kind = |website| home_addresses(website).map_err(|trouble| trouble.kind);
        assert_eq!(kind("  "), Err(TroubleKind::NoWebsite));
        assert_eq!(kind("none"), Err(TroubleKind::BadAddress));
        assert_eq!(kind("mailto:desk@elm.example"), Err(TroubleKind::BadAddress));
        let both = home_addresses("www.elm.example").expect("an address");
        assert_eq!(both, [url("https://www.elm.example/"), url("http://www.elm.example/")]);
        assert_eq!(home_addresses("http://elm.example").expect("an address"), [url("http://elm.example/")]);
    }
}
