//! Members' own pages are read again: when their turn comes, when the practice asks for it, or from the
//! command line. What is found goes on record. When pages began to demand papers, or were put right, a letter
//! to the practice waits at the desk: its address is sealed, so an organiser's computer sends it.

mod words;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use audit::{PracticeResult, Settings};
use base::{Date, Nation, OdsCode};
use fetch::Fetcher;
use store::Store;
use store::journal::NewEntry;
use store::memberships::Membership;
use store::practice_checks::Outcome;
use store::practice_records::{Kind, Record, State as RecordState};
use surgeries::membership::State;
use surgeries::{Grade, Places, warned_since};

use crate::{clock, reading, term};

/// Days between two readings of a practice's pages.
pub(crate) const EVERY_DAYS: u16 = 28;
/// Pages that could not be read are tried again after so long, in seconds.
const TRY_AGAIN: i64 = 86_400;
/// A server that took a practice in hand and then ended keeps others away for so long, in seconds.
const IN_HAND: i64 = 30 * 60;
/// How often the running site looks whose turn it is.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// Practices that are taken in hand at one look.
const AT_ONE_LOOK: u32 = 4;
/// How often it looks which promises are due, in seconds.
const DUE_EVERY: i64 = 3600;

/// What reading a practice's pages needs.
#[derive(Clone)]
pub(crate) struct Reading {
    pub(crate) store: Store,
    pub(crate) fetcher: Fetcher,
    /// How the site is reached, for links in letters.
    pub(crate) site: String,
    settings: Settings,
}

/// What came of one practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Came {
    /// Its pages were read: what they ask for, in words, and the page that asks most.
    Read { grade: Grade, words: String, page: String },
    /// They could not be read, and why.
    Trouble(String),
    /// Somebody else is at it, or it is no member any more.
    Left,
}

impl Reading {
    /// With pages read as an audit reads them, one request a second, or after each other by `gap`.
    pub(crate) fn new(store: Store, fetcher: Fetcher, site: String, gap: Duration) -> Self {
        let worker = reading::worker();
        let settings = Settings {
            read_file: Arc::new(move |bytes, hint, limits| worker.read(bytes, hint, limits)),
            gap,
            retries: 1,
            // The folder is not used: nothing of the pages is kept but what is found.
            ..Settings::new(PathBuf::new(), Date::MIN)
        };
        Self { store, fetcher, site, settings }
    }

    /// The members whose turn it is.
    pub(crate) async fn due(&self, now: i64, every_days: u16, most: u32) -> Result<Vec<String>> {
        let before = now - i64::from(every_days) * 86_400;
        Ok(self.store.practices_to_check(before, now - TRY_AGAIN, now, most).await?)
    }

    /// Reads the pages of one member, and writes down what came of it.
    pub(crate) async fn read(&self, ods_code: &str, places: &Places, now: i64, today: Date) -> Result<Came> {
        let member = self.store.membership(ods_code).await?.filter(|practice| practice.state == State::Member);
        let (Some(member), Ok(ods)) = (member, ods_code.parse::<OdsCode>()) else { return Ok(Came::Left) };
        if !self.store.begin_check(ods_code, now, now + IN_HAND).await? {
            return Ok(Came::Left);
        }
        let website = self.website(&ods, places).await?;
        let practice = audit::Practice {
            name: member.name.clone(),
            website,
            code: Some(member.ods_code.clone()),
            nation: member.nation.parse().unwrap_or(Nation::England),
        };
        let settings = Settings { today, ..self.settings.clone() };
        let result = audit::look(practice, &settings, self.fetcher.clone()).await;
        let before: Vec<Record> = self.store.records_of(&ods).await?;
        let (came, outcome) = self.judged(&member, &ods, &result, &before, now, today);
        self.store.finish_check(ods_code, now, &outcome).await?;
        Ok(came)
    }

