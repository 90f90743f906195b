//! Practices as the public files have them, found by code or name.

use base::{Date, Nation, OdsCode};
use surgeries::{Places, Practice, voice};

use crate::app::App;

/// So many are offered to choose from.
const MOST: usize = 12;

/// What of a practice matters for joining.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPractice {
    /// Its code.
    pub code: OdsCode,
    /// Its name.
    pub name: String,
    /// Its address in one line; may be empty.
    pub address: String,
    /// Its postcode; may be empty.
    pub postcode: String,
    /// Its nation.
    pub nation: Nation,
    /// Its website as the public file has it; may be empty.
    pub website: String,
    /// Whether people can go there.
    pub is_open: bool,
    /// When it closed.
    pub closed: Option<Date>,
    /// The practice of which it is a branch.
    pub parent: Option<OdsCode>,
    /// Whether it belongs to the town that does not exist.
    pub is_made_up: bool,
}

impl KnownPractice {
    /// The mail domain that is its own, from its website.
    pub(crate) fn own_domain(&self) -> Option<String> {
        voice::own_domain(&self.website)
    }
}

/// Where practices are looked up.
pub trait PracticeList: Send + Sync {
    /// The practice with this code, open or not.
    fn by_code(&self, code: &OdsCode) -> Option<KnownPractice>;
    /// Open practices whose name, town, postcode or code has all these words, at most so many.
    fn with_words(&self, words: &str, most: usize) -> Vec<KnownPractice>;
}

impl PracticeList for Places {
    fn by_code(&self, code: &OdsCode) -> Option<KnownPractice> {
        self.practice(code).map(KnownPractice::from)
    }

    fn with_words(&self, words: &str, most: usize) -> Vec<KnownPractice> {
        self.search(words, most).into_iter().map(KnownPractice::from).collect()
    }
}

impl From<&Practice> for KnownPractice {
    fn from(practice: &Practice) -> Self {
        Self {
            code: practice.ods.clone(),
            name: practice.name.clone(),
            address: practice.address.clone(),
            postcode: practice.postcode.map(|postcode| postcode.to_string()).unwrap_or_default(),
            nation: practice.nation,
            website: practice.site.clone(),
            is_open: practice.is_open(),
            closed: practice.closed,
            parent: practice.parent.clone(),
            is_made_up: practice.is_made_up,
        }
    }
}

/// What a search found.
pub(crate) enum Found {
    /// One or more to choose from.
    Practices(Vec<KnownPractice>),
    /// None, and what to do.
    Problem(String),
}

/// Looks for what was typed: first as a code, then as words of a name, town or postcode.
pub(super) fn find(app: &App, asked: &str) -> Found {
    let practices = &app.site.practices;
    if let Some(practice) = asked.parse().ok().and_then(|code| practices.by_code(&code)) {
        return match refusal(&practice) {
            Some(problem) => Found::Problem(problem),
            None => Found::Practices(vec![practice]),
        };
    }
    let mut found = practices.with_words(asked, MOST);
    found.retain(|practice| refusal(practice).is_none());
    if !found.is_empty() {
        return Found::Practices(found);
    }
    let digits = asked.chars().skip(1).filter(char::is_ascii_digit).count();
    Found::Problem(if asked.len() == 6 && digits == 5 {
        format!(
            "We know no practice with the code {}. Look for a typing mistake, or search by name.",
            asked.to_uppercase()
        )
    } else {
        format!("We found no open practice for “{asked}”. Try its ODS code, its town, or fewer words.")
    })
}

/// The open practice with this code, or why it cannot join.
pub(super) fn open(app: &App, code: &str) -> Result<KnownPractice, String> {
    let practice = code.parse().ok().and_then(|code| app.site.practices.by_code(&code));
    let practice = practice.ok_or_else(|| "We know no practice with that code.".to_owned())?;
    match refusal(&practice) {
        Some(problem) => Err(problem),
        None => Ok(practice),
    }
}

fn refusal(practice: &KnownPractice) -> Option<String> {
    let KnownPractice { name, parent, closed, .. } = practice;
    if let Some(parent) = parent {
        return Some(format!("{name} is a branch. Its main practice joins for all its branches: {parent}."));
    }
    if practice.is_open {
        return None;
    }
    let since = closed.map(|day| format!(" on {}", base::in_words(day))).unwrap_or_default();
    Some(format!("{name} closed{since}. If it is part of another practice now, join with that one’s code."))
}
