//! The report for people: `index.html`, which stands alone, and a page for each practice, which stands
//! alone as well, so that it can be sent to that practice.

mod filters;
mod font;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use askama::Template;
use base::Nation;
use policy::{Grade, Level};

use super::words::{self, count, percent, thousands};
use super::{About, Results, Whole, chart, date_in_words};
use crate::page::Checked;
use crate::result::PracticeResult;
use crate::settings::Settings;
use crate::study::{Asked, Study};
use crate::tally::Tally;
use crate::trouble::TroubleKind;

const STYLE: &str = include_str!("../../templates/report.css");
/// So many practices stand in the report itself; further ones stand on pages of their own.
const ROWS: usize = 1000;
/// So many sites of each trouble are named.
const NAMED: usize = 100;

pub(super) struct Html {
    out: PathBuf,
    date: String,
    about: About,
    settings: Settings,
    /// The rows of the page of the list that is being filled.
    rows: Vec<Row>,
    /// The first page of the list: it stands in the report.
    first: Option<Vec<Row>>,
    lists: usize,
    troubles: BTreeMap<TroubleKind, Vec<Row>>,
}

/// A practice in a list.
#[derive(Clone)]
struct Row {
    name: String,
    slug: String,
    class: &'static str,
    grade: &'static str,
    says: String,
}

#[derive(Template)]
#[template(path = "practice.html")]
struct PracticePage<'a> {
    style: &'a str,
    font: String,
    date: &'a str,
    result: &'a PracticeResult,
    class: &'static str,
    sentence: String,
    website: Option<String>,
    helps: Vec<&'static str>,
    pages: Vec<PageView<'a>>,
}

/// A page of a practice.
struct PageView<'a> {
    name: &'a str,
    link: Option<&'a str>,
    checked: &'a Checked,
    class: &'static str,
    grade: &'static str,
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    style: &'a str,
    font: String,
    date: &'a str,
    number: usize,
    rows: &'a [Row],
}

#[derive(Template)]
#[template(path = "index.html")]
struct Index<'a> {
    style: &'a str,
    font: String,
    date: &'a str,
    about: &'a About,
    settings: &'a Settings,
    tally: &'a Tally,
    study: &'a Study,
    headline: String,
    lead: String,
    table: Vec<Line>,
    grades: Vec<(&'static str, &'static str, u64)>,
    no_page: u64,
    chart: String,
    troubles: Vec<TroubleView>,
    failed_pages: Vec<(&'static str, u64)>,
    rows: &'a [Row],
    more_lists: std::ops::RangeInclusive<usize>,
    many: bool,
}

/// A line of the table of the study.
struct Line {
    what: &'static str,
    /// Whether it is a part of the line above.
    part: bool,
    ours: String,
    ours_share: String,
    theirs: String,
    theirs_share: String,
}

struct TroubleView {
    words: &'static str,
    count: u64,
    named: Vec<Row>,
    more: u64,
}

impl Html {
    pub(super) fn create(out: &Path, about: &About, settings: &Settings) -> io::Result<Self> {
        let folder = out.join("practices");
        fs::create_dir_all(&folder)?;
        // Pages of an earlier run whose practices may be gone.
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "html") {
                fs::remove_file(path)?;
            }
        }
        font::put(out)?;
        Ok(Self {
            out: out.to_owned(),
            date: date_in_words(settings.today),
            about: about.clone(),
            settings: settings.clone(),
            rows: Vec::new(),
            first: None,
            lists: 1,
            troubles: BTreeMap::new(),
        })
    }

    fn practice_page(&self, result: &PracticeResult) -> io::Result<()> {
        let website = web_address(&result.practice.website);
        let pages = result.pages.iter().filter_map(|page| {
            page.checked().map(|checked| PageView {
                name: page.title.as_deref().unwrap_or(&page.address),
                link: Some(page.address.as_str()).filter(|address| address.starts_with("http")),
                checked,
                class: words::grade_class(Some(checked.grade)),
                grade: words::grade(Some(checked.grade)),
            })
        });
        let page = PracticePage {
            style: STYLE,
            font: font::beside(),
            date: &self.date,
            result,
            class: words::grade_class(result.grade),
            sentence: words::sentence(result),
            website,
            helps: result.summary.positive.iter().map(|&kind| words::positive(kind)).collect(),
            pages: pages.collect(),
        };
        put(&self.out.join("practices").join(format!("{}.html", result.slug)), &page)
    }

    /// The page of the list is full: the first one stands in the report, others on their own.
    fn turn_page(&mut self) -> io::Result<()> {
        let rows = std::mem::take(&mut self.rows);
        if self.first.is_none() {
            self.first = Some(rows);
            return Ok(());
        }
        self.lists += 1;
        let page = ListPage { style: STYLE, font: font::beside(), date: &self.date, number: self.lists, rows: &rows };
        put(&self.out.join("practices").join(format!("list-{}.html", self.lists)), &page)
    }
}

