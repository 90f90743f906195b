//! The result of one practice: its pages put together.

use policy::{Grade, PositiveKind, Standing, Summary};
use serde::{Deserialize, Serialize};

use crate::page::{Page, Reading};
use crate::practice::Practice;
use crate::trouble::{Trouble, TroubleKind};

/// All that the audit says of one practice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PracticeResult {
    /// Whose.
    pub practice: Practice,
    /// The name of its page in the report, without ending.
    pub slug: String,
    /// The worst grade of its pages about joining; none when there was none to check.
    pub grade: Option<Grade>,
    /// What its pages say together: the strongest ask of each kind, and everything that helps.
    pub summary: Summary,
    /// Whether one place asks for papers and another says that none are needed.
    pub contradicts: bool,
    /// Why there is nothing to say, when there is nothing.
    pub trouble: Option<Trouble>,
    /// Its pages about joining, the most telling first.
    pub pages: Vec<Page>,
    /// Pages that could not be read, and why.
    pub failed: Vec<(String, Trouble)>,
    /// How many pages were read in all.
    pub pages_read: u64,
    /// How many pages about joining were beyond the limit and have been left out.
    pub left_out: u64,
}

impl PracticeResult {
    /// Puts the pages of a practice together. `trouble` is what kept the whole site from being read.
    #[cfg(test)]
    pub(crate) fn new(practice: Practice, pages: Vec<Page>, trouble: Option<Trouble>, most: usize) -> Self {
        let mut gathered = Gathered::default();
        for page in pages {
            gathered.add(page, most);
        }
        gathered.finish(practice, trouble)
    }

    /// How strongly a kind of paper is asked for, or nothing.
    #[must_use]
    pub fn asks(standing: Standing) -> Option<policy::Level> {
        match standing {
            Standing::Required => Some(policy::Level::Required),
            Standing::Requested => Some(policy::Level::Requested),
            Standing::Mentioned => Some(policy::Level::Mentioned),
            Standing::NotNeeded | Standing::None => None,
        }
    }

    /// Whether it asks for photo ID or proof of address, how softly ever: the question of the study.
    #[must_use]
    pub fn asks_for_papers(&self) -> bool {
        Self::asks(self.summary.photo_id).is_some() || Self::asks(self.summary.address).is_some()
    }

    /// Whether it names a way for people who have no papers.
    #[must_use]
    pub fn names_a_way(&self) -> bool {
        let says = |kind| self.summary.positive.contains(&kind);
        says(PositiveKind::WillRegisterWithout)
            || says(PositiveKind::NoDocumentsNeeded)
            || says(PositiveKind::PracticeAddressOrNoFixedAbode)
    }

    /// Whether the site was there and was read, so that it counts among those of which we say anything.
    #[must_use]
    pub fn was_read(&self) -> bool {
        self.trouble.as_ref().is_none_or(|trouble| trouble.kind.was_read())
    }

    /// How many findings its pages have together.
    #[must_use]
    pub fn findings(&self) -> usize {
        self.pages.iter().filter_map(Page::checked).map(|checked| checked.findings.len() + checked.more_findings).sum()
    }
}

/// Pages of one practice as they come, no more of them kept than the limit.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pages: Vec<Page>,
    failed: Vec<(String, Trouble)>,
    read: u64,
    left_out: u64,
    /// What became of the pages that could not be read: the first one speaks for all when no page could.
    first_trouble: Option<Trouble>,
}

/// Failed pages are listed up to this number.
const MOST_FAILED: usize = 25;

impl Gathered {
    pub(crate) fn add(&mut self, page: Page, most: usize) {
        match &page.reading {
            Reading::Beside => self.read += 1,
            Reading::Failed(trouble) => {
                self.first_trouble.get_or_insert_with(|| trouble.clone());
                if self.failed.len() < MOST_FAILED {
                    self.failed.push((page.address, trouble.clone()));
                }
            }
            Reading::Checked(_) => {
                self.read += 1;
                self.pages.push(page);
                if self.pages.len() > most {
                    self.sort();
                    self.pages.pop();
                    self.left_out += 1;
                }
            }
        }
    }

    /// What is worst comes first; then what is most about joining; then the address, so that the order
    /// is the same every time.
    fn sort(&mut self) {
        let rank = |page: &Page| page.checked().map(|checked| checked.grade);
        self.pages.sort_by(|a, b| {
            rank(b).cmp(&rank(a)).then(b.weight.total_cmp(&a.weight)).then_with(|| a.address.cmp(&b.address))
        });
    }

