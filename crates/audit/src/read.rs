//! Bytes of a page → what was learnt of it: read, weighed, and checked when it is about joining.

use std::borrow::Cow;

use base::Nation;
use documents::{BlockKind, Document, Limits, ReadError, Region};
use url::Url;

use crate::links::{Weighting, Worth};
use crate::page::{Checked, Lead, Page, Reading};
use crate::practice::Key;
use crate::settings::{ReadFile, Settings};
use crate::trouble::{Trouble, TroubleKind};

/// So many headings of a page are weighed.
const MOST_HEADINGS: usize = 60;
/// Without headings, so many first lines are weighed, if they are no longer than lines of a title.
const FIRST_LINES: usize = 4;
const LONGEST_FIRST_LINE: usize = 100;
/// So many links worth following are kept of a page.
const MOST_LEADS: usize = 60;
/// With fewer words than this, a page with scripts has not shown what it has.
const FEW_WORDS: usize = 12;

/// A page as it came.
pub(crate) struct Raw<'a> {
    /// Its address, or its path inside a folder.
    pub(crate) address: &'a str,
    /// The same, when it is an address that links can be resolved against.
    pub(crate) url: Option<&'a Url>,
    /// What the server says that it is.
    pub(crate) content_type: Option<&'a str>,
    /// Its bytes.
    pub(crate) bytes: &'a [u8],
    /// How much the link that led here is about joining.
    pub(crate) led_by: f32,
    /// Whether it is checked in any case: the home page, and pages that somebody chose.
    pub(crate) always: bool,
    /// Whether its links are wanted.
    pub(crate) follow: bool,
}

/// What a page is read with.
#[derive(Clone)]
pub(crate) struct Reader {
    nation: Nation,
    engine: Key,
    limits: Limits,
    read_file: ReadFile,
}

impl Reader {
    /// For practices of a nation.
    pub(crate) fn new(settings: &Settings, nation: Nation) -> Self {
        Self {
            nation,
            engine: settings.engine(),
            limits: Limits { bytes: settings.max_bytes, ..Limits::default() },
            read_file: settings.read_file.clone(),
        }
    }

    /// The fingerprint of a page: of its bytes and of everything that decides what is made of them.
    fn content(&self, raw: &Raw<'_>) -> Key {
        let kind = raw.content_type.unwrap_or("");
        let rest = [u8::from(raw.always)];
        Key::of(&[
            &self.engine.bytes(),
            self.nation.key().as_bytes(),
            kind.as_bytes(),
            &rest,
            &raw.led_by.to_le_bytes(),
            raw.bytes,
        ])
    }

    fn document(&self, raw: &Raw<'_>) -> Result<Document, ReadError> {
        let name = raw.url.map_or(raw.address, Url::path);
        (self.read_file)(raw.bytes, raw.content_type.or(Some(name)), &self.limits)
    }

    /// Reads a page, unless it is known and has not changed.
    pub(crate) fn read_unless_known(&self, raw: &Raw<'_>, known: Option<Page>) -> Page {
        let content = self.content(raw);
        if let Some(known) = known.filter(|known| known.content == Some(content)) {
            return known;
        }
        // Nothing that a stranger wrote may make the reader panic; should it all the same, that costs one page.
        let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| self.read(raw, content)));
        read.unwrap_or_else(|_| {
            let trouble = Trouble::new(TroubleKind::NotReadable, "reading this page failed in our program");
            let address = raw.address.to_owned();
            Page { reading: Reading::Failed(trouble), content: Some(content), ..Page::unread(address) }
        })
    }

    /// Reads a page. What goes wrong is part of the answer.
    fn read(&self, raw: &Raw<'_>, content: Key) -> Page {
        let mut page = Page { weight: raw.led_by, content: Some(content), ..Page::unread(raw.address.to_owned()) };
        let document = match self.document(raw) {
            Ok(document) => document,
            Err(error) => {
                page.reading = Reading::Failed(trouble(&error, raw));
                return page;
            }
        };
        let weighting = Weighting::ours();
        page.title = document.title.as_deref().map(|title| short(title).into_owned());
        page.weight = weigh(weighting, raw, &document);
        page.leads = raw.url.filter(|_| raw.follow).map(|url| leads(weighting, &document, url)).unwrap_or_default();
        if needs_scripts(&document, raw) {
            page.reading = Reading::Failed(Trouble::new(TroubleKind::NeedsScripts, NEEDS_SCRIPTS));
            return page;
        }
        if raw.always || weighting.worth(page.weight) == Worth::About {
            let options = policy::Options { nation: self.nation };
            let report = policy::check(&document, &options);
            // The home page counts as one about joining only when it is, or when it says something of papers.
            let silent = report.findings.is_empty() && report.positives.is_empty();
            if weighting.worth(page.weight) == Worth::About || !silent {
                page.reading = Reading::Checked(Box::new(Checked::new(report, &document.text)));
            }
        }
        page
    }
}