impl Results for Html {
    fn add(&mut self, result: &PracticeResult) -> io::Result<()> {
        self.practice_page(result)?;
        let row = Row::new(result);
        if let Some(trouble) = &result.trouble {
            let named = self.troubles.entry(trouble.kind).or_default();
            if named.len() < NAMED {
                named.push(row.clone());
            }
        }
        self.rows.push(row);
        if self.rows.len() == ROWS {
            self.turn_page()?;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>, tally: &Tally) -> io::Result<()> {
        if !self.rows.is_empty() || self.first.is_none() {
            self.turn_page()?;
        }
        let study = Study::ours();
        let troubles = TroubleKind::ALL.iter().filter_map(|kind| {
            let count = *tally.troubles.get(kind)?;
            let named = self.troubles.remove(kind).unwrap_or_default();
            let more = count.saturating_sub(named.len() as u64);
            Some(TroubleView { words: kind.words(), count, named, more })
        });
        let troubles = troubles.collect();
        let failed_pages = tally.failed_pages.iter().map(|(kind, &count)| (kind.words(), count)).collect();
        let grades = [Grade::Demands, Grade::Asks, Grade::Clean, Grade::NoMention];
        let grades = grades.into_iter().map(|grade| {
            let count = tally.grades.get(&grade).copied().unwrap_or_default();
            (words::grade_class(Some(grade)), words::grade(Some(grade)), count)
        });
        let page = Index {
            style: STYLE,
            font: font::inside(),
            date: &self.date,
            about: &self.about,
            settings: &self.settings,
            tally,
            study,
            headline: headline(tally),
            lead: lead(tally, &self.about),
            table: table(tally, study),
            grades: grades.collect(),
            no_page: tally.troubles.get(&TroubleKind::NoRegistrationPage).copied().unwrap_or_default(),
            chart: chart::svg(tally, study),
            troubles,
            failed_pages,
            rows: self.first.as_deref().unwrap_or_default(),
            more_lists: 2..=self.lists,
            many: self.lists > 1,
        };
        let mut file = Whole::create(self.out.join("index.html"))?;
        Template::write_into(&page, &mut file)?;
        file.finish()
    }
}

impl Row {
    fn new(result: &PracticeResult) -> Self {
        let asks = words::asks(result);
        let says = match &result.trouble {
            Some(trouble) => trouble.detail.clone(),
            None if asks.is_empty() && result.findings() > 0 => count(result.findings() as u64, "other hurdle"),
            None => asks,
        };
        Self {
            name: result.practice.name.clone(),
            slug: result.slug.clone(),
            class: words::grade_class(result.grade),
            grade: words::grade(result.grade),
            says,
        }
    }
}

fn put(path: &Path, page: &impl Template) -> io::Result<()> {
    let mut file = io::BufWriter::new(fs::File::create(path)?);
    Template::write_into(&page, &mut file)?;
    file.flush()
}

/// A website as a link, when it is an address of the web: nothing else becomes a link.
fn web_address(website: &str) -> Option<String> {
    fetch::parse_address(website)
        .ok()
        .filter(|url| url.host_str().is_some_and(|host| host.contains('.')))
        .map(Into::into)
}

fn headline(tally: &Tally) -> String {
    // In Northern Ireland papers may be asked for at a first registration: the sentence would not be true.
    let papers = match tally.nations.contains_key(&Nation::NorthernIreland) {
        true => "papers",
        false => "papers that nobody has to show",
    };
    match (tally.read, tally.asks_any) {
        (0, _) => "No site could be read.".to_owned(),
        (read, 0) => format!("None of {} asks for photo ID or proof of address.", count(read, "practice")),
        (1, _) => format!("The practice asks for {papers}."),
        (read, asks) if asks == read => format!("All {} practices ask for {papers}.", thousands(read)),
        (read, 1) => format!("1 of {} practices asks for {papers}.", thousands(read)),
        (read, asks) => format!("{} of {} practices ask for {papers}.", thousands(asks), thousands(read)),
    }
}

fn lead(tally: &Tally, about: &About) -> String {
    let read = match about.visited {
        true => format!("{} of {} could be read", thousands(tally.read), count(tally.practices, "site")),
        false => count(tally.practices, "practice"),
    };
    format!(
        "{read}: {} were looked at, {} of them about registering, with {} to mend.",
        count(tally.pages, "page"),
        thousands(tally.checked_pages),
        count(tally.findings, "thing")
    )
}

/// The table of the study with our own figures beside its figures.
fn table(tally: &Tally, study: &Study) -> Vec<Line> {
    let (read, sites) = (tally.read, study.sites);
    let mut lines = vec![Line {
        what: "Practice websites read",
        part: false,
        ours: thousands(read),
        ours_share: String::new(),
        theirs: thousands(sites),
        theirs_share: String::new(),
    }];
    let mut line = |what, part, ours: u64, of: u64, theirs: Option<(u64, u64)>| {
        lines.push(Line {
            what,
            part,
            ours: thousands(ours),
            ours_share: percent(ours, of),
            theirs: theirs.map_or_else(|| "not counted".to_owned(), |(count, _)| thousands(count)),
            theirs_share: theirs.map_or_else(String::new, |(count, of)| percent(count, of)),
        });
    };
    let mut kind = |what, ours: Asked, theirs: Option<Asked>| {
        line(what, false, ours.any, read, theirs.map(|theirs| (theirs.any, sites)));
        for (what, level) in
            [("required", Level::Required), ("requested", Level::Requested), ("mentioned", Level::Mentioned)]
        {
            line(what, true, ours.at(level), ours.any, theirs.map(|theirs| (theirs.at(level), theirs.any)));
        }
    };
    kind("Ask for photo ID", tally.photo_id, Some(study.photo_id));
    kind("Ask for proof of address", tally.address, Some(study.address));
    kind("Ask for immigration papers or status", tally.immigration, None);
    line("Ask for both photo ID and proof of address", false, tally.both, read, Some((study.both, sites)));
    line("Ask for at least one of the two", false, tally.asks_any, read, Some((study.asks_any, sites)));
    line(
        "of these: name a way for people without",
        true,
        tally.way_without,
        tally.asks_any,
        Some((study.way_without, study.asks_any)),
    );
    line("Ask for neither", false, tally.neither, read, Some((study.neither, sites)));
    line(
        "Say plainly that no papers are needed",
        false,
        tally.states_the_rule,
        read,
        Some((study.states_the_rule, sites)),
    );
    line("Ask in one place and deny in another", false, tally.contradict, read, None);
    lines
}
