//! The folders of `knowledge/campaigns/`: those inside the program, and those an organiser brings.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::load::campaign;
use crate::{Campaign, Mistake, Petition};

static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

static BUILT_IN: LazyLock<Result<Campaigns, Mistake>> = LazyLock::new(|| load(FILES.iter().copied()));

/// The campaigns of this program.
///
/// # Errors
/// The first mistake in their files.
pub fn built_in() -> Result<&'static Campaigns, &'static Mistake> {
    BUILT_IN.as_ref()
}

/// Reads campaigns from files: path below the campaigns' folder (`stop-sharing/petition.toml`), and
/// content. Files that no area of ours knows are left alone.
///
/// # Errors
/// The first mistake.
pub fn load<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Campaigns, Mistake> {
    let mut folders: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    for (path, content) in files {
        if let Some((slug, name)) = path.split_once('/') {
            folders.entry(slug).or_default().insert(name, content);
        }
    }
    let mut all = Vec::with_capacity(folders.len());
    let mut numbers = BTreeMap::new();
    for (slug, files) in folders {
        let campaign = campaign(slug, &files)?;
        if let Some(petition) = &campaign.petition
            && let Some(other) = numbers.insert(petition.number, slug.to_owned())
        {
            return Err(Mistake {
                file: format!("{slug}/petition.toml"),
                line: 1,
                what: format!("number {} is taken by {other}; each petition has its own, for ever", petition.number),
            });
        }
        all.push(campaign);
    }
    all.sort_by_key(|campaign| campaign.petition.as_ref().map_or(u32::MAX, |petition| petition.number));
    Ok(Campaigns(all))
}

/// All campaigns, in the order of their petitions' numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Campaigns(Vec<Campaign>);

impl Campaigns {
    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Campaign> {
        self.0.iter()
    }

    /// The one with this name in addresses.
    #[must_use]
    pub fn get(&self, slug: &str) -> Option<&Campaign> {
        self.0.iter().find(|campaign| campaign.slug == slug)
    }

    /// The one whose petition has this number, with the petition.
    #[must_use]
    pub fn petition(&self, number: u32) -> Option<(&Campaign, &Petition)> {
        self.petitions().find(|(_, petition)| petition.number == number)
    }

    /// All that have a petition.
    pub fn petitions(&self) -> impl Iterator<Item = (&Campaign, &Petition)> {
        self.0.iter().filter_map(|campaign| campaign.petition.as_ref().map(|petition| (campaign, petition)))
    }
}