const NEEDS_SCRIPTS: &str = "the page has no words unless its scripts run";

/// Why a page could not be read.
fn trouble(error: &ReadError, raw: &Raw<'_>) -> Trouble {
    let kind = match error {
        ReadError::NoText if has_scripts(raw.bytes) => return Trouble::new(TroubleKind::NeedsScripts, NEEDS_SCRIPTS),
        ReadError::TooLarge { .. } | ReadError::TooManyParts | ReadError::Bomb | ReadError::TooDeep => {
            TroubleKind::TooLarge
        }
        _ => TroubleKind::NotReadable,
    };
    let sentence = error.to_string();
    Trouble::new(kind, sentence.split(';').next().unwrap_or(&sentence).trim())
}

/// Whether a page shows next to nothing and has scripts that would show more.
fn needs_scripts(document: &Document, raw: &Raw<'_>) -> bool {
    let seen = document.blocks.iter().filter(|block| !matches!(block.region, Region::Hidden | Region::Notice));
    let words: usize = seen.map(|block| document.words(block).split_whitespace().count()).take(FEW_WORDS).sum();
    words < FEW_WORDS && document.links.len() < 2 && has_scripts(raw.bytes)
}

fn has_scripts(bytes: &[u8]) -> bool {
    memchr::memmem::find(bytes, b"<script").is_some() || memchr::memmem::find(bytes, b"<SCRIPT").is_some()
}

/// The most telling of the link that led here, the address, the title and each heading.
fn weigh(weighting: &Weighting, raw: &Raw<'_>, document: &Document) -> f32 {
    let place = match raw.url {
        Some(url) => &url[url::Position::BeforePath..url::Position::AfterQuery],
        None => raw.address,
    };
    let content = || document.blocks.iter().filter(|block| block.region == Region::Content);
    let headings = content().filter(|block| matches!(block.kind, BlockKind::Heading(1..=3))).take(MOST_HEADINGS);
    // Documents without headings say what they are about in their first lines.
    let none = headings.clone().next().is_none();
    let first = content().take(if none { FIRST_LINES } else { 0 });
    let first = first.filter(|block| block.span.len() <= LONGEST_FIRST_LINE);
    let headings = headings.chain(first).map(|block| weighting.of_words(document.words(block)));
    let title = document.title.as_deref().map(|title| weighting.of_words(before_the_name(title)));
    headings.chain(title).chain([weighting.of_address(place), raw.led_by]).fold(0.0, f32::max)
}

/// A title without the name of the practice, which often stands behind a bar or a dash.
fn before_the_name(title: &str) -> &str {
    title.split(['|', '–', '—', '»']).next().unwrap_or(title)
}

/// The links of a page that are worth following, each address once.
fn leads(weighting: &Weighting, document: &Document, page: &Url) -> Vec<Lead> {
    let mut leads: Vec<Lead> = Vec::new();
    let named = document.base.as_deref().and_then(|base| page.join(base).ok());
    let base = named.as_ref().unwrap_or(page);
    for link in &document.links {
        let Ok(mut to) = base.join(&link.href) else { continue };
        to.set_fragment(None);
        if !matches!(to.scheme(), "http" | "https") || to == *page || !same_site(page, &to) {
            continue;
        }
        if weighting.is_file_to_leave(to.path()) {
            continue;
        }
        let place = &to[url::Position::BeforePath..url::Position::AfterQuery];
        let weight = weighting.of_link(link.span.of(&document.text), place);
        if weighting.worth(weight) == Worth::Leave {
            continue;
        }
        match leads.iter_mut().find(|lead| lead.to == to.as_str()) {
            Some(known) => known.weight = known.weight.max(weight),
            None => leads.push(Lead { to: to.into(), weight }),
        }
    }
    leads.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    leads.truncate(MOST_LEADS);
    leads
}