    pub(crate) fn finish(mut self, practice: Practice, trouble: Option<Trouble>) -> PracticeResult {
        self.sort();
        let mut summary = Summary::default();
        let mut grade = None;
        for checked in self.pages.iter().filter_map(Page::checked) {
            grade = grade.max(Some(checked.grade));
            let page = &checked.summary;
            summary.photo_id = summary.photo_id.max(page.photo_id);
            summary.address = summary.address.max(page.address);
            summary.immigration = summary.immigration.max(page.immigration);
            summary.positive.extend(&page.positive);
        }
        summary.positive.sort_unstable();
        summary.positive.dedup();
        let trouble = match trouble {
            None if self.pages.is_empty() => Some(match self.first_trouble.take() {
                Some(first) if self.read == 0 => first,
                _ => Trouble::new(
                    TroubleKind::NoRegistrationPage,
                    "no page about registering was found from the home page",
                ),
            }),
            other => other,
        };
        for page in &mut self.pages {
            page.forget_the_way();
        }
        let slug = practice.slug();
        let mut result = PracticeResult {
            practice,
            slug,
            grade,
            summary,
            contradicts: false,
            trouble,
            pages: self.pages,
            failed: self.failed,
            pages_read: self.read,
            left_out: self.left_out,
        };
        let denies = result
            .summary
            .positive
            .iter()
            .any(|said| matches!(said, PositiveKind::NoDocumentsNeeded | PositiveKind::WillRegisterWithout));
        result.contradicts = grade == Some(Grade::Demands) && denies;
        result
    }
}

#[cfg(test)]
mod tests {
    use base::Nation;

    use super::*;
    use crate::page::Checked;

    fn page(address: &str, weight: f32, grade: Grade, summary: Summary) -> Page {
        let checked = Checked { grade, summary, findings: Vec::new(), positives: Vec::new(), more_findings: 0 };
        Page { weight, reading: Reading::Checked(Box::new(checked)), ..Page::unread(address.to_owned()) }
    }

    fn practice() -> Practice {
        Practice { name: "Elm".to_owned(), website: String::new(), code: None, nation: Nation::England }
    }

    #[test]
    fn the_strongest_ask_of_all_pages_counts_and_a_denial_elsewhere_is_a_contradiction() {
        let kind = Summary { positive: vec![PositiveKind::NoDocumentsNeeded], ..Summary::default() };
        let harsh = Summary { photo_id: Standing::Required, address: Standing::Mentioned, ..Summary::default() };
        let pages = vec![page("/a", 9.0, Grade::Clean, kind), page("/b", 1.0, Grade::Demands, harsh)];
        let result = PracticeResult::new(practice(), pages, None, 25);
        assert_eq!(result.grade, Some(Grade::Demands));
        assert_eq!((result.summary.photo_id, result.summary.address), (Standing::Required, Standing::Mentioned));
        assert!(result.contradicts && result.names_a_way() && result.asks_for_papers());
        assert_eq!(result.pages[0].address, "/b", "the worst first");
    }

    #[test]
    fn pages_beyond_the_limit_are_counted_and_the_worst_stay() {
        let pages = (0..40).map(|number| {
            let grade = if number == 39 { Grade::Demands } else { Grade::NoMention };
            page(&format!("/{number:02}"), 5.0, grade, Summary::default())
        });
        let result = PracticeResult::new(practice(), pages.collect(), None, 25);
        assert_eq!((result.pages.len(), result.left_out, result.pages_read), (25, 15, 40));
        assert_eq!(result.pages[0].address, "/39");
    }

    #[test]
    fn a_site_without_such_a_page_says_so_and_one_that_failed_says_why() {
        let beside = Page { reading: Reading::Beside, ..page("/", 0.0, Grade::Clean, Summary::default()) };
        let broken = Trouble::new(TroubleKind::SiteFault, "500");
        let failed = Page { reading: Reading::Failed(broken.clone()), ..beside.clone() };
        let kind = |pages| PracticeResult::new(practice(), pages, None, 25).trouble.map(|trouble| trouble.kind);
        assert_eq!(kind(vec![beside.clone(), failed.clone()]), Some(TroubleKind::NoRegistrationPage));
        assert_eq!(kind(vec![failed]), Some(TroubleKind::SiteFault));
        assert!(PracticeResult::new(practice(), vec![beside], None, 25).was_read());
    }
}