    /// Where its pages are: what the practice said, else what the public file of practices says.
    async fn website(&self, ods: &OdsCode, places: &Places) -> Result<String> {
        let said: BTreeMap<_, _> = self.store.practice_details().await?.into_iter().collect();
        let said = said.get(ods).map(|detail| detail.website.clone()).filter(|website| !website.is_empty());
        let known = || places.practice(ods).map(|practice| practice.site.clone()).unwrap_or_default();
        Ok(said.unwrap_or_else(known))
    }

    fn judged(
        &self,
        member: &Membership,
        ods: &OdsCode,
        result: &PracticeResult,
        before: &[Record],
        now: i64,
        today: Date,
    ) -> (Came, Outcome) {
        let Some(grade) = result.grade.map(grade) else {
            let trouble = result.trouble.as_ref().map_or_else(|| "nothing was found".to_owned(), |t| t.detail.clone());
            return (Came::Trouble(trouble.clone()), Outcome { trouble, ..Outcome::default() });
        };
        let page = result.pages.first().map(|page| page.address.clone()).unwrap_or_default();
        let record = Record {
            // In the order of time, so that of two readings on one day the later one counts.
            id: format!("{now:010x}{}", web::new_id()),
            ods: ods.clone(),
            seen_on: today,
            kind: Kind::Page,
            grade,
            findings: words::findings(result),
            source: page.clone(),
            state: RecordState::Public,
        };
        let shown = before.iter().filter(|record| record.state == RecordState::Public && record.kind == Kind::Page);
        let earlier = warned_since(shown.map(Record::seen));
        let letter = words::letter(member, result, grade, earlier, today, &self.site).map(|words| {
            let words::Words { subject, paragraphs, link } = words;
            let (id, ods_code) = (web::new_id(), member.ods_code.clone());
            store::memberships::NewLetter { id, ods_code, kind: "recheck", subject, paragraphs, link, at: now }
        });
        let what = match (earlier, grade) {
            (None, Grade::Demands) => Some(format!("read the pages of {} ({ods}): they demand papers", member.name)),
            (Some(_), grade) if grade != Grade::Demands => {
                Some(format!("read the pages of {} ({ods}): they demand no papers any more", member.name))
            }
            _ => None,
        };
        let entry = what.map(|what| NewEntry::by_the_server(now, "practices", &what));
        let words = record.findings.lines().next().unwrap_or_default().to_owned();
        (Came::Read { grade, words, page }, Outcome { trouble: String::new(), record: Some(record), letter, entry })
    }
}

/// The grade of the check, as the register has it.
const fn grade(grade: policy::Grade) -> Grade {
    match grade {
        policy::Grade::Demands => Grade::Demands,
        policy::Grade::Asks => Grade::Asks,
        policy::Grade::Clean => Grade::Clean,
        policy::Grade::NoMention => Grade::NoMention,
    }
}

/// For as long as the site runs: reads pages whose turn it is, and writes to practices whose promise is due.
pub(crate) async fn keep_reading(
    reading: Reading,
    directories: web::Directories,
    every_days: u16,
    later: impl Fn() -> (i64, Date),
) {
    let mut looked_for_due = 0;
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        let (now, today) = later();
        let round = async {
            if now - looked_for_due >= DUE_EVERY {
                looked_for_due = now;
                web::write_due_letters(&reading.store, &reading.site, now, today).await?;
            }
            if every_days == 0 {
                return Ok(());
            }
            for ods_code in reading.due(now, every_days, AT_ONE_LOOK).await? {
                let places = Arc::clone(&directories.get().places);
                reading.read(&ods_code, &places, now, today).await.with_context(|| ods_code.clone())?;
            }
            anyhow::Ok(())
        };
        if let Err(error) = round.await {
            term::warning(&term::in_words(&error.context("members’ pages could not be read")));
            tokio::time::sleep(LOOK_EVERY * 12).await;
        }
    }
}

/// The moment and the day, where a test may have moved the day.
pub(crate) fn moment(today: Option<Date>) -> (i64, Date) {
    (clock::now() + today.map_or(0, clock::seconds_until), today.unwrap_or_else(clock::today))
}