/// Whether two addresses are of one site: the same host, with or without www, or a name below it.
pub(crate) fn same_site(home: &Url, other: &Url) -> bool {
    let (Some(home_host), Some(host)) = (home.host_str(), other.host_str()) else { return false };
    let home_host = home_host.strip_prefix("www.").unwrap_or(home_host);
    let below = host.strip_suffix(home_host).is_some_and(|front| front.is_empty() || front.ends_with('.'));
    below && home.port() == other.port()
}

/// The first hundred characters.
fn short(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(100) {
        Some((cut, _)) => Cow::Owned(format!("{}…", &text[..cut])),
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use base::Date;

    use super::*;

    fn reader() -> Reader {
        Reader::new(&Settings::new("unused".into(), Date::constant(2026, 11, 21)), Nation::England)
    }

    fn read(address: &str, html: &str, always: bool) -> Page {
        let url = Url::parse(address).expect("an address");
        let raw = Raw {
            address,
            url: Some(&url),
            content_type: Some("text/html"),
            bytes: html.as_bytes(),
            led_by: 0.0,
            always,
            follow: true,
        };
        reader().read_unless_known(&raw, None)
    }

    #[test]
    fn links_worth_following_are_of_this_site_each_once_and_best_first() {
        let page = read(
            "https://www.elm.example/home/",
            "<base href='/practice/'><p>Some words that make this a page like any other page there is.</p>\
             <a href='policies'>Practice policies</a> <a href='join#top'>How to register</a> <a href='join'>Register</a>\
             <a href='https://elm.example/gms1.pdf'>Form</a> <a href='https://forms.elm.example/new'>New patients</a>\
             <a href='https://elm.example.evil.example/register'>Register</a> <a href='javascript:register()'>Register</a>\
             <a href='map.jpg'>Registration map</a> <a href='mailto:a@elm.example?subject=register'>Register</a>\
             <a href='/home/'>Registration</a> <a href='/times'>Opening times</a>",
            false,
        );
        let leads: Vec<&str> = page.leads.iter().map(|lead| lead.to.as_str()).collect();
        assert_eq!(
            leads,
            [
                "https://www.elm.example/practice/join",
                "https://forms.elm.example/new",
                "https://elm.example/gms1.pdf",
                "https://www.elm.example/practice/policies",
            ]
        );
    }

    #[test]
    fn a_page_about_something_else_is_not_checked_and_a_home_page_only_counts_when_it_speaks_of_papers() {
        let beside =
            "<h1>Your record</h1><p>You must show photo ID to see your record, and we will look at it with you.</p>";
        assert!(matches!(read("https://elm.example/record", beside, false).reading, Reading::Beside));
        let quiet =
            "<h1>Welcome</h1><p>We are open from eight until half past six, on every day of the working week.</p>";
        assert!(matches!(read("https://elm.example/", quiet, true).reading, Reading::Beside));
        let speaks = format!("{quiet}<p>To register with us you must bring photo ID and proof of address.</p>");
        let home = read("https://elm.example/", &speaks, true);
        assert_eq!(home.checked().map(|checked| checked.grade), Some(policy::Grade::Demands));
    }

    #[test]
    fn the_name_of_the_practice_in_every_title_makes_no_page_one_about_joining() {
        let html = "<title>Opening times | New Patients Welcome Practice</title><h1>Opening times</h1>\
                    <p>We are open from eight until half past six, on every day of the working week.</p>";
        assert!(matches!(read("https://elm.example/times", html, false).reading, Reading::Beside));
    }

    #[test]
    fn what_is_known_and_unchanged_is_not_read_again() {
        let html = "<h1>How to register</h1><p>To register with us you must bring photo ID and proof of address.</p>";
        let first = read("https://elm.example/join", html, false);
        let settings = Settings {
            read_file: std::sync::Arc::new(|_, _, _| panic!("nobody should read this")),
            ..Settings::new("unused".into(), Date::constant(2026, 11, 21))
        };
        let url = Url::parse("https://elm.example/join").expect("an address");
        let raw = Raw {
            address: url.as_str(),
            url: Some(&url),
            content_type: Some("text/html"),
            bytes: html.as_bytes(),
            led_by: 0.0,
            always: false,
            follow: true,
        };
        let again = Reader::new(&settings, Nation::England).read_unless_known(&raw, Some(first.clone()));
        assert_eq!(again, first);
        // Other law, other result: then it is read, and a reader that panics costs one page.
        let failed = Reader::new(&settings, Nation::NorthernIreland).read_unless_known(&raw, Some(first));
        assert!(matches!(failed.reading, Reading::Failed(_)));
    }
}
